import { bodyCeiling } from '../coach/body-ceiling.ts';
import type { Level } from '../coach/level.ts';
import { type CalendarDay, clockTime } from '../domain/calendar-day.ts';
import { type Diary, emptyDiary } from '../domain/diary.ts';
import type { Athlete, Morning } from './athletes.ts';

/** What the coach said on one morning, beside the athlete's own word. */
export interface Call {
  readonly day: CalendarDay;
  /** 0–100; absent when nothing was known. */
  readonly score?: number;
  readonly level: Level;
  readonly readiness?: number;
}

/** Every morning of an athlete, called with that morning and what came before it, and no more. */
export function replay({ name, mornings, sessions }: Athlete): readonly Call[] {
  return mornings.map(({ day, readiness }, index) => {
    const known = mornings.slice(0, index + 1);
    const before = sessions.filter((session) => session.day < day);
    const { score, level } = bodyCeiling(diaryOf(name, known, before), day) ?? unknown;
    return {
      day,
      level,
      ...(score === undefined ? {} : { score }),
      ...(readiness === undefined ? {} : { readiness }),
    };
  });
}

// What a morning without a check-in is held to: unknown is never green.
const unknown: { readonly score?: number; readonly level: Level } = { level: 3 };

function diaryOf(name: string, mornings: readonly Morning[], sessions: Diary['sessions']): Diary {
  return {
    ...emptyDiary({ ...nobody, id: name, name }),
    sessions,
    nights: mornings.map(({ night }) => night),
    checkIns: mornings.map(({ checkIn }) => checkIn),
  };
}

const nobody = {
  units: 'km',
  tone: 'plain',
  quietFrom: clockTime.parse('21:30'),
  quietUntil: clockTime.parse('07:00'),
  has: [],
  reminders: [],
} as const;
