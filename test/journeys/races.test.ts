import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../src/domain/calendar-day.ts';
import { textOf } from '../../src/rehearsal/answer.ts';
import { openClub } from '../support/club.ts';

const wednesday = '2026-11-25 18:00';
const monthAgo = calendarDay.parse('2026-10-25');

const withAna = async (now = wednesday) => {
  const club = await openClub({ now });
  const ana = club.rehearsal.addMember({ name: 'Ana' });
  return { ...club, at: club.at, ana, races: () => club.store.diary(ana.id, monthAgo).races };
};

it('a race is echoed with its countdown, its pace and the way down to it', async () => {
  const { ana, races } = await withAna();
  const added = await ana.use('race', {
    name: 'Lakeside Half',
    date: '11 April',
    distance: 'half',
    goal: '1:45',
  });
  expect(added.isPrivate).toBe(true);
  expect(races()).toMatchObject([
    { day: '2027-04-11', distance: 21.1, priority: 'A', goal: 105, name: 'Lakeside Half' },
  ]);
  expect(added.text).toContain(
    '**Lakeside Half** · Sun 11 Apr 2027 · 21.1 km · A race · goal 1 h 45 (4:59 a km)',
  );
  expect(added.text).toContain('It is in 19 weeks and 4 days.');
  expect(added.text).toContain('Taper from Thu 1 Apr: 86 % of your usual minutes');
  expect(added.text).toContain('23 % the day before');
  expect(added.message.attachments).toMatchObject([{ filename: 'taper.png' }]);
  expect(added.text).toContain('Last hard session on Tue 6 Apr or Wed 7 Apr');
});

it('the taper the race promised is the taper the card follows', async () => {
  const { ana, at } = await withAna();
  await ana.use('race', { name: 'Lakeside Half', date: '2026-12-06', distance: 'half' });
  await at('2026-11-27 08:00');
  expect((await ana.use('today')).text).not.toContain('aper day');
  await at('2026-11-28 08:00');
  expect((await ana.use('week')).text).toContain('Taper day 3 of 10 for Lakeside Half');
});

it('a race can be edited in a form with everything filled in, undone, and logged when it is run', async () => {
  const { ana, races, at } = await withAna();
  const added = await ana.use('race', { date: 'in 3 weeks', distance: '10 km', priority: 'B' });
  expect(added.text).toContain('**10 km race**');
  expect(added.text).toContain('A B race has no taper');
  const form = await ana.press(added, 'Edit');
  const edited = await ana.submit(form, { 'The time you hope for': '45:00' });
  expect(edited.text).toContain('goal 45 min (4:30 a km)');
  expect(races()).toMatchObject([{ day: '2026-12-16', goal: 45, priority: 'B', distance: 10 }]);
  await ana.press(edited, 'Undo');
  expect(races()).toMatchObject([{ day: '2026-12-16' }]);
  expect(races()[0]).not.toHaveProperty('goal');
  await at('2026-12-16 14:00');
  const logged = await ana.use('log', { type: 'race', distance: '10', minutes: '45:12', rpe: 9 });
  expect(logged.text).toContain('Race · 10 km · 45:12');
});

it('the list counts down, takes a race out with one tap, and gives it back', async () => {
  const { ana, races } = await withAna();
  const empty = await ana.use('race');
  expect(empty.text).toContain('No race in your calendar');
  const form = await ana.press(empty, 'Add a race');
  await ana.submit(form, {
    Name: 'Park Race',
    When: 'Sunday',
    'How far': '5 km',
    'How much it matters': 'C',
  });
  await ana.use('race', { name: 'City Marathon', date: '25.4.', distance: 'marathon' });
  const list = await ana.use('race');
  expect(list.text).toMatch(/Park Race.*in 4 days.*City Marathon.*in 21 weeks and 4 days/s);
  const less = await ana.press(list, 'Remove Park Race');
  expect(less.isUpdate).toBe(true);
  expect(less.text).toContain('Taken out');
  expect(races()).toMatchObject([{ name: 'City Marathon' }]);
  await ana.press(less, 'Undo');
  expect(races()).toHaveLength(2);
  expect((await ana.press(less, 'Remove City Marathon')).text).toContain('Taken out');
});

it('what cannot be is answered in words, and nothing is stored', async () => {
  const { ana, store, races } = await withAna();
  const past = await ana.use('race', { date: '2026-11-22', distance: 'half' });
  expect(past.text).toContain('has been');
  expect((await ana.press(past, 'Log it as run')).modal.title).toBe('Log a session');
  for (const [date, distance, words] of [
    ['2029-04-11', 'half', 'more than two years ahead'],
    ['whenever', 'half', 'could not read “whenever” as a day'],
    ['Sunday', '5000', 'further than I believe'],
    ['Sunday', '0.1', 'shorter than any race'],
    ['Sunday', 'far', 'could not read “far” as a distance'],
  ]) {
    expect((await ana.use('race', { date, distance })).text).toContain(words);
  }
  expect(store.runner(ana.id)).toBeUndefined();
  await ana.use('race', { name: 'City Half', date: 'Sunday', distance: 'half' });
  const twice = await ana.use('race', { date: 'Sunday', distance: '10 km' });
  expect(twice.text).toContain('City Half is on Sun 29 Nov already');
  expect(races()).toHaveLength(1);
});

