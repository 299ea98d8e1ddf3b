import { expect, it } from 'vitest';
import { freshStore } from '../support/fresh-store.ts';
import { ana, noon } from './ana.ts';

const look = (at: string, viewerId: string) =>
  ({ at: noon(at), viewerId, viewerName: `Runner ${viewerId}`, what: 'card' }) as const;

it('remembers who looked, newest first and each look once', () => {
  const { store } = freshStore();
  store.saveRunner(ana);
  store.looked(ana.id, look('2026-11-02', '2'));
  store.looked(ana.id, look('2026-11-04', '3'));
  store.looked(ana.id, look('2026-11-04', '3'));
  expect(store.looks(ana.id, 10)).toEqual([look('2026-11-04', '3'), look('2026-11-02', '2')]);
  expect(store.looks(ana.id, 1)).toHaveLength(1);
});
