import * as spec from 'discord-api-spec/zod';
import { defined } from './message.ts';
import type { Permission } from './permissions.ts';
import { refusals } from './refusal.ts';
import { type Call, messageShape, type Route, route, shape } from './route.ts';
import {
  type Channel,
  channelTypes,
  type Message,
  type MessageBody,
  messageFlags,
} from './wire.ts';
import type { Entry } from './world.ts';

/** Channels, messages and threads: https://discord.com/developers/docs/resources/message */
export const channelRoutes: readonly Route[] = [
  route('GET /channels/:channel', (call) => channelFor(call)),
  route('PATCH /channels/:channel', changeThread, shape(spec.UpdateThreadRequestPartialSchema)),
  route('GET /channels/:channel/messages', listMessages),
  route(
    'POST /channels/:channel/messages',
    postMessage,
    messageShape(spec.MessageCreateRequestSchema),
  ),
  route('GET /channels/:channel/messages/:message', (call) => entryFor(call).message),
  route(
    'PATCH /channels/:channel/messages/:message',
    editMessage,
    messageShape(spec.MessageEditRequestPartialSchema),
  ),
  route('DELETE /channels/:channel/messages/:message', deleteMessage),
  route('POST /channels/:channel/typing', (call) => {
    const channel = channelFor(call, 'SendMessages');
    call.world.tell({ what: 'typing', channel, user: call.world.bot });
  }),
  route('PUT /channels/:channel/messages/:message/reactions/:emoji/@me', (call) =>
    react(call, true),
  ),
  route('DELETE /channels/:channel/messages/:message/reactions/:emoji/@me', (call) =>
    react(call, false),
  ),
  route('POST /channels/:channel/messages/:message/threads', startThread, {
    prepare: withoutThreadType,
    ...shape(spec.CreateTextThreadWithMessageRequestSchema),
  }),
  route(
    'POST /channels/:channel/threads',
    startThread,
    shape(spec.CreateTextThreadWithoutMessageRequestSchema),
  ),
  route('PUT /channels/:channel/thread-members/:user', (call) => void channelFor(call)),
];

/** The channel of the address, when the bot may see it and do `needed` in it. */
function channelFor({ world, param }: Call, ...needed: readonly Permission[]): Channel {
  const channel = world.channel(param('channel'));
  if (channel.type === channelTypes.dm) return channel;
  if (!world.may(channel, world.bot.id, 'ViewChannel')) throw refusals.missingAccess();
  const inThread = channel.type === channelTypes.thread;
  const names = needed.map((name) =>
    inThread && name === 'SendMessages' ? 'SendMessagesInThreads' : name,
  );
  if (!world.may(channel, world.bot.id, ...names)) throw refusals.missingPermissions();
  return channel;
}

/** A message of the address; one for somebody's eyes only is not to be found this way. */
function entryFor(call: Call, ...needed: readonly Permission[]): Entry {
  const channel = channelFor(call, 'ReadMessageHistory', ...needed);
  const entry = call.world.entry(channel.id, call.param('message'));
  if (entry.audience !== undefined) throw refusals.unknownMessage();
  return entry;
}

function listMessages(call: Call) {
  const { world, query } = call;
  const channel = channelFor(call);
  // Without the permission Discord answers with an empty list.
  if (!world.may(channel, world.bot.id, 'ReadMessageHistory')) return [];
  const limit = Number(query.get('limit') ?? 50);
  if (!(limit >= 1 && limit <= 100)) {
    const message = 'int value should be between 1 and 100.';
    throw refusals.invalidForm([{ path: ['limit'], code: 'NUMBER_TYPE_RANGE', message }]);
  }
  const before = query.get('before');
  const after = query.get('after');
  const all = world
    .seen(channel.id, world.bot.id)
    .filter(({ id }) => before === null || BigInt(id) < BigInt(before))
    .filter(({ id }) => after === null || BigInt(id) > BigInt(after));
  return (after === null ? all.slice(-limit) : all.slice(0, limit)).reverse();
}

