import type { Pain, PainReport } from '../domain/health.ts';
import type { ReasonOf } from './advice.ts';
import type { Facts } from './facts.ts';
import type { History } from './history.ts';
import type { Level } from './level.ts';
import { thresholds } from './thresholds.ts';

/** The pain that holds the day lowest. What was last said of an open pain stands. */
export function painCap({ diary, history, race }: Facts): ReasonOf<'pain'> | undefined {
  const [worst] = diary.pains
    .flatMap((pain) => {
      const now = painNow(pain, history);
      return (now ? open(pain, now) : undefined) ?? afterLongPain(pain, history) ?? [];
    })
    .sort(
      (a, b) =>
        // On a race day only some pains bind: a milder one must not hide one that does.
        (race ? Number(stopsRace(b)) - Number(stopsRace(a)) : 0) ||
        a.level - b.level ||
        b.pain - a.pain ||
        Number(b.sign !== undefined) - Number(a.sign !== undefined) ||
        (a.site < b.site ? -1 : 1),
    );
  return worst;
}

/** Real pain, a limp or a worse next morning is no state to race in; the rest the runner decides. */
export const stopsRace = ({ pain, sign }: ReasonOf<'pain'>): boolean =>
  sign !== undefined || pain >= thresholds.painRace.value;

/** What is known today of a pain that is open today. */
export interface PainNow {
  readonly level: number;
  /** No level was ever told: `level` is what the pain is taken for. */
  readonly untold: boolean;
  /** The level before the last one told. */
  readonly before: number | undefined;
  readonly limp: boolean;
  readonly worseNextMorning: boolean;
  /** Days since it began. */
  readonly days: number;
}

export function painNow(pain: Pain, history: History): PainNow | undefined {
  const days = history.since(pain.from);
  if (days < 0 || (pain.closed !== undefined && history.since(pain.closed) >= 0)) return undefined;
  const reports = reportsUntil(pain, history);
  const levels = reports.flatMap(({ level }) => (level === undefined ? [] : [level]));
  const last = reports.at(-1);
  return {
    level: levels.at(-1) ?? thresholds.painUntold.value,
    untold: levels.length === 0,
    before: levels.at(-2),
    limp: last?.limp ?? false,
    worseNextMorning: last?.worseNextMorning ?? false,
    days,
  };
}

function open(pain: Pain, now: PainNow): ReasonOf<'pain'> | undefined {
  const level = levelFor(now);
  if (level === undefined) return undefined;
  const sign = now.limp ? 'limp' : now.worseNextMorning ? 'next morning' : undefined;
  return {
    rule: 'pain',
    level,
    site: pain.site,
    pain: now.level,
    ...(now.untold && { untold: true as const }),
    ...(sign && { sign }),
  };
}

function levelFor({ level, before, limp, worseNextMorning, days }: PainNow): Level | undefined {
  if (limp || level >= thresholds.painStop.value) return 0;
  if (level >= thresholds.painEasy.value) return worseNextMorning ? 0 : 2;
  if (level < 1) return undefined;
  const rising = before !== undefined && level > before;
  return worseNextMorning || rising || days < thresholds.painNewDays.value ? 3 : undefined;
}

/** Eased after a week of real pain: easy until three runs have shown that it stays so. */
function afterLongPain(pain: Pain, history: History): ReasonOf<'pain'> | undefined {
  const eased = easedAgo(pain, history);
  if (eased === undefined || eased > thresholds.painProofDays.value) return undefined;
  let runs = 0;
  for (let ago = 1; ago <= eased; ago++) if (history.ago(ago).ran) runs++;
  if (runs >= thresholds.painProofRuns.value) return undefined;
  return { rule: 'pain', level: 2, site: pain.site, pain: 0, runs };
}

/** Days since the last stretch of a week or more at 3 or worse ended; absent without one. */
function easedAgo(pain: Pain, history: History): number | undefined {
  let eased: number | undefined;
  let since: number | undefined;
  const end = (ago: number) => {
    if (since !== undefined && since - ago >= thresholds.painLongDays.value) eased = ago;
    since = undefined;
  };
  for (const { day, level } of reportsUntil(pain, history)) {
    if (level === undefined) continue;
    const ago = history.since(day);
    if (level < thresholds.painEasy.value) end(ago);
    else since ??= ago;
  }
  if (pain.closed !== undefined && history.since(pain.closed) >= 0) end(history.since(pain.closed));
  return eased;
}

function reportsUntil({ reports }: Pain, history: History): readonly PainReport[] {
  return reports
    .filter(({ day }) => history.since(day) >= 0)
    .toSorted((a, b) => history.since(b.day) - history.since(a.day));
}
