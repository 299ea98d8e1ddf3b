import { expect, it } from 'vitest';
import { freshStore } from '../support/fresh-store.ts';
import { ana, monday, noon, says, thursday, tuesday, wednesday } from './ana.ts';

it('keeps what was written about a day, several on one day, until it is taken back', () => {
  const { store } = freshStore();
  store.saveRunner(ana);
  const note = (day: typeof monday, text: string) =>
    ({ kind: 'note', note: { day, text } }) as const;
  says(store, note(tuesday, 'new shoes'), note(tuesday, 'slept on the sofa'));
  says(store, note(monday, 'too early'));
  const last = says(store, note(wednesday, 'a typo'));
  store.undo(ana.id, last.id, noon(thursday));
  expect(store.notes(ana.id, tuesday, thursday)).toEqual([
    { day: tuesday, text: 'new shoes' },
    { day: tuesday, text: 'slept on the sofa' },
  ]);
});

it('drops a plan for a day, and a plan made after that stands alone', () => {
  const { store } = freshStore();
  store.saveRunner(ana);
  const planned = () => store.diary(ana.id, monday).planned;
  says(store, { kind: 'planned', planned: { day: thursday, type: 'tempo', name: 'Canal' } });
  const dropped = says(store, { kind: 'plan dropped', day: thursday });
  expect(planned()).toEqual([]);
  says(store, { kind: 'planned', planned: { day: thursday, type: 'easy' } });
  expect(planned()).toEqual([{ day: thursday, type: 'easy' }]);
  store.undo(ana.id, dropped.id, noon(thursday));
  expect(planned()).toEqual([{ day: thursday, type: 'easy', name: 'Canal' }]);
});

it('takes a block out of the calendar, and puts it back when that is undone', () => {
  const { store } = freshStore();
  store.saveRunner(ana);
  const blocks = () => store.diary(ana.id, monday).blocks;
  says(store, { kind: 'block', block: { from: monday, until: thursday, kind: 'base' } });
  const [block] = blocks();
  if (!block) throw new Error('The block is not there.');
  const removed = says(store, { kind: 'block removed', blockId: block.id });
  expect(blocks()).toEqual([]);
  store.undo(ana.id, removed.id, noon(thursday));
  expect(blocks()).toEqual([block]);
});
