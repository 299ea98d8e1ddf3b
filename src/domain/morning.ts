import type { CalendarDay } from './calendar-day.ts';
import type { BeatsPerMinute, Hours, Milliseconds, Minutes, Step } from './units.ts';

/** A night's sleep, dated by the day of waking. At most one a day. */
export interface Night {
  readonly day: CalendarDay;
  readonly duration?: Hours;
  readonly quality?: Step;
  /** Naps on that day, together. */
  readonly nap?: Minutes;
}

export const fuellings = ['yes', 'partly', 'no'] as const;
/** Whether the runner ate and drank enough the day before. */
export type Fuelling = (typeof fuellings)[number];

/** A few words about a day, kept for the block review. */
export interface Note {
  readonly day: CalendarDay;
  readonly text: string;
}

/** How the runner is on one morning; every step has 5 best. At most one a day. */
export interface CheckIn {
  readonly day: CalendarDay;
  readonly fatigue?: Step;
  readonly soreness?: Step;
  readonly mood?: Step;
  readonly motivation?: Step;
  readonly stress?: Step;
  readonly fuelling?: Fuelling;
  readonly restingHr?: BeatsPerMinute;
  readonly hrv?: Milliseconds;
}
