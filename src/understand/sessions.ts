import type { Felt, SessionType } from '../domain/session.ts';
import { kilometresPerMile } from '../domain/units.ts';
import { dayOf, type Message, numberOf, round } from './context.ts';
import type { Mood } from './moods.ts';
import type { Piece } from './pieces.ts';
import { asides, type Draft, shapeOf } from './session-draft.ts';
import { distancesIn, minutesIn } from './session-figures.ts';
import { type SaidType, sports } from './session-words.ts';

/** One session a message speaks of, with what was said of it. */
export interface SaidSession {
  readonly type?: SessionType;
  readonly km?: number;
  readonly minutes?: number;
  readonly rpe?: number;
  readonly felt?: Felt;
  /** Only when the day was said. */
  readonly days?: number;
  readonly mood: Mood;
  /** The piece in which it is first named. */
  readonly piece: Piece;
  /** Told as done, not named as the cause or setting of something else. */
  readonly done: boolean;
  /** Named as the cause or setting of something else. */
  readonly setting: boolean;
  /** A race by name: 'half', 'marathon', 'parkrun'. */
  readonly event?: string;
}

/** Every session the message speaks of, in the order it was told. */
export function sessionsIn(
  message: Message,
  asleep: readonly Piece[],
  { sure = false } = {},
): readonly SaidSession[] {
  const drafts: Draft[] = [];
  let day: { days: number; sentence: number; at: number } | undefined;
  for (const [at, piece] of message.pieces.entries()) {
    if (piece.mood === 'somebody else') continue;
    const inSleep = asleep.includes(piece);
    const named = dayOf(piece, message)?.days;
    const shape = shapeOf(piece, message, { inSleep, before: drafts.at(-1) });
    if (!shape) {
      // 'this morning: 10k easy' names the day on its own.
      if (named !== undefined && !inSleep) day = { days: named, sentence: piece.sentence, at };
      continue;
    }
    const carried =
      day?.sentence === piece.sentence && (drafts.length === 0 || day.at === at - 1)
        ? day.days
        : undefined;
    place(drafts, {
      ...shape,
      days: (shape.setting ? settingDay(piece, message) : undefined) ?? named ?? carried,
    });
  }
  for (const [index, draft] of drafts.entries()) {
    const before = drafts[index - 1];
    if (before?.done && draft.done && draft.piece.sentence === before.piece.sentence)
      draft.days ??= before.days;
  }
  if (sure) complete(drafts, message, asleep);
  return drafts.filter(saysSomething).map(finish);
}

/** The one session of a message that is known to tell of one: its figures may stand anywhere. */
function complete(drafts: readonly Draft[], message: Message, asleep: readonly Piece[]): void {
  const [draft, another] = drafts.filter(({ mood }) => mood === 'told');
  if (!draft || another || draft.rest) return;
  const said = message.pieces
    .filter((piece) => piece.mood === 'told' && !asleep.includes(piece))
    .map((piece) => piece.text.replace(asides, ' '));
  const text = said.join(' , ');
  const { values } = distancesIn(text, message);
  if (draft.km === undefined && values.length === 1) draft.km = values[0];
  if (draft.minutes === undefined) {
    const [minutes, more] = minutesIn(text, { message, km: draft.km });
    if (more === undefined) draft.minutes = minutes;
  }
  if (draft.km === undefined && draft.minutes !== undefined)
    draft.km = distanceByPace(said, message, draft);
  draft.done ||= draft.km !== undefined || draft.minutes !== undefined;
}

/** 'Sunday's 30 is done, 2:48': the number, first in its piece, that makes a pace people run. */
function distanceByPace(
  said: readonly string[],
  message: Message,
  { minutes = 0, types }: Draft,
): number | undefined {
  if (types.some((type) => sports.has(type))) return undefined;
  const [only, another] = said.flatMap((text) => {
    const value = numberOf(message.marked, numberFirst.exec(text)?.[1]);
    return value && minutes / value >= 2.8 && minutes / value <= 9.5 ? [value] : [];
  });
  if (only === undefined || another !== undefined) return undefined;
  return message.at.units === 'mi' ? only * kilometresPerMile : only;
}
const numberFirst =
  /^(?:(?:DAY\d+|the|my|ticked off|knocked off|did|ran|another|steady|easy|long|hilly|about|just|put in|got in|good|solid) )*(NUM\d+)\b(?! (?:flat|dead|up|back|out|home|at|for|effort|reps|times|of|to))/;