function postMessage(call: Call) {
  const { world, files, nonces } = call;
  const channel = channelFor(call, 'SendMessages', ...(files.length > 0 ? attach : []));
  const [recipient] = channel.recipients ?? [];
  if (recipient && (world.account(recipient.id).closed || !world.meetsBot(recipient.id))) {
    throw refusals.closedToYou();
  }
  const body = permitted(call, channel);
  const key = `${channel.id} ${body.nonce}`;
  const known = body.enforce_nonce ? nonces.get(key) : undefined;
  if (known && world.now().getTime() - known.at < nonceMs) return known.entry.message;
  const answered = answeredBy(call, channel);
  const entry = world.post({ channel, author: world.bot, body, files, answered });
  if (body.enforce_nonce) nonces.set(key, { entry, at: world.now().getTime() });
  return entry.message;
}

/** The message that a reply refers to; its own reference is left out, as Discord does. */
function answeredBy({ world, body }: Call, channel: Channel): Message | undefined {
  const { message_id, fail_if_not_exists = true } = body.message_reference ?? {};
  if (message_id === undefined) return undefined;
  const found = world.seen(channel.id, world.bot.id).find(({ id }) => id === message_id);
  if (!found && fail_if_not_exists) {
    const code = 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE';
    throw refusals.invalidForm([{ path: ['message_reference'], code, message: 'Unknown message' }]);
  }
  if (!found) return undefined;
  const { referenced_message, ...message } = found;
  return message;
}

/** Without 'Embed Links' Discord drops the embeds and says nothing. */
function permitted({ world, body }: Call, channel: Channel): MessageBody {
  const flags = (body.flags ?? 0) & ~messageFlags.ephemeral;
  const known = { ...body, flags };
  return world.may(channel, world.bot.id, 'EmbedLinks') ? known : { ...known, embeds: [] };
}

function editMessage(call: Call) {
  const entry = entryFor(call);
  if (entry.message.author.id !== call.world.bot.id) throw refusals.notYourMessage();
  return call.world.revise(entry, call.body, call.files).message;
}

function deleteMessage(call: Call): void {
  const { world } = call;
  const entry = entryFor(call);
  const isOwn = entry.message.author.id === world.bot.id;
  if (!isOwn) channelFor(call, 'ManageMessages');
  world.remove(entry);
}

function react(call: Call, add: boolean): void {
  const { world, param } = call;
  const entry = entryFor(call, ...(add ? (['AddReactions'] as const) : []));
  const name = param('emoji');
  const others = (entry.message.reactions ?? []).filter(({ emoji }) => emoji.name !== name);
  const own = { emoji: { id: null, name }, count: 1, me: true };
  const reactions = add ? [...others, own] : others;
  world.replace(entry, { message: { ...entry.message, reactions } });
}

function startThread(call: Call): Channel {
  const { world, param, json } = call;
  const parent = channelFor(call, 'CreatePublicThreads');
  const { name, auto_archive_duration: minutes } = json as ThreadBody;
  if (!param('message')) return world.addThread(parent, { name, minutes: minutes ?? 4320 });
  const entry = entryFor(call);
  if (entry.message.thread) throw refusals.hasThread();
  const thread = world.addThread(parent, { id: entry.message.id, name, minutes: minutes ?? 4320 });
  const flags = entry.message.flags | messageFlags.hasThread;
  world.replace(entry, { message: { ...entry.message, flags, thread } });
  return thread;
}

function changeThread(call: Call): Channel {
  const channel = channelFor(call);
  const { name, archived } = call.json as { name?: string; archived?: boolean };
  const metadata = channel.thread_metadata;
  return call.world.changeChannel(channel.id, {
    ...defined({ name }),
    ...(metadata && { thread_metadata: { ...metadata, ...defined({ archived }) } }),
  });
}

/** And it says of a message's thread that it is public, which it cannot help being. */
function withoutThreadType(json: unknown): unknown {
  const { type, ...rest } = (json ?? {}) as Record<string, unknown>;
  return type === channelTypes.thread ? rest : json;
}

interface ThreadBody {
  readonly name: string;
  readonly auto_archive_duration?: number;
}

const attach = ['AttachFiles'] as const;

// "in the past few minutes": https://discord.com/developers/docs/resources/message#create-message
const nonceMs = 5 * 60_000;
