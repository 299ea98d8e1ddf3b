import type { Race } from '../domain/calendar.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import { daysFrom, daysLater } from './day-number.ts';
import { openIllness } from './open-states.ts';
import { taperOn } from './taper.ts';
import { isTimeOff } from './time-off.ts';

type StretchKind = 'ill' | 'away' | 'taper' | 'deload';

/** Days in a row that are not to be read like others; both days belong to it. */
export interface Stretch {
  readonly kind: StretchKind;
  readonly from: CalendarDay;
  readonly until: CalendarDay;
}

interface Window {
  readonly from: CalendarDay;
  readonly until: CalendarDay;
}

/** The stretches between two days, oldest first. Of several on one day the one named first above. */
export function stretches(diary: Diary, { from, until }: Window): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let index = 0; index <= daysFrom(from, until); index++) {
    const day = daysLater(from, index);
    const kind = kindOf(diary, day);
    if (!kind) continue;
    const last = found.at(-1);
    if (last?.kind === kind && last.until === daysLater(day, -1)) {
      found[found.length - 1] = { ...last, until: day };
    } else {
      found.push({ kind, from: day, until: day });
    }
  }
  return found;
}

/** The races between two days, oldest first. */
export const racesWithin = ({ races }: Diary, { from, until }: Window): readonly Race[] =>
  races
    .filter(({ day }) => day >= from && day <= until)
    .toSorted((a, b) => (a.day === b.day ? a.id - b.id : a.day < b.day ? -1 : 1));

function kindOf(diary: Diary, day: CalendarDay): StretchKind | undefined {
  if (openIllness(diary, day)) return 'ill';
  if (isTimeOff(diary, day)) return 'away';
  if (taperOn(diary, day)) return 'taper';
  const isDeload = diary.blocks.some(
    ({ kind, from, until }) => kind === 'deload' && from <= day && day <= until,
  );
  return isDeload ? 'deload' : undefined;
}
