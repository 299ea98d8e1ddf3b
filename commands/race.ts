import { z } from 'zod';
import type { Asking } from '../src/bot/asking.ts';
import {
  calendarDayField,
  fitsButton,
  goalField,
  offerDaysToCome,
  offerDistances,
} from '../src/bot/calendar-fields.ts';
import { defineCommand } from '../src/bot/command.ts';
import { distanceField } from '../src/bot/fields.ts';
import { option } from '../src/bot/option.ts';
import { diaryOf, readerOf, remember, written } from '../src/bot/remember.ts';
import { thresholds } from '../src/coach/thresholds.ts';
import { type Race, racePriorities } from '../src/domain/calendar.ts';
import { daysBetween } from '../src/domain/calendar-day.ts';
import { known } from '../src/domain/known.ts';
import { notUnderstoodInForm } from '../src/replies/calendar-fields.ts';
import { nothingFilledIn } from '../src/replies/fields.ts';
import {
  dayIsTaken,
  fillingOf,
  noSuchRace,
  priorityWords,
  type RaceFilling,
  raceAdded,
  raceForm,
  raceIsOver,
  raceNameFor,
  raceRemoved,
  racesReply,
  tooShort,
} from '../src/replies/race.ts';
import type { Reply } from '../src/replies/reply.ts';
import { said } from '../src/replies/say.ts';
import { noSuchWrite } from '../src/replies/undone.ts';
import { dayWords, sentence } from '../src/replies/words.ts';
import { taperPicture } from './taper-picture.ts';

export const race = defineCommand({
  name: 'race',
  description: 'Your races: a countdown, and the taper before them',
  writes: true,
  slow: ({ date, distance, form, edit }) =>
    date !== undefined && distance !== undefined && form === undefined && edit === undefined,
  options: {
    name: option.string(
      'What it is called',
      z.string().max(80, 'Keep the name under 80 characters.').optional(),
    ),
    date: option.string(
      'When: 11 April, Sunday, in 3 weeks',
      z.string().max(40, 'A day is short: 11 April, Sunday or 2027-04-11.').optional(),
      { complete: offerDaysToCome },
    ),
    distance: option.string(
      'How far: 10 km, half, marathon, 50 km',
      z.string().max(40, 'A distance is short: 10 km, half or 50 km.').optional(),
      { complete: offerDistances },
    ),
    goal: option.string(
      'The time you hope for: 1:45:00',
      z.string().max(20, 'A time is short: 1:45:00.').optional(),
    ),
    priority: option.string(
      'How much it matters; A if you leave it out',
      z.enum(racePriorities, 'Pick A, B or C.').optional(),
      { choices: racePriorities.map((value) => ({ label: priorityWords[value], value })) },
    ),
    remove: option.integer('The race to take out', z.int().optional(), { hidden: true }),
    form: option.boolean('Open the form', z.boolean().optional(), { hidden: true }),
    edit: option.integer('The write this takes the place of', z.int().optional(), { hidden: true }),
  },
  answer({ remove, form, edit, ...given }, asking) {
    if (remove !== undefined) return removed(remove, asking);
    const before = edit === undefined ? undefined : enteredAs(asking, edit);
    if (edit !== undefined && !before) return noSuchWrite();
    const reader = readerOf(asking);
    const isEmpty = Object.values(given).every((value) => value === undefined);
    if (isEmpty && asking.isFormSent) return nothingFilledIn();
    if (isEmpty && !before && !form) return racesReply(racesToCome(asking), reader);
    const isOpening = (isEmpty || form) && !asking.isFormSent;
    const filling = before && isEmpty ? fillingOf(before, reader) : given;
    if (isOpening || given.date === undefined || given.distance === undefined) {
      return { text: '', form: raceForm(filling, edit) };
    }
    // What the form showed rounded, in the runner's own unit, stays as it was.
    const isAsShown = before && given.distance === fillingOf(before, reader).distance;
    const distance = isAsShown ? `${before.distance} km` : given.distance;
    const planned = raceFrom({ ...given, date: given.date, distance }, asking);
    if ('complaint' in planned) return notUnderstoodInForm(planned.complaint, again(given, edit));
    return added(planned, { edit, before }, asking);
  },
});

