import { describe, expect, it } from 'vitest';
import { blockReview } from '../../src/coach/block-review.ts';
import { plusDays } from '../../src/domain/calendar-day.ts';
import { reviewWords } from '../../src/replies/review-words.ts';
import {
  days,
  on,
  type PlainDiary,
  type PlainSession,
  runnerDiary,
} from '../support/runner-diary.ts';

const block = { from: on('2026-03-02'), until: on('2026-04-12') };
const all = days('2026-02-02', 75);

/**
 * Intervals every fourth day from 3 March, `count` times. Odd ones follow a night of 6 h, feel worse
 * and leave the legs sore next morning; even ones follow 8 h, feel better and leave nothing.
 */
function intervals(count: number): PlainDiary {
  const hard = Array.from({ length: count }, (_, index) => plusDays(on('2026-03-03'), 4 * index));
  const short = hard.filter((_, index) => index % 2 === 1);
  const sore = short.map((day) => plusDays(day, 1));
  return {
    sessions: hard.map(
      (day): PlainSession => ({
        day,
        type: 'intervals',
        duration: 60,
        rpe: 8,
        felt: short.includes(day) ? 'worse' : 'better',
      }),
    ),
    nights: all.map((day) => ({
      day,
      duration: short.some((each) => each === day || plusDays(each, 1) === day) ? 6 : 8,
    })),
    checkIns: all.map((day) => ({
      day,
      fatigue: 3,
      soreness: sore.includes(day) ? 2 : 3,
    })),
  };
}

describe('the review of a block', () => {
  it('says "not enough yet" under five hard sessions', () => {
    const review = blockReview(runnerDiary(intervals(4)), block);
    expect(review).toMatchObject({
      hard: 4,
      enough: false,
      recovery: [],
      spacing: [],
      wentWith: [],
    });
    expect(reviewWords(review)[0]).toMatch(/4 hard sessions.*not enough yet/);
  });

  it('tells the days back to normal by kind, after seven hours of sleep and after less', () => {
    const review = blockReview(runnerDiary(intervals(8)), block);
    expect(review.recovery).toEqual([
      { type: 'intervals', count: 8, days: 1.5, sleptEnough: 1, sleptLess: 2 },
    ]);
    expect(reviewWords(review)[0]).toBe(
      'After intervals you were back to normal in 1.5 days (8 times); 1 day after seven hours of sleep, 2 days after less.',
    );
  });

  it('names what went with the better sessions, and proposes to try it', () => {
    const review = blockReview(runnerDiary(intervals(8)), block);
    expect(review.wentWith[0]).toEqual({
      what: 'seven hours of sleep',
      with: { sessions: 4, wentWell: 4 },
      without: { sessions: 4, wentWell: 0 },
    });
    expect(review.trial).toBe('seven hours of sleep');
    expect(reviewWords(review).at(-1)).toMatch(/^To try next block: seven hours/);
  });

  it('compares spacings', () => {
    const close: PlainDiary = {
      ...intervals(0),
      sessions: ['03', '05', '08', '10', '13', '15', '18'].map(
        (date, index): PlainSession => ({
          day: `2026-03-${date}`,
          type: 'tempo',
          duration: 40,
          rpe: 7,
          felt: index % 2 === 1 ? 'worse' : 'as expected',
        }),
      ),
    };
    expect(blockReview(runnerDiary(close), block).spacing).toEqual([
      { days: 2, sessions: 3, wentWell: 0 },
      { days: 3, sessions: 3, wentWell: 3 },
    ]);
    expect(blockReview(runnerDiary(close), block).trial).toBe('two easy days');
  });

  it('asks for what is missing when nobody said how it felt', () => {
    const diary = intervals(6);
    const untold = {
      ...diary,
      sessions: diary.sessions?.map(({ felt: _, ...each }) => each) ?? [],
    };
    expect(blockReview(runnerDiary(untold), block).trial).toBe('tell how it felt');
  });

  it('follows no session to the end when mornings are missing: unknown is not recovered', () => {
    const diary = { ...intervals(6), checkIns: [] };
    expect(blockReview(runnerDiary(diary), block).recovery).toEqual([
      { type: 'intervals', count: 0 },
    ]);
  });

  it('does not follow a session into the next hard one: whose tiredness it is cannot be told', () => {
    const diary = intervals(6);
    const [first] = diary.sessions ?? [];
    const backToBack = {
      ...diary,
      sessions: [
        ...(diary.sessions ?? []),
        { ...first, day: '2026-03-04', type: 'tempo' as const },
      ],
      checkIns:
        diary.checkIns?.map((each) =>
          each.day === '2026-03-04' ? { ...each, soreness: 1 } : each,
        ) ?? [],
    };
    const { recovery } = blockReview(runnerDiary(backToBack), block);
    expect(recovery.find(({ type }) => type === 'intervals')?.count).toBe(5);
    expect(recovery.find(({ type }) => type === 'tempo')?.count).toBe(1);
  });

  it('looks at the block alone', () => {
    const early = { from: on('2026-03-02'), until: on('2026-03-12') };
    expect(blockReview(runnerDiary(intervals(8)), early).hard).toBe(3);
  });
});
