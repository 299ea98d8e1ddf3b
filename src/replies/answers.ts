import type { Advice } from '../coach/advice.ts';
import type { DeloadProposal } from '../coach/deload.ts';
import type { OwnScore } from '../coach/own-score.ts';
import type { PerformanceTrend } from '../coach/performance-trend.ts';
import type { SleepWeek } from '../coach/sleep.ts';
import type { Streak } from '../coach/streak.ts';
import type { Block, Race } from '../domain/calendar.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { StatusTopic } from '../domain/topics.ts';
import { knownWords } from './advice.ts';
import { deloadWords } from './deload-words.ts';
import type { Reader } from './entry.ts';
import { countdownWords, raceLine, raceOutlineWords } from './race-words.ts';
import type { Action, Picture, Reply } from './reply.ts';
import { say } from './say.ts';
import { ownScoreWords, performanceTrendWords, streakWords } from './score-words.ts';
import { blockWeekWords, raceAheadWords } from './where-words.ts';
import { countWords, distanceWords, hoursWords, minutesWords, sentence } from './words.ts';

interface RaceAsked {
  readonly reader: Reader;
  readonly km?: number | undefined;
  readonly days?: number | undefined;
  readonly taper: readonly { readonly daysOut: number; readonly volume: number }[];
  /** The race of the calendar that is meant. */
  readonly race: Race | undefined;
  /** One tap that puts the race asked about into the calendar. */
  readonly add?: Action | undefined;
  readonly picture?: Picture | undefined;
}

/** The way down to a race: how long, how much, what stays. */
export function raceAnswer({ reader, race, km, days, taper, add, picture }: RaceAsked): Reply {
  const distance = race?.distance ?? km;
  const actions = add && [[add]];
  if (distance === undefined) {
    return {
      text: say`I know of no race of yours. Tell me which and when: “half marathon in 9 days, how do I taper?”.`,
      ...(actions && { actions }),
    };
  }
  if (race) return raceAhead(race, { reader, ...(picture && { picture }) });
  const left = days ?? taper[0]?.daysOut;
  const begins = taper.length;
  const steps = taper.filter(({ daysOut }) => left === undefined || daysOut <= left);
  const shown = steps.filter((_, index) => index % Math.max(1, Math.ceil(steps.length / 5)) === 0);
  return {
    text: '',
    card: {
      title: say`Taper for ${distanceWords(distance, reader.units)}`,
      body: [
        left !== undefined && left > begins
          ? say`${left} days to go: train as usual until ${begins} days before, then come down.`
          : say`Keep your usual number of runs, make each of them shorter, and keep one short piece at race pace.`,
        ...shown.map(({ daysOut, volume }) =>
          daysOut === 1
            ? say`• The day before: ${Math.round(volume * 100)} % of your usual minutes`
            : say`• ${daysOut} days before: ${Math.round(volume * 100)} % of your usual minutes`,
        ),
        say`Last hard session 4 to 5 days before. The fitness is there; now it is about arriving fresh.`,
      ].join('\n'),
      mood: 'calm',
    },
    ...(actions && { actions }),
  };
}

/** A race of the calendar: how long until then, and the way down to it. */
const raceAhead = (
  race: Race,
  { reader, picture }: { readonly reader: Reader; readonly picture?: Picture },
): Reply => ({
  text: '',
  card: {
    title: sentence(`${countdownWords(race.day, reader.today)}: ${race.name}`),
    body: [raceLine(race, reader), ...raceOutlineWords(race, reader.today)].join('\n'),
    mood: 'calm',
  },
  ...(picture && { picture }),
});

interface Weeks {
  /** Oldest first: the minutes of each of the last four weeks. */
  readonly weeks: readonly number[];
  readonly easyShare: number | undefined;
  readonly sleep: SleepWeek | undefined;
  readonly trend: PerformanceTrend | undefined;
  readonly deload: DeloadProposal | undefined;
  readonly streak: Streak;
  readonly score: OwnScore;
  readonly picture?: Picture;
  readonly today: CalendarDay;
  /** The next race, and the block that today is in. */
  readonly race: Race | undefined;
  readonly block: Block | undefined;
}

/**
 * How the runner is doing. Asked in general it is everything known; asked about one thing, that
 * comes first and only what bears on it follows. A picture, never a verdict.
 */
export function statusAnswer(advice: Advice, known: Weeks, topic?: StatusTopic): Reply {
  const lines = statusLines(advice, known);
  const { deload, picture } = known;
  const { title, body } = topic ? aboutOne(topic, lines, advice, known) : aboutAll(lines, advice);
  return {
    text: '',
    card: {
      title,
      body: [...body, ...(deload ? ['', ...deloadWords(deload)] : [])].join('\n'),
      footer: knownWords(advice),
      mood: 'calm',
    },
    ...(picture && { picture }),
  };
}

interface StatusLines {
  readonly readiness: string;
  readonly weeks: string;
  readonly easyShare: readonly string[];
  readonly sleep: readonly string[];
  readonly pace: readonly string[];
  readonly where: readonly string[];
  readonly score: readonly string[];
}

