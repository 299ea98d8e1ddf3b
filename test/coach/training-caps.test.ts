import { describe, expect, it } from 'vitest';
import { facts } from '../../src/coach/facts.ts';
import { hardPerWeek } from '../../src/coach/hard-per-week.ts';
import { history } from '../../src/coach/history.ts';
import { recoveryTime } from '../../src/coach/recovery-time.ts';
import { capLevel, morning } from '../support/cap-level.ts';
import { runnerDiary } from '../support/runner-diary.ts';
import { type Story, season } from '../support/season.ts';
import { easy, felt, hardRun, onceHard } from '../support/situation.ts';

const idle: NonNullable<Story['week']> = [[], [], [], [], [], [], []];
const did = (sessions: NonNullable<Story['did']>, more: Story = {}): Story => ({
  week: idle,
  did: sessions,
  ...more,
});
const tired = felt({ soreness: 2 }, 0);

describe('the recovery gap', () => {
  it('never lets hard follow hard on the next day, however fresh', () => {
    const fresh = { felt: felt({ fatigue: 5, soreness: 5 }, 0) };
    expect(capLevel('recovery gap', did({ 1: [hardRun] }, fresh))).toBe(2);
  });

  it('is two days until the runner has shown their own', () => {
    expect(capLevel('recovery gap', did({ 2: [hardRun] }, { felt: tired }))).toBeUndefined();
  });

  it('is the own number of days, rounded', () => {
    const gap = (days: number, ago: number) =>
      capLevel('recovery gap', did({ [ago]: [hardRun] }, { felt: tired }), {
        recovery: { days, count: 9 },
      });
    expect(gap(2.4, 2)).toBeUndefined();
    expect(gap(2.5, 2)).toBe(2);
    expect(gap(2.5, 3)).toBeUndefined();
    expect(gap(3.5, 3)).toBe(2);
    expect(gap(1.5, 1)).toBe(2);
  });

  it('is closed from the second day by energy and legs at normal, by both', () => {
    const gap = (answers: object | undefined) =>
      capLevel('recovery gap', did({ 2: [hardRun] }, { felt: { 0: answers as never } }), {
        recovery: { days: 4, count: 9 },
      });
    expect(gap({ fatigue: 3, soreness: 3 })).toBeUndefined();
    expect(gap({ fatigue: 5, soreness: 2 })).toBe(2);
    expect(gap({ fatigue: 2, soreness: 5 })).toBe(2);
    expect(gap({ fatigue: 5 })).toBe(2);
    expect(gap(undefined)).toBe(2);
  });

  it.each([
    [{ type: 'tempo', rpe: 6 }, 2],
    [{ type: 'tempo', rpe: 5 }, undefined],
    [{ type: 'tempo' }, 2],
    [{ type: 'easy', rpe: 7 }, 2],
    [{ type: 'easy', rpe: 6 }, undefined],
    [{ type: 'cross', rpe: 7 }, 2],
    [{ type: 'strength', rpe: 9 }, undefined],
    [{ type: 'race' }, 2],
  ] as const)('after %o is %s', (session, level) => {
    expect(capLevel('recovery gap', did({ 1: [{ duration: 40, ...session }] }))).toBe(level);
  });

  it('does not read what was done today', () => {
    expect(capLevel('recovery gap', did({ 0: [hardRun] }))).toBeUndefined();
  });
});

