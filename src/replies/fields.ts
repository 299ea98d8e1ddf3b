import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Reply } from './reply.ts';
import { say } from './say.ts';
import { dateWords, dayWords, sentence } from './words.ts';

/** What to say when something written in a field could not be read. */

export const notADuration = (text: string): string =>
  say`I could not read “${short(text)}” as a duration. Try 45, 52:30 or 1h20.`;

export const notSleep = (text: string): string =>
  say`I could not read “${short(text)}” as sleep. Try 7:40, 7.5 or 22:45-6:30.`;

export const notADistance = (text: string): string =>
  say`I could not read “${short(text)}” as a distance. Try 10, 10 km or 6.2 mi.`;

export const notADay = (text: string): string =>
  say`I could not read “${short(text)}” as a day. Try yesterday, Monday or 2026-11-23.`;

export const dayToCome = (day: string): string =>
  say`${sentence(day)} is still to come. A diary takes what is done; nothing was stored.`;

export const tooFarBack = (day: string): string =>
  say`${sentence(day)} is more than a year ago. I keep the last year; nothing was stored.`;

export const notAZone = (text: string): string =>
  say`I do not know a time zone “${short(text)}”. Start typing your city, for example London.`;

/** 'yesterday, Tue 24 Nov', or the date alone. */
export function dayOffer(day: CalendarDay, today: CalendarDay): string {
  const near = dayWords(day, today);
  return near === dateWords(day) ? near : `${near}, ${dateWords(day)}`;
}

export const nothingFilledIn = (): Reply => ({
  text: say`Nothing was filled in, so nothing was stored.`,
});

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
