import { type CalendarDay, plusDays } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import { baseline, ordinaryDays, usualAnswer } from './baseline.ts';
import { history } from './history.ts';
import { thresholds } from './thresholds.ts';

/** Mood or motivation under the runner's own normal on at least three of the last five days. */
export function spiritsAreLow(diary: Diary, day: CalendarDay): boolean {
  const least = thresholds.lowSpiritsDays.value;
  return lowDays(diary, day, 'mood') >= least || lowDays(diary, day, 'motivation') >= least;
}

/** Days of the last five, `day` included, with the answer half a step or more under own normal. */
export function lowDays(diary: Diary, day: CalendarDay, item: 'mood' | 'motivation'): number {
  const past = history(diary, day);
  const first = plusDays(day, 1 - window);
  const before = ordinaryDays(diary, past).flatMap(({ checkIn }) =>
    checkIn && checkIn.day < first ? (checkIn[item] ?? []) : [],
  );
  const low = baseline(before, usualAnswer).mean - thresholds.lowSpiritsStep.value;
  const last = Array.from({ length: window }, (_, ago) => past.ago(ago).checkIn?.[item]);
  return last.filter((answer) => answer !== undefined && answer <= low).length;
}

const window = thresholds.lowSpiritsWindow.value;
