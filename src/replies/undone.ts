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

/** What was taken back and, where it had replaced something, what stands again. */
export const undone = (
  entries: readonly Entry[],
  { reader, restored }: { readonly reader: Reader; readonly restored: readonly Entry[] },
): Reply => ({
  text: [
    say`Taken back:`,
    ...entries.map((entry) => `~~${entryWords(entry, reader)}~~`),
    ...(restored.length > 0
      ? [say`As before:`, ...restored.map((entry) => entryWords(entry, reader))]
      : []),
  ].join('\n'),
});

/** What was to be taken back was named, and nothing is like it. */
export const noneLikeIt = (
  last: { readonly id: number; readonly entries: readonly Entry[] },
  reader: Reader,
): Reply => ({
  text: [
    say`I have no such entry, so nothing was taken back. The last thing you told me:`,
    ...last.entries.map((entry) => entryWords(entry, reader)),
  ].join('\n'),
  actions: [[{ label: say`Undo that one`, command: 'undo', input: { write: last.id } }]],
});
