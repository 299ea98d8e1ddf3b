import { type CalendarDay, calendarDay, daysBetween, plusDays } from '../domain/calendar-day.ts';
import { type Known, known } from '../domain/known.ts';
import type { Felt, SessionType } from '../domain/session.ts';
import {
  type DistanceUnit,
  type Kilometres,
  kilometres,
  kilometresPerMile,
  type Minutes,
  minutes,
  type Rpe,
  rpe,
} from '../domain/units.ts';
import { type At, type Message, round } from './context.ts';
import { offsetOf } from './days.ts';
import { mark } from './marks.ts';
import { normalise } from './normalise.ts';
import { piecesOf } from './pieces.ts';
import { clockedTime } from './session-figures.ts';
import { sessionsIn } from './sessions.ts';
import { between } from './sleep.ts';

/** '10k easy 52:30 rpe 6', 'rest', '45 min bike': what a runner writes behind /log. */
export function readSession(text: string, at: At): Known<SessionFields> | undefined {
  const plain = normalise(text);
  const marked = mark(plain, at.today);
  const pieces = piecesOf(marked).map((piece) => ({
    ...piece,
    mood: 'told' as const,
    tense: 'past' as const,
  }));
  const message: Message = { plain, marked, pieces, at };
  const [said] = sessionsIn(message, []);
  const bare = /^\d{1,3}$/.test(plain) ? Number(plain) : undefined;
  if (!said) {
    const duration = minutes.safeParse(bare ?? readDuration(text));
    return duration.success ? known({ duration: duration.data } as SessionFields) : undefined;
  }
  return known({
    day: said.days === undefined ? undefined : plusDays(at.today, said.days),
    type: said.type,
    duration: minutes.safeParse(said.minutes).data,
    distance: kilometres.safeParse(said.km).data,
    rpe: rpe.safeParse(said.rpe).data,
    felt: said.felt,
  } as SessionFields);
}

export interface SessionFields {
  readonly day?: CalendarDay;
  readonly type?: SessionType;
  readonly duration?: Minutes;
  readonly distance?: Kilometres;
  readonly rpe?: Rpe;
  readonly felt?: Felt;
}

/** '45', '52:30', '1h20', '1:04:10' → minutes. */
export function readDuration(text: string): number | undefined {
  const plain = normalise(text);
  if (/^\d{1,4}(?:\.\d+)?$/.test(plain)) return Number(plain);
  const [only, another] = mark(plain, anyDay).marks;
  if (!only || another) return undefined;
  if (only.kind === 'MIN') return only.value;
  return only.kind === 'COLON' ? clockedTime(only.parts ?? [], undefined) : undefined;
}

/** '10', '10 km', '6.2 mi' → kilometres; a bare number is in the runner's own unit. */
export function readDistance(text: string, units: DistanceUnit): number | undefined {
  const plain = normalise(text);
  if (/^\d{1,4}(?:\.\d+)?$/.test(plain))
    return Number(plain) * (units === 'mi' ? kilometresPerMile : 1);
  const metres = /^(\d{3,6}) ?(?:m|metres|meters)$/.exec(plain)?.[1];
  if (metres) return Number(metres) / 1000;
  if (/^(?:a )?half$/.test(plain)) return 21.1;
  const marks = mark(plain, anyDay).marks;
  const [only] = marks;
  return marks.length === 1 && only?.kind === 'KM' ? only.value : undefined;
}

/** '7:40', '7.5', '7h40', '22:45-6:30' → hours. */
export function readSleep(text: string): number | undefined {
  const plain = normalise(text).replace(/^(?:about|around|~|slept|sleep|for) ?/g, '');
  const number = /^(\d{1,2}(?:\.\d+)?)(?:ish)?$/.exec(plain)?.[1];
  if (number) return Number(number) <= 20 ? Number(number) : undefined;
  const { marks } = mark(plain, anyDay);
  const [only, another] = marks;
  if (!only || another) return undefined;
  if (only.kind === 'MIN') return round(only.value / 60, 2);
  if (only.kind === 'COLON') {
    const [hours = 0, part = 0] = only.parts ?? [];
    return hours <= 20 ? round(hours + part / 60, 2) : undefined;
  }
  if (only.kind !== 'SPAN') return undefined;
  const night = between(
    { minute: only.value, certain: only.parts?.[0] === 1 },
    { minute: only.other ?? 0, certain: only.parts?.[1] === 1 },
  );
  return night === undefined ? undefined : round(night, 2);
}

