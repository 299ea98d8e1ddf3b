import { z } from 'zod';
import type { Asking } from '../src/bot/asking.ts';
import { calendarDayField, fitsButton, offerAnyDay } from '../src/bot/calendar-fields.ts';
import { defineCommand } from '../src/bot/command.ts';
import { option } from '../src/bot/option.ts';
import { diaryOf, readerOf, remember } from '../src/bot/remember.ts';
import { picture } from '../src/charts/picture.ts';
import { type DayPlan, isDayDone } from '../src/coach/day-plan.ts';
import { deloadProposal } from '../src/coach/deload.ts';
import { canMove, canTake, moved, planChanges, twoWeeks } from '../src/coach/moved.ts';
import { nextRace } from '../src/coach/next-race.ts';
import type { Away } from '../src/domain/calendar.ts';
import {
  type CalendarDay,
  calendarDay,
  daysBetween,
  weekdayOf,
} from '../src/domain/calendar-day.ts';
import type { Entry } from '../src/domain/entry.ts';
import { known } from '../src/domain/known.ts';
import type { PlannedSession } from '../src/domain/session.ts';
import { notADayToCome, notUnderstoodInForm } from '../src/replies/calendar-fields.ts';
import { nothingFilledIn } from '../src/replies/fields.ts';
import type { Choice, Reply } from '../src/replies/reply.ts';
import { confused } from '../src/replies/trouble.ts';
import { noSuchWrite } from '../src/replies/undone.ts';
import { nextOfKind, weekReply } from '../src/replies/week.ts';
import {
  awayAlready,
  awayEndsBefore,
  awayForm,
  awayIsOver,
  awayNoted,
  cannotMove,
  dayChoice,
  moveForm,
  nothingToMove,
  nothingToRestore,
  sessionMoved,
  weekRestored,
} from '../src/replies/week-changes.ts';
import { weekDrawing } from '../src/replies/week-drawing.ts';
import { readDay } from '../src/understand/fields.ts';
import { type SoughtInWeek, soughtInWeek } from '../src/understand/particulars.ts';

const shortDay = z.string().max(40, 'A day is short: Friday, 24 Dec or 2026-12-24.').optional();

export const week = defineCommand({
  name: 'week',
  description: 'The next seven days, with the rest in them; move a session, days away',
  writes: true,
  slow: ({ form, edit, move, to, away_from, away_until }) =>
    form === undefined &&
    edit === undefined &&
    (move === undefined) === (to === undefined) &&
    (away_from === undefined) === (away_until === undefined),
  options: {
    which: option.string('The next seven days, or next week', z.enum(['this', 'next']).optional(), {
      choices: [
        { label: 'From today', value: 'this' },
        { label: 'Next week', value: 'next' },
      ],
    }),
    move: option.string('The day whose session moves', shortDay, { complete: offerSessions }),
    to: option.string('The day it moves to', shortDay, { complete: offerPlaces }),
    away_from: option.string('The first day you are away', shortDay, { complete: offerAnyDay }),
    away_until: option.string('The last day you are away', shortDay, { complete: offerAnyDay }),
    find: option.string('The kind of day that is looked for', z.enum(soughtInWeek).optional(), {
      hidden: true,
    }),
    form: option.string('Which form', z.enum(['move', 'away']).optional(), { hidden: true }),
    usual: option.string('Days that are as usual again', calendarDay.optional(), { hidden: true }),
    back: option.string('Not away from that day on', calendarDay.optional(), { hidden: true }),
    edit: option.integer('The write this takes the place of', z.int().optional(), { hidden: true }),
  },
  async answer(
    { which = 'this', move, to, away_from, away_until, find, form, usual, back, edit },
    asking,
  ) {
    if (usual !== undefined) return asUsual(usual, asking);
    if (back !== undefined) return notAwayFrom(back, asking);
    const isMove = move !== undefined || to !== undefined;
    const isAway = away_from !== undefined || away_until !== undefined;
    if (asking.isFormSent && !isMove && !isAway) return nothingFilledIn();
    if (edit !== undefined || isAway || form === 'away') {
      const isOpening = (form === 'away' || edit !== undefined) && !asking.isFormSent;
      return away({ from: away_from, until: away_until, edit, isOpening }, asking);
    }
    return isMove || form === 'move'
      ? moving({ move, to, which }, asking)
      : found(find, await shown(which, asking), asking);
  },
});

type Which = 'this' | 'next';

