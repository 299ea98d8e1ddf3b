import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { CheckIn, Night } from '../domain/morning.ts';
import type { Session } from '../domain/session.ts';
import { dayNumber } from './day-number.ts';
import { effort, isHard, isQualityType, isRun } from './effort.ts';
import { durationOf, sessionLoad } from './load.ts';
import { thresholds } from './thresholds.ts';
import { inFixedOrder, withoutRepeats } from './without-repeats.ts';

/** One runner's last half year as the coach sees it on the morning of `today`. */
export interface History {
  readonly today: CalendarDay;
  /** The day `days` days ago; 0 is today. Today's sessions are not in it, they are in `done`. */
  ago(days: number): PastDay;
  /** How many days ago that day was; negative when it is still to come. */
  since(day: CalendarDay): number;
  /** What is already done today: it must not be read as a load of the past. */
  readonly done: readonly Session[];
  /** How many days ago the first session, night or check-in is dated; absent without any. */
  readonly first: number | undefined;
  readonly length: number;
}

export interface PastDay {
  readonly sessions: readonly Session[];
  readonly night: Night | undefined;
  readonly checkIn: CheckIn | undefined;
  /** RPE-minutes, inferred where effort or duration was not told. 0 when nothing was logged. */
  readonly load: number;
  /** Minutes of everything that trains. */
  readonly minutes: number;
  readonly hard: boolean;
  /** Hard by kind: tempo, fartlek, intervals, hills, race. */
  readonly quality: boolean;
  /** Something harder than active recovery was done. */
  readonly trained: boolean;
  readonly ran: boolean;
  /** Minutes of the longest run; 0 without one. */
  readonly longestRun: number;
  /** Kilometres run, of the runs that told them. */
  readonly distance: number;
}

/** Built once for a diary and a day, then kept for as long as that diary is. */
export function history(diary: Diary, today: CalendarDay): History {
  const kept = built.get(diary);
  if (kept?.today === today) return kept;
  const made = build(diary, today);
  built.set(diary, made);
  return made;
}

/**
 * The same for a diary that differs from the one of `past` in nothing but the morning of that day,
 * or in what is no session, night or check-in.
 */
export function historyOfMorning(diary: Diary, past: History): History {
  const isToday = ({ day }: { readonly day: CalendarDay }) => day === past.today;
  const today = dayOf([], diary.nights.find(isToday), diary.checkIns.find(isToday));
  const made: History = {
    ...past,
    ago: (days) => (days === 0 ? today : past.ago(days)),
    first: past.first ?? (today === unloggedDay ? undefined : 0),
  };
  built.set(diary, made);
  return made;
}

const built = new WeakMap<Diary, History>();

const unloggedDay: PastDay = {
  sessions: [],
  night: undefined,
  checkIn: undefined,
  load: 0,
  minutes: 0,
  hard: false,
  quality: false,
  trained: false,
  ran: false,
  longestRun: 0,
  distance: 0,
};

const length = thresholds.historyReach.value + 1;

function build(diary: Diary, today: CalendarDay): History {
  const now = dayNumber(today);
  const since = (day: CalendarDay) => now - dayNumber(day);
  const once = withoutRepeats(diary);
  const sessions = byDaysAgo(once.sessions, since);
  const nights = byDaysAgo(once.nights, since);
  const checkIns = byDaysAgo(once.checkIns, since);
  const first = Math.max(sessions.first, nights.first, checkIns.first);

  const past: PastDay[] = [];
  for (let ago = 0; ago < length; ago++) {
    const those = ago === 0 ? [] : inFixedOrder(sessions.on[ago] ?? []);
    past.push(dayOf(those, nights.on[ago]?.at(-1), checkIns.on[ago]?.at(-1)));
  }
  return {
    today,
    ago: (days) => past[days] ?? unloggedDay,
    since,
    done: inFixedOrder(sessions.on[0] ?? []),
    first: first < 0 ? undefined : first,
    length,
  };
}

/** Entries of the last half year by how many days ago they are dated, and how far back they go. */
function byDaysAgo<Entry extends { readonly day: CalendarDay }>(
  entries: readonly Entry[],
  since: (day: CalendarDay) => number,
): { readonly on: readonly (readonly Entry[] | undefined)[]; readonly first: number } {
  const on: (Entry[] | undefined)[] = new Array(length).fill(undefined);
  let first = -1;
  for (const entry of entries) {
    const ago = since(entry.day);
    if (ago < 0 || ago >= length) continue;
    if (ago > first) first = ago;
    const others = on[ago];
    if (others) others.push(entry);
    else on[ago] = [entry];
  }
  return { on, first };
}

function dayOf(
  sessions: readonly Session[],
  night: Night | undefined,
  checkIn: CheckIn | undefined,
): PastDay {
  if (sessions.length === 0 && !night && !checkIn) return unloggedDay;
  let load = 0;
  let minutes = 0;
  let longestRun = 0;
  let distance = 0;
  let hard = false;
  let quality = false;
  let trained = false;
  let ran = false;
  for (const session of sessions) {
    load += sessionLoad(session);
    if (isTraining(session)) {
      trained = true;
      minutes += durationOf(session);
    }
    const costly = isHard(session);
    hard ||= costly;
    quality ||= costly && isQualityType(session.type);
    if (!isRun(session)) continue;
    ran = true;
    longestRun = Math.max(longestRun, durationOf(session));
    distance += session.distance ?? 0;
  }
  return {
    sessions,
    night,
    checkIn,
    load,
    minutes,
    hard,
    quality,
    trained,
    ran,
    longestRun,
    distance,
  };
}

/** Rest, mobility, a walk and an active-recovery session give a day off from training. */
function isTraining(session: Session): boolean {
  if (session.type === 'rest' || session.type === 'mobility') return false;
  if (session.type === 'walk' || session.type === 'recovery') {
    return effort(session) > thresholds.recoveryRpe.value;
  }
  return true;
}
