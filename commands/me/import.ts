import { z } from 'zod';
import { unpack } from '../../src/archive/unpack.ts';
import { defineCommand } from '../../src/bot/command.ts';
import { option } from '../../src/bot/option.ts';
import { remember } from '../../src/bot/remember.ts';
import { imported, nothingNew, unreadable, whichFile } from '../../src/replies/archive.ts';

/** A zip of ten years of diary has under one megabyte. */
const mostBytes = 5_000_000;

export const importAll = defineCommand({
  name: 'me import',
  description: 'Reads back what /me export gave you',
  slow: true,
  writes: true,
  options: {
    file: option.file('The zip of /me export', z.url('Attach the zip of /me export.').optional()),
  },
  async answer({ file }, asking) {
    if (file === undefined) return whichFile();
    const bytes = await asking.messenger.download(file, mostBytes);
    if (typeof bytes === 'string') return unreadable(bytes);
    const unpacked = unpack(bytes);
    if (typeof unpacked === 'string') return unreadable(unpacked);
    const { entries, refused } = unpacked;
    const known = asking.store.standing(asking.runner.id, entries);
    const added = entries.filter((entry) => !known.includes(entry));
    if (added.length === 0) return nothingNew(refused);
    const write = remember(asking, added);
    if (!write) return nothingNew(refused);
    return imported({ writeId: write.id, added: added.length, known: known.length, refused });
  },
});
