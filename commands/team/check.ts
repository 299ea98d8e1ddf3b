import type { Asking } from '../../src/bot/asking.ts';
import { troubleOf } from '../../src/bot/begin-posts.ts';
import { defineCommand } from '../../src/bot/command.ts';
import { clockIn, dayIn, plusDays, weekdayOf } from '../../src/domain/calendar-day.ts';
import type { Club } from '../../src/domain/club.ts';
import { known } from '../../src/domain/known.ts';
import { reminders } from '../../src/domain/runner.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { checkReply } from '../../src/replies/team-check.ts';
import { inServerOnly } from '../../src/replies/trouble.ts';

export const check = defineCommand({
  name: 'team check',
  description: 'Find out what keeps me from working here',
  slow: true,
  options: {},
  async answer(_input, asking): Promise<Reply> {
    const { club, store, messenger, now, runner } = asking;
    if (!club) return inServerOnly();
    const { channelId, timeZone } = club;
    const missing = channelId ? await messenger.missingPermissions(channelId, 'post') : [];
    const threads = channelId ? await messenger.missingPermissions(channelId, 'threads') : [];
    const today = dayIn(timeZone, now);
    const clock = clockIn(timeZone, now);
    const members = store.clubDiaries(club.id, today);
    return checkReply(club, {
      missing,
      missingForThreads: threads,
      sharing: members.map(({ sharing }) => sharing),
      ...known({
        morning: store.delivery({ audience: club.id, kind: 'morning', day: today })?.outcome,
      }),
      isPostDay: club.postDays.includes(weekdayOf(today)),
      isPastDue: clock > club.morningPost,
      ...known({ gaveUp: store.memo(troubleOf(club.id)) || undefined }),
      clock,
      ...known({ ownZone: runner.timeZone }),
      closed: membersNotReached(club, asking),
    });
  },
});

/** How many members' reminders Discord refused, yesterday or today. */
function membersNotReached(club: Club, { store, now }: Asking): number {
  const yesterday = plusDays(dayIn(club.timeZone, now), -1);
  const members = new Set(
    store.clubDiaries(club.id, yesterday).map(({ diary }) => diary.runner.id),
  );
  const personal: readonly string[] = reminders;
  const refused = store
    .deliveriesSince(yesterday)
    .filter(({ audience, kind }) => members.has(audience) && personal.includes(kind))
    .filter((key) => store.delivery(key)?.outcome?.state === 'refused');
  return new Set(refused.map(({ audience }) => audience)).size;
}
