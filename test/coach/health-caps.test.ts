import { describe, expect, it } from 'vitest';
import { caps } from '../../src/coach/caps.ts';
import { decide } from '../../src/coach/decide.ts';
import { facts } from '../../src/coach/facts.ts';
import type { Race } from '../../src/domain/calendar.ts';
import { plusDays } from '../../src/domain/calendar-day.ts';
import type { Symptom } from '../../src/domain/health.ts';
import { capLevel, morning } from '../support/cap-level.ts';
import { type Story, season } from '../support/season.ts';
import { easy } from '../support/situation.ts';

const ago = (days: number) => plusDays(morning, -days);

describe('red flag', () => {
  const flag = (from: number, closed?: number): Story => ({
    redFlags: [
      {
        id: 1,
        sign: 'chest pain',
        from: ago(from),
        ...(closed !== undefined && { closed: ago(closed) }),
      },
    ],
  });

  it('stops everything from its first day, however long ago that was', () => {
    expect(capLevel('red flag', flag(0))).toBe(0);
    expect(capLevel('red flag', flag(150))).toBe(0);
  });

  it('ends on the day a doctor has cleared it, and not before', () => {
    expect(capLevel('red flag', flag(9, 1))).toBeUndefined();
    expect(capLevel('red flag', flag(9, 0))).toBeUndefined();
    expect(capLevel('red flag', flag(9, -1))).toBe(0);
  });

  it('speaks of the latest sign when there are two', () => {
    const two = [
      { id: 1, sign: 'fainting', from: ago(20) },
      { id: 2, sign: 'chest pain', from: ago(0) },
    ] as const;
    for (const redFlags of [two, two.toReversed()]) {
      expect(caps['red flag'].applies(facts(season(morning, { redFlags }), morning))).toMatchObject(
        {
          sign: 'chest pain',
        },
      );
    }
  });

  it('does not stop a day before it', () => {
    expect(capLevel('red flag', flag(-1))).toBeUndefined();
  });
});

describe('illness', () => {
  const ill = (days: number, wellDay: number, ...symptoms: readonly Symptom[]): Story => ({
    illnesses: [
      {
        id: 1,
        symptoms,
        from: ago(days + wellDay - 1),
        ...(wellDay > 0 && { closed: ago(wellDay - 1) }),
      },
    ],
  });

  it.each(['fever', 'chest', 'stomach', 'aches'] as const)('rests a runner with %s', (symptom) => {
    expect(capLevel('illness', ill(2, 0, symptom))).toBe(0);
    expect(capLevel('illness', ill(2, 0, 'head cold', symptom))).toBe(0);
  });

  it('rests a runner who is ill and says no more', () => {
    expect(capLevel('illness', ill(2, 0))).toBe(0);
  });

  it('leaves a head cold to its own rule', () => {
    expect(capLevel('illness', ill(2, 0, 'head cold'))).toBeUndefined();
    expect(capLevel('cold', ill(2, 0, 'fever'))).toBeUndefined();
  });

  it('gives one day of recovery and as many easy days as ill days', () => {
    const onDays = [1, 2, 3, 4, 5].map((well) => capLevel('illness', ill(3, well, 'fever')));
    expect(onDays).toEqual([1, 2, 2, 2, undefined]);
  });

  it('gives at most seven easy days, and two more under hard after more than a week', () => {
    const onDays = (days: number) =>
      [1, 2, 8, 9, 10, 11].map((well) => capLevel('illness', ill(days, well, 'fever')));
    expect(onDays(7)).toEqual([1, 2, 2, undefined, undefined, undefined]);
    expect(onDays(8)).toEqual([1, 2, 2, 3, 3, undefined]);
    expect(onDays(30)).toEqual([1, 2, 2, 3, 3, undefined]);
  });

  it('takes the one that holds lowest when there were two', () => {
    const both = [
      ...(ill(3, 2, 'fever').illnesses ?? []),
      ...(ill(1, 0, 'stomach').illnesses ?? []),
    ];
    expect(capLevel('illness', { illnesses: both })).toBe(0);
    expect(capLevel('illness', { illnesses: both.toReversed() })).toBe(0);
  });

  it('keeps a head cold easy, and holds back two days after more than four of it', () => {
    expect(capLevel('cold', ill(1, 0, 'head cold'))).toBe(2);
    expect(capLevel('cold', ill(9, 0, 'head cold'))).toBe(2);
    const onDays = (days: number) =>
      [1, 2, 3].map((well) => capLevel('cold', ill(days, well, 'head cold')));
    expect(onDays(4)).toEqual([undefined, undefined, undefined]);
    expect(onDays(5)).toEqual([3, 3, undefined]);
  });

  it('does not know today of an illness of tomorrow', () => {
    expect(
      capLevel('illness', { illnesses: [{ id: 1, symptoms: ['fever'], from: ago(-1) }] }),
    ).toBe(undefined);
    expect(
      capLevel('cold', { illnesses: [{ id: 1, symptoms: ['head cold'], from: ago(-1) }] }),
    ).toBe(undefined);
  });
});

