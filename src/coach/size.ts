import type { Session, SessionType } from '../domain/session.ts';
import { caps } from './caps.ts';
import type { Decision } from './decide.ts';
import { distanceGuard } from './distance-guard.ts';
import { isRun } from './effort.ts';
import type { History } from './history.ts';
import type { Range } from './level.ts';
import { durationOf } from './load.ts';
import { median } from './median.ts';
import { thresholds } from './thresholds.ts';

/** How long, and for a runner who logs distances how far. */
export interface Size {
  readonly minutes?: Range;
  readonly distance?: Range;
}

/** Sized by the runner's own last weeks; `available` is the time the runner has. */
export function size(decision: Decision, available: number | undefined): Size {
  const { session, facts, plan } = decision;
  if (session === 'rest') return {};
  if (session === 'race') return plan.distance ? { distance: exactly(plan.distance) } : {};
  const pace = isRunning(session) ? usualPace(facts.history, session) : undefined;
  const guard = isRunning(session) ? distanceGuard(facts.history) : undefined;
  const longest = pace && guard ? Math.floor(guard.limit * pace) : Infinity;
  const minutes = cut(wanted(decision), Math.min(available ?? Infinity, longest));
  if (!pace) return { minutes };
  const asked = isStanding(decision) ? plan.distance : undefined;
  const far = asked ? exactly(asked) : { from: minutes.from / pace, to: minutes.to / pace };
  const within = cut(far, Math.min(guard?.limit ?? Infinity, (available ?? Infinity) / pace));
  return { minutes, distance: { from: tenth(within.from), to: tenth(within.to) } };
}

/** Minutes before the clock and the distance guard have their say. */
function wanted(decision: Decision): Range {
  const { session, plan, level, ceilings } = decision;
  const { recoveryLeast, recoveryMost, coldMinutes } = thresholds;
  if (kindOf(session) === 'recovery') return { from: recoveryLeast.value, to: recoveryMost.value };
  const ill = level <= 2 && ceilings.some(({ rule }) => rule === 'cold' || rule === 'illness');
  const range = plan.duration && isStanding(decision) ? exactly(plan.duration) : usual(decision);
  return ill ? cut(range, coldMinutes.value) : range;
}

/** What the runner usually does, by the share that the kind of week and the body leave. */
function usual({ session, ceilings, facts }: Decision): Range {
  const shortened =
    session === 'long' &&
    ceilings.some(({ rule }) => ['health', 'body'].includes(caps[rule].about));
  const share = (facts.phase?.volume ?? 1) * (shortened ? thresholds.shortenedLong.value : 1);
  const own = usualMinutes(facts.history, session);
  const minutes = own * share;
  const inDebt = ceilings.some((cap) => cap.rule === 'short night' && cap.nights > 2);
  const spread = thresholds.sizeSpread.value;
  const range = {
    from: fives(minutes * (1 - spread)),
    to: fives(minutes * (inDebt ? 1 : 1 + spread)),
  };
  return isRunning(session) ? noRunShorter(range, fives(own)) : range;
}

/** A share of a run is still a run: not under twenty minutes, unless the runner's own are shorter. */
export function noRunShorter({ from, to }: Range, own: number): Range {
  const least = Math.min(thresholds.shortestRun.value, own);
  return { from: Math.max(from, least), to: Math.max(to, least) };
}

/** The session is the one that was planned, so what was said of its length still holds. */
const isStanding = ({ session, level, plan }: Decision) =>
  session === plan.session && level === plan.level;

/** The median of that type in the last eight weeks, else of its kind, else a small default. */
function usualMinutes(history: History, session: SessionType): number {
  const kind = kindOf(session);
  const same = past(history, kind);
  const own = (sessions: readonly Session[]) => median(sessions.map(durationOf));
  const usual = own(same.filter(({ type }) => type === session)) ?? own(same);
  if (usual !== undefined) return usual;
  const easy = kind === 'steady' || kind === 'quality' ? own(past(history, 'easy')) : undefined;
  return easy ?? defaults[kind];
}

/** Minutes per km of the runs of that kind, else of all; absent for who logs no distances. */
function usualPace(history: History, session: SessionType): number | undefined {
  const paces = (sessions: readonly Session[]) =>
    sessions.flatMap(({ duration, distance }) => (duration && distance ? duration / distance : []));
  const kinds: readonly Kind[] = ['recovery', 'easy', 'long', 'steady', 'quality'];
  return (
    median(paces(past(history, kindOf(session)))) ??
    median(kinds.flatMap((kind) => paces(past(history, kind))))
  );
}

function past(history: History, kind: Kind): readonly Session[] {
  const found: Session[] = [];
  for (let ago = 1; ago <= thresholds.sizeDays.value; ago++) {
    for (const session of history.ago(ago).sessions) {
      if (session.type !== 'race' && session.type !== 'rest' && kindOf(session.type) === kind) {
        found.push(session);
      }
    }
  }
  return found;
}

type Kind = 'recovery' | 'easy' | 'long' | 'steady' | 'quality' | 'cross' | 'strength';

function kindOf(type: SessionType): Kind {
  if (type === 'walk' || type === 'mobility' || type === 'rest') return 'recovery';
  if (type === 'strides') return 'easy';
  if (type === 'progression') return 'steady';
  return quality.has(type) ? 'quality' : (type as Kind);
}

const quality: ReadonlySet<SessionType> = new Set([
  'tempo',
  'fartlek',
  'intervals',
  'hills',
  'race',
]);

/** Minutes for a runner nothing is known of: rather short than far. */
const defaults: Readonly<Record<Kind, number>> = {
  recovery: thresholds.recoveryLeast.value,
  easy: thresholds.firstEasy.value,
  long: thresholds.firstLong.value,
  steady: thresholds.firstEasy.value,
  quality: thresholds.firstQuality.value,
  cross: thresholds.firstQuality.value,
  strength: thresholds.firstEasy.value,
};

const isRunning = (type: SessionType) => isRun({ type } as Session);
const exactly = (value: number): Range => ({ from: value, to: value });
const cut = ({ from, to }: Range, most: number): Range => ({
  from: Math.min(from, most),
  to: Math.min(to, most),
});
const fives = (minutes: number) => Math.max(5, 5 * Math.round(minutes / 5));
// Down, so that rounding never takes a distance over the limit.
const tenth = (km: number) => Math.floor(10 * km + 1e-9) / 10;
