import {
  type Account,
  type Guild,
  type Newcomer,
  newAccount,
  newGuild,
  newMember,
} from './membership.ts';
import { defined, isEmpty, listedFiles, type Parts, pinged, pngSize, written } from './message.ts';
import { bitsOf, type Permission, permissionBits, permissionsOf, usual } from './permissions.ts';
import { refusals } from './refusal.ts';
import { snowflakes } from './snowflake.ts';
import {
  type Attachment,
  type Channel,
  type Command,
  channelTypes,
  type Member,
  type Message,
  type MessageBody,
  messageFlags,
  type Overwrite,
  type User,
} from './wire.ts';

/** Everything that Discord would remember: people, servers, channels, messages. In memory. */
export class World {
  readonly now: () => Date;
  readonly nextId: () => string;
  readonly bot: User;
  readonly accounts = new Map<string, Account>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly uploads = new Map<string, Upload>();
  commands: readonly Command[] = [];
  /** Who was given a command under Server settings → Integrations: 'guild command' → people. */
  readonly grants = new Map<string, Set<string>>();
  /** Where the stand-in listens; known once it does. */
  origin = '';
  readonly #boards = new Map<string, Entry[]>();
  readonly #listeners = new Set<(happening: Happening) => void>();

  constructor(now: () => Date, botName: string) {
    this.now = now;
    this.nextId = snowflakes(now);
    this.bot = this.#account({ name: botName, bot: true }).user;
  }