/** Seven days from today on, or next week from Monday to Sunday. */
function daysOf(which: Which, plans: readonly DayPlan[], today: CalendarDay): readonly DayPlan[] {
  const first = which === 'this' ? 0 : 8 - weekdayOf(today);
  return plans.slice(first, first + 7);
}

async function shown(which: Which, asking: Asking, plans = twoWeeksOf(asking)): Promise<Reply> {
  const { today } = asking;
  const diary = diaryOf(asking);
  const reader = readerOf(asking);
  const days = daysOf(which, plans, today);
  const first = days[0]?.day ?? today;
  const last = days.at(-1)?.day ?? today;
  const race = nextRace(diary, today);
  const drawing = weekDrawing(days, { reader, race });
  return weekReply(days, {
    reader,
    deload: which === 'this' ? deloadProposal(diary, today) : undefined,
    race,
    block: diary.blocks.find(
      ({ kind, from, until }) => kind !== 'deload' && from <= first && first <= until,
    ),
    isReplanned: diary.planned.some(({ day }) => day >= first && day <= last),
    away: diary.away.filter(({ from, until }) => from <= last && (!until || until >= first)),
    ...(drawing && { picture: await picture(drawing) }),
  });
}

/** The week, and above it the next day of the kind that was looked for. */
function found(find: SoughtInWeek | undefined, reply: Reply, asking: Asking): Reply {
  if (!find) return reply;
  const next = twoWeeksOf(asking).find((plan) => !isDayDone(plan) && isSought[find](plan));
  return { ...reply, text: nextOfKind(find, next, asking.today) };
}

const isSought: Readonly<Record<SoughtInWeek, (plan: DayPlan) => boolean>> = {
  rest: ({ level }) => level === 0,
  hard: ({ level }) => level === 4,
  long: ({ session }) => session === 'long',
  easy: ({ session }) => session === 'easy',
};

const twoWeeksOf = (asking: Asking): readonly DayPlan[] => twoWeeks(diaryOf(asking), asking.today);

/** The week that shows a day. */
const weekWith = (day: CalendarDay, today: CalendarDay): Which =>
  daysBetween(today, day) < 7 ? 'this' : 'next';

interface Move {
  readonly move: string | undefined;
  readonly to: string | undefined;
  readonly which: Which;
}

async function moving({ move, to, which }: Move, asking: Asking): Promise<Reply> {
  const { today } = asking;
  const diary = diaryOf(asking);
  const plans = twoWeeks(diary, today);
  const from = move === undefined ? undefined : readDay(move, today, 'ahead');
  const goal = to === undefined ? undefined : readDay(to, today, 'ahead');
  if (move !== undefined && !from) return confused([notADayToCome(move)]);
  if (to !== undefined && !goal) return confused([notADayToCome(to)]);
  if (!from || !goal) {
    const days = from || goal ? plans : daysOf(which, plans, today);
    const form = moveForm({
      movable: days.filter(canMove),
      free: days.filter(canTake),
      move: from,
      to: goal,
    });
    return form ? { text: '', form } : nothingToMove();
  }
  const change = moved({ from, to: goal }, { diary, today, plans });
  if ('is' in change) return cannotMove(change, readerOf(asking));
  const sessions = [change.there, change.here];
  const write = remember(
    asking,
    sessions.flatMap((each) => replanned(each, diary.planned)),
  );
  if (!write) return noSuchWrite();
  const after = twoWeeksOf(asking);
  const changes = planChanges(plans, after).filter(({ day }) => day !== from && day !== goal);
  return sessionMoved(
    { ...change, plans: after, changes },
    { writeId: write.id, week: await shown(weekWith(goal, today), asking, after) },
  );
}

/** What was planned for that day before goes first: a plan would join it, field by field. */
const replanned = (
  session: PlannedSession,
  before: readonly PlannedSession[],
): readonly Entry[] => [
  ...(before.some(({ day }) => day === session.day)
    ? [{ kind: 'plan dropped' as const, day: session.day }]
    : []),
  { kind: 'planned', planned: session },
];

interface AwayAsked {
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly edit: number | undefined;
  /** The form is wanted, with what was typed in it. */
  readonly isOpening: boolean;
}

