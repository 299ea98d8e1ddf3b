import { afterEach, describe, expect, it } from 'vitest';
import { connectDiscord } from '../../src/discord/client.ts';
import type { Form, Reply } from '../../src/replies/reply.ts';
import { dawn, type Script, type Stage, setStage, silentHooks } from './stage.ts';

let stage: Stage;

/** Ana runs, Kim may manage the server. */
async function play(script: Script = {}) {
  stage = await setStage(script);
  const ana = stage.rehearsal.addMember({ name: 'Ana' });
  const kim = stage.rehearsal.addMember({ name: 'Kim', admin: true });
  return { ...stage, ana, kim };
}

afterEach(async () => {
  await stage.leave();
  // Nothing that Discord would have refused was sent on the way.
  expect(stage.rehearsal.complaints).toEqual([]);
});

const button = (command: string, more: Partial<Reply> = {}): Reply => ({
  text: 'Well.',
  actions: [[{ label: 'Why', command, input: { day: '2026-11-25' } }]],
  ...more,
});

const form: Form = {
  command: 'checkin',
  input: { day: '2026-11-25' },
  title: 'Check in',
  fields: [
    { option: 'sleep', label: 'Sleep' },
    { option: 'legs', label: 'Legs', choices: [{ label: 'Fresh', value: '4' }] },
  ],
};

/** A promise that a test keeps when it likes. */
function kept<T>(value: T) {
  let keep = () => {};
  const promise = new Promise<T>((resolve) => {
    keep = () => resolve(value);
  });
  return { promise, keep };
}

describe('a slash command', () => {
  it('is heard as its name and what was typed, with who asked, where and when', async () => {
    const { ana, rehearsal, heard } = await play();
    await ana.use('log', { what: '10k easy', minutes: 52, rpe: 6.5, long: true });
    expect(heard).toEqual([
      {
        kind: 'slash',
        command: 'log',
        input: { what: '10k easy', minutes: 52, rpe: 6.5, long: true },
        userId: ana.id,
        displayName: 'Ana',
        guildId: rehearsal.guild.id,
        guildName: 'Lakeside Runners',
        channelId: rehearsal.channel.id,
        managesClub: false,
        origin: expect.stringMatching(/^\d+$/),
        sentAt: dawn,
        locale: 'en-GB',
      },
    ]);
  });

  it('comes from somebody who goes by the name they have in that server', async () => {
    const { ana, rehearsal, heard } = await play();
    Object.assign(rehearsal.guild.members.get(ana.id) ?? {}, { nick: 'Ana from the lake' });
    await ana.use('log');
    expect(heard[0]?.displayName).toBe('Ana from the lake');
  });

  it('is heard by the whole name of its part, from somebody who may manage the server', async () => {
    const { kim, rehearsal, heard } = await play();
    await kim.use('team setup', { channel: rehearsal.channel.id });
    await kim.use('team check');
    expect(heard).toMatchObject([
      { command: 'team setup', input: { channel: rehearsal.channel.id }, managesClub: true },
      { command: 'team check', input: {} },
    ]);
  });

  it('is answered for the asker’s eyes only in a server, and plainly in a direct message', async () => {
    const { ana, heard } = await play();
    expect((await ana.use('log')).isPrivate).toBe(true);
    expect((await ana.use('log', {}, { channel: 'dm' })).isPrivate).toBe(false);
    expect(heard[1]).not.toHaveProperty('guildId');
  });

  it('is answered for everyone when the reply is for everyone', async () => {
    const { ana } = await play({ answers: { log: () => ({ text: 'Hi', forEveryone: true }) } });
    expect((await ana.use('log')).isPrivate).toBe(false);
  });

  it('is answered in full and in private, however long the answer is', async () => {
    const paragraph = 'word '.repeat(300).trim();
    const long = `${paragraph}\n\n${paragraph}`;
    const { ana, rehearsal } = await play({ answers: { log: () => ({ text: long }) } });
    await ana.use('log');
    await rehearsal.until('the second half', () => ana.sees('team').length === 2);
    expect(ana.sees('team').map(({ content }) => content)).toEqual([paragraph, paragraph]);
    expect(rehearsal.messages()).toEqual([]);
  });

  it('brings its picture', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
    const picture = { name: 'trend.png', png, alt: 'Load, four weeks' };
    const { ana } = await play({ answers: { trend: () => ({ text: 'So.', picture }) } });
    const { message } = await ana.use('trend');
    expect(message.attachments).toMatchObject([
      { filename: 'trend.png', size: 4, description: 'Load, four weeks' },
    ]);
  });
});

