import { type CalendarDay, calendarDay } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { Equipment } from '../domain/runner.ts';
import { daysFrom, daysLater } from './day-number.ts';
import { isHard } from './effort.ts';
import { history } from './history.ts';
import type { Level } from './level.ts';
import { weekOfLoad } from './load.ts';
import { openIllness, openPain, openRedFlag } from './open-states.ts';
import { phase } from './phase.ts';
import { spiritsAreLow } from './spirits.ts';
import { thresholds } from './thresholds.ts';

/** One thing to do on a day of rest or recovery; its words are in replies/menu-words.ts. */
export interface MenuItem {
  readonly id: MenuItemId;
  /** 0 where a length would make no sense. */
  readonly minutes: number;
  /** What it is for, of what is true of the runner today. */
  readonly why: MenuReason;
}

export type MenuItemId = keyof typeof dishes;

/**
 * What fits this runner on a day held at `allowed`, best first: rest is named as rest, recovery has
 * something that moves, something that loosens and something that calms. Once the day's session is
 * done what is left of it is recovery, without another run. Rotated by the day, so that two days
 * alike in everything else still differ.
 */
export function recoveryMenu(diary: Diary, day: CalendarDay, allowed: Level): readonly MenuItem[] {
  const isDone = history(diary, day).done.some(({ type }) => type !== 'rest');
  const level: Level = isDone && allowed > 1 ? 1 : allowed;
  const reasons = menuReasons(diary, day);
  const body = { pain: openPain(diary, day), isIll: openIllness(diary, day) !== undefined };
  const able = menuItemIds.filter(
    (id) =>
      isAtHand(dishes[id], diary.runner.has) &&
      isGoodFor(dishes[id], body, level) &&
      !(isDone && dishes[id].asks === 'running'),
  );
  const turn = daysFrom(firstTurn, day);
  const menu: MenuItem[] = [];
  for (const course of coursesFor(level, reasons, isDone)) {
    const left = able.filter(
      (id) => dishes[id].course === course && !menu.some((each) => each.id === id),
    );
    const id = bestOf(left, reasons, turn);
    if (id) menu.push({ id, minutes: dishes[id].minutes, why: reasonFor(id, reasons) });
  }
  return menu;
}

/** What today's rest or recovery is for, strongest first; never empty. */
export function menuReasons(diary: Diary, day: CalendarDay): readonly MenuReason[] {
  const found = reasonRows.flatMap(({ reason, holds }) => (holds(diary, day) ? [reason] : []));
  return [...found, 'ordinary'];
}

export type MenuReason =
  | 'red flag'
  | 'ill'
  | 'pain'
  | 'cold'
  | 'after race'
  | 'low spirits'
  | 'sore'
  | 'after hard'
  | 'after long'
  | 'short night'
  | 'stress'
  | 'taper'
  | 'monotony'
  | 'ordinary';

type Course = 'rest' | 'move' | 'loosen' | 'calm' | 'head' | 'technique';

interface Dish {
  readonly course: Course;
  readonly minutes: number;
  /** The lowest level of the day at which it is offered. */
  readonly from: Level;
  readonly needs?: Equipment;
  /** What it asks of the body: feet on the ground, legs at all, or next to nothing. */
  readonly asks: 'running' | 'walking' | 'legs' | 'water' | 'nothing';
  readonly suits: readonly MenuReason[];
}

