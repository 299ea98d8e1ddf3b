import {
  type CalendarDay,
  calendarDay,
  daysBetween,
  type Weekday,
  weekdayOf,
} from '../domain/calendar-day.ts';
import { oneOf } from './vocabulary.ts';

/** A day as it was said: an offset from today, or a weekday whose week the tense decides. */
export interface SaidDay {
  readonly offset?: number;
  readonly weekday?: Weekday;
  /** 'last Saturday' looks back, 'next Saturday' ahead, whatever the tense. */
  readonly lean?: 'back' | 'ahead';
  /** The night that began on that day ('last night', 'Sunday night'). */
  readonly night?: boolean;
}

export type Tense = 'past' | 'future' | 'open';

/** Days from today; a bare weekday is the nearest one in the direction of the tense. */
export function offsetOf(said: SaidDay, tense: Tense, today: CalendarDay): number {
  if (said.offset !== undefined) return said.offset;
  if (said.weekday === undefined) return 0;
  const ahead = (said.weekday - weekdayOf(today) + 7) % 7;
  if (said.lean === 'back') return ahead - 7;
  if (said.lean === 'ahead') return ahead === 0 ? 7 : ahead;
  if (tense === 'past') return ahead === 0 ? -7 : ahead - 7;
  return ahead;
}

type Rule = readonly [RegExp, (found: RegExpExecArray, today: CalendarDay) => SaidDay | undefined];

const weekdays =
  'mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const monthNames =
  '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\b';
const partOfDay =
  "(?: (?:in the |at )?(?:early |late )?(morning|lunch(?:time)?|afternoon|evening|eve|night|am|pm)'?s?\\b(?! (?:run|session|club)))?";