describe('an answer that takes its time', () => {
  const isLoading = ({ flags }: { readonly flags: number }) => (flags & 128) !== 0;

  it.each([
    ['known to be slow', { isSlow: (command: string) => command === 'trend' }],
    ['slower than expected', { patience: 1 }],
  ])('is promised first, in private, when it is %s', async (_, script) => {
    const { promise, keep } = kept<Reply>({ text: 'Here it is.' });
    const { ana, rehearsal } = await play({ ...script, answers: { trend: () => promise } });
    const asked = ana.use('trend');
    await rehearsal.until('the promise', () => ana.sees('team').some(isLoading));
    keep();
    const answer = await asked;
    expect(answer.text).toBe('Here it is.');
    expect(answer.isPrivate).toBe(true);
    expect(ana.sees('team').some(isLoading)).toBe(false);
  });

  it('is computed only once the promise is out, when it is known to be slow', async () => {
    const { ana } = await play({
      isSlow: () => true,
      answers: { trend: () => ({ text: `${ana.sees('team').filter(isLoading).length} promised` }) },
    });
    expect((await ana.use('trend')).text).toBe('1 promised');
  });

  it('still replaces the message of the button that asked for it', async () => {
    const { ana, rehearsal } = await play({
      isSlow: (command) => command === 'trend',
      answers: { log: () => button('trend'), trend: () => ({ text: 'Drawn.', inPlace: true }) },
    });
    const answer = await ana.press(await ana.use('log'), 'Why');
    expect(answer).toMatchObject({ text: 'Drawn.', isUpdate: true });
    expect(ana.sees('team')).toHaveLength(1);
    expect(rehearsal.messages()).toEqual([]);
  });

  it('comes beside the message of the button when it does not replace it', async () => {
    const { ana } = await play({
      isSlow: (command) => command === 'trend',
      answers: { log: () => button('trend'), trend: () => ({ text: 'Drawn.' }) },
    });
    const answer = await ana.press(await ana.use('log'), 'Why');
    expect(answer).toMatchObject({ text: 'Drawn.', isPrivate: true });
    expect(ana.sees('team').map(({ content }) => content)).toEqual(['Well.', 'Drawn.']);
  });

  it('offers its form by a button, for Discord shows none after a promise', async () => {
    const { ana, heard } = await play({
      isSlow: () => heard.length === 0,
      answers: { checkin: () => ({ text: 'Five questions.', form }) },
    });
    const late = await ana.use('checkin');
    expect(late.text).toBe('Five questions.');
    expect((await ana.press(late, 'Check in')).modal.title).toBe('Check in');
  });
});

