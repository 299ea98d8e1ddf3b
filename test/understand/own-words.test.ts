import { expect, it } from 'vitest';
import { wednesdayAtNine as at } from '../../src/measure/corpora.ts';
import { stepWords } from '../../src/replies/words.ts';
import { ownWordsIn } from '../../src/understand/own-words.ts';
import { understand } from '../../src/understand/understand.ts';

it('every pair of button words, said back, is what the buttons would have stored', () => {
  for (const [e, energy] of stepWords.fatigue.entries()) {
    for (const [l, legs] of stepWords.soreness.entries()) {
      // The diary has 5 best, people's words 5 worst.
      expect(ownWordsIn(`energy ${energy}, legs ${legs}`)?.facts).toEqual({
        fatigue: 5 - e,
        soreness: 5 - l,
      });
    }
  }
});

it.each(['legs wrecked', 'energy gel at 10k', 'low energy day'])(
  '“%s” is left to the reader of everything else',
  (text) => {
    expect(ownWordsIn(text)).toBeUndefined();
  },
);

it('they may stand among other things, which are read as ever', () => {
  const { facts, told } = understand('slept 8h, energy good, legs fresh', at);
  expect(facts).toMatchObject({ sleepHours: 8, fatigue: 2, soreness: 1 });
  expect(told.map(({ write }) => write)).toEqual(['sleep', 'wellness']);
});

it('they are not stored from a question, and never come before a red flag', () => {
  expect(understand('energy low, legs sore, should i run hard today?', at)).toMatchObject({
    intent: 'ask_hard_today',
    told: [],
  });
  expect(understand('energy low, i have chest pain', at).intent).toBe('red_flag');
});
