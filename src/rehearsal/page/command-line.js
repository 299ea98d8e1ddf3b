import { element, icon } from './element.js';
import { matching, optionValue, Wrong } from './slash.js';
import { ownsSuggestions } from './suggestions.js';

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
    const chip = optionChip(option, text, {
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
    focus: () => ([...chips.values()][0] ?? tail).focus(),
  };
}

/** An option's name and an input for its value. */
function optionChip(option, text, { room, list, submit, complete, onDone, onRemove }) {
  let picked;
  let asked = 0;
  const input = element('input', {
    ...ownsSuggestions,
    type: 'text',
    value: text,
    size: 6,
    enterkeyhint: 'send',
    inputmode: { 4: 'numeric', 10: 'decimal' }[option.type],
    'aria-label': `${option.name}: ${option.description}`,
    'aria-required': String(option.required === true),
    'data-testid': 'option-input',
    'data-option': option.name,
  });
  const view = element(
    'label.chip',
    {},
    element('span.chip-name', {}, option.name),
    input,
    element(
      'button.bare',
      {
        type: 'button',
        tabindex: '-1',
        hidden: option.required,
        'aria-label': `Remove ${option.name}`,
        onclick: onRemove,
      },
      icon('close'),
    ),
  );
  const widen = () => {
    input.size = Math.min(48, Math.max(4, input.value.length + 1));
  };
  const value = () => {
    const typed = input.value.trim();
    if (typed === '') return undefined;
    return picked?.name === typed
      ? picked.value
      : optionValue({ ...option, choices: closed() }, typed);
  };
  // Yes or no, a channel, a person: closed lists that Discord itself provides.
  const closed = () =>
    ({
      5: [
        { name: 'yes', value: true },
        { name: 'no', value: false },
      ],
      6: [...room.people.values()].map(({ id, name }) => ({ name, value: id })),
      7: room.channels
        .filter(({ kind }) => kind !== 'dm')
        .map(({ id, name }) => ({ name, value: id })),
    })[option.type] ?? option.choices;

  const show = (choices, first) =>
    list.show(input, {
      heading: option.name,
      hint: option.description,
      options: choices.map((choice) => ({ label: choice.name, choice })),
      first,
      onPick: ({ choice }) => {
        picked = choice;
        input.value = choice.name;
        widen();
        onDone();
      },
    });
  const offer = async () => {
    const typed = input.value.trim();
    const choices = closed();
    if (choices) {
      const isWhole = choices.some(({ name }) => name.toLowerCase() === typed.toLowerCase());
      const fitting = isWhole
        ? choices
        : choices.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()));
      return show(fitting, typed !== '' && !isWhole);
    }
    if (!option.autocomplete) return show([], false);
    const turn = ++asked;
    if (list.view.hidden) show([], false);
    // Typing fast asks once, for what it ends at.
    await new Promise((resume) => setTimeout(resume, 120));
    if (turn !== asked) return;
    const answer = await complete();
    const isCurrent = turn === asked && document.activeElement === input;
    if (isCurrent) show(answer.choices ?? [], false);
  };
  const complain = (why) => {
    input.focus();
    input.setAttribute('aria-invalid', 'true');
    list.show(input, { heading: option.name, hint: why, options: [], onPick: () => {} });
    if (closed()) void offer();
  };
  input.addEventListener('focus', offer);
  input.addEventListener('input', () => {
    input.removeAttribute('aria-invalid');
    widen();
    void offer();
  });
  input.addEventListener('blur', () => {
    asked += 1;
    list.hide();
  });
  input.addEventListener('keydown', (event) => {
    if (list.takes(event)) return;
    if (event.key === 'Enter') submit();
    else if (event.key === 'Backspace' && input.value === '') onRemove();
    else if (event.key === 'Escape') onRemove();
    else return;
    event.preventDefault();
  });
  widen();
  return { option, view, value, complain, focus: () => input.focus() };
}
