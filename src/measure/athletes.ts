import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CalendarDay, calendarDay } from '../domain/calendar-day.ts';
import type { CheckIn, Night } from '../domain/morning.ts';
import type { Session } from '../domain/session.ts';
import { hours, minutes, rpe, step } from '../domain/units.ts';
import { table } from './table.ts';

/** One athlete of an open diary set, days in order. */
export interface Athlete {
  readonly name: string;
  readonly mornings: readonly Morning[];
  readonly sessions: readonly Session[];
}

export interface Morning {
  readonly day: CalendarDay;
  readonly checkIn: CheckIn;
  readonly night: Night;
  /** The athlete's own word, 0–10. It is what a score is measured against, never what it is made of. */
  readonly readiness?: number;
}

/** Reads mornings.csv and sessions.csv. What cannot be read is complained of and left unknown. */
export function athletesIn(
  directory: string,
  complain: (problem: string) => void,
): readonly Athlete[] {
  const mornings = new Map<string, Map<CalendarDay, Morning>>();
  for (const row of rowsOf(directory, 'mornings.csv', complain)) {
    const days = mornings.get(row.athlete) ?? new Map<CalendarDay, Morning>();
    mornings.set(row.athlete, days);
    if (days.has(row.day)) row.complain(`${row.athlete} has ${row.day} already; the first counts`);
    else days.set(row.day, morningOf(row));
  }
  const sessions = new Map<string, Session[]>();
  for (const row of rowsOf(directory, 'sessions.csv', complain)) {
    const theirs = sessions.get(row.athlete) ?? [];
    sessions.set(row.athlete, theirs);
    theirs.push(sessionOf(row));
  }
  return [...mornings].map(([name, days]) => ({
    name,
    mornings: [...days.values()].sort(byDay),
    sessions: (sessions.get(name) ?? []).sort(byDay),
  }));
}

interface Row {
  readonly athlete: string;
  readonly day: CalendarDay;
  readonly cell: (column: string) => string;
  readonly complain: (problem: string) => void;
}

function* rowsOf(directory: string, file: string, complain: (problem: string) => void) {
  for (const { line, cells } of table(readFileSync(join(directory, file), 'utf8'))) {
    const complainOfRow = (problem: string) => complain(`${file} line ${line}: ${problem}`);
    const cell = (column: string) => cells.get(column) ?? '';
    const day = calendarDay.safeParse(cell('day'));
    if (cell('athlete') === '') complainOfRow('no athlete; left out');
    else if (!day.success) complainOfRow(`day "${cell('day')}" is no date; left out`);
    else yield { athlete: cell('athlete'), day: day.data, cell, complain: complainOfRow };
  }
}

function morningOf(row: Row): Morning {
  const { day } = row;
  const answer = (column: string) => known(row, column, step);
  const readiness = known(row, 'readiness', rpe);
  return {
    day,
    checkIn: {
      day,
      ...field('fatigue', answer('fatigue')),
      ...field('soreness', answer('soreness')),
      ...field('mood', answer('mood')),
      ...field('stress', answer('stress')),
    },
    night: {
      day,
      ...field('duration', known(row, 'sleep_hours', hours)),
      ...field('quality', answer('sleep_quality')),
    },
    ...field('readiness', readiness),
  };
}

function sessionOf(row: Row): Session {
  return {
    day: row.day,
    // The sets do not say what was done, and nothing measured here asks.
    type: 'cross',
    ...field('duration', known(row, 'minutes', minutes)),
    ...field('rpe', known(row, 'rpe', rpe)),
  };
}

interface Schema<Value> {
  safeParse(
    input: unknown,
  ):
    | { readonly success: true; readonly data: Value }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
}

interface Issue {
  readonly message: string;
}

/** An empty cell is unknown; so is one that does not fit, and that is said. */
function known<Value>(row: Row, column: string, schema: Schema<Value>): Value | undefined {
  const text = row.cell(column);
  if (text === '') return undefined;
  const read = schema.safeParse(Number(text));
  if (read.success) return read.data;
  row.complain(`${column} "${text}" is left unknown. ${read.error.issues[0]?.message ?? ''}`);
  return undefined;
}

const field = <Name extends string, Value>(name: Name, value: Value | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };

const byDay = (a: { readonly day: CalendarDay }, b: { readonly day: CalendarDay }) =>
  a.day < b.day ? -1 : Number(a.day > b.day);
