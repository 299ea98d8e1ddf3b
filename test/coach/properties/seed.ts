import fc from 'fast-check';
import { vi } from 'vitest';

/**
 * Each run draws its own seed and prints it, so that what failed once can be run again:
 * FALLOW_SEED=… npm run vitest. What fast-check prints on a failure has the path as well.
 */
export const seed = Number(process.env.FALLOW_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** FALLOW_THOROUGH=10 tries ten times as many histories, for a long evening. */
const thoroughness = Number(process.env.FALLOW_THOROUGH ?? 1);

// Hundreds of histories take their time on a small machine; nothing here is about time.
vi.setConfig({ testTimeout: 120_000 * thoroughness });

export function holds<Input extends [unknown, ...unknown[]]>(
  property: fc.IProperty<Input>,
  numRuns = 300,
): void {
  fc.assert(property, { seed, numRuns: numRuns * thoroughness });
}
