import { Answer, textOf } from './answer.ts';
import { type Fields, type FieldValue, picked, submission } from './form.ts';
import { type Asking, type Interactions, kinds } from './interactions.ts';
import {
  contextData,
  NotSent,
  type OptionValue,
  resolvedChannels,
  resolvedPeople,
  slashData,
} from './invocation.ts';
import { defined } from './message.ts';
import {
  type Channel,
  type CommandChoice,
  type Component,
  channelTypes,
  type Message,
  type Modal,
  type User,
} from './wire.ts';
import type { Entry, World } from './world.ts';

/** Somebody in the server. What they do takes the road it takes on Discord. */
export class Person {
  readonly user: User;
  readonly #world: World;
  readonly #interactions: Interactions;
  readonly #patience: number;
  readonly #isBusy: () => boolean;

  constructor(user: User, { world, interactions, patience, isBusy }: PersonNeeds) {
    this.user = user;
    this.#world = world;
    this.#interactions = interactions;
    this.#patience = patience;
    this.#isBusy = isBusy;
  }

  get id(): string {
    return this.user.id;
  }

  /** Writes in a channel, by id or name; 'dm' is the direct messages with the bot. */
  say(channel: string, content: string): Message {
    const place = this.#place(channel);
    if (!this.#world.may(place, this.id, 'SendMessages')) {
      throw new NotSent(`${this.user.global_name} may not write there.`);
    }
    if (content.length > 2000)
      throw new NotSent('Your message is too long: 2,000 characters at most.');
    return this.#world.post({ channel: place, author: this.user, body: { content } }).message;
  }

