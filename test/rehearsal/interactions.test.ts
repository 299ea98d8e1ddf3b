import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { NotSent } from '../../src/rehearsal/invocation.ts';
import type { Setting } from '../../src/rehearsal/rehearsal.ts';
import { login, rehearse } from './bot.ts';

type Answering = (interaction: Interaction) => unknown;

/** A bot with /log, /me settings, 'Log this run' and 'Recovery card', and two people. */
async function club(answer: Answering, silence: Pick<Setting, 'patience'> = {}) {
  const { rehearsal, clock } = await rehearse(silence);
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

  it('works in direct messages with the bot', async () => {
    const { ana } = await club(slash((asked) => asked.reply(asked.inGuild() ? 'club' : 'you')));
    const answer = await ana.use('log', {}, { channel: 'dm' });
    expect(answer.text).toBe('you');
    expect(ana.sees('dm')).toEqual([answer.message]);
  });

  it('brings its file along', async () => {
    const { ana } = await club(
      slash(async (asked) => {
        const { name, url } = asked.options.getAttachment('file', true);
        await asked.reply(`${name}: ${await (await fetch(url)).text()}`);
      }),
    );
    const file = { name: 'run.csv', bytes: Buffer.from('km,min') };
    expect((await ana.use('log', { file })).text).toBe('run.csv: km,min');
  });

  it('says so when the bot does not answer in time, and the bot is then too late', async () => {
    const late: unknown[] = [];
    const { rehearsal, ana } = await club(
      slash(async (asked) => {
        await rehearsal.until('it is given up', () => given.length > 0);
        await asked.reply('sorry').catch((error: unknown) => late.push(error));
      }),
      { patience: 300 },
    );
    const given: string[] = [];
    await ana.use('log').catch((error: Error) => given.push(error.message));
    expect(given).toEqual(['log: The application did not respond.']);
    await rehearsal.until('the bot has tried', () => late[0]);
    expect(late[0]).toMatchObject({ code: 10062, status: 404 });
  });

  it('is not known any more three seconds later', async () => {
    const errors: unknown[] = [];
    const { rehearsal, clock, ana } = await club(
      slash((asked) => {
        clock.now = new Date(clock.now.getTime() + 3_001);
        return asked.reply('sorry').catch((error: unknown) => errors.push(error));
      }),
    );
    void ana.use('log').catch(() => {});
    await rehearsal.until('the bot has tried', () => errors[0]);
    expect(errors[0]).toMatchObject({ code: 10062 });
  });

  it('takes no more words a quarter of an hour later', async () => {
    const errors: unknown[] = [];
    const { rehearsal, clock, ana } = await club(
      slash(async (asked) => {
        await asked.reply('stored');
        clock.now = new Date(clock.now.getTime() + 15 * 60_000 + 1);
        await asked.editReply('changed').catch((error: unknown) => errors.push(error));
      }),
    );
    await ana.use('log');
    await rehearsal.until('the bot has tried', () => errors[0]);
    expect(errors[0]).toMatchObject({ code: 50027 });
  });

  it('is acknowledged once', async () => {
    const { rehearsal, client, ana } = await club(slash((asked) => asked.reply('one')));
    const again: unknown[] = [];
    client.on('interactionCreate', async ({ id, token }) => {
      await rehearsal.until('it is answered', () => rehearsal.messages().length === 1);
      await client.rest
        .post(`/interactions/${id}/${token}/callback`, { body: { type: 5 }, auth: false })
        .catch((error: unknown) => again.push(error));
    });
    await ana.use('log');
    await rehearsal.until('the second is refused', () => again[0]);
    expect(again[0]).toMatchObject({ code: 40060, status: 400 });
  });

  it.each([
    ['a command nobody registered', 'run', {}],
    ['an option it does not have', 'log', { shoes: 'blue' }],
    ['a number out of range', 'log', { rpe: 11 }],
    ['half of a command', 'me', {}],
    ['what is for those who manage the server', 'team', {}],
  ])('is not sent with %s', async (_, name, values) => {
    const { ana } = await club(() => {});
    await expect(ana.use(name, values)).rejects.toThrow(NotSent);
  });

  it('is offered to those who manage the server when it is theirs', async () => {
    const { ben } = await club(slash((asked) => asked.reply('set')));
    expect((await ben.use('team')).text).toBe('set');
  });
});

