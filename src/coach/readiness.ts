import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { Readiness } from './advice.ts';
import { baseline, ordinaryDays } from './baseline.ts';
import { history, type PastDay } from './history.ts';
import { thresholds } from './thresholds.ts';

/**
 * How ready the runner is on `day`, 0–100; 70 is a day on which all is as usual.
 *
 *   R = 70 + Σ points · steps      fatigue 8, soreness 4, mood 2, sleep quality 2, stress ½, and
 *                                  1 for each hour of sleep missing beyond the first
 *
 * Steps are counted from the middle answer, whose words are "normal for me"; below it, what goes
 * beyond the first step counts double. A runner whose own mean is low has that let off, because an
 * answer given every day says little. Sleep beyond the usual adds nothing.
 * Only that day's own answers count, and an item without one adds nothing.
 * Left out, because on real diaries they told no more: training load, and measuring every answer
 * from the runner's own mean (docs/decisions/0003-readiness.md).
 */
export function readiness(
  diary: Diary,
  day: CalendarDay,
): (Readiness & { readonly lowest: readonly string[] }) | undefined {
  const past = history(diary, day);
  const known = items.flatMap((item) => {
    const today = item.answer(past.ago(0));
    return today === undefined ? [] : [{ ...item, today }];
  });
  if (known.length === 0) return undefined;

  const earlier = ordinaryDays(diary, past);
  const counted = known.map(({ name, answer, points, today }) => {
    const { mean } = baseline(
      earlier.flatMap((each) => answer(each) ?? []),
      usual[name],
    );
    return { name, points: points(today, mean) };
  });
  const score = counted.reduce<number>(
    (sum, { points }) => sum + points,
    thresholds.readinessUsual.value,
  );
  return {
    score: Math.min(Math.max(score, 0), 100),
    mornings: earlier.filter((each) => items.some(({ answer }) => answer(each) !== undefined))
      .length,
    lowest: counted
      .filter(({ points }) => points < 0)
      .sort((a, b) => a.points - b.points)
      .map(({ name }) => name),
  };
}

interface Item {
  readonly name: keyof typeof usual;
  readonly answer: (day: PastDay) => number | undefined;
  /** What today's answer adds to the score, given the runner's own mean. */
  readonly points: (today: number, own: number) => number;
}

const middle = { mean: thresholds.normalStep.value };
const usual = {
  fatigue: middle,
  soreness: middle,
  mood: middle,
  'sleep quality': middle,
  stress: middle,
  sleep: { mean: thresholds.sleepUsual.value },
};

const items: readonly Item[] = [
  {
    name: 'fatigue',
    answer: ({ checkIn }) => checkIn?.fatigue,
    points: perStep(thresholds.fatiguePoints.value),
  },
  {
    name: 'soreness',
    answer: ({ checkIn }) => checkIn?.soreness,
    points: perStep(thresholds.sorenessPoints.value),
  },
  { name: 'mood', answer: spirits, points: perStep(thresholds.moodPoints.value) },
  {
    name: 'sleep quality',
    answer: ({ night }) => night?.quality,
    points: perStep(thresholds.sleepQualityPoints.value),
  },
  {
    name: 'stress',
    answer: ({ checkIn }) => checkIn?.stress,
    points: perStep(thresholds.stressPoints.value),
  },
  { name: 'sleep', answer: slept, points: missingSleep },
];

function perStep(worth: number): Item['points'] {
  return (today, own) => {
    const up = today - middle.mean;
    if (up >= 0) return worth * up;
    const beyondFirst = Math.max(-up - 1, 0);
    const down = -up + (thresholds.worstStepCounts.value - 2) * beyondFirst;
    const letOff = Math.max(middle.mean - thresholds.habitFrom.value - own, 0);
    return -worth * Math.max(down - letOff, 0);
  };
}

/** Naps count in full; the first missing hour is within what a night varies by. */
function missingSleep(today: number, own: number): number {
  const missing = own - thresholds.sleepLeeway.value - today;
  const counted = Math.min(Math.max(missing, 0), thresholds.sleepMissingMost.value);
  return -thresholds.sleepHourPoints.value * counted;
}

/** Mood and motivation are one item: the mean of what was answered. */
function spirits({ checkIn }: PastDay): number | undefined {
  const { mood, motivation } = checkIn ?? {};
  if (mood === undefined) return motivation;
  return motivation === undefined ? mood : (mood + motivation) / 2;
}

function slept({ night }: PastDay): number | undefined {
  return night?.duration === undefined ? undefined : night.duration + (night.nap ?? 0) / 60;
}
