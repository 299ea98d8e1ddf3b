import { channels } from './channels.js';
import { clock } from './clock.js';
import { composer } from './composer.js';
import { drawers } from './drawers.js';
import { drawing, element, icon } from './element.js';
import { face } from './face.js';
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
const sides = drawers(page);
/** Who is here now: { room, goTo, draft, leave }. */
let visit;
let closeModal = () => {};

/** Comes in as one person: everything on the page is drawn anew from what that person may see. */
async function enter({ as = '', channel } = {}) {
  const room = createRoom(await readState(as), channel);
  // What was being written when the page had to be drawn anew is still there.
  const draft = visit?.room.me.id === room.me.id ? visit.draft() : '';
  visit?.leave();
  const line = openLine(room.me.id, toast);
  const goTo = (id) => {
    sides.close();
    room.open(id);
    if (hasMouse()) desk.focus();
  };
  const become = (id) => {
    sides.close();
    location.hash = addressOf(id, placeFor(room));
  };
  const tools = { room, line, goTo, become, openMenu: menuOpener({ room, line, become, goTo }) };
  const desk = composer(tools);
  const time = clock(tools);
  const ideas = hints({ ...tools, move: time.move, remember });
  const skip = element('button.skip', { type: 'button', onclick: desk.focus }, 'Skip to writing');
  page.replaceChildren(
    skip,
    bar(room, time, ideas),
    element('div.places', { id: 'places' }, channels(tools)),
    element('main', {}, title(room), timeline(tools), ideas.view, desk.view),
    people(tools),
    element('div.shade', { onclick: sides.close }),
  );
  history.replaceState(null, '', addressOf(room.me.id, room.channel.id));
  room.on('open', () => {
    const address = addressOf(room.me.id, room.channel.id);
    if (location.hash !== address) history.pushState(null, '', address);
  });
  if (draft) room.ask(draft);
  else if (hasMouse()) desk.focus();

  const events = listen(room.me.id, newsFor(room, tools));
  visit = { room, goTo, draft: desk.draft, leave: () => events.close() };
}

/** Where there is none, focus in a field opens a keyboard over the page. */
const hasMouse = () => matchMedia('(pointer: fine)').matches;

function newsFor(room, tools) {
  return {
    message: room.receive,
    remove: ({ channel_id: channelId, id }) => room.remove(channelId, id),
    modal: (modal) => {
      room.answered();
      closeModal();
      closeModal = openModal(modal, tools);
    },
    typing: ({ channel_id: channelId }) => {
      room.typed(channelId);
      // The chat people know lets the dots go after ten seconds.
      setTimeout(() => room.quiet(channelId), 10_000);
    },
    clock: ({ now }) => room.moveClock(now),
    lost: () => toast('The rehearsal has stopped. This page waits for it to come back.'),
    reload: () => void come(address()),
    failed: ({ what }) => {
      room.answered();
      toast(what ?? `${room.bot.name} did not answer.`);
    },
  };
}

function bar(room, time, ideas) {
  const showIdeas = element(
    'button.bare',
    {
      type: 'button',
      title: 'Try this',
      'aria-label': 'Show or hide what to try',
      'data-testid': 'hints-toggle',
      onclick: () => ideas.toggle(),
    },
    icon('idea'),
  );
  return element(
    'header.bar',
    {},
    sides.opener('places', icon('menu'), 'Channels'),
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
      showIdeas,
      theme,
      sides.opener('people', face(room.me, room), `Members; you are ${room.me.name}`),
    ),
  );
}

function title(room) {
  const view = element('h2.title', { 'data-testid': 'title' });
  const show = () => {
    const { kind, name } = room.channel;
    const called = kind === 'dm' ? room.bot.name : name;
    view.replaceChildren(icon({ dm: 'chat', thread: 'thread' }[kind] ?? 'hash'), called);
    document.title = `${kind === 'text' ? '#' : ''}${called} · Fallow rehearsal`;
  };
  room.on('open', show);
  show();
  return view;
}

const addressOf = (as, channel) => `#${new URLSearchParams({ as, channel })}`;
const address = () => Object.fromEntries(new URLSearchParams(location.hash.slice(1)));

/** Somebody else's direct message is not theirs to open. */
const placeFor = ({ channel }) => (channel.kind === 'dm' ? '' : channel.id);

async function come(where) {
  try {
    await enter(where);
  } catch (problem) {
    visit?.leave();
    visit = undefined;
    const again = element('button.button.primary', { type: 'button' }, 'Try again');
    again.addEventListener('click', () => void come(address()));
    const words = `Start it with npm run demo, then come back. (${problem.message})`;
    page.replaceChildren(
      element(
        'div.stopped',
        { role: 'alert' },
        drawing('field', 'field'),
        element('h1', {}, 'The rehearsal is not running'),
        element('p', {}, words),
        again,
      ),
    );
  }
}

addEventListener('hashchange', () => {
  const { as, channel } = address();
  if (visit && as === visit.room.me.id) return visit.room.open(channel);
  closeModal();
  void come({ as, channel });
});

addEventListener('keydown', (event) => {
  if (event.key === 'Escape') sides.close();
  if (!visit || event.ctrlKey || event.metaKey) return;
  const isWriting = event.target.closest?.('input, textarea, select, dialog, [popover]');
  if (event.key === '/' && !isWriting) {
    event.preventDefault();
    visit.room.ask('/');
  }
  const step = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
  if (!step) return;
  event.preventDefault();
  const { channels: all, channel } = visit.room;
  visit.goTo(all.at((all.indexOf(channel) + step) % all.length).id);
});

await come(address());
