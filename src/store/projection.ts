import { and, asc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
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
  notes,
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
  plannedOf,
  racesOf,
  redFlagsOf,
  type Told,
} from './states.ts';

/**
 * Makes the tables that the coach reads again from the entries that stand, wherever `touched`
 * entries came or went: what belongs to a day for that day, what lasts for the runner.
 * There is no other way into those tables, so writing and taking back cannot disagree.
 */
export function projection(db: Database) {
  const pages = pagesOf(db);
  return (runnerId: string, touched: readonly Entry[]): void => {
    const done = new Set<string>();
    for (const entry of touched) {
      const day = dayOf(entry);
      for (const [index, page] of pages.entries()) {
        const key = `${index} ${day}`;
        if (!page.kinds.includes(entry.kind) || done.has(key)) continue;
        done.add(key);
        page.rewrite(runnerId, day);
      }
    }
  };
}

/** The day an entry belongs to; absent for what lasts. */
export function dayOf(entry: Entry): CalendarDay | undefined {
  if (entry.kind === 'session') return entry.session.day;
  if (entry.kind === 'night') return entry.night.day;
  if (entry.kind === 'check-in') return entry.checkIn.day;
  if (entry.kind === 'planned') return entry.planned.day;
  if (entry.kind === 'plan dropped') return entry.day;
  if (entry.kind === 'note') return entry.note.day;
  return undefined;
}

interface Page {
  readonly kinds: readonly EntryKind[];
  rewrite(runnerId: string, day: CalendarDay | undefined): void;
}

type PageTable = SQLiteTable & { readonly runnerId: SQLiteColumn };
type Rows<Table extends PageTable> = readonly Omit<Table['$inferInsert'], 'runnerId'>[];

const whose = sql.placeholder('runnerId');
const when = sql.placeholder('day');

function pagesOf(db: Database): readonly Page[] {
  return [
    daily(sessions, ['session'], (told) =>
      told.map(({ entry }, seq) => ({ ...entry.session, seq })),
    ),
    daily(nights, ['night'], (told) => together(told.map(({ entry }) => entry.night))),
    daily(checkIns, ['check-in'], (told) => together(told.map(({ entry }) => entry.checkIn))),
    daily(plannedSessions, ['planned', 'plan dropped'], plannedOf),
    daily(notes, ['note'], (told) => told.map(({ entry }, seq) => ({ ...entry.note, seq }))),
    lasting(pains, ['pain', 'fine again'], painsOf),
    // After the pains they belong to.
    lasting(painReports, ['pain', 'fine again'], (told) =>
      painsOf(told).flatMap(({ id, reports }) => reports.map((each) => ({ ...each, painId: id }))),
    ),
    lasting(illnesses, ['illness', 'fine again'], illnessesOf),
    lasting(redFlags, ['red flag', 'cleared by doctor'], redFlagsOf),
    lasting(races, ['race', 'race removed'], racesOf),
    lasting(blocks, ['block', 'block removed'], blocksOf),
    lasting(awayDays, ['away', 'back'], awayOf),
  ];

  function daily<Table extends PageTable & { readonly day: SQLiteColumn }, Kind extends EntryKind>(
    table: Table,
    kinds: readonly Kind[],
    rows: (told: readonly Told<Kind>[]) => Rows<Table>,
  ): Page {
    const ofDay = and(eq(table.runnerId, whose), eq(table.day, when));
    return page(table, { kinds, rows, ofPage: ofDay, entriesOfPage: eq(entries.day, when) });
  }

  function lasting<Table extends PageTable, Kind extends EntryKind>(
    table: Table,
    kinds: readonly Kind[],
    rows: (told: readonly Told<Kind>[]) => Rows<Table>,
  ): Page {
    return page(table, { kinds, rows, ofPage: eq(table.runnerId, whose) });
  }

  function page<Table extends PageTable, Kind extends EntryKind>(
    table: Table,
    its: {
      readonly kinds: readonly Kind[];
      readonly rows: (told: readonly Told<Kind>[]) => Rows<Table>;
      readonly ofPage: SQL | undefined;
      readonly entriesOfPage?: SQL;
    },
  ): Page {
    const clear = db.delete(table).where(its.ofPage).prepare();
    // The entries nobody took back, in the order of what was said.
    const standing = db
      .select({ id: entries.id, entry: entries.entry })
      .from(entries)
      .innerJoin(writes, eq(writes.id, entries.writeId))
      .where(
        and(
          eq(entries.runnerId, whose),
          inArray(entries.kind, [...its.kinds]),
          its.entriesOfPage,
          isNull(writes.undoneAt),
        ),
      )
      .orderBy(sql`coalesce(${writes.place}, ${writes.id})`, asc(entries.id))
      .prepare();
    return {
      kinds: its.kinds,
      rewrite(runnerId, day) {
        const asked = { runnerId, day };
        clear.run(asked);
        // The kinds were asked for in SQL, where the compiler cannot see them.
        for (const row of its.rows(standing.all(asked) as Told<Kind>[])) {
          db.insert(table)
            .values({ ...row, runnerId } as Table['$inferInsert'])
            .run();
        }
      },
    };
  }
}

/** What was said of one day: a later word replaces an earlier one, field by field. */
function together<Part extends object>(parts: readonly Part[]): readonly Part[] {
  return parts.length > 0 ? [Object.assign({}, ...parts)] : [];
}
