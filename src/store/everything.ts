import { asc, eq, getTableColumns } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from './open.ts';
import * as schema from './schema.ts';
import type { Store } from './store.ts';

/** Rows of what is stored of one person, table by table, as it is stored. */
export const everythingStored = (db: Database): Pick<Store, 'everythingOf'> => ({
  everythingOf(runnerId) {
    const rows = (table: SQLiteTable, whose: SQLiteColumn) =>
      db.select().from(table).where(eq(whose, runnerId)).orderBy(asc(whose)).all();
    return Object.fromEntries(
      Object.entries(personal).map(([name, { table, whose }]) => [name, rows(table, whose)]),
    );
  },
});

const tables = Object.entries(schema);

/** Every table with a column that says whose a row is: a new one is in here from its first day. */
const personal = Object.fromEntries(
  tables.flatMap(([name, table]) => {
    const columns: Readonly<Record<string, SQLiteColumn>> = getTableColumns(table);
    const whose =
      columns.runnerId ??
      (name === 'runners' ? columns.id : name === 'deliveries' ? columns.audience : undefined);
    return whose ? [[name, { table: table as SQLiteTable, whose }]] : [];
  }),
);