const dishes = {
  'full rest': {
    course: 'rest',
    minutes: 0,
    from: 0,
    asks: 'nothing',
    suits: ['red flag', 'ill', 'pain', 'after race'],
  },
  'easy swim': {
    course: 'move',
    minutes: 25,
    from: 1,
    needs: 'pool',
    asks: 'water',
    suits: ['pain', 'after race', 'sore', 'after long'],
  },
  'pool running': {
    course: 'move',
    minutes: 25,
    from: 1,
    needs: 'pool',
    asks: 'water',
    suits: ['pain', 'after race', 'sore', 'after hard'],
  },
  'easy spin': {
    course: 'move',
    minutes: 30,
    from: 1,
    needs: 'bike',
    asks: 'legs',
    suits: ['pain', 'sore', 'after hard', 'after long'],
  },
  'easy row': {
    course: 'move',
    minutes: 20,
    from: 1,
    needs: 'gym',
    asks: 'legs',
    suits: ['pain', 'after long', 'taper'],
  },
  walk: {
    course: 'move',
    minutes: 30,
    from: 1,
    asks: 'walking',
    suits: ['cold', 'after race', 'sore', 'short night', 'stress'],
  },
  'run and walk': {
    course: 'move',
    minutes: 25,
    from: 1,
    asks: 'running',
    suits: ['after hard', 'short night'],
  },
  'easy jog': {
    course: 'move',
    minutes: 25,
    from: 1,
    asks: 'running',
    suits: ['after hard', 'taper'],
  },
  hips: {
    course: 'loosen',
    minutes: 10,
    from: 0,
    asks: 'legs',
    suits: ['after long', 'after hard', 'taper'],
  },
  ankles: {
    course: 'loosen',
    minutes: 8,
    from: 0,
    asks: 'legs',
    suits: ['after hard', 'taper'],
  },
  'thoracic spine': {
    course: 'loosen',
    minutes: 8,
    from: 0,
    asks: 'nothing',
    suits: ['pain', 'cold', 'after long', 'stress'],
  },
  rolling: {
    course: 'loosen',
    minutes: 10,
    from: 0,
    asks: 'legs',
    suits: ['sore', 'after race', 'after hard'],
  },
  'self-massage': {
    course: 'loosen',
    minutes: 8,
    from: 0,
    asks: 'legs',
    suits: ['sore', 'after race', 'after long'],
  },
  'legs up': {
    course: 'calm',
    minutes: 10,
    from: 0,
    asks: 'nothing',
    suits: ['after race', 'sore', 'after long', 'after hard'],
  },
  'slow breathing': {
    course: 'calm',
    minutes: 6,
    from: 0,
    asks: 'nothing',
    suits: ['stress', 'taper', 'short night', 'cold'],
  },
  'body scan': {
    course: 'calm',
    minutes: 12,
    from: 0,
    asks: 'nothing',
    suits: ['pain', 'stress', 'after hard', 'short night'],
  },
  nap: {
    course: 'calm',
    minutes: 25,
    from: 0,
    asks: 'nothing',
    suits: ['ill', 'cold', 'short night', 'after race'],
  },
  'early night': {
    course: 'calm',
    minutes: 0,
    from: 0,
    asks: 'nothing',
    suits: ['ill', 'cold', 'short night', 'after long', 'taper'],
  },
  'drink and eat': {
    course: 'calm',
    minutes: 0,
    from: 0,
    asks: 'nothing',
    suits: ['ill', 'after race', 'after long'],
  },
  'walk outside': {
    course: 'head',
    minutes: 30,
    from: 0,
    asks: 'walking',
    suits: ['low spirits', 'stress', 'monotony'],
  },
  'quiet minutes': {
    course: 'head',
    minutes: 10,
    from: 0,
    asks: 'nothing',
    suits: ['low spirits', 'stress', 'pain'],
  },
  'something else entirely': {
    course: 'head',
    minutes: 0,
    from: 0,
    asks: 'nothing',
    suits: ['low spirits', 'monotony'],
  },
  'no-watch run': {
    course: 'head',
    minutes: 30,
    from: 2,
    asks: 'running',
    suits: ['low spirits', 'stress', 'monotony'],
  },
  'social easy run': {
    course: 'head',
    minutes: 35,
    from: 2,
    asks: 'running',
    suits: ['low spirits', 'monotony'],
  },
  'relaxed strides': {
    course: 'technique',
    minutes: 12,
    from: 2,
    asks: 'running',
    suits: ['taper', 'ordinary'],
  },
  'gentle hill technique': {
    course: 'technique',
    minutes: 15,
    from: 2,
    asks: 'running',
    suits: ['ordinary'],
  },
} as const satisfies Record<string, Dish>;

/** Whether the runner would be running at it, on land. */
export const isRunning = ({ id }: Pick<MenuItem, 'id'>): boolean => dishes[id].asks === 'running';

const menuItemIds = Object.keys(dishes) as MenuItemId[];

const firstTurn = calendarDay.parse('2024-01-01');

function coursesFor(
  level: Level,
  reasons: readonly MenuReason[],
  isDone: boolean,
): readonly Course[] {
  if (reasons.includes('red flag')) return ['rest'];
  if (reasons.includes('ill')) return ['rest', 'calm', 'calm'];
  const head: readonly Course[] = reasons.includes('low spirits')
    ? ['head', 'head']
    : reasons.includes('monotony')
      ? ['head']
      : [];
  if (isDone && level > 0) return ['loosen', ...head, 'calm', 'move'];
  if (level === 0) return ['rest', 'move', ...head, 'loosen', 'calm'];
  if (level === 1) return ['move', ...head, 'move', 'loosen', 'calm'];
  return [...head, 'technique', 'move', 'loosen', 'calm'];
}

