import { clockIn, dayIn, plusDays } from '../domain/calendar-day.ts';
import type { Club } from '../domain/club.ts';
import type { Delivery, DeliveryKey, Store } from '../store/store.ts';

/** Under this name stands why a club's channel was given up; empty once it is set up again. */
export const troubleOf = (clubId: string): string => `trouble ${clubId}`;

/**
 * A club that has just chosen when and where its posts go gets the next ones, not those whose time
 * was before it chose: they are marked as never owed, so that nobody apologises for them.
 */
export function beginPosts(store: Store, club: Club, now: Date): void {
  const today = dayIn(club.timeZone, now);
  const clock = clockIn(club.timeZone, now);
  const times = { morning: club.morningPost, evening: club.eveningPost };
  for (const [kind, at] of Object.entries(times)) {
    const todays = { audience: club.id, kind, day: today };
    neverOwed({ ...todays, day: plusDays(today, -1) });
    if (at !== undefined && clock >= at) neverOwed(todays);
    else if (isBeforeBegin(store.delivery(todays))) store.reopen(todays);
  }

  function neverOwed(key: DeliveryKey): void {
    if (store.claim(key, now)) store.settle(key, { state: 'skipped', why: beforeBegin }, now);
  }
}

const beforeBegin = 'before the club began';

/** Not owed at the time it had then; at the new time, which is still to come, it is. */
const isBeforeBegin = (delivery: Delivery | undefined): boolean =>
  delivery?.outcome?.state === 'skipped' && delivery.outcome.why === beforeBegin;
