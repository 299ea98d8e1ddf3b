import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIChannelSelectComponent,
  type APIEmbed,
  type APIStringSelectComponent,
  ButtonStyle,
  ChannelType,
  ComponentType,
  type RawFile,
  SelectMenuDefaultValueType,
} from 'discord.js';
import type {
  Action,
  Card,
  CardField,
  ChannelMenu,
  ChoiceMenu,
  Form,
  KeptFile,
  Menu,
  Mood,
  Picture,
  Reply,
} from '../replies/reply.ts';
import { atMost } from './at-most.ts';
import { customId } from './custom-id.ts';
import { selectOptions } from './select-options.ts';
import { split } from './split.ts';

/** One message as Discord's routes take it, whether it is posted, answered or edited. */
export interface MessagePayload {
  readonly body: {
    readonly content: string;
    readonly embeds: readonly APIEmbed[];
    readonly components: readonly (ButtonRow | MenuRow)[];
    /** What stays attached: in an edit, a picture that is not listed goes. */
    readonly attachments: readonly { readonly id: string; readonly description: string }[];
    readonly allowed_mentions: { readonly parse: readonly [] };
  };
  readonly files: RawFile[];
}

type ButtonRow = APIActionRowComponent<APIButtonComponentWithCustomId>;
type MenuRow = APIActionRowComponent<APIStringSelectComponent | APIChannelSelectComponent>;

/**
 * A reply as the messages it takes. Nearly always one; text beyond a message's length goes before
 * it in messages of its own, so that card, picture and buttons stay below the last word.
 */
export function messagePayloads(reply: Reply): readonly [...MessagePayload[], MessagePayload] {
  const { card, picture } = reply;
  const texts = split(reply.text || (card || picture ? '' : (reply.form?.title ?? '')));
  const last = texts.at(-1) ?? '';
  if (last.trim() === '' && !card && !picture) throw new RangeError('A reply that says nothing.');
  return [
    ...texts.slice(0, -1).map((text) => payload({ text })),
    payload({ ...reply, text: last }),
  ];
}

function payload({ text, card, picture, file, actions, menus, form }: Reply): MessagePayload {
  const components = [
    ...(menus ?? []).map(menuRow),
    ...(actions ?? []).map(buttonRow),
    // Where no form can be shown, a button that can show it.
    ...(form ? [buttonRow([opening(form)])] : []),
  ];
  atMost(5, components.length, 'Rows of a message');
  refuseTwins(components);
  return {
    body: {
      content: text,
      embeds: card ? [embed(card, picture)] : [],
      components,
      attachments: attached(picture, file),
      allowed_mentions: { parse: [] },
    },
    files: filesOf(picture, file),
  };
}

function attached(picture?: Picture, file?: KeptFile) {
  if (picture && file) throw new RangeError('A picture and a file in one reply.');
  if (file) return [{ id: '0', description: file.name }];
  return picture
    ? [{ id: '0', description: atMost(1024, picture.alt, `What ${picture.name} shows`) }]
    : [];
}

function filesOf(picture?: Picture, file?: KeptFile): RawFile[] {
  if (file) return [{ name: file.name, data: file.bytes, contentType: file.type }];
  return picture ? [{ name: picture.name, data: picture.png, contentType: 'image/png' }] : [];
}

const colours: Readonly<Record<Mood, number>> = {
  good: 0x2e9e6b,
  calm: 0x3f8fd2,
  rest: 0x7d6bd0,
  careful: 0xe0a12f,
  stop: 0xd1495b,
};

function embed({ title, body, fields, footer, mood }: Card, picture?: Picture): APIEmbed {
  atMost(25, fields?.length ?? 0, 'Fields of a card');
  const texts = [
    title,
    body,
    footer,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
  ];
  if (!texts.some(Boolean) && !picture) throw new RangeError('A card that says nothing.');
  atMost(6000, texts.join('').length, `The card '${title ?? ''}'`);
  return {
    ...(title && { title: atMost(256, title, 'A card’s title') }),
    ...(body && { description: atMost(4096, body, `The body of '${title ?? 'a card'}'`) }),
    ...(fields && { fields: fields.map(field) }),
    ...(footer && { footer: { text: atMost(2048, footer, 'A card’s footer') } }),
    ...(mood && { color: colours[mood] }),
    ...(picture && { image: { url: `attachment://${picture.name}` } }),
  };
}

function field({ name, value, beside }: CardField) {
  if (!name || !value) throw new RangeError(`The field '${name || value}' is half empty.`);
  return {
    name: atMost(256, name, 'A field’s name'),
    value: atMost(1024, value, `The field '${name}'`),
    inline: beside ?? false,
  };
}

const styles = {
  primary: ButtonStyle.Primary,
  quiet: ButtonStyle.Secondary,
  good: ButtonStyle.Success,
  danger: ButtonStyle.Danger,
} as const;

function buttonRow(actions: readonly Action[]): ButtonRow {
  atMost(5, actions.length, 'Buttons in a row');
  if (actions.length === 0) throw new RangeError('A row without a button.');
  return {
    type: ComponentType.ActionRow,
    components: actions.map((action) => ({
      type: ComponentType.Button,
      style: styles[action.style ?? 'quiet'],
      label: atMost(80, action.label, `A button of /${action.command}`),
      custom_id: customId(action),
    })),
  };
}

/** Its command, asked again with what the form already knows, answers with the form. */
const opening = ({ command, input, title }: Form): Action => ({
  command,
  input,
  label: title,
  style: 'primary',
});

function menuRow(menu: Menu): MenuRow {
  return menu.kind === 'channel' ? channelRow(menu) : choiceRow(menu);
}

function channelRow(menu: ChannelMenu): MenuRow {
  const { placeholder, option, chosen, command } = menu;
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.ChannelSelect,
        custom_id: customId(menu, option),
        placeholder: atMost(150, placeholder, `A menu of /${command}`),
        channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
        ...(chosen && {
          default_values: [{ id: chosen, type: SelectMenuDefaultValueType.Channel }],
        }),
      },
    ],
  };
}

function choiceRow(menu: ChoiceMenu): MenuRow {
  const { placeholder, choices, option, pick, command } = menu;
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: customId(menu, option),
        placeholder: atMost(150, placeholder, `A menu of /${command}`),
        options: selectOptions(choices, `/${command} ${option}`),
        min_values: pick?.least ?? 1,
        max_values: pick?.most ?? 1,
      },
    ],
  };
}

/** Discord refuses a message in which two components carry the same. */
function refuseTwins(rows: readonly (ButtonRow | MenuRow)[]): void {
  const ids = rows.flatMap(({ components }) => components.map(({ custom_id }) => custom_id));
  const twin = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twin !== undefined) throw new RangeError(`Two buttons of one message do the same: ${twin}`);
}
