import { describe, expect, it } from 'vitest';
import { wednesdayAtNine as at, messagesIn } from '../../src/measure/corpora.ts';
import { understand, writesOf } from '../../src/understand/understand.ts';

/** Wishes, plans, habits, bests, near misses, advice, other people, figures of speech. */
describe('what nobody has done', () => {
  it.each(messagesIn('not-told.txt'))('“%s” is not stored', (text) => {
    expect(writesOf(understand(text, at))).toEqual([]);
  });
});
