import { describe, expect, it } from 'vitest';
import { calendarDay, plusDays } from '../../src/domain/calendar-day.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { hours, kilometres, minutes, rpe, step } from '../../src/domain/units.ts';
import { pngSize } from '../../src/rehearsal/message.ts';
import type { Message } from '../../src/rehearsal/wire.ts';
import { openClub } from '../support/club.ts';

const today = calendarDay.parse('2026-11-25');

/** A runner with so many days behind them: a check-in and a night each, a run every second day. */
const runnerOf = async (days: number) => {
  const club = await openClub({ now: '2026-11-25 09:00' });
  const ana = club.rehearsal.addMember({ name: 'Ana' });
  await ana.use('me settings', { units: 'mi' });
  const entries = Array.from({ length: days }, (_, ago): readonly Entry[] => {
    const day = plusDays(today, -ago);
    const [fatigue, soreness] = [step.parse(3 - (ago % 2)), step.parse(3)];
    return [
      { kind: 'check-in', checkIn: { day, fatigue, soreness } },
      { kind: 'night', night: { day, duration: hours.parse(7.5) } },
      ...(ago % 2 === 1
        ? [
            {
              kind: 'session' as const,
              session: {
                day,
                type: 'easy' as const,
                duration: minutes.parse(45),
                rpe: rpe.parse(3),
              },
            },
          ]
        : []),
    ];
  }).flat();
  if (days > 0) {
    const at = new Date('2026-11-25T08:00:00Z');
    club.store.record({ runnerId: ana.id, entries, at, origin: 'before' });
  }
  return { ...club, ana };
};

/** The picture a message shows, loaded as a client loads it. */
async function shown({ embeds }: Message) {
  const image = embeds[0]?.image;
  if (!image) return undefined;
  const bytes = new Uint8Array(await (await fetch(image.url)).arrayBuffer());
  return { size: pngSize(bytes), alt: image.description ?? '' };
}

describe('/trend', () => {
  it('in the server is a picture with three short sentences, for the asker alone', async () => {
    const { ana } = await runnerOf(20);
    const answer = await ana.use('trend');
    expect(answer.isPrivate).toBe(true);
    expect(answer.message.embeds[0]?.title).toBe('Readiness over the last 20 days');
    expect(answer.message.embeds[0]?.description?.split('\n')).toEqual([
      'Readiness: 70 (today), 67 on average over the last 7 days.',
      'In these 20 days it was between 62 (Tue 24 Nov) and 70 (Wed 25 Nov); 70 is your normal.',
      'The last 10 days average 66, as did the ones before.',
    ]);
    const picture = await shown(answer.message);
    expect(picture?.size).toEqual({ width: 1350, height: 675 });
  });

  it('turns into another number, another length and another light at a tap', async () => {
    const { ana } = await runnerOf(20);
    const first = await ana.use('trend', { metric: 'sleep' });
    expect(first.text).toContain('Sleep: 7 h 30 (today)');
    const load = await ana.choose(first, 'Show something else', 'load');
    expect(load.isUpdate).toBe(true);
    expect(load.text).toContain('Training load over the last 20 days');
    const shorter = await ana.press(load, '14 days');
    expect(shorter.text).toContain('Training load over the last 14 days');
    const light = await ana.press(shorter, 'Light');
    expect(await shown(light.message)).toBeDefined();
    expect(light.text).toBe(shorter.text);
  });

  it('works in direct messages too', async () => {
    const { ana } = await runnerOf(20);
    const answer = await ana.use('trend', { metric: 'soreness' }, { channel: 'dm' });
    expect(answer.text).toContain('Legs: normal (today)');
    expect(await shown(answer.message)).toBeDefined();
  });

  it.each([
    ['readiness', '/checkin'],
    ['sleep', '/sleep 7:40'],
    ['load', '/log 10k easy'],
    ['resting heart rate', 'HR in it'],
  ])('of %s with too few days is a sentence that says what to log', async (metric, words) => {
    const { ana } = await runnerOf(2);
    const answer = await ana.use('trend', { metric });
    expect(answer.text).toContain('takes five days');
    expect(answer.text).toContain(words);
    expect(answer.message.embeds).toEqual([]);
  });

  it('of somebody who never wrote says so, and remembers nobody', async () => {
    const club = await openClub({ now: '2026-11-25 09:00' });
    const ben = club.rehearsal.addMember({ name: 'Ben' });
    const answer = await ben.use('trend');
    expect(answer.text).toContain('I know none');
    expect(club.store.runner(ben.id)).toBeUndefined();
  });

  it.each([
    [{ days: 7 }, '14 days or more'],
    [{ days: 400 }, '180 days at most'],
  ])('with %j is answered with a sentence that helps', async (values, words) => {
    const { ana } = await runnerOf(0);
    expect((await ana.use('trend', values)).text).toContain(words);
  });
});

describe('other answers that are seen better than read', () => {
  it('/week comes with its picture', async () => {
    const { ana } = await runnerOf(20);
    const answer = await ana.use('week');
    expect(answer.isPrivate).toBe(true);
    expect((await shown(answer.message))?.size?.width).toBe(1350);
  });

  it('“how am I doing” carries the picture once there are days enough', async () => {
    const { ana } = await runnerOf(20);
    const [answer] = await ana.dm('how am i doing?');
    expect(answer && (await shown(answer))).toBeDefined();
  });

  it('a taper asked about is drawn when its race is in the diary', async () => {
    const { ana, store } = await runnerOf(20);
    const race = {
      day: plusDays(today, 11),
      name: 'Winter Half',
      distance: kilometres.parse(21.1),
      priority: 'A' as const,
    };
    const at = new Date('2026-11-25T08:30:00Z');
    store.record({ runnerId: ana.id, entries: [{ kind: 'race', race }], at, origin: 'race' });
    const [answer] = await ana.dm('half in 11 days how do i taper');
    expect((answer && (await shown(answer)))?.alt).toContain('Taper for a race of 13.1 mi');
  });

  it.each([
    ['how is my sleep trending?', 'Sleep over the last 20 days'],
    ['show me a chart of my training load', 'Training load over the last 20 days'],
  ])('“%s” is answered with that picture', async (text, title) => {
    const { ana } = await runnerOf(20);
    const [answer] = await ana.dm(text);
    expect(answer?.embeds[0]?.title).toBe(title);
    expect(answer && (await shown(answer))).toBeDefined();
  });

  it('and answers in words alone before that', async () => {
    const { ana } = await runnerOf(3);
    const [answer] = await ana.dm('how am i doing?');
    expect(answer?.embeds[0]?.title).toContain('Readiness');
    expect(answer && (await shown(answer))).toBeUndefined();
  });
});
