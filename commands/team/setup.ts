import { z } from 'zod';
import type { Asking } from '../../src/bot/asking.ts';
import { defineCommand } from '../../src/bot/command.ts';
import { clockField, offerZones, zoneField } from '../../src/bot/fields.ts';
import { option } from '../../src/bot/option.ts';
import { clockIn } from '../../src/domain/calendar-day.ts';
import type { Club } from '../../src/domain/club.ts';
import { known } from '../../src/domain/known.ts';
import { languages } from '../../src/domain/language.ts';
import { sharingLevels } from '../../src/domain/runner.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { cannotPostThere } from '../../src/replies/team.ts';
import { languageNames, setupReply, timesForm } from '../../src/replies/team-setup.ts';
import { inServerOnly } from '../../src/replies/trouble.ts';
import { channelId, daysField, eveningField } from './fields.ts';
import { clubNow, keep } from './keep.ts';

/**
 * Bare, it shows what is set, with a menu or a button for each step, which saves at once. With
 * options it is set up in one line, in the channel in which it is said.
 */
export const setup = defineCommand({
  name: 'team setup',
  description: 'Set me up for this club: where, when, which time zone, what is shared',
  writes: true,
  options: {
    channel: option.channel('Where the morning post goes', channelId.optional()),
    zone: option.string('The club’s time zone: start typing a city', zoneField.optional(), {
      complete: offerZones,
    }),
    time: option.string('When the morning post goes out: 06:30', clockField.optional()),
    days: option.string('On which days: all, weekdays, or mon wed fri', daysField.optional()),
    privacy: option.string(
      'What new members share until they choose for themselves',
      z.enum(sharingLevels, 'Pick nothing, session type or with my reason.').optional(),
      { choices: sharingLevels.map((value) => ({ label: value, value })) },
    ),
    language: option.string(
      'What the posts are written in',
      z.enum(languages, 'Pick English or Deutsch.').optional(),
      { choices: languages.map((value) => ({ label: languageNames[value], value })) },
    ),
    evening: option.string('The evening’s time', eveningField.optional(), { hidden: true }),
    silent: option.boolean('No notification sound', z.boolean().optional(), { hidden: true }),
    step: option.boolean('One step of the set-up', z.boolean().optional(), { hidden: true }),
    times: option.boolean('The form of times', z.boolean().optional(), { hidden: true }),
  },
  async answer({ step, times, channel, ...given }, asking): Promise<Reply> {
    const { club, messenger } = asking;
    if (!club) return inServerOnly();
    const isBare = Object.values({ ...given, channel }).every((each) => each === undefined);
    if (times && isBare && !asking.isFormSent) return { text: '', form: timesForm(club) };
    if (isBare) return wizard(club, asking, { isStep: step ?? false });
    const target = channel ?? (step ? undefined : asking.channelId);
    if (target !== undefined) {
      const missing = await messenger.missingPermissions(target, 'post');
      if (missing.length > 0) {
        const { text } = cannotPostThere(target, missing);
        return step ? wizard(clubNow(club, asking), asking, { isStep: true, text }) : { text };
      }
    }
    const { eveningPost, ...rest } = clubNow(club, asking);
    const { zone, time, days, privacy, language, evening, silent } = given;
    const next: Club = {
      ...rest,
      adminId: asking.runner.id,
      ...known({
        channelId: target ?? rest.channelId,
        timeZone: zone,
        morningPost: time,
        postDays: days,
        defaultSharing: privacy,
        language,
        silent,
        eveningPost: evening === undefined ? eveningPost : evening === 'off' ? undefined : evening,
      }),
    };
    keep(next, asking);
    return wizard(next, asking, { isStep: step ?? false });
  },
});

async function wizard(
  club: Club,
  asking: Asking,
  { isStep, text = '' }: { readonly isStep: boolean; readonly text?: string },
): Promise<Reply> {
  const { messenger, channelId: here } = asking;
  const { channelId: chosen } = club;
  const reply = setupReply(club, {
    text,
    here,
    missing: chosen ? await messenger.missingPermissions(chosen, 'post') : [],
    missingForThreads: chosen ? await messenger.missingPermissions(chosen, 'threads') : [],
    zones: offerZones('', asking),
    now: clockIn(club.timeZone, asking.now),
  });
  return { ...reply, inPlace: isStep };
}
