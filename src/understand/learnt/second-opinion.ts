import { readFileSync } from 'node:fs';
import type { RedFlagSign } from '../../domain/health.ts';
import type { Message } from '../context.ts';
import type { Intent } from '../reading.ts';
import { classifier, type Likelihoods, type Weights } from './classifier.ts';
import { featuresOf } from './features.ts';

/** What `npm run learn` makes of the labelled messages. */
export interface Learnt {
  readonly intent: Weights<Intent>;
  readonly danger: Weights<RedFlagSign | 'none'>;
  readonly told: Weights<'told' | 'not told'>;
}

/** What one who only counts words makes of a message, beside what the grammar reads. */
export interface SecondOpinion {
  readonly intents: Likelihoods<Intent>;
  /** A sign of danger, where one is more likely than none. */
  readonly danger?: RedFlagSign;
  /** How likely it is that anything is told that should be stored. */
  readonly told: number;
}

export function secondOpinion(message: Message): SecondOpinion {
  const { intent, danger, told } = classifiers();
  const features = featuresOf(message);
  const sign = likeliestSign(danger(features));
  return {
    intents: intent(features),
    ...(sign && { danger: sign }),
    told: told(features).get('told') ?? 0,
  };
}

function likeliestSign(signs: Likelihoods<RedFlagSign | 'none'>): RedFlagSign | undefined {
  if ((signs.get('none') ?? 1) >= 1 - alarming) return undefined;
  let likeliest: RedFlagSign | undefined;
  let most = 0;
  for (const [sign, by] of signs) if (sign !== 'none' && by > most) [likeliest, most] = [sign, by];
  return likeliest;
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

/** As likely as not: with it, one ordinary message in four hundred is taken for a sign. */
const alarming = 0.5;
/** What the grammar's word is worth: the best of what was tried on messages neither had seen. */
const itsWord = 4;
/** It is surer of what is told than of what is asked. */
const itsWordOfReports = 7.4;
const unheardOf = 1e-6;

let read: ReturnType<typeof readAll> | undefined;
/** Read once, when the first message comes. */
function classifiers() {
  read ??= readAll();
  return read;
}

function readAll() {
  const learnt = JSON.parse(
    readFileSync(new URL('./weights.json', import.meta.url), 'utf8'),
  ) as Learnt;
  return {
    intent: classifier(learnt.intent),
    danger: classifier(learnt.danger),
    told: classifier(learnt.told),
  };
}
