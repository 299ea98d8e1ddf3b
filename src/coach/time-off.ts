import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';

/** A day on which nothing is planned, because the runner said so: away, or in a block of time off. */
export const isTimeOff = ({ away, blocks }: Diary, day: CalendarDay): boolean =>
  away.some(({ from, until }) => from <= day && (until === undefined || day <= until)) ||
  blocks.some(({ kind, from, until }) => kind === 'off' && from <= day && day <= until);
