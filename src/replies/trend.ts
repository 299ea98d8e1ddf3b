import { type LoadTrend, type Trend, trendMetrics } from '../coach/trend.ts';
import type { Look } from './drawing.ts';
import type { Reader } from './entry.ts';
import { loadSentences } from './load-words.ts';
import type { Action, Choice, Menu, Picture, Reply } from './reply.ts';
import { phrase, said, say } from './say.ts';
import { metricNames, trendSentences } from './trend-words.ts';
import { countWords, dateWords, sentence } from './words.ts';

/** What can be followed, in the order it is offered. */
export const trendable = [...trendMetrics, 'load'] as const;

export type TrendAsked = {
  readonly metric: (typeof trendable)[number];
  readonly days: number;
  readonly look: Look;
};

/** One number over the days: three sentences and, once there is enough to draw, the picture. */
export const trendReply = (trend: Trend, { asked, reader, picture }: Shown): Reply => ({
  text: '',
  card: {
    title: sentence(
      say`${said(metricNames[trend.metric])} over the last ${trend.days.length} days`,
    ),
    body: trendSentences(trend, reader.today).join('\n'),
    ...(trend.known < trend.days.length && { footer: gaps(trend.known, trend.days.length) }),
    mood: 'calm',
  },
  ...(picture && { picture }),
  ...turns(asked),
});

export const loadReply = (trend: LoadTrend, { asked, reader, picture }: Shown): Reply => ({
  text: '',
  card: {
    title: trend.weekly
      ? say`Training load since ${dateWords(trend.from)}`
      : say`Training load over the last ${trend.count} days`,
    body: loadSentences(trend, reader.units).join('\n'),
    footer: say`Load is minutes × effort. ${gaps(trend.known, trend.count)}`,
    mood: 'calm',
  },
  ...(picture && { picture }),
  ...turns(asked),
});

/** Too little to draw: what is there, and what would fill it. */
export function tooFewForTrend(asked: TrendAsked, known: number): Reply {
  const { metric, days } = asked;
  const name = said(metric === 'load' ? phrase`training load` : metricNames[metric]);
  const have = known === 0 ? say`none` : String(known);
  return {
    text: [
      say`A picture of your ${name} takes five days, and of the last ${days} I know ${have}.`,
      said(howToLog[metric]),
    ].join(' '),
    menus: [metricMenu(asked)],
    inPlace: true,
  };
}

interface Shown {
  readonly asked: TrendAsked;
  readonly reader: Reader;
  readonly picture?: Picture;
}

const gaps = (known: number, days: number): string =>
  say`${countWords(known, say`day`, say`days`)} of ${days} known; the gaps are days without an entry.`;

const howToLog: Readonly<Record<TrendAsked['metric'], string>> = {
  readiness: phrase`\`/checkin\` takes five taps in the morning, and each one is a dot.`,
  sleep: phrase`\`/sleep 7:40\` in the morning adds a night.`,
  soreness: phrase`\`/checkin\` asks how your legs are; one tap a morning is enough.`,
  'resting heart rate': phrase`After \`/checkin\`, the button with HR in it takes the number your watch shows in the morning.`,
  HRV: phrase`After \`/checkin\`, the button with HRV in it takes the number your watch shows in the morning.`,
  load: phrase`\`/log 10k easy 52:30 rpe 4\` adds a run; days of rest count when you tell them.`,
};

/** The same picture of something else, of another length, or in the other light. */
function turns(asked: TrendAsked): Pick<Reply, 'menus' | 'actions' | 'inPlace'> {
  const lengths: readonly Action[] = [14, 42, 90, 180]
    .filter((days) => days !== asked.days)
    .map((days) => turned({ ...asked, days }, say`${days} days`));
  const look = asked.look === 'dark' ? 'light' : 'dark';
  return {
    menus: [metricMenu(asked)],
    actions: [[...lengths, turned({ ...asked, look }, look === 'dark' ? say`Dark` : say`Light`)]],
    inPlace: true,
  };
}

const turned = (input: TrendAsked, label: string): Action => ({ label, command: 'trend', input });

function metricMenu({ metric, days, look }: TrendAsked): Menu {
  return {
    command: 'trend',
    input: { days, look },
    option: 'metric',
    placeholder: say`Show something else`,
    choices: metricChoices().map((choice) => ({ ...choice, selected: choice.value === metric })),
  };
}

/** What `/trend` offers. */
export const metricChoices = (): readonly Choice[] =>
  trendable.map((value) => ({ label: said(choiceLabels[value]), value }));

const choiceLabels: Readonly<Record<TrendAsked['metric'], string>> = {
  readiness: phrase`Readiness`,
  sleep: phrase`Sleep`,
  soreness: phrase`Legs (soreness)`,
  'resting heart rate': phrase`Resting heart rate`,
  HRV: phrase`HRV`,
  load: phrase`Load, easy and hard`,
};
