import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { Session } from '../domain/session.ts';
import { history } from './history.ts';
import { median } from './median.ts';
import { thresholds } from './thresholds.ts';

/** Whether easy running has become faster at the same effort. */
export interface PerformanceTrend {
  readonly trend: 'better' | 'same' | 'worse';
  /** Change of speed at the same effort, as a share: 0.03 is three per cent faster. */
  readonly change: number;
  /** Recent easy runs that could be compared, and the earlier ones they were compared with. */
  readonly recent: number;
  readonly earlier: number;
}

/**
 * Easy runs of the last two weeks against easy runs of the eight weeks before at the same RPE
 * (within half a point): the median of speed over the median earlier speed, less one. Nuuttila et
 * al. 2022 read the same off heart rate, which a session here does not hold. Leaves out hills, heat
 * and wind. Absent under three recent and five earlier runs with distance, time and effort.
 */
export function performanceTrend(diary: Diary, day: CalendarDay): PerformanceTrend | undefined {
  const past = history(diary, day);
  const runs = Array.from({ length: recentDays + reach + 1 }, (_, ago) =>
    (ago === 0 ? past.done : past.ago(ago).sessions).flatMap((each) => easyRun(each, ago) ?? []),
  ).flat();
  const earlier = runs.filter(({ ago }) => ago > recentDays);
  const changes = runs
    .filter(({ ago }) => ago <= recentDays)
    .flatMap(({ speed, rpe }) => {
      const alike = earlier.filter((each) => Math.abs(each.rpe - rpe) <= sameEffort);
      if (alike.length < thresholds.trendAlike.value) return [];
      const usual = median(alike.map((each) => each.speed));
      return usual === undefined ? [] : speed / usual - 1;
    });
  const change = median(changes);
  if (change === undefined || changes.length < thresholds.trendRecentRuns.value) return undefined;
  if (earlier.length < thresholds.trendEarlierRuns.value) return undefined;
  return { trend: trendOf(change), change, recent: changes.length, earlier: earlier.length };
}

const recentDays = thresholds.trendRecentDays.value;
const reach = thresholds.trendReach.value;
const sameEffort = thresholds.trendSameEffort.value;

function trendOf(change: number): PerformanceTrend['trend'] {
  if (change >= thresholds.trendChange.value) return 'better';
  return change <= -thresholds.trendChange.value ? 'worse' : 'same';
}

function easyRun({ type, duration, distance, rpe }: Session, ago: number) {
  if (type !== 'easy' && type !== 'recovery') return undefined;
  if (duration === undefined || distance === undefined || rpe === undefined) return undefined;
  return { ago, speed: distance / duration, rpe };
}
