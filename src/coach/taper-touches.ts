import type { Race } from '../domain/calendar.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import { decide } from './decide.ts';
import { isHard } from './effort.ts';
import { taperOutline } from './taper.ts';
import { foreseen } from './week-plan.ts';

/**
 * The days of a race's taper on which something hard was done, or stays in as things look today if
 * the mornings are ordinary: the advice of those days will say the same.
 */
export function taperTouches(diary: Diary, today: CalendarDay, race: Race): readonly CalendarDay[] {
  // Seen with the race in it, whether or not it is in the diary yet.
  const races = diary.races.some(({ id }) => id === race.id) ? diary.races : [...diary.races, race];
  let [imagined, reached]: [Diary, CalendarDay] = [{ ...diary, races }, today];
  const touches: CalendarDay[] = [];
  for (const { day } of taperOutline(race)) {
    if (day < today) {
      if (diary.sessions.some((each) => each.day === day && isHard(each))) touches.push(day);
      continue;
    }
    imagined = foreseen(imagined, reached, day);
    reached = day;
    if (decide(imagined, day).level === 4) touches.push(day);
  }
  return touches;
}
