import type { Race, RacePriority } from '../domain/calendar.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import { hardPerWeek } from './hard-per-week.ts';
import { type History, history } from './history.ts';
import { type Phase, phase } from './phase.ts';
import { readiness } from './readiness.ts';
import { type RecoveryTime, recoveryTime } from './recovery-time.ts';
import { withoutRepeats } from './without-repeats.ts';

/** What is true of one day at its start, before anything is planned or advised. */
export interface Facts {
  readonly diary: Diary;
  readonly day: CalendarDay;
  readonly history: History;
  readonly readiness: ReturnType<typeof readiness>;
  readonly phase: Phase | undefined;
  readonly recovery: RecoveryTime;
  readonly hardPerWeek: number;
  /** A race entered for this day. That it is race day is a fact of the day, not of the plan. */
  readonly race: Race | undefined;
}

export function facts(told: Diary, day: CalendarDay): Facts {
  const diary = withoutRepeats(told);
  const days = history(diary, day);
  return {
    diary,
    day,
    history: days,
    readiness: readiness(diary, day),
    phase: phase(diary, day),
    recovery: recoveryTime(days),
    hardPerWeek: hardPerWeek(diary.runner),
    race: raceOn(diary, day),
  };
}

/** The race of the day; of several the one that matters most to the runner. */
function raceOn(diary: Diary, day: CalendarDay): Race | undefined {
  const [first] = diary.races
    .filter((race) => race.day === day)
    .sort((a, b) => weight[a.priority] - weight[b.priority] || a.id - b.id);
  return first;
}

const weight: Readonly<Record<RacePriority, number>> = { A: 0, B: 1, C: 2 };
