import {
  CreateMessageInteractionCallbackRequestSchema,
  MessageCreateRequestSchema,
} from 'discord-api-spec/zod';
import { describe, expect, it } from 'vitest';
import { messagePayloads } from '../../src/discord/message-payload.ts';
import type { Action, Choice, Reply } from '../../src/replies/reply.ts';
import { expectDiscordTakes } from './schema.ts';

const card: Reply = {
  text: 'Easy today.',
  card: {
    title: 'Easy 45 min',
    body: 'Yesterday was hard.',
    fields: [{ name: 'Because', value: 'Two short nights.', beside: true }],
    footer: 'Known: sleep, sessions.',
    mood: 'calm',
  },
  picture: { name: 'trend.png', png: new Uint8Array([1, 2, 3]), alt: 'Load over four weeks.' },
  menus: [
    {
      command: 'race',
      input: { list: true },
      option: 'remove',
      placeholder: 'Which race',
      choices: [{ label: 'Parkrun', value: '7', description: 'Saturday', selected: true }],
    },
  ],
  actions: [
    [
      { label: 'Why', command: 'why', input: { day: '2026-11-25' } },
      { label: 'Did it', command: 'log', input: {}, style: 'good' },
    ],
  ],
};

const button = (n: number): Action => ({ label: `${n}`, command: 'log', input: { n } });
const many = <T>(length: number, make: (n: number) => T) =>
  Array.from({ length }, (_, n) => make(n));
const choices: readonly Choice[] = many(26, (n) => ({ label: `${n}`, value: `${n}` }));
const only = (reply: Reply) => messagePayloads(reply)[0];

describe('messagePayloads', () => {
  it('lists the server’s text channels, the chosen one first in sight', () => {
    const menu = { kind: 'channel', command: 'team setup', input: {}, option: 'channel' } as const;
    const { body } = only({ text: 'a', menus: [{ ...menu, placeholder: 'Where', chosen: '12' }] });
    expectDiscordTakes(MessageCreateRequestSchema, body);
    expect(body.components[0]?.components[0]).toMatchObject({
      type: 8,
      custom_id: 'team setup?channel',
      default_values: [{ id: '12', type: 'channel' }],
    });
  });

  it('is what Discord’s schema takes, posted and as an answer', () => {
    const { body } = only(card);
    expectDiscordTakes(MessageCreateRequestSchema, body);
    expectDiscordTakes(CreateMessageInteractionCallbackRequestSchema, { type: 4, data: body });
  });

  it('never lets a mention ring', () => {
    for (const reply of [card, { text: '@everyone' }, { text: 'x '.repeat(3000) }])
      for (const { body } of messagePayloads(reply))
        expect(body.allowed_mentions).toEqual({ parse: [] });
  });

  it('shows the picture in the card, and says what is on it', () => {
    const { body, files } = only(card);
    expect(body.embeds[0]?.image).toEqual({ url: 'attachment://trend.png' });
    expect(body.attachments).toEqual([{ id: '0', description: 'Load over four weeks.' }]);
    expect(files).toEqual([expect.objectContaining({ name: 'trend.png' })]);
  });

  it('puts each button’s command and input on the button', () => {
    expect(only(card).body.components).toEqual([
      {
        type: 1,
        components: [
          expect.objectContaining({ type: 3, custom_id: 'race?list=true&remove', max_values: 1 }),
        ],
      },
      {
        type: 1,
        components: [
          { type: 2, style: 2, label: 'Why', custom_id: 'why?day=2026-11-25' },
          { type: 2, style: 3, label: 'Did it', custom_id: 'log' },
        ],
      },
    ]);
  });

  it('says all of a long text, and keeps card and buttons below its last word', () => {
    const paragraphs = many(8, (n) => `${n} `.repeat(200).trim());
    const payloads = messagePayloads({ ...card, text: paragraphs.join('\n\n') });
    expect(payloads.map(({ body }) => body.content).join('\n\n')).toBe(paragraphs.join('\n\n'));
    expect(payloads.map(({ body }) => body.embeds.length)).toEqual([0, 1]);
    expect(payloads.map(({ body }) => body.components.length)).toEqual([0, 2]);
  });

  it('offers a form by a button, where the form itself cannot be shown', () => {
    const form = {
      command: 'checkin',
      input: { day: '2026-11-25' },
      title: 'Check in',
      fields: [],
    };
    expect(only({ text: '', form }).body).toMatchObject({
      content: 'Check in',
      components: [{ components: [{ label: 'Check in', custom_id: 'checkin?day=2026-11-25' }] }],
    });
  });

  it.each<[string, Reply]>([
    ['nothing said', { text: ' ' }],
    ['an empty card', { text: 'a', card: {} }],
    ['a field without a value', { text: '', card: { fields: [{ name: 'a', value: '' }] } }],
    ['a long title', { text: '', card: { title: 'x'.repeat(257) } }],
    ['a long body', { text: '', card: { body: 'x'.repeat(4097) } }],
    ['a long field', { text: '', card: { fields: [{ name: 'a', value: 'x'.repeat(1025) }] } }],
    ['26 fields', { text: '', card: { fields: many(26, () => ({ name: 'a', value: 'b' })) } }],
    [
      'a card of more than 6,000',
      { text: '', card: { body: 'x'.repeat(4000), footer: 'x'.repeat(2001) } },
    ],
    ['six rows', { text: 'a', actions: many(6, (n) => [button(n)]) }],
    ['six buttons in a row', { text: 'a', actions: [many(6, button)] }],
    ['a row without a button', { text: 'a', actions: [[]] }],
    ['the same button twice', { text: 'a', actions: [[button(1)], [button(1)]] }],
    ['a long button', { text: 'a', actions: [[{ ...button(1), label: 'x'.repeat(81) }]] }],
    [
      'a list of 26',
      { text: 'a', menus: [{ command: 'a', input: {}, option: 'b', placeholder: 'c', choices }] },
    ],
  ])('throws at %s rather than cut or send it', (_, reply) => {
    expect(() => messagePayloads(reply)).toThrow(RangeError);
  });
});
