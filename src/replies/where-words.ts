import type { Block, Race } from '../domain/calendar.ts';
import { type CalendarDay, daysBetween } from '../domain/calendar-day.ts';
import { blockWords } from './block-words.ts';
import { countdownWords } from './race-words.ts';
import { said, say } from './say.ts';
import { sentence } from './words.ts';

/** 'Lakeside Half is in 9 days.' */
export const raceAheadWords = ({ name, day }: Race, today: CalendarDay): string =>
  say`${name} is ${countdownWords(day, today)}.`;

/** 'Build block, week 2 of 5.'; nothing of a block that lasts a week. */
export function blockWeekWords({ kind, from, until }: Block, day: CalendarDay): readonly string[] {
  const of = Math.ceil((daysBetween(from, until) + 1) / 7);
  const week = Math.floor(daysBetween(from, day) / 7) + 1;
  return of > 1 ? [say`${sentence(said(blockWords[kind]))}, week ${week} of ${of}.`] : [];
}
