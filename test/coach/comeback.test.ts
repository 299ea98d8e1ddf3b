import { describe, expect, it } from 'vitest';
import { comebackOn } from '../../src/coach/comeback.ts';
import { plusDays } from '../../src/domain/calendar-day.ts';
import {
  days,
  easyRuns,
  on,
  ordinaryMornings,
  type PlainDiary,
  runnerDiary,
} from '../support/runner-diary.ts';

// Every second day through March, the last run on the 31st.
const march = easyRuns(days('2026-03-01', 31).filter((_, index) => index % 2 === 0));

/** Off from 1 April for `off` days, told as a holiday, then runs every second day. */
function offFor(off: number, runsSince: number): PlainDiary {
  const back = plusDays(on('2026-04-01'), off);
  return {
    sessions: [
      ...march,
      ...easyRuns(Array.from({ length: runsSince }, (_, index) => plusDays(back, 2 * index))),
    ],
    away: [{ id: 1, from: '2026-04-01', until: plusDays(back, -1), why: 'holiday' }],
  };
}

describe('the way back', () => {
  it('is not needed after five days off', () => {
    expect(comebackOn(runnerDiary(offFor(5, 0)), on('2026-04-06'))).toBeUndefined();
  });

  it('starts with two easy runs after six days off, then keeps 80 % for the rest of the week', () => {
    expect(comebackOn(runnerDiary(offFor(6, 0)), on('2026-04-07'))).toMatchObject({
      level: 2,
      volume: 0.8,
      nth: 1,
      of: 7,
      daysOff: 6,
      easyRunsLeft: 2,
    });
    expect(comebackOn(runnerDiary(offFor(6, 1)), on('2026-04-08'))).toMatchObject({
      level: 2,
      easyRunsLeft: 1,
    });
    expect(comebackOn(runnerDiary(offFor(6, 2)), on('2026-04-11'))).toMatchObject({
      level: 4,
      volume: 0.8,
      easyRunsLeft: 0,
    });
    expect(comebackOn(runnerDiary(offFor(6, 4)), on('2026-04-14'))).toBeUndefined();
  });

  it('starts at half after more than two weeks, and adds a fifth of the old week each week', () => {
    const volumeOn = (day: string) =>
      comebackOn(runnerDiary(offFor(20, 15)), on(day))?.volume.toFixed(1);
    expect(['2026-04-21', '2026-04-28', '2026-05-05', '2026-05-12'].map(volumeOn)).toEqual([
      '0.5',
      '0.7',
      '0.9',
      undefined,
    ]);
  });

  it('has nothing hard in the first half of the long way back', () => {
    const levelOn = (day: string) => comebackOn(runnerDiary(offFor(20, 15)), on(day))?.level;
    expect(levelOn('2026-04-25')).toBe(3);
    expect(levelOn('2026-04-30')).toBe(3);
    expect(levelOn('2026-05-01')).toBe(4);
  });

  it('is not for silence: nothing logged is not off', () => {
    const silent = runnerDiary({ sessions: march });
    expect(comebackOn(silent, on('2026-04-11'))).toBeUndefined();
  });

  it('takes more than two weeks of silence as off, to be careful', () => {
    const silent = runnerDiary({ sessions: march });
    expect(comebackOn(silent, on('2026-04-16'))).toMatchObject({ daysOff: 15, volume: 0.5 });
  });

  it('counts days with a check-in and no run as off', () => {
    const kept = runnerDiary({
      sessions: march,
      checkIns: ordinaryMornings(days('2026-04-01', 8)),
    });
    expect(comebackOn(kept, on('2026-04-09'))).toMatchObject({ daysOff: 8 });
  });

  it('leaves somebody alone who always runs once a week', () => {
    const sundays = easyRuns(
      Array.from({ length: 10 }, (_, n) => plusDays(on('2026-02-01'), 7 * n)),
    );
    const weekly = runnerDiary({
      sessions: sundays,
      checkIns: ordinaryMornings(days('2026-02-01', 80)),
    });
    expect(comebackOn(weekly, on('2026-04-12'))).toBeUndefined();
  });

  it('does not exist before the first run', () => {
    expect(comebackOn(runnerDiary(), on('2026-04-12'))).toBeUndefined();
  });

  it('does not end because the first run of the day is already logged', () => {
    const back = runnerDiary(offFor(8, 1));
    expect(comebackOn(back, on('2026-04-09'))).toMatchObject({ nth: 1, easyRunsLeft: 2 });
  });
});
