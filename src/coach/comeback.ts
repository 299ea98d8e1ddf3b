import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import { type History, history } from './history.ts';
import type { Level } from './level.ts';
import { median } from './median.ts';
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
  const past = history(diary, day);
  const runs = daysAgoRun(past);
  const usualGap = usualDaysBetween(runs);
  const waysBack = runs.flatMap((last, index) => {
    // The newest run has no way back yet: whatever comes next begins it, today at the earliest.
    const back = runs[index - 1] ?? 0;
    const apart = last - back;
    if (back >= longest || apart <= shortest) return [];
    if (apart < thresholds.comebackUsualGaps.value * usualGap) return [];
    const daysOff = knownDaysOff(diary, past, { last, back });
    return daysOff < shortest ? [] : wayBack(runs, { back, daysOff });
  });
  return waysBack.reduce<Comeback | undefined>(
    (low, each) => (low && low.volume <= each.volume ? low : each),
    undefined,
  );
}

const shortest = thresholds.comebackFrom.value;
const longest = thresholds.comebackWeeks.value * 7;

interface Gap {
  /** Days ago of the last run before it. */
  readonly last: number;
  /** Days ago of the first run after it; 0 when there is none yet. */
  readonly back: number;
}

function wayBack(
  runs: readonly number[],
  { back, daysOff }: { readonly back: number; readonly daysOff: number },
): readonly Comeback[] {
  const long = daysOff > thresholds.comebackShortUntil.value;
  const of = long ? longest : 7;
  const nth = back + 1;
  if (nth > of) return [];
  const volume = long
    ? thresholds.comebackStart.value + thresholds.comebackStep.value * Math.floor((nth - 1) / 7)
    : thresholds.comebackShortVolume.value;
  const done = runs.filter((run) => run <= back).length;
  const easyRunsLeft = Math.max(thresholds.comebackEasyRuns.value - done, 0);
  const level = easyRunsLeft > 0 ? 2 : long && nth <= of / 2 ? 3 : 4;
  return [{ level, volume, nth, of, daysOff, easyRunsLeft }];
}

/** How many days ago each day with a run was, newest first. */
function daysAgoRun(past: History): readonly number[] {
  const runs: number[] = [];
  for (let ago = 1; ago < past.length; ago++) if (past.ago(ago).ran) runs.push(ago);
  return runs;
}

/** The median days from one run to the next: for a once-a-week runner six days off are ordinary. */
function usualDaysBetween(runs: readonly number[]): number {
  const between = runs.slice(1, reach).map((run, index) => run - (runs[index] ?? run));
  return median(between) ?? 1;
}

const reach = 60;

/**
 * Days between two runs that are known to have been off. Nothing logged is not off: a silent day
 * counts only when the whole silence is so long that believing in runs would be the bolder guess.
 */
function knownDaysOff(diary: Diary, past: History, { last, back }: Gap): number {
  const between = last - back - 1;
  if (between >= thresholds.comebackSilence.value) return between;
  let off = 0;
  for (let ago = back + 1; ago < last; ago++) if (isKnownOff(diary, past, ago)) off++;
  return off;
}

function isKnownOff(diary: Diary, past: History, ago: number): boolean {
  const { sessions, checkIn, night } = past.ago(ago);
  if (sessions.some(({ type }) => type === 'rest')) return true;
  if (sessions.length === 0 && (checkIn || night)) return true;
  const during = (stretch: Stretch) =>
    past.since(stretch.from) >= ago &&
    (stretch.until === undefined || past.since(stretch.until) <= ago) &&
    (stretch.closed === undefined || past.since(stretch.closed) < ago);
  return (
    diary.away.some(during) ||
    diary.illnesses.some(during) ||
    diary.pains.some(during) ||
    diary.blocks.some((block) => block.kind === 'off' && during(block))
  );
}

/** `until` belongs to it, `closed` is the first day after it. */
interface Stretch {
  readonly from: CalendarDay;
  readonly until?: CalendarDay;
  readonly closed?: CalendarDay;
}
