import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import { ApplicationCommandCreateRequestSchema } from 'discord-api-spec/zod';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commands } from '../../commands/index.ts';
import type { Command, CommandGroup } from '../../src/bot/command.ts';
import { defineCommand } from '../../src/bot/command.ts';
import { option } from '../../src/bot/option.ts';
import { commandJson } from '../../src/discord/command-json.ts';
import { definitionHash } from '../../src/discord/register-commands.ts';
import { expectDiscordTakes } from './schema.ts';

const answer = () => ({ text: 'Noted.' });
const text = z.string().optional();

const log = defineCommand({
  name: 'log',
  description: 'Log a session.',
  options: {
    note: option.string('What to remember.', text),
    what: option.string('In a few words.', z.string(), { complete: () => [] }),
    rpe: option.integer('How hard it was.', z.number().optional(), {
      choices: [{ label: 'Very easy', value: '1' }],
    }),
    distance: option.number('How far, in km.', z.number().optional()),
    same: option.boolean('As yesterday.', z.boolean().optional()),
    day: option.string('Carried by buttons.', text, { hidden: true }),
  },
  answer,
});

const channel = option.channel('Where to post.', z.string());
const team: CommandGroup = {
  name: 'team',
  description: 'For the club’s admins.',
  forAdmins: true,
  serverOnly: true,
  parts: [
    defineCommand({ name: 'team setup', description: 'Set up.', options: { channel }, answer }),
    defineCommand({ name: 'team check', description: 'Check.', options: {}, answer }),
  ],
};

const typed = (command: Command | CommandGroup) =>
  commandJson(command) as RESTPostAPIChatInputApplicationCommandsJSONBody;

const asking = (changes: Partial<Command>): Command => ({ ...log, options: {}, ...changes });

describe('commandJson', () => {
  it.each([log, team])('is what Discord’s schema takes: /$name', (command) => {
    const { default_member_permissions: permissions, ...json } = commandJson(command);
    // Discord's guide has it as a string and its schema as a number; it takes both.
    expectDiscordTakes(ApplicationCommandCreateRequestSchema, {
      ...json,
      ...(permissions && { default_member_permissions: Number(permissions) }),
    });
  });

  it('puts what must be given first, and what only buttons know nowhere', () => {
    const names = typed(log).options?.map(({ name }) => name);
    expect(names).toEqual(['what', 'note', 'rpe', 'distance', 'same']);
    expect(typed(log).options?.map(({ required }) => required)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('offers completion where an option completes, and a closed list where it has one', () => {
    expect(typed(log).options).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'what', type: 3, autocomplete: true }),
        expect.objectContaining({
          name: 'rpe',
          type: 4,
          choices: [{ name: 'Very easy', value: 1 }],
        }),
      ]),
    );
  });

  it('stands in the menu of a message or a person under a name of its own', () => {
    const run = commandJson(asking({ name: 'Log this run', menu: 'message' }));
    const card = commandJson(asking({ name: 'Recovery card', menu: 'person', serverOnly: true }));
    expect(run).toMatchObject({ type: 3, name: 'Log this run', contexts: [0, 1] });
    expect(card).toMatchObject({ type: 2, name: 'Recovery card', contexts: [0] });
    for (const json of [run, card]) {
      expectDiscordTakes(ApplicationCommandCreateRequestSchema, json);
      expect(json).not.toHaveProperty('description');
    }
  });

  it('works in direct messages too, unless it is about a server', () => {
    expect(commandJson(log)).toMatchObject({ contexts: [0, 1], integration_types: [0] });
    expect(commandJson(log)).not.toHaveProperty('default_member_permissions');
    expect(commandJson(team)).toMatchObject({ contexts: [0], default_member_permissions: '32' });
  });

  it('lets only text channels be chosen', () => {
    expect(typed(team).options).toEqual([
      expect.objectContaining({
        type: 1,
        name: 'setup',
        options: [expect.objectContaining({ type: 7, channel_types: [0, 5] })],
      }),
      expect.objectContaining({ type: 1, name: 'check', options: [] }),
    ]);
  });

  it.each([
    ['a long description', asking({ description: 'x'.repeat(101) }), 'Discord takes 100'],
    ['no description', asking({ description: '' }), 'says nothing'],
    ['an upper-case name', asking({ name: 'Log' }), 'does not take'],
    [
      'a list and completion at once',
      asking({ options: { a: option.string('A.', text, { choices: [], complete: () => [] }) } }),
      'both',
    ],
    [
      'twenty-six choices',
      asking({
        options: {
          a: option.string('A.', text, {
            choices: Array.from({ length: 26 }, (_, n) => ({ label: `${n}`, value: `${n}` })),
          }),
        },
      }),
      'Discord takes 25',
    ],
    [
      'eight thousand characters',
      asking({
        options: Object.fromEntries(
          Array.from({ length: 4 }, (_, n) => [
            `a${n}`,
            option.string('A.', text, {
              choices: Array.from({ length: 25 }, (_, m) => ({
                label: `${m}`.padEnd(100, 'x'),
                value: `${m}`,
              })),
            }),
          ]),
        ),
      }),
      'Discord takes 8000',
    ],
  ])('throws at %s rather than cut it', (_, command, words) => {
    expect(() => commandJson(command)).toThrow(words);
  });

  it('throws at a part that bears another group’s name', () => {
    const stray = { ...team, parts: [asking({ name: 'me settings' })] };
    expect(() => commandJson(stray)).toThrow('cannot be called /me settings');
  });
});

