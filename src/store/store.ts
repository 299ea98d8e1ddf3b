import type { CalendarDay, ClockTime, TimeZone } from '../domain/calendar-day.ts';
import type { Club } from '../domain/club.ts';
import type { Diary } from '../domain/diary.ts';
import type { Entry } from '../domain/entry.ts';
import type { Note } from '../domain/morning.ts';
import type { Runner, Sharing } from '../domain/runner.ts';

/** Everything the bot remembers. Synchronous, because SQLite in one process is. */
export interface Store {
  runner(id: string): Runner | undefined;
  /** Adds the runner, or replaces what was known of them. */
  saveRunner(runner: Runner): void;
  /** Everything stored of the person, table by table as it is stored, for themselves to take away. */
  everythingOf(id: string): Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  /** Removes the person with everything ever stored of them; it cannot be taken back. */
  deleteRunner(id: string): void;

  club(id: string): Club | undefined;
  /** Adds the club, or replaces what was known of it, its weekly sessions included. */
  saveClub(club: Club): void;
  /**
   * The bot left that server: no more posts, no weekly sessions, nobody to tell. What each runner chose to share
   * there stays, so that nobody is shown again who had said no, should the bot come back.
   */
  forgetClub(id: string): void;
  /**
   * Removes all that is stored for a club: settings, sessions, memberships, the record of its
   * posts. Diaries are the runners' own and stay.
   */
  removeClub(id: string): void;

  /** Makes the runner a member with default sharing; nothing when they are one already. */
  joinClub(clubId: string, runnerId: string): void;
  leaveClub(clubId: string, runnerId: string): void;
  setSharing(clubId: string, runnerId: string, sharing: Sharing): void;
  /** What the members of the runner's clubs go by, the runner left out. */
  clubmates(runnerId: string): readonly string[];
  /** Absent when the runner is not a member. */
  sharing(clubId: string, runnerId: string): Sharing | undefined;
  clubsOf(runnerId: string): readonly Club[];
  /** Whether those who run the club may see the runner's call and reason for a club night. */
  setCoachView(clubId: string, runnerId: string, allowed: boolean): void;
  /** False for who is not a member. */
  coachView(clubId: string, runnerId: string): boolean;

  /** Somebody opened what the runner shares. The same viewer at the same instant is one look. */
  looked(runnerId: string, look: Look): void;
  /** Who looked, newest first. */
  looks(runnerId: string, limit: number): readonly Look[];

  /** What the runner wrote about those days, both included, in their order. */
  notes(runnerId: string, from: CalendarDay, until: CalendarDay): readonly Note[];

  /** What the coach reads about one runner, from `from` on; open states whatever their age. */
  diary(runnerId: string, from: CalendarDay): Diary;
  /** The diaries of all members of a club, with what each one shares, ordered by name. */
  clubDiaries(clubId: string, from: CalendarDay): readonly Member[];

  /**
   * Stores what was reported, as one write that can be undone as one.
   * The same origin twice is one write: the second time gives back the first.
   */
  record(write: NewWrite): Write;
  /** Takes a write back. Absent when there is no such write of this runner, or it is undone. */
  undo(runnerId: string, writeId: number, at: Date): Write | undefined;
  /** Puts `entries` in the place of an earlier write, as one step that can be undone. */
  amend(writeId: number, write: NewWrite): Write | undefined;
  write(runnerId: string, writeId: number): Write | undefined;
  /** Which of the entries stand in the runner's diary already, word for word. */
  standing(runnerId: string, entries: readonly Entry[]): readonly Entry[];
  /** The runner's writes, newest first, undone ones left out. */
  writes(runnerId: string, limit: number): readonly Write[];

  /** What was last said between the runner and the coach, until it is over. */
  thread(runnerId: string, now: Date): unknown;
  saveThread(runnerId: string, thread: unknown, until: Date): void;

  /** The last direct message of the runner that was dealt with, and where it came. */
  heard(runnerId: string, channelId: string, messageId: string): void;
  directChannels(): readonly DirectChannel[];

  /** What the bot noted for itself under that name. */
  memo(name: string): string | undefined;
  keepMemo(name: string, value: string): void;

  /** Claims a delivery before it is sent. False when somebody has claimed it already. */
  claim(delivery: DeliveryKey, at: Date): boolean;
  /** What became of a claimed delivery. */
  settle(delivery: DeliveryKey, outcome: Outcome, at: Date): void;
  delivery(delivery: DeliveryKey): Delivery | undefined;
  /** Gives a claim back, so that the next tick tries again. */
  release(delivery: DeliveryKey): void;
  /** Forgets that a delivery was skipped: it is owed again. */
  reopen(delivery: DeliveryKey): void;
  /** Everything claimed for that day or a later one. */
  deliveriesSince(day: CalendarDay): readonly DeliveryKey[];
  /** Claims that nobody settled: a crash came between claiming and sending. */
  unsettled(): readonly Delivery[];

  /** Clubs with a channel, with what the schedule needs to know, in one query. */
  clubClocks(): readonly ClubClock[];
  /** Runners who asked for any personal reminder, each with the zone their day is in. */
  reminderClocks(): readonly ReminderClock[];
}

interface DirectChannel {
  readonly channelId: string;
  readonly lastSeenMessageId: string;
}

interface Member {
  readonly diary: Diary;
  readonly sharing: Sharing;
  readonly coachView: boolean;
}

/** Somebody opened what a runner shares: the runner may know who and when. */
export interface Look {
  readonly at: Date;
  /** The Discord user's id, and the name they went by. */
  readonly viewerId: string;
  readonly viewerName: string;
  readonly what: 'card' | 'club night';
}

export interface NewWrite {
  readonly runnerId: string;
  readonly entries: readonly Entry[];
  readonly at: Date;
  /** Where it came from: the id of the Discord interaction or message. */
  readonly origin: string;
}

export interface Write extends NewWrite {
  readonly id: number;
  /** The earlier write that this one took the place of. */
  readonly amends?: number;
  readonly undoneAt?: Date;
  /** This origin had been stored before: nothing was added. */
  readonly repeated: boolean;
}

export interface DeliveryKey {
  /** The id of the club, or of the runner for a direct message. */
  readonly audience: string;
  /** 'morning', 'evening', or the name of a personal reminder. */
  readonly kind: string;
  readonly day: CalendarDay;
}

export type Outcome =
  | { readonly state: 'sent'; readonly channelId: string; readonly messageId: string }
  | { readonly state: 'skipped'; readonly why: string }
  | { readonly state: 'refused'; readonly why: string };

export interface Delivery extends DeliveryKey {
  readonly claimedAt: Date;
  readonly outcome?: Outcome;
}

export interface ClubClock {
  readonly clubId: string;
  readonly timeZone: TimeZone;
  readonly morningPost: ClockTime;
  readonly eveningPost?: ClockTime;
}

export interface ReminderClock {
  readonly runner: Runner;
  readonly timeZone: TimeZone;
}
