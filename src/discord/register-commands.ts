import { createHash } from 'node:crypto';
import { type REST, Routes } from 'discord.js';
import type { Command, CommandGroup } from '../bot/command.ts';
import { commandJson } from './command-json.ts';

/** Where the hash of what Discord was last told is kept between two starts. */
export interface HashMemory {
  read(): string | undefined;
  write(hash: string): void;
}

export interface Registration {
  readonly rest: REST;
  readonly applicationId: string;
  readonly memory: HashMemory;
}

/** Tells Discord all commands at once, and only when they are not what it was told last. */
export async function registerCommands(
  commands: readonly (Command | CommandGroup)[],
  { rest, applicationId, memory }: Registration,
): Promise<'registered' | 'unchanged'> {
  const body = commands.map(commandJson);
  // With another application's token the same commands are unknown again.
  const hash = definitionHash({ applicationId, body });
  if (memory.read() === hash) return 'unchanged';
  await rest.put(Routes.applicationCommands(applicationId), { body });
  memory.write(hash);
  return 'registered';
}

/** Does not depend on the order in which properties were written down. */
export const definitionHash = (definition: unknown): string =>
  createHash('sha256').update(JSON.stringify(definition, inKeyOrder)).digest('hex');

function inKeyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