/** Tried in order at the start of a word; each is sticky. */
export const dayRules: readonly Rule[] = [
  [/(\d{4})-(\d{2})-(\d{2})(?!\d)/y, ([text], today) => onDate(text, today)],
  [
    new RegExp(`(?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${monthNames}(?: (\\d{4}))?`, 'y'),
    ([, day, month, year], today) => inYear(today, { day, month, year }),
  ],
  [
    new RegExp(`${monthNames} (\\d{1,2})(?:st|nd|rd|th)?\\b(?!:|\\.\\d)`, 'y'),
    ([, month, day], today) => inYear(today, { day, month }),
  ],
  [/(?:the )?day before yesterday/y, () => ({ offset: -2 })],
  [/(?:the )?day after tomorrow/y, () => ({ offset: 2 })],
  [/(?:the )?night before last/y, () => ({ offset: -2, night: true })],
  [/last night(?:'?s)?\b|yesterday night\b|this night\b/y, () => ({ offset: -1, night: true })],
  [new RegExp(`yesterday(?:'?s)?\\b${partOfDay}`, 'y'), () => ({ offset: -1 })],
  [/tomorrow week\b/y, () => ({ offset: 8 })],
  [
    new RegExp(`tomorrow(?:'?s)?\\b${partOfDay}`, 'y'),
    ([, part]) => ({ offset: 1, ...nightly(part) }),
  ],
  [/(?:a )?week (?:from )?today\b/y, () => ({ offset: 7 })],
  [
    /(?:tonight|(?:later )?this (?:afternoon|evening|lunchtime))(?:'?s)?\b/y,
    () => ({ offset: 0, night: true }),
  ],
  [/(?:earlier |later )?today(?:'?s)?\b/y, () => ({ offset: 0 })],
  [/(?:earlier |later )?this morning(?:'?s)?\b/y, () => ({ offset: 0 })],
  [/(?:a )?couple (?:of )?days (ago|back)\b/y, () => ({ offset: -2 })],
  [
    /(\d{1,3}|a|one) (day|night|week)s? (?:ago|back)\b/y,
    ([, n, unit]) => ({ offset: -count(n, unit) }),
  ],
  [/(?:a )?fortnight ago\b/y, () => ({ offset: -14 })],
  [
    /(?:in |with )?(?:a )?fortnight(?:'?s)? (?:time|away|to (?:go|the)|out|till|til|until|before)\b|in a fortnight\b/y,
    () => ({ offset: 14 }),
  ],
  [
    /in (?:about |only |just |exactly )?(?:(\d{1,3}|a|one) (week)|(\d{1,3}) (day)|(a|one) (day)(?=(?:'s|s|s')? time))(?:s?'?s? time|s)?\b/y,
    ([, a, week, b, day, c, oneDay]) => ({ offset: count(a ?? b ?? c, week ?? day ?? oneDay) }),
  ],
  [
    new RegExp(
      `(?<!\\b(?:of|next|last|past|these|those) )(?:with |got |just |only )?(\\d{1,3}|a|one) (day|week)s? ${oneOf(
        'to (?:go|the|my|a|race)\\b|out\\b|away\\b|until|till|til|before|from now',
        'left (?:to|until|till|before)',
      )}`,
      'y',
    ),
    ([, n, unit]) => ({ offset: count(n, unit) }),
  ],
  [
    /(?<=\b(?:is|race|marathon|half|only|still) )(\d{1,3}) (day|week)s? off\b/y,
    ([, n, unit]) => ({ offset: count(n, unit) }),
  ],
  [
    new RegExp(`(\\d{1,2}|a|one) weeks? (?:from|on|after) (?:this |next )?(${weekdays})\\b`, 'y'),
    ([, n, name = ''], today) => ({
      offset: offsetOf({ weekday: weekdayNamed(name) }, 'future', today) + count(n, 'week'),
    }),
  ],
  [
    new RegExp(`(?:a week(?: on)?|week on) (${weekdays})\\b`, 'y'),
    ([, name], today) => weekLater(name, today),
  ],
  [new RegExp(`(?:on )?(${weekdays}) week\\b`, 'y'), ([, name], today) => weekLater(name, today)],
  [
    new RegExp(
      `(?:(last|past|previous|next|coming|this(?: coming| past)?|on) )?(${weekdays})(?:'?s|s')?\\b${partOfDay}( coming| just gone)?(?! (?:down|cream|screen|burn|lot\\b|crew|gang|group|club\\b(?! (?:run|session|night|track|intervals|tempo|ride|swim))|runners|is out|at (?:a|my|the) desk|here|there|around|all day|watching|hat)\\b)`,
      'y',
    ),
    ([, before = '', name = '', part, after = '']) => ({
      weekday: weekdayNamed(name),
      ...leaning(`${before}${after}`),
      ...nightly(part),
    }),
  ],
];

/** What stands before 'sat' or 'sun' when it is no day: 'I sat', 'the sun'. */
export const noDayAfter =
  /(?:\b(?:i|we|just|he|she|was|been|be|am|have|had|the|in|hot|of|some|day) )$/;

/** And what follows 'sat' when it is none: 'an elephant sat on me'. */
export const noSaturdayBefore =
  /^ (?:on (?:me|my|him|her|it|his|a|the (?:sofa|couch|wall|bench|kerb|floor|train|bus))|still|up|upright)\b/;

/** 'Last Saturday' and 'Saturday just gone' look back, 'next' and 'coming' ahead. */
function leaning(words: string): Pick<SaidDay, 'lean'> {
  if (/last|past|previous|gone/.test(words)) return { lean: 'back' };
  return /next|coming/.test(words) ? { lean: 'ahead' } : {};
}

const nightly = (part: string | undefined) => (part === 'night' ? { night: true } : {});

function count(n: string | undefined, unit: string | undefined): number {
  const many = n === 'a' || n === 'one' ? 1 : Number(n);
  return unit === 'week' ? many * 7 : many;
}

function weekdayNamed(name: string): Weekday {
  const index = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(name.slice(0, 3));
  return (index + 1) as Weekday;
}

function weekLater(name: string | undefined, today: CalendarDay): SaidDay {
  const weekday = weekdayNamed(name ?? '');
  return { offset: offsetOf({ weekday }, 'future', today) + 7 };
}

function onDate(text: string, today: CalendarDay): SaidDay | undefined {
  const day = calendarDay.safeParse(text);
  return day.success ? { offset: daysBetween(today, day.data) } : undefined;
}

interface DateParts {
  readonly day: string | undefined;
  readonly month: string | undefined;
  readonly year?: string | undefined;
}

/** Without a year, the nearest such date to today. */
function inYear(today: CalendarDay, { day, month, year }: DateParts): SaidDay | undefined {
  const at = months.split('|').indexOf(month ?? '') + 1;
  const two = (n: number | string | undefined) => String(n).padStart(2, '0');
  const thisYear = Number(today.slice(0, 4));
  const years = year ? [Number(year)] : [thisYear - 1, thisYear, thisYear + 1];
  const offsets = years
    .map((each) => calendarDay.safeParse(`${each}-${two(at)}-${two(day)}`))
    .flatMap((read) => (read.success ? [daysBetween(today, read.data)] : []))
    .sort((a, b) => Math.abs(a) - Math.abs(b));
  const [offset] = offsets;
  return offset === undefined ? undefined : { offset };
}
