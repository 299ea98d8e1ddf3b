import { eq, like, sql } from 'drizzle-orm';
import type { Runner } from '../domain/runner.ts';
import { known } from './known.ts';
import type { Database } from './open.ts';
import { clubs, deliveries, looks, memberships, memos, runners } from './schema.ts';
import type { Store } from './store.ts';

type RunnerMemory = Pick<Store, 'runner' | 'saveRunner' | 'deleteRunner' | 'reminderClocks'>;

export const runnerMemory = (db: Database): RunnerMemory => ({
  runner(id) {
    const row = db.select().from(runners).where(eq(runners.id, id)).get();
    return row && known(row);
  },

  saveRunner(runner) {
    const row = { ...untold, ...runner };
    db.insert(runners).values(row).onConflictDoUpdate({ target: runners.id, set: row }).run();
  },

  deleteRunner(id) {
    db.transaction(
      () => {
        db.delete(deliveries).where(eq(deliveries.audience, id)).run();
        db.delete(looks).where(eq(looks.viewerId, id)).run();
        db.update(clubs).set({ adminId: null }).where(eq(clubs.adminId, id)).run();
        // What the bot noted of a meet-up names those who are in.
        db.update(memos)
          .set({ value: sql`replace(${memos.value}, ${id}, '')` })
          .where(like(memos.name, 'pod %'))
          .run();
        db.delete(runners).where(eq(runners.id, id)).run();
      },
      { behavior: 'immediate' },
    );
    // Until it is emptied, the write-ahead log still holds what was deleted.
    db.$client.pragma('wal_checkpoint(TRUNCATE)');
  },

  reminderClocks() {
    // Of several clubs the oldest: Discord's ids grow with time.
    const clubZone = sql`(
      SELECT ${clubs.timeZone} FROM ${memberships} JOIN ${clubs} ON ${clubs.id} = ${memberships.clubId}
      WHERE ${memberships.runnerId} = ${runners.id} ORDER BY length(${clubs.id}), ${clubs.id} LIMIT 1
    )`;
    return db
      .select({
        runner: runners,
        timeZone: sql<Runner['timeZone'] | null>`coalesce(${runners.timeZone}, ${clubZone})`,
      })
      .from(runners)
      .where(sql`"reminders" <> '[]'`)
      .orderBy(runners.id)
      .all()
      .flatMap(({ runner, timeZone }) => (timeZone ? [{ runner: known(runner), timeZone }] : []));
  },
});

// Saving replaces: what the runner no longer says is no longer known.
const untold = {
  timeZone: null,
  language: null,
  wake: null,
  bed: null,
  experience: null,
  runsPerWeek: null,
  hardPerWeek: null,
  runsDaily: null,
  sleepNeed: null,
  bodyMass: null,
};
