import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clockTime, timeZone } from '../../src/domain/calendar-day.ts';
import type { Runner } from '../../src/domain/runner.ts';
import { hours, kilograms } from '../../src/domain/units.ts';
import { createStore } from '../../src/store/create-store.ts';
import { openDatabase } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { freshStore } from '../support/fresh-store.ts';
import {
  ana,
  aWrite,
  feels,
  harriers,
  hurts,
  monday,
  noon,
  raceOn,
  ran,
  says,
  slept,
} from './ana.ts';

const ben: Runner = {
  ...ana,
  id: '102',
  name: 'Ben',
  timeZone: timeZone.parse('Pacific/Auckland'),
  wake: clockTime.parse('05:30'),
  bed: clockTime.parse('21:30'),
  experience: 'club',
  runsPerWeek: 5,
  hardPerWeek: 2,
  runsDaily: false,
  sleepNeed: hours.parse(7.75),
  bodyMass: kilograms.parse(68.5),
  has: ['pool', 'bike'],
  reminders: ['rest day', 'lights out'],
};

let store: Store;
beforeEach(() => {
  store = freshStore().store;
});

describe('a runner', () => {
  it.each([ana, ben])('$name comes back as saved, the unknown still unknown', (runner) => {
    store.saveRunner(runner);
    expect(store.runner(runner.id)).toStrictEqual(runner);
  });

  it('who was never seen is nobody', () => {
    expect(store.runner('7')).toBeUndefined();
  });

  it('can take back what they once told', () => {
    store.saveRunner(ben);
    const { bodyMass, timeZone, ...rest } = ben;
    store.saveRunner(rest);
    expect(store.runner(ben.id)).toStrictEqual(rest);
  });

  it('keeps the diary and the clubs when they change a setting', () => {
    store.saveRunner(ana);
    store.saveClub(harriers);
    store.joinClub(harriers.id, ana.id);
    says(store, ran(monday, 10));
    store.saveRunner({ ...ana, units: 'mi' });
    expect(store.diary(ana.id, monday).sessions).toHaveLength(1);
    expect(store.clubsOf(ana.id)).toEqual([harriers]);
  });
});

describe('reminders', () => {
  it('concern only runners who asked, in their own zone', () => {
    store.saveRunner(ana);
    store.saveRunner(ben);
    expect(store.reminderClocks()).toEqual([{ runner: ben, timeZone: 'Pacific/Auckland' }]);
  });

  it('follow the zone of the oldest club of a runner who told none', () => {
    const cleo: Runner = { ...ana, reminders: ['check-in'] };
    store.saveRunner(cleo);
    store.saveClub({ ...harriers, id: '10000', timeZone: timeZone.parse('Asia/Tokyo') });
    store.saveClub({ ...harriers, id: '9000', timeZone: timeZone.parse('America/Lima') });
    store.joinClub('10000', cleo.id);
    store.joinClub('9000', cleo.id);
    expect(store.reminderClocks()).toEqual([{ runner: cleo, timeZone: 'America/Lima' }]);
  });

  it('wait for a zone while none is known', () => {
    store.saveRunner({ ...ana, reminders: ['check-in'] });
    expect(store.reminderClocks()).toEqual([]);
  });
});

describe('deleting a runner', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fallow-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('leaves nothing of them, in no table and in no byte of the files, and all of the others', () => {
    const db = openDatabase(join(folder, 'fallow.db'));
    const onDisk = createStore(db);
    const secret = 'cried on the last hill';
    onDisk.saveClub({ ...harriers, adminId: ana.id });
    onDisk.saveRunner({ ...ana, id: '7', name: 'Gwen' });
    for (const runner of [{ ...ana, name: `${secret} (name)` }, ben]) {
      onDisk.saveRunner(runner);
      onDisk.joinClub(harriers.id, runner.id);
      const entries = [
        ran(monday, 10, { note: secret }),
        slept(monday, 7),
        feels(monday, {}),
        hurts(monday, 3, { site: secret }),
        raceOn(monday, secret),
        { kind: 'illness', from: monday, symptoms: [] },
        { kind: 'red flag', from: monday, sign: 'fainting' },
        { kind: 'planned', planned: { day: monday, type: 'easy', name: secret } },
        { kind: 'away', away: { from: monday, why: 'busy' } },
        { kind: 'block', block: { from: monday, until: monday, kind: 'base' } },
        { kind: 'note', note: { day: monday, text: secret } },
      ] as const;
      const { id } = onDisk.record({ ...aWrite(...entries), runnerId: runner.id });
      onDisk.amend(id, { ...aWrite(...entries), runnerId: runner.id });
      onDisk.saveThread(runner.id, { said: secret }, noon('2026-11-05'));
      onDisk.looked(runner.id, {
        at: noon(monday),
        viewerId: '7',
        viewerName: secret,
        what: 'card',
      });
      onDisk.looked('7', {
        at: noon(monday),
        viewerId: runner.id,
        viewerName: secret,
        what: 'card',
      });
      onDisk.heard(runner.id, '88', `9${runner.id}`);
      onDisk.claim({ audience: runner.id, kind: 'rest day', day: monday }, noon(monday));
    }
    const tables = db.$client
      .prepare<[], { name: string; whose: string }>(
        `SELECT t.name, c.name AS whose FROM sqlite_master t, pragma_table_info(t.name) c
         WHERE t.type = 'table' AND c.name IN ('runner_id', 'viewer_id', 'audience', 'admin_id')
         UNION SELECT 'runners', 'id'`,
      )
      .all();
    const rowsOf = (id: string) =>
      tables.map(({ name, whose }) => [
        name,
        db.$client.prepare(`SELECT count(*) FROM ${name} WHERE ${whose} = ?`).pluck().get(id),
      ]);
    const others = rowsOf(ben.id);
    expect(rowsOf(ana.id).filter(([, count]) => count === 0)).toEqual([]);
    expect(tables.length).toBeGreaterThan(15);

    onDisk.deleteRunner(ana.id);
    expect(rowsOf(ana.id).filter(([, count]) => count !== 0)).toEqual([]);
    expect(rowsOf(ben.id)).toEqual(others);
    expect(onDisk.club(harriers.id)).toEqual(harriers);

    onDisk.deleteRunner(ben.id);
    const bytes = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'));
    expect(bytes.filter((each) => each.includes(secret))).toEqual([]);
    db.$client.close();
  });
});
