import { PermissionFlagsBits } from 'discord.js';

/** What the bot needs in its channel, by the names that Discord's settings show. */
export const channelPermissions = {
  'View Channel': PermissionFlagsBits.ViewChannel,
  'Send Messages': PermissionFlagsBits.SendMessages,
  'Embed Links': PermissionFlagsBits.EmbedLinks,
  'Read Message History': PermissionFlagsBits.ReadMessageHistory,
} as const;

/** What a meet-up takes that gets a thread of its own; without it there is a plain message. */
export const threadPermissions = {
  'Create Public Threads': PermissionFlagsBits.CreatePublicThreads,
  'Send Messages in Threads': PermissionFlagsBits.SendMessagesInThreads,
} as const;
