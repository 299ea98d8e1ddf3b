import { onTestFinished } from 'vitest';
import {
  calendarDay,
  clockTime,
  instantAt,
  type TimeZone,
  timeZone,
} from '../../src/domain/calendar-day.ts';
import { type Fallow, startFallow } from '../../src/fallow.ts';
import { type Rehearsal, startRehearsal } from '../../src/rehearsal/rehearsal.ts';
import { createStore } from '../../src/store/create-store.ts';
import { openDatabase } from '../../src/store/open.ts';
import type { DeliveryKey, Store } from '../../src/store/store.ts';

/** The whole bot in a club's server: real client, real store, the stand-in, and a clock to turn. */
export interface Club {
  readonly rehearsal: Rehearsal;
  readonly store: Store;
  readonly fallow: Fallow;
  /** Turns the clock to '2026-11-25 06:30' in the club's zone, and lets what is due happen. */
  at(wallTime: string): Promise<void>;
  /** Turns the clock while nobody looks: nothing happens by itself. */
  turn(wallTime: string): Promise<void>;
  /** The process ends and starts again, on the same diary. */
  restart(): Promise<void>;
  /** Leaves the ledger as a crash does that comes after sending and before writing it down. */
  forgetOutcome(delivery: DeliveryKey): void;
}

interface Opening {
  readonly now: string;
  readonly zone?: string;
}

/** Opens the club for one test, and after it asks that Discord found nothing to complain of. */
export async function openClub({ now, zone = 'Europe/London' }: Opening): Promise<Club> {
  const home = timeZone.parse(zone);
  let instant = wall(now, home);
  const clock = () => instant;
  const db = openDatabase(':memory:');
  const store = createStore(db);
  const rehearsal = await startRehearsal({
    now: clock,
    guildName: 'Lakeside Runners',
    zone,
  });
  const reported: unknown[] = [];
  const start = () =>
    startFallow({
      store,
      token: rehearsal.token,
      apiUrl: rehearsal.api,
      now: clock,
      report: (error) => `error-${reported.push(error)}`,
    });
  let fallow = await start();

  onTestFinished(async () => {
    await fallow.close();
    await rehearsal.close();
    db.$client.close();
    if (reported.length > 0) throw reported[0];
    if (rehearsal.complaints.length > 0) throw new Error(JSON.stringify(rehearsal.complaints));
  });

  return {
    rehearsal,
    store,
    get fallow() {
      return fallow;
    },
    async at(wallTime) {
      instant = wall(wallTime, home);
      await fallow.tick();
    },
    async turn(wallTime) {
      instant = wall(wallTime, home);
    },
    async restart() {
      await fallow.close();
      fallow = await start();
      await fallow.tick();
    },
    forgetOutcome({ audience, kind, day }) {
      db.$client
        .prepare(
          `UPDATE deliveries SET state = 'claimed', settled_at_ms = NULL, channel_id = NULL, message_id = NULL
           WHERE audience = ? AND kind = ? AND day = ?`,
        )
        .run(audience, kind, day);
    },
  };
}

function wall(text: string, zone: TimeZone): Date {
  const [day, time] = text.split(' ');
  return instantAt(calendarDay.parse(day), clockTime.parse(time), zone);
}
