import type { Asking } from '../../src/bot/asking.ts';
import { defineCommand } from '../../src/bot/command.ts';
import { adviceOn, lookBack } from '../../src/bot/remember.ts';
import { clubPart } from '../../src/coach/club-part.ts';
import {
  type CalendarDay,
  dayIn,
  instantAt,
  plusDays,
  weekdayOf,
} from '../../src/domain/calendar-day.ts';
import type { Club, ClubSession } from '../../src/domain/club.ts';
import {
  type Comer,
  noClubNight,
  readReasons,
  tonightReply,
} from '../../src/replies/team-tonight.ts';
import { inServerOnly } from '../../src/replies/trouble.ts';

export const tonight = defineCommand({
  name: 'team tonight',
  description: 'Who is ready for the next club session, and how to split it',
  options: {},
  answer(_input, asking) {
    const { club, store } = asking;
    if (!club) return inServerOnly();
    const next = nextNight(club, asking);
    if (!next) return noClubNight();
    const { session, day } = next;
    const today = dayIn(club.timeZone, asking.now);
    const members = store.clubDiaries(club.id, plusDays(today, -lookBack));
    const comers = members
      .filter(({ sharing }) => sharing !== 'nothing')
      .map(({ diary, coachView }): Comer => {
        const advice = adviceOn(diary, today, { day });
        const part = clubPart(advice, session);
        return { runner: diary.runner, advice, part, showsReason: coachView };
      });
    for (const { id } of readReasons(comers)) noteLook(id, asking);
    return tonightReply({ session, day, today, comers, silent: members.length - comers.length });
  },
});

/** Today's session until an hour after it has begun, then the next. */
function nextNight(
  { sessions, timeZone }: Club,
  { now }: Asking,
): { readonly session: ClubSession; readonly day: CalendarDay } | undefined {
  const today = dayIn(timeZone, now);
  const isOver = ({ at }: ClubSession) =>
    now.getTime() > instantAt(today, at, timeZone).getTime() + 3_600_000;
  for (let ahead = 0; ahead <= 7; ahead++) {
    const day = plusDays(today, ahead);
    const session = sessions.find(({ weekday }) => weekday === weekdayOf(day));
    if (session && !(ahead === 0 && isOver(session))) return { session, day };
  }
  return undefined;
}

/** The runner may know who has read their reason, and when. */
function noteLook(runnerId: string, { store, runner, now }: Asking): void {
  if (runnerId === runner.id) return;
  store.looked(runnerId, {
    at: now,
    viewerId: runner.id,
    viewerName: runner.name,
    what: 'club night',
  });
}
