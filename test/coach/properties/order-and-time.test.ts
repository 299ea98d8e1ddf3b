import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/coach/advise.ts';
import { plusDays } from '../../../src/domain/calendar-day.ts';
import type { Diary } from '../../../src/domain/diary.ts';
import { anyDiary, anySession, anyStep, today } from '../../support/any-diary.ts';
import { runnerDiary } from '../../support/runner-diary.ts';
import { holds, seed } from './seed.ts';

describe(`what the coach says does not depend on how it was written down (seed ${seed})`, () => {
  it('says the same, to the byte, whatever the order of the entries', () => {
    holds(
      fc.property(anyDiary, fc.infiniteStream(fc.nat()), (diary, picks) => {
        const shuffled = shuffle(diary, () => picks.next().value ?? 0);
        expect(JSON.stringify(advise(shuffled, today))).toBe(JSON.stringify(advise(diary, today)));
      }),
    );
  });

  it('says the same when everything was imported twice', () => {
    holds(
      fc.property(anyDiary, (diary) => {
        const twice: Diary = {
          ...diary,
          sessions: [...diary.sessions, ...diary.sessions],
          nights: [...diary.nights, ...diary.nights],
          checkIns: [...diary.checkIns, ...diary.checkIns],
        };
        expect(advise(twice, today)).toEqual(advise(diary, today));
      }),
    );
  });

  it('says the same in every time zone, and when asked twice', () => {
    holds(
      fc.property(
        anyDiary,
        fc.constantFrom('Pacific/Kiritimati', 'America/Adak', 'Australia/Lord_Howe'),
        (diary, timeZone) => {
          const there = { ...diary, runner: { ...diary.runner, timeZone } } as Diary;
          const said = JSON.stringify(advise(diary, today));
          expect(JSON.stringify(advise(there, today))).toBe(said);
          expect(JSON.stringify(advise(diary, today))).toBe(said);
        },
      ),
    );
  });

  it('does not read what is dated later', () => {
    holds(
      fc.property(
        anyDiary,
        fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), anySession, anyStep), { minLength: 1 }),
        (diary, later) => {
          const more = runnerDiary({
            sessions: later.map(([days, session]) => ({ day: plusDays(today, days), ...session })),
            checkIns: later.map(([days, , fatigue]) => ({ day: plusDays(today, days), fatigue })),
            nights: later.map(([days, , quality]) => ({ day: plusDays(today, days), quality })),
          } as Parameters<typeof runnerDiary>[0]);
          const longer: Diary = {
            ...diary,
            sessions: [...diary.sessions, ...more.sessions],
            checkIns: [...diary.checkIns, ...more.checkIns],
            nights: [...diary.nights, ...more.nights],
          };
          // The flip looks ahead, where what is dated later is known.
          const { flip: _, ...said } = advise(diary, today);
          const { flip: __, ...then } = advise(longer, today);
          expect(then).toEqual(said);
        },
      ),
    );
  });

  it('never reads an answer of yesterday as one of today', () => {
    holds(
      fc.property(anyDiary, (diary) => {
        const checkIns = diary.checkIns.filter(({ day }) => day < today);
        const nights = diary.nights.filter(({ day }) => day < today);
        const { coverage, confidence, level } = advise({ ...diary, checkIns, nights }, today);
        expect(coverage.known.filter((signal) => signal !== 'training')).toEqual([]);
        expect(['low', 'unknown']).toContain(confidence);
        if (!diary.races.some(({ day }) => day === today)) expect(level).toBeLessThan(4);
      }),
    );
  });

  it('does not let a logged session veto the day it was done on', () => {
    holds(
      fc.property(anyDiary, anySession, (diary, session) => {
        const before = diary.sessions.filter(({ day }) => day !== today);
        const done = { day: today, ...session } as Diary['sessions'][number];
        const morning = advise({ ...diary, sessions: before }, today);
        const evening = advise({ ...diary, sessions: [...before, done] }, today);
        expect(evening.level).toBeGreaterThanOrEqual(morning.level);
        if (morning.confidence !== 'unknown') expect(evening.level).toBe(morning.level);
        expect(evening.done).toHaveLength(1);
      }),
    );
  });
});

function shuffle(diary: Diary, pick: () => number): Diary {
  const mixed = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item) => ({ item, key: pick() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  return {
    ...diary,
    sessions: mixed(diary.sessions),
    nights: mixed(diary.nights),
    checkIns: mixed(diary.checkIns),
    pains: mixed(diary.pains),
    illnesses: mixed(diary.illnesses),
    races: mixed(diary.races),
    clubSessions: mixed(diary.clubSessions),
  };
}
