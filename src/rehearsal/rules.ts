import type { Problem } from './refusal.ts';
import type { CommandOption, Component, Embed, MessageBody } from './wire.ts';
import { messageFlags } from './wire.ts';

/**
 * What Discord refuses although its published schema allows it.
 * From https://discord.com/developers/docs (the page of each resource) and from its answers.
 */
export function messageProblems(body: MessageBody): Problem[] {
  const { content, embeds, components, flags } = body;
  const isV2 = ((flags ?? 0) & messageFlags.componentsV2) !== 0;
  return [
    ...when((content?.length ?? 0) > 2000, ['content'], tooLong(2000)),
    ...when(isV2 && (content || embeds?.length), ['flags'], v2Alone),
    ...embedProblems(embeds ?? []),
    ...layoutProblems(components ?? [], isV2),
    ...duplicates(allOf(components ?? []), ['components'], duplicateCustomId),
  ];
}

export function modalProblems({ components = [] }: { components?: readonly Component[] }) {
  return [
    ...when(components.length < 1 || components.length > 5, ['components'], {
      code: 'BASE_TYPE_BAD_LENGTH',
      message: 'Must be between 1 and 5 in length.',
    }),
    ...duplicates(allOf(components), ['components'], duplicateCustomId),
    ...each(components, ['components'], ({ type, components: inner, component }, path) => [
      ...each(inner ?? [], [...path, 'components'], (field, at) => [
        ...when(type === types.row && !field.label, [...at, 'label'], required),
        ...fieldProblems(field, at),
      ]),
      ...(component ? fieldProblems(component, [...path, 'component']) : []),
    ]),
  ];
}

export function commandsProblems(commands: readonly CommandBody[]): Problem[] {
  const ofKind = (type: number) => commands.filter((command) => (command.type ?? 1) === type);
  const tooMany = { code: 'BASE_TYPE_MAX_LENGTH', message: 'Maximum number of commands reached.' };
  return [
    ...when(ofKind(1).length > 100 || ofKind(2).length > 15 || ofKind(3).length > 15, [], tooMany),
    ...[1, 2, 3].flatMap((type) =>
      repeated(
        ofKind(type).map(({ name }) => name),
        [],
        duplicateName,
      ),
    ),
    ...each(commands, [], commandProblems),
  ];
}

export function commandProblems(command: CommandBody, path: Path = []): Problem[] {
  const { type = 1, description, options } = command;
  if (type !== 1) {
    return [
      ...when(description, [...path, 'description'], noDescription),
      ...when(options?.length, [...path, 'options'], noOptions),
    ];
  }
  return [
    ...nameAndDescription(command, path),
    ...when(weight(command) > 8000, path, {
      code: 'APPLICATION_COMMAND_TOO_LARGE',
      message: 'Command exceeds maximum size (8000)',
    }),
    ...optionsProblems(options ?? [], [...path, 'options']),
  ];
}

export function choicesProblems(choices: readonly { name: string; value: unknown }[]): Problem[] {
  return each(choices, ['data', 'choices'], ({ name, value }, path) => [
    ...when(!name.trim(), [...path, 'name'], required),
    ...when(value === '', [...path, 'value'], required),
  ]);
}

function embedProblems(embeds: readonly Embed[]): Problem[] {
  const total = embeds.map(embedLength).reduce((sum, length) => sum + length, 0);
  return [
    ...when(total > 6000, ['embeds'], {
      code: 'MAX_EMBED_SIZE_EXCEEDED',
      message: 'Embed size exceeds maximum size of 6000',
    }),
    ...each(embeds, ['embeds'], (embed, path) => [
      ...when(isBlank(embed), [...path, 'description'], required),
      ...each(embed.fields ?? [], [...path, 'fields'], ({ name, value }, at) => [
        ...when(!name.trim(), [...at, 'name'], required),
        ...when(!value.trim(), [...at, 'value'], required),
      ]),
    ]),
  ];
}

