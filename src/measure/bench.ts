import { chart } from '../charts/picture.ts';
import { png } from '../charts/png.ts';
import { advise } from '../coach/advise.ts';
import { decide } from '../coach/decide.ts';
import { history } from '../coach/history.ts';
import { recoveryMenu } from '../coach/menu.ts';
import { phase } from '../coach/phase.ts';
import { readiness } from '../coach/readiness.ts';
import { trend } from '../coach/trend.ts';
import { type CalendarDay, calendarDay, plusDays } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { Session, SessionType } from '../domain/session.ts';
import { minutes, rpe } from '../domain/units.ts';
import { trendDrawing } from '../replies/trend-drawing.ts';

/*
 * What advice costs for one runner with 180 days of diary, loaded but never asked about before.
 * Machines differ, so read the ratios: everything is measured in the same run against building the
 * day-by-day history alone.
 */

const first = calendarDay.parse('2026-01-05');
const length = 183;
// A Tuesday.
const today = plusDays(first, length);
const rounds = 400;
const pictures = 40;

const ordinary = diaryOfHalfAYear(3);
const tired = diaryOfHalfAYear(1);
// Only time helps after a hard day, and only being well with a fever: the longest searches for a flip.
const yesterday = plusDays(today, -1);
const spent = { ...ordinary, sessions: [...ordinary.sessions, hardDay(yesterday)] };
const ill = { ...ordinary, illnesses: [{ id: 1, symptoms: ['fever'] as const, from: yesterday }] };

// The same diary twice would be answered from what is kept, so every call gets one of its own.
const fresh = (diary: Diary): Diary => ({ ...diary });

const sixWeeks = { metric: 'readiness', days: 42 } as const;
const drawing = trendDrawing(trend(ordinary, today, sixWeeks), 'km');

const measured: readonly (readonly [string, () => unknown])[] = [
  ['the history alone', () => history(fresh(ordinary), today)],
  ['readiness', () => readiness(fresh(ordinary), today)],
  ['kind of week', () => phase(fresh(ordinary), today)],
  ['plan and every cap', () => decide(fresh(ordinary), today)],
  ['recovery menu', () => recoveryMenu(fresh(tired), today, 1)],
  ['advice, an ordinary day', () => advise(fresh(ordinary), today)],
  ['advice, held back, with its flip', () => advise(fresh(tired), today)],
  ['advice, the day after a hard one', () => advise(fresh(spent), today)],
  ['advice, with a fever', () => advise(fresh(ill), today)],
  ['advice, asked a second time', () => advise(ordinary, today)],
  ['six weeks of readiness', () => trend(fresh(ordinary), today, sixWeeks)],
  ['the same drawn as SVG', () => chart(drawing, 'dark')],
];

for (const [, run] of measured) timed(run);
const [baseline = 1, ...others] = measured.map(([, run]) => timed(run));
for (const [index, [name]] of measured.entries()) {
  const cost = [baseline, ...others][index] ?? 0;
  const ratio = (cost / baseline).toFixed(2).padStart(8);
  console.log(`${name.padEnd(36)}${(cost * 1000).toFixed(0).padStart(8)} µs${ratio}`);
}
const svg = chart(drawing, 'dark');
await png(svg);
const start = performance.now();
for (let index = 0; index < pictures; index++) await png(svg);
const each = ((performance.now() - start) * 1000) / pictures;
console.log(
  `${'and that as PNG, off the main thread'.padEnd(36)}${each.toFixed(0).padStart(8)} µs`,
);

/** Median milliseconds of one call: what another process does to the machine is not ours. */
function timed(run: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[rounds >> 1] ?? 0;
}

function hardDay(day: CalendarDay): Session {
  return { day, type: 'intervals', duration: minutes.parse(60), rpe: rpe.parse(8) };
}

/** Tuesday intervals, Thursday tempo, a long Sunday, easy runs, nights and check-ins every day. */
function diaryOfHalfAYear(soreness: number): Diary {
  const week: readonly (SessionType | undefined)[] = [
    undefined,
    'intervals',
    'easy',
    'tempo',
    undefined,
    'easy',
    'long',
  ];
  const days = Array.from({ length: length + 1 }, (_, index) => plusDays(first, index));
  const sessions = days.flatMap((day, index) => {
    const type = day < today ? week[index % 7] : undefined;
    return type ? [{ day, type, duration: type === 'long' ? 95 : 50, distance: 9 }] : [];
  });
  const diary = {
    runner: {
      id: '1',
      name: 'Ana',
      units: 'km',
      tone: 'plain',
      quietFrom: '22:00',
      quietUntil: '07:00',
      has: [],
      reminders: [],
    },
    sessions,
    nights: days.map((day) => ({ day, duration: 7.5, quality: 3 })),
    checkIns: days.map((day) => ({
      day,
      fatigue: 3,
      soreness: day === today ? soreness : 3,
      mood: 3,
      motivation: 3,
      stress: 3,
      restingHr: 50,
      hrv: 60,
    })),
    pains: [],
    illnesses: [],
    redFlags: [],
    races: [],
    blocks: [],
    away: [],
    planned: [{ day: today, type: 'intervals' }],
    clubSessions: [],
  };
  return diary as unknown as Diary;
}
