import { afterEach, describe, expect, it } from 'vitest';
import type { IncomingText } from '../../src/discord/incoming.ts';
import { dawn, type Script, type Stage, setStage } from './stage.ts';

let stage: Stage;

/** A bot that repeats what it hears. */
async function play(script: Script = {}) {
  const texts: IncomingText[] = [];
  const directMessage = async (incoming: IncomingText) => {
    texts.push(incoming);
    return [{ text: `You said ${incoming.text}` }];
  };
  stage = await setStage({ directMessage, ...script });
  return { ...stage, texts, ana: stage.rehearsal.addMember({ name: 'Ana' }) };
}

afterEach(async () => {
  await stage.leave();
  expect(stage.rehearsal.complaints).toEqual([]);
});

const contents = (messages: readonly { readonly content: string }[]) =>
  messages.map(({ content }) => content);

describe('a direct message', () => {
  it('is heard with who wrote it, where and when', async () => {
    const { ana, texts } = await play();
    await ana.dm('should I run hard today?');
    const [message] = ana.sees('dm');
    expect(texts).toEqual([
      {
        userId: ana.id,
        displayName: 'Ana',
        channelId: message?.channel_id,
        managesClub: false,
        origin: message?.id,
        sentAt: dawn,
        text: 'should I run hard today?',
      },
    ]);
  });

  it('is answered by its replies in their order', async () => {
    const replies = [{ text: 'First.' }, { text: 'Second.' }, { text: 'Third.' }];
    const { ana } = await play({ directMessage: async () => replies });
    expect(contents(await ana.dm('hi'))).toEqual(['First.', 'Second.', 'Third.']);
  });

  it('shows that an answer is on its way', async () => {
    const { ana, rehearsal } = await play();
    const happenings: string[] = [];
    rehearsal.world.watch((happening) => void happenings.push(happening.what));
    await ana.dm('hi');
    expect(happenings.filter((what) => what !== 'channel')).toEqual([
      'message',
      'typing',
      'message',
    ]);
  });

  it('is answered even when typing cannot be shown', async () => {
    const { ana, rehearsal } = await play();
    rehearsal.fail('POST /channels/:channel/typing', 9);
    expect(contents(await ana.dm('hi'))).toEqual(['You said hi']);
  });

  it('waits for the one before it, so that a conversation keeps its order', async () => {
    let release = () => {};
    const { ana, rehearsal, texts } = await play({
      directMessage: async ({ text }) => {
        if (text === 'slow') await new Promise<void>((resolve) => (release = resolve));
        return [{ text: `You said ${text}` }];
      },
    });
    ana.say('dm', 'slow');
    ana.say('dm', 'quick');
    const ben = rehearsal.addMember({ name: 'Ben' });
    // Another conversation does not wait.
    expect(contents(await ben.dm('hi'))).toEqual(['You said hi']);
    release();
    await rehearsal.until('both answers', () => ana.sees('dm').length === 4);
    expect(contents(ana.sees('dm')).slice(2)).toEqual(['You said slow', 'You said quick']);
    expect(texts).toEqual([]);
  });

  it('is not the bot’s own, nor one in a channel', async () => {
    const { ana, connection, texts } = await play();
    await connection.messenger.tell(ana.id, { text: 'Rest today.' }, { nonce: 'a' });
    ana.say('team', 'Morning all');
    await ana.dm('hi');
    expect(texts.map(({ text }) => text)).toEqual(['hi']);
  });

  it('gets an apology with an id when the answer breaks', async () => {
    const broken = new Error('disk full');
    const { ana, reported } = await play({ directMessage: () => Promise.reject(broken) });
    expect(contents(await ana.dm('hi'))).toEqual(['Something broke, noted as error-1.']);
    expect(reported).toEqual([broken]);
  });

  it('is not answered twice to somebody who has closed the door', async () => {
    const { ana, rehearsal, reported } = await play();
    rehearsal.closeDirectMessages(ana.id);
    ana.say('dm', 'hi');
    await rehearsal.until('the report', () => reported.length > 0);
    expect(reported).toHaveLength(1);
  });

  it('offers a form by a button, for a message cannot open one', async () => {
    const fields = [{ option: 'sleep', label: 'Sleep' }];
    const form = { command: 'checkin', input: {}, title: 'Check in', fields };
    const { ana } = await play({
      directMessage: async () => [{ text: 'Gladly.', form }],
      answers: { checkin: () => ({ text: '', form }) },
    });
    const [message] = await ana.dm('check in');
    expect(message && (await ana.press(message, 'Check in')).modal.title).toBe('Check in');
  });
});

describe('what was written while the bot was away', () => {
  /** Ana writes once to the bot and then, while it is away, `missed`. */
  async function comeBack(missed: readonly string[], answers = true) {
    const { ana, rehearsal, connection } = await play();
    await ana.dm('the last one it saw');
    const [seen] = ana.sees('dm');
    await connection.close();
    for (const text of missed) ana.say('dm', text);
    const heard: string[] = [];
    const directMessage = async ({ text }: IncomingText) => {
      heard.push(text);
      return answers ? [{ text: `You said ${text}` }] : [];
    };
    stage = await setStage({ directMessage }, rehearsal);
    const known = { channelId: seen?.channel_id ?? '', lastSeenMessageId: seen?.id ?? '' };
    return { ...stage, ana, heard, known };
  }

  it('is answered from where it was left, oldest first', async () => {
    const { ana, connection, heard, known } = await comeBack(['10k easy', 'and slept 7 h']);
    await connection.catchUp([known]);
    expect(heard).toEqual(['10k easy', 'and slept 7 h']);
    expect(contents(ana.sees('dm')).slice(-2)).toEqual([
      'You said 10k easy',
      'You said and slept 7 h',
    ]);
  });

  it('is answered once, though it is asked for twice or heard in between', async () => {
    const { ana, connection, heard, known } = await comeBack(['10k easy']);
    await ana.dm('back already?');
    await connection.catchUp([known]);
    await connection.catchUp([known]);
    expect(heard).toEqual(['back already?', '10k easy']);
  });

  it('is answered to the last, were it more than Discord gives at once', async () => {
    const missed = Array.from({ length: 130 }, (_, n) => `line ${n}`);
    const { connection, heard, known } = await comeBack(missed, false);
    await connection.catchUp([known]);
    expect(heard).toEqual(missed);
  });

  it('of one runner does not depend on another, whose channel is no more', async () => {
    const { connection, heard, known, reported } = await comeBack(['10k easy']);
    await connection.catchUp([{ channelId: '1', lastSeenMessageId: '1' }, known]);
    expect(heard).toEqual(['10k easy']);
    expect(reported).toHaveLength(1);
  });
});
