import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { Form, FormField, RawInput } from '../replies/reply.ts';
import { atMost } from './at-most.ts';
import { customId } from './custom-id.ts';
import { selectOptions } from './select-options.ts';

/** A form as Discord shows it. */
export function modal(form: Form): APIModalInteractionResponseCallbackData {
  const { title, fields, command } = form;
  if (fields.length === 0) throw new RangeError(`The form of /${command} asks nothing.`);
  return {
    custom_id: customId(form),
    title: atMost(45, title, `The title of a form of /${command}`),
    components: fields
      .slice(0, atMost(5, fields.length, `Fields in a form of /${command}`))
      .map(label),
  };
}

function label(field: FormField): APILabelComponent {
  const { hint, option } = field;
  return {
    type: ComponentType.Label,
    label: atMost(45, field.label, `The label of '${option}'`),
    ...(hint && { description: atMost(100, hint, `The hint at '${option}'`) }),
    component: field.choices ? choice(field, field.choices) : textInput(field),
  };
}

function choice(field: FormField, choices: NonNullable<FormField['choices']>) {
  const { option, placeholder, required, value, isOpen } = field;
  const options = choices.map((each) => ({
    ...each,
    selected: each.selected ?? each.value === value,
  }));
  if (isOpen) {
    return {
      type: ComponentType.RadioGroup as const,
      custom_id: option,
      options: selectOptions(
        options.slice(0, atMost(10, options.length, `'${option}'`)),
        `'${option}'`,
      ),
      required: required ?? false,
    };
  }
  return {
    type: ComponentType.StringSelect as const,
    custom_id: option,
    options: selectOptions(options, `'${option}'`),
    required: required ?? false,
    ...(placeholder && { placeholder: atMost(150, placeholder, `'${option}'`) }),
  };
}

function textInput({ option, lines, required, value, placeholder, longest }: FormField) {
  return {
    type: ComponentType.TextInput as const,
    custom_id: option,
    style: lines === 'many' ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required: required ?? false,
    ...(value && { value: atMost(longest ?? 4000, value, `What stands in '${option}'`) }),
    ...(placeholder && { placeholder: atMost(100, placeholder, `'${option}'`) }),
    ...(longest !== undefined && { max_length: atMost(4000, longest, `'${option}'`) }),
  };
}

/** A field of a submitted form, in the words of discord.js. */
export interface FilledField {
  readonly customId: string;
  readonly value?: unknown;
  readonly values?: readonly string[];
}

/** What was filled in; a field that was left empty is left out. */
export function filledIn(fields: Iterable<FilledField>): RawInput {
  const filled = [...fields].map(({ customId, value, values }) => [
    customId,
    values?.join(',') ?? (typeof value === 'string' ? value.trim() : ''),
  ]);
  return Object.fromEntries(filled.filter(([, value]) => value !== ''));
}
