import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, CommandGroup } from '../bot/command.ts';
import type { Option } from '../bot/option.ts';
import { languages } from '../domain/language.ts';
import { inVoice, said } from '../replies/say.ts';
import { sentence } from '../replies/words.ts';
import { atMost } from './at-most.ts';

/** What Discord is told when commands are registered. */
export function commandJson(
  command: Command | CommandGroup,
): RESTPostAPIApplicationCommandsJSONBody {
  return 'menu' in command && command.menu !== undefined
    ? menuJson(command, command.menu)
    : typedJson(command);
}

/** What stands in the menu of a message or a person has a name of its own and no description. */
function menuJson(
  { name, serverOnly }: Command,
  menu: NonNullable<Command['menu']>,
): RESTPostAPIContextMenuApplicationCommandsJSONBody {
  return {
    type: menu === 'message' ? ApplicationCommandType.Message : ApplicationCommandType.User,
    name: atMost(32, name, 'A name in a menu'),
    ...elsewhere('name_localizations', name),
    contexts: contextsOf(serverOnly),
    integration_types: [ApplicationIntegrationType.GuildInstall],
  };
}

function typedJson(
  command: Command | CommandGroup,
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const json: RESTPostAPIChatInputApplicationCommandsJSONBody = {
    type: ApplicationCommandType.ChatInput,
    ...named(command.name, command),
    options: 'parts' in command ? partsJson(command) : optionsJson(command),
    contexts: contextsOf(command.serverOnly),
    integration_types: [ApplicationIntegrationType.GuildInstall],
    ...(command.forAdmins && {
      default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    }),
  };
  atMost(8000, charactersOf(json), `/${command.name} with all its descriptions and choices`);
  return json;
}

const contextsOf = (serverOnly: boolean | undefined): InteractionContextType[] =>
  serverOnly
    ? [InteractionContextType.Guild]
    : [InteractionContextType.Guild, InteractionContextType.BotDM];

function partsJson({ name, parts }: CommandGroup): APIApplicationCommandSubcommandOption[] {
  atMost(25, parts.length, `The parts of /${name}`);
  return parts.map((part) => {
    if (!part.name.startsWith(`${name} `))
      throw new RangeError(`A part of /${name} cannot be called /${part.name}.`);
    return {
      type: ApplicationCommandOptionType.Subcommand,
      ...named(part.name.slice(name.length + 1), part),
      options: optionsJson(part),
    };
  });
}

function optionsJson({ name, options }: Command): APIApplicationCommandBasicOption[] {
  const shown = Object.entries(options)
    .filter(([, { hidden }]) => !hidden)
    .map(([option, declared]) => optionJson(option, declared, name));
  atMost(25, shown.length, `The options of /${name}`);
  // Discord refuses a required option after an optional one.
  return shown.sort((a, b) => Number(b.required) - Number(a.required));
}

function optionJson(
  name: string,
  option: Option,
  command: string,
): APIApplicationCommandBasicOption {
  const shared = {
    ...named(name, option),
    required: !option.schema.safeParse(undefined).success,
  };
  if (option.choices && option.complete)
    throw new RangeError(`${name} of /${command} has both a closed list and completion.`);
  const autocomplete = option.complete !== undefined;

  switch (option.kind) {
    case 'string':
      return {
        ...shared,
        type: ApplicationCommandOptionType.String,
        ...suggestions(autocomplete, choicesJson(name, option, String)),
      };
    case 'integer':
      return {
        ...shared,
        type: ApplicationCommandOptionType.Integer,
        ...suggestions(autocomplete, choicesJson(name, option, Number)),
      };
    case 'number':
      return {
        ...shared,
        type: ApplicationCommandOptionType.Number,
        ...suggestions(autocomplete, choicesJson(name, option, Number)),
      };
    case 'boolean':
      return { ...shared, type: ApplicationCommandOptionType.Boolean };
    case 'file':
      return { ...shared, type: ApplicationCommandOptionType.Attachment };
    case 'channel':
      return {
        ...shared,
        type: ApplicationCommandOptionType.Channel,
        channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
      };
  }
}

type Suggestions<T extends string | number> =
  | { autocomplete: true }
  | { choices: APIApplicationCommandOptionChoice<T>[] }
  | Record<never, never>;

function suggestions<T extends string | number>(
  autocomplete: boolean,
  choices: APIApplicationCommandOptionChoice<T>[] | undefined,
): Suggestions<T> {
  if (autocomplete) return { autocomplete };
  return choices ? { choices } : {};
}

function choicesJson<T extends string | number>(
  name: string,
  { choices }: Option,
  as: (value: string) => T,
): APIApplicationCommandOptionChoice<T>[] | undefined {
  atMost(25, choices?.length ?? 0, `The choices of ${name}`);
  return choices?.map(({ label, value }) => ({
    name: atMost(100, label, `A choice of ${name}`),
    ...elsewhere('name_localizations', label),
    value: as(atMost(100, value, `A choice of ${name}`)),
  }));
}

function named(name: string, { description }: { readonly description: string }) {
  if (!/^[-_a-z0-9]{1,32}$/.test(name))
    throw new RangeError(`Discord does not take '${name}' for a name.`);
  if (description === '') throw new RangeError(`'${name}' says nothing about itself.`);
  return {
    name,
    description: atMost(100, description, `The description of '${name}'`),
    ...elsewhere('description_localizations', description),
  };
}

/**
 * The same in every language that has other words for it, under Discord's name of the language. What
 * a command and its options are called is typed, and stays the same everywhere.
 */
function elsewhere(field: string, text: string): Readonly<Record<string, LocalizationMap>> {
  const others = languages
    .map((language) => [language, inVoice({ language, tone: 'plain' }, () => choiceWords(text))])
    .filter(([, words]) => words !== text)
    .map(([language, words = '']) => [language, atMost(100, words, `'${text}' in ${language}`)]);
  return others.length > 0 ? { [field]: Object.fromEntries(others) } : {};
}

/** A choice begins with a capital letter; the words it is made of may not. */
function choiceWords(text: string): string {
  const words = said(text);
  return words === text ? sentence(said(`${text[0]?.toLowerCase()}${text.slice(1)}`)) : words;
}

/** Discord counts names, descriptions and values of a command together, each in its longest wording. */
function charactersOf(part: unknown): number {
  if (Array.isArray(part)) return part.reduce((sum: number, each) => sum + charactersOf(each), 0);
  if (typeof part !== 'object' || part === null) return 0;
  return Object.entries(part).reduce(
    (sum, [key, value]) =>
      sum +
      (typeof value === 'string' && ['name', 'description', 'value'].includes(key)
        ? Math.max(value.length, ...wordings(part, key).map(({ length }) => length))
        : charactersOf(value)),
    0,
  );
}

const wordings = (part: object, field: string): readonly string[] =>
  Object.entries(part)
    .filter(([key]) => key === `${field}_localizations`)
    .flatMap(([, words]) => Object.values<string>(words));
