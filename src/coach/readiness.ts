import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { Night } from '../domain/morning.ts';
import type { Readiness } from './advice.ts';
import { baseline, ordinaryBefore, type Prior } from './baseline.ts';
import { thresholds } from './thresholds.ts';

/**
 * How ready the runner is on `day`, 0–100, 70 being normal for this runner:
 * R = 70 + 20 · Σ wᵢzᵢ, zᵢ = (today − own normal) / own spread, within ±3.
 * Only that day's own answers count; an item that was not answered weighs nothing.
 * Absent when not one item is known. Left out on purpose: training load, which told nothing more.
 */
export function readiness(
  diary: Diary,
  day: CalendarDay,
): (Readiness & { readonly lowest: readonly string[] }) | undefined {
  const ordinary = ordinaryBefore(diary, day);
  const parts = items.flatMap((item) => {
    const { today, before } = item.read(diary, day, ordinary);
    if (today === undefined) return [];
    const { mean, spread } = baseline(before, item.prior);
    const z = clip((today - mean) / spread, thresholds.readinessClip.value);
    return [{ name: item.name, share: item.weight * (item.noCredit ? Math.min(z, 0) : z) }];
  });
  if (parts.length === 0) return undefined;
  const sum = parts.reduce((total, { share }) => total + share, 0);
  const score = thresholds.readinessNormal.value + thresholds.readinessScale.value * sum;
  return {
    score: Math.min(Math.max(score, 0), 100),
    mornings: diary.checkIns.filter((each) => ordinary(each.day)).length,
    lowest: parts
      .filter(({ share }) => share < 0)
      .sort((a, b) => a.share - b.share)
      .map(({ name }) => name),
  };
}

interface Item {
  readonly name: string;
  readonly weight: number;
  readonly prior: Prior;
  /** More than normal is not better than normal. */
  readonly noCredit?: boolean;
  readonly read: (
    diary: Diary,
    day: CalendarDay,
    ordinary: (other: CalendarDay) => boolean,
  ) => { readonly today: number | undefined; readonly before: readonly number[] };
}

const items: readonly Item[] = [
  answer('fatigue', 0.35, { mean: 3, spread: 0.57 }, (c) => c.fatigue),
  answer('soreness', 0.2, { mean: 3, spread: 0.53 }, (c) => c.soreness),
  answer('mood', 0.1, { mean: 3, spread: 0.5 }, spirits),
  answer('stress', 0.08, { mean: 3, spread: 0.53 }, (c) => c.stress),
  night('sleep quality', 0.12, { mean: 3, spread: 0.66 }, (n) => n.quality),
  { ...night('sleep', 0.1, { mean: 7.4, spread: 1 }, slept), noCredit: true },
];

function answer(
  name: string,
  weight: number,
  prior: Prior,
  of: (checkIn: Diary['checkIns'][number]) => number | undefined,
): Item {
  return {
    name,
    weight,
    prior,
    read: ({ checkIns }, day, ordinary) => dated(checkIns, of, { day, ordinary }),
  };
}

function night(
  name: string,
  weight: number,
  prior: Prior,
  of: (night: Night) => number | undefined,
): Item {
  return {
    name,
    weight,
    prior,
    read: ({ nights }, day, ordinary) => dated(nights, of, { day, ordinary }),
  };
}

function dated<Entry extends { readonly day: CalendarDay }>(
  entries: readonly Entry[],
  of: (entry: Entry) => number | undefined,
  when: { readonly day: CalendarDay; readonly ordinary: (other: CalendarDay) => boolean },
) {
  const today = entries.find(({ day }) => day === when.day);
  const before = entries.flatMap((entry) => {
    if (!when.ordinary(entry.day)) return [];
    return of(entry) ?? [];
  });
  return { today: today && of(today), before };
}

/** Mood and motivation are one item: the mean of what was answered. */
function spirits({ mood, motivation }: Diary['checkIns'][number]): number | undefined {
  if (mood === undefined) return motivation;
  return motivation === undefined ? mood : (mood + motivation) / 2;
}

function slept({ duration, nap }: Night): number | undefined {
  return duration === undefined ? undefined : duration + (nap ?? 0) / 60;
}

const clip = (z: number, limit: number) => Math.min(Math.max(z, -limit), limit);
