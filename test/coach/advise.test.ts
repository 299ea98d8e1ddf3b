import { describe, expect, it } from 'vitest';
import { advise } from '../../src/coach/advise.ts';
import { bodyCeiling } from '../../src/coach/body-ceiling.ts';
import { history } from '../../src/coach/history.ts';
import { ownPattern } from '../../src/coach/own-pattern.ts';
import { type CalendarDay, plusDays } from '../../src/domain/calendar-day.ts';
import type { Symptom } from '../../src/domain/health.ts';
import type { SessionType } from '../../src/domain/session.ts';
import { morning } from '../support/cap-level.ts';
import { clubWeek, fine, type Story, season } from '../support/season.ts';
import { easy, felt, hardRun, slept } from '../support/situation.ts';

const ago = (days: number) => plusDays(morning, -days);
const sore = (level: number) => ({
  id: 1,
  site: 'shin',
  from: ago(1),
  reports: [{ day: ago(1), level }],
});
const on = (story: Story = {}, minutes?: number) =>
  advise(season(morning, story), morning, minutes === undefined ? {} : { minutes });

describe('how long and how far', () => {
  it('is what the runner usually does, give or take a tenth', () => {
    const { minutes, distance } = on();
    expect(minutes).toEqual({ from: 55, to: 65 });
    // At their own pace for quality, 5:29 a kilometre.
    expect(distance).toEqual({ from: 10, to: 11.8 });
  });

  it('is the usual of that kind of session, not of all', () => {
    expect(on({ planned: [{ day: morning, type: 'easy' }] }).minutes).toEqual({ from: 40, to: 50 });
    expect(on({ planned: [{ day: morning, type: 'long' }] }).minutes).toEqual({
      from: 85,
      // 105 would be further than the guard of 17.6 km allows.
      to: 104,
    });
  });

  it('is what was named, when somebody said it', () => {
    const named = on({ planned: [{ day: morning, type: 'tempo', duration: 42, distance: 9 }] });
    expect(named.minutes).toEqual({ from: 42, to: 42 });
    expect(named.distance).toEqual({ from: 9, to: 9 });
  });

  it('forgets what was named when the session is another', () => {
    const planned = [{ day: morning, type: 'intervals', duration: 80 }] as const;
    expect(on({ planned, did: { 1: [hardRun] } }).minutes).toEqual({ from: 40, to: 50 });
  });

  it('does not remember what is more than eight weeks ago', () => {
    const week = clubWeek.map(() => []);
    const long = (days: number) =>
      on({
        week,
        did: { [days]: [{ type: 'long', duration: 100 }], 3: [{ type: 'easy', duration: 40 }] },
        planned: [{ day: morning, type: 'long' }],
      }).minutes;
    expect(long(56)).toEqual({ from: 90, to: 110 });
    expect(long(57)).toEqual({ from: 55, to: 65 });
  });

  it('is half an hour with a head cold, whatever was named', () => {
    const illnesses = [{ id: 1, symptoms: ['head cold'], from: ago(1) }] as const;
    const planned = [{ day: morning, type: 'easy', duration: 70 }] as const;
    expect(on({ illnesses, planned }).minutes).toEqual({ from: 30, to: 30 });
    expect(on({ illnesses }).minutes?.to).toBe(30);
  });

  it('is never more than there is time for', () => {
    expect(on({}, 40).minutes).toEqual({ from: 40, to: 40 });
    expect(on({}, 57).minutes).toEqual({ from: 55, to: 57 });
    expect(on({}, 30).distance?.to).toBeLessThanOrEqual(5.5);
  });

  it('is twenty to forty minutes for active recovery, and nothing for rest', () => {
    expect(on({ felt: felt({ soreness: 1 }, 0) }).minutes).toEqual({ from: 20, to: 40 });
    expect(on({ planned: [{ day: morning, type: 'rest' }] }).minutes).toBeUndefined();
  });

  it('is never a run under twenty minutes, unless there is less time or the runs are shorter', () => {
    // The day before the race has a quarter of the usual minutes.
    const races = [
      { id: 1, day: ago(-1), name: 'City run', distance: 42.2, priority: 'A' },
    ] as const;
    const planned = [{ day: morning, type: 'easy' }] as const;
    expect(on({ races, planned }).minutes).toEqual({ from: 20, to: 20 });
    expect(on({ races, planned }, 15).minutes).toEqual({ from: 15, to: 15 });
    const short = clubWeek.map((sessions) =>
      sessions.map(() => ({ type: 'easy', duration: 15, rpe: 3 }) as const),
    );
    expect(on({ planned, week: short }).minutes).toEqual({ from: 15, to: 15 });
    const tenMinutes = [{ day: morning, type: 'easy', duration: 10 }] as const;
    expect(on({ planned: tenMinutes }).minutes).toEqual({ from: 10, to: 10 });
  });

  it('is small and honest for a stranger, without a distance', () => {
    const stranger = on({ length: -1 });
    expect(stranger.minutes).toEqual({ from: 25, to: 35 });
    expect(stranger.distance).toBeUndefined();
  });

  it('takes a quarter off the long run when the body is not at its best', () => {
    const planned = [{ day: morning, type: 'long' }] as const;
    const { session, level, minutes } = on({ planned, slept: slept(5.25) });
    expect({ session, level, minutes }).toEqual({
      session: 'long',
      level: 3,
      minutes: { from: 65, to: 80 },
    });
  });

  it('does not grow while the sleep of two weeks is short', () => {
    const nights = slept(...Array.from({ length: 14 }, () => 6.25));
    const planned = [{ day: morning, type: 'easy' }] as const;
    expect(on({ planned, slept: nights }).minutes).toEqual({ from: 40, to: 45 });
  });

  it('is cut on the way back, with the kind of week', () => {
    const away = [{ id: 1, from: ago(9), until: ago(1), why: 'holiday' }] as const;
    const did = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [i + 1, []]));
    expect(on({ away, did }).minutes?.to).toBeLessThan(45);
  });

  it('is the race, on a race day', () => {
    const races = [
      { id: 1, day: morning, name: 'City run', distance: 21.1, priority: 'A' },
    ] as const;
    const { minutes, distance, raceDay } = on({ races });
    expect({ minutes, distance, raceDay }).toEqual({
      minutes: undefined,
      distance: { from: 21.1, to: 21.1 },
      raceDay: true,
    });
  });
});

