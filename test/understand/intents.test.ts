import { describe, expect, it } from 'vitest';
import {
  wednesdayAtNine as at,
  messagesIn,
  underIntents,
  withWrites,
} from '../../src/measure/corpora.ts';
import { understand, writesOf } from '../../src/understand/understand.ts';

/** Ordinary messages in many wordings, under what each of them means; their facts are not labelled. */
const all = underIntents();

describe('ordinary messages', () => {
  // A ratchet: many of them were written to find what the grammar does not know.
  it('are taken as they were meant in 94 of 100', () => {
    const right = all.filter(({ intent, text }) => understand(text, at).intent === intent);
    expect(right.length / all.length).toBeGreaterThanOrEqual(0.94);
  });

  it('store nothing when they ask or chat', () => {
    const stored = all
      .filter(({ intent }) => /^(?:ask_|help|greeting|out_of)/.test(intent))
      .filter(({ text }) => {
        const { intent } = understand(text, at);
        // A pain or an illness told in a question is stored, and that is meant.
        return !intent.startsWith('report_') && writesOf(understand(text, at)).length > 0;
      })
      .map(({ text }) => text);
    expect(stored).toEqual([]);
  });
});

describe('facts told beside a question, with or without its mark', () => {
  it.each(messagesIn('asked-with-facts.txt'))('“%s” stores nothing by itself', (text) => {
    expect(writesOf(understand(text, at))).toEqual([]);
  });
});

describe('what a message stores', () => {
  it.each(withWrites())('“%s”: %s', (text, writes) => {
    expect([...writesOf(understand(text, at))].sort().join(',')).toBe(writes);
  });
});
