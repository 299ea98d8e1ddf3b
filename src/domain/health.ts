import type { CalendarDay } from './calendar-day.ts';
import type { PainLevel } from './units.ts';

/*
 * States stay open until the runner closes them: nothing is over because nobody mentioned it.
 */

/** A pain at one place, with what was said of it day by day, oldest first. */
export interface Pain {
  readonly id: number;
  readonly site: string;
  readonly from: CalendarDay;
  /** The day the runner said it was over (pain 0–1, or "fine again"). */
  readonly closed?: CalendarDay;
  readonly reports: readonly PainReport[];
}

export interface PainReport {
  readonly day: CalendarDay;
  readonly level?: PainLevel;
  readonly limp?: boolean;
  readonly worseNextMorning?: boolean;
}

export const symptoms = ['fever', 'chest', 'stomach', 'aches', 'head cold'] as const;
export type Symptom = (typeof symptoms)[number];

/** An illness; 'head cold' alone is above the neck. Without symptoms: ill, no more was said. */
export interface Illness {
  readonly id: number;
  readonly symptoms: readonly Symptom[];
  readonly from: CalendarDay;
  /** The first day the runner was well again. */
  readonly closed?: CalendarDay;
}

export const redFlagSigns = [
  'chest pain',
  'fainting',
  'palpitations',
  'breathless at rest',
  'sudden headache',
  'one-sided weakness',
  'coughing blood',
  'head injury',
  'swollen calf',
  'dark urine',
  'confusion',
  'bone pain',
  'groin pain',
  'bladder or saddle',
  'pop, no weight-bearing',
  'starvation',
  'not wanting to live',
] as const;
export type RedFlagSign = (typeof redFlagSigns)[number];

/** A sign that needs a doctor before any training. Closed only by "seen by a doctor, cleared". */
export interface RedFlag {
  readonly id: number;
  readonly sign: RedFlagSign;
  readonly from: CalendarDay;
  readonly closed?: CalendarDay;
}
