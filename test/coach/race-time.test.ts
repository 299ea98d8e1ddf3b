import { describe, expect, it } from 'vitest';
import { raceTime } from '../../src/coach/race-time.ts';
import { plusDays } from '../../src/domain/calendar-day.ts';
import { on, type PlainSession, runnerDiary } from '../support/runner-diary.ts';

const today = on('2026-11-25');

const race = (distance: number, duration: number, ago: number): PlainSession => ({
  day: plusDays(today, -ago),
  type: 'race',
  distance,
  duration,
});
const likely = (sessions: PlainSession[], km: number) =>
  raceTime(runnerDiary({ sessions }), today, km);

describe('a time over another distance', () => {
  it('is 2.085 times as long for twice as far, either way round', () => {
    expect(likely([race(5, 25, 10)], 10)?.time).toBeCloseTo(52.12, 2);
    expect(likely([race(10, 52.12, 10)], 5)?.time).toBeCloseTo(25, 1);
  });

  it('comes from the best race of late, whatever its distance', () => {
    const best = likely([race(5, 25, 10), race(10, 50, 20), race(10, 40, 100)], 10);
    expect(best?.time).toBe(50);
    expect(best?.from.distance).toBe(10);
  });

  it('is not said from an easy run, from long ago, from afar, or beyond what the formula knows', () => {
    expect(likely([{ ...race(10, 50, 3), type: 'easy' }], 10)).toBeUndefined();
    expect(likely([race(10, 50, 85)], 10)).toBeUndefined();
    expect(likely([race(5, 25, 3)], 42.2)).toBeUndefined();
    expect(likely([race(21.1, 130, 3)], 42.2)).toBeUndefined();
    expect(likely([race(21.1, 90, 3)], 42.2)?.time).toBeCloseTo(187.6, 1);
  });
});
