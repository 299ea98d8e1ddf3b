import fc from 'fast-check';
import { type CalendarDay, calendarDay, plusDays } from '../../src/domain/calendar-day.ts';
import type { Diary } from '../../src/domain/diary.ts';
import { redFlagSigns, symptoms } from '../../src/domain/health.ts';
import { sessionTypes } from '../../src/domain/session.ts';
import { runnerDiary } from './runner-diary.ts';

/** The morning that random diaries are about: a Tuesday, two days after the clocks changed. */
export const today: CalendarDay = calendarDay.parse('2026-03-31');

export const ago = (days: number): CalendarDay => plusDays(today, -days);

export const anyStep = fc.constantFrom(1, 2, 3, 4, 5);
const maybe = <T>(arbitrary: fc.Arbitrary<T>, freq = 2) =>
  fc.option(arbitrary, { nil: undefined, freq });

const known = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

export const anySession = fc
  .record({
    type: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('easy', 'easy', 'long', 'recovery') },
      { weight: 2, arbitrary: fc.constantFrom('tempo', 'intervals', 'hills', 'steady') },
      { weight: 1, arbitrary: fc.constantFrom(...sessionTypes) },
    ),
    duration: maybe(fc.integer({ min: 10, max: 170 }), 6),
    distance: maybe(fc.integer({ min: 2, max: 30 })),
    rpe: maybe(fc.integer({ min: 0, max: 10 })),
  })
  .map(known);

const anyAnswers = fc
  .record({
    fatigue: maybe(anyStep, 6),
    soreness: maybe(anyStep, 6),
    mood: maybe(anyStep),
    motivation: maybe(anyStep),
    stress: maybe(anyStep),
    fuelling: maybe(fc.constantFrom('yes', 'partly', 'no')),
    restingHr: maybe(fc.integer({ min: 40, max: 75 })),
    hrv: maybe(fc.integer({ min: 20, max: 120 })),
  })
  .map(known);

const anyNight = fc
  .record({
    duration: maybe(fc.integer({ min: 6, max: 20 }), 6),
    quality: maybe(anyStep),
    nap: maybe(fc.integer({ min: 5, max: 90 }), 1),
  })
  .map(({ duration, ...rest }) => known({ ...rest, duration: duration && duration / 2 }));

interface Day {
  readonly sessions: readonly object[];
  readonly answers: object | undefined;
  readonly night: object | undefined;
}

const anyDay: fc.Arbitrary<Day> = fc.record({
  sessions: fc
    .tuple(fc.array(anySession, { maxLength: 2 }), fc.boolean())
    .map(([sessions, single]) => (single ? sessions.slice(0, 1) : sessions)),
  answers: maybe(anyAnswers, 4),
  night: maybe(anyNight, 4),
});

// Most mornings of most runners are ordinary ones; without them no random day would be a good day.
const ordinaryStep = fc.constantFrom(2, 3, 3, 3, 3, 4, 5);
const ordinaryDay: fc.Arbitrary<Day> = fc.record({
  sessions: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    {
      weight: 5,
      arbitrary: fc
        .integer({ min: 30, max: 60 })
        .map((duration) => [known({ type: 'easy', duration, distance: duration / 6, rpe: 3 })]),
    },
    { weight: 1, arbitrary: fc.array(anySession, { minLength: 1, maxLength: 1 }) },
  ),
  answers: maybe(
    fc.record({
      fatigue: ordinaryStep,
      soreness: ordinaryStep,
      mood: ordinaryStep,
      motivation: ordinaryStep,
      stress: ordinaryStep,
      fuelling: fc.constantFrom('yes', 'yes', 'partly'),
      restingHr: fc.integer({ min: 48, max: 53 }),
      hrv: fc.integer({ min: 55, max: 70 }),
    }),
    12,
  ),
  night: maybe(fc.record({ duration: fc.constantFrom(6.5, 7, 7.5, 8), quality: ordinaryStep }), 12),
});

const anyRunner = fc
  .record({
    experience: maybe(fc.constantFrom('new', 'under a year', 'club', 'long-standing')),
    hardPerWeek: maybe(fc.integer({ min: 0, max: 3 })),
    runsPerWeek: maybe(fc.integer({ min: 1, max: 8 })),
    runsDaily: maybe(fc.boolean()),
    sleepNeed: maybe(fc.integer({ min: 7, max: 9 })),
  })
  .map(known);

