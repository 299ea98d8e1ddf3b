import type { Race } from '../domain/calendar.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Session, SessionType } from '../domain/session.ts';
import type { PlanSource, Reason } from './advice.ts';
import { isHard, isRun } from './effort.ts';
import type { Level, Range } from './level.ts';
import { durationOf } from './load.ts';
import type { Phase } from './phase.ts';
import { sessionLevel } from './session-level.ts';

/** One day of the week ahead, as it will be if the mornings are ordinary. */
export interface DayPlan {
  readonly day: CalendarDay;
  readonly level: Level;
  readonly session: SessionType;
  readonly minutes?: Range;
  readonly distance?: Range;
  /** The runner's or the club's own name for it. */
  readonly name?: string;
  readonly because: PlanSource;
  /** What holds the day under what was planned, where something does. */
  readonly reason?: Reason;
  readonly phase?: Phase;
  readonly race?: Race;
  /** On a day of rest or recovery: what it follows and what it leads to. */
  readonly after?: SessionType;
  readonly before?: SessionType;
  /** What was already done on it. */
  readonly done: readonly Session[];
}

/** What was done stands for the day; gym work at noon does not stand for the intervals tonight. */
export function isDayDone({ done, level, race }: Planned): boolean {
  if (race) return done.some((each) => each.type === 'race' || isHard(each));
  return done.some(
    (each) =>
      each.type === 'rest' || isRun(each) || isHard(each) || sessionLevel[each.type] >= level,
  );
}

/** Minutes of the day: what was done as it was, what is still to come by the middle of its range. */
export function minutesOf(plan: Planned): number {
  const done = plan.done.reduce((sum, session) => sum + durationOf(session), 0);
  if (isDayDone(plan) || !plan.minutes) return done;
  return done + (plan.minutes.from + plan.minutes.to) / 2;
}

/** The session of the day that costs the next one something, done or planned; races apart. */
export function costlySession(plan: Planned): SessionType | undefined {
  const done = plan.done.find((each) => isHard(each) || each.type === 'long');
  if (done) return done.type;
  const costs = plan.level === 4 || plan.session === 'long';
  return costs && !isDayDone(plan) ? plan.session : undefined;
}

/** Rest, as it was told or as it is planned. */
export const isRestDay = (plan: Planned): boolean =>
  plan.done.length > 0 ? plan.done.every(({ type }) => type === 'rest') : plan.level === 0;

type Planned = Pick<DayPlan, 'done' | 'level' | 'session' | 'race' | 'minutes'>;