describe('a form', () => {
  const asked = { answers: { log: () => ({ text: '', form }) } };

  it('is shown, and what is filled in joins what it carried', async () => {
    const { ana, heard } = await play(asked);
    const shown = await ana.use('log');
    expect(shown.modal.title).toBe('Check in');
    await ana.submit(shown, { Sleep: '7:40', legs: 'Fresh' });
    expect(heard[1]).toMatchObject({
      kind: 'form',
      command: 'checkin',
      input: { day: '2026-11-25', sleep: '7:40', legs: '4' },
    });
  });

  it('says nothing of what was left empty', async () => {
    const { ana, heard } = await play(asked);
    await ana.submit(await ana.use('log'));
    expect(heard[1]?.input).toEqual({ day: '2026-11-25' });
  });

  it('is shown by a button too, and its answer can replace the button’s message', async () => {
    const { ana } = await play({
      answers: {
        log: () => button('open'),
        open: () => ({ text: '', form }),
        checkin: () => ({ text: 'Checked in.', inPlace: true }),
      },
    });
    const answer = await ana.submit(await ana.press(await ana.use('log'), 'Why'));
    expect(answer).toMatchObject({ text: 'Checked in.', isUpdate: true });
  });

  it('follows another form by a button, for Discord does not show one after the other', async () => {
    const { ana } = await play({ answers: { log: asked.answers.log, checkin: asked.answers.log } });
    const answer = await ana.submit(await ana.use('log'));
    expect(answer.kind).toBe('message');
    expect((await ana.press(answer, 'Check in')).modal.title).toBe('Check in');
  });
});

describe('a button', () => {
  it('carries its command and input, and answers beside its message', async () => {
    const { ana, heard } = await play({ answers: { log: () => button('why') } });
    const answer = await ana.press(await ana.use('log'), 'Why');
    expect(heard[1]).toMatchObject({
      kind: 'button',
      command: 'why',
      input: { day: '2026-11-25' },
    });
    expect(answer).toMatchObject({ isUpdate: false, isPrivate: true });
  });

  it('leaves nothing of the message that its answer replaces', async () => {
    const picture = { name: 'a.png', png: new Uint8Array([1]), alt: 'A' };
    const { ana } = await play({
      answers: {
        log: () => button('why', { card: { title: 'Easy' }, picture }),
        why: () => ({ text: 'Because.', inPlace: true }),
      },
    });
    const { message } = await ana.press(await ana.use('log'), 'Why');
    expect(message).toMatchObject({
      content: 'Because.',
      embeds: [],
      components: [],
      attachments: [],
    });
  });

  it('never puts a private answer in the place of what everybody sees', async () => {
    const { ana, rehearsal } = await play({
      answers: {
        log: () => button('why', { forEveryone: true }),
        why: () => ({ text: 'You slept badly.', inPlace: true }),
      },
    });
    const answer = await ana.press(await ana.use('log'), 'Why');
    expect(answer).toMatchObject({ isUpdate: false, isPrivate: true });
    expect(rehearsal.messages().map(({ content }) => content)).toEqual(['Well.']);
  });

  it('may change what everybody sees with an answer for everyone', async () => {
    const { ana, rehearsal } = await play({
      answers: {
        log: () => button('why', { forEveryone: true }),
        why: () => ({ text: 'Two are in.', inPlace: true, forEveryone: true }),
      },
    });
    await ana.press(await ana.use('log'), 'Why');
    expect(rehearsal.messages().map(({ content }) => content)).toEqual(['Two are in.']);
  });
});

describe('a menu', () => {
  it('fills its option with what was picked', async () => {
    const choices = ['swim', 'bike', 'run'].map((value) => ({ label: value, value }));
    const menu = { command: 'me settings', input: { step: 2 }, option: 'cross', choices };
    const pick = { least: 1, most: 3 };
    const { ana, heard } = await play({
      answers: { log: () => ({ text: 'Which?', menus: [{ ...menu, placeholder: 'Pick', pick }] }) },
    });
    await ana.choose(await ana.use('log'), 'Pick', ['swim', 'run']);
    expect(heard[1]).toMatchObject({
      kind: 'menu',
      command: 'me settings',
      input: { step: '2', cross: 'swim,run' },
    });
  });
});

