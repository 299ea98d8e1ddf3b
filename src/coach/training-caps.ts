import type { ReasonOf } from './advice.ts';
import type { Facts } from './facts.ts';
import type { History } from './history.ts';
import { median } from './median.ts';
import { thresholds } from './thresholds.ts';

/** The last hard session is not a recovery time ago, and the legs do not say otherwise. */
export function recoveryGap({ history, recovery }: Facts): ReasonOf<'recovery gap'> | undefined {
  const needed = Math.round(recovery.days);
  const days = daysSinceHard(history, needed);
  if (days === undefined) return undefined;
  const { fatigue, soreness } = history.ago(0).checkIn ?? {};
  const normal = thresholds.normalStep.value;
  const feelsReady = (fatigue ?? 0) >= normal && (soreness ?? 0) >= normal;
  if (days >= thresholds.recoveryPrior.value && feelsReady) return undefined;
  const own = recovery.count >= thresholds.recoveryShownFrom.value ? recovery.count : 0;
  return { rule: 'recovery gap', level: 2, days, needed, own };
}

function daysSinceHard(history: History, needed: number): number | undefined {
  for (let ago = 1; ago < needed; ago++) if (history.ago(ago).hard) return ago;
  return undefined;
}

/** Yesterday's run was long by the clock, or by what the legs are used to, whatever its effort. */
export function longRun({ history }: Facts): ReasonOf<'long run'> | undefined {
  const minutes = history.ago(1).longestRun;
  if (minutes === 0) return undefined;
  const usual = usualLongRun(history);
  const long =
    minutes >= thresholds.longRunMinutes.value ||
    (usual !== undefined && minutes > thresholds.longRunOver.value * usual);
  return long ? { rule: 'long run', level: 2, minutes } : undefined;
}

/** The median of each week's longest run, of the whole weeks before this one, in minutes. */
function usualLongRun(history: History): number | undefined {
  const longest: number[] = [];
  for (let week = 1; week <= thresholds.patternWeeks.value; week++) {
    let minutes = 0;
    for (let day = 0; day < 7; day++) {
      minutes = Math.max(minutes, history.ago(7 * week + day).longestRun);
    }
    if (minutes > 0) longest.push(minutes);
  }
  return longest.length < thresholds.patternWeeksKnown.value ? undefined : median(longest);
}

/** As many quality days in not quite two weeks as two weeks should hold. */
export function hardCount({ history, hardPerWeek }: Facts): ReasonOf<'hard count'> | undefined {
  let hard = 0;
  for (let ago = 1; ago <= thresholds.hardCountDays.value; ago++) {
    if (history.ago(ago).quality) hard++;
  }
  const allowed = 2 * hardPerWeek;
  return hard >= allowed ? { rule: 'hard count', level: 3, hard, allowed } : undefined;
}

/** Ten days of training in a row. Who has said that they run every day is only reminded. */
export function restDue({ diary, history }: Facts): ReasonOf<'rest due'> | undefined {
  if (diary.runner.runsDaily) return undefined;
  const days = daysWithoutRest(history);
  return days >= thresholds.restCap.value ? { rule: 'rest due', level: 1, days } : undefined;
}

/** Days in a row up to yesterday on which training was logged. A silent day may have been a rest. */
export function daysWithoutRest(history: History): number {
  let days = 0;
  while (history.ago(days + 1).trained) days++;
  return days;
}

export function newRunner({ diary, history }: Facts): ReasonOf<'new runner'> | undefined {
  if (diary.runner.experience !== 'new') return undefined;
  const days = history.first ?? 0;
  if (days >= thresholds.newRunnerDays.value) return undefined;
  return { rule: 'new runner', level: 3, weeks: Math.floor(days / 7) };
}

export function weekKind({ phase }: Facts): ReasonOf<'week kind'> | undefined {
  if (!phase || phase.level === 4) return undefined;
  return { rule: 'week kind', level: phase.level, kind: phase.kind };
}