  /** Tells `listener` of everything that happens from now on; returns how to stop. */
  watch(listener: (happening: Happening) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(happening: Happening): void {
    for (const listener of [...this.#listeners]) listener(happening);
  }

  addGuild(name: string): Guild {
    const owner = this.#account({ name: 'Owner' }).user.id;
    const guild = newGuild({ id: this.nextId(), captain: this.nextId(), name, owner });
    this.guilds.set(guild.id, guild);
    guild.members.set(this.bot.id, this.#member(this.bot, []));
    this.tell({ what: 'guild', guild });
    return guild;
  }

  addMember(guild: Guild, { admin = false, ...who }: Newcomer): User {
    const account = (who.id && this.accounts.get(who.id)) || this.#account(who);
    const member = this.#member(account.user, admin ? [guild.captain] : []);
    guild.members.set(account.user.id, member);
    this.tell({ what: 'member', guild, member, left: false });
    return account.user;
  }

  removeMember(guild: Guild, userId: string): void {
    const member = guild.members.get(userId);
    if (!member) throw refusals.unknownMember();
    guild.members.delete(userId);
    this.tell({ what: 'member', guild, member, left: true });
  }

  setBotIn(guild: Guild, hasBot: boolean): void {
    guild.hasBot = hasBot;
    if (hasBot) guild.members.set(this.bot.id, this.#member(this.bot, []));
    else guild.members.delete(this.bot.id);
    this.tell({ what: 'guild', guild });
  }

  addChannel(guild: Guild, name: string): Channel {
    return this.#open({
      id: this.nextId(),
      type: channelTypes.text,
      guild_id: guild.id,
      name,
      topic: null,
      nsfw: false,
      position: this.channels.size,
      rate_limit_per_user: 0,
      permission_overwrites: [],
      last_message_id: null,
      flags: 0,
    });
  }

  addThread(parent: Channel, { id = this.nextId(), name, minutes }: NewThread): Channel {
    return this.#open({
      id,
      type: channelTypes.thread,
      name,
      parent_id: parent.id,
      owner_id: this.bot.id,
      last_message_id: null,
      message_count: 0,
      member_count: 1,
      total_message_sent: 0,
      rate_limit_per_user: 0,
      flags: 0,
      thread_metadata: {
        archived: false,
        auto_archive_duration: minutes,
        archive_timestamp: this.now().toISOString(),
        create_timestamp: this.now().toISOString(),
        locked: false,
      },
      ...defined({ guild_id: parent.guild_id }),
    });
  }

  /** The direct messages between the bot and one person; there from their first use. */
  dmWith(userId: string): Channel {
    const { user } = this.account(userId);
    const known = [...this.channels.values()].find(
      ({ type, recipients }) => type === channelTypes.dm && recipients?.[0]?.id === userId,
    );
    if (known) return known;
    return this.#open({
      id: this.nextId(),
      type: channelTypes.dm,
      recipients: [user],
      last_message_id: null,
      flags: 0,
    });
  }

  changeChannel(id: string, change: Partial<Channel>): Channel {
    const channel = { ...this.channel(id), ...change };
    this.channels.set(id, channel);
    this.tell({ what: 'channel', channel, change: 'updated' });
    return channel;
  }

  deleteChannel(id: string): void {
    const channel = this.channel(id);
    for (const thread of this.channels.values()) {
      if (thread.parent_id === id) this.deleteChannel(thread.id);
    }
    this.channels.delete(id);
    this.#boards.delete(id);
    this.tell({ what: 'channel', channel, change: 'deleted' });
  }

  channel(id: string): Channel {
    const channel = this.channels.get(id);
    if (!channel) throw refusals.unknownChannel();
    return channel;
  }

  guild(id: string): Guild {
    const guild = this.guilds.get(id);
    if (!guild) throw refusals.unknownGuild();
    return guild;
  }

  guildOf(channel: Channel): Guild | undefined {
    return channel.guild_id === undefined ? undefined : this.guilds.get(channel.guild_id);
  }

  account(userId: string): Account {
    const account = this.accounts.get(userId);
    if (!account) throw refusals.unknownUser();
    return account;
  }

  /** Whether these two share a server, as Discord asks of those who write to each other. */
  meetsBot(userId: string): boolean {
    return [...this.guilds.values()].some(({ hasBot, members }) => hasBot && members.has(userId));
  }

  permissionsIn(channel: Channel, userId: string): bigint {
    const place = channel.parent_id ? this.channel(channel.parent_id) : channel;
    const guild = this.guildOf(place);
    if (guild) return permissionsOf(guild.members.get(userId), { guild, channel: place });
    const isTheirs = userId === this.bot.id || place.recipients?.[0]?.id === userId;
    return isTheirs ? usual : 0n;
  }

  may(channel: Channel, userId: string, ...names: readonly Permission[]): boolean {
    const bits = bitsOf(...names);
    return (this.permissionsIn(channel, userId) & bits) === bits;
  }

  /** Takes a permission from the bot in one channel, or gives it back. */
  setPermission(channelId: string, name: Permission, allowed: boolean): void {
    const { permission_overwrites: all = [] } = this.channel(channelId);
    const bot = all.find(({ id }) => id === this.bot.id);
    const denied = BigInt(bot?.deny ?? 0);
    const bit = permissionBits[name];
    const deny = (allowed ? denied & ~bit : denied | bit).toString();
    const changed: Overwrite = { id: this.bot.id, type: 1, allow: '0', deny };
    this.changeChannel(channelId, {
      permission_overwrites: [...all.filter(({ id }) => id !== this.bot.id), changed],
    });
  }

  post({ channel, author, body, files = [], ...rest }: Draft): Entry {
    const id = this.nextId();
    const parts = written(body, this.#attach(channel.id, body, files));
    if (isEmpty(parts) && !rest.loading) throw refusals.emptyMessage();
    const flags = (body.flags ?? 0) | (rest.loading ? messageFlags.loading : 0);
    const entry: Entry = {
      parts,
      message: {
        id,
        channel_id: channel.id,
        type: rest.type ?? (rest.answered ? 19 : 0),
        author,
        ...this.#faces(parts, body),
        timestamp: this.now().toISOString(),
        edited_timestamp: null,
        mention_roles: [],
        mention_everyone: false,
        pinned: false,
        tts: false,
        flags,
        ...defined({
          nonce: body.nonce ?? undefined,
          message_reference: rest.answered && referenceTo(rest.answered),
          referenced_message: rest.answered,
          interaction: rest.interaction,
          interaction_metadata: rest.interaction_metadata,
          application_id: rest.interaction_metadata && this.bot.id,
          webhook_id: rest.interaction_metadata && this.bot.id,
        }),
      },
      ...defined({ audience: rest.audience }),
    };
    this.#board(channel.id).push(entry);
    this.channels.set(channel.id, { ...channel, last_message_id: id });
    this.tell({ what: 'message', entry, isNew: true });
    return entry;
  }

  revise(entry: Entry, body: MessageBody, files: readonly NewFile[] = []): Entry {
    const { channel_id, flags } = entry.message;
    const parts = written(body, this.#attach(channel_id, body, files), entry.parts);
    if (isEmpty(parts)) throw refusals.emptyMessage();
    const wasLoading = (flags & messageFlags.loading) !== 0;
    return this.replace(entry, {
      parts,
      message: {
        ...entry.message,
        ...this.#faces(parts, body),
        flags: (flags & ~messageFlags.loading) | (body.flags ?? 0),
        edited_timestamp: wasLoading ? null : this.now().toISOString(),
      },
    });
  }

  replace(entry: Entry, change: Partial<Entry>): Entry {
    const next = { ...entry, ...change };
    const board = this.#board(entry.message.channel_id);
    board[board.findIndex(({ message }) => message.id === entry.message.id)] = next;
    this.tell({ what: 'message', entry: next, isNew: false });
    return next;
  }

  remove(entry: Entry): void {
    const { id, channel_id } = entry.message;
    this.#boards.set(
      channel_id,
      this.#board(channel_id).filter(({ message }) => message.id !== id),
    );
    this.tell({ what: 'removed', entry });
  }

  /** A message by its id; one that only somebody else can see is not there. */
  entry(channelId: string, messageId: string): Entry {
    const found = this.#board(channelId).find(({ message }) => message.id === messageId);
    if (!found) throw refusals.unknownMessage();
    return found;
  }

  entryAnywhere(messageId: string): Entry {
    const all = [...this.#boards.values()].flat();
    const found = all.find(({ message }) => message.id === messageId);
    if (!found) throw refusals.unknownMessage();
    return found;
  }

  /** What one pair of eyes finds in a channel, oldest first. */
  seen(channelId: string, userId: string): Message[] {
    return this.#board(channelId)
      .filter(({ audience }) => audience === undefined || audience === userId)
      .map(({ message }) => message);
  }

  keepUpload(channelId: string, { name, type, bytes }: NewFile, description?: string): Attachment {
    const id = this.nextId();
    this.uploads.set(id, { type, bytes });
    const url = `${this.origin}/attachments/${channelId}/${id}/${encodeURIComponent(name)}`;
    return {
      id,
      filename: name,
      size: bytes.length,
      url,
      proxy_url: url,
      content_type: type,
      ...pngSize(bytes),
      ...defined({ description }),
    };
  }

  #attach(channelId: string, body: MessageBody, files: readonly NewFile[]): Attachment[] {
    return files.map((file) => {
      const about = body.attachments?.find(({ id }) => id === file.key);
      return this.keepUpload(
        channelId,
        { ...file, name: about?.filename ?? file.name },
        about?.description,
      );
    });
  }

  #faces(parts: Parts, body: MessageBody) {
    const { content, embeds, components } = parts;
    const known = (id: string) => this.accounts.get(id)?.user;
    return {
      content,
      embeds,
      components,
      attachments: listedFiles(parts),
      mentions: pinged(content, body.allowed_mentions, known),
    };
  }

  #board(channelId: string): Entry[] {
    const board = this.#boards.get(channelId) ?? [];
    this.#boards.set(channelId, board);
    return board;
  }

  #open(channel: Channel): Channel {
    this.channels.set(channel.id, channel);
    this.tell({ what: 'channel', channel, change: 'created' });
    return channel;
  }

  #account(newcomer: Newcomer & { readonly bot?: true }): Account {
    const account = newAccount({ id: this.nextId(), ...newcomer }, this.accounts.size);
    this.accounts.set(account.user.id, account);
    return account;
  }

  #member(user: User, roles: readonly string[]): Member {
    return newMember(user, { roles, since: this.now() });
  }
}

