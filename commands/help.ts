import { z } from 'zod';
import { defineCommand } from '../src/bot/command.ts';
import { option } from '../src/bot/option.ts';
import { helpTopics } from '../src/domain/topics.ts';
import { helpReply } from '../src/replies/help.ts';
import { helpTopicReply } from '../src/replies/help-answers.ts';

export const help = defineCommand({
  name: 'help',
  description: 'What I can do, in one screen',
  options: {
    about: option.string('What of it', z.enum(helpTopics).optional(), { hidden: true }),
  },
  answer: ({ about }, { club, managesClub }) =>
    about ? helpTopicReply(about) : helpReply({ inServer: club !== undefined, managesClub }),
});
