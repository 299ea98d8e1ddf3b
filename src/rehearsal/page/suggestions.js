import { element } from './element.js';

/** The list over the composer. Focus stays in the input; the list is told what to highlight. */
export function suggestions() {
  const title = element('p.suggestions-title', { id: 'suggestions-title' });
  const items = element('div.option-items', {
    id: 'suggestions',
    role: 'listbox',
    'aria-labelledby': 'suggestions-title',
    'data-testid': 'option-list',
  });
  const view = element('div.suggestions', { hidden: true }, title, items);
  let input;
  let offered = [];
  let pick = () => {};
  let at = -1;

  const highlight = (next) => {
    at = next;
    for (const [index, item] of [...items.children].entries()) {
      item.setAttribute('aria-selected', String(index === at));
      if (index === at) item.scrollIntoView({ block: 'nearest' });
    }
    if (at < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `suggestion-${at}`);
  };
  const list = {
    view,
    /** `first` highlights the first item, for lists where Enter should take it. */
    show(forInput, { heading, hint, options, first = false, onPick }) {
      if (input !== forInput) list.hide();
      input = forInput;
      offered = options;
      pick = onPick;
      title.replaceChildren(element('b', {}, heading), hint ? ` ${hint}` : '');
      items.replaceChildren(...options.map((each, index) => item(each, index, () => pick(each))));
      items.hidden = options.length === 0;
      view.hidden = false;
      input.setAttribute('aria-expanded', String(options.length > 0));
      highlight(first && options.length > 0 ? 0 : -1);
    },
    hide() {
      view.hidden = true;
      at = -1;
      offered = [];
      input?.setAttribute('aria-expanded', 'false');
      input?.removeAttribute('aria-activedescendant');
    },
    /** Takes a key if it means something to the list; says whether it did. */
    takes(event) {
      if (view.hidden || event.isComposing) return false;
      const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? offered.length - 1 : at - 1 }[event.key];
      if (to !== undefined && offered.length > 0) {
        highlight(to >= offered.length ? 0 : to < 0 ? offered.length - 1 : to);
      } else if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && at >= 0) {
        pick(offered[at]);
      } else if (event.key === 'Escape') {
        list.hide();
      } else return false;
      event.preventDefault();
      return true;
    },
  };
  return list;
}

/** What an input needs to own the list. */
export const ownsSuggestions = {
  role: 'combobox',
  autocomplete: 'off',
  'aria-autocomplete': 'list',
  'aria-controls': 'suggestions',
  'aria-expanded': 'false',
};

function item({ label, detail, needed }, index, onpick) {
  return element(
    'div.option-item',
    {
      role: 'option',
      id: `suggestion-${index}`,
      'aria-selected': 'false',
      'data-testid': 'option',
      // Before the click, the input would lose focus and the list with it.
      onmousedown: (event) => event.preventDefault(),
      onclick: onpick,
    },
    element('b', {}, label),
    detail && element('small', {}, detail),
    needed && element('span.badge', {}, 'needed'),
  );
}
