import { type CalendarDay, plusDays } from '../../src/domain/calendar-day.ts';
import type { Diary } from '../../src/domain/diary.ts';
import { type PlainDiary, runnerDiary } from '../support/runner-diary.ts';
import { fine } from '../support/season.ts';

/** Forty-two mornings up to `today`, one step below normal every third day, with what is changed. */
export function mornings(
  today: CalendarDay,
  { unknown = [], ...lists }: PlainDiary & { readonly unknown?: readonly number[] } = {},
): Diary {
  const agos = Array.from({ length: 42 }, (_, ago) => ago).filter((ago) => !unknown.includes(ago));
  const day = (ago: number) => plusDays(today, -ago);
  return runnerDiary({
    checkIns: agos.map((ago) => ({ day: day(ago), ...fine, fatigue: ago % 3 === 0 ? 2 : 3 })),
    nights: agos.map((ago) => ({ day: day(ago), duration: 7 + (ago % 4) / 4 })),
    ...lists,
  });
}
