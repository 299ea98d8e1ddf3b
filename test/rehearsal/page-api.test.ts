import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Rehearsal, Setting } from '../../src/rehearsal/rehearsal.ts';
import { login, rehearse } from './bot.ts';

interface State {
  now: string;
  me: string;
  people: { name: string; admin: boolean }[];
  channels: { id: string; name: string; kind: string }[];
  commands: { name: string }[];
  messages: Record<string, { content: string }[]>;
}

const button = new ActionRowBuilder<ButtonBuilder>().addComponents(
  new ButtonBuilder().setCustomId('why').setLabel('Why').setStyle(ButtonStyle.Secondary),
);

async function answer(asked: Interaction) {
  if (asked.isAutocomplete()) await asked.respond([{ name: 'Berlin', value: 'Europe/Berlin' }]);
  if (asked.isButton()) await asked.update('because');
  if (!asked.isChatInputCommand()) return;
  const said = asked.options.getString('what');
  if (said === 'nothing') return;
  await asked.reply({ content: `${said}`, components: [button], flags: MessageFlags.Ephemeral });
}

async function club(silence: Pick<Setting, 'patience'> = {}) {
  const clockAsks: string[] = [];
  const { rehearsal, clock } = await rehearse({
    ...silence,
    onClock: (to) => {
      clockAsks.push(to);
      clock.now = new Date('2026-11-26T06:30:00Z');
    },
  });
  const ana = rehearsal.addMember({ name: 'Ana' });
  const ben = rehearsal.addMember({ name: 'Ben', admin: true });
  const client = await login(rehearsal, answer);
  const options = [{ type: 3, name: 'what', description: 'What', autocomplete: true }];
  await client.application.commands.set([{ name: 'log', description: 'Log', options }]);
  return { rehearsal, ana, ben, clockAsks, channel: rehearsal.channel.id };
}

describe('the page', () => {
  it('is there', async () => {
    const { rehearsal } = await rehearse();
    const page = await fetch(rehearsal.url);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('gets nothing outside its folder', async () => {
    const { rehearsal } = await rehearse();
    const answer = await fetch(`${rehearsal.url}/page/..%2frehearsal.ts`);
    expect(answer.status).toBe(404);
  });

  it('is shown what one person sees', async () => {
    const { rehearsal, ana, ben, channel } = await club();
    ben.say('team', 'hello');
    const state = await stateOf(rehearsal, ana.id);
    expect(state.now).toBe('2026-11-25T06:00:00.000Z');
    expect(state.people).toMatchObject([
      { name: 'Ana', admin: false },
      { name: 'Ben', admin: true },
    ]);
    expect(state.channels.map(({ name, kind }) => [name, kind])).toEqual([
      ['team', 'text'],
      ['Fallow', 'dm'],
    ]);
    expect(state.commands).toMatchObject([{ name: 'log' }]);
    expect(state.messages[channel]).toMatchObject([{ content: 'hello' }]);
  });

  it('brings a private answer to its asker and to nobody else', async () => {
    const { rehearsal, ana, ben, channel } = await club();
    const hers = await listen(rehearsal, ana.id);
    const his = await listen(rehearsal, ben.id);
    const deed = { as: ana.id, channel, name: 'log', options: { what: '10k' } };
    expect(await post(rehearsal, 'use', deed)).toEqual({ ok: true });
    const message = await rehearsal.until('it comes', () => hers('message')[0]);
    expect(message).toMatchObject({ content: '10k', channel_id: channel });
    const pressed = { as: ana.id, message: message.id, custom_id: 'why' };
    expect(await post(rehearsal, 'press', pressed)).toEqual({ ok: true });
    await rehearsal.until('it changes', () => hers('message')[1]?.content === 'because');
    expect(his('message')).toEqual([]);
  });

  it('completes what is typed', async () => {
    const { rehearsal, ana, channel } = await club();
    const asked = { as: ana.id, channel, name: 'log', options: { what: 'B' }, focused: 'what' };
    expect(await post(rehearsal, 'complete', asked)).toEqual({
      ok: true,
      choices: [{ name: 'Berlin', value: 'Europe/Berlin' }],
    });
  });

  it('is told when the bot stays silent', async () => {
    const { rehearsal, ana, channel } = await club({ patience: 300 });
    const hers = await listen(rehearsal, ana.id);
    const deed = { as: ana.id, channel, name: 'log', options: { what: 'nothing' } };
    await post(rehearsal, 'use', deed);
    const failed = await rehearsal.until('it fails', () => hers('failed')[0]);
    expect(failed).toMatchObject({ what: 'The application did not respond', name: 'log' });
  });

  it('is told at once what cannot be sent', async () => {
    const { rehearsal, ana, channel } = await club();
    expect(await post(rehearsal, 'use', { as: ana.id, channel, name: 'run' })).toEqual({
      ok: false,
      error: 'run is not offered to Ana there, only: log.',
    });
    expect(await post(rehearsal, 'say', { as: 'nobody', channel })).toMatchObject({ ok: false });
  });

  it('moves the clock and tells everybody', async () => {
    const { rehearsal, ben, clockAsks } = await club();
    const his = await listen(rehearsal, ben.id);
    const moved = { ok: true, now: '2026-11-26T06:30:00.000Z' };
    expect(await post(rehearsal, 'clock', { to: 'tomorrow 06:30' })).toEqual(moved);
    expect(clockAsks).toEqual(['tomorrow 06:30']);
    await rehearsal.until('he hears', () => his('clock').length === 1);
  });

  it('does not act for a form on somebody else’s page', async () => {
    const { rehearsal, ana, channel } = await club();
    const body = new URLSearchParams({ as: ana.id, channel, content: 'hello' });
    const answer = await fetch(`${rehearsal.url}/demo/say`, { method: 'POST', body });
    expect([answer.status, rehearsal.messages()]).toEqual([415, []]);
  });
});

async function stateOf({ url }: Rehearsal, as: string): Promise<State> {
  return (await (await fetch(`${url}/demo/state?as=${as}`)).json()) as State;
}

async function post({ url }: Rehearsal, what: string, body: object): Promise<object> {
  const answer = await fetch(`${url}/demo/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await answer.json()) as object;
}

type Event = Record<string, string>;

/** Listens as one person; what it returns gives the events of one name so far. */
async function listen({ url }: Rehearsal, as: string) {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const response = await fetch(`${url}/demo/events?as=${as}`, { signal: stop.signal });
  const heard: { name: string; data: Event }[] = [];
  const read = async () => {
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString();
      const parts = text.split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) {
        const [, name = '', data = '{}'] = /^event: (.*)\ndata: (.*)$/.exec(part) ?? [];
        heard.push({ name, data: JSON.parse(data) as Event });
      }
    }
  };
  void read().catch(() => {});
  return (wanted: string) => heard.filter(({ name }) => name === wanted).map(({ data }) => data);
}
