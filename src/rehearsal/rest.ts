import * as spec from 'discord-api-spec/zod';
import type { Gateway } from './gateway.ts';
import type { CallbackBody, Interactions } from './interactions.ts';
import { defined } from './message.ts';
import type { Permission } from './permissions.ts';
import { type Problem, refusals } from './refusal.ts';
import type { RequestBody } from './request.ts';
import {
  type CommandBody,
  choicesProblems,
  commandProblems,
  commandsProblems,
  messageProblems,
  modalProblems,
} from './rules.ts';
import { type SpecSchema, specProblems } from './spec.ts';
import {
  type Channel,
  type Command,
  channelTypes,
  type MessageBody,
  messageFlags,
} from './wire.ts';
import type { Entry, World } from './world.ts';

/** The part of Discord's REST API v10 that a recovery coach uses. */
export class Rest {
  readonly #needs: RestNeeds;
  readonly #nonces = new Map<string, { readonly entry: Entry; readonly at: number }>();

  constructor(needs: RestNeeds) {
    this.#needs = needs;
  }

  /** The route a request takes, with what its address says; undefined when there is none. */
  static match(method: string, path: string): Match | undefined {
    for (const route of routes) {
      if (route.method !== method) continue;
      const found = route.pattern.exec(path);
      if (found) {
        const given = Object.entries(found.groups ?? {});
        const params = Object.fromEntries(given.map(([k, v]) => [k, decodeURIComponent(v)]));
        return { route, params };
      }
    }
    return undefined;
  }

  /** Discord's answer: a body, or undefined for 204. Throws a Refusal. */
  answer({ route, params }: Match, request: RestRequest): unknown {
    if (!route.open && request.authorization !== `Bot ${this.#needs.token}`) {
      throw refusals.unauthorized();
    }
    const json = route.prepare ? route.prepare(request.json) : request.json;
    const problems = route.check?.(json) ?? [];
    if (problems.length > 0) throw refusals.invalidForm(problems);
    return route.answer({
      ...this.#needs,
      body: (json ?? {}) as MessageBody,
      json,
      files: request.files,
      query: request.query,
      param: (name) => params[name] ?? '',
      nonces: this.#nonces,
    });
  }
}

interface RestNeeds {
  readonly world: World;
  readonly gateway: Gateway;
  readonly interactions: Interactions;
  readonly token: string;
}

export interface RestRequest extends RequestBody {
  readonly authorization: string | undefined;
  readonly query: URLSearchParams;
}

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

interface Route {
  readonly method: string;
  /** As Discord documents it: 'POST /channels/:channel/messages'. */
  readonly name: string;
  readonly pattern: RegExp;
  /** Needs no token in its header, because one is in its address. */
  readonly open: boolean;
  readonly prepare?: (json: unknown) => unknown;
  readonly check?: (json: unknown) => Problem[];
  readonly answer: (call: Call) => unknown;
}

interface Call extends RestNeeds {
  readonly json: unknown;
  readonly body: MessageBody;
  readonly files: RequestBody['files'];
  readonly query: URLSearchParams;
  readonly param: (name: string) => string;
  readonly nonces: Map<string, { readonly entry: Entry; readonly at: number }>;
}

type How = Partial<Pick<Route, 'open' | 'prepare' | 'check'>>;

