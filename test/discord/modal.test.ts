import { ModalInteractionCallbackRequestSchema } from 'discord-api-spec/zod';
import { describe, expect, it } from 'vitest';
import { filledIn, modal } from '../../src/discord/modal.ts';
import type { Form, FormField } from '../../src/replies/reply.ts';
import { expectDiscordTakes } from './schema.ts';

const checkIn: Form = {
  command: 'checkin',
  input: { day: '2026-11-25' },
  title: 'How is it going',
  fields: [
    { option: 'sleep', label: 'Sleep', hint: 'Hours', placeholder: '7:40', required: true },
    {
      option: 'legs',
      label: 'Legs',
      value: '4',
      choices: [
        { label: 'Sore', value: '2' },
        { label: 'Fresh', value: '4' },
      ],
    },
    { option: 'note', label: 'Note', lines: 'many', longest: 300, value: 'A bit stiff.' },
  ],
};

const field: FormField = { option: 'a', label: 'A' };

describe('modal', () => {
  it('is what Discord’s schema takes', () => {
    expectDiscordTakes(ModalInteractionCallbackRequestSchema, { type: 9, data: modal(checkIn) });
  });

  it('asks each field under the name of its option, with what is known filled in', () => {
    expect(modal(checkIn)).toMatchObject({
      custom_id: 'checkin?day=2026-11-25',
      components: [
        { label: 'Sleep', component: { type: 4, custom_id: 'sleep', required: true, style: 1 } },
        {
          component: {
            type: 3,
            custom_id: 'legs',
            required: false,
            options: [{ value: '2' }, { value: '4', default: true }],
          },
        },
        { component: { style: 2, max_length: 300, value: 'A bit stiff.' } },
      ],
    });
  });

  it.each<[string, Partial<Form>]>([
    ['no field', { fields: [] }],
    ['six fields', { fields: Array.from({ length: 6 }, () => field) }],
    ['a long title', { title: 'x'.repeat(46) }],
    ['a long label', { fields: [{ ...field, label: 'x'.repeat(46) }] }],
    ['a value longer than it may be', { fields: [{ ...field, value: 'xx', longest: 1 }] }],
    ['an empty list', { fields: [{ ...field, choices: [] }] }],
  ])('throws at %s rather than cut it', (_, changes) => {
    expect(() => modal({ ...checkIn, ...changes })).toThrow(RangeError);
  });
});

describe('filledIn', () => {
  it('leaves out what was left empty, and joins what was picked', () => {
    const fields = [
      { customId: 'sleep', value: ' 7:40 ' },
      { customId: 'note', value: '' },
      { customId: 'legs', values: ['2', '3'] },
      { customId: 'mood', values: [] },
    ];
    expect(filledIn(fields)).toEqual({ sleep: '7:40', legs: '2,3' });
  });
});