const anyPain = fc
  .record({
    site: fc.constantFrom('left knee', 'achilles', 'shin'),
    from: fc.integer({ min: 0, max: 20 }),
    lasted: maybe(fc.integer({ min: 1, max: 20 })),
    levels: fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 4 }),
    limp: fc.boolean(),
  })
  .map(({ site, from, lasted, levels, limp }) => {
    const reports = levels.map((level, index) => ({
      day: ago(Math.max(from - 3 * index, 0)),
      level,
    }));
    const closed = lasted === undefined || lasted > from ? {} : { closed: ago(from - lasted) };
    const told = limp ? reports.map((each) => ({ ...each, limp: each.level > 6 })) : reports;
    return { id: 0, site, from: ago(from), reports: told, ...closed };
  });

const anyState = (lasts: number) =>
  fc
    .record({
      from: fc.integer({ min: 0, max: 25 }),
      lasted: maybe(fc.integer({ min: 1, max: lasts })),
    })
    .map(({ from, lasted }) => ({
      from: ago(from),
      ...(lasted === undefined || lasted > from ? {} : { closed: ago(from - lasted) }),
    }));

const anyIllness = fc
  .tuple(anyState(20), fc.uniqueArray(fc.constantFrom(...symptoms), { maxLength: 2 }))
  .map(([state, told]) => ({ id: 1, symptoms: told, ...state }));

const anyRedFlag = fc
  .tuple(anyState(5), fc.constantFrom(...redFlagSigns))
  .map(([state, sign]) => ({ id: 1, sign, ...state }));

const anyRace = fc
  .record({
    days: fc.integer({ min: -20, max: 40 }),
    distance: fc.constantFrom(5, 10, 21.1, 42.2, 80),
    priority: fc.constantFrom('A', 'B', 'C'),
  })
  .map(({ days, ...race }) => ({
    id: days + 100,
    name: 'City run',
    day: plusDays(today, days),
    ...race,
  }));

const anyPlanned = fc.array(
  fc.constantFrom(...sessionTypes).map((type) => ({ day: today, type })),
  { maxLength: 1 },
);

const anyClubSession = fc
  .record({
    weekday: fc.integer({ min: 1, max: 7 }),
    type: fc.constantFrom('intervals', 'tempo', 'easy', 'long'),
  })
  .map((session) => ({ ...session, at: '19:00' }));

const few = <T>(arbitrary: fc.Arbitrary<T>, most: number, weight = 3) =>
  fc.oneof(
    { weight, arbitrary: fc.constant([] as T[]) },
    { weight: 1, arbitrary: fc.array(arbitrary, { minLength: 1, maxLength: most }) },
  );

/** A runner's last weeks, at random: from nothing at all to nine weeks, with any state or plan. */
export const anyDiary: fc.Arbitrary<Diary> = fc
  .record({
    days: fc.oneof(
      fc.array(anyDay, { maxLength: 63, size: 'max' }),
      fc.array(ordinaryDay, { minLength: 20, maxLength: 63, size: 'max' }),
    ),
    silence: fc.oneof(
      { weight: 8, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 12 }) },
    ),
    runner: anyRunner,
    pains: few(anyPain, 2, 4),
    illnesses: few(anyIllness, 1, 5),
    redFlags: few(anyRedFlag, 1, 12),
    races: few(anyRace, 2),
    planned: anyPlanned,
    clubSessions: few(anyClubSession, 6, 1),
  })
  .map(({ days, silence, pains, ...rest }) => {
    const at = (index: number) => ago(index + silence);
    return runnerDiary({
      ...rest,
      sessions: days.flatMap(({ sessions }, i) =>
        sessions.map((each) => ({ day: at(i), ...each })),
      ),
      checkIns: days.flatMap(({ answers }, i) => (answers ? [{ day: at(i), ...answers }] : [])),
      nights: days.flatMap(({ night }, i) => (night ? [{ day: at(i), ...night }] : [])),
      pains: pains.map((pain, id) => ({ ...pain, id })),
    } as unknown as Parameters<typeof runnerDiary>[0]);
  });
