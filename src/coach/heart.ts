import type { ReasonOf } from './advice.ts';
import type { Facts } from './facts.ts';
import type { History } from './history.ts';
import { median } from './median.ts';
import { thresholds } from './thresholds.ts';

/** HRV under the runner's own range, and a second sign: alone it is noise too often. */
export function hrvCap({ history, readiness }: Facts): ReasonOf<'HRV'> | undefined {
  const sign = lowHrv(history);
  if (!sign) return undefined;
  const second = isUnderNormal(readiness) || restingHrOver(history) !== undefined;
  return second ? { rule: 'HRV', level: 3, ...sign } : undefined;
}

/** Resting heart rate over own median: far over for days by itself, a little with a second sign. */
export function heartCap({
  history,
  readiness,
}: Facts): ReasonOf<'resting heart rate'> | undefined {
  const over = restingHrOver(history);
  if (over === undefined) return undefined;
  if (over.farDays) return { rule: 'resting heart rate', level: 2, over: over.mean };
  const second = isUnderNormal(readiness) || lowHrv(history) !== undefined;
  return second ? { rule: 'resting heart rate', level: 3, over: over.mean } : undefined;
}

const isUnderNormal = (readiness: Facts['readiness']) =>
  readiness !== undefined && readiness.score < thresholds.readinessSteady.value;

/**
 * The seven-day mean of ln rMSSD (three mornings at least; Plews 2014) under the mean of the four
 * weeks before, less half their standard deviation (Vesterinen 2016). Shown in ms.
 */
function lowHrv(history: History): { readonly now: number; readonly normal: number } | undefined {
  const week = thresholds.hrvDays.value;
  const now = logHrv(history, 0, week);
  const before = logHrv(history, week, week + thresholds.hrvBaselineDays.value);
  if (now.length < thresholds.hrvKnown.value || !isFresh(history)) return undefined;
  if (before.length < thresholds.hrvBaselineKnown.value) return undefined;
  const [recent, usual] = [mean(now), mean(before)];
  const sd = Math.sqrt(mean(before.map((value) => (value - usual) ** 2)));
  if (recent >= usual - thresholds.hrvSmallestChange.value * sd || recent >= usual)
    return undefined;
  return { now: Math.exp(recent), normal: Math.exp(usual) };
}

/** A week whose last value is days old says nothing of today. */
function isFresh(history: History): boolean {
  for (let ago = 0; ago <= thresholds.hrvFresh.value; ago++) {
    if (history.ago(ago).checkIn?.hrv !== undefined) return true;
  }
  return false;
}

function logHrv(history: History, from: number, until: number): readonly number[] {
  const values: number[] = [];
  for (let ago = from; ago < until; ago++) {
    const hrv = history.ago(ago).checkIn?.hrv;
    if (hrv !== undefined) values.push(Math.log(hrv));
  }
  return values;
}

/** How far the three-day mean is over own median, when that is out of the ordinary. */
function restingHrOver(
  history: History,
): { readonly mean: number; readonly farDays: boolean } | undefined {
  const days = thresholds.restingHrDays.value;
  const recent = restingHr(history, 0, days);
  const before = restingHr(history, days, days + thresholds.restingHrBaselineDays.value);
  // Today's must be known, and one more: one high morning is noise.
  if (history.ago(0).checkIn?.restingHr === undefined || recent.length < 2) return undefined;
  if (before.length < thresholds.restingHrBaselineKnown.value) return undefined;
  const usual = median(before) ?? 0;
  const over = mean(recent) - usual;
  if (over < thresholds.restingHrOver.value) return undefined;
  const far = recent.every((value) => value - usual >= thresholds.restingHrFarOver.value);
  return { mean: over, farDays: far && recent.length === days };
}

function restingHr(history: History, from: number, until: number): readonly number[] {
  const values: number[] = [];
  for (let ago = from; ago < until; ago++) {
    const rate = history.ago(ago).checkIn?.restingHr;
    if (rate !== undefined) values.push(rate);
  }
  return values;
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
