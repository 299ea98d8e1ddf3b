import type { Delivered } from '../bot/messenger.ts';
import { clockTime, dayIn, plusDays, timeZone } from '../domain/calendar-day.ts';
import type { Club } from '../domain/club.ts';
import type { ClubClock, Delivery } from '../store/store.ts';
import { deliver, giveUpChannel, sendClaimed } from './deliver.ts';
import { type Appointment, type Due, dueAt } from './due.ts';
import { isOwed, postFor, tooLate } from './posts.ts';
import { refreshOwed } from './refresh.ts';
import { remindersDue } from './reminders.ts';
import type { Scene } from './scene.ts';

/** How many sends are under way at once: enough for Discord's rate, few enough to stay polite. */
const atOnce = 8;

/** Everything that is due now: the clubs' posts, then the runners' own reminders. */
export async function tick(scene: Scene, report: (error: unknown) => void): Promise<void> {
  const { store, now } = scene;
  await settleLeftovers(scene, report);
  await refreshOwed(scene).catch(report);
  const claimed = claimedSet(scene);
  const posts = dueAt(now, store.clubClocks().flatMap(appointmentsOf), claimed);
  await inTurn(
    [...posts.map((due) => () => sendPost(due, scene)), ...remindersDue(scene, claimed)],
    report,
  );
}

/**
 * Claims left by a crash between claiming and sending: found in the channel, or sent now. One tick
 * ends before the next begins, so whatever is unsettled here is left over.
 */
async function settleLeftovers(scene: Scene, report: (error: unknown) => void): Promise<void> {
  await inTurn(
    scene.store.unsettled().map((left) => () => settleLeftover(left, scene)),
    report,
  );
}

function appointmentsOf({ clubId, timeZone, morningPost, eveningPost }: ClubClock): Appointment[] {
  const club = { audience: clubId, timeZone };
  return [
    { ...club, kind: 'morning', at: morningPost },
    ...(eveningPost ? [{ ...club, kind: 'evening', at: eveningPost }] : []),
  ];
}

/** One query for what was claimed lately, wherever on earth today is. */
function claimedSet({ store, now }: Scene) {
  const earliest = plusDays(dayIn(timeZone.parse('UTC'), now), -2);
  const keys = new Set(store.deliveriesSince(earliest).map(keyText));
  return (audience: string, kind: string, day: string) =>
    keys.has(keyText({ audience, kind, day }));
}

const keyText = ({ audience, kind, day }: { audience: string; kind: string; day: string }) =>
  `${audience} ${kind} ${day}`;

async function sendPost(due: Due, scene: Scene): Promise<void> {
  const { store, now } = scene;
  const club = store.club(due.audience);
  if (!club) return;
  if (due.how === 'missed') {
    const why = isOwed(club, due) ? tooLate : 'not needed';
    if (store.claim(due, now)) store.settle(due, { state: 'skipped', why }, now);
    return;
  }
  const sent = await deliver(due, scene, (nonce) => post(club, due, { scene, nonce }));
  if (sent && sent !== 'not needed' && !sent.ok && sent.refusal !== 'unavailable') {
    await giveUpChannel(club, sent.refusal === 'gone' ? 'gone' : sent.detail, scene);
  }
}

async function post(
  club: Club,
  due: Due,
  { scene, nonce }: { readonly scene: Scene; readonly nonce: string },
): Promise<Delivered | 'not needed'> {
  const { channelId } = club;
  if (!channelId || !isOwed(club, due)) return 'not needed';
  await partFromLeavers(club, scene);
  const reply = postFor(club, due, scene);
  if (!reply) return 'not needed';
  const missing = await scene.messenger.missingPermissions(channelId, 'post');
  if (missing === 'no such channel') return { ok: false, refusal: 'gone', detail: missing };
  // Without Embed Links Discord would show an empty message, and call it sent.
  if (missing.length > 0) {
    return { ok: false, refusal: 'forbidden', detail: missing.join(', ') };
  }
  return scene.messenger.post(channelId, reply, { nonce, silent: club.silent });
}

/** Who has left the server is in its posts no more. */
async function partFromLeavers({ id }: Club, { store, messenger, now }: Scene): Promise<void> {
  const today = dayIn(timeZone.parse('UTC'), now);
  const members = store.clubDiaries(id, today).map(({ diary }) => diary.runner.id);
  for (const runnerId of await messenger.goneFrom(id, members)) store.leaveClub(id, runnerId);
}

async function settleLeftover(left: Delivery, scene: Scene): Promise<void> {
  const { store, messenger, now } = scene;
  const club = store.club(left.audience);
  if (!club?.channelId) {
    // A direct message cannot be looked up without opening one: better none than two.
    store.settle(left, { state: 'skipped', why: 'unknown after a restart' }, now);
    return;
  }
  const { channelId } = club;
  const own = await messenger.ownMessages(channelId, left.claimedAt);
  const found = own.find(({ customIds }) => customIds.some((id) => isMarked(id, left)));
  if (found) {
    store.settle(left, { state: 'sent', channelId, messageId: found.id }, now);
    return;
  }
  const at = left.kind === 'evening' ? club.eveningPost : club.morningPost;
  const [due] = dueAt(
    now,
    [
      {
        audience: club.id,
        kind: left.kind,
        timeZone: club.timeZone,
        at: at ?? clockTime.parse('00:00'),
      },
    ],
    (_audience, _kind, day) => day !== left.day,
  );
  if (!due || due.how === 'missed') {
    store.settle(left, { state: 'skipped', why: tooLate }, now);
    return;
  }
  await sendClaimed(left, scene, (nonce) => post(club, due, { scene, nonce }));
}

/** Every post carries its day in a button: the morning's check-in, the evening's next day. */
function isMarked(customId: string, { kind, day }: Delivery): boolean {
  const [command = '', input = ''] = customId.split('?');
  return kind === 'evening'
    ? command === 'today' && input === `day=${plusDays(day, 1)}`
    : command === 'checkin' && input === `day=${day}`;
}

async function inTurn(
  jobs: readonly (() => Promise<void>)[],
  report: (error: unknown) => void,
): Promise<void> {
  const waiting = jobs.values();
  const worker = async () => {
    for (const job of waiting) await job().catch(report);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
