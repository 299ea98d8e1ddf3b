import type { APISelectMenuOption } from 'discord.js';
import type { Choice } from '../replies/reply.ts';
import { atMost } from './at-most.ts';

/** The lines of a list to pick from, in a message or in a form. */
export function selectOptions(choices: readonly Choice[], where: string): APISelectMenuOption[] {
  if (choices.length === 0) throw new RangeError(`${where} has nothing to pick from.`);
  atMost(25, choices.length, `Choices of ${where}`);
  return choices.map(({ label, value, description, selected }) => ({
    label: atMost(100, label, `A choice of ${where}`),
    value: atMost(100, value, `What a choice of ${where} stands for`),
    ...(description && { description: atMost(100, description, `About a choice of ${where}`) }),
    ...(selected && { default: true }),
  }));
}
