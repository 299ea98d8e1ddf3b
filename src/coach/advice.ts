import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Session, SessionType } from '../domain/session.ts';
import type { Level, Range } from './level.ts';
import type { MenuItem } from './menu.ts';
import type { RuleEvidence, RuleId } from './rules.ts';

/** What the coach suggests for one day, with all that is needed to say why. */
export interface Advice {
  readonly day: CalendarDay;
  readonly level: Level;
  readonly session: SessionType;
  /** How long; absent for rest, and where nothing is known to size it by. */
  readonly minutes?: Range;
  /** How far, in km, for a runner who logs distances. */
  readonly distance?: Range;
  readonly plan: Plan;
  /** The caps that bind, strongest first; empty when nothing but the plan decides. */
  readonly reasons: readonly Reason[];
  /** What is worth a remark without changing the level. */
  readonly notes: readonly Note[];
  /** The smallest single change that would raise the level; absent when none would. */
  readonly flip?: Flip;
  readonly readiness?: Readiness;
  readonly coverage: Coverage;
  readonly confidence: Confidence;
  /** For rest and active recovery: what to do, how, and why today. Best fitting first. */
  readonly menu: readonly MenuItem[];
  /** What is already done on that day: the advice is then about what is left of it. */
  readonly done: readonly Session[];
  /** It is a race day: what the caps say is advice on how to race, not whether. */
  readonly raceDay: boolean;
}

/** What the day would be without any cap. */
export interface Plan {
  readonly level: Level;
  readonly session: SessionType;
  readonly because: PlanSource;
  /** The runner's or the club's own name for it ("6×800"). */
  readonly name?: string;
}

export type PlanSource =
  | 'race'
  | 'named'
  | 'taper'
  | 'deload'
  | 'after race'
  | 'comeback'
  | 'away'
  | 'club session'
  | 'own pattern'
  | 'no pattern yet';

/** A rule that bound, with the runner's own numbers. */
export type Reason = {
  readonly [Id in RuleId]: { readonly rule: Id; readonly level: Level } & RuleEvidence[Id];
}[RuleId];

/** The reason that one rule gives. */
export type ReasonOf<Id extends RuleId> = Extract<Reason, { readonly rule: Id }>;

/** The smallest change after which the advice would be `level`. It is true: §9.15. */
export interface Flip {
  readonly change: FlipChange;
  readonly on: CalendarDay;
  readonly level: Level;
  readonly session: SessionType;
}

export type FlipChange =
  | { readonly what: 'answer'; readonly item: 'fatigue' | 'soreness'; readonly to: number }
  | { readonly what: 'both taps'; readonly to: number }
  | { readonly what: 'sleep'; readonly hours: number }
  | { readonly what: 'pain'; readonly site: string; readonly to: number }
  | { readonly what: 'fine again' }
  | { readonly what: 'cleared by doctor' }
  | { readonly what: 'wait' };

export interface Readiness {
  /** 0–100; 70 is normal for this runner. */
  readonly score: number;
  /** Earlier mornings the baseline is made of. */
  readonly mornings: number;
}

export interface Coverage {
  /** The signals that were known today, of those that count. */
  readonly known: readonly Signal[];
  readonly missing: readonly Signal[];
  /** Optional signals that are too old to be used, with their age in days. */
  readonly stale: readonly { readonly signal: Signal; readonly days: number }[];
}

export type Signal =
  | 'fatigue'
  | 'soreness'
  | 'mood'
  | 'stress'
  | 'sleep'
  | 'sleep quality'
  | 'training'
  | 'resting heart rate'
  | 'HRV';

export type Confidence = 'high' | 'medium' | 'low' | 'unknown';

export type Note =
  | { readonly about: 'rest due'; readonly days: number }
  | { readonly about: 'distance guard'; readonly longest: number; readonly limit: number }
  | { readonly about: 'easy share'; readonly share: number }
  | { readonly about: 'week jump'; readonly share: number }
  | { readonly about: 'pain'; readonly site: string; readonly level: number }
  | { readonly about: 'one level higher'; readonly day: CalendarDay }
  | { readonly about: 'race caution'; readonly reason: Reason };
