import {
  type CalendarDay,
  type ClockTime,
  calendarDay,
  clockTime,
  dayIn,
  instantAt,
  plusDays,
  type TimeZone,
} from '../domain/calendar-day.ts';
import { NotSent } from './invocation.ts';

/** How far the clock may be moved at once, so that a slip of the finger is not a year of posts. */
const furthestDays = 60;
const day = 86_400_000;

/** A clock that runs as fast as the real one, from where it was set, and can be moved forward. */
export function movedClock(start: string | undefined, zone: TimeZone) {
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);
  const set = (instant: Date) => {
    ahead = instant.getTime() - Date.now();
  };
  if (start !== undefined) set(wallTime(start, zone));

  return {
    now,
    set,
    /** '+1h', '+1d', 'tomorrow 06:30' or '2026-11-25T06:30' → an instant ahead of now. */
    target(to: string): Date {
      const instant = read(to.trim(), now(), zone);
      if (!instant)
        throw new NotSent('Write the time like 2026-11-25T06:30, +1h or tomorrow 06:30.');
      if (instant < now()) throw new NotSent('The clock only goes forward.');
      if (instant.getTime() - now().getTime() > furthestDays * day) {
        throw new NotSent(`The clock moves at most ${furthestDays} days at once.`);
      }
      return instant;
    },
  };
}

function read(to: string, now: Date, zone: TimeZone): Date | undefined {
  const jump = /^\+(\d{1,3})\s*([hdm])/.exec(to);
  if (jump) {
    const [, count, unit] = jump;
    const size = unit === 'd' ? day : unit === 'h' ? 3_600_000 : 60_000;
    return new Date(now.getTime() + Number(count) * size);
  }
  const tomorrow = /^tomorrow (\d\d:\d\d)$/.exec(to);
  if (tomorrow) return at(plusDays(dayIn(zone, now), 1), tomorrow[1], zone);
  const wall = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)/.exec(to);
  const wanted = wall && calendarDay.safeParse(wall[1]);
  return wanted?.success ? at(wanted.data, wall?.[2], zone) : undefined;
}

function at(on: CalendarDay, time: string | undefined, zone: TimeZone): Date | undefined {
  const clock = clockTime.safeParse(time);
  return clock.success ? instantAt(on, clock.data as ClockTime, zone) : undefined;
}

function wallTime(text: string, zone: TimeZone): Date {
  const instant = read(text, new Date(0), zone);
  if (!instant) throw new Error(`--now is a time like 2026-11-25T06:00, not “${text}”.`);
  return instant;
}
