import { expect, it } from 'vitest';
import { calendarDay, plusDays } from '../../src/domain/calendar-day.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { minutes, rpe } from '../../src/domain/units.ts';
import { openClub } from '../support/club.ts';

const today = calendarDay.parse('2026-11-26');

/** Ana on a Thursday with a hard session before her: six weeks of Tuesdays and Thursdays. */
async function cardOfADay() {
  const club = await openClub({ now: '2026-11-26 07:00' });
  const ana = club.rehearsal.addMember({ name: 'Ana' });
  await ana.use('me settings', { zone: 'Europe/London', experience: 'club', has: 'bike' });
  // Day 0 is a Thursday, six weeks before the one that is asked about.
  const week = ['tempo', 'easy', 'easy', 'long', 'rest', 'intervals', 'easy'] as const;
  const entries = Array.from({ length: 42 }, (_, index): readonly Entry[] => {
    const day = plusDays(today, index - 42);
    const type = week[index % 7] ?? 'rest';
    if (type === 'rest') return [{ kind: 'session', session: { day, type } }];
    const effort = type === 'tempo' || type === 'intervals' ? 7 : 3;
    const duration = minutes.parse(type === 'long' ? 90 : 50);
    return [{ kind: 'session', session: { day, type, duration, rpe: rpe.parse(effort) } }];
  }).flat();
  const at = new Date('2026-11-25T20:00:00Z');
  club.store.record({ runnerId: ana.id, at, origin: 'six weeks', entries });
  await ana.dm('energy good, legs good');
  const diary = () => club.store.diary(ana.id, calendarDay.parse('2026-10-01'));
  return { ...club, ana, diary, card: await ana.use('today') };
}

it('carries why, what if, options, did it and not today, in one row', async () => {
  const { card } = await cardOfADay();
  expect(card.text).toContain('Today: tempo');
  const rows = card.message.components.map(({ components = [] }) =>
    components.map(({ label }) => label),
  );
  expect(rows).toEqual([['Why', 'What if', 'Options', 'Did it', 'Not today']]);
});

it('what if works each of them out again and stores nothing', async () => {
  const { ana, card, diary } = await cardOfADay();
  const before = diary();
  const asked = await ana.press(card, 'What if');
  const sore = await ana.press(asked, 'Tired, and sore legs');
  expect(sore.text).toMatch(/If so .*nothing is stored/);
  expect(sore.text).toContain('legs sore');
  expect(sore.text).toContain('As things stand it would be tempo');
  const short = await ana.press(asked, 'Only 30 minutes');
  expect(short.text).toMatch(/Today: [a-z ]+, (?:\d\d–)?30 min/);
  const easy = await ana.press(asked, 'I take it easy today');
  expect(easy.text).toContain('Tomorrow');
  await ana.press(asked, 'I sleep 8 h tonight');
  expect(diary()).toEqual(before);
});

it('options go down and never up, and use what the runner has', async () => {
  const { ana, card } = await cardOfADay();
  const options = await ana.press(card, 'Options');
  expect(options.text).toContain('Easier:');
  expect(options.text).toContain('on the bike');
  expect(options.text).not.toContain('pool');
});

it('not today offers rest in one tap, which counts and can be undone', async () => {
  const { ana, card, diary } = await cardOfADay();
  const other = await ana.press(card, 'Not today');
  expect(other.text).not.toMatch(/miss|fail|should have|skip/i);
  const rest = await ana.press(other, 'Rest today');
  expect(rest.text).toContain('Rest');
  expect(diary().sessions.filter(({ day }) => day === today)).toMatchObject([{ type: 'rest' }]);
  await ana.press(rest, 'Undo');
  expect(diary().sessions.filter(({ day }) => day === today)).toEqual([]);
});

it('not today moves the session to tomorrow, and the week follows', async () => {
  const { ana, card, diary } = await cardOfADay();
  const moved = await ana.press(await ana.press(card, 'Not today'), 'Move it to tomorrow');
  expect(moved.text).toContain('Fri 27 Nov');
  expect(diary().planned).toMatchObject([{ day: today }, { day: '2026-11-27', type: 'tempo' }]);
});

it('yesterday’s card cannot speak of today', async () => {
  const { ana, card, at } = await cardOfADay();
  const other = await ana.press(card, 'Not today');
  await at('2026-11-27 07:00');
  const late = await ana.press(other, 'Something gentler');
  expect(late.text).toContain('the day is over');
});
