import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { CheckIn, Night } from '../domain/morning.ts';
import type { Session } from '../domain/session.ts';
import { dayNumber } from './day-number.ts';
import { effort, isHard, isQualityType, isRun } from './effort.ts';
import { durationOf, sessionLoad } from './load.ts';
import { thresholds } from './thresholds.ts';

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
  readonly night?: Night;
  readonly checkIn?: CheckIn;
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

const built = new WeakMap<Diary, History>();

const unloggedDay: PastDay = {
  sessions: [],
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
  const within = (days: number) => days >= 0 && days < length;

  const done: Session[] = [];
  const sessions: (Session[] | undefined)[] = new Array(length);
  let first = -1;
  for (const session of diary.sessions) {
    const days = since(session.day);
    if (!within(days)) continue;
    first = Math.max(first, days);
    const those = days === 0 ? done : (sessions[days] ?? []);
    sessions[days] = those;
    if (!those.some((other) => isSame(other, session))) those.push(session);
  }
  const past: PastDay[] = Array.from({ length }, (_, days) =>
    days === 0 ? unloggedDay : summed(sessions[days]),
  );

  for (const night of diary.nights) {
    const days = since(night.day);
    if (!within(days)) continue;
    first = Math.max(first, days);
    past[days] = { ...(past[days] ?? unloggedDay), night };
  }
  for (const checkIn of diary.checkIns) {
    const days = since(checkIn.day);
    if (!within(days)) continue;
    first = Math.max(first, days);
    past[days] = { ...(past[days] ?? unloggedDay), checkIn };
  }

  return {
    today,
    ago: (days) => past[days] ?? unloggedDay,
    since,
    done: done.sort(inFixedOrder),
    first: first < 0 ? undefined : first,
    length,
  };
}

/** The same run imported twice is one run. */
const isSame = (a: Session, b: Session): boolean =>
  a.type === b.type &&
  a.duration === b.duration &&
  a.distance === b.distance &&
  a.rpe === b.rpe &&
  a.felt === b.felt &&
  a.note === b.note;

// Sums must not depend on the order in which sessions were logged, to the last bit.
function inFixedOrder(a: Session, b: Session): number {
  const [x, y] = [JSON.stringify(fieldsOf(a)), JSON.stringify(fieldsOf(b))];
  if (x === y) return 0;
  return x < y ? -1 : 1;
}

const fieldsOf = ({ type, duration, distance, rpe, felt, note }: Session) => [
  type,
  duration,
  distance,
  rpe,
  felt,
  note,
];

function summed(sessions: Session[] | undefined): PastDay {
  if (!sessions) return unloggedDay;
  if (sessions.length > 1) sessions.sort(inFixedOrder);
  let [load, minutes, longestRun, distance] = [0, 0, 0, 0];
  let [hard, quality, trained, ran] = [false, false, false, false];
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
  return { sessions, load, minutes, hard, quality, trained, ran, longestRun, distance };
}

/** Rest, mobility, a walk and an active-recovery session give a day off from training. */
function isTraining(session: Session): boolean {
  if (session.type === 'rest' || session.type === 'mobility') return false;
  if (session.type === 'walk' || session.type === 'recovery') {
    return effort(session) > thresholds.recoveryRpe.value;
  }
  return true;
}
