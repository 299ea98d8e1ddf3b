import type { Database } from './open.ts';
import { directChannels } from './schema.ts';
import type { Store } from './store.ts';

export const directChannelMemory = (db: Database): Pick<Store, 'heard' | 'directChannels'> => ({
  heard(runnerId, channelId, lastSeenMessageId) {
    const set = { channelId, lastSeenMessageId };
    db.insert(directChannels)
      .values({ runnerId, ...set })
      .onConflictDoUpdate({ target: directChannels.runnerId, set })
      .run();
  },

  directChannels: () =>
    db
      .select({
        channelId: directChannels.channelId,
        lastSeenMessageId: directChannels.lastSeenMessageId,
      })
      .from(directChannels)
      .all(),
});
