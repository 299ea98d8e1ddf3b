import {
  Client,
  Events,
  GatewayIntentBits,
  type Guild,
  Options,
  Partials,
  REST,
  type RESTOptions,
} from 'discord.js';
import type { Command, CommandGroup } from '../bot/command.ts';
import type { Messenger } from '../bot/messenger.ts';
import { answerInteraction } from './answer-interaction.ts';
import { attendance } from './attendance.ts';
import { directMessages, type KnownChannel } from './direct-messages.ts';
import { discordMessenger } from './discord-messenger.ts';
import type { Hooks, JoinedClub, Report } from './hooks.ts';
import { type HashMemory, registerCommands } from './register-commands.ts';
import { survivePackets } from './survive-packets.ts';

export interface Connecting {
  readonly token: string;
  /** Another server that speaks Discord's API; without it, Discord's own. */
  readonly apiUrl?: string;
  readonly hooks: Hooks;
  readonly report: Report;
  /** How long an answer may take, in milliseconds, before it is promised for later. */
  readonly patience?: number;
}

export interface DiscordConnection {
  readonly applicationId: string;
  readonly messenger: Messenger;
  /** The servers the bot is in and can reach: some may have come while it was away. */
  clubs(): readonly JoinedClub[];
  /** Whether it is in that server, be it out of reach because Discord has an outage. */
  isIn(clubId: string): boolean;
  registerCommands(
    commands: readonly (Command | CommandGroup)[],
    memory: HashMemory,
  ): Promise<'registered' | 'unchanged'>;
  /** Answers the direct messages that came while the bot was away. */
  catchUp(channels: readonly KnownChannel[]): Promise<void>;
  /** Comes true when Discord has closed the connection for good: nothing works from then on. */
  readonly lost: Promise<Error>;
  /** Finishes what is being answered, within ten seconds, and goes. */
  close(): Promise<void>;
}

/** Goes online. No hook is called before the promise has come true. */
export async function connectDiscord({
  token,
  apiUrl,
  hooks,
  report,
  patience = 1500,
}: Connecting): Promise<DiscordConnection> {
  const api = { version: '10', invalidRequestWarningInterval: 500, ...(apiUrl && { api: apiUrl }) };
  const client = quietClient(api);
  // Discord allows 50 requests a second in all; the rest is for people who are waiting.
  const posts = new REST({ ...api, globalRequestsPerSecond: 35 }).setToken(token);
  for (const rest of [client.rest, posts])
    rest.on('invalidRequestWarning', ({ count, remainingTime }) => {
      report(new Error(`${count} refused requests; Discord bans at 10,000. ${remainingTime} ms.`));
    });

  const { rest } = client;
  const messages = directMessages({ rest, posts, hooks, report });
  const { attend, begin, finish } = attendance(report);
  client
    .on(Events.InteractionCreate, (interaction) =>
      attend(() => answerInteraction(interaction, { rest, hooks, report, patience })),
    )
    .on(Events.MessageCreate, (message) => attend(() => messages.hear(message)))
    .on(Events.GuildCreate, (guild) => attend(() => hooks.clubJoined(joinedClub(guild))))
    .on(Events.GuildUpdate, (_before, guild) => attend(() => hooks.clubJoined(joinedClub(guild))))
    .on(Events.GuildDelete, ({ id }) => attend(() => hooks.clubLeft(id)))
    .on(Events.ShardReady, () => {
      // It also comes before the first log-in is over; a resumed session does not bring it.
      if (client.isReady()) attend(() => hooks.cameBack?.());
    })
    .on(Events.Error, (error) => void report(error))
    .on(Events.ShardError, (error) => void report(error));
  survivePackets(client, report);

  const lost = new Promise<Error>((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) =>
      resolve(new Error(`Discord has closed the connection for good (${code}).`)),
    );
  });
  const ready = await Promise.race([online(client, token), lost.then(refused)]);

  // An event may come in the same breath as the greeting, before the caller has what we return.
  setImmediate(begin);
  return {
    applicationId: ready.application.id,
    messenger: discordMessenger(ready, posts),
    clubs: () => ready.guilds.cache.filter(({ available }) => available).map(joinedClub),
    isIn: (clubId) => ready.guilds.cache.has(clubId),
    registerCommands: (commands, memory) =>
      registerCommands(commands, { rest, applicationId: ready.application.id, memory }),
    catchUp: messages.catchUp,
    lost,
    async close() {
      await finish(10_000);
      await client.destroy();
      posts.clearHashSweeper();
      posts.clearHandlerSweeper();
    },
  };
}

/** Hears no more than it must and keeps little: the store is what remembers. */
function quietClient(rest: Partial<RESTOptions>): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
    // A direct message comes in a channel that nothing has told of before.
    partials: [Partials.Channel],
    shards: 'auto',
    rest,
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      // Its own membership says what the bot may do.
      GuildMemberManager: { maxSize: 50, keepOverLimit: ({ id, client }) => id === client.user.id },
    }),
  });
}

async function online(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  return ready;
}

/** A wrong token is noticed by the gateway too, after the log-in has begun. */
function refused(error: Error): never {
  throw error;
}

const joinedClub = ({ id, name, ownerId }: Guild): JoinedClub => ({ id, name, ownerId });
