import type { CalendarDay, ClockTime } from '../domain/calendar-day.ts';
import type { DistanceUnit } from '../domain/units.ts';
import { offsetOf } from './days.ts';
import { type Marked, markOf } from './marks.ts';
import type { Piece } from './pieces.ts';

/** When and to whom a message is read. */
export interface At {
  readonly today: CalendarDay;
  readonly clock: ClockTime;
  readonly units: DistanceUnit;
}

/** A message ready for its readers. */
export interface Message {
  readonly plain: string;
  readonly marked: Marked;
  readonly pieces: readonly Piece[];
  readonly at: At;
}

export interface PieceDay {
  readonly days: number;
  readonly night: boolean;
}

/** The day a piece names, if it names one. */
export function dayOf(
  piece: Pick<Piece, 'text' | 'tense'>,
  { marked, at }: Message,
): PieceDay | undefined {
  const word = /\bDAY\d+/.exec(piece.text)?.[0];
  const said = markOf(marked, word, 'DAY');
  if (!said) return undefined;
  return { days: offsetOf(said, piece.tense, at.today), night: said.night ?? false };
}

/** The plain number a word stands for; '7-8' is its middle. */
export function numberOf(marked: Marked, word: string | undefined): number | undefined {
  const num =
    markOf(marked, word, 'NUM') ?? markOf(marked, word, 'BPM') ?? markOf(marked, word, 'MS');
  if (num) return num.value;
  const span = markOf(marked, word, 'SPAN');
  if (!span || span.certain) return undefined;
  return (span.value / 60 + (span.other ?? span.value) / 60) / 2;
}

export const round = (value: number, places: number): number => {
  const by = 10 ** places;
  return Math.round((value + Number.EPSILON) * by) / by;
};
