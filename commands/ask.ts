import { z } from 'zod';
import type { Asking } from '../src/bot/asking.ts';
import { defineCommand } from '../src/bot/command.ts';
import { usualWake } from '../src/bot/newcomers.ts';
import { option } from '../src/bot/option.ts';
import { diaryOf, readerOf } from '../src/bot/remember.ts';
import { advise } from '../src/coach/advise.ts';
import { deloadProposal } from '../src/coach/deload.ts';
import { easyShare } from '../src/coach/easy-share.ts';
import { fuelAfter } from '../src/coach/fuel.ts';
import { durationOf } from '../src/coach/load.ts';
import { ownScore } from '../src/coach/own-score.ts';
import { performanceTrend } from '../src/coach/performance-trend.ts';
import { lightsOut, napAdvice, sleepNeed, sleepWeek } from '../src/coach/sleep.ts';
import { streak } from '../src/coach/streak.ts';
import { taperCurve } from '../src/coach/taper.ts';
import { daysBetween, plusDays } from '../src/domain/calendar-day.ts';
import type { Session } from '../src/domain/session.ts';
import { kilometres, minutes } from '../src/domain/units.ts';
import { fuelAnswer, raceAnswer, sleepAnswer, statusAnswer } from '../src/replies/answers.ts';

/** The questions that have no slash command of their own. */
export const ask = defineCommand({
  name: 'ask',
  description: 'Questions asked in a direct message',
  unlisted: true,
  options: {
    about: option.string('What', z.enum(['sleep', 'fuel', 'taper', 'status'])),
    km: option.number('How far', kilometres.optional()),
    minutes: option.number('How long', minutes.optional()),
    days: option.integer('Days until then', z.int().optional()),
  },
  answer({ about, ...facts }, asking) {
    switch (about) {
      case 'sleep':
        return sleepAnswerFor(asking);
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
  }: {
    readonly km?: Session['distance'] | undefined;
    readonly minutes?: Session['duration'] | undefined;
  },
  asking: Asking,
) {
  const { runner, today } = asking;
  const [last] = diaryOf(asking).sessions.toSorted((a, b) => (a.day < b.day ? 1 : -1));
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

function taperAnswerFor(
  { km, days }: { km?: number | undefined; days?: number | undefined },
  asking: Asking,
) {
  const next = nextRace(asking, days);
  // Asked about another distance, the race in the calendar is not the answer.
  const isMeant = next && (km === undefined || Math.abs(next.distance - km) < 1);
  const race = isMeant ? next : undefined;
  const distance = race?.distance ?? km;
  const taper = distance === undefined ? [] : taperCurve(distance);
  const until = race ? daysBetween(asking.today, race.day) : days;
  return raceAnswer({ reader: readerOf(asking), race, km, days: until, taper });
}

function statusAnswerFor(asking: Asking) {
  const { today } = asking;
  const diary = diaryOf(asking);
  const within = (from: number, to: number) =>
    diary.sessions.filter(({ day }) => {
      const ago = daysBetween(day, today);
      return ago >= from && ago < to;
    });
  const weeks = [21, 14, 7, 0].map((from) => minutesIn(within(from, from + 7)));
  return statusAnswer(advise(diary, today), {
    weeks,
    easyShare: easyShare(within(0, 28)),
    sleep: sleepWeek(diary, today),
    trend: performanceTrend(diary, today),
    deload: deloadProposal(diary, today),
    streak: streak(diary, today),
    score: ownScore(diary, today),
  });
}

const minutesIn = (sessions: readonly Session[]): number =>
  sessions.reduce((sum, session) => sum + durationOf(session), 0);

function nextRace(asking: Asking, inDays: number | undefined) {
  const wanted = inDays === undefined ? undefined : plusDays(asking.today, inDays);
  return diaryOf(asking)
    .races.filter(({ day }) => day >= asking.today && (wanted === undefined || day === wanted))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))[0];
}
