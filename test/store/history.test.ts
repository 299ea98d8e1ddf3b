import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Diary } from '../../src/domain/diary.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { redFlagSigns, symptoms } from '../../src/domain/health.ts';
import {
  beatsPerMinute,
  type Hours,
  milliseconds,
  step as stepOf,
} from '../../src/domain/units.ts';
import type { Store } from '../../src/store/store.ts';
import { freshStore } from '../support/fresh-store.ts';
import {
  ana,
  aWrite,
  type Fact,
  feels,
  fineAgain,
  hurts,
  monday,
  noon,
  raceOn,
  ran,
  says,
  slept,
  thursday,
  tuesday,
  wednesday,
} from './ana.ts';

const step3 = stepOf.parse(3);
const step4 = stepOf.parse(4);

let store: Store;
beforeEach(() => {
  store = freshStore().store;
  store.saveRunner(ana);
});

const diary = () => store.diary(ana.id, monday);
const later = noon('2026-11-06');

describe('recording', () => {
  it('gives back what was stored, to be shown and to be undone', () => {
    const write = aWrite(ran(monday, 10), slept(monday, 7.5));
    const stored = store.record(write);
    expect(stored).toEqual({ ...write, id: stored.id, repeated: false });
    expect(store.write(ana.id, stored.id)).toEqual(stored);
  });

  it('adds sessions up', () => {
    says(store, ran(monday, 10));
    says(store, ran(monday, 5));
    expect(diary().sessions.map(({ distance }) => distance)).toEqual([10, 5]);
  });

  it('keeps a distance in miles to the last digit', () => {
    says(store, ran(monday, 6.2 * 1.609344));
    expect(diary().sessions[0]?.distance).toBe(6.2 * 1.609344);
  });

  it('lets a night, a check-in and a plan join what is known of the day', () => {
    says(store, slept(monday, 7), feels(monday, { restingHr: beatsPerMinute.parse(52) }));
    says(store, { kind: 'night', night: { day: monday, quality: step4 } });
    says(store, feels(monday, { mood: step3, restingHr: beatsPerMinute.parse(50) }));
    says(store, { kind: 'planned', planned: { day: tuesday, type: 'easy', name: 'with Ben' } });
    says(store, { kind: 'planned', planned: { day: tuesday, type: 'tempo' } });
    expect(diary().nights).toEqual([{ day: monday, duration: 7, quality: 4 }]);
    expect(diary().checkIns).toEqual([{ day: monday, mood: 3, restingHr: 50 }]);
    expect(diary().planned).toEqual([{ day: tuesday, type: 'tempo', name: 'with Ben' }]);
  });

  it('stores a log that Discord sends twice once', () => {
    const write = aWrite(ran(monday, 10));
    const first = store.record(write);
    const second = store.record({ ...write, at: later });
    expect(second).toEqual({ ...first, repeated: true });
    expect(diary().sessions).toHaveLength(1);
    expect(store.writes(ana.id, 9)).toHaveLength(1);
  });

  it('does not store a log again that was taken back', () => {
    const write = aWrite(ran(monday, 10));
    const { id } = store.record(write);
    store.undo(ana.id, id, later);
    expect(store.record(write)).toMatchObject({ id, repeated: true, undoneAt: later });
    expect(diary().sessions).toEqual([]);
  });

  it('takes the same message for two logs when two people sent it', () => {
    const write = aWrite(ran(monday, 10));
    store.saveRunner({ ...ana, id: '102' });
    store.record(write);
    expect(store.record({ ...write, runnerId: '102' }).repeated).toBe(false);
  });

  it('stores all of a write or nothing of it', () => {
    const tooLong = { kind: 'night', night: { day: monday, duration: 30 as Hours } } as const;
    expect(() => says(store, ran(monday, 10), tooLong)).toThrow();
    expect(diary().sessions).toEqual([]);
    expect(store.writes(ana.id, 9)).toEqual([]);
  });
});

describe('undoing', () => {
  it('takes all of a write back, and only that', () => {
    const kept = says(store, ran(monday, 10), slept(monday, 7));
    const before = diary();
    const { id } = says(store, ran(monday, 5), slept(monday, 4), hurts(monday, 6));
    expect(store.undo(ana.id, id, later)).toMatchObject({ id, undoneAt: later });
    expect(diary()).toEqual(before);
    expect(store.writes(ana.id, 9)).toEqual([kept]);
  });

  it('of an older write keeps what was said since', () => {
    const first = says(store, { kind: 'night', night: { day: monday, quality: step4 } });
    says(store, slept(monday, 7));
    store.undo(ana.id, first.id, later);
    expect(diary().nights).toEqual([{ day: monday, duration: 7 }]);
  });

  it('of "fine again" opens again what it had closed', () => {
    says(store, hurts(monday, 4), { kind: 'illness', from: monday, symptoms: ['fever'] });
    const before = diary();
    const { id } = says(store, fineAgain(wednesday));
    expect(diary().pains[0]?.closed).toBe(wednesday);
    store.undo(ana.id, id, later);
    expect(diary()).toEqual(before);
  });

  it('brings a removed race back, under the id it had', () => {
    says(store, raceOn(thursday, 'Half'));
    const before = diary();
    const [race] = before.races;
    const { id } = says(store, { kind: 'race removed', raceId: race?.id ?? 0 });
    expect(diary().races).toEqual([]);
    store.undo(ana.id, id, later);
    expect(diary()).toEqual(before);
  });

  it('cannot be done twice, nor by another runner', () => {
    const { id } = says(store, ran(monday, 10));
    store.saveRunner({ ...ana, id: '102' });
    expect(store.undo('102', id, later)).toBeUndefined();
    expect(store.undo(ana.id, id, later)).toBeDefined();
    expect(store.undo(ana.id, id, later)).toBeUndefined();
    expect(store.undo(ana.id, 12345, later)).toBeUndefined();
  });
});

