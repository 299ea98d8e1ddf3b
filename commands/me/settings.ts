import { z } from 'zod';
import { defineCommand } from '../../src/bot/command.ts';
import { clockField, offerZones, sleepField, zoneField } from '../../src/bot/fields.ts';
import { option } from '../../src/bot/option.ts';
import { known } from '../../src/domain/known.ts';
import { languages } from '../../src/domain/language.ts';
import { equipment, experiences, type Runner, reminders, tones } from '../../src/domain/runner.ts';
import { distanceUnits, kilograms } from '../../src/domain/units.ts';
import { firstStep, zoneForm } from '../../src/replies/first-steps.ts';
import { inVoice, language, said } from '../../src/replies/say.ts';
import { settingsForm, settingsReply, sleepNeedOutOfReach } from '../../src/replies/settings.ts';
import { confused } from '../../src/replies/trouble.ts';

export const settings = defineCommand({
  name: 'me settings',
  description: 'Time zone, units, sleep, language, reminders: how you like it',
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
    sleep_need: option.string('The sleep you need: 7:45', sleepField.optional()),
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
    tone: option.string(
      'How I speak: plain, warm or dry. The advice stays the same',
      z.enum(tones, 'Pick plain, warm or dry.').optional(),
      {
        choices: [
          { label: 'Plain', value: 'plain' },
          { label: 'Warm', value: 'warm' },
          { label: 'Dry', value: 'dry' },
        ],
      },
    ),
    language: option.string(
      'The language I answer in',
      z.enum(languages, 'Pick English or Deutsch.').optional(),
      {
        choices: [
          { label: 'English', value: 'en' },
          { label: 'Deutsch', value: 'de' },
        ],
      },
    ),
    form: option.boolean('Open the form', z.boolean().optional(), { hidden: true }),
    step: option.integer('Which of the first steps comes next', z.int().min(1).max(5).optional(), {
      hidden: true,
    }),
  },
  answer({ form, step, ...given }, asking) {
    const { runner, store } = asking;
    const changed = known({
      timeZone: given.zone,
      units: given.units,
      wake: given.wake,
      bed: given.bed,
      sleepNeed: given.sleep_need,
      hardPerWeek: given.hard_per_week,
      runsPerWeek: given.runs_per_week,
      experience: given.experience,
      runsDaily: given.daily,
      bodyMass: given.weight,
      has: given.has,
      reminders: given.reminders,
      quietFrom: given.quiet_from,
      quietUntil: given.quiet_until,
      tone: given.tone,
      language: given.language,
    });
    if (changed.sleepNeed !== undefined && !isSleepNeed(changed.sleepNeed)) {
      return confused([said(sleepNeedOutOfReach)]);
    }
    if (Object.keys(changed).length === 0) {
      if (step === 1 && form) return { text: '', form: zoneForm(runner) };
      if (step !== undefined) return firstStep(step, runner, asking);
      return form ? { text: '', form: settingsForm(runner) } : settingsReply(runner, asking);
    }
    const next: Runner = { ...runner, ...changed };
    store.saveRunner(next);
    if (asking.club) store.joinClub(asking.club.id, runner.id);
    // A new tone or language is heard at once.
    return inVoice({ language: next.language ?? language(), tone: next.tone }, () =>
      step === undefined
        ? { ...settingsReply(next, asking, Object.keys(changed)), inPlace: true }
        : firstStep(step, next, asking),
    );
  },
});

/** 'check-in,rest day' out of a menu → a list; 'none' → an empty one. */
function several<const T extends readonly [string, ...string[]]>(values: T, words: string) {
  return z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((each) => each.trim().toLowerCase())
        .filter((each) => each !== 'none' && each !== ''),
    )
    .pipe(z.array(z.enum(values, words)));
}

/** Adults who need less than five hours or more than eleven are rarer than slips of the finger. */
const isSleepNeed = (hours: number): boolean => hours >= 5 && hours <= 11;
