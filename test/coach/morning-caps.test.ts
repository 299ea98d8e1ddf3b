import { describe, expect, it } from 'vitest';
import { capLevel } from '../support/cap-level.ts';
import { fine, type Story } from '../support/season.ts';
import { easy, felt, heart, slept } from '../support/situation.ts';

describe('the floor', () => {
  it.each(['fatigue', 'soreness'] as const)('believes the worst answer to %s', (item) => {
    expect(capLevel('floor', { felt: felt({ [item]: 1 }, 0) })).toBe(1);
    expect(capLevel('floor', { felt: felt({ [item]: 2 }, 0) })).toBeUndefined();
    expect(capLevel('floor', { felt: felt({ [item]: 1 }, 1) })).toBeUndefined();
  });
});

describe('the slow slide', () => {
  it.each(['fatigue', 'soreness'] as const)('sees %s low on three of four mornings', (item) => {
    const low = (...days: readonly number[]) =>
      capLevel('slow slide', { felt: felt({ [item]: 2 }, ...days) });
    expect(low(0, 1, 2)).toBe(2);
    expect(low(1, 2, 3)).toBe(2);
    expect(low(0, 2, 3)).toBe(2);
    expect(low(0, 1)).toBeUndefined();
    expect(low(2, 3, 4)).toBeUndefined();
  });

  it('does not add up energy and legs', () => {
    const mixed = { ...felt({ fatigue: 2 }, 0, 1), ...felt({ soreness: 2 }, 2, 3) };
    expect(capLevel('slow slide', { felt: mixed })).toBeUndefined();
  });
});

describe('readiness', () => {
  it.each([
    [39.9, 1],
    [40, 2],
    [49.9, 2],
    [50, 3],
    [59.9, 3],
    [60, undefined],
  ])('of %d holds the day at %s', (score, level) => {
    expect(capLevel('readiness', {}, { readiness: { score, mornings: 20, lowest: [] } })).toBe(
      level,
    );
  });

  it('says nothing when nothing was answered', () => {
    expect(capLevel('readiness', {}, { readiness: undefined })).toBeUndefined();
  });
});

describe('the short night', () => {
  const night = (...hours: readonly number[]) =>
    capLevel('short night', { slept: slept(...hours) });

  it('of under four and a half hours leaves easy running', () => {
    expect(night(4.4)).toBe(2);
    expect(night(4.5)).toBe(3);
  });

  it('of under five and a half holds back hard', () => {
    expect(night(5.4)).toBe(3);
    expect(night(5.5)).toBeUndefined();
  });

  it('is none for who never sleeps longer', () => {
    const nights = slept(...Array.from({ length: 85 }, () => 5));
    expect(capLevel('short night', { slept: { ...nights, 0: { duration: 5.4 } } })).toBeUndefined();
  });

  it('is one only an hour or more under the own normal', () => {
    const usual = (hours: number) => {
      const nights = slept(...Array.from({ length: 85 }, () => 6.3));
      return capLevel('short night', { slept: { ...nights, 0: { duration: hours } } });
    };
    // Own usual 6.38 h.
    expect(usual(5.38)).toBe(3);
    expect(usual(5.45)).toBeUndefined();
  });

  it('comes in pairs: two an hour and a half under the own normal hold back hard', () => {
    expect(night(5.8, 5.8)).toBe(3);
    // Own usual 7.49 h, so the line is at 5.99 h.
    expect(night(5.99, 5.99)).toBe(3);
    expect(night(6, 5.9)).toBeUndefined();
    expect(night(5.9, 6)).toBeUndefined();
    expect(night(5.8, 6.5)).toBeUndefined();
    expect(night(6.5, 5.8)).toBeUndefined();
  });

  it('that is short and the second one leaves easy running', () => {
    expect(night(5.2, 5.2)).toBe(2);
  });

  it('counts naps, but a nap alone does not say how the night was', () => {
    const nap = (minutes: number) =>
      capLevel('short night', { slept: { 0: { duration: 5, nap: minutes } } });
    expect(nap(29)).toBe(3);
    expect(nap(30)).toBeUndefined();
    expect(capLevel('short night', { slept: { 0: { nap: 20 } } })).toBeUndefined();
  });

  it('is not believed of another day', () => {
    expect(
      capLevel('short night', { slept: { 0: undefined, 1: { duration: 3 } } }),
    ).toBeUndefined();
  });

  it('may be fourteen: two weeks an hour under what the runner needs hold back hard', () => {
    const weeks = (hours: number, nights = 14) =>
      capLevel('short night', {
        runner: { sleepNeed: 8 },
        slept: {
          ...Object.fromEntries(Array.from({ length: 14 }, (_, ago) => [ago, undefined])),
          ...slept(...Array.from({ length: nights }, () => hours)),
        },
      });
    expect(weeks(7)).toBe(3);
    expect(weeks(7.1)).toBeUndefined();
    const firstNightLong = slept(...Array.from({ length: 13 }, () => 6.9), 8.4);
    expect(
      capLevel('short night', { runner: { sleepNeed: 8 }, slept: firstNightLong }),
    ).toBeUndefined();
    const untold = (length: number) =>
      capLevel('short night', { length, slept: slept(...Array.from({ length: 14 }, () => 6)) });
    expect(untold(41)).toBe(3);
    expect(untold(40)).toBeUndefined();
    expect(weeks(7, 7)).toBe(3);
    expect(weeks(7, 6)).toBeUndefined();
  });
});

