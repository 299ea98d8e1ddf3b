import { describe, expect, it } from 'vitest';
import { type CalendarDay, calendarDay, plusDays } from '../../src/domain/calendar-day.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { hours, minutes, rpe, step } from '../../src/domain/units.ts';
import { openClub } from '../support/club.ts';

const wednesday = '2026-11-25 18:00';
const longAgo = calendarDay.parse('2026-05-25');

const withAna = async (now = wednesday) => {
  const club = await openClub({ now });
  const ana = club.rehearsal.addMember({ name: 'Ana' });
  const blocks = () =>
    club.store
      .diary(ana.id, longAgo)
      .blocks.map(({ kind, from, until }) => `${kind} ${from} ${until}`);
  return { ...club, at: club.at, ana, blocks };
};

describe('/block', () => {
  it('stores four weeks with their lighter week, says so, and keeps its promise on the day', async () => {
    const { ana, blocks, at } = await withAna();
    const set = await ana.use('block', { kind: 'build', start: 'Monday', weeks: 4 });
    expect(set.isPrivate).toBe(true);
    expect(set.text).toContain('**Build block** · Mon 30 Nov to Sun 27 Dec · 4 weeks');
    expect(set.text).toContain('A lighter week is in it: Mon 21 Dec to Sun 27 Dec');
    expect(blocks()).toEqual(['build 2026-11-30 2026-12-27', 'deload 2026-12-21 2026-12-27']);
    await at('2026-12-22 08:00');
    expect((await ana.use('week')).text).toContain(
      'Lighter week, day 2 of 7: 60 % of your usual minutes',
    );
    expect((await ana.use('block')).text).toContain('Now, week 4 of 4');
  });

  it('has no lighter week within three weeks of an A race, and says why', async () => {
    const { ana, blocks } = await withAna();
    await ana.use('race', { name: 'New Year Half', date: '3 Jan', distance: 'half' });
    const set = await ana.use('block', { kind: 'build', start: 'Monday', end: '27 Dec' });
    expect(set.text).toContain('No lighter week in it: New Year Half is close');
    expect(blocks()).toEqual(['build 2026-11-30 2026-12-27']);
  });

  it('a race that comes later offers to take out the lighter week before it', async () => {
    const { ana, blocks } = await withAna();
    await ana.use('block', { kind: 'build', start: 'Monday', weeks: 4 });
    const race = await ana.use('race', { name: 'New Year Half', date: '3 Jan', distance: 'half' });
    expect(race.text).toContain('The lighter week from Mon 21 Dec is close to it');
    await ana.press(race, 'Take out the lighter week from Mon 21 Dec');
    expect(blocks()).toEqual(['build 2026-11-30 2026-12-27']);
  });

  it('two blocks do not share a day, but a lighter week may lie in one that builds', async () => {
    const { ana, blocks } = await withAna();
    await ana.use('block', { kind: 'base', start: 'Monday', weeks: 3 });
    const overlap = await ana.use('block', { kind: 'build', start: '14 Dec', weeks: 3 });
    expect(overlap.text).toContain('overlaps your base block, Mon 30 Nov to Sun 20 Dec');
    await ana.use('block', { kind: 'deload', start: '14 Dec' });
    expect(blocks()).toEqual(['base 2026-11-30 2026-12-20', 'deload 2026-12-14 2026-12-20']);
    await ana.press(overlap, 'Remove base block, Mon 30 Nov');
    expect(blocks()).toEqual([]);
    await ana.use('undo');
    expect(blocks()).toHaveLength(2);
  });

  it('is changed in a form, and one step back brings the old one with its week', async () => {
    const { ana, blocks } = await withAna();
    const form = await ana.press(await ana.use('block'), 'Set a block');
    const slip = await ana.submit(form, {
      'First day': 'Monday',
      'How long, or the last day': '?',
    });
    expect(slip.text).toContain('could not read “?”');
    const set = await ana.submit(await ana.press(slip, 'Change it'), {
      'How long, or the last day': '5 weeks',
    });
    expect(blocks()).toEqual(['build 2026-11-30 2027-01-03', 'deload 2026-12-28 2027-01-03']);
    const edited = await ana.submit(await ana.press(set, 'Edit'), {
      'How long, or the last day': '10 Jan',
    });
    expect(edited.text).toContain('6 weeks');
    expect(blocks()).toEqual(['build 2026-11-30 2027-01-10', 'deload 2027-01-04 2027-01-10']);
    await ana.press(edited, 'Undo');
    expect(blocks()).toEqual(['build 2026-11-30 2027-01-03', 'deload 2026-12-28 2027-01-03']);
  });

  it('what cannot be is answered in words, and nothing is stored', async () => {
    const { ana, store } = await withAna();
    for (const [kind, start, end, words] of [
      ['build', 'whenever', '4 weeks', 'could not read “whenever” as a day'],
      ['build', 'Monday', '29 Nov 2026', 'is not after the first day'],
      ['build', 'Monday', '40 weeks', '26 weeks at most'],
      ['build', '1 Nov 2025', '4 weeks', 'more than a year ago'],
      ['deload', '2 Nov', '1 week', 'changes nothing any more'],
    ]) {
      expect((await ana.use('block', { kind, start, end })).text).toContain(words);
    }
    expect(store.runner(ana.id)).toBeUndefined();
  });
});

