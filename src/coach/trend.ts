import type { Race } from '../domain/calendar.ts';
import { type CalendarDay, weekdayOf } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { Session } from '../domain/session.ts';
import { daysLater } from './day-number.ts';
import { isHard, isRun } from './effort.ts';
import { type History, history, type PastDay } from './history.ts';
import { sessionLoad } from './load.ts';
import { median } from './median.ts';
import { readiness } from './readiness.ts';
import { slept } from './short-night.ts';
import { sleepNeed } from './sleep.ts';
import { racesWithin, type Stretch, stretches } from './stretches.ts';
import { thresholds } from './thresholds.ts';

/** What can be followed over the days, load apart. */
export const trendMetrics = [
  'readiness',
  'sleep',
  'soreness',
  'resting heart rate',
  'HRV',
] as const;
export type TrendMetric = (typeof trendMetrics)[number];

/** One number a day over some days, with what those days were. */
export interface Trend {
  readonly metric: TrendMetric;
  /** Every day from the first to today, oldest first. */
  readonly days: readonly TrendDay[];
  /** How many of them have a value. */
  readonly known: number;
  /** Too few say nothing that a picture could show. */
  readonly enough: boolean;
  /** What the values are read against; absent while nothing is known. */
  readonly usual?: number;
  /** Mean of the last seven days; absent under three of them. */
  readonly lately?: number;
  readonly stretches: readonly Stretch[];
  readonly races: readonly Race[];
}

export interface TrendDay {
  readonly day: CalendarDay;
  /** Absent when nobody said: unknown is not zero. */
  readonly value?: number;
  /** Mean of the seven days up to this one; absent where the day itself is unknown. */
  readonly mean?: number;
}

interface Asked {
  readonly metric: TrendMetric;
  readonly days: number;
}

export function trend(diary: Diary, today: CalendarDay, { metric, days: asked }: Asked): Trend {
  const past = history(diary, today);
  const count = sinceBegun(past, asked);
  const from = daysLater(today, 1 - count);
  const read = metric === 'readiness' ? readinessOf(diary, today) : readOff(past, reading[metric]);
  const valueOn = kept(read);
  const days = Array.from({ length: count }, (_, index): TrendDay => {
    const ago = count - 1 - index;
    const value = valueOn(ago);
    const mean = value === undefined ? undefined : meanUpTo(ago, valueOn);
    return {
      day: daysLater(today, -ago),
      ...(value !== undefined && { value }),
      ...(mean !== undefined && { mean }),
    };
  });
  const values = days.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const usual = usualOf(metric, values, () => sleepNeed(diary, today).hours);
  const lately = meanUpTo(0, valueOn);
  return {
    metric,
    days,
    known: values.length,
    enough: values.length >= thresholds.pictureDays.value,
    ...(usual !== undefined && { usual }),
    ...(lately !== undefined && { lately }),
    stretches: stretches(diary, { from, until: today }),
    races: racesWithin(diary, { from, until: today }),
  };
}

/** Not further back than the diary goes, but never less than two weeks. */
const sinceBegun = (past: History, asked: number): number =>
  Math.min(asked, Math.max(thresholds.pictureLeast.value, (past.first ?? 0) + 1));

type Valued = (ago: number) => number | undefined;

const reading: Readonly<
  Record<Exclude<TrendMetric, 'readiness'>, (day: PastDay) => number | undefined>
> = {
  sleep: ({ night }) => slept(night),
  soreness: ({ checkIn }) => checkIn?.soreness,
  'resting heart rate': ({ checkIn }) => checkIn?.restingHr,
  HRV: ({ checkIn }) => checkIn?.hrv,
};

const readOff =
  (past: History, of: (day: PastDay) => number | undefined): Valued =>
  (ago) =>
    of(past.ago(ago));

/** As it was on each morning, from what was known then. */
const readinessOf =
  (diary: Diary, today: CalendarDay): Valued =>
  (ago) =>
    readiness(diary, daysLater(today, -ago))?.score;

function kept(read: Valued): Valued {
  const values = new Map<number, number | undefined>();
  return (ago) => {
    if (!values.has(ago)) values.set(ago, read(ago));
    return values.get(ago);
  };
}

function meanUpTo(ago: number, valueOn: Valued): number | undefined {
  const week = [0, 1, 2, 3, 4, 5, 6].flatMap((back) => valueOn(ago + back) ?? []);
  if (week.length < thresholds.pictureMeanKnown.value) return undefined;
  return week.reduce((sum, value) => sum + value, 0) / week.length;
}

