import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { SessionType } from '../domain/session.ts';
import type { Reason } from './advice.ts';
import { caps, ruleIds } from './caps.ts';
import { type Facts, facts } from './facts.ts';
import type { Level } from './level.ts';
import { plan, type Wish } from './plan.ts';
import { plainSession } from './session-level.ts';

/** The heart of the advice: level = min(plan, every cap). */
export interface Decision {
  readonly facts: Facts;
  readonly plan: Wish;
  readonly level: Level;
  readonly session: SessionType;
  /**
   * What holds the day, the one that holds lowest first: every cap below the plan, and a cap of
   * health that holds a day whose plan is no higher anyway. With a fever rest is no habit.
   */
  readonly reasons: readonly Reason[];
  /** Caps that bind on this day, whether or not the plan asks for more. */
  readonly ceilings: readonly Reason[];
  /** Caps that on a race day are advice on how to race. */
  readonly cautions: readonly Reason[];
}

export const decide = (diary: Diary, day: CalendarDay): Decision => decideBy(facts(diary, day));

export function decideBy(known: Facts): Decision {
  const { ceilings, cautions } = ceilingsOf(known);
  const wish = plan(known);
  const level = ceilings.reduce<Level>(
    (low, cap) => (cap.level < low ? cap.level : low),
    wish.level,
  );
  return {
    facts: known,
    plan: wish,
    level,
    session: sessionFor(wish, level, ceilings),
    reasons: ceilings.filter((cap) => holds(cap, wish)).sort(strongestFirst),
    ceilings,
    cautions,
  };
}

/** Every cap that applies, in the order of the table. */
function ceilingsOf(known: Facts): Pick<Decision, 'ceilings' | 'cautions'> {
  const ceilings: Reason[] = [];
  const cautions: Reason[] = [];
  for (const id of ruleIds) {
    const { applies, bindsOnRaceDay } = caps[id] as AnyCap;
    const reason = applies(known);
    if (!reason) continue;
    const binds = !known.race || bindsOnRaceDay?.(reason, known.race);
    (binds ? ceilings : cautions).push(reason);
  }
  return { ceilings, cautions };
}

/** A row of the table whose rule is not known by name; each row gets back what it gave. */
interface AnyCap {
  readonly applies: (facts: Facts) => Reason | undefined;
  readonly bindsOnRaceDay?: (reason: Reason, race: NonNullable<Facts['race']>) => boolean;
}

const holds = (cap: Reason, wish: Wish): boolean =>
  cap.level < wish.level || (cap.level === wish.level && isOfHealth(cap));

/** Of two that hold alike, health comes first; then the order of the table. */
const strongestFirst = (a: Reason, b: Reason): number =>
  a.level - b.level || Number(isOfHealth(b)) - Number(isOfHealth(a));

/** What the runner has or told this morning; training and what is not known are no news on a day off. */
const isOfHealth = ({ rule }: Reason): boolean =>
  caps[rule].about === 'health' || toldOfHealth.has(rule);

const toldOfHealth: ReadonlySet<Reason['rule']> = new Set(['floor', 'slow slide', 'readiness']);

function sessionFor(wish: Wish, level: Level, ceilings: readonly Reason[]): SessionType {
  if (level === wish.level) return wish.session;
  if (wish.session === 'long' && level === 2 && onlyTrainingHolds(ceilings, level)) return 'long';
  return plainSession[level];
}

/** Nothing but training holds the day this low: the legs may go long, as long as they go easy. */
const onlyTrainingHolds = (ceilings: readonly Reason[], level: Level): boolean =>
  ceilings.every((cap) => cap.level > level || caps[cap.rule].about === 'training');
