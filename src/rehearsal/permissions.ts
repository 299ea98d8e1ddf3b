import type { Channel, Member, Role } from './wire.ts';

/** Discord's permission bits, by the names discord.js gives them. */
export const permissionBits = {
  Administrator: 1n << 3n,
  ManageChannels: 1n << 4n,
  ManageGuild: 1n << 5n,
  AddReactions: 1n << 6n,
  ViewChannel: 1n << 10n,
  SendMessages: 1n << 11n,
  ManageMessages: 1n << 13n,
  EmbedLinks: 1n << 14n,
  AttachFiles: 1n << 15n,
  ReadMessageHistory: 1n << 16n,
  MentionEveryone: 1n << 17n,
  UseApplicationCommands: 1n << 31n,
  ManageThreads: 1n << 34n,
  CreatePublicThreads: 1n << 35n,
  SendMessagesInThreads: 1n << 38n,
};

export type Permission = keyof typeof permissionBits;

export const bitsOf = (...names: readonly Permission[]): bigint =>
  names.reduce((sum, name) => sum | permissionBits[name], 0n);

export const everything = bitsOf(...(Object.keys(permissionBits) as Permission[]));

/** What @everyone may do in a new server. */
export const usual = bitsOf(
  'AddReactions',
  'ViewChannel',
  'SendMessages',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'UseApplicationCommands',
  'CreatePublicThreads',
  'SendMessagesInThreads',
);

/** https://discord.com/developers/docs/topics/permissions#permission-overwrites */
export function permissionsOf(member: Member | undefined, { guild, channel }: Place): bigint {
  if (!member) return 0n;
  const own = guildPermissions(guild, member);
  if (own & permissionBits.Administrator) return everything;
  const overwrites = [guild.id, ...member.roles, member.user.id].flatMap(
    (id) => channel.permission_overwrites?.filter((each) => each.id === id) ?? [],
  );
  const may = overwrites.reduce(
    (sum, { allow, deny }) => (sum & ~BigInt(deny)) | BigInt(allow),
    own,
  );
  return may & permissionBits.ViewChannel ? may : 0n;
}

export function guildPermissions({ id, roles }: HasRoles, member: Member): bigint {
  const sum = roles
    .filter((role) => role.id === id || member.roles.includes(role.id))
    .reduce((bits, { permissions }) => bits | BigInt(permissions), 0n);
  return sum & permissionBits.Administrator ? everything : sum;
}

interface HasRoles {
  readonly id: string;
  readonly roles: readonly Role[];
}

interface Place {
  readonly guild: HasRoles;
  readonly channel: Channel;
}
