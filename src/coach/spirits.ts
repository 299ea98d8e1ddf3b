import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import { type History, history } from './history.ts';
import { ownNormal } from './own-normal.ts';
import { thresholds } from './thresholds.ts';

/** Mood or motivation under the runner's own normal on at least three of the last five days. */
export function spiritsAreLow(diary: Diary, day: CalendarDay): boolean {
  const past = history(diary, day);
  const least = thresholds.lowSpiritsDays.value;
  return lowDays(past, 'mood') >= least || lowDays(past, 'motivation') >= least;
}

/** Days of the last five, today included, half a step or more under what is usual before them. */
function lowDays(past: History, item: 'mood' | 'motivation'): number {
  const skipped = thresholds.lowSpiritsWindow.value;
  const prior = thresholds.normalStep.value;
  const usual = ownNormal(past, { of: ({ checkIn }) => checkIn?.[item], skipped, prior });
  const low = usual - thresholds.lowSpiritsStep.value;
  const last = Array.from({ length: skipped }, (_, ago) => past.ago(ago).checkIn?.[item]);
  return last.filter((answer) => answer !== undefined && answer <= low).length;
}
