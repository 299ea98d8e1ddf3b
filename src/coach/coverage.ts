import type { Confidence, Coverage, Signal } from './advice.ts';
import type { Facts } from './facts.ts';
import type { PastDay } from './history.ts';
import { nothingKnown } from './morning-caps.ts';
import { slept } from './short-night.ts';
import { thresholds } from './thresholds.ts';

/** What was known of the day. Optional signals are missed by nobody, but named when they are old. */
export function coverage({ history }: Facts): Coverage {
  const today = history.ago(0);
  const isKnown = (signal: Signal) =>
    signal === 'training' ? hasTrained(history) : reading[signal](today) !== undefined;
  const optional = optionalSignals.filter(isKnown);
  return {
    known: [...signals.filter(isKnown), ...optional],
    missing: signals.filter((signal) => !isKnown(signal)),
    stale: optionalSignals.flatMap((signal) => {
      if (optional.includes(signal)) return [];
      for (let days = 1; days <= thresholds.staleAfter.value; days++) {
        if (reading[signal](history.ago(days)) !== undefined) return [{ signal, days }];
      }
      return [];
    }),
  };
}

/** High needs both main answers and two weeks of mornings; unknown is never more than that. */
export function confidence(facts: Facts): Confidence {
  if (nothingKnown(facts)) return 'unknown';
  const { fatigue, soreness } = facts.history.ago(0).checkIn ?? {};
  if (fatigue === undefined || soreness === undefined) return 'low';
  const mornings = facts.readiness?.mornings ?? 0;
  return mornings >= thresholds.confidentMornings.value ? 'high' : 'medium';
}

const signals: readonly Signal[] = [
  'fatigue',
  'soreness',
  'mood',
  'stress',
  'sleep',
  'sleep quality',
  'training',
];
const optionalSignals = ['resting heart rate', 'HRV'] as const;

const reading: Readonly<Record<Exclude<Signal, 'training'>, (day: PastDay) => unknown>> = {
  fatigue: ({ checkIn }) => checkIn?.fatigue,
  soreness: ({ checkIn }) => checkIn?.soreness,
  mood: ({ checkIn }) => checkIn?.mood ?? checkIn?.motivation,
  stress: ({ checkIn }) => checkIn?.stress,
  sleep: ({ night }) => slept(night),
  'sleep quality': ({ night }) => night?.quality,
  'resting heart rate': ({ checkIn }) => checkIn?.restingHr,
  HRV: ({ checkIn }) => checkIn?.hrv,
};

function hasTrained(history: Facts['history']): boolean {
  for (let ago = 1; ago <= thresholds.trainingKnownDays.value; ago++) {
    if (history.ago(ago).sessions.length > 0) return true;
  }
  return history.done.length > 0;
}
