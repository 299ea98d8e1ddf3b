import type { Advice } from '../coach/advice.ts';
import type { DeloadProposal } from '../coach/deload.ts';
import type { Fuel } from '../coach/fuel.ts';
import type { OwnScore } from '../coach/own-score.ts';
import type { PerformanceTrend } from '../coach/performance-trend.ts';
import type { LightsOut, NapAdvice, SleepNeed, SleepWeek } from '../coach/sleep.ts';
import type { Streak } from '../coach/streak.ts';
import type { Block, Race } from '../domain/calendar.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Session } from '../domain/session.ts';
import { knownWords } from './advice.ts';
import { deloadWords } from './deload-words.ts';
import { doneWords, type Reader } from './entry.ts';
import { fuelWords } from './fuel-words.ts';
import { countdownWords, raceLine, raceOutlineWords } from './race-words.ts';
import type { Action, Picture, Reply } from './reply.ts';
import { say } from './say.ts';
import { ownScoreWords, performanceTrendWords, streakWords } from './score-words.ts';
import {
  lightsOutWords,
  napWords,
  sleepNeedWords,
  sleepTips,
  sleepWeekWords,
} from './sleep-words.ts';
import { blockWeekWords, raceAheadWords } from './where-words.ts';
import { countWords, distanceWords, hoursWords, minutesWords, sentence } from './words.ts';

interface SleepKnown {
  readonly need: SleepNeed;
  readonly week: SleepWeek | undefined;
  readonly nap: NapAdvice | undefined;
  readonly lights: LightsOut;
}

/** What the runner's own nights say, and tonight's lights-out; what helps anybody is a tap away. */
export const sleepAnswer = ({ need, week, nap, lights }: SleepKnown): Reply => ({
  text: '',
  card: {
    title: say`Sleep: lights out ${lights.at} tonight`,
    body: [
      sleepNeedWords(need),
      ...(week
        ? sleepWeekWords(week).slice(0, isRemarkable(week) ? undefined : 1)
        : [say`Log your nights with \`/sleep\` and I can say how yours add up.`]),
      ...(nap ? [napWords(nap)] : []),
      ...lightsOutWords(lights).slice(0, 2),
    ].join('\n'),
    mood: 'rest',
  },
  actions: [[{ label: say`What helps sleep`, command: 'ask', input: { about: 'sleep tips' } }]],
});

/** Steady nights of enough sleep need no more words than their mean. */
const isRemarkable = ({ spread = 0, holdsVolume }: SleepWeek): boolean =>
  holdsVolume || spread >= 1;

export const sleepTipsAnswer = (): Reply => ({
  text: '',
  card: {
    title: say`What helps sleep`,
    body: sleepTips()
      .map((tip) => `• ${tip}`)
      .join('\n'),
    mood: 'rest',
  },
});

/** What to eat and drink after the session asked about, or the last one. */
export function fuelAnswer(
  fuel: Fuel | undefined,
  { session, reader }: { readonly session: Session | undefined; readonly reader: Reader },
): Reply {
  if (!fuel || !session) {
    return {
      text: say`Tell me which session: “what should I eat after 20 km?”. As a rule: something with carbohydrate and protein within the hour, then a proper meal, and drink to thirst.`,
    };
  }
  return {
    text: '',
    card: {
      title: say`Eating and drinking after: ${doneWords(session, reader.units)}`,
      body: fuelWords(fuel).join('\n'),
      footer: say`General amounts for healthy adults. With a medical condition, ask your doctor or dietitian.`,
      mood: 'calm',
    },
  };
}

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

/** How the runner is doing: readiness, the last four weeks, sleep. A picture, never a verdict. */
export function statusAnswer(advice: Advice, known: Weeks): Reply {
  const { readiness } = advice;
  const { weeks, easyShare, sleep, trend, deload, score } = known;
  const streak = streakWords(known.streak);
  const last = weeks.at(-1);
  const before = weeks.slice(0, -1).filter((minutes) => minutes > 0);
  const mean = before.reduce((sum, minutes) => sum + minutes, 0) / Math.max(1, before.length);
  return {
    text: '',
    card: {
      title: readiness
        ? say`Readiness ${Math.round(readiness.score)} of 100 today`
        : say`How you are doing`,
      body: [
        readiness
          ? say`70 is your normal. It rests on today’s answers against ${countWords(readiness.mornings, say`earlier morning`, say`earlier mornings`)}.`
          : say`No readiness today: \`/checkin\` takes five taps.`,
        last !== undefined && before.length > 0
          ? say`Last 7 days: ${minutesWords(last)}, against ${minutesWords(mean)} a week before. ${direction(last, mean)}`
          : say`Log two weeks of sessions and I can show where your training is going.`,
        ...(easyShare === undefined
          ? []
          : [say`${Math.round(easyShare * 100)} % of your minutes in the last 28 days were easy.`]),
        ...(sleep ? [say`Sleep: ${hoursWords(sleep.mean)} a night lately.`] : []),
        ...(trend ? [performanceTrendWords(trend)] : []),
        ...(known.block ? blockWeekWords(known.block, known.today) : []),
        ...(known.race ? [raceAheadWords(known.race, known.today)] : []),
        ...(deload ? ['', ...deloadWords(deload)] : []),
        ...(streak ? ['', streak] : []),
        ...(score.shown ? [ownScoreWords(score)] : []),
      ].join('\n'),
      footer: knownWords(advice),
      mood: 'calm',
    },
    ...(known.picture && { picture: known.picture }),
  };
}

function direction(now: number, mean: number): string {
  const change = now / mean;
  if (change > 1.2) return say`That is a clear step up, so sleep and easy days matter more.`;
  return change < 0.8 ? say`That is lighter than usual.` : say`That is your usual range.`;
}
