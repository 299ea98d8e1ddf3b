import type {
  Confidence,
  Coverage,
  Flip,
  FlipChange,
  Note,
  Plan,
  PlanSource,
  Reason,
  ReasonOf,
  Signal,
} from '../coach/advice.ts';
import type { RuleId } from '../coach/rules.ts';
import { type CalendarDay, plusDays } from '../domain/calendar-day.ts';
import type { RedFlagSign } from '../domain/health.ts';
import { type Reader, signWords, symptomsWords } from './entry.ts';
import {
  countWords,
  dayWords,
  distanceWords,
  hoursWords,
  listWords,
  minutesWords,
  sentence,
  sessionWords,
  stepWords,
} from './words.ts';

/** Why a day is held where it is, in the runner's own numbers. `on`: the day, when not today. */
export function reasonWords(reason: Reason, reader: Reader, on = reader.today): string {
  const words = reasons[reason.rule] as (reason: Reason, day: DayRead) => string;
  return words(reason, { ...reader, on });
}

interface DayRead extends Reader {
  /** The day the advice is for. */
  readonly on: CalendarDay;
}

/** A remark that changes nothing about the level. `on`: the day, when not today. */
export function noteWords(note: Note, reader: Reader, on = reader.today): string {
  const words = notes[note.about] as (note: Note, day: DayRead) => string;
  return words(note, { ...reader, on });
}

/** What would raise the level, and to what. */
export function flipWords(flip: Flip, reader: Reader): string {
  const day = dayWords(flip.on, reader.today);
  const session = sessionPhrase(flip.session);
  if (flip.change.what === 'fine again')
    return wayBackWords(flip, `${day}, it would be ${session}`);
  const words = flips[flip.change.what] as (change: FlipChange, then: string) => string;
  return words(flip.change, `${day} would be ${session}`);
}

/** The first day well is not the next hard one: what comes on it is all that is promised. */
const wayBackWords = ({ level }: Flip, then: string): string =>
  `if you are fine again ${then}.${level < 4 ? ' The rest comes back day by day.' : ''}`;

/** Where the wish for the day comes from. */
export function planWords(plan: Plan, _reader?: Reader): string {
  return plans[plan.because](plan.name ?? sessionWords[plan.session]);
}

/** '5 of 7 signals; HRV 4 days old, left out'. */
export function coverageWords({ known, missing, stale }: Coverage): string {
  const wanted = known.filter((signal) => !isExtra(signal)).length;
  const extra = known.filter(isExtra).map((signal) => signalWords[signal]);
  return [
    wanted === 0
      ? 'nothing known of today'
      : `${wanted} of ${wanted + missing.length} signals${extra.length > 0 ? `, and ${listWords(extra)}` : ''}`,
    ...(stale.length > 0 ? [`${staleWords(stale)}, left out`] : []),
  ].join('; ');
}

/** 'HRV and resting heart rate a day old', or each with its own age. */
function staleWords(stale: Coverage['stale']): string {
  const ages = [...new Set(stale.map(({ days }) => days))].sort((a, b) => a - b);
  const byAge = ages.map((age) => {
    const signals = stale.filter(({ days }) => days === age).map(({ signal }) => signal);
    const names = signals.sort().map((signal) => signalWords[signal]);
    return `${listWords(names)} ${age === 1 ? 'a day' : `${age} days`} old`;
  });
  return listWords(byAge);
}

/** How sure the coach is, and where it is not, of which answer it waits for. */
export function confidenceWords(
  confidence: Confidence,
  { missing }: Pick<Coverage, 'missing'>,
): string {
  if (confidence !== 'low') return surely[confidence];
  const items = (['fatigue', 'soreness'] as const).filter((item) => missing.includes(item));
  return `a careful guess: I do not know how your ${bodyWords(items)}`;
}

const surely: Record<Exclude<Confidence, 'low'>, string> = {
  high: 'sure of it',
  medium: 'fairly sure, still learning your normal',
  unknown: 'I know too little about these days',
};

