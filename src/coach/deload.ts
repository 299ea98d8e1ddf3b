import { type CalendarDay, daysBetween, plusDays, weekdayOf } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { SessionType } from '../domain/session.ts';
import { callsMade } from './calls.ts';
import { caps } from './caps.ts';
import { facts } from './facts.ts';
import { heartCap, hrvCap } from './heart.ts';
import { type History, history } from './history.ts';
import { median } from './median.ts';
import { phase } from './phase.ts';
import { readiness } from './readiness.ts';
import { sleepWeek } from './sleep.ts';
import { thresholds } from './thresholds.ts';
import { daysWithoutRest } from './training-caps.ts';

/** A lighter week, offered; it becomes a block when the runner says yes. */
export interface DeloadProposal {
  readonly from: CalendarDay;
  readonly until: CalendarDay;
  /** What speaks for it: weeks of rising load, or at least two signs. */
  readonly because: 'rising load' | 'signs';
  readonly weeks: number;
  readonly signs: readonly DeloadSign[];
  /** Usual minutes of training a week, and what they become. */
  readonly usual: number;
  readonly minutes: number;
  /** Runs in a usual week; they stay. */
  readonly runs: number;
  /** What is cut. Volume always; intensity and frequency where the signs point there. */
  readonly levers: readonly ('volume' | 'intensity' | 'frequency')[];
}

export type DeloadSign = 'readiness' | 'held back' | 'feels harder' | 'short sleep' | 'heart';

/**
 * After four weeks of rising load, or on two signs of five. Never within three weeks before an A
 * race, nor in or after a week that was light, ill or away, nor while another phase or a planned
 * deload is near: then the rest is already there.
 */
export function deloadProposal(diary: Diary, day: CalendarDay): DeloadProposal | undefined {
  const past = history(diary, day);
  const from = plusDays(day, 8 - weekdayOf(day));
  const until = plusDays(from, 6);
  if (isRestedAnyway(diary, day, past) || isBeforeRace(diary, day, until)) return undefined;
  const weeks = risingWeeks(past);
  const signs = deloadSigns(diary, day);
  const rising = weeks >= thresholds.deloadAfterWeeks.value;
  if (!rising && signs.length < thresholds.deloadSigns.value) return undefined;
  const { minutes: usual, runs } = usualWeek(past);
  const hard = signs.includes('held back') || signs.includes('feels harder');
  const noRest = daysWithoutRest(past) >= thresholds.deloadNoRest.value;
  return {
    from,
    until,
    because: rising ? 'rising load' : 'signs',
    weeks,
    signs,
    usual,
    minutes: usual * (1 - thresholds.deloadCut.value),
    runs,
    levers: [
      'volume',
      ...(hard ? ['intensity' as const] : []),
      ...(noRest ? ['frequency' as const] : []),
    ],
  };
}

/** The signs of tiredness that has piled up, each against the runner's own normal. */
export function deloadSigns(diary: Diary, day: CalendarDay): readonly DeloadSign[] {
  return signRows.flatMap(({ sign, shows }) => (shows(diary, day) ? [sign] : []));
}

const signRows: readonly {
  readonly sign: DeloadSign;
  readonly shows: (diary: Diary, day: CalendarDay) => boolean;
}[] = [
  { sign: 'readiness', shows: readinessIsLow },
  { sign: 'held back', shows: wasHeldBack },
  { sign: 'feels harder', shows: (diary, day) => feelsHarder(history(diary, day)) },
  { sign: 'short sleep', shows: (diary, day) => sleepWeek(diary, day)?.holdsVolume ?? false },
  {
    sign: 'heart',
    shows: (diary, day) => {
      const known = facts(diary, day);
      return hrvCap(known) !== undefined || heartCap(known) !== undefined;
    },
  },
];

function isRestedAnyway(diary: Diary, day: CalendarDay, past: History): boolean {
  if (phase(diary, day)) return true;
  const week = plusDays(day, -7);
  const apart = [...diary.illnesses, ...diary.away].some(({ from, ...end }) => {
    const until = 'closed' in end ? end.closed : 'until' in end ? end.until : undefined;
    return from <= day && (until === undefined || until >= week);
  });
  const block = diary.blocks.some(
    ({ kind, from, until }) =>
      (kind === 'deload' || kind === 'off' || kind === 'taper') &&
      from <= plusDays(day, thresholds.deloadPlannedAhead.value) &&
      until >= plusDays(day, -thresholds.deloadApart.value),
  );
  return apart || block || isLight(past, 0);
}

