import { z } from 'zod';
import type { Asking } from '../../src/bot/asking.ts';
import { type CommandGroup, defineCommand } from '../../src/bot/command.ts';
import { option } from '../../src/bot/option.ts';
import { readerOf } from '../../src/bot/remember.ts';
import { sharingLevels } from '../../src/domain/runner.ts';
import {
  deletedEverything,
  deleteQuestion,
  historyReply,
  nothingLoggedYet,
  notInAClub,
  privacyReply,
} from '../../src/replies/me.ts';
import { settings } from './settings.ts';

const privacy = defineCommand({
  name: 'me privacy',
  description: 'What your club sees of you in the team post',
  writes: true,
  options: {
    share: option.string(
      'Nothing, your session type, or the type with your reason',
      z.enum(sharingLevels, 'Pick nothing, session type or with my reason.').optional(),
      { choices: sharingLevels.map((value) => ({ label: value, value })) },
    ),
  },
  answer({ share }, asking) {
    const { store, runner } = asking;
    const clubs = asking.club ? [asking.club] : store.clubsOf(runner.id);
    if (clubs.length === 0) return notInAClub;
    if (share) {
      if (!store.runner(runner.id)) store.saveRunner(runner);
      for (const { id } of clubs) {
        store.joinClub(id, runner.id);
        store.setSharing(id, runner.id, share);
      }
    }
    const seen = clubs.map(({ id, name }) => ({
      club: name,
      level: store.sharing(id, runner.id) ?? 'session type',
    }));
    return { ...privacyReply(seen), inPlace: share !== undefined };
  },
});

const shown = 10;

const history = defineCommand({
  name: 'me history',
  description: 'Your last entries, each with undo',
  options: {},
  answer(_input, asking) {
    const writes = asking.store.writes(asking.runner.id, shown);
    return writes.length === 0 ? nothingLoggedYet : historyReply(writes, readerOf(asking));
  },
});

const remove = defineCommand({
  name: 'me delete',
  description: 'Delete everything I know of you, in two steps',
  writes: true,
  options: {
    sure: option.string('Confirmation', z.string().optional(), { hidden: true }),
  },
  answer({ sure }, { store, runner, today }: Asking) {
    if (!store.runner(runner.id)) return nothingLoggedYet;
    // The button carries the day it was shown, so an old one cannot delete.
    if (sure !== today) return deleteQuestion(today);
    store.deleteRunner(runner.id);
    return deletedEverything;
  },
});

export const me: CommandGroup = {
  name: 'me',
  description: 'Your settings, privacy and history',
  parts: [settings, privacy, history, remove],
};
