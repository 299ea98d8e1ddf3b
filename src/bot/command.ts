import type { RawInput, Reply } from '../replies/reply.ts';
import type { Asking } from './asking.ts';
import type { InputOf, Options } from './option.ts';

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
  /** May change what the club's morning post says: it is brought up to date after it. */
  readonly writes?: true;
  /** Answers direct messages and buttons; not shown among the slash commands. */
  readonly unlisted?: boolean;
  /**
   * Not typed but picked from the menu of a message or of a person. Its name is what stands in that
   * menu; its hidden options are what was pointed at: `text`, `author`, `sent`, or `person`, `called`.
   */
  readonly menu?: 'message' | 'person';
  /**
   * Takes longer than three seconds can be promised for: a picture, a look at Discord itself. Where
   * some inputs answer with a form, which cannot come after a promise, it says for which it does.
   */
  readonly slow?: boolean | ((raw: RawInput) => boolean);
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
