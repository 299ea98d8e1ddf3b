import { type DayPlan, isDayDone, isRestDay, minutesOf } from '../coach/day-plan.ts';
import { isHard } from '../coach/effort.ts';
import { sessionLevel } from '../coach/session-level.ts';
import type { Race } from '../domain/calendar.ts';
import { daysBetween } from '../domain/calendar-day.ts';
import type { WeekDrawing, WeekRow } from './drawing.ts';
import type { Reader } from './entry.ts';
import { phrase, said, say } from './say.ts';
import {
  dateWords,
  distanceWords,
  listWords,
  minutesWords,
  rangeWords,
  sentence,
  sessionWords,
  weekdayDateWords,
} from './words.ts';

interface About {
  readonly reader: Reader;
  /** The next race, however far off. */
  readonly race: Race | undefined;
}

/** The week as seven rows, rest named, and how far the next race is. */
export function weekDrawing(
  week: readonly DayPlan[],
  { reader, race }: About,
): WeekDrawing | undefined {
  const [first] = week;
  if (!first) return undefined;
  const days = week.map((plan) => rowOf(plan, reader));
  const countdown = race && countdownTo(race, reader);
  const title = say`Your week`;
  return {
    kind: 'week',
    title,
    alt: [
      say`The week from ${dateWords(first.day)}: ${listWords(days.map(inWords))}.`,
      ...(countdown ? [`${sentence(countdown)}.`] : []),
    ].join(' '),
    ...(countdown !== undefined && { countdown }),
    days,
  };
}

function countdownTo({ day, distance }: Race, { today, units }: Reader): string {
  const far = distanceWords(distance, units);
  const left = daysBetween(today, day);
  if (left === 0) return say`race today, ${far}`;
  return left === 1 ? say`race tomorrow, ${far}` : say`race in ${left} days, ${far}`;
}

const inWords = ({ day, text, detail, isDone }: WeekRow): string =>
  [
    `${dateWords(day)} ${text}`,
    ...(detail === undefined ? [] : [detail]),
    ...(isDone ? [say`done`] : []),
  ].join(', ');

function rowOf(plan: DayPlan, { today, units }: Reader): WeekRow {
  const { day, race } = plan;
  const base = { day, label: weekdayDateWords(day), isToday: day === today };
  if (race && !isDayDone(plan)) {
    const text = sentence(sessionWords.race);
    return {
      ...base,
      what: 'race',
      text,
      detail: distanceWords(race.distance, units),
      isDone: false,
    };
  }
  if (isRestDay(plan)) {
    const detail = restDetail(plan);
    return {
      ...base,
      what: 'rest',
      text: sentence(sessionWords.rest),
      ...(detail !== undefined && { detail }),
      isDone: isDayDone(plan),
    };
  }
  if (isDayDone(plan)) {
    const main = plan.done.toSorted((a, b) => sessionLevel[b.type] - sessionLevel[a.type])[0];
    const minutes = minutesOf(plan);
    return {
      ...base,
      what: plan.done.some(isHard) ? 'hard' : whatIs(sessionLevel[main?.type ?? 'easy']),
      text: sentence(sessionWords[main?.type ?? 'easy']),
      ...(minutes > 0 && { minutes, detail: minutesWords(minutes) }),
      isDone: true,
    };
  }
  const { minutes } = plan;
  return {
    ...base,
    what: whatIs(plan.level),
    text: sentence(sessionWords[plan.session]),
    ...(minutes && { minutes: (minutes.from + minutes.to) / 2, detail: rangeWords(minutes) }),
    isDone: false,
  };
}

/** What the rest is for, in two or three words. */
function restDetail({ because, after, before, phase }: DayPlan): string | undefined {
  if (because === 'away') return said(phrase`time off`);
  if (after) return say`after the ${sessionWords[after]}`;
  if (before) return say`before the ${sessionWords[before]}`;
  return phase?.kind === 'taper' ? say`to arrive fresh` : undefined;
}

const whatIs = (level: number): WeekRow['what'] =>
  level <= 1 ? 'gentle' : level === 2 ? 'easy' : level === 3 ? 'steady' : 'hard';
