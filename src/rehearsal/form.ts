import { NotSent, type OptionValue, type Resolved } from './invocation.ts';
import type { Attachment, Component, Modal } from './wire.ts';

/** What somebody's Discord sends when they submit a form, or why it does not let them. */
export function submission(modal: Modal, fields: Fields, upload: Upload) {
  const attachments: Record<string, Attachment> = {};
  const known = fieldsOf(modal);
  const keyOf = ({ field, label }: Labelled) =>
    [field.custom_id, label].find((key) => key !== undefined && Object.hasOwn(fields, key));
  const used = known.map(keyOf);
  const stranger = Object.keys(fields).find((key) => !used.includes(key));
  if (stranger !== undefined) {
    const names = known.map(({ field, label }) => field.custom_id ?? label).join(', ');
    throw new NotSent(`The form has no field ${stranger}; it has: ${names}.`);
  }
  const filled = (each: Labelled) => {
    const key = keyOf(each);
    return fill(each, key === undefined ? undefined : fields[key], (value) => {
      const attachment = upload(value);
      attachments[attachment.id] = attachment;
      return attachment.id;
    });
  };
  const components = modal.components.map((row) => ({
    type: row.type,
    id: row.id,
    ...(row.components && {
      components: row.components.map((field) => filled({ field, label: field.label })),
    }),
    ...(row.component && { component: filled({ field: row.component, label: row.label }) }),
  }));
  const resolved: Resolved = { attachments };
  return { custom_id: modal.custom_id, components, resolved };
}

export type FieldValue = OptionValue | readonly string[];
export type Fields = Readonly<Record<string, FieldValue>>;
type Upload = (value: FieldValue) => Attachment;

interface Labelled {
  readonly field: Component;
  readonly label: string | undefined;
}

const fieldsOf = ({ components }: Modal): Labelled[] =>
  components.flatMap(({ label, component, components: inner = [] }) => [
    ...inner.map((field) => ({ field, label: field.label })),
    ...(component ? [{ field: component, label }] : []),
  ]);

function fill(
  { field, label }: Labelled,
  value: FieldValue | undefined,
  keep: (v: FieldValue) => string,
) {
  const { type, id, custom_id, required = true } = field;
  const name = label ?? custom_id;
  const head = { type, id, custom_id };
  if (type === types.text) {
    const text = String(value ?? field.value ?? '');
    const { min_length = 0, max_length = 4000 } = field;
    if (required && !text) throw new NotSent(`The form needs ${name}.`);
    if (text && (text.length < min_length || text.length > max_length)) {
      throw new NotSent(`${name} must be ${min_length} to ${max_length} characters long.`);
    }
    return { ...head, value: text };
  }
  if (type === types.tick) return { ...head, value: value === true || value === 'true' };
  if (type === types.file) {
    const ids = value === undefined ? [] : [keep(value)];
    if (required && ids.length === 0) throw new NotSent(`The form needs ${name}.`);
    return { ...head, values: ids };
  }
  const values = picked(field, value);
  if (required && values.length === 0) throw new NotSent(`The form needs ${name}.`);
  if (type === types.radio) return { ...head, value: values[0] ?? null };
  return { ...head, values };
}

/** By value or by label, as far as the list has it. */
export function picked(list: Component, value: FieldValue | undefined): string[] {
  const { options = [], min_values = 1, max_values = 1, type } = list;
  const preset = options.filter((option) => option.default).map((option) => option.value);
  if (value === undefined || value === '') return preset;
  const wanted = Array.isArray(value) ? value.map(String) : [String(value)];
  const values = wanted.map((each) => {
    const option = options.find((one) => one.value === each || one.label === each);
    if (option || options.length === 0) return option?.value ?? each;
    const labels = options.map(({ label }) => label).join(', ');
    throw new NotSent(`${each} is not in the list: ${labels}.`);
  });
  const most = type === types.ticks ? options.length : max_values;
  const least = type === types.ticks || list.required === false ? 0 : min_values;
  if (values.length < least || values.length > most) {
    throw new NotSent(`Pick ${least} to ${most} of the list, not ${values.length}.`);
  }
  return values;
}

const types = { text: 4, file: 19, radio: 21, ticks: 22, tick: 23 };
