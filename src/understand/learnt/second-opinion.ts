import { readFileSync } from 'node:fs';
import type { RedFlagSign } from '../../domain/health.ts';
import type { Message } from '../context.ts';
import type { Intent, WriteKind } from '../reading.ts';
import { classifier, type Likelihoods, type Weights } from './classifier.ts';
import { featuresOf } from './features.ts';

/** What `npm run learn` makes of the labelled messages. */
export type Learnt = Weights<
  { intent: Intent; sign: RedFlagSign },
  'told' | 'replaced' | Exclude<WriteKind, 'undo'>
>;

/** What one who only counts words makes of a message, beside what the grammar reads. */
export interface SecondOpinion {
  readonly intents: Likelihoods<Intent>;
  /** What a danger would be called, were it one. */
  readonly sign: RedFlagSign;
  /**
   * How likely it is that anything is told that should be stored, that it is of this kind, and, where
   * something is taken back, that something else is put in its place.
   */
  readonly yes: Readonly<Record<Learnt['yes'][number], number>>;
}

export function secondOpinion(message: Message): SecondOpinion {
  const { choices, yes } = judge(featuresOf(message));
  const [sign] = [...choices.sign].reduce((best, each) => (each[1] > best[1] ? each : best));
  return { intents: choices.intent, sign, yes };
}

/**
 * The intent both readers settle on: the likeliest, where the grammar's own counts several times its
 * likelihood.
 */
export function settled<Of extends Intent>(
  grammars: Of,
  intents: Likelihoods<Intent>,
  open: readonly Of[],
): Of {
  const word = grammars.startsWith('log_') ? itsWordOfReports : itsWord;
  const worth = (intent: Of) =>
    Math.max(unheardOf, intents.get(intent) ?? 0) * (intent === grammars ? word : 1);
  return open.reduce((best, each) => (worth(each) > worth(best) ? each : best), grammars);
}

/** What the grammar's word is worth: the best of what was tried on messages neither had seen. */
const itsWord = 4;
/** It is surer of what is told than of what is asked. */
const itsWordOfReports = 7.4;
const unheardOf = 1e-6;

let read: ReturnType<typeof readAll> | undefined;
/** Read once, when the first message comes. */
const judge: ReturnType<typeof readAll> = (features) => {
  read ??= readAll();
  return read(features);
};

const readAll = () =>
  classifier(
    JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')) as Learnt,
  );
