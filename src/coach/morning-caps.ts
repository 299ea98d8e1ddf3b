import type { ReasonOf } from './advice.ts';
import type { Facts } from './facts.ts';
import type { Level } from './level.ts';
import { thresholds } from './thresholds.ts';

const mainItems = ['fatigue', 'soreness'] as const;

/** The worst answer there is to fatigue or soreness. */
export function floor({ history }: Facts): ReasonOf<'floor'> | undefined {
  const today = history.ago(0).checkIn;
  const items = mainItems.filter((item) => today?.[item] === thresholds.worstStep.value);
  return items.length === 0 ? undefined : { rule: 'floor', level: 1, items };
}

/** Low on most of the last mornings: a baseline that moves along would call it normal. */
export function slowSlide({ history }: Facts): ReasonOf<'slow slide'> | undefined {
  for (const item of mainItems) {
    let mornings = 0;
    for (let ago = 0; ago < thresholds.slideWindow.value; ago++) {
      const step = history.ago(ago).checkIn?.[item];
      if (step !== undefined && step <= thresholds.lowStep.value) mornings++;
    }
    if (mornings >= thresholds.slideMornings.value) {
      return { rule: 'slow slide', level: 2, item, mornings };
    }
  }
  return undefined;
}

export function readinessCap({ readiness }: Facts): ReasonOf<'readiness'> | undefined {
  if (!readiness) return undefined;
  const level = readinessLevel(readiness.score);
  if (level === undefined) return undefined;
  return { rule: 'readiness', level, score: readiness.score, lowest: readiness.lowest };
}

function readinessLevel(score: number): Level | undefined {
  if (score < thresholds.readinessRecovery.value) return 1;
  if (score < thresholds.readinessEasy.value) return 2;
  return score < thresholds.readinessSteady.value ? 3 : undefined;
}

/** "Partly" is too little as well: it was not enough. */
export function fuel({ history }: Facts): ReasonOf<'fuel'> | undefined {
  let days = 0;
  for (let ago = 0; ago < thresholds.fuelWindow.value; ago++) {
    const enough = history.ago(ago).checkIn?.fuelling;
    if (enough === 'partly' || enough === 'no') days++;
  }
  return days >= thresholds.fuelDays.value ? { rule: 'fuel', level: 3, days } : undefined;
}

export function noCheckIn({ history }: Facts): ReasonOf<'no check-in'> | undefined {
  const today = history.ago(0).checkIn;
  const missing = mainItems.filter((item) => today?.[item] === undefined);
  return missing.length === 0 ? undefined : { rule: 'no check-in', level: 3, missing };
}

/** No session, night or check-in today or on the three days before. */
export function nothingKnown({ history }: Facts): ReasonOf<'nothing known'> | undefined {
  if (history.done.length > 0) return undefined;
  for (let ago = 0; ago < history.length; ago++) {
    const { sessions, night, checkIn } = history.ago(ago);
    const known = sessions.length > 0 || saysMore(night) || saysMore(checkIn);
    if (!known) continue;
    if (ago <= thresholds.nothingKnownDays.value) return undefined;
    return { rule: 'nothing known', level: 2, days: ago };
  }
  return { rule: 'nothing known', level: 2, days: history.length };
}

/** An entry that has a day and nothing else says nothing. */
const saysMore = (entry: object | undefined) =>
  entry !== undefined && Object.values(entry).some((value, i) => i > 0 && value !== undefined);
