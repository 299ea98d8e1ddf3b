import type { Message } from '../context.ts';
import { offsetOf } from '../days.ts';
import { markOf } from '../marks.ts';
import type { SaidSession } from '../sessions.ts';
import { oneOf, says } from '../vocabulary.ts';

/** A message that asks, seen as its topics see it. */
export interface Question {
  readonly message: Message;
  readonly sessions: readonly SaidSession[];
  /** The text of the pieces that ask. */
  readonly asked: string;
  /** The text of the pieces that suppose. */
  readonly supposed: string;
  readonly all: string;
}

/** Two days to come are asked about: that is a question about the week. */
export function severalDays({ asked, message }: Question): boolean {
  const offsets = [...asked.matchAll(/DAY\d+/g)].map(([word]) => {
    const said = markOf(message.marked, word, 'DAY');
    return said ? offsetOf(said, 'future', message.at.today) : 0;
  });
  const ahead = new Set(offsets.filter((days) => days > 0)).size;
  return (
    /\bDAY\d+ DAY\d+ DAY\d+|\bDAY\d+ (?:to|till|until|through|-) DAY/.test(asked) ||
    (ahead > 1 && /\b(?:or|and|vs)\b|\bDAY\d+ , DAY/.test(asked))
  );
}

/** A single day to come is asked about. */
export function laterDay({ asked, message }: Question): boolean {
  if (/\b(?:tomorrow|next session|next run)\b/.test(asked)) return true;
  const dayless = !/DAY\d+|\btoday|\bnow\b/.test(asked);
  const about = dayless
    ? message.pieces
        .filter(({ mood, tense }) => mood === 'plan' || tense === 'future')
        .map(({ text }) => text)
        .join(' , ')
    : asked;
  const gone = message.pieces
    .filter(({ mood, tense }) => mood === 'told' && tense === 'past')
    .map(({ text }) => text)
    .join(' , ');
  return [...about.matchAll(/DAY\d+/g)].some(([word]) => {
    const said = markOf(message.marked, word, 'DAY');
    return (
      said !== undefined &&
      !new RegExp(`\\b${word}\\b`).test(gone) &&
      !new RegExp(`\\b(?:since|from|after|did|was|ran) (?:[a-z']+ ){0,3}${word}`).test(about) &&
      offsetOf(said, 'future', message.at.today) > 0
    );
  });
}

/** Today is named. */
export const today = ({ asked, message }: Pick<Question, 'asked' | 'message'>) =>
  [...asked.matchAll(/(?<!\b(?:after|since|from|following) )DAY\d+/g)].some(([word]) => {
    const said = markOf(message.marked, word, 'DAY');
    return said?.offset === 0;
  });

export const doing = says(
  'run|running|ran|train\\w*|sessions?|workouts?|jog\\w*|rest|resting|day off|tempo|intervals?',
  'hills?|track|threshold|fartlek|long run|long one|long|easy|hard|parkrun|miles?|KM\\d+',
  'MIN\\d+|go out|exercis\\w+|skip|push|double|go for it|send|go long|gym|bike|cycle|swim',
  'cross|strides|reps|speed|speedwork|shakeout|pace|legs|club|squad|plan|schedule|pencilled',
  'on for|on the cards|doing|do|prescribed|recommend|suggest|suggestion|advise|think',
  'minimum|get away with|back off|out|outside|ease|move|mileage|workload|yoga|strength|walk|race|plod|REPS\\d+',
);

export const should = /\b(?:should|can|could|shall|may) i\b|\bok to\b|\bok for\b/;

export const vague = new RegExp(
  `^(?:[^a-z]*${oneOf(
    'any (?:tips|ideas|advice|suggestions|thoughts|help|tricks|hacks|pointers|remedies)',
    'thoughts|tips|tricks|advice|help',
    'what (?:should|can|do|would|could) (?:i|you|we)(?: do| suggest| recommend| advise| think| reckon)?(?: about (?:it|that|this))?(?: now| then| here)?',
    'what now|what helps|ideas',
    'how (?:do|can) i (?:fix|sort|stop|improve|help|deal with|handle|change)(?: (?:that|this|it|them))?',
    'is that (?:ok|bad|normal|enough|alright|fine|good|a problem)',
    'is this (?:ok|bad|normal|enough)|what do you (?:think|suggest|recommend|reckon)',
    'suggestions|wdyt|need (?:some )?(?:tips|advice|help|ideas)|does it matter|should i worry',
    'should i be worried',
  )}[ ,]*(?:please|coach|mate|tho|though|lol|for me|here)*[ ,]*)+$`,
);

/** 'Should I run …', 'ok to do the tempo': whether to train is asked, whatever else is named. */
export const trainsFirst = new RegExp(
  `\\b${oneOf(
    'should|can|could|shall|do|may|am|would|ok to|good to|ready (?:to|for)|safe to|fine to|wise to',
    'smart to|sensible to|advisable to|idea to|ok for|alright to|all right to|ok doing|up to|up for',
    'go ahead with|fit for|fit to',
  )} (?:(?:i|we|you|still|just|really|actually|even|maybe|probably|be|ok|okay|good|fine|to|for|go|up|ready) )*${oneOf(
    `${oneOf(
      'run|running|ran|train|training|race|racing|jog|jogging|skip|push|pushing|smash|hammer',
      'sprint|rest',
    )}\\b(?! (?:out of|down))`,
    'go (?:hard|easy|long|for|out|running|slow|fast|again|through)|take (?:DAY\\d+|it easy|a rest day|the day)',
    `(?:(?:do|doing|try|join|attempt|manage|handle|keep|have|get|the|a|an|my|our|this|that|some|in|DAY\\d+) )*${oneOf(
      'run|rest day|intervals?|tempo|parkrun|session|track|hills?|hard|easy|long|reps|workout|threshold',
      'fartlek|speedwork|speed|club|repeats|strides|race|REPS\\d+|KM\\d+',
    )}`,
  )}\\b`,
);
