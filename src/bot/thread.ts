import { z } from 'zod';
import { known } from '../domain/known.ts';
import type { Invocation } from '../replies/reply.ts';
import type { Asking } from './asking.ts';

/** What was last spoken of, for whoever says only "why?" or "4". */
export interface Thread {
  readonly day?: string | undefined;
  /** The place whose pain was asked for as a number. */
  readonly site?: string | undefined;
  /** The minutes a question was asked with, and when: "no wait, 45" is about them. */
  readonly minutes?: number | undefined;
  readonly at?: number | undefined;
}

const thread = z
  .object({ day: z.string(), site: z.string(), minutes: z.number(), at: z.number() })
  .partial();

/** How long a bare "why" or "and tomorrow?" still has something to refer to. */
const threadMinutes = 60;

/** The thread with the runner who asks; empty when there is none, or it was another version's. */
export function threadWith({ store, runner, now, today }: Asking): Thread {
  const { day, ...rest } = thread.catch({}).parse(store.thread(runner.id, now) ?? {});
  return known({ ...rest, day: day !== undefined && day >= today ? day : undefined });
}

/** Keeps what the last answer was about. Only for who has a diary: a question stores nothing. */
export function keepThread(meant: readonly Invocation[], { store, runner, now }: Asking): void {
  const last = meant.at(-1);
  if (!last || !store.runner(runner.id)) return;
  const { command, input } = last;
  const asksForNumber = command === 'pause' && input.why === 'injured' && input.pain === undefined;
  if (command !== 'today' && !asksForNumber) return;
  const about = asksForNumber
    ? { site: input.where }
    : known({ day: input.day, minutes: input.minutes, at: now.getTime() });
  store.saveThread(runner.id, about, new Date(now.getTime() + threadMinutes * 60_000));
}
