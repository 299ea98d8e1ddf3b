import { defined } from './message.ts';
import { everything, usual } from './permissions.ts';
import type { Member, Role, User } from './wire.ts';

/** A server, with the two roles that a club needs: everybody, and those who run it. */
export function newGuild({
  id,
  captain,
  ...who
}: Pick<Guild, 'id' | 'captain' | 'name' | 'owner'>): Guild {
  const role = (roleId: string, name: string, permissions: bigint): Role => ({
    id: roleId,
    name,
    permissions: permissions.toString(),
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: roleId === id ? 0 : 1,
    managed: false,
    mentionable: false,
    flags: 0,
  });
  // Discord gives @everyone the id of the server.
  const roles = [role(id, '@everyone', usual), role(captain, 'Captain', everything)];
  return { id, captain, ...who, roles, members: new Map(), hasBot: true };
}

export function newAccount(
  { id, name, avatar, locale = 'en-GB', bot }: Named,
  number: number,
): Account {
  const user: User = {
    id,
    username: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '.'),
    global_name: name,
    discriminator: '0',
    avatar: null,
    ...defined({ bot }),
  };
  return { user, colour: avatar ?? `${avatars[number % avatars.length]}`, locale, closed: false };
}

export function newMember(user: User, { roles, since }: Joining): Member {
  return {
    user,
    nick: null,
    avatar: null,
    roles,
    joined_at: since.toISOString(),
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
    communication_disabled_until: null,
  };
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  /** The role of those who run the club. */
  readonly captain: string;
  readonly roles: readonly Role[];
  readonly members: Map<string, Member>;
  hasBot: boolean;
}

export interface Account {
  readonly user: User;
  readonly colour: string;
  /** What their Discord speaks. */
  readonly locale: string;
  /** Takes no direct messages. */
  closed: boolean;
}

export interface Newcomer {
  /** Discord's id for them, when they are known elsewhere by it. */
  readonly id?: string;
  readonly name: string;
  /** May manage the server. */
  readonly admin?: boolean;
  /** The colour of their picture, '#5865f2'. */
  readonly avatar?: string;
  /** What their Discord speaks; 'en-GB' unless said. */
  readonly locale?: string;
}

interface Named extends Newcomer {
  readonly id: string;
  readonly bot?: true;
}

interface Joining {
  readonly roles: readonly string[];
  readonly since: Date;
}

const avatars = ['#c2410c', '#0f766e', '#7c3aed', '#b45309', '#be185d', '#15803d', '#1d4ed8'];
