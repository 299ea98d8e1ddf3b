import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { freshStore } from '../support/fresh-store.ts';
import { ana, noon } from './ana.ts';

let store: Store;
beforeEach(() => {
  store = freshStore().store;
  store.saveRunner(ana);
});

const until = noon('2026-11-02');
const before = new Date(until.getTime() - 1);

describe('the thread of a talk', () => {
  it('is kept until it is over, and not a moment longer', () => {
    const thread = { asked: 'today', said: ['easy'], minutes: 30 };
    store.saveThread(ana.id, thread, until);
    expect(store.thread(ana.id, before)).toEqual(thread);
    expect(store.thread(ana.id, until)).toBeUndefined();
  });

  it('is the last one', () => {
    store.saveThread(ana.id, { asked: 'today' }, until);
    store.saveThread(ana.id, { asked: 'week' }, until);
    expect(store.thread(ana.id, before)).toEqual({ asked: 'week' });
  });

  it('can be dropped', () => {
    store.saveThread(ana.id, { asked: 'today' }, until);
    store.saveThread(ana.id, undefined, until);
    expect(store.thread(ana.id, before)).toBeUndefined();
  });

  it('of somebody who never said anything is none', () => {
    expect(store.thread('7', before)).toBeUndefined();
  });
});
