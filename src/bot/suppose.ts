import { z } from 'zod';
import type { CalendarDay } from '../domain/calendar-day.ts';
import { plusDays } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import { known } from '../domain/known.ts';
import type { CheckIn, Night } from '../domain/morning.ts';
import { sessionTypes } from '../domain/session.ts';
import {
  beatsPerMinute,
  hours,
  kilometres,
  milliseconds,
  minutes,
  rpe,
  step,
} from '../domain/units.ts';
import type { Action, RawInput } from '../replies/reply.ts';
import { noSuchType, saveLabel, saveThese, tooFarAhead } from '../replies/supposing.ts';

/**
 * Facts that count for one answer and are not stored: 'sleep=5;fatigue=2'. They travel in a
 * button, so they are short; steps have 5 best, as in the diary.
 */
const items = {
  sleep: hours,
  quality: step,
  fatigue: step,
  soreness: step,
  mood: step,
  motivation: step,
  stress: step,
  hr: beatsPerMinute,
  hrv: milliseconds,
  /** A session: kilometres, minutes, effort, and its type by its place in `sessionTypes`. */
  km: kilometres,
  min: minutes,
  rpe,
  type: z
    .int()
    .min(0)
    .max(sessionTypes.length - 1, noSuchType),
  /** The day all that is about, in days from today; sleep belongs to the day of waking. */
  on: z.int().min(0).max(7, tooFarAhead),
};

const supposition = z
  .object(items)
  .partial()
  .refine((facts) => Object.keys(facts).length > 0, 'There is nothing to suppose.');
export type Supposition = z.infer<typeof supposition>;

export const supposedField = z
  .string()
  .transform((text): unknown =>
    Object.fromEntries(
      text.split(';').map((pair) => {
        const [name = '', value = ''] = pair.split('=');
        return [name, Number(value)];
      }),
    ),
  )
  .pipe(supposition);

export const supposeText = (facts: Readonly<Record<string, number | undefined>>): string =>
  Object.entries(facts)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
    .join(';');

/** The diary as it would be if that were so. The real one is untouched. */
export function supposed(diary: Diary, facts: Supposition, today: CalendarDay): Diary {
  const day = plusDays(today, facts.on ?? 0);
  const { sleep, quality, hr, hrv, fatigue, soreness, mood, motivation, stress } = facts;
  const { km, min, rpe, type } = facts;
  const night = known({ duration: sleep, quality });
  const checkIn = known({ fatigue, soreness, mood, motivation, stress, restingHr: hr, hrv });
  return {
    ...diary,
    sessions:
      km === undefined && min === undefined
        ? diary.sessions
        : [
            ...diary.sessions,
            known({
              day,
              type: sessionTypes[type ?? -1] ?? 'easy',
              distance: km,
              duration: min,
              rpe,
            }),
          ],
    nights: merged<Night>(diary.nights, day, night),
    checkIns: merged<CheckIn>(diary.checkIns, day, checkIn),
  };
}

/** Taps that store what was told inside a question: the morning's facts, and a session. */
export function savingActions(facts: Supposition, day: CalendarDay): readonly Action[] {
  const { sleep, quality, fatigue, soreness, mood, motivation, stress, hr, hrv } = facts;
  const { km, min, rpe, type } = facts;
  const told = known({ quality, fatigue, soreness, mood, motivation, stress, resting_hr: hr, hrv });
  const morning = { ...told, ...(sleep !== undefined && { sleep: String(sleep) }) };
  const session = known({
    type: sessionTypes[type ?? -1],
    minutes: min === undefined ? undefined : String(min),
    distance: km === undefined ? undefined : `${km} km`,
    rpe,
  });
  const isSession = km !== undefined || min !== undefined;
  return [
    ...(Object.keys(morning).length > 0
      ? [saving(saveThese(), 'checkin', { day, ...morning })]
      : []),
    ...(isSession ? [saving(saveLabel('session'), 'log', { when: day, ...session })] : []),
  ].filter(fitsAButton);
}

/** A tap that stores something. */
export const saving = (label: string, command: string, input: RawInput): Action => ({
  label,
  style: 'good',
  command,
  input,
});

/** More than a button carries is not offered at all. */
export const fitsAButton = ({ input }: Action): boolean =>
  Object.entries(input).reduce((sum, [name, value]) => sum + `&${name}=${value}`.length, 0) <=
  lettersInAButton;

/** Discord's 100 for a custom id, less the name of the command. */
const lettersInAButton = 90;

function merged<T extends { readonly day: CalendarDay }>(
  list: readonly T[],
  day: CalendarDay,
  given: object,
): readonly T[] {
  if (Object.keys(given).length === 0) return list;
  const others = list.filter((each) => each.day !== day);
  const before = list.find((each) => each.day === day);
  return [...others, { ...before, ...given, day } as T];
}