describe('the runner’s own week', () => {
  const pattern = (story: Story = {}, hardPerWeek = 2) => {
    const diary = season(morning, story);
    return ownPattern(diary.runner, history(diary, morning), hardPerWeek);
  };

  it('is read from the weeks: hard, long, easy and rest on their days', () => {
    expect(pattern()).toEqual({
      1: 'rest',
      2: 'intervals',
      3: 'easy',
      4: 'tempo',
      5: 'rest',
      6: 'easy',
      7: 'long',
    });
  });

  it('holds at most as many hard days as the runner wants', () => {
    expect(Object.values(pattern({}, 1) ?? {}).filter((each) => each === 'intervals')).toHaveLength(
      1,
    );
    expect(Object.values(pattern({}, 1) ?? {})).not.toContain('tempo');
    expect(pattern({}, 0)?.[2]).toBe('easy');
  });

  it('never has two hard days in a row, over the weekend either', () => {
    const week = [[hardRun], [hardRun], [], [hardRun], [hardRun], [], [hardRun]];
    const hard = Object.entries(pattern({ week }, 7) ?? {}).filter(
      ([, each]) => each === 'intervals',
    );
    expect(hard.map(([weekday]) => weekday)).toEqual(['1', '4']);
  });

  it('has a day of rest, unless the runner runs every day', () => {
    const week = clubWeek.map((sessions) => (sessions.length > 0 ? sessions : [easy]));
    expect(Object.values(pattern({ week }) ?? {}).filter((each) => each === 'rest')).toHaveLength(
      1,
    );
    expect(Object.values(pattern({ week, runner: { runsDaily: true } }) ?? {})).not.toContain(
      'rest',
    );
  });

  it('has one long run, the one that is clearly the longest', () => {
    const flat = clubWeek.map(() => [easy]);
    expect(Object.values(pattern({ week: flat }) ?? {})).not.toContain('long');
    const two = clubWeek.map((sessions, day) =>
      day === 2 ? [{ type: 'long', duration: 80, rpe: 4 } as const] : sessions,
    );
    expect(Object.values(pattern({ week: two }) ?? {}).filter((each) => each === 'long')).toEqual([
      'long',
    ]);
  });

  it('has a long run from a quarter over the mean run of its week', () => {
    const longest = (duration: number) =>
      pattern({ week: [[], [easy], [easy], [easy], [], [easy], [{ ...easy, duration }]] })?.[7];
    expect(longest(60)).toBe('long');
    expect(longest(59)).toBe('easy');
  });

  it('is not known from one run a week', () => {
    expect(pattern({ week: [[], [easy], [], [], [], [], []] })).toBeUndefined();
    expect(pattern({ week: [[], [easy], [], [], [], [easy], []] })).toBeDefined();
  });

  it('is not known from one week, and not changed by this one', () => {
    expect(pattern({ length: 13 })).toBeUndefined();
    expect(pattern({ length: 20 })).toBeDefined();
    const thisWeek = { did: { 1: [hardRun], 2: [hardRun], 3: [hardRun], 4: [] } };
    expect(pattern(thisWeek)).toEqual(pattern());
  });

  it('follows what half of the weeks show', () => {
    // Saturdays hard in four of eight weeks, then in three.
    const hardSaturdays = (count: number) => ({
      did: Object.fromEntries(Array.from({ length: count }, (_, i) => [10 + 7 * i, [hardRun]])),
    });
    const oldest = Object.fromEntries([4, 5, 6, 7].map((i) => [10 + 7 * i, [hardRun]]));
    expect(pattern({ did: oldest }, 3)?.[6]).toBe('intervals');
    expect(pattern(hardSaturdays(4), 3)?.[6]).toBe('intervals');
    expect(pattern(hardSaturdays(3), 3)?.[6]).toBe('easy');
  });
});

