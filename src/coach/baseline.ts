import { type CalendarDay, plusDays } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import { thresholds } from './thresholds.ts';

/** What is ordinary for this runner, drawn towards the population while there is little to go by. */
export interface Baseline {
  readonly mean: number;
  readonly spread: number;
  /** Own values it is made of. */
  readonly count: number;
}

/**
 * mean = (n·x̄ + k·m₀)/(n + k) and the same for the standard deviation, k in mornings.
 * The spread has a floor: a runner who always gives one answer is not ill one step below it.
 */
export function baseline(values: readonly number[], prior: Prior): Baseline {
  const count = values.length;
  const k = thresholds.baselinePrior.value;
  const own = count === 0 ? prior.mean : values.reduce((sum, value) => sum + value, 0) / count;
  const variance =
    count === 0 ? 0 : values.reduce((sum, value) => sum + (value - own) ** 2, 0) / count;
  const spread = (count * Math.sqrt(variance) + k * prior.spread) / (count + k);
  return {
    mean: prior.mean + (count * (own - prior.mean)) / (count + k),
    spread: Math.max(spread, thresholds.spreadFloor.value),
    count,
  };
}

export interface Prior {
  readonly mean: number;
  readonly spread: number;
}

/** Whether a day says something of what is ordinary: before `day`, not too old, not ill, hurt or tapering. */
export function ordinaryBefore(diary: Diary, day: CalendarDay): (other: CalendarDay) => boolean {
  const oldest = plusDays(day, -thresholds.baselineReach.value);
  const apart = stretchesApart(diary);
  return (other) =>
    other < day &&
    other >= oldest &&
    !apart.some(({ from, until }) => from <= other && (until === undefined || other < until));
}

/** `until` is the first day after it; absent while it lasts. */
interface Stretch {
  readonly from: CalendarDay;
  readonly until: CalendarDay | undefined;
}

function stretchesApart({ illnesses, pains, blocks }: Diary): readonly Stretch[] {
  const hurt = pains.filter(({ reports }) =>
    reports.some(({ level = 0, limp }) => limp || level >= thresholds.injuredFrom.value),
  );
  const tapers = blocks.filter(({ kind }) => kind === 'taper');
  return [
    ...[...illnesses, ...hurt].map(({ from, closed }) => ({ from, until: closed })),
    ...tapers.map(({ from, until }) => ({ from, until: plusDays(until, 1) })),
  ];
}
