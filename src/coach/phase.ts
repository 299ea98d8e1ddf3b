import type { Race } from '../domain/calendar.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { Session, SessionType } from '../domain/session.ts';
import { type Comeback, comebackOn } from './comeback.ts';
import { daysFrom } from './day-number.ts';
import { isHard } from './effort.ts';
import type { Level } from './level.ts';
import { openIllness } from './open-states.ts';
import { type Taper, taperOn } from './taper.ts';
import { thresholds } from './thresholds.ts';

/** What kind of week `day` is in, when it is not an ordinary one. */
export type Phase =
  | ({ readonly kind: 'after race' } & AfterRace)
  | ({ readonly kind: 'comeback' } & Comeback)
  | ({ readonly kind: 'taper' } & Taper)
  | ({ readonly kind: 'deload' } & Deload);

/**
 * The phase that holds `day` lowest; of two alike the one named first above. Its level caps the
 * day, its volume is the share of the usual minutes. Inside a taper there is no deload.
 * Read at the start of the day: what was done on `day` itself is not looked at.
 */
export function phase(diary: Diary, day: CalendarDay): Phase | undefined {
  const race = afterRaceOn(diary, day);
  const comeback = comebackOn(diary, day);
  const taper = taperOn(diary, day);
  const deload = taper ? undefined : deloadOn(diary, day);
  const phases: readonly Phase[] = [
    ...(race ? [{ kind: 'after race' as const, ...race }] : []),
    ...(comeback ? [{ kind: 'comeback' as const, ...comeback }] : []),
    ...(taper ? [{ kind: 'taper' as const, ...taper }] : []),
    ...(deload ? [{ kind: 'deload' as const, ...deload }] : []),
  ];
  const [first, ...others] = phases;
  if (!first) return undefined;
  const lowest = others.reduce((low, each) => (each.level < low.level ? each : low), first);
  return { ...lowest, volume: Math.min(...phases.map(({ volume }) => volume)) };
}

/** One day of what a raced effort needs afterwards. */
interface AfterRace {
  readonly level: Level;
  readonly volume: number;
  readonly session?: SessionType;
  readonly nth: number;
  readonly of: number;
  /** The race's length in km; absent when nobody said. */
  readonly distance?: number;
}

/** One day of a deload block. */
interface Deload {
  readonly level: Level;
  readonly volume: number;
  readonly session?: SessionType;
  readonly nth: number;
  readonly of: number;
  /** The block's one short quality session is done. */
  readonly qualityDone: boolean;
}

/** About a day per 3 km raced, at most four weeks; a third each at active recovery, easy, steady. */
function afterRaceOn(diary: Diary, day: CalendarDay): AfterRace | undefined {
  const afterwards = [...racedSessions(diary, day), ...racesNobodyLogged(diary, day)].flatMap(
    ({ day: raced, distance }) => {
      const of = distance === undefined ? shortestAfter : daysAfterRace(distance);
      const nth = daysFrom(raced, day);
      if (nth > of) return [];
      return [{ ...graded(nth, of), nth, of, ...(distance === undefined ? {} : { distance }) }];
    },
  );
  return afterwards.reduce<AfterRace | undefined>(
    (low, each) => (low && isLower(low, each) ? low : each),
    undefined,
  );
}

/** Lower in level, then in volume, then the fresher race: the order of a list must not decide. */
function isLower(a: AfterRace, b: AfterRace): boolean {
  if (a.level !== b.level) return a.level < b.level;
  return a.volume === b.volume ? a.nth <= b.nth : a.volume < b.volume;
}

const longestAfter = thresholds.afterRaceLongest.value;
const shortestAfter = thresholds.afterRaceShortest.value;

/** How many days after a raced effort of this many km stay under hard. */
export function daysAfterRace(distance: number): number {
  const days = Math.round(distance / thresholds.afterRaceKmPerDay.value);
  return Math.min(Math.max(days, 1), longestAfter);
}

function graded(nth: number, of: number): { readonly level: Level; readonly volume: number } {
  // After a parkrun a Sunday long run is ordinary: it starts at easy, and nothing is cut.
  if (of <= shortestAfter) return { level: nth === 1 ? 2 : 3, volume: 1 };
  const through = (nth - 0.5) / of;
  if (through < 1 / 3) return { level: 1, volume: thresholds.afterRaceVolumeFirst.value };
  if (through < 2 / 3) return { level: 2, volume: thresholds.afterRaceVolumeSecond.value };
  return { level: 3, volume: thresholds.afterRaceVolumeThird.value };
}

interface Raced {
  readonly day: CalendarDay;
  readonly distance?: number;
}

/** A race jogged as training is not a raced effort. */
function racedSessions(diary: Diary, day: CalendarDay): readonly Raced[] {
  return diary.sessions.flatMap((each) => {
    if (each.type !== 'race' || !isRecent(each, day) || !isHard(each)) return [];
    const distance = each.distance ?? raceOn(diary, each.day)?.distance ?? distanceFrom(each);
    return [{ day: each.day, ...(distance === undefined ? {} : { distance }) }];
  });
}

/**
 * Nothing logged on the day of a planned A or B race: the careful guess is that it was run, with a
 * head cold too. Nobody raced with a fever.
 */
function racesNobodyLogged(diary: Diary, day: CalendarDay): readonly Raced[] {
  return diary.races.filter(
    (race) =>
      race.priority !== 'C' &&
      isRecent(race, day) &&
      !diary.sessions.some((each) => each.day === race.day) &&
      !openIllness(diary, race.day)?.belowNeck,
  );
}

const isRecent = (each: Raced, day: CalendarDay) =>
  each.day < day && daysFrom(each.day, day) <= longestAfter;

const raceOn = ({ races }: Diary, day: CalendarDay): Race | undefined =>
  races.find((race) => race.day === day);

/** Without a distance the time tells: raced kilometres at a middling club pace. */
function distanceFrom({ duration }: Session): number | undefined {
  return duration === undefined ? undefined : duration / thresholds.raceMinutesPerKm.value;
}

/** A deload keeps the number of runs, cuts the minutes, and has one short quality session late. */
function deloadOn(diary: Diary, day: CalendarDay): Deload | undefined {
  const block = diary.blocks.find(
    ({ kind, from, until }) => kind === 'deload' && from <= day && day <= until,
  );
  if (!block) return undefined;
  const nth = daysFrom(block.from, day) + 1;
  const of = daysFrom(block.from, block.until) + 1;
  const qualityDone = diary.sessions.some(
    (each) => each.day >= block.from && each.day < day && isHard(each),
  );
  const sharpens = nth >= thresholds.deloadQualityFrom.value && !qualityDone;
  return {
    level: sharpens ? 4 : 2,
    volume: 1 - thresholds.deloadCut.value,
    nth,
    of,
    qualityDone,
  };
}
