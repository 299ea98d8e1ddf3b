import { type BlockReview, blockReview } from '../coach/block-review.ts';
import type { Block } from '../domain/calendar.ts';
import { plusDays } from '../domain/calendar-day.ts';
import type { Note } from '../domain/morning.ts';
import type { Store } from '../store/store.ts';
import { lookBack } from './remember.ts';

export interface Reviewed {
  readonly block: Omit<Block, 'id'>;
  readonly review: BlockReview;
  /** What the runner wrote in the block: notes of days and of sessions, oldest first. */
  readonly notes: readonly Note[];
}

/** What a block showed, from the diary of its own time: it may have ended months ago. */
export function reviewed(store: Store, runnerId: string, block: Omit<Block, 'id'>): Reviewed {
  const { from, until } = block;
  const diary = store.diary(runnerId, plusDays(from, -lookBack));
  const ofSessions = diary.sessions.flatMap(({ day, note }): readonly Note[] =>
    note === undefined || day < from || day > until ? [] : [{ day, text: note }],
  );
  const notes = [...store.notes(runnerId, from, until), ...ofSessions];
  return {
    block,
    review: blockReview(diary, { from, until }),
    notes: notes.toSorted((a, b) => (a.day < b.day ? -1 : 1)),
  };
}
