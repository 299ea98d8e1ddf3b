import { hardTypes, typesIn } from '../session-words.ts';
import { oneOf, says } from '../vocabulary.ts';
import { doing, laterDay, type Question, severalDays, today, vague } from './question.ts';

/** Whether to go hard, or do a hard session, now. */
export const asksHardToday = (q: Question): boolean =>
  (today(q) || !laterDay(q)) &&
  (isHard(q) || isGoOrNo(q)) &&
  !week.test(q.asked.replace(weekBehind, ' ')) &&
  !(ofTheWeek.test(q.all) && !today(q) && !isGoOrNo(q)) &&
  !severalDays(q);

const ofTheWeek = /\b(?:this|next|the|my) week\b|\bPERIOD\d+/;

/** 'Club intervals at 7. Legs a bit dead. Go or no go?' asks of a hard session named before. */
function isGoOrNo({ asked, all, sessions }: Question): boolean {
  if (!goOrNo.test(asked)) return false;
  const [day] = sessions.map(({ days }) => days).filter((days) => days !== undefined);
  return (
    (day ?? 0) === 0 && (/\bREPS\d+/.test(all) || typesIn(all).some((type) => hardTypes.has(type)))
  );
}

const goOrNo = says(
  'do you agree|green light|good to go|(?:can|do) i$|do we go|are we on|we going|(?:do )?you (?:reckon|think)$|am i (?:allowed|in|joining|going)|allowed|count me in|do i dare',
  'go or no ?(?:go)?|yes or no|yay or nay|should i (?:join|go|do it|jump in|turn up|bother)',
  'do i (?:join|go|do it)|join (?:in|them)?|in or out',
);

function isHard(question: Question): boolean {
  const { asked, sessions } = question;
  if (showsWorkout.test(asked) || tooHardOf.test(asked) || hardDays.test(asked)) return false;
  const isChoice = /\bor\b/.test(asked) && asked.split(' ').length < 8;
  if (
    hardWords.test(asked) &&
    (doing.test(asked) || today(question) || isChoice || goOrNo.test(asked))
  ) {
    const isLookedBackAt =
      /\b(?:too hard|how hard|hard was|was (?:that|it|DAY\d+)[a-z ]* (?:too )?hard)\b/.test(
        asked,
      ) && /\btoday|DAY/.test(asked);
    return isLookedBackAt || !/\bhow hard\b.*\b(?:was|did)\b/.test(asked);
  }
  const named = asked.replace(bygone, ' ').replace(/\bor\b/g, ',');
  const hardNamed = typesIn(named).some((type) => hardTypes.has(type));
  return (
    hardNamed ||
    sessions.some(
      ({ mood, type, setting }) =>
        mood === 'asked' && !setting && type !== undefined && hardTypes.has(type),
    )
  );
}

/** 'Where are my hard days?' */
const hardDays =
  /\bwhen (?:can|will|should|do) i next\b|\b(?:where|when|which|how many)\b.*\bhard (?:days|ones|sessions|runs)\b/;
/** 'Good for the legs after hills': the hills are behind. */
const bygone =
  /\b(?:after|from|following|since) (?:(?:the|my|our|those|these|evening|morning|a|an|hard|DAY\d+) )*[a-z]+/g;
const showsWorkout = /\b(?:tell|show|what is)(?: me| us| my| the)* DAY\d+ workout\b/;
const tooHardOf = /\b(?:mileage|load|volume|hrv|rhr)\b.*\btoo (?:fast|hard|quick\w*)\b/;

/** 'How far should I run?' */
export const asksHowMuch = (q: Question): boolean =>
  howMuch.test(q.asked) && !laterDay(q) && !week.test(q.asked);

const howMuch = new RegExp(
  '\\bhow (?:far|long|much|many [a-z]+|fast) (?:am|are|do|should|shall|will) (?:i|we) (?:to )?' +
    '(?:run|running|do|doing|go|going|train|training)\\b',
);

/** What to do on a day to come. */
export const asksLater = (q: Question): boolean =>
  laterDay(q) &&
  !severalDays(q) &&
  !plansWeek.test(q.all) &&
  (doing.test(q.asked) ||
    /\b(?:what|whats|how|and|plan|on)\b/.test(q.asked) ||
    q.asked.split(' ').length < 6);

export const asksWeek = (q: Question): boolean =>
  week.test(q.asked.replace(weekBehind, ' ')) || severalDays(q) || plansWeek.test(q.all);

/** 'Given the week I have had' asks for no plan of it. */
const weekBehind =
  /\b(?:given |after |with |because of )?(?:the|this|what a|such a|a) (?:[a-z]+ )?week (?:i|we|it) (?:have had|had|am having|has been|was)\b|\b(?:long|tough|rough|busy|mad|crazy|heavy|stressful|big) week\b/g;