/** 'energy and legs are', 'energy is', 'legs are'. */
function bodyWords(items: readonly ('fatigue' | 'soreness')[]): string {
  if (items.length === 1) return items[0] === 'fatigue' ? 'energy is' : 'legs are';
  return 'energy and legs are';
}

const signalWords: Record<Signal, string> = {
  fatigue: 'energy',
  soreness: 'legs',
  mood: 'mood',
  stress: 'stress',
  sleep: 'sleep',
  'sleep quality': 'sleep quality',
  training: 'training',
  'resting heart rate': 'resting heart rate',
  HRV: 'HRV',
};

type Words<Id extends RuleId> = (reason: ReasonOf<Id>, day: DayRead) => string;

const reasons: { readonly [Id in RuleId]: Words<Id> } = {
  'red flag': ({ sign }) =>
    `You told me of ${signWords[sign]}. ${urgency[sign]} Running waits until a doctor has cleared you.`,
  illness: ({ symptoms, days, over, level }, { on, today }) => {
    const what = symptoms.length > 0 ? `${sentence(symptomsWords(symptoms))}` : 'You are ill';
    if (over === 0) return `${what}: rest until you are well. The training will still be there.`;
    const well = `You were ill for ${countWords(days, 'day')} and ${on === today ? 'this' : dayWords(on, today)} is well day ${over}`;
    if (level === 1) return `${well}: move a little and see how it sits.`;
    return level === 2 ? `${well}: easy running only.` : `${well}: steady is enough for now.`;
  },
  cold: ({ days, over }) =>
    over === 0
      ? `Head cold, ${dayCount(days)}: easy and short, 30 minutes at most. Stop if it goes to the chest.`
      : `Your cold lasted ${countWords(days, 'day')}: one more day under hard, so it stays gone.`,
  pain: ({ site, pain, untold, sign, runs, level }, day) => {
    if (runs !== undefined) {
      return `Your ${site} hurt for more than a week: three good easy runs first, ${runs} done so far.`;
    }
    const what = untold
      ? `Pain at the ${site}, how much not told`
      : `${sentence(site)} pain ${pain} of 10`;
    if (level === 0) {
      const why =
        sign === 'limp' ? ', and you limp' : sign ? ', and it was worse next morning' : '';
      return `${what}${why}: no running ${dayWords(day.on, day.today)}. Bike or pool is fine if it does not hurt.`;
    }
    if (level === 2) return `${what}: easy only, and stop if it rises.`;
    return `${what} is ${sign ? 'worse in the morning' : 'new or rising'}: nothing hard until it settles.`;
  },
  floor: ({ items }) => {
    const told = items.map((item) =>
      item === 'fatigue'
        ? `your energy is ${stepWords.fatigue[0]}`
        : `your legs are ${stepWords.soreness[0]}`,
    );
    return `${sentence(listWords(told))}. That is reason enough.`;
  },
  readiness: ({ score, lowest }) => {
    const low = lowest.slice(0, 2).map((name) => signalWords[name as Signal] ?? name);
    const from = low.length > 0 ? `, mostly ${listWords(low)}` : '';
    return `Readiness ${Math.round(score)} where 70 is your normal${from}.`;
  },
  'short night': ({ hours, normal, nights }) => {
    if (nights === 1) return `You slept ${hoursWords(hours)}; your usual is ${hoursWords(normal)}.`;
    if (nights === 2) {
      return `Two short nights in a row, the second ${hoursWords(hours)}; your usual is ${hoursWords(normal)}.`;
    }
    return `Two weeks at ${hoursWords(hours)} a night, and you do best on ${hoursWords(normal)}.`;
  },
  'slow slide': ({ item, mornings }) =>
    item === 'fatigue'
      ? `Low energy on ${mornings} of the last 4 mornings. Easy days bring it back.`
      : `Sore legs on ${mornings} of the last 4 mornings. Easy days bring them back.`,
  'resting heart rate': ({ over, level }) =>
    level === 2
      ? `Your resting heart rate has been ${Math.round(over)} over your usual for three days.`
      : `Your resting heart rate is ${Math.round(over)} over your usual, and it is not the only sign.`,
  HRV: ({ now, normal }) =>
    `Your HRV over seven days is ${Math.round(now)} where ${Math.round(normal)} is your usual, and it is not the only sign.`,
  'week kind': ({ kind, level }) => weekKinds[kind](level),
  'recovery gap': ({ days, needed, own }, day) => {
    const last =
      days === 1 ? hardDayBefore(day) : `Your last hard session ${daysBefore(days, day)}`;
    if (own > 0) {
      return `${last}; you usually need ${needed} days, from ${own} of your own hard sessions.`;
    }
    return `${last}; ${needed} days between hard sessions is where the gain comes.`;
  },
  'long run': ({ minutes }, day) =>
    `${isToday(day) ? `You ran for ${minutesWords(minutes)} yesterday` : `${dayBefore(day)} has ${minutesWords(minutes)} of running`}. An easy day lets it sink in.`,
  'rest due': ({ days }, { on, today }) =>
    `${sentence(countWords(days, 'day'))} of training in a row. ${sentence(dayWords(on, today))} the body gets its turn.`,
  'hard count': ({ hard, allowed }) =>
    allowed === 0
      ? 'You asked for no hard sessions, so steady is the top.'
      : `${sentence(countWords(hard, 'hard day'))} in 13 days. Steady is the most that helps now.`,
  'new runner': ({ weeks }) =>
    `Week ${weeks + 1} of running. Bones and tendons take twelve, so nothing over steady yet.`,
  head: ({ days }) =>
    `Mood or drive under your normal on ${days} of the last 5 days. A lighter head first: run without the watch, or with friends.`,
  fuel: ({ days }) =>
    `You ate or drank too little on ${days} of the last 5 days. Hard running needs fuel first.`,
  'nothing known': () =>
    'I have heard nothing from you these days, so I keep it easy. Tell me how you are and I can say more.',
  'no check-in': ({ missing }) =>
    `I do not know yet how your ${bodyWords(missing)}, so I hold back the hard part.`,
};

