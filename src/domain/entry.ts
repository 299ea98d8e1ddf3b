import type { Away, Block, Race } from './calendar.ts';
import type { CalendarDay } from './calendar-day.ts';
import type { PainReport, RedFlagSign, Symptom } from './health.ts';
import type { CheckIn, Night, Note } from './morning.ts';
import type { PlannedSession, Session } from './session.ts';

/**
 * One thing a runner reported, as it goes into the diary.
 * A night, a check-in or a plan joins what is already known of its day: a field that is given
 * replaces that field, the others stay. Sessions add up.
 */
export type Entry =
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'night'; readonly night: Night }
  | { readonly kind: 'check-in'; readonly checkIn: CheckIn }
  | { readonly kind: 'planned'; readonly planned: PlannedSession }
  /** Opens a pain at the site, or adds to the open one there; a level of 0 or 1 closes it. */
  | {
      readonly kind: 'pain';
      readonly site: string;
      readonly from: CalendarDay;
      readonly report: PainReport;
    }
  /** Opens an illness, or adds symptoms to the open one. */
  | {
      readonly kind: 'illness';
      readonly from: CalendarDay;
      readonly symptoms: readonly Symptom[];
    }
  | { readonly kind: 'red flag'; readonly from: CalendarDay; readonly sign: RedFlagSign }
  /** "Fine again": closes every open pain and illness as of that day. Red flags stay. */
  | { readonly kind: 'fine again'; readonly day: CalendarDay }
  /** "Seen by a doctor, cleared": closes every open red flag as of that day. */
  | { readonly kind: 'cleared by doctor'; readonly day: CalendarDay }
  | { readonly kind: 'race'; readonly race: Omit<Race, 'id'> }
  | { readonly kind: 'race removed'; readonly raceId: number }
  | { readonly kind: 'block'; readonly block: Omit<Block, 'id'> }
  | { readonly kind: 'block removed'; readonly blockId: number }
  /** Takes back what was planned for that day: the usual plan holds again. */
  | { readonly kind: 'plan dropped'; readonly day: CalendarDay }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'away'; readonly away: Omit<Away, 'id'> }
  /** "Back": whatever absence that day falls into ends the day before. */
  | { readonly kind: 'back'; readonly day: CalendarDay };

export type EntryKind = Entry['kind'];