/** Answers have a middle that is worded "normal", sleep has a need; a heart has only its own middle. */
function usualOf(
  metric: TrendMetric,
  values: readonly number[],
  need: () => number,
): number | undefined {
  switch (metric) {
    case 'readiness':
      return thresholds.readinessUsual.value;
    case 'soreness':
      return thresholds.normalStep.value;
    case 'sleep':
      return need();
    case 'resting heart rate':
    case 'HRV':
      return median(values);
  }
}

/** Training load over some days, hard and easy apart, in bars of a day or of a calendar week. */
export interface LoadTrend {
  readonly from: CalendarDay;
  /** Days from the first to today. */
  readonly count: number;
  readonly weekly: boolean;
  readonly bars: readonly LoadBar[];
  /** Days of which it is known what was done, rest included. */
  readonly known: number;
  readonly enough: boolean;
  readonly stretches: readonly Stretch[];
  readonly races: readonly Race[];
}

export interface LoadBar {
  readonly from: CalendarDay;
  readonly until: CalendarDay;
  /** RPE-minutes; absent when nothing is known of any of its days. */
  readonly easy?: number;
  readonly hard?: number;
  /** Kilometres run, of the runs that told them. */
  readonly distance: number;
  readonly knownDays: number;
  /** Today is in it: there may be more to come. */
  readonly isOpen: boolean;
}

/** A bar a day up to four weeks; beyond that one a week, Monday to Sunday, as training is planned. */
export function loadTrend(diary: Diary, today: CalendarDay, asked: number): LoadTrend {
  const past = history(diary, today);
  const wanted = sinceBegun(past, asked);
  const weekly = wanted > thresholds.pictureDailyBars.value;
  // A first week that is cut off would look like a light one.
  const missing = weekly ? (8 - weekdayOf(daysLater(today, 1 - wanted))) % 7 : 0;
  const count = wanted - missing;
  const from = daysLater(today, 1 - count);
  const days = Array.from({ length: count }, (_, index) => loadOn(past, today, count - 1 - index));
  const known = days.filter(({ knownDays }) => knownDays > 0).length;
  return {
    from,
    count,
    weekly,
    bars: weekly
      ? Array.from({ length: Math.ceil(count / 7) }, (_, index) =>
          together(days.slice(index * 7, index * 7 + 7)),
        )
      : days,
    known,
    enough: known >= thresholds.pictureDays.value,
    stretches: stretches(diary, { from, until: today }),
    races: racesWithin(diary, { from, until: today }),
  };
}

function loadOn(past: History, today: CalendarDay, ago: number): LoadBar {
  const day = daysLater(today, -ago);
  const sessions = ago === 0 ? past.done : past.ago(ago).sessions;
  const bar = { from: day, until: day, distance: 0, knownDays: 0, isOpen: ago === 0 };
  if (sessions.length === 0 && !isKnownDayOff(past, ago)) return bar;
  const load = (of: (session: Session) => boolean) =>
    sessions.filter(of).reduce((sum, session) => sum + sessionLoad(session), 0);
  return {
    ...bar,
    easy: load((session) => !isHard(session)),
    hard: load(isHard),
    distance: sessions.filter(isRun).reduce((sum, { distance = 0 }) => sum + distance, 0),
    knownDays: 1,
  };
}

/** A day between two check-ins that holds no session was a day off; elsewhere silence is silence. */
const isKnownDayOff = (past: History, ago: number): boolean =>
  ago > 0 && past.ago(ago).checkIn !== undefined && past.ago(ago - 1).checkIn !== undefined;

function together(days: readonly LoadBar[]): LoadBar {
  const [first] = days;
  if (!first) throw new RangeError('A week without a day.');
  const known = days.filter(({ knownDays }) => knownDays > 0);
  const sum = (of: (day: LoadBar) => number) => known.reduce((total, day) => total + of(day), 0);
  return {
    from: first.from,
    until: daysLater(first.from, 6),
    ...(known.length > 0 && {
      easy: sum(({ easy = 0 }) => easy),
      hard: sum(({ hard = 0 }) => hard),
    }),
    distance: sum(({ distance }) => distance),
    knownDays: known.length,
    isOpen: days.some(({ isOpen }) => isOpen),
  };
}