function route(name: string, answer: Route['answer'], how: How = {}): Route {
  const [method = '', path = ''] = name.split(' ');
  const pattern = new RegExp(`^${path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
  return { method, name, pattern, answer, open: false, ...how };
}

/** discord.js says these with every message; where Discord has no such field it looks away. */
function withoutHabits(json: unknown): unknown {
  const { tts, enforce_nonce, ...rest } = (json ?? {}) as Record<string, unknown>;
  return { ...rest, ...(tts ? { tts } : {}), ...(enforce_nonce ? { enforce_nonce } : {}) };
}

/** And it says of a message's thread that it is public, which it cannot help being. */
function withoutThreadType(json: unknown): unknown {
  const { type, ...rest } = (json ?? {}) as Record<string, unknown>;
  return type === channelTypes.thread ? rest : json;
}

const message = (schema: SpecSchema): How => ({
  prepare: withoutHabits,
  check: (json) => orElse(specProblems(schema, json), () => messageProblems(json as MessageBody)),
});

// The schema wants a number; Discord's guide and discord.js write a string.
function commandFields(json: unknown): object {
  const fields = (json ?? {}) as Record<string, unknown>;
  const { default_member_permissions: needed } = fields;
  if (typeof needed !== 'string') return fields;
  return { ...fields, default_member_permissions: Number(needed) };
}

const shape = (schema: SpecSchema): How => ({ check: (json) => specProblems(schema, json ?? {}) });

const orElse = (first: Problem[], then: () => Problem[]) => (first.length > 0 ? first : then());

const routes: readonly Route[] = [
  route('GET /gateway/bot', ({ gateway }) => ({
    url: gateway.url,
    shards: 1,
    session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
  })),
  route('GET /users/@me', ({ world }) => world.bot),
  route('GET /users/:user', ({ world, param }) => world.account(param('user')).user),
  route('POST /users/@me/channels', directMessages, shape(spec.CreatePrivateChannelRequestSchema)),
  route('GET /applications/@me', application),
  route('GET /oauth2/applications/@me', application),

  route('GET /applications/:app/commands', ({ world }) => commandsIn(world, undefined)),
  route('PUT /applications/:app/commands', registerAll, { check: checkCommands }),
  route('POST /applications/:app/commands', registerOne, { check: checkCommand }),
  route('DELETE /applications/:app/commands/:command', unregister),
  route('GET /applications/:app/guilds/:guild/commands', ({ world, param }) =>
    commandsIn(world, param('guild')),
  ),
  route('PUT /applications/:app/guilds/:guild/commands', registerAll, { check: checkCommands }),
  route('POST /applications/:app/guilds/:guild/commands', registerOne, { check: checkCommand }),
  route('DELETE /applications/:app/guilds/:guild/commands/:command', unregister),

  route('POST /interactions/:id/:token/callback', interactionCallback, {
    open: true,
    prepare: (json) => {
      const { data, ...rest } = (json ?? {}) as { data?: unknown };
      return { ...rest, ...(data !== undefined && { data: withoutHabits(data) }) };
    },
    check: checkCallback,
  }),
  route(
    'POST /webhooks/:app/:token',
    ({ interactions, param, body, files }) =>
      interactions.followUp(param('token'), { body, files }),
    {
      open: true,
      ...message(spec.IncomingWebhookInteractionRequestSchema),
    },
  ),
  route(
    'GET /webhooks/:app/:token/messages/:message',
    ({ interactions, param }) => interactions.message(param('token'), param('message')).message,
    { open: true },
  ),
  route(
    'PATCH /webhooks/:app/:token/messages/:message',
    ({ interactions, param, body, files }) =>
      interactions.edit(param('token'), param('message'), { body, files }),
    {
      open: true,
      ...message(spec.IncomingWebhookUpdateRequestPartialSchema),
    },
  ),
  route(
    'DELETE /webhooks/:app/:token/messages/:message',
    ({ interactions, param }) => interactions.remove(param('token'), param('message')),
    { open: true },
  ),

  route('GET /channels/:channel', (call) => channelFor(call)),
  route('PATCH /channels/:channel', changeThread, shape(spec.UpdateThreadRequestPartialSchema)),
  route('GET /channels/:channel/messages', listMessages),
  route('POST /channels/:channel/messages', postMessage, message(spec.MessageCreateRequestSchema)),
  route('GET /channels/:channel/messages/:message', (call) => entryFor(call).message),
  route(
    'PATCH /channels/:channel/messages/:message',
    editMessage,
    message(spec.MessageEditRequestPartialSchema),
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

  route('GET /guilds/:guild', ({ world, param }) => {
    const { members, owner, captain, hasBot, ...guild } = guildFor(world, param('guild'));
    return {
      ...guild,
      owner_id: owner,
      emojis: [],
      stickers: [],
      features: [],
      approximate_member_count: members.size,
    };
  }),
  route('GET /guilds/:guild/channels', ({ world, param }) => {
    const { id } = guildFor(world, param('guild'));
    return [...world.channels.values()].filter(
      ({ guild_id, type }) => guild_id === id && type === channelTypes.text,
    );
  }),
  route('GET /guilds/:guild/members', ({ world, param, query }) => {
    const members = [...guildFor(world, param('guild')).members.values()];
    const after = query.get('after') ?? '0';
    return members
      .filter(({ user }) => BigInt(user.id) > BigInt(after))
      .slice(0, Number(query.get('limit') ?? 1));
  }),
  route('GET /guilds/:guild/members/:user', ({ world, param }) => {
    const member = guildFor(world, param('guild')).members.get(param('user'));
    if (!member) throw refusals.unknownMember();
    return member;
  }),
];

function application({ world }: Call) {
  const { id, global_name } = world.bot;
  return {
    id,
    name: global_name,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '',
    flags: 0,
    bot: world.bot,
    approximate_guild_count: [...world.guilds.values()].filter(({ hasBot }) => hasBot).length,
  };
}

function directMessages({ world, json }: Call): Channel {
  const { recipient_id } = json as { recipient_id?: string };
  return world.dmWith(recipient_id ?? '');
}

const commandsIn = (world: World, guildId: string | undefined): Command[] =>
  world.commands.filter(({ guild_id }) => guild_id === guildId);

function checkCommands(json: unknown): Problem[] {
  if (!Array.isArray(json)) {
    return [{ path: [], code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used.' }];
  }
  const found = json.flatMap((each, index) =>
    specProblems(spec.ApplicationCommandUpdateRequestSchema, commandFields(each)).map(
      (problem) => ({ ...problem, path: [index, ...problem.path] }),
    ),
  );
  return orElse(found, () => commandsProblems(json as CommandBody[]));
}

function checkCommand(json: unknown): Problem[] {
  const found = specProblems(spec.ApplicationCommandCreateRequestSchema, commandFields(json));
  return orElse(found, () => commandProblems(json as CommandBody));
}

function registerAll(call: Call): Command[] {
  const { world, json } = call;
  const guildId = guildParam(call);
  const others = world.commands.filter(({ guild_id }) => guild_id !== guildId);
  const made = (json as CommandBody[]).map((each) => registered(call, each));
  world.commands = [...others, ...made];
  world.tell({ what: 'commands' });
  return made;
}

function registerOne(call: Call): Command {
  const { world, json } = call;
  const made = registered(call, json as CommandBody);
  const others = world.commands.filter(({ id }) => id !== made.id);
  world.commands = [...others, made];
  world.tell({ what: 'commands' });
  return made;
}

/** A command keeps its id as long as it keeps its name. */
function registered(call: Call, body: CommandBody): Command {
  const { world } = call;
  const guildId = guildParam(call);
  const type = body.type ?? 1;
  const before = commandsIn(world, guildId).find(
    (each) => each.name === body.name && each.type === type,
  );
  return {
    default_member_permissions: null,
    ...body,
    type,
    description: body.description ?? '',
    id: before?.id ?? world.nextId(),
    version: world.nextId(),
    application_id: world.bot.id,
    ...defined({ guild_id: guildId }),
  };
}

function guildParam({ world, param }: Call): string | undefined {
  return param('guild') === '' ? undefined : guildFor(world, param('guild')).id;
}

function unregister({ world, param }: Call): void {
  const others = world.commands.filter(({ id }) => id !== param('command'));
  if (others.length === world.commands.length) throw refusals.unknownCommand();
  world.commands = others;
  world.tell({ what: 'commands' });
}

function checkCallback(json: unknown): Problem[] {
  const { type, data } = json as CallbackBody;
  const inData = (problems: Problem[]) =>
    problems.map((problem) => ({ ...problem, path: ['data', ...problem.path] }));
  const rules: Readonly<Record<number, readonly [SpecSchema, () => Problem[]]>> = {
    4: [
      spec.CreateMessageInteractionCallbackRequestSchema,
      () => inData(messageProblems(data ?? {})),
    ],
    5: [spec.CreateMessageInteractionCallbackRequestSchema, () => []],
    6: [spec.UpdateMessageInteractionCallbackRequestSchema, () => []],
    7: [
      spec.UpdateMessageInteractionCallbackRequestSchema,
      () => inData(messageProblems(data ?? {})),
    ],
    8: [
      spec.ApplicationCommandAutocompleteCallbackRequestSchema,
      () => choicesProblems(data?.choices ?? []),
    ],
    9: [
      spec.ModalInteractionCallbackRequestSchema,
      () => inData(modalProblems(defined({ components: data?.components ?? undefined }))),
    ],
  };
  const rule = rules[type];
  if (!rule) {
    const message = 'Value must be one of {4, 5, 6, 7, 8, 9}.';
    return [{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }];
  }
  const [schema, more] = rule;
  return orElse(specProblems(schema, json), more);
}

function interactionCallback({ interactions, param, json, files, query }: Call) {
  const [id, token] = [param('id'), param('token')];
  const made = interactions.callback({ id, token, body: json as CallbackBody, files });
  return query.get('with_response') === 'true' ? made : undefined;
}

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

function guildFor(world: World, id: string) {
  const guild = world.guild(id);
  if (!guild.hasBot) throw refusals.missingAccess();
  return guild;
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
  const entry = world.post({ channel, author: world.bot, body, files });
  if (body.enforce_nonce) nonces.set(key, { entry, at: world.now().getTime() });
  return entry.message;
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

interface ThreadBody {
  readonly name: string;
  readonly auto_archive_duration?: number;
}

const attach = ['AttachFiles'] as const;

// "in the past few minutes": https://discord.com/developers/docs/resources/message#create-message
const nonceMs = 5 * 60_000;
