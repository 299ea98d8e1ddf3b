import { element, icon } from './element.js';
import { face } from './face.js';
import { onContext } from './on-context.js';

/** The club's people; the page can be any of them. */
export function people({ room, become, goTo, openMenu }) {
  const everybody = [...room.people.values()];
  const others = everybody.filter(({ id, admin }) => !admin && id !== room.me.id);
  const admins = everybody.filter(({ id, admin }) => admin && id !== room.me.id);
  const direct = room.channels.find(({ kind }) => kind === 'dm');
  const tools = { room, become, openMenu };
  return element(
    'aside.people',
    { 'aria-label': 'Members', id: 'people' },
    element('h2', {}, 'You are'),
    element('ul', {}, person(room.me, tools)),
    element('h2', {}, 'The coach'),
    element(
      'ul',
      {},
      element(
        'li',
        {},
        element(
          'button.person',
          { type: 'button', onclick: () => goTo(direct?.id), 'data-testid': 'message-coach' },
          face(room.bot, room),
          element('span', {}, room.bot.name, element('small', {}, 'Send a direct message')),
        ),
      ),
    ),
    admins.length > 0 && element('h2', {}, 'Run the club'),
    element(
      'ul',
      {},
      admins.map((each) => person(each, tools)),
    ),
    element('h2', {}, `Runners · ${others.length}`),
    element(
      'ul',
      {},
      others.map((each) => person(each, tools)),
    ),
  );
}

function person(each, { room, become, openMenu }) {
  const isMe = each.id === room.me.id;
  const view = element(
    'li',
    {},
    element(
      'button.person',
      {
        type: 'button',
        'data-testid': 'person-switch',
        'data-person': each.id,
        'aria-pressed': String(isMe),
        title: isMe ? 'This is you' : `Be ${each.name}`,
        onclick: () => become(each.id),
      },
      face(each, room),
      element(
        'span',
        {},
        each.name,
        isMe && element('small', {}, each.admin ? 'you run the club' : 'a runner of the club'),
      ),
      !isMe && element('span.be', { 'aria-hidden': 'true' }, 'be'),
    ),
    element(
      'button.bare.more',
      {
        type: 'button',
        'aria-haspopup': 'menu',
        'aria-label': `More for ${each.name}`,
        'data-testid': 'person-more',
        onclick: ({ currentTarget }) =>
          openMenu({ kind: 'user', person: each, from: currentTarget }),
      },
      icon('more'),
    ),
  );
  onContext(view, (at) => openMenu({ kind: 'user', person: each, at, from: view.firstChild }));
  return view;
}
