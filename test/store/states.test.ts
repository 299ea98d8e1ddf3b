import { describe, expect, it } from 'vitest';
import type { Entry, EntryKind } from '../../src/domain/entry.ts';
import {
  awayOf,
  illnessesOf,
  painsOf,
  racesOf,
  redFlagsOf,
  type Told,
} from '../../src/store/states.ts';
import { fineAgain, hurts, monday, raceOn, thursday, tuesday, wednesday } from './ana.ts';

/** Entries in the order they were told, numbered from 1. */
const told = <Kind extends EntryKind>(...entries: Entry[]) =>
  entries.map((entry, index) => ({ id: index + 1, entry })) as Told<Kind>[];

const ill = (from = monday, ...symptoms: ('fever' | 'head cold' | 'aches')[]): Entry => ({
  kind: 'illness',
  from,
  symptoms,
});

describe('a pain', () => {
  it('stays open until the runner says it is over', () => {
    expect(painsOf(told(hurts(monday, 4)))).toEqual([
      { id: 1, site: 'left calf', from: monday, reports: [{ day: monday, level: 4 }] },
    ]);
  });

  it('is one pain, however often it is mentioned, and the same with a capital', () => {
    const [pain, ...others] = painsOf(
      told(hurts(monday, 4), hurts(wednesday, 2, { site: 'Left calf', limp: false })),
    );
    expect(others).toEqual([]);
    expect(pain).toEqual({
      id: 1,
      site: 'left calf',
      from: monday,
      reports: [
        { day: monday, level: 4 },
        { day: wednesday, level: 2, limp: false },
      ],
    });
  });

  it('at another place is another pain', () => {
    expect(painsOf(told(hurts(monday, 4), hurts(monday, 3, { site: 'right knee' })))).toHaveLength(
      2,
    );
  });

  it.each([0, 1])('at %i of 10 is over that day', (level) => {
    const [pain] = painsOf(told(hurts(monday, 4), hurts(wednesday, level)));
    expect(pain?.closed).toBe(wednesday);
  });

  it('at 1 with a limp, or worse this morning, is not over', () => {
    const [limping] = painsOf(told(hurts(monday, 4), hurts(tuesday, 1, { limp: true })));
    const [worse] = painsOf(told(hurts(monday, 4), hurts(tuesday, 1, { worseNextMorning: true })));
    expect([limping?.closed, worse?.closed]).toEqual([undefined, undefined]);
  });

  it('that comes back is a new pain', () => {
    const pains = painsOf(told(hurts(monday, 4), hurts(tuesday, 0), hurts(thursday, 3)));
    expect(pains.map(({ id, from, closed }) => [id, from, closed])).toEqual([
      [1, monday, tuesday],
      [3, thursday, undefined],
    ]);
  });

  it('that was never there does not begin at 0', () => {
    expect(painsOf(told(hurts(monday, 0)))).toEqual([]);
  });

  it('is not ended by word of a day before it was last felt', () => {
    const late = painsOf(told(hurts(wednesday, 5), fineAgain(tuesday)));
    const zero = painsOf(told(hurts(wednesday, 5), hurts(tuesday, 0)));
    expect([late[0]?.closed, zero[0]?.closed]).toEqual([undefined, undefined]);
    expect(zero[0]?.from).toBe(wednesday);
  });

  it('told late began when it began, and its days are in order', () => {
    const [pain] = painsOf(told(hurts(wednesday, 3), hurts(tuesday, 5, { from: monday })));
    expect(pain?.from).toBe(monday);
    expect(pain?.reports.map(({ day }) => day)).toEqual([tuesday, wednesday]);
  });

  it('told twice a day is one report, the later word counting, the rest kept', () => {
    const [pain] = painsOf(told(hurts(monday, 5, { limp: true }), hurts(monday, 3)));
    expect(pain?.reports).toEqual([{ day: monday, level: 3, limp: true }]);
  });
});

describe('an illness', () => {
  it('gathers symptoms while it is open', () => {
    expect(illnessesOf(told(ill(tuesday, 'head cold'), ill(monday, 'fever', 'head cold')))).toEqual(
      [{ id: 1, from: monday, symptoms: ['head cold', 'fever'] }],
    );
  });

  it('may have no symptoms: ill, and no more was said', () => {
    expect(illnessesOf(told(ill()))).toEqual([{ id: 1, from: monday, symptoms: [] }]);
  });

  it('is over when the runner is fine again, and another may follow', () => {
    const illnesses = illnessesOf(told(ill(), fineAgain(tuesday), ill(thursday, 'aches')));
    expect(illnesses).toEqual([
      { id: 1, from: monday, symptoms: [], closed: tuesday },
      { id: 3, from: thursday, symptoms: ['aches'] },
    ]);
  });

  it('of Thursday is not over since Tuesday', () => {
    const [illness] = illnessesOf(told(ill(thursday), fineAgain(tuesday)));
    expect(illness?.closed).toBeUndefined();
  });
});

describe('a red flag', () => {
  const chestPain: Entry = { kind: 'red flag', from: monday, sign: 'chest pain' };
  const fainted: Entry = { kind: 'red flag', from: tuesday, sign: 'fainting' };
  const cleared: Entry = { kind: 'cleared by doctor', day: wednesday };

  it('closes only when a doctor has cleared it, and then all do', () => {
    expect(redFlagsOf(told(chestPain, fainted, cleared))).toEqual([
      { id: 1, sign: 'chest pain', from: monday, closed: wednesday },
      { id: 2, sign: 'fainting', from: tuesday, closed: wednesday },
    ]);
  });

  it('named twice is one flag', () => {
    expect(redFlagsOf(told(chestPain, { ...chestPain, from: tuesday }))).toEqual([
      { id: 1, sign: 'chest pain', from: monday },
    ]);
  });

  it('seen again after the doctor is open again', () => {
    const flags = redFlagsOf(told(chestPain, cleared, { ...chestPain, from: thursday }));
    expect(flags.map(({ closed }) => closed)).toEqual([wednesday, undefined]);
  });
});

describe('a race', () => {
  it('is in the calendar until it is removed', () => {
    const [half, marathon] = [raceOn(wednesday, 'Half'), raceOn(thursday, 'Marathon')];
    const races = racesOf(told(half, marathon, { kind: 'race removed', raceId: 1 }));
    expect(races.map(({ id, name }) => [id, name])).toEqual([[2, 'Marathon']]);
  });
});

describe('days away', () => {
  const away = (from = monday, until?: typeof monday): Entry => ({
    kind: 'away',
    away: { from, why: 'holiday', ...(until && { until }) },
  });
  const back = (day: typeof monday): Entry => ({ kind: 'back', day });

  it('end on the day before the runner is back', () => {
    expect(awayOf(told(away(), back(thursday)))).toEqual([
      { id: 1, from: monday, until: wednesday, why: 'holiday' },
    ]);
  });

  it('of someone back on the first of them never were', () => {
    expect(awayOf(told(away(), back(monday)))).toEqual([]);
  });

  it('still to come are not ended by being back now', () => {
    expect(awayOf(told(away(thursday), back(tuesday)))).toEqual([
      { id: 1, from: thursday, why: 'holiday' },
    ]);
  });

  it('with a last day end earlier for who is back before it', () => {
    const [absence] = awayOf(told(away(monday, thursday), back(wednesday)));
    expect(absence?.until).toBe(tuesday);
  });

  it('that were over stay as they were', () => {
    const [absence] = awayOf(told(away(monday, tuesday), back(thursday)));
    expect(absence?.until).toBe(tuesday);
  });
});
