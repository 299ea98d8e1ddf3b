import { matches, oneOf } from '../vocabulary.ts';
import { type Question, today } from './question.ts';

/** Something supposed, swapped or left out, and what it would do. */
export function asksWhatIf({ asked, supposed, all, message }: Question): boolean {
  if (supposed !== '') return true;
  // 'Does it do me any harm to run today?' asks about today.
  if (doesHarm.test(asked) && today({ asked: all, message })) return false;
  return instead.test(asked) || outcomes.test(asked);
}

const doesHarm = /\b(?:do|does) (?:me|any|it) (?:any )?(?:harm|damage|good)\b/;
const outcomes = matches(
  '\\bwhat difference (?:would|does|will)\\b|\\bwhat happens (?:if|when)\\b',
  '\\bhow bad (?:would|is|will)\\b.*\\b(?:skip|miss|dropp?|swap|mov|cutt?)(?:p?ing|ing)\\b',
  '\\bwould i (?:lose|gain|miss out|fall behind|improve|drop)\\b',
  `\\bwould (?!i\\b|you\\b|it be (?:ok|safe)|that be|this be|my\\b|a nap\\b)[a-zA-Z0-9 ]{2,40}\\b${oneOf(
    'hurt|help|affect|matter|ruin|mess|change|damage|harm|make a difference|cost me',
  )}\\b`,
);

const instead = matches(
  '\\binstead\\b|\\brather than\\b|\\bin place of\\b|\\bswap(?:ped|ping)?\\b',
  '\\bswitch(?:ed|ing)? (?:DAY|the|my|it|things)\\b|\\breplac(?:e|ed|ing)\\b|\\bwhat if\\b',
  '\\bsuppose\\b|\\blet us say\\b|\\bimagine\\b',
);
