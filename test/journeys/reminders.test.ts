import { expect, it } from 'vitest';
import { calendarDay, plusDays } from '../../src/domain/calendar-day.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { kilometres, minutes, rpe } from '../../src/domain/units.ts';
import type { Message } from '../../src/rehearsal/wire.ts';
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
  // The card, which they open themselves, says why nothing came.
  expect((await ana.use('today')).text).toContain('your direct messages are closed');
});

/** A runner who asked for one reminder, in London, up at half past six. */
async function runnerAsking(reminders: string, now: string) {
  const club = await openClub({ now });
  const ana = club.rehearsal.addMember({ name: 'Ana' });
  await ana.use('me settings', { reminders, zone: 'Europe/London', wake: '06:30' });
  const record = (entry: Entry) =>
    club.store.record({
      runnerId: ana.id,
      at: new Date('2026-11-01T12:00:00Z'),
      origin: `told ${JSON.stringify(entry)}`,
      entries: [entry],
    });
  return { club, ana, record };
}

const day = (text: string) => calendarDay.parse(text);

it('the start of a taper is told on its first morning, and not again', async () => {
  const { club, ana, record } = await runnerAsking('taper', '2026-11-24 20:00');
  const race = { day: day('2026-12-10'), name: 'City Marathon', priority: 'A' } as const;
  record({ kind: 'race', race: { ...race, distance: kilometres.parse(42.2) } });
  await club.at('2026-11-25 07:30');
  expect(heard(ana)).toEqual([]);
  await club.at('2026-11-26 07:30');
  await club.at('2026-11-26 07:31');
  await club.at('2026-11-27 07:30');
  expect(heard(ana)).toHaveLength(1);
  expect(heard(ana)[0]).toContain('The taper for City Marathon starts today.');
});

it('the review of a block comes on the morning after it, and never of a week off', async () => {
  const { club, ana, record } = await runnerAsking('block review', '2026-11-24 20:00');
  const until = day('2026-11-24');
  record({ kind: 'block', block: { from: day('2026-10-28'), until, kind: 'build' } });
  record({
    kind: 'block',
    block: { from: day('2026-11-25'), until: day('2026-11-25'), kind: 'off' },
  });
  await club.at('2026-11-25 08:00');
  await club.at('2026-11-26 08:00');
  expect(heard(ana)).toHaveLength(1);
  expect(heard(ana)[0]).toContain('Your build block ended yesterday.');
  const review = await ana.press(ana.sees('dm').at(-1) as Message, 'The whole review');
  expect(review.text).toContain('Build block');
});

it('three silent days bring one nudge without blame, and then silence', async () => {
  const { club, ana } = await runnerAsking('nudge', '2026-11-20 20:00');
  await ana.use('log', { what: 'easy 40 min rpe 3' });
  for (const date of ['21', '22', '23', '24', '25', '26', '27', '30']) {
    await club.at(`2026-11-${date} 09:00`);
  }
  expect(heard(ana)).toHaveLength(1);
  expect(heard(ana)[0]).toContain('that is fine');
});

it('nobody is nudged out of an illness', async () => {
  const { club, ana } = await runnerAsking('nudge', '2026-11-20 20:00');
  await ana.use('pause', { why: 'ill', symptoms: 'fever' });
  for (const date of ['23', '24', '25']) await club.at(`2026-11-${date} 09:00`);
  expect(heard(ana)).toEqual([]);
});

it('a lighter week is proposed once before the weekend, and not again the week after', async () => {
  const { club, ana } = await runnerAsking('deload', '2026-11-26 20:00');
  const monday = day('2026-10-19');
  const entries = Array.from({ length: 40 }, (_, ago): Entry[] => {
    const on = plusDays(monday, ago);
    const week = Math.floor(ago / 7);
    if (ago % 7 === 4) return [];
    const duration = minutes.parse(40 + 6 * week);
    return [{ kind: 'session', session: { day: on, type: 'easy', duration, rpe: rpe.parse(3) } }];
  }).flat();
  club.store.record({
    runnerId: ana.id,
    at: new Date('2026-11-26T12:00:00Z'),
    origin: 'six rising weeks',
    entries,
  });
  await club.at('2026-11-27 15:00');
  expect(heard(ana)).toEqual([]);
  for (const at of ['27 16:30', '27 16:31', '28 16:30']) await club.at(`2026-11-${at}`);
  expect(heard(ana)).toHaveLength(1);
  expect(heard(ana)[0]).toContain('a lighter week');
  await ana.press(ana.sees('dm').at(-1) as Message, 'Plan that week');
  const { blocks } = club.store.diary(ana.id, day('2026-11-01'));
  expect(blocks).toMatchObject([{ kind: 'deload', from: '2026-11-30', until: '2026-12-06' }]);
  for (const at of ['04 16:30', '05 16:30']) await club.at(`2026-12-${at}`);
  expect(heard(ana).filter((text) => text.includes('You asked for this'))).toHaveLength(1);
});

it('somebody ill does not hear of tomorrow’s key session', async () => {
  const club = await openClub({ now: '2026-11-24 20:00' });
  const coach = club.rehearsal.addMember({ name: 'Mo', admin: true });
  await coach.use('team setup', { zone: 'Europe/London' });
  await coach.use('team session', { weekday: 4, type: 'intervals', time: '06:30' });
  const ana = club.rehearsal.addMember({ name: 'Ana' });
  await ana.use('log', { what: 'intervals 50 min rpe 8', when: '2026-11-19' });
  const asked = { reminders: 'lights out', zone: 'Europe/London', wake: '05:45' };
  await ana.use('me settings', { ...asked, quiet_from: '23:00' });
  await ana.use('pause', { why: 'ill', symptoms: 'fever' });
  for (const time of ['19:00', '20:00', '20:30', '21:00', '21:30', '22:00']) {
    await club.at(`2026-11-25 ${time}`);
  }
  expect(heard(ana)).toEqual([]);
});
