import { element } from './element.js';
import { openFloating } from './floating.js';
import { mayUse } from './slash.js';

const types = { user: 2, message: 3 };

/** What can be done with one message or one person: what the bot registered, and little else. */
export function menuOpener({ room, line, become, goTo }) {
  return ({ kind, message, person, at, from }) => {
    const target = kind === 'message' ? message.id : person.id;
    const here = { inDirectMessage: room.channel.kind === 'dm', managesClub: room.me.admin };
    const registered = room.commands
      .filter(({ type }) => type === types[kind])
      .filter((command) => mayUse(command, here))
      .map(({ name }) => ({
        label: name,
        by: room.bot.name,
        act: () => line.context(room.channel.id, kind, name, target),
      }));
    const own =
      kind === 'message' ? forMessage(message) : forPerson(person, { room, become, goTo });
    openMenu([...registered, ...own], { at, from });
  };
}

function forMessage({ content }) {
  return content
    ? [{ label: 'Copy text', act: () => navigator.clipboard?.writeText(content) }]
    : [];
}

function forPerson({ id, name }, { room, become, goTo }) {
  if (id === room.bot.id) {
    const direct = room.channels.find(({ kind }) => kind === 'dm');
    return [{ label: `Message ${name}`, act: () => goTo(direct?.id) }];
  }
  return id === room.me.id ? [] : [{ label: `Be ${name}`, act: () => become(id) }];
}

function openMenu(entries, { at, from }) {
  const items = entries.map(({ label, by, act }) =>
    element(
      'button.menu-item',
      {
        type: 'button',
        role: 'menuitem',
        tabindex: '-1',
        'data-testid': 'context-item',
        onclick: () => {
          menu.hidePopover();
          act();
        },
      },
      element('span', {}, label),
      by && element('small', {}, by),
    ),
  );
  if (items.length === 0) items.push(element('p.small', {}, 'Nothing to do here.'));
  const menu = element(
    'div.floating.menu',
    { role: 'menu', 'data-testid': 'context-menu', tabindex: '-1' },
    items,
  );
  menu.addEventListener('keydown', (event) => {
    const now = items.indexOf(document.activeElement);
    const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1, Tab: now + 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    items.at(to % items.length).focus();
  });
  openFloating(menu, { at, from });
  (entries.length > 0 ? items[0] : menu).focus();
}
