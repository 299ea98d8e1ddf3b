import type { Message } from '../context.ts';
import type { Intent } from '../reading.ts';
import type { SaidSession } from '../sessions.ts';
import { says } from '../vocabulary.ts';
import { topicByWords } from './by-words.ts';

/** 'Hydration for hot days', 'snacks between sessions': a topic and no verb is asked about. */
export function bareTopic(message: Message, sessions: readonly SaidSession[]): Intent | undefined {
  if (message.pieces.some(({ mood }) => mood !== 'told' && mood !== 'habit')) return undefined;
  const { text } = message.marked;
  const figures = message.marked.marks.some(({ kind }) => kind !== 'DAY' && kind !== 'PERIOD');
  if (figures || verbs.test(text) || text.split(' ').length > 8) return undefined;
  if (!seeks.test(text)) return undefined;
  return topicByWords({ message, sessions, asked: text, supposed: '', all: text });
}

/** Words that put a thing to a use; without one it may be news, or a joke. */
const seeks = says('please|so far|update|for|before|after|between|during|against|routine|strategy');

const verbs = says(
  'i|we|he|she|they|it|you|me|my|is|are|am|was|were|be|been|has|have|had|do|did|done|go|going|went',
  'signed|entered|booked|registered|paid|joined|bought|won|watched|played|saw|heard|ran|got|took|made|love|loved|hate|like|liked|slept|ate|drank|had|will|can|could|thanks|thank',
  'cheers|lol|haha|ok|yes|no|not|never|nice|great|good|lovely|happy|ready|off|out|time|roll on',
  'bring on|need|needed|no more|too|so(?! far)|just|back|finally',
);
