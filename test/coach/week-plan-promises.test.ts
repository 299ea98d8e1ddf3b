import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../src/coach/advise.ts';
import { blockReview } from '../../src/coach/block-review.ts';
import { isDayDone } from '../../src/coach/day-plan.ts';
import { deloadProposal } from '../../src/coach/deload.ts';
import { isHard } from '../../src/coach/effort.ts';
import { ownScore } from '../../src/coach/own-score.ts';
import { performanceTrend } from '../../src/coach/performance-trend.ts';
import { phase } from '../../src/coach/phase.ts';
import { sleepNeed } from '../../src/coach/sleep.ts';
import { streak } from '../../src/coach/streak.ts';
import { planWeek } from '../../src/coach/week-plan.ts';
import { plusDays } from '../../src/domain/calendar-day.ts';
import type { Diary } from '../../src/domain/diary.ts';
import { reviewWords } from '../../src/replies/review-words.ts';
import { weekLines, weekSummary } from '../../src/replies/week-words.ts';
import { anyDiary, today } from '../support/any-diary.ts';
import { holds, seed } from './properties/seed.ts';

const runs = 60;

describe(`the longer lines over random diaries (seed ${seed})`, () => {
  it('plans seven days that begin with today’s advice', () => {
    holds(
      fc.property(anyDiary, (diary) => {
        const week = planWeek(diary, today);
        expect(week.map(({ day }) => day)).toEqual(
          [0, 1, 2, 3, 4, 5, 6].map((index) => plusDays(today, index)),
        );
        const { level, session } = advise(diary, today);
        expect(week[0]).toMatchObject({ level, session });
      }),
      runs,
    );
  });

  it('never plans two hard days running outside races, nor a second long run', () => {
    holds(
      fc.property(anyDiary, (diary) => {
        const week = planWeek(diary, today);
        week.slice(1).forEach((each, index) => {
          const before = week[index];
          // A day that is done was what was done on it, whatever had been planned.
          if (!before || before.race || each.race) return;
          const wasHard = isDayDone(before) ? before.done.some(isHard) : before.level === 4;
          expect(wasHard && each.level === 4).toBe(false);
        });
        expect(week.filter(({ session }) => session === 'long').length).toBeLessThan(2);
      }),
      runs,
    );
  });

  it('names a day of rest, unless the runner runs daily or every day is asked for', () => {
    holds(
      fc.property(anyDiary, (diary) => {
        const week = planWeek(diary, today);
        const free = week
          .slice(1)
          .some(
            ({ level, session, because, race }) =>
              level <= 2 && session !== 'long' && because !== 'club session' && !race,
          );
        if (diary.runner.runsDaily || !free) return;
        // A rest that was logged for today is one, whatever the day would have held.
        const rests = week.filter(
          ({ level, done }) => level === 0 || done.some(({ type }) => type === 'rest'),
        );
        expect(rests).not.toEqual([]);
      }),
      runs,
    );
  });

  it('says every week in whole words', () => {
    holds(
      fc.property(anyDiary, (diary) => {
        const week = planWeek(diary, today);
        const said = [...weekLines(week, 'mi'), ...weekSummary(week)].join('\n');
        expect(said).not.toMatch(/undefined|NaN|Infinity|!/);
        for (const { minutes } of week) {
          if (minutes) expect(minutes.from).toBeGreaterThan(0);
          if (minutes) expect(minutes.to).toBeGreaterThanOrEqual(minutes.from);
        }
      }),
      runs,
    );
  });

  it('says the same when everything was imported twice, in another order', () => {
    holds(
      fc.property(anyDiary, (diary) => {
        const twice: Diary = {
          ...diary,
          sessions: [...diary.sessions, ...diary.sessions].toReversed(),
          nights: [...diary.nights, ...diary.nights].toReversed(),
          checkIns: [...diary.checkIns, ...diary.checkIns].toReversed(),
        };
        const block = { from: plusDays(today, -42), until: plusDays(today, -1) };
        expect(phase(twice, today)).toEqual(phase(diary, today));
        expect(sleepNeed(twice, today)).toEqual(sleepNeed(diary, today));
        expect(performanceTrend(twice, today)).toEqual(performanceTrend(diary, today));
        expect(deloadProposal(twice, today)).toEqual(deloadProposal(diary, today));
        expect(blockReview(twice, block)).toEqual(blockReview(diary, block));
        expect(ownScore(twice, today)).toEqual(ownScore(diary, today));
        expect(streak(twice, today)).toEqual(streak(diary, today));
      }),
      runs / 2,
    );
  });

  it('reviews any block in whole words', () => {
    holds(
      fc.property(anyDiary, (diary) => {
        const review = blockReview(diary, { from: plusDays(today, -42), until: today });
        expect(review.enough).toBe(review.hard >= 5);
        expect(reviewWords(review).join('\n')).not.toMatch(/undefined|NaN|Infinity|!/);
      }),
      runs,
    );
  });
});
