import { baseline } from './baseline.ts';
import type { History, PastDay } from './history.ts';

/** What is usual for this runner, of the days before the last `skipped` ones. */
export function ownNormal(
  history: History,
  {
    of,
    skipped,
    prior,
  }: { readonly of: Reading; readonly skipped: number; readonly prior: number },
): number {
  const values: number[] = [];
  for (let ago = skipped; ago < history.length; ago++) {
    const value = of(history.ago(ago));
    if (value !== undefined) values.push(value);
  }
  return baseline(values, { mean: prior }).mean;
}

type Reading = (day: PastDay) => number | undefined;
