import { drawing, element, icon } from './element.js';
import { told, wall } from './instant.js';
import { dots, isEphemeral, messageView, usedCommand } from './message.js';
import { retell } from './time-tag.js';

const groupedWithin = 7 * 60_000;

/** The messages of the open channel. */
export function timeline(tools) {
  const { room } = tools;
  const scroller = element('div.timeline', { tabindex: '-1' });
  const typing = element('p.typing', { 'aria-live': 'polite', 'data-testid': 'typing' });
  const toEnd = () => {
    scroller.scrollTop = scroller.scrollHeight;
    atEnd = true;
    newer.hidden = true;
  };
  const newer = element(
    'button.newer',
    { type: 'button', hidden: true, onclick: () => toEnd() },
    'Newer messages',
    icon('chevron'),
  );
  let atEnd = true;
  let log;
  let shown = new Map();

  const open = () => {
    shown = new Map();
    log = element('div.log', {
      role: 'log',
      'aria-label': `Messages in ${room.channel.name}`,
      'aria-live': 'polite',
      'data-testid': 'log',
    });
    draw();
    // In the page only now: what was said before is not read out again.
    scroller.replaceChildren(beginning(room), log);
    toEnd();
  };
  const draw = () => {
    const before = shown.size;
    const focused = focusIn(log);
    shown = reconcile(log, shown, tools);
    makeOneTabStop(log);
    refocus(log, focused);
    const grew = shown.size > before;
    if (atEnd || (grew && isForMe(room))) toEnd();
    else if (grew) newer.hidden = false;
  };

  room.on('open', open);
  room.on('messages', (channelId) => channelId === room.channel.id && draw());
  room.on('clock', () => retell(scroller, room));
  const tellTyping = () => {
    const isTyping = room.typing.has(room.channel.id);
    typing.replaceChildren(...(isTyping ? [dots(), `${room.bot.name} is typing`] : []));
  };
  room.on('typing', tellTyping);
  room.on('open', tellTyping);
  scroller.addEventListener('keydown', (event) => walk(event, log));
  scroller.addEventListener('scroll', () => {
    atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80;
    if (atEnd) newer.hidden = true;
  });
  // Pictures that load late and hints that come and go would push the newest message out of sight.
  const keep = new ResizeObserver(() => atEnd && toEnd());
  keep.observe(scroller);
  scroller.addEventListener('load', () => atEnd && toEnd(), true);
  open();
  return [scroller, newer, typing];
}

/** What one wrote or asked for oneself is shown, wherever one was reading. */
function isForMe(room) {
  const last = room.messagesIn(room.channel.id).at(-1);
  const by = (last && usedCommand(last)?.user) ?? last?.author;
  return by?.id === room.me.id;
}

function beginning({ channel, bot, guild }) {
  const words = {
    dm: [
      bot.name,
      `Just you and ${bot.name}. Ask about today, or tell it what you ran and how you slept.`,
    ],
    thread: [channel.name, 'A thread of the team channel.'],
    text: [
      `#${channel.name}`,
      `Where ${guild.name} hears each morning what everybody runs, or rests.`,
    ],
  };
  const [title, about] = words[channel.kind] ?? words.text;
  return element(
    'header.beginning',
    {},
    drawing('field', 'field'),
    element('h2', {}, title),
    element('p', {}, about),
  );
}

/** Reuses what has not changed, so that focus and pictures stay where they are. */
function reconcile(log, shown, tools) {
  const { room } = tools;
  const next = new Map();
  const views = [];
  let previous;
  for (const message of room.messagesIn(room.channel.id)) {
    const day = wall(Date.parse(message.timestamp), room.zone).day;
    const isNewDay = day !== previous?.day;
    const grouped = !isNewDay && goesOn(previous.message, message);
    const old = shown.get(message.id);
    const fresh = old?.message === message && old.grouped === grouped && old.isNewDay === isNewDay;
    const kept = fresh
      ? old
      : { message, grouped, isNewDay, views: viewsOf(message, { grouped, isNewDay }, tools) };
    next.set(message.id, kept);
    views.push(...kept.views);
    previous = { day, message };
  }
  const wanted = new Set(views);
  for (const child of [...log.children]) if (!wanted.has(child)) child.remove();
  for (const [at, view] of views.entries()) {
    if (log.children[at] !== view) log.insertBefore(view, log.children[at] ?? null);
  }
  return next;
}

function viewsOf(message, { grouped, isNewDay }, tools) {
  const view = messageView(message, grouped, tools);
  if (!isNewDay) return [view];
  const day = told(Date.parse(message.timestamp), 'divider', tools.room);
  return [
    element('div.day', { role: 'separator', 'aria-label': day }, element('span', {}, day)),
    view,
  ];
}

function goesOn(before, message) {
  const apart = Date.parse(message.timestamp) - Date.parse(before.timestamp);
  const sameAuthor = before.author.id === message.author.id;
  const startsAnew = usedCommand(message) || message.referenced_message;
  return (
    sameAuthor &&
    !startsAnew &&
    apart < groupedWithin &&
    isEphemeral(before) === isEphemeral(message)
  );
}

/** A long log is one stop for Tab, its newest message; from there arrows walk it. */
function makeOneTabStop(log) {
  const messages = [...log.querySelectorAll('.message')];
  const walked =
    log.contains(document.activeElement) && messages.find((each) => each.tabIndex === 0);
  const stop = walked || messages.at(-1);
  for (const each of messages) {
    each.tabIndex = each === stop ? 0 : -1;
    const more = each.querySelector('.more');
    if (more) more.tabIndex = each.tabIndex;
  }
}

function walk(event, log) {
  const from = event.target;
  if (!from.classList.contains('message')) return;
  const messages = [...log.querySelectorAll('.message')];
  const at = messages.indexOf(from);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: messages.length - 1 }[event.key];
  if (to !== undefined && messages[to]) {
    from.tabIndex = -1;
    messages[to].tabIndex = 0;
    makeOneTabStop(log);
    messages[to].focus();
    event.preventDefault();
  } else if (event.key === 'Enter') {
    // Else the same Enter would press what the menu puts under it.
    event.preventDefault();
    from.querySelector('.more')?.click();
  }
}

/** A pressed button may be redrawn by its answer: the hand should find it again. */
function focusIn(log) {
  const at = document.activeElement;
  const message = log.contains(at) ? at.closest('.message')?.dataset.message : undefined;
  return message && { message, customId: at.dataset.customId };
}

function refocus(log, focused) {
  if (!focused || log.contains(document.activeElement)) return;
  const view = [...log.querySelectorAll('.message')].find(
    (each) => each.dataset.message === focused.message,
  );
  const control = [...(view?.querySelectorAll('[data-custom-id]') ?? [])].find(
    (each) => each.dataset.customId === focused.customId,
  );
  (control ?? view)?.focus({ preventScroll: true });
}
