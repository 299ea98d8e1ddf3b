import { describe, expect, it } from 'vitest';
import { fuelAfter, fuelConcern } from '../../src/coach/fuel.ts';
import { fuelConcernWords, fuelWords } from '../../src/replies/fuel-words.ts';
import { days, on, runnerDiary } from '../support/runner-diary.ts';

const [intervals, long, easy, gym, ride] = runnerDiary({
  sessions: [
    { day: '2026-05-05', type: 'intervals', duration: 60, rpe: 8 },
    { day: '2026-05-05', type: 'long', duration: 120, rpe: 4 },
    { day: '2026-05-05', type: 'easy', duration: 45, rpe: 3 },
    { day: '2026-05-05', type: 'strength', duration: 100, rpe: 6 },
    { day: '2026-05-05', type: 'cross', duration: 180, rpe: 4 },
  ],
}).sessions;

describe('food after a session', () => {
  it('is 70–84 g of carbohydrate an hour and 17.5–21 g of protein for 70 kg', () => {
    if (!intervals) throw new Error('no session');
    const fuel = fuelAfter(intervals, 70);
    expect(fuel.carbohydrate).toEqual({ from: 70, to: 84 });
    expect(fuel.protein).toEqual({ from: 17.5, to: 21 });
    expect(fuel.fluid).toEqual({ from: 1.25, to: 1.5 });
    expect(fuelWords(fuel).join(' ')).toContain('70–84 g an hour');
    expect(fuelWords(fuel).join(' ')).toContain('17.5–21 g');
  });

  it.each([
    { session: intervals, after: 'hard', reason: 'RPE 8' },
    { session: long, after: 'long', reason: 'two hours' },
    { session: ride, after: 'long', reason: 'three hours on the bike empty the same tank' },
    { session: easy, after: 'ordinary', reason: 'the next meal does it' },
    { session: gym, after: 'ordinary', reason: 'gym work is not a long run' },
  ])('counts as $after: $reason', ({ session, after }) => {
    if (!session) throw new Error('no session');
    expect(fuelAfter(session, 70).after).toBe(after);
  });

  it('comes in plain words without a weight, and asks for it', () => {
    if (!long) throw new Error('no session');
    const fuel = fuelAfter(long);
    expect(fuel).not.toHaveProperty('carbohydrate');
    expect(fuelWords(fuel).join(' ')).toMatch(/weight/);
    expect(fuelWords(fuel).join(' ')).not.toMatch(/undefined|NaN/);
  });

  it('gives no grams after an easy run', () => {
    if (!easy) throw new Error('no session');
    expect(fuelAfter(easy, 70)).not.toHaveProperty('carbohydrate');
  });
});

describe('eating too little', () => {
  const checkIns = (fuelling: 'no' | 'partly' | 'yes', count: number) =>
    days('2026-05-01', 5).map((day, index) => ({
      day,
      fuelling: index < count ? fuelling : ('yes' as const),
    }));

  it('is named on three of five days, not on two', () => {
    expect(fuelConcern(runnerDiary({ checkIns: checkIns('partly', 3) }), on('2026-05-05'))).toEqual(
      {
        days: 3,
        seeDoctor: false,
      },
    );
    expect(
      fuelConcern(runnerDiary({ checkIns: checkIns('no', 2) }), on('2026-05-05')),
    ).toBeUndefined();
  });

  it('goes to a doctor when bone pain comes back', () => {
    const redFlags = [
      { id: 1, sign: 'bone pain' as const, from: '2025-11-01', closed: '2026-01-10' },
      { id: 2, sign: 'bone pain' as const, from: '2026-04-20' },
    ];
    const concern = fuelConcern(runnerDiary({ redFlags }), on('2026-05-05'));
    expect(concern).toEqual({ days: 0, seeDoctor: true });
    expect(concern && fuelConcernWords(concern).join(' ')).toMatch(/doctor/);
  });
});
