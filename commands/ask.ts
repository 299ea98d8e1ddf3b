import { z } from 'zod';
import type { Asking } from '../src/bot/asking.ts';
import { defineCommand } from '../src/bot/command.ts';
import { usualWake } from '../src/bot/newcomers.ts';
import { option } from '../src/bot/option.ts';
import { diaryOf, readerOf } from '../src/bot/remember.ts';
import { picture } from '../src/charts/picture.ts';
import { advise } from '../src/coach/advise.ts';
import { isBuilding } from '../src/coach/blocks.ts';
import { deloadProposal } from '../src/coach/deload.ts';
import { easyShare } from '../src/coach/easy-share.ts';
import { fuelAfter } from '../src/coach/fuel.ts';
import { durationOf } from '../src/coach/load.ts';
import { nextRace } from '../src/coach/next-race.ts';
import { ownScore } from '../src/coach/own-score.ts';
import { performanceTrend } from '../src/coach/performance-trend.ts';
import { lightsOut, napAdvice, sleepNeed, sleepWeek } from '../src/coach/sleep.ts';
import { streak } from '../src/coach/streak.ts';
import { taperCurve } from '../src/coach/taper.ts';
import { loadTrend, trend } from '../src/coach/trend.ts';
import type { Race } from '../src/domain/calendar.ts';
import { daysBetween, plusDays } from '../src/domain/calendar-day.ts';
import type { Diary } from '../src/domain/diary.ts';
import { type Session, sessionTypes } from '../src/domain/session.ts';
import { kilometres, minutes } from '../src/domain/units.ts';
import {
  fuelAnswer,
  raceAnswer,
  sleepAnswer,
  sleepTipsAnswer,
  statusAnswer,
} from '../src/replies/answers.ts';
import type { Reader } from '../src/replies/entry.ts';
import { addThisRace } from '../src/replies/race.ts';
import { loadDrawing, trendDrawing } from '../src/replies/trend-drawing.ts';
import { taperPicture } from './taper-picture.ts';

/** The questions that have no slash command of their own. */
export const ask = defineCommand({
  name: 'ask',
  description: 'Questions asked in a direct message',
  unlisted: true,
  slow: true,
  options: {
    about: option.string('What', z.enum(['sleep', 'sleep tips', 'fuel', 'taper', 'status'])),
    km: option.number('How far', kilometres.optional()),
    minutes: option.number('How long', minutes.optional()),
    days: option.integer('Days until then', z.int().optional()),
    type: option.string('What kind of session', z.enum(sessionTypes).optional()),
  },
  answer({ about, ...facts }, asking) {
    switch (about) {
      case 'sleep':
        return sleepAnswerFor(asking);
      case 'sleep tips':
        return sleepTipsAnswer();
      case 'fuel':
        return fuelAnswerFor(facts, asking);
      case 'taper':
        return taperAnswerFor(facts, asking);
      case 'status':
        return statusAnswerFor(asking);
    }
  },
});

function sleepAnswerFor(asking: Asking) {
  const { today, runner } = asking;
  const diary = diaryOf(asking);
  return sleepAnswer({
    need: sleepNeed(diary, today),
    week: sleepWeek(diary, today),
    nap: napAdvice(diary, today),
    lights: lightsOut(diary, plusDays(today, 1), runner.wake ?? usualWake),
  });
}

/** After the session that was asked about, else today's, else the last one. */
function fuelAnswerFor(
  {
    km,
    minutes: duration,
    type,
  }: {
    readonly km?: Session['distance'] | undefined;
    readonly minutes?: Session['duration'] | undefined;
    readonly type?: Session['type'] | undefined;
  },
  asking: Asking,
) {
  const { runner, today } = asking;
  const done = diaryOf(asking).sessions.toSorted((a, b) => (a.day < b.day ? 1 : -1));
  // Of a kind that was named, the runner's own last one says how much of it there is.
  const last = done.find((session) => type === undefined || session.type === type) ?? done[0];
  const asked: Session | undefined =
    km === undefined && duration === undefined
      ? last
      : {
          day: today,
          type: (km ?? 0) >= longRunKm || (duration ?? 0) >= longRunMinutes ? 'long' : 'steady',
          ...(duration !== undefined && { duration }),
          ...(km !== undefined && { distance: km }),
        };
  return fuelAnswer(asked && fuelAfter(asked, runner.bodyMass), {
    session: asked,
    reader: readerOf(asking),
  });
}

/** From here on a run asked about without a name is a long one. Ours. */
const longRunKm = 18;
const longRunMinutes = 90;

async function taperAnswerFor(
  { km, days }: { km?: number | undefined; days?: number | undefined },
  asking: Asking,
) {
  const { today } = asking;
  const races = racesToCome(asking);
  const day = days === undefined || days < 0 ? undefined : plusDays(today, days);
  // Asked about another distance or another day, the race in the calendar is not the answer.
  const meant = races.filter(
    (each) =>
      (km === undefined || Math.abs(each.distance - km) < 1) &&
      (day === undefined || each.day === day),
  );
  const race = meant.find(({ priority }) => priority === 'A') ?? meant[0];
  const distance = race?.distance ?? km;
  const taper = distance === undefined ? [] : taperCurve(distance);
  const until = race ? daysBetween(today, race.day) : days;
  const isTaken = races.some((each) => each.day === day);
  const add = race || isTaken ? undefined : addThisRace(km, day);
  const way = race && taperPicture(race, asking);
  return raceAnswer({
    reader: readerOf(asking),
    race,
    km,
    days: until,
    taper,
    add,
    ...(way && { picture: await way }),
  });
}

async function statusAnswerFor(asking: Asking) {
  const { today } = asking;
  const diary = diaryOf(asking);
  const within = (from: number, to: number) =>
    diary.sessions.filter(({ day }) => {
      const ago = daysBetween(day, today);
      return ago >= from && ago < to;
    });
  const weeks = [21, 14, 7, 0].map((from) => minutesIn(within(from, from + 7)));
  const drawing = statusDrawing(diary, readerOf(asking));
  return statusAnswer(advise(diary, today), {
    weeks,
    easyShare: easyShare(within(0, 28)),
    sleep: sleepWeek(diary, today),
    trend: performanceTrend(diary, today),
    deload: deloadProposal(diary, today),
    streak: streak(diary, today),
    score: ownScore(diary, today),
    ...(drawing && { picture: await picture(drawing) }),
    today,
    race: nextRace(diary, today),
    block: diary.blocks.find(
      ({ kind, from, until }) => isBuilding(kind) && from <= today && today <= until,
    ),
  });
}

/** Readiness where there are mornings enough, else the training, else words alone. */
function statusDrawing(diary: Diary, { today, units }: Reader) {
  const readiness = trend(diary, today, { metric: 'readiness', days: statusDays });
  if (readiness.enough) return trendDrawing(readiness, units);
  const load = loadTrend(diary, today, statusDays);
  return load.enough ? loadDrawing(load, units) : undefined;
}

const statusDays = 42;

const minutesIn = (sessions: readonly Session[]): number =>
  sessions.reduce((sum, session) => sum + durationOf(session), 0);

const racesToCome = (asking: Asking): readonly Race[] =>
  diaryOf(asking)
    .races.filter(({ day }) => day >= asking.today)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
