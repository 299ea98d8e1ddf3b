import type { At, Message } from './context.ts';
import { mark } from './marks.ts';
import { piecesOf } from './pieces.ts';

/** A normalised text, marked and cut into its pieces. */
export function messageOf(plain: string, at: At): Message {
  const marked = mark(plain, at.today);
  return { plain, marked, pieces: piecesOf(marked), at };
}

/** The message read as a report, whatever its wording looked like. */
export const asTold = (message: Message): Message => ({
  ...message,
  pieces: message.pieces.map((piece) => ({ ...piece, mood: 'told', tense: 'past' })),
});
