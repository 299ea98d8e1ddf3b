import { type CalendarDay, daysBetween, plusDays } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { Session, SessionType } from '../domain/session.ts';
import { isHard } from './effort.ts';
import { type History, history, type PastDay } from './history.ts';
import { ownNormal } from './own-normal.ts';
import { slept } from './short-night.ts';
import { thresholds } from './thresholds.ts';

/** What one block of training showed of this runner. */
export interface BlockReview {
  readonly from: CalendarDay;
  readonly until: CalendarDay;
  readonly hard: number;
  /** Under five hard sessions: what follows is left empty. */
  readonly enough: boolean;
  /** Days back to normal legs and energy, by kind of hard session, most frequent first. */
  readonly recovery: readonly KindRecovery[];
  /** How hard sessions felt, by the days since the one before. */
  readonly spacing: readonly Spacing[];
  /** What went with the sessions that felt better, clearest first. */
  readonly wentWith: readonly Companion[];
  /** One thing to try in the next block. */
  readonly trial: Trial;
}

export interface KindRecovery {
  readonly type: SessionType;
  /** Means in days; absent without a case. `count` is how many could be followed to the end. */
  readonly days?: number;
  readonly count: number;
  readonly sleptEnough?: number;
  readonly sleptLess?: number;
}

export interface Spacing {
  /** Whole days since the hard session before; 4 is four or more. */
  readonly days: number;
  readonly sessions: number;
  /** Of them, those that felt as expected or better. */
  readonly wentWell: number;
}

export interface Companion {
  readonly what: CompanionId;
  readonly with: { readonly sessions: number; readonly wentWell: number };
  readonly without: { readonly sessions: number; readonly wentWell: number };
}

type CompanionId = 'seven hours of sleep' | 'fresh legs' | 'two easy days' | 'eaten enough';

export type Trial = CompanionId | 'tell how it felt' | 'answer the morning after' | 'keep going';

/** Reviews the days `from` to `until`, both included. */
export function blockReview(
  diary: Diary,
  { from, until }: { readonly from: CalendarDay; readonly until: CalendarDay },
): BlockReview {
  // Read from a few days later, so that the last session's way back to normal is in it too.
  const seen = history(diary, plusDays(until, thresholds.recoveryLongest.value + 1));
  const sessions = hardSessions(seen, from, until);
  const enough = sessions.length >= thresholds.reviewHard.value;
  const recovery = enough ? recoveryByKind(seen, sessions) : [];
  const wentWith = enough ? companions(sessions) : [];
  return {
    from,
    until,
    hard: sessions.length,
    enough,
    recovery,
    spacing: enough ? spacings(sessions) : [],
    wentWith,
    trial: trial(sessions, wentWith, recovery),
  };
}

interface HardDay {
  readonly ago: number;
  readonly session: Session;
  readonly day: PastDay;
  readonly sinceLast: number | undefined;
  /** Felt as expected or better; absent when nobody said. */
  readonly wentWell: boolean | undefined;
}

/** The hard sessions of the block, oldest first, one a day. */
function hardSessions(seen: History, from: CalendarDay, until: CalendarDay): readonly HardDay[] {
  const first = daysBetween(from, seen.today);
  const last = daysBetween(until, seen.today);
  const found: HardDay[] = [];
  for (let ago = Math.min(first, seen.length - 1); ago >= last; ago--) {
    const day = seen.ago(ago);
    const session = day.sessions.find(isHard);
    if (!session) continue;
    const before = found.at(-1)?.ago;
    const { felt } = session;
    found.push({
      ago,
      session,
      day,
      sinceLast: before === undefined ? undefined : before - ago,
      wentWell: felt === undefined ? undefined : felt !== 'worse',
    });
  }
  return found;
}

function recoveryByKind(seen: History, sessions: readonly HardDay[]): readonly KindRecovery[] {
  const types = [...new Set(sessions.map(({ session }) => session.type))];
  return types
    .map((type) => {
      const alike = sessions
        .filter(({ session }) => session.type === type)
        .flatMap((each) => {
          const days = daysToNormal(seen, each.ago);
          return days === undefined ? [] : [{ days, slept: slept(seen.ago(each.ago - 1).night) }];
        });
      const enough = thresholds.reviewSleep.value;
      const all = mean(alike.map(({ days }) => days));
      const more = mean(alike.flatMap((each) => ((each.slept ?? 0) >= enough ? [each.days] : [])));
      const less = mean(
        alike.flatMap((each) => ((each.slept ?? enough) < enough ? [each.days] : [])),
      );
      return {
        type,
        count: alike.length,
        ...(all !== undefined && { days: all }),
        ...(more !== undefined && { sleptEnough: more }),
        ...(less !== undefined && { sleptLess: less }),
      };
    })
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}

