import {
  ActionRowBuilder,
  ApplicationIntegrationType,
  ButtonBuilder,
  ButtonStyle,
  ChannelSelectMenuBuilder,
  ContainerBuilder,
  EmbedBuilder,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
  type SendableChannels,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  UserSelectMenuBuilder,
} from 'discord.js';
import { expect, it } from 'vitest';
import { login, rehearse } from './bot.ts';

it('finds nothing wrong with what discord.js builds', async () => {
  const { rehearsal } = await rehearse();
  const client = await login(rehearsal);
  const team = client.channels.cache.get(rehearsal.channel.id) as SendableChannels;
  const row = <
    T extends
      | ButtonBuilder
      | StringSelectMenuBuilder
      | UserSelectMenuBuilder
      | ChannelSelectMenuBuilder,
  >(
    ...parts: T[]
  ) => new ActionRowBuilder<T>().addComponents(...parts);
  const sent = await team.send({
    content: 'hello',
    embeds: [
      new EmbedBuilder()
        .setTitle('Card')
        .setDescription('Text')
        .setURL('https://example.org/')
        .setColor(0x0f766e)
        .setAuthor({
          name: 'Fallow',
          url: 'https://example.org/',
          iconURL: 'https://example.org/a.png',
        })
        .setFooter({ text: 'foot', iconURL: 'https://example.org/a.png' })
        .setImage('https://example.org/a.png')
        .setThumbnail('https://example.org/a.png')
        .setTimestamp(0)
        .addFields({ name: 'a', value: 'b', inline: true }, { name: 'a', value: 'b' }),
    ],
    components: [
      row(
        new ButtonBuilder()
          .setCustomId('a')
          .setLabel('A')
          .setStyle(ButtonStyle.Primary)
          .setEmoji('👍')
          .setDisabled(true),
        new ButtonBuilder().setURL('https://example.org/').setLabel('B').setStyle(ButtonStyle.Link),
      ),
      row(
        new StringSelectMenuBuilder()
          .setCustomId('c')
          .setPlaceholder('p')
          .setMinValues(0)
          .setMaxValues(2)
          .addOptions(
            { label: 'x', value: 'x', description: 'd', default: true, emoji: '👍' },
            { label: 'y', value: 'y' },
          ),
      ),
      row(new UserSelectMenuBuilder().setCustomId('d')),
      row(new ChannelSelectMenuBuilder().setCustomId('e').addChannelTypes(0)),
    ],
    files: [{ attachment: Buffer.from('a'), name: 'a.csv', description: 'alt' }],
    flags: MessageFlags.SuppressNotifications,
    allowedMentions: { parse: [], repliedUser: false },
  });
  await sent.edit({ content: 'x', embeds: [], components: [], attachments: [], files: [] });
  await sent.reply({ content: 'y', allowedMentions: { parse: [] } });
  await team.send({
    flags: MessageFlags.IsComponentsV2,
    components: [
      new ContainerBuilder().addTextDisplayComponents(new TextDisplayBuilder().setContent('hi')),
    ],
  });
  await client.application.commands.set([
    new SlashCommandBuilder()
      .setName('team')
      .setDescription('d')
      .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
      .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
      .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
      .addSubcommand((part) =>
        part
          .setName('post')
          .setDescription('d')
          .addChannelOption((o) =>
            o.setName('channel').setDescription('d').addChannelTypes(0).setRequired(true),
          )
          .addStringOption((o) =>
            o
              .setName('s')
              .setDescription('d')
              .setMinLength(1)
              .setMaxLength(300)
              .addChoices({ name: 'a', value: 'a' }),
          )
          .addNumberOption((o) =>
            o.setName('n').setDescription('d').setMinValue(0.5).setMaxValue(10),
          )
          .addIntegerOption((o) =>
            o.setName('i').setDescription('d').setMinValue(0).setAutocomplete(true),
          )
          .addBooleanOption((o) => o.setName('b').setDescription('d'))
          .addUserOption((o) => o.setName('u').setDescription('d')),
      ),
  ]);
  expect((await client.application.commands.fetch()).size).toBe(1);
  expect(rehearsal.complaints).toEqual([]);
});
