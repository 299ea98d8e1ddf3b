import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { isTooLate, refusal } from '../../src/discord/refusal.ts';

const refused = (code: number, status: number) =>
  new DiscordAPIError({ code, message: 'No' }, code, status, 'POST', '/', {});

// Codes: https://discord.com/developers/docs/topics/opcodes-and-status-codes
describe('refusal', () => {
  it.each([
    [50001, 403, 'forbidden', 'the bot cannot see the channel'],
    [50013, 403, 'forbidden', 'the bot may not write there'],
    [10003, 404, 'gone', 'the channel was deleted'],
    [10008, 404, 'gone', 'the message was deleted'],
    [10004, 404, 'gone', 'the server was deleted'],
    [10013, 404, 'gone', 'the runner has deleted their account'],
    [50007, 403, 'closed', 'the runner takes no direct messages'],
    [50278, 403, 'closed', 'the runner has left the last server they shared'],
    [50035, 400, 'unavailable', 'we said something wrong, which a later version may not'],
    [0, 500, 'unavailable', 'Discord is unwell'],
  ])('%i is %s %s: %s', (code, status, expected) => {
    expect(refusal(refused(code, status))).toBe(expected);
  });

  it('does not take a broken line for a closed door', () => {
    expect(refusal(new TypeError('fetch failed'))).toBe('unavailable');
  });
});

describe('isTooLate', () => {
  it.each([
    [10062, true, 'three seconds are over'],
    [40060, true, 'somebody has answered'],
    [10015, true, 'fifteen minutes are over'],
    [50027, true, 'fifteen minutes are over, in other words'],
    [50035, false, 'another answer may be taken'],
  ])('%i: %s, as %s', (code, expected) => {
    expect(isTooLate(refused(code, 400))).toBe(expected);
  });
});
