import { matches, oneOf } from '../vocabulary.ts';
import type { Question } from './question.ts';

export const asksWhy = ({ asked, supposed, all }: Question): boolean =>
  (why.test(asked) ||
    why.test(supposed) ||
    becauseOf.test(all) ||
    (isThatRight.test(asked) && cardSays.test(all))) &&
  whyOneself(asked, all) === undefined;

/** 'The card says rest, is that right?' */
const isThatRight = /\bis (?:that|this|it) (?:right|correct|true|really|a mistake)\b/;
const cardSays = /\b(?:card|post|plan|you|bot|app) (?:says?|said|has|have|got|had)\b/;
const becauseOf = /^(?:so |and |but )*is (?:it|that|this) (?:because|due to|down to)\b/;

/** 'Why am I so tired' asks about the body, not about the plan. */
export function whyOneself(
  asked: string,
  all = '',
): 'ask_sleep' | 'ask_fuel' | 'ask_status' | undefined {
  if (!ofOneself.test(asked)) return bareWhy(asked, all);
  if (/\bMIN\d+/.test(asked) && /\btired|groggy\b/.test(asked)) return 'ask_sleep';
  if (/\b(?:sleepy|sleep\w*|wak(?:e|ing)|awake|dream\w*)\b/.test(asked)) return 'ask_sleep';
  if (/\b(?:hungry|starving|thirsty|bonk\w*)\b/.test(asked)) return 'ask_fuel';
  return /\b(?:tired|knackered|exhausted|slow\w*|fast\w*|pace|heart|hr|hrv|rhr|pulse|fitness|weak\w*|heavy|flat)\b/.test(
    asked,
  )
    ? 'ask_status'
    : undefined;
}

/** 'Eight hours but still tired, why?' */
const bareWhy = (asked: string, all: string) =>
  /^(?:but |so )*why$/.test(asked) &&
  /\b(?:still|so|always|constantly) (?:tired|knackered|exhausted|shattered|groggy|sleepy)\b/.test(
    all,
  ) &&
  !/\b(?:rest|easy|session|plan|hard)\b/.test(all)
    ? /\bMIN\d+|\bsle[ep]/.test(all)
      ? 'ask_sleep'
      : 'ask_status'
    : undefined;

const ofOneself = new RegExp(
  `\\b(?:why|how come) ${oneOf(
    'am i|is my|are my|i (?:always |keep |still )*(?:wake|waking|feel|feeling)|do i (?:feel|get|keep|wake|struggle|always)|does my|has my|have my',
  )}\\b(?!.*\\b(?:rest|resting|easy|session|plan|run|running|hard)\\b)`,
);

/** 'I don't agree': asks for a reason without a question. */
export const pushback = matches(
  '^but DAY\\d+ was\\b',
  '^(?:that |it |this )?(?:is |seems )?(?:a |quite |pretty |very )*(?:bit |little )?(?:harsh|too cautious|conservative|overcautious)(?: (?:is not it|that|no|though))?$',
  '^(?:that |it |this )?(?:does|do) not seem right(?: to me)?\\b',
  '^but (?:i|my|the) (?:[a-z]+ ){1,5}(?:fine|great|fresh|good|amazing|ok|ready|brilliant)(?: (?:today|now|though|coach))?$',
  '^surely i (?:can|could|should|do not|am)\\b',
  '\\b(?:do not|not sure i|can not|have to dis) ?agree\\b|\\bbeg to differ\\b',
  '\\b(?:that|this|it) (?:does not|do not|makes no) (?:make )?(?:any )?sense\\b',
  '\\bmakes no sense\\b',
  '^(?:that|this) is (?:ridiculous|silly|daft|nonsense|wrong|rubbish|too easy|bs)$',
  '\\b(?:do|can|did) not (?:really |quite )?(?:get|understand|see|follow) (?:it|that|this|why|how come|the (?:logic|point|reason))\\b',
  '\\bi disagree\\b',
);

const why = matches(
  '\\bwhat is (?:up|going on) with (?:that|this|it|the)\\b|\\bwhat (?:are|is) the reasons?\\b|\\bwhich (?:rule|cap|reason)\\b',
  '\\bhow (?:confident|sure|certain) are you\\b',
  '\\bhow is (?:that|this|it) possible\\b|\\bwhat (?:tipped|swung|triggered|caused) (?:it|that|this|the)\\b|\\bwhat did i do (?:wrong|to)\\b',
  '\\bhow you (?:decide|decided|came|come|worked|work|picked|chose|figured|got) |\\b(?:reason|reasoning|logic|rationale) (?:behind|for|of)\\b|\\bthinking behind\\b',
  '\\bwhat is (?:the deal|that about|all that about)\\b|\\bwhere (?:are|do|did) you (?:get|getting|got) (?:that|this|it)\\b',
  '\\bwhat (?:has )?changed\\b|\\bwhat (?:would|will|does) it take\\b|\\b(?:get|go|turn|to be|see) (?:a |to |it |me )*green\\b(?! light)',
  '\\b(?:what is with (?:the|this|that|all))\\b|\\bwho says\\b|\\bhow is (?:that|this|it) fair\\b',
  '\\bon what grounds\\b|\\bwhat (?:has|is|was) made you\\b|\\bjustify\\b|\\bwhy\\b|\\bhow come\\b',
  '\\bwhat is the (?:point|purpose|benefit|use) of\\b|\\bexplain\\b|\\bwhat (?:makes|made) you\\b',
  '\\bwhat (?:led|leads|is leading) (?:you )?to\\b|\\bwhat is behind\\b|\\bfor what reason\\b',
  '\\breasons? (?:for|behind|you|why)\\b',
  '\\b(?:what is|what was|give me|tell me)(?: [a-z]+){0,2} (?:reason|reasoning|logic|thinking|rationale)\\b',
  '\\bbased on what\\b|\\bwhat (?:is|was) (?:that|this|it) based on\\b',
  '\\bwhere (?:does|did) (?:that|this) come from\\b|\\bwhat basis\\b|\\bwhat grounds\\b',
  '\\bhow did you (?:get|come|work|decide|figure)\\b|\\bwhat is (?:driving|behind|causing)\\b',
  '\\bwhat is wrong with (?:running|going|doing|a|the|me)\\b',
  '\\bhow (?:is|was) (?:that|this|it) (?:decided|worked out|calculated|chosen)\\b',
  '\\byour (?:reasons?|reasoning|logic|thinking|rationale)\\b|\\bwhy\\b',
  '\\bwhat did i do to deserve\\b|\\bbas(?:ing|ed) (?:that|this|it)? ?on\\b|\\byou said\\b.*\\bnow\\b',
  '\\bwhat is (?:stopping|keeping|holding|preventing)\\b',
  '^(?:but |so |ok |hmm )*(?:are )?you (?:really |quite |absolutely |actually )?sure\\b|\\bare you (?:really |quite |absolutely )?sure\\b|\\bdoes not make sense\\b|\\bmakes? no sense\\b',
);