describe('what holds a day that was to be gentle anyway', () => {
  const rules = (type: SessionType, story: Story) =>
    on({ ...story, planned: [{ day: morning, type }] }).reasons.map(({ rule }) => rule);

  it.each([
    ['rest', 'illness', { illnesses: [{ id: 1, symptoms: ['fever'], from: ago(1) }] }],
    ['rest', 'red flag', { redFlags: [{ id: 1, sign: 'fainting', from: ago(1) }] }],
    ['rest', 'pain', { pains: [sore(7)] }],
    ['easy', 'pain', { pains: [sore(4)] }],
    ['easy', 'cold', { illnesses: [{ id: 1, symptoms: ['head cold'], from: ago(1) }] }],
    ['recovery', 'floor', { felt: felt({ soreness: 1 }, 0) }],
    ['easy', 'slow slide', { felt: felt({ soreness: 2 }, 0, 1, 2) }],
    [
      'easy',
      'readiness',
      {
        felt: felt({ fatigue: 2, soreness: 2, mood: 1, motivation: 1, stress: 1 }, 0),
        slept: { 0: { duration: 7.5, quality: 1 } },
      },
    ],
  ] as const)('on a day of %s is %s, not the habit', (type, rule, story) => {
    expect(rules(type, story)[0]).toBe(rule);
  });

  it('is not a pain that would allow more, nor training', () => {
    expect(rules('rest', { pains: [sore(4)] })).toEqual([]);
    expect(rules('easy', { did: { 1: [hardRun] } })).toEqual([]);
  });

  it('is what ails the runner first, then the training', () => {
    expect(rules('intervals', { pains: [sore(4)], did: { 1: [hardRun] } }).slice(0, 2)).toEqual([
      'pain',
      'recovery gap',
    ]);
  });
});

describe('what would change it', () => {
  it('is a tap, where a tap is missing', () => {
    expect(on({ felt: { 0: undefined } }).flip).toEqual({
      change: { what: 'both taps', to: 3 },
      on: morning,
      level: 4,
      session: 'intervals',
    });
    expect(on({ felt: { 0: { fatigue: 3 } } }).flip?.change).toEqual({
      what: 'answer',
      item: 'soreness',
      to: 3,
    });
  });

  it('is the smallest better answer', () => {
    expect(on({ felt: felt({ soreness: 1 }, 0) }).flip?.change).toEqual({
      what: 'answer',
      item: 'soreness',
      to: 2,
    });
  });

  it('is sleep after a short night', () => {
    expect(on({ slept: slept(4) }).flip?.change).toMatchObject({ what: 'sleep' });
  });

  it('is being well, and then the first day of the way back', () => {
    const ill = (from: number, ...symptoms: readonly Symptom[]) =>
      on({ illnesses: [{ id: 1, symptoms, from: ago(from) }] }).flip;
    const recovery = { change: { what: 'fine again' }, level: 1, session: 'recovery' };
    expect(ill(1, 'fever')).toEqual({ ...recovery, on: morning });
    expect(ill(9, 'chest')).toEqual({ ...recovery, on: morning });
    // Who has it since today is well tomorrow at the earliest.
    expect(ill(0, 'fever')).toEqual({ ...recovery, on: ago(-1) });
    expect(ill(1, 'head cold')).toMatchObject({ on: morning, level: 4, session: 'intervals' });
  });

  it('is the day it opens, where today would be a rest day anyway', () => {
    const illnesses = [{ id: 1, symptoms: ['fever'], from: ago(1) }] as const;
    const planned = [{ day: morning, type: 'rest' }] as const;
    expect(on({ illnesses, planned }).flip).toEqual({
      change: { what: 'fine again' },
      on: ago(-1),
      level: 1,
      session: 'recovery',
    });
  });

  it('is being without pain, or cleared', () => {
    expect(on({ pains: [sore(4)] }).flip?.change).toEqual({ what: 'pain', site: 'shin', to: 0 });
    const redFlags = [{ id: 1, sign: 'fainting', from: ago(1) }] as const;
    expect(on({ redFlags }).flip?.change).toEqual({ what: 'cleared by doctor' });
  });

  it('is a day or two, where only time helps', () => {
    const { flip } = on({ did: { 1: [hardRun] } });
    expect(flip).toEqual({ change: { what: 'wait' }, on: ago(-2), level: 4, session: 'tempo' });
  });

  it('is nothing when the plan stands', () => {
    expect(on().flip).toBeUndefined();
    expect(on({ planned: [{ day: morning, type: 'rest' }] }).flip).toBeUndefined();
  });
});

