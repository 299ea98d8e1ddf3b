import type { Runner } from '../domain/runner.ts';
import type { History } from './history.ts';
import { median } from './median.ts';
import { thresholds } from './thresholds.ts';

/** How many hard sessions a week the runner wants, or would do well with. */
export function hardPerWeek(runner: Runner, history: History): number {
  if (runner.hardPerWeek !== undefined) return runner.hardPerWeek;
  const runs = runner.runsPerWeek ?? usualRunsPerWeek(history);
  return runs !== undefined && runs < thresholds.fewRuns.value
    ? thresholds.hardPerWeekFewRuns.value
    : thresholds.hardPerWeek.value;
}

/** Days with a run in a median week, of the whole weeks before this one; absent without two. */
function usualRunsPerWeek(history: History): number | undefined {
  const weeks: number[] = [];
  for (let week = 1; week <= thresholds.patternWeeks.value; week++) {
    let runs = 0;
    for (let day = 0; day < 7; day++) if (history.ago(7 * week + day).ran) runs++;
    if (runs > 0) weeks.push(runs);
  }
  return weeks.length < thresholds.patternWeeksKnown.value ? undefined : median(weeks);
}
