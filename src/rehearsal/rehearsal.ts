import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Gateway } from './gateway.ts';
import { Interactions } from './interactions.ts';
import type { Guild, Newcomer } from './membership.ts';
import { PageApi } from './page-api.ts';
import type { Permission } from './permissions.ts';
import { Person } from './person.ts';
import { Refusal, refusals } from './refusal.ts';
import { bodyOf } from './request.ts';
import { type Match, Rest } from './rest.ts';
import type { Channel, Command, Message, User } from './wire.ts';
import { World } from './world.ts';

/** Starts a stand-in for Discord on this machine: its gateway, its REST API, its people. */
export async function startRehearsal(setting: Setting): Promise<Rehearsal> {
  const rehearsal = new Rehearsal(setting);
  await rehearsal.listen(setting.port ?? 0);
  return rehearsal;
}

export class Rehearsal {
  readonly token: string;
  /** What the bot asked that Discord would refuse as wrong in itself: a test wants none. */
  readonly complaints: Complaint[] = [];
  readonly bot: User;
  /** The server that is there from the start. */
  readonly guild: Guild;
  /** Its first text channel. */
  readonly channel: Channel;
  readonly world: World;
  readonly #server: Server;
  readonly #gateway: Gateway;
  readonly #interactions: Interactions;
  readonly #rest: Rest;
  readonly #page: PageApi;
  readonly #patience: number;
  readonly #mishaps: Mishap[] = [];
  #underway = 0;

  constructor(setting: Setting) {
    const { now, token = 'rehearsal-token', patience = longEnough } = setting;
    const world = new World(now, setting.botName ?? 'Fallow');
    this.token = token;
    this.world = world;
    this.bot = world.bot;
    this.guild = world.addGuild(setting.guildName ?? 'The Rehearsal');
    this.channel = world.addChannel(this.guild, setting.channelName ?? 'team');
    this.#patience = patience;
    this.#server = createServer((request, response) => void this.#serve(request, response));
    const complain = (problem: string) =>
      this.complaints.push({ route: 'gateway', status: 0, code: 0, problems: [problem] });
    this.#gateway = new Gateway({ world, token, server: this.#server, complain });
    this.#interactions = new Interactions({ world, gateway: this.#gateway, patience });
    this.#rest = new Rest({
      world,
      gateway: this.#gateway,
      interactions: this.#interactions,
      token,
    });
    this.#page = new PageApi({
      world,
      interactions: this.#interactions,
      guild: this.guild,
      zone: setting.zone ?? 'UTC',
      person: (id) => this.person(id),
      onClock: setting.onClock,
    });
  }

  /** 'http://127.0.0.1:PORT', where the page is. */
  get url(): string {
    return this.world.origin;
  }

  /** For discord.js: `rest: { api, version: '10' }`. */
  get api(): string {
    return `${this.url}/api`;
  }

  /** Whether a bot is connected to the gateway. */
  get connected(): boolean {
    return this.#gateway.connected;
  }

  get commands(): readonly Command[] {
    return this.world.commands;
  }

  person(userId: string): Person {
    const { user } = this.world.account(userId);
    return new Person(user, {
      world: this.world,
      interactions: this.#interactions,
      patience: this.#patience,
      isBusy: () => this.#underway > 0,
    });
  }

  addGuild(name: string): Guild {
    return this.world.addGuild(name);
  }

  addChannel(name: string, guild: Guild = this.guild): Channel {
    return this.world.addChannel(guild, name);
  }

  addMember(newcomer: Newcomer, guild: Guild = this.guild): Person {
    return this.person(this.world.addMember(guild, newcomer).id);
  }

  removeMember(userId: string, guild: Guild = this.guild): void {
    this.world.removeMember(guild, userId);
  }

  /** Takes a permission from the bot in a channel; `allow` gives it back. */
  deny(channelId: string, permission: Permission): void {
    this.world.setPermission(channelId, permission, false);
  }

  allow(channelId: string, permission: Permission): void {
    this.world.setPermission(channelId, permission, true);
  }

  /** Gives a command to somebody, as admins do under Server settings → Integrations. */
  grant(command: string, userId: string, guildId: string = this.guild.id): void {
    const key = `${guildId} ${command}`;
    this.world.grants.set(key, new Set([...(this.world.grants.get(key) ?? []), userId]));
  }

  closeDirectMessages(userId: string): void {
    this.world.account(userId).closed = true;
  }

  openDirectMessages(userId: string): void {
    this.world.account(userId).closed = false;
  }

  deleteChannel(channelId: string): void {
    this.world.deleteChannel(channelId);
  }

  removeBot(guildId: string = this.guild.id): void {
    this.world.setBotIn(this.world.guild(guildId), false);
  }

  inviteBot(guildId: string = this.guild.id): void {
    this.world.setBotIn(this.world.guild(guildId), true);
  }

  cutConnection({ resumable = true }: { readonly resumable?: boolean } = {}): void {
    this.#gateway.cut({ resumable });
  }

  /** The next `times` requests on a route, named as in its table, are answered 429. */
  limit(route: string, times: number, seconds = 0.05): void {
    this.#prepare({ route, times, kind: 'limit', seconds });
  }

  /** The next requests on a route are answered 500, and nothing is done. */
  fail(route: string, times = 1): void {
    this.#prepare({ route, times, kind: 'fail' });
  }

  /** The next requests on a route are done, but the bot's line breaks before it hears so. */
  loseAnswer(route: string, times = 1): void {
    this.#prepare({ route, times, kind: 'lose' });
  }

  /** Sends the bot any event at all, well made or not. */
  dispatch(event: string, data: object): void {
    this.#gateway.dispatch(event, data);
  }

  /** Everything in a channel that is not for one person only, oldest first. */
  messages(channelId: string = this.channel.id): Message[] {
    return this.world.seen(channelId, this.bot.id);
  }

  /** Waits until `found` finds something; fails with `what` when it does not come. */
  async until<T>(what: string, found: () => T | undefined | false): Promise<T> {
    const end = performance.now() + longEnough;
    for (;;) {
      const value = found();
      if (value !== undefined && value !== false) return value;
      if (performance.now() > end) throw new Error(`Not in ${longEnough} ms: ${what}.`);
      await new Promise((done) => setTimeout(done, 5));
    }
  }

  async listen(port: number): Promise<void> {
    await new Promise<void>((done, fail) => {
      this.#server.once('error', fail);
      // Loopback only: whoever can reach it can be anybody in it.
      this.#server.listen(port, '127.0.0.1', done);
    });
    this.world.origin = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Tells every open page what time it is now. */
  tellClock(): void {
    this.#page.tellClock();
  }

  async close(): Promise<void> {
    this.#interactions.close();
    this.#page.close();
    await this.#gateway.close();
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const path = /^\/api\/v10(\/.*)$/.exec(url.pathname)?.[1];
    try {
      if (path === undefined) await this.#page.serve(request, response, url);
      else await this.#api(request, response, { path, query: url.searchParams });
    } catch (error) {
      // A mistake of the stand-in's own, not of the bot's: it must not pass for Discord's answer.
      this.complaints.push({
        route: url.pathname,
        status: 500,
        code: 0,
        problems: [String(error)],
      });
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    }
  }

  async #api(request: IncomingMessage, response: ServerResponse, at: Address): Promise<void> {
    this.#underway += 1;
    try {
      const method = request.method ?? 'GET';
      const { json, files } = await bodyOf(request);
      const match = Rest.match(method, at.path);
      const mishap = match && this.#mishapOn(match.route.name);
      if (mishap?.kind === 'limit') return limited(response, mishap.seconds);
      if (mishap?.kind === 'fail') return send(response, 500, { message: 'Internal Server Error' });
      const asked = { json, files, query: at.query, authorization: request.headers.authorization };
      const { status, body } = this.#answer(match, asked, `${method} ${at.path}`);
      if (mishap?.kind === 'lose') response.socket?.resetAndDestroy();
      else send(response, status, body);
    } finally {
      this.#underway -= 1;
    }
  }

  #answer(match: Match | undefined, asked: Parameters<Rest['answer']>[1], route: string) {
    try {
      if (!match) throw refusals.noSuchRoute();
      const body = this.#rest.answer(match, asked);
      return { status: body === undefined ? 204 : 200, body };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { status, code, message, problems } = error;
      if (status === 400 || status === 401 || !match) {
        const found = problems.map((each) => `${each.path.map(String).join('.')}: ${each.message}`);
        const listed = [message, ...found];
        this.complaints.push({ route, status, code, problems: listed, body: asked.json });
      }
      return { status, body: error.toJSON() };
    }
  }

  #prepare(mishap: Mishap): void {
    // One that nothing can meet would let a test pass for the wrong reason.
    if (!Rest.hasRoute(mishap.route)) throw new Error(`There is no route ${mishap.route}.`);
    this.#mishaps.push(mishap);
  }

  #mishapOn(route: string): Mishap | undefined {
    const mishap = this.#mishaps.find((each) => each.route === route && each.times > 0);
    if (mishap) mishap.times -= 1;
    return mishap;
  }
}

