import { intents } from './intents.ts';
import type { Guild } from './membership.ts';
import { defined } from './message.ts';
import { type Channel, channelTypes, messageFlags, type User } from './wire.ts';
import type { Entry, Happening, World } from './world.ts';

/** The event that tells a bot of what happened, if bots are told. */
export function dispatchOf(world: World, happening: Happening): Dispatch | undefined {
  const { guilds } = intents;
  if (happening.what === 'message' || happening.what === 'removed') {
    const { message, audience } = happening.entry;
    if (audience !== undefined) return undefined;
    const { data, intent } = messageCreate(world, happening.entry);
    if (happening.what === 'message') {
      return { event: happening.isNew ? 'MESSAGE_CREATE' : 'MESSAGE_UPDATE', data, intent };
    }
    const { id, channel_id } = message;
    const { guild_id } = world.channel(channel_id);
    const place = { id, channel_id, ...defined({ guild_id }) };
    return { event: 'MESSAGE_DELETE', data: place, intent };
  }
  if (happening.what === 'guild') {
    const { guild } = happening;
    return guild.hasBot
      ? { event: 'GUILD_CREATE', data: guildCreate(world, guild), intent: guilds }
      : { event: 'GUILD_DELETE', data: { id: guild.id }, intent: guilds };
  }
  if (happening.what === 'channel') {
    const { channel, change } = happening;
    if (!world.guildOf(channel)?.hasBot) return undefined;
    const kind = channel.type === channelTypes.thread ? 'THREAD' : 'CHANNEL';
    const verb = { created: 'CREATE', updated: 'UPDATE', deleted: 'DELETE' }[change];
    return { event: `${kind}_${verb}`, data: channel, intent: guilds };
  }
  // Who joins and leaves is behind a privileged intent; typing and commands are not for the bot.
  return undefined;
}

interface Dispatch {
  readonly event: string;
  readonly data: object;
  readonly intent: number;
}

/** https://discord.com/developers/docs/events/gateway-events#guild-create */
export function guildCreate(world: World, guild: Guild) {
  const places = [...world.channels.values()].filter(({ guild_id }) => guild_id === guild.id);
  const isThread = ({ type }: Channel) => type === channelTypes.thread;
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    owner_id: guild.owner,
    roles: guild.roles,
    emojis: [],
    stickers: [],
    features: [],
    preferred_locale: 'en-GB',
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
    system_channel_id: null,
    system_channel_flags: 0,
    afk_channel_id: null,
    afk_timeout: 300,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    application_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    joined_at: world.now().toISOString(),
    // Without the privileged intent a bot is shown itself and nobody else.
    members: [...guild.members.values()].filter(({ user }) => user.id === world.bot.id),
    channels: places.filter((channel) => !isThread(channel)),
    threads: places.filter(isThread),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** A message as the gateway tells it, and the intent that lets it be told. */
function messageCreate(world: World, { message }: Entry) {
  const channel = world.channel(message.channel_id);
  const guild = world.guildOf(channel);
  if (!guild) {
    return { intent: intents.directMessages, data: { ...message, channel_type: channel.type } };
  }
  const member = guild.members.get(message.author.id);
  // https://discord.com/developers/docs/events/gateway#message-content-intent
  const concernsBot =
    message.author.id === world.bot.id || message.mentions.some(({ id }) => id === world.bot.id);
  const hidden = concernsBot ? {} : { content: '', embeds: [], attachments: [], components: [] };
  const about = { guild_id: guild.id, channel_type: channel.type, ...defined({ member }) };
  return { intent: intents.guildMessages, data: { ...message, ...hidden, ...about } };
}

/** https://discord.com/developers/docs/interactions/receiving-and-responding */
export function interactionCreate(world: World, asked: Asked) {
  const { id, token, type, user, channel, data, source } = asked;
  const guild = world.guildOf(channel);
  const member = guild?.members.get(user.id);
  const permissions = (userId: string) => world.permissionsIn(channel, userId).toString();
  return {
    id,
    token,
    type,
    application_id: world.bot.id,
    version: 1,
    locale: world.account(user.id).locale,
    entitlements: [],
    attachment_size_limit: 10_485_760,
    app_permissions: permissions(world.bot.id),
    channel_id: channel.id,
    channel,
    data,
    authorizing_integration_owners: owners(guild),
    ...(source && { message: source.message }),
    ...(guild && member
      ? {
          context: 0,
          guild_id: guild.id,
          guild_locale: 'en-GB',
          guild: { id: guild.id, locale: 'en-GB', features: [] },
          member: { ...member, permissions: permissions(user.id) },
        }
      : { context: 1, user }),
  };
}

/** Who installed the bot there: '0' is the server; in direct messages it has no id. */
export const owners = (guild: Guild | undefined) => ({ '0': guild?.id ?? '0' });

export const isEphemeral = (flags: number | null | undefined) =>
  ((flags ?? 0) & messageFlags.ephemeral) !== 0;

interface Asked {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly user: User;
  readonly channel: Channel;
  readonly data: object;
  readonly source?: Entry;
}
