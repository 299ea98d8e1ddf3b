import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fields } from './form.ts';
import type { InteractionNews, Interactions } from './interactions.ts';
import { commandsFor, NotSent, type OptionValue } from './invocation.ts';
import type { Guild } from './membership.ts';
import type { Person, Values } from './person.ts';
import { Refusal } from './refusal.ts';
import { bodyOf } from './request.ts';
import { type Channel, channelTypes } from './wire.ts';
import type { Happening, World } from './world.ts';

/** What the page in page/ asks of the stand-in: its files, what one person sees, what they do. */
export class PageApi {
  readonly #needs: PageNeeds;
  readonly #viewers = new Set<Viewer>();

  constructor(needs: PageNeeds) {
    this.#needs = needs;
    needs.world.watch((happening) => this.#show(happening));
    needs.interactions.watch((news) => this.#bring(news));
  }

  async serve(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const { pathname, searchParams } = url;
    const as = searchParams.get('as') ?? '';
    if (pathname === '/demo/events') return this.#watchAs(as, response);
    if (pathname === '/demo/state') return json(response, 200, this.#state(as));
    if (pathname.startsWith('/attachments/')) return this.#attachment(response, pathname);
    if (!pathname.startsWith('/demo/')) return page(response, pathname);
    if (request.method !== 'POST') return json(response, 405, { ok: false, error: 'POST it.' });
    // A page elsewhere must not be able to act here with a form or a plain fetch.
    if (!request.headers['content-type']?.startsWith('application/json')) {
      return json(response, 415, { ok: false, error: 'Send JSON.' });
    }
    const body = (await bodyOf(request)).json;
    json(response, 200, await this.#deed(pathname, (body ?? {}) as Deed));
  }

  tellClock(): void {
    this.#tellAll('clock', { now: this.#needs.world.now().toISOString() });
  }

  close(): void {
    for (const { response } of this.#viewers) response.end();
  }

  async #deed(path: string, deed: Deed): Promise<object> {
    try {
      return { ok: true, ...(await this.#act(path, deed)) };
    } catch (error) {
      if (error instanceof NotSent || error instanceof Refusal) {
        return { ok: false, error: error.message };
      }
      throw error;
    }
  }

  async #act(path: string, deed: Deed): Promise<object> {
    const { world, onClock, person } = this.#needs;
    const { name = '', channel = '' } = deed;
    if (path === '/demo/clock') {
      await onClock?.(String(deed.to));
      this.tellClock();
      return { now: world.now().toISOString() };
    }
    const who = person(deed.as ?? '');
    const where = { channel };
    switch (path) {
      case '/demo/say':
        return { message: who.say(channel, deed.content ?? '') };
      case '/demo/complete': {
        const { focused = '' } = deed;
        const choices = who.complete({ name, values: valuesOf(deed.options), focused }, where);
        return { choices: await choices.catch(noneInTime) };
      }
      case '/demo/use':
        return sent(who.use(name, valuesOf(deed.options), where));
      case '/demo/press':
        return sent(this.#press(who, deed));
      case '/demo/submit':
        return sent(who.submit({ id: deed.modal ?? '' }, (deed.fields ?? {}) as Fields));
      case '/demo/context': {
        const target = deed.target ?? '';
        if (deed.kind === 'user') return sent(who.contextUser(name, target, where));
        return sent(who.contextMessage(name, world.entryAnywhere(target).message));
      }
      default:
        throw new NotSent('The page asked for something unknown.');
    }
  }

  #press(who: Person, { message = '', custom_id = '', values }: Deed) {
    const on = this.#needs.world.entryAnywhere(message).message;
    return values ? who.choose(on, custom_id, values) : who.press(on, custom_id);
  }

  #state(asked: string): object {
    const { world, guild, zone } = this.#needs;
    const people = [...guild.members.values()].filter((each) => each.user.id !== world.bot.id);
    // Whoever comes without a name, or with one from yesterday, is the first of the list.
    const me = people.find(({ user }) => user.id === asked) ?? people[0];
    if (!me) return { ok: false, error: 'Nobody is in the server yet.' };
    const { user } = me;
    const as = user.id;
    world.dmWith(as);
    const channels = [...world.channels.values()].filter((each) => this.#isSeen(each, as));
    const offered = new Set(channels.flatMap((channel) => commandsFor(world, { user, channel })));
    return {
      ok: true,
      now: world.now().toISOString(),
      zone,
      people: people.map(({ user: { id, global_name }, roles }) => ({
        id,
        name: global_name,
        avatar: world.account(id).colour,
        admin: roles.includes(guild.captain),
      })),
      me: as,
      bot: { id: world.bot.id, name: world.bot.global_name },
      guild: { id: guild.id, name: guild.name },
      channels: channels.map(({ id, name, type }) => ({
        id,
        name: name ?? world.bot.global_name,
        kind: { [channelTypes.dm]: 'dm', [channelTypes.thread]: 'thread' }[type] ?? 'text',
      })),
      commands: world.commands.filter((each) => offered.has(each)),
      messages: Object.fromEntries(channels.map(({ id }) => [id, world.seen(id, as)])),
    };
  }

  #isSeen(channel: Channel, as: string): boolean {
    const { world, guild } = this.#needs;
    if (channel.type === channelTypes.dm) return channel.recipients?.[0]?.id === as;
    return channel.guild_id === guild.id && world.may(channel, as, 'ViewChannel');
  }

  #watchAs(as: string, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': hello\n\n');
    const viewer = { as, response };
    this.#viewers.add(viewer);
    response.on('close', () => this.#viewers.delete(viewer));
  }

  #show(happening: Happening): void {
    const { world } = this.#needs;
    if (happening.what === 'message' || happening.what === 'removed') {
      const { message, audience } = happening.entry;
      const channel = world.channel(message.channel_id);
      const { id, channel_id } = message;
      for (const viewer of this.#viewers) {
        if (audience !== undefined && audience !== viewer.as) continue;
        if (!this.#isSeen(channel, viewer.as)) continue;
        if (happening.what === 'message') tell(viewer, 'message', message);
        else tell(viewer, 'remove', { id, channel_id });
      }
      return;
    }
    if (happening.what === 'typing') {
      const { channel, user } = happening;
      for (const viewer of this.#viewers) {
        if (!this.#isSeen(channel, viewer.as)) continue;
        tell(viewer, 'typing', {
          channel_id: channel.id,
          user: { id: user.id, name: user.global_name },
        });
      }
      return;
    }
    if (happening.what === 'channel' && happening.channel.type === channelTypes.dm) {
      const { channel } = happening;
      for (const viewer of this.#viewers)
        if (this.#isSeen(channel, viewer.as)) tell(viewer, 'reload', {});
      return;
    }
    this.#tellAll('reload', {});
  }

  #bring(news: InteractionNews): void {
    for (const viewer of this.#viewers) {
      if (viewer.as !== news.user.id) continue;
      if (news.what === 'modal') tell(viewer, 'modal', news.modal);
      else
        tell(viewer, 'failed', { what: news.reason, channel_id: news.channel.id, name: news.name });
    }
  }

  #tellAll(event: string, data: object): void {
    for (const viewer of this.#viewers) tell(viewer, event, data);
  }

  #attachment(response: ServerResponse, path: string): void {
    const upload = this.#needs.world.uploads.get(path.split('/')[3] ?? '');
    if (!upload) {
      json(response, 404, { ok: false, error: 'No such file.' });
      return;
    }
    // What somebody uploads is shown as what it says it is, and never run as a page.
    const headers = {
      'content-type': upload.type,
      'x-content-type-options': 'nosniff',
      'content-security-policy': 'sandbox',
    };
    response.writeHead(200, headers).end(upload.bytes);
  }
}

interface PageNeeds {
  readonly world: World;
  readonly interactions: Interactions;
  readonly guild: Guild;
  readonly zone: string;
  readonly person: (id: string) => Person;
  readonly onClock: ((to: string) => void | Promise<void>) | undefined;
}

interface Viewer {
  readonly as: string;
  readonly response: ServerResponse;
}

interface Deed {
  readonly as?: string;
  readonly channel?: string;
  readonly content?: string;
  readonly name?: string;
  readonly options?: Readonly<Record<string, OptionValue | PageFile>>;
  readonly focused?: string;
  readonly message?: string;
  readonly custom_id?: string;
  readonly values?: readonly string[];
  readonly modal?: string;
  readonly fields?: object;
  readonly kind?: 'message' | 'user';
  readonly target?: string;
  readonly to?: string;
}

/** A file as JSON can carry it. */
interface PageFile {
  readonly name: string;
  readonly type?: string;
  readonly base64: string;
}

function valuesOf(options: Deed['options'] = {}): Values {
  const entries = Object.entries(options).map(([key, value]) => {
    if (typeof value !== 'object' || !('base64' in value)) return [key, value];
    const { base64, ...file } = value;
    return [key, { ...file, bytes: Buffer.from(base64, 'base64') }];
  });
  return Object.fromEntries(entries);
}

/**
 * What Discord would not send is said at once; the bot's answer comes by event, later.
 * Building what is sent takes no time that passes, so one turn of the loop tells them apart.
 */
async function sent(answer: Promise<unknown>): Promise<object> {
  const unsent = answer.then(
    () => undefined,
    (error: unknown) => error,
  );
  const first = await Promise.race([unsent, new Promise((done) => setImmediate(done))]);
  if (first instanceof NotSent || first instanceof Refusal) throw first;
  return {};
}

function noneInTime(error: unknown): [] {
  if (error instanceof NotSent || error instanceof Refusal) throw error;
  return [];
}

function tell({ response }: Viewer, event: string, data: object): void {
  response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function page(response: ServerResponse, pathname: string): Promise<void> {
  const name = pathname === '/' ? 'index.html' : pathname.replace(/^\/page\//, '/');
  const file = join(folder, normalize(`/${name}`));
  try {
    const bytes = await readFile(file);
    const type = mimeTypes[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(bytes);
  } catch {
    json(response, 404, { ok: false, error: 'No such page.' });
  }
}

const folder = fileURLToPath(new URL('./page', import.meta.url));

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};