describe('a form', () => {
  const form = new ModalBuilder()
    .setCustomId('checkin')
    .setTitle('Check in')
    .addLabelComponents(
      new LabelBuilder()
        .setLabel('Sleep')
        .setTextInputComponent(
          new TextInputBuilder().setCustomId('hours').setStyle(TextInputStyle.Short),
        ),
      new LabelBuilder()
        .setLabel('Legs')
        .setStringSelectMenuComponent(
          new StringSelectMenuBuilder()
            .setCustomId('legs')
            .addOptions({ label: 'Fresh', value: '1' }, { label: 'Heavy', value: '5' }),
        ),
    );

  const filling: Answering = async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.showModal(form);
    if (!interaction.isModalSubmit()) return;
    const { fields } = interaction;
    const legs = fields.getStringSelectValues('legs').join();
    await interaction.reply(`${fields.getTextInputValue('hours')} h, legs ${legs}`);
  };

  it('opens, is filled in and comes back', async () => {
    const { rehearsal, ana } = await club(filling);
    const opened = await ana.use('log');
    expect(opened.modal.title).toBe('Check in');
    expect((await ana.submit(opened, { Sleep: '7.5', legs: 'Heavy' })).text).toBe('7.5 h, legs 5');
    expect(rehearsal.complaints).toEqual([]);
  });

  it('stays open until what it needs is there', async () => {
    const { ana } = await club(filling);
    const opened = await ana.use('log');
    await expect(ana.submit(opened, { Legs: 'Heavy' })).rejects.toThrow('The form needs Sleep.');
    expect((await ana.submit(opened, { Sleep: '7', Legs: '1' })).text).toBe('7 h, legs 1');
  });

  it('is for the one it was opened for', async () => {
    const { ana, ben } = await club(filling);
    const opened = await ana.use('log');
    await expect(ben.submit(opened, { Sleep: '7', Legs: '1' })).rejects.toThrow(NotSent);
  });
});

describe('a button', () => {
  const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId('why').setLabel('Why').setStyle(ButtonStyle.Secondary),
    new ButtonBuilder().setCustomId('undo').setLabel('Undo').setStyle(ButtonStyle.Danger),
  );
  const list = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
    new StringSelectMenuBuilder()
      .setCustomId('zone')
      .setPlaceholder('Where are you?')
      .addOptions({ label: 'Berlin', value: 'Europe/Berlin' }),
  );

  const pressing: Answering = async (interaction) => {
    if (interaction.isChatInputCommand()) {
      await interaction.reply({
        content: 'stored',
        components: [row, list],
        flags: MessageFlags.Ephemeral,
      });
    }
    if (interaction.isStringSelectMenu()) await interaction.update(interaction.values.join());
    if (!interaction.isButton()) return;
    if (interaction.customId === 'why') {
      await interaction.deferUpdate();
      await interaction.followUp({ content: 'because', flags: MessageFlags.Ephemeral });
    } else await interaction.update({ content: 'taken back', components: [] });
  };

  it('changes the message that it is on', async () => {
    const { ana } = await club(pressing);
    const stored = await ana.use('log');
    const undone = await ana.press(stored, 'Undo');
    expect(undone.isUpdate).toBe(true);
    expect(ana.sees('team').map(({ content }) => content)).toEqual(['taken back']);
    await expect(ana.press(stored, 'Undo')).rejects.toThrow('There is no “Undo”');
  });

  it('may be answered beside the message', async () => {
    const { ana } = await club(pressing);
    const why = await ana.press(await ana.use('log'), 'why');
    expect([why.text, why.isUpdate]).toEqual(['because', false]);
  });

  it('cannot be pressed by somebody who cannot see it', async () => {
    const { ana, ben } = await club(pressing);
    await expect(ben.press(await ana.use('log'), 'Undo')).rejects.toThrow(NotSent);
  });

  it('can be a list to pick from', async () => {
    const { ana } = await club(pressing);
    const picked = await ana.choose(await ana.use('log'), 'Where are you?', 'Berlin');
    expect(picked.text).toBe('Europe/Berlin');
  });
});

describe('other ways to ask', () => {
  it('offers what the bot offers while something is typed', async () => {
    const { ana } = await club((interaction) => {
      if (!interaction.isAutocomplete()) return;
      const typed = interaction.options.getFocused();
      return interaction.respond([{ name: `${typed} easy`, value: `${typed} easy` }]);
    });
    const choices = await ana.complete({ name: 'log', values: { what: '10k' }, focused: 'what' });
    expect(choices).toEqual([{ name: '10k easy', value: '10k easy' }]);
  });

  it('takes a message to the bot', async () => {
    const { ana } = await club(
      (interaction) =>
        interaction.isMessageContextMenuCommand() &&
        interaction.reply(`read: ${interaction.targetMessage.content}`),
    );
    const run = ana.say('team', '8k in 44');
    expect((await ana.contextMessage('Log this run', run)).text).toBe('read: 8k in 44');
  });

  it('takes a person to the bot', async () => {
    const { ana, ben } = await club(
      (interaction) =>
        interaction.isUserContextMenuCommand() &&
        interaction.reply(`about ${interaction.targetUser.displayName}`),
    );
    expect((await ana.contextUser('Recovery card', ben.id)).text).toBe('about Ben');
  });

  it('answers what is wrong with an answer in the place where it is wrong', async () => {
    const errors: DiscordAPIError[] = [];
    const { rehearsal, ana } = await club(
      slash(async (asked) => {
        await asked.reply('x'.repeat(2001)).catch((error: DiscordAPIError) => errors.push(error));
        await asked.reply('shorter');
      }),
    );
    expect((await ana.use('log')).text).toBe('shorter');
    expect(errors[0]).toBeInstanceOf(DiscordAPIError);
    expect(errors[0]).toMatchObject({
      code: 50035,
      rawError: { errors: { data: { content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } } } },
    });
    expect(rehearsal.complaints).toHaveLength(1);
  });
});
