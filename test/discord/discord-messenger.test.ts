import { afterEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/replies/reply.ts';
import { dawn, type Stage, setStage } from './stage.ts';

let stage: Stage;

async function play() {
  stage = await setStage({});
  const { rehearsal, connection } = stage;
  const ana = rehearsal.addMember({ name: 'Ana' });
  return { ...stage, ana, messenger: connection.messenger, team: rehearsal.channel.id };
}

afterEach(async () => {
  await stage.leave();
  expect(stage.rehearsal.complaints).toEqual([]);
});

const morning: Reply = {
  text: 'Good morning.',
  actions: [[{ label: 'My card', command: 'today', input: { day: '2026-11-25' } }]],
};
const how = { nonce: '2026-11-25.morning' };
const posting = 'POST /channels/:channel/messages';

describe('post', () => {
  it('says where the message is', async () => {
    const { messenger, rehearsal, team } = await play();
    const delivered = await messenger.post(team, morning, how);
    const [message] = rehearsal.messages();
    expect(delivered).toEqual({ ok: true, channelId: team, messageId: message?.id });
    expect(message?.content).toBe('Good morning.');
  });

  it('is there once, however often it is sent with the same nonce', async () => {
    const { messenger, rehearsal, team } = await play();
    const first = await messenger.post(team, morning, how);
    expect(await messenger.post(team, morning, how)).toEqual(first);
    await messenger.post(team, morning, { nonce: '2026-11-26.morning' });
    expect(rehearsal.messages()).toHaveLength(2);
  });

  it('is there once when the line breaks before Discord’s answer', async () => {
    const { messenger, rehearsal, team } = await play();
    rehearsal.loseAnswer(posting);
    expect(await messenger.post(team, morning, how)).toMatchObject({ ok: true });
    expect(rehearsal.messages()).toHaveLength(1);
  });

  it('tells two long nonces apart', async () => {
    const { messenger, rehearsal, team } = await play();
    const club = '1234567890123456789.2026-11-25.';
    await messenger.post(team, morning, { nonce: `${club}morning` });
    await messenger.post(team, morning, { nonce: `${club}evening` });
    await messenger.post(team, morning, { nonce: `${club}evening` });
    expect(rehearsal.messages()).toHaveLength(2);
  });

  it('makes no sound when it is to be silent', async () => {
    const { messenger, rehearsal, team } = await play();
    await messenger.post(team, morning, { ...how, silent: true });
    await messenger.post(team, morning, { nonce: 'loud' });
    expect(rehearsal.messages().map(({ flags }) => flags & (1 << 12))).toEqual([1 << 12, 0]);
  });

  it('pings nobody it mentions', async () => {
    const { messenger, rehearsal, team, ana } = await play();
    await messenger.post(team, { text: `<@${ana.id}> rests. @everyone` }, how);
    expect(rehearsal.messages()).toMatchObject([{ mentions: [], mention_everyone: false }]);
  });

  it('waits when Discord says that it is too much at once', async () => {
    const { messenger, rehearsal, team } = await play();
    rehearsal.limit(posting, 2);
    expect(await messenger.post(team, morning, how)).toMatchObject({ ok: true });
    expect(rehearsal.messages()).toHaveLength(1);
  });

  it('is refused as forbidden where the bot may not write or look', async () => {
    const { messenger, rehearsal, team } = await play();
    rehearsal.deny(team, 'SendMessages');
    const refused = { ok: false, refusal: 'forbidden', detail: 'Missing Permissions' };
    expect(await messenger.post(team, morning, how)).toEqual(refused);
    rehearsal.deny(team, 'ViewChannel');
    expect(await messenger.post(team, morning, how)).toMatchObject({ refusal: 'forbidden' });
  });

  it('is refused as gone where there is no channel any more', async () => {
    const { messenger, rehearsal, team } = await play();
    rehearsal.deleteChannel(team);
    expect(await messenger.post(team, morning, how)).toMatchObject({ ok: false, refusal: 'gone' });
  });

  it('may come through later when Discord itself is unwell', async () => {
    const { messenger, rehearsal, team } = await play();
    rehearsal.fail(posting, 9);
    const delivered = await messenger.post(team, morning, how);
    expect(delivered).toMatchObject({ ok: false, refusal: 'unavailable' });
  });

  it('throws what is our own mistake', async () => {
    const { messenger, team } = await play();
    await expect(messenger.post(team, { text: '' }, how)).rejects.toThrow('says nothing');
  });
});

describe('openThread', () => {
  it('hangs a thread on the message, one however often it is asked', async () => {
    const { messenger, rehearsal, team } = await play();
    const posted = await messenger.post(team, morning, how);
    if (!posted.ok) throw new Error(posted.detail);
    const [first, second] = await Promise.all([
      messenger.openThread(posted, 'Easy pod'),
      messenger.openThread(posted, 'Easy pod'),
    ]);
    expect(first).toMatchObject({ ok: true, channelId: posted.messageId });
    expect(second).toEqual(first);
    expect(rehearsal.messages()[0]?.thread?.name).toBe('Easy pod');
    const inThread = await messenger.post(posted.messageId, { text: 'Here.' }, { nonce: 'pod' });
    expect(inThread).toMatchObject({ ok: true });
  });

  it('is refused where the bot may open none, and says beforehand what it lacks', async () => {
    const { messenger, rehearsal, team } = await play();
    const posted = await messenger.post(team, morning, how);
    if (!posted.ok) throw new Error(posted.detail);
    rehearsal.deny(team, 'CreatePublicThreads');
    expect(await messenger.missingPermissions(team, 'threads')).toEqual(['Create Public Threads']);
    expect(await messenger.missingPermissions(team, 'post')).toEqual([]);
    expect(await messenger.openThread(posted, 'Easy pod')).toMatchObject({ refusal: 'forbidden' });
  });
});

describe('edit', () => {
  it('leaves nothing of what stood there', async () => {
    const { messenger, rehearsal, team } = await play();
    await messenger.post(team, morning, how);
    const id = rehearsal.messages()[0]?.id ?? '';
    const delivered = await messenger.edit(team, id, { text: 'Two are in.' });
    expect(delivered).toEqual({ ok: true, channelId: team, messageId: id });
    expect(rehearsal.messages()).toMatchObject([{ content: 'Two are in.', components: [] }]);
  });

  it('is refused as gone when somebody has deleted the message', async () => {
    const { messenger, team } = await play();
    expect(await messenger.edit(team, '1', morning)).toMatchObject({ refusal: 'gone' });
  });

  it('throws at a text that one message cannot hold', async () => {
    const { messenger, team } = await play();
    const long = { text: 'word '.repeat(500) };
    await expect(messenger.edit(team, '1', long)).rejects.toThrow('cannot become several');
  });
});

describe('tell', () => {
  it('reaches the runner in their direct messages', async () => {
    const { messenger, ana } = await play();
    const delivered = await messenger.tell(ana.id, { text: 'Lights out 22:20.' }, how);
    const [message] = ana.sees('dm');
    expect(delivered).toEqual({
      ok: true,
      channelId: message?.channel_id,
      messageId: message?.id,
    });
  });

  it('is refused as closed by who takes no direct messages', async () => {
    const { messenger, rehearsal, ana } = await play();
    rehearsal.closeDirectMessages(ana.id);
    const refused = { ok: false, refusal: 'closed', detail: 'Cannot send messages to this user' };
    expect(await messenger.tell(ana.id, morning, how)).toEqual(refused);
  });

  it('is refused as gone when there is no such person', async () => {
    const { messenger } = await play();
    expect(await messenger.tell('1', morning, how)).toMatchObject({ refusal: 'gone' });
  });
});

describe('ownMessages', () => {
  it('are the bot’s, newest first, with what their buttons carry', async () => {
    const { messenger, ana, team } = await play();
    await messenger.post(team, morning, how);
    ana.say('team', 'Morning all');
    await messenger.post(team, { text: 'Sleep well.' }, { nonce: 'evening' });
    expect(await messenger.ownMessages(team, new Date(0))).toEqual([
      { id: expect.any(String), sentAt: dawn, text: 'Sleep well.', customIds: [] },
      {
        id: expect.any(String),
        sentAt: dawn,
        text: 'Good morning.',
        customIds: ['today?day=2026-11-25'],
      },
    ]);
  });

  it('are none where the bot can no longer look', async () => {
    const { messenger, rehearsal, team } = await play();
    rehearsal.deleteChannel(team);
    expect(await messenger.ownMessages(team, new Date(0))).toEqual([]);
  });

  it('are unknown, not none, when Discord is unwell', async () => {
    const { messenger, rehearsal, team } = await play();
    rehearsal.fail('GET /channels/:channel/messages', 9);
    await expect(messenger.ownMessages(team, new Date(0))).rejects.toThrow();
  });
});

describe('missingPermissions', () => {
  it('are none in a channel where the bot may do all it does', async () => {
    const { messenger, team } = await play();
    expect(await messenger.missingPermissions(team, 'post')).toEqual([]);
  });

  it('are named as Discord’s settings name them', async () => {
    const { messenger, rehearsal, team } = await play();
    rehearsal.deny(team, 'EmbedLinks');
    rehearsal.deny(team, 'ReadMessageHistory');
    const missing = ['Embed Links', 'Read Message History'];
    expect(await messenger.missingPermissions(team, 'post')).toEqual(missing);
    rehearsal.allow(team, 'EmbedLinks');
    expect(await messenger.missingPermissions(team, 'post')).toEqual(['Read Message History']);
  });

  it('include the one to see the channel, when that is what is missing', async () => {
    const { messenger, rehearsal, team } = await play();
    rehearsal.deny(team, 'ViewChannel');
    expect(await messenger.missingPermissions(team, 'post')).toContain('View Channel');
  });

  it('do not matter in a channel that is not there', async () => {
    const { messenger, rehearsal, team } = await play();
    rehearsal.deleteChannel(team);
    expect(await messenger.missingPermissions(team, 'post')).toBe('no such channel');
  });
});
