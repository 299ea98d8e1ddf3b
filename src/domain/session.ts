import type { CalendarDay } from './calendar-day.ts';
import type { Kilometres, Minutes, Rpe } from './units.ts';

export const sessionTypes = [
  'rest',
  'recovery',
  'easy',
  'long',
  'steady',
  'progression',
  'tempo',
  'fartlek',
  'intervals',
  'hills',
  'strides',
  'race',
  'cross',
  'strength',
  'mobility',
  'walk',
] as const;
export type SessionType = (typeof sessionTypes)[number];

/** How it felt against what the runner had expected. */
export const feltAgainstExpected = ['better', 'as expected', 'worse'] as const;
export type Felt = (typeof feltAgainstExpected)[number];

/**
 * One thing done on one day. A day told as "no running" is a session of type 'rest'.
 * What was not said is absent: unknown is not zero.
 */
export interface Session {
  readonly day: CalendarDay;
  readonly type: SessionType;
  readonly duration?: Minutes;
  readonly distance?: Kilometres;
  readonly rpe?: Rpe;
  readonly felt?: Felt;
  readonly note?: string;
}

/** A session the runner named for a day to come ("6×800 tonight"). At most one a day. */
export interface PlannedSession {
  readonly day: CalendarDay;
  readonly type: SessionType;
  readonly duration?: Minutes;
  readonly distance?: Kilometres;
  readonly name?: string;
}
