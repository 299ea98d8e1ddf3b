import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/coach/advise.ts';
import { history } from '../../../src/coach/history.ts';
import { recoveryTime } from '../../../src/coach/recovery-time.ts';
import {
  type CalendarDay,
  daysBetween,
  plusDays,
  weekdayOf,
} from '../../../src/domain/calendar-day.ts';
import type { Diary } from '../../../src/domain/diary.ts';
import { anyStep } from '../../support/any-diary.ts';
import { days, on, runnerDiary } from '../../support/runner-diary.ts';
import { clubWeek } from '../../support/season.ts';
import { holds, seed } from './seed.ts';

const start = on('2026-01-05');

describe(`a regular rhythm stays possible (seed ${seed})`, () => {
  it('gives the Tuesday, Thursday and Sunday runner hard on every Tuesday and Thursday of a season', () => {
    const anyMorning = fc.record({
      fatigue: fc.constantFrom(3, 3, 4),
      soreness: fc.constantFrom(3, 3, 4),
      mood: fc.constantFrom(3, 4),
      motivation: fc.constantFrom(3, 4),
      stress: fc.constantFrom(3, 4),
      hours: fc.constantFrom(7, 7.5, 8),
      quality: fc.constantFrom(3, 4),
    });
    holds(
      fc.property(
        fc.array(anyMorning, { minLength: 182, maxLength: 182 }),
        fc.boolean(),
        fc.constantFrom(undefined, 'club', 'under a year', 'long-standing'),
        fc.record({ easyRuns: fc.boolean(), sleep: fc.boolean(), effort: fc.boolean() }),
        (mornings, named, experience, logs) => {
          const clubSessions = named
            ? [
                { weekday: 2, type: 'intervals', at: '19:00' },
                { weekday: 4, type: 'tempo', at: '19:00' },
              ]
            : [];
          const season = days(start, 182);
          const all = runnerDiary({
            ...(experience && { runner: { experience } }),
            clubSessions,
            sessions: season.flatMap((day) =>
              (clubWeek[weekdayOf(day) - 1] ?? [])
                .filter(({ type }) => logs.easyRuns || type !== 'easy')
                .map(({ rpe, ...session }) => ({ day, ...session, ...(logs.effort && { rpe }) })),
            ),
            // The morning after a hard evening the legs are a little sore, as they should be.
            checkIns: mornings.map(({ hours: _, quality: __, ...answers }, index) => ({
              day: plusDays(start, index),
              ...answers,
              ...([3, 5].includes((index % 7) + 1) && { soreness: 2 as const }),
            })),
            nights: (logs.sleep ? mornings : []).map(({ hours, quality }, index) => ({
              day: plusDays(start, index),
              duration: hours,
              quality,
            })),
          } as Parameters<typeof runnerDiary>[0]);
          // Three weeks make a habit; from then on no Tuesday and no Thursday is taken away.
          for (const day of season.slice(21)) {
            const weekday = weekdayOf(day);
            if (weekday !== 2 && weekday !== 4) continue;
            const { level, reasons } = advise(startOf(all, day), day);
            expect({ day, level, reasons }).toEqual({ day, level: 4, reasons: [] });
          }
        },
      ),
      // Each run is a season of forty-six decisions.
      16,
    );
  });

  it('never suggests hard two days running, nor before the legs have had their days', () => {
    const anyStory = fc.array(
      fc.record({
        fatigue: anyStep,
        soreness: anyStep,
        wants: fc.constantFrom('intervals', 'tempo', 'easy', 'hills', undefined),
      }),
      { minLength: 60, maxLength: 60 },
    );
    holds(
      fc.property(anyStory, (story) => {
        let diary: Diary = runnerDiary({ runner: { hardPerWeek: 7 } });
        const hard: CalendarDay[] = [];
        for (const [index, { fatigue, soreness, wants }] of story.entries()) {
          const day = plusDays(start, index);
          diary = added(diary, {
            checkIns: [{ day, fatigue: Math.max(fatigue, 2), soreness: Math.max(soreness, 2) }],
            planned: wants ? [{ day, type: wants }] : [],
          });
          const { level, session } = advise(diary, day);
          if (level === 4) {
            expect(hard).not.toContain(plusDays(day, -1));
            const last = hard.at(-1);
            const needed = Math.round(recoveryTime(history(diary, day)).days);
            const rested = last === undefined || daysBetween(last, day) >= needed;
            expect(rested || (fatigue >= 3 && soreness >= 3)).toBe(true);
            hard.push(day);
          }
          if (session !== 'rest') diary = added(diary, { sessions: [{ day, type: session }] });
        }
      }),
      25,
    );
  });
});

const added = (diary: Diary, more: object): Diary => {
  const { sessions, checkIns, planned } = runnerDiary(more);
  return {
    ...diary,
    sessions: [...diary.sessions, ...sessions],
    checkIns: [...diary.checkIns, ...checkIns],
    planned: [...diary.planned, ...planned],
  };
};

/** The diary as it was on that morning, so that nothing later can help. */
const startOf = (diary: Diary, today: CalendarDay): Diary => ({
  ...diary,
  sessions: diary.sessions.filter(({ day }) => day < today),
  checkIns: diary.checkIns.filter(({ day }) => day <= today),
  nights: diary.nights.filter(({ day }) => day <= today),
});
