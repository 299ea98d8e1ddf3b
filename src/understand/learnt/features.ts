import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { Message } from '../context.ts';
import { offsetOf, type SaidDay } from '../days.ts';
import { markOf } from '../marks.ts';
import type { Piece } from '../pieces.ts';

/**
 * What can be counted in a message: its words, words side by side and with one between them, five
 * letters in a row of the longer ones, and the moods of its pieces. A quantity counts as its kind
 * (`KM`, `MIN`), a day as where it lies.
 */
export function featuresOf({ marked, pieces, at }: Message): readonly string[] {
  const text = marked.text.replace(/\b([A-Z]+)\d+\b/g, (word, kind: string) => {
    const day = markOf(marked, word, 'DAY');
    return day ? whereItLies(day, at.today) : kind;
  });
  const words = (text.match(/[A-Z]+|[a-z']+|\d+|[?!]/g) ?? []).slice(0, most);
  const features = new Set<string>(words);
  const framed = ['^', ...words, '$'];
  for (const [index, word] of framed.entries()) {
    const [next, after] = [framed[index + 1], framed[index + 2]];
    if (next !== undefined) features.add(`${word} ${next}`);
    if (after !== undefined) features.add(`${word} * ${after}`);
  }
  for (const word of words) for (const letters of lettersOf(word)) features.add(letters);
  for (const { mood } of pieces) features.add(`(${mood})`);
  if (pieces.length > 1) for (const end of endingOf(pieces)) features.add(end);
  return [...features];
}

/** What is wanted is often said last, after what is told. */
function endingOf(pieces: readonly Piece[]): readonly string[] {
  const text = pieces.at(-1)?.text.replace(/\b([A-Z]+)\d+\b/g, '$1') ?? '';
  const words = text.match(/[A-Z]+|[a-z']+/g) ?? [];
  return words.flatMap((word, index) => [`_${word}`, `_${word} ${words[index + 1] ?? '$'}`]);
}

/** Nobody says more than this of one thing. */
const most = 200;

/** 'knackered' and 'knackering' share most of these, as no two words do by chance. */
function lettersOf(word: string): readonly string[] {
  if (word.length < 4) return [];
  const framed = `<${word}>`;
  return Array.from({ length: framed.length - 4 }, (_, at) => `~${framed.slice(at, at + 5)}`);
}

function whereItLies(day: SaidDay, today: CalendarDay): string {
  const offset = offsetOf(day, 'open', today);
  if (offset < 0) return day.night ? 'NIGHT' : 'PAST';
  if (offset === 0) return 'TODAY';
  if (offset === 1) return 'TOMORROW';
  return day.weekday !== undefined && day.lean === undefined ? 'WEEKDAY' : 'AHEAD';
}
