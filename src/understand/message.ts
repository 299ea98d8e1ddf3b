import type { At, Message } from './context.ts';
import { mark } from './marks.ts';
import { piecesOf } from './pieces.ts';

/** A normalised text, marked and cut into its pieces. */
export function messageOf(plain: string, at: At): Message {
  const marked = mark(plain, at.today);
  return { plain, marked, pieces: piecesOf(marked), at };
}
