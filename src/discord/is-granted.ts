import {
  type APIGuildApplicationCommandPermissions,
  type BaseInteraction,
  type REST,
  Routes,
} from 'discord.js';

/**
 * Whether the server's admins have given the asker this command by name or role, under Server
 * settings → Integrations. Discord has let them use it; this tells a coach from a mistake.
 */
export async function isGranted(interaction: BaseInteraction, rest: REST): Promise<boolean> {
  if (!interaction.isChatInputCommand() || !interaction.guildId) return false;
  const { applicationId, guildId, commandId, user, member } = interaction;
  const roles = member && 'roles' in member ? member.roles : [];
  const theirs = new Set([user.id, ...(Array.isArray(roles) ? roles : roles.cache.keys())]);
  try {
    const { permissions } = (await rest.get(
      Routes.applicationCommandPermissions(applicationId, guildId, commandId),
    )) as APIGuildApplicationCommandPermissions;
    return permissions.some(({ id, permission }) => permission && theirs.has(id));
  } catch {
    // Discord answers 404 where nobody was given anything.
    return false;
  }
}
