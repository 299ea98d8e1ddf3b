import { beforeEach, describe, expect, it } from 'vitest';
import type { DeliveryKey, Outcome, Store } from '../../src/store/store.ts';
import { freshStore } from '../support/fresh-store.ts';
import { monday, noon, tuesday } from './ana.ts';

let store: Store;
beforeEach(() => {
  store = freshStore().store;
});

const post: DeliveryKey = { audience: '900', kind: 'morning', day: monday };
const [six, seven] = [noon('2026-11-02'), noon('2026-11-03')];
const sent: Outcome = { state: 'sent', channelId: '77', messageId: '1234' };

describe('the ledger', () => {
  it('lets only one claim a post', () => {
    expect(store.claim(post, six)).toBe(true);
    expect(store.claim(post, seven)).toBe(false);
    expect(store.delivery(post)).toStrictEqual({ ...post, claimedAt: six });
  });

  it('takes another day, another kind and another club for another post', () => {
    store.claim(post, six);
    expect(store.claim({ ...post, day: tuesday }, six)).toBe(true);
    expect(store.claim({ ...post, kind: 'evening' }, six)).toBe(true);
    expect(store.claim({ ...post, audience: '901' }, six)).toBe(true);
  });

  it.each<Outcome>([
    sent,
    { state: 'skipped', why: 'more than four hours late' },
    { state: 'refused', why: '' },
  ])('remembers that a post was $state, which does not free it', (outcome) => {
    store.claim(post, six);
    store.settle(post, outcome, seven);
    expect(store.delivery(post)).toStrictEqual({ ...post, claimedAt: six, outcome });
    expect(store.claim(post, seven)).toBe(false);
  });

  it('lists what a crash left between claiming and sending, oldest first', () => {
    store.claim(post, seven);
    store.claim({ ...post, kind: 'evening' }, six);
    store.claim({ ...post, day: tuesday }, six);
    store.settle({ ...post, day: tuesday }, sent, seven);
    expect(store.unsettled()).toStrictEqual([
      { ...post, kind: 'evening', claimedAt: six },
      { ...post, claimedAt: seven },
    ]);
  });

  it('can learn later that a post was refused after all', () => {
    store.claim(post, six);
    store.settle(post, sent, six);
    store.settle(post, { state: 'refused', why: 'the channel is gone' }, seven);
    expect(store.delivery(post)?.outcome).toEqual({ state: 'refused', why: 'the channel is gone' });
  });

  it('does not invent a post that nobody claimed', () => {
    store.settle(post, sent, six);
    expect(store.delivery(post)).toBeUndefined();
  });
});

describe('a claim given back', () => {
  it('can be claimed again, so that a post Discord did not take is tried once more', () => {
    expect(store.claim(post, six)).toBe(true);
    store.release(post);
    expect(store.deliveriesSince(monday)).toEqual([]);
    expect(store.claim(post, seven)).toBe(true);
    expect(store.deliveriesSince(monday)).toEqual([post]);
    expect(store.deliveriesSince(tuesday)).toEqual([]);
  });

  it('is not possible once it was sent: nothing goes out twice', () => {
    store.claim(post, six);
    store.settle(post, sent, six);
    store.release(post);
    expect(store.claim(post, seven)).toBe(false);
  });
});