describe('what was known', () => {
  it('names the signals of today, and how old the optional ones are', () => {
    const { coverage } = on({
      felt: {
        0: { fatigue: 3, soreness: 3 },
        4: { ...fine, hrv: 60 },
        9: { ...fine, restingHr: 50 },
      },
    });
    expect(coverage).toEqual({
      known: ['fatigue', 'soreness', 'sleep', 'sleep quality', 'training'],
      missing: ['mood', 'stress'],
      stale: [{ signal: 'HRV', days: 4 }],
    });
    const withHeart = on({ felt: { 0: { ...fine, hrv: 60, restingHr: 50 } } }).coverage;
    expect(withHeart.known).toEqual(expect.arrayContaining(['HRV', 'resting heart rate']));
    expect(withHeart.stale).toEqual([]);
  });

  it('is high with both answers and two weeks of mornings, medium before, low without', () => {
    expect(on({ length: 14 }).confidence).toBe('high');
    expect(on({ length: 13 }).confidence).toBe('medium');
    expect(on({ felt: { 0: { fatigue: 3 } } }).confidence).toBe('low');
    expect(on({ silentFor: 4 }).confidence).toBe('unknown');
  });

  it('forgets an optional signal after a week', () => {
    const stale = (days: number) => on({ felt: { [days]: { ...fine, hrv: 60 } } }).coverage.stale;
    expect(stale(7)).toEqual([{ signal: 'HRV', days: 7 }]);
    expect(stale(8)).toEqual([]);
  });

  it('does not call a week without a session known training', () => {
    const did = Object.fromEntries(Array.from({ length: 7 }, (_, i) => [i + 1, []]));
    expect(on({ did: { ...did, 8: [easy] } }).coverage.missing).toEqual(['training']);
    expect(on({ did: { ...did, 7: [easy] } }).coverage.missing).toEqual([]);
  });
});

