import { describe, expect, it } from 'vitest';
import { lightsOut, napAdvice, sleepNeed, sleepWeek } from '../../src/coach/sleep.ts';
import { clockTime } from '../../src/domain/calendar-day.ts';
import { lightsOutWords } from '../../src/replies/sleep-words.ts';
import { days, nightsOf, on, ordinaryMornings, runnerDiary } from '../support/runner-diary.ts';

const month = days('2026-04-01', 30);

describe('the need for sleep', () => {
  it('is what the runner says it is', () => {
    expect(sleepNeed(runnerDiary({ runner: { sleepNeed: 7.5 } }), on('2026-05-01'))).toEqual({
      hours: 7.5,
      from: 'told',
      nights: 0,
    });
  });

  it('is eight hours until something is known', () => {
    expect(sleepNeed(runnerDiary(), on('2026-05-01'))).toEqual({
      hours: 8,
      from: 'people at large',
      nights: 0,
    });
  });

  it('is learned from the nights before rested mornings: (30·7.25 + 14·8)/44', () => {
    const diary = runnerDiary({
      nights: nightsOf(7.25, month),
      checkIns: ordinaryMornings(month),
    });
    expect(sleepNeed(diary, on('2026-05-01')).hours).toBeCloseTo((30 * 7.25 + 14 * 8) / 44, 10);
  });

  it('is not learned from nights that left the runner tired', () => {
    const diary = runnerDiary({
      nights: nightsOf(5, month),
      checkIns: month.map((day) => ({ day, fatigue: 2 })),
    });
    expect(sleepNeed(diary, on('2026-05-01')).from).toBe('people at large');
  });

  it('is never learned to be under seven hours', () => {
    const diary = runnerDiary({ nights: nightsOf(5, month), checkIns: ordinaryMornings(month) });
    expect(sleepNeed(diary, on('2026-05-01')).hours).toBe(7);
  });
});

describe('lights out', () => {
  it('is at 22:20 for somebody who gets up at 06:00 and needs 7 h 40', () => {
    const diary = runnerDiary({ runner: { sleepNeed: 7 + 40 / 60 } });
    const tonight = lightsOut(diary, on('2026-05-05'), clockTime.parse('06:00'));
    expect(tonight).toMatchObject({ at: '22:20', windDown: '21:35', lastCaffeine: '16:20' });
    expect(lightsOutWords(tonight)[0]).toBe(
      'You get up at 06:00 and need 7 h 40: lights out 22:20.',
    );
  });

  it('is rounded to five minutes, early rather than late', () => {
    const diary = runnerDiary({ runner: { sleepNeed: 7.7 } });
    expect(lightsOut(diary, on('2026-05-05'), clockTime.parse('06:00')).at).toBe('22:15');
  });

  it('works for a shift worker who gets up in the afternoon', () => {
    const diary = runnerDiary({ runner: { sleepNeed: 8 } });
    expect(lightsOut(diary, on('2026-05-05'), clockTime.parse('15:30')).at).toBe('07:30');
  });
});

describe('a nap', () => {
  const sleptLast = (hours: number, nap?: number) =>
    napAdvice(
      runnerDiary({
        runner: { sleepNeed: 8 },
        nights: [{ day: '2026-05-05', duration: hours, ...(nap && { nap }) }],
      }),
      on('2026-05-05'),
    );

  it('of 20 to 30 min is offered after a night an hour or more short, between 13 and 16 h', () => {
    expect(sleptLast(6.5)).toMatchObject({
      from: '13:00',
      until: '16:00',
      minutes: { from: 20, to: 30 },
    });
  });

  it('may be a whole cycle after a very short night', () => {
    expect(sleptLast(4.5)?.minutes.to).toBe(90);
  });

  it('is not offered after an ordinary night, after one already napped back, or when nothing is known', () => {
    expect(sleptLast(7.5)).toBeUndefined();
    expect(sleptLast(6.5, 90)).toBeUndefined();
    expect(napAdvice(runnerDiary(), on('2026-05-05'))).toBeUndefined();
  });
});

describe('the week of sleep', () => {
  const week = days('2026-04-29', 7);

  it('holds the volume under seven hours on average, and not at seven', () => {
    const at = (hours: number) =>
      sleepWeek(runnerDiary({ nights: nightsOf(hours, week) }), on('2026-05-05'));
    expect(at(6.9)?.holdsVolume).toBe(true);
    expect(at(7)?.holdsVolume).toBe(false);
  });

  it('is unknown with three nights of seven', () => {
    const diary = runnerDiary({ nights: nightsOf(5, week.slice(0, 3)) });
    expect(sleepWeek(diary, on('2026-05-05'))).toBeUndefined();
  });

  it('counts naps', () => {
    const nights = week.map((day) => ({ day, duration: 6.5, nap: 30 }));
    expect(sleepWeek(runnerDiary({ nights }), on('2026-05-05'))?.mean).toBe(7);
  });
});