describe('amending', () => {
  it('puts the new entries in the place of the old, even on another day', () => {
    const { id } = says(store, ran(monday, 54));
    const amendment = store.amend(id, aWrite(ran(tuesday, 45)));
    expect(amendment).toMatchObject({ amends: id, repeated: false });
    expect(diary().sessions.map(({ day, distance }) => [day, distance])).toEqual([[tuesday, 45]]);
    expect(store.writes(ana.id, 9).map((write) => write.id)).toEqual([amendment?.id]);
  });

  it('leaves the order of what was said: a corrected pain is still over', () => {
    const { id } = says(store, hurts(monday, 4));
    says(store, fineAgain(wednesday));
    store.amend(id, aWrite(hurts(monday, 4, { site: 'left achilles' })));
    expect(diary().pains).toMatchObject([{ site: 'left achilles', closed: wednesday }]);
  });

  it('can be undone, which gives the first version back, again and again', () => {
    const first = says(store, ran(monday, 10));
    const second = store.amend(first.id, aWrite(ran(monday, 11)));
    const third = store.amend(second?.id ?? 0, aWrite(ran(monday, 12)));
    const distances = () => diary().sessions.map(({ distance }) => distance);
    expect(distances()).toEqual([12]);
    store.undo(ana.id, third?.id ?? 0, later);
    expect(distances()).toEqual([11]);
    store.undo(ana.id, second?.id ?? 0, later);
    expect(distances()).toEqual([10]);
    store.undo(ana.id, first.id, later);
    expect(distances()).toEqual([]);
  });

  it('is refused for what was undone or replaced, and for what another runner wrote', () => {
    const first = says(store, ran(monday, 10));
    store.saveRunner({ ...ana, id: '102' });
    expect(store.amend(first.id, { ...aWrite(ran(monday, 1)), runnerId: '102' })).toBeUndefined();
    store.amend(first.id, aWrite(ran(monday, 11)));
    expect(store.amend(first.id, aWrite(ran(monday, 12)))).toBeUndefined();
    expect(store.undo(ana.id, first.id, later)).toBeUndefined();
    expect(diary().sessions.map(({ distance }) => distance)).toEqual([11]);
  });

  it('sent twice is one amendment', () => {
    const { id } = says(store, ran(monday, 10));
    const write = aWrite(ran(monday, 11));
    const first = store.amend(id, write);
    expect(store.amend(id, write)).toEqual({ ...first, repeated: true });
    expect(diary().sessions).toHaveLength(1);
  });
});

describe('the history', () => {
  it('shows the newest first, as many as asked for, and nobody else’s', () => {
    const [, second, third] = [ran(monday, 1), ran(monday, 2), ran(monday, 3)].map((entry) =>
      says(store, entry),
    );
    store.saveRunner({ ...ana, id: '102' });
    store.record({ ...aWrite(ran(monday, 4)), runnerId: '102' });
    expect(store.writes(ana.id, 2)).toEqual([third, second]);
    expect(store.write('102', second?.id ?? 0)).toBeUndefined();
  });
});

describe('the promise of the history', () => {
  it('is a diary of what was said and not taken back, whatever was done in between', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        const { diary, surviving } = live(steps);
        expect(diary).toEqual(told(surviving));
      }),
      { numRuns: 150 },
    );
  });
});

/** A race is removed by pointing at one of those in the diary, since the store gives the ids. */
type Said = Fact | { kind: 'race removed'; nth: number };