describe('remarks', () => {
  const about = (story: Story) => on(story).notes.map((note) => note.about);

  it('count the days without rest from six on', () => {
    const row = (days: number): Story => ({
      did: {
        ...Object.fromEntries(Array.from({ length: days }, (_, i) => [i + 1, [easy]])),
        [days + 1]: [],
      },
    });
    expect(about(row(5))).not.toContain('rest due');
    expect(on(row(6)).notes).toContainEqual({ about: 'rest due', days: 6 });
    expect(about({ ...row(6), planned: [{ day: morning, type: 'rest' }] })).not.toContain(
      'rest due',
    );
  });

  it('name a pain that is left to the runner, and none that holds the day', () => {
    const pains = (level: number) => [
      { id: 1, site: 'hip', from: ago(20), reports: [{ day: ago(20), level }] },
    ];
    expect(on({ pains: pains(2) }).notes).toContainEqual({ about: 'pain', site: 'hip', level: 2 });
    expect(about({ pains: pains(4) })).not.toContain('pain');
  });

  it('name the limit when the plan is further than the legs know', () => {
    const far = (distance: number) => ({
      planned: [{ day: morning, type: 'easy' as const, distance }],
    });
    expect(on(far(18)).notes).toContainEqual({ about: 'distance guard', longest: 16, limit: 17.6 });
    expect(about(far(17.6))).not.toContain('distance guard');
    expect(on(far(18)).distance?.to).toBe(17.6);
  });

  it('remember a day that went higher than the advice, without a level for it', () => {
    const story = { did: { 1: [hardRun], 2: [hardRun] } };
    expect(on(story).notes).toContainEqual({ about: 'one level higher', day: ago(1) });
    expect(about({ did: { 5: [hardRun] } })).not.toContain('one level higher');
    // Who did not check in yesterday was not advised.
    expect(about({ ...story, felt: { 1: undefined } })).not.toContain('one level higher');
    const onTheDay = {
      planned: [{ day: ago(1), type: 'intervals' as const }],
      did: { 1: [hardRun] },
    };
    expect(about({ ...onTheDay, runner: { hardPerWeek: 3 } })).not.toContain('one level higher');
  });

  it('name a week a fifth longer than the month, and weeks mostly not easy, on Mondays', () => {
    const onDay = (day: CalendarDay, story: Story) =>
      advise(season(day, story), day).notes.map((note) => note.about);
    const monday = ago(1);
    const long: Story = { did: { 1: [{ ...easy, distance: 40 }] } };
    expect(onDay(monday, long)).toContain('week jump');
    expect(onDay(monday, {})).not.toContain('week jump');
    const week = clubWeek.map((sessions) => sessions.map((each) => ({ ...each, rpe: 5 })));
    expect(onDay(monday, { week })).toContain('easy share');
    expect(onDay(morning, { week })).not.toContain('easy share');
    expect(onDay(monday, { week: [[easy], [easy], [easy], [], [], [], []] })).not.toContain(
      'easy share',
    );
  });
});

describe('how the weeks add up, at its edges', () => {
  const monday = ago(1);
  const about = (week: NonNullable<Story['week']>, did: NonNullable<Story['did']> = {}) =>
    advise(season(monday, { week, did }), monday).notes.map((note) => note.about);
  // Two runs of 5 km a week, Tuesdays and Fridays.
  const run = (distance: number) => ({ type: 'easy', duration: 30, distance, rpe: 3 }) as const;
  const twoRuns = [[], [run(5)], [], [], [run(5)], [], []];

  it('a week is a jump from a fifth over the month', () => {
    expect(about(twoRuns, { 3: [run(7)] })).not.toContain('week jump');
    expect(about(twoRuns, { 3: [run(7.1)] })).toContain('week jump');
  });

  it('four weeks are easy enough from seven tenths, and eight sessions on', () => {
    const hard = { type: 'steady', duration: 30, rpe: 5 } as const;
    // Eight sessions in four weeks: one of them hard for so many minutes.
    const share = (minutes: number) => about(twoRuns, { 3: [{ ...hard, duration: minutes }] });
    expect(share(90)).not.toContain('easy share');
    expect(share(91)).toContain('easy share');
    expect(about(twoRuns, { 3: [{ ...hard, duration: 200 }], 6: [] })).not.toContain('easy share');
  });

  it('the distance guard looks back thirty days', () => {
    const longest = (days: number) => {
      const planned = [{ day: morning, type: 'easy' as const, distance: 12 }];
      const did = { [days]: [run(14)], 2: [run(5)] };
      return advise(season(morning, { week: clubWeek.map(() => []), did, planned }), morning).notes;
    };
    expect(longest(30).map((note) => note.about)).not.toContain('distance guard');
    expect(longest(31)).toContainEqual({ about: 'distance guard', longest: 5, limit: 5.5 });
  });
});

describe('the ceiling of how a runner feels', () => {
  const ceiling = (story: Story = {}) => bodyCeiling(season(morning, story), morning);

  it('leaves training aside', () => {
    expect(ceiling({ did: { 1: [hardRun] } })).toEqual({ score: 70, level: 4 });
  });

  it('is held by the floor, readiness and a short night', () => {
    expect(ceiling({ felt: felt({ fatigue: 1 }, 0) })?.level).toBe(1);
    expect(ceiling({ felt: felt({ fatigue: 2, soreness: 2 }, 0) })?.level).toBe(3);
    expect(ceiling({ slept: slept(4) })?.level).toBe(2);
  });

  it('is unknown where nothing was told', () => {
    expect(ceiling({ felt: { 0: undefined }, slept: { 0: undefined } })).toBeUndefined();
    expect(ceiling({ felt: { 0: undefined } })?.level).toBe(4);
  });
});
