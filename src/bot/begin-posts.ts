import { clockIn, dayIn, plusDays } from '../domain/calendar-day.ts';
import type { Club } from '../domain/club.ts';
import type { Store } from '../store/store.ts';

/** Under this name stands why a club's channel was given up; empty once it is set up again. */
export const troubleOf = (clubId: string): string => `trouble ${clubId}`;

/**
 * A club that has just chosen when and where its posts go gets the next ones, not those whose time
 * was before it chose: they are marked as never owed, so that nobody apologises for them.
 */
export function beginPosts(store: Store, club: Club, now: Date): void {
  const today = dayIn(club.timeZone, now);
  const clock = clockIn(club.timeZone, now);
  const owed = { state: 'skipped', why: 'before the club began' } as const;
  const times = { morning: club.morningPost, evening: club.eveningPost };
  for (const [kind, at] of Object.entries(times)) {
    const days = [plusDays(today, -1), ...(at !== undefined && clock >= at ? [today] : [])];
    for (const day of days) {
      const key = { audience: club.id, kind, day };
      if (store.claim(key, now)) store.settle(key, owed, now);
    }
  }
}
