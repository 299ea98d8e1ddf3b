import type { Block, BlockKind, Race } from '../domain/calendar.ts';
import { type CalendarDay, daysBetween, plusDays } from '../domain/calendar-day.ts';
import { thresholds } from './thresholds.ts';

/** From one day to another, both included. */
export interface Stretch {
  readonly from: CalendarDay;
  readonly until: CalendarDay;
}

type Planned = Omit<Block, 'id'>;

/** A block that builds, and is worth a review and a lighter week; the others rest. */
export const isBuilding = (kind: BlockKind): boolean =>
  kind === 'base' || kind === 'build' || kind === 'heavy';

/** Whole weeks of a stretch. */
export const weeksOf = ({ from, until }: Stretch): number =>
  Math.floor((daysBetween(from, until) + 1) / 7);

export interface PlannedDeloads {
  readonly weeks: readonly Stretch[];
  /** The A race that leaves no room for one of them: its taper is the rest. */
  readonly race?: Race;
}

/**
 * The lighter weeks that belong into a block of four weeks or more: its last week while the weeks
 * before it are three to six, every fifth in a longer one. Never within three weeks before an A race:
 * then a week earlier, if three weeks of building come before it, or none.
 */
export function plannedDeloads(block: Planned, races: readonly Race[]): PlannedDeloads {
  const weeks = weeksOf(block);
  const fewest = thresholds.deloadFewestWeeks.value;
  const most = thresholds.deloadMostWeeks.value;
  const every = thresholds.deloadAfterWeeks.value + 1;
  if (!isBuilding(block.kind) || weeks <= fewest) return { weeks: [] };
  const wanted =
    weeks <= most + 1
      ? [weeks]
      : Array.from({ length: Math.floor(weeks / every) }, (_, index) => every * (index + 1));
  const found: Stretch[] = [];
  let race: Race | undefined;
  let before = 0;
  for (const nth of wanted) {
    race ??= raceAfter(weekOf(block, nth), races);
    for (let week = nth; week > before + fewest; week--) {
      const stretch = weekOf(block, week);
      if (raceAfter(stretch, races)) continue;
      found.push(stretch);
      before = week;
      break;
    }
  }
  return { weeks: found, ...(race && found.length < wanted.length && { race }) };
}

function weekOf({ from }: Planned, nth: number): Stretch {
  const first = plusDays(from, 7 * (nth - 1));
  return { from: first, until: plusDays(first, 6) };
}

/** The A race that this week is too close to. */
export const raceAfter = ({ from, until }: Stretch, races: readonly Race[]): Race | undefined =>
  races.find(
    ({ priority, day }) =>
      priority === 'A' &&
      day >= from &&
      daysBetween(until, day) <= thresholds.deloadBeforeRace.value,
  );

/** The lighter weeks inside a building block. */
export const deloadsIn = (block: Stretch & Pick<Block, 'kind'>, blocks: readonly Block[]) =>
  isBuilding(block.kind)
    ? blocks.filter((each) => each.kind === 'deload' && isInside(each, block))
    : [];

/** The first block in the way of a new one. A lighter week may lie in a block that builds. */
export const blockInTheWay = (planned: Planned, blocks: readonly Block[]): Block | undefined =>
  blocks.find(
    ({ kind, from, until }) =>
      from <= planned.until &&
      until >= planned.from &&
      !(planned.kind === 'deload' && isBuilding(kind)),
  );

/** Blocks that stand for themselves, in order: lighter weeks inside another are left out. */
export const ownBlocks = (blocks: readonly Block[]): readonly Block[] =>
  blocks
    .filter((each) => each.kind !== 'deload' || !blocks.some((other) => holds(other, each)))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));

/** The building block that ended last before `today`: the one to review. */
export const lastEnded = (blocks: readonly Block[], today: CalendarDay): Block | undefined =>
  blocks
    .filter(({ kind, until }) => isBuilding(kind) && until < today)
    .toSorted((a, b) => (a.until < b.until ? 1 : -1))[0];

const holds = (outer: Block, inner: Block) =>
  outer !== inner && isBuilding(outer.kind) && isInside(inner, outer);
const isInside = (inner: Stretch, outer: Stretch) =>
  inner.from >= outer.from && inner.until <= outer.until;
