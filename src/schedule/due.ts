import {
  type CalendarDay,
  type ClockTime,
  clockIn,
  dayIn,
  instantAt,
  plusDays,
  type TimeZone,
} from '../domain/calendar-day.ts';

/** Something that happens once on a local day, at a time on the wall. */
export interface Appointment {
  readonly audience: string;
  readonly kind: string;
  readonly timeZone: TimeZone;
  readonly at: ClockTime;
}

export interface Due {
  readonly audience: string;
  readonly kind: string;
  readonly day: CalendarDay;
  /** in time; late but worth sending, and says so; too late to send. */
  readonly how: 'on time' | 'late' | 'missed';
}

/** How long after its time a delivery is still worth sending. */
const graceHours = 4;

/** A tick or two of delay is not worth a word to anybody. */
const lateAfterMinutes = 10;

const minute = 60_000;

/**
 * What is due at `now`, of all that was not claimed yet, for today and yesterday in each zone
 * (a time before midnight may still be within its grace after it). A time that daylight saving
 * skips is due at the first minute that exists after it; one that comes twice is due the first time.
 */
export function dueAt(
  now: Date,
  appointments: readonly Appointment[],
  isClaimed: (audience: string, kind: string, day: CalendarDay) => boolean,
): readonly Due[] {
  const local = new Map<TimeZone, { readonly today: CalendarDay; readonly clock: ClockTime }>();
  return appointments.flatMap(({ audience, kind, timeZone, at }) => {
    const here = local.get(timeZone) ?? {
      today: dayIn(timeZone, now),
      clock: clockIn(timeZone, now),
    };
    local.set(timeZone, here);
    const days = [plusDays(here.today, -1), ...(here.clock >= at ? [here.today] : [])];
    return days
      .filter((day) => !isClaimed(audience, kind, day))
      .flatMap((day): Due[] => {
        const late = now.getTime() - instantAt(day, at, timeZone).getTime();
        if (late < 0) return [];
        const how =
          late >= graceHours * 60 * minute
            ? 'missed'
            : late >= lateAfterMinutes * minute
              ? 'late'
              : 'on time';
        return [{ audience, kind, day, how }];
      });
  });
}