export interface Setting {
  /** 0, the default, takes any that is free. */
  readonly port?: number;
  readonly now: () => Date;
  readonly token?: string;
  /** After how many milliseconds that really pass a silent bot has not answered. Default 20,000. */
  readonly patience?: number;
  readonly botName?: string;
  readonly guildName?: string;
  readonly channelName?: string;
  /** What the page shows times in. Default UTC. */
  readonly zone?: string;
  /** Moves the clock when the page asks for it: '2026-11-25T06:30', '+1h', 'tomorrow 06:30'. */
  readonly onClock?: (to: string) => void | Promise<void>;
}

export interface Complaint {
  readonly route: string;
  readonly status: number;
  readonly code: number;
  readonly problems: readonly string[];
  readonly body?: unknown;
}

/** More than what comes at all can take on a busy machine; what is awaited as missing says less. */
const longEnough = 20_000;

interface Address {
  readonly path: string;
  readonly query: URLSearchParams;
}

type Mishap = { readonly route: string; times: number } & (
  | { readonly kind: 'limit'; readonly seconds: number }
  | { readonly kind: 'fail' | 'lose' }
);

function limited(response: ServerResponse, seconds: number): void {
  response.setHeader('retry-after', String(seconds));
  response.setHeader('x-ratelimit-scope', 'user');
  const body = { message: 'You are being rate limited.', retry_after: seconds, global: false };
  send(response, 429, body);
}

function send(response: ServerResponse, status: number, body?: unknown): void {
  // discord.js reads a JSON body wherever the header promises one, so a 204 must not.
  if (body === undefined) response.writeHead(status).end();
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
