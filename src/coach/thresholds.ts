import type { SourceKey } from './sources.ts';

/** A number that decides something: declared once, with where it comes from and why. */
export interface Threshold {
  readonly value: number;
  readonly unit: string;
  readonly source: SourceKey | 'ours';
  readonly why: string;
}

export const thresholds = {
  hardRpe: {
    value: 7,
    unit: 'RPE',
    source: 'ours',
    why: 'Any session this hard costs what a quality session costs, whatever it was called.',
  },
} as const satisfies Record<string, Threshold>;