it('what was typed into a form with a slip in it is still there to be changed', async () => {
  const { ana, races } = await withAna();
  const form = await ana.press(await ana.use('race'), 'Add a race');
  const slip = await ana.submit(form, { Name: 'City Half', When: '31 Feb', 'How far': 'half' });
  expect(slip.text).toContain('“31 Feb”');
  await ana.submit(await ana.press(slip, 'Change it'), { When: '28 Feb' });
  expect(races()).toMatchObject([{ name: 'City Half', day: '2027-02-28', distance: 21.1 }]);
});

it('days and distances are offered while they are typed, in the runner’s units', async () => {
  const { ana } = await withAna();
  await ana.use('me settings', { units: 'mi' });
  const days = await ana.complete({ name: 'race', values: { date: '1 may' }, focused: 'date' });
  expect(days).toMatchObject([{ value: '2027-05-01' }]);
  const distances = await ana.complete({
    name: 'race',
    values: { distance: 'half' },
    focused: 'distance',
  });
  expect(distances[0]?.name).toBe('Half marathon (13.1 mi)');
  const added = await ana.use('race', { date: '1 may', distance: '10', goal: '80 min' });
  expect(added.text).toContain('10 mi · A race · goal 1 h 20 (8:00 a mile)');
});

it('what the form shows rounded, in miles, stays what it was when something else is changed', async () => {
  const { ana, races } = await withAna();
  await ana.use('me settings', { units: 'mi' });
  const added = await ana.use('race', { date: '1 may', distance: '10 km', goal: '45:00' });
  const form = await ana.press(added, 'Edit');
  const edited = await ana.submit(form, { Name: 'Canal Ten' });
  expect(edited.text).toContain('**Canal Ten** · Sat 1 May 2027 · 6.2 mi');
  expect(races()).toMatchObject([{ distance: 10, goal: 45, name: 'Canal Ten' }]);
});

it('on the day itself it is said what counts, and a race of today is not removed by an old button', async () => {
  const { ana, at, races } = await withAna();
  await ana.use('race', { name: 'Canal Ten', date: 'tomorrow', distance: '10 km' });
  const list = await ana.use('race');
  expect(list.text).toContain('tomorrow');
  await at('2026-11-26 08:00');
  const today = await ana.use('race', { name: 'Canal 5', date: 'today', distance: '5 km' });
  expect(today.text).toContain('Canal Ten is on today already');
  await at('2026-11-27 08:00');
  expect((await ana.press(list, 'Remove Canal Ten')).text).toContain(
    'not in your calendar any more',
  );
  expect(races()).toHaveLength(1);
});

describe('asked about in a direct message', () => {
  const say = async (ana: Awaited<ReturnType<typeof withAna>>['ana'], text: string) => {
    const messages = await ana.dm(text);
    const message = messages.at(-1);
    if (!message) throw new Error('no answer');
    return { message, text: messages.map(textOf).join('\n') };
  };

  it('the race of the calendar is the one that is meant, the A race first', async () => {
    const { ana } = await withAna();
    await ana.use('race', {
      name: 'Park Race',
      date: 'in 5 days',
      distance: '5 km',
      priority: 'C',
    });
    await ana.use('race', { name: 'Winter Half', date: '2026-12-20', distance: 'half' });
    const taper = await say(ana, 'when is my race');
    expect(taper.text).toContain('In 3 weeks and 4 days: Winter Half');
    expect(taper.text).toContain('Taper from Thu 10 Dec: 86 % of your usual minutes');
    expect(taper.message.embeds[0]?.image?.url).toContain('taper.png');
    const small = await say(ana, 'how do i taper for my 5k');
    expect(small.text).toContain('A C race counts as training: no taper.');
    await ana.use('block', { kind: 'build', start: '16 Nov', weeks: 5 });
    const status = await say(ana, 'how am i doing');
    expect(status.text).toContain('Build block, week 2 of 5.');
    expect(status.text).toContain('Park Race is in 5 days.');
    expect((await say(ana, 'whats planned for next week')).text).toContain(
      'The week from Mon 30 Nov',
    );
  });

  it.each([
    ['half in 11 days how do i taper', '2026-12-06'],
    ['what if i race a half on sunday', '2026-11-29'],
    ['what if I do a half marathon in 3 weeks', '2026-12-16'],
  ])('“%s” adds nothing, and offers to with one tap', async (text, day) => {
    const { ana, races, store } = await withAna();
    const answer = await say(ana, text);
    expect(store.runner(ana.id)).toBeUndefined();
    const added = await ana.press(answer.message, 'Add this race');
    expect(added.text).toContain('**Half marathon**');
    expect(races()).toMatchObject([{ day, distance: 21.1, priority: 'A' }]);
  });

  it('without a day the form asks for it, with the distance filled in', async () => {
    const { ana, races } = await withAna();
    const answer = await say(ana, 'how do i taper for a marathon');
    expect(answer.text).toContain('Taper for 42.2 km');
    await ana.submit(await ana.press(answer.message, 'Add a race'), { When: '25 April' });
    expect(races()).toMatchObject([{ day: '2027-04-25', distance: 42.2, name: 'Marathon' }]);
  });
});
