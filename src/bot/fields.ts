import { z } from 'zod';
import {
  type CalendarDay,
  calendarDay,
  clockIn,
  clockTime,
  daysBetween,
  knownZones,
  plusDays,
  timeZone,
} from '../domain/calendar-day.ts';
import { hours, type Kilometres, kilometres, minutes, step } from '../domain/units.ts';
import {
  dayOffer,
  dayToCome,
  notADay,
  notADistance,
  notADuration,
  notAZone,
  notSleep,
  tooFarBack,
} from '../replies/fields.ts';
import type { Choice } from '../replies/reply.ts';
import { dateWords, dayWords } from '../replies/words.ts';
import { readDay, readDistance, readDuration, readSleep } from '../understand/fields.ts';
import type { Asking } from './asking.ts';

/** What runners write in a field, and what it must mean. Each failure comes in words. */

/** '45', '52:30', '1h20' → minutes. */
export const durationField = z
  .string()
  .transform((text, context) => {
    const read = readDuration(text);
    if (read === undefined) context.addIssue(notADuration(text));
    return read;
  })
  .pipe(minutes);

/** '7:40', '7.5', '22:45-6:30' → hours. */
export const sleepField = z
  .string()
  .transform((text, context) => {
    const read = readSleep(text);
    if (read === undefined) context.addIssue(notSleep(text));
    return read;
  })
  .pipe(hours);

/**
 * A zone's name as people write it: 'Europe/London', 'europe/london', 'London'. Abbreviations are
 * refused: BST is London's summer time to some and Bangladesh to the machine.
 */
export const zoneField = z
  .string()
  .transform((text, context) => {
    const wanted = zoneKey(text);
    const found = zoneNames.find(
      (zone) => zoneKey(zone) === wanted || zoneKey(zone).endsWith(`/${wanted}`),
    );
    const isName = wanted.includes('/') && timeZone.safeParse(text.trim()).success;
    if (!found && !isName) context.addIssue(notAZone(text));
    return found ?? text.trim();
  })
  .pipe(timeZone);

/** Zones to offer while somebody types a city; those near home first while nothing is typed. */
export const offerZones = (typed: string, { timeZone: home }: Asking): readonly Choice[] => {
  const wanted = zoneKey(typed);
  const rank = (zone: string) => {
    if (zone === home) return 0;
    const city = zoneKey(zone).split('/').at(-1) ?? '';
    return city.startsWith(wanted) ? 1 : 2;
  };
  const matching =
    wanted === ''
      ? [home, ...usualZones]
      : zoneNames.filter((zone) => zoneKey(zone).includes(wanted));
  return [...new Set(matching)]
    .toSorted((a, b) => (wanted === '' ? 0 : rank(a) - rank(b)))
    .slice(0, 25)
    .map((zone) => ({ label: zone.replaceAll('_', ' '), value: zone }));
};

const zoneKey = (text: string): string => text.trim().toLowerCase().replaceAll(' ', '_');

/** The names of today beside those this machine lists, which may be the older ones. */
const zoneNames: readonly string[] = [
  ...new Set(
    [
      ...knownZones(),
      'UTC',
      'Asia/Kolkata',
      'Asia/Ho_Chi_Minh',
      'Asia/Kathmandu',
      'Asia/Yangon',
      'Europe/Kyiv',
      'America/Nuuk',
      'America/Argentina/Buenos_Aires',
      'Atlantic/Faroe',
    ].filter((name) => timeZone.safeParse(name).success),
  ),
];

const usualZones: readonly string[] = [
  'Europe/London',
  'Europe/Dublin',
  'Europe/Berlin',
  'Europe/Paris',
  'Europe/Madrid',
  'Europe/Helsinki',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Toronto',
  'America/Sao_Paulo',
  'Africa/Johannesburg',
  'Asia/Dubai',
  'Asia/Kolkata',
  'Asia/Singapore',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Pacific/Auckland',
  'UTC',
];

/** '06:30', '6:30', '6.30', '7pm', '7:15 pm' → a time on the clock. */
export const clockField = z
  .string()
  .transform((text) => {
    const read = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?$/i.exec(text.trim());
    const [, hour = '', minute = '00', half = ''] = read ?? [];
    if (!read || (half === '' && !/[:.h]/i.test(text))) return text;
    const isPm = half.toLowerCase() === 'pm';
    const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (isPm ? 12 : 0);
    return `${String(hours).padStart(2, '0')}:${minute}`;
  })
  .pipe(clockTime);

/** One of five steps, as a number. */
export const stepField = z.int('Pick one of the five steps.').pipe(step);

/** What a reader of the runner's words needs to know about where they are. */
export const readingAt = ({ today, now, timeZone, runner }: Asking) => ({
  today,
  clock: clockIn(timeZone, now),
  units: runner.units,
});

/** '10', '10 km', '6.2 mi' → kilometres; a bare number is in the runner's own unit. */
export const distanceField = (
  text: string,
  { runner }: Asking,
): { readonly distance: Kilometres } | { readonly complaint: string } => {
  const read = readDistance(text, runner.units);
  if (read === undefined) return { complaint: notADistance(text) };
  const checked = kilometres.safeParse(read);
  return checked.success
    ? { distance: checked.data }
    : { complaint: checked.error.issues[0]?.message ?? notADistance(text) };
};

/** How far back a runner may fill in. */
const yearBack = 366;

/** 'yesterday', 'mon', '2026-11-12' → a day of the last year; nothing said is today. */
export const dayField = (
  text: string | undefined,
  { today }: Asking,
): { readonly day: CalendarDay } | { readonly complaint: string } => {
  const day = text === undefined ? today : readDay(text, today);
  if (day === undefined || !calendarDay.safeParse(day).success) {
    return { complaint: notADay(text ?? '') };
  }
  const ahead = daysBetween(today, day);
  if (ahead > 0) return { complaint: dayToCome(dayWords(day, today)) };
  if (ahead < -yearBack) return { complaint: tooFarBack(dayWords(day, today)) };
  return { day };
};

/** Days to offer while somebody fills in `when`. */
export const offerDays = (typed: string, { today }: Asking): readonly Choice[] => {
  const near = Array.from({ length: 8 }, (_, back) => plusDays(today, -back)).map((day) => ({
    label: dayOffer(day, today),
    value: day as string,
  }));
  if (typed.trim() === '') return near;
  const read = readDay(typed, today);
  const matching = near.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()));
  const exact = read && !matching.some(({ value }) => value === read);
  return exact ? [{ label: dateWords(read), value: read }, ...matching] : matching;
};
