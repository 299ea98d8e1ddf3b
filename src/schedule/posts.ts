import { inClubVoice } from '../bot/club-voice.ts';
import { podOf } from '../bot/pod.ts';
import { linesAhead, postLines } from '../bot/post-lines.ts';
import { isQualityType } from '../coach/effort.ts';
import { type CalendarDay, clockIn, plusDays, weekdayOf } from '../domain/calendar-day.ts';
import type { Club, ClubSession } from '../domain/club.ts';
import { known } from '../domain/known.ts';
import { eveningPost } from '../replies/evening-post.ts';
import { morningPost } from '../replies/post.ts';
import type { Reply } from '../replies/reply.ts';
import type { Due } from './due.ts';
import type { Scene } from './scene.ts';

/** Whether the club wants that post on that day at all. */
export function isOwed(club: Club, { kind, day }: Pick<Due, 'kind' | 'day'>): boolean {
  if (kind === 'morning') return club.postDays.includes(weekdayOf(day));
  return keySessionAfter(club, day) !== undefined || isEveOfWeek(day);
}

/** On Sunday evening whose week is a lighter one, or one with a race, is named with it. */
const isEveOfWeek = (day: CalendarDay): boolean => weekdayOf(day) === 7;

/** The club's post of that kind and day in its language, or nothing where there is nothing to say. */
export function postFor(
  club: Club,
  { kind, day, how }: Due,
  { store, now }: Pick<Scene, 'store' | 'now'>,
): Reply | undefined {
  const late = how === 'late' ? { lateAt: clockIn(club.timeZone, now) } : {};
  if (kind === 'evening') {
    const lines = linesAhead(store, club.id, { today: day, day: plusDays(day, 1) });
    const session = keySessionAfter(club, day);
    return inClubVoice(club, () =>
      eveningPost(lines, { club, day, ...known({ session }), ...late }),
    );
  }
  const lines = postLines(store, club.id, day);
  return inClubVoice(club, () =>
    morningPost(lines, {
      club,
      day,
      hasPod: podOf(store, club.id, day) !== undefined,
      ...late,
      ...known({ skipped: lastMissed(club, day, { store }) }),
    }),
  );
}

/** An easy run needs no early night announced: only what is hard or long does. */
function keySessionAfter({ sessions }: Club, day: CalendarDay): ClubSession | undefined {
  const tomorrow = weekdayOf(plusDays(day, 1));
  return sessions.find(
    ({ weekday, type }) => weekday === tomorrow && (isQualityType(type) || type === 'long'),
  );
}

export const tooLate = 'too late';

/** The club's last post day before `day`, if its post could not be sent. */
function lastMissed(
  club: Club,
  day: CalendarDay,
  { store }: Pick<Scene, 'store'>,
): CalendarDay | undefined {
  const last = [1, 2, 3, 4, 5, 6, 7]
    .map((ago) => plusDays(day, -ago))
    .find((each) => isOwed(club, { kind: 'morning', day: each }));
  if (last === undefined) return undefined;
  const outcome = store.delivery({ audience: club.id, kind: 'morning', day: last })?.outcome;
  return outcome?.state === 'skipped' && outcome.why === tooLate ? last : undefined;
}