/** The week on offer would end less than three weeks before an A race, or after it. */
function isBeforeRace({ races }: Diary, day: CalendarDay, until: CalendarDay): boolean {
  return races.some(
    (race) =>
      race.priority === 'A' &&
      race.day >= day &&
      daysBetween(until, race.day) <= thresholds.deloadBeforeRace.value,
  );
}

/** Weeks of training up to now without a light one, when their load has gone up. */
function risingWeeks(past: History): number {
  const most = thresholds.deloadMostWeeks.value;
  let weeks = 0;
  while (weeks < most && !isLight(past, weeks)) weeks++;
  if (weeks < thresholds.deloadAfterWeeks.value) return weeks;
  const [a, b, c, d] = [0, 1, 2, 3].map((back) => weekLoad(past, back));
  const rise = ((a ?? 0) + (b ?? 0)) / ((c ?? 0) + (d ?? 0));
  return rise >= thresholds.deloadRise.value ? weeks : 0;
}

/** Clearly under the weeks before it, or without any training. */
function isLight(past: History, back: number): boolean {
  const load = weekLoad(past, back);
  const before = [1, 2, 3].map((more) => weekLoad(past, back + more)).filter((each) => each > 0);
  if (load === 0) return true;
  if (before.length === 0) return false;
  const usual = before.reduce((sum, each) => sum + each, 0) / before.length;
  return load < thresholds.deloadLight.value * usual;
}

function weekLoad(past: History, back: number): number {
  let load = 0;
  for (let day = 1; day <= 7; day++) load += past.ago(7 * back + day).load;
  return load;
}

/** Four of the last seven mornings under the mean of the four weeks before, less half their SD. */
function readinessIsLow(diary: Diary, day: CalendarDay): boolean {
  const scores = (from: number, until: number) =>
    Array.from({ length: until - from }, (_, index) => {
      const score = readiness(diary, plusDays(day, -from - index))?.score;
      return score === undefined ? [] : [score];
    }).flat();
  const before = scores(7, 35);
  if (before.length < thresholds.deloadMornings.value) return false;
  const mean = before.reduce((sum, each) => sum + each, 0) / before.length;
  const variance = before.reduce((sum, each) => sum + (each - mean) ** 2, 0) / before.length;
  const low = mean - Math.sqrt(variance) / 2;
  return scores(0, 7).filter((each) => each < low).length >= thresholds.deloadLowMornings.value;
}

/** Three hard sessions in two weeks that a tired body, not the calendar, held back. */
function wasHeldBack(diary: Diary, day: CalendarDay): boolean {
  const first = plusDays(day, 1 - thresholds.deloadHeldDays.value);
  const held = callsMade(diary, first, day).filter(
    ({ planned, level, because }) =>
      planned === 4 && level < 4 && because.some((rule) => caps[rule].about === 'body'),
  );
  return held.length >= thresholds.deloadHeld.value;
}

/** Two sessions in two weeks a point and a half above the usual effort of their type. */
function feelsHarder(past: History): boolean {
  const recent = thresholds.deloadHeldDays.value;
  const usual = new Map<SessionType, number[]>();
  for (let ago = recent + 1; ago < past.length; ago++) {
    for (const { type, rpe } of past.ago(ago).sessions) {
      if (rpe !== undefined) usual.set(type, [...(usual.get(type) ?? []), rpe]);
    }
  }
  let harder = 0;
  for (let ago = 1; ago <= recent; ago++) {
    for (const { type, rpe } of past.ago(ago).sessions) {
      const before = usual.get(type) ?? [];
      const normal = median(before);
      if (rpe === undefined || normal === undefined) continue;
      if (before.length < thresholds.deloadRpeKnown.value) continue;
      if (rpe - normal >= thresholds.deloadRpeRise.value) harder++;
    }
  }
  return harder >= thresholds.deloadRpeTimes.value;
}

/** Means of the last four weeks. */
function usualWeek(past: History): { readonly minutes: number; readonly runs: number } {
  let [minutes, runs] = [0, 0];
  for (let ago = 1; ago <= 28; ago++) {
    minutes += past.ago(ago).minutes;
    if (past.ago(ago).ran) runs++;
  }
  return { minutes: minutes / 4, runs: Math.round(runs / 4) };
}
