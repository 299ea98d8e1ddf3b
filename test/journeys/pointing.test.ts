import { expect, it } from 'vitest';
import { calendarDay } from '../../src/domain/calendar-day.ts';
import { openClub } from '../support/club.ts';

const opened = async () => {
  const club = await openClub({ now: '2026-11-25 18:00' });
  const { rehearsal } = club;
  const mo = rehearsal.addMember({ name: 'Mo', admin: true });
  await mo.use('team setup', { zone: 'Europe/London' });
  const [ana, ben] = [rehearsal.addMember({ name: 'Ana' }), rehearsal.addMember({ name: 'Ben' })];
  return { ...club, mo, ana, ben };
};

it('Log this run reads the runner’s own message and stores it when they confirm', async () => {
  const { ana, store, at } = await opened();
  const told = ana.say('team', 'lovely one this morning, 10k easy in 52:30');
  await at('2026-11-26 08:00');
  const read = await ana.contextMessage('Log this run', told);
  expect(read.isPrivate).toBe(true);
  expect(read.text).toContain('Easy run · 10 km · 52:30');
  expect(store.runner(ana.id)).toBeUndefined();
  const logged = await ana.press(read, 'Log it');
  expect(logged.text).toContain('Easy run · 10 km · 52:30');
  // The day on which it was written, not the one on which it was picked up.
  expect(store.diary(ana.id, calendarDay.parse('2026-11-01')).sessions).toMatchObject([
    { day: '2026-11-25', distance: 10, duration: 52.5 },
  ]);
});

it('nobody logs somebody else’s message, and chatter holds no run', async () => {
  const { ana, ben, store } = await opened();
  const told = ana.say('team', '10k easy 52:30');
  expect((await ben.contextMessage('Log this run', told)).text).toContain(
    'somebody else’s message',
  );
  const chat = ana.say('team', 'who is coming tonight?');
  expect((await ana.contextMessage('Log this run', chat)).text).toContain('no session');
  expect([store.runner(ana.id), store.runner(ben.id)]).toEqual([undefined, undefined]);
});

it('Recovery card shows what that person shares and no more, and they see who looked', async () => {
  const { ana, ben } = await opened();
  await ana.use('log', { what: 'easy 40 min rpe 3', note: 'a secret' });
  await ana.use('checkin', { same: true });
  const card = await ben.contextUser('Recovery card', ana.id);
  expect(card.isPrivate).toBe(true);
  expect(card.text).toContain('What Ana shares');
  expect(card.text).not.toContain('secret');
  const privacy = await ana.use('me privacy');
  expect(privacy.text).toMatch(/Ben, your card, Wed 25 Nov 18:00/);
});

it('who shares nothing and who has no diary look the same, and no look is kept', async () => {
  const { ana, ben, mo } = await opened();
  await ana.use('log', { what: 'easy 40 min rpe 3' });
  await ana.use('me privacy', { share: 'nothing' });
  const ofAna = await ben.contextUser('Recovery card', ana.id);
  const ofMo = await ben.contextUser('Recovery card', mo.id);
  expect(ofAna.text.replace('Ana', 'X')).toBe(ofMo.text.replace('Mo', 'X'));
  expect((await ana.use('me privacy')).text).toContain('Nobody has opened your card');
});

it('a runner who picks their own card is told what others see', async () => {
  const { ana } = await opened();
  await ana.use('log', { what: 'easy 40 min rpe 3' });
  expect((await ana.contextUser('Recovery card', ana.id)).text).toContain(
    'Others in this club see: Ana ·',
  );
});

it('the coach’s view is a consent of its own, given and taken back with one tap', async () => {
  const { ana, store, rehearsal } = await opened();
  await ana.use('log', { what: 'easy 40 min rpe 3' });
  const before = await ana.use('me privacy');
  expect(before.text).toContain('The coach sees no reason.');
  const shown = await ana.press(before, 'Show my reason to the coach');
  expect(store.coachView(rehearsal.guild.id, ana.id)).toBe(true);
  await ana.press(shown, 'Hide my reason from the coach');
  expect(store.coachView(rehearsal.guild.id, ana.id)).toBe(false);
});

it('a question about a clubmate is not answered with one’s own day, nor with theirs', async () => {
  const { ana, ben } = await opened();
  await ana.use('log', { what: 'easy 40 min rpe 3' });
  await ben.use('log', { what: 'easy 50 min rpe 3' });
  for (const text of ['how did Ana sleep?', 'what is ana doing today', "what's ana's week like"]) {
    const [answer] = await ben.dm(text);
    expect(answer?.content).toContain('your own days only');
  }
  const [own] = await ben.dm('should I run with Ana today?');
  expect(own?.content).not.toContain('your own days only');
});
