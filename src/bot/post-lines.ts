import { advise } from '../coach/advise.ts';
import { type CalendarDay, plusDays } from '../domain/calendar-day.ts';
import type { PostLine } from '../replies/post.ts';
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
