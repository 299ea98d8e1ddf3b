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
  readinessNormal: {
    value: 70,
    unit: 'points',
    source: 'ours',
    why: 'An ordinary morning: well clear of every readiness cap, with room above.',
  },
  readinessScale: {
    value: 20,
    unit: 'points per own spread',
    source: 'ours',
    why: 'Puts the worst tenth of mornings under 50 and keeps the best under 100.',
  },
  readinessClip: {
    value: 3,
    unit: 'own spreads',
    source: 'ours',
    why: 'One extreme answer must not outweigh all the others.',
  },
  baselinePrior: {
    value: 14,
    unit: 'mornings',
    source: 'ours',
    why: 'Two weeks of own mornings count as much as what is ordinary for people at large.',
  },
  baselineReach: {
    value: 180,
    unit: 'days',
    source: 'ours',
    why: 'Half a year is one build and one rest of it; older mornings belong to another season.',
  },
  spreadFloor: {
    value: 0.45,
    unit: 'steps or hours',
    source: 'ours',
    why: 'A runner who always answers the same is not ill when one answer drops by a step.',
  },
  injuredFrom: {
    value: 3,
    unit: 'pain 0-10',
    source: 'ours',
    why: 'From here a pain changes how a runner trains, so its days say little of the ordinary.',
  },
} as const satisfies Record<string, Threshold>;
