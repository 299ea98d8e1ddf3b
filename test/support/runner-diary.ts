import { newRunner } from '../../src/bot/newcomers.ts';
import {
  type CalendarDay,
  type ClockTime,
  calendarDay,
  plusDays,
} from '../../src/domain/calendar-day.ts';
import { type Diary, emptyDiary } from '../../src/domain/diary.ts';
import type { CheckIn, Night } from '../../src/domain/morning.ts';
import type { Runner } from '../../src/domain/runner.ts';
import type { Session } from '../../src/domain/session.ts';

type Plain<T> = T extends number
  ? number
  : T extends string
    ? string extends T
      ? string
      : T extends CalendarDay | ClockTime
        ? string
        : T
    : T extends readonly (infer Each)[]
      ? readonly Plain<Each>[]
      : T extends object
        ? { readonly [Key in keyof T]: Plain<T[Key]> }
        : T;

/** A diary as tests write it: plain numbers and days, and only what matters to the claim. */
export type PlainDiary = Partial<Omit<Plain<Diary>, 'runner'>> & {
  readonly runner?: Partial<Plain<Runner>>;
};

export type PlainSession = Plain<Session>;

export function runnerDiary({ runner, ...lists }: PlainDiary = {}): Diary {
  const diary = {
    ...emptyDiary(newRunner('1', 'Ana')),
    ...lists,
    runner: { ...newRunner('1', 'Ana'), quietUntil: '07:00', ...runner },
  };
  return diary as unknown as Diary;
}
