import { describe, expect, it } from 'vitest';
import { calendarDay, plusDays } from '../../src/domain/calendar-day.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { hours, minutes, rpe, step } from '../../src/domain/units.ts';
import { openClub } from '../support/club.ts';
import { clubWeek } from '../support/season.ts';

const today = calendarDay.parse('2026-11-23');
const longAgo = plusDays(today, -60);

/** Ana on a Monday morning: intervals on Tuesdays, tempo on Thursdays, a long run on Sundays. */
const withAna = async () => {
  const club = await openClub({ now: '2026-11-23 08:00' });
  const ana = club.rehearsal.addMember({ name: 'Ana' });
  await ana.use('me settings', { zone: 'Europe/London' });
  const normal = step.parse(3);
  const entries = Array.from({ length: 57 }, (_, index): readonly Entry[] => {
    const day = plusDays(today, index - 56);
    const runs = index === 56 ? [] : (clubWeek[index % 7] ?? []);
    return [
      { kind: 'check-in', checkIn: { day, fatigue: normal, soreness: normal, mood: normal } },
      { kind: 'night', night: { day, duration: hours.parse(7.5) } },
      ...runs.map(
        ({ type, duration = 45, rpe: effort = 3 }): Entry => ({
          kind: 'session',
          session: { day, type, duration: minutes.parse(duration), rpe: rpe.parse(effort) },
        }),
      ),
    ];
  }).flat();
  const at = new Date('2026-11-23T07:00:00Z');
  club.store.record({ runnerId: ana.id, entries, at, origin: 'eight weeks' });
  const diary = () => club.store.diary(ana.id, longAgo);
  return { ...club, at: club.at, ana, diary };
};

const dayLine = (text: string, day: string) =>
  text.split('\n').find((line) => line.startsWith(`${day} · `)) ?? `no ${day}`;

