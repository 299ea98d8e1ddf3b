import { expect, it } from 'vitest';
import { calendarDay } from '../../src/domain/calendar-day.ts';
import { readDay } from '../../src/understand/fields.ts';

const wednesday = calendarDay.parse('2026-11-25');

it.each([
  ['2027-04-11', '2027-04-11'],
  ['11 April', '2027-04-11'],
  ['April 11th, 2027', '2027-04-11'],
  ['Sunday 11 April', '2027-04-11'],
  ['11.4.', '2027-04-11'],
  ['11/4/27', '2027-04-11'],
  ['1 June', '2027-06-01'],
  ['29 feb', '2028-02-29'],
  ['Sunday', '2026-11-29'],
  ['Wednesday', '2026-11-25'],
  ['next wednesday', '2026-12-02'],
  ['a week on Sunday', '2026-12-06'],
  ['in 3 weeks', '2026-12-16'],
  ['in three weeks', '2026-12-16'],
  ['in 3 months', '2027-02-25'],
  ['yesterday', '2026-11-24'],
])('of a calendar, “%s” is %s', (text, day) => {
  expect(readDay(text, wednesday, 'ahead')).toBe(day);
});

it.each(['31 feb', '31.2.', '11', 'in May', 'Sunday or Monday', 'soon'])(
  'of a calendar, “%s” is no day',
  (text) => {
    expect(readDay(text, wednesday, 'ahead')).toBeUndefined();
  },
);

it('a date is the nearest for a block of weeks, the last one gone for a diary', () => {
  expect(readDay('2 Nov', wednesday, 'around')).toBe('2026-11-02');
  expect(readDay('Monday', wednesday, 'around')).toBe('2026-11-30');
  expect(readDay('Monday', wednesday)).toBe('2026-11-23');
  expect(readDay('12/11', wednesday)).toBe('2026-11-12');
});

it('months are counted by the calendar, not by days', () => {
  expect(readDay('in 1 month', calendarDay.parse('2027-01-31'), 'ahead')).toBe('2027-02-28');
});
