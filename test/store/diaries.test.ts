import { beforeEach, describe, expect, it } from 'vitest';
import { type CalendarDay, clockTime, plusDays } from '../../src/domain/calendar-day.ts';
import { emptyDiary } from '../../src/domain/diary.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { beatsPerMinute, kilometres, milliseconds, minutes, rpe } from '../../src/domain/units.ts';
import type { Store } from '../../src/store/store.ts';
import { freshStore } from '../support/fresh-store.ts';
import {
  ana,
  aWrite,
  feels,
  fineAgain,
  harriers,
  hurts,
  monday,
  raceOn,
  ran,
  says,
  slept,
  tuesday,
} from './ana.ts';

let store: Store;
beforeEach(() => {
  store = freshStore().store;
  store.saveRunner(ana);
});

const longAgo = plusDays(monday, -400);
const before = plusDays(monday, -1);

const ill = (from: CalendarDay): Entry => ({ kind: 'illness', from, symptoms: ['fever', 'aches'] });
const block = (from: CalendarDay, until: CalendarDay): Entry => ({
  kind: 'block',
  block: { from, until, kind: 'base' },
});
const away = (from: CalendarDay, until?: CalendarDay): Entry => ({
  kind: 'away',
  away: { from, why: 'holiday', ...(until && { until }) },
});

describe('the diary of one runner', () => {
  it('is empty before anything was told, and absent for a stranger', () => {
    expect(store.diary(ana.id, monday)).toStrictEqual(emptyDiary(ana));
    expect(() => store.diary('7', monday)).toThrow('There is no runner 7.');
  });

  it('gives back every field as told, and no field that was not', () => {
    const session = {
      day: monday,
      type: 'intervals',
      duration: minutes.parse(52.5),
      distance: kilometres.parse(10.01),
      rpe: rpe.parse(6.5),
      felt: 'worse',
      note: '6 × 800, "windy" — 🌬',
    } as const;
    const checkIn = {
      fuelling: 'partly',
      restingHr: beatsPerMinute.parse(51),
      hrv: milliseconds.parse(62.4),
    } as const;
    says(store, { kind: 'session', session }, feels(monday, checkIn), slept(monday, 0));
    says(store, hurts(monday, 3, { limp: false, worseNextMorning: true }), ill(monday));
    const diary = store.diary(ana.id, monday);
    expect(diary.sessions).toStrictEqual([session]);
    expect(diary.checkIns).toStrictEqual([{ day: monday, ...checkIn }]);
    expect(diary.nights).toStrictEqual([{ day: monday, duration: 0 }]);
    expect(diary.pains[0]?.reports).toStrictEqual([
      { day: monday, level: 3, limp: false, worseNextMorning: true },
    ]);
    expect(diary.illnesses[0]?.symptoms).toStrictEqual(['fever', 'aches']);
  });

  it('begins on the day asked for', () => {
    for (const day of [before, monday]) says(store, ran(day, 10), slept(day, 7), feels(day, {}));
    for (const day of [before, monday]) says(store, raceOn(day, day));
    for (const day of [before, monday])
      says(store, { kind: 'planned', planned: { day, type: 'easy' } });
    const { sessions, nights, checkIns, races, planned } = store.diary(ana.id, monday);
    for (const list of [sessions, nights, checkIns, races, planned]) {
      expect(list.map(({ day }) => day)).toEqual([monday]);
    }
  });

  it('holds what is open however old, and what ended since', () => {
    says(store, hurts(longAgo, 4), ill(longAgo), fineAgain(before));
    says(store, hurts(longAgo, 4, { site: 'knee' }), ill(longAgo), fineAgain(monday));
    says(store, hurts(longAgo, 4, { site: 'hip' }), ill(longAgo));
    says(store, { kind: 'red flag', from: longAgo, sign: 'fainting' });
    says(store, away(longAgo, before), away(longAgo, monday), away(longAgo));
    says(store, block(longAgo, before), block(longAgo, monday));
    const diary = store.diary(ana.id, monday);
    expect(diary.pains.map(({ site, closed }) => [site, closed])).toEqual([
      ['knee', monday],
      ['hip', undefined],
    ]);
    expect(diary.pains[1]?.reports).toEqual([{ day: longAgo, level: 4 }]);
    expect(diary.illnesses.map(({ closed }) => closed)).toEqual([monday, undefined]);
    expect(diary.redFlags).toHaveLength(1);
    expect(diary.away.map(({ until }) => until)).toEqual([monday, undefined]);
    expect(diary.blocks.map(({ until }) => until)).toEqual([monday]);
  });

  it('knows the weekly sessions of all of the runner’s clubs', () => {
    const at = clockTime.parse('19:00');
    store.saveClub({ ...harriers, sessions: [{ weekday: 2, type: 'intervals', at }] });
    store.saveClub({
      ...harriers,
      id: '901',
      sessions: [{ weekday: 4, type: 'tempo', at, name: 'Hills' }],
    });
    store.saveClub({ ...harriers, id: '902', sessions: [{ weekday: 6, type: 'long', at }] });
    store.joinClub('900', ana.id);
    store.joinClub('901', ana.id);
    expect(store.diary(ana.id, monday).clubSessions).toStrictEqual([
      { weekday: 2, type: 'intervals', at },
      { weekday: 4, type: 'tempo', at, name: 'Hills' },
    ]);
  });
});

describe('the diaries of a club', () => {
  it('are those of its members, by name, each as if read alone', () => {
    const names = ['zoe', 'Ömer', 'Pia', 'ana'];
    store.saveClub(harriers);
    for (const [index, name] of names.entries()) {
      const id = `20${index}`;
      store.saveRunner({ ...ana, id, name });
      store.joinClub(harriers.id, id);
      const entries = [ran(monday, 5 + index), hurts(tuesday, 3), slept(monday, 7), ill(tuesday)];
      store.record({ ...aWrite(...entries.slice(0, index + 1)), runnerId: id });
    }
    says(store, ran(monday, 40));
    store.setSharing(harriers.id, '200', 'nothing');

    const members = store.clubDiaries(harriers.id, monday);
    expect(members.map(({ diary }) => diary.runner.name)).toEqual(['ana', 'Ömer', 'Pia', 'zoe']);
    expect(members.map(({ sharing }) => sharing)).toEqual([
      ...['session type', 'session type', 'session type', 'nothing'],
    ]);
    for (const { diary } of members) expect(diary).toEqual(store.diary(diary.runner.id, monday));
  });

  it('are none for a club without members', () => {
    store.saveClub(harriers);
    expect(store.clubDiaries(harriers.id, monday)).toEqual([]);
  });
});
