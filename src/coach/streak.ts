import { type CalendarDay, plusDays, weekdayOf } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import { callsMade } from './calls.ts';
import { openIllness, openPain, openRedFlag } from './open-states.ts';
import { thresholds } from './thresholds.ts';

/** Whole weeks, Monday to Sunday, in which the advice was followed, rest included. */
export interface Streak {
  readonly weeks: number;
  /** Days of rest or active recovery that were kept in those weeks. */
  readonly restKept: number;
  /** Ill, injured or away in the last whole week or now: it stands still and is not lost. */
  readonly frozen: boolean;
}

/** Counted back from last Sunday. A week that was frozen or silent is stepped over. */
export function streak(diary: Diary, day: CalendarDay): Streak {
  const monday = plusDays(day, 1 - weekdayOf(day));
  let [weeks, restKept, silent] = [0, 0, 0];
  for (let back = 1; back <= longest && silent <= thresholds.streakSilentWeeks.value; back++) {
    const from = plusDays(monday, -7 * back);
    if (isFrozen(diary, from)) continue;
    const week = weekOf(diary, from);
    if (week === 'silent') {
      silent++;
      continue;
    }
    if (week === 'not followed') break;
    silent = 0;
    weeks++;
    restKept += week.restKept;
  }
  const frozen = isFrozen(diary, plusDays(monday, -7)) || isApart(diary, day);
  return { weeks, restKept, frozen };
}

const longest = thresholds.streakLongest.value;

function weekOf(
  diary: Diary,
  from: CalendarDay,
): 'silent' | 'not followed' | { readonly restKept: number } {
  const known = callsMade(diary, from, plusDays(from, 6)).filter(({ done }) => done !== undefined);
  if (known.length < thresholds.streakKnownDays.value) return 'silent';
  const over = known.filter(({ done = 0, level }) => done > level).length;
  if (over > thresholds.streakOverDays.value) return 'not followed';
  return { restKept: known.filter(({ done = 0, level }) => level <= 1 && done <= level).length };
}

function isFrozen(diary: Diary, from: CalendarDay): boolean {
  const days = [0, 1, 2, 3, 4, 5, 6].map((index) => plusDays(from, index));
  const apart = days.filter((each) => isApart(diary, each)).length;
  return apart >= thresholds.streakFrozenDays.value;
}

/** Ill, injured or away on that day. */
function isApart(diary: Diary, day: CalendarDay): boolean {
  return (
    openIllness(diary, day) !== undefined ||
    openRedFlag(diary, day) !== undefined ||
    (openPain(diary, day)?.level ?? 0) >= thresholds.painEasy.value ||
    diary.away.some(({ from, until }) => from <= day && (until === undefined || day <= until))
  );
}
