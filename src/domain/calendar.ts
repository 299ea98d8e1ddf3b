import type { CalendarDay } from './calendar-day.ts';
import type { Kilometres, Minutes } from './units.ts';

export const racePriorities = ['A', 'B', 'C'] as const;
export type RacePriority = (typeof racePriorities)[number];

export interface Race {
  readonly id: number;
  readonly day: CalendarDay;
  readonly name: string;
  readonly distance: Kilometres;
  readonly priority: RacePriority;
  readonly goal?: Minutes;
}

export const blockKinds = ['base', 'build', 'heavy', 'deload', 'taper', 'off'] as const;
export type BlockKind = (typeof blockKinds)[number];

/** A stretch of training with one purpose; both days belong to it. */
export interface Block {
  readonly id: number;
  readonly from: CalendarDay;
  readonly until: CalendarDay;
  readonly kind: BlockKind;
}

/** Days away from training for a reason that is not ill health; open without `until`. */
export interface Away {
  readonly id: number;
  readonly from: CalendarDay;
  readonly until?: CalendarDay;
  readonly why: 'holiday' | 'busy';
}
