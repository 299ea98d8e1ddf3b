import { type CalendarDay, daysBetween, plusDays, weekdayOf } from '../domain/calendar-day.ts';
import { type Kilometres, type Minutes, minutes } from '../domain/units.ts';
import { notADayToCome, tooFarAhead } from '../replies/calendar-fields.ts';
import { dayOffer, notADuration } from '../replies/fields.ts';
import { countdownWords } from '../replies/race-words.ts';
import type { Choice, Invocation } from '../replies/reply.ts';
import { dayWords, distanceWords } from '../replies/words.ts';
import { type Looking, readDay, readDistance, readDuration } from '../understand/fields.ts';
import type { Asking } from './asking.ts';

/** What runners write of days to come and of races; each failure comes in words. */

/** How far ahead a calendar goes, in days. */
const furthest = 731;

/** 'Sunday', '11 April', 'in 3 weeks' → a day, at most two years ahead. */
export function calendarDayField(
  text: string,
  { today }: Asking,
  looking: Looking = 'ahead',
): { readonly day: CalendarDay } | { readonly complaint: string } {
  const day = readDay(text, today, looking);
  if (day === undefined) return { complaint: notADayToCome(text) };
  if (daysBetween(today, day) > furthest) return { complaint: tooFarAhead(dayWords(day, today)) };
  return { day };
}

/** Days to come to offer while somebody types: the race days of the next weeks, or what was typed. */
export function offerDaysToCome(typed: string, { today }: Asking): readonly Choice[] {
  const text = typed.trim();
  const choice = (day: CalendarDay): Choice => ({
    label: `${dayWords(day, today)} · ${countdownWords(day, today)}`,
    value: day,
  });
  const weekend = Array.from({ length: 56 }, (_, ahead) => plusDays(today, ahead + 1))
    .filter((day) => weekdayOf(day) > 5)
    .map(choice);
  if (text === '') return weekend.slice(0, 16);
  const read = readDay(text, today, 'ahead');
  const exact = read && read >= today && daysBetween(today, read) <= furthest ? [choice(read)] : [];
  const alike = weekend.filter(
    ({ label, value }) => value !== read && label.toLowerCase().includes(text.toLowerCase()),
  );
  return [...exact, ...alike];
}

/** Every one of the next three weeks, or what was typed. */
export function offerAnyDay(typed: string, { today }: Asking): readonly Choice[] {
  const text = typed.trim().toLowerCase();
  const read = text === '' ? undefined : readDay(text, today, 'ahead');
  const days = Array.from({ length: 21 }, (_, ahead) => plusDays(today, ahead));
  return [...(read && !days.includes(read) ? [read] : []), ...days]
    .map((day) => ({ label: dayOffer(day, today), value: day }))
    .filter(({ label, value }) => value === read || label.toLowerCase().includes(text));
}

/** Days for the start of something: Mondays near by, or what was typed. */
export function offerStarts(typed: string, asking: Asking): readonly Choice[] {
  const { today } = asking;
  if (typed.trim() !== '') {
    const read = readDay(typed, today, 'around');
    return read ? [{ label: dayWords(read, today), value: read }] : [];
  }
  const monday = plusDays(today, 1 - weekdayOf(today));
  return [0, 7, 14, 21, 28, -7, -14, -21].map((days) => {
    const day = plusDays(monday, days);
    return { label: dayWords(day, today), value: day };
  });
}

/** Race distances to offer, each in the runner's own units too. */
export function offerDistances(typed: string, { runner }: Asking): readonly Choice[] {
  const text = typed.trim().toLowerCase();
  const read = text === '' ? undefined : readDistance(text, runner.units);
  const usual = usualDistances.map(([name, km]) => {
    const own = distanceWords(km, runner.units);
    const isMeant = read !== undefined && Math.abs(read - km) < 0.05;
    return { label: own === name ? name : `${name} (${own})`, value: name, isMeant };
  });
  const meant = usual.find(({ isMeant }) => isMeant);
  const alike = usual.filter((each) => each !== meant && each.label.toLowerCase().includes(text));
  const exact: readonly Choice[] =
    read === undefined || meant
      ? []
      : [{ label: distanceWords(read, runner.units), value: typed.trim() }];
  return [...(meant ? [meant] : []), ...exact, ...alike].map(({ label, value }) => ({
    label,
    value,
  }));
}

const usualDistances: readonly (readonly [string, number])[] = [
  ['5 km', 5],
  ['10 km', 10],
  ['10 miles', 16.09],
  ['Half marathon', 21.1],
  ['Marathon', 42.2],
  ['50 km', 50],
  ['100 km', 100],
];

/** Nobody runs a kilometre faster than this, and few races allow slower. */
const minutesPerKm = { fastest: 2.2, slowest: 25 };

/** '1:45', '1:45:00', 'sub 3h' → minutes, read as a time that this distance can take. */
export function goalField(
  text: string,
  distance: Kilometres,
): { readonly goal: Minutes } | { readonly complaint: string } {
  const read = readDuration(text.replace(/^\s*(?:sub|under|below)[ -]*/i, ''));
  if (read === undefined) return { complaint: notADuration(text) };
  const fits = (each: number) =>
    each / distance >= minutesPerKm.fastest && each / distance <= minutesPerKm.slowest;
  // '6:30' is six hours and a half for 50 km, and '5:30' five minutes and a half for 1500 m.
  const meant = [read, read * 60, read / 60].find(fits) ?? read;
  const checked = minutes.safeParse(meant);
  return checked.success
    ? { goal: checked.data }
    : { complaint: checked.error.issues[0]?.message ?? notADuration(text) };
}

/** Discord's room for what a button carries. */
export const fitsButton = ({ command, input }: Invocation): boolean =>
  Object.entries(input).reduce(
    (sum, [name, value]) => sum + `&${name}=${String(value).replace(/[%?&=]/g, '%00')}`.length,
    command.length,
  ) <= 100;
