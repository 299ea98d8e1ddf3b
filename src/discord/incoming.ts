import {
  type APIMessage,
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type Message,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { Invocation, RawInput } from '../replies/reply.ts';
import { type CarriedInvocation, carriedInvocation } from './custom-id.ts';
import { type FilledField, filledIn } from './modal.ts';

/** Who said something to the bot, where and when. */
export interface Sender {
  readonly userId: string;
  readonly displayName: string;
  /** Absent in a direct message. */
  readonly guildId?: string;
  readonly guildName?: string;
  readonly channelId: string;
  /** May use what is for admins: has Manage Server, was given the command, or got a private answer. */
  readonly managesClub: boolean;
  /** The id of the interaction or message. */
  readonly origin: string;
  readonly sentAt: Date;
  /** The language of their Discord, such as 'en-GB'; unknown of a direct message. */
  readonly locale?: string;
}

/** A command, in whichever dress it came. Values from buttons, menus and forms are strings. */
export interface Incoming extends Sender, Invocation {
  readonly kind: 'slash' | 'button' | 'menu' | 'form' | 'typing';
}

/** A line of prose in a direct message. */
export interface IncomingText extends Sender {
  readonly text: string;
}

/** Undefined for what is none of ours, such as a button made by something else. */
export function incoming(interaction: BaseInteraction): Incoming | undefined {
  const asked = invocation(interaction);
  return asked && { ...sender(interaction), ...asked };
}

export function incomingText(message: Message): IncomingText {
  return {
    userId: message.author.id,
    displayName: message.author.displayName,
    channelId: message.channelId,
    managesClub: false,
    origin: message.id,
    sentAt: message.createdAt,
    text: message.content,
  };
}

/** The same, of a message that was asked for because nobody was there when it came. */
export const missedText = (
  { id, author, content, timestamp }: APIMessage,
  channelId: string,
): IncomingText => ({
  userId: author.id,
  displayName: author.global_name ?? author.username,
  channelId,
  managesClub: false,
  origin: id,
  sentAt: new Date(timestamp),
  text: content,
});

function invocation(
  interaction: BaseInteraction,
): Pick<Incoming, 'kind' | 'command' | 'input'> | undefined {
  if (interaction.isChatInputCommand()) return { kind: 'slash', ...written(interaction) };
  if (interaction.isAutocomplete()) return { kind: 'typing', ...written(interaction) };
  if (interaction.isMessageContextMenuCommand()) {
    const { content: text, author, createdAt } = interaction.targetMessage;
    const input = { text, author: author.id, sent: createdAt.toISOString() };
    return { kind: 'menu', command: interaction.commandName, input };
  }
  if (interaction.isUserContextMenuCommand()) {
    const { targetUser, targetMember } = interaction;
    const called = nickname(targetMember) ?? targetUser.displayName;
    const input = { person: targetUser.id, called, isBot: targetUser.bot };
    return { kind: 'menu', command: interaction.commandName, input };
  }
  if (interaction.isButton()) return carried('button', interaction.customId);
  if (interaction.isStringSelectMenu() || interaction.isChannelSelectMenu())
    return carried('menu', interaction.customId, ({ menuOption }) =>
      menuOption === undefined ? {} : { [menuOption]: interaction.values.join(',') || 'none' },
    );
  if (interaction.isModalSubmit()) {
    const fields: Iterable<FilledField> = interaction.fields.fields.values();
    return carried('form', interaction.customId, () => filledIn(fields));
  }
  return undefined;
}

function carried(
  kind: Incoming['kind'],
  customId: string,
  added: (invocation: CarriedInvocation) => RawInput = () => ({}),
) {
  const found = carriedInvocation(customId);
  return found && { kind, command: found.command, input: { ...found.input, ...added(found) } };
}

function written({
  commandName,
  options,
}: ChatInputCommandInteraction | AutocompleteInteraction): Invocation {
  const [first] = options.data;
  const part = first?.type === ApplicationCommandOptionType.Subcommand ? first : undefined;
  return {
    command: part ? `${commandName} ${part.name}` : commandName,
    input: values(part ? (part.options ?? []) : options.data),
  };
}

/** A file counts as the address it can be read from. */
const values = (options: readonly CommandInteractionOption[]): RawInput =>
  Object.fromEntries(
    options.flatMap(({ name, value, attachment }) =>
      value === undefined ? [] : [[name, attachment?.url ?? value]],
    ),
  );

function sender(interaction: BaseInteraction): Sender {
  const { user, guildId, guild, channelId, memberPermissions } = interaction;
  return {
    userId: user.id,
    displayName: nickname(interaction.member) ?? user.displayName,
    ...(guildId && { guildId }),
    ...(guild && { guildName: guild.name }),
    channelId: channelId ?? '',
    managesClub:
      (memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false) ||
      isOnOwnNote(interaction),
    origin: interaction.id,
    sentAt: interaction.createdAt,
    locale: interaction.locale,
  };
}

/** A note that only its asker sees answers what they were allowed to ask; so are its buttons. */
const isOnOwnNote = (interaction: BaseInteraction): boolean =>
  (interaction.isMessageComponent() ||
    (interaction.isModalSubmit() && interaction.isFromMessage())) &&
  interaction.message.flags.has(MessageFlags.Ephemeral);

/** In a server people go by the name they have there. */
function nickname(member: BaseInteraction['member']): string | undefined {
  if (!member) return undefined;
  return ('displayName' in member ? member.nickname : member.nick) ?? undefined;
}
