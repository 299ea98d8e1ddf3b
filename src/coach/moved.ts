import type { Race } from '../domain/calendar.ts';
import { type CalendarDay, daysBetween, plusDays } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { PlannedSession, SessionType } from '../domain/session.ts';
import { type DayPlan, isDayDone } from './day-plan.ts';
import { decide } from './decide.ts';
import { foreseen, planWeek } from './week-plan.ts';

/** Fourteen days from today on: as far as a session can be moved. */
export const twoWeeks = (diary: Diary, today: CalendarDay): readonly DayPlan[] => {
  const second = plusDays(today, 7);
  return [...planWeek(diary, today), ...planWeek(foreseen(diary, today, second), second)];
};

/** Why a session cannot go there. */
export type Obstacle =
  | { readonly is: 'too far'; readonly day: CalendarDay }
  | { readonly is: 'same day'; readonly day: CalendarDay }
  | { readonly is: 'race'; readonly day: CalendarDay; readonly race: Race }
  | { readonly is: 'done'; readonly day: CalendarDay }
  | { readonly is: 'no session'; readonly day: CalendarDay }
  | { readonly is: 'away'; readonly day: CalendarDay };

export interface Moving {
  readonly diary: Diary;
  readonly today: CalendarDay;
  readonly plans: readonly DayPlan[];
}

interface Days {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/**
 * The two days that change places: the session goes to its new day, and what was planned there
 * comes to the old one, so that the week keeps what it had. The caps still hold every day.
 */
export function moved(
  { from, to }: Days,
  moving: Moving,
): { readonly there: PlannedSession; readonly here: PlannedSession } | Obstacle {
  const here = planOn(from, moving);
  const there = planOn(to, moving);
  if (!here) return { is: 'too far', day: from };
  if (!there) return { is: 'too far', day: to };
  if (from === to) return { is: 'same day', day: from };
  for (const { day, race } of [here, there]) if (race) return { is: 'race', day, race };
  for (const plan of [here, there]) if (isDayDone(plan)) return { is: 'done', day: plan.day };
  const going = wished(here, moving);
  if (going.type === 'rest') return { is: 'no session', day: from };
  if (there.because === 'away') return { is: 'away', day: to };
  return { there: { ...going, day: to }, here: { ...wished(there, moving), day: from } };
}

export const canMove = (plan: DayPlan): boolean =>
  !plan.race && !isDayDone(plan) && (plan.level > 0 || plan.reason !== undefined);

export const canTake = (plan: DayPlan): boolean =>
  !plan.race && !isDayDone(plan) && plan.because !== 'away';

const planOn = (day: CalendarDay, { today, plans }: Moving): DayPlan | undefined =>
  plans[daysBetween(today, day)];

/** What the day would hold by itself: a cap that holds it down today may be gone by then. */
function wished(plan: DayPlan, { diary, today }: Moving): Omit<PlannedSession, 'day'> {
  const named = diary.planned.find(({ day }) => day === plan.day);
  if (named) {
    const { day, ...session } = named;
    return session;
  }
  if (!plan.reason) return { type: plan.session };
  return { type: decide(foreseen(diary, today, plan.day), plan.day).plan.session };
}

export interface PlanChange {
  readonly day: CalendarDay;
  readonly before: SessionType;
  readonly after: DayPlan;
}

/** The days whose session is another one in `after` than in `before`. */
export const planChanges = (
  before: readonly DayPlan[],
  after: readonly DayPlan[],
): readonly PlanChange[] =>
  after.flatMap((plan) => {
    const old = before.find(({ day }) => day === plan.day);
    if (!old || old.session === plan.session) return [];
    return [{ day: plan.day, before: old.session, after: plan }];
  });
