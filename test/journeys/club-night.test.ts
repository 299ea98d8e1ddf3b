import { expect, it } from 'vitest';
import { newRunner } from '../../src/bot/newcomers.ts';
import { calendarDay, plusDays, type Weekday, weekdayOf } from '../../src/domain/calendar-day.ts';
import type { Sharing } from '../../src/domain/runner.ts';
import { minutes, rpe, step } from '../../src/domain/units.ts';
import { openClub } from '../support/club.ts';

const today = calendarDay.parse('2026-11-25');

/** Wednesday is track night. Four who train for it, each feeling and sharing as they do. */
const trackNight = async (now = '2026-11-25 17:00') => {
  const club = await openClub({ now: '2026-11-25 05:00' });
  const { rehearsal, store } = club;
  const coach = rehearsal.addMember({ name: 'Mo', admin: true });
  await coach.use('team setup', { zone: 'Europe/London', time: '06:30' });
  await coach.use('team session', { weekday: 3, type: 'intervals', time: '19:00', name: '6×800' });
  const guild = rehearsal.guild.id;
  const join = (name: string, sharing: Sharing, steps?: number) => {
    const who = rehearsal.addMember({ name });
    store.saveRunner(newRunner(who.id, name));
    store.joinClub(guild, who.id);
    store.setSharing(guild, who.id, sharing);
    const entries = Array.from({ length: 55 }, (_, back) => plusDays(today, back - 56)).flatMap(
      (day) => {
        const types: Partial<Record<Weekday, 'easy' | 'intervals'>> = {
          1: 'easy',
          3: 'intervals',
          6: 'easy',
        };
        const type = types[weekdayOf(day)];
        if (!type) return [];
        const effort = rpe.parse(type === 'easy' ? 3 : 8);
        return [
          { kind: 'session', session: { day, type, duration: minutes.parse(50), rpe: effort } },
        ] as const;
      },
    );
    store.record({ runnerId: who.id, entries, at: new Date('2026-11-24'), origin: 'diary' });
    if (steps !== undefined) {
      const answer = step.parse(steps);
      const checkIn = { day: today, fatigue: answer, soreness: answer };
      store.record({
        runnerId: who.id,
        entries: [{ kind: 'check-in', checkIn }],
        at: new Date('2026-11-25'),
        origin: 'morning',
      });
    }
    return who;
  };
  await club.turn(now);
  return { ...club, rehearsal, store, guild, coach, join };
};

it('the coach sees who is ready for what, and a split in groups of that size', async () => {
  const { coach, join } = await trackNight();
  join('Ana', 'session type', 4);
  join('Ben', 'session type', 4);
  join('Cem', 'session type', 1);
  join('Dee', 'session type');
  const sheet = await coach.use('team tonight');
  expect(sheet.isPrivate).toBe(true);
  expect(sheet.text).toContain('6×800 · today 19:00');
  expect(sheet.text).toMatch(/Full session \(2\)\s*Ana and Ben/);
  expect(sheet.text).toMatch(/Not answered yet \(1\)\s*Dee/);
  expect(sheet.text).toMatch(/(Easy|Resting) \(1\)\s*Cem/);
  expect(sheet.text).toContain('**Full: 2**, and up to 1 who have not answered. 6×800.');
});

it('who shares nothing is counted once and named nowhere, whatever else they allow', async () => {
  const { coach, join, store, guild } = await trackNight();
  join('Ana', 'session type', 4);
  const kezia = join('Kezia', 'nothing', 4);
  store.setCoachView(guild, kezia.id, true);
  const sheet = await coach.use('team tonight');
  expect(sheet.text).not.toContain('Kezia');
  expect(sheet.text).toContain('One more runner shares nothing');
  expect(sheet.text).toContain('Full session (1)');
  expect(store.looks(kezia.id, 9)).toEqual([]);
});

it('a reason is seen only where the runner lets the coach see it, never in numbers, and the look is kept', async () => {
  const { coach, join, store, guild } = await trackNight();
  const [ana, ben] = [join('Ana', 'session type', 4), join('Ben', 'with my reason', 4)];
  for (const each of [ana, ben]) {
    await each.use('pause', { why: 'injured', where: 'left calf', pain: 4 });
  }
  const before = await coach.use('team tonight');
  expect(before.text).not.toContain('hurts');
  expect(store.looks(ana.id, 9)).toEqual([]);

  store.setCoachView(guild, ana.id, true);
  const sheet = await coach.use('team tonight');
  expect(sheet.text).toContain('Ana · something hurts');
  expect(sheet.text).not.toMatch(/Ben ·|calf|4\/10/);
  expect(store.looks(ana.id, 9)).toMatchObject([
    { viewerId: coach.id, viewerName: 'Mo', what: 'club night' },
  ]);
  expect(store.looks(ben.id, 9)).toEqual([]);
});

it('once tonight’s is under way the sheet is of the next one', async () => {
  const { coach, join } = await trackNight('2026-11-25 20:30');
  join('Ana', 'session type', 4);
  const sheet = await coach.use('team tonight');
  expect(sheet.text).toContain('Wed 2 Dec 19:00');
});

it('says how to begin where the club has no session', async () => {
  const { rehearsal } = await openClub({ now: '2026-11-25 17:00' });
  const coach = rehearsal.addMember({ name: 'Mo', admin: true });
  const sheet = await coach.use('team tonight');
  expect(sheet.text).toContain('I know of no weekly session');
  expect((await coach.press(sheet, 'Sessions')).text).toContain('Weekly sessions');
});

it('a large club’s post has its pages, which only the reader turns', async () => {
  const { rehearsal, join, at, coach } = await trackNight('2026-11-25 05:30');
  for (let n = 1; n <= 30; n++) join(`Runner ${String(n).padStart(2, '0')}`, 'session type', 4);
  await at('2026-11-25 06:30');
  const post = rehearsal.messages().at(-1);
  if (!post) throw new Error('no post');
  const first = await coach.press(post, 'Everybody ▶');
  expect(first.isPrivate).toBe(true);
  expect(first.text).toContain('Runner 25 · intervals');
  expect(first.text).not.toContain('Runner 26');
  const second = await coach.press(first, '▶');
  expect(second.text).toContain('Runner 26 · intervals');
  expect(second.text).toContain('Page 2 of 2');
  expect((await coach.press(second, '◀')).text).toContain('Page 1 of 2');
  expect(rehearsal.messages().at(-1)?.edited_timestamp).toBeNull();

  await at('2026-11-26 05:00');
  expect((await coach.press(post, 'Everybody ▶')).text).toContain('That button was for Wed 25 Nov');
});
