import type { CalendarDay } from '../domain/calendar-day.ts';
import { dayRules, noDayAfter, noSaturdayBefore, type SaidDay } from './days.ts';
import { digitRules, type Quantity, wordRules } from './quantities.ts';

export type Mark = Quantity | (SaidDay & { readonly kind: 'DAY' });

/**
 * A message in which every quantity and day stands as one capital word with its place in `marks`:
 * 'did KM0 easy DAY1 MIN2, rpe NUM3'. The rest of the text is lower case, so a pattern can say
 * /ran KM\d+/ and mean any distance in any spelling.
 */
export interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export function mark(plain: string, today: CalendarDay): Marked {
  const marks: Mark[] = [];
  const counted = plain
    .replace(numberWords, (word) => String(numbers.get(word.replace('-', ' ')) ?? word))
    .replace(graded, '$1 $3 $2')
    .replace(repeated, '$1 x ')
    .replace(oneAndMinutes, '1:')
    .replace(hourAndMinutes, '1 hour ');
  let text = '';
  let at = 0;
  while (at < counted.length) {
    const found = atWordStart(counted, at) ? markAt(counted, at, today) : undefined;
    if (found) {
      text += ` ${found.mark.kind}${marks.length} `;
      marks.push(found.mark);
      at = found.end;
      continue;
    }
    text += counted[at];
    at += 1;
  }
  return {
    text: text
      .replace(/\s+/g, ' ')
      .replace(/ ([,.;!?)])/g, '$1')
      .trim(),
    marks,
  };
}

/** 'Six easy miles' are six miles, easy. */
const graded =
  /\b(\d+(?:\.\d)?) (easy|steady|tempo|slow|gentle|recovery|long) (k|ks|km|kms|miles?|mins?|minutes)\b/g;

/** 'Eight by 400.' */
const repeated = /\b(\d{1,2}) by (?=\d{3,4}\b|\d ?(?:k|km|mins?|minutes?)\b)/g;

/** 'One fifty-two on the clock.' */
const oneAndMinutes =
  /\bone (?=[1-5]\d\b(?! ?(?:k|km|kms|miles?|min|mins|minutes|hours?|seconds?|%|of)\b))/g;

/** 'With Dave, hour twenty-two.' */
const hourAndMinutes = /(?<=^|[,;:] |\b(?:in|took|was) )hour (?:and )?(?=\d{1,2}\b)/g;

type MarkOf<K extends Mark['kind']> = K extends 'DAY' ? SaidDay : Quantity;

/** The mark a capital word stands for. */
export function markOf<K extends Mark['kind']>(
  { marks }: Pick<Marked, 'marks'>,
  word: string | undefined,
  kind: K,
): MarkOf<K> | undefined {
  if (!word?.startsWith(kind)) return undefined;
  const mark = marks[Number(word.slice(kind.length))];
  return mark?.kind === kind ? (mark as MarkOf<K>) : undefined;
}

const ones = 'one two three four five six seven eight nine'.split(' ');
const teens =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** 'fifty one' → 51. A lone 'one' is left: it is seldom a number. */
const numbers = new Map<string, number>([
  ['zero', 0],
  ...ones.slice(1).map((word, index) => [word, index + 2] as const),
  ...teens.map((word, index) => [word, index + 10] as const),
  ...tens.flatMap((ten, index) => [
    [ten, (index + 2) * 10] as const,
    ...ones.map((one, unit) => [`${ten} ${one}`, (index + 2) * 10 + unit + 1] as const),
  ]),
]);
const numberWords = new RegExp(
  `\\b(?:(?:${tens.join('|')})[ -](?:${ones.join('|')})(?! (?:of|more|day|thing))|${[...ones.slice(1), ...teens, ...tens].join('|')})\\b`,
  'g',
);

const atWordStart = (text: string, at: number) => {
  const before = text[at - 1] ?? ' ';
  return !/[a-z0-9]/.test(before) && /[a-z0-9£$€+-]/.test(text[at] ?? '');
};

function markAt(text: string, at: number, today: CalendarDay) {
  for (const [pattern, read] of dayRules) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found || endsMidWord(text, pattern.lastIndex)) continue;
    if (/^(?:sat|sun)\b/.test(found[0]) && noDayAfter.test(text.slice(Math.max(0, at - 12), at)))
      continue;
    if (
      found[0] === 'sat' &&
      noSaturdayBefore.test(text.slice(pattern.lastIndex, pattern.lastIndex + 24))
    )
      continue;
    const day = read(found, today);
    if (day) return { mark: { kind: 'DAY' as const, ...day }, end: pattern.lastIndex };
  }
  const first = text[at] ?? '';
  for (const [pattern, read] of /[0-9+-]/.test(first) ? digitRules : wordRules) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const mark = found && !endsMidWord(text, pattern.lastIndex) ? read(found) : undefined;
    if (mark) return { mark, end: pattern.lastIndex };
  }
  return undefined;
}

const endsMidWord = (text: string, end: number) =>
  /[a-z]/.test(text[end - 1] ?? '') && /[a-z]/.test(text[end] ?? '');
