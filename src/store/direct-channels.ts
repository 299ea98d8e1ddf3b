import { eq } from 'drizzle-orm';
import type { Database } from './open.ts';
import { directChannels } from './schema.ts';
import type { Store } from './store.ts';

export const directChannelMemory = (db: Database): Pick<Store, 'heard' | 'directChannels'> => ({
  heard(runnerId, channelId, lastSeenMessageId) {
    const seen = db
      .select()
      .from(directChannels)
      .where(eq(directChannels.runnerId, runnerId))
      .get();
    // What was missed is answered behind what comes now: the mark only moves forward.
    if (seen && BigInt(seen.lastSeenMessageId) >= BigInt(lastSeenMessageId)) return;
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
