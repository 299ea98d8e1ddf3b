import { Client, Events, GatewayIntentBits } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { clientFor, login, rehearse } from './bot.ts';

describe('the gateway', () => {
  it('lets the real client log in and shows it its server', async () => {
    const { rehearsal } = await rehearse({ guildName: 'Harbour Runners' });
    const client = await login(rehearsal);
    expect(client.user.username).toBe('fallow');
    expect(client.application.id).toBe(rehearsal.bot.id);
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(['Harbour Runners']);
    expect(client.channels.cache.has(rehearsal.channel.id)).toBe(true);
    expect(rehearsal.complaints).toEqual([]);
  });

  it('refuses a wrong token', async () => {
    const { rehearsal } = await rehearse();
    await expect(clientFor(rehearsal).login('somebody-else')).rejects.toThrow();
  });

  it('refuses a privileged intent, which the bot must not need', async () => {
    const { rehearsal } = await rehearse();
    const client = new Client({
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent],
      rest: { api: rehearsal.api, version: '10' },
    });
    onTestFinished(() => client.destroy());
    await expect(client.login(rehearsal.token)).rejects.toThrow(/disallowed intents/i);
  });

  it('tells after a cut line what was written meanwhile, once and in order', async () => {
    const { rehearsal } = await rehearse();
    const ana = rehearsal.addMember({ name: 'Ana' });
    const client = await login(rehearsal);
    const heard: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => void heard.push(content));
    const resumed = new Promise((done) => client.once(Events.ShardResume, done));
    rehearsal.cutConnection();
    ana.say('dm', 'first');
    ana.say('dm', 'second');
    await resumed;
    expect(heard).toEqual(['first', 'second']);
  });

  it('does not show a bot what people write in a channel, unless they mention it', async () => {
    const { rehearsal } = await rehearse();
    const ana = rehearsal.addMember({ name: 'Ana' });
    const client = new Client({
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
      rest: { api: rehearsal.api, version: '10' },
    });
    onTestFinished(() => client.destroy());
    await client.login(rehearsal.token);
    const heard: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => void heard.push(content));
    ana.say('team', 'a secret');
    ana.say('team', `<@${rehearsal.bot.id}> hello`);
    await rehearsal.until('both are heard', () => heard.length === 2);
    expect(heard).toEqual(['', `<@${rehearsal.bot.id}> hello`]);
  });

  it('takes the server away from a bot that is removed', async () => {
    const { rehearsal } = await rehearse();
    const client = await login(rehearsal);
    const gone = new Promise((done) => client.once(Events.GuildDelete, done));
    rehearsal.removeBot();
    await gone;
    await expect(client.rest.get(`/channels/${rehearsal.channel.id}`)).rejects.toMatchObject({
      code: 50001,
    });
  });
});
