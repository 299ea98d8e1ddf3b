import { advise } from '../coach/advise.ts';
import { foreseen } from '../coach/week-plan.ts';
import { type CalendarDay, plusDays } from '../domain/calendar-day.ts';
import type { PostLine } from '../replies/post-line.ts';
import type { Store } from '../store/store.ts';
import { lookBack } from './remember.ts';

/** The line of one member; absent for who shares nothing or is no member. */
export function postLineOf(
  store: Store,
  { clubId, runnerId }: { readonly clubId: string; readonly runnerId: string },
  day: CalendarDay,
): PostLine | undefined {
  const sharing = store.sharing(clubId, runnerId) ?? 'nothing';
  if (sharing === 'nothing') return undefined;
  const diary = store.diary(runnerId, plusDays(day, -lookBack));
  return { runner: diary.runner, sharing, advice: advise(diary, day) };
}

/** A line for everybody in the club who shares anything, advised for that day. */
export const postLines = (store: Store, clubId: string, day: CalendarDay): readonly PostLine[] =>
  store
    .clubDiaries(clubId, plusDays(day, -lookBack))
    .filter(({ sharing }) => sharing !== 'nothing')
    .map(({ diary, sharing }) => ({ runner: diary.runner, sharing, advice: advise(diary, day) }));

/** The same for the day after `today`, as it looks if the morning until then is an ordinary one. */
export function linesAhead(
  store: Store,
  clubId: string,
  { today, day }: { readonly today: CalendarDay; readonly day: CalendarDay },
): readonly PostLine[] {
  return store
    .clubDiaries(clubId, plusDays(today, -lookBack))
    .filter(({ sharing }) => sharing !== 'nothing')
    .map(({ diary, sharing }) => ({
      runner: diary.runner,
      sharing,
      advice: advise(foreseen(diary, today, day), day),
    }));
}
