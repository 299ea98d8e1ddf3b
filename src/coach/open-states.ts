import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { Illness, Pain, RedFlag } from '../domain/health.ts';
import { thresholds } from './thresholds.ts';

/*
 * States stay open until they are closed, so what counts on a day is what had begun by then and
 * was not over. Of several the gravest counts.
 */

export function openRedFlag(diary: Diary, day: CalendarDay): RedFlag | undefined {
  return first(diary.redFlags.filter((each) => isOpen(each, day)));
}

/** `belowNeck`: anything but a head cold alone; ill without symptoms is read as below the neck. */
export function openIllness(
  diary: Diary,
  day: CalendarDay,
): (Illness & { readonly belowNeck: boolean }) | undefined {
  const open = diary.illnesses.flatMap((each) =>
    isOpen(each, day) ? [{ ...each, belowNeck: each.symptoms.join() !== 'head cold' }] : [],
  );
  return first(open.filter(({ belowNeck }) => belowNeck)) ?? first(open);
}

/**
 * The worst open pain, by the last that was said of each. A limp or a worse morning after counts as
 * a pain that stops running; a pain nobody put a number on counts as one that slows it.
 */
export function openPain(
  diary: Diary,
  day: CalendarDay,
): { readonly site: string; readonly level: number } | undefined {
  const open = diary.pains.flatMap((each) =>
    isOpen(each, day) ? [{ id: each.id, site: each.site, level: lastLevel(each, day) }] : [],
  );
  const worst = Math.max(...open.map(({ level }) => level));
  return first(open.filter(({ level }) => level === worst));
}

/** The earliest told: the order of a list must not decide. */
function first<State extends { readonly id: number }>(states: readonly State[]): State | undefined {
  return [...states].sort((a, b) => a.id - b.id)[0];
}

function lastLevel({ reports }: Pain, day: CalendarDay): number {
  const known = reports.filter((report) => report.day <= day);
  const last = known[known.length - 1];
  const stops = last?.limp || last?.worseNextMorning ? thresholds.painStop.value : 0;
  const told = known.findLast(({ level }) => level !== undefined)?.level;
  return Math.max(told ?? thresholds.painEasy.value, stops);
}

function isOpen(
  { from, closed }: { readonly from: CalendarDay; readonly closed?: CalendarDay },
  day: CalendarDay,
): boolean {
  return from <= day && (closed === undefined || day < closed);
}
