import { interactionCreate, isEphemeral, owners } from './dispatches.ts';
import type { Gateway } from './gateway.ts';
import { defined, numbered } from './message.ts';
import { refusals } from './refusal.ts';
import type {
  Channel,
  CommandChoice,
  Component,
  Message,
  MessageBody,
  Modal,
  User,
} from './wire.ts';
import type { Entry, NewFile, World } from './world.ts';

/** What people ask of the bot, from the asking to the last follow-up. */
export class Interactions {
  readonly modals = new Map<string, OpenModal>();
  readonly #world: World;
  readonly #gateway: Gateway;
  readonly #patience: number;
  readonly #byToken = new Map<string, Pending>();
  readonly #listeners = new Set<(news: InteractionNews) => void>();

  constructor({ world, gateway, patience }: InteractionsNeeds) {
    this.#world = world;
    this.#gateway = gateway;
    this.#patience = patience;
  }

  watch(listener: (news: InteractionNews) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Sends what somebody did to the bot; the promise is the bot's answer. */
  ask(asking: Asking): Promise<RawAnswer> {
    const id = this.#world.nextId();
    const token = Buffer.from(`interaction:${id}`).toString('base64url');
    return new Promise((answer, fail) => {
      const pending: Pending = {
        ...asking,
        id,
        token,
        answer,
        fail,
        state: 'waiting',
        at: this.#world.now(),
        timer: setTimeout(() => this.#giveUp(pending), this.#patience),
      };
      pending.timer.unref();
      this.#byToken.set(token, pending);
      this.#gateway.dispatch('INTERACTION_CREATE', interactionCreate(this.#world, pending));
    });
  }

  /** POST /interactions/:id/:token/callback */
  callback({ id, token, body, files }: Callback): object {
    const pending = this.#byToken.get(token);
    if (!pending || pending.id !== id || pending.state === 'dead')
      throw refusals.unknownInteraction();
    if (isAcknowledged(pending)) throw refusals.alreadyAcknowledged();
    if (this.#world.now().getTime() - pending.at.getTime() > firstAnswerMs) {
      throw refusals.unknownInteraction();
    }
    if (!answersFor(pending).includes(body.type)) {
      const allowed = answersFor(pending).join(', ');
      const message = `Value must be one of {${allowed}}.`;
      throw refusals.invalidForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
    }
    const message = this.#firstAnswer(pending, body, files);
    return {
      interaction: {
        id,
        type: pending.type,
        ...defined({
          response_message_id: message?.id,
          response_message_loading: message && pending.state === 'deferred',
          response_message_ephemeral: message && isEphemeral(message.flags),
        }),
      },
      resource: { type: body.type, ...defined({ message }) },
    };
  }

  /** The original answer, or a follow-up by its id. */
  message(token: string, messageId: string): Entry {
    const pending = this.#acknowledged(token);
    const id = messageId === '@original' ? pending.originalId : messageId;
    if (id === undefined) throw refusals.unknownMessage();
    return this.#world.entry(pending.channel.id, id);
  }

  edit(token: string, messageId: string, { body, files }: Said): Message {
    const pending = this.#acknowledged(token);
    const { message } = this.#world.revise(this.message(token, messageId), body, files);
    const updated = pending.source?.message.id === message.id;
    this.#settle(pending, { message, updated });
    return message;
  }

  remove(token: string, messageId: string): void {
    this.#world.remove(this.message(token, messageId));
  }

  followUp(token: string, { body, files }: Said): Message {
    const pending = this.#acknowledged(token);
    // The first word after 'is thinking…' takes its place.
    if (pending.state === 'deferred') return this.edit(token, '@original', { body, files });
    const { message } = this.#post(pending, { body, files });
    this.#settle(pending, { message, updated: false });
    return message;
  }

  close(): void {
    for (const { timer } of this.#byToken.values()) clearTimeout(timer);
  }

  #firstAnswer(pending: Pending, { type, data }: CallbackBody, files: readonly NewFile[]) {
    switch (type) {
      case answers.message: {
        const { message } = this.#post(pending, { body: data ?? {}, files });
        pending.originalId = message.id;
        this.#settle(pending, { message, updated: false });
        return message;
      }
      case answers.deferMessage: {
        const { message } = this.#post(pending, { body: data ?? {}, files: [] }, true);
        pending.originalId = message.id;
        this.#await(pending, 'deferred');
        return message;
      }
      case answers.deferUpdate: {
        pending.originalId = pending.source?.message.id;
        this.#await(pending, 'updating');
        return pending.source?.message;
      }
      case answers.update: {
        if (!pending.source) throw refusals.unknownMessage();
        const source = this.#world.entry(pending.channel.id, pending.source.message.id);
        const { message } = this.#world.revise(source, data ?? {}, files);
        pending.originalId = message.id;
        this.#settle(pending, { message, updated: true });
        return message;
      }
      case answers.choices:
        this.#settle(pending, { choices: data?.choices ?? [] });
        return undefined;
      default: {
        const { custom_id = '', title = '', components = [] } = data ?? {};
        const modal: Modal = {
          id: pending.id,
          custom_id,
          title,
          components: numbered(components as readonly Component[], { last: 0 }),
        };
        const { user, channel, source } = pending;
        this.modals.set(modal.id, { modal, user, channel, ...defined({ source }) });
        this.#settle(pending, { modal });
        this.#tell({ what: 'modal', user, modal });
        return undefined;
      }
    }
  }

  #post(pending: Pending, { body, files }: Said, loading = false): Entry {
    const { id, type, user, channel, name } = pending;
    const isCommand = type === kinds.command;
    return this.#world.post({
      channel,
      author: this.#world.bot,
      body,
      files,
      loading,
      type: isCommand ? 20 : 0,
      audience: isEphemeral(body.flags) ? user.id : undefined,
      interaction_metadata: {
        id,
        type,
        user,
        authorizing_integration_owners: owners(this.#world.guildOf(channel)),
        ...(isCommand && { name }),
      },
      ...(isCommand && { interaction: { id, type, name, user } }),
    });
  }

