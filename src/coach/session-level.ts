import type { SessionType } from '../domain/session.ts';
import type { Level } from './level.ts';

/** What a session of that type asks for. */
export const sessionLevel: Readonly<Record<SessionType, Level>> = {
  rest: 0,
  recovery: 1,
  walk: 1,
  mobility: 1,
  easy: 2,
  strides: 2,
  cross: 2,
  strength: 2,
  long: 3,
  steady: 3,
  progression: 3,
  tempo: 4,
  fartlek: 4,
  intervals: 4,
  hills: 4,
  race: 4,
};

/** What a day is when nothing more particular fits its level. */
export const plainSession: Readonly<Record<Level, SessionType>> = {
  0: 'rest',
  1: 'recovery',
  2: 'easy',
  3: 'steady',
  4: 'tempo',
};
