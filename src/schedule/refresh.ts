import { clockTime, dayIn, instantAt } from '../domain/calendar-day.ts';
import type { Club } from '../domain/club.ts';
import type { Store } from '../store/store.ts';
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
    const edited = reply && (await messenger.edit(channelId, messageId, reply));
    owe(id, { store, isOwed: edited?.ok === false && edited.refusal === 'unavailable' });
  }
}

/** What Discord did not take is tried again: somebody may have asked to be taken out. */
export async function refreshOwed(scene: Scene): Promise<void> {
  const clubs = owed(scene.store).flatMap((id) => scene.store.club(id) ?? []);
  await refreshPosts({ clubs, isWithdrawal: true }, scene);
}

const memo = 'posts to bring up to date';

const owed = (store: Store): readonly string[] =>
  (store.memo(memo) ?? '').split(' ').filter(Boolean);

function owe(
  clubId: string,
  { store, isOwed }: { readonly store: Store; readonly isOwed: boolean },
): void {
  const before = owed(store);
  if (before.includes(clubId) === isOwed) return;
  const now = isOwed ? [...before, clubId] : before.filter((id) => id !== clubId);
  store.keepMemo(memo, now.join(' '));
}

const appointment = ({ id, timeZone, morningPost }: Club) => ({
  audience: id,
  kind: 'morning',
  timeZone,
  at: morningPost,
});
