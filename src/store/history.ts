import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Entry } from '../domain/entry.ts';
import { known } from './known.ts';
import type { Database } from './open.ts';
import { dayOf, projection } from './projection.ts';
import { entries, writes } from './schema.ts';
import type { NewWrite, Store, Write } from './store.ts';

type WriteHistory = Pick<Store, 'record' | 'undo' | 'amend' | 'write' | 'writes' | 'standing'>;

/*
 * Entries are the truth and are never changed; a write is taken back by being marked. After each
 * step the coach's tables are made again from what stands, so an old write can be taken back
 * without losing a newer one.
 */
export function writeHistory(db: Database): WriteHistory {
  const project = projection(db);
  const insertEntry = db
    .insert(entries)
    .values({
      writeId: sql.placeholder('writeId'),
      runnerId: sql.placeholder('runnerId'),
      kind: sql.placeholder('kind'),
      day: sql.placeholder('day'),
      entry: sql.placeholder('entry'),
    })
    .prepare();
  // One connection: what `db` does while a transaction is open belongs to it.
  const atOnce = <Result>(step: () => Result): Result =>
    db.transaction(step, { behavior: 'immediate' });

  return {
    record: (write) =>
      atOnce(() => {
        const first = repeated(write);
        if (first) return first;
        const id = insert(write, {});
        project(write.runnerId, write.entries);
        return stored(write.runnerId, id);
      }),

    undo: (runnerId, writeId, at) =>
      atOnce(() => {
        const undone = standing(runnerId, writeId);
        if (!undone) return undefined;
        mark(writeId, at);
        const amended = undone.amends === undefined ? undefined : find(runnerId, undone.amends);
        if (amended) mark(amended.id, null);
        project(runnerId, [...undone.entries, ...(amended?.entries ?? [])]);
        return { ...undone, undoneAt: at };
      }),

    amend: (writeId, write) =>
      atOnce(() => {
        const first = repeated(write);
        if (first) return first;
        const amended = standing(write.runnerId, writeId);
        if (!amended) return undefined;
        mark(writeId, write.at);
        const id = insert(write, { amends: writeId, place: placeOf(writeId) });
        project(write.runnerId, [...amended.entries, ...write.entries]);
        return stored(write.runnerId, id);
      }),

    write: find,

    standing: (runnerId, asked) => {
      const told = db
        .select({ entry: entries.entry })
        .from(entries)
        .innerJoin(writes, eq(writes.id, entries.writeId))
        .where(and(eq(entries.runnerId, runnerId), isNull(writes.undoneAt)))
        .all();
      const known = new Set(told.map(({ entry }) => inKeyOrder(entry)));
      return asked.filter((entry) => known.has(inKeyOrder(entry)));
    },

    writes: (runnerId, limit) =>
      withEntries(
        db
          .select()
          .from(writes)
          .where(and(eq(writes.runnerId, runnerId), isNull(writes.undoneAt)))
          .orderBy(desc(writes.id))
          .limit(limit)
          .all(),
      ),
  };

  function repeated({ runnerId, origin }: NewWrite): Write | undefined {
    const rows = db
      .select()
      .from(writes)
      .where(and(eq(writes.runnerId, runnerId), eq(writes.origin, origin)))
      .all();
    const [write] = withEntries(rows);
    return write && { ...write, repeated: true };
  }

  function find(runnerId: string, writeId: number): Write | undefined {
    const rows = db
      .select()
      .from(writes)
      .where(and(eq(writes.id, writeId), eq(writes.runnerId, runnerId)))
      .all();
    return withEntries(rows)[0];
  }

  function standing(runnerId: string, writeId: number): Write | undefined {
    const write = find(runnerId, writeId);
    return write?.undoneAt ? undefined : write;
  }

  function stored(runnerId: string, writeId: number): Write {
    const write = find(runnerId, writeId);
    if (!write) throw new Error(`Write ${writeId} was not stored.`);
    return write;
  }

  function insert(write: NewWrite, chain: { amends?: number; place?: number }): number {
    const { runnerId, at, origin } = write;
    const { id } = db
      .insert(writes)
      .values({ runnerId, at, origin, ...chain })
      .returning({ id: writes.id })
      .get();
    for (const entry of write.entries) {
      const { kind } = entry;
      insertEntry.run({ writeId: id, runnerId, kind, day: dayOf(entry) ?? null, entry });
    }
    return id;
  }

  function mark(writeId: number, undoneAt: Date | null): void {
    db.update(writes).set({ undoneAt }).where(eq(writes.id, writeId)).run();
  }

  function placeOf(writeId: number): number {
    const row = db.select({ place: writes.place }).from(writes).where(eq(writes.id, writeId)).get();
    return row?.place ?? writeId;
  }

  function withEntries(rows: readonly (typeof writes.$inferSelect)[]): Write[] {
    const ids = rows.map(({ id }) => id);
    const told = db
      .select({ writeId: entries.writeId, entry: entries.entry })
      .from(entries)
      .where(inArray(entries.writeId, ids))
      .orderBy(asc(entries.id))
      .all();
    const byWrite = new Map<number, Entry[]>(ids.map((id) => [id, []]));
    for (const { writeId, entry } of told) byWrite.get(writeId)?.push(entry);
    return rows.map(({ place, ...row }) => ({
      ...known(row),
      entries: byWrite.get(row.id) ?? [],
      repeated: false,
    }));
  }
}

/** The same facts read the same, in whatever order they were written down. */
const inKeyOrder = (entry: Entry): string =>
  JSON.stringify(entry, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
