import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import { daysLater } from './day-number.ts';
import type { History, PastDay } from './history.ts';
import { taperDays } from './taper.ts';
import { thresholds } from './thresholds.ts';

/** What is usual for this runner, drawn towards the population while there is little to go by. */
export interface Baseline {
  readonly mean: number;
  /** Own values it is made of. */
  readonly count: number;
}

/** mean = (Σ own values + k · population mean) / (n + k), k being how many own values that is worth. */
export function baseline(values: readonly number[], population: Population): Baseline {
  const { mean, worth = thresholds.baselinePrior.value } = population;
  const sum = values.reduce((total, value) => total + value, worth * mean);
  return { mean: sum / (values.length + worth), count: values.length };
}

export interface Population {
  readonly mean: number;
  readonly worth?: number;
}

/** The middle of the five steps, which is worded "normal for me". */
export const usualAnswer: Population = { mean: thresholds.normalStep.value };

export const usualNight: Population = {
  mean: thresholds.sleepUsual.value,
  worth: thresholds.sleepPrior.value,
};

/** The same of what `of` finds in those days, without a list in between: it is asked for often. */
export function baselineOf(
  days: readonly PastDay[],
  of: (day: PastDay) => number | undefined,
  { mean, worth = thresholds.baselinePrior.value }: Population,
): Baseline {
  let sum = worth * mean;
  let count = 0;
  for (const day of days) {
    const value = of(day);
    if (value === undefined) continue;
    sum += value;
    count++;
  }
  return { mean: sum / (count + worth), count };
}

/** The earlier days with a check-in or a night that say what is usual, the latest first. */
export function ordinaryDays(diary: Diary, past: History): readonly PastDay[] {
  const apart = stretchesApart(diary);
  const days: PastDay[] = [];
  for (let ago = 1; ago <= thresholds.baselineReach.value; ago += 1) {
    const each = past.ago(ago);
    const day = each.checkIn?.day ?? each.night?.day;
    if (day !== undefined && !apart.some((stretch) => isWithin(stretch, day))) days.push(each);
  }
  return days;
}

const isWithin = ({ from, until }: Stretch, day: CalendarDay) =>
  from <= day && (until === undefined || day < until);

/** Ill, hurt or tapering. `until` is the first day after it; absent while it lasts. */
interface Stretch {
  readonly from: CalendarDay;
  readonly until: CalendarDay | undefined;
}

function stretchesApart({ illnesses, pains, blocks, races }: Diary): readonly Stretch[] {
  const hurt = pains.filter(({ reports }) =>
    reports.some(({ level = 0, limp }) => limp || level >= thresholds.injuredFrom.value),
  );
  const tapers = blocks.filter(({ kind }) => kind === 'taper');
  const keyRaces = races.filter(({ priority }) => priority === 'A');
  return [
    ...[...illnesses, ...hurt].map(({ from, closed }) => ({ from, until: closed })),
    ...tapers.map(({ from, until }) => ({ from, until: daysLater(until, 1) })),
    ...keyRaces.map(({ day, distance }) => ({
      from: daysLater(day, -taperDays(distance)),
      until: day,
    })),
  ];
}
