import { desc, eq, getTableColumns } from 'drizzle-orm';
import type { Database } from './open.ts';
import { looks } from './schema.ts';
import type { Store } from './store.ts';

export const lookBook = (db: Database): Pick<Store, 'looked' | 'looks'> => ({
  looked(runnerId, look) {
    db.insert(looks)
      .values({ runnerId, ...look })
      .onConflictDoNothing()
      .run();
  },

  looks: (runnerId, limit) => {
    const { runnerId: owner, ...look } = columns;
    return db
      .select(look)
      .from(looks)
      .where(eq(owner, runnerId))
      .orderBy(desc(looks.at))
      .limit(limit)
      .all();
  },
});

const columns = getTableColumns(looks);