const days = fc.constantFrom(monday, tuesday, wednesday, thursday);
const fact: fc.Arbitrary<Said> = fc.oneof(
  fc.tuple(days, fc.integer({ min: 1, max: 30 })).map(([day, km]) => ran(day, km)),
  fc.tuple(days, fc.integer({ min: 1, max: 9 })).map(([day, h]) => slept(day, h)),
  days.map((day): Fact => ({ kind: 'night', night: { day, quality: step4 } })),
  fc
    .tuple(days, fc.constantFrom('mood', 'stress', 'fatigue'))
    .map(([day, item]) => feels(day, { [item]: step4, hrv: milliseconds.parse(60) })),
  fc
    .tuple(days, fc.constantFrom('easy' as const, 'tempo' as const), fc.boolean())
    .map(([day, type, named]): Fact => {
      return { kind: 'planned', planned: { day, type, ...(named && { name: 'with Ben' }) } };
    }),
  fc
    .tuple(days, fc.integer({ min: 0, max: 8 }), fc.constantFrom('calf', 'knee'), fc.boolean())
    .map(([day, level, site, limp]) => hurts(day, level, { site, ...(limp && { limp }) })),
  fc
    .tuple(days, fc.constantFrom(...symptoms))
    .map(([from, symptom]): Fact => ({ kind: 'illness', from, symptoms: [symptom] })),
  fc
    .tuple(days, fc.constantFrom(...redFlagSigns.slice(0, 2)))
    .map(([from, sign]): Fact => ({ kind: 'red flag', from, sign })),
  days.map(fineAgain),
  days.map((day): Fact => ({ kind: 'cleared by doctor', day })),
  days.map((day): Fact => ({ kind: 'back', day })),
  days.map((from): Fact => ({ kind: 'away', away: { from, why: 'busy' } })),
  days.map((from): Fact => ({ kind: 'block', block: { from, until: thursday, kind: 'base' } })),
  days.map((day) => raceOn(day, 'Half')),
);
const removal = fc.nat(3).map((nth): Said => ({ kind: 'race removed', nth }));
const several = (one: fc.Arbitrary<Said>) => fc.array(one, { minLength: 1, maxLength: 3 });

type Step =
  | { readonly does: 'record'; readonly said: readonly Said[] }
  | { readonly does: 'amend'; readonly which: number; readonly said: readonly Said[] }
  | { readonly does: 'undo'; readonly which: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: fc.constant('record' as const),
    said: several(fc.oneof({ weight: 6, arbitrary: fact }, removal)),
  }),
  fc.record({ does: fc.constant('amend' as const), which: fc.nat(20), said: several(fact) }),
  fc.record({ does: fc.constant('undo' as const), which: fc.nat(20) }),
);

/** Does the steps, and keeps a plain list of what should be left of them. */
function live(steps: readonly Step[]): { diary: unknown; surviving: readonly Named[] } {
  const { store, close } = freshStore();
  store.saveRunner(ana);
  // Each write in all its versions: the last one counts.
  const places: { id: number; entries: readonly Named[] }[][] = [];
  for (const each of steps) {
    const place = each.does === 'record' ? [] : places[each.which % Math.max(1, places.length)];
    if (each.does === 'record') places.push(place ?? []);
    const newest = place?.at(-1);
    if (!place || (each.does !== 'record' && !newest)) continue;
    if (each.does === 'undo') {
      expect(store.undo(ana.id, newest?.id ?? 0, later)).toBeDefined();
      place.pop();
      continue;
    }
    const entries = named(store, each.said);
    const write = aWrite(...entries.map(({ entry }) => entry));
    const stored = newest ? store.amend(newest.id, write) : store.record(write);
    expect(stored).toBeDefined();
    place.push({ id: stored?.id ?? 0, entries });
  }
  const diary = withoutIds(store.diary(ana.id, monday));
  close();
  return { diary, surviving: places.flatMap((place) => place.at(-1)?.entries ?? []) };
}

/** The diary of somebody who said only this. */
function told(surviving: readonly Named[]): unknown {
  const { store, close } = freshStore();
  store.saveRunner(ana);
  for (const { entry, race } of surviving) {
    const raceId = store.diary(ana.id, monday).races.find(({ name }) => name === race)?.id ?? 0;
    says(store, entry.kind === 'race removed' ? { ...entry, raceId } : entry);
  }
  const diary = withoutIds(store.diary(ana.id, monday));
  close();
  return diary;
}

/** An entry, with the name of the race that it removes. */
interface Named {
  readonly entry: Entry;
  readonly race?: string | undefined;
}

let races = 0;

function named(store: Store, said: readonly Said[]): readonly Named[] {
  return said.map((each): Named => {
    if (each.kind === 'race') {
      races += 1;
      return { entry: { ...each, race: { ...each.race, name: `Race ${races}` } } };
    }
    if (each.kind !== 'race removed') return { entry: each };
    const race = store.diary(ana.id, monday).races[each.nth];
    return { entry: { kind: 'race removed', raceId: race?.id ?? 0 }, race: race?.name };
  });
}

/** Ids and the order they give depend on how often one changed one's mind; nothing else does. */
function withoutIds(diary: Diary): unknown {
  const lists = [
    diary.pains,
    diary.illnesses,
    diary.redFlags,
    diary.races,
    diary.blocks,
    diary.away,
  ];
  const { sessions, nights, checkIns, planned } = diary;
  return {
    ...{ sessions, nights, checkIns, planned },
    lasting: lists.map((list) => list.map(({ id, ...each }) => JSON.stringify(each)).sort()),
  };
}
