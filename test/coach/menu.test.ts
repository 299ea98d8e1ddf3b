import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/coach/level.ts';
import { menuReasons, recoveryMenu } from '../../src/coach/menu.ts';
import { plusDays } from '../../src/domain/calendar-day.ts';
import { menuLines, menuWords } from '../../src/replies/menu-words.ts';
import {
  days,
  easyRuns,
  on,
  ordinaryMornings,
  type PlainDiary,
  runnerDiary,
} from '../support/runner-diary.ts';

const today = on('2026-05-05');
const ids = (diary: PlainDiary, level: Level, day = today) =>
  recoveryMenu(runnerDiary(diary), day, level).map(({ id }) => id);
const month = days('2026-05-01', 28);
const everything = (diary: PlainDiary, level: Level) =>
  new Set(month.flatMap((day) => ids(diary, level, day)));

describe('the recovery menu', () => {
  it('has strides and hills only when no cap binds below easy', () => {
    for (const level of [0, 1] as const) {
      const offered = everything({}, level);
      expect(offered).not.toContain('relaxed strides');
      expect(offered).not.toContain('gentle hill technique');
    }
    expect(everything({}, 2)).toContain('relaxed strides');
    expect(everything({}, 2)).toContain('gentle hill technique');
  });

  it('has no second run, no strides and no hills once the session of the day is done', () => {
    for (const type of ['intervals', 'long', 'easy'] as const) {
      for (const level of [1, 2, 4] as const) {
        for (const day of month) {
          const offered = ids({ sessions: [{ day, type, duration: 60 }] }, level, day);
          expect(offered.length).toBeGreaterThan(1);
          for (const id of [
            'relaxed strides',
            'gentle hill technique',
            'easy jog',
            'run and walk',
          ]) {
            expect(offered).not.toContain(id);
          }
        }
      }
    }
  });

  it('offers pool, bike and gym to those who have them, and to nobody else', () => {
    const wet = ['easy swim', 'pool running'];
    const without = everything({}, 1);
    for (const id of [...wet, 'easy spin', 'easy row']) expect(without).not.toContain(id);
    const sore = {
      runner: { has: ['pool' as const] },
      checkIns: month.map((day) => ({ day, soreness: 2 })),
    };
    const offered = everything(sore, 1);
    for (const id of wet) expect(offered).toContain(id);
    expect(offered).not.toContain('easy spin');
  });

  it('names rest as rest, first', () => {
    expect(ids({}, 0)[0]).toBe('full rest');
  });

  it('has something to move, to loosen and to calm on a day of active recovery', () => {
    expect(ids({}, 1).length).toBeGreaterThanOrEqual(4);
  });

  it('is the same on the same day and another on the next', () => {
    expect(ids({}, 1)).toEqual(ids({}, 1));
    expect(ids({}, 1)).not.toEqual(ids({}, 1, plusDays(today, 1)));
  });

  it('is only rest while a red flag is open', () => {
    const redFlags = [{ id: 1, sign: 'chest pain' as const, from: '2026-05-04' }];
    expect(ids({ redFlags }, 0)).toEqual(['full rest']);
  });

  it('has no training in it for somebody with a fever, whatever they have at home', () => {
    const ill = {
      runner: { has: ['pool' as const, 'bike' as const, 'gym' as const] },
      illnesses: [{ id: 1, symptoms: ['fever' as const], from: '2026-05-01' }],
    };
    for (const id of everything(ill, 0)) {
      expect(['full rest', 'nap', 'early night', 'drink and eat']).toContain(id);
    }
  });

  it('keeps a head cold out of the pool', () => {
    const cold = {
      runner: { has: ['pool' as const] },
      illnesses: [{ id: 1, symptoms: ['head cold' as const], from: '2026-05-01' }],
    };
    const sore = { ...cold, checkIns: month.map((day) => ({ day, soreness: 2 })) };
    for (const level of [1, 2] as const) {
      expect(everything(sore, level)).not.toContain('easy swim');
      expect(everything(sore, level)).not.toContain('pool running');
    }
  });

  it('offers cross-training without weight for a pain that stops running, and no running', () => {
    const hurt = {
      runner: { has: ['pool' as const, 'bike' as const] },
      pains: [
        {
          id: 1,
          site: 'left calf',
          from: '2026-05-01',
          reports: [{ day: '2026-05-01', level: 7, limp: true }],
        },
      ],
    };
    const flat = month.map((day) => ({ day, mood: 1 }));
    const offered = new Set([
      ...everything(hurt, 0),
      ...everything({ ...hurt, checkIns: flat }, 0),
    ]);
    expect(offered).toContain('pool running');
    expect(offered).toContain('something else entirely');
    for (const id of ['easy jog', 'walk', 'rolling', 'ankles', 'no-watch run', 'walk outside']) {
      expect(offered).not.toContain(id);
    }
  });

  it('has no running in it for a pain of four', () => {
    const pains = [
      { id: 1, site: 'knee', from: '2026-05-01', reports: [{ day: '2026-05-01', level: 4 }] },
    ];
    for (const id of ['easy jog', 'run and walk', 'relaxed strides', 'social easy run']) {
      expect(everything({ pains }, 2)).not.toContain(id);
    }
  });

  it('puts a lighter head first when spirits were low on three of five days', () => {
    const earlier = days('2026-04-01', 30);
    const low = {
      checkIns: [
        ...ordinaryMornings(earlier),
        ...days('2026-05-01', 5).map((day, index) => ({ day, mood: index > 1 ? 2 : 3 })),
      ],
    };
    expect(menuReasons(runnerDiary(low), today)[0]).toBe('low spirits');
    expect(['walk outside', 'quiet minutes', 'something else entirely']).toContain(ids(low, 0)[2]);
    expect(ids(low, 2)[0]).toMatch(/walk outside|quiet|else|no-watch|social/);
  });

  it('never takes "normal for me" for low spirits, however high the weeks before were', () => {
    const high = {
      checkIns: [
        ...days('2026-04-01', 30).map((day) => ({ day, mood: 5, motivation: 5 })),
        ...days('2026-05-01', 5).map((day) => ({ day, mood: 3, motivation: 3 })),
      ],
    };
    expect(menuReasons(runnerDiary(high), today)).toEqual(['ordinary']);
  });

  it('does not take two flat days for low spirits', () => {
    const low = {
      checkIns: [
        ...ordinaryMornings(days('2026-04-01', 30)),
        ...days('2026-05-04', 2).map((day) => ({ day, mood: 2 })),
      ],
    };
    expect(menuReasons(runnerDiary(low), today)).toEqual(['ordinary']);
  });

  it('offers a change of scene after two weeks of days much alike, not after one', () => {
    const alike = (count: number) => ({
      sessions: easyRuns(days(plusDays(on('2026-05-20'), -count), count)),
    });
    const later = on('2026-05-20');
    expect(menuReasons(runnerDiary(alike(14)), later)).toContain('monotony');
    expect(menuReasons(runnerDiary(alike(7)), later)).not.toContain('monotony');
    expect(ids(alike(14), 2, later)[0]).toMatch(/outside|else|no-watch|social/);
  });

  it.each([
    { why: 'after hard', session: { type: 'intervals' as const, duration: 60, rpe: 8 } },
    { why: 'after long', session: { type: 'long' as const, duration: 110, rpe: 4 } },
    { why: 'ordinary', session: { type: 'easy' as const, duration: 40, rpe: 3 } },
  ])('knows what it is for: $why', ({ why, session }) => {
    const diary = runnerDiary({ sessions: [{ day: '2026-05-04', ...session }] });
    expect(menuReasons(diary, today)[0]).toBe(why);
    expect(recoveryMenu(diary, today, 1)[0]?.why).toBe(why);
  });

  it('never offers one thing twice and always has words for it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: -400, max: 400 }),
        fc.subarray(['pool', 'bike', 'gym'] as const),
        fc.record({
          mood: fc.integer({ min: 1, max: 5 }),
          soreness: fc.integer({ min: 1, max: 5 }),
          stress: fc.integer({ min: 1, max: 5 }),
        }),
        (level, shift, has, morning) => {
          const day = plusDays(today, shift);
          const diary = runnerDiary({ runner: { has }, checkIns: [{ day, ...morning }] });
          const menu = recoveryMenu(diary, day, level as Level);
          expect(new Set(menu.map(({ id }) => id)).size).toBe(menu.length);
          expect(menu.length).toBeGreaterThan(0);
          expect(menuLines(menu).join(' ')).not.toMatch(/undefined|NaN/);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('speaks plainly, without shouting', () => {
    const words = [...Object.values(menuWords).flatMap(({ name, how, why }) => [name, how, why])];
    for (const sentence of words) expect(sentence).not.toMatch(/!|must|should have/i);
  });
});
