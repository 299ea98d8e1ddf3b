import { type CalendarDay, daysBetween, plusDays } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { Session } from '../domain/session.ts';
import { decide } from './decide.ts';
import { isHard } from './effort.ts';
import { type History, history, type PastDay } from './history.ts';
import type { Level } from './level.ts';
import { ownNormal } from './own-normal.ts';
import type { RuleId } from './rules.ts';
import { sessionLevel } from './session-level.ts';
import { thresholds } from './thresholds.ts';

/** What the coach said on one morning, and what came of it. */
export interface Call {
  readonly day: CalendarDay;
  readonly level: Level;
  readonly planned: Level;
  /** What held the day, its plan apart. */
  readonly because: readonly RuleId[];
  /** The hardest of what was done; absent when nobody said. */
  readonly done?: Level;
  /** Next morning's fatigue and soreness against own normal, in steps; absent when not answered. */
  readonly next?: number;
}

/** The calls of the days `from` to `until`, both included, made again from what was known then. */
export function callsMade(diary: Diary, from: CalendarDay, until: CalendarDay): readonly Call[] {
  const count = daysBetween(from, until) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, index) =>
    callOn(diary, plusDays(from, index)),
  );
}

function callOn(diary: Diary, day: CalendarDay): Call {
  const { level, plan, reasons } = decide(diary, day);
  const after = history(diary, plusDays(day, 1));
  const done = doneLevel(after);
  const next = feelAgainstNormal(after);
  return {
    day,
    level,
    planned: plan.level,
    because: reasons.map(({ rule }) => rule),
    ...(done !== undefined && { done }),
    ...(next !== undefined && { next }),
  };
}

/** A day that was kept, with a check-in or a night around it, and holds no session was a day off. */
function doneLevel(after: History): Level | undefined {
  const day = after.ago(1);
  if (day.sessions.length > 0) {
    return day.sessions.reduce<Level>((most, each) => {
      const level = levelOf(each);
      return level > most ? level : most;
    }, 0);
  }
  return day.checkIn && after.ago(0).checkIn ? 0 : undefined;
}

function levelOf(session: Session): Level {
  if (isHard(session)) return 4;
  const level = sessionLevel[session.type];
  return level === 4 ? 3 : level;
}

function feelAgainstNormal(morning: History): number | undefined {
  const today = feel(morning.ago(0));
  if (today === undefined) return undefined;
  const prior = thresholds.normalStep.value;
  return today - ownNormal(morning, { of: feel, skipped: 1, prior });
}

function feel({ checkIn }: PastDay): number | undefined {
  const { fatigue, soreness } = checkIn ?? {};
  return fatigue === undefined || soreness === undefined ? undefined : (fatigue + soreness) / 2;
}
