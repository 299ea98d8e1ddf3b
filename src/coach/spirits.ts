import { type CalendarDay, plusDays } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import { baseline, ordinaryBefore } from './baseline.ts';
import { thresholds } from './thresholds.ts';

/** Mood or motivation under the runner's own normal on at least three of the last five days. */
export function spiritsAreLow(diary: Diary, day: CalendarDay): boolean {
  const least = thresholds.lowSpiritsDays.value;
  return lowDays(diary, day, 'mood') >= least || lowDays(diary, day, 'motivation') >= least;
}

/** Days of the last five, `day` included, with the answer half a step or more under own normal. */
export function lowDays(diary: Diary, day: CalendarDay, item: 'mood' | 'motivation'): number {
  const first = plusDays(day, 1 - thresholds.lowSpiritsWindow.value);
  const ordinary = ordinaryBefore(diary, first);
  const before = diary.checkIns.flatMap((each) => (ordinary(each.day) ? (each[item] ?? []) : []));
  const low = baseline(before, ordinarySpirits).mean - thresholds.lowSpiritsStep.value;
  return diary.checkIns.filter(
    (each) => each.day >= first && each.day <= day && (each[item] ?? Infinity) <= low,
  ).length;
}

// The middle step is worded "normal for me".
const ordinarySpirits = { mean: 3, spread: 0.5 };
