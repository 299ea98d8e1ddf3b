import type { Trend, TrendDay, TrendMetric } from '../coach/trend.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import { phrase, said, say } from './say.ts';
import { dateWords, hoursWords, numberWords, sentence, spanWords, stepWords } from './words.ts';

/** Three short sentences in the runner's own numbers: now, how far it went, and what stands out. */
export function trendSentences(trend: Trend, today: CalendarDay): readonly string[] {
  return [now(trend, today), reach(trend), standsOut(trend)].filter((each) => each !== undefined);
}

export const metricNames: Readonly<Record<TrendMetric, string>> = {
  readiness: phrase`readiness`,
  sleep: phrase`sleep`,
  soreness: phrase`legs`,
  'resting heart rate': phrase`resting heart rate`,
  HRV: phrase`HRV`,
};

/** A value of one day. */
export function valueWords(metric: TrendMetric, value: number): string {
  if (metric === 'soreness') return stepWords.soreness[value - 1] ?? String(value);
  return meanWords(metric, value);
}

/** A mean of several. */
export function meanWords(metric: TrendMetric, value: number): string {
  switch (metric) {
    case 'sleep':
      return hoursWords(value);
    case 'soreness':
      return say`${numberWords(value)} of 5`;
    case 'HRV':
      return say`${Math.round(value)} ms`;
    case 'readiness':
    case 'resting heart rate':
      return String(Math.round(value));
  }
}

function now({ metric, days, lately }: Trend, today: CalendarDay): string | undefined {
  const last = days.findLast(isKnown);
  if (!last) return undefined;
  const name = sentence(said(metricNames[metric]));
  const value = valueWords(metric, last.value);
  const at = last.day === today ? say`today` : dateWords(last.day);
  if (lately === undefined) return say`${name}: ${value} (${at}), the latest I know.`;
  return say`${name}: ${value} (${at}), ${meanWords(metric, lately)} on average over the last 7 days.`;
}

function reach({ metric, days, usual }: Trend): string | undefined {
  const known = days.filter(isKnown);
  const low = known.reduce<Known | undefined>(
    (least, each) => (least && least.value < each.value ? least : each),
    undefined,
  );
  const high = known.reduce<Known | undefined>(
    (most, each) => (most && most.value > each.value ? most : each),
    undefined,
  );
  if (!low || !high) return undefined;
  const words = ({ value, day }: Known) => `${valueWords(metric, value)} (${dateWords(day)})`;
  const against = usual === undefined ? '' : `; ${usualSentence(metric, usual)}`;
  if (low.value === high.value) {
    return say`On all ${known.length} days I know it was ${valueWords(metric, low.value)}${against}.`;
  }
  return say`In these ${days.length} days it was between ${words(low)} and ${words(high)}${against}.`;
}

function usualSentence(metric: TrendMetric, usual: number): string {
  switch (metric) {
    case 'readiness':
      return say`${Math.round(usual)} is your normal`;
    case 'soreness':
      return say`five steps lead from ${valueWords(metric, 1)} to ${valueWords(metric, 5)}`;
    case 'sleep':
      return say`your need is about ${hoursWords(usual)}`;
    case 'resting heart rate':
    case 'HRV':
      return say`your usual is ${meanWords(metric, usual)}`;
  }
}

/** What a marked stretch was like, else how the last two weeks compare, else how much is known. */
function standsOut(trend: Trend): string | undefined {
  return stretchSentence(trend) ?? latelySentence(trend) ?? coverageSentence(trend);
}

/** Fewer days on one side would be compared with noise. */
const daysToCompare = 3;

function stretchSentence({ metric, days, stretches }: Trend): string | undefined {
  const known = days.filter(isKnown);
  for (const { kind, from, until } of stretches.toReversed()) {
    const within = known.filter(({ day }) => day >= from && day <= until);
    const others = known.filter(({ day }) => !stretches.some((each) => covers(each, day)));
    if (within.length < daysToCompare || others.length < daysToCompare) continue;
    const span = spanWords(from, until);
    const [inside, outside] = [mean(within), mean(others)].map((each) => meanWords(metric, each));
    return say`${sentence(said(stretchNames[kind]))} (${span}) it averaged ${inside ?? ''}, on ordinary days ${outside ?? ''}.`;
  }
  return undefined;
}

function latelySentence({ metric, days }: Trend): string | undefined {
  const half = Math.min(14, days.length >> 1);
  const recent = days.slice(-half).filter(isKnown);
  const before = days.slice(0, -half).filter(isKnown);
  if (recent.length < daysToCompare || before.length < daysToCompare) return undefined;
  const [late, early] = [mean(recent), mean(before)].map((each) => meanWords(metric, each));
  if (late === early)
    return say`The last ${half} days average ${late ?? ''}, as did the ones before.`;
  return say`The last ${half} days average ${late ?? ''}, the ones before ${early ?? ''}.`;
}

const coverageSentence = ({ known, days }: Trend): string =>
  say`I know ${known} of these ${days.length} days; with more of them the line says more.`;

const stretchNames = {
  ill: phrase`while you were ill`,
  away: phrase`while you were away`,
  taper: phrase`in the taper`,
  deload: phrase`in the deload`,
} as const;

type Known = TrendDay & { readonly value: number };

const isKnown = (each: TrendDay): each is Known => each.value !== undefined;

const covers = (
  { from, until }: { readonly from: CalendarDay; readonly until: CalendarDay },
  day: CalendarDay,
) => from <= day && day <= until;

const mean = (days: readonly Known[]) =>
  days.reduce((sum, { value }) => sum + value, 0) / days.length;
