import { attachments } from './attachment.js';
import { components } from './component.js';
import { element, icon } from './element.js';
import { embed } from './embed.js';
import { face } from './face.js';
import { markdown } from './markdown.js';
import { drawn } from './markdown-view.js';
import { onContext } from './on-context.js';
import { timeTag } from './time-tag.js';

const ephemeral = 64;
const loading = 128;

export const isEphemeral = ({ flags = 0 }) => (flags & ephemeral) !== 0;
export const usedCommand = (message) => {
  const use = message.interaction ?? message.interaction_metadata;
  return use?.name && use?.user ? use : undefined;
};

/** One message; `grouped` ones go on under the same author's name. */
export function messageView(message, grouped, { room, line, openMenu, goTo }) {
  const author = authorOf(message, room);
  const view = element(
    'article.message',
    {
      tabindex: '-1',
      'data-testid': 'message',
      'data-message': message.id,
      'data-author': author.id,
    },
    usedBy(message, room),
    element(
      'div.margin',
      {},
      grouped ? clockOnly(message, room) : faceButton(author, { room, openMenu }),
    ),
    element(
      'div.body',
      {},
      !grouped && byline(message, author, { room, openMenu }),
      content(message, room),
      (message.embeds ?? []).map((each) => embed(each, message, room)),
      attachments(message),
      components(message, { room, line }),
      reactions(message),
      message.thread && threadLink(message.thread, goTo),
      isEphemeral(message) && onlyYou(message, room),
    ),
    more(message, openMenu),
  );
  if (grouped) view.classList.add('grouped');
  if (isEphemeral(message)) view.classList.add('ephemeral');
  view.setAttribute(
    'aria-label',
    `${author.name}, ${view.querySelector('time')?.textContent ?? ''}`,
  );
  onContext(view, (at) => openMenu({ kind: 'message', message, at, from: view }));
  return view;
}

export function authorOf({ author }, room) {
  const known = author.id === room.bot.id ? room.bot : room.people.get(author.id);
  return known ?? { id: author.id, name: author.global_name ?? author.username };
}

function usedBy(message, room) {
  const use = usedCommand(message);
  if (use) {
    const name = room.people.get(use.user.id)?.name ?? use.user.global_name ?? use.user.username;
    return element(
      'p.used',
      {},
      element('span.hook', { 'aria-hidden': 'true' }),
      element('b', {}, name ?? 'Someone'),
      ' used ',
      element('span.command', {}, isSlash(use, room) ? `/${use.name}` : use.name),
    );
  }
  const answered = message.referenced_message;
  if (!answered) return undefined;
  return element(
    'p.used',
    {},
    element('span.hook', { 'aria-hidden': 'true' }),
    element('b', {}, authorOf(answered, room).name),
    ' ',
    answered.content.slice(0, 80),
  );
}

/** 'log' and 'me settings' are typed with a slash; 'Log this run' is picked from a menu. */
const isSlash = ({ name }, { commands }) =>
  commands.some((each) => (each.type ?? 1) === 1 && each.name === name.split(' ')[0]);

function byline(message, author, { room, openMenu }) {
  const name = element(
    'button.author',
    {
      type: 'button',
      onclick: ({ currentTarget }) =>
        openMenu({ kind: 'user', person: author, from: currentTarget }),
    },
    author.name,
  );
  return element(
    'header',
    {},
    name,
    message.author.bot && element('span.badge', {}, 'coach'),
    timeTag(Date.parse(message.timestamp), 'stamp', room),
  );
}

function faceButton(author, { room, openMenu }) {
  return element(
    'button.bare',
    {
      type: 'button',
      tabindex: '-1',
      'aria-label': `What to do with ${author.name}`,
      onclick: ({ currentTarget }) =>
        openMenu({ kind: 'user', person: author, from: currentTarget }),
    },
    face(author, room),
  );
}

const clockOnly = (message, room) => timeTag(Date.parse(message.timestamp), 't', room);

function content(message, room) {
  if ((message.flags & loading) !== 0) {
    return element('p.thinking', {}, dots(), `${room.bot.name} is thinking`);
  }
  const text = message.content ?? '';
  if (text === '') return undefined;
  const shown = element('div.content', {}, drawn(markdown(text), room));
  if (message.edited_timestamp) shown.append(edited(message, room));
  return shown;
}

const edited = (message, room) => {
  const mark = timeTag(Date.parse(message.edited_timestamp), 'F', room);
  mark.className = 'edited';
  mark.removeAttribute('data-shape');
  mark.textContent = '(edited)';
  return mark;
};

export const dots = () =>
  element('span.dots', { 'aria-hidden': 'true' }, element('i'), element('i'), element('i'));

function reactions({ reactions: given = [] }) {
  if (given.length === 0) return undefined;
  return element(
    'p.reactions',
    {},
    given.map(({ emoji, count }) => element('span', {}, `${emoji.name} ${count}`)),
  );
}

function threadLink({ id, name }, goTo) {
  return element(
    'button.thread-link',
    { type: 'button', 'data-testid': 'thread-link', onclick: () => goTo(id) },
    icon('thread'),
    name,
  );
}

function onlyYou(message, room) {
  return element(
    'p.only-you',
    { 'data-testid': 'ephemeral-note' },
    icon('eye'),
    'Only you can see this · ',
    element(
      'button.link',
      {
        type: 'button',
        'data-testid': 'dismiss',
        onclick: () => room.dismiss(message.id),
      },
      'Dismiss',
    ),
  );
}

function more(message, openMenu) {
  return element(
    'button.more',
    {
      type: 'button',
      'data-testid': 'message-more',
      'aria-label': 'More for this message',
      'aria-haspopup': 'menu',
      onclick: ({ currentTarget }) => openMenu({ kind: 'message', message, from: currentTarget }),
    },
    icon('more'),
  );
}
