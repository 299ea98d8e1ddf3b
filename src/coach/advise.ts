import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { Advice } from './advice.ts';
import { confidence, coverage } from './coverage.ts';
import { decide } from './decide.ts';
import { flip } from './flip.ts';
import { recoveryMenu } from './menu.ts';
import { notes } from './notes.ts';
import { size } from './size.ts';

/** What the coach suggests this runner for this day. The same diary and day: the same advice. */
export function advise(diary: Diary, day: CalendarDay, options: Wanted = {}): Advice {
  const decision = decide(diary, day);
  const { facts, level, session, reasons } = decision;
  const change = flip(decision);
  const { because, name } = decision.plan;
  return {
    day,
    level,
    session,
    ...size(decision, options.minutes),
    plan: {
      level: decision.plan.level,
      session: decision.plan.session,
      because,
      ...(name !== undefined && { name }),
    },
    reasons,
    notes: notes(decision),
    ...(change && { flip: change }),
    ...(facts.readiness && {
      readiness: { score: facts.readiness.score, mornings: facts.readiness.mornings },
    }),
    coverage: coverage(facts),
    confidence: confidence(facts),
    menu: level <= 1 || facts.history.done.length > 0 ? recoveryMenu(facts.diary, day, level) : [],
    done: facts.history.done,
    raceDay: facts.race !== undefined,
  };
}

interface Wanted {
  /** The minutes the runner has today. */
  readonly minutes?: number;
}
