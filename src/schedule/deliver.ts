import { troubleOf } from '../bot/begin-posts.ts';
import type { Delivered } from '../bot/messenger.ts';
import type { Club } from '../domain/club.ts';
import { channelRefused } from '../replies/post.ts';
import type { DeliveryKey } from '../store/store.ts';
import type { Scene } from './scene.ts';

/**
 * Claims, then sends, then writes down what became of it: so nothing is sent twice, and a crash
 * in between leaves a claim that is looked into at the next start.
 */
export async function deliver(
  key: DeliveryKey,
  { store, now }: Scene,
  send: (nonce: string) => Promise<Delivered | 'not needed'>,
): Promise<Delivered | 'not needed' | undefined> {
  if (!store.claim(key, now)) return undefined;
  return sendClaimed(key, { store, now }, send);
}

/** The second half, for a claim that is already ours. */
export async function sendClaimed(
  key: DeliveryKey,
  { store, now }: Pick<Scene, 'store' | 'now'>,
  send: (nonce: string) => Promise<Delivered | 'not needed'>,
): Promise<Delivered | 'not needed'> {
  const sent = await send(nonceOf(key)).catch((error) => {
    // A claim must not outlive a failure of ours: the next tick tries again, with the same nonce.
    store.release(key);
    throw error;
  });
  if (sent === 'not needed') {
    store.settle(key, { state: 'skipped', why: 'not needed' }, now);
  } else if (sent.ok) {
    const { channelId, messageId } = sent;
    store.settle(key, { state: 'sent', channelId, messageId }, now);
  } else if (sent.refusal === 'unavailable') {
    // Discord is down or slow: the next tick tries again, with the same nonce.
    store.release(key);
  } else {
    store.settle(key, { state: 'refused', why: `${sent.refusal}: ${sent.detail}` }, now);
  }
  return sent;
}

/** A channel that refuses is not tried again; the admin hears of it once, and /team check tells. */
export async function giveUpChannel(
  club: Club,
  refusal: string,
  { store, messenger }: Scene,
): Promise<void> {
  const { channelId, adminId } = club;
  if (channelId === undefined) return;
  const told =
    adminId === undefined
      ? undefined
      : await messenger.tell(adminId, channelRefused(club, channelId, refusal), {
          nonce: channelId.slice(-25),
        });
  // Until the admin could be told, the channel is kept: then both are tried again.
  if (told && !told.ok && told.refusal === 'unavailable') return;
  // An admin may have chosen another channel meanwhile.
  const current = store.club(club.id);
  if (current?.channelId !== channelId) return;
  const { channelId: _refused, ...without } = current;
  store.saveClub(without);
  store.keepMemo(troubleOf(club.id), refusal);
}

/** At most 25 characters, the same for the same delivery: Discord posts a nonce once. */
function nonceOf({ audience, kind, day }: DeliveryKey): string {
  const short = /^\d+$/.test(audience) ? BigInt(audience).toString(36) : audience.slice(-13);
  return `${kind.slice(0, 3)}${day.slice(2).replaceAll('-', '')}${short}`
    .replaceAll(' ', '')
    .slice(0, 25);
}
