import { and, eq, gte, sql } from 'drizzle-orm';
import type { Database } from './open.ts';
import { deliveries } from './schema.ts';
import type { Delivery, DeliveryKey, Outcome, Store } from './store.ts';

type DeliveryLedger = Pick<
  Store,
  'claim' | 'settle' | 'release' | 'reopen' | 'delivery' | 'deliveriesSince' | 'unsettled'
>;

export const deliveryLedger = (db: Database): DeliveryLedger => ({
  claim({ audience, kind, day }, at) {
    const claimed = db
      .insert(deliveries)
      .values({ audience, kind, day, claimedAt: at, state: 'claimed' })
      .onConflictDoNothing()
      .run();
    return claimed.changes === 1;
  },

  // Nothing when the row is gone: the runner had everything deleted while it was being sent.
  settle(key, outcome, at) {
    db.update(deliveries)
      .set({ ...unsettled, ...outcome, settledAt: at })
      .where(row(key))
      .run();
  },

  release(key) {
    db.delete(deliveries)
      .where(and(row(key), sql`"state" = 'claimed'`))
      .run();
  },

  reopen(key) {
    db.delete(deliveries)
      .where(and(row(key), eq(deliveries.state, 'skipped')))
      .run();
  },

  deliveriesSince: (first) =>
    db
      .select({ audience: deliveries.audience, kind: deliveries.kind, day: deliveries.day })
      .from(deliveries)
      .where(gte(deliveries.day, first))
      .all(),

  delivery(key) {
    const found = db.select().from(deliveries).where(row(key)).get();
    return found && delivery(found);
  },

  unsettled: () =>
    db
      .select()
      .from(deliveries)
      // Spelled as in the partial index, which SQLite would not use for a parameter.
      .where(sql`"state" = 'claimed'`)
      .orderBy(deliveries.claimedAt)
      .all()
      .map(delivery),
});

const unsettled = { channelId: null, messageId: null, why: null };

const row = ({ audience, kind, day }: DeliveryKey) =>
  and(eq(deliveries.audience, audience), eq(deliveries.kind, kind), eq(deliveries.day, day));

function delivery(found: typeof deliveries.$inferSelect): Delivery {
  const { audience, kind, day, claimedAt } = found;
  const outcome = outcomeOf(found);
  return { audience, kind, day, claimedAt, ...(outcome && { outcome }) };
}

function outcomeOf({
  state,
  channelId,
  messageId,
  why,
}: typeof deliveries.$inferSelect): Outcome | undefined {
  if (state === 'sent' && channelId && messageId) return { state, channelId, messageId };
  if ((state === 'skipped' || state === 'refused') && why !== null) return { state, why };
  return undefined;
}
