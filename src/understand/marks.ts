import type { CalendarDay } from '../domain/calendar-day.ts';
import { dayRules, noDayAfter, type SaidDay } from './days.ts';
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
  const counted = plain.replace(numberWords, (word) => String(numbers.get(word) ?? word));
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

const numbers = new Map<string, number>(
  Object.entries({
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    zero: 0,
    'twenty five': 25,
    'thirty five': 35,
    'forty five': 45,
    'fifty five': 55,
    'fifty eight': 58,
    'twenty two': 22,
    'twenty one': 21,
    'forty two': 42,
    'forty eight': 48,
    'fifty two': 52,
  }),
);
const numberWords =
  /\b(?:(?:twenty|thirty|forty|fifty)[ -](?:one|two|five|eight)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/g;

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
