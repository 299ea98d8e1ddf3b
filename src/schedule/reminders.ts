import { usualWake } from '../bot/newcomers.ts';
import { lookBack } from '../bot/remember.ts';
import { advise } from '../coach/advise.ts';
import { isHard } from '../coach/effort.ts';
import { fuelAfter } from '../coach/fuel.ts';
import { lightsOut } from '../coach/sleep.ts';
import {
  type CalendarDay,
  type ClockTime,
  clockIn,
  dayIn,
  minutesOf,
  plusDays,
} from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { Reminder, Runner } from '../domain/runner.ts';
import {
  checkInReminder,
  lightsOutReminder,
  refuelReminder,
  restDayReminder,
} from '../replies/reminders.ts';
import type { Reply } from '../replies/reply.ts';
import type { ReminderClock, Store } from '../store/store.ts';
import { deliver } from './deliver.ts';
import type { Scene } from './scene.ts';

type IsClaimed = (audience: string, kind: string, day: CalendarDay) => boolean;

/** Direct messages a minute: spread out, so that a morning is no burst. */
const perTick = 60;

/** What those who asked for it are reminded of now, each once a day, never in their quiet hours. */
export function remindersDue(scene: Scene, isClaimed: IsClaimed): readonly (() => Promise<void>)[] {
  const jobs: (() => Promise<void>)[] = [];
  for (const clock of scene.store.reminderClocks()) {
    for (const { runner, kind, reply, day } of dueFor(clock, scene, isClaimed)) {
      jobs.push(async () => {
        await deliver({ audience: runner.id, kind, day }, scene, (nonce) =>
          scene.messenger.tell(runner.id, reply, { nonce }),
        );
      });
      if (jobs.length === perTick) return jobs;
    }
  }
  return jobs;
}

function dueFor({ runner, timeZone }: ReminderClock, scene: Scene, isClaimed: IsClaimed) {
  const clock = clockIn(timeZone, scene.now);
  const day = dayIn(timeZone, scene.now);
  if (isQuiet(clock, runner)) return [];
  return runner.reminders
    .filter((kind) => isTime(kind, clock, runner) && !isClaimed(runner.id, kind, day))
    .flatMap((kind) => {
      const reply = remind(kind, { runner, today: day, clock }, scene);
      return reply ? [{ runner, kind, reply, day }] : [];
    });
}

function isQuiet(clock: ClockTime, { quietFrom, quietUntil }: Runner): boolean {
  return quietFrom <= quietUntil
    ? clock >= quietFrom && clock < quietUntil
    : clock >= quietFrom || clock < quietUntil;
}

/** The hours in which a kind may be worth a look at the diary; most minutes are not. */
function isTime(kind: Reminder, clock: ClockTime, { wake = usualWake }: Runner): boolean {
  const sinceWake = minutesOf(clock) - minutesOf(wake);
  switch (kind) {
    case 'check-in':
      return sinceWake >= 30 && sinceWake < 180;
    case 'rest day':
      return sinceWake >= 45 && sinceWake < 240;
    case 'lights out':
      return clock >= '17:00';
    case 'refuel':
      return true;
    default:
      return false;
  }
}

interface Moment {
  readonly runner: Runner;
  readonly today: CalendarDay;
  readonly clock: ClockTime;
}

function remind(kind: Reminder, moment: Moment, { store, now }: Scene): Reply | undefined {
  const { runner, today, clock } = moment;
  const diary = (): Diary => store.diary(runner.id, plusDays(today, -lookBack));
  switch (kind) {
    case 'check-in':
      return diary().checkIns.some(({ day }) => day === today) ? undefined : checkInReminder(today);
    case 'rest day': {
      const advice = advise(diary(), today);
      return advice.level <= 1 && advice.done.length === 0
        ? restDayReminder(advice, { today, units: runner.units })
        : undefined;
    }
    case 'refuel':
      return refuelled(runner, { store, now, today });
    case 'lights out': {
      const { wake = usualWake } = runner;
      const tomorrow = plusDays(today, 1);
      const known = diary();
      const { plan } = advise(known, tomorrow);
      if (plan.level < 4) return undefined;
      const lights = lightsOut(known, tomorrow, wake);
      return isTimeToSay(lights.at, clock, runner) ? lightsOutReminder(plan, lights) : undefined;
    }
    default:
      return undefined;
  }
}

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

function refuelled(
  runner: Runner,
  { store, now, today }: { readonly store: Store; readonly now: Date; readonly today: CalendarDay },
): Reply | undefined {
  const [last] = store.writes(runner.id, 1);
  if (!last || now.getTime() - last.at.getTime() > refuelWithinMinutes * 60_000) return undefined;
  const hard = last.entries.find(
    (entry) => entry.kind === 'session' && entry.session.day === today && isHard(entry.session),
  );
  return hard?.kind === 'session'
    ? refuelReminder(hard.session, fuelAfter(hard.session, runner.bodyMass))
    : undefined;
}
