import { expect, it } from 'vitest';
import { calendarDay } from '../../src/domain/calendar-day.ts';
import { textOf } from '../../src/rehearsal/answer.ts';
import { openClub } from '../support/club.ts';

const longAgo = calendarDay.parse('2026-10-01');

it('a message that waited for the bot over night is about the evening it was written', async () => {
  const club = await openClub({ now: '2026-11-25 20:00' });
  const ana = club.rehearsal.addMember({ name: 'Ana' });
  await ana.use('me settings', { zone: 'Europe/London' });
  await ana.dm('slept 7h last night');
  await club.fallow.close();
  await club.turn('2026-11-25 21:00');
  ana.say('dm', '8k easy 44 min');
  await club.turn('2026-11-26 07:00');
  await club.restart();
  await club.rehearsal.until('it is stored', () => club.store.diary(ana.id, longAgo).sessions[0]);
  expect(club.store.diary(ana.id, longAgo).sessions).toMatchObject([{ day: '2026-11-25' }]);
});

it('changing one thing of a check-in or a session leaves the others as they were', async () => {
  const club = await openClub({ now: '2026-11-25 09:00' });
  const ana = club.rehearsal.addMember({ name: 'Ana' });
  const [told] = await ana.dm('pretty tired, hrv 61, rhr 52');
  if (!told) throw new Error('no answer');
  await ana.submit(await ana.press(told, 'Edit'), { Energy: '4' });
  expect(club.store.diary(ana.id, longAgo).checkIns).toMatchObject([
    { fatigue: 4, hrv: 61, restingHr: 52 },
  ]);
  const logged = await ana.use('log', { what: 'half marathon 1:45:00', felt: 'better' });
  await ana.submit(await ana.press(logged, 'Edit'), { 'How hard, 0 to 10': '8' });
  expect(club.store.diary(ana.id, longAgo).sessions).toMatchObject([
    { rpe: 8, felt: 'better', distance: 21.1 },
  ]);
});

it('the emergency words come first, whatever else was told', async () => {
  const club = await openClub({ now: '2026-11-25 09:00' });
  const ana = club.rehearsal.addMember({ name: 'Ana' });
  const [answer] = await ana.dm('ran 10k this morning 55 min and had a sharp pain in my chest');
  if (!answer) throw new Error('no answer');
  expect(textOf(answer)).toMatch(/^You wrote of chest pain/);
});

it('all reminders can be taken off the list again', async () => {
  const club = await openClub({ now: '2026-11-25 09:00' });
  const ana = club.rehearsal.addMember({ name: 'Ana' });
  const settings = await ana.use('me settings', { reminders: 'refuel' });
  await ana.choose(settings, 'Direct messages you want', []);
  expect(club.store.runner(ana.id)?.reminders).toEqual([]);
});

it('a few who ask for everything keep no reminder from the others', async () => {
  const club = await openClub({ now: '2026-11-24 20:00' });
  for (let n = 0; n < 65; n += 1) {
    const runner = club.rehearsal.addMember({ name: `Runner ${n}` });
    await runner.use('me settings', { reminders: 'refuel', zone: 'Europe/London' });
  }
  const ana = club.rehearsal.addMember({ name: 'Ana' });
  await ana.use('me settings', { reminders: 'check-in', zone: 'Europe/London', wake: '06:30' });
  await club.at('2026-11-25 07:10');
  expect(ana.sees('dm')).toHaveLength(1);
});

/** A club whose morning post of Wednesday has gone out, with Ana in it. */
async function postedMorning() {
  const club = await openClub({ now: '2026-11-24 18:00' });
  const { rehearsal } = club;
  const coach = rehearsal.addMember({ name: 'Mo', admin: true });
  await coach.use('team setup', { zone: 'Europe/London', time: '06:30' });
  const ana = rehearsal.addMember({ name: 'Ana' });
  await ana.use('log', { what: 'easy 40 min rpe 3' });
  await club.at('2026-11-25 06:30');
  return { club, rehearsal, ana };
}

it('who takes themselves out is out even when Discord fails just then', async () => {
  const { club, rehearsal, ana } = await postedMorning();
  const text = () => rehearsal.messages().at(-1)?.embeds[0]?.description ?? '';
  expect(text()).toContain('Ana');
  rehearsal.fail('PATCH /channels/:channel/messages/:message', 4);
  await ana.use('me privacy', { share: 'nothing' });
  await rehearsal.until('the failed edit is noted', () =>
    club.store.memo('posts to bring up to date'),
  );
  await club.at('2026-11-25 15:00');
  expect(text()).not.toContain('Ana');
});

it('looking at one’s privacy in the afternoon changes nothing in the morning’s post', async () => {
  const { club, rehearsal, ana } = await postedMorning();
  await club.at('2026-11-25 15:00');
  await ana.use('me privacy');
  await ana.use('log', { what: 'easy 30 min rpe 3' });
  await club.at('2026-11-25 15:01');
  expect(rehearsal.messages().at(-1)?.edited_timestamp).toBeNull();
});

it('a post moved to later on its first day still comes that day', async () => {
  const club = await openClub({ now: '2026-11-25 08:00' });
  const { rehearsal } = club;
  const coach = rehearsal.addMember({ name: 'Mo', admin: true });
  await coach.use('team setup', { zone: 'Europe/London', time: '06:30' });
  await club.at('2026-11-25 08:05');
  expect(rehearsal.messages()).toEqual([]);
  await coach.use('team post', { time: '09:00' });
  await club.at('2026-11-25 09:00');
  expect(rehearsal.messages()).toHaveLength(1);
});

it('sat-mon is three days, and a word that is no day is refused', async () => {
  const club = await openClub({ now: '2026-11-25 08:00' });
  const coach = club.rehearsal.addMember({ name: 'Mo', admin: true });
  await coach.use('team setup', { zone: 'Europe/London' });
  await coach.use('team post', { days: 'sat-mon' });
  expect(club.store.club(club.rehearsal.guild.id)?.postDays).toEqual([1, 6, 7]);
  for (const days of ['constructor', 'mon-', 'sat-mon never']) {
    expect((await coach.use('team post', { days })).text).toContain('Write the days like');
  }
});

it('an entry of somebody else is not there for whoever asks with its number', async () => {
  const club = await openClub({ now: '2026-11-25 08:00' });
  const [ana, ben] = [
    club.rehearsal.addMember({ name: 'Ana' }),
    club.rehearsal.addMember({ name: 'Ben' }),
  ];
  await ana.use('log', { what: 'easy 40 min rpe 3' });
  await ben.use('log', { what: 'easy 40 min rpe 3' });
  const [write] = club.store.writes(ana.id, 1);
  if (!write) throw new Error('nothing written');
  expect(club.store.undo(ben.id, write.id, new Date())).toBeUndefined();
  expect(club.store.amend(write.id, { ...write, runnerId: ben.id, origin: 'x' })).toBeUndefined();
  expect(club.store.diary(ana.id, longAgo).sessions).toHaveLength(1);
});
