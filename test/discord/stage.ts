import { z } from 'zod';
import { defineCommand } from '../../src/bot/command.ts';
import { option } from '../../src/bot/option.ts';
import { connectDiscord, type DiscordConnection } from '../../src/discord/client.ts';
import type { Hooks } from '../../src/discord/hooks.ts';
import type { Incoming } from '../../src/discord/incoming.ts';
import { type Rehearsal, startRehearsal } from '../../src/rehearsal/rehearsal.ts';
import type { Reply } from '../../src/replies/reply.ts';

/** The real client, logged in to the stand-in, with a bot that says what a test wants. */
export interface Stage {
  readonly rehearsal: Rehearsal;
  readonly connection: DiscordConnection;
  readonly heard: Incoming[];
  readonly reported: unknown[];
  leave(): Promise<void>;
}

export type Script = Partial<Hooks> & {
  /** What each command answers; without an entry, 'Noted.' */
  readonly answers?: Readonly<Record<string, (incoming: Incoming) => Reply | Promise<Reply>>>;
  readonly patience?: number;
  readonly now?: () => Date;
  /** After how many milliseconds people give up on an answer that is not to come. */
  readonly peopleWait?: number;
};

export const silentHooks: Hooks = {
  answer: async () => ({ text: 'Noted.' }),
  complete: async () => [],
  directMessage: async () => [],
  isSlow: () => false,
  isForAdmins: () => false,
  clubJoined: () => {},
  clubLeft: () => {},
  trouble: (id) => ({ text: `Something broke, noted as ${id}.` }),
};

export const dawn = new Date('2026-11-25T06:30:00Z');

/** On `before`, when the bot comes back to where it was. */
export async function setStage(script: Script, before?: Rehearsal): Promise<Stage> {
  const { answers = {}, patience, now = () => dawn, peopleWait, ...hooks } = script;
  const setting = {
    now,
    guildName: 'Lakeside Runners',
    ...(peopleWait !== undefined && { patience: peopleWait }),
  };
  const rehearsal = before ?? (await startRehearsal(setting));
  const heard: Incoming[] = [];
  const reported: unknown[] = [];
  const connection = await connectDiscord({
    token: rehearsal.token,
    apiUrl: rehearsal.api,
    ...(patience !== undefined && { patience }),
    report: (error) => `error-${reported.push(error)}`,
    hooks: {
      ...silentHooks,
      answer: async (incoming) => {
        heard.push(incoming);
        return (await answers[incoming.command]?.(incoming)) ?? { text: 'Noted.' };
      },
      ...hooks,
    },
  });
  let hash: string | undefined;
  await connection.registerCommands(commands, {
    read: () => hash,
    write: (next) => {
      hash = next;
    },
  });
  const leave = async () => {
    await connection.close();
    await rehearsal.close();
  };
  return { rehearsal, connection, heard, reported, leave };
}

const text = z.string().optional();
const number = z.number().optional();
const answer = () => ({ text: 'Never asked: the stage has its own answers.' });

export const commands = [
  defineCommand({
    name: 'log',
    description: 'Log a session.',
    options: {
      what: option.string('In a few words.', text, { complete: () => [] }),
      minutes: option.integer('How long.', number, { complete: () => [] }),
      rpe: option.number('How hard.', number),
      long: option.boolean('A long one.', z.boolean().optional()),
    },
    answer,
  }),
  defineCommand({ name: 'trend', description: 'A picture.', options: {}, answer }),
  defineCommand({ name: 'checkin', description: 'Five questions.', options: {}, answer }),
  {
    name: 'team',
    description: 'For the club.',
    forAdmins: true,
    serverOnly: true,
    parts: [
      defineCommand({
        name: 'team setup',
        description: 'Set up.',
        options: { channel: option.channel('Where.', z.string()) },
        answer,
      }),
      defineCommand({ name: 'team check', description: 'Look.', options: {}, answer }),
    ],
  },
];
