import { z } from 'zod';
import type { Invocation, RawInput, RawValue, Reply } from '../replies/reply.ts';
import { adminsOnly, confused, crashed, inServerOnly, unknownCommand } from '../replies/trouble.ts';
import type { Asking } from './asking.ts';
import type { Command, CommandGroup } from './command.ts';
import type { OptionKind } from './option.ts';

export type Commands = readonly (Command | CommandGroup)[];

/** Writes down what went wrong, and gives the id under which it is found again. */
export type Report = (error: unknown) => string;

/** Raw option values in, reply out. The only place where a command's failure becomes words. */
export async function dispatch(
  commands: Commands,
  { command: name, input: raw }: Invocation,
  { asking, report }: { asking: Asking; report: Report },
): Promise<Reply> {
  const command = findCommand(commands, name);
  if (!command) return unknownCommand(name);
  if (command.serverOnly && !asking.club) return inServerOnly();
  if (command.forAdmins && !asking.managesClub) return adminsOnly();
  try {
    const input = inputSchema(command).safeParse(coerced(command, raw));
    if (!input.success) return confused(input.error.issues.map(({ message }) => message));
    return await command.answer(input.data, asking);
  } catch (error) {
    return crashed(report(error));
  }
}

/** The command with that whole name ('log', 'team setup'), its group's limits included. */
export function findCommand(commands: Commands, name: string): Command | undefined {
  for (const command of commands) {
    if (!('parts' in command)) {
      if (command.name === name) return command;
      continue;
    }
    const part = command.parts.find((each) => each.name === name);
    if (part) return { ...command, ...part };
  }
  return undefined;
}

const inputSchema = ({ options }: Command) =>
  z.object(Object.fromEntries(Object.entries(options).map(([name, { schema }]) => [name, schema])));

/** A button carries everything as text; an empty field of a form is one not filled in. */
function coerced({ options }: Command, raw: RawInput): Record<string, RawValue | undefined> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { kind }]) => [name, asKind(kind, raw[name])]),
  );
}

function asKind(kind: OptionKind, value: RawValue | undefined): RawValue | undefined {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (text === '') return undefined;
  if (kind === 'boolean') return text === 'true';
  if (kind === 'string' || kind === 'channel' || kind === 'file') return text;
  const number = Number(text.replace(',', '.'));
  return Number.isNaN(number) ? text : number;
}
