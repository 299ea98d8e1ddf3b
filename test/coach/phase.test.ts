import { describe, expect, it } from 'vitest';
import { daysAfterRace, phase } from '../../src/coach/phase.ts';
import { plusDays } from '../../src/domain/calendar-day.ts';
import { on, type PlainDiary, runnerDiary } from '../support/runner-diary.ts';

const raced = (day: string, distance: number, rpe = 9): PlainDiary => ({
  sessions: [{ day, type: 'race', distance, duration: distance * 5, rpe }],
});

const levelsAfter = (diary: PlainDiary, raceDay: string, days: number) =>
  Array.from({ length: days }, (_, index) => {
    const found = phase(runnerDiary(diary), plusDays(on(raceDay), index + 1));
    return found?.kind === 'after race' ? found.level : '-';
  }).join('');

describe('after a race', () => {
  it.each([
    { distance: 5, days: 2 },
    { distance: 10, days: 3 },
    { distance: 21.1, days: 7 },
    { distance: 42.195, days: 14 },
    { distance: 100, days: 28 },
    { distance: 161, days: 28 },
    { distance: 1, days: 1 },
  ])('$distance km take $days days', ({ distance, days }) => {
    expect(daysAfterRace(distance)).toBe(days);
  });

  it.each([
    { distance: 5, levels: '23-', reason: 'a Sunday long run after a parkrun is ordinary' },
    { distance: 10, levels: '123-', reason: 'a day each' },
    { distance: 21.1, levels: '1122233-', reason: 'a week, nothing hard in it' },
    { distance: 42.195, levels: '11111222233333-', reason: 'two weeks' },
  ])('$distance km come back as $levels: $reason', ({ distance, levels }) => {
    expect(levelsAfter(raced('2026-05-03', distance), '2026-05-03', levels.length)).toBe(levels);
  });

  it('asks nothing of a race that was jogged as training', () => {
    expect(levelsAfter(raced('2026-05-03', 21.1, 4), '2026-05-03', 3)).toBe('---');
  });

  it('reads the distance from the calendar when the log has none', () => {
    const diary: PlainDiary = {
      sessions: [{ day: '2026-05-03', type: 'race', rpe: 9 }],
      races: [{ id: 1, day: '2026-05-03', name: 'Half', distance: 21.1, priority: 'B' }],
    };
    expect(phase(runnerDiary(diary), on('2026-05-04'))).toMatchObject({ of: 7, distance: 21.1 });
  });

  it('takes a planned A or B race that nobody logged as run, unless the runner was ill that day', () => {
    const planned: PlainDiary = {
      races: [{ id: 1, day: '2026-05-03', name: 'Half', distance: 21.1, priority: 'A' }],
    };
    expect(levelsAfter(planned, '2026-05-03', 2)).toBe('11');
    const forFun = {
      races: planned.races?.map((each) => ({ ...each, priority: 'C' as const })) ?? [],
    };
    expect(levelsAfter(forFun, '2026-05-03', 2)).toBe('--');
    const ill: PlainDiary = {
      ...planned,
      illnesses: [{ id: 1, symptoms: ['fever'], from: '2026-05-02', closed: '2026-05-05' }],
    };
    expect(levelsAfter(ill, '2026-05-03', 2)).toBe('--');
    // People race with a head cold.
    const cold: PlainDiary = {
      ...planned,
      illnesses: [{ id: 1, symptoms: ['head cold'], from: '2026-05-02', closed: '2026-05-05' }],
    };
    expect(levelsAfter(cold, '2026-05-03', 2)).toBe('11');
  });

  it('does not count on the race day itself', () => {
    expect(phase(runnerDiary(raced('2026-05-03', 21.1)), on('2026-05-03'))).toBeUndefined();
  });
});

describe('a deload block', () => {
  const week: PlainDiary = {
    blocks: [{ id: 1, kind: 'deload', from: '2026-05-04', until: '2026-05-10' }],
  };

  it('cuts two fifths of the minutes', () => {
    expect(phase(runnerDiary(week), on('2026-05-04'))?.volume).toBeCloseTo(0.6);
  });

  it('is easy at first and has room for one quality session from its fourth day', () => {
    const levels = ['04', '05', '06', '07', '08', '09', '10'].map(
      (day) => phase(runnerDiary(week), on(`2026-05-${day}`))?.level,
    );
    expect(levels).toEqual([2, 2, 2, 4, 4, 4, 4]);
  });

  it('has room for one, not for two', () => {
    const once = {
      ...week,
      sessions: [{ day: '2026-05-07', type: 'intervals' as const, duration: 35, rpe: 7 }],
    };
    expect(phase(runnerDiary(once), on('2026-05-07'))?.level).toBe(4);
    expect(phase(runnerDiary(once), on('2026-05-09'))).toMatchObject({
      level: 2,
      qualityDone: true,
    });
  });
});

describe('several at once', () => {
  it('lets the lowest decide: a marathon last Sunday outweighs a deload', () => {
    const both = runnerDiary({
      ...raced('2026-05-03', 42.195),
      blocks: [{ id: 1, kind: 'deload', from: '2026-05-04', until: '2026-05-10' }],
    });
    expect(phase(both, on('2026-05-05'))).toMatchObject({ kind: 'after race', level: 1 });
  });

  it('lets the lowest decide: a deload outweighs the last days after a marathon', () => {
    const both = runnerDiary({
      ...raced('2026-05-03', 42.195),
      blocks: [{ id: 1, kind: 'deload', from: '2026-05-14', until: '2026-05-20' }],
    });
    expect(phase(both, on('2026-05-14'))).toMatchObject({ kind: 'deload', level: 2, volume: 0.6 });
  });

  it('has no phase in an ordinary week', () => {
    expect(phase(runnerDiary(), on('2026-05-05'))).toBeUndefined();
  });
});
