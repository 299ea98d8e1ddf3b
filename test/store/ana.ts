import {
  type CalendarDay,
  calendarDay,
  clockTime,
  timeZone,
} from '../../src/domain/calendar-day.ts';
import type { Club } from '../../src/domain/club.ts';
import type { Entry } from '../../src/domain/entry.ts';
import type { PainReport } from '../../src/domain/health.ts';
import type { CheckIn, Night } from '../../src/domain/morning.ts';
import type { Runner } from '../../src/domain/runner.ts';
import type { Session } from '../../src/domain/session.ts';
import { hours, kilometres, minutes, painLevel } from '../../src/domain/units.ts';
import type { NewWrite, Store } from '../../src/store/store.ts';

/** Nothing known but a name: the least a runner can be. */
export const ana: Runner = {
  id: '101',
  name: 'Ana',
  units: 'km',
  tone: 'plain',
  quietFrom: clockTime.parse('22:00'),
  quietUntil: clockTime.parse('06:30'),
  has: [],
  reminders: [],
};

/** The least a club can be. */
export const harriers: Club = {
  id: '900',
  name: 'Harriers',
  timeZone: timeZone.parse('Europe/Berlin'),
  morningPost: clockTime.parse('06:30'),
  postDays: [1, 2, 3, 4, 5, 6, 7],
  silent: false,
  defaultSharing: 'session type',
  sessions: [],
};

const day = (text: string): CalendarDay => calendarDay.parse(text);
export const noon = (text: string): Date => new Date(`${text}T12:00:00Z`);

export const monday = day('2026-11-02');
export const tuesday = day('2026-11-03');
export const wednesday = day('2026-11-04');
export const thursday = day('2026-11-05');

/** Anything a runner can report without pointing at something reported before. */
export type Fact = Exclude<Entry, { kind: 'race removed' | 'block removed' }>;

export const ran = (on: CalendarDay, km: number, more: Partial<Session> = {}): Fact => ({
  kind: 'session',
  session: { day: on, type: 'easy', distance: kilometres.parse(km), ...more },
});
export const slept = (on: CalendarDay, h: number, more: Partial<Night> = {}): Fact => ({
  kind: 'night',
  night: { day: on, duration: hours.parse(h), ...more },
});
export const feels = (on: CalendarDay, how: Omit<CheckIn, 'day'>): Fact => ({
  kind: 'check-in',
  checkIn: { day: on, ...how },
});
export const hurts = (
  on: CalendarDay,
  level: number,
  more: Omit<PainReport, 'day' | 'level'> & { site?: string; from?: CalendarDay } = {},
): Fact => {
  const { site = 'left calf', from = on, ...rest } = more;
  return { kind: 'pain', site, from, report: { day: on, level: painLevel.parse(level), ...rest } };
};
export const fineAgain = (on: CalendarDay): Fact => ({ kind: 'fine again', day: on });
export const raceOn = (on: CalendarDay, name: string): Fact => ({
  kind: 'race',
  race: {
    day: on,
    name,
    distance: kilometres.parse(21.0975),
    priority: 'A',
    goal: minutes.parse(95),
  },
});

/** Records entries as one write of its own. */
export function says(store: Store, ...entries: readonly Entry[]) {
  return store.record(aWrite(...entries));
}

export function aWrite(...entries: readonly Entry[]): NewWrite {
  origins += 1;
  return { runnerId: ana.id, at: noon('2026-11-05'), origin: `message ${origins}`, entries };
}

let origins = 0;
