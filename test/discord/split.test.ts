import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { split } from '../../src/discord/split.ts';

const words = (text: string) => text.split(/\s+/).filter(Boolean);

describe('split', () => {
  it('loses no word and breaks none, and every piece fits a message', () => {
    const word = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 });
    const gap = fc.constantFrom(' ', '\n', '\n\n');
    const text = fc
      .array(fc.tuple(word, gap), { minLength: 100, maxLength: 600 })
      .map((pairs) => pairs.flat().join(''));
    fc.assert(
      fc.property(text, (whole) => {
        const pieces = split(whole);
        expect(pieces.flatMap(words)).toEqual(words(whole));
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(2000);
      }),
      { numRuns: 50 },
    );
  });

  it('cuts between paragraphs where there are any', () => {
    const paragraph = `${'word '.repeat(300).trim()}.`;
    expect(split(`${paragraph}\n\n${paragraph}`)).toEqual([paragraph, paragraph]);
  });

  it('keeps a sign of two halves whole when nothing else can be cut', () => {
    const pieces = split(`x${'🏃'.repeat(1500)}`);
    expect(pieces.join('')).toBe(`x${'🏃'.repeat(1500)}`);
    for (const piece of pieces) expect(() => encodeURIComponent(piece)).not.toThrow();
  });
});
