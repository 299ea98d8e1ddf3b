import { expect, it } from 'vitest';
import { stepWords } from '../../src/replies/words.ts';
import { ownWordsIn } from '../../src/understand/own-words.ts';

it('every pair of button words, said back, is what the buttons would have stored', () => {
  for (const [e, energy] of stepWords.fatigue.entries()) {
    for (const [l, legs] of stepWords.soreness.entries()) {
      // The diary has 5 best, people's words 5 worst.
      expect(ownWordsIn(`energy ${energy}, legs ${legs}`)).toEqual({
        fatigue: 5 - e,
        soreness: 5 - l,
      });
    }
  }
});

it.each(['legs wrecked', 'energy gel at 10k', 'energy low, slept 5h', 'low energy day'])(
  '“%s” is left to the reader of everything else',
  (text) => {
    expect(ownWordsIn(text)).toBeUndefined();
  },
);
