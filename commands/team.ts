import type { CommandGroup } from '../src/bot/command.ts';
import { check } from './team/check.ts';
import { leaveData } from './team/leave-data.ts';
import { post } from './team/post.ts';
import { preview } from './team/preview.ts';
import { session } from './team/session.ts';
import { setup } from './team/setup.ts';
import { tonight } from './team/tonight.ts';

export const team: CommandGroup = {
  name: 'team',
  description: 'For the people who run the club: setup, posts, sessions, club nights, checks',
  forAdmins: true,
  serverOnly: true,
  parts: [setup, post, session, tonight, preview, check, leaveData],
};
