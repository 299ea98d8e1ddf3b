import type { Race } from '../domain/calendar.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { SessionType } from '../domain/session.ts';
import { daysFrom, daysLater } from './day-number.ts';
import { isHard } from './effort.ts';
import type { Level } from './level.ts';
import { thresholds } from './thresholds.ts';

/** One day of the way down to an A race, or through a taper block of the runner's own. */
export interface Taper {
  readonly level: Level;
  /** Share of the usual minutes. */
  readonly volume: number;
  readonly session?: SessionType;
  readonly nth: number;
  readonly of: number;
  readonly race?: Race;
}

/** The taper that `day` belongs to. Where two overlap, the lower volume counts. */
export function taperOn(diary: Diary, day: CalendarDay): Taper | undefined {
  const [lowest, ...others] = [...towardsRaces(diary, day), ...taperBlocks(diary, day)];
  if (!lowest) return undefined;
  return others.reduce((low, each) => (each.volume < low.volume ? each : low), lowest);
}

/**
 * Share of the usual minutes on the `nth` day of a taper of `days` days: e^(−1.455·nth/days).
 * Bosquet et al. 2007: best where volume fell exponentially by 41–60 %; this constant takes about
 * half off the whole, whatever the length. Frequency and intensity are kept, so it is minutes only.
 */
export function taperVolume(nth: number, days: number): number {
  return Math.exp((-thresholds.taperDecay.value * nth) / days);
}

/** How many days before a race of this length the taper begins. */
export function taperDays(distance: number): number {
  if (distance <= thresholds.taperShortRace.value) return thresholds.taperDaysShort.value;
  if (distance <= thresholds.taperMiddleRace.value) return thresholds.taperDaysMiddle.value;
  return thresholds.taperDaysLong.value;
}

/** The days of the taper towards a race, in order, with the volume of each. */
export function taperOutline(race: Race): readonly { day: CalendarDay; volume: number }[] {
  return taperCurve(race.distance).map(({ daysOut, volume }) => ({
    day: daysLater(race.day, -daysOut),
    volume,
  }));
}

/** The same by days to go, for a race whose day is not told. */
export function taperCurve(distance: number): readonly { daysOut: number; volume: number }[] {
  const days = taperDays(distance);
  return Array.from({ length: days }, (_, index) => ({
    daysOut: days - index,
    volume: taperVolume(index + 1, days),
  }));
}

function towardsRaces(diary: Diary, day: CalendarDay): readonly Taper[] {
  return diary.races.flatMap((race) => {
    if (race.priority !== 'A' || race.day <= day) return [];
    const togo = daysFrom(day, race.day);
    const of = taperDays(race.distance);
    if (togo > of) return [];
    const nth = of - togo + 1;
    const volume = taperVolume(nth, of);
    return [{ ...sharpness(diary, day, togo), volume, nth, of, race }];
  });
}

function taperBlocks(diary: Diary, day: CalendarDay): readonly Taper[] {
  return diary.blocks.flatMap(({ kind, from, until }) => {
    if (kind !== 'taper' || day < from || day > until) return [];
    const of = daysFrom(from, until) + 1;
    const nth = daysFrom(from, day) + 1;
    // Whatever the block leads to is taken to be on the day after it.
    return [{ ...sharpness(diary, day, of - nth + 1), volume: taperVolume(nth, of), nth, of }];
  });
}

/** What intensity is left: the usual, then one short race-pace session, then easy. */
function sharpness(
  diary: Diary,
  day: CalendarDay,
  togo: number,
): { readonly level: Level; readonly session?: SessionType } {
  if (togo > thresholds.taperLastHardFrom.value) return { level: 4 };
  if (togo < thresholds.taperLastHardUntil.value) return { level: 2 };
  const since = daysLater(day, -thresholds.taperFreshDays.value);
  const fresh = !diary.sessions.some((each) => each.day >= since && each.day < day && isHard(each));
  return fresh ? { level: 4, session: 'tempo' } : { level: 2 };
}