  /** Writes to the bot and waits for what it says to that: one message, or several. */
  async dm(content: string): Promise<Message[]> {
    const channel = this.#world.dmWith(this.id);
    const heard: Message[] = [];
    const stop = this.#world.watch((happening) => {
      if (happening.what !== 'message' || !happening.isNew) return;
      const { message } = happening.entry;
      if (message.author.id === this.#world.bot.id && message.channel_id === channel.id) {
        heard.push(message);
      }
    });
    try {
      this.say('dm', content);
      await this.#until(() => heard.length > 0, `No reply in direct messages to “${content}”`);
      await this.#quiet(heard);
      return heard.map(({ id }) => this.#world.entry(channel.id, id).message);
    } finally {
      stop();
    }
  }

  /** 'log', 'me settings'. Rejects when the bot does not answer or Discord would not send it. */
  async use(name: string, values: Values = {}, where: Where = {}): Promise<Answer> {
    const place = { user: this.user, channel: this.#place(where.channel) };
    const data = slashData(this.#world, { ...place, name, values });
    return this.#ask({ ...place, type: kinds.command, name, data });
  }

  /** What the bot offers while one option is being typed. */
  async complete(asked: Completing, where: Where = {}): Promise<readonly CommandChoice[]> {
    const place = { user: this.user, channel: this.#place(where.channel) };
    const { name, values = {}, focused } = asked;
    const data = slashData(this.#world, { ...place, name, values, focused });
    const answer = await this.#ask({ ...place, type: kinds.autocomplete, name, data });
    return answer.choices;
  }

  /** Presses a button, found by its label or custom_id. */
  async press(on: Answer | Message, button: string): Promise<Answer> {
    const source = this.#source(on);
    const found = this.#find(source, button, ({ type }) => type === 2);
    if (found.url) throw new NotSent(`“${button}” is a link.`);
    return this.#touch(source, found, {});
  }

  /** Picks from a list, found by its placeholder or custom_id; entries by value or label. */
  async choose(on: Answer | Message, list: string, values: FieldValue): Promise<Answer> {
    const source = this.#source(on);
    const found = this.#find(source, list, ({ type }) => type === 3 || (type >= 5 && type <= 8));
    const chosen = picked(found, values);
    const channel = this.#world.channel(source.message.channel_id);
    const resolved = {
      ...(found.type === 5 && resolvedPeople(this.#world, channel, chosen)),
      ...(found.type === 8 && resolvedChannels(this.#world, chosen)),
    };
    return this.#touch(source, found, { values: chosen, resolved });
  }

  /** Fills a form in, fields by custom_id or label, and sends it. */
  async submit(on: Answer | Pick<Modal, 'id'>, fields: Fields = {}): Promise<Answer> {
    const { id } = on instanceof Answer ? on.modal : on;
    const open = this.#interactions.modals.get(id);
    if (!open || open.user.id !== this.id) throw new NotSent('That form is not open.');
    const { modal, channel, source } = open;
    const data = submission(modal, fields, (value) => this.#upload(channel, value));
    // A form with mistakes that Discord finds stays open; a sent one is gone.
    this.#interactions.modals.delete(id);
    const name = `the form “${modal.title}”`;
    return this.#ask({ channel, type: kinds.modal, name, data, ...defined({ source }) });
  }

  async contextMessage(name: string, message: Message): Promise<Answer> {
    const { entry, channel } = this.#reach(message);
    const resolved = { messages: { [message.id]: entry.message } };
    const place = { user: this.user, channel };
    const data = contextData(this.#world, {
      ...place,
      name,
      type: 3,
      target: message.id,
      resolved,
    });
    return this.#ask({ ...place, type: kinds.command, name, data });
  }

  async contextUser(name: string, target: string, where: Where = {}): Promise<Answer> {
    const channel = this.#place(where.channel);
    const resolved = resolvedPeople(this.#world, channel, [target]);
    const place = { user: this.user, channel };
    const data = contextData(this.#world, { ...place, name, type: 2, target, resolved });
    return this.#ask({ ...place, type: kinds.command, name, data });
  }

  /** What this person finds in a channel, oldest first. */
  sees(channel: string): Message[] {
    return this.#world.seen(this.#place(channel).id, this.id);
  }

  async #ask(asking: Omit<Asking, 'user'>): Promise<Answer> {
    return new Answer(await this.#interactions.ask({ ...asking, user: this.user }));
  }

  #touch(source: Entry, component: Component, more: object): Promise<Answer> {
    const { custom_id = '', type, id } = component;
    return this.#ask({
      channel: this.#world.channel(source.message.channel_id),
      type: kinds.component,
      name: `“${component.label ?? component.placeholder ?? custom_id}”`,
      data: { custom_id, component_type: type, id, ...more },
      source,
    });
  }

  #source(on: Answer | Message): Entry {
    return this.#reach(on instanceof Answer ? on.message : on).entry;
  }

  /** The message as it stands now, if this person can see it. */
  #reach({ channel_id, id }: Message): { entry: Entry; channel: Channel } {
    const entry = this.#world.entry(channel_id, id);
    if (entry.audience !== undefined && entry.audience !== this.id) {
      throw new NotSent(`${this.user.global_name} cannot see that message.`);
    }
    return { entry, channel: this.#place(channel_id) };
  }

  #find({ message }: Entry, wanted: string, fits: (component: Component) => boolean): Component {
    const all = flat(message.components).filter(fits);
    const named = ({ custom_id, label, placeholder }: Component) =>
      [custom_id, label, placeholder].includes(wanted);
    const found = all.find(named);
    if (!found) {
      const labels = all.map(
        ({ label, placeholder, custom_id }) => label ?? placeholder ?? custom_id,
      );
      const there = labels.join(', ') || 'nothing';
      throw new NotSent(`There is no “${wanted}” on “${textOf(message)}”, only: ${there}.`);
    }
    if (found.disabled) throw new NotSent(`“${wanted}” cannot be pressed any more.`);
    return found;
  }

  #place(channel?: string): Channel {
    if (channel === 'dm') return this.#world.dmWith(this.id);
    const all = [...this.#world.channels.values()];
    const seen = all.filter((each) => this.#world.may(each, this.id, 'ViewChannel'));
    const place = seen.find(({ id, name, type }) =>
      channel === undefined ? type === channelTypes.text : id === channel || name === channel,
    );
    if (!place) throw new NotSent(`${this.user.global_name} sees no channel ${channel}.`);
    return place;
  }

  #upload(channel: Channel, value: FieldValue) {
    if (typeof value !== 'object' || !('bytes' in value)) throw new NotSent('That is not a file.');
    const file = { ...value, type: value.type ?? 'application/octet-stream' };
    return this.#world.keepUpload(channel.id, file);
  }

  async #until(done: () => boolean, otherwise: string): Promise<void> {
    const end = performance.now() + this.#patience;
    while (!done()) {
      if (performance.now() > end) throw new Error(`${otherwise} in ${this.#patience} ms.`);
      await pause(5);
    }
  }

  /** Waits until the bot has nothing under way and has said nothing more for a moment. */
  async #quiet(heard: readonly Message[]): Promise<void> {
    let before = -1;
    while (heard.length !== before || this.#isBusy()) {
      before = heard.length;
      await pause(40);
    }
  }
}

export type Values = Readonly<Record<string, OptionValue | undefined>>;

interface Where {
  /** Id or name; 'dm' for direct messages with the bot. Without it the server's first channel. */
  readonly channel?: string;
}

interface Completing {
  readonly name: string;
  readonly values?: Values;
  readonly focused: string;
}

interface PersonNeeds {
  readonly world: World;
  readonly interactions: Interactions;
  readonly patience: number;
  /** Whether a request of the bot's is being answered. */
  readonly isBusy: () => boolean;
}

const flat = (components: readonly Component[]): Component[] =>
  components.flatMap((each) => [
    each,
    ...flat(each.components ?? []),
    ...flat(each.accessory ? [each.accessory] : []),
  ]);

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