describe('heart rate variability', () => {
  const known = { readiness: { score: 59, mornings: 20, lowest: [] } };
  const well = { readiness: { score: 70, mornings: 20, lowest: [] } };
  // Four weeks of 60 and 66 by turns before the last seven days.
  const usual = (days = 28): NonNullable<Story['felt']> =>
    Object.fromEntries(
      Array.from({ length: days }, (_, i) => [i + 7, { ...fine, hrv: i % 2 ? 60 : 66 }]),
    );
  const week = (hrv: number, ...days: readonly number[]) => ({
    ...usual(),
    ...felt({ hrv }, ...days),
  });
  const all = [0, 1, 2, 3, 4, 5, 6];

  it('under the own range holds back hard when the morning agrees', () => {
    expect(capLevel('HRV', { felt: week(58, ...all) }, known)).toBe(3);
  });

  it('alone is noise', () => {
    expect(capLevel('HRV', { felt: week(40, ...all) }, well)).toBeUndefined();
  });

  it('takes a raised resting heart rate for the second sign', () => {
    const both = {
      ...heart(7, 34, { hrv: 63, restingHr: 50 }),
      ...heart(8, 20, { hrv: 60, restingHr: 50 }),
      ...heart(3, 6, { hrv: 50, restingHr: 50 }),
      ...heart(0, 2, { hrv: 50, restingHr: 55 }),
    };
    expect(capLevel('HRV', { felt: both }, well)).toBe(3);
    expect(capLevel('resting heart rate', { felt: both }, well)).toBe(3);
  });

  it('within half a standard deviation is within the range', () => {
    // Own mean 62.9 ms; half a standard deviation below is 61.45.
    expect(capLevel('HRV', { felt: week(61.5, ...all) }, known)).toBeUndefined();
    expect(capLevel('HRV', { felt: week(61.4, ...all) }, known)).toBe(3);
  });

  it('needs three mornings of the week, and fourteen of the four weeks before', () => {
    expect(capLevel('HRV', { felt: week(50, 0, 3, 5) }, known)).toBe(3);
    expect(capLevel('HRV', { felt: week(50, 0, 3) }, known)).toBeUndefined();
    const short = (days: number) => ({ ...usual(days), ...felt({ hrv: 50 }, ...all) });
    expect(capLevel('HRV', { felt: short(14) }, known)).toBe(3);
    expect(capLevel('HRV', { felt: short(13) }, known)).toBeUndefined();
  });

  it('that is days old is left out', () => {
    expect(capLevel('HRV', { felt: week(50, 2, 3, 4) }, known)).toBe(3);
    expect(capLevel('HRV', { felt: week(50, 3, 4, 5) }, known)).toBeUndefined();
  });
});

describe('resting heart rate', () => {
  const known = { readiness: { score: 59, mornings: 20, lowest: [] } };
  const well = { readiness: { score: 70, mornings: 20, lowest: [] } };
  const rate = (...recent: readonly (number | undefined)[]) => ({
    felt: {
      ...heart(3, 30, { restingHr: 50 }),
      ...Object.fromEntries(
        recent.map((restingHr, ago) => [ago, { ...fine, ...(restingHr && { restingHr }) }]),
      ),
    },
  });

  it('five over holds back hard when the morning agrees', () => {
    expect(capLevel('resting heart rate', rate(55, 55, 55), known)).toBe(3);
    expect(capLevel('resting heart rate', rate(55, 55, 54), known)).toBeUndefined();
    expect(capLevel('resting heart rate', rate(55, 55, 55), well)).toBeUndefined();
  });

  it('ten over on three days running speaks by itself', () => {
    expect(capLevel('resting heart rate', rate(60, 60, 60), well)).toBe(2);
    expect(capLevel('resting heart rate', rate(66, 66, 59), well)).toBeUndefined();
    expect(capLevel('resting heart rate', rate(60, 60, undefined), well)).toBeUndefined();
  });

  it('of another day is not read as today’s', () => {
    expect(capLevel('resting heart rate', rate(undefined, 60, 60), known)).toBeUndefined();
    expect(capLevel('resting heart rate', rate(60, undefined, undefined), known)).toBeUndefined();
  });

  it('needs a week of mornings to know the usual', () => {
    const days = (last: number) => ({
      felt: { ...heart(3, last, { restingHr: 50 }), ...heart(0, 2, { restingHr: 60 }) },
    });
    expect(capLevel('resting heart rate', days(9), well)).toBe(2);
    expect(capLevel('resting heart rate', days(8), well)).toBeUndefined();
  });
});

