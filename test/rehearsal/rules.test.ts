import { describe, expect, it } from 'vitest';
import { login, rehearse } from './bot.ts';

const button = (custom_id: string) => ({ type: 2, style: 1, label: 'Go', custom_id });
const row = (...components: object[]) => ({ type: 1, components });
const list = {
  type: 3,
  custom_id: 'zone',
  options: [{ label: 'Berlin', value: 'Europe/Berlin' }],
};
const rows = (count: number) => Array.from({ length: count }, (_, n) => row(button(`${n}`)));
const long = { description: 'x'.repeat(3001) };
const blankField = { title: 'Card', fields: [{ name: 'Why', value: ' ' }] };

describe('a message is refused', () => {
  it.each([
    ['longer than 2,000 characters', { content: 'x'.repeat(2001) }, 'content'],
    ['with a field that Discord does not know', { content: 'hi', contnet: 'ho' }, 'contnet'],
    ['with such a field deep inside', { embeds: [{ title: 'a', colour: 3 }] }, 'colour'],
    ['with an empty card', { embeds: [{ color: 3 }] }, 'description'],
    ['with an empty field in a card', { embeds: [blankField] }, 'value'],
    ['with cards above 6,000 characters', { embeds: [long, long] }, 'embeds'],
    ['with six rows', { components: rows(6) }, 'components'],
    ['with six buttons in a row', { components: [row(...rows(6))] }, 'components'],
    ['with a button and a list in a row', { components: [row(button('a'), list)] }, 'components'],
    ['with two buttons of one custom_id', { components: [row(button('a'), button('a'))] }, 'a'],
    ['with a custom_id above 100', { components: [row(button('x'.repeat(101)))] }, 'custom_id'],
    [
      'with a button that says nothing',
      { components: [row({ ...button('a'), label: '' })] },
      'label',
    ],
    ['with a label that is no text', { components: [row({ ...button('a'), label: 3 })] }, 'label'],
  ])('%s', async (_, body, where) => {
    const refused = await post('/channels/:team/messages', body);
    expect(refused).toMatchObject({ code: 50035, status: 400 });
    expect(JSON.stringify(refused.errors)).toContain(where);
  });

  it.each([
    ['without anything in it', {}],
    ['of blanks', { content: ' \n ' }],
  ])('%s', async (_, body) => {
    expect(await post('/channels/:team/messages', body)).toMatchObject({ code: 50006 });
  });
});

const text = { type: 3, name: 'what', description: 'What' };
const command = (more: object) => ({ name: 'log', description: 'Log a run', ...more });

describe('a command is refused', () => {
  it.each([
    ['with a name in capitals', [command({ name: 'Log' })], 'name'],
    ['with a name of two words', [command({ name: 'log run' })], 'name'],
    ['without a description', [command({ description: '' })], 'description'],
    ['with a description above 100', [command({ description: 'x'.repeat(101) })], 'description'],
    ['that has the name of another', [command({}), command({})], 'unique'],
    ['with two options of one name', [command({ options: [text, text] })], 'unique'],
    [
      'with a required option after an optional one',
      [command({ options: [text, { ...text, name: 'rpe', required: true }] })],
      'Required options',
    ],
    ['with 26 choices', [command({ options: [{ ...text, choices: choices(26) }] })], 'choices'],
    [
      'with choices and autocomplete at once',
      [command({ options: [{ ...text, choices: choices(2), autocomplete: true }] })],
      'autocomplete',
    ],
    ['with more than 8,000 characters in all', [command({ options: wordy(20) })], 'maximum size'],
  ])('%s', async (_, body, where) => {
    const refused = await post('/applications/:bot/commands', body, 'PUT');
    expect(refused).toMatchObject({ code: 50035, status: 400 });
    expect(JSON.stringify(refused.errors)).toContain(where);
  });
});

const field = (custom_id: string) => ({
  type: 18,
  label: 'Sleep',
  component: { type: 4, custom_id, style: 1 },
});
const form = (...components: object[]) => ({
  type: 9,
  data: { custom_id: 'checkin', title: 'Check in', components },
});

describe('a form is refused', () => {
  it.each([
    ['without a field', form(), 'components'],
    ['with six fields', form(...['a', 'b', 'c', 'd', 'e', 'f'].map(field)), 'components'],
    ['with two fields of one custom_id', form(field('a'), field('a')), 'duplicated'],
    ['with a field that has no label', form(row({ type: 4, custom_id: 'a', style: 1 })), 'label'],
  ])('%s', async (_, body, where) => {
    const refused = await post('/interactions/1/token/callback', body);
    expect(refused).toMatchObject({ code: 50035, status: 400 });
    expect(JSON.stringify(refused.errors)).toContain(where);
  });
});

it('remembers every mistake for the test that wants none', async () => {
  const { rehearsal } = await rehearse();
  const client = await login(rehearsal);
  const path = `/channels/${rehearsal.channel.id}/messages` as const;
  await client.rest.post(path, { body: { content: '' } }).catch(() => {});
  await client.rest.get('/voice/regions').catch(() => {});
  expect(rehearsal.complaints.map(({ status, problems }) => [status, ...problems])).toEqual([
    [400, 'Cannot send an empty message'],
    [404, '404: Not Found'],
  ]);
});

it('refuses a request without the token', async () => {
  const { rehearsal } = await rehearse();
  const answer = await fetch(`${rehearsal.api}/v10/users/@me`);
  expect(answer.status).toBe(401);
});

/** Sends a body as it is, and gives back how it was refused. */
async function post(path: string, body: unknown, method = 'POST') {
  const { rehearsal } = await rehearse();
  const { id } = rehearsal.bot;
  const full = path.replace(':team', rehearsal.channel.id).replace(':bot', id);
  const answer = await fetch(`${rehearsal.api}/v10${full}`, {
    method,
    headers: { authorization: `Bot ${rehearsal.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { code, errors } = (await answer.json()) as { code?: number; errors?: object };
  return { status: answer.status, code, errors };
}

function choices(count: number) {
  return Array.from({ length: count }, (_, n) => ({ name: `${n}`, value: `${n}` }));
}

function wordy(count: number) {
  return Array.from({ length: count }, (_, n) => ({
    ...text,
    name: `what${n}`,
    choices: Array.from({ length: 5 }, (_, m) => ({
      name: `${m}${'x'.repeat(90)}`,
      value: `${m}`,
    })),
  }));
}
