import { z } from 'zod';
import { defineCommand } from '../src/bot/command.ts';
import { option } from '../src/bot/option.ts';
import { readerOf } from '../src/bot/remember.ts';
import { noSuchWrite, nothingToUndo, undone } from '../src/replies/undone.ts';

export const undo = defineCommand({
  name: 'undo',
  description: 'Take back the last thing you logged',
  writes: true,
  options: {
    write: option.integer('Which one', z.int().optional(), { hidden: true }),
  },
  answer({ write: asked }, asking) {
    const { store, runner, now } = asking;
    const id = asked ?? store.writes(runner.id, 1)[0]?.id;
    if (id === undefined) return nothingToUndo();
    const taken = store.undo(runner.id, id, now);
    if (!taken) return noSuchWrite();
    const before = taken.amends === undefined ? undefined : store.write(runner.id, taken.amends);
    return undone(taken.entries, { reader: readerOf(asking), restored: before?.entries ?? [] });
  },
});
