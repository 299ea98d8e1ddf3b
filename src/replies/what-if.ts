import type { Advice } from '../coach/advice.ts';
import type { DayPlan } from '../coach/day-plan.ts';
import type { PlanChange } from '../coach/moved.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { SessionType } from '../domain/session.ts';
import { headline, reasonLines } from './advice.ts';
import type { Reader } from './entry.ts';
import type { Reply } from './reply.ts';
import { say } from './say.ts';
import { changeLines, type Moved, movedLines, named } from './week-changes.ts';
import { dateWords, dayWords, sentence, sessionWords } from './words.ts';

interface Without {
  /** Other days that would not be what they are. */
  readonly changes: readonly PlanChange[];
  readonly today: CalendarDay;
}

/** A session left out: what stands there then, what moves up, and that it costs little. */
export function ifLeftOut(plan: DayPlan, { changes, today }: Without): Reply {
  const what = plan.name ?? sessionWords[plan.session];
  return {
    text: '',
    card: {
      title: sentence(say`Without it: ${dayWords(plan.day, today)} is rest`),
      body: [
        say`You would leave out: ${what}.`,
        ...changeLines(changes),
        '',
        say`One session more or less changes little: fitness comes and goes over weeks, not days.`,
      ].join('\n'),
      footer: nothingStored(),
      mood: 'rest',
    },
  };
}

/** Two days that would change places, and one tap that does it. */
export function ifMoved(change: Moved): Reply {
  const { there, here } = change;
  return {
    text: '',
    card: {
      title: sentence(say`${named(there)} on ${dateWords(there.day)} instead`),
      body: [say`${dateWords(here.day)} would be ${named(here)}.`, ...movedLines(change)].join(
        '\n',
      ),
      footer: nothingStored(),
      mood: 'calm',
    },
    actions: [
      [
        {
          label: say`Move it`,
          style: 'primary',
          command: 'week',
          input: { move: here.day, to: there.day },
        },
      ],
    ],
  };
}

/** A session that is not in the plan: whether it would stand, and if not, why. */
export function ifPutIn(
  type: SessionType,
  advice: Advice,
  { reader, asItStands }: { readonly reader: Reader; readonly asItStands: Advice },
): Reply {
  const on = dayWords(advice.day, reader.today);
  const stands = advice.session === type;
  return {
    text: '',
    card: {
      title: sentence(
        stands
          ? say`${on}: ${headline(advice)} would be fine`
          : say`${on}: not ${sessionWords[type]}, but ${headline(advice)}`,
      ),
      body: [
        ...(stands ? [] : reasonLines(advice, reader).map((line) => `• ${line}`)),
        asItStands.session === type
          ? say`That is what the day holds anyway.`
          : say`As things stand it would be ${headline(asItStands)}.`,
        ...(advice.day > reader.today
          ? [say`If that morning is ordinary. I look again then.`]
          : []),
      ].join('\n'),
      footer: nothingStored(),
      mood: stands ? 'good' : 'calm',
    },
  };
}

export const nothingThere = (day: CalendarDay, today: CalendarDay): Reply => ({
  text: say`Nothing is planned for ${dayWords(day, today)} that you could leave out.`,
});

export const whichSession = (): Reply => ({
  text: say`I do not see that session in the next two weeks. \`/week\` shows what there is.`,
});

const nothingStored = () => say`Only imagined; nothing is stored.`;
