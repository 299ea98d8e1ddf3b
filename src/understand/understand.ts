import { illnessIn, painIn, type SaidIllness, type SaidPain } from './ailments.ts';
import { siteIn } from './body.ts';
import { chatter, kindOfChat } from './chatter.ts';
import { type At, dayOf, type Message } from './context.ts';
import { correctionIn } from './correction.ts';
import { factsOf } from './facts.ts';
import { type SecondOpinion, secondOpinion, settled } from './learnt/second-opinion.ts';
import { markOf } from './marks.ts';
import { asTold, messageOf } from './message.ts';
import { isNoise } from './noise.ts';
import { normalise } from './normalise.ts';
import { ownWordsIn, withOwnWords } from './own-words.ts';
import { bareTopic } from './questions/bare-topic.ts';
import { questionIn } from './questions.ts';
import { type Intent, intents, type Reading, type Told, type WriteKind } from './reading.ts';
import { redFlagIn } from './red-flags.ts';
import { type Said, saidIn, withoutAilment } from './said.ts';
import { takenBack } from './taken-back.ts';
import { ailments, toldIn } from './told.ts';
import { ache, urgent } from './urgent.ts';

/** What one direct message means, and what of it may be stored. */
export function understand(text: string, at: At): Reading {
  const plain = normalise(text);
  const own = ownWordsIn(plain);
  if (!own) return readingOf(text, { plain, at });
  return withOwnWords({ ...readingOf(own.rest, { plain: own.rest, at }), text }, own);
}

interface Heard {
  readonly plain: string;
  readonly at: At;
}

/**
 * Danger before pain and illness, these before what is taken back, questions before what is told.
 * The grammar reads what was said; of what was meant there is a second opinion.
 */
function readingOf(text: string, { plain, at }: Heard): Reading {
  const message = messageOf(plain, at);
  const second = secondOpinion(message);
  return believed(meantBy(text, message, second), message, second);
}

function meantBy(text: string, message: Message, second: SecondOpinion): Reading {
  const { plain } = message;
  const danger = second.intents.get('red_flag') ?? 0;
  const redFlag = danger >= hardlyAlarming ? redFlagIn(plain) : undefined;
  if (redFlag) return urgent(text, message, redFlag.sign);
  if (friendly(text.trim())) return nothing(text, 'greeting_smalltalk');
  if (isNoise(message)) return nothing(text, 'unclear');
  if (danger >= alarming) return urgent(text, message, second.sign);
  const pain = gearFor.test(plain) || tellsHow.test(plain) ? undefined : painIn(message);
  const illness = tellsHow.test(plain) || remedyFor.test(plain) ? undefined : illnessIn(message);
  const undone = second.intents.get('undo') ?? 0;
  // 'The hip pain I told you about has cleared up' takes nothing back.
  const over = pain?.gone || illness?.gone;
  const corrected =
    undone >= (over ? surely : likelyUndone) && second.yes.told >= likely
      ? correctionIn(message)
      : undefined;
  if (corrected)
    return takenBack(text, corrected, {
      original: message,
      replaced: second.yes.replaced >= likely,
    });
  const isLikely = (intent: Intent) => (second.intents.get(intent) ?? 0) >= likely;
  const known = { ofANight: isLikely('log_sleep'), ofASession: isLikely('log_session') };
  const heard = withoutAilment(saidIn(message, known), pain, illness);
  const heardTold = toldIn(heard, message);
  const reports = logs.reduce((sum, each) => sum + (second.intents.get(each) ?? 0), 0);
  const again =
    heardTold.length === 0 && !pain && !illness && Math.min(reports, second.yes.told) >= surely
      ? asTold(message)
      : undefined;
  const said = again ? saidIn(again, known) : heard;
  const told = again ? toldIn(said, again) : heardTold;
  const storedFrom = (least: number, reading: Reading) =>
    second.yes.told < least ? offering(reading) : reading;
  if (pain || illness)
    return storedFrom(over ? 0 : hardlyTold, ailing(text, message, { said, told, pain, illness }));
  const grammars = intentOf(message, said, told);
  const asksBeside = plain.includes('?') && isQuestion(grammars) && told.length > 0;
  const meant = settled(grammars, second.intents, asksBeside ? questions : answerable);
  // Of several things told the grammar knows which came first.
  const intent = isLog(meant) && isLog(grammars) && told.length > 1 ? grammars : meant;
  if (isQuestion(intent)) return answered(text, message, { said, told, intent });
  if (intent === 'report_pain' || intent === 'report_illness')
    return storedFrom(surely, perhapsAiling(text, message, { said, told, intent }));
  if (!isLog(intent)) return chatted(text, message, { said, told, intent });
  const facts = factsOf(said, message);
  return storedFrom(isLog(grammars) ? hardlyTold : surely, {
    text,
    intent,
    facts,
    told,
    aside: [],
  });
}

