import { element, icon } from './element.js';
import { openFloating } from './floating.js';

/** A list under a message: one pick answers at once, several answer with Done. */
export function pickList({ options, placeholder, least, most, disabled, onPick }) {
  const chosen = new Set(options.filter((each) => each.default).map(({ value }) => value));
  const words = element('span');
  const opener = element(
    'button.pick-list',
    {
      type: 'button',
      disabled,
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'data-testid': 'component-select',
      onclick: () => open(),
    },
    words,
    icon('chevron'),
  );
  const describe = () => {
    const labels = options.filter(({ value }) => chosen.has(value)).map(({ label }) => label);
    words.textContent = labels.join(', ') || placeholder;
    words.className = labels.length > 0 ? '' : 'unset';
  };
  describe();
  return opener;

  function open() {
    const several = most > 1;
    const items = options.map((each) => item(each, chosen.has(each.value)));
    const list = element(
      'div.option-items',
      { role: 'listbox', 'aria-label': placeholder, 'aria-multiselectable': String(several) },
      items,
    );
    const panel = element('div.floating.pick-panel', {}, list);
    const finish = () => {
      panel.hidePopover();
      describe();
      onPick([...chosen]);
    };
    const done = element(
      'button.button.primary',
      { type: 'button', onclick: finish, 'data-testid': 'select-done' },
      'Done',
    );
    const allow = () => {
      done.disabled = chosen.size < least;
    };
    if (several) panel.append(done);
    allow();

    const toggle = (at) => {
      const { value } = options[at];
      if (!several) {
        chosen.clear();
        chosen.add(value);
        return finish();
      }
      if (!chosen.delete(value) && chosen.size < most) chosen.add(value);
      items[at].setAttribute('aria-selected', String(chosen.has(value)));
      allow();
    };
    for (const [at, each] of items.entries()) each.addEventListener('click', () => toggle(at));
    list.addEventListener('keydown', (event) => {
      const at = items.indexOf(document.activeElement);
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
      if (to !== undefined) items[(to + items.length) % items.length].focus();
      else if (event.key === 'Enter' || event.key === ' ') toggle(at);
      else return;
      event.preventDefault();
    });
    opener.setAttribute('aria-expanded', 'true');
    openFloating(panel, {
      from: opener,
      onClose: () => opener.setAttribute('aria-expanded', 'false'),
    });
    panel.style.minWidth = `${opener.offsetWidth}px`;
    (items.find((each) => each.ariaSelected === 'true') ?? items[0])?.focus();
  }
}

function item({ label, description }, selected) {
  return element(
    'div.option-item',
    {
      role: 'option',
      tabindex: '-1',
      'aria-selected': String(selected),
      'data-testid': 'select-option',
    },
    element('span', {}, element('b', {}, label), description && element('small', {}, description)),
    icon('check'),
  );
}
