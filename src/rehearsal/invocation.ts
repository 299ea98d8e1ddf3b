import { guildPermissions } from './permissions.ts';
import { refusals } from './refusal.ts';
import type { Channel, Command, CommandOption, User } from './wire.ts';
import type { World } from './world.ts';

/** What somebody's Discord would send for a slash command, or why it would not let them send it. */
export function slashData(world: World, asked: SlashAsked) {
  const { name, values, focused, channel } = asked;
  const [first = '', ...parts] = name.split(' ');
  const command = commandFor(world, { ...asked, name: first, type: 1 });
  const path: CommandOption[] = [];
  let options = command.options ?? [];
  for (const part of parts) {
    const next = options.find((option) => option.name === part && option.type <= 2);
    if (!next) throw new NotSent(`/${first} has no part ${part}.`);
    path.push(next);
    options = next.options ?? [];
  }
  if (options.some(({ type }) => type <= 2)) {
    const names = options.map((option) => option.name).join(', ');
    throw new NotSent(`/${name} needs one of its parts: ${names}.`);
  }
  const resolved: Resolved = {};
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  const filled: SentOption[] = given.map(([key, value]) => {
    const option = options.find((each) => each.name === key);
    if (!option) {
      const names = options.map((each) => each.name).join(', ');
      throw new NotSent(`/${name} has no option ${key}; it has: ${names}.`);
    }
    if (key === focused) return { ...head(option), value: String(value), focused: true };
    return { ...head(option), value: sentValue({ world, channel, option, value, resolved }) };
  });
  const missing = options.find(
    (option) => option.required && !filled.some((each) => each.name === option.name),
  );
  if (missing && focused === undefined) throw new NotSent(`/${name} needs ${missing.name}.`);
  if (focused !== undefined && !filled.some((each) => each.focused)) {
    const option = options.find((each) => each.name === focused);
    if (!option?.autocomplete) throw new NotSent(`/${name} does not complete ${focused}.`);
    filled.push({ ...head(option), value: '', focused: true });
  }
  const inner = path.reduceRight<SentOption[]>(
    (sent, part) => [{ ...head(part), options: sent }],
    filled,
  );
  return { ...about(command), options: inner, ...(hasAny(resolved) && { resolved }) };
}

/** The same for a command on a message or on a person. */
export function contextData(world: World, asked: ContextAsked) {
  const command = commandFor(world, asked);
  return { ...about(command), target_id: asked.target, resolved: asked.resolved };
}

/** Discord keeps such a thing from being sent: the bot never hears of it. */
export class NotSent extends Error {}

/** The commands that one person is shown in one place. */
export function commandsFor(world: World, { user, channel }: Place): Command[] {
  const guild = world.guildOf(channel);
  const member = guild?.members.get(user.id);
  const may = member && guild ? guildPermissions(guild, member) : undefined;
  return world.commands.filter(({ guild_id, contexts, ...command }) => {
    if (guild_id !== undefined && guild_id !== guild?.id) return false;
    if (guild && !guild.hasBot) return false;
    if (contexts && !contexts.includes(guild ? 0 : 1)) return false;
    if (!guild && command.dm_permission === false) return false;
    const needed = command.default_member_permissions;
    if (may === undefined || needed === null) return true;
    if (world.grants.get(`${guild?.id} ${command.name}`)?.has(user.id)) return true;
    // '0' is for those who may do everything.
    return BigInt(needed) === 0n ? (may & 8n) !== 0n : (may & BigInt(needed)) === BigInt(needed);
  });
}

export interface Place {
  readonly user: User;
  readonly channel: Channel;
}

export type OptionValue = string | number | boolean | FileValue;

/** A file that somebody attaches. */
interface FileValue {
  readonly name: string;
  readonly type?: string;
  readonly bytes: Uint8Array;
}

export type Resolved = Partial<Record<string, Record<string, unknown>>>;

interface SlashAsked extends Place {
  readonly name: string;
  readonly values: Readonly<Record<string, OptionValue | undefined>>;
  /** The option being typed, when its choices are wanted. */
  readonly focused?: string;
}

