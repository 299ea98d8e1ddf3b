import { element, icon } from './element.js';
import { markdown } from './markdown.js';
import { drawn } from './markdown-view.js';
import { pickList } from './pick-list.js';

/** What stands under a message to be pressed or picked from. */
export function components(message, tools) {
  return (message.components ?? []).map((each) => component(each, { message, ...tools }));
}

const kinds = {
  1: (row, tools) =>
    element(
      'div.row',
      {},
      row.components.map((each) => component(each, tools)),
    ),
  2: button,
  3: (menu, tools) => choice(menu, menu.options, tools),
  5: (menu, tools) => choice(menu, [...tools.room.people.values()].map(asOption), tools),
  8: (menu, tools) => choice(menu, channelsFor(menu, tools.room), tools),
  9: (section, tools) =>
    element(
      'div.section',
      {},
      element(
        'div',
        {},
        section.components.map((each) => component(each, tools)),
      ),
      section.accessory && component(section.accessory, tools),
    ),
  10: ({ content }, { room }) => element('div.content', {}, drawn(markdown(content), room)),
  14: () => element('hr'),
  17: (container, tools) =>
    element(
      'section.card',
      {},
      container.components.map((each) => component(each, tools)),
    ),
};

function component(each, tools) {
  const make = kinds[each.type];
  return make ? make(each, tools) : element('p.small', {}, 'Something this page cannot show.');
}

const styles = { 1: 'primary', 2: 'quiet', 3: 'good', 4: 'danger', 5: 'outside' };

function button({ style, label, emoji, url, custom_id: id, disabled }, { message, room, line }) {
  const words = [emoji?.name && `${emoji.name} `, label];
  if (style === 5) {
    return element(
      'a.button.outside',
      { href: url, target: '_blank', rel: 'noopener noreferrer' },
      words,
      icon('out'),
    );
  }
  const made = element(
    `button.button.${styles[style] ?? 'quiet'}`,
    { type: 'button', disabled, 'data-testid': 'component-button', 'data-custom-id': id },
    words,
  );
  made.addEventListener('click', () => busyWhile(made, room, () => line.press(message.id, id)));
  return made;
}

function choice(menu, options, { message, room, line }) {
  const picker = pickList({
    options,
    placeholder: menu.placeholder ?? 'Pick one',
    least: menu.min_values ?? 1,
    most: menu.max_values ?? 1,
    disabled: menu.disabled,
    onPick: (values) =>
      busyWhile(picker, room, () => line.press(message.id, menu.custom_id, values)),
  });
  picker.dataset.customId = menu.custom_id;
  return picker;
}

/** Channels of the server; what the bot has named already stands in the list. */
function channelsFor({ default_values: chosen = [] }, room) {
  return room.channels
    .filter(({ kind }) => kind === 'text')
    .map((channel) => ({
      ...asOption(channel),
      default: chosen.some(({ id }) => id === channel.id),
    }));
}

const asOption = ({ id, name }) => ({ label: name, value: id });

async function busyWhile(control, room, press) {
  if (control.ariaBusy === 'true') return;
  control.setAttribute('aria-busy', 'true');
  const answer = room.nextAnswer();
  const { ok } = await press();
  if (ok) await answer;
  control.removeAttribute('aria-busy');
}
