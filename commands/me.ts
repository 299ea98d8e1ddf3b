import { z } from 'zod';
import type { Asking } from '../src/bot/asking.ts';
import { type CommandGroup, defineCommand } from '../src/bot/command.ts';
import { clockField, offerZones, zoneField } from '../src/bot/fields.ts';
import { option } from '../src/bot/option.ts';
import { readerOf } from '../src/bot/remember.ts';
import { known } from '../src/domain/known.ts';
import {
  equipment,
  experiences,
  type Runner,
  reminders,
  sharingLevels,
} from '../src/domain/runner.ts';
import { distanceUnits, kilograms } from '../src/domain/units.ts';
import {
  deletedEverything,
  deleteQuestion,
  historyReply,
  nothingLoggedYet,
  notInAClub,
  privacyReply,
  settingsForm,
  settingsReply,
} from '../src/replies/me.ts';

/** 'check-in,rest day' out of a menu → a list; 'none' → an empty one. */
const several = <const T extends readonly [string, ...string[]]>(values: T, words: string) =>
  z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((each) => each.trim().toLowerCase())
        .filter((each) => each !== 'none' && each !== ''),
    )
    .pipe(z.array(z.enum(values, words)));

const settings = defineCommand({
  name: 'me settings',
  description: 'Time zone, units, sleep times, reminders: how you like it',
  options: {
    zone: option.string('Your time zone: start typing a city', zoneField.optional(), {
      complete: offerZones,
    }),
    units: option.string(
      'Kilometres or miles',
      z.enum(distanceUnits, 'Pick km or mi.').optional(),
      {
        choices: [
          { label: 'Kilometres', value: 'km' },
          { label: 'Miles', value: 'mi' },
        ],
      },
    ),
    wake: option.string('When you usually get up: 06:30', clockField.optional()),
    bed: option.string('When you usually go to bed: 22:30', clockField.optional()),
    hard_per_week: option.integer(
      'Hard sessions a week you are used to, 0 to 4',
      z
        .int('Hard sessions a week are a whole number.')
        .min(0, 'Hard sessions a week go from 0 to 4.')
        .max(4, 'Hard sessions a week go from 0 to 4.')
        .optional(),
    ),
    runs_per_week: option.integer(
      'Runs in a usual week',
      z
        .int('Runs a week are a whole number.')
        .min(1, 'Runs a week go from 1 to 14.')
        .max(14, 'Runs a week go from 1 to 14.')
        .optional(),
    ),
    experience: option.string(
      'How long you have been running',
      z.enum(experiences, 'Pick one of the four.').optional(),
      {
        choices: [
          { label: 'New to running', value: 'new' },
          { label: 'Under a year', value: 'under a year' },
          { label: 'Club runner', value: 'club' },
          { label: 'Many years', value: 'long-standing' },
        ],
      },
    ),
    daily: option.boolean('You run every day and want no rest-day cap', z.boolean().optional()),
    weight: option.number('Body weight in kg, only for fuel amounts', kilograms.optional()),
    has: option.string(
      'What you can use: pool, bike, gym, or none',
      several(equipment, 'Pick out of pool, bike and gym, with commas between.').optional(),
    ),
    reminders: option.string(
      'Direct messages you want, or none',
      several(reminders, `Pick out of: ${reminders.join(', ')}, with commas between.`).optional(),
    ),
    quiet_from: option.string('No direct messages from: 21:30', clockField.optional()),
    quiet_until: option.string('No direct messages until: 06:00', clockField.optional()),
    form: option.boolean('Open the form', z.boolean().optional(), { hidden: true }),
  },
  answer({ form, ...given }, asking) {
    const { runner, store } = asking;
    const changed = known({
      timeZone: given.zone,
      units: given.units,
      wake: given.wake,
      bed: given.bed,
      hardPerWeek: given.hard_per_week,
      runsPerWeek: given.runs_per_week,
      experience: given.experience,
      runsDaily: given.daily,
      bodyMass: given.weight,
      has: given.has,
      reminders: given.reminders,
      quietFrom: given.quiet_from,
      quietUntil: given.quiet_until,
    });
    if (Object.keys(changed).length === 0) {
      return form ? { text: '', form: settingsForm(runner) } : settingsReply(runner, asking);
    }
    const next: Runner = { ...runner, ...changed };
    store.saveRunner(next);
    if (asking.club) store.joinClub(asking.club.id, runner.id);
    return { ...settingsReply(next, asking, Object.keys(changed)), inPlace: true };
  },
});

const privacy = defineCommand({
  name: 'me privacy',
  description: 'What your club sees of you in the team post',
  writes: true,
  options: {
    share: option.string(
      'Nothing, your session type, or the type with your reason',
      z.enum(sharingLevels, 'Pick nothing, session type or with my reason.').optional(),
      { choices: sharingLevels.map((value) => ({ label: value, value })) },
    ),
  },
  answer({ share }, asking) {
    const { store, runner } = asking;
    const clubs = asking.club ? [asking.club] : store.clubsOf(runner.id);
    if (clubs.length === 0) return notInAClub;
    if (share) {
      if (!store.runner(runner.id)) store.saveRunner(runner);
      for (const { id } of clubs) {
        store.joinClub(id, runner.id);
        store.setSharing(id, runner.id, share);
      }
    }
    const seen = clubs.map(({ id, name }) => ({
      club: name,
      level: store.sharing(id, runner.id) ?? 'session type',
    }));
    return { ...privacyReply(seen), inPlace: share !== undefined };
  },
});

const shown = 10;

const history = defineCommand({
  name: 'me history',
  description: 'Your last entries, each with undo',
  options: {},
  answer(_input, asking) {
    const writes = asking.store.writes(asking.runner.id, shown);
    return writes.length === 0 ? nothingLoggedYet : historyReply(writes, readerOf(asking));
  },
});

const remove = defineCommand({
  name: 'me delete',
  description: 'Delete everything I know of you, in two steps',
  writes: true,
  options: {
    sure: option.string('Confirmation', z.string().optional(), { hidden: true }),
  },
  answer({ sure }, { store, runner, today }: Asking) {
    if (!store.runner(runner.id)) return nothingLoggedYet;
    // The button carries the day it was shown, so an old one cannot delete.
    if (sure !== today) return deleteQuestion(today);
    store.deleteRunner(runner.id);
    return deletedEverything;
  },
});

export const me: CommandGroup = {
  name: 'me',
  description: 'Your settings, privacy and history',
  parts: [settings, privacy, history, remove],
};
