import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phase } from '../../src/coach/phase.ts';
import { taperDays, taperOn, taperOutline, taperVolume } from '../../src/coach/taper.ts';
import { plusDays } from '../../src/domain/calendar-day.ts';
import { on, runnerDiary } from '../support/runner-diary.ts';

const raceOn = (day: string, distance = 42.195, priority: 'A' | 'B' | 'C' = 'A') => ({
  id: 1,
  day,
  name: 'Spring race',
  distance,
  priority,
});
const marathon = runnerDiary({ races: [raceOn('2026-04-26')] });

describe('the taper', () => {
  it('takes these shares of the usual minutes over fourteen days', () => {
    const shares = Array.from({ length: 14 }, (_, index) => taperVolume(index + 1, 14).toFixed(3));
    expect(shares).toEqual(
      '.901 .812 .732 .660 .595 .536 .483 .435 .392 .354 .319 .287 .259 .233'
        .split(' ')
        .map((share) => `0${share}`),
    );
  });

  it.each([7, 10, 14])('takes about half off the whole, over %i days too', (days) => {
    const all = Array.from({ length: days }, (_, index) => taperVolume(index + 1, days));
    const kept = all.reduce((sum, share) => sum + share, 0) / days;
    // Bosquet et al. 2007: best between 41 and 60 % off.
    expect(1 - kept).toBeGreaterThan(0.41);
    expect(1 - kept).toBeLessThan(0.6);
  });

  it.each([
    { distance: 5, days: 7 },
    { distance: 10, days: 7 },
    { distance: 16.1, days: 10 },
    { distance: 21.0975, days: 10 },
    { distance: 42.195, days: 14 },
    { distance: 100, days: 14 },
  ])('lasts $days days for $distance km', ({ distance, days }) => {
    expect(taperDays(distance)).toBe(days);
  });

  it('begins fourteen days before a marathon and ends the day before it', () => {
    expect(taperOn(marathon, on('2026-04-11'))).toBeUndefined();
    expect(taperOn(marathon, on('2026-04-12'))).toMatchObject({ nth: 1, of: 14 });
    expect(taperOn(marathon, on('2026-04-25'))).toMatchObject({ nth: 14, of: 14 });
    expect(taperOn(marathon, on('2026-04-26'))).toBeUndefined();
  });

  it('is for A races alone', () => {
    const tuneUp = runnerDiary({ races: [raceOn('2026-04-26', 42.195, 'B')] });
    expect(taperOn(tuneUp, on('2026-04-20'))).toBeUndefined();
  });

  it('leaves the usual hard days alone until five days out', () => {
    expect(taperOn(marathon, on('2026-04-14'))?.level).toBe(4);
    expect(taperOn(marathon, on('2026-04-20'))?.level).toBe(4);
  });

  it('has one short race-pace session five days out, and none the day after it', () => {
    expect(taperOn(marathon, on('2026-04-21'))).toMatchObject({ level: 4, session: 'tempo' });
    const done = runnerDiary({
      races: marathon.races,
      sessions: [{ day: '2026-04-21', type: 'tempo', duration: 30, rpe: 6 }],
    });
    expect(taperOn(done, on('2026-04-22'))).toMatchObject({ level: 2 });
    expect(taperOn(done, on('2026-04-22'))).not.toHaveProperty('session');
  });

  it('moves the race-pace session to four days out when six days out was hard', () => {
    const hard = runnerDiary({
      races: marathon.races,
      sessions: [{ day: '2026-04-20', type: 'intervals', duration: 50, rpe: 8 }],
    });
    expect(taperOn(hard, on('2026-04-21'))?.level).toBe(2);
    expect(taperOn(hard, on('2026-04-22'))).toMatchObject({ level: 4, session: 'tempo' });
  });

  it('is easy from three days out', () => {
    for (const day of ['2026-04-23', '2026-04-24', '2026-04-25']) {
      expect(taperOn(marathon, on(day))?.level).toBe(2);
    }
  });

  it('never raises its volume from one day to the next', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            after: fc.integer({ min: 15, max: 40 }),
            distance: fc.double({ min: 1, max: 300, noNaN: true }),
          }),
          { minLength: 1, maxLength: 4 },
        ),
        fc.option(
          fc.record({
            from: fc.integer({ min: 0, max: 12 }),
            days: fc.integer({ min: 1, max: 14 }),
          }),
        ),
        (races, block) => {
          const start = on('2026-03-01');
          const diary = runnerDiary({
            races: races.map(({ after, distance }, id) => ({
              ...raceOn(plusDays(start, after), distance),
              id,
            })),
            blocks: block
              ? [
                  {
                    id: 1,
                    kind: 'taper',
                    from: plusDays(start, block.from),
                    until: plusDays(start, block.from + block.days - 1),
                  },
                ]
              : [],
          });
          for (let day = start; day < plusDays(start, 45); day = plusDays(day, 1)) {
            const [today, next] = [taperOn(diary, day), taperOn(diary, plusDays(day, 1))];
            const endsHere = diary.races.some((race) => race.day === plusDays(day, 1));
            const blockEnds = diary.blocks.some(({ until }) => until === day);
            if (today && next && !endsHere && !blockEnds) {
              expect(next.volume).toBeLessThan(today.volume);
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('leaves no room for a deload inside it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20, max: 20 }),
        fc.integer({ min: 1, max: 21 }),
        (from, long) => {
          const diary = runnerDiary({
            races: marathon.races,
            blocks: [
              {
                id: 1,
                kind: 'deload',
                from: plusDays(on('2026-04-12'), from),
                until: plusDays(on('2026-04-12'), from + long - 1),
              },
            ],
          });
          for (let ago = 1; ago <= 14; ago++) {
            expect(phase(diary, plusDays(on('2026-04-26'), -ago))?.kind).toBe('taper');
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is outlined day by day', () => {
    const [race] = marathon.races;
    const outline = race ? taperOutline(race) : [];
    expect(outline).toHaveLength(14);
    expect(outline[0]).toMatchObject({ day: '2026-04-12' });
    for (const { day, volume } of outline) expect(taperOn(marathon, day)?.volume).toBe(volume);
  });
});
