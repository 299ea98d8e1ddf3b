import { expect, it } from 'vitest';
import { calendarDay } from '../../src/domain/calendar-day.ts';
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

it('bare, it asks step by step, and each step is saved at once', async () => {
  const { rehearsal, store } = await openClub({ now: '2026-11-24 18:00' });
  const coach = rehearsal.addMember({ name: 'Mo', admin: true });
  const posts = rehearsal.addChannel('posts');
  const club = () => store.club(rehearsal.guild.id);
  const wizard = await coach.use('team setup');
  expect(wizard.isPrivate).toBe(true);
  expect(wizard.text).toContain('**Channel:** none yet');
  expect(club()?.channelId).toBeUndefined();

  await coach.choose(wizard, 'Channel for the posts', posts.id);
  expect(club()?.channelId).toBe(posts.id);
  await coach.choose(wizard, 'Time zone', 'Europe/Berlin');
  expect(club()?.timeZone).toBe('Europe/Berlin');
  await coach.choose(wizard, 'What new members share', 'nothing');
  expect(club()?.defaultSharing).toBe('nothing');
  await coach.press(wizard, 'Without sound');
  expect(club()?.silent).toBe(true);
  await coach.press(wizard, 'Deutsch');
  expect(club()).toMatchObject({ language: 'de', channelId: posts.id, adminId: coach.id });

  const form = await coach.press(wizard, 'Times and days');
  const done = await coach.submit(form, {
    time: '7:15',
    days: 'mon wed fri',
    evening: 'off',
    zone: 'Asia/Tokyo',
  });
  expect(done.message.id).toBe(wizard.message.id);
  expect(done.text).toContain('07:15, Monday, Wednesday and Friday');
  expect(club()).toMatchObject({ morningPost: '07:15', postDays: [1, 3, 5] });
  expect(club()).toMatchObject({ timeZone: 'Asia/Tokyo', defaultSharing: 'nothing' });
  expect(club()?.eveningPost).toBeUndefined();

  const ana = rehearsal.addMember({ name: 'Ana' });
  await ana.use('log', { what: 'easy 40 min rpe 3' });
  expect(store.sharing(rehearsal.guild.id, ana.id)).toBe('nothing');
});

it('a channel it may not post in is not taken, and what is missing is named by name', async () => {
  const { rehearsal, store } = await openClub({ now: '2026-11-24 18:00' });
  const coach = rehearsal.addMember({ name: 'Mo', admin: true });
  const posts = rehearsal.addChannel('posts');
  rehearsal.deny(posts.id, 'SendMessages');
  const wizard = await coach.use('team setup');
  const refused = await coach.choose(wizard, 'Channel for the posts', posts.id);
  expect(refused.text).toContain('I lack: **Send Messages**');
  expect(store.club(rehearsal.guild.id)?.channelId).toBeUndefined();
  const here = await coach.press(wizard, 'Post in this channel');
  expect(here.text).toContain('I am ready for Lakeside Runners');
  rehearsal.deny(rehearsal.channel.id, 'CreatePublicThreads');
  expect((await coach.use('team setup')).text).toContain(
    'For threads I lack **Create Public Threads**',
  );
  expect((await coach.use('team check')).text).toContain(
    '⚠️ For threads I lack **Create Public Threads**',
  );
});

it('in one line it also takes what new members share and the language', async () => {
  const { rehearsal, store } = await openClub({ now: '2026-11-24 18:00' });
  const coach = rehearsal.addMember({ name: 'Mo', admin: true });
  await coach.use('team setup', { zone: 'Berlin', privacy: 'with my reason', language: 'de' });
  expect(store.club(rehearsal.guild.id)).toMatchObject({
    channelId: rehearsal.channel.id,
    timeZone: 'Europe/Berlin',
    defaultSharing: 'with my reason',
    language: 'de',
  });
});

it('the check tells of a zone that is not the asker’s, a post that was not sent, and closed messages', async () => {
  const { rehearsal, store, at, turn } = await openClub({ now: '2026-11-24 18:00' });
  const coach = rehearsal.addMember({ name: 'Mo', admin: true });
  await coach.use('team setup', { zone: 'Europe/London', time: '06:30' });
  await coach.use('me settings', { zone: 'Europe/Berlin' });
  const ana = rehearsal.addMember({ name: 'Ana' });
  await ana.use('log', { what: 'easy 40 min rpe 3' });
  await turn('2026-11-25 08:00');
  const late = await coach.use('team check');
  expect(late.text).toContain('you are in Europe/Berlin');
  expect(late.text).toContain('Today’s post was due at 06:30');

  await at('2026-11-25 11:00');
  const key = { audience: ana.id, kind: 'rest day', day: calendarDay.parse('2026-11-25') };
  store.claim(key, new Date('2026-11-25T08:00:00Z'));
  store.settle(key, { state: 'refused', why: 'closed' }, new Date('2026-11-25T08:00:00Z'));
  const check = await coach.use('team check');
  expect(check.text).toContain('could not be sent within four hours');
  expect(check.text).toContain('Reminders do not reach one runner');
  expect(check.text).not.toContain('Ana');
});

it('what the club holds is told, and goes in two steps; the diaries stay', async () => {
  const { rehearsal, store, at } = await openClub({ now: '2026-11-24 18:00' });
  const coach = rehearsal.addMember({ name: 'Mo', admin: true });
  const guild = rehearsal.guild.id;
  await coach.use('team setup', { zone: 'Europe/London', time: '06:30' });
  await coach.use('team session', { weekday: 3, type: 'intervals', time: '19:00' });
  const [ana, kezia] = [
    rehearsal.addMember({ name: 'Ana' }),
    rehearsal.addMember({ name: 'Kezia' }),
  ];
  for (const each of [ana, kezia]) await each.use('log', { what: 'easy 40 min rpe 3' });
  await kezia.use('me privacy', { share: 'nothing' });
  await at('2026-11-25 06:30');

  const held = await coach.use('team leave-data');
  expect(held.text).toContain('**Members:** 2');
  const asked = await coach.press(held, 'Remove all of this');
  expect(store.sharing(guild, ana.id)).toBe('session type');
  const gone = await coach.press(asked, 'Yes, remove it');
  expect(gone.text).toContain('All I held for Lakeside Runners is removed');

  expect(store.sharing(guild, ana.id)).toBeUndefined();
  expect(store.club(guild)).toMatchObject({ sessions: [] });
  expect(store.club(guild)?.channelId).toBeUndefined();
  const key = { audience: guild, kind: 'morning', day: calendarDay.parse('2026-11-25') };
  expect(store.delivery(key)).toBeUndefined();
  expect(store.writes(ana.id, 9)).toHaveLength(1);
  // Whoever had said no is not shown because that answer is gone.
  await kezia.use('log', { what: 'easy 30 min rpe 3' });
  expect(store.sharing(guild, kezia.id)).toBe('nothing');
});
