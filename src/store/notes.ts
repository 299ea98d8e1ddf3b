import { and, between, eq } from 'drizzle-orm';
import type { Database } from './open.ts';
import { notes } from './schema.ts';
import type { Store } from './store.ts';

export const noteBook = (db: Database): Pick<Store, 'notes'> => ({
  notes: (runnerId, from, until) =>
    db
      .select({ day: notes.day, text: notes.text })
      .from(notes)
      .where(and(eq(notes.runnerId, runnerId), between(notes.day, from, until)))
      .orderBy(notes.day, notes.seq)
      .all(),
});
