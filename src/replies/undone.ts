import type { Entry } from '../domain/entry.ts';
import { entryWords, type Reader } from './entry.ts';
import type { Reply } from './reply.ts';
import { say } from './say.ts';

export const noSuchWrite = (): Reply => ({
  text: say`That entry is not there any more. \`/me history\` shows what is.`,
});

export const nothingToUndo = (): Reply => ({
  text: say`There is nothing of yours to undo.`,
});

export const undone = (entries: readonly Entry[], reader: Reader): Reply => ({
  text: [say`Taken back:`, ...entries.map((entry) => `~~${entryWords(entry, reader)}~~`)].join(
    '\n',
  ),
});
