import type { Away, Block, Race } from '../domain/calendar.ts';
import { type CalendarDay, plusDays } from '../domain/calendar-day.ts';
import type { Entry, EntryKind } from '../domain/entry.ts';
import type { Illness, Pain, PainReport, RedFlag } from '../domain/health.ts';
import type { PlannedSession } from '../domain/session.ts';

/*
 * What the entries of a runner add up to, in the order they were told. Pure: the same entries
 * give the same states, so taking one back is leaving it out and adding up again.
 */

/** An entry with the id it has in the diary. */
export interface Told<Kind extends EntryKind> {
  readonly id: number;
  readonly entry: Extract<Entry, { kind: Kind }>;
}

export function painsOf(told: readonly Told<'pain' | 'fine again'>[]): readonly Pain[] {
  const pains: Open<Pain>[] = [];
  for (const { id, entry } of told) {
    if (entry.kind === 'fine again') {
      closeAll(pains, entry.day);
      continue;
    }
    const { site, report } = entry;
    const open = pains.find((pain) => !pain.closed && sameSite(pain.site, site));
    if (!open && report.level === 0) continue;
    const from = earlier(entry.from, report.day);
    const pain = open ?? begin(pains, { id, site, from, reports: [], lastFelt: from });
    pain.reports = withReport(pain.reports, report);
    if (isOver(report)) {
      if (report.day >= pain.lastFelt) pain.closed = report.day;
      continue;
    }
    pain.from = earlier(pain.from, from);
    pain.lastFelt = later(pain.lastFelt, report.day);
  }
  return pains.map(({ lastFelt, ...pain }) => pain);
}

export function illnessesOf(told: readonly Told<'illness' | 'fine again'>[]): readonly Illness[] {
  const illnesses: Open<Illness>[] = [];
  for (const { id, entry } of told) {
    if (entry.kind === 'fine again') {
      closeAll(illnesses, entry.day);
      continue;
    }
    const { from, symptoms } = entry;
    const illness =
      illnesses.find(({ closed }) => !closed) ??
      begin(illnesses, { id, symptoms: [], from, lastFelt: from });
    illness.symptoms = [...new Set([...illness.symptoms, ...symptoms])];
    illness.from = earlier(illness.from, from);
    illness.lastFelt = later(illness.lastFelt, from);
  }
  return illnesses.map(({ lastFelt, ...illness }) => illness);
}

export function redFlagsOf(
  told: readonly Told<'red flag' | 'cleared by doctor'>[],
): readonly RedFlag[] {
  const flags: Open<RedFlag>[] = [];
  for (const { id, entry } of told) {
    if (entry.kind === 'cleared by doctor') {
      closeAll(flags, entry.day);
      continue;
    }
    const { from, sign } = entry;
    const flag =
      flags.find((each) => !each.closed && each.sign === sign) ??
      begin(flags, { id, sign, from, lastFelt: from });
    flag.from = earlier(flag.from, from);
    flag.lastFelt = later(flag.lastFelt, from);
  }
  return flags.map(({ lastFelt, ...flag }) => flag);
}

export function racesOf(told: readonly Told<'race' | 'race removed'>[]): readonly Race[] {
  const removed = new Set(
    told.flatMap(({ entry }) => (entry.kind === 'race removed' ? [entry.raceId] : [])),
  );
  return told.flatMap(({ id, entry }) =>
    entry.kind === 'race' && !removed.has(id) ? [{ ...entry.race, id }] : [],
  );
}

export function blocksOf(told: readonly Told<'block' | 'block removed'>[]): readonly Block[] {
  const removed = new Set(
    told.flatMap(({ entry }) => (entry.kind === 'block removed' ? [entry.blockId] : [])),
  );
  return told.flatMap(({ id, entry }) =>
    entry.kind === 'block' && !removed.has(id) ? [{ ...entry.block, id }] : [],
  );
}

/** What is planned for a day: a later word replaces an earlier one, unless the plan was dropped. */
export function plannedOf(
  told: readonly Told<'planned' | 'plan dropped'>[],
): readonly PlannedSession[] {
  const dropped = told.findLastIndex(({ entry }) => entry.kind === 'plan dropped');
  const standing = told
    .slice(dropped + 1)
    .flatMap(({ entry }) => (entry.kind === 'planned' ? [entry.planned] : []));
  return standing.length > 0 ? [Object.assign({}, ...standing)] : [];
}

export function awayOf(told: readonly Told<'away' | 'back'>[]): readonly Away[] {
  let absences: readonly Away[] = [];
  for (const { id, entry } of told) {
    absences =
      entry.kind === 'away'
        ? [...absences, { ...entry.away, id }]
        : absences.flatMap((away) => endedBy(entry.day, away));
  }
  return absences;
}

/** A state being added up; `lastFelt` is the last day on which it was said to be there. */
type Open<State> = { -readonly [Key in keyof State]: State[Key] } & { lastFelt: CalendarDay };

function begin<State>(states: State[], state: State): State {
  states.push(state);
  return state;
}

/** Word of an earlier day does not end what was felt after it. */
function closeAll(states: Open<{ closed?: CalendarDay }>[], day: CalendarDay): void {
  for (const state of states) {
    if (!state.closed && state.lastFelt <= day) state.closed = day;
  }
}

const sameSite = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** Who limps or was worse in the morning is not over it, whatever the number. */
const isOver = ({ level, limp, worseNextMorning }: PainReport): boolean =>
  level !== undefined && level <= 1 && !limp && !worseNextMorning;

function withReport(reports: readonly PainReport[], report: PainReport): readonly PainReport[] {
  const ofThatDay = reports.find(({ day }) => day === report.day);
  const others = reports.filter(({ day }) => day !== report.day);
  return [...others, { ...ofThatDay, ...report }].sort((one, other) =>
    one.day < other.day ? -1 : 1,
  );
}

/** An absence as "back" on `day` leaves it; one that began that very day never was. */
function endedBy(day: CalendarDay, away: Away): readonly Away[] {
  if (away.from > day || (away.until && away.until < day)) return [away];
  return away.from === day ? [] : [{ ...away, until: plusDays(day, -1) }];
}

const earlier = (one: CalendarDay, other: CalendarDay): CalendarDay => (one < other ? one : other);
const later = (one: CalendarDay, other: CalendarDay): CalendarDay => (one < other ? other : one);
