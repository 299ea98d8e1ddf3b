import { createStore } from '../../src/store/create-store.ts';
import { openDatabase } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';

/** The real store with the real migrations, in memory. */
export function freshStore(): { store: Store; close(): void } {
  const db = openDatabase(':memory:');
  return { store: createStore(db), close: () => db.$client.close() };
}
