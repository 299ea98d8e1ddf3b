import {
  type CalendarDay,
  calendarDay,
  daysBetween,
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

/** The weekday of a day number; day 0 was a Thursday. */
export const weekdayAt = (number: number): Weekday =>
  (((((number + 3) % 7) + 7) % 7) + 1) as Weekday;

const epoch = calendarDay.parse('1970-01-01');
const numbers = new Map<CalendarDay, number>();
