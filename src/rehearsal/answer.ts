import type { RawAnswer } from './interactions.ts';
import type { CommandChoice, Embed, Message, Modal } from './wire.ts';

/** What the bot answered to one person: a message or a form. Asking for the other one says so. */
export class Answer {
  readonly #raw: RawAnswer;

  constructor(raw: RawAnswer) {
    this.#raw = raw;
  }

  get kind(): 'message' | 'modal' | 'choices' {
    if (this.#raw.message) return 'message';
    return this.#raw.modal ? 'modal' : 'choices';
  }

  get message(): Message {
    if (!this.#raw.message) throw new Error(`Expected a message, got ${this}.`);
    return this.#raw.message;
  }

  get modal(): Modal {
    if (!this.#raw.modal) throw new Error(`Expected a form, got ${this}.`);
    return this.#raw.modal;
  }

  get choices(): readonly CommandChoice[] {
    if (!this.#raw.choices) throw new Error(`Expected choices, got ${this}.`);
    return this.#raw.choices;
  }

  /** Everything a reader reads in the message. */
  get text(): string {
    return textOf(this.message);
  }

  /** Only the asker sees it. */
  get isPrivate(): boolean {
    return (this.message.flags & 64) !== 0;
  }

  /** It took the place of the message that was pressed on. */
  get isUpdate(): boolean {
    return this.#raw.updated === true;
  }

  toString(): string {
    if (this.#raw.modal) return `the form “${this.#raw.modal.title}”`;
    if (this.#raw.message) return `the message “${textOf(this.#raw.message)}”`;
    return 'a list of choices';
  }
}

/** Content and embeds, as they are read from top to bottom. */
export function textOf({ content, embeds }: Message): string {
  return [content, ...embeds.flatMap(embedTexts)].filter((text) => text).join('\n');
}

const embedTexts = ({ author, title, description, fields, footer }: Embed) => [
  author?.name,
  title,
  description,
  ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
  footer?.text,
];
