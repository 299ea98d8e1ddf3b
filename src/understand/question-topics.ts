import type { Message } from './context.ts';
import { offsetOf } from './days.ts';
import { markOf } from './marks.ts';
import {
  doing,
  fuel,
  hardWords,
  helpWords,
  instead,
  notRunning,
  raceWords,
  recover,
  sleep,
  vague,
} from './question-words.ts';
import { hardTypes, typesIn } from './session-words.ts';
import type { SaidSession } from './sessions.ts';
import { oneOf, says } from './vocabulary.ts';

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

export function eats({ asked, supposed, all }: Question): boolean {
  if (/\bwhat (?:should|can|do) i have (?:before|after|for|with|during)\b/.test(asked)) return true;
  if (
    /\b(?:have|eat|take|grab|get) (?:something|anything|a bite|nothing)(?: small| light| little| sweet| to eat)? (?:before|first|beforehand|after)\b/.test(
      asked,
    )
  )
    return true;
  if (
    /\bwhat (?:should|can|do) i have\b/.test(asked) &&
    /\b(?:starving|hungry|peckish|famished|thirsty)\b/.test(all)
  )
    return true;
  if (
    /\b(?:ruin|affect|help|hurt|mess(?:ing)? up|mess(?:ing)? with|disturb|wreck|stop|kill)(?:ing|s)?(?: with)? (?:my |me |your |the )?(?:sleep|sleeping)\b/.test(
      asked,
    )
  )
    return false;
  if (
    /\bhow (?:many|much)\b/.test(asked) &&
    /\b(?:gels?|carbs|electrolytes|salt tabs?|bananas?|caffeine)\b/.test(all)
  )
    return true;
  if (/\bhow long\b.*\b(?:wait|leave it|gap)\b/.test(asked) && fuel.test(all)) return true;
  if (fuel.test(asked) && !(trainsFirst.test(asked) && !eatVerb.test(asked))) return true;
  if (
    vague.test(asked) &&
    fuel.test(all) &&
    !/\b(?:sore|tight)\b/.test(all) &&
    !/\bhad (?:OTHER|a few|some|wine|beers?)/.test(all)
  )
    return true;
  return asked === '' && eatVerb.test(supposed);
}
const eatVerb = says(
  'eat|eating|drink|drinking|fuel\\w*|hydrat\\w*|gels?|carbs?|breakfast|snack|refuel\\w*',
  'protein|electrolytes?|caffeine|coffee|carb[ -]?load\\w*|nutrition|food|empty stomach',
  'fasted|fasting',
);
const trainsFirst = new RegExp(
  `\\b${oneOf(
    'should|can|could|shall|ok to|do|may|am|good to|ready (?:to|for)|safe to|fine to|wise to',
    'smart to|sensible to|advisable to|idea to|ok for|alright to|ok doing|up to|up for',
    'go ahead with|still do',
  )} (?:i )?(?:[a-z]+ ){0,3}?${oneOf(
    'run|running|train|race|jog|skip|rest day|intervals|tempo|push|parkrun|session|track',
    'hills|hard|reps|workout|threshold|fartlek|speedwork|club|hill|repeats|REPS\\d+|KM\\d+',
  )}\\b`,
);

export function sleeps({ asked, supposed, all, message }: Question): boolean {
  if (
    sleepless.test(all) &&
    /\b(?:stop|calm|quieten|quiet|settle|shut) (?:down |up |off )?my (?:brain|mind|head|thoughts)\b/.test(
      asked,
    )
  )
    return true;
  if (/\bmy (?:brain|mind|head|thoughts)\b.* (?:at night|in the night|in bed)\b/.test(asked))
    return true;
  if (
    /\b(?:is|was) (?:that|it|this) enough\b/.test(asked) &&
    /\bMIN\d+ DAY\d+|\bsle[ep]/.test(all) &&
    !doing.test(asked)
  )
    return true;
  if (
    /\b(?:nod(?:ding)? off|fall(?:ing)? asleep|drop(?:ping)? off|drift(?:ing)? off|get(?:ting)? to sleep|(?:brain|mind|head) (?:will|does) not (?:shut|switch|stop|quieten|calm)|sleep better|switch off|wind down)\b/.test(
      asked,
    )
  )
    return true;
  if (
    (/\bhow many hours (?:should|do|does)\b/.test(asked) || nightLong(asked, message)) &&
    !/\b(?:run|running|training|session|long|tempo|bike|gym)\b/.test(asked)
  )
    return true;
  if (/\bhow (?:did|have|has|was|is) (?:i|my) (?:slept|sleep(?:ing)?|been sleeping)\b/.test(asked))
    return true;
  if (
    sleep.test(asked) &&
    !/\b(?:besides|apart from|other than|except) sleep/.test(asked) &&
    (hoursOfSleep.test(asked) || !/\b(?:plan|week|schedule)\b/.test(asked)) &&
    !/\b(?:shuffle|reshuffle|rejig|rearrange)\b/.test(asked) &&
    !trainsFirst.test(asked) &&
    !/\b(?:DAY\d+ session|session|intervals|tempo|track|hard)\b/.test(asked)
  )
    return true;
  if (
    vague.test(asked) &&
    sleepless.test(all) &&
    !/\b(?:tempo|intervals|session|track|hard|long run)\b/.test(all)
  )
    return true;
  if (/\b(?:catch up|make up for it|claw (?:it|that) back)\b/.test(asked) && /\bsleep\b/.test(all))
    return true;
  return asked === '' && /\bnaps?\b/.test(supposed) && !doing.test(supposed);
}