/**
 * With less, no danger the grammar heard was one, and half of its false alarms are silent; with more,
 * one ordinary message in two hundred is taken for a danger.
 */
const hardlyAlarming = 0.02;
const alarming = 0.45;
/** More likely than not. */
const likely = 0.5;
const surely = 0.8;
/** What goes on a mistake comes back with one tap; it is a little harder to take back. */
const likelyUndone = 0.55;
/**
 * Less likely than these, and it is offered, not stored: that anything is told; that this kind is; that
 * it is over, or put in the place of something; that a figure is meant.
 */
const hardlyTold = 0.3;
const hardlyStored = 0.2;
const hardlyAny = 0.05;
const hardlyFigured = 0.02;

/** What is hardly likely to be told is offered, and not stored. */
function believed(reading: Reading, message: Message, { yes }: SecondOpinion): Reading {
  const doubts = (told: Told): boolean =>
    told.write !== 'undo' && yes[told.write] < leastFor(told, reading, message);
  const offered = reading.intent === 'red_flag' ? [] : reading.told.filter(doubts);
  return {
    ...reading,
    told: reading.told.filter((told) => !doubts(told)),
    aside: [...offered, ...reading.aside],
  };
}

/** Words of how one feels may be about anything; a figure, or that something is over, seldom is. */
function leastFor(told: Told, { text, intent }: Reading, message: Message): number {
  // 'I am back' has too few words to be judged by.
  if ('gone' in told && told.gone) return text.split(' ').length <= 5 ? 0 : hardlyAny;
  if (intent === 'undo') return hardlyAny;
  // 'Eases off once I have walked ten minutes' is of the pain.
  const beside = intent.startsWith('report_') && told.write === 'session' && told.km === undefined;
  return hasFigure(told, message) && !beside ? hardlyFigured : hardlyStored;
}

const hasFigure = (told: Told, { marked }: Message): boolean => {
  if (told.write === 'session') return told.km !== undefined || told.minutes !== undefined;
  if (told.write === 'sleep') return told.hours !== undefined || told.napMinutes !== undefined;
  return told.write === 'wellness' && scaled.test(marked.text);
};
const scaledMood = /\bmood[a-z :=]{0,12}(?:NUM|OUTOF)\d/;
const scaled =
  /\b(?:mood|stress|sore|soreness|fatigue|tired|motivation|energy|hrv|rhr|resting(?: [a-z]+){0,2}|pulse)\b[a-z :=]{0,12}(?:NUM|OUTOF|SPAN|BPM|MS)\d/;

/** What looks told and is hardly likely to be: nothing is stored before the runner says so. */
const offering = (reading: Reading): Reading => ({
  ...reading,
  told: [],
  aside: [...reading.told, ...reading.aside],
});

const isQuestion = (intent: Intent) => intent.startsWith('ask_');
const isLog = (intent: Intent) => intent.startsWith('log_');
const logs = intents.filter(isLog);
// Danger and what is taken back are settled before.
const answerable = intents.filter((intent) => intent !== 'red_flag' && intent !== 'undo');
const questions = intents.filter(isQuestion);

