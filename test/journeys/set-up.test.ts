import { expect, it } from 'vitest';
import { openClub } from '../support/club.ts';

it('an admin has the club’s mornings running in three commands', async () => {
  const club = await openClub({ now: '2026-11-24 18:00' });
  const { rehearsal } = club;
  const coach = rehearsal.addMember({ name: 'Mo', admin: true });

  const zones = await coach.complete({
    name: 'team setup',
    focused: 'zone',
    values: { zone: 'lond' },
  });
  expect(zones.map(({ value }) => value)).toContain('Europe/London');

  const setup = await coach.use('team setup', { zone: 'Europe/London', time: '06:30' });
  expect(setup.isPrivate).toBe(true);
  expect(setup.text).toContain('I am ready for Lakeside Runners');
  expect(setup.text).toContain('06:30, every day');

  const session = await coach.use('team session', {
    weekday: 3,
    type: 'intervals',
    time: '19:00',
    name: 'Track night',
  });
  expect(session.text).toContain('Wednesday 19:00');
  expect(session.text).toContain('Track night');

  const test = await coach.press(setup, 'Test post');
  expect(test.text).toContain('Test post sent');
  expect(rehearsal.messages().at(-1)?.content).toContain('This is a test post');

  const check = await coach.use('team check');
  expect(check.text).toContain('✅ I may post in');
  expect(check.text).toContain('❌ No runners yet');
});

it('names exactly the permission that is missing, and changes nothing until it is there', async () => {
  const club = await openClub({ now: '2026-11-24 18:00' });
  const { rehearsal } = club;
  const coach = rehearsal.addMember({ name: 'Mo', admin: true });
  rehearsal.deny(rehearsal.channel.id, 'EmbedLinks');
  const refused = await coach.use('team setup', { zone: 'Europe/London' });
  expect(refused.text).toMatch(/I lack: \*\*Embed Links\*\*/);
  expect(club.store.club(rehearsal.guild.id)?.channelId).toBeUndefined();
  rehearsal.allow(rehearsal.channel.id, 'EmbedLinks');
  expect((await coach.use('team setup', { zone: 'Europe/London' })).text).toContain('I am ready');
});

it('lets nobody but people who manage the server change the club', async () => {
  const club = await openClub({ now: '2026-11-24 18:00' });
  const runner = club.rehearsal.addMember({ name: 'Ana' });
  await expect(runner.use('team setup', { zone: 'Europe/London' })).rejects.toThrow();
  expect(club.store.club(club.rehearsal.guild.id)?.channelId).toBeUndefined();
});

it('a coach without Manage Server may do it all once the admins have given them the command', async () => {
  const { rehearsal, store } = await openClub({ now: '2026-11-24 18:00' });
  const coach = rehearsal.addMember({ name: 'Ines' });
  await expect(coach.use('team setup', { zone: 'Europe/London' })).rejects.toThrow();
  rehearsal.grant('team', coach.id);
  const setup = await coach.use('team setup', { zone: 'Europe/London' });
  expect(setup.text).toContain('I am ready for Lakeside Runners');
  expect((await coach.press(setup, 'Preview')).text).toContain('Only you see this');
  expect(store.club(rehearsal.guild.id)?.adminId).toBe(coach.id);
});

it('answers a zone, a time or days nobody knows in words, and stores nothing', async () => {
  const { rehearsal, store } = await openClub({ now: '2026-11-24 18:00' });
  const coach = rehearsal.addMember({ name: 'Mo', admin: true });
  const wrong = await coach.use('team setup', { zone: 'Narnia', time: '25:00' });
  expect(wrong.text).toContain('I do not know a time zone “Narnia”');
  expect(wrong.text).toContain('Write the time as HH:MM');
  expect(wrong.isPrivate).toBe(true);
  expect((await coach.use('team post', { days: 'mon someday' })).text).toContain(
    'Write the days like',
  );
  expect(store.club(rehearsal.guild.id)?.channelId).toBeUndefined();
});

it('a deleted channel is told to the admin once, and not tried again', async () => {
  const club = await openClub({ now: '2026-11-24 18:00' });
  const { rehearsal } = club;
  const coach = rehearsal.addMember({ name: 'Mo', admin: true });
  const posts = rehearsal.addChannel('posts');
  await coach.use('team setup', { zone: 'Europe/London', channel: posts.id });
  rehearsal.deleteChannel(posts.id);
  await club.at('2026-11-25 06:30');
  await club.at('2026-11-25 06:31');
  await club.at('2026-11-26 06:30');
  const heard = coach.sees('dm').map(({ content }) => content);
  expect(heard.filter((text) => text.includes('I have stopped trying'))).toHaveLength(1);
});
