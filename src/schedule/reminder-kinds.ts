import { usualWake } from '../bot/newcomers.ts';
import { adviceOn, lookBack } from '../bot/remember.ts';
import { advise } from '../coach/advise.ts';
import { blockReview } from '../coach/block-review.ts';
import { deloadProposal } from '../coach/deload.ts';
import { isHard } from '../coach/effort.ts';
import { fuelAfter } from '../coach/fuel.ts';
import { lightsOut } from '../coach/sleep.ts';
import { taperOn, taperOutline } from '../coach/taper.ts';
import {
  type CalendarDay,
  type ClockTime,
  dayIn,
  daysBetween,
  minutesOf,
  plusDays,
  type TimeZone,
  weekdayOf,
} from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { Reminder, Runner } from '../domain/runner.ts';
import {
  blockReviewReminder,
  checkInReminder,
  deloadReminder,
  lightsOutReminder,
  nudge,
  refuelReminder,
  restDayReminder,
  taperReminder,
} from '../replies/reminders.ts';
import type { Reply } from '../replies/reply.ts';
import type { Store } from '../store/store.ts';
import type { Scene } from './scene.ts';

/** One runner at one minute of their day. */
export interface Moment {
  readonly runner: Runner;
  readonly timeZone: TimeZone;
  readonly today: CalendarDay;
  readonly clock: ClockTime;
}

interface Reminded {
  readonly reply: Reply;
  /** The day it is about, where that is not today: it is sent once for that day. */
  readonly about?: CalendarDay;
}

interface ReminderKind {
  /** The hours in which it may be worth a look at the diary; most minutes are not. */
  isTime(moment: Moment): boolean;
  /** The first look of the day decides: later ones would see the same. */
  readonly isLookedAtOnce: boolean;
  remind(moment: Moment, scene: Scene): Reminded | undefined;
}

export const reminderKinds: Readonly<Record<Reminder, ReminderKind>> = {
  'check-in': {
    isTime: afterWaking(30, 180),
    isLookedAtOnce: true,
    remind({ runner, today }, { store }) {
      const told = diaryOf(store, runner, today).checkIns.some(({ day }) => day === today);
      return told ? undefined : { reply: checkInReminder(today) };
    },
  },

  'rest day': {
    isTime: afterWaking(45, 240),
    // A check-in at breakfast may yet make it a rest day.
    isLookedAtOnce: false,
    remind({ runner, today }, { store }) {
      const advice = advise(diaryOf(store, runner, today), today);
      return advice.level <= 1 && advice.done.length === 0
        ? { reply: restDayReminder(advice, { today, units: runner.units }) }
        : undefined;
    },
  },

  refuel: {
    isTime: () => true,
    isLookedAtOnce: false,
    remind: ({ runner, today }, { store, now }) => {
      const hard = justLoggedHard(store, runner, now);
      return hard?.day === today
        ? { reply: refuelReminder(hard, fuelAfter(hard, runner.bodyMass)) }
        : undefined;
    },
  },

  'lights out': {
    isTime: ({ clock }) => clock >= '17:00',
    isLookedAtOnce: false,
    remind({ runner, today, clock }, { store }) {
      const tomorrow = plusDays(today, 1);
      const diary = diaryOf(store, runner, today);
      // Not what the plan wants but what tomorrow looks like: who is ill has no key session.
      const { level, plan } = adviceOn(diary, today, { day: tomorrow });
      if (level < 4) return undefined;
      const lights = lightsOut(diary, tomorrow, runner.wake ?? usualWake);
      return isTimeToSay(lights.at, clock, runner)
        ? { reply: lightsOutReminder(plan, lights) }
        : undefined;
    },
  },

  deload: {
    isTime: ({ clock, today }) => weekdayOf(today) >= 5 && clock >= '16:00',
    isLookedAtOnce: true,
    remind({ runner, today }, { store }) {
      const proposal = deloadProposal(diaryOf(store, runner, today), today);
      if (!proposal) return undefined;
      const weekBefore = plusDays(proposal.from, -7);
      const asked = { audience: runner.id, kind: 'deload', day: weekBefore };
      // Who let it pass is not asked again the very next week.
      if (store.delivery(asked)?.outcome?.state === 'sent') return undefined;
      return { reply: deloadReminder(proposal), about: proposal.from };
    },
  },

  taper: {
    isTime: afterWaking(45, 300),
    isLookedAtOnce: true,
    remind({ runner, today }, { store }) {
      const taper = taperOn(diaryOf(store, runner, today), today);
      return taper?.race && taper.nth === 1
        ? { reply: taperReminder(taper.race, taperOutline(taper.race)) }
        : undefined;
    },
  },

  'block review': {
    isTime: afterWaking(60, 300),
    isLookedAtOnce: true,
    remind({ runner, today }, { store }) {
      const yesterday = plusDays(today, -1);
      const diary = diaryOf(store, runner, today);
      const block = diary.blocks.find(
        ({ until, kind }) => until === yesterday && ['base', 'build', 'heavy'].includes(kind),
      );
      return block && { reply: blockReviewReminder(block, blockReview(diary, block)) };
    },
  },

  nudge: {
    isTime: afterWaking(120, 240),
    isLookedAtOnce: true,
    remind({ runner, timeZone, today }, { store }) {
      const [last] = store.writes(runner.id, 1);
      if (!last) return undefined;
      const lastDay = dayIn(timeZone, last.at);
      const silent = daysBetween(lastDay, today);
      // Three days, and a little longer if the bot itself was away; after that it keeps quiet.
      if (silent < silentDays || silent > silentDays + 2) return undefined;
      return isPaused(diaryOf(store, runner, today), today)
        ? undefined
        : { reply: nudge(today), about: lastDay };
    },
  },
};

