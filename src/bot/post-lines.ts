import { advise } from '../coach/advise.ts';
import { type CalendarDay, plusDays } from '../domain/calendar-day.ts';
import type { PostLine } from '../replies/post.ts';
import type { Store } from '../store/store.ts';
import { lookBack } from './remember.ts';

/** A line for everybody in the club who shares anything, advised for that day. */
export const postLines = (store: Store, clubId: string, day: CalendarDay): readonly PostLine[] =>
  store
    .clubDiaries(clubId, plusDays(day, -lookBack))
    .filter(({ sharing }) => sharing !== 'nothing')
    .map(({ diary, sharing }) => ({ runner: diary.runner, sharing, advice: advise(diary, day) }));
