import { type APIMessage, type Message, MessageType, type REST, Routes } from 'discord.js';
import type { Reply } from '../replies/reply.ts';
import type { Hooks, Report } from './hooks.ts';
import { type IncomingText, incomingText, missedText } from './incoming.ts';
import { messagePayloads } from './message-payload.ts';
import { postMessages } from './post-messages.ts';
import { refusal } from './refusal.ts';

/** A direct-message channel, and the last message in it that was dealt with. */
export interface KnownChannel {
  readonly channelId: string;
  readonly lastSeenMessageId: string;
}

interface Listening {
  readonly rest: REST;
  readonly hooks: Hooks;
  readonly report: Report;
}

/** Hears direct messages, each once, and within one conversation one after the other. */
export function directMessages({ rest, hooks, report }: Listening) {
  const conversations = new Map<string, Promise<void>>();
  const heard = new Set<string>();

  function hear(text: IncomingText): Promise<void> {
    const { channelId, origin } = text;
    if (heard.has(origin)) return Promise.resolve();
    heard.add(origin);
    for (const oldest of heard) if (heard.size > 1000) heard.delete(oldest);

    const before = conversations.get(channelId) ?? Promise.resolve();
    const now = before.then(() => answer(text));
    conversations.set(channelId, now);
    return now.finally(() => {
      if (conversations.get(channelId) === now) conversations.delete(channelId);
    });
  }

  async function answer(text: IncomingText): Promise<void> {
    const say = (reply: Reply, nonce: string) =>
      postMessages(rest, text.channelId, { payloads: messagePayloads(reply), nonce });
    const typing = rest.post(Routes.channelTyping(text.channelId)).catch(() => undefined);
    try {
      const replies = await hooks.directMessage(text);
      // Otherwise the dots could come after the answer, and stay.
      await typing;
      for (const [index, reply] of replies.entries()) await say(reply, `${text.origin}.${index}`);
    } catch (error) {
      const apology = hooks.trouble(report(error));
      if (refusal(error) === 'unavailable') await say(apology, `${text.origin}.!`).catch(report);
    }
  }

  /** Reads what was written while the bot was away, oldest first. */
  async function missed({ channelId, lastSeenMessageId }: KnownChannel): Promise<void> {
    const query = new URLSearchParams({ after: lastSeenMessageId, limit: '100' });
    const newestFirst = (await rest.get(Routes.channelMessages(channelId), {
      query,
    })) as APIMessage[];
    const [newest] = newestFirst;
    for (const message of newestFirst.reverse())
      if (isFromPerson(message)) await hear(missedText(message, channelId));
    if (newest && newestFirst.length === 100)
      await missed({ channelId, lastSeenMessageId: newest.id });
  }

  return {
    hear: async (message: Message) => {
      if (message.guildId === null && !message.author.bot && !message.system)
        await hear(incomingText(message));
    },
    async catchUp(channels: readonly KnownChannel[]): Promise<void> {
      for (const channel of channels) await missed(channel).catch(report);
    },
  };
}

const isFromPerson = ({ author, type }: APIMessage) =>
  !author.bot && (type === MessageType.Default || type === MessageType.Reply);
