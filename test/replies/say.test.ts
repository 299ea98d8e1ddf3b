import { describe, expect, it } from 'vitest';
import { inVoice, language, phrase, said, say } from '../../src/replies/say.ts';

describe('what is said', () => {
  it('is English, as it is written, where nobody asked for anything else', () => {
    expect(say`Slept ${7} of ${'8'} h.`).toBe('Slept 7 of 8 h.');
    expect(said(phrase`chest pain`)).toBe('chest pain');
    expect(language()).toBe('en');
  });

  it('keeps its voice while something is waited for, each asker their own', async () => {
    const heard = await Promise.all(
      (['de', 'en'] as const).map((wanted) =>
        inVoice({ language: wanted, tone: 'plain' }, async () => {
          await new Promise((done) => setTimeout(done, 1));
          return language();
        }),
      ),
    );
    expect(heard).toEqual(['de', 'en']);
  });
});
