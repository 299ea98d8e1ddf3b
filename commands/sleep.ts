import { z } from 'zod';
import type { Asking } from '../src/bot/asking.ts';
import { defineCommand } from '../src/bot/command.ts';
import { dayField, offerDays, sleepField, stepField } from '../src/bot/fields.ts';
import { option } from '../src/bot/option.ts';
import { diaryOf, remember, welcomed, written } from '../src/bot/remember.ts';
import { daysBetween } from '../src/domain/calendar-day.ts';
import { known } from '../src/domain/known.ts';
import type { Night } from '../src/domain/morning.ts';
import { minutes } from '../src/domain/units.ts';
import { nothingFilledIn } from '../src/replies/fields.ts';
import { nightLogged, sleepForm, stepChoices } from '../src/replies/logged.ts';
import { confused } from '../src/replies/trouble.ts';
import { noSuchWrite } from '../src/replies/undone.ts';

export const sleep = defineCommand({
  name: 'sleep',
  description: 'Log a night or a nap',
  writes: true,
  options: {
    hours: option.string('How long: 7:40, 7.5 or 22:45-6:30', sleepField.optional()),
    quality: option.integer('How good it was', stepField.optional(), {
      choices: stepChoices('quality'),
    }),
    nap: option.number('Naps that day, in minutes', minutes.optional()),
    when: option.string(
      'The day you woke up; today if you leave it out',
      z.string().max(40, 'A day is short: yesterday, Monday or 2026-11-23.').optional(),
      { complete: offerDays },
    ),
    edit: option.integer('The write this takes the place of', z.int().optional(), { hidden: true }),
  },
  answer({ hours, quality, nap, when, edit }, asking) {
    if (hours === undefined && quality === undefined && nap === undefined) {
      if (asking.isFormSent) return nothingFilledIn();
      if (edit === undefined) return { text: '', form: sleepForm(known({ when })) };
      const before = loggedAs(asking, edit);
      return before ? { text: '', form: sleepForm({ editing: { before, edit } }) } : noSuchWrite();
    }
    const dated = dayField(when, asking);
    if ('complaint' in dated) return confused([dated.complaint]);
    const night: Night = known({ day: dated.day, duration: hours, quality, nap });
    const write = remember(asking, [{ kind: 'night', night }], edit);
    if (!write) return noSuchWrite();
    return welcomed(nightLogged(night, { ...written(asking, write), ...weekMean(asking) }), asking);
  },
});

/** The runner's own mean over the seven days that end today, of the nights that are known. */
function weekMean(asking: Asking) {
  const nights = diaryOf(asking)
    .nights.filter(({ day }) => daysBetween(day, asking.today) < 7)
    .flatMap(({ duration }) => (duration === undefined ? [] : [duration]));
  if (nights.length < 2) return {};
  const hours = nights.reduce((sum, each) => sum + each, 0) / nights.length;
  return { weekMean: { hours, nights: nights.length } };
}

function loggedAs({ store, runner }: Asking, writeId: number): Night | undefined {
  const entries = store.write(runner.id, writeId)?.entries ?? [];
  return entries.find((entry) => entry.kind === 'night')?.night;
}
