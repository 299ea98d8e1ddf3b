import type { Session } from '../domain/session.ts';
import { areaUnderCurve, mean, median, spearman, standardDeviation } from './rank-statistics.ts';
import type { Call } from './replay.ts';

export interface Replayed {
  readonly name: string;
  readonly calls: readonly Call[];
  readonly sessions: readonly Session[];
}

export interface Figures {
  readonly athletes: number;
  /** Mornings with a score and the athlete's own word. */
  readonly mornings: number;
  /** Within athletes: Spearman's ρ of score and own word. */
  readonly rho: Middle;
  /** Within athletes: how often a bad morning has the lower score. */
  readonly auc: Middle;
  /** The same over each athlete's first 21 such mornings, all athletes in one pot. */
  readonly firstMornings: number | undefined;
  /** Over all athletes and mornings in one pot. */
  readonly pooled: number | undefined;
  readonly bands: readonly Band[];
  /** Share of mornings called under hard. */
  readonly withheld: number | undefined;
  readonly effort: EffortForetold;
}

interface Middle {
  readonly median: number | undefined;
  readonly mean: number | undefined;
}

interface Band {
  readonly over: number;
  readonly upTo: number;
  readonly mornings: number;
  readonly bad: number | undefined;
}

/** How far the score foretells the RPE of the day's session beyond its length and the own mean. */
interface EffortForetold {
  readonly sessions: number;
  /** RPE per 10 points of score; below 0: harder than its length says after a low score. */
  readonly slope: number | undefined;
  /** Root mean square error of the own expectation, and with the score added; in RPE. */
  readonly own: number | undefined;
  readonly withScore: number | undefined;
}

/**
 * How well the calls agree with the athletes' own word. A bad morning is one whose own word is at
 * least one standard deviation under that athlete's mean: "bad for me", not "bad".
 */
export function figures(athletes: readonly Replayed[]): Figures {
  const judged = athletes.map(({ calls }) => judgedMornings(calls));
  const all = judged.flat();
  const first = judged.flatMap((mornings) => mornings.slice(0, firstMornings));
  const calls = athletes.flatMap((each) => each.calls);
  return {
    athletes: athletes.length,
    mornings: all.length,
    rho: middle(
      judged.map((each) =>
        spearman(
          each.map(scoreOf),
          each.map(({ readiness }) => readiness),
        ),
      ),
    ),
    auc: middle(judged.map(areaOf)),
    firstMornings: areaOf(first),
    pooled: areaOf(all),
    bands: bandEdges.map(([over, upTo]) => {
      const within = all.filter(({ score }) => score > over && score <= upTo);
      return { over, upTo, mornings: within.length, bad: shareOf(within, ({ bad }) => bad) };
    }),
    withheld: shareOf(calls, ({ level }) => level < 4),
    effort: effortForetold(athletes),
  };
}

const firstMornings = 21;
const bandEdges = [
  [-Infinity, 40],
  [40, 50],
  [50, 60],
  [60, 75],
  [75, Infinity],
] as const;

interface Judged {
  readonly score: number;
  readonly readiness: number;
  readonly bad: boolean;
}

function judgedMornings(calls: readonly Call[]): readonly Judged[] {
  const told = calls.flatMap(({ readiness }) => readiness ?? []);
  const limit = (mean(told) ?? 0) - (standardDeviation(told) ?? 0);
  return calls.flatMap(({ score, readiness }) =>
    score === undefined || readiness === undefined
      ? []
      : [{ score, readiness, bad: told.length > 1 && readiness <= limit }],
  );
}

const scoreOf = ({ score }: Judged) => score;

const areaOf = (mornings: readonly Judged[]) =>
  areaUnderCurve(
    mornings.map(scoreOf),
    mornings.map(({ bad }) => bad),
  );

function middle(values: readonly (number | undefined)[]): Middle {
  const known = values.filter((value) => value !== undefined);
  return { median: median(known), mean: mean(known) };
}

function shareOf<Each>(all: readonly Each[], holds: (each: Each) => boolean): number | undefined {
  return all.length === 0 ? undefined : all.filter(holds).length / all.length;
}

/**
 * Expected RPE of a session: the athlete's own mean of earlier ones, those of like length counting
 * most. What is left over is set against that morning's score; the slope comes from the other
 * athletes, so that nobody's own sessions explain themselves.
 */
function effortForetold(athletes: readonly Replayed[]): EffortForetold {
  const surprises = athletes.map(surprisesOf);
  const all = surprises.flat();
  const errors = surprises.flatMap((own, index) => {
    const slope = slopeOf(surprises.filter((_, other) => other !== index).flat()) ?? 0;
    return own.map(({ low, over }) => over - slope * low);
  });
  return {
    sessions: all.length,
    slope: scaled(slopeOf(all), 10),
    own: rootMeanSquare(all.map(({ over }) => over)),
    withScore: rootMeanSquare(errors),
  };
}

interface Surprise {
  /** Points of score against the athlete's own mean so far. */
  readonly low: number;
  /** RPE over what was to be expected. */
  readonly over: number;
}

const knownSessions = 10;
const likeLength = 0.25;

function surprisesOf({ calls, sessions }: Replayed): readonly Surprise[] {
  const told = sessions.flatMap(({ day, duration, rpe }) =>
    duration === undefined || rpe === undefined ? [] : [{ day, duration, rpe }],
  );
  return told.flatMap(({ day, duration, rpe }) => {
    const before = told.filter((other) => other.day < day);
    const score = calls.find((call) => call.day === day)?.score;
    const usual = mean(calls.flatMap((call) => (call.day < day ? (call.score ?? []) : [])));
    if (before.length < knownSessions || score === undefined || usual === undefined) return [];
    const alike = before.filter(
      (other) => Math.abs(Math.log(other.duration / duration)) < likeLength,
    );
    const own = mean(before.map((other) => other.rpe)) ?? rpe;
    const sum = alike.reduce((total, other) => total + other.rpe, 3 * own);
    return [{ low: score - usual, over: rpe - sum / (alike.length + 3) }];
  });
}

/** Through the origin: nothing known of the score, nothing to add. */
function slopeOf(all: readonly Surprise[]): number | undefined {
  const [xy, xx] = all.reduce(([a, b], { low, over }) => [a + low * over, b + low * low], [0, 0]);
  return xx === 0 || xx === undefined || xy === undefined ? undefined : xy / xx;
}

function rootMeanSquare(values: readonly number[]): number | undefined {
  const square = mean(values.map((value) => value ** 2));
  return square === undefined ? undefined : Math.sqrt(square);
}

const scaled = (value: number | undefined, by: number) =>
  value === undefined ? undefined : value * by;
