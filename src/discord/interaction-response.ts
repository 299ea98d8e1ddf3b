import {
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js';
import type { MessagePayload } from './message-payload.ts';

/** What an interaction is answered through; its token is good for fifteen minutes. */
interface Answerable {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
}

/** The moves that Discord allows in answer to one interaction. No Authorization: the token is it. */
export function interactionResponse(rest: REST, { id, token, applicationId }: Answerable) {
  const callback = (
    type: InteractionResponseType,
    data?: object,
    files: MessagePayload['files'] = [],
  ) =>
    rest.post(Routes.interactionCallback(id, token), {
      body: { type, ...(data && { data }) },
      files,
      auth: false,
    });

  return {
    reply: ({ body, files }: MessagePayload, toAsker: boolean) =>
      callback(
        InteractionResponseType.ChannelMessageWithSource,
        { ...body, ...flags(toAsker) },
        files,
      ),
    replace: ({ body, files }: MessagePayload) =>
      callback(InteractionResponseType.UpdateMessage, body, files),
    promiseReply: (toAsker: boolean) =>
      callback(InteractionResponseType.DeferredChannelMessageWithSource, flags(toAsker)),
    promiseReplacement: () => callback(InteractionResponseType.DeferredMessageUpdate),
    show: (modal: APIModalInteractionResponseCallbackData) =>
      callback(InteractionResponseType.Modal, modal),
    complete: (choices: readonly { readonly name: string; readonly value: string | number }[]) =>
      callback(InteractionResponseType.ApplicationCommandAutocompleteResult, { choices }),
    /** Fills in what was promised: the reply, or the message that the component is on. */
    keepPromise: ({ body, files }: MessagePayload) =>
      rest.patch(Routes.webhookMessage(applicationId, token), { body, files, auth: false }),
    followUp: ({ body, files }: MessagePayload, toAsker: boolean) =>
      rest.post(Routes.webhook(applicationId, token), {
        body: { ...body, ...flags(toAsker) },
        files,
        auth: false,
      }),
  };
}

export type InteractionResponse = ReturnType<typeof interactionResponse>;

const flags = (toAsker: boolean) => (toAsker ? { flags: MessageFlags.Ephemeral } : {});
