import { z } from 'zod';
import { defineCommand } from '../../src/bot/command.ts';
import { newClub } from '../../src/bot/newcomers.ts';
import { option } from '../../src/bot/option.ts';
import { clubHolds, clubRemoved, sureToRemove } from '../../src/replies/team-leave.ts';
import { inServerOnly } from '../../src/replies/trouble.ts';

export const leaveData = defineCommand({
  name: 'team leave-data',
  description: 'What I hold for this club, and how to remove it',
  options: {
    remove: option.string('One step of removing it', z.enum(['ask', 'yes']).optional(), {
      hidden: true,
    }),
  },
  answer({ remove }, { club, store, today }) {
    if (!club) return inServerOnly();
    if (remove === 'ask') return sureToRemove(club);
    if (remove === 'yes') {
      store.removeClub(club.id);
      // Who had chosen to share nothing is not shown again because that choice is gone too.
      const { id, name } = club;
      store.saveClub({ ...newClub, id, name, defaultSharing: 'nothing' });
      return clubRemoved(club);
    }
    return clubHolds(club, { members: store.clubDiaries(club.id, today).length });
  },
});
