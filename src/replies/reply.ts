/** What the bot says, before anything knows it will be said on Discord. */
export interface Reply {
  /** Discord's markdown; may be empty when there is a card. At most 2,000 characters. */
  readonly text: string;
  readonly card?: Card;
  readonly picture?: Picture;
  /** A file to keep; not together with a picture. */
  readonly file?: KeptFile;
  /** Rows of at most five buttons. */
  readonly actions?: readonly (readonly Action[])[];
  readonly menus?: readonly Menu[];
  /** Shown instead of a message, where a form can be shown. */
  readonly form?: Form;
  /** In a server only the asker sees an answer, unless this says otherwise. */
  readonly forEveryone?: boolean;
  /** The answer to a button takes the place of the message the button is on. */
  readonly inPlace?: boolean;
}

export type Mood = 'good' | 'calm' | 'rest' | 'careful' | 'stop';

export interface Card {
  readonly title?: string;
  readonly body?: string;
  readonly fields?: readonly CardField[];
  readonly footer?: string;
  /** Colours the card: hard, easy, rest, careful, stop. */
  readonly mood?: Mood;
}

export interface CardField {
  readonly name: string;
  readonly value: string;
  readonly beside?: boolean;
}

export interface Picture {
  readonly name: string;
  readonly png: Uint8Array;
  readonly alt: string;
}

export interface KeptFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** A command in waiting: which one, and its raw input as somebody would have typed it. */
export interface Invocation {
  /** The command's whole name: 'log', 'me settings'. */
  readonly command: string;
  readonly input: RawInput;
}

export type RawInput = Readonly<Record<string, RawValue>>;
export type RawValue = string | number | boolean;

export interface Action extends Invocation {
  readonly label: string;
  readonly style?: 'primary' | 'quiet' | 'good' | 'danger';
}

/** What is picked becomes the value of `option`. */
export type Menu = ChoiceMenu | ChannelMenu;

/** The server's text channels to pick from. */
export interface ChannelMenu extends Invocation {
  readonly kind: 'channel';
  readonly option: string;
  readonly placeholder: string;
  /** The channel that is chosen already. */
  readonly chosen?: string;
}

/** A list to pick from. */
export interface ChoiceMenu extends Invocation {
  readonly kind?: 'choices';
  readonly option: string;
  readonly placeholder: string;
  readonly choices: readonly Choice[];
  /** How many may be picked; several arrive joined by commas. Default exactly one. */
  readonly pick?: { readonly least: number; readonly most: number };
}

export interface Choice {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly selected?: boolean;
}

/** A form of one to five fields; what is filled in joins the raw input. */
export interface Form extends Invocation {
  readonly title: string;
  readonly fields: readonly FormField[];
}

export interface FormField {
  /** The option that gets the value. */
  readonly option: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly lines?: 'one' | 'many';
  readonly longest?: number;
  /** Given: picked from a list instead of written. */
  readonly choices?: readonly Choice[];
  /** The choices lie open, one tap each, instead of in a list that unfolds; two to ten. */
  readonly isOpen?: boolean;
}
