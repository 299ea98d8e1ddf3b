import { createHash } from 'node:crypto';
import { type APIMessage, MessageFlags, type REST, Routes } from 'discord.js';
import type { Posting } from '../bot/messenger.ts';
import type { MessagePayload } from './message-payload.ts';

/**
 * Posts a reply's messages in a channel. Sent twice with one nonce, Discord shows them once.
 * Gives the id of the last one, which has the card and the buttons.
 */
export async function postMessages(
  rest: REST,
  channelId: string,
  { payloads, nonce, silent }: Posting & { readonly payloads: readonly MessagePayload[] },
): Promise<string> {
  let messageId = '';
  for (const [index, { body, files }] of payloads.entries()) {
    const isLast = index === payloads.length - 1;
    const message = (await rest.post(Routes.channelMessages(channelId), {
      body: {
        ...body,
        nonce: fitting(isLast ? nonce : `${nonce}.${index}`),
        enforce_nonce: true,
        ...(silent && { flags: MessageFlags.SuppressNotifications }),
      },
      files,
    })) as APIMessage;
    messageId = message.id;
  }
  return messageId;
}

/** Discord takes 25 characters. */
function fitting(nonce: string): string {
  if (nonce.length <= 25) return nonce;
  return createHash('sha256').update(nonce).digest('base64url').slice(0, 25);
}
