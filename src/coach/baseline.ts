import { type CalendarDay, plusDays } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
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

/** The earlier days with a check-in or a night that say what is usual, the latest first. */
export function ordinaryDays(diary: Diary, past: History): readonly PastDay[] {
  const isOrdinary = ordinaryBefore(diary, past.today);
  const days: PastDay[] = [];
  for (let ago = 1; ago <= thresholds.baselineReach.value; ago += 1) {
    const each = past.ago(ago);
    const day = each.checkIn?.day ?? each.night?.day;
    if (day !== undefined && isOrdinary(day)) days.push(each);
  }
  return days;
}

/** Says of another day whether it is before `day`, not too old, and not ill, hurt or tapering. */
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

function stretchesApart({ illnesses, pains, blocks, races }: Diary): readonly Stretch[] {
  const hurt = pains.filter(({ reports }) =>
    reports.some(({ level = 0, limp }) => limp || level >= thresholds.injuredFrom.value),
  );
  const tapers = blocks.filter(({ kind }) => kind === 'taper');
  const keyRaces = races.filter(({ priority }) => priority === 'A');
  return [
    ...[...illnesses, ...hurt].map(({ from, closed }) => ({ from, until: closed })),
    ...tapers.map(({ from, until }) => ({ from, until: plusDays(until, 1) })),
    ...keyRaces.map(({ day, distance }) => ({
      from: plusDays(day, -taperDays(distance)),
      until: day,
    })),
  ];
}
