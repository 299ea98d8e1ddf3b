import type { RedFlagSign, Symptom } from '../domain/health.ts';

/** What each rule saw when it applied: the runner's own numbers, for the words. */
export interface RuleEvidence {
  'red flag': { readonly sign: RedFlagSign; readonly days: number };
  illness: { readonly symptoms: readonly Symptom[]; readonly days: number; readonly over: number };
  /** `days` ill so far or in all; `over` counts the days well again, 0 while it lasts. */
  cold: { readonly days: number; readonly over: number };
  /** `runs`: the pain was a long one and has eased; this many runs have gone well since. */
  pain: {
    readonly site: string;
    readonly pain: number;
    /** Nobody said how much: `pain` is what it is taken for, not a number to show. */
    readonly untold?: true;
    readonly sign?: 'limp' | 'next morning';
    readonly runs?: number;
  };
  floor: { readonly items: readonly ('fatigue' | 'soreness')[] };
  'slow slide': { readonly item: 'fatigue' | 'soreness'; readonly mornings: number };
  readiness: { readonly score: number; readonly lowest: readonly string[] };
  /** `nights` 1: last night; 2: the last two; 14: the mean of two weeks against the own need. */
  'short night': { readonly hours: number; readonly normal: number; readonly nights: number };
  /** `own` clean hard sessions that the needed days were learnt from; 0 before there are enough. */
  'recovery gap': { readonly days: number; readonly needed: number; readonly own: number };
  'long run': { readonly minutes: number };
  'hard count': { readonly hard: number; readonly allowed: number };
  HRV: { readonly now: number; readonly normal: number };
  'resting heart rate': { readonly over: number };
  head: { readonly days: number };
  fuel: { readonly days: number };
  'no check-in': { readonly missing: readonly ('fatigue' | 'soreness')[] };
  'nothing known': { readonly days: number };
  'rest due': { readonly days: number };
  /** Whole weeks since the first entry. */
  'new runner': { readonly weeks: number };
  'week kind': { readonly kind: 'deload' | 'taper' | 'after race' | 'comeback' };
}

export type RuleId = keyof RuleEvidence;
