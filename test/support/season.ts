import { type CalendarDay, plusDays } from '../../src/domain/calendar-day.ts';
import type { Diary } from '../../src/domain/diary.ts';
import { type PlainDiary, runnerDiary } from './runner-diary.ts';

type Each<List extends keyof PlainDiary> =
  NonNullable<PlainDiary[List]> extends readonly (infer Item)[] ? Item : never;

/** What one morning of a story changes; `undefined` leaves that entry out of the diary. */
export interface Story extends Omit<PlainDiary, 'sessions' | 'nights' | 'checkIns'> {
  /** By days ago. */
  readonly did?: Readonly<Record<number, readonly Omit<Each<'sessions'>, 'day'>[]>>;
  readonly slept?: Readonly<Record<number, Omit<Each<'nights'>, 'day'> | undefined>>;
  readonly felt?: Readonly<Record<number, Omit<Each<'checkIns'>, 'day'> | undefined>>;
  /** Days of diary before `today`; twelve weeks without. */
  readonly length?: number;
  /** Nothing at all was logged on the last days, this many. */
  readonly silentFor?: number;
  /** The week, Monday first; without, the club runner's. */
  readonly week?: readonly (readonly Omit<Each<'sessions'>, 'day'>[])[];
}

/** Tuesday intervals, Thursday tempo, Sunday long, two easy runs, two days off. */
export const clubWeek: NonNullable<Story['week']> = [
  [],
  [{ type: 'intervals', duration: 60, distance: 11, rpe: 7 }],
  [{ type: 'easy', duration: 45, distance: 8, rpe: 3 }],
  [{ type: 'tempo', duration: 55, distance: 10, rpe: 6 }],
  [],
  [{ type: 'easy', duration: 45, distance: 8, rpe: 3 }],
  [{ type: 'long', duration: 95, distance: 16, rpe: 4 }],
];

export const fine = { fatigue: 3, soreness: 3, mood: 3, motivation: 3, stress: 3 } as const;

/** A club runner's twelve weeks up to the morning of `today`, with what the story changes. */
export function season(today: CalendarDay, story: Story = {}): Diary {
  const {
    did = {},
    slept = {},
    felt = {},
    length = 84,
    silentFor = 0,
    week = clubWeek,
    ...lists
  } = story;
  const sessions: Each<'sessions'>[] = [];
  const nights: Each<'nights'>[] = [];
  const checkIns: Each<'checkIns'>[] = [];
  for (let ago = length; ago >= 0; ago--) {
    const day = plusDays(today, -ago);
    const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
    const silent = ago < silentFor;
    const usual = ago === 0 || silent ? [] : (week[weekday] ?? []);
    for (const session of did[ago] ?? usual) sessions.push({ day, ...session });
    const night = ago in slept ? slept[ago] : silent ? undefined : { duration: 7.5, quality: 3 };
    if (night) nights.push({ day, ...night });
    const answers = ago in felt ? felt[ago] : silent ? undefined : fine;
    if (answers) checkIns.push({ day, ...answers });
  }
  return runnerDiary({ ...lists, sessions, nights, checkIns });
}