const isBlank = ({ title, description, fields, author, footer, image, thumbnail }: Embed) =>
  !title?.trim() &&
  !description?.trim() &&
  !fields?.length &&
  !author?.name &&
  !footer?.text &&
  !image &&
  !thumbnail;

function embedLength({ title, description, fields, author, footer }: Embed): number {
  const texts = [title, description, author?.name, footer?.text];
  const inFields = (fields ?? []).flatMap(({ name, value }) => [name, value]);
  return [...texts, ...inFields].reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

function layoutProblems(components: readonly Component[], isV2: boolean): Problem[] {
  const onlyRows = components.every(({ type }) => type === types.row);
  return [
    ...when(!isV2 && !onlyRows, ['components'], {
      code: 'COMPONENTS_V2_FLAG_REQUIRED',
      message: 'These components need the IS_COMPONENTS_V2 flag.',
    }),
    ...when(!isV2 && components.length > 5, ['components'], {
      code: 'BASE_TYPE_BAD_LENGTH',
      message: 'Must be between 1 and 5 in length.',
    }),
    ...when(isV2 && allOf(components).length > 40, ['components'], tooLong(40)),
    ...each(components, ['components'], rowProblems),
  ];
}

function rowProblems(row: Component, path: Path): Problem[] {
  const inside = row.components ?? [];
  if (row.type !== types.row) return each(inside, [...path, 'components'], rowProblems);
  const lists = inside.filter(({ type }) => type !== types.button);
  return [
    ...when(lists.length > 0 && inside.length > 1, path, {
      code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      message: 'The specified component exceeds the maximum width',
    }),
    ...each(inside, [...path, 'components'], (component, at) =>
      component.type === types.button
        ? buttonProblems(component, at)
        : fieldProblems(component, at),
    ),
  ];
}

function buttonProblems({ style, custom_id, url, label, emoji }: Component, path: Path) {
  const isLink = style === 5;
  return [
    ...when(!isLink && style !== 6 && !custom_id, [...path, 'custom_id'], required),
    ...when(isLink && !url, [...path, 'url'], required),
    ...when(isLink && custom_id, [...path, 'custom_id'], {
      code: 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
      message: 'A custom id and url cannot both be specified',
    }),
    ...when(style !== 6 && !label?.trim() && !emoji, [...path, 'label'], required),
  ];
}

function fieldProblems(field: Component, path: Path): Problem[] {
  const { options, min_values = 1, max_values = 1, min_length = 0, max_length = 4000 } = field;
  const marked = options?.filter((option) => option.default).length ?? 0;
  const upTo = field.type === types.checkboxes ? (options?.length ?? 0) : max_values;
  return [
    ...when(options && min_values > options.length, [...path, 'min_values'], outOfRange),
    ...when(options && max_values > options.length, [...path, 'max_values'], outOfRange),
    ...when(min_values > Math.max(upTo, max_values), [...path, 'min_values'], outOfRange),
    ...when(marked > Math.max(upTo, max_values), [...path, 'options'], {
      code: 'SELECT_COMPONENT_DEFAULTS_TOO_MANY',
      message: 'More options are marked as default than may be picked.',
    }),
    ...repeated(options?.map(({ value }) => value) ?? [], [...path, 'options'], {
      code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      message: 'The specified option value is already used',
    }),
    ...when(min_length > max_length, [...path, 'min_length'], outOfRange),
    ...when((field.value?.length ?? 0) > max_length, [...path, 'value'], tooLong(max_length)),
    ...when(field.value && field.value.length < min_length, [...path, 'value'], outOfRange),
  ];
}

function optionsProblems(options: readonly CommandOption[], path: Path): Problem[] {
  const parts = options.filter(({ type }) => type <= 2);
  const firstOptional = options.findIndex((each) => each.type > 2 && !each.required);
  const lateRequired = options.findLastIndex((each) => each.required === true);
  return [
    ...when(options.length > 25, path, tooLong(25)),
    ...when(parts.length > 0 && parts.length < options.length, path, {
      code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      message: 'Sub-commands and sub-command groups cannot stand beside other options.',
    }),
    ...when(firstOptional >= 0 && lateRequired > firstOptional, [...path, lateRequired], {
      code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
      message: 'Required options must be placed before non-required options',
    }),
    ...repeated(
      options.map(({ name }) => name),
      path,
      {
        code: 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE',
        message: 'The name of each option must be unique',
      },
    ),
    ...each(options, path, (option, at) => [
      ...nameAndDescription(option, at),
      ...when(option.autocomplete && option.choices?.length, [...at, 'autocomplete'], {
        code: 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES_MUTUALLY_EXCLUSIVE',
        message: 'Choices and autocomplete exclude each other.',
      }),
      ...repeated(option.choices?.map(({ name }) => name) ?? [], [...at, 'choices'], {
        code: 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_DUPLICATE',
        message: 'The name of each choice must be unique',
      }),
      ...optionsProblems(option.options ?? [], [...at, 'options']),
    ]),
  ];
}

function nameAndDescription({ name, description }: Named, path: Path): Problem[] {
  const isName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u.test(name);
  return [
    ...when(!isName || name !== name.toLowerCase(), [...path, 'name'], {
      code: 'APPLICATION_COMMAND_INVALID_NAME',
      message: 'Command name is invalid',
    }),
    ...when(!description?.trim(), [...path, 'description'], required),
  ];
}

/** "the combined name, description, and value properties", whole tree. */
function weight({ name, description, options, choices }: Weighed): number {
  const inChoices = choices?.map((choice) => choice.name.length + String(choice.value).length);
  const parts = [...(inChoices ?? []), ...(options?.map(weight) ?? [])];
  return parts.reduce((sum, part) => sum + part, name.length + (description?.length ?? 0));
}

const allOf = (components: readonly Component[]): Component[] =>
  components.flatMap((component) => [
    component,
    ...allOf(component.components ?? []),
    ...allOf(component.component ? [component.component] : []),
    ...allOf(component.accessory ? [component.accessory] : []),
  ]);

const duplicates = (components: readonly Component[], path: Path, fault: Fault): Problem[] =>
  repeated(
    components.flatMap(({ custom_id }) => custom_id ?? []),
    path,
    fault,
  );

function repeated(names: readonly string[], path: Path, fault: Fault): Problem[] {
  const again = names.filter((name, index) => names.indexOf(name) !== index);
  return again.map((name) => ({ path, ...fault, message: `${fault.message}: ${name}` }));
}

function when(wrong: unknown, path: Path, fault: Fault): Problem[] {
  return wrong ? [{ path, ...fault }] : [];
}

const each = <T>(items: readonly T[], path: Path, check: (item: T, path: Path) => Problem[]) =>
  items.flatMap((item, index) => check(item, [...path, index]));

type Path = readonly PropertyKey[];
type Fault = Pick<Problem, 'code' | 'message'>;

interface Named {
  readonly name: string;
  readonly description?: string | null;
}

interface Weighed extends Named {
  readonly options?: readonly Weighed[];
  readonly choices?: readonly { readonly name: string; readonly value: unknown }[];
}

export interface CommandBody extends Named {
  readonly type?: number;
  readonly options?: readonly CommandOption[];
}

const types = { row: 1, button: 2, checkboxes: 22 };

const required = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
const outOfRange = { code: 'BASE_TYPE_BAD_RANGE', message: 'This is out of range.' };
const v2Alone = {
  code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  message: 'Content and embeds cannot be used with the IS_COMPONENTS_V2 flag.',
};
const noDescription = {
  code: 'APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED',
  message: 'Context menu commands cannot have a description',
};
const noOptions = {
  code: 'APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED',
  message: 'Context menu commands cannot have options',
};
const duplicateCustomId = {
  code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
  message: 'Component custom id cannot be duplicated',
};
const duplicateName = {
  code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
  message: 'Application command names must be unique',
};
const tooLong = (most: number) => ({
  code: 'BASE_TYPE_MAX_LENGTH',
  message: `Must be ${most} or fewer in length.`,
});
