import { type CalendarDay, calendarDay, plusDays } from '../domain/calendar-day.ts';
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
import { clockedTime, sessionsIn } from './sessions.ts';
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

/** 'yesterday', 'mon', '12 nov', '2026-11-12', '3 days ago'; a weekday is the last one gone. */
export function readDay(text: string, today: CalendarDay): CalendarDay | undefined {
  const plain = normalise(text);
  const { marks, text: left } = mark(plain, today);
  const [only] = marks;
  if (marks.length !== 1 || only?.kind !== 'DAY' || !/^(?:on )?DAY0$/.test(left)) {
    const [, day, month, year] = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{4}))?\.?$/.exec(plain) ?? [];
    if (day === undefined || month === undefined) return undefined;
    const two = (part: string) => part.padStart(2, '0');
    return calendarDay.safeParse(`${year ?? today.slice(0, 4)}-${two(month)}-${two(day)}`).data;
  }
  const offset = offsetOf(only, 'past', today);
  return plusDays(today, offset === -7 && only.lean === undefined ? 0 : offset);
}

/** Durations name no day, so any will do. */
const anyDay = calendarDay.parse('2026-01-01');
