import type { Reply } from '../replies/reply.ts';

/** What the bot can do to Discord of its own accord. Only src/discord/ knows how. */
export interface Messenger {
  /** Posts in a channel. The same nonce within minutes is the same message, posted once. */
  post(channelId: string, reply: Reply, how: Posting): Promise<Delivered>;
  edit(channelId: string, messageId: string, reply: Reply): Promise<Delivered>;
  /**
   * Opens a public thread on a message, for a day. Where it has one already, that one. What is
   * delivered says the thread's id for the channel.
   */
  openThread(
    on: { readonly channelId: string; readonly messageId: string },
    name: string,
  ): Promise<Delivered>;
  /** Sends a direct message. */
  tell(runnerId: string, reply: Reply, how: Posting): Promise<Delivered>;
  /** The bot's own messages in a channel since then, newest first. */
  ownMessages(channelId: string, since: Date): Promise<readonly OwnMessage[]>;
  /** Those of the runners who have left that server. Who cannot be asked after has not. */
  goneFrom(clubId: string, runnerIds: readonly string[]): Promise<readonly string[]>;
  /** Reads a file that somebody attached. Its size is looked at before it is read. */
  download(url: string, mostBytes: number): Promise<Uint8Array | 'too large' | 'gone'>;
  /** The permissions by Discord's names that the bot lacks in that channel to do that there. */
  missingPermissions(
    channelId: string,
    to: 'post' | 'threads',
  ): Promise<readonly string[] | 'no such channel'>;
}

export interface Posting {
  readonly nonce: string;
  readonly silent?: boolean;
}

export type Delivered =
  | { readonly ok: true; readonly channelId: string; readonly messageId: string }
  | { readonly ok: false; readonly refusal: Refusal; readonly detail: string };

/** forbidden: 403; gone: channel or message deleted; closed: direct messages off (50007). */
export type Refusal = 'forbidden' | 'gone' | 'closed' | 'unavailable';

export interface OwnMessage {
  readonly id: string;
  readonly sentAt: Date;
  readonly text: string;
  /** What its buttons carry: which delivery it is can be read from them. */
  readonly customIds: readonly string[];
}
