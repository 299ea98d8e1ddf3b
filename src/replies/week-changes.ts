import type { DayPlan } from '../coach/day-plan.ts';
import type { Obstacle, PlanChange } from '../coach/moved.ts';
import { thresholds } from '../coach/thresholds.ts';
import type { Away, Race } from '../domain/calendar.ts';
import { type CalendarDay, daysBetween } from '../domain/calendar-day.ts';
import type { PlannedSession } from '../domain/session.ts';
import { stretchWords } from './block-words.ts';
import type { Reader } from './entry.ts';
import type { Action, Choice, Form, Reply } from './reply.ts';
import { phrase, said, say } from './say.ts';
import { notAway } from './week.ts';
import { heldWords } from './week-words.ts';
import { dateWords, dayWords, rangeWords, sentence, sessionWords } from './words.ts';

const undo = (writeId: number): Action => ({
  label: say`Undo`,
  command: 'undo',
  input: { write: writeId },
});

/** The week's card under what was changed in it. */
function above(
  lines: readonly string[],
  { week, actions }: { readonly week: Reply; readonly actions: readonly Action[] },
): Reply {
  return { ...week, text: lines.join('\n'), actions: [actions, ...(week.actions ?? [])] };
}

export interface Moved {
  readonly there: PlannedSession;
  readonly here: PlannedSession;
  /** Both weeks as they are now. */
  readonly plans: readonly DayPlan[];
  /** Other days that are not what they were. */
  readonly changes: readonly PlanChange[];
}

interface Written {
  readonly writeId: number;
  readonly week: Reply;
}

/** What moved, what a cap makes of it, and which other days it changes. */
export function sessionMoved(
  { there, here, plans, changes }: Moved,
  { writeId, week }: Written,
): Reply {
  const moved = say`**${sentence(named(there))}** moves to ${dateWords(there.day)}; ${dateWords(here.day)} is ${named(here)}.`;
  return above([moved, ...movedLines({ there, here, plans, changes })], {
    week,
    actions: [undo(writeId)],
  });
}

/** What a cap makes of a move, and which other days it changes. */
export function movedLines({ there, here, plans, changes }: Moved): readonly string[] {
  const held = [there, here].flatMap((planned) => {
    const plan = plans.find(({ day }) => day === planned.day);
    if (!plan || plan.session === planned.type) return [];
    return [
      say`Still, ${dateWords(plan.day)} is ${sessionWords[plan.session]} for now${why(plan)}.`,
    ];
  });
  return [...held, ...(held.length > 0 && changes.length === 0 ? [] : changeLines(changes))];
}

/** The days whose session becomes another; or that there are none. */
export function changeLines(changes: readonly PlanChange[]): readonly string[] {
  if (changes.length === 0) return [say`The other days stay as they were.`];
  return changes
    .slice(0, 3)
    .map(
      ({ day, before, after }) =>
        say`${dateWords(day)} becomes ${sessionWords[after.session]} instead of ${sessionWords[before]}${why(after)}.`,
    );
}

export const named = ({ name, type }: PlannedSession): string => name ?? sessionWords[type];

const why = ({ reason }: DayPlan): string => (reason ? `: ${heldWords[reason.rule]}` : '');

/** Why a session stays where it is. */
export function cannotMove(obstacle: Obstacle, reader: Reader): Reply {
  const on = dayWords(obstacle.day, reader.today);
  switch (obstacle.is) {
    case 'too far':
      return { text: say`I plan two weeks from today, and ${on} is not in them.` };
    case 'same day':
      return { text: say`That is the same day, so nothing moves.` };
    case 'race':
      return {
        text: say`${obstacle.race.name} is on ${on}, and a race stays where it is. \`/race\` changes it.`,
      };
    case 'done':
      return { text: say`What was planned for ${on} is done, so it stays there.` };
    case 'no session':
      return { text: say`There is no session on ${on} to move.` };
    case 'away':
      return { text: say`You are away on ${on}. Pick another day, or take the days away out.` };
  }
}

/** 'Thu 3 Dec · tempo, 50–60 min', to pick from. */
export const dayChoice = ({ day, name, session, minutes, level }: DayPlan): Choice => ({
  label: `${dateWords(day)} · ${name ?? sessionWords[session]}${
    minutes && level > 0 ? `, ${rangeWords(minutes)}` : ''
  }`.slice(0, 100),
  value: day,
});

