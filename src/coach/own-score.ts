import { type CalendarDay, plusDays } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import { type Call, callsMade } from './calls.ts';
import type { Level } from './level.ts';
import { thresholds } from './thresholds.ts';

/** How the coach's own calls to hold back turned out, as far as the runner told. */
export interface OwnScore {
  /** Days of which it is known what was done, and those on which that was no more than advised. */
  readonly calls: number;
  readonly kept: number;
  /** Days held under their plan of which both the day and the next morning are known. */
  readonly cases: number;
  readonly followed: Outcome;
  readonly overridden: Outcome;
  /** Fewer cases say nothing: they are kept, not shown. */
  readonly shown: boolean;
}

interface Outcome {
  readonly cases: number;
  /** Mornings after that felt normal or better. */
  readonly feltFine: number;
}

/** Over the last eight weeks. It compares, it does not prove: nobody knows how the other way felt. */
export function ownScore(diary: Diary, day: CalendarDay): OwnScore {
  const first = plusDays(day, -thresholds.ownScoreDays.value);
  const calls = callsMade(diary, first, plusDays(day, -1)).filter(isKnown);
  const followed: number[] = [];
  const overridden: number[] = [];
  for (const { level, planned, done, next } of calls) {
    if (level >= planned || next === undefined) continue;
    (done <= level ? followed : overridden).push(next);
  }
  const cases = followed.length + overridden.length;
  return {
    calls: calls.length,
    kept: calls.filter(({ done, level }) => done <= level).length,
    cases,
    followed: outcome(followed),
    overridden: outcome(overridden),
    shown: cases >= thresholds.ownScoreShownFrom.value,
  };
}

const isKnown = (call: Call): call is Call & { readonly done: Level } => call.done !== undefined;

function outcome(mornings: readonly number[]): Outcome {
  const fine = mornings.filter((steps) => steps >= -thresholds.recoveryWithin.value);
  return { cases: mornings.length, feltFine: fine.length };
}
