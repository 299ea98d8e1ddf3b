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

/** What is costly to know is worked out when it is first asked for. */
export function facts(told: Diary, day: CalendarDay): Facts {
  const diary = withoutRepeats(told);
  const days = history(diary, day);
  const ready = once(() => readiness(diary, day));
  const kind = once(() => phase(diary, day));
  const recovery = once(() => recoveryTime(days));
  return {
    diary,
    day,
    history: days,
    get readiness() {
      return ready();
    },
    get phase() {
      return kind();
    },
    get recovery() {
      return recovery();
    },
    hardPerWeek: hardPerWeek(diary.runner),
    race: raceOn(diary, day),
  };
}

function once<Answer>(ask: () => Answer): () => Answer {
  let kept: { readonly answer: Answer } | undefined;
  return () => {
    kept ??= { answer: ask() };
    return kept.answer;
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
