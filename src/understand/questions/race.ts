import { oneOf, says } from '../vocabulary.ts';
import { type Question, vague } from './question.ts';

/** A race to come: the way there, its pace, the taper. */
export function asksRace({ asked, all, sessions, message }: Question): boolean {
  if (/\btaper\w*\b/.test(asked) || /\b(?:days?|weeks?) (?:to go|out)\b/.test(message.plain))
    return true;
  if (beforeRace.test(all) || namedRace.test(all) || eveOf.test(asked)) return true;
  if (hasRace.test(all) && /\bwhat\b|\bhow\b/.test(asked)) return true;
  if (offAfter.test(asked) || lastBefore.test(message.plain)) return true;
  if (vague.test(asked) && /\b(?:every|each|my|in) races?\b/.test(all)) return true;
  if (friendly.test(all)) return false;
  const coming = sessions.some(
    ({ event, type, mood, done, days = 0, piece }) =>
      !done &&
      ((event !== undefined && event !== 'parkrun') ||
        (type === 'race' && (mood !== 'asked' || days > 0))) &&
      (piece.tense === 'future' || days > 0) &&
      !behind.test(piece.text),
  );
  if (coming) return true;
  if (/\b(?:taper\w*|race week)\b/.test(all) && message.pieces.length > 0 && !behind.test(all))
    return true;
  return raceWords.test(asked) && !behind.test(asked) && !/\brace pace\b/.test(asked);
}

/** The big city marathons are races by their name alone. */
const namedRace = new RegExp(
  `\\b${oneOf(
    'london|boston|berlin|chicago|new york|nyc|tokyo|valencia|manchester|dublin|brighton|edinburgh',
    'amsterdam|paris|rotterdam|sydney|melbourne|comrades|great north|two oceans',
  )}(?: (?:is|marathon|run|half))* (?:in|on)? ?(?:DAY|PERIOD)\\d+`,
);
const eveOf =
  /\b(?:shake ?out|strides|jog|run|train|rest|do) (?:[a-z]+ ){0,2}the day before\b(?! (?:yesterday|a (?:long|hard)|the (?:long|hard)))/;
const beforeRace = /\bbefore (?:the|my|a|our) (?:race|marathon|half|KM\d+|ultra|big day)\b/;
const hasRace =
  /\b(?:got|have|doing|running) (?:a|my|an|the) KM\d+ (?:race )?(?:next|in|on|this)? ?(?:week|weekend|month|PERIOD\d+)\b/;
const offAfter =
  /\bhow (?:long|many days|much time)(?: [a-z]+){0,5} (?:off|rest|recover\w*|before [a-z]+|until [a-z]+) (?:[a-z]+ )?after (?:a|the|my|an) (?:race|KM\d+|half|marathon|ultra)\b/;
const lastBefore =
  /\b(?:last|final|biggest|longest) (?:long run|hard session|big session|workout|session|tempo|long one)\b.*\b(?:before|out from|race)\b/;
const behind = new RegExp(
  `\\b${oneOf(
    'ran|did|raced|finished|completed|after|since|from|following|was',
  )} (?:[a-z]+ ){0,3}(?:KM\\d+|race|half|marathon|ultra)\\b`,
);
/** Racing a friend is a bet, not a race. */
const friendly = new RegExp(
  '\\brac(?:e|ing) (?:the )?parkrun\\b|' +
    `\\b(?:race|racing) (?:my|a|the|our|with) ${oneOf(
      'mates?|friend|wife|husband|brother|sister|boss|colleague|dad|mum|kids?',
    )}\\b`,
);

export const raceWords = says(
  'pace (?:a|an|my|the) (?:KM\\d+|half|race|ultra|parkrun)|two races|back to back races',
  'goal for|pace (?:it|my|the|this|that)|how (?:should|do|would) i pace|taper\\w*',
  'race (?:week|day|plan|strategy|prep|morning|pace)|pacing (?:plan|strategy)?|my race',
  'the race|race|races|racing|marathon|half marathon|ultra|goal race|cross country|xc',
  'what time (?:can|could|should|will|might) i (?:run|do|aim|get|manage)',
  'split (?:my|a|the) (?:KM\\d+|race)',
  '(?:my|a) first (?:KM\\d+|half|race)|start line|(?:goal|target|realistic) (?:time|pace|splits)|go out too fast|negative split|bib|a race',
);
