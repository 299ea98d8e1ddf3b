import { commandLine } from './command-line.js';
import { element, icon } from './element.js';
import { commandIn, commandsFor, matching } from './slash.js';
import { ownsSuggestions, suggestions } from './suggestions.js';

/** Where a person writes: words for everybody in the channel, or a command. */
export function composer({ room, line }) {
  const list = suggestions();
  const text = element('textarea.words', {
    ...ownsSuggestions,
    rows: 1,
    maxlength: 2000,
    enterkeyhint: 'send',
    'data-testid': 'composer',
    oninput: () => read(),
    onfocus: () => read(),
    onblur: () => list.hide(),
  });
  const slash = element(
    'button.bare.slash',
    { type: 'button', 'aria-label': 'Commands', title: 'Commands', 'data-testid': 'open-commands' },
    icon('slash'),
  );
  const box = element('div.composer-box', {}, slash, text);
  const form = element(
    'form.composer',
    { 'aria-label': 'Write' },
    list.view,
    box,
    element('button.send', { 'aria-label': 'Send', 'data-testid': 'send' }, icon('send')),
  );
  let filling;

  const usable = () =>
    commandsFor(room.commands, {
      inDirectMessage: room.channel.kind === 'dm',
      managesClub: room.me.admin,
    });

  const read = () => {
    fitHeight(text);
    const typed = text.value;
    if (!typed.startsWith('/')) return list.hide();
    const commands = usable();
    const named = commandIn(typed, commands);
    if (named) return fill(named);
    const options = matching(commands, typed.slice(1)).map((command) => ({
      label: `/${command.name}`,
      detail: command.description,
      command,
    }));
    if (options.length === 0 && typed.includes(' ')) return list.hide();
    list.show(text, {
      heading: 'Commands',
      hint: options.length === 0 ? 'None of that name here.' : '',
      options,
      first: true,
      onPick: ({ command }) => fill({ command, rest: '' }),
    });
  };
  const fill = ({ command, rest }) => {
    filling = commandLine({ command, rest, room, line, list, onLeave: leave, onSend: use });
    box.replaceChildren(filling.view);
    filling.focus();
  };
  const leave = (words) => {
    filling = undefined;
    list.hide();
    box.replaceChildren(slash, text);
    text.value = words;
    text.focus();
    read();
  };
  const use = async (name, options) => {
    const before = filling;
    leave('');
    const { ok } = await line.use(room.channel.id, name, options);
    // Nothing that was filled in is lost when the server could not take it.
    if (ok || filling || text.value !== '') return;
    filling = before;
    box.replaceChildren(before.view);
    before.focus();
  };
  const say = async () => {
    const words = text.value.trim();
    if (words === '') return;
    text.value = '';
    fitHeight(text);
    const { ok } = await line.say(room.channel.id, words);
    if (!ok && text.value === '') text.value = words;
  };
  const prefill = (words) => {
    leave(words);
    text.setSelectionRange?.(words.length, words.length);
  };

  text.addEventListener('keydown', (event) => {
    if (list.takes(event) || event.isComposing || event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void say();
  });
  slash.addEventListener('click', () => prefill('/'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (filling) filling.submit();
    else void say();
  });
  const invite = () => {
    const { kind, name } = room.channel;
    const to = kind === 'dm' ? room.bot.name : `#${name}`;
    text.placeholder = kind === 'dm' ? `Ask or tell ${to}, or type /` : `Write in ${to}, or type /`;
    text.setAttribute('aria-label', `Message to ${to}`);
    form.hidden = false;
    if (filling || text.value.startsWith('/')) leave('');
  };
  room.on('open', invite);
  room.on('prefill', prefill);
  invite();
  return {
    view: form,
    focus: () => (filling ?? text).focus(),
    draft: () => (filling ? filling.words() : text.value),
  };
}

function fitHeight(text) {
  text.style.height = 'auto';
  text.style.height = `${Math.min(text.scrollHeight, 200)}px`;
}
