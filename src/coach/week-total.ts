import { costlySession, type DayPlan, isRestDay, minutesOf } from './day-plan.ts';

/** What a week adds up to, each day once: as it was done, else as it is planned. */
export function weekTotal(week: readonly DayPlan[]): {
  readonly minutes: number;
  /** Races are counted apart. */
  readonly hard: number;
  readonly rest: number;
} {
  const isHard = (plan: DayPlan) => ![undefined, 'long', 'race'].includes(costlySession(plan));
  return {
    minutes: week.reduce((sum, plan) => sum + minutesOf(plan), 0),
    hard: week.filter(isHard).length,
    rest: week.filter(isRestDay).length,
  };
}
