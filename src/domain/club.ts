import type { ClockTime, TimeZone, Weekday } from './calendar-day.ts';
import type { Language } from './language.ts';
import type { Sharing } from './runner.ts';
import type { SessionType } from './session.ts';
import type { Minutes } from './units.ts';

/** A Discord server whose runners train together. */
export interface Club {
  /** The Discord guild's id. */
  readonly id: string;
  readonly name: string;
  readonly timeZone: TimeZone;
  /** Where the posts go; absent until an admin has chosen. */
  readonly channelId?: string;
  readonly morningPost: ClockTime;
  /** Weekdays with a morning post. */
  readonly postDays: readonly Weekday[];
  /** When tonight's sleep before tomorrow's session is named; absent: no evening post. */
  readonly eveningPost?: ClockTime;
  /** What members share who have not chosen for themselves. */
  readonly defaultSharing: Sharing;
  /** What the posts are written in; absent: English. */
  readonly language?: Language;
  /** Posts make no notification sound. */
  readonly silent: boolean;
  readonly sessions: readonly ClubSession[];
  /** Who set it up, and hears of trouble. */
  readonly adminId?: string;
}

/** The club's weekly session on a weekday ("Tuesday 19:00 intervals"). */
export interface ClubSession {
  readonly weekday: Weekday;
  readonly type: SessionType;
  readonly at: ClockTime;
  readonly name?: string;
  readonly duration?: Minutes;
}
