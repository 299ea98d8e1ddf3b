import type { Block, Race } from '../domain/calendar.ts';
import { racePriorities } from '../domain/calendar.ts';
import { type CalendarDay, daysBetween } from '../domain/calendar-day.ts';
import type { Reader } from './entry.ts';
import { writeActions } from './logged.ts';
import { countdownWords, raceLine, raceOutlineWords } from './race-words.ts';
import type { Action, Form, Picture, Reply } from './reply.ts';
import { phrase, said, say } from './say.ts';
import { dateWords, dayWords, distanceWords, timeWords } from './words.ts';

type Planned = Omit<Race, 'id'>;

interface Added {
  readonly reader: Reader;
  readonly writeId: number;
  readonly repeated: boolean;
  /** Lighter weeks that stand in the three weeks before it, where the taper is the rest. */
  readonly inTheWay: readonly Block[];
  readonly picture?: Picture;
}

/** The race as it was stored, how long until then, and the way down to it. */
export function raceAdded(race: Planned, added: Added): Reply {
  const { reader, writeId, repeated, inTheWay, picture } = added;
  const { today } = reader;
  const togo = daysBetween(today, race.day);
  return {
    text: [
      raceLine(race, reader),
      ...(repeated ? [say`I had that one already, so it is stored once.`] : []),
      ...(togo > 1 ? [say`It is ${countdownWords(race.day, today)}.`] : []),
      ...raceOutlineWords(race, today),
      ...inTheWay.map(
        ({ from }) =>
          say`The lighter week from ${dateWords(from)} is close to it; the taper is rest enough.`,
      ),
    ].join('\n'),
    ...(picture && { picture }),
    actions: [
      [
        ...writeActions(writeId, 'race'),
        { label: say`All races`, command: 'race', input: {} },
        ...inTheWay.slice(0, 2).map(
          ({ id, from }): Action => ({
            label: say`Take out the lighter week from ${dateWords(from)}`,
            command: 'block',
            input: { remove: id },
          }),
        ),
      ],
    ],
  };
}

/** The races to come, soonest first, each with its way out. */
export function racesReply(races: readonly Race[], reader: Reader): Reply {
  if (races.length === 0) {
    return {
      text: say`No race in your calendar. Add one, and the weeks before it taper by themselves.`,
      actions: [[addRace('primary')]],
    };
  }
  const shown = races.slice(0, 10);
  return {
    text: '',
    card: {
      title: say`Your races`,
      body: [
        ...shown.map(
          (race) => `${raceLine(race, reader)}\n${countdownWords(race.day, reader.today)}`,
        ),
        ...(races.length > shown.length
          ? [say`And ${races.length - shown.length} more after these.`]
          : []),
      ].join('\n\n'),
      mood: 'calm',
    },
    actions: [
      ...inRows(
        shown.map(({ id, name }) => ({
          label: say`Remove ${shortly(name)}`,
          command: 'race',
          input: { remove: id },
        })),
      ),
      [addRace('quiet')],
    ],
  };
}

/** A race taken out of the calendar, with the others under it. */
export function raceRemoved(
  race: Race,
  { reader, writeId, left }: { reader: Reader; writeId: number; left: readonly Race[] },
): Reply {
  const list = racesReply(left, reader);
  return {
    ...list,
    text: [say`Taken out: ~~${race.name}, ${dayWords(race.day, reader.today)}~~`, list.text]
      .filter(Boolean)
      .join('\n'),
    actions: [
      [{ label: say`Undo`, command: 'undo', input: { write: writeId } }],
      ...(list.actions ?? []),
    ],
    inPlace: true,
  };
}

const addRace = (style: 'primary' | 'quiet'): Action => ({
  label: say`Add a race`,
  style,
  command: 'race',
  input: { form: true },
});

