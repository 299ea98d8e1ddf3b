import type { Session } from '../domain/session.ts';
import { effort } from './effort.ts';
import { durationOf } from './load.ts';
import { thresholds } from './thresholds.ts';

/** The share of the minutes that were easy; absent when there were none. */
export function easyShare(sessions: readonly Session[]): number | undefined {
  let [easy, all] = [0, 0];
  for (const session of sessions) {
    const minutes = durationOf(session);
    all += minutes;
    if (effort(session) <= thresholds.easyRpe.value) easy += minutes;
  }
  return all > 0 ? easy / all : undefined;
}
