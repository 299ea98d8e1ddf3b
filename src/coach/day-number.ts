import {
  type CalendarDay,
  calendarDay,
  daysBetween,
  plusDays,
  type Weekday,
} from '../domain/calendar-day.ts';

/** Days since 1970-01-01. A diary asks for the same few hundred days again and again: kept. */
export function dayNumber(day: CalendarDay): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = daysBetween(epoch, day);
  numbers.set(day, number);
  return number;
}

/** The day so many days after `day`, kept like the numbers. */
export function daysLater(day: CalendarDay, count: number): CalendarDay {
  const number = dayNumber(day) + count;
  const known = days.get(number);
  if (known !== undefined) return known;
  const later = plusDays(epoch, number);
  days.set(number, later);
  return later;
}

/** Whole days from `earlier` to `later`. */
export const daysFrom = (earlier: CalendarDay, later: CalendarDay): number =>
  dayNumber(later) - dayNumber(earlier);

/** The weekday of a day number; day 0 was a Thursday. */
export const weekdayAt = (number: number): Weekday =>
  (((((number + 3) % 7) + 7) % 7) + 1) as Weekday;

const epoch = calendarDay.parse('1970-01-01');
const numbers = new Map<CalendarDay, number>();
const days = new Map<number, CalendarDay>();
