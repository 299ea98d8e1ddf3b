import { type CalendarDay, daysBetween, plusDays } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { Level } from './advice.ts';
import { isRun } from './effort.ts';
import { thresholds } from './thresholds.ts';

/** One day of the way back after days off. */
export interface Comeback {
  readonly level: Level;
  /** Share of the minutes of an ordinary week before the days off. */
  readonly volume: number;
  /** 1 on the day of the first run, and on every day before it. */
  readonly nth: number;
  readonly of: number;
  readonly daysOff: number;
  /** Easy runs still to come before anything else. */
  readonly easyRunsLeft: number;
}

/**
 * The way back that `day` belongs to: two easy runs first; after one or two weeks off 80 % of the
 * old week, after longer half of it and a fifth more each week, nothing hard in the first half.
 * What was done on `day` itself is not looked at.
 */
export function comebackOn(diary: Diary, day: CalendarDay): Comeback | undefined {
  const runs = runDays(diary, day);
  const usualGap = usualDaysBetween(runs);
  const waysBack = gapsBefore(runs, day).flatMap(({ last, back }) => {
    const apart = daysBetween(last, back ?? day);
    if (apart <= shortest || apart < thresholds.comebackUsualGaps.value * usualGap) return [];
    const daysOff = knownDaysOff(diary, last, plusDays(last, apart));
    return daysOff < shortest ? [] : wayBack(runs, day, { back, daysOff });
  });
  return waysBack.reduce<Comeback | undefined>(
    (low, each) => (low && low.volume <= each.volume ? low : each),
    undefined,
  );
}

const shortest = thresholds.comebackFrom.value;

function wayBack(
  runs: readonly CalendarDay[],
  day: CalendarDay,
  { back, daysOff }: { readonly back: CalendarDay | undefined; readonly daysOff: number },
): readonly Comeback[] {
  const long = daysOff > thresholds.comebackShortUntil.value;
  const of = long ? thresholds.comebackWeeks.value * 7 : 7;
  const nth = back === undefined ? 1 : daysBetween(back, day) + 1;
  if (nth > of) return [];
  const volume = long
    ? thresholds.comebackStart.value + thresholds.comebackStep.value * Math.floor((nth - 1) / 7)
    : thresholds.comebackShortVolume.value;
  const done = back === undefined ? 0 : runs.filter((run) => run >= back).length;
  const easyRunsLeft = Math.max(thresholds.comebackEasyRuns.value - done, 0);
  const level = easyRunsLeft > 0 ? 2 : long && nth <= of / 2 ? 3 : 4;
  return [{ level, volume, nth, of, daysOff, easyRunsLeft }];
}

/** The days with a run before `day`, oldest first, as far back as eight weeks before a way back. */
function runDays({ sessions }: Diary, day: CalendarDay): readonly CalendarDay[] {
  const days = sessions.flatMap((each) => (each.day < day && isRun(each) ? [each.day] : []));
  return [...new Set(days)].sort().slice(-reach);
}

const reach = 60;

/** Stretches without a run that still matter on `day`; the last one may not be over. */
function gapsBefore(
  runs: readonly CalendarDay[],
  day: CalendarDay,
): readonly { readonly last: CalendarDay; readonly back?: CalendarDay }[] {
  const since = plusDays(day, -7 * thresholds.comebackWeeks.value);
  return runs.flatMap((last, index) => {
    const back = runs[index + 1];
    if (back === undefined) return [{ last }];
    return back > since ? [{ last, back }] : [];
  });
}

/** The median days from one run to the next: for a once-a-week runner six days off are ordinary. */
function usualDaysBetween(runs: readonly CalendarDay[]): number {
  const between = runs
    .flatMap((last, index) => {
      const next = runs[index + 1];
      return next === undefined ? [] : daysBetween(last, next);
    })
    .sort((a, b) => a - b);
  return between[Math.floor(between.length / 2)] ?? 1;
}

/**
 * Days between two runs that are known to have been off. Nothing logged is not off: a silent day
 * counts only when the whole silence is so long that believing in runs would be the bolder guess.
 */
function knownDaysOff(diary: Diary, last: CalendarDay, next: CalendarDay): number {
  const between = Array.from({ length: daysBetween(last, next) - 1 }, (_, index) =>
    plusDays(last, index + 1),
  );
  if (between.length >= thresholds.comebackSilence.value) return between.length;
  return between.filter((day) => isKnownOff(diary, day)).length;
}

function isKnownOff(diary: Diary, day: CalendarDay): boolean {
  const during = (stretch: { from: CalendarDay; until?: CalendarDay; closed?: CalendarDay }) =>
    stretch.from <= day &&
    (stretch.until === undefined || day <= stretch.until) &&
    (stretch.closed === undefined || day < stretch.closed);
  const done = diary.sessions.filter((each) => each.day === day);
  return (
    diary.away.some(during) ||
    diary.illnesses.some(during) ||
    diary.pains.some(during) ||
    diary.blocks.some((block) => block.kind === 'off' && during(block)) ||
    done.some(({ type }) => type === 'rest') ||
    (done.length === 0 &&
      (diary.checkIns.some((each) => each.day === day) ||
        diary.nights.some((each) => each.day === day)))
  );
}
