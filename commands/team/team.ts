import type { CommandGroup } from '../../src/bot/command.ts';
import { check } from './check.ts';
import { leaveData } from './leave-data.ts';
import { post } from './post.ts';
import { preview } from './preview.ts';
import { session } from './session.ts';
import { setup } from './setup.ts';
import { tonight } from './tonight.ts';

export const team: CommandGroup = {
  name: 'team',
  description: 'For the people who run the club: setup, posts, sessions, club nights, checks',
  forAdmins: true,
  serverOnly: true,
  parts: [setup, post, session, tonight, preview, check, leaveData],
};
