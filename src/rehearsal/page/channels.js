import { drawing, element, icon } from './element.js';
import { face } from './face.js';

/** The club's channels and the direct message with the coach. */
export function channels({ room, goTo }) {
  const { guild, bot } = room;
  const direct = room.channels.filter(({ kind }) => kind === 'dm');
  const inClub = room.channels.filter(({ kind }) => kind !== 'dm');
  const links = new Map(
    room.channels.map((channel) => [channel.id, link(channel, { room, goTo })]),
  );
  const places = [
    place(drawing('mark', 'mark'), `Direct message with ${bot.name}`, () => goTo(direct[0]?.id)),
    place(initialsOf(guild.name), guild.name, () => goTo(inClub[0]?.id)),
  ];
  const mark = () => {
    const isDirect = room.channel.kind === 'dm';
    for (const [at, each] of places.entries())
      each.setAttribute('aria-current', String((at === 0) === isDirect));
    for (const [id, each] of links) {
      const count = room.unread.get(id) ?? 0;
      const isOpen = id === room.channel.id;
      if (isOpen) each.setAttribute('aria-current', 'page');
      else each.removeAttribute('aria-current');
      each.classList.toggle('unread', count > 0);
      const words = count > 0 ? [String(count), element('span.unseen', {}, ' unread')] : [];
      each.querySelector('.count').replaceChildren(...words);
    }
  };
  room.on('open', mark);
  room.on('unread', mark);
  mark();
  return [
    element('nav.rail', { 'aria-label': 'Places' }, places),
    element(
      'nav.channels',
      { 'aria-label': 'Channels' },
      element('h1', {}, guild.name),
      element('h2', {}, 'Channels'),
      element(
        'ul',
        {},
        inClub.map(({ id, kind }) => element(`li.${kind}`, {}, links.get(id))),
      ),
      element('h2', {}, 'Direct messages'),
      element(
        'ul',
        {},
        direct.map(({ id }) => element('li.dm', {}, links.get(id))),
      ),
    ),
  ];
}

const place = (picture, name, onclick) =>
  element('button.place', { type: 'button', title: name, 'aria-label': name, onclick }, picture);

const initialsOf = (name) =>
  element(
    'span',
    { 'aria-hidden': 'true' },
    name
      .split(/\s+/)
      .slice(0, 3)
      .map((word) => [...word][0]),
  );

function link({ id, name, kind }, { room, goTo }) {
  const sign = kind === 'dm' ? face(room.bot, room) : icon(kind === 'thread' ? 'thread' : 'hash');
  return element(
    'a.channel-link',
    {
      href: `#${new URLSearchParams({ as: room.me.id, channel: id })}`,
      'data-testid': 'channel-link',
      'data-channel': id,
      onclick: (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        goTo(id);
      },
    },
    sign,
    element('span', {}, kind === 'dm' ? room.bot.name : name),
    element('span.count'),
  );
}
