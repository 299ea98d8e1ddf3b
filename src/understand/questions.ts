import type { Message } from './context.ts';
import { followUpIn } from './follow-ups.ts';
import type { Piece } from './pieces.ts';
import {
  eats,
  ifs,
  isHard,
  laterDay,
  type Question,
  races,
  recovers,
  severalDays,
  sleeps,
  today,
  trains,
  vagueTraining,
} from './question-topics.ts';
import {
  doing,
  elsewhere,
  helpWords,
  pushback,
  should,
  smalltalk,
  status,
  week,
  why,
} from './question-words.ts';
import type { Intent } from './reading.ts';
import type { SaidSession } from './sessions.ts';

/** Which question a message asks, if it asks one. The more particular comes first. */
export function questionIn(message: Message, sessions: readonly SaidSession[]): Intent | undefined {
  const { text } = message.marked;
  const short = followUpIn(message);
  if (short) return short;
  if (pushback.test(text)) return 'ask_why';
  const asked = message.pieces.filter(({ mood }) => mood === 'asked');
  const supposed = message.pieces.filter(({ mood }) => mood === 'hypothesis');
  if (asked.length + supposed.length === 0) return undefined;
  const question: Question = {
    message,
    sessions,
    asked: joined(asked),
    supposed: joined(supposed),
    all: text,
  };
  const found = rules.find(([, holds]) => holds(question));
  if (found) return found[0];
  // 'Is there something gentle, not running, to help my legs?' asks with its whole sentence.
  const sentences = new Set(asked.map(({ sentence }) => sentence));
  const whole = joined(message.pieces.filter(({ sentence }) => sentences.has(sentence)));
  return rules.find(([, holds]) => holds({ ...question, asked: whole }))?.[0];
}

const joined = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join(' , ');

type Rule = readonly [Intent, (question: Question) => boolean];

const rules: readonly Rule[] = [
  [
    'out_of_scope',
    ({ asked, all }) =>
      (/\b(?:watch|phone|laptop|app|strap|headphones|treadmill)\b.*\b(?:sync|charge|load|connect|turn on|work|pair)\b/.test(
        all,
      ) &&
        /\bfix (?:it|this|that)\b/.test(asked)) ||
      /\bwhere (?:is|are) (?:good|the best|a good|a decent)\b|\bwhere (?:can|do|should) i (?:get|buy|find|eat)\b|\b(?:buy|price|cost|discount|shop|brand|sell|voucher|order me|cook|recipe|book me|fix my (?:bike|watch|phone|shoes))\b|\bwhat does [a-z0-9 ]+ mean\b|\bthe (?:world |course |club )?record (?:for|in|at|is)\b|\bwhat time (?:is|does|do) (?:parkrun|KM\d+|the|track|club|training)\b/.test(
        asked,
      ),
  ],
  [
    'help',
    ({ asked }) =>
      helpWords.test(asked) &&
      (/\btell you\b/.test(asked) ||
        !/\b(?:recover|sleep|taper|fuel|run (?:today|hard))\b/.test(asked)),
  ],
  [
    'greeting_smalltalk',
    ({ asked }) =>
      smalltalk.test(asked) && !elsewhere.test(asked) && !/\b(?:should|can|could) i\b/.test(asked),
  ],
  ['ask_why', ({ asked, supposed }) => why.test(asked) || why.test(supposed)],
  ['ask_fuel', (q) => eats(q)],
  ['ask_sleep', (q) => sleeps(q)],
  ['ask_recovery_ideas', (q) => recovers(q)],
  ['ask_whatif', (q) => ifs(q)],
  ['out_of_scope', ({ asked, supposed }) => elsewhere.test(asked) || elsewhere.test(supposed)],
  ['ask_race_taper', (q) => races(q)],
  [
    'ask_today',
    (q) =>
      /\bhow (?:far|long|much|many [a-z]+|fast) (?:am|are|do|should|shall|will) (?:i|we) (?:to )?(?:run|running|do|doing|go|going|train|training)\b/.test(
        q.asked,
      ) &&
      !laterDay(q) &&
      !week.test(q.asked),
  ],
  [
    'ask_hard_today',
    (q) => (today(q) || !laterDay(q)) && isHard(q) && !week.test(q.asked) && !severalDays(q),
  ],
  ['ask_status', ({ asked }) => status.test(asked) && !should.test(asked)],
  ['ask_tomorrow', (q) => laterDay(q) && trains(q) && !severalDays(q)],
  ['ask_week', (q) => week.test(q.asked) || severalDays(q)],
  ['ask_status', ({ asked }) => status.test(asked)],
  [
    'ask_today',
    (q) => q.message.pieces.length > 0 && (doing.test(q.asked) || today(q) || vagueTraining(q)),
  ],
];
