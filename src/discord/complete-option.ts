import {
  ApplicationCommandOptionType,
  type AutocompleteFocusedOption,
  type AutocompleteInteraction,
} from 'discord.js';
import type { Choice } from '../replies/reply.ts';
import type { Hooks, Report } from './hooks.ts';
import type { Incoming } from './incoming.ts';
import type { InteractionResponse } from './interaction-response.ts';
import { isTooLate } from './refusal.ts';

interface Completing {
  readonly asked: Incoming | undefined;
  readonly response: InteractionResponse;
  readonly hooks: Hooks;
  readonly report: Report;
}

/** Offers what the option that is being typed could become. */
export async function completeOption(
  interaction: AutocompleteInteraction,
  { asked, response, hooks, report }: Completing,
): Promise<void> {
  try {
    const option = interaction.options.getFocused(true);
    const choices = asked ? await hooks.complete(asked, option.name, String(option.value)) : [];
    await response.complete(offered(choices, option));
  } catch (error) {
    // Somebody who types fast has asked again before the answer is there.
    if (isTooLate(error)) return;
    report(error);
    await response.complete([]).catch(report);
  }
}

/** What Discord cannot carry back is not offered; a long label is only shorter to look at. */
function offered(choices: readonly Choice[], { type }: AutocompleteFocusedOption) {
  return choices
    .filter(({ label, value }) => label !== '' && value !== '' && value.length <= 100)
    .slice(0, 25)
    .map(({ label, value }) => ({
      name: label.length > 100 ? `${label.slice(0, 99)}…` : label,
      value: type === ApplicationCommandOptionType.String ? value : Number(value),
    }));
}
