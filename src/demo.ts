import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { beginPosts } from './bot/begin-posts.ts';
import { dayIn } from './domain/calendar-day.ts';
import { startFallow } from './fallow.ts';
import { movedClock } from './rehearsal/moved-clock.ts';
import { startRehearsal } from './rehearsal/rehearsal.ts';
import { furnish, sampleClub, sampleNames, sampleZone } from './rehearsal/sample-club.ts';
import { everyMinute } from './schedule/every-minute.ts';
import { createStore } from './store/create-store.ts';
import { openDatabase } from './store/open.ts';

/** The whole bot on this machine: a stand-in for Discord, a sample club, and a page to talk to it. */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4455' },
    now: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

const step = 10 * 60_000;
const day = 24 * 60 * 60_000;

const clock = movedClock(values.now, sampleZone);
const now = clock.now;

function report(error: unknown): string {
  const id = randomUUID().slice(0, 8);
  console.error(id, error);
  return id;
}

async function main(): Promise<void> {
  const store = createStore(openDatabase(':memory:'));
  const rehearsal = await startRehearsal({
    port: Number(values.port),
    now,
    zone: sampleZone,
    guildName: sampleClub.name,
    channelName: 'team',
    patience: 5_000,
    onClock: (to) => liveUntil(clock.target(to)),
  });
  /** Everything on the way happens, as it would have. */
  async function liveUntil(target: Date): Promise<void> {
    while (now() < target) {
      clock.set(new Date(Math.min(target.getTime(), now().getTime() + step)));
      await fallow.tick();
    }
  }

  // It begins a day ago, so that the channel has something to show.
  const begin = now();
  clock.set(new Date(begin.getTime() - day));
  const people = sampleNames.map((name, index) =>
    rehearsal.addMember({ name, admin: index === 0 }),
  );
  const [captain] = people;
  const club = {
    ...sampleClub,
    id: rehearsal.guild.id,
    channelId: rehearsal.channel.id,
    ...(captain && { adminId: captain.id }),
  };
  beginPosts(store, club, now());
  furnish(store, {
    club,
    ids: people.map(({ id }) => id),
    today: dayIn(sampleZone, begin),
    seed: Number(values.seed),
  });
  const fallow = await startFallow({
    store,
    token: rehearsal.token,
    apiUrl: rehearsal.api,
    now,
    report,
  });
  await liveUntil(begin);
  const ticking = everyMinute(async () => {
    await fallow.tick();
    rehearsal.tellClock();
  }, report);
  console.log(`\n  ${sampleClub.name} is waiting at ${rehearsal.url}\n`);
  console.log('  Be any of its runners, write to the coach, move the clock. Ctrl-C ends it.\n');

  const stop = async () => {
    await ticking.stop();
    await fallow.close();
    await rehearsal.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

main().catch((error: unknown) => {
  const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(inUse ? `Port ${values.port} is in use. Try: npm run demo -- --port 4456` : error);
  process.exit(1);
});
