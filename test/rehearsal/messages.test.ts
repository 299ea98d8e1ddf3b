import { AttachmentBuilder, Events, type SendableChannels } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Setting } from '../../src/rehearsal/rehearsal.ts';
import { login, rehearse } from './bot.ts';

async function club(silence: Pick<Setting, 'patience'> = {}) {
  const { rehearsal, clock } = await rehearse(silence);
  const ana = rehearsal.addMember({ name: 'Ana' });
  const client = await login(rehearsal);
  const team = client.channels.cache.get(rehearsal.channel.id) as SendableChannels;
  return { rehearsal, clock, ana, client, team };
}

// The head of a PNG of 900 by 450: enough to know its size by.
const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000384000001c2', 'hex');

describe('a channel', () => {
  it('keeps what the bot posts, changes and takes away', async () => {
    const { rehearsal, clock, team } = await club();
    const sent = await team.send('one');
    clock.now = new Date('2026-11-25T07:00:00Z');
    await sent.edit('two');
    expect(rehearsal.messages()).toMatchObject([
      { content: 'two', edited_timestamp: '2026-11-25T07:00:00.000Z' },
    ]);
    await sent.delete();
    expect(rehearsal.messages()).toEqual([]);
    expect(rehearsal.complaints).toEqual([]);
  });

  it('dates what is posted by the clock of the rehearsal', async () => {
    const { team } = await club();
    const sent = await team.send('morning');
    expect(sent.createdAt).toEqual(new Date('2026-11-25T06:00:00Z'));
  });

  it('lists its last messages, newest first', async () => {
    const { team } = await club();
    for (const word of ['one', 'two', 'three']) await team.send(word);
    const last = await team.messages.fetch({ limit: 2 });
    expect(last.map(({ content }) => content)).toEqual(['three', 'two']);
  });

  it('shows a picture in a card, with its size and its words', async () => {
    const { rehearsal, team } = await club();
    const file = new AttachmentBuilder(png, { name: 'load.png', description: 'Load, ten weeks' });
    const image = { url: 'attachment://load.png' };
    await team.send({ files: [file], embeds: [{ title: 'Load', image }] });
    const shown = rehearsal.messages()[0]?.embeds[0]?.image;
    expect(shown).toMatchObject({ width: 900, height: 450, description: 'Load, ten weeks' });
    const served = await fetch(String(shown?.url));
    expect(Buffer.from(await served.arrayBuffer())).toEqual(png);
  });

  it('pings nobody whom allowed_mentions leaves out', async () => {
    const { rehearsal, ana, team } = await club();
    await team.send({ content: `<@${ana.id}> rest`, allowedMentions: { parse: [] } });
    await team.send({ content: `<@${ana.id}> rest`, allowedMentions: { users: [ana.id] } });
    expect(rehearsal.messages().map(({ mentions }) => mentions.length)).toEqual([0, 1]);
  });

  it('shows what a message replies to, and refuses a reply to nothing', async () => {
    const { rehearsal, ana, client } = await club();
    const asked = ana.say('dm', 'hard today?');
    const answer = { content: 'easy', message_reference: { message_id: asked.id } };
    const path = `/channels/${asked.channel_id}/messages` as const;
    await client.rest.post(path, { body: answer });
    expect(ana.sees('dm')[1]).toMatchObject({ type: 19, referenced_message: { id: asked.id } });
    const lost = { ...answer, message_reference: { message_id: '1234' } };
    await expect(client.rest.post(path, { body: lost })).rejects.toMatchObject({ code: 50035 });
    expect(rehearsal.complaints).toHaveLength(1);
  });

  it('posts the same nonce once', async () => {
    const { rehearsal, clock, team } = await club();
    const posting = { content: 'morning', nonce: 'morning-25', enforceNonce: true };
    const first = await team.send(posting);
    expect((await team.send(posting)).id).toBe(first.id);
    expect(rehearsal.messages()).toHaveLength(1);
    clock.now = new Date('2026-11-25T06:05:01Z');
    expect((await team.send(posting)).id).not.toBe(first.id);
  });

  it('posts once although the answer was lost and the client asked again', async () => {
    const { rehearsal, team } = await club();
    rehearsal.loseAnswer('POST /channels/:channel/messages');
    await team.send({ content: 'morning', nonce: 'morning-25', enforceNonce: true });
    expect(rehearsal.messages()).toHaveLength(1);
  });

  it('makes the client wait when it asks too often', async () => {
    const { rehearsal, client, team } = await club();
    const statuses: number[] = [];
    client.rest.on('response', (_, { status }) => void statuses.push(status));
    rehearsal.limit('POST /channels/:channel/messages', 2);
    await team.send('at last');
    expect(statuses).toEqual([429, 429, 200]);
    expect(rehearsal.messages()).toHaveLength(1);
  });

  it('has no mishap on a route that there is not', async () => {
    const { rehearsal } = await club();
    expect(() => rehearsal.fail('POST /chanels/:channel/messages')).toThrow('There is no route');
  });

  it('tries again when Discord stumbles', async () => {
    const { rehearsal, team } = await club();
    rehearsal.fail('POST /channels/:channel/messages');
    await team.send('at last');
    expect(rehearsal.messages()).toHaveLength(1);
  });

  it('refuses files above ten megabytes', async () => {
    const { team } = await club();
    const files = [{ attachment: Buffer.alloc(10 * 1024 * 1024 + 1), name: 'ten.fit' }];
    await expect(team.send({ files })).rejects.toMatchObject({ code: 40005, status: 413 });
  });

  it('refuses a bot without permission', async () => {
    const { rehearsal, team } = await club();
    rehearsal.deny(rehearsal.channel.id, 'SendMessages');
    await expect(team.send('hello')).rejects.toMatchObject({ code: 50013, status: 403 });
    rehearsal.deny(rehearsal.channel.id, 'ViewChannel');
    await expect(team.send('hello')).rejects.toMatchObject({ code: 50001, status: 403 });
  });

  it('shows the client which permission is gone', async () => {
    const { rehearsal, client } = await club();
    const updated = new Promise((done) => client.once(Events.ChannelUpdate, done));
    rehearsal.deny(rehearsal.channel.id, 'SendMessages');
    await updated;
    const channel = client.guilds.cache.first()?.channels.cache.get(rehearsal.channel.id);
    const may = channel?.permissionsFor(client.user);
    expect([may?.has('ViewChannel'), may?.has('SendMessages')]).toEqual([true, false]);
  });

  it('is unknown once it is deleted', async () => {
    const { rehearsal, team } = await club();
    rehearsal.deleteChannel(rehearsal.channel.id);
    await expect(team.send('hello')).rejects.toMatchObject({ code: 10003, status: 404 });
  });

  it('knows only its own messages', async () => {
    const { ana, team } = await club();
    await expect(team.messages.fetch('1234')).rejects.toMatchObject({ code: 10008 });
    const hers = ana.say('team', 'hello');
    await expect(team.messages.edit(hers.id, 'goodbye')).rejects.toMatchObject({ code: 50005 });
  });

  it('has threads and reactions', async () => {
    const { rehearsal, team } = await club();
    const sent = await team.send('Easy crew');
    const thread = await sent.startThread({ name: 'Easy pod' });
    await thread.send('Who is in?');
    await sent.react('👍');
    expect(rehearsal.messages(thread.id)).toMatchObject([{ content: 'Who is in?' }]);
    expect(rehearsal.messages()).toMatchObject([{ reactions: [{ emoji: { name: '👍' } }] }]);
    await expect(sent.startThread({ name: 'Again' })).rejects.toMatchObject({ code: 160004 });
  });
});

