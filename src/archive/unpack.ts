import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import type { Entry } from '../domain/entry.ts';
import { entrySchema } from './entry-schema.ts';
import { diaryFile, format } from './pack.ts';

/** What an export held: the entries that stood, in the order they were told. */
export interface Unpacked {
  readonly entries: readonly Entry[];
  /** Entries that could not be understood: they are left out and counted, never guessed. */
  readonly refused: number;
}

/** Why nothing can be read out of a file. */
export type Unreadable = 'not a zip' | 'not an export' | 'too large';

/**
 * Reads the zip that `pack` made, or the JSON out of it. Only what stood is taken: what had been
 * undone stays undone, and a race or block that was taken out is not put back.
 */
export function unpack(bytes: Uint8Array): Unpacked | Unreadable {
  const json = isZip(bytes) ? jsonIn(bytes) : strFromU8(bytes);
  if (json === 'too large' || json === 'not a zip') return json;
  const read = diary.safeParse(parsed(json));
  if (!read.success) return 'not an export';
  const { writes, entries } = read.data;
  const places = new Map(
    writes.flatMap(({ id, place, undoneAt }) => (undoneAt ? [] : [[id, place ?? id] as const])),
  );
  const standing = entries
    .filter(({ writeId }) => places.has(writeId))
    .toSorted((a, b) => (places.get(a.writeId) ?? 0) - (places.get(b.writeId) ?? 0) || a.id - b.id)
    .map(({ id, entry }) => ({ id, entry: entrySchema.safeParse(entry).data }));
  const known = standing.flatMap(({ id, entry }) => (entry ? [{ id, entry }] : []));
  const removed = new Set(known.flatMap(({ entry }) => removedBy(entry)));
  return {
    entries: known
      .filter(({ id, entry }) => !removed.has(id) && removedBy(entry).length === 0)
      .map(({ entry }) => entry),
    refused: standing.length - known.length,
  };
}

/** An unpacked diary of a lifetime is a tenth of this. */
const mostBytes = 50_000_000;

const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

function jsonIn(bytes: Uint8Array): string | Unreadable {
  try {
    let tooLarge = false;
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (name !== diaryFile) return false;
        tooLarge = originalSize > mostBytes;
        return !tooLarge;
      },
    });
    if (tooLarge) return 'too large';
    const file = files[diaryFile];
    return file ? strFromU8(file) : '';
  } catch {
    return 'not a zip';
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const diary = z.object({
  format: z.literal(format),
  writes: z.array(
    z.object({
      id: z.int(),
      place: z.int().nullish(),
      undoneAt: z.string().nullish(),
    }),
  ),
  entries: z.array(z.object({ id: z.int(), writeId: z.int(), entry: z.unknown() })),
});

function removedBy(entry: Entry): readonly number[] {
  if (entry.kind === 'race removed') return [entry.raceId];
  return entry.kind === 'block removed' ? [entry.blockId] : [];
}
