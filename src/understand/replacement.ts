import { kilometresPerMile } from '../domain/units.ts';
import { illnessIn } from './ailments.ts';
import { siteIn } from './body.ts';
import { type Message, round } from './context.ts';
import { markOf } from './marks.ts';
import type { Quantity } from './quantities.ts';
import type { Told } from './reading.ts';
import { clockedTime } from './session-figures.ts';
import { asStep } from './wellness.ts';

interface Correction {
  /** The correction without what it says was wrong. */
  readonly left: Message;
  /** The whole of it: here stands what it is about. */
  readonly original: Message;
  /** What is spoken of, unless it is a session as a whole. */
  readonly subject: Subject | undefined;
  readonly days: number;
}

/** What a correction puts in place, where it only names the subject and a figure: 'it's 54'. */
export function replacementIn({ left, original, subject, days }: Correction): readonly Told[] {
  const figures = figuresIn(left);
  const old = original.marked.marks.filter((mark) => mark.kind !== 'DAY');
  const whole = original.marked.text;
  const isPain = subject === undefined && bodyPart.test(whole) && !ofSession.test(whole);
  const told = isPain
    ? undefined
    : figures
        .map((figure) => spokenOf(figure, { subject, old, days, units: original.at.units }))
        .findLast((each) => each !== undefined);
  if (told) return [told];
  const site = painPlaceIn(original);
  if (site) return [{ write: 'pain', site, days, ...levelIn(figures) }];
  return illnessIn(original) ? [{ write: 'illness', symptoms: [], days }] : [];
}

/** Where a pain is that a correction speaks of. */
export const painPlaceIn = ({ marked }: Message): string | undefined =>
  bodyPart.test(marked.text) ? placeIn(marked.text) : undefined;

/** What a runner hurts; fingers are fat and shoulders looked over. */
const bodyPart =
  /\b(?:pain|hurts?|ache|niggle|injury|knees?|achilles|calf|calves|shins?|hips?|ankles?|heels?|hamstrings?|hammy|groin|glutes?|it ?band|plantar)\b/;

const levelIn = (figures: readonly Quantity[]): { level?: number } => {
  const last = figures.at(-1);
  const isLevel = last && (last.kind === 'NUM' || last.kind === 'OUTOF') && last.value <= 10;
  return isLevel ? { level: last.value } : {};
};

/** The night, the item of the check-in or the effort that is spoken of. */
export function subjectOf({ marked }: Message): Subject | undefined {
  const whole = marked.text.replace(/\bslept on it\b/g, ' ');
  const night = marked.marks.some((mark) => mark.kind === 'DAY' && mark.night);
  const found = subjects.find(([, words]) => words.test(whole))?.[0];
  if (found || ofSession.test(whole)) return found;
  const hours = marked.marks.some(
    (mark) =>
      mark.kind === 'MIN' && mark.name === 'hours' && mark.value >= 180 && mark.value <= 1080,
  );
  return hours || night ? 'night' : undefined;
}
const ofSession =
  /\b(?:run|ran|jog|session|ride|swim|walk|tempo|intervals|hills|reps|race|track|gym|club|fartlek|footpod|strava|kilomet\w+|miles?|KM\d+|COLON\d+)\b/;

type Subject =
  | 'hrv'
  | 'restingHr'
  | 'stress'
  | 'mood'
  | 'motivation'
  | 'fatigue'
  | 'soreness'
  | 'rpe'
  | 'quality'
  | 'nap'
  | 'night';

/** What is spoken of; the more particular first. Everything else is a session. */
const subjects: readonly (readonly [Subject, RegExp])[] = [
  ['hrv', /\b(?:hrv|rmssd)\b/],
  ['restingHr', /\b(?:rhr|resting|pulse|heart ?rate|hr)\b/],
  ['stress', /\bstress(?:ed)?\b/],
  ['mood', /\bmood\b/],
  ['motivation', /\b(?:motivation|motivated|drive)\b/],
  ['fatigue', /\b(?:fatigue|tired|tiredness|knackered)\b/],
  [
    'soreness',
    /\b(?:sore|soreness|doms|achy|stiffness)\b|\b(?:quads|calves|hamstrings)\b.*\bOUTOF/,
  ],
  ['rpe', /\b(?:rpe|effort|exertion)\b|\bhow hard\b/],
  ['quality', /\bquality\b/],
  ['nap', /\b(?:naps?|napped|snooze|siesta|kip on the (?:sofa|couch))\b/],
  ['night', /\b(?:sleep|slept|asleep|bed|kip|night|nights|nodded|nod off|in-bed|woke)\b/],
];