const plansWeek = new RegExp(
  '\\b(?:plan|schedule|give) me (?:[a-zA-Z0-9]+ )?(?:runs|sessions)\\b|\\b(?:only|just) (?:run|train|do|make|manage|get out) (?:on )?DAY\\d+ ?,? ?(?:and )?DAY|\\b(?:plan|map|sort|organi[sz]e|lay|set|build|arrange|shape) (?:out |up )?(?:me )?(?:my|the|this|a|next) (?:week|PERIOD\\d+)|' +
    '^DAY\\d+ (?:to|till|until|through|-) DAY\\d+|\\baway\\b[a-z ]*DAY\\d+ (?:to|till|until|through|-) DAY|' +
    '\\b(?:move|shift|rearrange|redo|rejig|change) my (?:sessions|week|runs|training)\\b',
);

/** Training, and no day or effort in particular: that is today. */
export const asksToday = (q: Question): boolean =>
  q.message.pieces.length > 0 && (doing.test(q.asked) || today(q) || isVague(q));

const isVague = ({ asked, all }: Question): boolean =>
  whatNow.test(asked) ||
  /\b(?:only|just) (?:have |got )?MIN\d+|\bwith (?:only |just )?MIN\d+/.test(asked) ||
  (vague.test(asked) && (doing.test(all) || howOneIs.test(all)));

const whatNow = new RegExp(
  '\\bwhat is it (?:going )?to be\\b|' +
    `\\bwhat (?:have|do|did|would|am|are) (?:you|i|we) ${oneOf(
      'got|have|suggest|recommend|reckon|think|doing|on|do|up to',
    )}\\b`,
);
const howOneIs = says('tired|slept|hrv|rhr|sore|heavy|knackered|legs|fresh|rested');

const hardWords = says(
  'hard|harder|smash|smashing|push|pushing|hammer|full gas|full send|send it|quality|all out',
  'beast|flat out|race pace|fast|speed|crush|go big|big session|nail|intense|intensity|tough',
  'spice (?:it|things) up|spicy|punchy|savage|serious|quick stuff|turn of speed|beast mode|big one|proper session',
  'sprint|sprints|gas it|(?:hit|on) the gas|open (?:it|the taps|her) up|floor it|let rip|let loose',
  'step on it|hammer down|foot down|go all in|put the (?:hammer|foot) down',
  'give it (?:some|beans|socks|welly)|go for it|max effort|empty the tank|to the well',
  'full beans|balls out|blast|rip it|key session|workout',
);

const week = says(
  'how is (?:my|the|this|next) week (?:looking|shaping|panning)(?! so far)',
  'when (?:do|will|can) i (?:get|have) (?:a|my|the) (?:day off|rest|break)',
  'when (?:can|will|should|do|am) i next',
  'where (?:else )?(?:can|could|should) (?:the|my|i)',
  'where (?:are|is|do|have) (?:my|the|you) (?:[a-z]+ ){0,2}(?:days?|sessions?|runs?|ones?)\\b',
  'how many days (?:should|do|can) i (?:train|run)|(?:is|will) my week|key sessions',
  '(?:can|could|shall) (?:we|you) (?:move|shift|push|rearrange|change)',
  'how (?:do|should|can) i (?:balance|fit|arrange|space|spread|order|split|juggle)',
  'plan (?:till|until|til|to|through) DAY\\d+',
  'what you (?:have|have got)(?: [a-z]+){0,2} planned|list (?:of )?(?:my|the) (?:sessions|runs|workouts|training)|fit the runs',
  'how many (?:days off|rest days|easy days|hard days)',
  '(?:what happens to|what about) my (?:sessions|runs|training)',
  '(?:is|are) there (?:a|any) (?:rest|easy|hard|days?)(?: [a-z]+){0,3} (?:coming|PERIOD\\d+)',
  'how many (?:rest|hard|easy) days|free (?:on )?DAY\\d+ and DAY\\d+',
  'where should (?:the|my) (?:[a-z]+ )?(?:day|run|session|one)',
  'DAY\\d+ (?:to|through|till|until|-) DAY\\d+',
  'which (?:ones|sessions|runs) (?:should|can|do|could|would) i',
  'how many times|fit (?:it|them|that|everything|the|my|in|NUM\\d+)(?: [a-z]+){0,3} ?(?:in|around)',
  'when (?:am i|do i|should i|shall i|are we) (?:meant to |supposed to |due to )?(?:do |doing |run |running |have |having )?(?:my |the |a )?(?:next|long|hard|big|key|tempo|intervals|rest)',
  'next PERIOD\\d+|when is (?:my|the) (?:next|long|hard|big|key)',
  'next (?:rest day|hard session|long run|day off)|which days?|what days?',
  'when should i do my (?:long|hard)|week|weeks|weekend',
  '(?:next|coming) (?:few|couple of|PERIOD\\d+|OTHER\\d+|\\w+) (?:days|sessions)|few days',
  'PERIOD\\d+|days ahead|schedule|reshuffle|rejig|rearrange|reorganise|shuffle(?! ?$)|juggle',
  'move (?:things|sessions|stuff|everything) (?:around|about)|rest of (?:the|this) week',
  'block ahead|coming days',
);
