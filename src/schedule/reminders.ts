import { type CalendarDay, clockIn, dayIn } from '../domain/calendar-day.ts';
import type { Reminder, Runner } from '../domain/runner.ts';
import { inVoice } from '../replies/say.ts';
import type { DeliveryKey, ReminderClock } from '../store/store.ts';
import { deliver } from './deliver.ts';
import { type Moment, reminderKinds } from './reminder-kinds.ts';
import type { Scene } from './scene.ts';

type IsClaimed = (audience: string, kind: string, day: CalendarDay) => boolean;

/** Direct messages a minute: spread out, so that a morning is no burst. */
const perTick = 60;

/** What those who asked for it are reminded of now, each once, never in their quiet hours. */
export function remindersDue(scene: Scene, isClaimed: IsClaimed): readonly (() => Promise<void>)[] {
  const jobs: (() => Promise<void>)[] = [];
  for (const clock of scene.store.reminderClocks()) {
    for (const { kind, moment } of worthALook(clock, scene, isClaimed)) {
      const job = jobFor(kind, moment, scene);
      if (job) jobs.push(job);
      if (jobs.length === perTick) return jobs;
    }
  }
  return jobs;
}

function worthALook({ runner, timeZone }: ReminderClock, scene: Scene, isClaimed: IsClaimed) {
  const clock = clockIn(timeZone, scene.now);
  const today = dayIn(timeZone, scene.now);
  if (isQuiet(clock, runner)) return [];
  const moment: Moment = { runner, timeZone, today, clock };
  return runner.reminders
    .filter((kind) => !isClaimed(runner.id, kind, today) && reminderKinds[kind].isTime(moment))
    .map((kind) => ({ kind, moment }));
}

/** What to do about it; nothing where there is nothing to remind of and it is worth another look. */
function jobFor(kind: Reminder, moment: Moment, scene: Scene): (() => Promise<void>) | undefined {
  const { runner, today } = moment;
  const { remind, isLookedAtOnce } = reminderKinds[kind];
  const reminded = inVoice({ language: runner.language ?? 'en', tone: runner.tone }, () =>
    remind(moment, scene),
  );
  if (!reminded && !isLookedAtOnce) return undefined;
  const key = (about: CalendarDay): DeliveryKey => ({ audience: runner.id, kind, day: about });
  return async () => {
    if (reminded) {
      const { reply, about = today } = reminded;
      await deliver(key(about), scene, (nonce) =>
        scene.messenger.tell(runner.id, reply, { nonce }),
      );
      if (about === today) return;
    }
    // Today was looked at: the diary is not read again for it every minute.
    await deliver(key(today), scene, async () => 'not needed');
  };
}

function isQuiet(clock: Moment['clock'], { quietFrom, quietUntil }: Runner): boolean {
  return quietFrom <= quietUntil
    ? clock >= quietFrom && clock < quietUntil
    : clock >= quietFrom || clock < quietUntil;
}