interface Picking {
  readonly movable: readonly DayPlan[];
  readonly free: readonly DayPlan[];
  readonly move?: CalendarDay | undefined;
  readonly to?: CalendarDay | undefined;
}

export function moveForm({ movable, free, move, to }: Picking): Form | undefined {
  if (movable.length === 0 || free.length === 0) return undefined;
  const choices = (plans: readonly DayPlan[], chosen: CalendarDay | undefined) =>
    plans.slice(0, 25).map((plan) => ({ ...dayChoice(plan), selected: plan.day === chosen }));
  return {
    title: say`Move a session`,
    command: 'week',
    input: { form: 'move' },
    fields: [
      {
        option: 'move',
        label: say`Which session`,
        required: true,
        choices: choices(movable, move),
      },
      {
        option: 'to',
        label: say`To which day`,
        hint: say`What stands there comes to the old day.`,
        required: true,
        choices: choices(free, to),
      },
    ],
  };
}

export const nothingToMove = (): Reply => ({
  text: say`There is no session in these days to move.`,
});

type Planned = Omit<Away, 'id'>;

interface AwayWritten extends Written {
  readonly reader: Reader;
  /** Races that fall into the days away. */
  readonly races: readonly Race[];
}

/** Days away as they were stored, and the way back after them. */
export function awayNoted(away: Planned, { reader, writeId, week, races }: AwayWritten): Reply {
  const { from, until = from } = away;
  const days = daysBetween(from, until) + 1;
  const lines = [
    say`**Away** · ${stretchWords({ from, until }, reader)}`,
    say`Nothing is planned on these days, and nothing is owed.`,
    ...(days >= thresholds.comebackFrom.value
      ? [say`After them two easy runs come first, then your usual weeks.`]
      : []),
    ...races
      .slice(0, 2)
      .map(({ name }) => say`${name} is in these days; it stays in your calendar.`),
  ];
  const edit: Action = { label: say`Edit`, command: 'week', input: { edit: writeId } };
  return above(lines, { week, actions: [undo(writeId), edit] });
}

export interface AwayFilling {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

export const awayForm = ({ from, until }: AwayFilling, editing?: number): Form => ({
  title: say`Days away`,
  command: 'week',
  input: editing === undefined ? { form: 'away' } : { edit: editing },
  fields: [
    {
      option: 'away_from',
      label: say`First day away`,
      placeholder: say`Friday, 24 Dec`,
      required: true,
      longest: 40,
      ...(from !== undefined && { value: from }),
    },
    {
      option: 'away_until',
      label: say`Last day away`,
      placeholder: say`Sunday, 2 Jan`,
      required: true,
      longest: 40,
      ...(until !== undefined && { value: until }),
    },
  ],
});

export const awayAlready = (away: Away, reader: Reader): Reply => ({
  text: away.until
    ? say`You are away then already: ${stretchWords({ from: away.from, until: away.until }, reader)}. Nothing was stored.`
    : say`You are away since ${dayWords(away.from, reader.today)}, with no end told. Nothing was stored.`,
  actions: [[notAway(away, reader.today)]],
});

export const awayIsOver = (): string =>
  say`These days have been. \`/pause\` tells me of days off that are over. Nothing was stored.`;

export const awayEndsBefore = (until: string): string =>
  say`“${until}” is before the first day away. Nothing was stored.`;

/** Days are as usual again, or not away after all. */
export const weekRestored = (what: 'usual' | 'back', { writeId, week }: Written): Reply => ({
  ...above([said(restoredWords[what])], { week, actions: [undo(writeId)] }),
  inPlace: true,
});

const restoredWords = {
  usual: phrase`What you had planned otherwise is taken back; the week is as usual again.`,
  back: phrase`The days away are taken out, and the week is planned again.`,
} as const;

export const nothingToRestore = (what: 'usual' | 'back'): Reply => ({
  text: said(nothingWords[what]),
});

const nothingWords = {
  usual: phrase`The week is as usual already.`,
  back: phrase`You are not away then, so nothing changed.`,
} as const;
