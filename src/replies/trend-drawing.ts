import type { Stretch } from '../coach/stretches.ts';
import type { LoadTrend, Trend, TrendMetric } from '../coach/trend.ts';
import type { Race } from '../domain/calendar.ts';
import type { DistanceUnit } from '../domain/units.ts';
import type { DrawnAxis, DrawnDay, DrawnStretch, LoadDrawing, TrendDrawing } from './drawing.ts';
import { loadWords } from './load-words.ts';
import { phrase, said, say } from './say.ts';
import { meanWords, metricNames, valueWords } from './trend-words.ts';
import {
  dateWords,
  distanceWords,
  hoursWords,
  listWords,
  numberWords,
  sentence,
  shortDateWords,
  spanWords,
  stepWords,
} from './words.ts';

/** The picture of one number over the days. */
export function trendDrawing(trend: Trend, units: DistanceUnit): TrendDrawing {
  const { metric, days, known, usual, lately } = trend;
  const title = sentence(said(metricNames[metric]));
  const subtitle = say`last ${days.length} days, line: mean of 7`;
  const values = days.flatMap(({ value }) => value ?? []);
  const from = valueWords(metric, Math.min(...values));
  const to = valueWords(metric, Math.max(...values));
  return {
    kind: 'trend',
    title,
    subtitle,
    alt: [
      say`${title}, last ${days.length} days: a dot for each of ${known} days and a line for the mean of seven, between ${from} and ${to}.`,
      lately === undefined ? '' : say`Lately ${meanWords(metric, lately)} on average.`,
      usual === undefined ? '' : say`A dashed line at ${usualLabel(metric, usual)}.`,
      ...marksAlt(trend, units),
    ]
      .filter(Boolean)
      .join(' '),
    days: days.map((each) => ({ ...each, label: shortDateWords(each.day) })),
    ...(usual !== undefined && { usual: { at: usual, label: usualLabel(metric, usual) } }),
    ...(lately !== undefined && { lately: latelyLabel(metric, lately) }),
    axis: axisOf(metric),
    ...marks(trend, units),
  };
}

/** The picture of the load, easy and hard apart. */
export function loadDrawing(trend: LoadTrend, units: DistanceUnit): LoadDrawing {
  const { bars, count, known, weekly, from: begun } = trend;
  const title = weekly ? say`Load a week` : say`Load a day`;
  const subtitle = weekly ? say`since ${shortDateWords(begun)}` : say`last ${count} days`;
  const totals = bars.flatMap(({ easy, hard = 0 }) => (easy === undefined ? [] : [easy + hard]));
  const most = loadWords(Math.max(...totals));
  return {
    kind: 'load',
    title,
    subtitle,
    alt: [
      say`${title}, ${subtitle}: ${bars.length} bars, easy below and hard on top, up to ${most}; ${known} days are known.`,
      ...marksAlt(trend, units),
    ].join(' '),
    bars: bars.map(({ from, until, easy, hard, isOpen }) => ({
      from,
      until,
      isOpen: weekly && isOpen,
      label: shortDateWords(from),
      ...(easy !== undefined && { easy }),
      ...(hard !== undefined && { hard }),
    })),
    easyLabel: say`easy`,
    hardLabel: say`hard`,
    ...marks(trend, units),
  };
}

interface Marked {
  readonly stretches: readonly Stretch[];
  readonly races: readonly Race[];
}

function marks(
  { stretches, races }: Marked,
  units: DistanceUnit,
): { readonly stretches: readonly DrawnStretch[]; readonly races: readonly DrawnDay[] } {
  return {
    stretches: stretches.map((each) => ({ ...each, label: said(stretchLabels[each.kind]) })),
    races: races.map(({ day, distance }) => ({
      day,
      label: say`race ${distanceWords(distance, units)}`,
    })),
  };
}

/** What is marked, in words: "Marked: deload 2 to 8 Nov and a race of 10 km on Sun 15 Nov." */
function marksAlt({ stretches, races }: Marked, units: DistanceUnit): readonly string[] {
  const marked = [
    ...stretches.map(
      ({ kind, from, until }) => `${said(stretchLabels[kind])} ${spanWords(from, until)}`,
    ),
    ...races.map(
      ({ day, distance }) => say`a race of ${distanceWords(distance, units)} on ${dateWords(day)}`,
    ),
  ];
  return marked.length === 0 ? [] : [say`Marked: ${listWords(marked)}.`];
}

const stretchLabels: Readonly<Record<Stretch['kind'], string>> = {
  ill: phrase`ill`,
  away: phrase`away`,
  taper: phrase`taper`,
  deload: phrase`deload`,
};

function usualLabel(metric: TrendMetric, usual: number): string {
  switch (metric) {
    case 'readiness':
    case 'soreness':
      return say`normal`;
    case 'sleep':
      return say`need ${hoursWords(usual)}`;
    case 'resting heart rate':
    case 'HRV':
      return say`your usual`;
  }
}

const latelyLabel = (metric: TrendMetric, value: number): string =>
  metric === 'soreness' ? numberWords(value) : meanWords(metric, value);

function axisOf(metric: TrendMetric): DrawnAxis {
  switch (metric) {
    case 'readiness':
      return { span: 50, least: 0, most: 100, unit: '' };
    case 'sleep':
      return { span: 4, least: 0, unit: say` h` };
    case 'soreness':
      return {
        span: 4,
        least: 1,
        most: 5,
        unit: '',
        ticks: [1, 3, 5].map((at) => ({ at, label: stepWords.soreness[at - 1] ?? '' })),
      };
    case 'resting heart rate':
      return { span: 14, least: 25, unit: '' };
    case 'HRV':
      return { span: 40, least: 0, unit: say` ms` };
  }
}
