import type { Weekday } from '../domain/calendar-day.ts';
import type { Runner } from '../domain/runner.ts';
import type { SessionType } from '../domain/session.ts';
import { dayNumber, weekdayAt } from './day-number.ts';
import { isQualityType } from './effort.ts';
import type { History, PastDay } from './history.ts';
import { sessionLevel } from './session-level.ts';
import { thresholds } from './thresholds.ts';

/** The runner's own week: what each weekday usually is. */
export type OwnPattern = Readonly<Record<Weekday, SessionType>>;

/**
 * Read from the last eight whole weeks, leaving out the last seven days, so that this week cannot
 * change what this week should be. At most `hardPerWeek` hard days with a day between them, one long
 * run, and a day of rest unless the runner runs every day. Absent without a habit.
 */
export function ownPattern(
  runner: Runner,
  history: History,
  hardPerWeek: number,
): OwnPattern | undefined {
  const weekdays = habits(history);
  if (!weekdays) return undefined;
  const hard = hardDays(weekdays, hardPerWeek);
  const long = longDay(weekdays.filter((each) => !hard.includes(each)));
  const others = weekdays.filter((each) => !hard.includes(each) && each !== long);
  const rest = others.filter((each) => each.trained < thresholds.patternShare.value);
  const least = [...others].sort((a, b) => a.trained - b.trained || a.weekday - b.weekday)[0];
  const named = rest.length > 0 || runner.runsDaily || !least ? rest : [least];
  const session = (each: Habit): SessionType => {
    if (hard.includes(each)) return commonest(each.quality, 'tempo');
    if (each === long) return 'long';
    return named.includes(each) ? 'rest' : commonest(each.gentle, 'easy');
  };
  return Object.fromEntries(weekdays.map((each) => [each.weekday, session(each)])) as OwnPattern;
}

interface Habit {
  readonly weekday: Weekday;
  /** Shares of the weeks in which that weekday was so. */
  readonly hard: number;
  readonly long: number;
  readonly trained: number;
  /** The types done on it, quality and not. */
  readonly quality: readonly SessionType[];
  readonly gentle: readonly SessionType[];
}

/** The seven weekdays, Monday first. */
function habits(history: History): readonly Habit[] | undefined {
  const today = dayNumber(history.today);
  const weeks = knownWeeks(history);
  if (weeks.length < thresholds.patternWeeksKnown.value) return undefined;
  const habit = (position: number): Habit => {
    const days = weeks.flatMap((week) => week[position] ?? []);
    const share = (is: (day: PastDay) => boolean) => days.filter(is).length / weeks.length;
    const types = days.flatMap(({ sessions }) => sessions.map(({ type }) => type));
    return {
      weekday: weekdayAt(today - position),
      hard: share((day) => day.hard),
      long: weeks.filter((week) => isLongOf(week, position)).length / weeks.length,
      trained: share((day) => day.trained),
      quality: types.filter((type) => isQualityType(type) && type !== 'race'),
      gentle: types.filter((type) => type !== 'rest' && type !== 'long' && !isQualityType(type)),
    };
  };
  const all = [0, 1, 2, 3, 4, 5, 6].map(habit).sort((a, b) => a.weekday - b.weekday);
  const trainedDays = all.reduce((sum, { trained }) => sum + trained, 0);
  return trainedDays < thresholds.patternRunsLeast.value ? undefined : all;
}

/** Weeks with anything logged; position 0 is today's weekday, 1 the one before, and so on back. */
function knownWeeks(history: History): readonly (readonly PastDay[])[] {
  const weeks = Array.from({ length: thresholds.patternWeeks.value }, (_, week) =>
    [0, 1, 2, 3, 4, 5, 6].map((position) => history.ago(7 * (week + 1) + position)),
  );
  return weeks.filter((week) => week.some(({ sessions }) => sessions.length > 0));
}

/** It was the longest run of its week, and clearly longer than the mean one. */
function isLongOf(week: readonly PastDay[], position: number): boolean {
  const runs = week.map(({ longestRun }) => longestRun).filter((minutes) => minutes > 0);
  const mean = runs.reduce((sum, minutes) => sum + minutes, 0) / runs.length;
  const own = week[position]?.longestRun ?? 0;
  return own === Math.max(...runs) && own >= thresholds.longAgainstWeek.value * mean;
}

/** The weekdays most often hard, at most so many, never two in a row. */
function hardDays(weekdays: readonly Habit[], most: number): readonly Habit[] {
  const habitual = weekdays
    .filter(({ hard }) => hard >= thresholds.patternShare.value)
    .sort((a, b) => b.hard - a.hard || a.weekday - b.weekday);
  const chosen: Habit[] = [];
  for (const each of habitual) {
    const apart = chosen.every((other) => weekdaysApart(each.weekday, other.weekday) > 1);
    if (apart && chosen.length < most) chosen.push(each);
  }
  return chosen;
}

function weekdaysApart(a: Weekday, b: Weekday): number {
  const days = Math.abs(a - b);
  return Math.min(days, 7 - days);
}

function longDay(weekdays: readonly Habit[]): Habit | undefined {
  const [longest] = weekdays
    .filter(({ long }) => long >= thresholds.patternShare.value)
    .sort((a, b) => b.long - a.long || b.weekday - a.weekday);
  return longest;
}

/** The type done most often; of two alike the harder one. */
function commonest(types: readonly SessionType[], otherwise: SessionType): SessionType {
  const counts = new Map<SessionType, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  const [most] = [...counts].sort(
    ([a, x], [b, y]) => y - x || sessionLevel[b] - sessionLevel[a] || (a < b ? -1 : 1),
  );
  return most ? most[0] : otherwise;
}
