import type { Night } from '../domain/morning.ts';
import type { ReasonOf } from './advice.ts';
import type { Facts } from './facts.ts';
import type { History } from './history.ts';
import { lowest } from './illness.ts';
import { ownNormal } from './own-normal.ts';
import { thresholds } from './thresholds.ts';

/** Sleep in the last 24 hours, naps included, against the runner's own normal; and two weeks of it. */
export function shortNight({ diary, history }: Facts): ReasonOf<'short night'> | undefined {
  const debt = sleepDebt(history, diary.runner.sleepNeed);
  const last = lastNights(history);
  return lowest([...(last ? [last] : []), ...(debt ? [debt] : [])]);
}

/** Hours slept, the day's naps included. A nap alone does not say how the night was. */
export function slept(night: Night | undefined): number | undefined {
  if (night?.duration === undefined) return undefined;
  return night.duration + (night.nap ?? 0) / 60;
}

/** The runner's usual sleep of the nights before the last `skipped` ones, in hours. */
export const usualSleep = (history: History, skipped: number): number =>
  ownNormal(history, {
    of: ({ night }) => slept(night),
    skipped,
    prior: thresholds.sleepUsual.value,
    worth: thresholds.sleepPrior.value,
  });

function lastNights(history: History): ReasonOf<'short night'> | undefined {
  const hours = slept(history.ago(0).night);
  if (hours === undefined) return undefined;
  const normal = usualSleep(history, 1);
  const cap = (level: 2 | 3, nights: number) =>
    ({ rule: 'short night', level, hours, normal, nights }) as const;
  if (hours < thresholds.sleepVeryShort.value) return cap(2, 1);
  const short =
    hours < thresholds.sleepShort.value && normal - hours >= thresholds.sleepShortBy.value;
  const before = slept(history.ago(1).night);
  const limit = usualSleep(history, 2) - thresholds.sleepUnder.value;
  const twice = hours <= limit && before !== undefined && before <= limit;
  if (short && twice) return cap(2, 2);
  if (twice) return cap(3, 2);
  return short ? cap(3, 1) : undefined;
}

/** Two weeks an hour a night under what the runner needs, as told or as slept before them. */
function sleepDebt(
  history: History,
  told: number | undefined,
): ReasonOf<'short night'> | undefined {
  const window = thresholds.sleepDebtDays.value;
  let [sum, known] = [0, 0];
  for (let ago = 0; ago < window; ago++) {
    const hours = slept(history.ago(ago).night);
    if (hours === undefined) continue;
    sum += hours;
    known++;
  }
  if (known < thresholds.sleepDebtKnown.value) return undefined;
  const normal = told ?? usualBefore(history, window);
  if (normal === undefined) return undefined;
  const hours = sum / known;
  if (normal - hours < thresholds.sleepDebt.value) return undefined;
  return { rule: 'short night', level: 3, hours, normal, nights: window };
}

/** The usual sleep before those nights, where there are enough of them to be sure of it. */
function usualBefore(history: History, window: number): number | undefined {
  let nights = 0;
  for (let ago = window; ago < history.length; ago++) {
    if (slept(history.ago(ago).night) !== undefined) nights++;
  }
  return nights < thresholds.sleepDebtUsual.value ? undefined : usualSleep(history, window);
}