interface ContextAsked extends Place {
  readonly name: string;
  readonly type: number;
  readonly target: string;
  readonly resolved: Resolved;
}

interface SentOption {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean;
  readonly focused?: true;
  readonly options?: readonly SentOption[];
}

interface Filled {
  readonly world: World;
  readonly channel: Channel;
  readonly option: CommandOption;
  readonly value: OptionValue | undefined;
  readonly resolved: Resolved;
}

const hasAny = (given: object) => Object.keys(given).length > 0;

const head = ({ name, type }: CommandOption) => ({ name, type });

const about = ({ id, name, type, guild_id }: Command) => ({
  id,
  name,
  type,
  ...(guild_id !== undefined && { guild_id }),
});

function commandFor(world: World, asked: Place & { name: string; type: number }): Command {
  const offered = commandsFor(world, asked).filter(({ type }) => type === asked.type);
  const command = offered.find(({ name }) => name === asked.name);
  if (command) return command;
  const names = offered.map(({ name }) => name).join(', ') || 'nothing';
  throw new NotSent(
    `${asked.name} is not offered to ${asked.user.global_name} there, only: ${names}.`,
  );
}

function sentValue({ world, channel, option, value, resolved }: Filled): string | number | boolean {
  const { type, name } = option;
  if (type === 11) {
    if (typeof value !== 'object') throw new NotSent(`${name} must be a file.`);
    const file = { ...value, type: value.type ?? 'application/octet-stream' };
    const attachment = world.keepUpload(channel.id, file);
    resolved.attachments = { ...resolved.attachments, [attachment.id]: attachment };
    return attachment.id;
  }
  if (type === 4 || type === 10) return sentNumber(option, Number(value));
  if (type === 5) return value === true || value === 'true';
  const text = String(value);
  if (type === 6) Object.assign(resolved, resolvedPeople(world, channel, [text]));
  if (type === 7) Object.assign(resolved, resolvedChannels(world, [text]));
  if (type === 3) checkText(option, text);
  return text;
}

function sentNumber({ type, name, choices, min_value, max_value }: CommandOption, value: number) {
  if (Number.isNaN(value)) throw new NotSent(`${name} must be a number.`);
  if (type === 4 && !Number.isInteger(value)) throw new NotSent(`${name} must be a whole number.`);
  if (value < (min_value ?? value)) throw new NotSent(`${name} must be at least ${min_value}.`);
  if (value > (max_value ?? value)) throw new NotSent(`${name} must be at most ${max_value}.`);
  checkChoice(name, choices, value);
  return value;
}

function checkText(
  { name, choices, min_length = 0, max_length = 6000 }: CommandOption,
  text: string,
) {
  if (text.length < min_length || text.length > max_length) {
    throw new NotSent(`${name} must be ${min_length} to ${max_length} characters long.`);
  }
  checkChoice(name, choices, text);
}

function checkChoice(name: string, choices: CommandOption['choices'], value: string | number) {
  if (!choices?.length || choices.some((choice) => choice.value === value)) return;
  const values = choices.map((choice) => choice.value).join(', ');
  throw new NotSent(`${name} must be one of: ${values}.`);
}

export function resolvedPeople(world: World, channel: Channel, ids: readonly string[]): Resolved {
  const guild = world.guildOf(channel);
  const users = ids.map((id) => [id, world.account(id).user] as const);
  const members = ids.flatMap((id) => {
    const member = guild?.members.get(id);
    if (!member) return [];
    const { user, ...rest } = member;
    return [[id, { ...rest, permissions: world.permissionsIn(channel, user.id).toString() }]];
  });
  return { users: Object.fromEntries(users), members: Object.fromEntries(members) };
}

export function resolvedChannels(world: World, ids: readonly string[]): Resolved {
  const channels = ids.map((id) => {
    const channel = world.channels.get(id);
    if (!channel) throw refusals.unknownChannel();
    const { name, type } = channel;
    return [
      id,
      { id, name, type, permissions: world.permissionsIn(channel, world.bot.id).toString() },
    ];
  });
  return { channels: Object.fromEntries(channels) };
}
