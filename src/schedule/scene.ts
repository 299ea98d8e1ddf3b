import type { Messenger } from '../bot/messenger.ts';
import type { Store } from '../store/store.ts';

/** What a tick works with. */
export interface Scene {
  readonly store: Store;
  readonly messenger: Messenger;
  readonly now: Date;
}