describe('head', () => {
  const low = (...days: readonly number[]) => felt({ mood: 2 }, ...days);
  const harder = (rpe: number, ago = 3) => ({ did: { [ago]: [{ ...easy, rpe }] } });

  it('is tired after five low days, or three with runs that feel harder', () => {
    expect(capLevel('head', { felt: low(0, 1, 2, 3, 4) })).toBe(3);
    expect(capLevel('head', { felt: low(0, 1, 2, 3) })).toBeUndefined();
    expect(capLevel('head', { felt: low(0, 2, 4), ...harder(4) })).toBe(3);
    expect(capLevel('head', { felt: low(0, 2, 4), ...harder(3.5) })).toBeUndefined();
    expect(capLevel('head', { felt: low(0, 2), ...harder(6) })).toBeUndefined();
  });

  it('compares with runs of a week ago and earlier', () => {
    expect(capLevel('head', { felt: low(0, 2, 4), ...harder(4, 7) })).toBe(3);
    expect(capLevel('head', { felt: low(0, 2, 4), ...harder(4, 8) })).toBeUndefined();
  });

  it('takes "normal for me" for normal, even after weeks of great', () => {
    const great = heart(5, 84, { mood: 5, motivation: 5 });
    expect(
      capLevel('head', { felt: { ...great, ...felt({ mood: 3 }, 0, 1, 2, 3, 4) } }),
    ).toBeUndefined();
    expect(capLevel('head', { felt: { ...great, ...low(0, 1, 2, 3, 4) } })).toBe(3);
    // For who is always at 2, 2 is not low.
    expect(capLevel('head', { felt: heart(0, 84, { mood: 2, motivation: 2 }) })).toBeUndefined();
  });

  it('reads motivation as it reads mood', () => {
    expect(capLevel('head', { felt: felt({ motivation: 2 }, 0, 1, 2, 3, 4) })).toBe(3);
  });
});

describe('fuel', () => {
  const short = (answer: 'partly' | 'no' | 'yes', ...days: readonly number[]) =>
    capLevel('fuel', { felt: felt({ fuelling: answer }, ...days) });

  it('too little on three of five days holds back hard', () => {
    expect(short('no', 0, 2, 4)).toBe(3);
    expect(short('partly', 0, 2, 4)).toBe(3);
    expect(short('no', 0, 2)).toBeUndefined();
    expect(short('no', 2, 4, 5)).toBeUndefined();
    expect(short('yes', 0, 1, 2, 3, 4)).toBeUndefined();
  });
});

describe('what is not known', () => {
  it('holds back hard without an answer on energy and legs', () => {
    expect(capLevel('no check-in', { felt: { 0: { fatigue: 5 } } })).toBe(3);
    expect(capLevel('no check-in', { felt: { 0: { soreness: 5 } } })).toBe(3);
    expect(capLevel('no check-in', { felt: { 0: { fatigue: 1, soreness: 1 } } })).toBeUndefined();
  });

  it('keeps it easy after three silent days', () => {
    expect(capLevel('nothing known', { silentFor: 3 })).toBeUndefined();
    expect(capLevel('nothing known', { silentFor: 4 })).toBe(2);
    expect(capLevel('nothing known', { length: -1 })).toBe(2);
  });

  it('is ended by anything that was told, a rest day or a session of today included', () => {
    const silent = { silentFor: 10 };
    expect(
      capLevel('nothing known', { ...silent, did: { 2: [{ type: 'rest' }] } }),
    ).toBeUndefined();
    expect(capLevel('nothing known', { ...silent, did: { 0: [easy] } })).toBeUndefined();
    expect(capLevel('nothing known', { ...silent, slept: { 1: { quality: 2 } } })).toBeUndefined();
    expect(capLevel('nothing known', { ...silent, felt: { 1: {} } })).toBe(2);
  });
});
