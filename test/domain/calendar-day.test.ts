import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarDay,
  clockAt,
  clockIn,
  clockTime,
  dayIn,
  daysBetween,
  instantAt,
  minutesOf,
  plusDays,
  timeZone,
  weekdayOf,
} from '../../src/domain/calendar-day.ts';

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => calendarDay.parse(date.toISOString().slice(0, 10)));
const anyClock = fc.integer({ min: 0, max: 1439 }).map(clockAt);
const anyZone = fc
  .constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC')
  .map((name) => timeZone.parse(name));

const at = (day: string, clock: string, zone: string) =>
  instantAt(calendarDay.parse(day), clockTime.parse(clock), timeZone.parse(zone)).toISOString();

describe('calendar days', () => {
  it('counts back exactly the days it added, whatever the machine’s zone', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (day, days) => {
        expect(daysBetween(day, plusDays(day, days))).toBe(days);
      }),
    );
  });

  it.each([
    ['Pacific/Auckland', '2026-03-30', '11:30'],
    ['America/Los_Angeles', '2026-03-29', '15:30'],
    ['Asia/Kathmandu', '2026-03-30', '04:15'],
  ])('at 2026-03-29 22:30 UTC it is, in %s, %s %s', (name, day, clock) => {
    const zone = timeZone.parse(name);
    const instant = new Date('2026-03-29T22:30:00Z');
    expect([dayIn(zone, instant), clockIn(zone, instant)]).toEqual([day, clock]);
  });

  it('knows that 29 March 2026 is a Sunday, and that the week begins on Monday', () => {
    expect(weekdayOf(calendarDay.parse('2026-03-29'))).toBe(7);
    expect(weekdayOf(calendarDay.parse('2026-03-30'))).toBe(1);
  });

  it('counts clock times round midnight', () => {
    expect(clockAt(-90)).toBe('22:30');
    expect(minutesOf(clockTime.parse('22:30'))).toBe(1350);
  });
});

describe('the instant of a wall time', () => {
  it.each([
    ['2026-03-29', '01:59', 'Europe/Berlin', '2026-03-29T00:59:00.000Z', 'just before the gap'],
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:00:00.000Z', 'in the gap: 03:00'],
    ['2026-03-29', '03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z', 'just after the gap'],
    ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z', 'twice: the first'],
    ['2026-10-25', '03:00', 'Europe/Berlin', '2026-10-25T02:00:00.000Z', 'after the overlap'],
    ['2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:30:00.000Z', 'a gap of 30 min'],
    ['2026-11-25', '06:30', 'Asia/Kolkata', '2026-11-25T01:00:00.000Z', 'no daylight saving'],
  ])('%s %s in %s is %s (%s)', (day, clock, zone, instant) => {
    expect(at(day, clock, zone)).toBe(instant);
  });

  it('shows that time on the wall again, except in a gap, where it shows a later one', () => {
    fc.assert(
      fc.property(anyDay, anyClock, anyZone, (day, clock, zone) => {
        const instant = instantAt(day, clock, zone);
        expect(dayIn(zone, instant)).toBe(day);
        expect(clockIn(zone, instant) >= clock).toBe(true);
      }),
    );
  });

  it('runs in a zone with daylight saving, so that a UTC-only bug cannot hide', () => {
    const january = new Date('2026-01-01T12:00:00Z').getTimezoneOffset();
    const july = new Date('2026-07-01T12:00:00Z').getTimezoneOffset();
    expect(january).not.toBe(july);
  });
});
