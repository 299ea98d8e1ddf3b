import { element, icon } from './element.js';
import { optionValue } from './slash.js';
import { ownsSuggestions } from './suggestions.js';

/** An option's name and an input for its value. */
export function optionChip(option, text, tools) {
  const { room, list, submit, complete, onDone, onRemove, onEscape } = tools;
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
    else if (event.key === 'Escape') onEscape();
    else return;
    event.preventDefault();
  });
  widen();
  return { option, view, value, complain, words: () => input.value, focus: () => input.focus() };
}
