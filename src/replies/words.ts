import { type CalendarDay, daysBetween, type Weekday, weekdayOf } from '../domain/calendar-day.ts';
import type { SessionType } from '../domain/session.ts';
import { type DistanceUnit, kilometresPerMile } from '../domain/units.ts';
import { say } from './say.ts';

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

/** Kilometres in the runner's unit, one decimal where it matters: '10 km', '6.2 mi'. */
export function distanceWords(km: number, unit: DistanceUnit): string {
  return `${distanceIn(km, unit)} ${unit}`;
}

/** The bare number, for a form that already names the unit. */
export function distanceIn(km: number, unit: DistanceUnit): string {
  const value = unit === 'km' ? km : km / kilometresPerMile;
  return String(Number(value.toFixed(value < 100 ? 1 : 0)));
}

export function rangeWords(range: { from: number; to: number }): string {
  if (Math.round(range.from) === Math.round(range.to)) return minutesWords(range.to);
  return range.to < 60
    ? `${Math.round(range.from)}–${Math.round(range.to)} min`
    : `${minutesWords(range.from)} to ${minutesWords(range.to)}`;
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const wholeWeekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export const weekdayWords = (weekday: Weekday): string => wholeWeekdays[weekday - 1] ?? '';

/** 'Wed 25 Nov'. */
export function dateWords(day: CalendarDay): string {
  const [, month = '1', date = '1'] = day.split('-');
  return `${weekdays[weekdayOf(day) - 1]} ${Number(date)} ${months[Number(month) - 1]}`;
}

/** 'Wed 25', where the month goes without saying. */
export const weekdayDateWords = (day: CalendarDay): string =>
  `${weekdays[weekdayOf(day) - 1]} ${Number(day.slice(8))}`;

/** '25 Nov'. */
export function shortDateWords(day: CalendarDay): string {
  const [, month = '1', date = '1'] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1]}`;
}

/** '2 to 8 Nov', '28 Oct to 3 Nov'. */
export function spanWords(from: CalendarDay, until: CalendarDay): string {
  if (from === until) return shortDateWords(from);
  const sameMonth = from.slice(0, 7) === until.slice(0, 7);
  const first = sameMonth ? String(Number(from.slice(8))) : shortDateWords(from);
  return say`${first} to ${shortDateWords(until)}`;
}

/** 'today', 'tomorrow', 'yesterday', or 'Wed 25 Nov'. */
export function dayWords(day: CalendarDay, today: CalendarDay): string {
  const near: Record<number, string> = { 0: 'today', 1: 'tomorrow', [-1]: 'yesterday' };
  const ahead = daysBetween(today, day);
  const year = day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`;
  return near[ahead] ?? `${dateWords(day)}${year}`;
}

export const sessionWords: Record<SessionType, string> = {
  rest: 'rest',
  recovery: 'active recovery',
  easy: 'easy run',
  long: 'long run',
  steady: 'steady run',
  progression: 'progression run',
  tempo: 'tempo',
  fartlek: 'fartlek',
  intervals: 'intervals',
  hills: 'hills',
  strides: 'easy run with strides',
  race: 'race',
  cross: 'cross-training',
  strength: 'strength',
  mobility: 'mobility',
  walk: 'walk',
};

/** The five steps of each question, worst first: index 0 is stored as 1. */
export const stepWords = {
  fatigue: ['empty', 'low', 'normal', 'good', 'great'],
  soreness: ['wrecked', 'sore', 'normal', 'good', 'fresh'],
  mood: ['very low', 'low', 'normal', 'good', 'great'],
  motivation: ['none', 'little', 'normal', 'keen', 'raring to go'],
  stress: ['extreme', 'high', 'normal', 'low', 'none'],
  quality: ['awful', 'bad', 'ok', 'good', 'superb'],
} as const;

/** What the question about a step is called in front of its answer. */
export const stepNames: Record<keyof typeof stepWords, string> = {
  fatigue: 'energy',
  soreness: 'legs',
  mood: 'mood',
  motivation: 'drive',
  stress: 'stress',
  quality: 'quality',
};

export const sentence = (text: string): string =>
  text === '' ? text : `${text[0]?.toUpperCase()}${text.slice(1)}`;

/** 'a', 'a and b', 'a, b and c'. */
export function listWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** 'one day', '3 days'. */
export const countWords = (n: number, one: string, many = `${one}s`): string =>
  n === 1 ? `one ${one}` : `${n} ${many}`;
