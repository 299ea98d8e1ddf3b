import type { Message } from './context.ts';
import { helpWords } from './questions/elsewhere.ts';
import type { Intent } from './reading.ts';
import { says } from './vocabulary.ts';

/** What a message without question or report is. */
export function chatter(message: Message): Intent {
  const { text } = message.marked;
  if (
    /^(?:please |coach |hey |hi |ok |i need |need |some )*help(?: me| please| coach| out| pls)*$/.test(
      text.replace(/[^a-z ]/g, '').trim(),
    ) ||
    helpWords.test(text)
  )
    return 'help';
  const question = message.pieces.some(({ mood }) => mood === 'asked' || mood === 'hypothesis');
  const order =
    /^(?:please |coach |hey |can you |could you )*(?:tell me|write|book|find|order|play|send me|recommend|translate|convert|calculate|draw|google|search|give me|buy|show me)\b/.test(
      text,
    );
  if (question || order) return 'out_of_scope';
  return 'greeting_smalltalk';
}

/**
 * A plan; or what speaks of training, the body or the night, with a figure in it, and told nothing
 * that could be stored: better said so. A greeting, thanks, news of life or of others are neither.
 */
export function kindOfChat(message: Message): 'plan' | 'missed' | undefined {
  const own = message.pieces.filter(({ mood }) => mood !== 'somebody else');
  if (own.some(({ mood, tense }) => mood === 'plan' || tense === 'future')) return 'plan';
  return isChat(message) ? undefined : 'missed';
}

function isChat({ marked, pieces }: Message): boolean {
  if (
    polite.test(marked.text) ||
    pieces.some(
      ({ mood, tense }) => mood !== 'told' || (tense === 'future' && !shaky.test(marked.text)),
    )
  )
    return true;
  // Hours on a motorway or before a film are nobody's training.
  if (elsewhere.test(marked.text)) return true;
  const figure = marked.marks.some(({ kind }) => kind !== 'DAY' && kind !== 'OTHER');
  return !(figure && trainingWords.test(marked.text));
}
/** A day to come and a question of health or of sleep in it is not put off with a greeting. */
const shaky = /\b(?:pain|sore|sleep|slept|tired)\b/;
const elsewhere =
  /\b(?:drove|driving|watch(?:ed|ing)|documentary|film|movie|flew|flight|vo2 ?max|worked|shift|meetings?|queued?|wish me luck|if all goes)\b/;
const polite =
  /^(?:happy|merry) [a-z]+|\b(?:thanks|thank you|cheers|hello|hi|hey|morning|night|lol|haha)\b/;
const trainingWords = says(
  'KM\\d+|MIN\\d+|OUTOF\\d+|BPM\\d+|MS\\d+|COLON\\d+|run|ran|jog\\w*|sleep|slept|heart|pulse|hr',
  'legs?|pain|sore|tired|rpe|effort|tempo|intervals?|session|training|pace',
);
