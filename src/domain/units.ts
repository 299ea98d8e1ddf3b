import { z } from 'zod';

/** A duration in minutes, more than 0 and at most a day (decimals allowed: 52.5 is 52:30). */
export const minutes = z
  .number('Write the duration in minutes, like 45, or as 52:30.')
  .positive('A duration is longer than 0 minutes.')
  .max(24 * 60, 'That is more than a day. One session is at most 24 hours.')
  .brand('Minutes');
export type Minutes = z.infer<typeof minutes>;

/** A distance in kilometres, whatever unit the runner reads. */
export const kilometres = z
  .number('Write the distance as a number, like 10 or 6.2 mi.')
  .positive('A distance is longer than 0.')
  .max(330, 'That is further than I believe. Is the unit right?')
  .brand('Kilometres');
export type Kilometres = z.infer<typeof kilometres>;

/** Exactly 1.609344 km (international mile, 1959). */
export const kilometresPerMile = 1.609344;

/** Borg CR10 rating of perceived exertion, 0 (rest) to 10 (maximal); halves are allowed. */
export const rpe = z
  .number('Effort is a number from 0 to 10.')
  .min(0, 'Effort goes from 0 to 10.')
  .max(10, 'Effort goes from 0 to 10.')
  .brand('Rpe');
export type Rpe = z.infer<typeof rpe>;

/** Sleep in hours; 0 is a night without sleep. */
export const hours = z
  .number('Write the hours of sleep like 7:40, 7.5 or 22:45-6:30.')
  .min(0, 'Sleep is 0 hours or more.')
  .max(20, 'More than 20 hours of sleep? Check the times.')
  .brand('Hours');
export type Hours = z.infer<typeof hours>;

/** One of five worded steps, 1 worst … 5 best, the middle being normal for the runner. */
export const step = z
  .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)], {
    error: 'The scale has five steps, 1 to 5.',
  })
  .brand('Step');
export type Step = z.infer<typeof step>;

/** Pain on the numeric rating scale, 0 none … 10 worst imaginable. */
export const painLevel = z
  .int('Pain is a whole number from 0 to 10.')
  .min(0, 'Pain goes from 0 to 10.')
  .max(10, 'Pain goes from 0 to 10.')
  .brand('PainLevel');
export type PainLevel = z.infer<typeof painLevel>;

/** Heart rate in beats per minute. */
export const beatsPerMinute = z
  .number('Resting heart rate is a number, like 52.')
  .min(25, 'A resting heart rate under 25 is not one I believe.')
  .max(150, 'A resting heart rate over 150 is not one I believe.')
  .brand('BeatsPerMinute');
export type BeatsPerMinute = z.infer<typeof beatsPerMinute>;

/** Heart-rate variability as rMSSD, in milliseconds. */
export const milliseconds = z
  .number('HRV is a number in milliseconds, like 62.')
  .min(3, 'An HRV under 3 ms is not one I believe.')
  .max(300, 'An HRV over 300 ms is not one I believe.')
  .brand('Milliseconds');
export type Milliseconds = z.infer<typeof milliseconds>;

export const kilograms = z
  .number('Write your weight in kilograms, like 68.')
  .min(25, 'Weight goes from 25 to 250 kg.')
  .max(250, 'Weight goes from 25 to 250 kg.')
  .brand('Kilograms');
export type Kilograms = z.infer<typeof kilograms>;

/** What a runner reads distances in; they are always stored in kilometres. */
export const distanceUnits = ['km', 'mi'] as const;
export type DistanceUnit = (typeof distanceUnits)[number];
