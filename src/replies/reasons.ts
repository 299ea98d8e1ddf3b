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
import { language, phrase, said, say, spoken } from './say.ts';
import {
  countWords,
  daysWords,
  dayWords,
  distanceWords,
  hoursWords,
  listWords,
  minutesWords,
  sentence,
  sessionWords,
  stepWord,
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
  if (flip.change.what === 'fine again') {
    const then = say`if you are fine again ${day}, it would be ${session}.`;
    // The first day well is not the next hard one: what comes on it is all that is promised.
    return flip.level < 4 ? `${then} ${say`More comes back day by day.`}` : then;
  }
  const words = flips[flip.change.what] as (change: FlipChange, then: string) => string;
  return words(flip.change, say`${day} would be ${session}`);
}

/** What both taps would make of the day, behind the invitation to them. */
export const tapsChange = (
  { change, session, on }: Flip,
  { today }: Reader,
): readonly string[] | undefined =>
  change.what === 'both taps'
    ? [
        say`If both are ${stepWord('fatigue', change.to)}, ${say`${dayWords(on, today)} would be ${sessionPhrase(session)}`}.`,
      ]
    : undefined;

/** Where the wish for the day comes from. */
export function planWords(plan: Plan, _reader?: Reader): string {
  return plans[plan.because](plan.name ?? sessionWords[plan.session]);
}

/** '5 of 7 things known; HRV 4 days old, left out'. */
export function coverageWords({ known, missing, stale }: Coverage): string {
  const wanted = known.filter((signal) => !isExtra(signal)).length;
  const of = wanted + missing.length;
  const extra = known.filter(isExtra).map((signal) => signalWords[signal]);
  const counted =
    extra.length > 0
      ? say`${wanted} of ${of} things known, and ${listWords(extra)}`
      : say`${wanted} of ${of} things known`;
  return [
    wanted === 0 ? say`nothing known of today` : counted,
    ...(stale.length > 0 ? [say`${staleWords(stale)}, left out`] : []),
  ].join('; ');
}

