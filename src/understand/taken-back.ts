import { dayOf, type Message } from './context.ts';
import { factsOf } from './facts.ts';
import type { Facts, Reading, Told } from './reading.ts';
import { painPlaceIn, replacementIn, subjectOf } from './replacement.ts';
import { type Said, saidIn } from './said.ts';
import { toldIn } from './told.ts';

/** An entry taken back, and what is put in its place. */
export function takenBack(
  text: string,
  message: Message,
  { original, replaced }: { original: Message; replaced: boolean },
): Reading {
  const said = saidIn(message);
  const inPlace = dated(message, said);
  const day = inPlace.days === undefined ? dated(original, said) : inPlace;
  const facts = { ...factsOf(said, message), ...day };
  const taken = { text, intent: 'undo', aside: [] } as const;
  if (!replaced)
    return { ...taken, facts: { ...facts, ...placeOf(original) }, told: [{ write: 'undo' }] };
  const stated = toldIn(
    { ...said, sessions: said.sessions.map((each) => ({ ...each, done: true })) },
    message,
    { corrects: true },
  ).filter(holdsSomething);
  const days = Math.min(0, day.days ?? 0);
  const subject = subjectOf(original);
  const named = replacementIn({ left: message, original, subject, days });
  const isNamed = named.length > 0 && (subject !== undefined || stated.length === 0);
  return {
    ...taken,
    facts: isNamed ? { ...day, ...factsIn(named) } : facts,
    told: [{ write: 'undo' }, ...(isNamed ? named : stated)],
  };
}

/** The pain that is taken back. */
function placeOf(original: Message): { site?: string } {
  const site = painPlaceIn(original);
  return site ? { site } : {};
}

/** The day of the entry meant. */
function dated(message: Message, { sleep }: Said): { days?: number } {
  const day = message.pieces
    .map((piece) => dayOf({ ...piece, tense: 'past' }, message))
    .find((each) => each !== undefined);
  if (!day) return {};
  // A night belongs to the day of waking.
  return { days: sleep && day.night && day.days < 0 ? day.days + 1 : day.days };
}

/** What was put in place, under the keys of a reading. */
function factsIn([only]: readonly Told[]): Facts {
  if (only?.write === 'pain') return { site: only.site };
  if (only?.write === 'session' || only?.write === 'wellness') {
    const { write: _, days: __, ...values } = only;
    return values;
  }
  if (only?.write !== 'sleep') return {};
  return {
    ...(only.hours !== undefined && { sleepHours: only.hours }),
    ...(only.quality !== undefined && { sleepQuality: only.quality }),
    ...(only.napMinutes !== undefined && { type: 'nap', minutes: only.napMinutes }),
  };
}

const holdsSomething = (told: Told) =>
  Object.keys(told).some((key) => key !== 'write' && key !== 'days');
