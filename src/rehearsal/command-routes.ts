import * as spec from 'discord-api-spec/zod';
import { defined } from './message.ts';
import { type Problem, refusals } from './refusal.ts';
import { type Call, guildFor, orElse, type Route, route } from './route.ts';
import { type CommandBody, commandProblems, commandsProblems } from './rules.ts';
import { specProblems } from './spec.ts';
import type { Command } from './wire.ts';
import type { World } from './world.ts';

/** https://discord.com/developers/docs/interactions/application-commands */
export const commandRoutes: readonly Route[] = [
  route('GET /applications/:app/commands', ({ world }) => commandsIn(world, undefined)),
  route('PUT /applications/:app/commands', registerAll, { check: checkCommands }),
  route('POST /applications/:app/commands', registerOne, { check: checkCommand }),
  route('DELETE /applications/:app/commands/:command', unregister),
  route('GET /applications/:app/guilds/:guild/commands/:command/permissions', grantsOf),
  route('GET /applications/:app/guilds/:guild/commands', ({ world, param }) =>
    commandsIn(world, param('guild')),
  ),
  route('PUT /applications/:app/guilds/:guild/commands', registerAll, { check: checkCommands }),
  route('POST /applications/:app/guilds/:guild/commands', registerOne, { check: checkCommand }),
  route('DELETE /applications/:app/guilds/:guild/commands/:command', unregister),
];

/** What admins have set under Integrations; Discord has nothing to say where they set nothing. */
function grantsOf({ world, param }: Call) {
  const command = world.commands.find(({ id }) => id === param('command'));
  const people = world.grants.get(`${param('guild')} ${command?.name}`);
  if (!command || !people) throw refusals.unknownCommandPermissions();
  const permissions = [...people].map((id) => ({ id, type: 2, permission: true }));
  return { id: command.id, application_id: world.bot.id, guild_id: param('guild'), permissions };
}

const commandsIn = (world: World, guildId: string | undefined): Command[] =>
  world.commands.filter(({ guild_id }) => guild_id === guildId);

function checkCommands(json: unknown): Problem[] {
  if (!Array.isArray(json)) {
    return [{ path: [], code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used.' }];
  }
  const found = json.flatMap((each, index) =>
    specProblems(spec.ApplicationCommandUpdateRequestSchema, commandFields(each)).map(
      (problem) => ({ ...problem, path: [index, ...problem.path] }),
    ),
  );
  return orElse(found, () => commandsProblems(json as CommandBody[]));
}

function checkCommand(json: unknown): Problem[] {
  const found = specProblems(spec.ApplicationCommandCreateRequestSchema, commandFields(json));
  return orElse(found, () => commandProblems(json as CommandBody));
}

function registerAll(call: Call): Command[] {
  const { world, json } = call;
  const guildId = guildParam(call);
  const others = world.commands.filter(({ guild_id }) => guild_id !== guildId);
  const made = (json as CommandBody[]).map((each) => registered(call, each));
  world.commands = [...others, ...made];
  world.tell({ what: 'commands' });
  return made;
}

function registerOne(call: Call): Command {
  const { world, json } = call;
  const made = registered(call, json as CommandBody);
  const others = world.commands.filter(({ id }) => id !== made.id);
  world.commands = [...others, made];
  world.tell({ what: 'commands' });
  return made;
}

/** A command keeps its id as long as it keeps its name. */
function registered(call: Call, body: CommandBody): Command {
  const { world } = call;
  const guildId = guildParam(call);
  const type = body.type ?? 1;
  const before = commandsIn(world, guildId).find(
    (each) => each.name === body.name && each.type === type,
  );
  return {
    default_member_permissions: null,
    ...body,
    type,
    description: body.description ?? '',
    id: before?.id ?? world.nextId(),
    version: world.nextId(),
    application_id: world.bot.id,
    ...defined({ guild_id: guildId }),
  };
}

function guildParam({ world, param }: Call): string | undefined {
  return param('guild') === '' ? undefined : guildFor(world, param('guild')).id;
}

function unregister({ world, param }: Call): void {
  const others = world.commands.filter(({ id }) => id !== param('command'));
  if (others.length === world.commands.length) throw refusals.unknownCommand();
  world.commands = others;
  world.tell({ what: 'commands' });
}

// The schema wants a number; Discord's guide and discord.js write a string.
function commandFields(json: unknown): object {
  const fields = (json ?? {}) as Record<string, unknown>;
  const { default_member_permissions: needed } = fields;
  if (typeof needed !== 'string') return fields;
  return { ...fields, default_member_permissions: Number(needed) };
}
