import type { RedFlagSign } from '../domain/health.ts';
import { featuresOf } from '../understand/learnt/features.ts';
import type { Learnt } from '../understand/learnt/second-opinion.ts';
import { messageOf } from '../understand/message.ts';
import { normalise } from '../understand/normalise.ts';
import type { Intent } from '../understand/reading.ts';
import { redFlagIn } from '../understand/red-flags.ts';
import {
  alarms,
  development,
  messagesIn,
  underIntents,
  wednesdayAtNine,
  withWrites,
} from './corpora.ts';
import { type Example, learn } from './softmax-regression.ts';

/** A message, and what is known of it: not every corpus says everything. */
interface Known {
  readonly text: string;
  readonly intent?: Intent;
  readonly isTold?: boolean;
  readonly isDanger: boolean;
}

const isAnswered = (intent: Intent): boolean =>
  /^(?:ask_|help|out_of|greeting|unclear)/.test(intent);

/** Where one thing is stored, or taken back, that is what was meant. */
const logs = ['log_session', 'log_sleep', 'log_wellness'] as const;

const everything = (): readonly Known[] => [
  ...development().map(({ text, intent, writes }) => ({
    text,
    intent,
    isTold: writes.length > 0,
    isDanger: intent === 'red_flag',
  })),
  ...underIntents().map(({ text, intent }) => ({
    text,
    intent,
    isDanger: intent === 'red_flag',
    ...(isAnswered(intent) && { isTold: false }),
  })),
  ...[...messagesIn('not-told.txt'), ...messagesIn('asked-with-facts.txt')].map((text) => ({
    text,
    isTold: false,
    isDanger: false,
  })),
  ...withWrites().map(([text, writes]) => {
    const intent = writes.includes('undo')
      ? ('undo' as const)
      : logs.find((each) => each === `log_${writes}`);
    return { text, isTold: writes !== '', isDanger: false, ...(intent && { intent }) };
  }),
  ...alarms().map(({ text, alarm }) => ({ text, isDanger: alarm !== '-' })),
];

function heardOf(known: Known) {
  const plain = normalise(known.text);
  return {
    ...known,
    features: featuresOf(messageOf(plain, wednesdayAtNine)),
    // What a danger is called is the grammar's to say; what it cannot name teaches nothing.
    sign: known.isDanger ? redFlagIn(plain)?.sign : ('none' as const),
  };
}

/** Half the runners leave the question mark out. */
const withAndWithoutMark = (known: Known): readonly Known[] =>
  known.text.includes('?') ? [known, { ...known, text: known.text.replaceAll('?', '') }] : [known];

/** The second opinion as it is learnt from the labelled messages, all but the held-out ones. */
export function learntWeights(): Learnt {
  const heard = everything().flatMap(withAndWithoutMark).map(heardOf);
  const examples = <Class extends string>(
    meant: (each: ReturnType<typeof heardOf>) => Class | undefined,
  ): readonly Example<Class>[] =>
    heard.flatMap((each) => {
      const is = meant(each);
      return is === undefined ? [] : [{ features: each.features, meant: is }];
    });
  return {
    intent: learn(examples(({ intent }) => intent)),
    danger: learn<RedFlagSign | 'none'>(examples(({ sign }) => sign)),
    told: learn(
      examples(({ isTold }) =>
        isTold === undefined ? undefined : isTold ? ('told' as const) : ('not told' as const),
      ),
    ),
  };
}
