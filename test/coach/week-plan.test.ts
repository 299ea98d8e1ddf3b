import { describe, expect, it } from 'vitest';
import { advise } from '../../src/coach/advise.ts';
import { planWeek } from '../../src/coach/week-plan.ts';
import { weekTotal } from '../../src/coach/week-total.ts';
import { plusDays } from '../../src/domain/calendar-day.ts';
import { weekLines, weekSummary } from '../../src/replies/week-words.ts';
import {
  days,
  nightsOf,
  on,
  ordinaryMornings,
  type PlainDiary,
  type PlainSession,
  runnerDiary,
} from '../support/runner-diary.ts';

// Eight weeks from Monday 2 March: Monday and Saturday easy, Tuesday and Thursday hard, Sunday long.
const spring = days('2026-03-02', 56);
const habit = (day: string, weekday: number): readonly PlainSession[] => {
  if (weekday === 1) return [{ day, type: 'intervals', duration: 60, rpe: 7, distance: 11 }];
  if (weekday === 3) return [{ day, type: 'tempo', duration: 50, rpe: 6, distance: 10 }];
  if (weekday === 6) return [{ day, type: 'long', duration: 100, rpe: 4, distance: 18 }];
  if (weekday === 0 || weekday === 5) {
    return [{ day, type: 'easy', duration: 45, rpe: 3, distance: 8 }];
  }
  return [];
};
const clubRunner = {
  sessions: spring.flatMap((day, index) => habit(day, index % 7)),
  checkIns: ordinaryMornings([...spring, '2026-04-27']),
  nights: nightsOf(7.5, [...spring, '2026-04-27']),
} satisfies PlainDiary;
const monday = on('2026-04-27');

const types = (diary: PlainDiary) =>
  planWeek(runnerDiary(diary), monday).map(({ session }) => session);

