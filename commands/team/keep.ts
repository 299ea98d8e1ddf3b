import type { Asking } from '../../src/bot/asking.ts';
import { beginPosts, troubleOf } from '../../src/bot/begin-posts.ts';
import type { Club } from '../../src/domain/club.ts';

/** A change counts from its next time on: what was due before it is not owed. */
export function keep(club: Club, { store, now }: Asking): void {
  store.saveClub(club);
  store.keepMemo(troubleOf(club.id), '');
  beginPosts(store, club, now);
}

/** As it stands by now: somebody else may have changed it while Discord was being asked. */
export const clubNow = (club: Club, { store }: Asking): Club => store.club(club.id) ?? club;
