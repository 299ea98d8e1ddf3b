import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Entry, EntryKind } from '../domain/entry.ts';
import type { Database } from './open.ts';
import {
  awayDays,
  blocks,
  checkIns,
  entries,
  illnesses,
  nights,
  painReports,
  pains,
  plannedSessions,
  races,
  redFlags,
  sessions,
  writes,
} from './schema.ts';
import {
  awayOf,
  blocksOf,
  illnessesOf,
  painsOf,
  racesOf,
  redFlagsOf,
  type Told,
} from './states.ts';

/**
 * Makes the tables that the coach reads again from the entries that stand, wherever `touched`
 * entries came or went: what belongs to a day for that day, what lasts for the runner.
 * There is no other way into those tables, so writing and taking back cannot disagree.
 */
export function project(db: Database, runnerId: string, touched: readonly Entry[]): void {
  const done = new Set<string>();
  for (const entry of touched) {
    const day = dayOf(entry);
    for (const [index, page] of pages.entries()) {
      const key = `${index} ${day}`;
      if (!page.kinds.includes(entry.kind) || done.has(key)) continue;
      done.add(key);
      page.rewrite(db, runnerId, day);
    }
  }
}

/** The day an entry belongs to; absent for what lasts. */
export function dayOf(entry: Entry): CalendarDay | undefined {
  if (entry.kind === 'session') return entry.session.day;
  if (entry.kind === 'night') return entry.night.day;
  if (entry.kind === 'check-in') return entry.checkIn.day;
  if (entry.kind === 'planned') return entry.planned.day;
  return undefined;
}

interface Page {
  readonly kinds: readonly EntryKind[];
  rewrite(db: Database, runnerId: string, day: CalendarDay | undefined): void;
}

const pages: readonly Page[] = [
  page(sessions, ['session'], (told) => told.map(({ entry }, seq) => ({ ...entry.session, seq }))),
  page(nights, ['night'], (told) => together(told.map(({ entry }) => entry.night))),
  page(checkIns, ['check-in'], (told) => together(told.map(({ entry }) => entry.checkIn))),
  page(plannedSessions, ['planned'], (told) => together(told.map(({ entry }) => entry.planned))),
  page(pains, ['pain', 'fine again'], painsOf),
  // After the pains they belong to.
  page(painReports, ['pain', 'fine again'], (told) =>
    painsOf(told).flatMap(({ id, reports }) => reports.map((each) => ({ ...each, painId: id }))),
  ),
  page(illnesses, ['illness', 'fine again'], illnessesOf),
  page(redFlags, ['red flag', 'cleared by doctor'], redFlagsOf),
  page(races, ['race', 'race removed'], racesOf),
  page(blocks, ['block'], blocksOf),
  page(awayDays, ['away', 'back'], awayOf),
];

type PageTable = SQLiteTable & { readonly runnerId: SQLiteColumn; readonly day?: SQLiteColumn };
type Rows<Table extends PageTable> = readonly Omit<Table['$inferInsert'], 'runnerId'>[];

function page<Table extends PageTable, Kind extends EntryKind>(
  table: Table,
  kinds: readonly Kind[],
  rows: (told: readonly Told<Kind>[]) => Rows<Table>,
): Page {
  return {
    kinds,
    rewrite(db, runnerId, day) {
      const ofDay = day && table.day ? eq(table.day, day) : undefined;
      db.delete(table)
        .where(and(eq(table.runnerId, runnerId), ofDay))
        .run();
      for (const row of rows(standing(db, { runnerId, kinds, day }))) {
        db.insert(table)
          .values({ ...row, runnerId } as Table['$inferInsert'])
          .run();
      }
    },
  };
}

/** The entries nobody took back, in the order of what was said. */
function standing<Kind extends EntryKind>(
  db: Database,
  of: { runnerId: string; kinds: readonly Kind[]; day: CalendarDay | undefined },
): Told<Kind>[] {
  const told = db
    .select({ id: entries.id, entry: entries.entry })
    .from(entries)
    .innerJoin(writes, eq(writes.id, entries.writeId))
    .where(
      and(
        eq(entries.runnerId, of.runnerId),
        inArray(entries.kind, [...of.kinds]),
        of.day && eq(entries.day, of.day),
        isNull(writes.undoneAt),
      ),
    )
    .orderBy(sql`coalesce(${writes.place}, ${writes.id})`, asc(entries.id))
    .all();
  // The kind was asked for in SQL, where the compiler cannot see it.
  return told as Told<Kind>[];
}

/** What was said of one day: a later word replaces an earlier one, field by field. */
function together<Part extends object>(parts: readonly Part[]): readonly Part[] {
  return parts.length > 0 ? [Object.assign({}, ...parts)] : [];
}
