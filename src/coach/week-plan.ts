import { type CalendarDay, type Weekday, weekdayOf } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { PlannedSession, Session } from '../domain/session.ts';
import { hours, kilometres, minutes, step } from '../domain/units.ts';
import { daysLater } from './day-number.ts';
import { costlySession, type DayPlan, isDayDone, isRestDay } from './day-plan.ts';
import { type Decision, decide } from './decide.ts';
import { facts } from './facts.ts';
import { type History, history } from './history.ts';
import type { Range } from './level.ts';
import { ownPattern } from './own-pattern.ts';
import { usualSleep } from './short-night.ts';
import { noRunShorter, size } from './size.ts';
import { sleepWeek } from './sleep.ts';
import { thresholds } from './thresholds.ts';
import { isTimeOff } from './time-off.ts';
import { weekTotal } from './week-total.ts';

/**
 * Seven days from `from` on. Each day is decided by the same engine as today's advice, on a diary in
 * which the days before it went as planned and the mornings were ordinary; so the first day agrees
 * with the advice, and hard days keep the runner's own recovery time. One long run at most, a named
 * day of rest unless the runner runs daily, and no more minutes than a small step over the usual.
 */
export function planWeek(diary: Diary, from: CalendarDay): readonly DayPlan[] {
  const named = [...diary.planned, ...(isHabitless(diary, from) ? firstWeeks(diary, from) : [])];
  const ahead = lookAhead({ ...diary, planned: named }, from);
  const rest = needsRest(diary, ahead) ? dayForRest(diary, ahead) : undefined;
  const rested = rest ? lookAhead(withRest({ ...diary, planned: named }, rest), from) : ahead;
  const week = rested.map((each) => withOwnSource(diary, each));
  return withSmallSteps(diary, from, week.map(withNeighbours));
}

function lookAhead(diary: Diary, from: CalendarDay): readonly DayPlan[] {
  const week: DayPlan[] = [];
  let imagined = diary;
  for (let index = 0; index < 7; index++) {
    const day = daysLater(from, index);
    const long = week.some((each) => each.session === 'long' || costlySession(each) === 'long');
    const today = dayPlan(decide(oneLongRun(imagined, day, long), day));
    week.push(today);
    imagined = lived(imagined, today);
  }
  return week;
}

function dayPlan(decision: Decision): DayPlan {
  const { facts, plan, level, session, reasons } = decision;
  const [reason] = reasons;
  return {
    day: facts.day,
    level,
    session,
    ...size(decision, undefined),
    because: plan.because,
    ...(plan.name !== undefined && { name: plan.name }),
    ...(reason && { reason }),
    ...(facts.phase && { phase: facts.phase }),
    ...(facts.race && { race: facts.race }),
    done: facts.history.done,
  };
}

/**
 * The diary as it will be on a day to come: the days before it lived as advised, the mornings
 * ordinary where nothing is told of them. Advice for that day then says what it depends on.
 */
export function foreseen(diary: Diary, today: CalendarDay, day: CalendarDay): Diary {
  let imagined = diary;
  for (let each = today; each < day; each = daysLater(each, 1)) {
    imagined = lived(imagined, dayPlan(decide(imagined, each)));
  }
  return imagined;
}

/** After a long run earlier in the week a second one that nobody named is an easy run. */
function oneLongRun(diary: Diary, day: CalendarDay, long: boolean): Diary {
  if (!long || diary.planned.some((each) => each.day === day)) return diary;
  if (decide(diary, day).plan.session !== 'long') return diary;
  return { ...diary, planned: [...diary.planned, { day, type: 'easy' }] };
}

/** The diary a day later, had the day gone as planned and the next morning been an ordinary one. */
function lived(diary: Diary, plan: DayPlan): Diary {
  const { day, session, minutes: range, distance } = plan;
  const next = daysLater(day, 1);
  const duration = range && minutes.parse(middle(range));
  const far = distance && kilometres.parse(Math.max(middle(distance), 0.1));
  const imagined: Session = {
    day,
    type: session,
    ...(duration !== undefined && { duration }),
    ...(far !== undefined && { distance: far }),
  };
  const normal = step.parse(thresholds.normalStep.value);
  const morning = { fatigue: normal, soreness: normal, mood: normal, stress: normal };
  const kept = diary.checkIns.some((each) => each.day === next);
  const slept = diary.nights.some((each) => each.day === next);
  const usual = usualSleep(history(diary, day), 0);
  return {
    ...diary,
    sessions: isDayDone(plan) ? diary.sessions : [...diary.sessions, imagined],
    checkIns: kept ? diary.checkIns : [...diary.checkIns, { day: next, ...morning }],
    nights: slept ? diary.nights : [...diary.nights, { day: next, duration: hours.parse(usual) }],
  };
}

/** Without a habit to go by the engine would suggest an easy run every day. */
function isHabitless(diary: Diary, from: CalendarDay): boolean {
  const { history: past, hardPerWeek } = facts(diary, from);
  return ownPattern(diary.runner, past, hardPerWeek) === undefined;
}

