import { defineCommand } from '../src/bot/command.ts';
import { helpReply } from '../src/replies/help.ts';

export const help = defineCommand({
  name: 'help',
  description: 'What I can do, in one screen',
  options: {},
  answer: (_input, { club, managesClub }) =>
    helpReply({ inServer: club !== undefined, managesClub }),
});
