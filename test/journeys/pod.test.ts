import { expect, it } from 'vitest';
import { openClub } from '../support/club.ts';

/** Wednesday morning: Ana and Ben run easy and share it; Mo runs the club. */
const morning = async () => {
  const club = await openClub({ now: '2026-11-24 18:00' });
  const { rehearsal } = club;
  const coach = rehearsal.addMember({ name: 'Mo', admin: true });
  await coach.use('team setup', { zone: 'Europe/London', time: '06:30' });
  const [ana, ben, kezia] = ['Ana', 'Ben', 'Kezia'].map((name) => rehearsal.addMember({ name }));
  if (!ana || !ben || !kezia) throw new Error('nobody came');
  for (const each of [ana, ben]) await each.use('log', { what: 'easy 40 min rpe 3' });
  const own = (channel?: string) =>
    rehearsal.messages(channel).filter(({ author }) => author.id === rehearsal.bot.id);
  await club.at('2026-11-25 06:30');
  const post = own().at(-1);
  if (!post) throw new Error('no post');
  const thread = () => rehearsal.messages().find(({ id }) => id === post.id)?.thread;
  const roster = () => own(post.id).at(-1)?.content ?? '';
  return { ...club, rehearsal, coach, ana, ben, kezia, own, post, thread, roster };
};

it('the first who taps opens a thread on the post, named for the day, and who taps is in it', async () => {
  const { ana, ben, post, thread, roster, own } = await morning();
  const answer = await ana.press(post, 'Easy pod');
  expect(answer.isPrivate).toBe(true);
  expect(thread()?.name).toBe('Easy pod · Wed 25 Nov');
  expect(answer.text).toContain(`<#${post.id}>`);
  expect(roster()).toContain(`<@${ana.id}>`);
  expect(roster()).not.toContain(ben.id);

  await ben.press(post, 'Easy pod');
  expect(roster()).toContain(`Coming: <@${ana.id}> and <@${ben.id}>`);
  expect(own(post.id)).toHaveLength(1);
  expect(own(post.id).at(-1)?.mentions).toEqual([]);
});

it('tapping again leaves, on the post or in the thread', async () => {
  const { ana, ben, post, own, roster } = await morning();
  await ana.press(post, 'Easy pod');
  await ben.press(post, 'Easy pod');
  expect((await ana.press(post, 'Easy pod')).text).toContain('You are out');
  expect(roster()).not.toContain(ana.id);
  const inThread = own(post.id).at(-1);
  if (!inThread) throw new Error('no roster');
  await ben.press(inThread, 'In or out');
  expect(roster()).toContain('Nobody is in');
});

it('two who tap at once are both in one thread', async () => {
  const { ana, ben, post, own, roster } = await morning();
  await Promise.all([ana.press(post, 'Easy pod'), ben.press(post, 'Easy pod')]);
  expect(own(post.id)).toHaveLength(1);
  expect(roster()).toContain(ana.id);
  expect(roster()).toContain(ben.id);
});

it('a restart loses neither the thread nor who is in', async () => {
  const { ana, ben, post, own, roster, restart } = await morning();
  await ana.press(post, 'Easy pod');
  await restart();
  await ben.press(post, 'Easy pod');
  expect(own(post.id)).toHaveLength(1);
  expect(roster()).toContain(`<@${ana.id}> and <@${ben.id}>`);
});

it('is a plain message in the channel where the bot may not open threads', async () => {
  const { rehearsal, ana, ben, post, thread, own } = await morning();
  rehearsal.deny(rehearsal.channel.id, 'CreatePublicThreads');
  const answer = await ana.press(post, 'Easy pod');
  await ben.press(post, 'Easy pod');
  expect(thread()).toBeUndefined();
  expect(answer.text).toContain(`<#${rehearsal.channel.id}>`);
  expect(own().at(-1)?.content).toContain(`Coming: <@${ana.id}> and <@${ben.id}>`);
  expect(own()).toHaveLength(2);
});

it('goes on in the channel when somebody has removed the thread', async () => {
  const { rehearsal, ana, ben, post, own } = await morning();
  await ana.press(post, 'Easy pod');
  rehearsal.deleteChannel(post.id);
  await ben.press(post, 'Easy pod');
  expect(own().at(-1)?.content).toContain(`<@${ana.id}> and <@${ben.id}>`);
});

it('is offered only where two share an easy day', async () => {
  const { rehearsal, ana, post, at, own } = await morning();
  expect(JSON.stringify(post.components)).toContain('Easy pod');
  await ana.use('me privacy', { share: 'nothing' });
  await rehearsal.until('the post follows', () => !JSON.stringify(own().at(-1)).includes('Ana'));
  expect(JSON.stringify(own().at(-1)?.components)).not.toContain('Easy pod');
  await at('2026-11-26 06:30');
  expect(JSON.stringify(own().at(-1)?.components)).not.toContain('Easy pod');
});

it('a member who shares nothing may come along; only the tap is shown, never the diary', async () => {
  const { store, rehearsal, kezia, post, roster } = await morning();
  await kezia.press(post, 'Easy pod');
  expect(roster()).toContain(`<@${kezia.id}>`);
  expect(store.sharing(rehearsal.guild.id, kezia.id)).toBeUndefined();
});

it('yesterday’s button opens nothing today', async () => {
  const { ana, post, thread, turn } = await morning();
  await turn('2026-11-26 05:00');
  expect((await ana.press(post, 'Easy pod')).text).toContain('That pod was for Wed 25 Nov');
  expect(thread()).toBeUndefined();
});

it('who deletes themselves is in no pod any more', async () => {
  const { ana, ben, post, roster, store, rehearsal } = await morning();
  await ana.press(post, 'Easy pod');
  store.deleteRunner(ana.id);
  expect(store.memo(`pod ${rehearsal.guild.id}`)).not.toContain(ana.id);
  await ben.press(post, 'Easy pod');
  expect(roster()).not.toContain(ana.id);
});
