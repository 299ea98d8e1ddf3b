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
  /** For those who are waiting. */
  readonly rest: REST;
  /** For those who wrote a while ago, so that nobody waits behind them. */
  readonly posts: REST;
  readonly hooks: Hooks;
  readonly report: Report;
}

/** Hears direct messages, each once, and within one conversation one after the other. */
export function directMessages({ rest, posts, hooks, report }: Listening) {
  const conversations = new Map<string, Promise<void>>();
  const heard = new Set<string>();

  function hear(text: IncomingText, answer: (text: IncomingText) => Promise<void>): Promise<void> {
    const { channelId, origin } = text;
    if (heard.has(origin)) return Promise.resolve();
    heard.add(origin);
    const [oldest] = heard;
    if (heard.size > 1000 && oldest !== undefined) heard.delete(oldest);

    const next = () => answer(text);
    const now = (conversations.get(channelId) ?? Promise.resolve()).then(next, next);
    conversations.set(channelId, now);
    return now.finally(() => {
      if (conversations.get(channelId) === now) conversations.delete(channelId);
    });
  }

  async function answerNow(text: IncomingText): Promise<void> {
    const typing = rest.post(Routes.channelTyping(text.channelId)).catch(() => undefined);
    // The dots of a request that is overtaken by the answer would stay.
    await answer(text, rest, typing);
  }

  const answerLate = (text: IncomingText) => answer(text, posts);

  async function answer(text: IncomingText, by: REST, ready?: Promise<unknown>): Promise<void> {
    const say = async (reply: Reply, nonce: string) =>
      postMessages(by, text.channelId, { payloads: messagePayloads(reply), nonce });
    try {
      const replies = await hooks.directMessage(text);
      await ready;
      for (const [index, reply] of replies.entries()) await say(reply, `${text.origin}.${index}`);
    } catch (error) {
      const apology = hooks.trouble(report(error));
      if (refusal(error) === 'unavailable') await say(apology, `${text.origin}.!`).catch(report);
    }
  }

  /** Reads what was written while the bot was away, oldest first. */
  async function missed({ channelId, lastSeenMessageId }: KnownChannel): Promise<void> {
    const query = new URLSearchParams({ after: lastSeenMessageId, limit: '100' });
    const newestFirst = (await posts.get(Routes.channelMessages(channelId), {
      query,
    })) as APIMessage[];
    const [newest] = newestFirst;
    for (const message of newestFirst.toReversed())
      if (isFromPerson(message)) await hear(missedText(message, channelId), answerLate);
    if (newest && newestFirst.length === 100)
      await missed({ channelId, lastSeenMessageId: newest.id });
  }

  return {
    hear: async (message: Message) => {
      if (message.guildId === null && !message.author.bot && !message.system)
        await hear(incomingText(message), answerNow);
    },
    async catchUp(channels: readonly KnownChannel[]): Promise<void> {
      const waiting = channels.values();
      const lane = async () => {
        for (const channel of waiting) await missed(channel).catch(report);
      };
      await Promise.all(Array.from({ length: 8 }, lane));
    },
  };
}

const isFromPerson = ({ author, type }: APIMessage) =>
  !author.bot && (type === MessageType.Default || type === MessageType.Reply);
