import { kilometresPerMile } from '../domain/units.ts';
import { dayOf, type Message, round } from './context.ts';
import { factsOf } from './facts.ts';
import { markOf } from './marks.ts';
import type { Facts, Reading, Told } from './reading.ts';
import { type Said, saidIn } from './said.ts';
import { toldIn } from './told.ts';
import { oneOf, says } from './vocabulary.ts';

/** An entry taken back, and what is put in its place. */
export function takenBack(text: string, message: Message, original: Message): Reading {
  const said = saidIn(message);
  const { text: whole } = original.marked;
  const goesAlone = doubled.test(whole) || (deletes.test(whole) && !replaces.test(whole));
  const replacement = goesAlone
    ? []
    : (bareDistance(message, { said, original }) ??
      bareMinutes(message, { said, original }) ??
      toldIn(
        { ...said, sessions: said.sessions.map((each) => ({ ...each, done: true })) },
        message,
        { corrects: true },
      ));
  const facts = { ...factsOf(said, message), ...dated(original, said) };
  const [only] = replacement;
  return {
    text,
    intent: 'undo',
    facts: { ...facts, ...bareFacts(only) },
    told: [{ write: 'undo' }, ...replacement.filter(holdsSomething)],
    aside: [],
  };
}

/** Of two alike one goes, and nothing takes its place. */
const doubled = /\b(?:twice|duplicates?|double(?:d)?(?: entry)?)\b/;

/** 'Delete yesterday's 10k': named, not put anew. */
const deletes = says(
  'delete|remove|scrap|bin|cancel|get rid of|undo|erase|ignore|disregard|forget|wipe|strike',
  'take (?:off|out)|take (?:that|it|the [a-z]+) (?:off|out|back)',
  'never happened|did not happen|(?:was|is) not (?:me|mine|real)|did not (?:actually |really |even )?(?:do|run|go for|finish)',
);
/** What stands instead: 'it was 8k', '8 not 10', 'a tempo, not easy'. */
const replaces = new RegExp(
  `\\b${oneOf(
    'was|were|should (?:be|say|read|have been)|actually|meant|make (?:it|that)|it is|put|to|really|only|rather|instead|but',
  )}(?: (?:a|an|about|more like|only|just|really|actually|in fact|rpe|for)){0,3} (?:(?:KM|MIN|NUM|COLON|OUTOF|CLOCK|BPM|MS)\\d+|easy|tempo|long|steady|hills|intervals|recovery)|\\d+ not (?:[A-Z]+\\d+)`,
);

/** The day of the entry meant. */
function dated(message: Message, { sleep }: Said): { days?: number } {
  const day = message.pieces
    .map((piece) => dayOf({ ...piece, tense: 'past' }, message))
    .find((each) => each !== undefined);
  if (!day) return {};
  // A night belongs to the day of waking.
  return { days: sleep && day.night && day.days < 0 ? day.days + 1 : day.days };
}

const bareFacts = (only: Told | undefined): Facts => {
  if (only?.write === 'session' && only.minutes !== undefined) return { minutes: only.minutes };
  if (only?.write === 'session' && only.km !== undefined) return { km: only.km };
  return only?.write === 'sleep' && only.hours !== undefined ? { sleepHours: only.hours } : {};
};

const holdsSomething = (told: Told) =>
  Object.keys(told).some((key) => key !== 'write' && key !== 'days');

interface TakenBack {
  readonly said: Said;
  readonly original: Message;
}

/** 'That 8k was actually 8.6': the unit that was said holds on. */
function bareDistance(
  { marked }: Message,
  { said, original }: TakenBack,
): readonly Told[] | undefined {
  if (said.sessions.length > 0 || said.sleep || said.wellness.size > 0) return undefined;
  const [, was, is] =
    /\b(KM\d+)(?: [a-z]+| DAY\d+){0,3} (?:was|is|should be|should have been)(?: [a-z]+){0,3} (NUM\d+)\b/.exec(
      original.marked.text,
    ) ?? [];
  const before = markOf(original.marked, was, 'KM');
  const value = markOf(marked, is, 'NUM')?.value;
  if (!before || value === undefined || value > 110) return undefined;
  const km = before.name === 'mi' ? value * kilometresPerMile : value;
  return [
    { write: 'session', km: round(km, 1), days: Math.min(0, dated(original, said).days ?? 0) },
  ];
}

/** 'no wait, 45' or '25 not 20': a number no distance, effort or night is likely to be. */
function bareMinutes(
  { marked }: Message,
  { said, original }: TakenBack,
): readonly Told[] | undefined {
  if (said.sessions.length > 0 || said.sleep || said.wellness.size > 0) return undefined;
  const word = /\b(?:NUM|COLON|MIN)\d+/.exec(marked.text)?.[0];
  const long = markOf(marked, word, 'MIN');
  // Hours with no word of training are a night's.
  if (long?.name === 'hours' && long.value >= 180 && long.value <= 720)
    return [{ write: 'sleep', hours: long.value / 60, days: 0 }];
  const minutes = long?.value ?? markOf(marked, word, 'NUM')?.value;
  const [a = 0, b = 0] = markOf(marked, word, 'COLON')?.parts ?? [];
  const value = minutes ?? (word?.startsWith('COLON') ? a + b / 60 : undefined);
  const least = long ? 1 : /\bnot NUM\d+/.test(original.marked.text) ? 11 : 31;
  return value !== undefined && value >= least && value <= 300
    ? [{ write: 'session', minutes: value, days: 0 }]
    : undefined;
}
