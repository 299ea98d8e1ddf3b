import type { Advice } from '../coach/advice.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Night } from '../domain/morning.ts';
import type { Runner } from '../domain/runner.ts';
import { type Session, sessionTypes } from '../domain/session.ts';
import type { DistanceUnit } from '../domain/units.ts';
import { headline, reasonLines } from './advice.ts';
import { doneWords, type Reader } from './entry.ts';
import type { Action, Choice, Form, RawInput, Reply } from './reply.ts';
import { inEnglish, say } from './say.ts';
import {
  dayWords,
  distanceIn,
  distanceWords,
  hoursWords,
  listWords,
  sentence,
  sessionWords,
  stepWord,
  stepWords,
  timeWords,
} from './words.ts';

interface Logged {
  readonly reader: Reader;
  readonly writeId: number;
  /** The same Discord message came twice; nothing was added. */
  readonly repeated: boolean;
}

/** Undo · Edit, under everything that was written. */
export const writeActions = (writeId: number, command: string): readonly Action[] => [
  { label: say`Undo`, command: 'undo', input: { write: writeId } },
  { label: say`Edit`, command, input: { edit: writeId } },
];

export function sessionLogged(
  session: Session,
  logged: Logged & {
    readonly load: number;
    /** The load rests on an effort or a duration nobody told. */
    readonly isInferred: boolean;
    readonly tomorrow: Advice;
  },
): Reply {
  const { reader, writeId, repeated, load, isInferred, tomorrow } = logged;
  const lines = [
    `**${sentence(doneWords(session, reader.units))}** · ${dayWords(session.day, reader.today)}`,
    repeated ? say`I had that one already, so it is stored once.` : '',
    session.type === 'rest'
      ? say`Rest is training too. Stored.`
      : loadLine(session, load, isInferred),
    [say`Tomorrow: ${headline(tomorrow)}.`, ...reasonLines(tomorrow, reader).slice(0, 1)].join(' '),
  ];
  return { text: lines.filter(Boolean).join('\n'), actions: [writeActions(writeId, 'log')] };
}

const loadLine = (session: Session, load: number, isInferred: boolean): string =>
  isInferred
    ? say`Load about ${Math.round(load)} (minutes × effort), partly guessed: ${missingWords(session)} would make it exact.`
    : say`Load ${Math.round(load)} (minutes × effort).`;

const missingWords = ({ duration, rpe }: Session): string =>
  listWords([
    ...(duration === undefined ? [say`the minutes`] : []),
    ...(rpe === undefined ? [say`the effort, 0 to 10,`] : []),
  ]);

/** Faster than any world record over a mile, slower than a stroll: a slip of the finger. */
const minutesPerKm = { fastest: 2.2, slowest: 25 };

/** Why a session cannot be meant as it was written; undefined when it can. */
export function doubtful(session: Session, units: DistanceUnit): string | undefined {
  const { type, duration, distance, rpe } = session;
  if (type === 'rest') return undefined;
  if (duration === undefined && distance === undefined && rpe === undefined) {
    return say`How long was it, or how far? Minutes or distance, one of them is enough. Nothing was stored.`;
  }
  if (duration === undefined || distance === undefined || !onFoot.includes(type)) return undefined;
  const pace = duration / distance;
  if (pace >= minutesPerKm.fastest && pace <= minutesPerKm.slowest) return undefined;
  return say`${distanceWords(distance, units)} in ${timeWords(duration)}? One of the two must be a slip. Nothing was stored.`;
}

const onFoot: readonly Session['type'][] = sessionTypes.filter(
  (type) => !['cross', 'strength', 'mobility', 'walk', 'rest'].includes(type),
);

export const nothingToLog = (what: string): string =>
  say`I found no session in “${what.length > 60 ? `${what.slice(0, 59)}…` : what}”. Try “10k easy 52:30 rpe 4”, “45 min bike” or “rest”. Nothing was stored.`;

/** What would log this session again: 'easy 10 km 52:30 rpe 4', which is read back as English. */
export function sessionOffer(
  { type, distance, duration, rpe }: Session,
  units: DistanceUnit,
): Choice {
  const numbers = () => [
    distance && distanceWords(distance, units),
    duration && timeWords(duration),
  ];
  const line = (parts: readonly (string | number | false | undefined)[]) =>
    parts.filter(Boolean).join(' ');
  return {
    value: inEnglish(() => line([type, ...numbers(), rpe !== undefined && `rpe ${rpe}`])),
    label: line([sessionWords[type], ...numbers(), rpe !== undefined && say`effort ${rpe}`]),
  };
}

