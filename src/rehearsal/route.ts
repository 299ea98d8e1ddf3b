import type { Gateway } from './gateway.ts';
import type { Interactions } from './interactions.ts';
import { type Problem, refusals } from './refusal.ts';
import type { RequestBody } from './request.ts';
import { messageProblems } from './rules.ts';
import { type SpecSchema, specProblems } from './spec.ts';
import type { MessageBody } from './wire.ts';
import type { Entry, World } from './world.ts';

/** One row of the table of routes: what it takes and what it answers. */
export function route(name: string, answer: Route['answer'], how: How = {}): Route {
  const [method = '', path = ''] = name.split(' ');
  const pattern = new RegExp(`^${path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
  return { method, name, pattern, answer, open: false, ...how };
}

export interface Route {
  readonly method: string;
  /** As Discord documents it: 'POST /channels/:channel/messages'. */
  readonly name: string;
  readonly pattern: RegExp;
  /** Needs no token in its header, because one is in its address. */
  readonly open: boolean;
  readonly prepare?: (json: unknown) => unknown;
  readonly check?: (json: unknown) => Problem[];
  readonly answer: (call: Call) => unknown;
}

export interface Call extends RestNeeds {
  readonly json: unknown;
  readonly body: MessageBody;
  readonly files: RequestBody['files'];
  readonly query: URLSearchParams;
  readonly param: (name: string) => string;
  readonly nonces: Map<string, { readonly entry: Entry; readonly at: number }>;
}

export interface RestNeeds {
  readonly world: World;
  readonly gateway: Gateway;
  readonly interactions: Interactions;
  readonly token: string;
}

type How = Partial<Pick<Route, 'open' | 'prepare' | 'check'>>;

export const shape = (schema: SpecSchema): How => ({
  check: (json) => specProblems(schema, json ?? {}),
});

/** The same for what becomes a message. */
export const messageShape = (schema: SpecSchema): How => ({
  prepare: withoutHabits,
  check: (json) => orElse(specProblems(schema, json), () => messageProblems(json as MessageBody)),
});

export const orElse = (first: Problem[], then: () => Problem[]) =>
  first.length > 0 ? first : then();

/** discord.js says these with every message; where Discord has no such field it looks away. */
export function withoutHabits(json: unknown): unknown {
  const { tts, enforce_nonce, ...rest } = (json ?? {}) as Record<string, unknown>;
  return { ...rest, ...(tts ? { tts } : {}), ...(enforce_nonce ? { enforce_nonce } : {}) };
}

export function guildFor(world: World, id: string) {
  const guild = world.guild(id);
  if (!guild.hasBot) throw refusals.missingAccess();
  return guild;
}
