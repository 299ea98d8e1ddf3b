import type { Advice, Note, PlanSource } from '../../src/coach/advice.ts';
import type { Level } from '../../src/coach/level.ts';
import type { RuleId } from '../../src/coach/rules.ts';
import { plusDays } from '../../src/domain/calendar-day.ts';
import type { Symptom } from '../../src/domain/health.ts';
import type { SessionType } from '../../src/domain/session.ts';
import { on } from './runner-diary.ts';
import { fine, type Story } from './season.ts';

const monday = on('2026-05-18');
const weekdays = { Mon: 0, Tue: 1, Wed: 2, Thu: 3, Fri: 4, Sat: 5, Sun: 6 } as const;

/**
 * A morning a coach could dispute. The runner has twelve weeks of Tuesday intervals, Thursday tempo
 * and a long Sunday behind them, slept 7.5 h and felt normal, unless the story says otherwise.
 */
export interface Situation {
  readonly name: string;
  readonly when: keyof typeof weekdays;
  readonly story?: Story;
  /** The minutes the runner has. */
  readonly minutes?: number;
  readonly level: Level;
  readonly session: SessionType;
  /** What a coach would say to it. */
  readonly because: string;
  readonly rule?: RuleId;
  readonly plan?: PlanSource;
  readonly note?: Note['about'];
  readonly also?: (advice: Advice) => void;
}

export const easy = { type: 'easy', duration: 45, distance: 8, rpe: 3 } as const;
export const hardRun = { type: 'intervals', duration: 60, distance: 11, rpe: 8 } as const;
export const slept = (...hours: readonly number[]): NonNullable<Story['slept']> =>
  Object.fromEntries(hours.map((duration, ago) => [ago, { duration, quality: 3 as const }]));
export const felt = (answers: object, ...agos: readonly number[]): NonNullable<Story['felt']> =>
  Object.fromEntries(agos.map((ago) => [ago, { ...fine, ...answers }]));
export const noRuns = (from: number, to: number): NonNullable<Story['did']> =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [from + i, []]));
export const every = (from: number, to: number, session: typeof easy): NonNullable<Story['did']> =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [from + i, [session]]));
export const day = (when: keyof typeof weekdays, ago = 0) => plusDays(monday, weekdays[when] - ago);
export const heart = (from: number, to: number, answers: object): NonNullable<Story['felt']> =>
  felt(answers, ...Array.from({ length: to - from + 1 }, (_, i) => from + i));
export const ill = (ago: number, well: number | undefined, ...symptoms: readonly Symptom[]) => [
  {
    id: 1,
    symptoms,
    from: day('Tue', ago),
    ...(well !== undefined && { closed: day('Tue', well) }),
  },
];
export const pain = (
  ago: number,
  levels: Readonly<Record<number, object>>,
  closed?: number,
  site = 'left knee',
) => [
  {
    id: 1,
    site,
    from: day('Tue', ago),
    reports: Object.entries(levels)
      .map(([at, told]) => ({ day: day('Tue', Number(at)), ...told }))
      .sort((a, b) => (a.day < b.day ? -1 : 1)),
    ...(closed !== undefined && { closed: day('Tue', closed) }),
  },
];
export const race = (ahead: number, distance: number, priority: 'A' | 'B' | 'C') => [
  { id: 1, name: 'City run', day: day('Tue', -ahead), distance, priority },
];
export const newWeek: NonNullable<Story['week']> = [
  [],
  [{ type: 'easy', duration: 25, rpe: 3 }],
  [],
  [{ type: 'easy', duration: 25, rpe: 3 }],
  [],
  [],
  [{ type: 'easy', duration: 30, rpe: 4 }],
];
export const onceHard: NonNullable<Story['week']> = [
  [],
  [{ type: 'intervals', duration: 60, rpe: 7 }],
  [],
  [],
  [easy],
  [],
  [{ type: 'long', duration: 80, rpe: 4 }],
];
export const tuesdayClub = [{ weekday: 2, type: 'intervals', at: '19:00' }] as const;
// Four mornings below normal after each Tuesday, for twelve weeks.
export const slowLegs = Object.fromEntries(
  Array.from({ length: 12 }, (_, week) =>
    [6, 5, 4].map((d) => [7 * week + d + 2, { ...fine, fatigue: 2, soreness: 2 }]),
  ).flat(),
) as NonNullable<Story['felt']>;
