import { describe, expect, it } from 'vitest';
import { callsMade } from '../../src/coach/calls.ts';
import { ownScore } from '../../src/coach/own-score.ts';
import { plusDays } from '../../src/domain/calendar-day.ts';
import { ownScoreWords } from '../../src/replies/score-words.ts';
import {
  days,
  on,
  ordinaryMornings,
  type PlainDiary,
  runnerDiary,
} from '../support/runner-diary.ts';

/**
 * Forty ordinary days up to Thursday 30 April; every third one of the last `held` times the runner
 * names intervals and wakes up wrecked, so the coach holds back; `obeyed` of them are followed.
 */
function heldBack(held: number, obeyed: number): PlainDiary {
  const all = days('2026-03-22', 40);
  const cases = Array.from({ length: held }, (_, index) => plusDays(on('2026-04-29'), -4 * index));
  const followed = cases.slice(0, obeyed);
  const afterOverride = cases.slice(obeyed).map((day) => plusDays(day, 1));
  return {
    planned: cases.map((day) => ({ day, type: 'intervals' })),
    sessions: cases.map((day) =>
      followed.includes(day)
        ? { day, type: 'recovery', duration: 25, rpe: 1 }
        : { day, type: 'intervals', duration: 50, rpe: 8 },
    ),
    checkIns: ordinaryMornings(all).map((morning) => {
      if (cases.some((day) => day === morning.day)) return { ...morning, fatigue: 1, soreness: 1 };
      if (afterOverride.some((day) => day === morning.day))
        return { ...morning, fatigue: 2, soreness: 2 };
      return morning;
    }),
  };
}
const today = on('2026-05-01');

describe('the coach’s own score', () => {
  it('tells apart what was followed and what was overridden, with the next morning', () => {
    const score = ownScore(runnerDiary(heldBack(8, 5)), today);
    expect(score).toEqual({
      calls: 39,
      kept: 36,
      cases: 8,
      followed: { cases: 5, feltFine: 5 },
      overridden: { cases: 3, feltFine: 0 },
      shown: true,
    });
    expect(ownScoreWords(score)).toContain(
      'I made 39 calls and you went along with 36. After I had held you back, the morning felt normal or better 5 times of 5 when you followed and 0 times of 3 when you went your own way.',
    );
  });

  it('is kept but not shown under eight cases', () => {
    const score = ownScore(runnerDiary(heldBack(7, 4)), today);
    expect(score).toMatchObject({ cases: 7, shown: false });
    expect(ownScoreWords(score)).toContain('7 cases so far');
  });

  it('counts no case without a word about the next morning', () => {
    const diary = heldBack(8, 8);
    const silent = {
      ...diary,
      checkIns: diary.checkIns?.filter(({ day }) => day !== '2026-04-30') ?? [],
    };
    expect(ownScore(runnerDiary(silent), today).cases).toBe(7);
  });

  it('takes no credit for days that went as planned', () => {
    const diary = runnerDiary({
      sessions: days('2026-04-01', 30).map((day) => ({ day, type: 'easy', duration: 40, rpe: 3 })),
      checkIns: ordinaryMornings(days('2026-03-01', 61)),
      runner: { runsDaily: true },
    });
    expect(ownScore(diary, today).cases).toBe(0);
  });
});

describe('a call', () => {
  it('is made from the morning: a session logged later that day does not change it', () => {
    const before = runnerDiary({ checkIns: ordinaryMornings(days('2026-04-01', 30)) });
    const after = runnerDiary({
      checkIns: before.checkIns,
      sessions: [{ day: '2026-04-20', type: 'race', duration: 90, rpe: 10 }],
    });
    const [then] = callsMade(before, on('2026-04-20'), on('2026-04-20'));
    const [now] = callsMade(after, on('2026-04-20'), on('2026-04-20'));
    expect(now?.level).toBe(then?.level);
    expect(now?.done).toBe(4);
  });

  it('takes a day that was kept and holds no session as a day off, and a silent day as unknown', () => {
    const diary = runnerDiary({ checkIns: ordinaryMornings(days('2026-04-01', 10)) });
    const calls = callsMade(diary, on('2026-04-05'), on('2026-04-20'));
    expect(calls[0]?.done).toBe(0);
    expect(calls[15]).not.toHaveProperty('done');
  });
});
