import { expect, it } from 'vitest';
import { calendarDay } from '../../src/domain/calendar-day.ts';
import { openClub } from '../support/club.ts';

const setUp = async (now = '2026-11-24 18:00') => {
  const club = await openClub({ now });
  const { rehearsal } = club;
  const coach = rehearsal.addMember({ name: 'Mo', admin: true });
  await coach.use('team setup', { zone: 'Europe/London', time: '06:30' });
  await coach.use('team session', {
    weekday: 4,
    type: 'tempo',
    time: '18:30',
    name: 'Canal tempo',
  });
  const ana = rehearsal.addMember({ name: 'Ana' });
  const ben = rehearsal.addMember({ name: 'Ben_*bold*' });
  await ana.use('log', { what: 'intervals 60 min rpe 8' });
  await ben.use('log', { what: 'easy 40 min rpe 3' });
  const posts = () => rehearsal.messages().filter(({ author }) => author.id === rehearsal.bot.id);
  const post = () => posts().at(-1);
  const text = () => post()?.embeds[0]?.description ?? '';
  return { ...club, rehearsal, coach, ana, ben, posts, post, text };
};

it('posts once at the club’s time, a line for everybody who shares', async () => {
  const { at, posts, text } = await setUp();
  await at('2026-11-25 06:29');
  expect(posts()).toHaveLength(0);
  await at('2026-11-25 06:30');
  await at('2026-11-25 06:31');
  expect(posts()).toHaveLength(1);
  expect(text()).toContain('Ana · ');
  expect(text()).toContain('Ben\\_\\*bold\\* · ');
});

it('shows no more of a runner than they share, and pings nobody', async () => {
  const { at, ana, ben, text, post } = await setUp();
  await ben.use('me privacy', { share: 'nothing' });
  await ana.use('sleep', { hours: '3:30', quality: 1 });
  await at('2026-11-25 06:30');
  expect(text()).not.toContain('Ben');
  expect(JSON.stringify(post()?.embeds)).not.toMatch(/3 h 30|slept|sleep 1/i);
  expect(post()?.mentions).toEqual([]);
  expect(post()?.content).not.toContain('<@');
});

it('is edited in place when somebody checks in, until noon', async () => {
  const { at, ana, rehearsal, posts, post, text } = await setUp();
  await at('2026-11-25 06:30');
  const message = post();
  if (!message) throw new Error('no post');
  const card = await ana.press(message, 'Rough');
  expect(card.isPrivate).toBe(true);
  expect(card.text).toContain('One tap stands for energy and legs alike');
  await rehearsal.until('the post follows', () => post()?.edited_timestamp);
  expect(posts()).toHaveLength(1);
  expect(text()).toContain('Ana · ');
  const edited = post()?.edited_timestamp;
  await at('2026-11-25 12:01');
  await ana.use('sleep', { hours: '4' });
  await at('2026-11-25 12:02');
  expect(post()?.edited_timestamp).toBe(edited);
});

it('yesterday’s button cannot write today', async () => {
  const { at, ana, post, store } = await setUp();
  await at('2026-11-25 06:30');
  const message = post();
  if (!message) throw new Error('no post');
  await at('2026-11-26 05:00');
  const answer = await ana.press(message, 'Great');
  expect(answer.text).toContain('That button was for Wed 25 Nov');
  expect(store.diary(ana.id, calendarDay.parse('2026-11-20')).checkIns).toEqual([]);
});

it('is late within four hours and says so; later it is skipped, and owned up to next morning', async () => {
  const { at, posts, post } = await setUp();
  await at('2026-11-25 09:00');
  expect(posts()).toHaveLength(1);
  expect(post()?.embeds[0]?.footer?.text).toContain('Late today: posted at 09:00');
  await at('2026-11-26 12:00');
  expect(posts()).toHaveLength(1);
  await at('2026-11-27 06:30');
  expect(post()?.embeds[0]?.footer?.text).toContain('The post of Thu 26 Nov could not be sent');
});

it('is not sent twice when the bot restarts after it, or dies between sending and writing it down', async () => {
  const { at, rehearsal, posts, restart, store, forgetOutcome } = await setUp();
  await at('2026-11-25 06:30');
  await restart();
  expect(posts()).toHaveLength(1);

  const key = {
    audience: rehearsal.guild.id,
    kind: 'morning',
    day: calendarDay.parse('2026-11-26'),
  };
  await at('2026-11-26 06:30');
  expect(posts()).toHaveLength(2);
  // What a crash leaves behind: the claim without its outcome.
  const sent = store.delivery(key)?.outcome;
  forgetOutcome(key);
  await restart();
  expect(posts()).toHaveLength(2);
  expect(store.delivery(key)?.outcome).toEqual(sent);
});

it('the evening before the club’s session names tonight’s sleep and what it is for', async () => {
  const { at, posts, post } = await setUp();
  await at('2026-11-24 19:30');
  expect(posts()).toHaveLength(0);
  await at('2026-11-25 19:30');
  expect(post()?.embeds[0]?.title).toContain('Tonight’s sleep');
  expect(post()?.embeds[0]?.description).toContain('Thursday 18:30: **Canal tempo**');
});

it('names today’s rest and to what purpose', async () => {
  const { at, ana, post } = await setUp();
  await ana.use('pause', { why: 'ill', symptoms: 'fever' });
  await at('2026-11-25 06:30');
  const embed = post()?.embeds[0];
  expect(embed?.description).toMatch(/Rest, on purpose\*\*\nAna/);
  expect(JSON.stringify(embed)).not.toMatch(/fever|ill\b/);
  expect(embed?.fields?.some(({ name }) => name === 'Why rest today')).toBe(true);
});

it('a runner on the other side of the world taps the club’s button on their own morning', async () => {
  const { at, post, store, rehearsal } = await setUp();
  const moana = rehearsal.addMember({ name: 'Moana' });
  await moana.use('me settings', { zone: 'Pacific/Kiritimati' });
  await at('2026-11-25 11:30');
  await at('2026-11-26 06:30');
  const message = post();
  if (!message) throw new Error('no post');
  await at('2026-11-26 11:00');
  const card = await moana.press(message, 'Great');
  expect(card.text).toContain('Energy good');
  expect(store.diary(moana.id, calendarDay.parse('2026-11-20')).checkIns).toMatchObject([
    { day: '2026-11-27' },
  ]);
});
