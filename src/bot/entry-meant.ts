import { type CalendarDay, plusDays } from '../domain/calendar-day.ts';
import type { Entry } from '../domain/entry.ts';
import { entryKindNamed } from '../understand/particulars.ts';
import type { Reading } from '../understand/reading.ts';
import type { Asking } from './asking.ts';

type Writes = ReturnType<Asking['store']['writes']>;

/** How far back an entry can be taken back by naming it. */
export const looksBackOver = 20;

/**
 * Every recent entry that is as it was named ("delete yesterday's 10k"), the latest first. Where
 * nothing was named, that is every recent entry: the first is the last one told.
 */
export function entriesMeant(reading: Reading, { store, runner, today }: Asking): Writes {
  const { km, minutes, type, days } = reading.facts;
  const kind = entryKindNamed(reading.text);
  const isOfKind = (entry: Entry) => kind === undefined || entry.kind === kind;
  const isOfDay = (entry: Entry) =>
    days === undefined ||
    // 'Undo that, and what's on tomorrow?' names the day of no entry.
    days > 0 ||
    // 'Last night' is the night to today, and an evening of yesterday.
    [days, ...(entry.kind === 'night' ? [days + 1] : [])].some(
      (each) => dayOf(entry) === plusDays(today, each),
    );
  const isAsNamed = (entry: Entry) => {
    if (km === undefined && minutes === undefined && type === undefined) return true;
    if (entry.kind === 'night') return type === 'nap' && entry.night.nap !== undefined;
    if (entry.kind !== 'session') return false;
    const { distance, duration, type: done } = entry.session;
    return (
      (km === undefined || near(distance, km)) &&
      (minutes === undefined || near(duration, minutes)) &&
      (type === undefined || type === done)
    );
  };
  return store
    .writes(runner.id, looksBackOver)
    .filter(({ entries }) =>
      entries.some((entry) => isOfKind(entry) && isOfDay(entry) && isAsNamed(entry)),
    );
}

/** What was said with one decimal was meant roughly. */
const near = (is: number | undefined, named: number): boolean =>
  is !== undefined && Math.abs(is - named) <= 0.06 * named;

/** The day an entry is about, where it is about one. */
export function dayOf(entry: Entry): CalendarDay | undefined {
  switch (entry.kind) {
    case 'session':
      return entry.session.day;
    case 'night':
      return entry.night.day;
    case 'check-in':
      return entry.checkIn.day;
    case 'pain':
      return entry.report.day;
    case 'note':
      return entry.note.day;
    case 'illness':
    case 'red flag':
      return entry.from;
    default:
      return undefined;
  }
}