describe('/week', () => {
  it('shows seven days from today, and next week from Monday to Sunday', async () => {
    const { ana } = await withAna();
    const week = await ana.use('week');
    expect(week.text).toContain('The week from Mon 23 Nov');
    expect(dayLine(week.text, 'Tue 24 Nov')).toContain('**intervals**');
    const next = await ana.press(week, 'Next week');
    expect(next.text).toContain('The week from Mon 30 Nov');
    expect(dayLine(next.text, 'Thu 3 Dec')).toContain('**tempo**');
    expect(dayLine(next.text, 'Sun 6 Dec')).toContain('**long run**');
    expect((await ana.use('week', { which: 'next' })).text).toBe(next.text);
  });

  it('counts down to the race and says which week of the block it is', async () => {
    const { ana } = await withAna();
    await ana.use('race', { name: 'Lakeside Half', date: '2027-04-11', distance: 'half' });
    await ana.use('block', { kind: 'build', start: '16 Nov', weeks: 5 });
    const week = await ana.use('week');
    expect(week.text).toContain('Lakeside Half is in 19 weeks and 6 days.');
    expect(week.text).toContain('Build block, week 2 of 5.');
    expect((await ana.use('week', { which: 'next' })).text).toContain('Build block, week 3 of 5.');
  });

  it('moves a session: the two days change places, and one tap puts them back', async () => {
    const { ana, diary } = await withAna();
    const before = (await ana.use('week')).text;
    const moved = await ana.use('week', { move: 'Thursday', to: 'Friday' });
    expect(moved.text).toContain('**Tempo** moves to Fri 27 Nov; Thu 26 Nov is rest.');
    expect(moved.text).toContain('The other days stay as they were.');
    expect(moved.message.embeds[0]?.image?.url).toContain('week.png');
    expect(dayLine(moved.text, 'Fri 27 Nov')).toContain('**tempo**');
    expect(dayLine(moved.text, 'Thu 26 Nov')).toContain('**rest**');
    expect(diary().planned).toMatchObject([
      { day: '2026-11-26', type: 'rest' },
      { day: '2026-11-27', type: 'tempo' },
    ]);
    const undone = await ana.press(moved, 'Undo');
    expect(undone.text).toContain('Taken back');
    expect((await ana.use('week')).text).toBe(before);
  });

  it('keeps hard days apart whatever is moved, and says what that changes', async () => {
    const { ana } = await withAna();
    const close = await ana.use('week', { move: 'Tuesday', to: 'Wednesday' });
    expect(close.text).toContain('**Intervals** moves to Wed 25 Nov; Tue 24 Nov is easy run.');
    expect(close.text).toContain(
      'Thu 26 Nov becomes easy run instead of tempo: the last hard day is still close.',
    );
    expect(dayLine(close.text, 'Wed 25 Nov')).toContain('**intervals**');
    expect(dayLine(close.text, 'Thu 26 Nov')).not.toContain('tempo');
    const again = await ana.press(close, 'As usual again');
    expect(again.isUpdate).toBe(true);
    expect(dayLine(again.text, 'Tue 24 Nov')).toContain('**intervals**');
    expect(dayLine(again.text, 'Thu 26 Nov')).toContain('**tempo**');
  });

  it('moves a session that was moved before, and the day it leaves forgets it', async () => {
    const { ana, diary } = await withAna();
    await ana.use('week', { move: 'Thursday', to: 'Friday' });
    await ana.use('week', { move: 'Friday', to: 'Saturday' });
    expect(diary().planned.toSorted((a, b) => (a.day < b.day ? -1 : 1))).toEqual([
      { day: '2026-11-26', type: 'rest' },
      { day: '2026-11-27', type: 'easy' },
      { day: '2026-11-28', type: 'tempo' },
    ]);
  });

  it('moves by a form as well, and offers the days while they are typed', async () => {
    const { ana } = await withAna();
    const form = await ana.press(await ana.use('week'), 'Move a session');
    const moved = await ana.submit(form, {
      'Which session': '2026-11-24',
      'To which day': '2026-11-27',
    });
    expect(moved.text).toContain('**Intervals** moves to Fri 27 Nov');
    const days = await ana.complete({ name: 'week', values: { move: 'long' }, focused: 'move' });
    expect(days.map(({ value }) => value)).toEqual(['2026-11-29', '2026-12-06']);
    const places = await ana.complete({
      name: 'week',
      values: { move: '2026-11-24', to: 'wednesday' },
      focused: 'to',
    });
    expect(places).toMatchObject([{ value: '2026-11-25' }]);
  });

  it('what cannot move is answered in words, and nothing is stored', async () => {
    const { ana, diary } = await withAna();
    await ana.use('race', { name: 'City 10', date: 'Saturday', distance: '10 km', priority: 'C' });
    await ana.use('log', { what: 'easy 40 min' });
    for (const [move, to, words] of [
      ['Saturday', 'Sunday', 'City 10 is on Sat 28 Nov, and a race stays'],
      ['Friday', 'Sunday', 'no session on Fri 27 Nov'],
      ['Tuesday', 'Tuesday', 'same day'],
      ['Tuesday', 'today', 'is done'],
      ['Tuesday', '2027-01-05', 'two weeks from today'],
      ['Tuesday', 'someday', 'could not read “someday”'],
    ]) {
      expect((await ana.use('week', { move, to })).text).toContain(words);
    }
    expect(diary().planned).toEqual([]);
  });

  it('days away empty the plan, open the way back, and can be changed and taken out', async () => {
    const { ana, diary } = await withAna();
    const away = await ana.use('week', { away_from: 'Friday', away_until: 'Sunday' });
    expect(away.text).toContain('**Away** · Fri 27 Nov to Sun 29 Nov');
    expect(dayLine(away.text, 'Sat 28 Nov')).toContain('**rest**, time off');
    expect(diary().away).toMatchObject([{ from: '2026-11-27', until: '2026-11-29' }]);
    const form = await ana.press(away, 'Edit');
    const longer = await ana.submit(form, { 'Last day away': '6 Dec' });
    expect(longer.text).toContain('Fri 27 Nov to Sun 6 Dec');
    expect(longer.text).toContain('After them two easy runs come first');
    const twice = await ana.use('week', { away_from: '1 Dec', away_until: '2 Dec' });
    expect(twice.text).toContain('You are away then already');
    const refused = await ana.use('week', { move: 'Tuesday', to: 'Saturday' });
    expect(refused.text).toContain('You are away on Sat 28 Nov');
    const home = await ana.press(await ana.use('week'), 'Not away on Fri 27 Nov');
    expect(home.text).toContain('The days away are taken out');
    expect(diary().away).toEqual([]);
    await ana.press(home, 'Undo');
    expect(diary().away).toMatchObject([{ until: '2026-12-06' }]);
  });

  it('days away with a slip in them are still there to be changed', async () => {
    const { ana, diary } = await withAna();
    const form = await ana.press(await ana.use('week'), 'Days away');
    const slip = await ana.submit(form, {
      'First day away': 'Friday',
      'Last day away': 'whenever',
    });
    expect(slip.text).toContain('“whenever”');
    await ana.submit(await ana.press(slip, 'Change it'), { 'Last day away': 'Sunday' });
    expect(diary().away).toMatchObject([{ from: '2026-11-27', until: '2026-11-29' }]);
  });

  it('a lighter week that is due is planned with one tap', async () => {
    const { rehearsal, store } = await openClub({ now: '2026-11-27 18:00' });
    const ana = rehearsal.addMember({ name: 'Ana' });
    await ana.use('me settings', { zone: 'Europe/London' });
    const monday = calendarDay.parse('2026-10-19');
    const entries = Array.from({ length: 40 }, (_, index): readonly Entry[] => {
      const duration = minutes.parse(40 + 6 * Math.floor(index / 7));
      const session = { day: plusDays(monday, index), duration, rpe: rpe.parse(3) };
      return index % 7 === 4 ? [] : [{ kind: 'session', session: { ...session, type: 'easy' } }];
    }).flat();
    store.record({ runnerId: ana.id, entries, at: new Date(), origin: 'six rising weeks' });
    const week = await ana.use('week');
    expect(week.text).toContain('You have built up');
    const lighter = await ana.press(week, 'Make it lighter');
    expect(lighter.text).toContain('**Lighter week** · Mon 30 Nov to Sun 6 Dec');
    expect((await ana.use('week', { which: 'next' })).text).toContain('Lighter week, day 1 of 7');
    expect((await ana.press(week, 'Make it lighter')).text).toContain('overlaps your lighter week');
  });

  it('somebody who has told nothing yet can move a session and be away', async () => {
    const { rehearsal, store } = await openClub({ now: '2026-11-23 08:00' });
    const zoe = rehearsal.addMember({ name: 'Zoe' });
    const week = await zoe.use('week');
    expect(week.text).toContain('Mon 23 Nov');
    expect((await zoe.use('week', { move: 'today', to: 'Tuesday' })).text).toContain('moves to');
    await zoe.use('week', { away_from: 'Friday', away_until: 'Friday' });
    expect(store.diary(zoe.id, longAgo)).toMatchObject({
      planned: [{}, {}],
      away: [{ from: '2026-11-27', until: '2026-11-27' }],
    });
  });
});
