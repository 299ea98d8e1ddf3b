import type { Message } from '../context.ts';
import { markOf } from '../marks.ts';
import { matches, oneOf, says } from '../vocabulary.ts';
import { doing, type Question, trainsFirst, vague } from './question.ts';

/** Nights, naps, and how to sleep better. */
export function asksSleep({ asked, supposed, all, message }: Question): boolean {
  if (needsSleep.test(asked) || (stateOfSleep.test(all) && isProblem.test(asked))) return true;
  if (onlyHours.test(asked) && !hoursOfTraining.test(asked) && nightsHours(asked, message))
    return true;
  if (busyMind.test(asked) || (sleepless.test(all) && calmsMind.test(asked))) return true;
  if (isEnough.test(asked) && /\bMIN\d+ DAY\d+|\bsle[ep]/.test(all) && !doing.test(asked))
    return true;
  if (fallsAsleep.test(asked) || howSlept.test(asked)) return true;
  if ((howManyHours.test(asked) || nightLong(asked, message)) && !hoursOfTraining.test(asked))
    return true;
  if (sleep.test(asked) && !isBesideSleep(asked)) return true;
  if (
    vague.test(asked) &&
    sleepless.test(all) &&
    !hardSession.test(
      all.replace(/\b(?:after|following) (?:(?:the|my|a|an|evening|late|night) )*[a-z]+/g, ' '),
    )
  )
    return true;
  if (catchesUp.test(asked) && /\bsleep\b/.test(all)) return true;
  return asked === '' && /\bnaps?\b/.test(supposed) && !doing.test(supposed);
}

/** 'Can't switch off at night', 'struggling to sleep lately': told for help, of no night in particular. */
export const complainsOfNights = ({ marked, plain }: Message): boolean =>
  troubledNights.test(marked.text) &&
  !/\b(?:last|DAY\d+) night|\bDAY\d+|\bMIN\d+|\bNUM\d+/.test(marked.text) &&
  plain.split(' ').length <= 14;

const troubledNights = new RegExp(
  `(?<!\\b(?:no longer|used to|kids?|baby|partner|wife|husband|he|she) )\\b${oneOf(
    'can not (?:ever |even |seem to |really )?(?:get to |fall |stay |get any )?(?:sleep|asleep|switch off at night|nod off|drop off)',
    '(?:keep|always|constantly) (?:waking|wake) (?:up )?(?:at|in|every|during|CLOCK)',
    '(?:struggling|struggle|having trouble|find it hard|hard|trouble) (?:to |getting to |with |falling |staying )*(?:sleep|asleep|sleeping)',
    'not slept (?:well|properly|great|through) (?:in|for) (?:months|weeks|ages|years|days)',
    'not sleeping (?:well|great|properly|much|at all) (?:lately|recently|these days|at the moment|for weeks|since)',
  )}\\b`,
);

/** Sleep is named, and something else is asked. */
const isBesideSleep = (asked: string): boolean =>
  (/\b(?:loosen|stretch\w*|foam|mobility|massage)\b/.test(asked) &&
    !/\bsle(?:ep|pt)/.test(asked)) ||
  /\b(?:besides|apart from|other than|except) sleep/.test(asked) ||
  (/\b(?:plan|my week|schedule)\b/.test(asked) && !hoursOfSleep.test(asked)) ||
  /\b(?:shuffle|reshuffle|rejig|rearrange)\b/.test(asked) ||
  (trainsFirst.test(asked) &&
    !/\b(?:should|can|could|shall|do) i (?:just )?(?:nap|sleep|have a nap|take a nap|go to bed|lie in)\b/.test(
      asked,
    )) ||
  (/\b(?:DAY\d+ session|session|intervals|tempo|track|hard)\b/.test(asked) &&
    !/\b(?:nap|sleep|go to bed) (?:before|after|ahead of)\b/.test(asked));