export type Happening =
  | { readonly what: 'message'; readonly entry: Entry; readonly isNew: boolean }
  | { readonly what: 'removed'; readonly entry: Entry }
  | { readonly what: 'typing'; readonly channel: Channel; readonly user: User }
  | { readonly what: 'guild'; readonly guild: Guild }
  | {
      readonly what: 'member';
      readonly guild: Guild;
      readonly member: Member;
      readonly left: boolean;
    }
  | {
      readonly what: 'channel';
      readonly channel: Channel;
      readonly change: 'created' | 'updated' | 'deleted';
    }
  | { readonly what: 'commands' };

/** A message and who may see it: everybody, or one asker. */
export interface Entry {
  readonly message: Message;
  readonly parts: Parts;
  readonly audience?: string;
}

export interface NewFile {
  /** The number that payload_json knows it by. */
  readonly key?: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

interface Upload {
  readonly type: string;
  readonly bytes: Uint8Array;
}

interface NewThread {
  readonly id?: string;
  readonly name: string;
  readonly minutes: number;
}

interface Draft extends Pick<Message, 'interaction' | 'interaction_metadata'> {
  readonly channel: Channel;
  readonly author: User;
  readonly body: MessageBody;
  readonly files?: readonly NewFile[];
  readonly audience?: string | undefined;
  readonly type?: number;
  /** The message that this one replies to. */
  readonly answered?: Message | undefined;
  /** 'is thinking…': an answer that will be written later. */
  readonly loading?: boolean;
}

const referenceTo = ({ id, channel_id }: Message) => ({ message_id: id, channel_id });
