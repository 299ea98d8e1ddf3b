import type { History } from './history.ts';
import { ownNormal } from './own-normal.ts';
import { thresholds } from './thresholds.ts';

/** How many days this runner needs between hard sessions. */
export interface RecoveryTime {
  /** 48 hours until the runner has shown their own time. */
  readonly days: number;
  /** Clean hard sessions it was learnt from. */
  readonly count: number;
}

/**
 * T = (n·t̄ + 14·2)/(n + 14), within 1.5 and 4 days, where t is the first morning after a clean hard
 * session with fatigue and soreness within half a step of own normal, at most 4.
 * Clean: no other hard session within three days, and every morning up to then answered.
 * Sessions of the last week are left out, so that what was done this week cannot shorten it.
 */
export function recoveryTime(history: History): RecoveryTime {
  const prior = thresholds.normalStep.value;
  const normal = {
    fatigue: ownNormal(history, {
      of: (day) => day.checkIn?.fatigue,
      skipped: 1,
      prior,
    }),
    soreness: ownNormal(history, {
      of: (day) => day.checkIn?.soreness,
      skipped: 1,
      prior,
    }),
  };
  const times: number[] = [];
  for (let ago = 8; ago < history.length; ago++) {
    if (!history.ago(ago).hard || !isClean(history, ago)) continue;
    const time = daysToNormal(history, ago, normal);
    if (time !== undefined) times.push(time);
  }
  const count = times.length;
  if (count < thresholds.recoveryShownFrom.value) return { days: usual, count };
  const k = thresholds.recoveryPriorWeight.value;
  const days = (times.reduce((sum, time) => sum + time, 0) + k * usual) / (count + k);
  return {
    days: Math.min(Math.max(days, thresholds.recoveryShortest.value), longest),
    count,
  };
}

const usual = thresholds.recoveryPrior.value;
const longest = thresholds.recoveryLongest.value;

interface Normal {
  readonly fatigue: number;
  readonly soreness: number;
}

function isClean(history: History, ago: number): boolean {
  for (let apart = 1; apart <= thresholds.recoveryClean.value; apart++) {
    if (history.ago(ago - apart).hard || history.ago(ago + apart).hard) return false;
  }
  return true;
}

function daysToNormal(history: History, ago: number, normal: Normal): number | undefined {
  for (let days = 1; days <= longest; days++) {
    const { fatigue, soreness } = history.ago(ago - days).checkIn ?? {};
    if (fatigue === undefined || soreness === undefined) return undefined;
    const within = thresholds.recoveryWithin.value;
    if (fatigue >= normal.fatigue - within && soreness >= normal.soreness - within) return days;
  }
  return longest;
}
