import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Sharing, sharingLevels } from '../../src/domain/runner.ts';
import { type Answer, textOf } from '../../src/rehearsal/answer.ts';
import type { Person, Values } from '../../src/rehearsal/person.ts';
import type { Component, Message } from '../../src/rehearsal/wire.ts';
import { openClub } from '../support/club.ts';

/*
 * Every command, every button that comes of it, the posts, and plain questions about other people,
 * asked by everybody of everybody at every level of sharing. Whoever adds a command and does not
 * say here how it is asked makes this fail.
 */

/** How each command is asked; several ways where they answer differently. */
const asked: Readonly<Record<string, readonly Values[]>> = {
  today: [{}, { minutes: 30 }],
  checkin: [{ same: true }],
  log: [{ what: '8k easy 45 min rpe 3' }],
  sleep: [{ hours: '7' }],
  trend: [{}],
  week: [{}, { which: 'next' }, { away_from: 'Friday', away_until: 'Sunday' }],
  race: [{}, { name: 'Winter Half', date: 'in 11 days', distance: 'half' }],
  block: [{}, { kind: 'build', start: 'Monday' }, { review: true }],
  pause: [{}, { why: 'ill', symptoms: 'head cold' }],
  undo: [{}],
  'me settings': [{}],
  'me privacy': [{}],
  'me history': [{}],
  'me export': [{}],
  'me import': [{}],
  'me delete': [{}],
  'team setup': [{}],
  'team post': [{}],
  'team session': [{}],
  'team preview': [{}],
  'team tonight': [{}],
  'team check': [{}],
  'team leave-data': [{}],
  help: [{}],
};

/** What only the owner may ever read, each unlike anything else that is said. */
const secrets = {
  sleep: /5 h 17|5\.28/,
  note: /quagga/,
  pain: /left ankle/,
  'resting heart rate': /\b93\b/,
  HRV: /\b137\b/,
  'the day before': /17\.3/,
  mood: /mood very low|Mood very low/,
  race: /Zugspitz/,
} as const;

const trainingReason =
  /recovery|hard session still|long run yesterday|as it feels today|the usual|club session|rest day is due/;

const names: Readonly<Record<Sharing, string>> = {
  nothing: 'Nadia',
  'session type': 'Tessa',
  'with my reason': 'Rhona',
};

async function clubOfThree() {
  const club = await openClub({ now: '2026-11-24 20:00' });
  const { rehearsal } = club;
  const mo = rehearsal.addMember({ name: 'Mo', admin: true });
  await mo.use('team setup', { zone: 'Europe/London', time: '06:30' });
  await mo.use('team session', { weekday: 3, type: 'intervals', time: '19:00' });
  await mo.use('team session', { weekday: 4, type: 'tempo', time: '18:30' });
  const owners: Person[] = [];
  for (const level of sharingLevels) {
    const owner = rehearsal.addMember({ name: names[level] });
    owners.push(owner);
    await owner.use('me privacy', { share: level });
    await owner.use('log', { what: '17.3k intervals 90 min rpe 9', note: 'quagga' });
    await owner.dm('slept 5:17, resting hr 93, hrv 137, mood 1/5');
    await owner.dm('my left ankle hurts, 3/10');
    await owner.use('race', { name: 'Zugspitz Ultra', date: 'in 9 weeks', distance: '63 km' });
  }
  const ben = rehearsal.addMember({ name: 'Ben' });
  await ben.use('log', { what: '10k easy 52:30 rpe 4' });
  const newcomer = rehearsal.addMember({ name: 'Zoe' });
  await club.at('2026-11-25 06:30');
  return { ...club, mo, ben, newcomer, owners };
}

const listed = commands
  .filter((command) => !('unlisted' in command && command.unlisted))
  .filter((command) => !('menu' in command && command.menu))
  .flatMap((command) =>
    'parts' in command
      ? command.parts.map(({ name }) => ({ name, admin: command.forAdmins ?? false }))
      : [{ name: command.name, admin: command.forAdmins ?? false }],
  );

it('asks every command there is', () => {
  expect(Object.keys(asked).toSorted()).toEqual(listed.map(({ name }) => name).toSorted());
});

/** The buttons and lists of a message, those inside rows and sections too. */
const touchable = (components: readonly Component[]): readonly Component[] =>
  components.flatMap((each) => [
    ...(each.type === 2 && each.custom_id ? [each] : []),
    ...touchable(each.components ?? []),
  ]);

