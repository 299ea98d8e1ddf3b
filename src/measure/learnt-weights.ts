import { featuresOf } from '../understand/learnt/features.ts';
import type { Learnt } from '../understand/learnt/second-opinion.ts';
import { messageOf } from '../understand/message.ts';
import { normalise } from '../understand/normalise.ts';
import type { Intent, WriteKind } from '../understand/reading.ts';
import { redFlagIn } from '../understand/red-flags.ts';
import {
  alarms,
  development,
  messagesIn,
  underIntents,
  wednesdayAtNine,
  withWrites,
} from './corpora.ts';
import { learn } from './softmax-regression.ts';

/** A message, and what is known of it: not every corpus says everything. */
interface Known {
  readonly text: string;
  readonly intent?: Intent;
  /** What is stored of it. */
  readonly writes?: readonly WriteKind[];
}

const isAnswered = (intent: Intent): boolean =>
  /^(?:ask_|help|out_of|greeting|unclear)/.test(intent);

/** Where one thing is stored, that is what was meant. */
const intentWhere: Readonly<Record<string, Intent>> = {
  session: 'log_session',
  sleep: 'log_sleep',
  wellness: 'log_wellness',
  pain: 'report_pain',
  illness: 'report_illness',
};

const everything = (): readonly Known[] => [
  ...development(),
  ...underIntents().map(({ text, intent }) => ({
    text,
    intent,
    ...(isAnswered(intent) && { writes: [] }),
  })),
  ...[...messagesIn('not-told.txt'), ...messagesIn('asked-with-facts.txt')].map((text) => ({
    text,
    writes: [],
  })),
  ...withWrites().map(([text, stored]) => {
    const writes = stored.split(',').filter(Boolean) as WriteKind[];
    const intent = writes.includes('undo') ? ('undo' as const) : intentWhere[stored];
    return { text, writes, ...(intent && { intent }) };
  }),
  ...alarms()
    .filter(({ alarm }) => alarm !== '-')
    .map(({ text }) => ({ text, intent: 'red_flag' as const })),
];

function heardOf(known: Known) {
  const plain = normalise(known.text);
  return {
    ...known,
    features: featuresOf(messageOf(plain, wednesdayAtNine)),
    // What a danger is called is the grammar's to say; what it cannot name teaches no name.
    sign: known.intent === 'red_flag' ? redFlagIn(plain)?.sign : undefined,
  };
}

/** Half the runners leave the question mark out. */
const withAndWithoutMark = (known: Known): readonly Known[] =>
  known.text.includes('?') ? [known, { ...known, text: known.text.replaceAll('?', '') }] : [known];

type Heard = ReturnType<typeof heardOf>;

/** The second opinion as it is learnt from the labelled messages, all but the held-out ones. */
export function learntWeights(): Learnt {
  const heard = everything().flatMap(withAndWithoutMark).map(heardOf);
  const features = repeated(heard);
  const learnFrom = <Class extends string>(meant: (each: Heard) => Class | undefined) =>
    learn(
      heard.flatMap((each) => {
        const is = meant(each);
        return is === undefined ? [] : [{ features: each.features, meant: is }];
      }),
      features,
    );
  const yesNo = (holds: (each: Heard) => boolean | undefined) =>
    learnFrom((each) => {
      const held = holds(each);
      return held === undefined ? undefined : held ? 'yes' : 'no';
    });
  const stored = (kind: WriteKind) => yesNo(({ writes }) => writes?.includes(kind));
  const intent = learnFrom((each) => each.intent);
  const sign = learnFrom((each) => each.sign);
  const yes = {
    told: yesNo(({ writes }) => writes && writes.length > 0),
    replaced: yesNo((each) =>
      each.intent === 'undo' && each.writes ? each.writes.length > 1 : undefined,
    ),
    session: stored('session'),
    sleep: stored('sleep'),
    wellness: stored('wellness'),
    pain: stored('pain'),
    illness: stored('illness'),
  };
  const rowOf = (feature: string): readonly number[] =>
    [
      ...intent.weightsOf(feature),
      ...sign.weightsOf(feature),
      ...Object.values(yes).map((learning) => {
        const [no = 0, holds = 0] = learning.weightsOf(feature);
        return holds - no;
      }),
    ]
      .map((weight, column) => [column, Math.round(10 * weight)] as const)
      .filter(([, tenths]) => Math.abs(tenths) >= least)
      .flat();
  return {
    choices: { intent: intent.classes, sign: sign.classes },
    yes: Object.keys(yes) as (keyof typeof yes)[],
    rows: Object.fromEntries(
      ['', ...features.keys()]
        .map((feature) => [feature, rowOf(feature)] as const)
        .filter(([, row]) => row.length > 0),
    ),
  };
}

/** Tenths below which a weight is left out. */
const least = 3;
/** Features seen less often teach nothing. */
const rare = 3;

/** The features seen often enough, numbered. */
function repeated(heard: readonly Heard[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of heard)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Map(
    [...counts]
      .filter(([, count]) => count >= rare)
      .map(([feature]) => feature)
      .sort()
      .map((feature, index) => [feature, index]),
  );
}
