import { clockIn, dayIn } from '../domain/calendar-day.ts';
import { postFor } from './posts.ts';
import type { Scene } from './scene.ts';

/** Until noon the morning's post follows what people check in; after that it is history. */
const noon = '12:00';

/** Brings this morning's post of every club of the runner up to date, in place. */
export async function refreshPosts(
  runnerId: string,
  { store, messenger, now }: Scene,
): Promise<void> {
  for (const club of store.clubsOf(runnerId)) {
    if (clockIn(club.timeZone, now) >= noon) continue;
    const day = dayIn(club.timeZone, now);
    const key = { audience: club.id, kind: 'morning', day };
    const outcome = store.delivery(key)?.outcome;
    if (outcome?.state !== 'sent') continue;
    const reply = postFor(club, { ...key, how: 'on time' }, { store, now });
    if (reply) await messenger.edit(outcome.channelId, outcome.messageId, reply);
  }
}
