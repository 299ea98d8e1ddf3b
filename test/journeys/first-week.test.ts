import { expect, it } from 'vitest';
import { calendarDay } from '../../src/domain/calendar-day.ts';
import { openClub } from '../support/club.ts';

const wednesday = '2026-11-25 18:00';

it('the first log needs no setup, echoes what was stored and asks for the zone with a tap', async () => {
  const { rehearsal, store } = await openClub({ now: wednesday });
  const ana = rehearsal.addMember({ name: 'Ana' });
  const logged = await ana.use('log', { what: '10k easy 52:30 rpe 4' });
  expect(logged.isPrivate).toBe(true);
  expect(logged.text).toContain('Easy run · 10 km · 52:30 · effort 4');
  expect(logged.text).toContain('Load 210');
  expect(logged.text).toContain('Tomorrow:');
  expect(logged.text).toContain('tell me your zone');

  const settled = await ana.press(logged, 'Miles');
  expect(settled.text).toContain('2 of 4');
  expect(store.runner(ana.id)?.units).toBe('mi');
});

it('four taps after the first log settle zone, units, waking, hard sessions, gear and reminders', async () => {
  const { rehearsal, store } = await openClub({ now: wednesday });
  const mo = rehearsal.addMember({ name: 'Mo', admin: true });
  await mo.use('team setup', { zone: 'Europe/London' });
  const ana = rehearsal.addMember({ name: 'Ana' });
  const logged = await ana.use('log', { what: '10k easy 52:30 rpe 4' });
  expect(logged.text).toContain('Your time zone is Europe/London?');
  const waking = await ana.press(logged, 'Kilometres');
  const hard = await ana.choose(waking, 'I get up at', '06:30');
  const gear = await ana.press(hard, '2');
  const pool = await ana.choose(gear, 'What you can use on easy days', ['pool', 'bike']);
  const reminded = await ana.choose(pool, 'Direct messages you want', ['rest day', 'lights out']);
  const done = await ana.press(reminded, 'Done');
  expect(done.text).toContain('All set.');
  expect(store.runner(ana.id)).toMatchObject({
    timeZone: 'Europe/London',
    units: 'km',
    wake: '06:30',
    hardPerWeek: 2,
    has: ['pool', 'bike'],
    reminders: ['rest day', 'lights out'],
  });
  // What was logged still stands there with its Undo, and is not greeted a second time.
  expect((await ana.press(logged, 'Undo')).text).toContain('Taken back');
});

it('whoever is not where the club is names a city, and goes on from there', async () => {
  const { rehearsal, store } = await openClub({ now: wednesday });
  const ana = rehearsal.addMember({ name: 'Ana' });
  const logged = await ana.use('log', { what: '10k easy 52:30 rpe 4' });
  const form = await ana.press(logged, 'Tell my zone');
  const again = await ana.submit(form, { 'The nearest big city': 'Lisbon' });
  expect(again.text).toContain('Your time zone is Europe/Lisbon?');
  expect((await ana.press(again, 'Kilometres')).text).toContain('2 of 4');
  expect(store.runner(ana.id)?.timeZone).toBe('Europe/Lisbon');
});

it('a tone and a language are heard at once, and the advice stays the same', async () => {
  const { rehearsal, store } = await openClub({ now: wednesday });
  const ana = rehearsal.addMember({ name: 'Ana' });
  await ana.use('log', { what: '10k easy 52:30 rpe 4' });
  const settings = await ana.use('me settings');
  expect(settings.text).toContain('English, plain');
  const dry = await ana.choose(settings, 'How I speak', 'dry');
  expect(dry.text).toContain('dry');
  await ana.press(dry, 'Deutsch');
  expect(store.runner(ana.id)).toMatchObject({ tone: 'dry', language: 'de' });
});

it('what was logged can be edited in a form with everything filled in, and undone', async () => {
  const { rehearsal, store } = await openClub({ now: wednesday });
  const ana = rehearsal.addMember({ name: 'Ana' });
  const logged = await ana.use('log', { what: '10k easy 52:30' });
  const form = await ana.press(logged, 'Edit');
  expect(form.modal.title).toBe('Change this session');
  const edited = await ana.submit(form, { 'How long': '54:00' });
  expect(edited.text).toContain('54 min');
  const sessions = () => store.diary(ana.id, calendarDay.parse('2026-11-01')).sessions;
  expect(sessions()).toMatchObject([{ duration: 54, distance: 10 }]);

  const undone = await ana.use('undo');
  expect(undone.text).toContain('Taken back');
  expect(sessions()).toMatchObject([{ duration: 52.5, distance: 10 }]);
});

it('a bare command opens a form, and the form stores the same', async () => {
  const { rehearsal, store } = await openClub({ now: wednesday });
  const ana = rehearsal.addMember({ name: 'Ana' });
  const form = await ana.use('sleep');
  const slept = await ana.submit(form, { 'How long': '22:45-6:30', 'How good': '4' });
  expect(slept.text).toContain('Slept 7 h 45');
  expect(store.diary(ana.id, calendarDay.parse('2026-11-01')).nights).toEqual([
    { day: '2026-11-25', duration: 7.75, quality: 4 },
  ]);
});

it('the check-in is five questions, then today’s card', async () => {
  const { rehearsal } = await openClub({ now: '2026-11-25 07:00' });
  const ana = rehearsal.addMember({ name: 'Ana' });
  const form = await ana.use('checkin');
  const card = await ana.submit(form, {
    'Sleep last night': '7:30',
    Legs: '4',
    Energy: '3',
    'Mood and drive': '4',
    Stress: '3',
  });
  expect(card.text).toContain('Energy normal');
  expect(card.text).toContain('legs good');
  expect(card.text).toMatch(/Today: /);
});