/** 'after yesterday's 30k': the day of what is named, not of what is asked. */
function settingDay(piece: Piece, message: Message): number | undefined {
  const word = /\b(?:from|after|since|following) (?:[a-z']+ ){0,2}(DAY\d+)/.exec(piece.text)?.[1];
  return word ? dayOf({ text: word, tense: 'past' }, message)?.days : undefined;
}

const saysSomething = ({ types, km, minutes, rpe, reps, rest }: Draft) =>
  types.length > 0 ||
  km !== undefined ||
  minutes !== undefined ||
  rpe !== undefined ||
  reps ||
  rest;

/** Joins a piece to the session it speaks of, or begins a new one. */
function place(drafts: Draft[], next: Draft): void {
  if (next.refersTo !== undefined) {
    const meant = drafts.find(
      ({ km }) =>
        km !== undefined && Math.abs(km - (next.refersTo ?? 0)) < 0.01 * km + 0.7 * (km * 0.3),
    );
    if (meant) {
      meant.rpe = next.rpe ?? meant.rpe;
      return;
    }
  }
  if (next.all) {
    for (const draft of drafts) {
      if (draft.types.length === 0) draft.types = next.types;
      draft.rpe ??= next.rpe;
    }
    if (drafts.length > 1 && next.km === undefined) return;
  }
  const last = drafts.at(-1);
  if (!last || !belongs(last, next)) {
    drafts.push(next);
    return;
  }
  last.types =
    last.rest && !next.rest ? next.types : next.rest ? last.types : [...last.types, ...next.types];
  last.km =
    last.km === undefined
      ? next.km
      : next.parts && next.km !== undefined && last.parts
        ? last.km + next.km
        : next.total && next.km !== undefined
          ? next.km
          : last.km;
  last.minutes =
    last.minutes === undefined || next.total
      ? (next.minutes ?? last.minutes)
      : last.minutes +
        (next.parts || last.parts || (last.km === undefined && next.km === undefined)
          ? (next.minutes ?? 0)
          : 0);
  last.warmKm += next.warmKm;
  last.rpe = next.rpe ?? last.rpe;
  last.felt ??= next.felt;
  last.days ??= next.days;
  last.done ||= next.done;
  last.parts ||= next.parts;
  last.rest &&= next.rest;
  last.setting &&= next.setting;
  last.reps ||= next.reps;
  last.total ||= next.total;
  last.event ??= next.event;
  if (last.mood !== 'told' && next.mood === 'asked') last.mood = next.mood;
}

function belongs(last: Draft, next: Draft): boolean {
  if (moodKind(last.mood) !== moodKind(next.mood)) return false;
  // 'Could not run so swam for 55 minutes' was no rest.
  if (last.rest && !next.rest && next.piece.joint.endsWith('so')) return true;
  if (last.days !== undefined && next.days !== undefined && last.days !== next.days) return false;
  if (last.rest !== next.rest && last.days === undefined && next.days !== undefined) return false;
  if (last.km !== undefined && next.km !== undefined && !next.total && !(last.parts && next.parts))
    return false;
  const family = (types: readonly SaidType[]) =>
    types.find((type) => sports.has(type)) ?? (types.length > 0 ? 'run' : undefined);
  const [was, is] = [
    family(last.types) ?? (last.km !== undefined ? 'run' : undefined),
    family(next.types),
  ];
  return was === undefined || is === undefined || was === is || last.rest;
}

const moodKind = (mood: Mood) =>
  mood === 'told' ? 'told' : mood === 'long ago' || mood === 'habit' ? 'past' : 'ahead';

const order: readonly SaidType[] = [
  'race',
  'cross',
  'strength',
  'mobility',
  'walk',
  'hills',
  'fartlek',
  'intervals',
  'progression',
  'tempo',
  'recovery',
  'long',
  'steady',
  'easy',
  'strides',
  'rest',
];

function finish(draft: Draft): SaidSession {
  const named = order.find((each) => draft.types.includes(each));
  // 'Sunday's marathon' is the race itself; 'ran a half on Sunday' is a distance.
  const itself = draft.event === 'marathon' || draft.event === 'half';
  const possessed = itself && /\bDAY\d+ (?:KM\d+|half)\b/.test(draft.piece.text);
  const type =
    (possessed ? 'race' : named) ??
    (itself &&
    (!draft.done ||
      (draft.event === 'marathon' &&
        /\bKM\d+ (?:done |finished |completed )?(?:on )?DAY\d+/.test(draft.piece.text))) &&
    draft.days !== undefined &&
    !/\b(?:ran|did|run|do)\b/.test(draft.piece.text)
      ? 'race'
      : draft.reps
        ? 'intervals'
        : undefined);
  return {
    ...(type && type !== 'nap' ? { type } : {}),
    ...(draft.km === undefined
      ? {}
      : { km: round(draft.km + (draft.total ? 0 : draft.warmKm), 1) }),
    ...(draft.minutes === undefined ? {} : { minutes: draft.minutes }),
    ...(draft.rpe === undefined ? {} : { rpe: draft.rpe }),
    ...(draft.felt === undefined ? {} : { felt: draft.felt }),
    ...(draft.days === undefined ? {} : { days: draft.days }),
    ...(draft.event === undefined ? {} : { event: draft.event }),
    mood: draft.mood,
    piece: draft.piece,
    setting: draft.setting,
    done: draft.done && draft.mood === 'told' && (draft.days ?? 0) <= 0,
  };
}
