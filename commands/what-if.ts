import { z } from 'zod';
import type { Asking } from '../src/bot/asking.ts';
import { defineCommand } from '../src/bot/command.ts';
import { option } from '../src/bot/option.ts';
import { adviceOn, diaryOf, readerOf } from '../src/bot/remember.ts';
import type { DayPlan } from '../src/coach/day-plan.ts';
import { canMove, moved, planChanges, twoWeeks } from '../src/coach/moved.ts';
import { type CalendarDay, calendarDay } from '../src/domain/calendar-day.ts';
import type { Diary } from '../src/domain/diary.ts';
import { type PlannedSession, type SessionType, sessionTypes } from '../src/domain/session.ts';
import type { Reply } from '../src/replies/reply.ts';
import { cannotMove } from '../src/replies/week-changes.ts';
import { ifLeftOut, ifMoved, ifPutIn, nothingThere, whichSession } from '../src/replies/what-if.ts';

/** "What if I skip Thursday?": the weeks planned once more with it; nothing is stored. */
export const whatIf = defineCommand({
  name: 'what-if',
  description: 'What a change to the plan would do',
  unlisted: true,
  options: {
    change: option.string('Which change', z.enum(['left out', 'moved', 'put in'])),
    day: option.string('The day it is about', calendarDay.optional()),
    to: option.string('The day it moves to', calendarDay.optional()),
    type: option.string('What kind of session', z.enum(sessionTypes).optional()),
  },
  answer({ change, day, to, type }, asking) {
    const diary = diaryOf(asking);
    const plans = twoWeeks(diary, asking.today);
    if (change === 'put in')
      return type ? putIn({ day: day ?? asking.today, type }, asking) : whichSession();
    const at = day ?? plans.find((plan) => canMove(plan) && plan.session === type)?.day;
    if (at === undefined) return whichSession();
    if (change === 'left out') return leftOut(at, { diary, plans }, asking);
    return to === undefined ? whichSession() : movedTo({ from: at, to }, { diary, plans }, asking);
  },
});

interface Known {
  readonly diary: Diary;
  readonly plans: readonly DayPlan[];
}

function leftOut(day: CalendarDay, { diary, plans }: Known, asking: Asking): Reply {
  const plan = plans.find((each) => each.day === day);
  if (!plan || !canMove(plan)) return nothingThere(day, asking.today);
  const after = twoWeeks(planned(diary, [{ day, type: 'rest' }]), asking.today);
  const changes = planChanges(plans, after).filter((each) => each.day !== day);
  return ifLeftOut(plan, { changes, today: asking.today });
}

function movedTo(
  days: { readonly from: CalendarDay; readonly to: CalendarDay },
  { diary, plans }: Known,
  asking: Asking,
): Reply {
  const { today } = asking;
  const change = moved(days, { diary, today, plans });
  if ('is' in change) return cannotMove(change, readerOf(asking));
  const after = twoWeeks(planned(diary, [change.there, change.here]), today);
  const changes = planChanges(plans, after).filter(
    ({ day }) => day !== days.from && day !== days.to,
  );
  return ifMoved({ ...change, plans: after, changes });
}

function putIn(
  session: { readonly day: CalendarDay; readonly type: SessionType },
  asking: Asking,
): Reply {
  const diary = planned(diaryOf(asking), [session]);
  return ifPutIn(session.type, adviceOn(diary, asking.today, { day: session.day }), {
    reader: readerOf(asking),
    asItStands: adviceOn(diaryOf(asking), asking.today, { day: session.day }),
  });
}

/** The diary with these in the place of what was planned on their days. */
const planned = (diary: Diary, sessions: readonly PlannedSession[]): Diary => ({
  ...diary,
  planned: [
    ...diary.planned.filter(({ day }) => !sessions.some((each) => each.day === day)),
    ...sessions,
  ],
});
