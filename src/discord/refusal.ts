import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Refusal } from '../bot/messenger.ts';

const refusals: Readonly<Record<number, Refusal>> = {
  [RESTJSONErrorCodes.MissingAccess]: 'forbidden',
  [RESTJSONErrorCodes.MissingPermissions]: 'forbidden',
  [RESTJSONErrorCodes.UnknownChannel]: 'gone',
  [RESTJSONErrorCodes.UnknownMessage]: 'gone',
  [RESTJSONErrorCodes.UnknownGuild]: 'gone',
  [RESTJSONErrorCodes.UnknownUser]: 'gone',
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser]: 'closed',
  [RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds]: 'closed',
};

/** Why Discord did not do what it was asked, in the bot's words. Anything else may pass. */
export const refusal = (error: unknown): Refusal =>
  (error instanceof DiscordAPIError && refusals[Number(error.code)]) || 'unavailable';

const tooLate: readonly (string | number)[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
];

/** The interaction can no longer be answered: its time is over, or somebody has answered it. */
export const isTooLate = (error: unknown): boolean =>
  error instanceof DiscordAPIError && tooLate.includes(error.code);
