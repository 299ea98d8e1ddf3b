import type { Session, SessionType } from '../domain/session.ts';
import { thresholds } from './thresholds.ts';

/** How hard it was on Borg's CR10: as told, else what a session of that type usually is. */
export function effort({ rpe, type }: Session): number {
  return rpe ?? usualEffort[type];
}

/** Quality done with effort, or anything that cost as much. */
export function isHard(session: Session): boolean {
  const least = isQualityType(session.type) ? thresholds.qualityRpe : thresholds.hardRpe;
  return session.type !== 'strength' && effort(session) >= least.value;
}

export const isQualityType = (type: SessionType): boolean => quality.has(type);

export const isRun = ({ type }: Session): boolean => !notRunning.has(type);

const quality: ReadonlySet<SessionType> = new Set([
  'tempo',
  'fartlek',
  'intervals',
  'hills',
  'race',
]);
const notRunning: ReadonlySet<SessionType> = new Set([
  'rest',
  'cross',
  'strength',
  'mobility',
  'walk',
]);

// Coach's judgement, for sessions whose effort was not told; such loads are marked inferred.
const usualEffort: Readonly<Record<SessionType, number>> = {
  rest: 0,
  recovery: 2,
  easy: 3,
  long: 4,
  steady: 5,
  progression: 5,
  tempo: 6,
  fartlek: 6,
  intervals: 7,
  hills: 7,
  strides: 3,
  race: 9,
  cross: 4,
  strength: 5,
  mobility: 1,
  walk: 1,
};
