import * as spec from 'discord-api-spec/zod';
import { refusals } from './refusal.ts';
import { type Call, guildFor, type Route, route, shape } from './route.ts';
import { type Channel, channelTypes } from './wire.ts';

/** The bot itself, people, and servers. */
export const serverRoutes: readonly Route[] = [
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
  // The whole list is behind a privileged intent, which this application has not got.
  route('GET /guilds/:guild/members', () => {
    throw refusals.missingAccess();
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