describe('pain', () => {
  const hurts = (
    from: number,
    reports: Readonly<Record<number, object>>,
    closed?: number,
  ): Story => ({
    pains: [
      {
        id: 1,
        site: 'left knee',
        from: ago(from),
        reports: Object.entries(reports).map(([at, told]) => ({ day: ago(Number(at)), ...told })),
        ...(closed !== undefined && { closed: ago(closed) }),
      },
    ],
  });
  const old = (told: object) => capLevel('pain', hurts(20, { 20: { level: 1 }, 1: told }));

  it.each([
    [10, 0],
    [6, 0],
    [5, 2],
    [3, 2],
    [2, 3],
    [0, undefined],
  ])('of %d on an old site holds the day at %s', (level, expected) => {
    // At 2 it has risen from 1.
    expect(old({ level })).toBe(expected);
  });

  it('of 1 or 2 that has not changed is left to the runner', () => {
    expect(old({ level: 1 })).toBeUndefined();
    expect(capLevel('pain', hurts(20, { 20: { level: 2 }, 1: { level: 2 } }))).toBeUndefined();
    expect(capLevel('pain', hurts(20, { 20: { level: 2 }, 1: { level: 1 } }))).toBeUndefined();
  });

  it('of 1 or 2 holds back hard for three days while it is new', () => {
    const onDay = (days: number) => capLevel('pain', hurts(days, { [days]: { level: 1 } }));
    expect([0, 1, 2, 3].map(onDay)).toEqual([3, 3, 3, undefined]);
  });

  it('stops running with a limp at any level', () => {
    expect(old({ level: 1, limp: true })).toBe(0);
    expect(old({ limp: true })).toBe(0);
  });

  it('that is worse next morning stops running from 3, and holds back hard below', () => {
    expect(old({ level: 3, worseNextMorning: true })).toBe(0);
    expect(old({ level: 1, worseNextMorning: true })).toBe(3);
  });

  it('without a number is taken for one that wants easy running', () => {
    expect(capLevel('pain', hurts(9, { 9: {} }))).toBe(2);
  });

  it('is what was last said of it, until the runner closes it', () => {
    expect(capLevel('pain', hurts(9, { 9: { level: 8 }, 2: { level: 4 } }))).toBe(2);
    expect(capLevel('pain', hurts(90, { 90: { level: 4 } }))).toBe(2);
    expect(capLevel('pain', hurts(4, { 4: { level: 4 } }, 0))).toBeUndefined();
    expect(capLevel('pain', hurts(4, { 4: { level: 4 } }, -1))).toBe(2);
    expect(capLevel('pain', hurts(4, { 4: { level: 1 }, [-1]: { level: 9 } }))).toBeUndefined();
  });

  it('of a week asks for three good runs, of six days for none', () => {
    const healed = (days: number, runs: readonly number[]) =>
      capLevel('pain', {
        ...hurts(days + 4, { [days + 4]: { level: 3 } }, 4),
        did: Object.fromEntries([0, 1, 2, 3, 4].map((at) => [at, runs.includes(at) ? [easy] : []])),
      });
    expect(healed(7, [])).toBe(2);
    expect(healed(6, [])).toBeUndefined();
    expect(healed(7, [2, 1])).toBe(2);
    expect(healed(7, [3, 2, 1])).toBeUndefined();
    // What is run today is proof for tomorrow.
    expect(healed(7, [2, 1, 0])).toBe(2);
  });

  it('that eased to 2 after a week asks for the same three runs', () => {
    const eased = { 20: { level: 4 }, 5: { level: 2 } };
    const none = Object.fromEntries([1, 2, 3, 4, 5].map((at) => [at, []]));
    expect(capLevel('pain', { ...hurts(20, eased), did: none })).toBe(2);
    const three = { ...none, 5: [easy], 3: [easy], 1: [easy] };
    expect(capLevel('pain', { ...hurts(20, eased), did: three })).toBeUndefined();
  });

  it('is forgotten six weeks after it has gone', () => {
    const gone = (days: number) =>
      capLevel('pain', {
        ...hurts(days + 10, { [days + 10]: { level: 5 } }, days),
        week: [[], [], [], [], [], [], []],
      });
    expect(gone(42)).toBe(2);
    expect(gone(43)).toBeUndefined();
  });
});

describe('on a race day', () => {
  const race = (priority: Race['priority']) => ({ priority }) as Race;
  const pain = (level: number, sign?: 'limp' | 'next morning') =>
    caps.pain.bindsOnRaceDay?.(
      { rule: 'pain', level: 2, site: 'knee', pain: level, ...(sign && { sign }) },
      race('A'),
    );

  it('pain binds from 4, with a limp or when worse next morning', () => {
    expect([3, 4].map((level) => pain(level))).toEqual([false, true]);
    expect(pain(1, 'limp')).toBe(true);
    expect(pain(1, 'next morning')).toBe(true);
  });

  it('a pain that does not bind never hides one that does', () => {
    const told = [{ level: 3 }, { level: 2, worseNextMorning: true }];
    const pains = told.map((report, id) => ({
      id,
      site: ['hip', 'shin'][id] ?? '',
      from: ago(10),
      reports: [
        { day: ago(10), level: report.level },
        { day: morning, ...report },
      ],
    }));
    const races = [{ id: 1, day: morning, name: 'City run', distance: 10, priority: 'A' }] as const;
    expect(decide(season(morning, { pains, races }), morning).reasons).toMatchObject([
      { rule: 'pain', site: 'shin', level: 3 },
    ]);
    expect(decide(season(morning, { pains }), morning).reasons[0]).toMatchObject({ site: 'hip' });
  });

  it('a head cold binds for B and C races only', () => {
    const cold = { rule: 'cold', level: 2, days: 1, over: 0 } as const;
    const binds = (['A', 'B', 'C'] as const).map((priority) =>
      caps.cold.bindsOnRaceDay?.(cold, race(priority)),
    );
    expect(binds).toEqual([false, true, true]);
  });

  it('nothing but health binds', () => {
    const binding = Object.entries(caps).flatMap(([id, cap]) => (cap.bindsOnRaceDay ? [id] : []));
    expect(binding).toEqual(['red flag', 'illness', 'pain', 'cold']);
  });
});
