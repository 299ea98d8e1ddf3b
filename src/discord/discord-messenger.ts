import {
  type APIChannel,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type Client,
  ComponentType,
  DiscordAPIError,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import type { Delivered, Messenger, OwnMessage } from '../bot/messenger.ts';
import { messagePayloads } from './message-payload.ts';
import { missingPermissions } from './missing-permissions.ts';
import { postMessages } from './post-messages.ts';
import { refusal } from './refusal.ts';

/**
 * What the bot does of its own accord. `posts` is a REST client of its own: within one, an answer
 * to a runner would wait behind a morning's thousand posts.
 */
export function discordMessenger(client: Client<true>, posts: REST): Messenger {
  const directChannels = new Map<string, string>();
  const opening = new Map<string, Promise<void>>();

  async function directChannel(runnerId: string): Promise<string> {
    const known = directChannels.get(runnerId);
    if (known !== undefined) return known;
    const body = { recipient_id: runnerId };
    const { id } = (await posts.post(Routes.userChannels(), { body })) as APIChannel;
    directChannels.set(runnerId, id);
    return id;
  }

  return {
    async post(channelId, reply, how) {
      const payloads = messagePayloads(reply);
      return delivered(async () => ({
        channelId,
        messageId: await postMessages(posts, channelId, { payloads, ...how }),
      }));
    },

    async edit(channelId, messageId, reply) {
      const [payload, ...others] = messagePayloads(reply);
      if (others.length > 0) throw new RangeError('An edited message cannot become several.');
      return delivered(async () => {
        await posts.patch(Routes.channelMessage(channelId, messageId), payload);
        return { channelId, messageId };
      });
    },

    async openThread({ channelId, messageId }, name) {
      return delivered(async () => {
        // Two who tap at once wait for the same one.
        const underway =
          opening.get(messageId) ?? openThread(posts, { channelId, messageId, name });
        opening.set(messageId, underway);
        await underway.finally(() => opening.delete(messageId));
        // A thread on a message has that message's id.
        return { channelId: messageId, messageId };
      });
    },

    async tell(runnerId, reply, how) {
      const payloads = messagePayloads(reply);
      return delivered(async () => {
        const channelId = await directChannel(runnerId);
        const messageId = await postMessages(posts, channelId, { payloads, ...how });
        return { channelId, messageId };
      });
    },

    async ownMessages(channelId, since) {
      try {
        const found = await messagesSince(posts, channelId, since);
        return found.filter(({ author }) => author.id === client.user.id).map(ownMessage);
      } catch (error) {
        // Where nothing may be read nothing was posted; when Discord is down, nobody knows.
        if (refusal(error) === 'unavailable') throw error;
        return [];
      }
    },

    async goneFrom(clubId, runnerIds) {
      const left = await Promise.all(runnerIds.map((id) => hasLeft(posts, clubId, id)));
      return runnerIds.filter((_, index) => left[index]);
    },

    download,

    missingPermissions: (channelId, to) => missingPermissions(client, channelId, to),
  };
}

async function download(
  url: string,
  mostBytes: number,
): Promise<Uint8Array | 'too large' | 'gone'> {
  const response = await fetch(url).catch(() => undefined);
  if (!response?.ok) return 'gone';
  if (Number(response.headers.get('content-length') ?? 0) > mostBytes) return 'too large';
  const bytes = new Uint8Array(await response.arrayBuffer());
  return bytes.length > mostBytes ? 'too large' : bytes;
}

interface NewThread {
  readonly channelId: string;
  readonly messageId: string;
  readonly name: string;
}

/** It goes quiet after a day without a word. */
const threadMinutes = 1440;

async function openThread(rest: REST, { channelId, messageId, name }: NewThread): Promise<void> {
  try {
    await rest.post(Routes.threads(channelId, messageId), {
      body: { name, auto_archive_duration: threadMinutes },
    });
  } catch (error) {
    const isThere =
      error instanceof DiscordAPIError &&
      error.code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage;
    if (!isThere) throw error;
  }
}

const page = 100;

async function messagesSince(rest: REST, channelId: string, since: Date): Promise<APIMessage[]> {
  const found: APIMessage[] = [];
  for (;;) {
    const before = found.at(-1)?.id;
    const query = new URLSearchParams({ limit: String(page), ...(before && { before }) });
    const older = (await rest.get(Routes.channelMessages(channelId), { query })) as APIMessage[];
    found.push(...older.filter(({ timestamp }) => new Date(timestamp) >= since));
    const oldest = older.at(-1);
    if (!oldest || older.length < page || new Date(oldest.timestamp) < since) return found;
  }
}

async function hasLeft(rest: REST, guildId: string, userId: string): Promise<boolean> {
  try {
    await rest.get(Routes.guildMember(guildId, userId));
    return false;
  } catch (error) {
    return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMember;
  }
}

/** Discord's refusal as a value: whoever sends decides what to make of it. */
async function delivered(
  send: () => Promise<{ readonly channelId: string; readonly messageId: string }>,
): Promise<Delivered> {
  try {
    return { ok: true, ...(await send()) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, refusal: refusal(error), detail };
  }
}

const ownMessage = ({ id, timestamp, content, components }: APIMessage): OwnMessage => ({
  id,
  sentAt: new Date(timestamp),
  text: content,
  customIds: (components ?? []).flatMap(customIds),
});

function customIds(row: APIMessageTopLevelComponent): readonly string[] {
  if (row.type !== ComponentType.ActionRow) return [];
  return row.components.flatMap((each) => ('custom_id' in each ? [each.custom_id] : []));
}
