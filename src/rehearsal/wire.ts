/** The shapes of Discord's API v10 that the stand-in speaks; only the parts a recovery coach meets. */
export interface User {
  readonly id: string;
  readonly username: string;
  readonly global_name: string;
  readonly discriminator: '0';
  readonly avatar: null;
  readonly bot?: true;
}

export interface Message {
  readonly id: string;
  readonly channel_id: string;
  readonly type: number;
  readonly author: User;
  readonly content: string;
  readonly timestamp: string;
  readonly edited_timestamp: string | null;
  readonly embeds: readonly Embed[];
  readonly components: readonly Component[];
  readonly attachments: readonly Attachment[];
  /** Those the message pings; a name that allowed_mentions silences is not among them. */
  readonly mentions: readonly User[];
  readonly mention_roles: readonly string[];
  readonly mention_everyone: boolean;
  readonly pinned: boolean;
  readonly tts: boolean;
  readonly flags: number;
  readonly nonce?: string | number;
  readonly application_id?: string;
  readonly webhook_id?: string;
  readonly reactions?: readonly Reaction[];
  readonly message_reference?: MessageReference;
  readonly referenced_message?: Message;
  readonly interaction?: { id: string; type: number; name: string; user: User };
  readonly interaction_metadata?: InteractionMetadata;
  readonly thread?: Channel;
}

interface MessageReference {
  readonly message_id: string;
  readonly channel_id?: string;
  readonly guild_id?: string;
  readonly fail_if_not_exists?: boolean;
}

interface InteractionMetadata {
  readonly id: string;
  readonly type: number;
  readonly user: User;
  /** 'me settings'; absent for buttons and forms. */
  readonly name?: string;
  readonly authorizing_integration_owners: Readonly<Record<string, string>>;
}

export interface Embed {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly url?: string;
  readonly color?: number;
  readonly timestamp?: string;
  readonly fields?: readonly EmbedField[];
  readonly author?: { readonly name: string };
  readonly footer?: { readonly text: string };
  readonly image?: Picture;
  readonly thumbnail?: Picture;
}

interface EmbedField {
  readonly name: string;
  readonly value: string;
  readonly inline?: boolean;
}

interface Picture {
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
  readonly description?: string;
}

/** A button, a list, a row, a form's field: Discord tells them apart by `type`. */
export interface Component {
  readonly type: number;
  readonly id?: number;
  readonly custom_id?: string;
  readonly style?: number;
  readonly label?: string;
  readonly description?: string;
  readonly content?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly url?: string;
  readonly emoji?: { readonly name?: string; readonly id?: string };
  readonly value?: string;
  readonly default?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly SelectOption[];
  readonly components?: readonly Component[];
  readonly component?: Component;
  readonly accessory?: Component;
}

interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly default?: boolean;
}

export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
  readonly proxy_url: string;
  readonly content_type: string;
  readonly description?: string;
  readonly width?: number;
  readonly height?: number;
}

interface Reaction {
  readonly emoji: { readonly id: string | null; readonly name: string };
  readonly count: number;
  readonly me: boolean;
}

export interface Channel {
  readonly id: string;
  readonly type: number;
  readonly name?: string;
  readonly guild_id?: string;
  readonly parent_id?: string;
  readonly owner_id?: string;
  readonly recipients?: readonly User[];
  readonly last_message_id: string | null;
  readonly permission_overwrites?: readonly Overwrite[];
  readonly thread_metadata?: {
    readonly archived: boolean;
    readonly auto_archive_duration: number;
    readonly archive_timestamp: string;
    readonly create_timestamp: string;
    readonly locked: boolean;
  };
  readonly [more: string]: unknown;
}

export interface Overwrite {
  readonly id: string;
  /** 0 a role, 1 a member. */
  readonly type: 0 | 1;
  readonly allow: string;
  readonly deny: string;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly permissions: string;
  readonly [more: string]: unknown;
}

export interface Member {
  readonly user: User;
  readonly nick: null;
  readonly roles: readonly string[];
  readonly joined_at: string;
  readonly [more: string]: unknown;
}

/** A command as the bot registered it. */
export interface Command {
  readonly id: string;
  /** 1 slash, 2 on a user, 3 on a message. */
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly application_id: string;
  readonly guild_id?: string;
  readonly version: string;
  readonly options?: readonly CommandOption[];
  readonly default_member_permissions: string | null;
  readonly contexts?: readonly number[] | null;
  readonly dm_permission?: boolean | null;
}

export interface CommandOption {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly CommandChoice[];
  readonly options?: readonly CommandOption[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
}

export interface CommandChoice {
  readonly name: string;
  readonly value: string | number;
}

/** A form that the bot has opened for one person. */
export interface Modal {
  /** The interaction that opened it. */
  readonly id: string;
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Component[];
}

/** What a bot may say in a message, whichever route it takes. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly Embed[] | null;
  readonly components?: readonly Component[] | null;
  readonly attachments?: readonly { id: string; filename?: string; description?: string }[] | null;
  readonly flags?: number | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly message_reference?: MessageReference | null;
  readonly allowed_mentions?: {
    readonly parse?: readonly string[] | null;
    readonly users?: readonly string[] | null;
  } | null;
}

export const messageFlags = {
  hasThread: 1 << 5,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  silent: 1 << 12,
  componentsV2: 1 << 15,
};

export const channelTypes = { text: 0, dm: 1, thread: 11 };
