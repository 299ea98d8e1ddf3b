import { z } from 'zod';
import type { Asking } from '../../src/bot/asking.ts';
import { type CommandGroup, defineCommand } from '../../src/bot/command.ts';
import { option } from '../../src/bot/option.ts';
import { readerOf } from '../../src/bot/remember.ts';
import { plusDays } from '../../src/domain/calendar-day.ts';
import {
  deletedEverything,
  deleteQuestion,
  historyReply,
  nothingLoggedYet,
} from '../../src/replies/me.ts';
import { exportAll } from './export.ts';
import { importAll } from './import.ts';
import { privacy } from './privacy.ts';
import { settings } from './settings.ts';

const shown = 10;

const history = defineCommand({
  name: 'me history',
  description: 'Your last entries, each with undo',
  options: {},
  answer(_input, asking) {
    const writes = asking.store.writes(asking.runner.id, shown);
    return writes.length === 0 ? nothingLoggedYet() : historyReply(writes, readerOf(asking));
  },
});

const remove = defineCommand({
  name: 'me delete',
  description: 'Delete everything I know of you, in two steps',
  writes: true,
  options: {
    sure: option.string('Confirmation', z.string().optional(), { hidden: true }),
  },
  answer({ sure }, { store, runner, today, backupDays }: Asking) {
    if (!store.runner(runner.id)) return nothingLoggedYet();
    // The button carries the day it was shown, so an old one cannot delete.
    if (sure !== today) return deleteQuestion(today);
    store.deleteRunner(runner.id);
    return deletedEverything(plusDays(today, backupDays));
  },
});

export const me: CommandGroup = {
  name: 'me',
  description: 'Your settings, privacy, history and your data',
  parts: [settings, privacy, history, exportAll, importAll, remove],
};
