import type { z } from 'zod';
import { commands } from '../../commands/index.ts';
import type { Command } from '../../src/bot/command.ts';

/** Every command that answers, the parts of groups among them. */
const answering: readonly Command[] = commands.flatMap((command) =>
  'parts' in command ? command.parts : [command],
);

/** What a schema of an option says when it is given something else: the words somebody wrote. */
export const schemaWords = (): readonly string[] => [
  ...new Set(
    answering.flatMap(({ options }) =>
      Object.values(options).flatMap(({ schema }) => wordsOf(schema)),
    ),
  ),
];

/** What Discord lists of the commands: descriptions of commands and of options that are shown. */
export const listedWords = (): readonly string[] => [
  ...new Set([
    ...commands.filter(isListed).map(({ description }) => description),
    ...answering.filter(isListed).flatMap(({ description, options }) => [
      description,
      ...Object.values(options)
        .filter(({ hidden }) => !hidden)
        .map((option) => option.description),
    ]),
  ]),
];

/** The entries of closed lists. */
export const choiceWords = (): readonly string[] => [
  ...new Set(
    answering
      .filter(isListed)
      .flatMap(({ options }) => Object.values(options))
      .filter(({ hidden }) => !hidden)
      .flatMap(({ choices = [] }) => choices.map(({ label }) => label)),
  ),
];

/** The names of what stands in the menus of messages and people. */
export const menuNames = (): readonly string[] =>
  answering.filter(({ menu }) => menu !== undefined).map(({ name }) => name);

const isListed = (command: object): boolean =>
  !('unlisted' in command && command.unlisted) && !('menu' in command && command.menu);

interface Def {
  readonly error?: (issue: object) => unknown;
  readonly [part: string]: unknown;
}

/** A schema is made of schemas and checks, each of which may have words of its own. */
function wordsOf(schema: z.ZodType): readonly string[] {
  const seen = new Set<unknown>();
  const walk = (part: unknown): readonly string[] => {
    if (typeof part !== 'object' || part === null || seen.has(part)) return [];
    seen.add(part);
    if (Array.isArray(part)) return part.flatMap(walk);
    const def = (part as { readonly _zod?: { readonly def?: Def } })._zod?.def;
    if (!def) return [];
    const own = def.error?.({ code: 'invalid_type', input: undefined, path: [] });
    const shape = def.shape && typeof def.shape === 'object' ? Object.values(def.shape) : [];
    return [
      ...(typeof own === 'string' ? [own] : []),
      ...Object.values(def).flatMap(walk),
      ...shape.flatMap(walk),
    ];
  };
  return walk(schema);
}