const isToday = ({ on, today }: DayRead): boolean => on === today;

// Before a day that is still to come may be done or only planned: the words fit both.
const hardDayBefore = (day: DayRead): string =>
  isToday(day) ? 'You ran hard yesterday' : `${dayBefore(day)} is hard`;

const daysBefore = (days: number, day: DayRead): string =>
  isToday(day) ? `was ${days} days ago` : `is ${days} days before`;

const dayBefore = ({ on, today }: DayRead): string =>
  plusDays(today, 1) === on ? 'Today' : 'The day before';

const dayCount = (days: number) => `day ${days}`;

const weekKinds: Record<ReasonOf<'week kind'>['kind'], (level: number) => string> = {
  deload: () => 'This is your lighter week: the gain of the last ones comes now.',
  taper: () => 'You are tapering: being fresh on the day is the training now.',
  'after race': (level) =>
    level <= 1
      ? 'Your race is still in the legs. Walk, swim, sleep.'
      : 'Your race is still in the legs. A little more each few days brings them back.',
  comeback: (level) =>
    level <= 2
      ? 'You are coming back after days off: easy runs first.'
      : 'You are coming back after a long break: nothing hard in this half of it.',
};

const doctorToday = 'Please see a doctor today.';
const emergency = 'Call the emergency number now, or have someone take you there.';
const soon = 'Please have a doctor look at it before you run again.';

const urgency: Record<RedFlagSign, string> = {
  'chest pain': emergency,
  fainting: doctorToday,
  palpitations: doctorToday,
  'breathless at rest': emergency,
  'sudden headache': emergency,
  'one-sided weakness': emergency,
  'coughing blood': emergency,
  'head injury': doctorToday,
  'swollen calf': doctorToday,
  'dark urine': doctorToday,
  confusion: emergency,
  'bone pain': soon,
  'groin pain': soon,
  'bladder or saddle': emergency,
  'pop, no weight-bearing': doctorToday,
  starvation: doctorToday,
  'not wanting to live':
    'You are not alone with it. Please call a crisis line or the emergency number now, or go to someone you trust.',
};

