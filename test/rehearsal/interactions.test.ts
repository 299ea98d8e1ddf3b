import {
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
  SlashCommandBuilder,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { login, rehearse } from './bot.ts';

type Answering = (interaction: Interaction) => unknown;

/** A bot with /log, /me settings, 'Log this run' and 'Recovery card', and two people. */
async function club(answer: Answering) {
  const { rehearsal, clock } = await rehearse({ patience: 1_500 });
  const ana = rehearsal.addMember({ name: 'Ana' });
  const ben = rehearsal.addMember({ name: 'Ben', admin: true });
  const client = await login(rehearsal, answer);
  await client.application.commands.set([
    new SlashCommandBuilder()
      .setName('log')
      .setDescription('Log a session')
      .addStringOption((o) => o.setName('what').setDescription('What').setAutocomplete(true))
      .addIntegerOption((o) => o.setName('rpe').setDescription('Effort').setMaxValue(10))
      .addAttachmentOption((o) => o.setName('file').setDescription('A file')),
    new SlashCommandBuilder()
      .setName('me')
      .setDescription('About you')
      .addSubcommand((s) => s.setName('settings').setDescription('Your settings')),
    new SlashCommandBuilder()
      .setName('team')
      .setDescription('The team')
      .setDefaultMemberPermissions(0x20)
      .setContexts(0),
    { name: 'Log this run', type: 3 },
    { name: 'Recovery card', type: 2 },
  ]);
  return { rehearsal, clock, client, ana, ben };
}

const slash = (answer: (interaction: ChatInputCommandInteraction) => unknown): Answering => {
  return (interaction) => interaction.isChatInputCommand() && answer(interaction);
};

describe('a slash command', () => {
  it('is answered, and the answer can be changed', async () => {
    const { rehearsal, ana } = await club(
      slash(async (asked) => {
        await asked.reply(`${asked.user.displayName}: ${asked.options.getString('what')}`);
        await asked.editReply('stored');
      }),
    );
    const answer = await ana.use('log', { what: '10k easy' });
    expect(answer.text).toBe('Ana: 10k easy');
    await rehearsal.until('it is edited', () => rehearsal.messages()[0]?.content === 'stored');
    expect(rehearsal.complaints).toEqual([]);
  });

  it('is answered later when the bot says that it is thinking', async () => {
    const { ana } = await club(
      slash(async (asked) => {
        await asked.deferReply({ flags: MessageFlags.Ephemeral });
        await asked.editReply('after a while');
      }),
    );
    const answer = await ana.use('me settings');
    expect(answer.text).toBe('after a while');
    expect(answer.isPrivate).toBe(true);
  });

  it('is answered for the asker only, when the bot says so', async () => {
    const { rehearsal, ana, ben } = await club(
      slash((asked) => asked.reply({ content: 'slept 6 h', flags: MessageFlags.Ephemeral })),
    );
    await ana.use('log');
    expect(ana.sees('team').map(({ content }) => content)).toEqual(['slept 6 h']);
    expect(ben.sees('team')).toEqual([]);
    expect(rehearsal.messages()).toEqual([]);
  });
});
