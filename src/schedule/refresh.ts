import { clockTime, dayIn, instantAt } from '../domain/calendar-day.ts';
import type { Club } from '../domain/club.ts';
import { dueAt } from './due.ts';
import { postFor } from './posts.ts';
import type { Scene } from './scene.ts';

/** Until noon, or for four hours after a later post, it follows what people tell; then it is history. */
const noon = clockTime.parse('12:00');
const hoursAtLeast = 4;

interface Change {
  readonly clubs: readonly Club[];
  /** Somebody withdrew from the post: that counts whatever the hour. */
  readonly isWithdrawal: boolean;
}

/** Brings this morning's posts up to date, in place. */
export async function refreshPosts(
  { clubs, isWithdrawal }: Change,
  { store, messenger, now }: Scene,
): Promise<void> {
  for (const { id } of clubs) {
    const club = store.club(id);
    if (!club) continue;
    const day = dayIn(club.timeZone, now);
    const delivery = store.delivery({ audience: id, kind: 'morning', day });
    if (delivery?.outcome?.state !== 'sent') continue;
    const open = new Date(
      Math.max(
        instantAt(day, noon, club.timeZone).getTime(),
        delivery.claimedAt.getTime() + hoursAtLeast * 3_600_000,
      ),
    );
    if (now >= open && !isWithdrawal) continue;
    const { channelId, messageId } = delivery.outcome;
    // As late as it was: the footer goes on saying so.
    const [sent] = dueAt(delivery.claimedAt, [appointment(club)], (_a, _k, each) => each !== day);
    const how = sent?.how === 'late' ? 'late' : 'on time';
    const due = { audience: id, kind: 'morning', day, how } as const;
    const reply = postFor(club, due, { store, now: delivery.claimedAt });
    if (reply) await messenger.edit(channelId, messageId, reply);
  }
}

const appointment = ({ id, timeZone, morningPost }: Club) => ({
  audience: id,
  kind: 'morning',
  timeZone,
  at: morningPost,
});