/** What the grammar takes a message for in which nothing hurts and nothing is taken back. */
function intentOf(message: Message, said: Said, told: readonly Told[]): Intent {
  const asks = asksIn(message);
  // A question nobody understood is still a question: what stands beside it is not stored.
  const question =
    questionIn(message, said.sessions) ??
    (told.length > 0 && asks ? (isSpent(told) ? 'ask_recovery_ideas' : 'ask_today') : undefined);
  if (question) return question;
  const first = told[0]?.write;
  if (first) return intentOfWrite[first];
  const isOwn = [...said.wellness.values()].some(({ piece }) => piece.mood !== 'plan');
  if (monthly.test(message.plain) || (isOwn && !asks)) return 'log_wellness';
  const topic = said.wellness.size === 0 ? bareTopic(message, said.sessions) : undefined;
  return topic ?? chatter(message);
}

const asksIn = ({ pieces }: Message): boolean => pieces.some(({ mood }) => mood === 'asked');

const isSpent = (told: readonly Told[]): boolean =>
  told.some(
    (each) => each.write === 'wellness' && Math.max(each.fatigue ?? 0, each.soreness ?? 0) >= 4,
  );

const monthly = /\b(?:period|pms|time of the month)\b/;

/** 'What helps with a dodgy stomach on race day?' asks of nobody's in particular. */
const remedyFor =
  /^(?:what (?:helps|works|is good|is best) (?:with|for|against)|how (?:do|can) (?:i|you|we) (?:avoid|stop|prevent)) (?!.*\b(?:i have|i am|got|since|my (?:cold|cough|flu|fever))\b)/;

/** 'How do I tell you I am injured?' */
const tellsHow =
  /\bhow (?:do|can|should|would) i (?:tell you|log|report|record|let you know|mark|pause)\b/;

/** 'Which socks for blisters' asks about socks. */
const gearFor =
  /\b(?:which|what|best) (?:[a-z]+ )?(?:socks?|shoes?|trainers|insoles?|bra|brand|watch)\b/;

/** What kinds of thing a reading stores, each once, in the order told. */
export const writesOf = ({ told }: Reading): readonly WriteKind[] => [
  ...new Set(told.map(({ write }) => write)),
];

/** Nothing but emoji, and none of them ill, hurt, in tears or rude. */
const friendly = (text: string): boolean =>
  /^(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F|:-?[)D]|<3)+$/u.test(text) &&
  !/[\u{1F912}\u{1F915}\u{1F922}\u{1F92E}\u{1F637}\u{1F480}\u{1F62D}\u{1F622}\u{1F4A9}\u{1F595}\u{1F635}\u{1F631}\u{1F63F}]/u.test(
    text,
  );

const nothing = (text: string, intent: Intent): Reading => ({
  text,
  intent,
  facts: {},
  told: [],
  aside: [],
});

const intentOfWrite = {
  session: 'log_session',
  sleep: 'log_sleep',
  wellness: 'log_wellness',
  pain: 'report_pain',
  illness: 'report_illness',
  undo: 'undo',
} as const satisfies Record<WriteKind, Intent>;

/** A pain or an illness in words the grammar has none of: more is needed to store it. */
function perhapsAiling(text: string, message: Message, { said, told, intent }: Answered): Reading {
  const site = intent === 'report_pain' ? siteIn(message.marked.text) : undefined;
  const perhaps: readonly Told[] = site
    ? [{ write: 'pain', site, days: 0 }]
    : intent === 'report_illness'
      ? [{ write: 'illness', symptoms: [], days: 0 }]
      : [];
  const facts = { ...factsOf(said, message), ...(site && { site }) };
  const beside = told.flatMap((each) => ownWellness(each, message, intent));
  return { text, intent, facts, told: [...perhaps, ...beside], aside: [] };
}

interface Ailing {
  readonly said: Said;
  readonly told: readonly Told[];
  readonly pain: SaidPain | undefined;
  readonly illness: SaidIllness | undefined;
}

