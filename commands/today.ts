import { z } from 'zod';
import type { Asking } from '../src/bot/asking.ts';
import { defineCommand } from '../src/bot/command.ts';
import { keptOut } from '../src/bot/kept-out.ts';
import { option } from '../src/bot/option.ts';
import { adviceFor, adviceOn, diaryOf, readerOf } from '../src/bot/remember.ts';
import { type Supposition, savingActions, supposed, supposedField } from '../src/bot/suppose.ts';
import type { Advice } from '../src/coach/advice.ts';
import { distanceGuard, isWithinGuard } from '../src/coach/distance-guard.ts';
import { history } from '../src/coach/history.ts';
import { isRunning, recoveryMenu } from '../src/coach/menu.ts';
import {
  type CalendarDay,
  calendarDay,
  daysBetween,
  plusDays,
} from '../src/domain/calendar-day.ts';
import { known } from '../src/domain/known.ts';
import { sessionTypes } from '../src/domain/session.ts';
import { minutes } from '../src/domain/units.ts';
import { adviceCard, headline, whyReply } from '../src/replies/advice.ts';
import { stillQuestions } from '../src/replies/checked-in.ts';
import {
  dayViews,
  notTodayReply,
  optionsReply,
  recoveryReply,
  whatIfReply,
} from '../src/replies/day-views.ts';
import { addThisRace } from '../src/replies/race.ts';
import { withClosedDoor } from '../src/replies/reminders.ts';
import type { Action } from '../src/replies/reply.ts';
import {
  comparedWords,
  dayIsOver,
  furtherThanAdvised,
  noNumberWords,
  supposingWords,
  tooFarAhead,
} from '../src/replies/supposing.ts';
import { confused } from '../src/replies/trouble.ts';

/** The coach speaks of a day only while something is known of the days before it. */
const furthest = 7;

export const today = defineCommand({
  name: 'today',
  description: 'What to do today, and why',
  options: {
    minutes: option.integer('How many minutes you have', minutes.optional()),
    day: option.string('Another day', calendarDay.optional(), { hidden: true }),
    view: option.string('What is asked of the day', z.enum(dayViews).optional(), { hidden: true }),
    hard: option.boolean('It was asked whether to run hard', z.boolean().optional(), {
      hidden: true,
    }),
    no_running: option.boolean('Only what is not running', z.boolean().optional(), {
      hidden: true,
    }),
    suppose: option.string('Facts for this answer only', supposedField.optional(), {
      hidden: true,
    }),
    hypothesis: option.boolean('They are not even claimed to be true', z.boolean().optional(), {
      hidden: true,
    }),
  },
  answer({ minutes: available, day: asked, view, hard, no_running, suppose, hypothesis }, asking) {
    const reader = readerOf(asking);
    const day = asked ?? asking.today;
    const ahead = daysBetween(asking.today, day);
    if (ahead > furthest) return confused([tooFarAhead]);
    if (ahead < 0) return dayIsOver(day, asking.today);
    const diary = suppose ? supposed(diaryOf(asking), suppose, asking.today) : diaryOf(asking);
    const advice = adviceOn(diary, asking.today, { day, ...known({ minutes: available }) });
    if (view === 'why') return whyReply(advice, reader);
    if (view === 'whatif') return whatIfReply(advice, reader);
    if (view === 'other') return notTodayReply(advice);
    if (view === 'options' || view === 'recover') {
      // The menu of a day of recovery, whatever the day holds: it was asked for.
      const menu = recoveryMenu(diary, day, 1).filter((item) => !no_running || !isRunning(item));
      return view === 'recover'
        ? recoveryReply(advice, { menu, reader })
        : optionsReply(advice, { menu, has: asking.runner.has, reader });
    }
    const card = adviceCard(advice, {
      reader,
      tomorrow: adviceOn(diary, asking.today, { day: plusDays(asking.today, 1) }),
      ...(hard && { askedHard: true }),
      ...(suppose && { supposing: supposing({ suppose, hypothesis, advice, day }, asking) }),
      ...(hypothesis && !suppose && { supposing: noNumberWords() }),
      ...(suppose && {
        offerToSave: hypothesis
          ? raceSupposed(suppose, asking)
          : savingActions(suppose, asking.today),
      }),
    });
    if (ahead !== 0 || suppose) return card;
    const answer = stillQuestions(card, diary, day);
    return keptOut(asking) ? withClosedDoor(answer) : answer;
  },
});

/** A race that was only imagined can be put into the calendar with one tap. */
function raceSupposed({ type, km, on = 0 }: Supposition, asking: Asking): readonly Action[] {
  const day = plusDays(asking.today, on);
  const isRace = km !== undefined && sessionTypes[type ?? -1] === 'race';
  const isTaken = diaryOf(asking).races.some((each) => each.day === day);
  return isRace && !isTaken ? [addThisRace(km, day)] : [];
}

interface Supposing {
  readonly suppose: Supposition;
  readonly hypothesis: boolean | undefined;
  readonly advice: Advice;
  readonly day: CalendarDay;
}

/** What was supposed and, for a what-if, what it does: the same day is asked about without it. */
function supposing({ suppose, hypothesis, advice, day }: Supposing, asking: Asking): string {
  const words = supposingWords(suppose, {
    hypothesis: hypothesis ?? false,
    units: asking.runner.units,
  });
  if (!hypothesis) return words;
  const compared = comparedWords(headline(advice), headline(adviceFor(asking, day)));
  return [words, ...tooFar(suppose, asking), compared].join('\n');
}

/** A run that was only imagined, and further than the coach would have it. */
function tooFar({ km, type, on = 0 }: Supposition, asking: Asking): readonly string[] {
  if (km === undefined || sessionTypes[type ?? -1] === 'race') return [];
  const guard = distanceGuard(history(diaryOf(asking), plusDays(asking.today, on)));
  if (!guard || isWithinGuard(km, guard)) return [];
  return [furtherThanAdvised(km, guard, asking.runner.units)];
}