describe('personal recovery time', () => {
  // One hard session a week, and so many low mornings after it.
  const learnt = (weeks: number, low: number) =>
    recoveryTime(
      history(
        season(morning, {
          week: idle,
          did: Object.fromEntries(Array.from({ length: weeks }, (_, i) => [10 + 7 * i, [hardRun]])),
          felt: Object.fromEntries(
            Array.from({ length: weeks }, (_, i) =>
              Array.from({ length: low }, (_, d) => [9 + 7 * i - d, { fatigue: 2, soreness: 2 }]),
            ).flat(),
          ) as NonNullable<Story['felt']>,
        }),
        morning,
      ),
    );

  it('is 48 hours until there are five clean hard sessions', () => {
    expect(learnt(4, 3)).toEqual({ days: 2, count: 4 });
    expect(learnt(5, 3)).toEqual({ days: (5 * 4 + 28) / 19, count: 5 });
  });

  it('is learnt slowly, and counts at most four days', () => {
    expect(learnt(10, 0).days).toBeCloseTo((10 * 1 + 28) / 24, 10);
    expect(learnt(10, 2).days).toBeCloseTo((10 * 3 + 28) / 24, 10);
    expect(learnt(10, 3).days).toBeCloseTo((10 * 4 + 28) / 24, 10);
    expect(learnt(10, 4).days).toBeCloseTo((10 * 4 + 28) / 24, 10);
  });

  const hardEvery = (days: number, length: number) => {
    const sessions = Array.from({ length: Math.floor((length - 10) / days) }, (_, i) => [
      10 + days * i,
      [hardRun],
    ]);
    const story = { length, week: idle, did: Object.fromEntries(sessions) };
    return recoveryTime(history(season(morning, story), morning));
  };

  it('is never under a day and a half, however fast the legs', () => {
    expect(hardEvery(4, 175)).toEqual({ days: 1.5, count: 41 });
  });

  it('learns from sessions four days apart, not three', () => {
    expect(hardEvery(3, 84).count).toBe(0);
    expect(hardEvery(4, 84).count).toBe(18);
  });

  it('does not learn from two of them near each other, nor from mornings nobody answered', () => {
    const both = Object.fromEntries(
      Array.from({ length: 8 }, (_, i) => [
        [10 + 7 * i, [hardRun]],
        [13 + 7 * i, [hardRun]],
      ]).flat(),
    );
    const blurred = season(morning, { week: idle, did: both });
    expect(recoveryTime(history(blurred, morning)).count).toBe(0);
    const silent = runnerDiary({ sessions: season(morning, { week: onceHard }).sessions as never });
    expect(recoveryTime(history(silent, morning)).count).toBe(0);
  });
});

describe('yesterday’s long run', () => {
  const long = (duration: number, more: Story = {}) =>
    capLevel('long run', { ...did({ 1: [{ type: 'long', duration, rpe: 2 }] }, more) });

  it('of two hours makes today easy, whatever its effort', () => {
    expect(long(120)).toBe(2);
    expect(long(119)).toBeUndefined();
  });

  it('a third over the usual long run does too', () => {
    const weeks = (duration: number) =>
      capLevel('long run', { week: onceHard, did: { 1: [{ type: 'easy', duration, rpe: 3 }] } });
    // The usual long run is 80 min.
    expect(weeks(104)).toBeUndefined();
    expect(weeks(105)).toBe(2);
  });

  it('is a run, not a ride, and was yesterday', () => {
    expect(capLevel('long run', did({ 1: [{ type: 'cross', duration: 180 }] }))).toBeUndefined();
    expect(capLevel('long run', did({ 2: [{ type: 'long', duration: 180 }] }))).toBeUndefined();
    expect(capLevel('long run', did({ 0: [{ type: 'long', duration: 180 }] }))).toBeUndefined();
  });

  it('is sized by its distance when nobody told the time', () => {
    expect(capLevel('long run', did({ 1: [{ type: 'long', distance: 20 }] }))).toBe(2);
    expect(capLevel('long run', did({ 1: [{ type: 'long', distance: 19.9 }] }))).toBeUndefined();
  });
});