const hoursOfSleep =
  /\bhow (?:much|many hours)(?: of)? sleep\b|\bsleep (?:do|should) i (?:need|get)\b/;

/** 'Is 7 hours enough?', not '20 minutes enough?' */
function nightLong(asked: string, { marked }: Message): boolean {
  const word = /\b(MIN\d+)(?: [a-z]+){0,2} (?:enough|ok|too little|sufficient|plenty)\b/.exec(
    asked,
  )?.[1];
  return (markOf(marked, word, 'MIN')?.value ?? 0) >= 180;
}

const sleepless = says(
  'can not (?:get to |fall |stay )?(?:sleep|asleep)|not sleep\\w*|sleeping|to sleep',
  'trouble sleeping|insomnia|keep waking|waking|wake up|awake|lie awake|fall asleep',
  'sleep (?:is|has been|was|keeps)|drop off|sleepless|switch off|wind down',
);

export function recovers({ asked, all, sessions }: Question): boolean {
  if (helpWords.test(asked)) return false;
  // 'Race on Saturday, how do I ease off?'
  if (/\bease off\b/.test(asked) && raceWords.test(all)) return false;
  if (
    /\brecovery (?:run|jog|day|session|pace|miles?|KM\d+|week)\b/.test(asked) &&
    !/\b(?:ideas|tips)\b/.test(asked)
  )
    return false;
  if (
    /\bam i (?:recovered|recovering)|\b(?:enough|my) recovery|\brecovery (?:looking|score|trend)|\bhow (?:is|was) my recovery|\brecovered\b/.test(
      asked,
    )
  )
    return false;
  if (
    /\binstead of (?:running|a run|my run)\b/.test(asked) &&
    !/\b(?:what|anything|ideas|something|how)\b/.test(asked)
  )
    return false;
  const offered = sessions.some(
    ({ mood, type }) =>
      mood === 'asked' &&
      type !== undefined &&
      (hardTypes.has(type) || type === 'easy' || type === 'long'),
  );
  if (notRunning.test(asked) && !offered) return true;
  if (recover.test(asked)) return !(trainsFirst.test(asked) && offered);
  const wrecked =
    /\b(?:sore|doms|toast|trashed|battered|heavy legs|stiff|wrecked|shot|dead)\b/.test(all);
  if ((vague.test(asked) || /\bhelp$/.test(asked)) && wrecked) return true;
  return (
    wrecked &&
    /\b(?:what (?:can|should|could|do) i do (?:for|to|about|with)|anything i can do|what helps|what (?:is|would be) (?:good|best) for|how (?:do|can) i (?:fix|help|ease|sort|loosen|get))\b/.test(
      asked,
    )
  );
}

export function ifs({ asked, supposed, all, message }: Question): boolean {
  if (supposed !== '') return true;
  if (
    /\b(?:do|does) (?:me|any|it) (?:any )?(?:harm|damage|good)\b/.test(asked) &&
    today({ asked: all, message } as Question)
  )
    return false;
  if (instead.test(asked) || /\bwhat difference (?:would|does|will)\b/.test(asked)) return true;
  if (/\bwould i (?:lose|gain|miss out|fall behind|improve|drop)\b/.test(asked)) return true;
  if (
    /\bwould (?!i\b|you\b|it be (?:ok|safe)|that be|this be|my\b|a nap\b)[a-zA-Z0-9 ]{2,40}\b(?:hurt|help|affect|matter|ruin|mess|change|damage|harm|make a difference|cost me)\b/.test(
      asked,
    )
  )
    return true;
  return message.pieces.length > 0 && /\bwhat happens (?:if|when)\b/.test(asked);
}