/** Hard on Tuesdays and Thursdays of the block, every second one after a short night. */
function trained(from: CalendarDay, weeks: number): readonly Entry[] {
  const normal = step.parse(3);
  return Array.from({ length: weeks * 7 + 3 }, (_, index): readonly Entry[] => {
    const day = plusDays(from, index);
    const weekday = index % 7;
    const afterHard = weekday === 2 || weekday === 4;
    const sore = step.parse(afterHard ? 2 : 3);
    const isShort = index % 14 < 7;
    const session: readonly Entry[] =
      weekday === 1 || weekday === 3
        ? [
            {
              kind: 'session',
              session: {
                day,
                type: 'intervals',
                duration: minutes.parse(60),
                rpe: rpe.parse(8),
                felt: isShort ? 'worse' : 'better',
                ...(index === 1 && { note: 'windy on the track' }),
              },
            },
          ]
        : [];
    return [
      { kind: 'check-in', checkIn: { day, fatigue: normal, soreness: sore } },
      { kind: 'night', night: { day, duration: hours.parse(isShort ? 6 : 7.5) } },
      ...session,
    ];
  }).flat();
}

describe('/block review', () => {
  it('looks back on the block that ended, with own sleep, own words and one thing to try', async () => {
    const { ana, store, at } = await withAna('2026-10-05 18:00');
    await ana.use('block', { kind: 'build', start: '2026-10-05', weeks: 4 });
    const from = calendarDay.parse('2026-10-05');
    const instant = new Date('2026-11-01T18:00:00Z');
    const entries = trained(from, 4);
    store.record({ runnerId: ana.id, entries, at: instant, origin: 'four weeks' });
    await at('2026-10-20 18:00');
    await ana.use('log', { note: 'new shoes, calves tight' });
    await at('2026-11-06 18:00');
    const over = await ana.use('block');
    expect(over.text).toContain('Your build block ended on Sun 1 Nov');
    const review = await ana.press(over, 'Review it');
    expect(review.isPrivate).toBe(true);
    expect(review.text).toContain('Build block, Mon 5 Oct to Sun 1 Nov');
    expect(review.text).toMatch(/After intervals you were back to normal in 2 days \(8 times\)/);
    expect(review.text).toContain('after seven hours of sleep');
    expect(review.message.embeds[0]?.image?.url).toContain('block.png');
    expect(review.text).toContain('• Tue 20 Oct: new shoes, calves tight');
    expect(review.text).toContain('• Tue 6 Oct: windy on the track');
    expect(review.text).toContain('To try next block: seven hours or more');
    expect((await ana.use('block', { review: true })).text).toBe(review.text);
  });

  it('says “not enough yet” under five hard sessions, and that there is none without a block', async () => {
    const { ana } = await withAna();
    expect((await ana.use('block', { review: true })).text).toContain('no block to look back on');
    await ana.use('block', { kind: 'base', start: '2 Nov', weeks: 3 });
    await ana.use('log', { what: 'intervals 50 min rpe 8', when: '2026-11-10' });
    expect((await ana.use('block', { review: true })).text).toContain(
      'One hard session in this block: not enough yet',
    );
  });
});

describe('a note on any day', () => {
  it('is stored without a session, shown in the history, changed and taken back', async () => {
    const { ana, store } = await withAna();
    const notes = () => store.notes(ana.id, longAgo, calendarDay.parse('2026-12-31'));
    const noted = await ana.use('log', { note: 'slept at the airport', when: 'yesterday' });
    expect(noted.text).toContain('Noted for yesterday: “slept at the airport”');
    expect(store.diary(ana.id, longAgo).sessions).toEqual([]);
    expect((await ana.use('me history')).text).toContain('“slept at the airport” · yesterday');
    const edited = await ana.submit(await ana.press(noted, 'Edit'), { 'Which day': 'today' });
    expect(edited.text).toContain('Noted for today');
    expect(notes()).toEqual([{ day: '2026-11-25', text: 'slept at the airport' }]);
    await ana.press(edited, 'Undo');
    expect(notes()).toEqual([{ day: '2026-11-24', text: 'slept at the airport' }]);
  });

  it('with a sign of danger in it is answered with where to turn', async () => {
    const { ana, store } = await withAna();
    const noted = await ana.use('log', { note: 'sharp pain in my chest on the hill' });
    expect(noted.text).toMatch(/^You wrote of chest pain/);
    expect(store.diary(ana.id, longAgo).redFlags).toHaveLength(1);
    expect(store.notes(ana.id, longAgo, calendarDay.parse('2026-12-31'))).toHaveLength(1);
  });
});
