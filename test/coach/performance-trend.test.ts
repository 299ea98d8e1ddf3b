import { describe, expect, it } from 'vitest';
import { performanceTrend } from '../../src/coach/performance-trend.ts';
import { plusDays } from '../../src/domain/calendar-day.ts';
import { on, type PlainSession, runnerDiary } from '../support/runner-diary.ts';

const today = on('2026-05-01');
const easy = (ago: number, pace: number, rpe = 3): PlainSession => ({
  day: plusDays(today, -ago),
  type: 'easy',
  distance: 10,
  duration: 10 * pace,
  rpe,
});
const before = [20, 27, 34, 41, 48].map((ago) => easy(ago, 6));

describe('the trend of easy running', () => {
  it('is better when the same effort runs 4 % faster', () => {
    const diary = runnerDiary({
      sessions: [...before, ...[2, 6, 10].map((ago) => easy(ago, 6 / 1.04))],
    });
    const trend = performanceTrend(diary, today);
    expect(trend).toMatchObject({ trend: 'better', recent: 3, earlier: 5 });
    expect(trend?.change).toBeCloseTo(0.04, 10);
  });

  it('is the same within two per cent, and worse below', () => {
    const at = (pace: number) =>
      performanceTrend(
        runnerDiary({ sessions: [...before, ...[2, 6, 10].map((ago) => easy(ago, pace))] }),
        today,
      )?.trend;
    expect(at(6.05)).toBe('same');
    expect(at(6.3)).toBe('worse');
  });

  it('does not call running harder getting faster', () => {
    const harder = [2, 6, 10].map((ago) => easy(ago, 5.5, 5));
    expect(
      performanceTrend(runnerDiary({ sessions: [...before, ...harder] }), today),
    ).toBeUndefined();
  });

  it('says nothing on two recent or four earlier runs', () => {
    const two = [2, 6].map((ago) => easy(ago, 5.5));
    expect(performanceTrend(runnerDiary({ sessions: [...before, ...two] }), today)).toBeUndefined();
    const four = [...before.slice(1), ...[2, 6, 10].map((ago) => easy(ago, 5.5))];
    expect(performanceTrend(runnerDiary({ sessions: four }), today)).toBeUndefined();
  });

  it('leaves out runs without distance, time or effort, and what is still to come', () => {
    const bare: PlainSession[] = [
      { day: plusDays(today, -2), type: 'easy', duration: 40, rpe: 3 },
      { day: plusDays(today, -3), type: 'easy', distance: 8, rpe: 3 },
      { day: plusDays(today, -4), type: 'easy', distance: 8, duration: 40 },
      easy(-3, 5),
    ];
    expect(
      performanceTrend(runnerDiary({ sessions: [...before, ...bare] }), today),
    ).toBeUndefined();
  });
});
