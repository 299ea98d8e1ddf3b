import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';

export type Database = ReturnType<typeof openDatabase>;

/** Opens the diary at `path` (':memory:' in tests) and brings it up to the newest migration. */
export function openDatabase(path: string, migrationsFolder: string = ownMigrations) {
  const sqlite = openFile(path);
  try {
    setUp(sqlite);
    refuseUnknown(sqlite, path, migrationsFolder);
    const db = drizzle(sqlite);
    // Rebuilding a table drops it, and a drop deletes what refers to it: not while migrating.
    sqlite.pragma('foreign_keys = OFF');
    migrate(db, { migrationsFolder });
    sqlite.pragma('foreign_keys = ON');
    return db;
  } catch (error) {
    sqlite.close();
    throw inWords(error, path);
  }
}

/** Why the diary cannot be used, in a sentence for the person who started the bot. */
export class UnusableDiary extends Error {
  override readonly name = 'UnusableDiary';
}

const ownMigrations = fileURLToPath(new URL('../../drizzle', import.meta.url));

function openFile(path: string): Sqlite.Database {
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    return new Sqlite(path);
  } catch (error) {
    throw inWords(error, path);
  }
}

function setUp(sqlite: Sqlite.Database): void {
  // Another process may hold the file for a moment, for a backup say.
  sqlite.pragma('busy_timeout = 5000');
  sqlite.pragma('journal_mode = WAL');
  // This build would default to NORMAL under WAL, which may lose an answered log in a power cut.
  sqlite.pragma('synchronous = FULL');
  // Deleted means overwritten: /me delete promises that nothing is left.
  sqlite.pragma('secure_delete = ON');
}

/** A database that was migrated further than this version knows must not be written to. */
function refuseUnknown(sqlite: Sqlite.Database, path: string, migrationsFolder: string): void {
  const migrated = sqlite
    .prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'")
    .get();
  if (!migrated) return;
  // By date and not by hash: a hash differs between checkouts that end lines differently.
  const known = readMigrationFiles({ migrationsFolder }).map(({ folderMillis }) => folderMillis);
  const applied = sqlite
    .prepare<[], { at: number }>('SELECT created_at AS at FROM __drizzle_migrations')
    .all()
    .map(({ at }) => Number(at));
  const unknown = applied.filter((at) => !known.includes(at));
  if (unknown.length === 0) return;
  throw new UnusableDiary(
    Math.max(...unknown) > Math.max(...known)
      ? `The diary ${path} was last used by a newer version of Fallow. Update Fallow, or point DATABASE_URL at another file. Nothing was changed.`
      : `The diary ${path} comes from a different version of Fallow. Use the version that wrote it, or point DATABASE_URL at another file. Nothing was changed.`,
  );
}

function inWords(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const cause = { cause: error };
  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT') {
    return new UnusableDiary(
      `The file ${path} is not a diary that can be read. Restore a backup, or point DATABASE_URL at another file. Nothing was changed.`,
      cause,
    );
  }
  if (code.startsWith('SQLITE_BUSY')) {
    return new UnusableDiary(
      `The diary ${path} is in use by another program. Stop the other Fallow first, then start again.`,
      cause,
    );
  }
  if (/^(SQLITE_(CANTOPEN|READONLY|PERM)|EACCES|EPERM|EROFS|ENOTDIR|EEXIST)/.test(code)) {
    return new UnusableDiary(
      `The diary ${path} cannot be opened for writing. Check that the folder exists and belongs to the user Fallow runs as.`,
      cause,
    );
  }
  return error;
}