const needsSleep = says(
  `${oneOf(
    'need|get|getting|have|having|want|enough|more|less|better|too (?:much|little)',
  )} (?:[a-z]+ ){0,2}(?:sleep|kip|shut ?eye)`,
  '(?:go|get|going|getting|off) to bed|turn in|hit the (?:hay|sack)|bedroom|sleepy|power naps?|snor\\w*',
);
const stateOfSleep = says(
  'sleep|slept|sleeping|nights|(?:a|at) night|awake|up (?:NUM|OTHER)\\d+ times',
);
const isProblem = matches(
  '^(?:so )?(?:is|are) (?:that|it|this) (?:why|normal)',
  `\\b(?:is|will) (?:this|that|it) (?:be )?${oneOf(
    'a problem|ok|okay|enough|bad|normal|an issue|alright|fine|too (?:much|little)',
    'sustainable',
  )}\\b`,
  '\\bdoes (?:it|that|this) (?:actually |really )?matter\\b',
  '\\bhow (?:do|can) i (?:train|cope|manage|survive|run) (?:on|with) (?:that|this|it)\\b',
  '\\bhow (?:do|can|should) i (?:train|cope|manage|survive|run|function) (?:on|with) (?:no|so little|hardly any|little|broken|bad|such bad|poor|MIN\\d+)(?: of)? ?(?:sleep|nights?)?\\b',
  '\\bhow (?:do|can|should) i (?:cope|survive|function)\\b',
  '\\bwhat am i doing wrong\\b',
);
const mind = '\\bmy (?:brain|mind|head|thoughts)\\b';
const calmsMind = new RegExp(
  `\\b(?:stop|calm|quieten|quiet|settle|shut) (?:down |up |off )?${mind}`,
);
const busyMind = new RegExp(`${mind}.* (?:at night|in the night|in bed)\\b`);
const isEnough = /\b(?:is|was) (?:that|it|this) enough\b/;
const fallsAsleep = says(
  'nod(?:ding)? off|fall(?:ing)? asleep|drop(?:ping)? off|drift(?:ing)? off|get(?:ting)? to sleep',
  '(?:brain|mind|head) (?:will|does) not (?:shut|switch|stop|quieten|calm)|sleep better',
  'switch off|wind down',
);
const howSlept = /\bhow (?:did|have|has|was|is) (?:i|my) (?:slept|sleep(?:ing)?|been sleeping)\b/;
const onlyHours = matches(
  '\\bhow bad (?:is|was|are) (?:only |just )?MIN\\d+',
  '\\b(?:only|just) (?:get|getting|got|sleep|sleeping|managing|manage|have) (?:about |around )?MIN\\d+',
  '\\bMIN\\d+ (?:really |actually )?(?:necessary|needed|enough|ideal|the goal)\\b',
);
const howManyHours = /\bhow many hours (?:should|do|does|am|is)\b/;
const hoursOfTraining = says('run|running|training|session|long|tempo|bike|gym');
const hardSession = says('tempo|intervals|session|track|hard|long run');
const catchesUp = says(
  'pay (?:it |that |them )?back|repay|make (?:it|that) up|catch up|make up for it|claw (?:it|that) back',
);
const hoursOfSleep =
  /\bhow (?:much|many hours)(?: of)? sleep\b|\bsleep (?:do|should) i (?:need|get)\b/;

/** Hours as long as a night. */
function nightsHours(asked: string, { marked }: Message): boolean {
  const minutes = markOf(marked, /MIN\d+/.exec(asked)?.[0], 'MIN')?.value ?? 0;
  return minutes >= 180 && minutes <= 720;
}

/** 'Is 7 hours enough?', not '20 minutes enough?' */
function nightLong(asked: string, { marked }: Message): boolean {
  const word =
    /\b(MIN\d+)(?: [a-z]+){0,2} (?:enough|ok|too (?:little|much)|sufficient|plenty)\b/.exec(
      asked,
    )?.[1];
  return (markOf(marked, word, 'MIN')?.value ?? 0) >= 180;
}

const sleepless = says(
  'can not (?:get to |fall |stay )?(?:sleep|asleep)|not sleep\\w*|sleeping|to sleep',
  '(?:nod|drift)\\w* off|trouble sleeping|insomnia|keep waking|waking|wake up|awake|lie awake|fall asleep',
  'sleep (?:is|has been|was|keeps)|drop off|sleepless|switch off|wind down',
);

const sleep = says(
  'ear ?plugs|eye mask|blackout (?:blinds|curtains)|white noise|(?:warm|hot) milk|chamomile',
  'lavender|lie there|lying there|nightmares?|apno?ea|blue light|nod\\w* off',
  'hit(?:ting)? the (?:hay|sack)',
  '(?:bad|good|rough|terrible|broken) nights?|sleep\\w*|asleep|slept|naps?|napping|bed ?time',
  'bed|insomnia|melatonin|jet ?lag\\w*|doze|nod off|snooze|lie[ -]?in|lights out|nights',
  'night shifts?|wind down|kip|shut ?eye|switch off|drop off|wake up at|waking',
);
