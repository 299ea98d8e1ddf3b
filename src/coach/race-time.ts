import { type CalendarDay, daysBetween } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { Session } from '../domain/session.ts';
import { type Minutes, minutes } from '../domain/units.ts';
import { thresholds } from './thresholds.ts';

export interface RaceTime {
  /** The likely time over the distance that was asked about. */
  readonly time: Minutes;
  /** The race it is worked out from. */
  readonly from: Session & { readonly distance: number; readonly duration: number };
}

/**
 * What the runner's best recent race makes likely over `distance` km: t₂ = t₁ · (d₂/d₁)^1.06
 * (Riegel 1981). Absent without a race of the last twelve weeks near enough in distance, and
 * outside the 3.5 to 230 minutes the formula was found for.
 */
export function raceTime(diary: Diary, day: CalendarDay, distance: number): RaceTime | undefined {
  return diary.sessions
    .flatMap((session) => {
      const ago = daysBetween(session.day, day);
      const isRecent = ago >= 0 && ago <= thresholds.raceTimeReach.value;
      if (session.type !== 'race' || !isRecent) return [];
      const { distance: run, duration } = session;
      if (run === undefined || duration === undefined) return [];
      const times = Math.max(run / distance, distance / run);
      if (times > thresholds.raceTimeStretch.value || !isInRange(duration)) return [];
      const time = duration * (distance / run) ** thresholds.raceTimeExponent.value;
      if (!isInRange(time)) return [];
      return [{ time: minutes.parse(time), from: { ...session, distance: run, duration } }];
    })
    .toSorted((a, b) => a.time - b.time)[0];
}

const isInRange = (time: number): boolean =>
  time >= thresholds.raceTimeShortest.value && time <= thresholds.raceTimeLongest.value;
