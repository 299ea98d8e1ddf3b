import { element, icon } from './element.js';
import { modalField } from './modal-field.js';

/** A form the coach asks to be filled in. The browser's own dialog keeps the rest of the page still. */
export function openModal({ id, title, components }, { line }) {
  const before = document.activeElement;
  const fields = components.flatMap(fieldsOf).map(modalField);
  const close = () => {
    dialog.close();
    dialog.remove();
    if (!before?.isConnected) return;
    // Chromium gives the field its focus back without a caret, and typing would go nowhere.
    before.blur();
    before.focus();
  };
  const submit = element('button.button.primary', { 'data-testid': 'modal-submit' }, 'Send');
  const form = element(
    'form',
    { novalidate: true },
    element(
      'header',
      {},
      element('h2', { id: 'modal-title' }, title),
      element(
        'button.bare',
        { type: 'button', 'aria-label': 'Close', onclick: close },
        icon('close'),
      ),
    ),
    element(
      'div.modal-fields',
      {},
      fields.map(({ view }) => view),
    ),
    element(
      'footer',
      {},
      element('button.button.quiet', { type: 'button', onclick: close }, 'Cancel'),
      submit,
    ),
  );
  const dialog = element(
    'dialog.modal',
    { 'aria-labelledby': 'modal-title', 'data-testid': 'modal' },
    form,
  );

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const wanting = fields.filter((field) => !field.check());
    if (wanting.length > 0) return wanting[0].focus();
    submit.setAttribute('aria-busy', 'true');
    const { ok } = await line.submit(
      id,
      Object.fromEntries(fields.flatMap((field) => field.entry())),
    );
    submit.removeAttribute('aria-busy');
    if (ok) close();
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  dialog.addEventListener('keydown', (event) => event.key === 'Tab' && keepFocus(event, dialog));
  document.body.append(dialog);
  dialog.showModal();
  fields[0]?.focus();
  return close;
}

/** Rows of text inputs, as Discord first had them, or inputs with labels of their own. */
function fieldsOf(component) {
  if (component.type === 1) return component.components;
  if (component.type !== 18) return [component];
  const { label, description } = component;
  return [{ ...component.component, label, description }];
}

function keepFocus(event, dialog) {
  const stops = [...dialog.querySelectorAll('a, button, input, select, textarea')].filter(
    (each) => each.tabIndex >= 0 && !each.disabled && each.offsetParent !== null,
  );
  const [edge, other] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (document.activeElement !== edge) return;
  event.preventDefault();
  other.focus();
}
