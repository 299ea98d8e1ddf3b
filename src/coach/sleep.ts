import { type CalendarDay, type ClockTime, clockAt, minutesOf } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import { type History, history } from './history.ts';
import type { Range } from './level.ts';
import { slept } from './short-night.ts';
import { thresholds } from './thresholds.ts';

/** How much sleep this runner needs, in hours, and how that is known. */
export interface SleepNeed {
  readonly hours: number;
  readonly from: 'told' | 'own nights' | 'people at large';
  /** Own nights it was learned from. */
  readonly nights: number;
}

/**
 * As told; else the mean of the nights (naps included) before mornings without tiredness, drawn
 * towards eight hours while there are few: (n·x̄ + 14·8)/(n + 14), kept between 7 and 9.
 */
export function sleepNeed(diary: Diary, day: CalendarDay): SleepNeed {
  const told = diary.runner.sleepNeed;
  if (told !== undefined) return { hours: told, from: 'told', nights: 0 };
  const rested = nightsBeforeRestedMornings(history(diary, day));
  const k = thresholds.sleepNeedPrior.value;
  const hours =
    (rested.reduce((sum, each) => sum + each, 0) + k * thresholds.sleepNeedUsual.value) /
    (rested.length + k);
  return {
    hours: Math.min(
      Math.max(hours, thresholds.sleepNeedLeast.value),
      thresholds.sleepNeedMost.value,
    ),
    from: rested.length > 0 ? 'own nights' : 'people at large',
    nights: rested.length,
  };
}

/** The evening before a key day, counted back from when the runner gets up. */
export interface LightsOut {
  readonly at: ClockTime;
  readonly windDown: ClockTime;
  /** No coffee after this. */
  readonly lastCaffeine: ClockTime;
  readonly wake: ClockTime;
  readonly need: SleepNeed;
}

export function lightsOut(diary: Diary, keyDay: CalendarDay, wake: ClockTime): LightsOut {
  const need = sleepNeed(diary, keyDay);
  const asleep = minutesOf(wake) - need.hours * 60;
  // On five minutes, and early rather than late.
  const at = Math.floor(asleep / 5) * 5;
  return {
    at: clockAt(at),
    windDown: clockAt(at - thresholds.windDown.value),
    lastCaffeine: clockAt(at - thresholds.caffeineHours.value * 60),
    wake,
    need,
  };
}

export interface NapAdvice {
  readonly from: ClockTime;
  readonly until: ClockTime;
  readonly minutes: Range;
  /** Hours of the last night, and what it fell short by. */
  readonly slept: number;
  readonly short: number;
}

/** A nap after a night that was an hour or more under the own need; absent when none is called for. */
export function napAdvice(diary: Diary, day: CalendarDay): NapAdvice | undefined {
  const night = diary.nights.find((each) => each.day === day);
  // What was napped already counts towards the night.
  const hours = slept(night);
  if (hours === undefined) return undefined;
  const short = sleepNeed(diary, day).hours - hours;
  if (short < thresholds.napWhenShort.value) return undefined;
  const whole = hours < thresholds.napWholeCycle.value;
  return {
    from: clockAt(thresholds.napFrom.value * 60),
    until: clockAt(thresholds.napUntil.value * 60),
    minutes: {
      from: thresholds.napLeast.value,
      to: whole ? thresholds.napMost.value : thresholds.napShort.value,
    },
    slept: hours,
    short,
  };
}

/** The last seven nights, `day`'s waking included. */
export interface SleepWeek {
  readonly nights: number;
  /** Mean hours in 24, naps included. */
  readonly mean: number;
  /** Standard deviation of the hours over the last fourteen nights; absent under seven. */
  readonly spread?: number;
  /** Under seven hours on average: no more volume this week. */
  readonly holdsVolume: boolean;
}

export function sleepWeek(diary: Diary, day: CalendarDay): SleepWeek | undefined {
  const days = history(diary, day);
  const week = lastNights(days, 7);
  if (week.length < thresholds.sleepWeekNights.value) return undefined;
  const mean = meanOf(week);
  const fortnight = lastNights(days, 14);
  return {
    nights: week.length,
    mean,
    ...(fortnight.length < 7 ? {} : { spread: spreadOf(fortnight) }),
    holdsVolume: mean < thresholds.sleepWeekLeast.value,
  };
}

function nightsBeforeRestedMornings(days: History): readonly number[] {
  const nights: number[] = [];
  for (let ago = 1; ago <= thresholds.sleepNeedReach.value; ago++) {
    const { checkIn, night } = days.ago(ago);
    const hours = slept(night);
    if (hours === undefined || (checkIn?.fatigue ?? 0) < thresholds.normalStep.value) continue;
    nights.push(hours);
  }
  return nights;
}

/** Hours of the last `count` nights that are known, today's waking included. */
function lastNights(days: History, count: number): readonly number[] {
  return Array.from({ length: count }, (_, ago) => slept(days.ago(ago).night)).filter(
    (hours) => hours !== undefined,
  );
}

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function spreadOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
}
