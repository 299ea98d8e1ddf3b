import type { RedFlagSign, Symptom } from '../domain/health.ts';
import type { SessionType } from '../domain/session.ts';

export const intents = [
  'red_flag',
  'report_pain',
  'report_illness',
  'undo',
  'ask_why',
  'ask_whatif',
  'ask_race_taper',
  'ask_hard_today',
  'ask_tomorrow',
  'ask_week',
  'ask_today',
  'ask_recovery_ideas',
  'ask_sleep',
  'ask_fuel',
  'ask_status',
  'log_session',
  'log_sleep',
  'log_wellness',
  'help',
  'greeting_smalltalk',
  'out_of_scope',
  'unclear',
] as const;
export type Intent = (typeof intents)[number];

/** What was said, and only that: no key is derived from another. */
export interface Facts {
  sleepHours?: number;
  sleepQuality?: number;
  mood?: number;
  motivation?: number;
  /** 1 none … 5 extreme, as people say it; the diary stores 6 − n. */
  soreness?: number;
  /** 1 none … 5 extreme. */
  fatigue?: number;
  /** 1 none … 5 extreme. */
  stress?: number;
  rpe?: number;
  km?: number;
  minutes?: number;
  type?: string;
  restingHr?: number;
  hrv?: number;
  site?: string;
  /** Offset of the day in question: 0 today, −1 yesterday. */
  days?: number;
}

export type WriteKind = 'session' | 'sleep' | 'wellness' | 'pain' | 'illness' | 'undo';

/** One thing told as true or done, ready to become a command's raw input. */
export type Told =
  | {
      readonly write: 'session';
      readonly type?: SessionType;
      readonly km?: number;
      readonly minutes?: number;
      readonly rpe?: number;
      readonly felt?: 'better' | 'as expected' | 'worse';
      readonly days: number;
    }
  | {
      readonly write: 'sleep';
      readonly hours?: number;
      readonly quality?: number;
      readonly napMinutes?: number;
      readonly days: number;
    }
  | {
      readonly write: 'wellness';
      readonly fatigue?: number;
      readonly soreness?: number;
      readonly mood?: number;
      readonly motivation?: number;
      readonly stress?: number;
      readonly restingHr?: number;
      readonly hrv?: number;
      readonly days: number;
    }
  | {
      readonly write: 'pain';
      readonly site: string;
      readonly level?: number;
      readonly limp?: boolean;
      readonly worseNextMorning?: boolean;
      /** The news is that it went away. */
      readonly gone?: boolean;
      readonly days: number;
    }
  | {
      readonly write: 'illness';
      readonly symptoms: readonly Symptom[];
      readonly gone?: boolean;
      readonly days: number;
    }
  | { readonly write: 'undo' };

/** What one direct message means. */
export interface Reading {
  readonly text: string;
  readonly intent: Intent;
  readonly facts: Facts;
  /** What is to be stored, in the order it was told; empty for questions, plans and chatter. */
  readonly told: readonly Told[];
  /**
   * Facts given inside a question: true for that answer only, and offered to be saved.
   * For a what-if they are the hypothesis, and are never offered.
   */
  readonly aside: readonly Told[];
  readonly redFlag?: { readonly sign: RedFlagSign; readonly somebodyElse: boolean };
  /** "with only 30 minutes?": what the runner has today. */
  readonly available?: number;
  /** What chatter is about: a plan, or something like a report of which nothing could be stored. */
  readonly chat?: 'plan' | 'missed';
}
