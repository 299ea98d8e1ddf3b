import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { z } from 'zod';

/*
 * What a column may hold, for CHECK constraints. An absent value passes every one of them:
 * whether it may be absent is said by NOT NULL.
 */

/** A day that exists: date() turns 2026-02-30 into March, and what is no day into NULL. */
export const isDay = (column: SQLWrapper): SQL => sql`${column} IS date(${column})`;

/** 'HH:MM' on a 24-hour clock. */
export const isClock = (column: SQLWrapper): SQL =>
  sql`${column} GLOB '[0-2][0-9]:[0-5][0-9]' AND ${column} < '24:00'`;

/** A text with something in it. */
export const isText = (column: SQLWrapper): SQL => sql`length(${column}) > 0`;

export const isFlag = (column: SQLWrapper): SQL => sql`${column} IN (0, 1)`;

export const isList = (column: SQLWrapper): SQL => sql`json_type(${column}) = 'array'`;

export const isOneOf = (column: SQLWrapper, words: readonly string[]): SQL =>
  sql`${column} IN (${sql.raw(words.map((word) => `'${word.replaceAll("'", "''")}'`).join(', '))})`;

/** Within the bounds of a unit, which are read from its schema: they are written only there. */
export function isWithin(column: SQLWrapper, unit: z.ZodType<number>): SQL {
  const { minimum, exclusiveMinimum, maximum } = z.toJSONSchema(unit);
  const lower = exclusiveMinimum === undefined ? `>= ${minimum}` : `> ${exclusiveMinimum}`;
  return sql`${column} ${sql.raw(lower)} AND ${column} <= ${sql.raw(String(maximum))}`;
}

/** One of the five worded steps. */
export const isStep = (column: SQLWrapper): SQL => sql`${column} IN (1, 2, 3, 4, 5)`;
