import { TZDate, tz } from '@date-fns/tz';
import { addDays, differenceInCalendarDays, formatISO, getISODay } from 'date-fns';
import { z } from 'zod';

/** A date on the runner's wall calendar, 'YYYY-MM-DD'. It has no time and no zone. */
export const calendarDay = z.iso.date('Write the day as YYYY-MM-DD.').brand('CalendarDay');
export type CalendarDay = z.infer<typeof calendarDay>;

/** An IANA time zone name such as 'Europe/Berlin'. */
export const timeZone = z
  .string()
  .refine(isTimeZone, 'I do not know that time zone. Try one like Europe/Berlin.')
  .brand('TimeZone');
export type TimeZone = z.infer<typeof timeZone>;

/** A time on a wall clock, 'HH:MM', 00:00 to 23:59. It has no day and no zone. */
export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time as HH:MM, for example 06:30.')
  .brand('ClockTime');
export type ClockTime = z.infer<typeof clockTime>;

/** ISO weekday: 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The day it is for someone in `zone` at `instant`. */
export function dayIn(zone: TimeZone, instant: Date): CalendarDay {
  const { year, month, day } = wallClock(zone, instant);
  return calendarDay.parse(`${year}-${month}-${day}`);
}

/** The time it is on the wall in `zone` at `instant`. */
export function clockIn(zone: TimeZone, instant: Date): ClockTime {
  const { hour, minute } = wallClock(zone, instant);
  return clockTime.parse(`${hour}:${minute}`);
}

/**
 * The instant at which the wall clock in `zone` shows `time` on `day`.
 * A time skipped by daylight saving gives the first minute that exists after the gap;
 * a time that comes twice gives the first of the two.
 */
export function instantAt(day: CalendarDay, time: ClockTime, zone: TimeZone): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const asIfUtc = Date.UTC(year, month - 1, date, hours, minutes);
  // The two offsets in force around the wanted wall time; they differ only around a change.
  const before = asIfUtc - offsetAt(zone, asIfUtc - dayMs);
  const after = asIfUtc - offsetAt(zone, asIfUtc + dayMs);
  const showing = [before, after]
    .filter((ms) => ms + offsetAt(zone, ms) === asIfUtc)
    .sort((a, b) => a - b);
  const [first] = showing;
  return new Date(first ?? endOfGap(zone, Math.min(before, after), Math.max(before, after)));
}

// A calendar day has no daylight saving, so its arithmetic is done where there is none.
const utc = tz('UTC');

export function plusDays(day: CalendarDay, days: number): CalendarDay {
  return calendarDay.parse(
    formatISO(addDays(day, days, { in: utc }), { representation: 'date', in: utc }),
  );
}

/** Whole days from `earlier` to `later`; negative when the order is reversed. */
export function daysBetween(earlier: CalendarDay, later: CalendarDay): number {
  return differenceInCalendarDays(later, earlier, { in: utc });
}

export function weekdayOf(day: CalendarDay): Weekday {
  return getISODay(day, { in: utc }) as Weekday;
}

/** Minutes since midnight. */
export function minutesOf(time: ClockTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The clock time `minutes` after midnight; wraps round the clock, so −30 is 23:30. */
export function clockAt(minutes: number): ClockTime {
  const within = ((Math.round(minutes) % 1440) + 1440) % 1440;
  const two = (n: number) => String(n).padStart(2, '0');
  return clockTime.parse(`${two(Math.floor(within / 60))}:${two(within % 60)}`);
}

/** Every zone this machine knows, for autocomplete. */
export const knownZones = (): readonly string[] => Intl.supportedValuesOf('timeZone');

const dayMs = 86_400_000;

// A new Intl.DateTimeFormat costs fifty times as much as using one, so one is kept per zone.
const formats = new Map<string, Intl.DateTimeFormat>();

function wallClock(zone: TimeZone, instant: Date): Record<string, string> {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formats.set(zone, format);
  }
  return Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
}

/** Milliseconds that `zone` is ahead of UTC at `ms`. */
function offsetAt(zone: TimeZone, ms: number): number {
  return -new TZDate(ms, zone).getTimezoneOffset() * 60_000;
}

function endOfGap(zone: TimeZone, from: number, to: number): number {
  const offset = offsetAt(zone, from);
  let [low, high] = [from, to];
  while (high - low > 60_000) {
    const middle = low + Math.floor((high - low) / 120_000) * 60_000;
    if (offsetAt(zone, middle) === offset) low = middle;
    else high = middle;
  }
  return high;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
