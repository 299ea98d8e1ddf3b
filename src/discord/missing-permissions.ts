import { type Client, DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { channelPermissions, threadPermissions } from './channel-permissions.ts';

/** What the bot may not do in a channel, by the names that Discord's settings show. */
export async function missingPermissions(
  client: Client<true>,
  channelId: string,
  to: 'post' | 'threads',
): Promise<readonly string[] | 'no such channel'> {
  const channel = await channelNow(client, channelId);
  if (!channel || channel.isDMBased()) return 'no such channel';
  const granted = channel.permissionsFor(client.user);
  // Not there, the bot has no permissions at all.
  const wanted = to === 'post' ? channelPermissions : threadPermissions;
  return Object.entries(wanted)
    .filter(([, permission]) => !granted?.has(permission))
    .map(([name]) => name);
}

/** Asked anew, because an admin changes this while they look. */
async function channelNow(client: Client<true>, channelId: string) {
  try {
    return await client.channels.fetch(channelId, { force: true });
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    // A channel that the bot may not see is refused, but known from the gateway.
    if (error.code === RESTJSONErrorCodes.MissingAccess)
      return client.channels.cache.get(channelId);
    if (error.code === RESTJSONErrorCodes.UnknownChannel) return undefined;
    throw error;
  }
}
