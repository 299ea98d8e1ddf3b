import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readiness } from '../../src/coach/readiness.ts';
import { days, on, type PlainDiary, runnerDiary } from '../support/runner-diary.ts';

const today = '2026-03-30';
const earlier = days('2025-10-01', 180);

type PlainCheckIn = NonNullable<PlainDiary['checkIns']>[number];
type PlainNight = NonNullable<PlainDiary['nights']>[number];
interface Answers extends Omit<PlainCheckIn, 'day'> {
  readonly duration?: number;
  readonly quality?: 1 | 2 | 3 | 4 | 5;
  readonly nap?: number;
}

const scored = (answers: Answers, past: PlainDiary = {}) => {
  const { duration, quality, nap, ...checkIn } = answers;
  const night: PlainNight = {
    day: today,
    ...(duration !== undefined && { duration }),
    ...(quality !== undefined && { quality }),
    ...(nap !== undefined && { nap }),
  };
  return readiness(
    runnerDiary({
      ...past,
      checkIns: [...(past.checkIns ?? []), { day: today, ...checkIn }],
      nights: [...(past.nights ?? []), night],
    }),
    on(today),
  );
};

const neutral: Answers = {
  fatigue: 3,
  soreness: 3,
  mood: 3,
  motivation: 3,
  stress: 3,
  quality: 3,
  duration: 7.4,
};

describe('readiness', () => {
  it.each<[Answers, number, string]>([
    [neutral, 70, 'everything as usual'],
    [{ fatigue: 2 }, 62, 'tired: 8 off'],
    [{ fatigue: 1 }, 46, 'empty: the second step down counts double, 24 off'],
    [{ fatigue: 4 }, 78, 'good energy: 8 on'],
    [{ soreness: 2 }, 66, 'sore: 4 off'],
    [{ fatigue: 2, soreness: 2 }, 58, 'tired and sore: 12 off'],
    [{ fatigue: 2, soreness: 2, quality: 2, mood: 2, motivation: 2, stress: 2 }, 53.5, 'all low'],
    [{ duration: 6 }, 70, 'an hour and a half under the usual 7.4 is how nights vary'],
    [{ duration: 4.9 }, 69, 'one hour more than that is missing: 1 off'],
    [{ duration: 1 }, 67, 'at most 3 off for one night'],
    [{ duration: 11 }, 70, 'a long night adds nothing'],
    [{ duration: 3.9, nap: 60 }, 69, 'a nap counts as sleep'],
  ])('%j gives %d: %s', (answers, score) => {
    expect(scored(answers)?.score).toBe(score);
  });

  it('says nothing when nothing was answered', () => {
    expect(scored({})).toBeUndefined();
    expect(scored({ nap: 30 })).toBeUndefined();
    expect(readiness(runnerDiary(), on(today))).toBeUndefined();
  });

  it("does not read yesterday's answers as today's", () => {
    const yesterday = { checkIns: [{ day: '2026-03-29', fatigue: 1 as const }] };
    expect(scored({ soreness: 3 }, yesterday)?.score).toBe(70);
  });

  it('names what pulls it down, the heaviest first', () => {
    const lowest = scored({ mood: 2, soreness: 2, fatigue: 2, stress: 4 })?.lowest;
    expect(lowest).toEqual(['fatigue', 'soreness', 'mood']);
  });

  it('lets off part of a low answer to who has long answered low', () => {
    const checkIns = earlier.slice(0, 84).map((day) => ({ day, fatigue: 2 as const }));
    // 84 twos and 28 threes make 2.25: half a step under 2.75 is habit.
    expect(scored({ fatigue: 2 }, { checkIns })?.score).toBe(66);
    expect(scored({ fatigue: 3 }, { checkIns })?.score).toBe(70);
  });

  it('learns usual sleep from the nights before', () => {
    const nights = earlier.slice(0, 63).map((day) => ({ day, duration: 5.4 }));
    // (63 · 5.4 + 7 · 7.4) / 70 = 5.6: four hours are within an hour and a half of it, nearly.
    expect(scored({ duration: 4.1 }, { nights })?.score).toBeCloseTo(70, 10);
    expect(scored({ duration: 3.1 }, { nights })?.score).toBeCloseTo(69, 10);
  });

  it('leaves ill, injured and taper days out of what is usual', () => {
    const checkIns = earlier.slice(0, 84).map((day) => ({ day, fatigue: 2 as const }));
    const from = '2025-10-01';
    const until = '2026-01-01';
    const apart: readonly PlainDiary[] = [
      { illnesses: [{ id: 1, symptoms: ['fever'], from, closed: until }] },
      { pains: [{ id: 1, site: 'knee', from, closed: until, reports: [{ day: from, level: 5 }] }] },
      { blocks: [{ id: 1, from, until, kind: 'taper' }] },
    ];
    for (const each of apart) {
      expect(scored({ fatigue: 2 }, { checkIns, ...each })).toMatchObject({
        score: 62,
        mornings: 0,
      });
    }
  });

  it('counts the mornings of the last half year it learnt from', () => {
    const old = { day: '2025-01-01', fatigue: 3 as const };
    const checkIns = [old, ...earlier.map((day) => ({ day, fatigue: 3 as const }))];
    expect(scored({ fatigue: 3 }, { checkIns })?.mornings).toBe(180);
    expect(scored({ fatigue: 3 })?.mornings).toBe(0);
  });
});

