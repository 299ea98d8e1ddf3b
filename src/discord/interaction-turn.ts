import { type BaseInteraction, MessageFlags } from 'discord.js';
import type { Reply } from '../replies/reply.ts';
import type { InteractionResponse } from './interaction-response.ts';
import { messagePayloads } from './message-payload.ts';
import { modal } from './modal.ts';

/** The bot's turn to speak after an interaction: it may promise once, and then give. */
export function interactionTurn(interaction: BaseInteraction, response: InteractionResponse) {
  const inServer = interaction.guildId !== null;
  const message = messageUnder(interaction);
  const canShowForm = !interaction.isModalSubmit();
  let stage: 'open' | 'promised' | 'answered' = 'open';

  /**
   * A promised reply is for the asker's eyes whatever it will be: Discord does not let that be
   * changed later. A promise on a message shows nothing, and leaves open what comes.
   */
  async function promise(): Promise<void> {
    await (message ? response.promiseReplacement() : response.promiseReply(inServer));
    stage = 'promised';
  }

  async function give(reply: Reply): Promise<void> {
    if (reply.form && canShowForm && stage === 'open') {
      await response.show(modal(reply.form));
      stage = 'answered';
      return;
    }
    const [first, ...others] = messagePayloads(reply);
    const toAsker = inServer && !reply.forEveryone;
    // What only the asker may see never takes the place of what everybody sees.
    const inPlace = Boolean(message && reply.inPlace && (!toAsker || isPrivate(message)));

    if (stage === 'open')
      await (inPlace ? response.replace(first) : response.reply(first, toAsker));
    else if (stage === 'promised' && (inPlace || !message)) await response.keepPromise(first);
    else await response.followUp(first, toAsker);
    stage = 'answered';
    for (const other of others) await response.followUp(other, toAsker);
  }

  return { promise, give };
}

/** The message whose button, menu or form was used. */
function messageUnder(interaction: BaseInteraction) {
  if (interaction.isMessageComponent()) return interaction.message;
  return interaction.isModalSubmit() ? (interaction.message ?? undefined) : undefined;
}

const isPrivate = ({ flags }: NonNullable<ReturnType<typeof messageUnder>>) =>
  flags.has(MessageFlags.Ephemeral);