  #acknowledged(token: string): Pending {
    const pending = this.#byToken.get(token);
    if (!pending || pending.state === 'waiting' || pending.state === 'dead') {
      throw refusals.unknownWebhook();
    }
    if (this.#world.now().getTime() - pending.at.getTime() > tokenMs) throw refusals.expiredToken();
    return pending;
  }

  #await(pending: Pending, state: 'deferred' | 'updating'): void {
    pending.state = state;
    pending.timer.refresh();
  }

  #settle(pending: Pending, answer: RawAnswer): void {
    clearTimeout(pending.timer);
    pending.state = 'answered';
    pending.answer(answer);
  }

  #giveUp(pending: Pending): void {
    const { user, channel, name, state } = pending;
    if (state === 'waiting') pending.state = 'dead';
    const what = state === 'waiting' ? noResponse : `${noResponse} after saying it would`;
    // Choices that do not come are simply not there; nobody is told.
    if (pending.type !== kinds.autocomplete) {
      this.#tell({ what: 'failed', user, channel, name, reason: what });
    }
    pending.fail(new Error(`${name}: ${what}.`));
  }

  #tell(news: InteractionNews): void {
    for (const listener of [...this.#listeners]) listener(news);
  }
}

/** The bot's answer before anybody asks what kind it is. */
export interface RawAnswer {
  readonly message?: Message;
  /** The message is the one that was pressed on, changed. */
  readonly updated?: boolean;
  readonly modal?: Modal;
  readonly choices?: readonly CommandChoice[];
}

export interface Asking {
  readonly type: number;
  /** 'me settings' for a command; for others what to call it when it fails. */
  readonly name: string;
  readonly user: User;
  readonly channel: Channel;
  readonly data: object;
  /** The message that carries what was pressed. */
  readonly source?: Entry;
}

interface Pending extends Asking {
  readonly id: string;
  readonly token: string;
  readonly at: Date;
  readonly timer: NodeJS.Timeout;
  readonly answer: (answer: RawAnswer) => void;
  readonly fail: (error: Error) => void;
  state: 'waiting' | 'deferred' | 'updating' | 'answered' | 'dead';
  originalId?: string | undefined;
}

export type InteractionNews =
  | { readonly what: 'modal'; readonly user: User; readonly modal: Modal }
  | {
      readonly what: 'failed';
      readonly user: User;
      readonly channel: Channel;
      readonly name: string;
      readonly reason: string;
    };

interface OpenModal {
  readonly modal: Modal;
  readonly user: User;
  readonly channel: Channel;
  readonly source?: Entry;
}

interface Said {
  readonly body: MessageBody;
  readonly files: readonly NewFile[];
}

export interface CallbackBody {
  readonly type: number;
  readonly data?: MessageBody & {
    readonly choices?: readonly CommandChoice[];
    readonly custom_id?: string;
    readonly title?: string;
  };
}

interface Callback {
  readonly id: string;
  readonly token: string;
  readonly body: CallbackBody;
  readonly files: readonly NewFile[];
}

interface InteractionsNeeds {
  readonly world: World;
  readonly gateway: Gateway;
  /** How long to wait for an answer, in milliseconds that really pass. */
  readonly patience: number;
}

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-interaction-type */
export const kinds = { command: 2, component: 3, autocomplete: 4, modal: 5 };

/** …#interaction-response-object-interaction-callback-type */
const answers = {
  message: 4,
  deferMessage: 5,
  deferUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
};

function answersFor({ type, source }: Pending): readonly number[] {
  const { message, deferMessage, deferUpdate, update, choices, modal } = answers;
  const onMessage = source ? [deferUpdate, update] : [];
  if (type === kinds.autocomplete) return [choices];
  if (type === kinds.modal) return [message, deferMessage, ...onMessage];
  return [message, deferMessage, ...onMessage, modal];
}

const isAcknowledged = ({ state }: Pending): boolean => state !== 'waiting';

// "You must respond within 3 seconds", "tokens are valid for 15 minutes": ibid.
const firstAnswerMs = 3_000;
const tokenMs = 15 * 60_000;

const noResponse = 'The application did not respond';
