import { OAuth2Scopes } from 'discord.js';
import { channelPermissions, threadPermissions } from './channel-permissions.ts';

/** The address at which an admin adds the bot to a server, with what it needs and no more. */
export function inviteLink(applicationId: string): string {
  const wanted = { ...channelPermissions, ...threadPermissions };
  const permissions = Object.values(wanted).reduce((all, one) => all | one, 0n);
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '),
    permissions: String(permissions),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
