import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/coach/advise.ts';
import { caps, ruleIds } from '../../../src/coach/caps.ts';
import { decide } from '../../../src/coach/decide.ts';
import { distanceGuard, isWithinGuard } from '../../../src/coach/distance-guard.ts';
import { changed } from '../../../src/coach/flip.ts';
import { history } from '../../../src/coach/history.ts';
import { phase } from '../../../src/coach/phase.ts';
import { readiness } from '../../../src/coach/readiness.ts';
import { plusDays } from '../../../src/domain/calendar-day.ts';
import type { Diary } from '../../../src/domain/diary.ts';
import { ago, anyDiary, anySession, anyStep, today } from '../../support/any-diary.ts';
import { runnerDiary } from '../../support/runner-diary.ts';
import { season } from '../../support/season.ts';
import { holds, seed } from './seed.ts';

const ofHealth: readonly string[] = [
  'red flag',
  'illness',
  'pain',
  'cold',
  'floor',
  'readiness',
  'slow slide',
];

describe(`what every advice keeps (seed ${seed})`, () => {
  it('is the plan, or names the cap that holds it lower', () => {
    holds(
      fc.property(anyDiary, (diary) => {
        const { level, plan, reasons } = advise(diary, today);
        expect(level).toBeLessThanOrEqual(plan.level);
        expect(reasons[0]?.level ?? plan.level).toBe(level);
        for (const { rule, level: held } of reasons) {
          if (!ofHealth.includes(rule)) expect(held).toBeLessThan(plan.level);
          expect(held).toBeLessThanOrEqual(plan.level);
        }
        const sorted = reasons.map((reason) => reason.level);
        expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
      }),
    );
  });

  it('names what ails the runner first, on a day that was to be no harder anyway', () => {
    let alike = 0;
    holds(
      fc.property(anyDiary, (diary) => {
        const { level, reasons, ceilings } = decide(diary, today);
        const binding = ceilings.filter((cap) => cap.level === level).map(({ rule }) => rule);
        const ailing = binding.filter((rule) => ofHealth.includes(rule));
        if (ailing.length > 0) alike++;
        expect(reasons.slice(0, ailing.length).map(({ rule }) => rule)).toEqual(ailing);
      }),
    );
    expect(alike).toBeGreaterThan(10);
  });

  it('has caps that do not look at the plan', () => {
    holds(
      fc.property(anyDiary, fc.constantFrom('race', 'rest', 'intervals'), (diary, type) => {
        const { facts } = decide({ ...diary, planned: [], clubSessions: [] }, today);
        const planned = { ...diary, planned: [{ day: today, type }] } as Diary;
        const then = decide(planned, today).facts;
        for (const id of ruleIds) expect(caps[id].applies(then)).toEqual(caps[id].applies(facts));
      }),
    );
  });

  it('makes the promise of its flip true', () => {
    let flips = 0;
    holds(
      fc.property(anyDiary, (diary) => {
        const { flip, level } = advise(diary, today);
        if (!flip) return;
        flips++;
        const then = advise(changed(diary, flip), flip.on);
        expect(then.level).toBe(flip.level);
        expect(then.session).toBe(flip.session);
        expect(then.level).toBeGreaterThan(level);
      }),
      500,
    );
    expect(flips).toBeGreaterThan(50);
  });

  it('is unknown, and never hard, where nothing was told for days', () => {
    holds(
      fc.property(anyDiary, fc.integer({ min: 4, max: 30 }), (diary, silence) => {
        const since = ago(silence);
        const silent: Diary = {
          ...diary,
          races: [],
          sessions: diary.sessions.filter(({ day }) => day <= since),
          nights: diary.nights.filter(({ day }) => day <= since),
          checkIns: diary.checkIns.filter(({ day }) => day <= since),
        };
        const { confidence, level } = advise(silent, today);
        expect(confidence).toBe('unknown');
        expect(level).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('does not change when every session was half or twice as long', () => {
    const anyLoads = fc.array(
      fc.tuple(
        fc.constantFrom('easy', 'easy', 'long', 'tempo', 'intervals', 'steady'),
        fc.integer({ min: 20, max: 58 }),
        fc.integer({ min: 1, max: 10 }),
        fc.boolean(),
        anyStep,
      ),
      { maxLength: 60, size: 'max' },
    );
    holds(
      fc.property(anyLoads, fc.constantFrom(0.5, 0.9, 1.1, 2), (loads, scale) => {
        const at = (factor: number) => {
          const days = loads.map(([type, duration, rpe, off, fatigue], index) => ({
            day: ago(index),
            session: off ? [] : [{ day: ago(index), type, duration: duration * factor, rpe }],
            fatigue,
          }));
          return advise(
            runnerDiary({
              sessions: days.flatMap(({ session }) => session),
              checkIns: days.map(({ day, fatigue }) => ({ day, fatigue, soreness: 3 })),
            } as Parameters<typeof runnerDiary>[0]),
            today,
          );
        };
        const [usual, scaled] = [at(1), at(scale)];
        expect(scaled.level).toBe(usual.level);
        expect(scaled.session).toBe(usual.session);
        expect(scaled.readiness).toEqual(usual.readiness);
        expect(scaled.reasons.map(({ rule }) => rule)).toEqual(
          usual.reasons.map(({ rule }) => rule),
        );
      }),
    );
  });

  it('never asks for more minutes than there are, nor further than the guard', () => {
    holds(
      fc.property(anyDiary, fc.integer({ min: 10, max: 60 }), (diary, available) => {
        const { minutes, distance, raceDay, session } = advise(diary, today, {
          minutes: available,
        });
        if (minutes) {
          expect(minutes.to).toBeLessThanOrEqual(available);
          expect(minutes.from).toBeLessThanOrEqual(minutes.to);
          expect(minutes.from).toBeGreaterThan(0);
        }
        if (session === 'rest') expect(minutes).toBeUndefined();
        const guard = distanceGuard(history(diary, today));
        if (distance && guard && !raceDay) expect(isWithinGuard(distance.to, guard)).toBe(true);
      }),
    );
  });
});

describe(`readiness stays a number people can read (seed ${seed})`, () => {
  it('is finite and within 0 and 100 whatever was answered', () => {
    holds(
      fc.property(anyDiary, (diary) => {
        const { score = 50 } = readiness(diary, today) ?? {};
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('reads ten years of diary as it reads the last half year', () => {
    const years = season(today, { length: 3650 });
    const half = season(today, { length: 180 });
    expect(advise(years, today)).toEqual(advise(half, today));
  });

  it('is exactly 70 on an all-neutral morning after any number of neutral mornings', () => {
    for (const length of [0, 1, 13, 14, 40]) {
      expect(readiness(season(today, { length }), today)?.score).toBe(70);
    }
  });
});

describe(`a taper only goes down (seed ${seed})`, () => {
  it('never raises the volume on the way to the race, and holds no deload', () => {
    holds(
      fc.property(
        fc.constantFrom(5, 10, 21.1, 42.2, 80),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), anySession), { maxLength: 20 }),
        (distance, told) => {
          const race = { id: 1, day: today, name: 'City run', distance, priority: 'A' };
          const sessions = told
            .filter(([, { type }]) => type !== 'race')
            .map(([days, session]) => ({ day: ago(days), ...session }));
          const blocks = [{ id: 1, from: ago(12), until: ago(1), kind: 'deload' }];
          const diary = runnerDiary({ races: [race], blocks, sessions } as never);
          const phases = Array.from({ length: 14 }, (_, index) => phase(diary, ago(14 - index)));
          const tapering = phases.filter((each) => each?.kind === 'taper');
          const volumes = tapering.map((each) => each?.volume ?? 1);
          expect(volumes).toEqual(volumes.toSorted((a, b) => b - a));
          const first = phases.findIndex((each) => each?.kind === 'taper');
          if (first < 0) return;
          expect(phases.slice(first).filter((each) => each?.kind === 'deload')).toEqual([]);
        },
      ),
    );
  });

  it('allows 11 km after 10 km, and not a metre more', () => {
    const guard = (longest: number) => {
      const sessions = [{ day: ago(3), type: 'easy', distance: longest, duration: 60 }];
      return distanceGuard(history(runnerDiary({ sessions } as never), today));
    };
    const ten = guard(10);
    expect(ten).toEqual({ longest: 10, limit: 11 });
    expect(ten && isWithinGuard(11, ten)).toBe(true);
    expect(ten && isWithinGuard(11.001, ten)).toBe(false);
    holds(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (metres) => {
        const edge = guard(metres / 1000);
        if (!edge) throw new Error('A run with a distance has a guard.');
        const most = Math.floor((110 * metres) / 100);
        expect(isWithinGuard(most / 1000, edge)).toBe(true);
        expect(isWithinGuard((most + 1) / 1000, edge)).toBe(false);
        expect(edge.limit).toBeCloseTo(most / 1000, 6);
      }),
    );
  });

  it('takes no longer runs from a race than from training', () => {
    const sessions = [
      { day: ago(5), type: 'race', distance: 42.2, duration: 220 },
      { day: ago(9), type: 'long', distance: 20, duration: 120 },
    ];
    const diary = runnerDiary({ sessions } as never);
    expect(distanceGuard(history(diary, today))).toEqual({ longest: 20, limit: 22 });
    expect(distanceGuard(history(diary, plusDays(today, 25)))).toBeUndefined();
  });
});
