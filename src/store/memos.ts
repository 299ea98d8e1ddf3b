import { eq } from 'drizzle-orm';
import type { Database } from './open.ts';
import { memos } from './schema.ts';
import type { Store } from './store.ts';

export const memoBook = (db: Database): Pick<Store, 'memo' | 'keepMemo'> => ({
  memo: (name) => db.select().from(memos).where(eq(memos.name, name)).get()?.value,

  keepMemo(name, value) {
    db.insert(memos)
      .values({ name, value })
      .onConflictDoUpdate({ target: memos.name, set: { value } })
      .run();
  },
});
