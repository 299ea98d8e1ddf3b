import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { dispatchOf, guildCreate } from './dispatches.ts';
import { intents } from './intents.ts';
import type { Happening, World } from './world.ts';

/**
 * Discord's gateway: https://discord.com/developers/docs/events/gateway
 * One bot, unsharded, JSON without compression, which is what discord.js asks for.
 */
export class Gateway {
  readonly #world: World;
  readonly #token: string;
  readonly #sockets: WebSocketServer;
  readonly #sessions = new Map<string, Session>();
  readonly #complain: (problem: string) => void;

  constructor({ world, token, server, complain }: GatewayNeeds) {
    this.#world = world;
    this.#token = token;
    this.#complain = complain;
    this.#sockets = new WebSocketServer({ server, path: '/gateway/' });
    this.#sockets.on('connection', (socket) => this.#greet(socket));
    world.watch((happening) => this.#announce(happening));
  }

  get url(): string {
    return `${this.#world.origin.replace('http', 'ws')}/gateway/`;
  }

  /** Whether a bot is connected and ready. */
  get connected(): boolean {
    return [...this.#sessions.values()].some(({ socket }) => socket !== undefined);
  }

  /** Sends an event to every session that asked for its intent; 0 needs none. */
  dispatch(event: string, data: object, intent = 0): void {
    for (const session of this.#sessions.values()) {
      if (intent === 0 || session.intents & intent) session.send(event, data);
    }
  }

  /** As a network does it. A session that cannot be resumed has lost what happened meanwhile. */
  cut({ resumable }: { readonly resumable: boolean }): void {
    for (const [id, session] of this.#sessions) {
      if (!resumable) this.#sessions.delete(id);
      session.socket?.close(closings.unknownError, 'Cut by the rehearsal');
      session.socket = undefined;
    }
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate();
    await new Promise((done) => this.#sockets.close(done));
  }

  #greet(socket: WebSocket): void {
    let session: Session | undefined;
    const say = (op: number, d: unknown) =>
      socket.send(JSON.stringify({ op, d, s: null, t: null }));
    const identified = (next: Session) => {
      session = next;
      session.socket = socket;
    };
    const hear = ({ op, d }: Packet) => {
      if (op === ops.heartbeat) say(ops.heartbeatAck, null);
      else if (op === ops.identify && session) socket.close(closings.alreadyAuthenticated);
      else if (op === ops.identify) this.#identify(socket, d, identified);
      else if (op === ops.resume) this.#resume(socket, d, identified);
      else if (!session) socket.close(closings.notAuthenticated);
      else if (op === ops.requestMembers) this.#members(session, d);
      else if (!accepted.includes(op)) socket.close(closings.unknownOpcode, 'Unknown opcode.');
    };
    socket.on('message', (raw) => {
      const packet = parsed(String(raw));
      if (packet) hear(packet);
      else socket.close(closings.decodeError, 'Error while decoding payload.');
    });
    // A line that breaks is closed next; nobody else needs to hear of it.
    socket.on('error', () => {});
    socket.on('close', (code) => {
      if (session?.socket === socket) session.socket = undefined;
      // A client that says goodbye gives its session up.
      if (session && (code === 1000 || code === 1001)) this.#sessions.delete(session.id);
    });
    say(ops.hello, { heartbeat_interval: 41_250 });
  }

  #identify(socket: WebSocket, d: Packet['d'], identified: (session: Session) => void): void {
    if (String(d.token).replace(/^Bot /, '') !== this.#token) {
      socket.close(closings.authenticationFailed, 'Authentication failed.');
      return;
    }
    const asked = Number(d.intents);
    if (asked & privileged) {
      this.#complain('The bot asks for a privileged intent, which this application has not got.');
      socket.close(closings.disallowedIntents, 'Disallowed intent(s).');
      return;
    }
    const session = new Session(this.#world.nextId(), asked);
    this.#sessions.set(session.id, session);
    identified(session);
    const guilds = [...this.#world.guilds.values()].filter(({ hasBot }) => hasBot);
    session.send('READY', {
      v: 10,
      user: { ...this.#world.bot, verified: true, mfa_enabled: true, email: null, flags: 0 },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: this.url,
      application: { id: this.#world.bot.id, flags: 0 },
      private_channels: [],
      ...(d.shard !== undefined && { shard: d.shard }),
    });
    if (asked & intents.guilds) {
      for (const guild of guilds) session.send('GUILD_CREATE', guildCreate(this.#world, guild));
    }
  }

  #resume(socket: WebSocket, d: Packet['d'], identified: (session: Session) => void): void {
    const session = this.#sessions.get(String(d.session_id));
    if (!session || String(d.token) !== this.#token) {
      socket.send(JSON.stringify({ op: ops.invalidSession, d: false, s: null, t: null }));
      return;
    }
    identified(session);
    session.replay(Number(d.seq));
    session.send('RESUMED', {});
  }

  #members(session: Session, d: Packet['d']): void {
    const guild = this.#world.guilds.get(String(d.guild_id));
    if (!guild) return;
    const ids = d.user_ids === undefined ? undefined : [d.user_ids].flat().map(String);
    const members = [...guild.members.values()].filter(
      ({ user }) => ids?.includes(user.id) ?? user.username.startsWith(String(d.query ?? '')),
    );
    const rest = { chunk_index: 0, chunk_count: 1, not_found: [], presences: [], nonce: d.nonce };
    session.send('GUILD_MEMBERS_CHUNK', { guild_id: guild.id, members, ...rest });
  }

  #announce(happening: Happening): void {
    const told = dispatchOf(this.#world, happening);
    if (told) this.dispatch(told.event, told.data, told.intent);
  }
}

interface GatewayNeeds {
  readonly world: World;
  readonly token: string;
  readonly server: Server;
  readonly complain: (problem: string) => void;
}

/** What one login has been told; it outlives its connection so that a resume can catch up. */
class Session {
  readonly id: string;
  readonly intents: number;
  socket: WebSocket | undefined;
  readonly #told: string[] = [];

  constructor(id: string, asked: number) {
    this.id = id;
    this.intents = asked;
  }

  send(t: string, d: object): void {
    const packet = JSON.stringify({ op: ops.dispatch, t, s: this.#told.length + 1, d });
    this.#told.push(packet);
    this.socket?.send(packet);
  }

  replay(after: number): void {
    for (const packet of this.#told.slice(after)) this.socket?.send(packet);
  }
}

interface Packet {
  readonly op: number;
  readonly d: Readonly<Record<string, unknown>>;
}

function parsed(raw: string): Packet | undefined {
  try {
    const { op, d } = JSON.parse(raw) as Packet;
    return { op, d: d ?? {} };
  } catch {
    return undefined;
  }
}

const ops = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voiceState: 4,
  resume: 6,
  requestMembers: 8,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
};

/** Heard and left at that: the bot's status, and its voice. */
const accepted = [ops.presence, ops.voiceState];

const closings = {
  unknownError: 4000,
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  disallowedIntents: 4014,
};

const privileged = intents.guildMembers | intents.presences | intents.messageContent;
