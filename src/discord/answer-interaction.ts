import type { BaseInteraction, REST } from 'discord.js';
import { completeOption } from './complete-option.ts';
import type { Hooks, Report } from './hooks.ts';
import { type Incoming, incoming } from './incoming.ts';
import { interactionResponse } from './interaction-response.ts';
import { interactionTurn } from './interaction-turn.ts';
import { isGranted } from './is-granted.ts';
import { isTooLate } from './refusal.ts';
import { settlesWithin } from './settles-within.ts';

export interface Answering {
  readonly rest: REST;
  readonly hooks: Hooks;
  readonly report: Report;
  /** How long an answer may take, in milliseconds, before it is promised for later. */
  readonly patience: number;
}

/** Sees to it that an interaction is answered within the three seconds that Discord waits. */
export async function answerInteraction(
  interaction: BaseInteraction,
  { rest, hooks, report, patience }: Answering,
): Promise<void> {
  const response = interactionResponse(rest, interaction);
  const asked = incoming(interaction);
  if (interaction.isAutocomplete())
    return completeOption(interaction, { asked, response, hooks, report });

  const turn = interactionTurn(interaction, response);
  try {
    if (!asked) throw new Error(`Nothing here answers ${described(interaction)}.`);
    const slow = hooks.isSlow(asked.command, asked.input);
    // A picture keeps the processor busy: nothing else would go out while it is drawn.
    if (slow) await turn.promise();
    const answer = hooks.answer(await allowed(asked, { interaction, rest, hooks }));
    if (!slow && !(await settlesWithin(patience, answer))) await turn.promise();
    await turn.give(await answer);
  } catch (error) {
    const apology = hooks.trouble(report(error));
    if (!isTooLate(error)) await turn.give(apology).catch(report);
  }
}

interface Gate extends Pick<Answering, 'rest' | 'hooks'> {
  readonly interaction: BaseInteraction;
}

/** The right to manage the club may come from Integrations too; that is asked only when it matters. */
async function allowed(asked: Incoming, { interaction, rest, hooks }: Gate): Promise<Incoming> {
  if (asked.managesClub || !hooks.isForAdmins(asked.command)) return asked;
  return { ...asked, managesClub: await isGranted(interaction, rest) };
}

const described = (interaction: BaseInteraction) =>
  'customId' in interaction
    ? `the component '${interaction.customId}'`
    : `an interaction of type ${interaction.type}`;
