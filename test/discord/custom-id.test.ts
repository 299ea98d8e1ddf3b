import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedInvocation, customId } from '../../src/discord/custom-id.ts';

// What separates comes up often, and every other sign sometimes.
const unit = fc.oneof(fc.constantFrom('%', '?', '&', '=', 'a', ' '), fc.string({ unit: 'binary' }));
const word = fc.string({ unit, minLength: 1, maxLength: 5 }).filter((text) => text !== '');
const value = fc.oneof(fc.string({ unit, maxLength: 5 }), fc.integer(), fc.boolean());

describe('customId', () => {
  it('brings back the command, every value as text, and the option a menu fills', () => {
    const invocations = fc.record({
      command: word,
      input: fc.dictionary(word, value, { maxKeys: 2 }),
      menuOption: fc.option(word, { nil: undefined }),
    });
    fc.assert(
      fc.property(invocations, ({ command, input, menuOption }) => {
        let id: string;
        try {
          id = customId({ command, input }, menuOption);
        } catch {
          fc.pre(false);
          return;
        }
        expect(id.length).toBeLessThanOrEqual(100);
        const texts = Object.entries(input).map(([key, raw]) => [key, String(raw)]);
        expect(carriedInvocation(id)).toEqual({
          command,
          input: Object.fromEntries(texts),
          ...(menuOption !== undefined && { menuOption }),
        });
      }),
    );
  });

  it('reads like the command it is', () => {
    const input = { what: '10k easy 52:30', when: '2026-11-25', rpe: 6 };
    expect(customId({ command: 'log', input })).toBe(
      'log?what=10k easy 52:30&when=2026-11-25&rpe=6',
    );
    expect(customId({ command: 'me settings', input: {} }, 'zone')).toBe('me settings?zone');
  });

  it('refuses what does not fit, and says whose it is', () => {
    const input = { note: 'x'.repeat(100) };
    expect(() => customId({ command: 'log', input })).toThrow('/log wants to carry more');
  });

  it.each(['', '?a=b', 'log?note=%', '%zz'])('does not take %j for one of ours', (id) => {
    expect(carriedInvocation(id)).toBeUndefined();
  });
});
