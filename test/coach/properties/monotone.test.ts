import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/coach/decide.ts';
import type { Level } from '../../../src/coach/level.ts';
import { sessionLevel } from '../../../src/coach/session-level.ts';
import type { Diary } from '../../../src/domain/diary.ts';
import { redFlagSigns, symptoms } from '../../../src/domain/health.ts';
import type { CheckIn, Night } from '../../../src/domain/morning.ts';
import { sessionTypes } from '../../../src/domain/session.ts';
import { ago, anyDiary, anySession, today } from '../../support/any-diary.ts';
import { holds, seed } from './seed.ts';

const level = (diary: Diary): Level => decide(diary, today).level;
const steps = ['fatigue', 'soreness', 'mood', 'motivation', 'stress'] as const;

describe(`what gets worse never earns more (seed ${seed})`, () => {
  it('never takes a level away for more sleep or a nap', () => {
    holds(
      fc.property(
        anyDiary,
        fc.double({ min: 0, max: 9, noNaN: true }),
        fc.double({ min: 0, max: 4, noNaN: true }),
        fc.integer({ min: 0, max: 90 }),
        (diary, hours, more, nap) => {
          const short = withNight(diary, { duration: hours });
          expect(level(withNight(diary, { duration: hours + more }))).toBeGreaterThanOrEqual(
            level(short),
          );
          const napped = withNight(diary, { duration: hours, ...(nap > 0 && { nap }) });
          expect(level(napped)).toBeGreaterThanOrEqual(
            level(withNight(diary, { duration: hours, nap: 0 })),
          );
        },
      ),
    );
  });

  it.each(steps)('never gives a level for a worse answer to %s', (item) => {
    holds(
      fc.property(anyDiary, fc.integer({ min: 2, max: 5 }), (diary, step) => {
        const worse = level(withAnswers(diary, { [item]: step - 1 }));
        expect(worse).toBeLessThanOrEqual(level(withAnswers(diary, { [item]: step })));
      }),
      150,
    );
  });

  it('never gives a level for a worse night', () => {
    holds(
      fc.property(anyDiary, fc.integer({ min: 2, max: 5 }), (diary, quality) => {
        const worse = level(withNight(diary, { quality: quality - 1 }));
        expect(worse).toBeLessThanOrEqual(level(withNight(diary, { quality })));
      }),
    );
  });

  it('never gives a level for more pain', () => {
    holds(
      fc.property(
        anyDiary,
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 12 }),
        fc.boolean(),
        (diary, pain, days, limp) => {
          const site = 'right calf';
          const at = (told: object) => ({
            ...diary,
            pains: [
              ...diary.pains,
              { id: 9, site, from: ago(days), reports: [{ day: ago(days), level: 2 }, told] },
            ],
          });
          const now = level(at({ day: today, level: pain }) as unknown as Diary);
          expect(
            level(at({ day: today, level: pain + 1 }) as unknown as Diary),
          ).toBeLessThanOrEqual(now);
          const worse = at({ day: today, level: pain, limp, worseNextMorning: !limp });
          expect(level(worse as unknown as Diary)).toBeLessThanOrEqual(now);
          expect(now).toBeLessThanOrEqual(level(diary));
        },
      ),
    );
  });

  it('never gives a level for a sign of illness or a red flag', () => {
    holds(
      fc.property(
        anyDiary,
        fc.constantFrom(...symptoms),
        fc.constantFrom(...redFlagSigns),
        fc.integer({ min: 0, max: 10 }),
        (diary, symptom, sign, days) => {
          // Being ill on the day of a race nobody logged says that it was not run.
          fc.pre(!diary.races.some(({ day }) => day < today));
          const cold = { id: 8, symptoms: ['head cold'], from: ago(days) };
          const ill = (told: readonly string[]) =>
            ({ ...diary, illnesses: [...diary.illnesses, { ...cold, symptoms: told }] }) as Diary;
          const withCold = level(ill(['head cold']));
          expect(withCold).toBeLessThanOrEqual(level(diary));
          expect(level(ill(['head cold', symptom]))).toBeLessThanOrEqual(withCold);
          const flagged = { ...diary, redFlags: [{ id: 8, sign, from: ago(days) }] };
          expect(level(flagged)).toBe(0);
        },
      ),
    );
  });

  it('never gives a level for a higher resting heart rate or a lower HRV', () => {
    holds(
      fc.property(
        anyDiary,
        fc.integer({ min: 45, max: 60 }),
        fc.integer({ min: 1, max: 15 }),
        (told, rate, more) => {
          const diary = withSteadyHeart(told);
          const usual = level(withAnswers(diary, { restingHr: rate }));
          expect(level(withAnswers(diary, { restingHr: rate + more }))).toBeLessThanOrEqual(usual);
          const normal = level(withAnswers(diary, { hrv: rate }));
          expect(level(withAnswers(diary, { hrv: rate - 2 * more }))).toBeLessThanOrEqual(normal);
        },
      ),
    );
  });

  it('never gives a level for a session of the last three days having been longer or harder', () => {
    holds(
      fc.property(
        anyDiary,
        anySession,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 4 }),
        (diary, session, days, minutes, harder) => {
          const did = (duration: number, rpe: number) =>
            withSession(diary, { ...session, day: ago(days), duration, rpe });
          const now = level(did(40, 3));
          expect(level(did(40 + minutes, 3 + harder))).toBeLessThanOrEqual(now);
        },
      ),
    );
  });

  it('never gives a level for one more session in the last three days, outside a way back', () => {
    holds(
      fc.property(anyDiary, anySession, fc.integer({ min: 1, max: 3 }), (diary, session, days) => {
        const before = decide(diary, today);
        const { rule } = before.reasons[0] ?? {};
        // The runs of a way back, and of proving that a pain has gone, are its steps.
        fc.pre(before.facts.phase?.kind !== 'comeback' && rule !== 'nothing known');
        fc.pre(!before.ceilings.some((cap) => cap.rule === 'pain' && cap.runs !== undefined));
        const more = withSession(diary, { ...session, day: ago(days) });
        fc.pre(decide(more, today).facts.phase?.kind === before.facts.phase?.kind);
        expect(level(more)).toBeLessThanOrEqual(before.level);
      }),
    );
  });

  it('never gives more for no answer than for a normal one, and never hard without the two', () => {
    holds(
      fc.property(anyDiary, fc.constantFrom(...steps, 'fuelling'), (diary, item) => {
        const neutral = { [item]: item === 'fuelling' ? 'yes' : 3 };
        const silent = withoutAnswer(diary, item);
        expect(level(silent)).toBeLessThanOrEqual(level(withAnswers(diary, neutral)));
        const { race } = decide(diary, today).facts;
        if (item !== 'fatigue' && item !== 'soreness') return;
        if (!race) expect(level(silent)).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('never gives more for a lower plan', () => {
    holds(
      fc.property(
        anyDiary,
        fc.constantFrom(...sessionTypes),
        fc.constantFrom(...sessionTypes),
        (diary, one, other) => {
          const [low, high] =
            sessionLevel[one] <= sessionLevel[other] ? [one, other] : [other, one];
          const planned = (type: typeof one) =>
            level({ ...diary, planned: [{ day: today, type }] });
          expect(planned(low)).toBeLessThanOrEqual(planned(high));
        },
      ),
    );
  });
});

function withNight(diary: Diary, answers: object): Diary {
  const before = diary.nights.find(({ day }) => day === today);
  const nights = diary.nights.filter(({ day }) => day !== today);
  return { ...diary, nights: [...nights, { ...before, ...answers, day: today } as Night] };
}

function withAnswers(diary: Diary, answers: object): Diary {
  const before = diary.checkIns.find(({ day }) => day === today);
  const others = diary.checkIns.filter(({ day }) => day !== today);
  return { ...diary, checkIns: [...others, { ...before, ...answers, day: today } as CheckIn] };
}

function withoutAnswer(diary: Diary, item: string): Diary {
  const checkIns = diary.checkIns.map((each) => {
    if (each.day !== today) return each;
    return Object.fromEntries(Object.entries(each).filter(([key]) => key !== item)) as typeof each;
  });
  return { ...diary, checkIns };
}

const withSession = (diary: Diary, session: object): Diary => ({
  ...diary,
  sessions: [...diary.sessions, session as Diary['sessions'][number]],
});

/** Five weeks of an unremarkable heart, so that a remarkable morning can show. */
function withSteadyHeart(diary: Diary): Diary {
  const checkIns = Array.from({ length: 35 }, (_, index) => {
    const day = ago(index + 1);
    const told = diary.checkIns.find((each) => each.day === day);
    return { ...told, day, restingHr: 50 + (index % 3), hrv: index < 2 ? 50 : 60 + (index % 5) };
  });
  const morning = diary.checkIns.filter(({ day }) => day === today);
  return { ...diary, checkIns: [...morning, ...checkIns] as Diary['checkIns'] };
}
