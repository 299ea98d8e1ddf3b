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
import { carbohydrateLoading, fuelAfter, fuelBefore, fuelDuring } from '../src/coach/fuel.ts';
import { durationOf } from '../src/coach/load.ts';
import { nextRace } from '../src/coach/next-race.ts';
import { ownScore } from '../src/coach/own-score.ts';
import { performanceTrend } from '../src/coach/performance-trend.ts';
import { raceTime } from '../src/coach/race-time.ts';
import { lightsOut, napAdvice, sleepNeed, sleepWeek } from '../src/coach/sleep.ts';
import { streak } from '../src/coach/streak.ts';
import { taperCurve } from '../src/coach/taper.ts';
import { loadTrend, trend } from '../src/coach/trend.ts';
import type { Race } from '../src/domain/calendar.ts';
import { daysBetween, plusDays } from '../src/domain/calendar-day.ts';
import type { Diary } from '../src/domain/diary.ts';
import { type Session, sessionTypes } from '../src/domain/session.ts';
import {
  type FuelTopic,
  fuelTopics,
  type RaceTopic,
  raceTopics,
  type SleepTopic,
  type StatusTopic,
  sleepTopics,
  statusTopics,
} from '../src/domain/topics.ts';
import { hours, type Kilograms, kilograms, kilometres, minutes } from '../src/domain/units.ts';
import { raceAnswer, statusAnswer } from '../src/replies/answers.ts';
import type { Reader } from '../src/replies/entry.ts';
import { fuelAnswer } from '../src/replies/fuel-answers.ts';
import { addThisRace } from '../src/replies/race.ts';
import { raceTopicAnswer } from '../src/replies/race-answers.ts';
import { sleepAnswer, sleepTipsAnswer } from '../src/replies/sleep-answers.ts';
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
    hours: option.number('Hours of sleep', hours.optional()),
    weight: option.number('Body weight in kg, for this answer', kilograms.optional()),
    sleep: option.string('What of sleep', z.enum(sleepTopics).optional()),
    fuel: option.string('What of food and drink', z.enum(fuelTopics).optional()),
    status: option.string('What of how it goes', z.enum(statusTopics).optional()),
    race: option.string('What of a race', z.enum(raceTopics).optional()),
  },
  answer({ about, ...facts }, asking) {
    switch (about) {
      case 'sleep':
        return sleepAnswerFor(facts, asking);
      case 'sleep tips':
        return sleepTipsAnswer();
      case 'fuel':
        return fuelAnswerFor(facts, asking);
      case 'taper':
        return taperAnswerFor(facts, asking);
      case 'status':
        return statusAnswerFor(facts.status, asking);
    }
  },
});

function sleepAnswerFor(
  {
    sleep: topic,
    hours: asked,
  }: { readonly sleep?: SleepTopic | undefined; readonly hours?: number | undefined },
  asking: Asking,
) {
  const { today } = asking;
  const diary = diaryOf(asking);
  return sleepAnswer(topic, {
    need: sleepNeed(diary, today),
    week: sleepWeek(diary, today),
    nap: napAdvice(diary, today),
    lights: lightsOutTonight(asking),
    lastNight: diary.nights.find(({ day }) => day === today),
    hours: asked,
  });
}

const lightsOutTonight = (asking: Asking) =>
  lightsOut(diaryOf(asking), plusDays(asking.today, 1), asking.runner.wake ?? usualWake);

interface FuelAsked {
  readonly km?: Session['distance'] | undefined;
  readonly minutes?: Session['duration'] | undefined;
  readonly type?: Session['type'] | undefined;
  readonly fuel?: FuelTopic | undefined;
  readonly weight?: Kilograms | undefined;
}

/** About the session that was asked about, else the runner's last of its kind. */
function fuelAnswerFor({ km, minutes: duration, type, fuel, weight }: FuelAsked, asking: Asking) {
  const { runner, today } = asking;
  const done = diaryOf(asking).sessions.toSorted((a, b) => (a.day < b.day ? 1 : -1));
  // Of a kind that was named, the runner's own last one says how much of it there is.
  const last = done.find((session) => type === undefined || session.type === type) ?? done[0];
  const isMeasured = km !== undefined || duration !== undefined;
  const session: Session | undefined = !isMeasured
    ? last
    : {
        day: today,
        type: (km ?? 0) >= longRunKm || (duration ?? 0) >= longRunMinutes ? 'long' : 'steady',
        ...(duration !== undefined && { duration }),
        ...(km !== undefined && { distance: km }),
      };
  const bodyMass = weight ?? runner.bodyMass;
  return fuelAnswer(fuel ?? 'after', {
    reader: readerOf(asking),
    session,
    isNamed: isMeasured || type !== undefined,
    before: fuelBefore(bodyMass),
    during: session && fuelDuring(durationOf(session)),
    after: session && fuelAfter(session, bodyMass),
    loading: bodyMass === undefined ? undefined : carbohydrateLoading(bodyMass),
    lastCaffeine: lightsOutTonight(asking).lastCaffeine,
    hasMass: bodyMass !== undefined,
    saidMass: weight !== undefined && weight !== runner.bodyMass ? weight : undefined,
  });
}

/** From here on a run asked about without a name is a long one. Ours. */
const longRunKm = 18;
const longRunMinutes = 90;

async function taperAnswerFor(
  {
    km,
    days,
    race: topic,
  }: {
    km?: number | undefined;
    days?: number | undefined;
    race?: RaceTopic | undefined;
  },
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
  if (topic) {
    const likely = distance === undefined ? undefined : raceTime(diaryOf(asking), today, distance);
    return raceTopicAnswer(topic, { reader: readerOf(asking), race, distance, likely });
  }
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

async function statusAnswerFor(topic: StatusTopic | undefined, asking: Asking) {
  const { today } = asking;
  const diary = diaryOf(asking);
  const within = (from: number, to: number) =>
    diary.sessions.filter(({ day }) => {
      const ago = daysBetween(day, today);
      return ago >= from && ago < to;
    });
  const weeks = [21, 14, 7, 0].map((from) => minutesIn(within(from, from + 7)));
  const drawing = statusDrawing(diary, readerOf(asking));
  const known = {
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
  };
  return statusAnswer(advise(diary, today), known, topic);
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
