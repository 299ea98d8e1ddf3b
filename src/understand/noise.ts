import type { Message } from './context.ts';
import { isEnglish } from './spelling.ts';

/** No English sentence: other languages, code, links, bare numbers, keys hit at random. */
export function isNoise({ plain, marked }: Message): boolean {
  const marks = marked.marks.length;
  if (
    /https?:|www\.|\b[a-z0-9-]+\.(?:com|org|net|io|co\.uk|app|dev|gg)\b/.test(plain) &&
    plain.split(' ').length < 6
  )
    return true;
  if (
    /[{}[\]<>]|=>|\(\)|&&|\|\||;\s*$|===?|\bselect \* |\bdrop table|\bfunction\b|\bconst\b|\bimport \w+ from|\bdef \w+\(|\b(?:print|printf|echo|require|return) ?\(|console\.|<\/?\w+>|\$\(|sudo |rm -rf|npm |\bgit (?:push|pull|commit|clone)|(?<= )--[a-z]/.test(
      plain.replace(/(?<=\d) ?-?> ?(?=\d)/g, '-'),
    ) &&
    !/^[^{}[\]<>]*<3/.test(plain)
  )
    return true;
  const words = plain.match(/[a-z][a-z']*/g) ?? [];
  const strange = /[\u0370-\u1fff\u2e80-\ud7ff\uf900-\ufdff]/.test(plain);
  if (strange && words.length < 4) return true;
  // '10pm - 6am' is a night, and says so.
  if (marked.marks.some((mark) => mark.kind === 'SPAN' && mark.certain) && words.length < 8)
    return false;
  const kinds = marked.marks.map(({ kind }) => kind);
  // '5k tt 19:58': figures that are a run.
  const content = words.filter((word) => !units.has(word));
  const isTimed = kinds.includes('KM') && kinds.some((kind) => kind === 'COLON' || kind === 'MIN');
  if (isTimed && content.length <= 1) return false;
  // '5k 28:40' needs no word at all; a lone number is nothing.
  if (content.length === 0) return words.length === 0 || marks < 2;
  const known = content.filter(
    (word) => isEnglish(word.replace(/'s?$/, '')) || englishEnding.test(word),
  );
  const foreign = content.filter((word) => otherTongues.has(word));
  if (known.length === 0 || foreign.length > known.length) return true;
  if (foreign.length > 0) return known.length / content.length < 0.6;
  // Runs have names and places; a message with figures of training in it is hardly noise.
  if (marks > 1) return known.length / content.length < 0.2;
  return known.length / content.length < (content.length <= 2 ? 0.5 : 0.34);
}

/** 'Plantar fasciitis flaring': no list has them all, but they end as English words do. */
const englishEnding = /[a-z]{3}(?:ing|ness|ful|itis|opathy|ache)$/;

/** Small words of other languages, by which they are known. */
const otherTongues = new Set(
  'je suis ai les des une est pas aujourd hui avec pour dans fatigue ich bin und der die das nicht heute gestern gelaufen gut mude wie el los las una que por hoy ayer corri como estas muy estoy cansado con para puedo correr ik ben niet vandaag gelopen het een geen oggi ieri ho sono corso molto hoje ontem eu nao muito jag dag idag sprang mycket jeg ikke en di da kai mi tengo dolor bom dia'.split(
    ' ',
  ),
);
const units = new Set(
  'km k mi m min mins h hr hrs s x am pm th st nd rd wu cd gm gn rpe '.split(' '),
);
