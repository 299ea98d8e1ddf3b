import { describe, expect, it } from 'vitest';
import { type CalendarDay, clockTime, timeZone } from '../../src/domain/calendar-day.ts';
import { type Appointment, dueAt } from '../../src/schedule/due.ts';

const berlin = timeZone.parse('Europe/Berlin');
const morning = (at: string): Appointment => ({
  audience: 'club',
  kind: 'morning',
  timeZone: berlin,
  at: clockTime.parse(at),
});
const never = () => false;
const due = (instant: string, at: string, isClaimed: (day: CalendarDay) => boolean = never) =>
  dueAt(new Date(instant), [morning(at)], (_audience, _kind, day) => isClaimed(day))
    .filter(({ how }) => how !== 'missed')
    .map(({ day, how }) => `${day} ${how}`);

describe('what is due', () => {
  it.each([
    ['2026-11-25T05:29:00Z', [], 'a minute early'],
    ['2026-11-25T05:30:00Z', ['2026-11-25 on time'], 'on the minute'],
    ['2026-11-25T05:39:00Z', ['2026-11-25 on time'], 'a few ticks late is on time'],
    ['2026-11-25T05:40:00Z', ['2026-11-25 late'], 'ten minutes late says so'],
    ['2026-11-25T09:29:00Z', ['2026-11-25 late'], 'still within four hours'],
    ['2026-11-25T09:30:00Z', [], 'four hours are over: not any more today'],
  ])('at %s a post for 06:30 in Berlin: %j (%s)', (instant, expected) => {
    expect(due(instant, '06:30')).toEqual(expected);
  });

  it('is over as soon as somebody has claimed that day', () => {
    expect(due('2026-11-25T05:30:00Z', '06:30', (day) => day === '2026-11-25')).toEqual([]);
  });

  it('says which day was missed, so that it can be owned up to tomorrow', () => {
    const found = dueAt(new Date('2026-11-25T09:30:00Z'), [morning('06:30')], never);
    expect(found.filter(({ how }) => how === 'missed').map(({ day }) => day)).toContain(
      '2026-11-25',
    );
  });

  it('reaches over midnight: 23:00 is still late at 01:00, for the day that has ended', () => {
    expect(due('2026-11-25T00:00:00Z', '23:00')).toEqual(['2026-11-24 late']);
  });

  it('fires at 03:00 when daylight saving skips 02:30, and is on time', () => {
    expect(due('2026-03-29T00:59:00Z', '02:30')).toEqual([]);
    expect(due('2026-03-29T01:00:00Z', '02:30')).toEqual(['2026-03-29 on time']);
  });

  it('fires at the first 02:30 when there are two, and not again at the second', () => {
    expect(due('2026-10-25T00:30:00Z', '02:30')).toEqual(['2026-10-25 on time']);
    const claimed = (day: CalendarDay) => day === '2026-10-25';
    expect(due('2026-10-25T01:30:00Z', '02:30', claimed)).toEqual([]);
  });
});
