import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStore } from '../../src/store/create-store.ts';
import { openDatabase, UnusableDiary } from '../../src/store/open.ts';
import { ana, monday, ran, says } from './ana.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fallow-'));
  path = join(folder, 'data', 'fallow.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A copy of the migrations as another version of Fallow has them. */
function otherVersion(when: (latest: number) => number): string {
  const migrations = join(folder, 'drizzle');
  cpSync('drizzle', migrations, { recursive: true });
  const journalPath = join(migrations, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(journalPath, 'utf8'));
  const latest = Math.max(...journal.entries.map((each: { when: number }) => each.when));
  journal.entries.push({
    idx: journal.entries.length,
    version: '6',
    when: when(latest),
    tag: 'shoes',
    breakpoints: true,
  });
  writeFileSync(journalPath, JSON.stringify(journal));
  writeFileSync(join(migrations, 'shoes.sql'), 'CREATE TABLE shoes (id INTEGER PRIMARY KEY);');
  return migrations;
}

const opening = (migrations?: string) => () => openDatabase(path, migrations).$client.close();

describe('opening the diary', () => {
  it('makes the folder and the file', () => {
    expect(opening()).not.toThrow();
    expect(readFileSync(path).subarray(0, 15).toString()).toBe('SQLite format 3');
  });

  it('loses no answered log in a power cut, and checks who things belong to', () => {
    const { $client } = openDatabase(path);
    expect($client.pragma('journal_mode', { simple: true })).toBe('wal');
    expect($client.pragma('synchronous', { simple: true })).toBe(2); // FULL
    expect($client.pragma('foreign_keys', { simple: true })).toBe(1);
    expect($client.pragma('secure_delete', { simple: true })).toBe(1);
    expect($client.pragma('busy_timeout', { simple: true })).toBeGreaterThan(0);
    $client.close();
  });

  it('finds everything again the next time', () => {
    const first = openDatabase(path);
    const before = createStore(first);
    before.saveRunner(ana);
    says(before, ran(monday, 10));
    const diary = before.diary(ana.id, monday);
    first.$client.close();

    const second = openDatabase(path);
    expect(createStore(second).diary(ana.id, monday)).toEqual(diary);
    second.$client.close();
  });

  it('brings an older diary up to date without losing a line', () => {
    const first = openDatabase(path);
    createStore(first).saveRunner(ana);
    first.$client.close();

    const second = openDatabase(
      path,
      otherVersion((latest) => latest + 1),
    );
    expect(second.$client.prepare('SELECT count(*) AS n FROM shoes').get()).toEqual({ n: 0 });
    expect(createStore(second).runner(ana.id)).toEqual(ana);
    second.$client.close();
  });

  it('migrates wholly or not at all', () => {
    const migrations = otherVersion((latest) => latest + 1);
    writeFileSync(
      join(migrations, 'shoes.sql'),
      'CREATE TABLE shoes (id INTEGER PRIMARY KEY);\n--> statement-breakpoint\nCREATE TABLE shoes (id INTEGER);',
    );
    expect(opening(migrations)).toThrow();
    const db = openDatabase(path);
    expect(
      db.$client.prepare("SELECT 1 FROM sqlite_master WHERE name = 'shoes'").get(),
    ).toBeUndefined();
    db.$client.close();
  });

  it('refuses a diary that a newer version has written, in words', () => {
    opening(otherVersion((latest) => latest + 1))();
    expect(opening()).toThrow(UnusableDiary);
    expect(opening()).toThrow(
      /^The diary .*fallow\.db was last used by a newer version of Fallow\. Update Fallow, or point DATABASE_URL at another file\. Nothing was changed\.$/,
    );
  });

  it('refuses a diary of another branch, in words', () => {
    opening(otherVersion((latest) => latest - 1))();
    expect(opening()).toThrow(/comes from a different version of Fallow/);
  });

  it('does not touch what it refuses', () => {
    opening(otherVersion((latest) => latest + 1))();
    const before = readFileSync(path);
    expect(opening()).toThrow();
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('says so when the file is something else', () => {
    const text = join(folder, 'notes.txt');
    writeFileSync(text, 'Tuesday: 6 × 800 m, then home. '.repeat(100));
    expect(() => openDatabase(text)).toThrow(/notes\.txt is not a diary that can be read/);
    expect(readFileSync(text, 'utf8')).toContain('6 × 800');
  });

  it('says so when it may not write there', () => {
    writeFileSync(join(folder, 'data'), 'a file where the folder should be');
    expect(opening()).toThrow(/cannot be opened for writing/);
  });
});