/** Runs with rest between them, a longer one on Sunday once there is a usual week. Today stays as advised. */
function firstWeeks(diary: Diary, from: CalendarDay): readonly PlannedSession[] {
  const wanted = diary.runner.runsPerWeek ?? thresholds.firstRunsPerWeek.value;
  const runs = runDays[Math.min(Math.max(Math.round(wanted), 1), 7) - 1] ?? [];
  const asked = [...diary.planned, ...diary.clubSessions].some(({ type }) => type === 'long');
  const longer = !asked && runs.length > 2 && usualWeek(history(diary, from)) !== undefined;
  return [1, 2, 3, 4, 5, 6].flatMap((index): readonly PlannedSession[] => {
    const day = daysLater(from, index);
    const weekday = weekdayOf(day);
    const taken =
      diary.planned.some((each) => each.day === day) ||
      diary.races.some((each) => each.day === day) ||
      diary.clubSessions.some((each) => each.weekday === weekday) ||
      isTimeOff(diary, day);
    if (taken) return [];
    if (!runs.includes(weekday)) return [{ day, type: 'rest' }];
    return [{ day, type: weekday === 7 && longer ? 'long' : 'easy' }];
  });
}

// By how many runs a week; a day between them for as long as the week has room for it.
const runDays: readonly (readonly Weekday[])[] = [
  [7],
  [3, 7],
  [2, 4, 7],
  [2, 4, 6, 7],
  [2, 3, 4, 6, 7],
  [1, 2, 3, 4, 6, 7],
  [1, 2, 3, 4, 5, 6, 7],
];

function needsRest({ runner }: Diary, week: readonly DayPlan[]): boolean {
  return !runner.runsDaily && !week.some(isRestDay);
}

/** The gentlest day nobody asked for, best the one after the hardest. */
function dayForRest(diary: Diary, week: readonly DayPlan[]): CalendarDay | undefined {
  const [best] = week
    .map((each, index) => ({ each, index, before: week[index - 1]?.level ?? 0 }))
    .slice(1)
    .filter(
      ({ each }) =>
        each.level <= 2 &&
        each.session !== 'long' &&
        each.race === undefined &&
        each.because !== 'club session' &&
        !diary.planned.some(({ day }) => day === each.day),
    )
    .sort((a, b) => b.before - a.before || a.each.level - b.each.level || a.index - b.index);
  return best?.each.day;
}

const withRest = (diary: Diary, day: CalendarDay): Diary => ({
  ...diary,
  planned: [...diary.planned.filter((each) => each.day !== day), { day, type: 'rest' }],
});

/** What this plan filled in is not something the runner named. */
function withOwnSource(diary: Diary, plan: DayPlan): DayPlan {
  if (plan.because !== 'named') return plan;
  if (diary.planned.some(({ day }) => day === plan.day)) return plan;
  return { ...plan, because: decide(diary, plan.day).plan.because };
}

function withNeighbours(plan: DayPlan, index: number, week: readonly DayPlan[]): DayPlan {
  if (plan.level > 1) return plan;
  const [yesterday, tomorrow] = [week[index - 1], week[index + 1]];
  const after = yesterday && costlySession(yesterday);
  const before = tomorrow && costlySession(tomorrow);
  return { ...plan, ...(after && { after }), ...(before && { before }) };
}

/** No more minutes than a tenth over the usual week; none over it after a week of short sleep. */
function withSmallSteps(
  diary: Diary,
  from: CalendarDay,
  week: readonly DayPlan[],
): readonly DayPlan[] {
  const usual = usualWeek(history(diary, from));
  if (usual === undefined) return week;
  const steps = sleepWeek(diary, from)?.holdsVolume ? 1 : thresholds.weekStep.value;
  const share = (usual * steps) / weekTotal(week).minutes;
  if (share >= 1) return week;
  return week.map((each, index) => {
    const given = index === 0 || each.because === 'named' || each.because === 'club session';
    if (given || !each.minutes || each.level < 2) return each;
    const shorter = noRunShorter(
      { from: fives(each.minutes.from * share), to: fives(each.minutes.to * share) },
      each.minutes.from,
    );
    const nearer = each.distance && scaled(each.distance, shorter.to / each.minutes.to);
    return { ...each, minutes: shorter, ...(nearer && { distance: nearer }) };
  });
}

/** Mean minutes of running of the last four weeks with any; absent under two of them. */
function usualWeek(past: History): number | undefined {
  const weeks = [0, 1, 2, 3].map((week) => {
    let total = 0;
    for (let day = 1; day <= 7; day++) total += past.ago(7 * week + day).minutes;
    return total;
  });
  const trained = weeks.filter((total) => total > 0);
  if (trained.length < thresholds.weekStepKnown.value) return undefined;
  return trained.reduce((sum, total) => sum + total, 0) / trained.length;
}

const scaled = ({ from, to }: Range, share: number): Range => ({
  from: from * Math.min(share, 1),
  to: to * Math.min(share, 1),
});
const middle = ({ from, to }: Range) => (from + to) / 2;
const fives = (value: number) => Math.max(5, 5 * Math.round(value / 5));
