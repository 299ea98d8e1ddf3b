import { describe, expect, it } from 'vitest';
import { explained } from '../../src/replies/glossary.ts';

describe('a word a beginner does not know', () => {
  it.each([
    ['what is rpe?', 'RPE:'],
    ['whats a tempo run', 'Tempo:'],
    ['What does readiness mean?', 'Readiness:'],
    ['what means load?', 'Load:'],
    ['explain deload', 'Deload:'],
    ['what are strides', 'Strides:'],
  ])('“%s” is explained', (text, begins) => {
    expect(explained(text)?.text).toContain(begins);
  });

  it.each([
    'what is my load this month',
    'whats on today',
    'what should i do for a taper',
    'what can i do instead of intervals tomorrow, legs are dead',
    'easy 5k',
    'load',
  ])('“%s” is not a question about a word', (text) => {
    expect(explained(text)).toBeUndefined();
  });
});