/** 'HRV and resting heart rate a day old', or each with its own age. */
function staleWords(stale: Coverage['stale']): string {
  const ages = [...new Set(stale.map(({ days }) => days))].sort((a, b) => a - b);
  const byAge = ages.map((age) => {
    const signals = stale.filter(({ days }) => days === age).map(({ signal }) => signal);
    const names = listWords(signals.sort().map((signal) => signalWords[signal]));
    return age === 1 ? say`${names} a day old` : say`${names} ${age} days old`;
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
  return unknownOf(items, {
    fatigue: phrase`a careful guess: I do not know how your energy is`,
    soreness: phrase`a careful guess: I do not know how your legs are`,
    both: phrase`a careful guess: I do not know how your energy and legs are`,
  });
}

const surely: Readonly<Record<Exclude<Confidence, 'low'>, string>> = spoken({
  high: phrase`sure of it`,
  medium: phrase`fairly sure, still learning your normal`,
  unknown: phrase`I know too little about these days`,
});

/** The sentence about the one answer that is not known, or about both. */
const unknownOf = (
  items: readonly ('fatigue' | 'soreness')[],
  words: Readonly<Record<'fatigue' | 'soreness' | 'both', string>>,
): string => said(words[(items.length === 1 ? items[0] : undefined) ?? 'both']);

const signalWords: Readonly<Record<Signal, string>> = spoken({
  fatigue: phrase`energy`,
  soreness: phrase`legs`,
  mood: phrase`mood`,
  stress: phrase`stress`,
  sleep: phrase`sleep`,
  'sleep quality': phrase`sleep quality`,
  training: phrase`training`,
  'resting heart rate': phrase`resting heart rate`,
  HRV: phrase`HRV`,
});

type Words<Id extends RuleId> = (reason: ReasonOf<Id>, day: DayRead) => string;

const reasons: { readonly [Id in RuleId]: Words<Id> } = {
  'red flag': ({ sign }) =>
    say`You told me of ${signWords[sign]}. ${urgency[sign]} Running waits until a doctor has cleared you.`,
  illness: ({ symptoms, days, over, level }, { on, today }) => {
    const what = symptoms.length > 0 ? sentence(symptomsWords(symptoms)) : say`You are ill`;
    if (over === 0) return say`${what}: rest until you are well. The training will still be there.`;
    const well =
      on === today
        ? say`You were ill for ${daysWords(days)}, and this is day ${over} of being well`
        : say`You were ill for ${daysWords(days)}, and ${dayWords(on, today)} is day ${over} of being well`;
    if (level === 1) return say`${well}: move a little and see how it feels.`;
    return level === 2 ? say`${well}: easy running only.` : say`${well}: steady is enough for now.`;
  },
  cold: ({ days, over }) =>
    over === 0
      ? say`Head cold, day ${days}: easy and short, 30 minutes at most. Stop if it goes to the chest.`
      : say`Your cold lasted ${daysWords(days)}: one more day without hard running, so it does not come back.`,
  pain: ({ site, pain, untold, sign, runs, level }, day) => {
    if (runs !== undefined) {
      return say`Your ${site} hurt for more than a week: three good easy runs first, ${runs} done so far.`;
    }
    const what = untold
      ? say`Pain at the ${site}, no number yet`
      : say`${sentence(site)} pain ${pain} of 10`;
    if (level === 0) {
      const how =
        sign === 'limp'
          ? say`${what}, and you limp`
          : sign
            ? say`${what}, and it was worse next morning`
            : what;
      return say`${how}: no running ${dayWords(day.on, day.today)}. Bike or pool is fine if it does not hurt.`;
    }
    if (level === 2) return say`${what}: easy only, and stop if it rises.`;
    return sign
      ? say`${what} is worse in the morning: nothing hard until it settles.`
      : say`${what} is new or rising: nothing hard until it settles.`;
  },
  floor: ({ items }) => {
    const told = items.map((item) =>
      item === 'fatigue'
        ? say`your energy is ${stepWord('fatigue', 1)}`
        : say`your legs are ${stepWord('soreness', 1)}`,
    );
    return say`${sentence(listWords(told))}. That is reason enough.`;
  },
  readiness: ({ score, lowest }) => {
    const low = lowest.slice(0, 2).map((name) => signalWords[name as Signal] ?? name);
    return low.length > 0
      ? say`Readiness ${Math.round(score)} where 70 is your normal, mostly ${listWords(low)}.`
      : say`Readiness ${Math.round(score)} where 70 is your normal.`;
  },
  'short night': ({ hours, normal, nights }) => {
    if (nights === 1)
      return say`You slept ${hoursWords(hours)}; your usual is ${hoursWords(normal)}.`;
    if (nights === 2) {
      return say`Two short nights in a row, the second ${hoursWords(hours)}; your usual is ${hoursWords(normal)}.`;
    }
    return say`Two weeks at ${hoursWords(hours)} a night, and you do best on ${hoursWords(normal)}.`;
  },
  'slow slide': ({ item, mornings }) =>
    item === 'fatigue'
      ? say`Low energy on ${mornings} of the last 4 mornings. Easy days bring it back.`
      : say`Sore legs on ${mornings} of the last 4 mornings. Easy days bring them back.`,
  'resting heart rate': ({ over, level }) =>
    level === 2
      ? say`Your resting heart rate has been ${Math.round(over)} over your usual for three days.`
      : say`Your resting heart rate is ${Math.round(over)} over your usual, and it is not the only sign.`,
  HRV: ({ now, normal }) =>
    say`Your HRV over seven days is ${Math.round(now)} where ${Math.round(normal)} is your usual, and it is not the only sign.`,
  'week kind': ({ kind, level }) => weekKinds[kind](level),
  'recovery gap': ({ days, needed, own }, day) => {
    const last =
      days === 1
        ? hardDayBefore(day)
        : isToday(day)
          ? say`Your last hard session was ${days} days ago`
          : say`Your last hard session is ${days} days before`;
    if (own > 0) {
      return say`${last}; you usually need ${needed} days, from ${own} of your own hard sessions.`;
    }
    return say`${last}; ${needed} days between hard sessions bring the most.`;
  },
  'long run': ({ minutes }, day) => {
    const long = minutesWords(minutes);
    const ran = isToday(day)
      ? say`You ran for ${long} yesterday.`
      : isTomorrow(day)
        ? say`Today has ${long} of running.`
        : say`The day before has ${long} of running.`;
    return `${ran} ${say`An easy day lets it sink in.`}`;
  },
  'rest due': ({ days }, { on, today }) =>
    say`${sentence(daysWords(days))} of training in a row. ${sentence(dayWords(on, today))} the body gets its turn.`,
  'hard count': ({ hard, allowed }) =>
    allowed === 0
      ? say`You asked for no hard sessions, so steady is the top.`
      : say`${sentence(countWords(hard, say`hard day`, say`hard days`))} in 13 days. Steady is the most that helps now.`,
  'new runner': ({ weeks }) =>
    say`Week ${weeks + 1} of running. Bones and tendons take twelve, so nothing over steady yet.`,
  head: ({ days }) =>
    say`Mood or drive under your normal on ${days} of the last 5 days. A lighter head first: run without the watch, or with friends.`,
  fuel: ({ days }) =>
    say`You ate or drank too little on ${days} of the last 5 days. Hard running needs fuel first.`,
  'nothing known': () =>
    say`I have heard nothing from you these days, so I keep it easy. Tell me how you are and I can say more.`,
  'no check-in': ({ missing }) =>
    unknownOf(missing, {
      fatigue: phrase`I do not know yet how your energy is, so I hold back the hard part.`,
      soreness: phrase`I do not know yet how your legs are, so I hold back the hard part.`,
      both: phrase`I do not know yet how your energy and legs are, so I hold back the hard part.`,
    }),
};

const isToday = ({ on, today }: DayRead): boolean => on === today;
const isTomorrow = ({ on, today }: DayRead): boolean => plusDays(today, 1) === on;

// Before a day that is still to come may be done or only planned: the words fit both.
function hardDayBefore(day: DayRead): string {
  if (isToday(day)) return say`You ran hard yesterday`;
  return isTomorrow(day) ? say`Today is hard` : say`The day before is hard`;
}

const weekKinds: Record<ReasonOf<'week kind'>['kind'], (level: number) => string> = {
  deload: () => say`This is your lighter week: the gain of the last ones comes now.`,
  taper: () => say`You are tapering: being fresh on the day is the training now.`,
  'after race': (level) =>
    level <= 1
      ? say`Your race is still in the legs. Walk, swim, sleep.`
      : say`Your race is still in the legs. A little more every few days brings them back.`,
  comeback: (level) =>
    level <= 2
      ? say`You are coming back after days off: easy runs first.`
      : say`You are coming back after a long break: nothing hard in this half of it.`,
};

const doctorToday = phrase`Please see a doctor today.`;
const emergency = phrase`Call the emergency number now, or have someone take you there.`;
const ifItIsThere = phrase`If it is there now, call the emergency number; if it has passed, see a doctor today.`;
const soon = phrase`Please have a doctor look at it before you run again.`;

const urgency: Readonly<Record<RedFlagSign, string>> = spoken({
  'chest pain': ifItIsThere,
  fainting: doctorToday,
  palpitations: doctorToday,
  'breathless at rest': ifItIsThere,
  'sudden headache': emergency,
  'one-sided weakness': emergency,
  'coughing blood': ifItIsThere,
  'head injury': doctorToday,
  'swollen calf': doctorToday,
  'dark urine': doctorToday,
  confusion: ifItIsThere,
  'bone pain': soon,
  'groin pain': soon,
  'bladder or saddle': emergency,
  'pop, no weight-bearing': doctorToday,
  starvation: doctorToday,
  'not wanting to live': phrase`You are not alone with it. Please call a crisis line or the emergency number now, or go to someone you trust.`,
});

type NoteWords<About extends Note['about']> = (
  note: Extract<Note, { readonly about: About }>,
  day: DayRead,
) => string;

const notes: { readonly [About in Note['about']]: NoteWords<About> } = {
  'rest due': ({ days }) =>
    say`${sentence(daysWords(days))} without a rest day. Plan one soon: rest is training too.`,
  'distance guard': ({ longest, limit }, { units }) =>
    say`Your longest run in 30 days is ${distanceWords(longest, units)}, so stay within ${distanceWords(limit, units)}.`,
  'easy share': ({ share }) =>
    say`${Math.round(100 * share)} % of your last four weeks was easy. Most runners do well from 70 %.`,
  'week jump': ({ share }) =>
    say`Your last 7 days are ${Math.round(100 * (share - 1))} % above your month. Fine once, not twice.`,
  pain: ({ site, level }) => say`${sentence(site)} at ${level} of 10: keep an eye on it.`,
  'one level higher': ({ day }, { today }) =>
    say`You went higher than my call ${dayWords(day, today)}. How this morning feels is good to know.`,
  'race caution': ({ reason }, { on, ...reader }) =>
    say`Race day is your call. Start easy: ${lowerFirst(reasonWords(reason, reader, on))}`,
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
      ? say`with your energy at ${stepWord('fatigue', to)}, ${then}.`
      : say`with your legs at ${stepWord('soreness', to)}, ${then}.`,
  'both taps': ({ to }, then) =>
    say`tell me your energy and your legs; if both are ${stepWord('fatigue', to)}, ${then}.`,
  sleep: ({ hours }, then) => say`after ${hoursWords(hours)} of sleep, ${then}.`,
  pain: ({ site }, then) => say`with the ${site} pain gone, ${then}.`,
  'cleared by doctor': (_, then) => say`once a doctor has cleared you, ${then}.`,
  wait: (_, then) => say`${then}, if you feel normal by then.`,
};

const plans: Record<PlanSource, (name: string) => string> = {
  race: (name) => say`Race day: ${name}.`,
  named: (name) => say`You named ${name} for this day.`,
  taper: (name) => say`Taper: ${name}, sharp and short, so you arrive fresh.`,
  deload: (name) => say`Lighter week: ${name}.`,
  'after race': (name) => say`After your race: ${name}.`,
  comeback: (name) => say`On the way back: ${name}.`,
  away: () => say`This is time off, so nothing is planned. Enjoy it.`,
  'club session': (name) => say`It is club night: ${name}.`,
  'own pattern': (name) => {
    if (name === sessionWords.rest)
      return say`This is your usual rest day. Rest is when the work pays off.`;
    return name === sessionWords.easy
      ? say`This is your usual day for an easy run.`
      : say`This is your usual day for ${name}.`;
  },
  'no pattern yet': () => say`I do not know your week yet, so a short easy run is a good start.`,
};

/** 'an easy run', 'intervals'; other languages take the name as it is. */
function sessionPhrase(session: Flip['session']): string {
  const words = sessionWords[session];
  if (language() !== 'en' || !words.includes('run')) return words;
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}

// 'HRV' keeps its capitals.
const lowerFirst = (text: string): string =>
  language() === 'en' && /^[A-Z][a-z ]/.test(text)
    ? `${text[0]?.toLowerCase()}${text.slice(1)}`
    : text;

const isExtra = (signal: Signal) => signal === 'HRV' || signal === 'resting heart rate';
