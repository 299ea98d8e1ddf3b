import { z } from 'zod';
import { inClubVoice } from '../../src/bot/club-voice.ts';
import { defineCommand } from '../../src/bot/command.ts';
import { clockField } from '../../src/bot/fields.ts';
import { option } from '../../src/bot/option.ts';
import type { Club } from '../../src/domain/club.ts';
import { known } from '../../src/domain/known.ts';
import { cannotPostThere, clubSettings, noChannelYet, testPost } from '../../src/replies/team.ts';
import { inServerOnly } from '../../src/replies/trouble.ts';
import { channelId, daysField, eveningField } from './fields.ts';
import { clubNow, keep } from './keep.ts';

export const post = defineCommand({
  name: 'team post',
  writes: true,
  description: 'When and where the posts go: channel, time, days, silent',
  slow: true,
  options: {
    channel: option.channel('Where the posts go', channelId.optional()),
    time: option.string('When the morning post goes out: 06:30', clockField.optional()),
    days: option.string('On which days: all, weekdays, or mon wed fri', daysField.optional()),
    evening: option.string(
      'When tonight’s sleep is named before a club session: 19:30, or off',
      eveningField.optional(),
    ),
    silent: option.boolean('No notification sound', z.boolean().optional()),
    test: option.boolean('Send a test post now', z.boolean().optional()),
  },
  async answer({ channel, time, days, evening, silent, test }, asking) {
    const { club } = asking;
    if (!club) return inServerOnly();
    const target = channel ?? club.channelId;
    if (target === undefined) return noChannelYet();
    const given = known({ channel, time, days, evening, silent, test });
    if (Object.keys(given).length === 0) return clubSettings(club);
    if (channel !== undefined || test) {
      const missing = await asking.messenger.missingPermissions(target, 'post');
      if (missing.length > 0) return cannotPostThere(target, missing);
    }
    const { eveningPost, ...rest } = clubNow(club, asking);
    const next: Club = {
      ...rest,
      channelId: target,
      ...known({ morningPost: time, postDays: days, silent }),
      ...(evening === undefined
        ? known({ eveningPost })
        : evening === 'off'
          ? {}
          : { eveningPost: evening }),
    };
    keep(next, asking);
    if (!test) return clubSettings(next, 'saved');
    const sent = await asking.messenger.post(
      target,
      inClubVoice(next, () => testPost(next)),
      {
        nonce: asking.origin.slice(-25),
        silent: next.silent,
      },
    );
    return clubSettings(next, sent.ok ? 'sent' : sent.refusal);
  },
});
