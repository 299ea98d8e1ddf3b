import type { Message } from './context.ts';
import { followUpIn } from './follow-ups.ts';
import { rearranges } from './moods.ts';
import type { Piece } from './pieces.ts';
import { topicByWords } from './questions/by-words.ts';
import { asksElsewhere, asksErrands, asksHelp, asksInPassing } from './questions/elsewhere.ts';
import { asksFuel } from './questions/fuel.ts';
import { laterDay, type Question, should, today } from './questions/question.ts';
import { asksRace } from './questions/race.ts';
import { asksRecovery } from './questions/recovery.ts';
import { asksSleep, complainsOfNights } from './questions/sleep.ts';
import { asksStatus, looksBack } from './questions/status.ts';
import {
  asksHardToday,
  asksHowMuch,
  asksLater,
  asksToday,
  asksWeek,
} from './questions/training.ts';
import { asksWhatIf } from './questions/what-if.ts';
import { asksWhy, pushback, whyOneself } from './questions/why.ts';
import type { Intent } from './reading.ts';
import type { SaidSession } from './sessions.ts';
import { says } from './vocabulary.ts';

/** Which question a message asks, if it asks one. The more particular comes first. */
export function questionIn(message: Message, sessions: readonly SaidSession[]): Intent | undefined {
  const { text } = message.marked;
  const short = followUpIn(message);
  if (short) return short;
  if (pushback.test(text)) return 'ask_why';
  const asked = message.pieces.filter(({ mood }) => mood === 'asked');
  const supposed = message.pieces.filter(({ mood }) => mood === 'hypothesis');
  if (asked.length + supposed.length === 0)
    return message.pieces.some(({ mood, text: said }) => mood === 'plan' && rearranges.test(said))
      ? 'ask_whatif'
      : complainsOfNights(message)
        ? 'ask_sleep'
        : undefined;
  const question: Question = {
    message,
    sessions,
    asked: joined(asked),
    supposed: joined(supposed),
    all: text,
  };
  const oneself = whyOneself(question.asked, text);
  if (oneself) return oneself;
  const found = rules.find(([, holds]) => holds(question));
  if (found) return found[0] === 'ask_today' ? lessLikelyToday(question) : found[0];
  // 'Is there something gentle, not running, to help my legs?' asks with its whole sentence.
  const sentences = new Set(asked.map(({ sentence }) => sentence));
  const whole = joined(message.pieces.filter(({ sentence }) => sentences.has(sentence)));
  return (
    rules.find(([, holds]) => holds({ ...question, asked: whole }))?.[0] ??
    topicByWords({ ...question, asked: whole })
  );
}

/** Today is what is asked when nothing else is; where most words are about something else, it is not. */
const lessLikelyToday = (question: Question): Intent =>
  today(question) || training.test(question.asked)
    ? 'ask_today'
    : (topicByWords(question, { named: true }) ??
      (howElse.test(question.asked) ? 'out_of_scope' : 'ask_today'));

/** 'How do I renew my passport?' asks how, and of nothing of ours. */
const howElse =
  /^(?:so |and |but |coach |hey )*how (?:do|can|would) i (?!do\b|know\b|feel\b|look\b|start\b|train\b|go\b|approach\b|handle\b|play\b)[a-z]+ (?:my|a|an|the|some|to)\b/;

const training = says(
  'run|running|ran|rest|resting|train\\w*|sessions?|workouts?|jog\\w*|day off|tempo|intervals?',
  'hills?|track|threshold|fartlek|long|easy|hard|parkrun|miles?|KM\\d+|MIN\\d+|gym|bike|swim',
  'strides|reps|plan|schedule|mileage|on for|on the cards|prescribed',
);

const joined = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join(' , ');

type Rule = readonly [Intent, (question: Question) => boolean];

const rules: readonly Rule[] = [
  ['out_of_scope', asksErrands],
  ['help', asksHelp],
  ['greeting_smalltalk', asksInPassing],
  ['ask_why', asksWhy],
  ['ask_fuel', asksFuel],
  ['ask_sleep', asksSleep],
  ['ask_recovery_ideas', asksRecovery],
  ['ask_whatif', asksWhatIf],
  ['out_of_scope', asksElsewhere],
  ['ask_status', (question) => looksBack(question) && !should.test(question.asked)],
  ['ask_race_taper', asksRace],
  ['ask_today', asksHowMuch],
  ['ask_hard_today', asksHardToday],
  // 'Am I fit enough, and should I …' asks what to do.
  ['ask_status', (question) => asksStatus(question) && !should.test(question.asked)],
  ['ask_tomorrow', asksLater],
  ['ask_week', asksWeek],
  ['ask_status', asksStatus],
  ['ask_today', asksToday],
  ['ask_tomorrow', laterDay],
];