it('two taps on the card settle what the coach does not know', async () => {
  const { rehearsal } = await openClub({ now: '2026-11-25 07:00' });
  const ana = rehearsal.addMember({ name: 'Ana' });
  await ana.use('log', { what: 'easy 40 min', when: 'yesterday' });
  const card = await ana.use('today');
  expect(card.text).toContain('Two taps settle it');
  const half = await ana.press(card, 'Energy good');
  expect(half.isUpdate).toBe(true);
  expect(half.text).toContain('One tap settles it');
  const whole = await ana.press(half, 'Legs normal');
  expect(whole.text).not.toContain('settle');
});

it('after a week of club running, the day after intervals is not hard again, and says why', async () => {
  const club = await openClub({ now: '2026-11-16 20:00' });
  const ana = club.rehearsal.addMember({ name: 'Ana' });
  const days: readonly (readonly [string, string])[] = [
    ['2026-11-17 20:00', 'intervals 60 min rpe 8'],
    ['2026-11-19 20:00', 'tempo 50 min rpe 7'],
    ['2026-11-22 12:00', 'long run 18k 1:45:00 rpe 4'],
    ['2026-11-24 20:00', 'intervals 60 min rpe 8'],
  ];
  for (const [when, what] of days) {
    await club.at(when);
    await ana.use('log', { what });
  }
  await club.at('2026-11-25 07:00');
  const card = await ana.use('today');
  expect(card.text).not.toMatch(/intervals|tempo/i);
  const why = await ana.press(card, 'Why');
  expect(why.text).toContain('You decide');
});

it.each([
  ['log', { what: 'easy', rpe: 14 }, 'Effort goes from 0 to 10'],
  ['log', { what: '10k easy', when: '2026-12-24' }, 'still to come'],
  ['log', { what: '10k easy', when: '2024-12-24' }, 'more than a year ago'],
  ['log', { what: 'easy', minutes: 'ages' }, 'could not read “ages” as a duration'],
  ['log', { what: 'the weather is nice' }, 'I found no session'],
  ['sleep', { hours: '40' }, 'could not read “40” as sleep'],
  ['sleep', { hours: 'badly' }, 'could not read “badly” as sleep'],
] as const)(
  '/%s %j is answered with a sentence that helps, and nothing is stored',
  async (name, values, words) => {
    const { rehearsal, store } = await openClub({ now: wednesday });
    const ana = rehearsal.addMember({ name: 'Ana' });
    const answer = await ana.use(name, values);
    expect(answer.text).toContain(words);
    expect(answer.isPrivate).toBe(true);
    expect(store.runner(ana.id)).toBeUndefined();
  },
);

it('the buttons of an answer are for its asker alone, and undo takes back one’s own', async () => {
  const { rehearsal, store } = await openClub({ now: wednesday });
  const [ana, ben] = [rehearsal.addMember({ name: 'Ana' }), rehearsal.addMember({ name: 'Ben' })];
  const logged = await ana.use('log', { what: '10k easy 52:30' });
  const [write] = store.writes(ana.id, 1);
  await ben.use('log', { what: 'rest' });
  await expect(ben.press(logged, 'Undo')).rejects.toThrow();
  const taken = await ben.use('undo');
  expect(taken.text).toContain('rest day');
  expect(store.writes(ana.id, 1)[0]?.id).toBe(write?.id);
});

it('a form sent empty says so, and stores nothing', async () => {
  const { rehearsal, store } = await openClub({ now: '2026-11-25 07:00' });
  const ana = rehearsal.addMember({ name: 'Ana' });
  const answer = await ana.submit(await ana.use('checkin'), {});
  expect(answer.text).toBe('Nothing was filled in, so nothing was stored.');
  expect(store.runner(ana.id)).toBeUndefined();
});

it('“Did it” is the advised session in a form, for the day of the card', async () => {
  const club = await openClub({ now: '2026-11-25 07:00' });
  const ana = club.rehearsal.addMember({ name: 'Ana' });
  await ana.use('log', { what: 'easy 40 min', when: 'yesterday' });
  const card = await ana.use('today');
  await club.at('2026-11-26 07:00');
  const form = await ana.press(card, 'Did it');
  await ana.submit(form, { 'How long': '35' });
  expect(club.store.diary(ana.id, calendarDay.parse('2026-11-25')).sessions).toMatchObject([
    { day: '2026-11-25', duration: 35 },
  ]);
});

it.each([
  ['10k in 10 min', 'must be a slip'],
  ['0k easy', 'How long was it, or how far?'],
])('“%s” is asked about and not stored', async (what, words) => {
  const { rehearsal, store } = await openClub({ now: wednesday });
  const ana = rehearsal.addMember({ name: 'Ana' });
  expect((await ana.use('log', { what })).text).toContain(words);
  expect(store.runner(ana.id)).toBeUndefined();
});

it('who is away comes back with one tap', async () => {
  const { rehearsal, store } = await openClub({ now: wednesday });
  const ana = rehearsal.addMember({ name: 'Ana' });
  const paused = await ana.use('pause', { why: 'holiday', until: 'Sunday' });
  expect(paused.text).toContain('Your plan waits');
  const back = await ana.press(paused, 'I am back');
  expect(back.text).toContain('Good to have you back');
  expect(store.diary(ana.id, calendarDay.parse('2026-11-25')).away).toEqual([]);
});
