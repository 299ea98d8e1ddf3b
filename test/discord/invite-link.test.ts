import { describe, expect, it } from 'vitest';
import { inviteLink } from '../../src/discord/invite-link.ts';

describe('inviteLink', () => {
  it('asks for the bot, its commands, and the permissions it uses, threads among them', () => {
    // View Channel 1 << 10, Send Messages 11, Embed Links 14, Read Message History 16,
    // Create Public Threads 35, Send Messages in Threads 38:
    // https://discord.com/developers/docs/topics/permissions
    const permissions = [10, 11, 14, 16, 35, 38].reduce((sum, bit) => sum + 2 ** bit, 0);
    expect(inviteLink('1234')).toBe(
      `https://discord.com/oauth2/authorize?client_id=1234&scope=bot+applications.commands&permissions=${permissions}`,
    );
  });
});
