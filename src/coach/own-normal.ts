import { baseline } from './baseline.ts';
import type { History, PastDay } from './history.ts';

/** What is usual for this runner, of the days before the last `skipped` ones. */
export function ownNormal(history: History, { of, skipped, prior, worth }: Wanted): number {
  const values: number[] = [];
  for (let ago = skipped; ago < history.length; ago++) {
    const value = of(history.ago(ago));
    if (value !== undefined) values.push(value);
  }
  return baseline(values, { mean: prior, ...(worth !== undefined && { worth }) }).mean;
}

interface Wanted {
  readonly of: (day: PastDay) => number | undefined;
  readonly skipped: number;
  /** What is usual for people at large, and how many own values that is worth. */
  readonly prior: number;
  readonly worth?: number;
}
