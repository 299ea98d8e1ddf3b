import { element } from './element.js';
import { fileChip } from './file-chip.js';
import { optionChip } from './option-chip.js';
import { matching, Wrong } from './slash.js';
import { ownsSuggestions } from './suggestions.js';

const attachment = 11;

/** One command being filled in: a chip for each option, and an input that offers the rest. */
export function commandLine({ command, rest, room, line, list, onLeave, onSend }) {
  const chips = new Map();
  const row = element('div.chips');
  const tail = element('input.tail', {
    ...ownsSuggestions,
    type: 'text',
    enterkeyhint: 'send',
    placeholder: command.options.length > 0 ? 'add an option' : '',
    'aria-label': `More options for /${command.name}`,
    'data-testid': 'command-tail',
  });
  const view = element(
    'div.command-line',
    { 'data-testid': 'command-line', 'data-command': command.name },
    element(
      'button.command-name',
      { type: 'button', onclick: () => onLeave(''), 'aria-label': `/${command.name}, remove` },
      `/${command.name}`,
    ),
    row,
    tail,
  );

  const remaining = () => command.options.filter(({ name }) => !chips.has(name));
  const values = () => new Map([...chips].map(([name, chip]) => [name, chip.value()]));
  const known = () =>
    Object.fromEntries(
      [...values()].filter(([, value]) => value !== undefined && !(value instanceof Wrong)),
    );

  const submit = () => {
    for (const [name, value] of values()) {
      const missing = value === undefined && chips.get(name).option.required;
      const why = missing ? 'This one is needed.' : value instanceof Wrong && value.why;
      if (why) return chips.get(name).complain(why);
    }
    list.hide();
    onSend(command.name, known());
  };

  const addChip = (option, text = '') => {
    const chip = (option.type === attachment ? fileChip : optionChip)(option, text, {
      room,
      list,
      submit,
      complete: () =>
        line.complete({
          channel: room.channel.id,
          name: command.name,
          options: known(),
          focused: option.name,
        }),
      onDone: () => goOn(),
      onRemove: () => remove(option),
      onEscape: () => onLeave(''),
    });
    chips.set(option.name, chip);
    row.append(chip.view);
    return chip;
  };
  const remove = (option) => {
    const before = [...chips.keys()];
    const at = before.indexOf(option.name);
    if (option.required)
      return at > 0 ? chips.get(before[at - 1]).focus() : onLeave(`/${command.name}`);
    chips.get(option.name).view.remove();
    chips.delete(option.name);
    const previous = chips.get(before[at - 1]);
    if (previous) previous.focus();
    else tail.focus();
  };
  const goOn = () => {
    const open = [...chips.values()].find(
      ({ option, value }) => option.required && value() === undefined,
    );
    (open ?? tail).focus();
  };

  const offerRest = () => {
    const typed = tail.value.trim();
    const options = matching(remaining(), typed).map((option) => ({
      label: option.name,
      detail: option.description,
      needed: option.required,
      option,
    }));
    const nothing = typed === '' ? 'Enter sends it.' : 'No option of that name.';
    list.show(tail, {
      heading: `/${command.name}`,
      hint: options.length > 0 ? 'Enter sends it; or add an option.' : nothing,
      options,
      first: typed !== '',
      onPick: ({ option }) => {
        tail.value = '';
        addChip(option).focus();
      },
    });
  };
  tail.addEventListener('focus', offerRest);
  tail.addEventListener('click', offerRest);
  tail.addEventListener('input', offerRest);
  tail.addEventListener('blur', () => list.hide());
  tail.addEventListener('keydown', (event) => {
    if (list.takes(event)) return;
    if (event.key === 'Enter') submit();
    else if (event.key === 'Backspace' && tail.value === '')
      ([...chips.values()].at(-1) ?? leave).focus();
    else if (event.key === 'Escape') onLeave('');
    else return;
    event.preventDefault();
  });
  const leave = { focus: () => onLeave(`/${command.name}`) };

  const needed = command.options.filter(({ required }) => required);
  const opening = needed.length > 0 ? needed : command.options.slice(0, 1);
  for (const [at, option] of opening.entries()) addChip(option, at === 0 ? rest : '');
  return {
    view,
    submit,
    words: () => `/${command.name} ${[...chips.values()][0]?.words() ?? ''}`,
    focus: () => ([...chips.values()][0] ?? tail).focus(),
  };
}
