import { expect, it } from 'vitest';
import { calendarDay } from '../../src/domain/calendar-day.ts';
import { openClub } from '../support/club.ts';

const morning = async () => {
  const club = await openClub({ now: '2026-11-24 18:00' });
  const { rehearsal } = club;
  const coach = rehearsal.addMember({ name: 'Mo', admin: true });
  await coach.use('team setup', { zone: 'Europe/London', time: '06:30' });
  const [ana, ben] = [rehearsal.addMember({ name: 'Ana' }), rehearsal.addMember({ name: 'Ben' })];
  for (const runner of [ana, ben]) await runner.use('log', { what: 'easy 40 min rpe 3' });
  const post = () =>
    rehearsal.messages().findLast(({ embeds }) => embeds[0]?.title?.startsWith('Lakeside'));
  const text = () => post()?.embeds[0]?.description ?? '';
  return { ...club, rehearsal, coach, ana, ben, post, text, at: club.at, restart: club.restart };
};

it('who deletes everything is out of today’s post at once, whatever the hour', async () => {
  const { at, ana, text, rehearsal, store } = await morning();
  await at('2026-11-25 06:30');
  expect(text()).toContain('Ana');
  await at('2026-11-25 20:00');
  const question = await ana.use('me delete');
  expect(store.runner(ana.id)).toBeDefined();
  await ana.press(question, 'Delete everything');
  await rehearsal.until('the post follows', () => !text().includes('Ana'));
  expect(store.runner(ana.id)).toBeUndefined();
  expect(text()).toContain('Ben');
});

it('who chooses to share nothing is out of it, too, and stays out when the bot is sent away and comes back', async () => {
  const { at, ana, coach, text, rehearsal } = await morning();
  await at('2026-11-25 06:30');
  await at('2026-11-25 14:00');
  await ana.use('me privacy', { share: 'nothing' });
  await rehearsal.until('the post follows', () => !text().includes('Ana'));
  rehearsal.removeBot();
  rehearsal.inviteBot();
  await rehearsal.until('the bot is back', () => rehearsal.connected);
  await coach.use('team setup', { zone: 'Europe/London', time: '06:30' });
  await ana.use('sleep', { hours: '7' });
  await at('2026-11-26 06:30');
  expect(text()).toContain('Ben');
  expect(text()).not.toContain('Ana');
});

it('who leaves the server is in no post after that', async () => {
  const { at, ben, text, rehearsal } = await morning();
  await at('2026-11-25 06:30');
  expect(text()).toContain('Ben');
  rehearsal.removeMember(ben.id);
  await at('2026-11-26 06:30');
  expect(text()).toContain('Ana');
  expect(text()).not.toContain('Ben');
});

it('the evening’s post is never taken for the morning’s after a crash', async () => {
  const club = await morning();
  const { at, coach, rehearsal, restart, store } = club;
  await coach.use('team session', {
    weekday: 4,
    type: 'tempo',
    time: '18:30',
    name: 'Canal tempo',
  });
  await at('2026-11-25 19:30');
  const evening = rehearsal.messages().at(-1);
  expect(evening?.embeds[0]?.title).toContain('Tonight’s sleep');
  store.claim(
    { audience: rehearsal.guild.id, kind: 'morning', day: calendarDay.parse('2026-11-26') },
    new Date('2026-11-26T06:30:00Z'),
  );
  await at('2026-11-26 06:31');
  await restart();
  expect(club.post()?.id).not.toBe(evening?.id);
  expect(club.post()?.embeds[0]?.title).toContain('Thu 26 Nov');
});

it('a permission taken away is noticed before an empty message goes out, and the admin hears which', async () => {
  const { at, coach, rehearsal } = await morning();
  const before = rehearsal.messages().length;
  rehearsal.deny(rehearsal.channel.id, 'EmbedLinks');
  await at('2026-11-25 06:30');
  expect(rehearsal.messages()).toHaveLength(before);
  expect(coach.sees('dm').at(-1)?.content).toContain('I am not allowed to (Embed Links)');
  expect((await coach.use('team check')).text).toContain('I stopped posting');
});

it('a change of time counts from its next time: nothing late, nothing to apologise for', async () => {
  const { at, coach, rehearsal, post } = await morning();
  await at('2026-11-25 06:30');
  const first = post()?.id;
  await at('2026-11-25 09:00');
  await coach.use('team post', { time: '08:00', evening: '08:30' });
  await at('2026-11-25 09:05');
  expect(post()?.id).toBe(first);
  await at('2026-11-26 08:00');
  expect(post()?.embeds[0]?.footer?.text).not.toMatch(/Late|could not/);
  expect(post()?.id).not.toBe(first);
  expect(rehearsal.complaints).toEqual([]);
});

it('a failure while sending is tried again at the next tick, and the post goes out once', async () => {
  const { at, rehearsal, post } = await morning();
  // discord.js tries four times in all before it gives up.
  rehearsal.fail('POST /channels/:channel/messages', 4);
  await at('2026-11-25 06:30');
  expect(post()).toBeUndefined();
  await at('2026-11-25 06:45');
  await rehearsal.until('the post', post);
  expect(
    rehearsal.messages().filter(({ embeds }) => embeds[0]?.title?.includes('Wed 25')),
  ).toHaveLength(1);
});

it.each([
  ['today', {}],
  ['checkin', { same: true }],
  ['log', { what: '10k easy 52:30 rpe 4' }],
  ['log', { what: 'gibberish' }],
  ['sleep', { hours: '6' }],
  ['week', {}],
  ['pause', { why: 'ill', symptoms: 'fever' }],
  ['undo', {}],
  ['me settings', {}],
  ['me privacy', {}],
  ['me history', {}],
  ['me delete', {}],
  ['help', {}],
] as const)('/%s %j in the server is answered to the asker alone', async (name, values) => {
  const { ana, ben, rehearsal } = await morning();
  const answer = await ana.use(name, values);
  expect(answer.isPrivate).toBe(true);
  expect(ben.sees(rehearsal.channel.id).map(({ id }) => id)).not.toContain(answer.message.id);
});
