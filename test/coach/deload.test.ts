import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deloadProposal, deloadSigns } from '../../src/coach/deload.ts';
import { plusDays } from '../../src/domain/calendar-day.ts';
import { deloadWords } from '../../src/replies/deload-words.ts';
import {
  days,
  nightsOf,
  on,
  ordinaryMornings,
  type PlainDiary,
  runnerDiary,
} from '../support/runner-diary.ts';

// Eight weeks up to Sunday 26 April: four runs a week, `growth` more minutes each week.
const all = days('2026-03-02', 56);
const today = on('2026-04-27');
function weeks(growth: readonly number[]): PlainDiary {
  return {
    sessions: all.flatMap((day, index) => {
      const share = growth[Math.floor(index / 7)] ?? 1;
      return [1, 3, 5, 6].includes(index % 7)
        ? [{ day, type: 'easy' as const, duration: 50 * share, rpe: 4 }]
        : [];
    }),
    checkIns: ordinaryMornings(all),
    nights: nightsOf(7.5, all),
  };
}
const flat = [1, 1, 1, 1, 1, 1, 1, 1];
const building = [1, 1, 1, 1, 1.1, 1.2, 1.3, 1.4];

describe('a deload', () => {
  it('is proposed after four weeks of rising load, from next Monday, two fifths lighter', () => {
    const proposal = deloadProposal(runnerDiary(weeks(building)), today);
    expect(proposal).toMatchObject({
      because: 'rising load',
      from: '2026-05-04',
      until: '2026-05-10',
      usual: 250,
      runs: 4,
      levers: ['volume'],
    });
    expect(proposal?.minutes).toBeCloseTo(150);
  });

  it('is not proposed for steady weeks of ordinary mornings', () => {
    expect(deloadProposal(runnerDiary(weeks(flat)), today)).toBeUndefined();
  });

  it('is not proposed after a week that was already light', () => {
    expect(
      deloadProposal(runnerDiary(weeks([1, 1, 1, 1.1, 1.2, 1.3, 1.4, 0.6])), today),
    ).toBeUndefined();
  });

  it('counts anew from the last light week', () => {
    expect(
      deloadProposal(runnerDiary(weeks([1, 1.1, 1.2, 1.3, 0.6, 1.2, 1.3, 1.4])), today),
    ).toBeUndefined();
  });

  it('is proposed on two signs without any rise', () => {
    const tired = {
      ...weeks(flat),
      nights: [...nightsOf(7.5, all.slice(0, 49)), ...nightsOf(6.2, all.slice(49))],
      checkIns: [
        ...ordinaryMornings(all.slice(0, 49)),
        ...all.slice(49).map((day) => ({ day, fatigue: 2, soreness: 2, mood: 2, stress: 3 })),
        { day: today, fatigue: 2, soreness: 2, mood: 3, stress: 3 },
      ],
    };
    const diary = runnerDiary(tired);
    expect(deloadSigns(diary, today)).toEqual(['readiness', 'short sleep']);
    expect(deloadProposal(diary, today)).toMatchObject({ because: 'signs' });
  });

  it('is not proposed on two signs when the week was light anyway', () => {
    const light = weeks([1, 1, 1, 1, 1, 1, 1, 0.6]);
    const tired = {
      ...light,
      nights: [...nightsOf(7.5, all.slice(0, 49)), ...nightsOf(6.2, all.slice(49))],
      checkIns: [
        ...ordinaryMornings(all.slice(0, 49)),
        ...all.slice(49).map((day) => ({ day, fatigue: 2, soreness: 2, mood: 2, stress: 3 })),
      ],
    };
    expect(deloadSigns(runnerDiary(tired), today).length).toBeGreaterThanOrEqual(2);
    expect(deloadProposal(runnerDiary(tired), today)).toBeUndefined();
  });

  it('counts three hard sessions that tiredness held back, not those the calendar did', () => {
    const named = ['2026-04-16', '2026-04-20', '2026-04-24'];
    const planned = named.map((day) => ({ day, type: 'intervals' as const }));
    const held = {
      ...weeks(flat),
      planned,
      checkIns: ordinaryMornings(all).map((each) =>
        named.includes(each.day) ? { ...each, soreness: 1 } : each,
      ),
    };
    expect(deloadSigns(runnerDiary(held), today)).toContain('held back');
    expect(deloadSigns(runnerDiary({ ...held, planned: planned.slice(1) }), today)).toEqual([]);
    const close = [
      { day: '2026-04-15', type: 'intervals' as const, duration: 50, rpe: 8 },
      { day: '2026-04-19', type: 'intervals' as const, duration: 50, rpe: 8 },
      { day: '2026-04-23', type: 'intervals' as const, duration: 50, rpe: 8 },
    ];
    const spaced = { ...weeks(flat), planned };
    const sessions = [
      ...(spaced.sessions ?? []).filter(({ day }) => !named.includes(day)),
      ...close,
    ];
    expect(deloadSigns(runnerDiary({ ...spaced, sessions }), today)).toEqual([]);
  });

  it('reads the heart as one sign, however many numbers it has', () => {
    const racing = {
      ...weeks(flat),
      checkIns: [...all, today].map((day, index) => ({
        day,
        fatigue: 3,
        soreness: 3,
        restingHr: index > 53 ? 64 : 50,
        hrv: index > 49 ? 40 : 60 + (index % 3),
      })),
    };
    expect(deloadSigns(runnerDiary(racing), today)).toEqual(['heart']);
  });

  it('is not proposed on one sign', () => {
    const shortNights = {
      ...weeks(flat),
      nights: [...nightsOf(7.5, all.slice(0, 49)), ...nightsOf(6.8, all.slice(49))],
    };
    expect(deloadSigns(runnerDiary(shortNights), today)).toEqual(['short sleep']);
    expect(deloadProposal(runnerDiary(shortNights), today)).toBeUndefined();
  });

  it('pulls intensity too when the same sessions feel harder', () => {
    const harder = weeks(building);
    const sessions = harder.sessions?.map((each) =>
      each.day >= '2026-04-22' ? { ...each, rpe: 6 } : each,
    );
    const proposal = deloadProposal(runnerDiary({ ...harder, sessions: sessions ?? [] }), today);
    expect(proposal?.levers).toEqual(['volume', 'intensity']);
  });

  it.each([
    {
      reason: 'an A race within three weeks of it brings its own rest',
      change: {
        races: [{ id: 1, day: '2026-05-17', name: 'Ten', distance: 10, priority: 'A' as const }],
      },
    },
    {
      reason: 'an ill week was rest enough',
      change: {
        illnesses: [
          { id: 1, symptoms: ['head cold' as const], from: '2026-04-21', closed: '2026-04-24' },
        ],
      },
    },
    {
      reason: 'days away were rest enough',
      change: {
        away: [{ id: 1, from: '2026-04-22', until: '2026-04-25', why: 'holiday' as const }],
      },
    },
    {
      reason: 'one is planned already',
      change: {
        blocks: [{ id: 1, kind: 'deload' as const, from: '2026-05-04', until: '2026-05-10' }],
      },
    },
    {
      reason: 'one has just been',
      change: {
        blocks: [{ id: 1, kind: 'deload' as const, from: '2026-04-06', until: '2026-04-12' }],
      },
    },
  ])('is not proposed: $reason', ({ change }) => {
    expect(deloadProposal(runnerDiary({ ...weeks(building), ...change }), today)).toBeUndefined();
  });

  it('never falls into the three weeks before an A race or a taper', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.double({ min: 1, max: 100, noNaN: true }),
        (ahead, distance) => {
          const race = plusDays(today, ahead);
          const diary = runnerDiary({
            ...weeks(building),
            races: [{ id: 1, day: race, name: 'Race', distance, priority: 'A' }],
          });
          const proposal = deloadProposal(diary, today);
          if (ahead <= 34) expect(proposal).toBeUndefined();
          else expect(proposal?.until).toBe('2026-05-10');
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is offered with numbers and without a command', () => {
    const proposal = deloadProposal(runnerDiary(weeks(building)), today);
    const words = proposal ? deloadWords(proposal).join(' ') : '';
    expect(words).toContain('2 h 30 instead of 4 h 10');
    expect(words).toContain('You decide.');
    expect(words).not.toMatch(/undefined|NaN|!/);
  });
});
