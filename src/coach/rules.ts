import type { RedFlagSign, Symptom } from '../domain/health.ts';

/** What each rule saw when it applied: the runner's own numbers, for the words. */
export interface RuleEvidence {
  'red flag': { readonly sign: RedFlagSign; readonly days: number };
  illness: { readonly symptoms: readonly Symptom[]; readonly days: number; readonly over: number };
  cold: { readonly days: number };
  pain: { readonly site: string; readonly pain: number; readonly sign?: 'limp' | 'next morning' };
  floor: { readonly items: readonly ('fatigue' | 'soreness')[] };
  'slow slide': { readonly item: 'fatigue' | 'soreness'; readonly mornings: number };
  readiness: { readonly score: number; readonly lowest: readonly string[] };
  'short night': { readonly hours: number; readonly normal: number; readonly nights: number };
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
  'new runner': { readonly weeks: number };
  'week kind': { readonly kind: 'deload' | 'taper' | 'after race' | 'comeback' };
}

export type RuleId = keyof RuleEvidence;