function ailing(text: string, message: Message, { said, told, pain, illness }: Ailing): Reading {
  const asks = message.pieces.some(({ mood }) => mood === 'asked' || mood === 'hypothesis');
  const { mood, ...rest } = factsOf(said, message);
  const about =
    mood !== undefined && scaledMood.test(message.marked.text) ? { ...rest, mood } : rest;
  const beside = told.flatMap((each) =>
    ownWellness(each, message, pain ? 'report_pain' : 'report_illness'),
  );
  const onset = (pain ?? illness)?.days;
  return {
    text,
    intent: pain ? 'report_pain' : 'report_illness',
    facts: {
      ...about,
      ...(pain?.site ? { site: pain.site } : {}),
      ...(onset === undefined ? {} : { days: onset }),
    },
    told: [...ailments(pain, illness), ...(asks ? [] : beside)],
    aside: asks ? beside : [],
  };
}

/**
 * Beside a pain, words of soreness are the pain's; beside an illness, how one is are its signs; beside
 * either, 'gutted' is about the news.
 */
function ownWellness(told: Told, { marked }: Message, intent: Intent): readonly Told[] {
  const hurts = intent === 'report_pain';
  if (told.write === 'session' && hurts && told.type !== 'rest')
    return told.km === undefined && told.minutes === undefined ? [] : [told];
  if (told.write !== 'wellness') return [told];
  const isScaled = (words: string) =>
    new RegExp(`\\b(?:${words})\\b[a-z :=]{0,12}(?:NUM|OUTOF|SPAN)\\d+`).test(marked.text);
  const { soreness, mood, fatigue, ...rest } = told;
  const isOwn = (words: string) => hurts || isScaled(words);
  const kept = {
    ...rest,
    ...(soreness !== undefined && isScaled('sore|soreness|doms') && { soreness }),
    ...(fatigue !== undefined && isOwn('fatigue|tired|tiredness|energy') && { fatigue }),
    ...(mood !== undefined && isScaled('mood|happiness') && { mood }),
  };
  return Object.keys(kept).length > 2 ? [kept] : [];
}

/** A greeting, a plan, a cry for help, what is none of ours, or what nobody could read. */
function chatted(text: string, message: Message, { said, told, intent }: Answered): Reading {
  const chat = (intent === 'greeting_smalltalk' || intent === 'unclear') && !asksIn(message);
  const isPlan = message.pieces.some(
    (piece) => piece.mood === 'plan' || (dayOf(piece, message)?.days ?? 0) > 0,
  );
  const kind = chat ? kindOfChat(message) : undefined;
  return {
    text,
    intent,
    facts: chat && isPlan ? factsOf(said, message) : {},
    told: [],
    aside: chat ? told : [],
    ...(kind && { chat: kind }),
  };
}

interface Answered {
  readonly said: Said;
  readonly told: readonly Told[];
  readonly intent: Intent;
}

function answered(text: string, message: Message, { said, told, intent }: Answered): Reading {
  const available = availableIn(message);
  const facts = factsOf(said, message, intent);
  const allotted =
    available === undefined || facts.minutes !== undefined ? {} : { minutes: available };
  return {
    text,
    intent,
    facts: factless.includes(intent)
      ? {}
      : { ...facts, ...allotted, ...(intent === 'ask_whatif' ? supposedSite(message) : {}) },
    told: [],
    aside: intent === 'ask_whatif' ? [] : told,
    ...(available === undefined ? {} : { available }),
  };
}

/** 'If my knee hurts on Sunday': the place is part of the hypothesis. */
function supposedSite({ pieces }: Message): { site?: string } {
  const site = pieces
    .filter(({ mood, text }) => mood === 'hypothesis' && ache.test(text))
    .map(({ text }) => siteIn(text))
    .find((each) => each !== undefined);
  return site ? { site } : {};
}

const factless: readonly Intent[] = ['help', 'out_of_scope', 'greeting_smalltalk'];

/** 'with only 30 minutes?' */
function availableIn({ marked }: Message): number | undefined {
  const word =
    /\b(?:only|just|with|got|get|have|free|max|manage)(?: (?:only|just|about|a|got|have|like|maybe|max|manage))* (MIN\d+)\b(?! (?:of )?(?:sleep|kip|nap|last))/.exec(
      marked.text,
    )?.[1] ?? /(MIN\d+) (?:free|spare|available|to spare|max|window)\b/.exec(marked.text)?.[1];
  const minutes = markOf(marked, word, 'MIN')?.value;
  return minutes !== undefined && minutes <= 180 ? minutes : undefined;
}
