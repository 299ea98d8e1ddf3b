import { channelRoutes } from './channel-routes.ts';
import { commandRoutes } from './command-routes.ts';
import { interactionRoutes } from './interaction-routes.ts';
import { refusals } from './refusal.ts';
import type { RequestBody } from './request.ts';
import type { RestNeeds, Route } from './route.ts';
import { serverRoutes } from './server-routes.ts';
import type { MessageBody } from './wire.ts';
import type { Entry } from './world.ts';

/** The part of Discord's REST API v10 that a recovery coach uses. */
export class Rest {
  readonly #needs: RestNeeds;
  readonly #nonces = new Map<string, { readonly entry: Entry; readonly at: number }>();

  constructor(needs: RestNeeds) {
    this.#needs = needs;
  }

  /** The route a request takes, with what its address says; undefined when there is none. */
  static match(method: string, path: string): Match | undefined {
    for (const route of routes) {
      if (route.method !== method) continue;
      const found = route.pattern.exec(path);
      if (found) {
        const given = Object.entries(found.groups ?? {});
        const params = Object.fromEntries(given.map(([k, v]) => [k, decodeURIComponent(v)]));
        return { route, params };
      }
    }
    return undefined;
  }

  static hasRoute(name: string): boolean {
    return routes.some((route) => route.name === name);
  }

  /** Discord's answer: a body, or undefined for 204. Throws a Refusal. */
  answer({ route, params }: Match, request: RestRequest): unknown {
    if (!route.open && request.authorization !== `Bot ${this.#needs.token}`) {
      throw refusals.unauthorized();
    }
    const size = request.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (size > uploadLimit) throw refusals.tooLarge();
    const json = route.prepare ? route.prepare(request.json) : request.json;
    const problems = route.check?.(json) ?? [];
    if (problems.length > 0) throw refusals.invalidForm(problems);
    return route.answer({
      ...this.#needs,
      body: (json ?? {}) as MessageBody,
      json,
      files: request.files,
      query: request.query,
      param: (name) => params[name] ?? '',
      nonces: this.#nonces,
    });
  }
}

export interface RestRequest extends RequestBody {
  readonly authorization: string | undefined;
  readonly query: URLSearchParams;
}

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

const routes = [...serverRoutes, ...commandRoutes, ...interactionRoutes, ...channelRoutes];

// https://discord.com/developers/docs/reference#uploading-files
const uploadLimit = 10 * 1024 * 1024;
