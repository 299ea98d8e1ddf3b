import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { Readiness } from './advice.ts';
import { baselineOf, ordinaryDays, type Population, usualAnswer, usualNight } from './baseline.ts';
import { history, type PastDay } from './history.ts';
import { thresholds } from './thresholds.ts';

/**
 * How ready the runner is on `day`, 0–100; 70 is a day on which all is as usual.
 *
 *   R = 70 + Σ points · steps      fatigue 8, soreness 4, sleep quality 2, mood 1, motivation 1,
 *                                  stress ½, and 1 for each hour of sleep missing beyond 1½
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
  const counted = known.map(({ name, population, answer, points, today }) => {
    return { name, points: points(today, baselineOf(earlier, answer, population).mean) };
  });
  const score = counted.reduce<number>(
    (sum, { points }) => sum + points,
    thresholds.readinessUsual.value,
  );
  return {
    score: Math.min(Math.max(score, 0), 100),
    mornings: earlier.filter(isAnswered).length,
    lowest: counted
      .filter(({ points }) => points < 0)
      .sort((a, b) => a.points - b.points)
      .map(({ name }) => name),
  };
}

interface Item {
  readonly name: string;
  readonly population: Population;
  readonly answer: (day: PastDay) => number | undefined;
  /** What today's answer adds to the score, given the runner's own mean. */
  readonly points: (today: number, own: number) => number;
}

const items: readonly Item[] = [
  worded('fatigue', thresholds.fatiguePoints.value, ({ checkIn }) => checkIn?.fatigue),
  worded('soreness', thresholds.sorenessPoints.value, ({ checkIn }) => checkIn?.soreness),
  worded('mood', thresholds.moodPoints.value, ({ checkIn }) => checkIn?.mood),
  worded('motivation', thresholds.moodPoints.value, ({ checkIn }) => checkIn?.motivation),
  worded('sleep quality', thresholds.sleepQualityPoints.value, ({ night }) => night?.quality),
  worded('stress', thresholds.stressPoints.value, ({ checkIn }) => checkIn?.stress),
  { name: 'sleep', population: usualNight, answer: slept, points: missingSleep },
];

const isAnswered = (day: PastDay): boolean => items.some(({ answer }) => answer(day) !== undefined);

function worded(name: string, worth: number, answer: Item['answer']): Item {
  return {
    name,
    population: usualAnswer,
    answer,
    points: (today, own) => worth * steps(today, own),
  };
}

/** Steps from "normal for me": up as they are, down with the habit let off. */
function steps(today: number, own: number): number {
  const normal = thresholds.normalStep.value;
  if (today >= normal) return today - normal;
  const down = normal - today;
  const counted = down + (thresholds.worstStepCounts.value - 2) * Math.max(down - 1, 0);
  const habit = Math.max(normal - thresholds.habitFrom.value - own, 0);
  return -Math.max(counted - habit, 0);
}

/** Naps count in full; the first hour and a half is within what nights vary by. */
function missingSleep(today: number, own: number): number {
  const missing = own - thresholds.sleepLeeway.value - today;
  const counted = Math.min(Math.max(missing, 0), thresholds.sleepMissingMost.value);
  return -thresholds.sleepHourPoints.value * counted;
}

function slept({ night }: PastDay): number | undefined {
  return night?.duration === undefined ? undefined : night.duration + (night.nap ?? 0) / 60;
}
