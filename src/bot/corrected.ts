import { plusDays } from '../domain/calendar-day.ts';
import type { Entry } from '../domain/entry.ts';
import { known } from '../domain/known.ts';
import type { Invocation, RawInput, Reply } from '../replies/reply.ts';
import { noneLikeIt, nothingToUndo } from '../replies/undone.ts';
import { movesTheLast, swapIn } from '../understand/particulars.ts';
import type { Reading, Told } from '../understand/reading.ts';
import type { Asking } from './asking.ts';
import { dayOf, entriesMeant, looksBackOver } from './entry-meant.ts';
import { readerOf } from './remember.ts';
import { swappedField } from './swapped.ts';
import { threadWith } from './thread.ts';
import { invocationOf } from './told-as-command.ts';

/** "No wait, 45": the last write of that kind again, with what was said put in its place. */
export function corrected(reading: Reading, asking: Asking): readonly Invocation[] | Reply {
  const [, replacement] = reading.told;
  const again = askedAgain(replacement, asking);
  if (again) return [again];
  const swapped = swappedIn(reading, asking);
  if (swapped) return swapped;
  if (!replacement || replacement.write === 'undo') {
    return movedTo(reading, asking) ?? takenOut(reading, asking);
  }
  const kind = entryKinds[replacement.write];
  const all = asking.store
    .writes(asking.runner.id, 10)
    .filter(({ entries }) => entries.some((entry) => entry.kind === kind));
  // 'Yesterday's run was 8k, not 10': that one, where there is one.
  const last = entriesOfDay(all, replacement, asking)[0] ?? all[0];
  if (!last) return nothingToUndo();
  const { command, input } = invocationOf(replacement, asking);
  const { when, ...said } = input;
  // "No wait, 45" says nothing of the day: it stays the one it was about.
  const moved = replacement.write === 'session' && replacement.days !== 0 ? known({ when }) : {};
  const before = last.entries.find((entry) => entry.kind === kind);
  return [{ command, input: { ...asToldBefore(before), ...said, ...moved, edit: last.id } }];
}

/** "10, not 12": in the latest entry that holds the old number, and no entry is lost over it. */
function swappedIn({ text }: Reading, asking: Asking): readonly Invocation[] | Reply | undefined {
  const swap = swapIn(text);
  if (!swap) return undefined;
  const writes = asking.store.writes(asking.runner.id, looksBackOver);
  for (const { id, entries } of writes) {
    for (const entry of entries) {
      const input = swappedField(entry, swap, asking);
      const command = entry.kind === 'night' ? 'sleep' : 'log';
      if (input) return [{ command, input: { ...asToldBefore(entry), ...input, edit: id } }];
    }
  }
  const [last] = writes;
  return last ? noneLikeIt(last, readerOf(asking)) : nothingToUndo();
}

/** "Undo", "delete yesterday's 10k": the last one that is as it was named, and no other. */
function takenOut(reading: Reading, asking: Asking): readonly Invocation[] | Reply {
  const [last] = asking.store.writes(asking.runner.id, 1);
  if (!last) return nothingToUndo();
  const [meant] = entriesMeant(reading, asking);
  if (!meant) return noneLikeIt(last, readerOf(asking));
  return [{ command: 'undo', input: { write: meant.id } }];
}

/** "With only 30 minutes?", "no wait, 45": the question again, while nothing was logged since. */
function askedAgain(replacement: Told | undefined, asking: Asking): Invocation | undefined {
  const { minutes, at, day } = threadWith(asking);
  if (minutes === undefined || at === undefined || replacement?.write !== 'session')
    return undefined;
  const { write: _, days: __, ...said } = replacement;
  if (said.minutes === undefined || Object.keys(said).length > 1) return undefined;
  const [last] = asking.store.writes(asking.runner.id, 1);
  if (last && last.at.getTime() > at) return undefined;
  return { command: 'today', input: known({ minutes: said.minutes, day }) };
}

/** "That was yesterday": the last entry again, on the day it was about. */
function movedTo({ text, facts }: Reading, asking: Asking): readonly Invocation[] | undefined {
  if (facts.days === undefined || !movesTheLast(text)) return undefined;
  const [last] = asking.store.writes(asking.runner.id, 1);
  const told = last?.entries.find(({ kind }) => kind === 'session' || kind === 'night');
  if (!last || !told) return undefined;
  const when = plusDays(asking.today, facts.days);
  const command = told.kind === 'night' ? 'sleep' : 'log';
  return [{ command, input: { ...asToldBefore(told), when, edit: last.id } }];
}

/** What an entry was told as, so that a correction changes only what it names. */
function asToldBefore(entry: Entry | undefined): RawInput {
  if (entry?.kind === 'session') {
    const { type, duration, distance, rpe, felt, note, day } = entry.session;
    return known({
      type,
      minutes: duration === undefined ? undefined : String(duration),
      distance: distance === undefined ? undefined : `${distance} km`,
      rpe,
      felt,
      note,
      when: day,
    });
  }
  if (entry?.kind === 'night') {
    const { duration, quality, nap, day } = entry.night;
    return known({
      hours: duration === undefined ? undefined : String(duration),
      quality,
      nap,
      when: day,
    });
  }
  return {};
}

/** Of these writes, the ones about the day that was named. */
function entriesOfDay(
  writes: ReturnType<Asking['store']['writes']>,
  replacement: Told,
  { today }: Asking,
): ReturnType<Asking['store']['writes']> {
  if (!('days' in replacement) || replacement.days === 0) return [];
  const day = plusDays(today, replacement.days);
  return writes.filter(({ entries }) => entries.some((entry) => dayOf(entry) === day));
}

const entryKinds = {
  session: 'session',
  sleep: 'night',
  wellness: 'check-in',
  pain: 'pain',
  illness: 'illness',
} as const;
