import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { commandJson } from '../../src/discord/command-json.ts';
import { helpReply } from '../../src/replies/help.ts';

const listed = commands.filter((command) => !('unlisted' in command && command.unlisted));
const isPicked = (command: (typeof listed)[number]) => 'menu' in command && command.menu;
/** '/log', '/me settings', and what is picked from a menu as it stands there. */
const names = listed.flatMap((command) => {
  if ('parts' in command) return command.parts.map(({ name }) => `/${name}`);
  return isPicked(command) ? [command.name] : [`/${command.name}`];
});

describe('every command', () => {
  it.each(listed)('/$name fits into what Discord takes', (command) => {
    const json = commandJson(command);
    expect(JSON.stringify(json).length).toBeLessThan(8000);
  });

  it.each(names.filter((name) => name !== '/help'))('%s is told of in /help', (name) => {
    const { card } = helpReply({ inServer: true, managesClub: true });
    expect(card?.body).toContain(name);
  });

  it.each(names)('%s is told of in the README', (name) => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const [group = '', part] = name.startsWith('/') ? name.split(' ') : [name];
    expect(readme).toContain(group);
    if (part) expect(readme).toContain(part);
  });
});