describe('direct messages', () => {
  it('reach the bot, and its replies come back', async () => {
    const { rehearsal, ana, client } = await club();
    client.on(Events.MessageCreate, async (message) => {
      if (message.author.bot) return;
      await message.channel.sendTyping();
      await message.reply(`You said ${message.content}`);
      await message.channel.send('That is all');
    });
    const heard = await ana.dm('hard today?');
    expect(heard.map(({ content }) => content)).toEqual(['You said hard today?', 'That is all']);
    expect(rehearsal.complaints).toEqual([]);
  });

  it('say so when the bot says nothing', async () => {
    const { ana } = await club({ patience: 300 });
    await expect(ana.dm('hello?')).rejects.toThrow('No reply in direct messages to “hello?”');
  });

  it('can be begun by the bot, and shut by the runner', async () => {
    const { rehearsal, ana, client } = await club();
    await client.users.send(ana.id, 'lights out 22:20');
    expect(ana.sees('dm').map(({ content }) => content)).toEqual(['lights out 22:20']);
    rehearsal.closeDirectMessages(ana.id);
    await expect(client.users.send(ana.id, 'again')).rejects.toMatchObject({ code: 50007 });
  });

  it('are closed to a bot that shares no server any more', async () => {
    const { rehearsal, ana, client } = await club();
    rehearsal.removeMember(ana.id);
    await expect(client.users.send(ana.id, 'hello')).rejects.toMatchObject({ code: 50007 });
  });
});
