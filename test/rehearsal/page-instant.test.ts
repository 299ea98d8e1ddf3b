import { describe, expect, it } from 'vitest';
import { told, wall } from '../../src/rehearsal/page/instant.js';

const berlin = 'Europe/Berlin';
const at = (iso: string) => Date.parse(iso);

describe('the page tells times on the club’s wall', () => {
  it.each([
    ['2026-11-24T23:30:00Z', berlin, { day: '2026-11-25', time: '00:30' }, 'tomorrow has begun'],
    [
      '2026-03-29T01:00:00Z',
      berlin,
      { day: '2026-03-29', time: '03:00' },
      'two o’clock is skipped',
    ],
    [
      '2026-10-25T00:30:00Z',
      berlin,
      { day: '2026-10-25', time: '02:30' },
      'summer’s half past two',
    ],
    [
      '2026-10-25T01:30:00Z',
      berlin,
      { day: '2026-10-25', time: '02:30' },
      'winter’s half past two',
    ],
    ['2026-11-24T23:30:00Z', 'Pacific/Apia', { day: '2026-11-25', time: '12:30' }, 'far east'],
  ])('%s in %s is %o: %4$s', (instant, zone, expected) => {
    expect(wall(at(instant), zone)).toMatchObject(expected);
  });

  const clock = { zone: berlin, now: at('2026-11-25T05:30:00Z') };

  it.each([
    ['2026-11-25T05:00:00Z', 'stamp', 'today 06:00'],
    ['2026-11-24T23:10:00Z', 'stamp', 'today 00:10'],
    ['2026-11-24T22:50:00Z', 'stamp', 'yesterday 23:50'],
    ['2026-11-20T17:00:00Z', 'stamp', 'Fri 20 Nov 18:00'],
    ['2026-11-25T05:30:00Z', 'clock', 'Wed 25 Nov'],
    ['2026-11-25T05:30:00Z', 't', '06:30'],
    ['2026-11-25T05:30:00Z', 'd', '25/11/2026'],
    ['2026-11-25T07:30:00Z', 'R', 'in 2 hours'],
    ['2026-11-24T05:30:00Z', 'R', 'yesterday'],
    ['2026-11-25T05:29:30Z', 'R', '30 seconds ago'],
  ])('%s as %s reads "%s"', (instant, shape, words) => {
    expect(told(at(instant), shape, clock)).toBe(words);
  });
});
