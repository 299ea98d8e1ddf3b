import type { SessionType } from '../domain/session.ts';
import type { ReasonOf } from './advice.ts';
import { effort } from './effort.ts';
import type { Facts } from './facts.ts';
import type { History } from './history.ts';
import { median } from './median.ts';
import { daysOfLowSpirits } from './spirits.ts';
import { thresholds } from './thresholds.ts';

/** Low spirits for days, with sessions that feel harder than they did; or low on all five days. */
export function headCap({ history }: Facts): ReasonOf<'head'> | undefined {
  const days = daysOfLowSpirits(history);
  if (days < thresholds.lowSpiritsDays.value) return undefined;
  const all = days >= thresholds.headAllDays.value;
  return all || feelsHarder(history) ? { rule: 'head', level: 3, days } : undefined;
}

/** A session of the last week that felt a point or more over the median of its type before. */
function feelsHarder(history: History): boolean {
  const week = thresholds.headRpeDays.value;
  const before = new Map<SessionType, number[]>();
  for (let ago = week + 1; ago < history.length; ago++) {
    for (const session of history.ago(ago).sessions) {
      if (session.rpe === undefined) continue;
      const told = before.get(session.type);
      if (told) told.push(session.rpe);
      else before.set(session.type, [session.rpe]);
    }
  }
  for (let ago = 1; ago <= week; ago++) {
    for (const session of history.ago(ago).sessions) {
      const usual = median(before.get(session.type) ?? []);
      if (session.rpe === undefined || usual === undefined) continue;
      if (effort(session) - usual >= thresholds.headRpeRise.value) return true;
    }
  }
  return false;
}
