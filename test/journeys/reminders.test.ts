import { expect, it } from 'vitest';
import { calendarDay } from '../../src/domain/calendar-day.ts';
import { openClub } from '../support/club.ts';

const heard = (person: {
  sees(channel: string): readonly { content: string; author: { bot?: boolean } }[];
}) =>
  person
    .sees('dm')
    .filter(({ author }) => author.bot)
    .map(({ content }) => content);

it('nobody is reminded who did not ask', async () => {
  const club = await openClub({ now: '2026-11-25 18:00' });
  const ana = club.rehearsal.addMember({ name: 'Ana' });
  await ana.use('log', { what: 'intervals 60 min rpe 9' });
  await club.at('2026-11-25 18:10');
  await club.at('2026-11-26 07:45');
  expect(ana.sees('dm')).toEqual([]);
});

it('refuel comes after a hard session is logged, once', async () => {
  const club = await openClub({ now: '2026-11-25 18:00' });
  const ana = club.rehearsal.addMember({ name: 'Ana' });
  await ana.use('me settings', { reminders: 'refuel', weight: 70, zone: 'Europe/London' });
  await ana.use('log', { what: 'easy 40 min rpe 3' });
  await club.at('2026-11-25 18:05');
  expect(heard(ana)).toEqual([]);
  await ana.use('log', { what: 'intervals 60 min rpe 9' });
  await club.at('2026-11-25 18:10');
  await club.at('2026-11-25 18:11');
  expect(heard(ana)).toHaveLength(1);
  expect(heard(ana)[0]).toContain('70–84 g');
});

it('the rest day and why comes in waking hours, never in quiet ones', async () => {
  const club = await openClub({ now: '2026-11-24 20:00' });
  const ana = club.rehearsal.addMember({ name: 'Ana' });
  await ana.use('me settings', {
    reminders: 'rest day',
    zone: 'Europe/London',
    wake: '06:30',
    quiet_until: '07:30',
  });
  await ana.use('pause', { why: 'ill', symptoms: 'fever' });
  await club.at('2026-11-25 07:20');
  expect(heard(ana)).toEqual([]);
  await club.at('2026-11-25 07:30');
  await club.at('2026-11-25 07:31');
  expect(heard(ana)).toHaveLength(1);
  expect(heard(ana)[0]).toContain('Today is rest');
});

it('lights out is named before a key session, counted back from the runner’s own wake time', async () => {
  const club = await openClub({ now: '2026-11-24 20:00' });
  const coach = club.rehearsal.addMember({ name: 'Mo', admin: true });
  await coach.use('team setup', { zone: 'Europe/London' });
  await coach.use('team session', {
    weekday: 4,
    type: 'intervals',
    time: '06:30',
    name: 'Dawn intervals',
  });
  const ana = club.rehearsal.addMember({ name: 'Ana' });
  await ana.use('log', { what: 'intervals 50 min rpe 8', when: '2026-11-19' });
  await ana.use('me settings', {
    reminders: 'lights out',
    zone: 'Europe/London',
    wake: '05:45',
    quiet_from: '23:00',
  });
  for (const time of ['17:00', '18:00', '19:00', '20:00', '20:30', '21:00', '21:30', '22:00']) {
    await club.at(`2026-11-25 ${time}`);
  }
  expect(heard(ana)).toHaveLength(1);
  expect(heard(ana)[0]).toMatch(
    /Dawn intervals tomorrow.*You get up at 05:45 and need .*: lights out \d\d:\d\d/s,
  );
});

it('a runner whose direct messages are closed costs nobody anything', async () => {
  const club = await openClub({ now: '2026-11-24 20:00' });
  const ana = club.rehearsal.addMember({ name: 'Ana' });
  await ana.use('me settings', { reminders: 'check-in', zone: 'Europe/London', wake: '06:30' });
  await ana.use('log', { what: 'easy 40 min rpe 3' });
  club.rehearsal.closeDirectMessages(ana.id);
  await club.at('2026-11-25 07:15');
  await club.at('2026-11-25 07:16');
  const key = { audience: ana.id, kind: 'check-in', day: calendarDay.parse('2026-11-25') };
  expect(club.store.delivery(key)?.outcome).toMatchObject({ state: 'refused' });
});
