import { plusDays } from '../domain/calendar-day.ts';
import type { Asking } from './asking.ts';

/** Whether a reminder of today or yesterday was refused because direct messages are closed. */
export const keptOut = ({ store, runner, today }: Asking): boolean =>
  runner.reminders.some((kind) =>
    [today, plusDays(today, -1)].some((day) => {
      const outcome = store.delivery({ audience: runner.id, kind, day })?.outcome;
      return outcome?.state === 'refused' && outcome.why.startsWith('closed');
    }),
  );