export function races({ asked, all, sessions, message }: Question): boolean {
  if (/\btaper\w*\b/.test(asked)) return true;
  if (/\b(?:days?|weeks?) (?:to go|out)\b/.test(message.plain)) return true;
  if (/\bbefore (?:the|my|a|our) (?:race|marathon|half|KM\d+|ultra|big day)\b/.test(all))
    return true;
  const past =
    /\b(?:ran|did|raced|finished|completed|after|since|from|following|was) (?:[a-z]+ ){0,3}(?:KM\d+|race|half|marathon|ultra)\b/;
  const told = sessions.filter(
    ({ event, type, mood, done, days }) =>
      (event !== undefined && event !== 'parkrun') ||
      (type === 'race' && !done && (mood !== 'asked' || (days ?? 0) > 0)),
  );
  const coming = told.some(
    ({ piece, days, done }) =>
      !done && (piece.tense === 'future' || (days ?? 0) > 0) && !past.test(piece.text),
  );
  if (
    /\b(?:race|racing) (?:my|a|the|our|with) (?:mates?|friend|wife|husband|brother|sister|boss|colleague|dad|mum|kids?)\b/.test(
      all,
    )
  )
    return false;
  if (coming) return true;
  if (/\b(?:taper\w*|race week)\b/.test(all) && message.pieces.length > 0 && !past.test(all))
    return true;
  return raceWords.test(asked) && !past.test(asked) && !/\brace pace\b/.test(asked);
}

export function isHard({ asked, sessions, message }: Question): boolean {
  if (/\b(?:tell|show|what is)(?: me| us| my| the)* DAY\d+ workout\b/.test(asked)) return false;
  if (/\b(?:mileage|load|volume|hrv|rhr)\b.*\btoo (?:fast|hard|quick\w*)\b/.test(asked))
    return false;
  if (hardWords.test(asked) && (doing.test(asked) || today({ asked, message } as Question)))
    return !/\b(?:too hard|how hard|hard was|was (?:that|it|DAY\d+)[a-z ]* (?:too )?hard)\b/.test(
      asked,
    ) || /\btoday|DAY/.test(asked) === false
      ? !/\bhow hard\b.*\b(?:was|did)\b/.test(asked)
      : true;
  const hardNamed = typesIn(asked.replace(/\bor\b/g, ',')).some((type) => hardTypes.has(type));
  return (
    hardNamed ||
    sessions.some(({ mood, type }) => mood === 'asked' && type !== undefined && hardTypes.has(type))
  );
}

/** Two days to come are asked about: that is a question about the week. */
export function severalDays({ asked, message }: Question): boolean {
  const offsets = [...asked.matchAll(/DAY\d+/g)].map(([word]) => {
    const said = markOf(message.marked, word, 'DAY');
    return said ? offsetOf(said, 'future', message.at.today) : 0;
  });
  return new Set(offsets.filter((days) => days > 0)).size > 1 && /\b(?:or|and|vs)\b/.test(asked);
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
  return [...about.matchAll(/DAY\d+/g)].some(([word]) => {
    const said = markOf(message.marked, word, 'DAY');
    return (
      said !== undefined &&
      !new RegExp(`\\b(?:since|from|after|did|was|ran) (?:[a-z']+ ){0,3}${word}`).test(about) &&
      offsetOf(said, 'future', message.at.today) > 0
    );
  });
}

export const trains = ({ asked }: Question) =>
  doing.test(asked) ||
  /\b(?:what|whats|how|and|plan|on)\b/.test(asked) ||
  asked.split(' ').length < 6;
export const today = ({ asked, message }: Question) =>
  [...asked.matchAll(/DAY\d+/g)].some(([word]) => {
    const said = markOf(message.marked, word, 'DAY');
    return said?.offset === 0;
  });
export const vagueTraining = ({ asked, all }: Question) =>
  /\bwhat (?:have|do|did|would|am|are) (?:you|i|we) (?:got|have|suggest|recommend|reckon|think|doing|on|do|up to)\b/.test(
    asked,
  ) ||
  /\b(?:only|just) (?:have |got )?MIN\d+|\bwith (?:only |just )?MIN\d+/.test(asked) ||
  (vague.test(asked) &&
    (doing.test(all) ||
      /\b(?:tired|slept|hrv|rhr|sore|heavy|knackered|legs|fresh|rested)\b/.test(all)));
