import { type CalendarDay, plusDays } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import { callsMade } from './calls.ts';
import { thresholds } from './thresholds.ts';

/** How the coach's own calls to hold back turned out, as far as the runner told. */
export interface OwnScore {
  /** Days held under their plan of which both the day and the next morning are known. */
  readonly cases: number;
  readonly followed: Outcome;
  readonly overridden: Outcome;
  /** Fewer cases say nothing: they are kept, not shown. */
  readonly shown: boolean;
}

export interface Outcome {
  readonly cases: number;
  /** Mornings after that felt normal or better. */
  readonly feltFine: number;
}

/** Over the last eight weeks. It compares, it does not prove: nobody knows how the other way felt. */
export function ownScore(diary: Diary, day: CalendarDay): OwnScore {
  const first = plusDays(day, -thresholds.ownScoreDays.value);
  const followed: number[] = [];
  const overridden: number[] = [];
  for (const { level, planned, done, next } of callsMade(diary, first, plusDays(day, -1))) {
    if (level >= planned || done === undefined || next === undefined) continue;
    (done <= level ? followed : overridden).push(next);
  }
  const cases = followed.length + overridden.length;
  return {
    cases,
    followed: outcome(followed),
    overridden: outcome(overridden),
    shown: cases >= thresholds.ownScoreShownFrom.value,
  };
}

function outcome(mornings: readonly number[]): Outcome {
  const fine = mornings.filter((steps) => steps >= -thresholds.recoveryWithin.value);
  return { cases: mornings.length, feltFine: fine.length };
}
