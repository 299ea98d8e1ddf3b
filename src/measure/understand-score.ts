import type { At } from '../understand/context.ts';
import type { Facts } from '../understand/reading.ts';
import { understand, writesOf } from '../understand/understand.ts';
import type { Labelled } from './corpora.ts';

export interface Score {
  readonly messages: number;
  readonly intents: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly redFlags: number;
  readonly redFlagsMissed: readonly string[];
  readonly falseAlarms: readonly string[];
  /** Something stored that was not told. */
  readonly wrongWrites: readonly string[];
  /** Something told that was not stored. */
  readonly missedWrites: readonly string[];
  readonly mistakes: readonly string[];
  readonly keys: Readonly<Record<string, { hit: number; said: number; meant: number }>>;
}

export function scoreOf(corpus: readonly Labelled[], at: At): Score {
  const keys: Record<string, { hit: number; said: number; meant: number }> = {};
  const [missed, alarms, wrong, missing, mistakes]: string[][] = [[], [], [], [], []];
  let intents = 0;
  for (const { text, intent, facts, writes } of corpus) {
    const reading = understand(text, at);
    const stored = writesOf(reading);
    if (reading.intent === intent) intents += 1;
    if (intent === 'red_flag' && reading.intent !== intent) missed?.push(text);
    if (intent !== 'red_flag' && reading.intent === 'red_flag') alarms?.push(text);
    if (stored.some((write) => !writes.includes(write))) wrong?.push(`${text} → ${stored.join()}`);
    if (writes.some((write) => !stored.includes(write)))
      missing?.push(`${text} → ${stored.join()}`);
    let same = reading.intent === intent;
    const labelled = facts ? Object.keys({ ...facts, ...reading.facts }) : [];
    for (const key of labelled as (keyof Facts)[]) {
      const tally = keys[key] ?? { hit: 0, said: 0, meant: 0 };
      keys[key] = tally;
      const [want, got] = [facts?.[key], reading.facts[key]];
      const hit = want !== undefined && got !== undefined && agrees(key, want, got);
      tally.hit += hit ? 1 : 0;
      tally.said += got === undefined ? 0 : 1;
      tally.meant += want === undefined ? 0 : 1;
      same &&= hit;
    }
    if (!same)
      mistakes?.push(
        `${text}\n    want ${intent} ${JSON.stringify(facts ?? '?')}\n    got  ${reading.intent} ${JSON.stringify(reading.facts)}`,
      );
  }
  const sum = (of: 'hit' | 'said' | 'meant') =>
    Object.values(keys).reduce((all, tally) => all + tally[of], 0);
  const precision = sum('hit') / Math.max(1, sum('said'));
  const recall = sum('hit') / Math.max(1, sum('meant'));
  return {
    messages: corpus.length,
    intents: intents / Math.max(1, corpus.length),
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    redFlags: corpus.filter(({ intent }) => intent === 'red_flag').length,
    redFlagsMissed: missed ?? [],
    falseAlarms: alarms ?? [],
    wrongWrites: wrong ?? [],
    missedWrites: missing ?? [],
    mistakes: mistakes ?? [],
    keys,
  };
}

const scales = ['sleepQuality', 'mood', 'motivation', 'soreness', 'fatigue', 'stress'];

/** Numbers within 1 % (a night within 0.05 h, a duration within half a minute), scales within 1. */
function agrees(key: keyof Facts, want: number | string, got: number | string): boolean {
  if (typeof want === 'string' || typeof got === 'string') {
    const [a, b] = [String(want).toLowerCase(), String(got).toLowerCase()];
    return key === 'site' ? a.includes(b) || b.includes(a) : a === b;
  }
  const off = Math.abs(want - got);
  if (scales.includes(key)) return off <= 1;
  if (key === 'days') return off === 0;
  if (key === 'sleepHours') return off <= 0.0501;
  if (key === 'minutes') return off <= 0.5;
  return off <= Math.abs(want) * 0.01 + 1e-9;
}