type Planned = Omit<Race, 'id'>;

interface Given {
  readonly name?: string | undefined;
  readonly date: string;
  readonly distance: string;
  readonly goal?: string | undefined;
  readonly priority?: Race['priority'] | undefined;
}

function raceFrom(given: Given, asking: Asking): Planned | { readonly complaint: string } {
  const dated = calendarDayField(given.date, asking);
  if ('complaint' in dated) return dated;
  const far = distanceField(given.distance, asking);
  if ('complaint' in far) return far;
  if (far.distance < shortestRace) return { complaint: said(tooShort) };
  const hoped = given.goal === undefined ? undefined : goalField(given.goal, far.distance);
  if (hoped && 'complaint' in hoped) return hoped;
  return {
    day: dated.day,
    name: given.name ?? raceNameFor(far.distance, readerOf(asking)),
    distance: far.distance,
    priority: given.priority ?? 'A',
    ...hoped,
  };
}

/** In km: a lap of the track. */
const shortestRace = 0.4;

interface Editing {
  readonly edit: number | undefined;
  readonly before: Planned | undefined;
}

async function added(planned: Planned, { edit, before }: Editing, asking: Asking): Promise<Reply> {
  const { today } = asking;
  const reader = readerOf(asking);
  const ago = daysBetween(planned.day, today);
  if (ago > 0) {
    const when = ago > lastYear ? undefined : planned.day;
    return raceIsOver(sentence(dayWords(planned.day, today)), when);
  }
  const { races, blocks } = diaryOf(asking);
  const taken = races.find(({ day }) => day === planned.day);
  const isItself = taken && before?.day === taken.day && before.name === taken.name;
  // The same message twice is one race, not two on a day.
  const isRepeated = asking.store.writes(asking.runner.id, 1)[0]?.origin === asking.origin;
  if (taken && !isItself && !isRepeated) return dayIsTaken(taken, reader);
  const write = remember(asking, [{ kind: 'race', race: planned }], edit);
  if (!write) return noSuchWrite();
  const inTheWay = blocks.filter(
    ({ kind, from, until }) =>
      kind === 'deload' &&
      planned.priority === 'A' &&
      from >= today &&
      from <= planned.day &&
      daysBetween(until, planned.day) <= thresholds.deloadBeforeRace.value,
  );
  const stored = diaryOf(asking).races.find(({ day }) => day === planned.day);
  const drawn = stored && (await taperPicture(stored, asking));
  return raceAdded(planned, {
    ...written(asking, write),
    inTheWay,
    ...(drawn && { picture: drawn }),
  });
}

const lastYear = 366;

/** The form once more with what was typed, where a button can carry it. */
function again(given: RaceFilling, edit: number | undefined) {
  const whole = { command: 'race', input: { ...known(given), form: true, ...known({ edit }) } };
  return fitsButton(whole) ? whole : { ...whole, input: { form: true, ...known({ edit }) } };
}

function removed(id: number, asking: Asking): Reply {
  const going = racesToCome(asking).find((each) => each.id === id);
  if (!going) return noSuchRace();
  const write = remember(asking, [{ kind: 'race removed', raceId: id }]);
  if (!write) return noSuchWrite();
  const reader = readerOf(asking);
  return raceRemoved(going, { reader, writeId: write.id, left: racesToCome(asking) });
}

const racesToCome = (asking: Asking): readonly Race[] =>
  diaryOf(asking)
    .races.filter(({ day }) => day >= asking.today)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));

/** The race of an earlier write, to fill in the form that changes it. */
function enteredAs({ store, runner }: Asking, writeId: number): Planned | undefined {
  const entries = store.write(runner.id, writeId)?.entries ?? [];
  return entries.find((entry) => entry.kind === 'race')?.race;
}
