import type { RedFlagSign } from '../domain/health.ts';
import { despair } from './red-flag-despair.ts';
import { figures } from './red-flag-figures.ts';
import { pairs } from './red-flag-pairs.ts';
import { phrases } from './red-flag-phrases.ts';
import { signs } from './red-flag-signs.ts';
import type { Together } from './red-flag-words.ts';
import { says } from './vocabulary.ts';

export interface RedFlagSaid {
  readonly sign: RedFlagSign;
  /** Where it was said, in the normalised message. */
  readonly said: string;
}

/**
 * Signs that need a doctor, or a kind voice, before anything else. Missing one is the worst this
 * program can do, so the patterns are wide; what they would catch by mistake is taken out first.
 */
export function redFlagIn(plain: string): RedFlagSaid | undefined {
  const left = ownWords(withoutEnd(plain)).replace(figures, ' ~ ').replace(notSo, ' ~ ');
  for (const pattern of despair) {
    const [said] = occurrences(left, pattern);
    if (said) return { sign: 'not wanting to live', said: said[0] };
  }
  for (const [sign, patterns] of phrases) {
    for (const pattern of patterns) {
      for (const found of occurrences(left, pattern)) {
        if (!denied(left, found.index, sign)) return { sign, said: found[0] };
      }
    }
  }
  for (const row of pairs) {
    const said = foundTogether(left, row, { apart: otherPlace });
    if (said !== undefined) return { sign: row.sign, said };
  }
  for (const row of signs) {
    const said = foundTogether(left, row, { apart: sentenceEnd });
    if (said !== undefined) return { sign: row.sign, said };
  }
  return undefined;
}

/** 'Not hot, no swelling, didn't hit my head': what is denied in so many words, wherever it stands. */
const notSo = new RegExp(
  `\\b(?:no|not|nor|nothing|never|without|zero|(?:did|do|does|is|was|are|has|have) not)(?: (?:any|a|even|actually|really|the|it|is|that|or|sign of|signs of))* (?:${[
    'swelling|swollen|hot|heat|red|redness|warm|warmth|puffy|calf swelling',
    '(?:single |exact |one |sore )+(?:spot|point)|(?:pain )?at night|in bed',
    'suicidal',
    '(?:hit|hitting|bang|bump|knock|touch)(?:ed)? (?:my|the) head|head (?:injury|knock|impact)',
    '(?:chest|heart) (?:pains?|tightness|pressure|symptoms|stuff|trouble)|palpitations|blood|breathless(?:ness)?|faint(?:ing|ed|ness)?|dizz(?:y|iness)|numb(?:ness)?|pop|snap|crack',
  ].join('|')})\\b(?! (?:water|bath|weather|enough))`,
  'g',
);

/** Some signs are known by ending the message: an emoji or a full stop behind them is no more. */
function withoutEnd(plain: string): string {
  let end = plain.length;
  while (end > 0 && ' .;!'.includes(plain[end - 1] ?? '')) end -= 1;
  return plain.slice(0, end);
}

/** Somebody else's sign is read like one's own; what is over for years, or made up, is none. */
const ownWords = (plain: string): string =>
  plain
    .replace(/[^.!?;]+/g, (sentence) =>
      bygone.test(sentence) && !deathWish.test(sentence) ? ' ' : sentence,
    )
    .replace(/\b(?:his|her|their)\b/g, 'my')
    .replace(/\b(?:himself|herself|themselves|themself)\b/g, 'myself')
    .replace(/\b(?:he|she|they) (?:is|are)\b/g, 'i am')
    .replace(/\b(?:he|she|they)\b/g, 'i');
const bygone = says(
  'aged (?:\\d+|[a-z]+)|at school|as a (?:kid|child|teen(?:ager)?)',
  '(?:years?|yrs?) (?:ago|back)|(?:back )?in (?:19|20)\\d\\d',
  'when i was (?:a kid|\\d+|young|little|at school)|novel',
  '(?:song|tune|album|band) (?:called|named|by)|on shuffle|on the radio|the film|a film',
  'movie|documentary|netflix|on (?:the )?tv|(?:the|on the) news|news said|book i am',
  'character',
);
const deathWish = /\b(?:die|kill|suicid|end it|live|alive|harm)\w*/;

const usualReach = 55;
const sentenceEnd = /[.!?;]/;

/** Where every word of the row stands close together, and none of it is denied. */
function foundTogether(
  text: string,
  { sign, together, unless, reach = usualReach, saysNot }: Together,
  { apart }: { apart: RegExp },
): string | undefined {
  const found: (readonly RegExpExecArray[])[] = [];
  for (const pattern of together) {
    const here = occurrences(text, pattern);
    // Most rows have no word at all in a message: they are left as soon as one is missing.
    if (here.length === 0) return undefined;
    found.push(here);
  }
  if (unless?.test(text)) return undefined;
  const refused = (at: number) => saysNot !== true && denied(text, at, sign);
  const [first, ...others] = found;
  for (const start of first ?? []) {
    let [from, to] = [start.index, start.index + start[0].length];
    const inReach = others.every((each) => {
      const next = each.find(({ index, 0: word }) => {
        const gap =
          index < from
            ? text.slice(index + word.length, from)
            : text.slice(Math.min(to, index), index);
        const far = reach === usualReach ? apart : sentenceEnd;
        return gap.length <= reach && !far.test(gap) && !refused(index);
      });
      if (!next) return false;
      from = Math.min(from, next.index);
      to = Math.max(to, next.index + next[0].length);
      return true;
    });
    if (inReach && !refused(start.index)) return text.slice(from, to);
  }
  return undefined;
}

/** More of one word than anybody writes: what is read stays short whatever is sent. */
const most = 24;

const none: readonly RegExpExecArray[] = [];

/** What `matchAll` gives, without a new pattern for every message. */
function occurrences(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let hit = pattern.exec(text);
  if (!hit) return none;
  const found: RegExpExecArray[] = [];
  for (; hit && found.length < most; hit = pattern.exec(text)) {
    found.push(hit);
    if (hit[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/** What follows these words is about another place, or better news. */
const otherPlace =
  /[.!?;]|\b(?:fine|ok|good|clear|but|though|knees?|ankles?|hips?|shins?|foot|feet|quads?|hamstrings?)\b/;

/** Denied in so many words just before it: 'no chest pain', 'did not faint'. */
function denied(text: string, at: number, sign: RedFlagSign): boolean {
  if (sign === 'not wanting to live') return false;
  const before = text.slice(Math.max(0, at - 48), at);
  return /(?:\b(?:no|(?<!(?:can|could) )not|never|without|zero|denies|nor|neither|rule[sd]? out|n't)(?: (?:any|a|actual(?:ly)?|signs? of|more|real|really|had|have|been|got|experienced|get|getting|felt|feel|having|even|the|ever|come close to|any kind of|trace of|symptoms like|or|dizziness or|faint(?:ing|ed)?(?: or)?|palpitations(?: or)?|breathlessness or|dizzy or|sob or|chest pain or|palpitations,?|chest pain,?|dizziness,?|my|in my|worries about))*\s*)$/.test(
    before,
  );
}