interface Context {
  readonly subject: Subject | undefined;
  readonly old: readonly { readonly kind: string; readonly value?: number }[];
  readonly days: number;
  readonly units: Message['at']['units'];
}

/** The figure as the subject's; absent where it cannot be one. */
function spokenOf(figure: Quantity, { subject, old, days, units }: Context): Told | undefined {
  const { kind, value, other } = figure;
  const number = kind === 'NUM' || kind === 'BPM' || kind === 'MS' ? value : undefined;
  const within = (low: number, high: number) =>
    number !== undefined && number >= low && number <= high ? number : undefined;
  switch (subject) {
    case 'hrv':
    case 'restingHr': {
      const found = subject === 'hrv' ? within(3, 300) : within(25, 150);
      return found === undefined ? undefined : { write: 'wellness', [subject]: found, days };
    }
    case 'rpe': {
      const rpe = kind === 'OUTOF' && other === 10 ? value : within(0, 10);
      return rpe === undefined ? undefined : { write: 'session', rpe, days };
    }
    case 'nap': {
      const napMinutes = kind === 'MIN' ? value : within(5, 180);
      return napMinutes === undefined ? undefined : { write: 'sleep', napMinutes, days };
    }
    case 'night': {
      const [hour = 0, minute = 0] = figure.parts ?? [];
      const clocked = kind === 'COLON' && hour <= 14 ? hour + minute / 60 : undefined;
      const hours = kind === 'MIN' ? value / 60 : (clocked ?? within(1, 16));
      return hours === undefined || hours < 1 || hours > 16
        ? undefined
        : { write: 'sleep', hours: round(hours, 2), days };
    }
    case undefined:
      return asSession(figure, { old, days, units });
    default: {
      const scaled = kind === 'OUTOF' ? (value * 5) / (other ?? 5) : within(1, 10);
      if (scaled === undefined) return undefined;
      return subject === 'quality'
        ? { write: 'sleep', quality: asStep(scaled), days }
        : { write: 'wellness', [subject]: asStep(scaled), days };
    }
  }
}

/** A bare number is what the wrong one was: minutes for minutes, else a distance. */
function asSession(
  { kind, value, parts, other }: Quantity,
  { old, days, units }: Omit<Context, 'subject'>,
): Told | undefined {
  if (kind === 'KM') return { write: 'session', km: round(value, 1), days };
  if (kind === 'MIN') return { write: 'session', minutes: value, days };
  if (kind === 'OUTOF') return other === 10 ? { write: 'session', rpe: value, days } : undefined;
  if (kind === 'COLON') {
    const minutes = clockedTime(parts ?? [], undefined);
    return minutes === undefined
      ? undefined
      : { write: 'session', minutes: round(minutes, 1), days };
  }
  if (kind !== 'NUM' || value <= 0) return undefined;
  const had = (wanted: string) => old.some((each) => each.kind === wanted);
  if (!had('KM') && (had('MIN') || had('COLON') || value >= 25))
    return value <= 300 ? { write: 'session', minutes: value, days } : undefined;
  if (value > 110) return undefined;
  const inMiles = old.some((each) => 'name' in each && each.name === 'mi') || units === 'mi';
  return { write: 'session', km: round(inMiles ? value * kilometresPerMile : value, 1), days };
}

/** In the order they stand. */
const figuresIn = ({ marked }: Message): readonly Quantity[] =>
  [...marked.text.matchAll(/\b(KM|MIN|NUM|COLON|OUTOF|BPM|MS)\d+/g)].flatMap(
    ([word, kind]) => markOf(marked, word, kind as Quantity['kind']) ?? [],
  );

/** The place named last is the right one: 'told you ankle, should have said heel'. */
function placeIn(text: string): string | undefined {
  const [, part, side] = otherSide.exec(text) ?? [];
  if (part && side) return `${side} ${part}`;
  return text
    .replace(notThere, ' ')
    .split(/[,.;]| - |\b(?:but|should|ought)\b/)
    .map(siteIn)
    .findLast((each) => each !== undefined);
}
const otherSide = /\b(?:left|right) ([a-z]+)\b.*\b(?:be|is|was|say) the (left|right)(?! [a-z])/;
const notThere = /,? (?:and )?not (?:the |my )?(?:(?:left|right) )?[a-z]+/g;