/**
 * Where a day without a year lies: a diary looks back ('mon' is the last one gone), a calendar ahead
 * ('mon' is the next one, '1 june' the next first of June), a block of weeks around: the weekday to
 * come, but the date that is nearest.
 */
export type Looking = 'back' | 'around' | 'ahead';

/** 'yesterday', 'mon', '12 nov', '2026-11-12', '3 days ago', 'in 3 weeks'. */
export function readDay(
  text: string,
  today: CalendarDay,
  looking: Looking = 'back',
): CalendarDay | undefined {
  const plain = normalise(text)
    .replace(/^(?:on |from |until |till )/, '')
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? (?=\d|[a-z]{3,9}\.? \d)/, '');
  const dated = dateIn(plain, today, looking) ?? monthsAhead(plain, today);
  if (dated !== undefined) return dated.day;
  const { marks, text: left } = mark(plain, today);
  const [only] = marks;
  if (marks.length !== 1 || only?.kind !== 'DAY' || !/^DAY0$/.test(left)) return undefined;
  if (looking !== 'back') return plusDays(today, offsetOf(only, 'future', today));
  const offset = offsetOf(only, 'past', today);
  return plusDays(today, offset === -7 && only.lean === undefined ? 0 : offset);
}

/** A day and a month as such; the day is absent for one that no year has. */
function dateIn(
  plain: string,
  today: CalendarDay,
  looking: Looking,
): { readonly day: CalendarDay | undefined } | undefined {
  const numbers = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?\.?$/.exec(plain);
  const named =
    /^(?:the )?(\d{1,2})(?:st|nd|rd|th)?\.? (?:of )?([a-z]{3,9})\.?,?(?: (\d{4}|\d{2}))?$/.exec(
      plain,
    ) ??
    swapped(
      /^([a-z]{3,9})\.? (?:the )?(\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}|\d{2}))?$/.exec(plain),
    );
  const [, date = '', word = '', year] = numbers ?? named ?? [];
  const month = numbers ? Number(word) : monthNamed(word);
  if (date === '' || month === undefined) return undefined;
  const two = (part: string | number) => String(part).padStart(2, '0');
  const thisYear = Number(today.slice(0, 4));
  const inYear = (each: number | string) =>
    calendarDay.safeParse(`${each}-${two(month)}-${two(date)}`).data;
  if (year !== undefined) return { day: inYear(year.length === 2 ? `20${year}` : year) };
  // A diary has always read '12.11.' as this year's, and '12 nov' as the nearest.
  if (looking === 'back' && numbers) return { day: inYear(thisYear) };
  const near = [-1, 0, 1, 2, 3, 4].flatMap((more) => inYear(thisYear + more) ?? []);
  const ahead = near.filter((day) => looking !== 'ahead' || day >= today);
  const [nearest] = ahead.toSorted(
    (a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)),
  );
  return { day: nearest };
}

const swapped = (found: RegExpExecArray | null) =>
  found && [found[0], found[2], found[1], found[3]];

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function monthNamed(word: string): number | undefined {
  const index = monthNames.findIndex((name) => word.length >= 3 && name.startsWith(word));
  return index >= 0 ? index + 1 : word === 'sept' ? 9 : undefined;
}

/** 'in 2 months': the same date, or the last one of a shorter month. */
function monthsAhead(plain: string, today: CalendarDay): { readonly day: CalendarDay } | undefined {
  const [, n] = /^in (?:about )?(\d{1,2}|a|one) months?(?:'s?)?(?: time)?$/.exec(plain) ?? [];
  if (n === undefined) return undefined;
  const months = Number(today.slice(5, 7)) - 1 + (n === 'a' || n === 'one' ? 1 : Number(n));
  const year = Number(today.slice(0, 4)) + Math.floor(months / 12);
  const start = `${year}-${String((months % 12) + 1).padStart(2, '0')}`;
  const dates = [Number(today.slice(8)), 30, 29, 28].map(
    (date) => `${start}-${String(date).padStart(2, '0')}`,
  );
  const [day] = dates.flatMap((each) => calendarDay.safeParse(each).data ?? []);
  return day && { day };
}

/** Durations name no day, so any will do. */
const anyDay = calendarDay.parse('2026-01-01');