describe('in other languages', () => {
  const json = commands.map((command) => commandJson(command));

  it('every list Discord shows has its German, by Discord’s rules', () => {
    for (const { default_member_permissions: permissions, ...each } of json) {
      expectDiscordTakes(ApplicationCommandCreateRequestSchema, {
        ...each,
        ...(permissions && { default_member_permissions: Number(permissions) }),
      });
    }
    const today = json.find(({ name }) => name === 'today');
    expect(today).toMatchObject({
      description: 'What to do today, and why',
      description_localizations: { de: 'Was heute zu tun ist, und warum' },
      options: [
        { name: 'minutes', description_localizations: { de: 'Wie viele Minuten du hast' } },
      ],
    });
  });

  it('what is typed stays the same: no command, option or value has another name', () => {
    const walk = (part: unknown, path: string): readonly string[] => {
      if (typeof part !== 'object' || part === null) return [];
      const named = 'name_localizations' in part && !('value' in part);
      return [
        ...(named ? [path] : []),
        ...Object.entries(part).flatMap(([key, value]) => walk(value, `${path}.${key}`)),
      ];
    };
    // Type 1 is typed; what stands in a menu of a message or a person is only tapped.
    expect(json.filter(({ type }) => type === 1).flatMap((each) => walk(each, each.name))).toEqual(
      [],
    );
  });

  it('a choice begins with a capital letter in every language, and keeps its value', () => {
    const log = json.find(({ name }) => name === 'log');
    expect(log).toMatchObject({
      options: expect.arrayContaining([
        expect.objectContaining({
          name: 'type',
          choices: expect.arrayContaining([
            { name: 'Easy run', name_localizations: { de: 'Lockerer Lauf' }, value: 'easy' },
          ]),
        }),
      ]),
    });
  });

  it('counts the longest wording of each field against Discord’s 8,000', () => {
    const long = 'What to do today, and why';
    const choices = Array.from({ length: 25 }, (_, at) => ({ label: long, value: String(at) }));
    const options = Object.fromEntries(
      Array.from({ length: 11 }, (_, at) => [`o${at}`, option.string(long, text, { choices })]),
    );
    const english = 11 * (long.length * 26 + 40);
    expect(english).toBeLessThan(8000);
    expect(() => commandJson(asking({ options }))).toThrow(/8000|8,000/);
  });

  it('a word said differently registers the commands anew', () => {
    const [first] = json;
    const said = { ...first, description_localizations: { de: 'Anders' } };
    expect(definitionHash(said)).not.toBe(definitionHash(first));
  });
});