describe('completion', () => {
  it('offers what the option that is being typed could become, knowing the others', async () => {
    const { ana } = await play({
      complete: async ({ input }, option, typed) => [
        { label: `${option} ${typed} after ${input.rpe}`, value: '10k easy' },
      ],
    });
    const asked = { name: 'log', values: { what: '10k', rpe: 4 }, focused: 'what' };
    expect(await ana.complete(asked)).toEqual([{ name: 'what 10k after 4', value: '10k easy' }]);
  });

  it('offers numbers for a number, at most 25, and never more than Discord carries', async () => {
    const many = Array.from({ length: 30 }, (_, n) => ({ label: 'x'.repeat(120), value: `${n}` }));
    const { ana } = await play({
      complete: async () => [{ label: 'Too long to come back', value: '1'.repeat(101) }, ...many],
    });
    const choices = await ana.complete({ name: 'log', focused: 'minutes' });
    expect(choices).toHaveLength(25);
    expect(choices[0]).toEqual({ name: `${'x'.repeat(99)}…`, value: 0 });
  });

  it('is nobody’s trouble when somebody has typed on before it came', async () => {
    let now = dawn;
    const { ana, reported } = await play({
      now: () => now,
      peopleWait: 300,
      complete: async () => {
        now = new Date(dawn.getTime() + 4_000);
        return [];
      },
    });
    const completion = ana.complete({ name: 'log', focused: 'what' });
    await expect(completion).rejects.toThrow('did not respond');
    expect(reported).toEqual([]);
  });

  it('offers nothing when it breaks, and says so to whoever runs the bot', async () => {
    const { ana, reported } = await play({ complete: () => Promise.reject(new Error('No store')) });
    expect(await ana.complete({ name: 'log', focused: 'what' })).toEqual([]);
    expect(reported).toEqual([new Error('No store')]);
  });
});

describe('what goes wrong on our side', () => {
  it('reaches the runner as a sentence with an id, and whoever runs the bot as it is', async () => {
    const broken = new Error('disk full');
    const { ana, reported } = await play({ answers: { log: () => Promise.reject(broken) } });
    const answer = await ana.use('log');
    expect(answer).toMatchObject({ text: 'Something broke, noted as error-1.', isPrivate: true });
    expect(reported).toEqual([broken]);
  });

  it('keeps the promise with an apology when it goes wrong after one', async () => {
    const { ana } = await play({
      isSlow: () => true,
      answers: { log: () => Promise.reject(new Error('disk full')) },
    });
    expect((await ana.use('log')).text).toBe('Something broke, noted as error-1.');
    expect(ana.sees('team')).toHaveLength(1);
  });

  it('is also an answer that no message can hold', async () => {
    const { ana, reported } = await play({
      answers: { log: () => ({ text: 'a', actions: [[]] }) },
    });
    expect((await ana.use('log')).text).toBe('Something broke, noted as error-1.');
    expect(reported).toEqual([new RangeError('A row without a button.')]);
  });

  it('is also a button that carries nothing of ours', async () => {
    const { ana, rehearsal, heard, reported } = await play();
    const message = rehearsal.world.post({
      channel: rehearsal.channel,
      author: rehearsal.bot,
      body: {
        content: 'From an older version',
        components: [
          { type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'log?a=%' }] },
        ],
      },
    }).message;
    expect((await ana.press(message, 'Go')).text).toBe('Something broke, noted as error-1.');
    expect(reported).toEqual([new Error("Nothing here answers the component 'log?a=%'.")]);
    expect(heard).toEqual([]);
  });

  it('is not said where nothing can be said any more', async () => {
    let now = dawn;
    const { ana, reported } = await play({
      now: () => now,
      peopleWait: 300,
      answers: {
        log: () => {
          now = new Date(dawn.getTime() + 4_000);
          return { text: 'Too late.' };
        },
      },
    });
    await expect(ana.use('log')).rejects.toThrow('did not respond');
    expect(reported).toEqual([expect.objectContaining({ message: 'Unknown interaction' })]);
  });

  it('is also a packet that discord.js cannot read, and the bot goes on', async () => {
    const { ana, rehearsal, reported } = await play();
    const overwrites: unknown = [null];
    const malformed = { ...rehearsal.channel, permission_overwrites: overwrites as [] };
    rehearsal.world.tell({ what: 'channel', channel: malformed, change: 'updated' });
    expect((await ana.use('log')).text).toBe('Noted.');
    expect(reported).toEqual([expect.any(TypeError)]);
  });
});

