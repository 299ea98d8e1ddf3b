import { channels } from './channels.js';
import { clock } from './clock.js';
import { composer } from './composer.js';
import { drawing, element, icon } from './element.js';
import { hints } from './hints.js';
import { menuOpener } from './menu.js';
import { openModal } from './modal.js';
import { people } from './people.js';
import { remember } from './remember.js';
import { createRoom } from './room.js';
import { listen, openLine, readState } from './server-line.js';
import { themeSwitch } from './theme.js';
import { timeline } from './timeline.js';
import { toast } from './toast.js';

const page = document.querySelector('#page');
const theme = themeSwitch(remember);
let leave = () => {};

const address = () => Object.fromEntries(new URLSearchParams(location.hash.slice(1)));

/** Comes in as one person: everything on the page is drawn anew from what that person may see. */
async function enter({ as = '', channel } = {}) {
  leave();
  const snapshot = await readState(as);
  const room = createRoom(snapshot, channel);
  const line = openLine(room.me.id, toast);
  const goTo = (id) => {
    closeDrawers();
    room.open(id);
    desk.focus();
  };
  const become = (id) => {
    closeDrawers();
    location.hash = new URLSearchParams({ as: id, channel: keptChannel(room) });
  };
  const openMenu = menuOpener({ room, line, become, goTo });
  const tools = { room, line, openMenu, goTo, become };
  const desk = composer(tools);
  const time = clock(tools);
  const ideas = hints({ ...tools, move: time.move, remember });
  const title = element('h2.title');

  const name = () => {
    const { kind, name: called } = room.channel;
    const sign = { dm: 'chat', thread: 'thread', text: 'hash' }[kind] ?? 'hash';
    title.replaceChildren(icon(sign), kind === 'dm' ? room.bot.name : called);
    document.title = `${kind === 'dm' ? room.bot.name : `#${called}`} · Fallow rehearsal`;
  };
  const open = () => {
    name();
    const hash = `#${new URLSearchParams({ as: room.me.id, channel: room.channel.id })}`;
    if (location.hash !== hash) history.pushState(null, '', hash);
  };
  room.on('open', open);
  name();
  history.replaceState(
    null,
    '',
    `#${new URLSearchParams({ as: room.me.id, channel: room.channel.id })}`,
  );

  page.replaceChildren(
    element(
      'header.bar',
      {},
      drawerButton('places', 'menu', 'Channels'),
      element(
        'p.brand',
        {},
        drawing('mark', 'mark'),
        element('b', {}, 'Fallow'),
        element('span', {}, 'rehearsal'),
      ),
      time.view,
      element(
        'div.bar-tools',
        {},
        element(
          'button.bare',
          {
            type: 'button',
            title: 'Try this',
            'aria-label': 'Show or hide what to try',
            onclick: () => ideas.toggle(),
            'data-testid': 'hints-toggle',
          },
          icon('idea'),
        ),
        theme,
        drawerButton('people', 'people', 'Members'),
      ),
    ),
    element('div.places', { id: 'places' }, channels(tools)),
    element('main', { id: 'main' }, title, timeline(tools), ideas.view, desk.view),
    people(tools),
    element('div.shade', { onclick: closeDrawers }),
  );
  const timelineView = page.querySelector('.timeline');
  timelineView.scrollTop = timelineView.scrollHeight;
  if (matchMedia('(pointer: fine)').matches) desk.focus();

  let closeModal = () => {};
  const events = listen(room.me.id, {
    message: room.receive,
    remove: ({ channel_id: channelId, id }) => room.remove(channelId, id),
    modal: (modal) => {
      closeModal();
      closeModal = openModal(modal, tools);
    },
    typing: ({ channel_id: channelId }) => {
      room.typed(channelId);
      // The chat people know lets the dots go after ten seconds.
      setTimeout(() => room.quiet(channelId), 10_000);
    },
    clock: ({ now }) => room.moveClock(now),
    reload: () => start(address()),
    failed: ({ what }) => toast(what ?? `${room.bot.name} did not answer.`),
  });
  leave = () => {
    events.close();
    closeModal();
    leave = () => {};
  };
  current = { room, goTo };
}

let current;

/** Somebody else's direct message is not theirs to keep open. */
const keptChannel = ({ channel, channels: all }) =>
  channel.kind === 'dm' ? '' : (channel ?? all[0]).id;

async function start(where) {
  try {
    await enter(where);
  } catch (problem) {
    page.replaceChildren(
      element(
        'div.stopped',
        { role: 'alert' },
        drawing('field', 'field'),
        element('h1', {}, 'The rehearsal is not running'),
        element('p', {}, `Start it with npm run demo, then come back. (${problem.message})`),
        element(
          'button.button.primary',
          { type: 'button', onclick: () => start(address()) },
          'Try again',
        ),
      ),
    );
  }
}

function drawerButton(drawer, sign, label) {
  return element(
    'button.bare.drawer-button',
    {
      type: 'button',
      'aria-label': label,
      'aria-controls': drawer,
      'aria-expanded': 'false',
      'data-testid': `open-${drawer}`,
      onclick: () => toggleDrawer(drawer),
    },
    icon(sign),
  );
}

function toggleDrawer(drawer) {
  const opened = page.dataset.drawer === drawer ? '' : drawer;
  page.dataset.drawer = opened;
  for (const button of page.querySelectorAll('.drawer-button')) {
    button.setAttribute('aria-expanded', String(button.getAttribute('aria-controls') === opened));
  }
  if (opened) page.querySelector(`#${opened} :is(a, button)`)?.focus();
}

function closeDrawers() {
  if (page.dataset.drawer) toggleDrawer(page.dataset.drawer);
}

addEventListener('hashchange', () => {
  const { as, channel } = address();
  if (current && as === current.room.me.id) current.room.open(channel);
  else void start({ as, channel });
});

addEventListener('keydown', (event) => {
  const isTyping = event.target.closest?.('input, textarea, select, dialog, [popover]');
  if (event.key === 'Escape') closeDrawers();
  if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    current?.room.ask('/');
  }
  if (!event.altKey || !current || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
  const { channels: all, channel } = current.room;
  const next = all.indexOf(channel) + (event.key === 'ArrowDown' ? 1 : -1);
  event.preventDefault();
  current.goTo(all[(next + all.length) % all.length].id);
});

await start(address());
