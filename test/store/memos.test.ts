import { expect, it } from 'vitest';
import { freshStore } from '../support/fresh-store.ts';

it('remembers the last thing noted under a name, over a restart as well', () => {
  const { store } = freshStore();
  expect(store.memo('commands')).toBeUndefined();
  store.keepMemo('commands', 'a');
  store.keepMemo('commands', 'b');
  expect(store.memo('commands')).toBe('b');
});