describe('the connection', () => {
  it('says that the token is wrong rather than try for ever', async () => {
    const { rehearsal } = await play();
    const wrong = connectDiscord({
      token: 'wrong',
      apiUrl: rehearsal.api,
      report: () => 'error-1',
      hooks: silentHooks,
    });
    await expect(wrong).rejects.toMatchObject({ code: 'TokenInvalid' });
    rehearsal.complaints.length = 0;
  });

  it('picks up where it was after the line broke, and misses nothing', async () => {
    const news: string[] = [];
    const { ana, rehearsal } = await play({ cameBack: () => void news.push('came back') });
    rehearsal.cutConnection();
    expect((await ana.use('log')).text).toBe('Noted.');
    expect(news).toEqual([]);
  });

  // discord.js lets five seconds pass between two log-ins, as Discord wants it.
  it('says that it came back when nobody will tell it what it missed', async () => {
    const news: string[] = [];
    const { ana, rehearsal } = await play({
      cameBack: () => void news.push('came back'),
    });
    rehearsal.cutConnection({ resumable: false });
    await rehearsal.until('the news', () => news.length > 0);
    expect((await ana.use('log')).text).toBe('Noted.');
    expect(news).toEqual(['came back']);
  }, 25_000);

  it('finishes what is being answered before it closes', async () => {
    const { promise, keep } = kept<readonly Reply[]>([{ text: 'Just in time.' }]);
    const asked: string[] = [];
    const { ana, rehearsal, connection } = await play({
      directMessage: ({ text }) => {
        asked.push(text);
        return promise;
      },
    });
    ana.say('dm', 'rest today?');
    await rehearsal.until('the question', () => asked.length === 1);
    const closed = connection.close();
    await Promise.race([closed, new Promise((passed) => setTimeout(passed, 100))]);
    keep();
    await closed;
    expect(ana.sees('dm').at(-1)?.content).toBe('Just in time.');
    expect(rehearsal.connected).toBe(false);
  });

  it('bothers nobody before it is there for whoever asked for it', async () => {
    const { ana, rehearsal, connection } = await play();
    await connection.close();
    const order: string[] = [];
    const answer = async () => {
      order.push('asked');
      return { text: 'Noted.' };
    };
    const { token, api: apiUrl } = rehearsal;
    const coming = connectDiscord({
      token,
      apiUrl,
      report: () => '',
      hooks: { ...silentHooks, answer },
    });
    // In the breath after the log-in, so that both arrive as one.
    while (!rehearsal.connected) await new Promise(setImmediate);
    const asked = ana.use('log');
    const again = await coming;
    order.push('there');
    await asked;
    expect(order).toEqual(['there', 'asked']);
    await again.close();
  });

  it('knows the servers it is in, and hears when one comes or goes', async () => {
    const news: unknown[] = [];
    const { rehearsal, connection } = await play({
      clubJoined: (club) => void news.push(club),
      clubLeft: (id) => void news.push(id),
    });
    const { id, owner: ownerId } = rehearsal.guild;
    expect(connection.clubs()).toEqual([{ id, name: 'Lakeside Runners', ownerId }]);
    const other = rehearsal.addGuild('Hill Club');
    await rehearsal.until('the joining', () => news.length === 1);
    expect(news[0]).toEqual({ id: other.id, name: 'Hill Club', ownerId: other.owner });
    rehearsal.removeBot(other.id);
    await rehearsal.until('the leaving', () => news.length === 2);
    expect(news[1]).toBe(other.id);
    expect(connection.isIn(other.id)).toBe(false);
  });
});
