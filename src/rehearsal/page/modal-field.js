import { element } from './element.js';
import { markdown } from './markdown.js';

/** One field of a form: { view, entry, check, focus }. */
export function modalField(component, at) {
  const make = kinds[component.type] ?? unknown;
  return make(component, `field-${at}`);
}

const kinds = { 3: select, 4: textInput, 10: words, 21: radios, 22: checkboxes, 23: checkbox };

function textInput(component, id) {
  const { custom_id: name, style, value, placeholder, required = true } = component;
  const input = element(style === 2 ? 'textarea' : 'input', {
    id,
    name,
    value,
    placeholder,
    rows: style === 2 ? 4 : undefined,
    type: style === 2 ? undefined : 'text',
    maxlength: component.max_length,
    autocomplete: 'off',
    'data-testid': 'modal-input',
    'aria-describedby': `${id}-about`,
    'aria-required': String(required),
  });
  const wrong = () => {
    const typed = input.value.trim();
    if (typed === '') return required && 'This one is needed.';
    return (
      typed.length < (component.min_length ?? 0) &&
      `At least ${component.min_length} letters, please.`
    );
  };
  return field(component, id, {
    input,
    required,
    wrong,
    entry: () => [[name, input.value]],
  });
}

function select(component, id) {
  const {
    custom_id: name,
    options,
    placeholder,
    required = true,
    max_values: most = 1,
  } = component;
  if (most > 1) return checkboxes(component, id);
  const input = element(
    'select',
    { id, name, 'data-testid': 'modal-input', 'aria-describedby': `${id}-about` },
    element('option', { value: '' }, placeholder ?? 'Pick one'),
    options.map((each) =>
      element('option', { value: each.value, selected: each.default }, optionWords(each)),
    ),
  );
  return field(component, id, {
    input,
    required,
    wrong: () => required && input.value === '' && 'Please pick one.',
    entry: () => [[name, input.value === '' ? [] : [input.value]]],
  });
}

const optionWords = ({ label, description }) => (description ? `${label} · ${description}` : label);

function radios(component, id) {
  const { custom_id: name, options, required = true } = component;
  const inputs = ticks('radio', component);
  const picked = () => inputs.find(({ checked }) => checked)?.value;
  return group(component, id, {
    inputs,
    options,
    required,
    wrong: () => required && picked() === undefined && 'Please pick one.',
    entry: () => (picked() === undefined ? [] : [[name, picked()]]),
  });
}

function checkboxes(component, id) {
  const {
    custom_id: name,
    options,
    required = true,
    max_values: most = options.length,
  } = component;
  const least = component.min_values ?? (required ? 1 : 0);
  const inputs = ticks('checkbox', component);
  const picked = () => inputs.filter(({ checked }) => checked).map(({ value }) => value);
  return group(component, id, {
    inputs,
    options,
    required: least > 0,
    wrong: () => {
      if (picked().length < least)
        return least === 1 ? 'Please pick one.' : `Please pick ${least}.`;
      return picked().length > most && `${most} at most, please.`;
    },
    entry: () => [[name, picked()]],
  });
}

const ticks = (type, { custom_id: name, options }) =>
  options.map((each) =>
    element('input', {
      type,
      name,
      value: each.value,
      checked: each.default,
      'data-testid': 'modal-input',
    }),
  );

function checkbox(component, id) {
  const { custom_id: name, label = '' } = component;
  const input = element('input', {
    type: 'checkbox',
    id,
    name,
    checked: component.default,
    'data-testid': 'modal-input',
  });
  return {
    view: element('label.tick', {}, input, element('span', {}, label, aboutText(component))),
    entry: () => [[name, input.checked]],
    check: () => true,
    focus: () => input.focus(),
  };
}

function words({ content }) {
  const lines = markdown(content).flatMap(({ children = [] }) =>
    children.map(({ text = ' ' }) => text),
  );
  return silent(element('p.small', {}, lines.join('')));
}

function unknown({ label }) {
  return silent(element('p.small', {}, `${label ?? 'A field'}: this page cannot show it.`));
}

const silent = (view) => ({ view, entry: () => [], check: () => true, focus: () => {} });

function field(component, id, { input, required, wrong, entry }) {
  const problem = element('p.problem', { role: 'alert' });
  return {
    view: element(
      'div.field',
      {},
      element('label', { for: id }, component.label ?? '', !required && optional()),
      element('p.about', { id: `${id}-about` }, component.description ?? ''),
      input,
      problem,
    ),
    entry,
    check: () => tellProblem(wrong(), problem, [input]),
    focus: () => input.focus(),
  };
}

function group(component, id, { inputs, options, required, wrong, entry }) {
  const problem = element('p.problem', { role: 'alert' });
  return {
    view: element(
      'fieldset.field',
      { 'aria-describedby': `${id}-about` },
      element('legend', {}, component.label ?? '', !required && optional()),
      element('p.about', { id: `${id}-about` }, component.description ?? ''),
      element(
        component.type === 21 && options.every(isShort) ? 'div.ticks.scale' : 'div.ticks',
        {},
        options.map((each, at) =>
          element('label.tick', {}, inputs[at], element('span', {}, each.label, aboutText(each))),
        ),
      ),
      problem,
    ),
    entry,
    check: () => tellProblem(wrong(), problem, inputs),
    focus: () => (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus(),
  };
}

const isShort = ({ label, description }) => !description && label.length <= 9;
const optional = () => element('span.optional', {}, ' optional');
const aboutText = ({ description }) => description && element('small', {}, description);

function tellProblem(why, problem, inputs) {
  problem.textContent = why || '';
  for (const input of inputs) input.setAttribute('aria-invalid', String(Boolean(why)));
  return !why;
}
