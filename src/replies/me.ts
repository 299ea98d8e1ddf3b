import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Entry } from '../domain/entry.ts';
import { entryWords, type Reader } from './entry.ts';
import type { Reply } from './reply.ts';
import { say } from './say.ts';
import { dateWords } from './words.ts';

export const nothingLoggedYet = (): Reply => ({
  text: say`There is nothing here yet. \`/log\` or \`/checkin\` starts your diary.`,
});

interface Written {
  readonly id: number;
  readonly entries: readonly Entry[];
}

export function historyReply(writes: readonly Written[], reader: Reader): Reply {
  const words = ({ entries }: Written) =>
    entries.map((entry) => entryWords(entry, reader)).join(' + ');
  return {
    text: [say`**Your last entries**`, ...writes.map((write) => `• ${words(write)}`)]
      .join('\n')
      .slice(0, 2000),
    menus: [
      {
        command: 'undo',
        input: {},
        option: 'write',
        placeholder: say`Take one back`,
        choices: writes.map((write) => ({
          label: words(write).slice(0, 100),
          value: String(write.id),
        })),
      },
    ],
  };
}

export const deleteQuestion = (today: string): Reply => ({
  text: say`This deletes your whole diary, your settings and your place in the team post, for good. There is no way back. To keep a copy, take ${'`/me export`'} first.`,
  actions: [
    [
      {
        label: say`Delete everything`,
        style: 'danger',
        command: 'me delete',
        input: { sure: today },
      },
      { label: say`Export first`, command: 'me export', input: {} },
    ],
  ],
});

/** Backups cannot be cut up; what remains in them has a day on which it is gone. */
export const deletedEverything = (backupsGone: CalendarDay): Reply => ({
  text: say`Everything of yours is deleted. Backups of the whole bot may still hold it; the last of them is deleted by ${dateWords(backupsGone)}.`,
  inPlace: true,
});
