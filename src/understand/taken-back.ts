import { dayOf, type Message } from './context.ts';
import { factsOf } from './facts.ts';
import { markOf } from './marks.ts';
import type { Facts, Reading, Told } from './reading.ts';
import { type Said, saidIn } from './said.ts';
import { toldIn } from './told.ts';

/** An entry taken back, and what is put in its place. */
export function takenBack(text: string, message: Message, original: Message): Reading {
  const said = saidIn(message);
  const replacement =
    bareMinutes(message, { said, original }) ??
    toldIn({ ...said, sessions: said.sessions.map((each) => ({ ...each, done: true })) }, message);
  const facts = { ...factsOf(said, message), ...dated(original) };
  const [only] = replacement;
  return {
    text,
    intent: 'undo',
    facts: { ...facts, ...bareFacts(only) },
    told: [{ write: 'undo' }, ...replacement.filter(holdsSomething)],
    aside: [],
  };
}

/** The day of the entry meant. */
function dated(message: Message): { days?: number } {
  const day = message.pieces
    .map((piece) => dayOf({ ...piece, tense: 'past' }, message))
    .find((each) => each !== undefined);
  return day ? { days: day.days } : {};
}

const bareFacts = (only: Told | undefined): Facts => {
  if (only?.write === 'session' && only.minutes !== undefined) return { minutes: only.minutes };
  return only?.write === 'sleep' && only.hours !== undefined ? { sleepHours: only.hours } : {};
};

const holdsSomething = (told: Told) =>
  Object.keys(told).some((key) => key !== 'write' && key !== 'days');

interface TakenBack {
  readonly said: Said;
  readonly original: Message;
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