describe('the week ahead', () => {
  it('is the runner’s own week when all is well', () => {
    expect(types(clubRunner)).toEqual([
      'easy',
      'intervals',
      'rest',
      'tempo',
      'rest',
      'easy',
      'long',
    ]);
  });

  it('begins with what the advice of that day says', () => {
    for (let start = monday; start < plusDays(monday, 7); start = plusDays(start, 1)) {
      const diary = runnerDiary(clubRunner);
      const [first] = planWeek(diary, start);
      const { day, level, session, minutes } = advise(diary, start);
      expect({ ...first }).toMatchObject({ day, level, session, ...(minutes && { minutes }) });
    }
  });

  it('says what a rest day follows and leads to', () => {
    expect(planWeek(runnerDiary(clubRunner), monday)[2]).toMatchObject({
      session: 'rest',
      after: 'intervals',
      before: 'tempo',
    });
  });

  it('never has two hard days running, however the runner names them', () => {
    const eager = {
      ...clubRunner,
      planned: days('2026-04-27', 7).map((day) => ({ day, type: 'intervals' as const })),
    };
    const levels = planWeek(runnerDiary(eager), monday).map(({ level }) => level);
    levels.slice(1).forEach((level, index) => {
      expect(level === 4 && levels[index] === 4).toBe(false);
    });
    expect(levels.filter((level) => level === 4).length).toBeGreaterThan(0);
  });

  it('has one long run at most', () => {
    const clubLong = {
      ...clubRunner,
      clubSessions: [{ weekday: 6 as const, type: 'long' as const, at: '09:00' }],
    };
    expect(types(clubLong).filter((type) => type === 'long')).toHaveLength(1);
  });

  it('names a day of rest for somebody who trained every day', () => {
    const daily = {
      ...clubRunner,
      sessions: spring.flatMap((day, index): readonly PlainSession[] => {
        const session = habit(day, index % 7);
        return session.length > 0 ? session : [{ day, type: 'easy', duration: 30, rpe: 2 }];
      }),
    };
    expect(types(daily)).toContain('rest');
  });

  it('keeps away days free', () => {
    const away = {
      ...clubRunner,
      away: [{ id: 1, from: '2026-04-29', until: '2026-05-01', why: 'holiday' as const }],
    };
    const week = planWeek(runnerDiary(away), monday);
    expect(week.slice(2, 5).map(({ because }) => because)).toEqual(['away', 'away', 'away']);
  });

  it('tapers towards Sunday’s race and ends with it', () => {
    const racing = {
      ...clubRunner,
      races: [{ id: 1, day: '2026-05-03', name: 'Half', distance: 21.1, priority: 'A' as const }],
    };
    const week = planWeek(runnerDiary(racing), monday);
    expect(week[6]).toMatchObject({ session: 'race', race: { name: 'Half' } });
    expect(week[3]?.level).toBeLessThanOrEqual(2);
    expect(week[0]?.minutes?.to).toBeLessThan(45);
  });

  it('has no run under twenty minutes on the way down to a race', () => {
    const racing = {
      ...clubRunner,
      races: [{ id: 1, day: '2026-05-03', name: 'City', distance: 42.2, priority: 'A' as const }],
    };
    const runs = planWeek(runnerDiary(racing), monday).filter(({ minutes }) => minutes);
    expect(runs.length).toBeGreaterThan(2);
    for (const { minutes } of runs) expect(minutes?.from).toBeGreaterThanOrEqual(20);
  });

  it('holds everything while a fever is open, and does not pretend to know when it ends', () => {
    const ill = {
      ...clubRunner,
      illnesses: [{ id: 1, symptoms: ['fever' as const], from: '2026-04-26' }],
    };
    const week = planWeek(runnerDiary(ill), monday);
    expect(week.map(({ level }) => level)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(week[6]?.reason?.rule).toBe('illness');
  });

  it('gives a beginner three runs with rest between them', () => {
    expect(types({ runner: { experience: 'new' } })).toEqual([
      'easy',
      'easy',
      'rest',
      'easy',
      'rest',
      'rest',
      'easy',
    ]);
  });

  it('does not grow by more than a tenth over the usual week', () => {
    const usual = 45 + 60 + 50 + 45 + 100;
    const more = {
      ...clubRunner,
      clubSessions: [
        { weekday: 3 as const, type: 'easy' as const, at: '19:00' },
        { weekday: 5 as const, type: 'easy' as const, at: '19:00' },
      ],
    };
    const total = planWeek(runnerDiary(more), monday).reduce(
      (sum, { minutes }) => sum + (minutes ? (minutes.from + minutes.to) / 2 : 0),
      0,
    );
    expect(total).toBeLessThanOrEqual(1.15 * usual);
  });

  it('comes back to a habit in small steps when the last weeks were shorter', () => {
    const shorter = {
      ...clubRunner,
      sessions: clubRunner.sessions.filter(
        ({ day, type }) => type !== 'easy' || day < '2026-03-30',
      ),
    };
    const week = planWeek(runnerDiary(shorter), monday);
    const total = week.reduce(
      (sum, { minutes }) => sum + (minutes ? (minutes.from + minutes.to) / 2 : 0),
      0,
    );
    // 210 minutes in each of the last four weeks; a range is rounded to five minutes at both ends.
    expect(total).toBeLessThanOrEqual(1.1 * 210 + 15);
    expect(week[6]?.minutes?.to).toBeLessThan(110);
  });

  it('is the same for the same diary, in whatever order it was kept', () => {
    const backwards = {
      ...clubRunner,
      sessions: clubRunner.sessions.toReversed(),
      checkIns: clubRunner.checkIns.toReversed(),
    };
    expect(planWeek(runnerDiary(backwards), monday)).toEqual(
      planWeek(runnerDiary(clubRunner), monday),
    );
  });

  it('reads as seven lines, rest with its purpose', () => {
    const lines = weekLines(planWeek(runnerDiary(clubRunner), monday), 'km');
    expect(lines).toHaveLength(7);
    expect(lines[1]).toContain('intervals');
    expect(lines[2]).toMatch(/rest.*intervals/);
    for (const line of lines) expect(line).not.toMatch(/undefined|NaN|!/);
  });
});

describe('a day of the week that is done', () => {
  const intervals = { day: monday, type: 'intervals', duration: 62, rpe: 8 } as const;
  const weekWith = (...done: readonly PlainSession[]) =>
    planWeek(runnerDiary({ ...clubRunner, sessions: [...clubRunner.sessions, ...done] }), monday);

  it('is shown as done, and counted once, as it was', () => {
    const week = weekWith(intervals);
    expect(weekLines(week, 'km')[0]).toBe('Mon 27 Apr · done: intervals · 1 h 02 · effort 8');
    const open = weekTotal(week.slice(1));
    expect(weekTotal(week)).toEqual({
      minutes: open.minutes + 62,
      hard: open.hard + 1,
      rest: open.rest,
    });
  });

  it('leads to the rest that follows it, whatever had been planned', () => {
    expect(weekWith(intervals)[1]?.level).toBeLessThanOrEqual(2);
    const planned = [{ day: monday, type: 'intervals' as const }];
    const jogged = { day: monday, type: 'easy', duration: 30 } as const;
    const diary = { ...clubRunner, planned, sessions: [...clubRunner.sessions, jogged] };
    const week = planWeek(runnerDiary(diary), monday);
    // The card calls that day done, so nothing of it is still to come.
    expect(week[1]).toMatchObject({ level: 4, session: 'intervals' });
    expect(weekTotal(week.slice(0, 1))).toEqual({ minutes: 30, hard: 0, rest: 0 });
  });

  it('is not done by an hour in the gym', () => {
    const gym = { day: monday, type: 'strength', duration: 40 } as const;
    const planned = [{ day: monday, type: 'tempo' as const }];
    const diary = { ...clubRunner, planned, sessions: [...clubRunner.sessions, gym] };
    const [line] = weekLines(planWeek(runnerDiary(diary), monday), 'km');
    expect(line).toMatch(/^Mon 27 Apr · \*\*steady run\*\*, .*; done: strength · 40 min$/);
  });

  it('is a day of rest when that was told', () => {
    const week = weekWith({ day: monday, type: 'rest' });
    expect(weekLines(week, 'km')[0]).toBe('Mon 27 Apr · done: rest day');
    expect(weekTotal(week.slice(0, 1))).toEqual({ minutes: 0, hard: 0, rest: 1 });
  });
});

describe('what the week ahead takes for granted', () => {
  const said = (more: PlainDiary) =>
    weekSummary(planWeek(runnerDiary({ ...clubRunner, ...more }), monday)).join(' ');

  it('is ordinary mornings, while nothing is open', () => {
    expect(said({})).toMatch(/^About .* It holds if the mornings are ordinary/);
  });

  it.each([
    ['fever', 'Nothing is planned while you are ill.'],
    ['head cold', 'It is for as long as the cold lasts.'],
  ] as const)('is nothing about mornings with an open %s', (symptom, words) => {
    const text = said({ illnesses: [{ id: 1, symptoms: [symptom], from: '2026-04-26' }] });
    expect(text).toContain(words);
    expect(text).not.toMatch(/ordinary|0 min/);
  });

  it('is the doctor, while a red flag is open', () => {
    const text = said({ redFlags: [{ id: 1, sign: 'chest pain', from: '2026-04-26' }] });
    expect(text).toMatch(/^Nothing is planned until a doctor has cleared you\./);
    expect(text).not.toMatch(/ordinary|0 min/);
  });

  it('is no sum of minutes in a week away', () => {
    const away = [{ id: 1, from: '2026-04-20', why: 'holiday' as const }];
    expect(said({ away })).not.toContain('0 min');
  });
});