const isAtHand = ({ needs }: Dish, has: readonly Equipment[]) =>
  needs === undefined || has.includes(needs);

function isGoodFor(dish: Dish, { pain, isIll }: Body, level: Level): boolean {
  const atRestForPain = pain !== undefined && pain.level >= thresholds.painStop.value;
  // Rest for a pain is rest for what hurts: what carries no weight is still open.
  const open = level === 0 && atRestForPain && unloaded.has(dish.asks) ? 1 : level;
  if (dish.from > open || (isIll && dish.asks === 'water')) return false;
  if (pain && pain.level >= thresholds.painEasy.value && dish.asks === 'running') return false;
  const loads = dish.asks === 'walking' || (dish.course === 'loosen' && dish.asks !== 'nothing');
  return !(atRestForPain && loads);
}

interface Body {
  readonly pain: { readonly level: number } | undefined;
  readonly isIll: boolean;
}

const unloaded: ReadonlySet<Dish['asks']> = new Set(['water', 'legs']);

/** Those that suit the strongest reason come first; which of them is the day's turn. */
function bestOf(
  ids: readonly MenuItemId[],
  reasons: readonly MenuReason[],
  turn: number,
): MenuItemId | undefined {
  const rank = (id: MenuItemId) => {
    const suits: readonly MenuReason[] = dishes[id].suits;
    const at = reasons.findIndex((reason) => suits.includes(reason));
    return at < 0 ? reasons.length : at;
  };
  const best = Math.min(...ids.map(rank));
  const fitting = ids.filter((id) => rank(id) === best);
  return fitting[((turn % fitting.length) + fitting.length) % fitting.length];
}

function reasonFor(id: MenuItemId, reasons: readonly MenuReason[]): MenuReason {
  const suits: readonly MenuReason[] = dishes[id].suits;
  return reasons.find((reason) => suits.includes(reason)) ?? reasons[0] ?? 'ordinary';
}

const reasonRows: readonly {
  readonly reason: MenuReason;
  readonly holds: (diary: Diary, day: CalendarDay) => boolean;
}[] = [
  { reason: 'red flag', holds: (diary, day) => openRedFlag(diary, day) !== undefined },
  { reason: 'ill', holds: (diary, day) => openIllness(diary, day)?.belowNeck === true },
  { reason: 'pain', holds: (diary, day) => (openPain(diary, day)?.level ?? 0) >= painEasy },
  { reason: 'cold', holds: (diary, day) => openIllness(diary, day)?.belowNeck === false },
  { reason: 'after race', holds: (diary, day) => phase(diary, day)?.kind === 'after race' },
  { reason: 'low spirits', holds: (diary, day) => spiritsAreLow(history(diary, day)) },
  { reason: 'sore', holds: (diary, day) => (checkInOn(diary, day)?.soreness ?? 5) <= lowStep },
  { reason: 'after hard', holds: (diary, day) => doneYesterday(diary, day).some(isHard) },
  {
    reason: 'after long',
    holds: (diary, day) =>
      doneYesterday(diary, day).some(
        ({ type, duration }) =>
          type === 'long' || (duration ?? 0) >= thresholds.menuLongMinutes.value,
      ),
  },
  {
    reason: 'short night',
    holds: ({ nights }, day) =>
      (nights.find((night) => night.day === day)?.duration ?? Infinity) <
      thresholds.menuShortNight.value,
  },
  { reason: 'stress', holds: (diary, day) => (checkInOn(diary, day)?.stress ?? 5) <= lowStep },
  { reason: 'taper', holds: (diary, day) => phase(diary, day)?.kind === 'taper' },
  { reason: 'monotony', holds: isMonotonous },
];

/** Two weeks in a row of days much alike (Foster 1998: mean over SD of the daily loads). */
function isMonotonous(diary: Diary, day: CalendarDay): boolean {
  const past = history(diary, day);
  return [1, 8].every((first) => {
    const loads = Array.from({ length: 7 }, (_, index) => past.ago(first + index).load);
    const { total, monotony } = weekOfLoad(loads);
    return total > 0 && (monotony === 'no variation' || monotony >= thresholds.monotonyHigh.value);
  });
}

const lowStep = thresholds.lowStep.value;
const painEasy = thresholds.painEasy.value;

const checkInOn = ({ checkIns }: Diary, day: CalendarDay) =>
  checkIns.find((each) => each.day === day);

const doneYesterday = ({ sessions }: Diary, day: CalendarDay) => {
  const yesterday = daysLater(day, -1);
  return sessions.filter((each) => each.day === yesterday);
};
