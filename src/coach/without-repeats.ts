import type { Diary } from '../domain/diary.ts';
import type { Session } from '../domain/session.ts';

/**
 * The same diary with everything once: what was imported twice is one run, one night, one morning.
 * Two sessions of a day are the same only when nothing at all tells them apart.
 */
export function withoutRepeats(diary: Diary): Diary {
  const kept = known.get(diary);
  if (kept) return kept;
  const sessions = isOnePerDay(diary.sessions) ? diary.sessions : onceEach(diary.sessions);
  const nights = isOnePerDay(diary.nights) ? diary.nights : onePerDay(diary.nights);
  const checkIns = isOnePerDay(diary.checkIns) ? diary.checkIns : onePerDay(diary.checkIns);
  const unchanged =
    sessions.length === diary.sessions.length &&
    nights === diary.nights &&
    checkIns === diary.checkIns;
  const once = unchanged ? diary : { ...diary, sessions, nights, checkIns };
  known.set(diary, once);
  if (once !== diary) known.set(once, once);
  return once;
}

/** For who has made a diary of one without repeats, one entry a day as before. */
export function keptWithoutRepeats(diary: Diary): void {
  known.set(diary, diary);
}

/** A fixed order of the sessions of one day, so that not even a sum shows how they were logged. */
export function inFixedOrder(sessions: readonly Session[]): readonly Session[] {
  if (sessions.length < 2) return sessions;
  return sessions
    .map((session) => ({ session, key: keyOf(session) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ session }) => session);
}

const known = new WeakMap<Diary, Diary>();

const isOnePerDay = (entries: readonly Dated[]) =>
  new Set(entries.map(({ day }) => day)).size === entries.length;

interface Dated {
  readonly day: string;
}

const onePerDay = <Entry extends Dated>(entries: readonly Entry[]): readonly Entry[] => [
  ...new Map(entries.map((entry) => [entry.day, entry])).values(),
];

const onceEach = (sessions: readonly Session[]): readonly Session[] => [
  ...new Map(sessions.map((session) => [keyOf(session), session])).values(),
];

const keyOf = ({ day, type, duration, distance, rpe, felt, note }: Session): string =>
  JSON.stringify([day, type, duration, distance, rpe, felt, note]);
