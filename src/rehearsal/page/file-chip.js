import { element, icon } from './element.js';

/** An option that takes a file, sent along as text because the page speaks JSON. */
export function fileChip(option, _text, { list, submit, onDone, onRemove, onEscape }) {
  let file;
  const input = element('input', {
    type: 'file',
    'aria-label': `${option.name}: ${option.description}`,
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
        hidden: option.required,
        'aria-label': `Remove ${option.name}`,
        onclick: onRemove,
      },
      icon('close'),
    ),
  );
  const hint = (words) =>
    list.show(input, { heading: option.name, hint: words, options: [], onPick() {} });
  input.addEventListener('focus', () => hint(option.description));
  input.addEventListener('blur', () => list.hide());
  input.addEventListener('change', async () => {
    const [picked] = input.files;
    file = picked && { name: picked.name, type: picked.type, base64: await asBase64(picked) };
    if (file) onDone();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && file) submit();
    else if (event.key === 'Backspace') onRemove();
    else if (event.key === 'Escape') onEscape();
    else return;
    event.preventDefault();
  });
  return {
    option,
    view,
    value: () => file,
    words: () => '',
    complain(why) {
      input.focus();
      hint(why);
    },
    focus: () => input.focus(),
  };
}

async function asBase64(file) {
  const reader = new FileReader();
  await new Promise((done, fail) => {
    reader.addEventListener('load', done);
    reader.addEventListener('error', () => fail(reader.error));
    reader.readAsDataURL(file);
  });
  return reader.result.slice(reader.result.indexOf(',') + 1);
}
