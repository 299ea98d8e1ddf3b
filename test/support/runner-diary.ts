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

export const on = (day: string): CalendarDay => calendarDay.parse(day);

/** The days from `first` on, `count` of them. */
export const days = (first: string, count: number): readonly CalendarDay[] =>
  Array.from({ length: count }, (_, index) => plusDays(on(first), index));

export const easyRuns = (all: readonly string[]): PlainSession[] =>
  all.map((day) => ({ day, type: 'easy', duration: 45, rpe: 3 }));

export const ordinaryMornings = (all: readonly string[]): Plain<CheckIn>[] =>
  all.map((day) => ({ day, fatigue: 3, soreness: 3, mood: 3, motivation: 3, stress: 3 }));

export const nightsOf = (hours: number, all: readonly string[]): Plain<Night>[] =>
  all.map((day) => ({ day, duration: hours, quality: 3 }));
