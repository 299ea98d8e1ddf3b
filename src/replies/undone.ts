import type { Entry } from '../domain/entry.ts';
import { entryWords, type Reader } from './entry.ts';
import type { Reply } from './reply.ts';

export const noSuchWrite: Reply = {
  text: 'That entry is not there any more. `/me history` shows what is.',
};

export const nothingToUndo: Reply = {
  text: 'There is nothing of yours to undo.',
};

export const undone = (entries: readonly Entry[], reader: Reader): Reply => ({
  text: ['Taken back:', ...entries.map((entry) => `~~${entryWords(entry, reader)}~~`)].join('\n'),
});