const runs = { numRuns: 400 };
const step = fc.constantFrom(1, 2, 3, 4, 5) as fc.Arbitrary<1 | 2 | 3 | 4 | 5>;
const items = ['fatigue', 'soreness', 'mood', 'motivation', 'stress', 'quality'] as const;
const sleep = fc.double({ min: 0, max: 16, noNaN: true });
const answers: fc.Arbitrary<Answers> = fc.record(
  {
    fatigue: step,
    soreness: step,
    mood: step,
    motivation: step,
    stress: step,
    quality: step,
    duration: sleep,
  },
  { requiredKeys: [] },
);
const past: fc.Arbitrary<PlainDiary> = fc
  .array(fc.tuple(fc.nat({ max: 179 }), answers), { maxLength: 60 })
  .map((entries) => {
    const mornings = [...new Map(entries)].map(([ago, each]) => ({
      day: earlier[ago] ?? '',
      each,
    }));
    return {
      checkIns: mornings.map(({ day, each: { duration, quality, ...checkIn } }) => ({
        day,
        ...checkIn,
      })),
      nights: mornings.map(({ day, each: { duration, quality } }) => ({
        day,
        ...(duration !== undefined && { duration }),
        ...(quality !== undefined && { quality }),
      })),
    };
  });

describe('readiness, whatever the history', () => {
  it('is 70 on a day on which every answer is "normal for me" and sleep was not short', () => {
    fc.assert(
      fc.property(past, (before) => {
        expect(scored({ ...neutral, duration: 20 }, before)?.score).toBe(70);
      }),
      runs,
    );
  });

  it('never falls for a better answer', () => {
    fc.assert(
      fc.property(past, answers, fc.constantFrom(...items), (before, today_, item) => {
        const scores = ([1, 2, 3, 4, 5] as const).map(
          (answer) => scored({ ...today_, [item]: answer }, before)?.score ?? Number.NaN,
        );
        expect(scores).toEqual([...scores].sort((a, b) => a - b));
      }),
      runs,
    );
  });

  it('never falls for more sleep or a nap', () => {
    fc.assert(
      fc.property(past, answers, sleep, sleep, (before, each, one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        const short = scored({ ...each, duration: less }, before)?.score ?? Number.NaN;
        expect(scored({ ...each, duration: more }, before)?.score).toBeGreaterThanOrEqual(short);
        expect(scored({ ...each, duration: less, nap: 60 }, before)?.score).toBeGreaterThanOrEqual(
          short,
        );
      }),
      runs,
    );
  });

  it('never gives an unanswered item more than the neutral answer', () => {
    fc.assert(
      fc.property(past, answers, fc.constantFrom(...items), (before, each, item) => {
        const { [item]: _, ...without } = each;
        const score = scored(without, before)?.score ?? 0;
        expect(score).toBeLessThanOrEqual(scored({ ...without, [item]: 3 }, before)?.score ?? 0);
      }),
      runs,
    );
  });

  it('is a number from 0 to 100', () => {
    fc.assert(
      fc.property(past, answers, (before, each) => {
        const result = scored(each, before);
        if (result === undefined) return;
        expect(result.score).toBeGreaterThanOrEqual(0);
        expect(result.score).toBeLessThanOrEqual(100);
      }),
      runs,
    );
  });

  it('ignores the order of what was logged, training, and the days to come', () => {
    fc.assert(
      fc.property(past, answers, answers, step, (before, each, later, n) => {
        const { quality: _, duration: __, ...checkIn } = later;
        const told = {
          checkIns: [...(before.checkIns ?? []), { day: '2026-03-31', ...checkIn }].reverse(),
          nights: [...(before.nights ?? [])].reverse(),
          sessions: [{ day: '2026-03-29', type: 'intervals' as const, duration: 30 * n, rpe: 9 }],
        };
        expect(scored(each, told)).toEqual(scored(each, before));
      }),
      runs,
    );
  });

  it('is finite after ten years of one and the same answer', () => {
    const decade = days('2016-04-01', 3650);
    for (const fatigue of [1, 2, 3, 4, 5] as const) {
      const checkIns = decade.map((day) => ({ day, fatigue }));
      const nights = decade.map((day) => ({ day, duration: 0 }));
      const score = scored({ fatigue, duration: 0 }, { checkIns, nights })?.score;
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
    }
  });
});