/** One tap adds the race that was asked about; without a day the form asks for it. */
export const addThisRace = (km?: number, day?: CalendarDay): Action =>
  km === undefined || day === undefined
    ? {
        ...addRace('primary'),
        input: { form: true, ...(km !== undefined && { distance: `${km} km` }) },
      }
    : {
        label: say`Add this race`,
        style: 'primary',
        command: 'race',
        input: { date: day, distance: `${km} km` },
      };

const inRows = (actions: readonly Action[]): readonly (readonly Action[])[] =>
  [actions.slice(0, 5), actions.slice(5, 10)].filter((row) => row.length > 0);

const shortly = (name: string): string => (name.length > 40 ? `${name.slice(0, 39)}…` : name);

/** What somebody typed so far, or the race that is changed. */
export interface RaceFilling {
  readonly name?: string | undefined;
  readonly date?: string | undefined;
  readonly distance?: string | undefined;
  readonly goal?: string | undefined;
  readonly priority?: Race['priority'] | undefined;
}

export const fillingOf = (
  { name, day, distance, goal, priority }: Planned,
  { units }: Reader,
): RaceFilling => ({
  name,
  date: day,
  distance: distanceWords(distance, units),
  priority,
  goal: goal === undefined ? undefined : timeWords(goal),
});

export function raceForm(filling: RaceFilling, editing?: number): Form {
  const filled = (value: string | undefined) => (value === undefined ? {} : { value });
  return {
    title: editing === undefined ? say`Add a race` : say`Change this race`,
    command: 'race',
    input: editing === undefined ? { form: true } : { edit: editing },
    fields: [
      {
        option: 'name',
        label: say`Name`,
        placeholder: say`Spring Half`,
        longest: 80,
        ...filled(filling.name),
      },
      {
        option: 'date',
        label: say`When`,
        placeholder: say`11 April, Sunday, in 3 weeks`,
        required: true,
        longest: 40,
        ...filled(filling.date),
      },
      {
        option: 'distance',
        label: say`How far`,
        placeholder: say`10 km, half, marathon, 50 km`,
        required: true,
        longest: 40,
        ...filled(filling.distance),
      },
      {
        option: 'goal',
        label: say`The time you hope for`,
        placeholder: '1:45:00',
        longest: 20,
        ...filled(filling.goal),
      },
      {
        option: 'priority',
        label: say`How much it matters`,
        isOpen: true,
        choices: racePriorities.map((value) => ({
          label: said(priorityWords[value]),
          value,
          selected: value === (filling.priority ?? 'A'),
        })),
      },
    ],
  };
}

export const priorityWords: Readonly<Record<Race['priority'], string>> = {
  A: phrase`A: the one you taper for`,
  B: phrase`B: it matters, without a taper`,
  C: phrase`C: training with a number on`,
};

/** What a race is called that nobody named. */
export function raceNameFor(km: number, { units }: Reader): string {
  if (Math.abs(km - 21.1) < 0.05) return say`Half marathon`;
  if (Math.abs(km - 42.2) < 0.05) return say`Marathon`;
  return say`${distanceWords(km, units)} race`;
}

/** A day that has been: a race that was run belongs into the diary. */
export const raceIsOver = (day: string, when?: string): Reply => ({
  text: say`${day} has been. A race you have run goes into your diary with \`/log type:race\`; nothing was stored.`,
  ...(when !== undefined && {
    actions: [
      [
        {
          label: say`Log it as run`,
          style: 'primary',
          command: 'log',
          input: { suggested: 'race', when },
        },
      ],
    ],
  }),
});

export const dayIsTaken = (race: Race, reader: Reader): Reply => ({
  text: say`${race.name} is on ${dayWords(race.day, reader.today)} already, and one race a day is plenty. Nothing was stored.`,
  actions: [
    [
      {
        label: say`Remove ${shortly(race.name)}`,
        command: 'race',
        input: { remove: race.id },
      },
    ],
  ],
});

export const tooShort = phrase`That is shorter than any race I know. Is the unit right?`;

export const noSuchRace = (): Reply => ({
  text: say`That race is not in your calendar any more. \`/race\` shows what is.`,
});
