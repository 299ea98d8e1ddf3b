import type { Race } from '../domain/calendar.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';

/** The first race from `today` on, today's own counted; with `on`, the one of that day. */
export const nextRace = (
  { races }: Diary,
  today: CalendarDay,
  on?: CalendarDay,
): Race | undefined =>
  races
    .filter(({ day }) => day >= today && (on === undefined || day === on))
    .toSorted((a, b) => (a.day === b.day ? a.id - b.id : a.day < b.day ? -1 : 1))[0];
