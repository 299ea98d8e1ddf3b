import { and, eq, getTableColumns, gte, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { Runner } from '../domain/runner.ts';
import { type Arrays, type Columns, columnar, rowsBy } from './columns.ts';
import { known } from './known.ts';
import type { Database } from './open.ts';
import {
  awayDays,
  blocks,
  checkIns,
  clubSessions,
  illnesses,
  memberships,
  nights,
  painReports,
  pains,
  plannedSessions,
  races,
  redFlags,
  runners,
  sessions,
} from './schema.ts';
import type { Store } from './store.ts';

/** Reads what the coach reads, one query for each table however many runners there are. */
export function diaryReader(db: Database): Pick<Store, 'diary' | 'clubDiaries'> {
  const members = db
    .select({ id: memberships.runnerId })
    .from(memberships)
    .where(eq(memberships.clubId, who));
  const readRunner = prepareDiaries(db, (runnerId) => eq(runnerId, who));
  const readClub = prepareDiaries(db, (runnerId) => inArray(runnerId, members));
  const oneRunner = db.select().from(runners).where(eq(runners.id, who)).prepare();
  const allMembers = db
    .select({ runner: runners, sharing: memberships.sharing, coachView: memberships.coachView })
    .from(memberships)
    .innerJoin(runners, eq(runners.id, memberships.runnerId))
    .where(eq(memberships.clubId, who))
    .prepare();

  return {
    diary(runnerId, from) {
      const runner = oneRunner.get({ who: runnerId });
      if (!runner) throw new Error(`There is no runner ${runnerId}.`);
      return readRunner(runnerId, from)(known(runner));
    },

    clubDiaries(clubId, from) {
      const diaryOf = readClub(clubId, from);
      return allMembers
        .all({ who: clubId })
        .map(({ runner, ...consent }) => ({ diary: diaryOf(known(runner)), ...consent }))
        .sort((one, other) => byName(one.diary.runner, other.diary.runner));
    },
  };
}

const who = sql.placeholder('who');
const first = sql.placeholder('first');

const since = (day: SQLiteColumn) => gte(day, first);
const openOrSince = (day: SQLiteColumn) => or(isNull(day), gte(day, first));

function prepareDiaries(db: Database, whose: (runnerId: SQLiteColumn) => SQL) {
  const { seq, ...session } = getTableColumns(sessions);
  const readSessions = page(session, since(sessions.day));
  const readNights = page(getTableColumns(nights), since(nights.day));
  const readCheckIns = page(getTableColumns(checkIns), since(checkIns.day));
  const readPlanned = page(getTableColumns(plannedSessions), since(plannedSessions.day));
  const readPains = page(getTableColumns(pains), openOrSince(pains.closed));
  const readReports = page(getTableColumns(painReports));
  const readIllnesses = page(getTableColumns(illnesses), openOrSince(illnesses.closed));
  const readRedFlags = page(getTableColumns(redFlags), openOrSince(redFlags.closed));
  const readRaces = page(getTableColumns(races), since(races.day));
  const readBlocks = page(getTableColumns(blocks), since(blocks.until));
  const readAway = page(getTableColumns(awayDays), openOrSince(awayDays.until));
  const readWeekly = weeklySessions();

  return (id: string, day: CalendarDay) => {
    const asked = { who: id, first: day };
    const sessionsOf = rowsBy('runnerId', readSessions(asked));
    const nightsOf = rowsBy('runnerId', readNights(asked));
    const checkInsOf = rowsBy('runnerId', readCheckIns(asked));
    const plannedOf = rowsBy('runnerId', readPlanned(asked));
    const painsOf = rowsBy('runnerId', readPains(asked));
    const { runnerId, ...reports } = readReports(asked);
    // The id of a pain belongs to one runner only.
    const reportsOf = rowsBy('painId', reports);
    const illnessesOf = rowsBy('runnerId', readIllnesses(asked));
    const redFlagsOf = rowsBy('runnerId', readRedFlags(asked));
    const racesOf = rowsBy('runnerId', readRaces(asked));
    const blocksOf = rowsBy('runnerId', readBlocks(asked));
    const awayOf = rowsBy('runnerId', readAway(asked));
    const weeklyOf = rowsBy('runnerId', readWeekly.get(asked));
    return (runner: Runner): Diary => ({
      runner,
      sessions: sessionsOf(runner.id),
      nights: nightsOf(runner.id),
      checkIns: checkInsOf(runner.id),
      pains: painsOf(runner.id).map((pain) => ({ ...pain, reports: reportsOf(pain.id) })),
      illnesses: illnessesOf(runner.id),
      redFlags: redFlagsOf(runner.id),
      races: racesOf(runner.id),
      blocks: blocksOf(runner.id),
      away: awayOf(runner.id),
      planned: plannedOf(runner.id),
      clubSessions: weeklyOf(runner.id),
    });
  };

  function page<C extends Columns & { runnerId: SQLiteColumn }>(columns: C, when?: SQL) {
    const query = db
      .select(columnar(columns))
      .from(columns.runnerId.table as SQLiteTable)
      .where(and(whose(columns.runnerId), when))
      .prepare();
    // An aggregate always has one row.
    return (asked: { who: string; first: CalendarDay }) => query.get(asked) as Arrays<C>;
  }

  function weeklySessions() {
    const { clubId, seq, ...session } = getTableColumns(clubSessions);
    return db
      .select(columnar({ runnerId: memberships.runnerId, ...session }))
      .from(memberships)
      .innerJoin(clubSessions, eq(clubId, memberships.clubId))
      .where(whose(memberships.runnerId))
      .prepare();
  }
}

const collator = new Intl.Collator('en');

const byName = (one: Runner, other: Runner): number =>
  collator.compare(one.name, other.name) || (one.id < other.id ? -1 : 1);
