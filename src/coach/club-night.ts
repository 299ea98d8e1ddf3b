import type { ClubSession } from '../domain/club.ts';
import { isQualityType } from './effort.ts';
import type { Facts } from './facts.ts';
import type { History, PastDay } from './history.ts';
import { sessionLevel } from './session-level.ts';
import { thresholds } from './thresholds.ts';
import { newRunner } from './training-caps.ts';

/** What the club's session is for this runner: run as it stands, run easy, or not on their day. */
export type ClubNight = 'full' | 'easy' | 'not theirs';

/**
 * A hard club session is for those who do such sessions and train on that weekday. Who is new, or
 * has done none for weeks, comes along easy; naming the session is all it takes to run it. Read
 * without the last three days, so that a hard day more never makes tonight harder.
 */
export function clubNight(known: Facts, { type }: ClubSession): ClubNight {
  if (sessionLevel[type] < 4) return 'full';
  if (newRunner(known)) return 'easy';
  const { diary, history } = known;
  const runsFast = lastWeeks(history, thresholds.clubQualityFrom.value, 1).some(({ sessions }) =>
    sessions.some(({ type: done }) => isQualityType(done)),
  );
  if (!hasLogged(history)) {
    const { experience } = diary.runner;
    const experienced = experience === 'club' || experience === 'long-standing';
    return experienced || runsFast ? 'full' : 'easy';
  }
  const comes = lastWeeks(history, 7, 7).some(({ trained }) => trained);
  if (!comes) return 'not theirs';
  return runsFast ? 'full' : 'easy';
}

/** Days of the last eight weeks, from so many days ago on and so many apart. */
function lastWeeks(history: History, from: number, apart: number): readonly PastDay[] {
  const days: PastDay[] = [];
  for (let ago = from; ago <= thresholds.clubReach.value; ago += apart) days.push(history.ago(ago));
  return days;
}

/** Three weeks of diary say more about a runner than what they call themselves. */
function hasLogged(history: History): boolean {
  for (let ago = thresholds.clubKnownDays.value; ago < history.length; ago++) {
    if (history.ago(ago).trained) return true;
  }
  return false;
}
