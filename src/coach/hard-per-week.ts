import type { Runner } from '../domain/runner.ts';
import { thresholds } from './thresholds.ts';

/**
 * How many hard sessions a week the runner wants, or would do well with. How often they run counts
 * only when they have said it: three logged runs a week may be three of five.
 */
export function hardPerWeek({ hardPerWeek: told, runsPerWeek }: Runner): number {
  if (told !== undefined) return told;
  return runsPerWeek !== undefined && runsPerWeek < thresholds.fewRuns.value
    ? thresholds.hardPerWeekFewRuns.value
    : thresholds.hardPerWeek.value;
}
