import { REST } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { definitionHash, registerCommands } from '../../src/discord/register-commands.ts';
import { commands, type Stage, setStage } from './stage.ts';

let stage: Stage;

afterEach(async () => {
  await stage.leave();
  expect(stage.rehearsal.complaints).toEqual([]);
});

/** A memory that keeps what it is told, and how often. */
function memory() {
  const written: string[] = [];
  return { read: () => written.at(-1), write: (hash: string) => void written.push(hash), written };
}

describe('registerCommands', () => {
  it('tells Discord once, and again only when something has changed', async () => {
    stage = await setStage({});
    const { connection, rehearsal } = stage;
    const hash = memory();
    const told: string[] = [];
    rehearsal.world.watch(({ what }) => void (what === 'commands' && told.push(what)));

    expect(await connection.registerCommands(commands, hash)).toBe('registered');
    expect(await connection.registerCommands(commands, hash)).toBe('unchanged');
    expect(told).toHaveLength(1);

    const [log, ...others] = commands;
    expect(await connection.registerCommands(others, hash)).toBe('registered');
    expect(rehearsal.commands.map(({ name }) => name)).toEqual(['trend', 'checkin', 'team']);
    expect(log?.name).toBe('log');
  });

  it('tells another application too, though the diary remembers the first', async () => {
    stage = await setStage({});
    const { api, token } = stage.rehearsal;
    const rest = new REST({ api, version: '10' }).setToken(token);
    const hash = memory();
    for (const applicationId of ['1', '2'])
      expect(await registerCommands(commands, { rest, applicationId, memory: hash })).toBe(
        'registered',
      );
  });

  it('tries again next time when Discord did not take it', async () => {
    stage = await setStage({});
    const { connection, rehearsal } = stage;
    const hash = memory();
    rehearsal.fail('PUT /applications/:app/commands', 9);
    await expect(connection.registerCommands(commands, hash)).rejects.toThrow();
    expect(hash.written).toEqual([]);
  });
});

describe('definitionHash', () => {
  it('does not mind in which order properties were written down, but that of a list', async () => {
    stage = await setStage({});
    expect(definitionHash({ a: 1, b: { c: 2, d: 3 } })).toBe(
      definitionHash({ b: { d: 3, c: 2 }, a: 1 }),
    );
    expect(definitionHash([1, 2])).not.toBe(definitionHash([2, 1]));
  });
});
