import { clockTime, dayIn, plusDays, timeZone } from '../domain/calendar-day.ts';
import type { Club } from '../domain/club.ts';
import type { ClubClock, Delivery } from '../store/store.ts';
import { deliver, giveUpChannel, sendClaimed } from './deliver.ts';
import { type Appointment, type Due, dueAt } from './due.ts';
import { postFor, tooLate } from './posts.ts';
import { remindersDue } from './reminders.ts';
import type { Scene } from './scene.ts';

/** How many sends are under way at once: enough for Discord's rate, few enough to stay polite. */
const atOnce = 8;

/** Everything that is due now: the clubs' posts, then the runners' own reminders. */
export async function tick(scene: Scene, report: (error: unknown) => void): Promise<void> {
  const { store, now } = scene;
  const claimed = claimedSet(scene);
  const posts = dueAt(now, store.clubClocks().flatMap(appointmentsOf), claimed);
  await inTurn(
    [...posts.map((due) => () => sendPost(due, scene)), ...remindersDue(scene, claimed)],
    report,
  );
}

/** Claims left by a crash between claiming and sending: found in the channel, or sent now. */
export async function settleLeftovers(
  scene: Scene,
  report: (error: unknown) => void,
): Promise<void> {
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
    if (store.claim(due, now)) store.settle(due, { state: 'skipped', why: tooLate }, now);
    return;
  }
  const sent = await deliver(due, scene, (nonce) => post(club, due, { scene, nonce }));
  if (sent && sent !== 'not needed' && !sent.ok && sent.refusal !== 'unavailable') {
    await giveUpChannel(club, sent.refusal, scene);
  }
}

async function post(club: Club, due: Due, { scene, nonce }: { scene: Scene; nonce: string }) {
  const reply = club.channelId ? postFor(club, due, scene) : undefined;
  if (!reply || !club.channelId) return 'not needed';
  return scene.messenger.post(club.channelId, reply, { nonce, silent: club.silent });
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
  const own = await messenger.ownMessages(channelId);
  const found = own.find(({ customIds }) => customIds.some((id) => id.includes(markOf(left))));
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
const markOf = ({ kind, day }: Delivery): string =>
  kind === 'evening' ? `today?day=${plusDays(day, 1)}` : `day=${day}`;

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
