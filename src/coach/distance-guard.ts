import type { History } from './history.ts';
import { thresholds } from './thresholds.ts';

/** How far a run may go today, in km, against the longest of the last 30 days. */
export interface DistanceGuard {
  readonly longest: number;
  readonly limit: number;
}

/**
 * 110 % of the longest run of the last 30 days (Frandsen et al. 2025). Races do not count: one that
 * was longer than any training run does not raise the limit. Absent without a run with a distance.
 */
export function distanceGuard(history: History): DistanceGuard | undefined {
  let longest = 0;
  for (let ago = 1; ago <= thresholds.distanceGuardDays.value; ago++) {
    for (const { type, distance } of history.ago(ago).sessions) {
      if (distance === undefined || apart.has(type)) continue;
      longest = Math.max(longest, distance);
    }
  }
  if (longest === 0) return undefined;
  const limit = Math.floor((thresholds.distanceGuard.value * metres(longest)) / 100) / 1000;
  return { longest, limit };
}

/** Compared in whole metres, so that 11 km after 10 km is inside. */
export function isWithinGuard(distance: number, { longest }: DistanceGuard): boolean {
  return 100 * metres(distance) <= thresholds.distanceGuard.value * metres(longest);
}

const metres = (km: number) => Math.round(1000 * km);

const apart: ReadonlySet<string> = new Set([
  'race',
  'cross',
  'strength',
  'mobility',
  'walk',
  'rest',
]);