/** The first morning with fatigue and soreness within half a step of own normal, at most four. */
function daysToNormal(seen: History, ago: number): number | undefined {
  const longest = thresholds.recoveryLongest.value;
  const normal = (of: (day: PastDay) => number | undefined) =>
    ownNormal(seen, { of, skipped: 0, prior: thresholds.normalStep.value }) -
    thresholds.recoveryWithin.value;
  const [energy, legs] = [normal((d) => d.checkIn?.fatigue), normal((d) => d.checkIn?.soreness)];
  for (let days = 1; days <= longest; days++) {
    const { checkIn, hard } = seen.ago(ago - days);
    const { fatigue, soreness } = checkIn ?? {};
    if (fatigue === undefined || soreness === undefined) return undefined;
    if (fatigue >= energy && soreness >= legs) return days;
    // Another hard session on the way: whose tiredness it is can no longer be told.
    if (hard) return undefined;
  }
  return longest;
}

function spacings(sessions: readonly HardDay[]): readonly Spacing[] {
  return [1, 2, 3, 4].flatMap((days) => {
    const such = sessions.filter(
      ({ sinceLast = 0, wentWell }) => Math.min(sinceLast, 4) === days && wentWell !== undefined,
    );
    if (such.length === 0) return [];
    return [{ days, ...tally(such) }];
  });
}

const companionRows: readonly {
  readonly what: CompanionId;
  readonly holds: (each: HardDay) => boolean | undefined;
}[] = [
  {
    what: 'seven hours of sleep',
    holds: ({ day }) => {
      const hours = slept(day.night);
      return hours === undefined ? undefined : hours >= thresholds.reviewSleep.value;
    },
  },
  {
    what: 'fresh legs',
    holds: ({ day }) => {
      const soreness = day.checkIn?.soreness;
      return soreness === undefined ? undefined : soreness >= thresholds.normalStep.value;
    },
  },
  {
    what: 'two easy days',
    holds: ({ sinceLast }) => (sinceLast === undefined ? undefined : sinceLast > 2),
  },
  {
    what: 'eaten enough',
    holds: ({ day }) => {
      const fuelling = day.checkIn?.fuelling;
      return fuelling === undefined ? undefined : fuelling === 'yes';
    },
  },
];

/** Told side by side, not as causes. Both sides need a few sessions to be worth a word. */
function companions(sessions: readonly HardDay[]): readonly Companion[] {
  const told = sessions.filter(({ wentWell }) => wentWell !== undefined);
  return companionRows
    .flatMap(({ what, holds }) => {
      const yes = tally(told.filter((each) => holds(each) === true));
      const no = tally(told.filter((each) => holds(each) === false));
      const least = thresholds.reviewSide.value;
      if (yes.sessions < least || no.sessions < least) return [];
      return [{ what, with: yes, without: no }];
    })
    .filter((each) => difference(each) >= thresholds.reviewDifference.value)
    .sort((a, b) => difference(b) - difference(a));
}

const difference = (each: Companion) =>
  each.with.wentWell / each.with.sessions - each.without.wentWell / each.without.sessions;

function trial(
  sessions: readonly HardDay[],
  [clearest]: readonly Companion[],
  recovery: readonly KindRecovery[],
): Trial {
  if (clearest) return clearest.what;
  const told = sessions.filter(({ wentWell }) => wentWell !== undefined).length;
  if (told < sessions.length / 2) return 'tell how it felt';
  const followed = recovery.reduce((sum, { count }) => sum + count, 0);
  return followed < sessions.length / 2 ? 'answer the morning after' : 'keep going';
}

const tally = (sessions: readonly HardDay[]) => ({
  sessions: sessions.length,
  wentWell: sessions.filter(({ wentWell }) => wentWell).length,
});

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, each) => sum + each, 0) / values.length;
