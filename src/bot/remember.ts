import type { Advice } from '../coach/advice.ts';
import { advise } from '../coach/advise.ts';
import { foreseen } from '../coach/week-plan.ts';
import { type CalendarDay, plusDays } from '../domain/calendar-day.ts';
import { type Diary, emptyDiary } from '../domain/diary.ts';
import type { Entry } from '../domain/entry.ts';
import type { Reader } from '../replies/entry.ts';
import { firstSteps } from '../replies/first-steps.ts';
import type { Reply } from '../replies/reply.ts';
import type { Write } from '../store/store.ts';
import type { Asking } from './asking.ts';

/** The coach looks back this far: the longest baseline (180 days) and the weeks it leaves out. */
export const lookBack = 200;

/** What the coach reads about the runner who asks; empty for one who has not logged yet. */
export function diaryOf({ store, runner, club, today }: Asking): Diary {
  if (store.runner(runner.id)) return store.diary(runner.id, plusDays(today, -lookBack));
  return { ...emptyDiary(runner), clubSessions: club?.sessions ?? [] };
}

export const adviceFor = (asking: Asking, day: CalendarDay): Advice =>
  adviceOn(diaryOf(asking), asking.today, { day });

interface Wanted {
  readonly day: CalendarDay;
  readonly minutes?: number;
}

/** Advice for today, or for a day to come as it looks if the mornings until then are ordinary. */
export const adviceOn = (diary: Diary, today: CalendarDay, { day, ...wanted }: Wanted): Advice =>
  advise(foreseen(diary, today, day), day, wanted);

/**
 * Stores what the runner reported, in the place of the write `edit` when that is given.
 * A runner nobody has met before is remembered from here on, and belongs to the club they are in.
 * Absent when there is no such write to edit.
 */
export function remember(
  { store, runner, club, now: at, origin }: Asking,
  entries: readonly Entry[],
  edit?: number,
): Write | undefined {
  if (!store.runner(runner.id)) store.saveRunner(runner);
  if (club) store.joinClub(club.id, runner.id);
  const write = { runnerId: runner.id, entries, at, origin };
  return edit === undefined ? store.record(write) : store.amend(edit, write);
}

/** What an answer says about a write: who reads it, how to take it back, whether it came twice. */
export const written = (asking: Asking, { id, repeated }: Write) => ({
  reader: readerOf(asking),
  writeId: id,
  repeated,
});

/** Under the first thing somebody ever logs: what is left to tell, in four taps. */
export function welcomed(reply: Reply, { store, runner, club }: Asking): Reply {
  if (runner.timeZone !== undefined || store.writes(runner.id, 2).length !== 1) return reply;
  const { text, actions } = firstSteps(runner, club);
  return {
    ...reply,
    text: `${reply.text}\n\n${text}`,
    actions: [...(reply.actions ?? []), ...(actions ?? [])].slice(0, 5),
  };
}

export const readerOf = ({ today, runner: { units } }: Asking): Reader => ({ today, units });
