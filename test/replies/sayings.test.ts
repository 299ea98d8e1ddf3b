import { describe, expect, it } from 'vitest';
import { keysIn } from './sayings.ts';

/** A gap is written §{…} here, for the linter takes it for a slip in a quote. */
const code = (text: string) => text.replaceAll('§', '$');

describe('the scanner of messages', () => {
  it.each([
    ['a plain one', 'const a = say`Not today.`;', ['Not today.']],
    [
      'one of a table',
      "const t = { a: phrase`chest pain`, 'b c': phrase`fever` };",
      ['chest pain', 'fever'],
    ],
    ['gaps, numbered', 'say`Slept §{hours(a)}, §{b} under.`', ['Slept {0}, {1} under.']],
    [
      'a message inside of a gap',
      'say`One §{say`two §{three}`} four`',
      ['One {0} four', 'two {0}'],
    ],
    ['a gap with braces and quotes', "say`A §{f({ b: '}`', c: `§{d}` })} z`", ['A {0} z']],
    ['escaped backticks', 'say`\\`/log\\` adds a run`', ['`/log` adds a run']],
    ['not a comment', '  // say`this`\n  /** say`that` */\n  * say`those`\na(); // say`more`', []],
    ['not another tag', 'essay`no` css`no`', []],
  ] as const)('reads %s', (_what, source, keys) => {
    expect(keysIn(code(source))).toEqual(keys);
  });

  it('is loud about a template that does not end', () => {
    expect(() => keysIn(code('say`Slept §{hours'))).toThrow(SyntaxError);
  });
});
