import { postLines } from '../bot/post-lines.ts';
import { type CalendarDay, clockIn, plusDays, weekdayOf } from '../domain/calendar-day.ts';
import type { Club } from '../domain/club.ts';
import { eveningPost, morningPost } from '../replies/post.ts';
import type { Reply } from '../replies/reply.ts';
import type { Due } from './due.ts';
import type { Scene } from './scene.ts';

/** The club's post of that kind and day, or nothing where there is nothing to say. */
export function postFor(
  club: Club,
  { kind, day, how }: Due,
  { store, now }: Pick<Scene, 'store' | 'now'>,
): Reply | undefined {
  const late = how === 'late' ? { lateAt: clockIn(club.timeZone, now) } : {};
  if (kind === 'evening') return eveningFor(club, day, late);
  if (!club.postDays.includes(weekdayOf(day))) return undefined;
  return morningPost(postLines(store, club.id, day), {
    club,
    day,
    ...late,
    skippedYesterday: wasMissed(club, plusDays(day, -1), { store }),
  });
}

function eveningFor(club: Club, day: CalendarDay, late: { lateAt?: string }): Reply | undefined {
  const tomorrow = weekdayOf(plusDays(day, 1));
  const session = club.sessions.find(({ weekday }) => weekday === tomorrow);
  return session && eveningPost({ club, day, session, ...late });
}

export const tooLate = 'too late';

function wasMissed(club: Club, day: CalendarDay, { store }: Pick<Scene, 'store'>): boolean {
  const outcome = store.delivery({ audience: club.id, kind: 'morning', day })?.outcome;
  return outcome?.state === 'skipped' && outcome.why === tooLate;
}
