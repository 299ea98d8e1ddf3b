import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Known } from './known.ts';

/*
 * Reading a club's diaries costs what it costs to make JavaScript rows, so a table is read as one
 * row whose columns are JSON arrays: a fifth of the time of one row each (measured).
 */

export type Columns = Readonly<Record<string, SQLiteColumn>>;

/** What a query over `columnar` columns gives. */
export type Arrays<C extends Columns> = { [Name in keyof C]: readonly Value<C[Name]>[] };

/** Selects each column as one array of all its values. */
export function columnar<C extends Columns>(columns: C) {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [
      name,
      sql`json_group_array(${column})`.mapWith((json: string) => values(column, json)),
    ]),
  ) as unknown as { [Name in keyof C]: SQL<Arrays<C>[Name]> };
}

/** The rows that the arrays were, without empty columns, for each value of the column `key`. */
export function rowsBy<A extends AnyArrays, Key extends keyof A & string>(
  key: Key,
  arrays: A | undefined,
): (value: A[Key][number]) => readonly Row<A, Key>[] {
  const groups = new Map<unknown, Row<A, Key>[]>();
  const columns = Object.entries<readonly unknown[]>(arrays ?? {}).filter(([name]) => name !== key);
  for (const [index, value] of (arrays?.[key] ?? []).entries()) {
    const row: Record<string, unknown> = {};
    for (const [name, column] of columns) {
      if (column[index] !== null) row[name] = column[index];
    }
    const group = groups.get(value);
    if (group) group.push(row as Row<A, Key>);
    else groups.set(value, [row as Row<A, Key>]);
  }
  return (value) => groups.get(value) ?? [];
}

type AnyArrays = Readonly<Record<string, readonly unknown[]>>;

type Row<A extends AnyArrays, Key extends keyof A> = Known<{
  [Name in Exclude<keyof A, Key>]: A[Name][number];
}>;

type Value<Column extends SQLiteColumn> = Column['_']['notNull'] extends true
  ? Column['_']['data']
  : Column['_']['data'] | null;

function values(column: SQLiteColumn, json: string): unknown[] {
  const raw: unknown[] = JSON.parse(json);
  // The only types of ours that SQLite stores as something else.
  if (column.dataType !== 'boolean' && column.dataType !== 'json') return raw;
  return raw.map((value) => (value === null ? null : column.mapFromDriverValue(value)));
}