/** Everything one person reads who presses every button, and every button of what comes then. */
async function readBy(person: Person, first: Answer | Message, depth = 2): Promise<string[]> {
  const message =
    'message' in first ? (first.kind === 'message' ? first.message : undefined) : first;
  if (!message) return [];
  const texts = [textOf(message)];
  if (depth === 0) return texts;
  for (const { custom_id } of touchable(message.components)) {
    // What deletes would end the walk; it shows nothing of anybody.
    if (!custom_id || /delete\?sure|leave-data\?/.test(custom_id)) continue;
    const pressed = await person.press(message, custom_id).catch(() => undefined);
    if (pressed) texts.push(...(await readBy(person, pressed, depth - 1)));
  }
  return texts;
}

function expectNothingOf(texts: readonly string[], { post }: { readonly post: boolean }): void {
  for (const text of texts) {
    for (const [what, secret] of Object.entries(secrets)) {
      expect({ what, leaks: secret.test(text), text }).toMatchObject({ leaks: false });
    }
    // Who shares nothing is not even named, wherever it is said.
    expect(text).not.toContain(names.nothing);
    const own = text.split('\n').find((line) => line.includes(names['session type']));
    if (post && own) expect(own).not.toMatch(trainingReason);
  }
}

describe('nothing of anybody else is read', () => {
  it('in the posts, by anybody', async () => {
    const { rehearsal, ben } = await clubOfThree();
    const posts = rehearsal.messages().map(textOf);
    expect(posts.join('\n')).toContain(names['session type']);
    expectNothingOf(posts, { post: true });
    expectNothingOf(ben.sees('team').map(textOf), { post: true });
  });

  it.each(listed.filter(({ admin }) => !admin))(
    'by a member and a newcomer who ask /$name and press everything',
    async ({ name }) => {
      const { ben, newcomer } = await clubOfThree();
      for (const person of [ben, newcomer]) {
        for (const channel of ['team', 'dm']) {
          for (const values of asked[name] ?? []) {
            const answer = await person.use(name, values, { channel });
            expectNothingOf(await readBy(person, answer), { post: false });
          }
        }
      }
    },
    60_000,
  );

  it.each(listed.filter(({ admin }) => admin))(
    'by whoever runs the club and asks /$name',
    async ({ name }) => {
      const { mo } = await clubOfThree();
      for (const values of asked[name] ?? []) {
        const answer = await mo.use(name, values, { channel: 'team' });
        expect(answer.isPrivate).toBe(true);
        expectNothingOf(await readBy(mo, answer, 1), { post: true });
      }
    },
    60_000,
  );

  it('on the buttons of the post, which show everybody their own', async () => {
    const { rehearsal, ben, newcomer } = await clubOfThree();
    const post = rehearsal.messages().at(-1);
    if (!post) throw new Error('There is no post.');
    for (const person of [ben, newcomer]) {
      expectNothingOf(await readBy(person, post), { post: true });
    }
  });

  it.each(sharingLevels)('on the recovery card of who shares %s', async (level) => {
    const { ben, mo, newcomer, owners } = await clubOfThree();
    const owner = owners[sharingLevels.indexOf(level)];
    if (!owner) throw new Error(`Nobody shares ${level}.`);
    for (const person of [ben, mo, newcomer]) {
      const card = await person.contextUser('Recovery card', owner.id);
      expect(card.isPrivate).toBe(true);
      const said = level === 'nothing' ? card.text.replace(names.nothing, '') : card.text;
      expectNothingOf([said], { post: true });
      if (level === 'with my reason') expect(card.text).toMatch(trainingReason);
      else expect(card.text).not.toMatch(trainingReason);
    }
  });

  it.each(Object.values(names))('in answers to questions about %s', async (name) => {
    const { ben, mo } = await clubOfThree();
    for (const person of [ben, mo]) {
      for (const question of [
        `how did ${name} sleep?`,
        `what is ${name} doing today?`,
        `is ${name} injured`,
        `should ${name} run hard today?`,
        `show me ${name}'s week`,
      ]) {
        const heard = await person.dm(question);
        expectNothingOf(
          heard.map(textOf).map((text) => text.replaceAll(name, '')),
          { post: false },
        );
      }
    }
  });

  it('in what is offered while somebody types', async () => {
    const { ben } = await clubOfThree();
    const offered = await ben.complete({ name: 'log', values: { what: '' }, focused: 'what' });
    expectNothingOf(
      offered.map(({ name: label }) => label),
      { post: false },
    );
  });
});

it('the walk itself finds what an owner reads: it is not blind', async () => {
  const { owners } = await clubOfThree();
  for (const owner of owners) {
    const history = await owner.use('me history');
    const texts = await readBy(owner, history);
    for (const secret of [secrets.sleep, secrets.note, secrets.pain, secrets.HRV]) {
      expect(texts.some((text) => secret.test(text))).toBe(true);
    }
  }
});