interface Editing<Logged extends { readonly day: CalendarDay }> {
  readonly before: Logged;
  readonly edit: number;
}

/** What a form takes along unseen: which write it changes, and of which day it speaks. */
function carried(
  editing: Editing<{ readonly day: CalendarDay }> | undefined,
  when: string | undefined,
): RawInput {
  if (editing) return { edit: editing.edit, when: editing.before.day };
  return when === undefined ? {} : { when };
}

interface Filling {
  readonly editing?: Editing<Session>;
  readonly when?: string;
  /** What was advised for that day, to be confirmed with one tap. */
  readonly suggested?: Session['type'];
}

/** The form behind a bare /log, or behind Edit with what was stored filled in. */
export function logForm({ units }: Runner, { editing, when, suggested }: Filling = {}): Form {
  const before = editing?.before;
  const short = ['easy', 'long', 'steady', 'tempo', 'intervals', 'hills', 'race', 'rest'];
  const types = [...new Set([...short, ...sessionTypes])] as readonly Session['type'][];
  const filled = (value: string | number | undefined) =>
    value === undefined ? {} : { value: String(value) };
  return {
    title: editing ? say`Change this session` : say`Log a session`,
    command: 'log',
    input: carried(editing, when),
    fields: [
      {
        option: 'type',
        label: say`What kind`,
        required: true,
        choices: types.map((type) => ({
          label: sentence(sessionWords[type]),
          value: type,
          selected: type === (before?.type ?? suggested ?? 'easy'),
        })),
      },
      {
        option: 'minutes',
        label: say`How long`,
        placeholder: say`45, 52:30 or 1h20`,
        longest: 20,
        ...filled(before?.duration && timeWords(before.duration)),
      },
      {
        option: 'distance',
        label: say`How far, in ${units}`,
        placeholder: '10',
        longest: 20,
        ...filled(before?.distance && distanceIn(before.distance, units)),
      },
      {
        option: 'rpe',
        label: say`How hard, 0 to 10`,
        placeholder: say`3 easy talk · 5 steady · 7 hard · 10 all out`,
        longest: 4,
        ...filled(before?.rpe),
      },
      { option: 'note', label: say`Note`, lines: 'many', longest: 300, ...filled(before?.note) },
    ],
  };
}

export function nightLogged(
  night: Night,
  logged: Logged & { readonly weekMean?: { readonly hours: number; readonly nights: number } },
): Reply {
  const { reader, writeId, repeated, weekMean } = logged;
  const parts = [
    night.duration !== undefined && say`slept ${hoursWords(night.duration)}`,
    night.quality !== undefined && say`quality ${stepWord('quality', night.quality)}`,
    night.nap !== undefined && say`nap ${night.nap} min`,
  ].filter(Boolean);
  const lines = [
    `**${sentence(parts.join(' · '))}** · ${nightDay(night.day, reader.today)}`,
    repeated ? say`I had that one already, so it is stored once.` : '',
    weekMean
      ? weekMean.nights < 7
        ? say`Your last 7 days: ${hoursWords(weekMean.hours)} a night, from ${weekMean.nights} nights.`
        : say`Your last 7 days: ${hoursWords(weekMean.hours)} a night.`
      : '',
  ];
  return { text: lines.filter(Boolean).join('\n'), actions: [writeActions(writeId, 'sleep')] };
}

const nightDay = (day: CalendarDay, today: CalendarDay): string =>
  day === today ? say`last night` : say`the night to ${dayWords(day, today)}`;

export function sleepForm({
  editing,
  when,
}: {
  readonly editing?: Editing<Night>;
  readonly when?: string;
} = {}): Form {
  const before = editing?.before;
  return {
    title: editing ? say`Change this night` : say`Log your sleep`,
    command: 'sleep',
    input: carried(editing, when),
    fields: [
      {
        option: 'hours',
        label: say`How long`,
        placeholder: say`7:40, 7.5 or 22:45-6:30`,
        longest: 20,
        ...(before?.duration !== undefined && { value: hoursWords(before.duration) }),
      },
      {
        option: 'quality',
        label: say`How good`,
        isOpen: true,
        choices: stepChoices('quality', before?.quality),
      },
      {
        option: 'nap',
        label: say`Naps, in minutes`,
        longest: 4,
        ...(before?.nap !== undefined && { value: String(before.nap) }),
      },
    ],
  };
}

/** The five steps of a question, best first. */
export const stepChoices = (item: keyof typeof stepWords, chosen?: number) =>
  stepWords[item]
    .map((label, index) => ({
      label: sentence(label),
      value: String(index + 1),
      selected: chosen === index + 1,
    }))
    .reverse();