describe('the hard count', () => {
  const hard = (...days: readonly number[]) =>
    did(Object.fromEntries(days.map((ago) => [ago, [hardRun]])), { runner: { hardPerWeek: 2 } });

  it('is full with four quality days in thirteen', () => {
    expect(capLevel('hard count', hard(2, 5, 9))).toBeUndefined();
    expect(capLevel('hard count', hard(2, 5, 9, 13))).toBe(3);
    expect(capLevel('hard count', hard(2, 5, 9, 14))).toBeUndefined();
  });

  it('counts days, and quality only', () => {
    const twice = did({
      2: [hardRun, { ...hardRun, note: 'evening' }],
      5: [hardRun],
      9: [hardRun],
    });
    expect(capLevel('hard count', { ...twice, runner: { hardPerWeek: 2 } })).toBeUndefined();
    const easyHard = { ...easy, rpe: 8 };
    const mixed = did({ 2: [hardRun], 5: [hardRun], 9: [hardRun], 12: [easyHard as never] });
    expect(capLevel('hard count', { ...mixed, runner: { hardPerWeek: 2 } })).toBeUndefined();
  });

  it('follows what the runner wants', () => {
    const three = { ...hard(2, 5, 9, 12), runner: { hardPerWeek: 3 } };
    expect(capLevel('hard count', three)).toBeUndefined();
    expect(capLevel('hard count', { runner: { hardPerWeek: 0 }, week: idle })).toBe(3);
  });
});

describe('hard sessions a week', () => {
  const of = (told: Story['runner']) =>
    hardPerWeek(season(morning, told && { runner: told }).runner);

  it('are what the runner said, else one under four runs a week and two from there', () => {
    expect(of({ hardPerWeek: 3, runsPerWeek: 2 })).toBe(3);
    expect(of({ hardPerWeek: 0 })).toBe(0);
    expect(of({ runsPerWeek: 3 })).toBe(1);
    expect(of({ runsPerWeek: 4 })).toBe(2);
    expect(of({})).toBe(2);
  });
});

describe('rest due', () => {
  const row = (days: number, runner: Story['runner'] = {}) =>
    capLevel(
      'rest due',
      did(Object.fromEntries(Array.from({ length: days }, (_, i) => [i + 1, [easy]])), { runner }),
    );

  it('is today after ten days of training in a row', () => {
    expect(row(9)).toBeUndefined();
    expect(row(10)).toBe(1);
    expect(row(10, { runsDaily: true })).toBeUndefined();
  });

  it.each([
    [],
    [{ type: 'rest' }],
    [{ type: 'mobility', duration: 20 }],
    [{ type: 'recovery', duration: 30, rpe: 3 }],
  ] as const)('is put off by a day of %o', (...sessions) => {
    const all = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [i + 1, [easy]]));
    const story = did({ ...all, 6: sessions as never });
    expect(capLevel('rest due', story)).toBeUndefined();
  });

  it('is not put off by a recovery run that was none', () => {
    const all = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [i + 1, [easy]]));
    const story = did({ ...all, 6: [{ type: 'recovery', duration: 40, rpe: 4 }] });
    expect(capLevel('rest due', story)).toBe(1);
  });
});

describe('a new runner', () => {
  it('runs nothing above steady in the first twelve weeks of diary', () => {
    const weeks = (length: number, experience: 'new' | 'club') =>
      capLevel('new runner', { length, runner: { experience } });
    expect(weeks(0, 'new')).toBe(3);
    expect(weeks(83, 'new')).toBe(3);
    expect(weeks(84, 'new')).toBeUndefined();
    expect(weeks(10, 'club')).toBeUndefined();
    expect(capLevel('new runner', { length: 10 })).toBeUndefined();
  });
});

describe('the kind of week', () => {
  it('holds the day where the phase says, and not at all where it leaves it open', () => {
    const at = (level: 0 | 1 | 2 | 3 | 4) =>
      capLevel(
        'week kind',
        {},
        {
          phase: { ...facts(season(morning), morning).phase, kind: 'deload', level } as never,
        },
      );
    expect([1, 2, 3, 4].map((level) => at(level as 1))).toEqual([1, 2, 3, undefined]);
    expect(capLevel('week kind')).toBeUndefined();
  });
});
