import type { ClubSession } from '../domain/club.ts';
import type { Advice } from './advice.ts';
import { sessionLevel } from './session-level.ts';

/** Which part of the club's session suits somebody today. */
export type ClubPart = 'full' | 'reduced' | 'easy' | 'rest' | 'once checked in';

/**
 * Reduced is for who would run it hard on an ordinary day and is held at steady today, or whose
 * longest run of late is shorter than the session. Everybody below that comes along easy, or rests.
 */
export function clubPart(advice: Advice, session: ClubSession): ClubPart {
  const { level, plan } = advice;
  if (level <= 1) return 'rest';
  const asked = sessionLevel[session.type];
  if (asked < 4) return level >= asked ? 'full' : 'easy';
  if (waitsForCheckIn(advice)) return 'once checked in';
  if (level === 4) return isCutShort(advice, session) ? 'reduced' : 'full';
  return level === 3 && plan.level === 4 ? 'reduced' : 'easy';
}

/** Hard if the morning is an ordinary one; until they say so, it is not promised. */
export const waitsForCheckIn = ({ flip, reasons }: Advice): boolean =>
  flip?.level === 4 && reasons.every(({ rule }) => rule === 'no check-in');

const isCutShort = ({ plan, minutes }: Advice, { duration }: ClubSession): boolean =>
  plan.because === 'club session' &&
  duration !== undefined &&
  minutes !== undefined &&
  minutes.to < duration;
