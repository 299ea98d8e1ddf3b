import { clubMemory } from './clubs.ts';
import { deliveryLedger } from './deliveries.ts';
import { diaryReader } from './diaries.ts';
import { directChannelMemory } from './direct-channels.ts';
import { everythingStored } from './everything.ts';
import { writeHistory } from './history.ts';
import { lookBook } from './looks.ts';
import { memoBook } from './memos.ts';
import { noteBook } from './notes.ts';
import type { Database } from './open.ts';
import { runnerMemory } from './runners.ts';
import type { Store } from './store.ts';
import { threadMemory } from './threads.ts';

/** Everything the bot remembers, in the database that `openDatabase` gave. */
export const createStore = (db: Database): Store => ({
  ...runnerMemory(db),
  ...clubMemory(db),
  ...diaryReader(db),
  ...writeHistory(db),
  ...threadMemory(db),
  ...directChannelMemory(db),
  ...deliveryLedger(db),
  ...memoBook(db),
  ...lookBook(db),
  ...noteBook(db),
  ...everythingStored(db),
});