const silentDays = 3;

function afterWaking(from: number, until: number): ReminderKind['isTime'] {
  return ({ clock, runner: { wake = usualWake } }) => {
    const since = minutesOf(clock) - minutesOf(wake);
    return since >= from && since < until;
  };
}

const diaryOf = (store: Store, runner: Runner, today: CalendarDay): Diary =>
  store.diary(runner.id, plusDays(today, -lookBack));

/** Ill, away, or with a sign that needs a doctor: nobody is nudged out of that. */
const isPaused = ({ illnesses, redFlags, away }: Diary, today: CalendarDay): boolean =>
  illnesses.some(({ closed }) => closed === undefined) ||
  redFlags.some(({ closed }) => closed === undefined) ||
  away.some(({ from, until }) => from <= today && (until === undefined || until >= today));

/** An hour before, or, where quiet hours begin before that, in the half hour before they do. */
function isTimeToSay(lights: ClockTime, clock: ClockTime, { quietFrom }: Runner): boolean {
  const ahead = minutesUntil(lights, clock);
  const quiet = minutesUntil(quietFrom, clock);
  if (ahead > halfADay) return false;
  return ahead <= windDownMinutes || (quiet <= beforeQuietMinutes && quiet < ahead);
}

const minutesUntil = (time: ClockTime, clock: ClockTime): number =>
  (minutesOf(time) - minutesOf(clock) + 1440) % 1440;

const halfADay = 720;
const beforeQuietMinutes = 30;

/** Long enough before lights out to finish what one is doing. */
const windDownMinutes = 60;

/** The first hours after a hard session are when eating counts most. */
const refuelWithinMinutes = 30;

function justLoggedHard(store: Store, { id }: Runner, now: Date) {
  const [last] = store.writes(id, 1);
  if (!last || now.getTime() - last.at.getTime() > refuelWithinMinutes * 60_000) return undefined;
  const hard = last.entries.find((entry) => entry.kind === 'session' && isHard(entry.session));
  return hard?.kind === 'session' ? hard.session : undefined;
}
