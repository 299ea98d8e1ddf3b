import type { z } from 'zod';
import type { Choice } from '../replies/reply.ts';
import type { Asking } from './asking.ts';

/** One option of a command: what Discord shows, and the schema its raw value must satisfy. */
export interface Option<Schema extends z.ZodType = z.ZodType> {
  readonly kind: OptionKind;
  readonly description: string;
  readonly schema: Schema;
  /** A closed list, at most 25. */
  readonly choices?: readonly Choice[];
  /** What to offer while the runner types; at most 25 are shown. */
  readonly complete?: (typed: string, asking: Asking) => readonly Choice[];
  /** Known to buttons, forms and direct messages, but not shown among the slash command's options. */
  readonly hidden?: boolean;
}

export type OptionKind = 'string' | 'integer' | 'number' | 'boolean' | 'channel' | 'file';

type More = Omit<Option, 'kind' | 'description' | 'schema'>;

function of(kind: OptionKind) {
  return <S extends z.ZodType>(description: string, schema: S, more: More = {}): Option<S> => ({
    kind,
    description,
    schema,
    ...more,
  });
}

export const option = {
  string: of('string'),
  integer: of('integer'),
  number: of('number'),
  boolean: of('boolean'),
  channel: of('channel'),
  /** The raw value is the address the file can be read from; asking.download reads it. */
  file: of('file'),
};

export type Options = Readonly<Record<string, Option>>;
export type InputOf<O extends Options> = { readonly [K in keyof O]: z.output<O[K]['schema']> };
