import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import { caps } from './caps.ts';
import { facts } from './facts.ts';
import type { Level } from './level.ts';
import { slept } from './short-night.ts';

/**
 * How high a day may go by how the runner feels and slept, training left aside: the same rows of
 * the same table. Absent when neither was told that day.
 */
export function bodyCeiling(
  diary: Diary,
  day: CalendarDay,
): { readonly score?: number; readonly level: Level } | undefined {
  const known = facts(diary, day);
  const score = known.readiness?.score;
  if (score === undefined && slept(known.history.ago(0).night) === undefined) return undefined;
  const levels = (['floor', 'readiness', 'short night'] as const).flatMap(
    (id) => caps[id].applies(known)?.level ?? [],
  );
  const level = levels.reduce<Level>((low, each) => (each < low ? each : low), 4);
  return score === undefined ? { level } : { score, level };
}
