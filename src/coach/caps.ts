import type { Race } from '../domain/calendar.ts';
import type { ReasonOf } from './advice.ts';
import type { Facts } from './facts.ts';
import { headCap } from './head.ts';
import { heartCap, hrvCap } from './heart.ts';
import { cold, illness } from './illness.ts';
import { floor, fuel, noCheckIn, nothingKnown, readinessCap, slowSlide } from './morning-caps.ts';
import { painCap, stopsRace } from './pain.ts';
import type { RuleId } from './rules.ts';
import { shortNight } from './short-night.ts';
import type { SourceKey } from './sources.ts';
import { hardCount, longRun, newRunner, recoveryGap, restDue, weekKind } from './training-caps.ts';

/** One thing that holds a day down. It sees the day, never the plan. */
export interface Cap<Id extends RuleId> {
  /** What it is about: a long run may stay long where only training holds the day at easy. */
  readonly about: 'health' | 'body' | 'training' | 'knowledge';
  readonly source: SourceKey | 'ours';
  readonly applies: (facts: Facts) => ReasonOf<Id> | undefined;
  /** Absent: on a race day it is advice on how to race, not whether. */
  readonly bindsOnRaceDay?: (reason: ReasonOf<Id>, race: Race) => boolean;
}

/** Every rule that can hold a day down, the gravest first. */
export const caps: { readonly [Id in RuleId]: Cap<Id> } = {
  'red flag': { about: 'health', source: 'ours', applies: redFlag, bindsOnRaceDay: () => true },
  illness: {
    about: 'health',
    source: 'schwellnus2022',
    applies: illness,
    bindsOnRaceDay: () => true,
  },
  pain: {
    about: 'health',
    source: 'silbernagel2007',
    applies: painCap,
    bindsOnRaceDay: stopsRace,
  },
  cold: {
    about: 'health',
    source: 'schwellnus2022',
    applies: cold,
    bindsOnRaceDay: (_, { priority }) => priority !== 'A',
  },
  floor: { about: 'body', source: 'ours', applies: floor },
  readiness: { about: 'body', source: 'ours', applies: readinessCap },
  'short night': { about: 'body', source: 'ours', applies: shortNight },
  'slow slide': { about: 'body', source: 'ours', applies: slowSlide },
  'resting heart rate': { about: 'body', source: 'ours', applies: heartCap },
  HRV: { about: 'body', source: 'vesterinen2016', applies: hrvCap },
  'week kind': { about: 'training', source: 'bosquet2007', applies: weekKind },
  'recovery gap': { about: 'training', source: 'ours', applies: recoveryGap },
  'long run': { about: 'training', source: 'ours', applies: longRun },
  'rest due': { about: 'training', source: 'ours', applies: restDue },
  'hard count': { about: 'training', source: 'ours', applies: hardCount },
  'new runner': { about: 'training', source: 'ours', applies: newRunner },
  head: { about: 'body', source: 'ours', applies: headCap },
  fuel: { about: 'body', source: 'ours', applies: fuel },
  'nothing known': { about: 'knowledge', source: 'ours', applies: nothingKnown },
  'no check-in': { about: 'knowledge', source: 'ours', applies: noCheckIn },
};

export const ruleIds = Object.keys(caps) as readonly RuleId[];

function redFlag({ diary, day, history }: Facts): ReasonOf<'red flag'> | undefined {
  const [latest] = diary.redFlags
    .filter(({ from, closed }) => from <= day && (closed === undefined || day < closed))
    .sort((a, b) => history.since(a.from) - history.since(b.from) || b.id - a.id);
  if (!latest) return undefined;
  return { rule: 'red flag', level: 0, sign: latest.sign, days: history.since(latest.from) };
}
