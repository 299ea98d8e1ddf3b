import type { LoadBar, LoadTrend } from '../coach/trend.ts';
import type { DistanceUnit } from '../domain/units.ts';
import { say } from './say.ts';
import { dateWords, distanceWords, spanWords } from './words.ts';

/** Three short sentences about the load: the last week, what the fullest was, how easy it all was. */
export function loadSentences(trend: LoadTrend, units: DistanceUnit): readonly string[] {
  return [lastWeek(trend), extremes(trend), shares(trend, units)].filter(
    (each) => each !== undefined,
  );
}

/** In RPE-minutes. */
export const loadWords = (load: number): string => String(Math.round(load));

function lastWeek({ bars, weekly }: LoadTrend): string | undefined {
  const width = weekly ? 1 : 7;
  const last = bars.slice(-width);
  const before = bars.slice(0, -width).filter(isKnown);
  if (!last.some(isKnown)) {
    return weekly
      ? say`Nothing is logged this week yet.`
      : say`Nothing is logged in the last 7 days.`;
  }
  const load = loadWords(sum(last, total));
  const hard = loadWords(sum(last, ({ hard = 0 }) => hard));
  const now = weekly
    ? say`This week so far: a load of ${load}, ${hard} of it hard`
    : say`The last 7 days: a load of ${load}, ${hard} of it hard`;
  if (before.length === 0) return `${now}.`;
  const mean = loadWords((sum(before, total) / before.length) * width);
  return say`${now}; a week before that averaged ${mean}.`;
}

function extremes({ bars, weekly }: LoadTrend): string | undefined {
  const [first, ...others] = bars.filter((bar) => isKnown(bar) && !(weekly && bar.isOpen));
  if (!first) return undefined;
  const most = others.reduce((high, each) => (total(each) > total(high) ? each : high), first);
  if (!weekly)
    return say`The fullest day was ${dateWords(most.from)} with ${loadWords(total(most))}.`;
  const least = others.reduce((low, each) => (total(each) < total(low) ? each : low), first);
  return say`The fullest week was ${spanWords(most.from, most.until)} with ${loadWords(total(most))}, the lightest ${spanWords(least.from, least.until)} with ${loadWords(total(least))}.`;
}

function shares({ bars, count }: LoadTrend, units: DistanceUnit): string | undefined {
  const all = sum(bars, total);
  if (all === 0) return undefined;
  const easy = Math.round((sum(bars, ({ easy = 0 }) => easy) / all) * 100);
  const distance = sum(bars, (each) => each.distance);
  if (distance === 0) return say`${easy} % of the load was easy.`;
  return say`${easy} % of the load was easy, over ${distanceWords(distance, units)} of running in ${count} days.`;
}

const isKnown = ({ knownDays }: LoadBar): boolean => knownDays > 0;
const total = ({ easy = 0, hard = 0 }: LoadBar): number => easy + hard;
const sum = (bars: readonly LoadBar[], of: (bar: LoadBar) => number): number =>
  bars.reduce((all, bar) => all + of(bar), 0);
