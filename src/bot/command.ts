import type { CalendarDay, TimeZone } from '../domain/calendar-day.ts';
import type { Club } from '../domain/club.ts';
import type { Runner } from '../domain/runner.ts';
import type { Reply } from '../replies/reply.ts';
import type { Store } from '../store/store.ts';
import type { Messenger } from './messenger.ts';
import type { InputOf, Options } from './option.ts';

/** Who asked, on which of their days, and what the command may use to answer. */
export interface Asking {
  readonly runner: Runner;
  /** The club whose server it was asked in; absent in a direct message. */
  readonly club?: Club;
  /** The zone `today` is in: the runner's, else the club's. */
  readonly timeZone: TimeZone;
  readonly today: CalendarDay;
  readonly now: Date;
  readonly store: Store;
  /** The id of the Discord interaction or message: the same one twice is one write. */
  readonly origin: string;
  /** Where it was asked, for commands about a channel. */
  readonly channelId: string;
  /** May manage the server. */
  readonly managesClub: boolean;
  readonly messenger: Messenger;
}

/** One thing a runner can say. */
export interface Command<O extends Options = Options> {
  /** 'log', or 'me settings' for a part of a group. */
  readonly name: string;
  readonly description: string;
  readonly options: O;
  /** Shown only to members who may manage the server, and answered only for them. */
  readonly forAdmins?: boolean;
  /** Only makes sense in a server. */
  readonly serverOnly?: boolean;
  /** Changes the diary: the club's morning post is brought up to date after it. */
  readonly writes?: boolean;
  /** Answers direct messages and buttons; not shown among the slash commands. */
  readonly unlisted?: boolean;
  /** Takes longer than three seconds can be promised for: a picture, a look at Discord itself. */
  readonly slow?: boolean;
  answer(input: InputOf<O>, asking: Asking): Reply | Promise<Reply>;
}

/** A slash command with parts: '/team setup', '/team post'. */
export interface CommandGroup {
  readonly name: string;
  readonly description: string;
  readonly forAdmins?: boolean;
  readonly serverOnly?: boolean;
  readonly parts: readonly Command[];
}

/** Identity; it exists so that `input` is inferred from `options`. */
export const defineCommand = <const O extends Options>(command: Command<O>): Command<O> => command;
