import { type CalendarDay, daysBetween, type Weekday, weekdayOf } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';
import type { SessionType } from '../domain/session.ts';
import { type DistanceUnit, kilometresPerMile } from '../domain/units.ts';
import { language, phrase, say, spoken } from './say.ts';

/** Numbers, days and session types as a runner reads them. Rounding happens here and only here. */

/** 45 → '45 min', 95 → '1 h 35', 120 → '2 h'. */
export function minutesWords(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 60) return `${whole} min`;
  const rest = whole % 60;
  const hours = Math.floor(whole / 60);
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}

/** 7.667 → '7 h 40'. */
export const hoursWords = (hours: number): string =>
  hours === 0 ? '0 h' : minutesWords(hours * 60);

/** A time as runners write it: 52.5 → '52:30', 83.25 → '1:23:15', 45 → '45 min'. */
export function timeWords(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  if (seconds % 60 === 0) return minutesWords(minutes);
  const two = (n: number) => String(n).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** Minutes a kilometre in the runner's unit: 5 → '5:00 a km'. */
export function paceWords(minutesPerKm: number, unit: DistanceUnit): string {
  const each = unit === 'km' ? minutesPerKm : minutesPerKm * kilometresPerMile;
  const seconds = Math.round(each * 60);
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return unit === 'km' ? say`${time} a km` : say`${time} a mile`;
}

/** Kilometres in the runner's unit, one decimal where it matters: '10 km', '6.2 mi'. */
export function distanceWords(km: number, unit: DistanceUnit): string {
  return `${distanceIn(km, unit)} ${unit}`;
}

/** The bare number, for a form that already names the unit. */
export function distanceIn(km: number, unit: DistanceUnit): string {
  const value = unit === 'km' ? km : km / kilometresPerMile;
  return numberWords(value, value < 100 ? 1 : 0);
}

/** At most that many decimals, none where they are zero: 6.2, in German 6,2. */
export const numberWords = (value: number, decimals = 1): string =>
  String(Number(value.toFixed(decimals))).replace('.', marks[language()].decimal);

export function rangeWords(range: { from: number; to: number }): string {
  if (Math.round(range.from) === Math.round(range.to)) return minutesWords(range.to);
  return range.to < 60
    ? `${Math.round(range.from)}–${Math.round(range.to)} min`
    : say`${minutesWords(range.from)} to ${minutesWords(range.to)}`;
}

/** What numbers and dates are written with, where there is no sentence to translate. */
const marks: Readonly<Record<Language, { readonly decimal: string; readonly ordinal: string }>> = {
  en: { decimal: '.', ordinal: '' },
  de: { decimal: ',', ordinal: '.' },
};

const weekdays = spoken({
  1: phrase`Mon`,
  2: phrase`Tue`,
  3: phrase`Wed`,
  4: phrase`Thu`,
  5: phrase`Fri`,
  6: phrase`Sat`,
  7: phrase`Sun`,
});

const wholeWeekdays = spoken({
  1: phrase`Monday`,
  2: phrase`Tuesday`,
  3: phrase`Wednesday`,
  4: phrase`Thursday`,
  5: phrase`Friday`,
  6: phrase`Saturday`,
  7: phrase`Sunday`,
});

const months: Readonly<Record<number, string>> = spoken({
  1: phrase`Jan`,
  2: phrase`Feb`,
  3: phrase`Mar`,
  4: phrase`Apr`,
  5: phrase`May`,
  6: phrase`Jun`,
  7: phrase`Jul`,
  8: phrase`Aug`,
  9: phrase`Sep`,
  10: phrase`Oct`,
  11: phrase`Nov`,
  12: phrase`Dec`,
});

export const weekdayWords = (weekday: Weekday): string => wholeWeekdays[weekday];

/** 'Wed 25 Nov'; in German 'Mi 25. Nov.'. */
export const dateWords = (day: CalendarDay): string =>
  `${weekdays[weekdayOf(day)]} ${shortDateWords(day)}`;

/** 'Wed 25', where the month goes without saying. */
export const weekdayDateWords = (day: CalendarDay): string =>
  `${weekdays[weekdayOf(day)]} ${dateInMonth(day)}`;

/** '25 Nov'. */
export const shortDateWords = (day: CalendarDay): string =>
  `${dateInMonth(day)} ${months[Number(day.slice(5, 7))] ?? ''}`;

const dateInMonth = (day: CalendarDay): string =>
  `${Number(day.slice(8))}${marks[language()].ordinal}`;

/** '2 to 8 Nov', '28 Oct to 3 Nov'. */
export function spanWords(from: CalendarDay, until: CalendarDay): string {
  if (from === until) return shortDateWords(from);
  const sameMonth = from.slice(0, 7) === until.slice(0, 7);
  const first = sameMonth ? dateInMonth(from) : shortDateWords(from);
  return say`${first} to ${shortDateWords(until)}`;
}

/** 'today', 'tomorrow', 'yesterday', or 'Wed 25 Nov'. */
export function dayWords(day: CalendarDay, today: CalendarDay): string {
  const near: Record<number, string> = {
    0: say`today`,
    1: say`tomorrow`,
    [-1]: say`yesterday`,
  };
  const ahead = daysBetween(today, day);
  const year = day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`;
  return near[ahead] ?? `${dateWords(day)}${year}`;
}

export const sessionWords: Readonly<Record<SessionType, string>> = spoken({
  rest: phrase`rest`,
  recovery: phrase`active recovery`,
  easy: phrase`easy run`,
  long: phrase`long run`,
  steady: phrase`steady run`,
  progression: phrase`progression run`,
  tempo: phrase`tempo`,
  fartlek: phrase`fartlek`,
  intervals: phrase`intervals`,
  hills: phrase`hills`,
  strides: phrase`easy run with strides`,
  race: phrase`race`,
  cross: phrase`cross-training`,
  strength: phrase`strength`,
  mobility: phrase`mobility`,
  walk: phrase`walk`,
});

/** The five steps of each question, worst first: index 0 is stored as 1. */
export const stepWords = spoken({
  fatigue: [phrase`empty`, phrase`low`, phrase`normal`, phrase`good`, phrase`great`],
  soreness: [phrase`wrecked`, phrase`sore`, phrase`normal`, phrase`good`, phrase`fresh`],
  mood: [phrase`very low`, phrase`low`, phrase`normal`, phrase`good`, phrase`great`],
  motivation: [phrase`none`, phrase`little`, phrase`normal`, phrase`keen`, phrase`raring to go`],
  stress: [phrase`extreme`, phrase`high`, phrase`normal`, phrase`low`, phrase`none`],
  quality: [phrase`awful`, phrase`bad`, phrase`ok`, phrase`good`, phrase`superb`],
});

/** The word of a stored step: stepWord('fatigue', 3) is 'normal'. */
export const stepWord = (item: keyof typeof stepWords, step: number): string =>
  stepWords[item][step - 1] ?? String(step);

/** What the question about a step is called in front of its answer. */
export const stepNames: Readonly<Record<keyof typeof stepWords, string>> = spoken({
  fatigue: phrase`energy`,
  soreness: phrase`legs`,
  mood: phrase`mood`,
  motivation: phrase`drive`,
  stress: phrase`stress`,
  quality: phrase`quality`,
});

export const sentence = (text: string): string =>
  text === '' ? text : `${text[0]?.toUpperCase()}${text.slice(1)}`;

/** 'a', 'a and b', 'a, b and c'. */
export function listWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : say`${items.slice(0, -1).join(', ')} and ${last}`;
}

/** 'one day', '3 days': countWords(3, say`day`, say`days`). */
export const countWords = (n: number, one: string, many: string): string =>
  n === 1 ? say`one ${one}` : `${n} ${many}`;

/** 'one day', '3 days'. */
export const daysWords = (days: number): string => countWords(days, say`day`, say`days`);

/** 'once', 'twice', '3 times'. */
export const timesWords = (count: number): string =>
  count === 1 ? say`once` : count === 2 ? say`twice` : say`${count} times`;
