import type { Choice, RawInput, Reply } from '../replies/reply.ts';
import type { Incoming, IncomingText } from './incoming.ts';

/** What Discord's events set going in the rest of the bot, given by the composition root. */
export interface Hooks {
  answer(incoming: Incoming): Promise<Reply>;
  /** What to offer while an option is being typed. */
  complete(incoming: Incoming, option: string, typed: string): Promise<readonly Choice[]>;
  directMessage(incoming: IncomingText): Promise<readonly Reply[]>;
  /** True when the answer takes longer than three seconds can be promised for. */
  isSlow(command: string, input: RawInput): boolean;
  /** True when only people who may manage the server, or were given it, may use that command. */
  isForAdmins(command: string): boolean;
  clubJoined(club: JoinedClub): void | Promise<void>;
  clubLeft(id: string): void | Promise<void>;
  /** The line was down for so long that nobody will say what was missed: time to catch up. */
  cameBack?(): void | Promise<void>;
  /**
   * The words for something that went wrong on our side, reported under that id. What was asked
   * may have been done all the same: showing the answer can be what went wrong.
   */
  trouble(errorId: string): Reply;
}

export interface JoinedClub {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
}

/** Tells whoever runs the bot, and gives the id under which they find it. */
export type Report = (error: unknown) => string;
