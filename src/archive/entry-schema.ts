import { z } from 'zod';
import { blockKinds, racePriorities } from '../domain/calendar.ts';
import { calendarDay } from '../domain/calendar-day.ts';
import type { Entry } from '../domain/entry.ts';
import { redFlagSigns, symptoms } from '../domain/health.ts';
import { fuellings } from '../domain/morning.ts';
import { feltAgainstExpected, sessionTypes } from '../domain/session.ts';
import {
  beatsPerMinute,
  hours,
  kilometres,
  milliseconds,
  minutes,
  painLevel,
  rpe,
  step,
} from '../domain/units.ts';

/** What may come out of a file that says it is an export: nothing is believed because it says so. */
const words = z.string().trim().min(1).max(300);
const day = calendarDay;

const session = z.strictObject({
  day,
  type: z.enum(sessionTypes),
  duration: minutes.exactOptional(),
  distance: kilometres.exactOptional(),
  rpe: rpe.exactOptional(),
  felt: z.enum(feltAgainstExpected).exactOptional(),
  note: words.exactOptional(),
});

const night = z.strictObject({
  day,
  duration: hours.exactOptional(),
  quality: step.exactOptional(),
  nap: minutes.exactOptional(),
});

const checkIn = z.strictObject({
  day,
  fatigue: step.exactOptional(),
  soreness: step.exactOptional(),
  mood: step.exactOptional(),
  motivation: step.exactOptional(),
  stress: step.exactOptional(),
  fuelling: z.enum(fuellings).exactOptional(),
  restingHr: beatsPerMinute.exactOptional(),
  hrv: milliseconds.exactOptional(),
});

const planned = z.strictObject({
  day,
  type: z.enum(sessionTypes),
  duration: minutes.exactOptional(),
  distance: kilometres.exactOptional(),
  name: words.exactOptional(),
});

const report = z.strictObject({
  day,
  level: painLevel.exactOptional(),
  limp: z.boolean().exactOptional(),
  worseNextMorning: z.boolean().exactOptional(),
});

const race = z.strictObject({
  day,
  name: words,
  distance: kilometres,
  priority: z.enum(racePriorities),
  goal: minutes.exactOptional(),
});

const block = z
  .strictObject({ from: day, until: day, kind: z.enum(blockKinds) })
  .refine(({ from, until }) => from <= until);

const away = z
  .strictObject({ from: day, until: day.exactOptional(), why: z.enum(['holiday', 'busy']) })
  .refine(({ from, until }) => until === undefined || from <= until);

const entryId = z.int().positive();

const one = <const Kind extends Entry['kind'], Shape extends z.ZodRawShape>(
  kind: Kind,
  shape: Shape,
) => z.strictObject({ kind: z.literal(kind), ...shape });

export const entrySchema = z.discriminatedUnion('kind', [
  one('session', { session }),
  one('night', { night }),
  one('check-in', { checkIn }),
  one('planned', { planned }),
  one('plan dropped', { day }),
  one('note', { note: z.strictObject({ day, text: words }) }),
  one('pain', { site: words, from: day, report }),
  one('illness', { from: day, symptoms: z.array(z.enum(symptoms)) }),
  one('red flag', { from: day, sign: z.enum(redFlagSigns) }),
  one('fine again', { day }),
  one('cleared by doctor', { day }),
  one('race', { race }),
  one('race removed', { raceId: entryId }),
  one('block', { block }),
  one('block removed', { blockId: entryId }),
  one('away', { away }),
  one('back', { day }),
]) satisfies z.ZodType<Entry>;
