import { and, eq, gt } from 'drizzle-orm';
import type { Database } from './open.ts';
import { threads } from './schema.ts';
import type { Store } from './store.ts';

export const threadMemory = (db: Database): Pick<Store, 'thread' | 'saveThread'> => ({
  thread: (runnerId, now) =>
    db
      .select({ thread: threads.thread })
      .from(threads)
      .where(and(eq(threads.runnerId, runnerId), gt(threads.until, now)))
      .get()?.thread,

  saveThread(runnerId, thread, until) {
    if (thread === undefined || thread === null) {
      db.delete(threads).where(eq(threads.runnerId, runnerId)).run();
      return;
    }
    db.insert(threads)
      .values({ runnerId, thread, until })
      .onConflictDoUpdate({ target: threads.runnerId, set: { thread, until } })
      .run();
  },
});