type NoteWords<About extends Note['about']> = (
  note: Extract<Note, { readonly about: About }>,
  day: DayRead,
) => string;

const notes: { readonly [About in Note['about']]: NoteWords<About> } = {
  'rest due': ({ days }) =>
    `${sentence(countWords(days, 'day'))} without a rest day. Plan one soon: rest is training too.`,
  'distance guard': ({ longest, limit }, { units }) =>
    `Your longest run in 30 days is ${distanceWords(longest, units)}, so stay within ${distanceWords(limit, units)}.`,
  'easy share': ({ share }) =>
    `${Math.round(100 * share)} % of your last four weeks was easy. Most runners do well from 70 %.`,
  'week jump': ({ share }) =>
    `Your last 7 days are ${Math.round(100 * (share - 1))} % above your month. Fine once, not twice.`,
  pain: ({ site, level }) => `${sentence(site)} at ${level} of 10: keep an eye on it.`,
  'one level higher': ({ day }, { today }) =>
    `You went higher than my call ${dayWords(day, today)}. How it feels this morning is worth knowing for both of us.`,
  'race caution': ({ reason }, { on, ...reader }) =>
    `Race day is your call. Start easy: ${lowerFirst(reasonWords(reason, reader, on))}`,
};

type FlipWords<What extends FlipChange['what']> = (
  change: Extract<FlipChange, { readonly what: What }>,
  then: string,
) => string;

const flips: {
  readonly [What in Exclude<FlipChange['what'], 'fine again'>]: FlipWords<What>;
} = {
  answer: ({ item, to }, then) =>
    item === 'fatigue'
      ? `with your energy at ${stepWords.fatigue[to - 1]}, ${then}.`
      : `with your legs at ${stepWords.soreness[to - 1]}, ${then}.`,
  'both taps': ({ to }, then) =>
    `tell me your energy and your legs; if both are ${stepWords.fatigue[to - 1]}, ${then}.`,
  sleep: ({ hours }, then) => `after ${hoursWords(hours)} of sleep, ${then}.`,
  pain: ({ site }, then) => `with the ${site} pain gone, ${then}.`,
  'cleared by doctor': (_, then) => `once a doctor has cleared you, ${then}.`,
  wait: (_, then) => `${then}, if you feel normal by then.`,
};

const plans: Record<PlanSource, (name: string) => string> = {
  race: (name) => `Race day: ${name}.`,
  named: (name) => `You named ${name} for this day.`,
  taper: (name) => `Taper: ${name}, sharp and short, so you arrive fresh.`,
  deload: (name) => `Lighter week: ${name}.`,
  'after race': (name) => `After your race: ${name}.`,
  comeback: (name) => `On the way back: ${name}.`,
  away: () => 'This is time off, so nothing is planned. Enjoy it.',
  'club session': (name) => `It is club night: ${name}.`,
  'own pattern': (name) =>
    name === sessionWords.rest
      ? 'This is your usual rest day. Rest is when the work pays off.'
      : `This is your usual day for ${name === sessionWords.easy ? 'an easy run' : name}.`,
  'no pattern yet': () => 'I do not know your week yet, so a short easy run is a good start.',
};

/** 'an easy run', 'intervals'. */
function sessionPhrase(session: Flip['session']): string {
  const words = sessionWords[session];
  if (!words.includes('run')) return words;
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}

// 'HRV' keeps its capitals.
const lowerFirst = (text: string): string =>
  /^[A-Z][a-z ]/.test(text) ? `${text[0]?.toLowerCase()}${text.slice(1)}` : text;

const isExtra = (signal: Signal) => signal === 'HRV' || signal === 'resting heart rate';
