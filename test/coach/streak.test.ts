import { describe, expect, it } from 'vitest';
import { streak } from '../../src/coach/streak.ts';
import { plusDays } from '../../src/domain/calendar-day.ts';
import { streakWords } from '../../src/replies/score-words.ts';
import {
  days,
  on,
  ordinaryMornings,
  type PlainDiary,
  type PlainSession,
  runnerDiary,
} from '../support/runner-diary.ts';

// Twelve weeks from Monday 2 March of the same week: easy Monday, Wednesday, Friday, long Sunday.
const all = days('2026-03-02', 84);
const steady: PlainDiary & { readonly sessions: readonly PlainSession[] } = {
  sessions: all.flatMap((day, index): readonly PlainSession[] => {
    if ([0, 2, 4].includes(index % 7)) return [{ day, type: 'easy', duration: 40, rpe: 3 }];
    return index % 7 === 6 ? [{ day, type: 'long', duration: 80, rpe: 4 }] : [];
  }),
  checkIns: ordinaryMornings(all),
};
const monday = on('2026-05-25');
const weeksOf = (diary: PlainDiary) => streak(runnerDiary(diary), monday).weeks;
const raced = (from: string): readonly PlainSession[] =>
  days(from, 3).map((day) => ({ day, type: 'intervals', duration: 60, rpe: 9 }));

describe('the streak', () => {
  it('counts weeks of following the advice, and the rest kept in them', () => {
    const { weeks, restKept, frozen } = streak(runnerDiary(steady), monday);
    // The first weeks come before the runner's own pattern is known: they are easy, and kept too.
    expect(weeks).toBe(12);
    expect(restKept).toBeGreaterThanOrEqual(20);
    expect(frozen).toBe(false);
  });

  it('ends at a week with three hard days nobody advised', () => {
    expect(weeksOf({ ...steady, sessions: [...steady.sessions, ...raced('2026-05-05')] })).toBe(2);
  });

  it('survives one day above the advice', () => {
    const once = raced('2026-05-05').slice(0, 1);
    expect(weeksOf({ ...steady, sessions: [...steady.sessions, ...once] })).toBe(12);
  });

  it('is frozen by an illness, not broken, and the ill week does not count', () => {
    const ill = {
      ...steady,
      sessions: [...steady.sessions, ...raced('2026-05-05')],
      illnesses: [
        { id: 1, symptoms: ['fever' as const], from: '2026-05-18', closed: '2026-05-22' },
      ],
    };
    expect(weeksOf(ill)).toBe(1);
    expect(streak(runnerDiary(ill), monday).frozen).toBe(true);
  });

  it('is frozen by days away and by a real pain', () => {
    const away = {
      ...steady,
      away: [{ id: 1, from: '2026-05-18', until: '2026-05-24', why: 'holiday' as const }],
    };
    expect(streak(runnerDiary(away), monday)).toMatchObject({ weeks: 11, frozen: true });
    const hurt = {
      ...steady,
      pains: [
        { id: 1, site: 'shin', from: '2026-05-19', reports: [{ day: '2026-05-19', level: 5 }] },
      ],
    };
    expect(streak(runnerDiary(hurt), monday).frozen).toBe(true);
  });

  it('is not ended by two silent weeks, and ended by three', () => {
    const silence = (weeks: number) => ({
      sessions: steady.sessions.filter(({ day }) => day < plusDays(monday, -7 * weeks)),
      checkIns: ordinaryMornings(all.filter((day) => day < plusDays(monday, -7 * weeks))),
    });
    expect(weeksOf(silence(2))).toBe(10);
    expect(weeksOf(silence(3))).toBe(0);
  });

  it('does not change within the week', () => {
    const onSunday = streak(runnerDiary(steady), plusDays(monday, -1));
    const onTuesday = streak(runnerDiary(steady), plusDays(monday, -6));
    expect(onSunday.weeks).toBe(onTuesday.weeks);
  });

  it('is not mentioned when there is none', () => {
    expect(streakWords({ weeks: 0, restKept: 0, frozen: false })).toBeUndefined();
    expect(streakWords({ weeks: 3, restKept: 7, frozen: false })).toMatch(/^3 weeks/);
  });
});
