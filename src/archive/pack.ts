import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import type { CalendarDay } from '../domain/calendar-day.ts';

/** What is stored of one person, table by table. */
export type Stored = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** The file inside the zip that can be read back. */
export const diaryFile = 'fallow.json';
export const format = 'fallow-diary-1';

/** One person's data as a zip: everything as JSON, and a table each as CSV for a spreadsheet. */
export function pack(stored: Stored, day: CalendarDay): Uint8Array {
  const json = JSON.stringify({ format, exported: day, ...stored }, undefined, 1);
  const tables = Object.entries(stored).filter(([, rows]) => rows.length > 0);
  return zipSync({
    [diaryFile]: strToU8(json),
    'READ ME.txt': strToU8(readMe),
    ...Object.fromEntries(
      tables.map(([name, rows]) => [`${name}.csv`, strToU8(Papa.unparse(rows.map(flat), safe))]),
    ),
  });
}

/** A spreadsheet must not take a runner's own words for a formula. */
const safe = { escapeFormulae: true };

const flat = (row: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cell(value)]));

function cell(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

const readMe = `Everything Fallow has stored of you.

${diaryFile}: all of it; /me import reads it back, here or in another club's Fallow.
*.csv: the same, a table each, for a spreadsheet. Days are dates, distances kilometres, durations
minutes, nights hours; steps go from 1 worst to 5 best.
`;