async function away({ from, until, edit, isOpening }: AwayAsked, asking: Asking): Promise<Reply> {
  const before = edit === undefined ? undefined : awayAs(asking, edit);
  if (edit !== undefined && !before) return noSuchWrite();
  if (isOpening || from === undefined || until === undefined) {
    const filling = before && !from && !until ? before : known({ from, until });
    return { text: '', form: awayForm(filling, edit) };
  }
  const planned = awayFrom({ from, until }, asking);
  if ('complaint' in planned)
    return notUnderstoodInForm(planned.complaint, again(from, until, edit));
  const { away: others, races } = diaryOf(asking);
  const isRepeated = asking.store.writes(asking.runner.id, 1)[0]?.origin === asking.origin;
  const taken = others.find(
    (each) =>
      each.from <= planned.until &&
      (!each.until || each.until >= planned.from) &&
      !(before && each.from === before.from && each.until === before.until),
  );
  if (taken && !isRepeated) return awayAlready(taken, readerOf(asking));
  const write = remember(asking, [{ kind: 'away', away: planned }], edit);
  if (!write) return noSuchWrite();
  return awayNoted(planned, {
    reader: readerOf(asking),
    writeId: write.id,
    week: await shown(weekWith(planned.from, asking.today), asking),
    races: races.filter(({ day }) => day >= planned.from && day <= planned.until),
  });
}

type AwayPlanned = Omit<Away, 'id'> & { readonly until: CalendarDay };

function awayFrom(
  { from, until }: { readonly from: string; readonly until: string },
  asking: Asking,
): AwayPlanned | { readonly complaint: string } {
  const first = calendarDayField(from, asking);
  if ('complaint' in first) return first;
  // 'Sunday' of somebody who leaves on Friday week is the Sunday after it.
  const last = readDay(until, first.day, 'ahead');
  if (last === undefined) return { complaint: notADayToCome(until) };
  if (last < first.day) return { complaint: awayEndsBefore(until) };
  if (last < asking.today) return { complaint: awayIsOver() };
  return { from: first.day, until: last, why: 'holiday' };
}

/** The form once more with what was typed, where a button can carry it. */
function again(from: string, until: string, edit: number | undefined) {
  const input = edit === undefined ? { form: 'away' } : { edit };
  const whole = { command: 'week', input: { ...input, away_from: from, away_until: until } };
  return fitsButton(whole) ? whole : { command: 'week', input };
}

function awayAs({ store, runner }: Asking, writeId: number): Omit<Away, 'id'> | undefined {
  const entries = store.write(runner.id, writeId)?.entries ?? [];
  return entries.find((entry) => entry.kind === 'away')?.away;
}

/** Takes back what was planned otherwise in the seven days from `first` on; what has been stays. */
async function asUsual(first: CalendarDay, asking: Asking): Promise<Reply> {
  const { today } = asking;
  const days = diaryOf(asking).planned.filter(
    ({ day }) => day >= today && day >= first && daysBetween(first, day) < 7,
  );
  if (days.length === 0) return nothingToRestore('usual');
  const write = remember(
    asking,
    days.map(({ day }): Entry => ({ kind: 'plan dropped', day })),
  );
  if (!write) return noSuchWrite();
  const which = first > today ? 'next' : 'this';
  return weekRestored('usual', { writeId: write.id, week: await shown(which, asking) });
}

/** Not away after all, or back sooner. A button of a day that has been is about today. */
async function notAwayFrom(day: CalendarDay, asking: Asking): Promise<Reply> {
  const { today } = asking;
  const from = day < today ? today : day;
  const isAway = diaryOf(asking).away.some(
    (each) => each.from <= from && (!each.until || each.until >= from),
  );
  if (!isAway) return nothingToRestore('back');
  const write = remember(asking, [{ kind: 'back', day: from }]);
  if (!write) return noSuchWrite();
  return weekRestored('back', {
    writeId: write.id,
    week: await shown(weekWith(from, today), asking),
  });
}

/** Days to pick from: whose line has what was typed, or the day that was typed. */
function offered(typed: string, plans: readonly DayPlan[], { today }: Asking): readonly Choice[] {
  const text = typed.trim().toLowerCase();
  const read = text === '' ? undefined : readDay(text, today, 'ahead');
  return plans
    .map(dayChoice)
    .filter(({ label, value }) => value === read || label.toLowerCase().includes(text));
}

function offerSessions(typed: string, asking: Asking): readonly Choice[] {
  return offered(typed, twoWeeksOf(asking).filter(canMove), asking);
}

function offerPlaces(typed: string, asking: Asking): readonly Choice[] {
  return offered(typed, twoWeeksOf(asking).filter(canTake), asking);
}
