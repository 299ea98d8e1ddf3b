import { describe, expect, it } from 'vitest';
import {
  durationOf,
  ewma,
  form,
  isLoadInferred,
  rollingMean,
  sessionLoad,
  weekOfLoad,
} from '../../src/coach/load.ts';
import type { Session } from '../../src/domain/session.ts';

const session = (fields: object) => ({ day: '2026-05-19', type: 'easy', ...fields }) as Session;

describe('session load (Foster 2001)', () => {
  it('is minutes times effort: 50 minutes at 7 are 350', () => {
    expect(sessionLoad(session({ duration: 50, rpe: 7 }))).toBe(350);
  });

  it('infers what was not told, and says so', () => {
    expect(sessionLoad(session({ duration: 60 }))).toBe(180);
    expect(sessionLoad(session({ duration: 60, type: 'intervals' }))).toBe(420);
    expect(durationOf(session({ distance: 10 }))).toBe(60);
    expect(durationOf(session({}))).toBe(45);
    expect(isLoadInferred(session({ duration: 60 }))).toBe(true);
    expect(isLoadInferred(session({ rpe: 3 }))).toBe(true);
    expect(isLoadInferred(session({ duration: 60, rpe: 3 }))).toBe(false);
  });

  it('is nothing for a rest day, and that is not a guess', () => {
    expect(sessionLoad(session({ type: 'rest' }))).toBe(0);
    expect(isLoadInferred(session({ type: 'rest' }))).toBe(false);
  });
});

describe('moving averages (Williams 2017)', () => {
  const week = [300, 0, 400, 0, 300, 0, 500];
  const loads = [...week, ...week, ...week, 450, 0, 600, 150, 450, 0, 800];

  it('are 379.288 over 7 and 285.988 over 28 days, a ratio of 1.32623', () => {
    expect(ewma(loads, 7)).toBeCloseTo(379.288, 3);
    expect(ewma(loads, 28)).toBeCloseTo(285.988, 3);
    expect(ewma(loads, 7) / ewma(loads, 28)).toBeCloseTo(1.32623, 5);
  });

  it('are 1.41007 rolling and coupled, 1.63333 uncoupled', () => {
    expect(rollingMean(loads, 7) / rollingMean(loads, 28)).toBeCloseTo(1.41007, 5);
    expect(rollingMean(loads, 7) / rollingMean(loads.slice(0, -7), 21)).toBeCloseTo(1.63333, 5);
  });

  it('start with the first day, and are nothing before it', () => {
    expect(ewma([250], 28)).toBe(250);
    expect(ewma([], 28)).toBe(0);
  });
});

describe('the week (Foster 1998)', () => {
  const loads = [120, 400, 120, 300, 0, 120, 450];

  it('has monotony and strain by the population’s deviation', () => {
    const { total, monotony, strain } = weekOfLoad(loads);
    expect(total).toBe(1510);
    expect(monotony).toBeCloseTo(1.3843, 4);
    expect(strain).toBeCloseTo(2090.34, 2);
  });

  it('has them by the sample’s too', () => {
    const { monotony, strain } = weekOfLoad(loads, 'sample');
    expect(monotony).toBeCloseTo(1.2816, 4);
    expect(strain).toBeCloseTo(1935.28, 2);
  });

  it('without variation has no number for it', () => {
    expect(weekOfLoad([50, 50, 50, 50, 50, 50, 50])).toEqual({
      total: 350,
      monotony: 'no variation',
      strain: 'no variation',
    });
  });
});

describe('fitness and fatigue (for charts)', () => {
  it('are 63.2121 and 99.7521 after 42 days at 100, a form of −36.5401', () => {
    const { fitness, fatigue, form: rest } = form(Array.from({ length: 42 }, () => 100));
    expect(fitness).toBeCloseTo(63.2121, 4);
    expect(fatigue).toBeCloseTo(99.7521, 4);
    expect(rest).toBeCloseTo(-36.5401, 4);
  });
});