function statusLines({ readiness }: Advice, known: Weeks): StatusLines {
  const { easyShare, sleep, trend, score, block, race, today } = known;
  const streak = streakWords(known.streak);
  return {
    readiness: readiness
      ? [say`70 is your normal.`, comparedTo(readiness.mornings)].join(' ')
      : say`No readiness today: \`/checkin\` takes five taps.`,
    weeks: weeksWords(known),
    easyShare:
      easyShare === undefined
        ? []
        : [say`${Math.round(easyShare * 100)} % of your minutes in the last 28 days were easy.`],
    sleep: sleep ? [say`Sleep: ${hoursWords(sleep.mean)} a night lately.`] : [],
    pace: trend ? [performanceTrendWords(trend)] : [],
    where: [
      ...(block ? blockWeekWords(block, today) : []),
      ...(race ? [raceAheadWords(race, today)] : []),
    ],
    score: [...(streak ? ['', streak] : []), ...(score.shown ? [ownScoreWords(score)] : [])],
  };
}

const comparedTo = (mornings: number): string =>
  mornings === 0
    ? say`There are no earlier mornings to compare with yet.`
    : say`It rests on today’s answers against ${countWords(mornings, say`earlier morning`, say`earlier mornings`)}.`;

function weeksWords({ weeks }: Weeks): string {
  const { last, mean } = lastWeeks(weeks);
  return last !== undefined && mean > 0
    ? say`Last 7 days: ${minutesWords(last)}, against ${minutesWords(mean)} a week before. ${direction(last, mean)}`
    : say`Log two weeks of sessions and I can show where your training is going.`;
}

/** Minutes of the last seven days, and the mean of the weeks before that have any. */
function lastWeeks(weeks: Weeks['weeks']): {
  readonly last: number | undefined;
  readonly mean: number;
} {
  const before = weeks.slice(0, -1).filter((minutes) => minutes > 0);
  const sum = before.reduce((total, minutes) => total + minutes, 0);
  return { last: weeks.at(-1), mean: sum / Math.max(1, before.length) };
}

interface Status {
  readonly title: string;
  readonly body: readonly string[];
}

const aboutAll = (lines: StatusLines, { readiness }: Advice): Status => ({
  title: readiness
    ? say`Readiness ${Math.round(readiness.score)} of 100 today`
    : say`How you are doing`,
  body: [
    lines.readiness,
    lines.weeks,
    ...lines.easyShare,
    ...lines.sleep,
    ...lines.pace,
    ...lines.where,
    ...lines.score,
  ],
});

function aboutOne(topic: StatusTopic, lines: StatusLines, advice: Advice, known: Weeks): Status {
  const { readiness } = advice;
  const { last, mean } = lastWeeks(known.weeks);
  switch (topic) {
    case 'fitness':
      return {
        title: known.trend ? fitnessTitles[known.trend.trend]() : say`Fitness: too early to tell`,
        body: [
          ...(known.trend
            ? lines.pace
            : [
                say`That takes easy runs with distance and time over some weeks; then I compare them.`,
              ]),
          lines.weeks,
          ...(readiness
            ? [say`Readiness ${Math.round(readiness.score)} of 100, where 70 is your normal.`]
            : [lines.readiness]),
          ...lines.where,
        ],
      };
    case 'load':
      return {
        title: last !== undefined && mean > 0 ? loadTitle(last / mean) : say`Your training so far`,
        body: [lines.weeks, ...lines.easyShare, ...lines.sleep, ...lines.where],
      };
    case 'too much': {
      const signs = signsOfTooMuch(advice, known);
      return {
        title:
          signs.length > 0
            ? say`Some signs of doing a lot`
            : last !== undefined && mean > 0
              ? say`Nothing here says too much`
              : say`I know too little to tell`,
        body: [
          ...signs.map((sign) => `• ${sign}`),
          lines.weeks,
          ...lines.sleep,
          ...lines.pace,
          say`A diary shows the load, not the whole of you. Tired for weeks with enough rest and food is one for a doctor.`,
        ],
      };
    }
    case 'readiness':
      return {
        title: readiness
          ? say`Readiness ${Math.round(readiness.score)} of 100 today`
          : say`No readiness today`,
        body: [
          readiness ? lines.readiness : say`\`/checkin\` takes five taps, and then I know.`,
          ...lines.sleep,
          lines.weeks,
        ],
      };
  }
}

const fitnessTitles: Readonly<Record<PerformanceTrend['trend'], () => string>> = {
  better: () => say`Getting fitter`,
  same: () => say`Holding your fitness`,
  worse: () => say`Slower lately`,
};

/** What in the diary points towards more than the body takes in; nothing of it is a diagnosis. */
function signsOfTooMuch({ readiness }: Advice, { weeks, sleep, trend }: Weeks): readonly string[] {
  const { last, mean } = lastWeeks(weeks);
  return [
    ...(last !== undefined && mean > 0 && last / mean > stepUp
      ? [say`This week is a clear step up.`]
      : []),
    ...(readiness && readiness.score < lowReadiness
      ? [say`Readiness ${Math.round(readiness.score)} of 100, where 70 is your normal.`]
      : []),
    ...(sleep?.holdsVolume ? [say`Under seven hours of sleep a night.`] : []),
    ...(trend?.trend === 'worse' ? [say`Easy running has become slower.`] : []),
  ];
}

/** Under this hard is held back, and it is named. */
const lowReadiness = 60;
/** More than this above the mean of the weeks before is a step up. Ours. */
const stepUp = 1.2;
const stepDown = 0.8;

function direction(now: number, mean: number): string {
  const change = now / mean;
  if (change > stepUp) return say`That is a clear step up, so sleep and easy days matter more.`;
  return change < stepDown ? say`That is lighter than usual.` : say`That is your usual range.`;
}

function loadTitle(change: number): string {
  if (change > stepUp) return say`A clear step up this week`;
  return change < stepDown ? say`Lighter than usual this week` : say`Your usual range this week`;
}
