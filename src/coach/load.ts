import type { Session } from '../domain/session.ts';
import { effort } from './effort.ts';
import { thresholds } from './thresholds.ts';

/**
 * Session load = minutes × RPE (Foster et al. 2001), in RPE-minutes.
 * Leaves out terrain, heat and what the minutes were made of.
 */
export function sessionLoad(session: Session): number {
  return durationOf(session) * effort(session);
}

/** Minutes as told, else from the distance, else what a session usually is. 0 for rest. */
export function durationOf({ type, duration, distance }: Session): number {
  if (type === 'rest') return 0;
  if (duration !== undefined) return duration;
  if (distance !== undefined) return distance * thresholds.usualPace.value;
  return thresholds.usualDuration.value;
}

/** The load rests on an effort or a duration nobody told. */
export function isLoadInferred({ type, duration, rpe }: Session): boolean {
  return type !== 'rest' && (duration === undefined || rpe === undefined);
}

/**
 * Exponentially weighted moving average, oldest day first (Williams et al. 2017):
 * e ← λ·x + (1 − λ)·e with λ = 2/(days + 1), seeded with the first day.
 */
export function ewma(loads: readonly number[], days: number): number {
  return decaying(loads, 2 / (days + 1));
}

/** The same with λ given. 0 without a day. */
function decaying(loads: readonly number[], lambda: number): number {
  const [first = 0, ...later] = loads;
  return later.reduce((average, load) => lambda * load + (1 - lambda) * average, first);
}

/** Mean of the last `days` loads, oldest day first. Days before the first count as nothing. */
export function rollingMean(loads: readonly number[], days: number): number {
  return sum(loads.slice(-days)) / days;
}

/** Seven days as Foster (1998) described them. */
export interface WeekOfLoad {
  readonly total: number;
  /** Mean over standard deviation; 'no variation' when every day was alike. */
  readonly monotony: number | 'no variation';
  readonly strain: number | 'no variation';
}

/**
 * Monotony = mean / SD of the seven daily loads, strain = total × monotony (Foster 1998).
 * The paper leaves open which SD; the population's is the default here, as seven days are the week.
 */
export function weekOfLoad(
  loads: readonly number[],
  deviation: 'population' | 'sample' = 'population',
): WeekOfLoad {
  const total = sum(loads);
  const mean = total / loads.length;
  const squares = sum(loads.map((load) => (load - mean) ** 2));
  const sd = Math.sqrt(squares / (deviation === 'sample' ? loads.length - 1 : loads.length));
  if (sd === 0) return { total, monotony: 'no variation', strain: 'no variation' };
  const monotony = mean / sd;
  return { total, monotony, strain: total * monotony };
}

/** Fitness, fatigue and form of an impulse–response model, for charts only. */
export interface Form {
  readonly fitness: number;
  readonly fatigue: number;
  /** fitness − fatigue */
  readonly form: number;
}

/** e ← e + (x − e)·(1 − e^(−1/τ)), τ 42 and 7 days, from nothing, oldest day first. */
export function form(loads: readonly number[]): Form {
  const average = (days: number) =>
    loads.reduce((e, load) => e + (load - e) * (1 - Math.exp(-1 / days)), 0);
  const fitness = average(thresholds.fitnessDays.value);
  const fatigue = average(thresholds.fatigueDays.value);
  return { fitness, fatigue, form: fitness - fatigue };
}

const sum = (loads: readonly number[]) => loads.reduce((total, load) => total + load, 0);
