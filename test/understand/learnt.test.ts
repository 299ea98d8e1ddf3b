import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { learntWeights } from '../../src/measure/learnt-weights.ts';
import type { Learnt } from '../../src/understand/learnt/second-opinion.ts';

const kept = JSON.parse(
  readFileSync(new URL('../../src/understand/learnt/weights.json', import.meta.url), 'utf8'),
) as Learnt;

describe('the second opinion', () => {
  it('is what the labelled messages teach; `npm run learn` after a change of them', () => {
    const { rows, ...columns } = learntWeights();
    const { rows: before, ...had } = kept;
    expect(columns).toEqual(had);
    const names = [...new Set([...Object.keys(rows), ...Object.keys(before)])];
    const other = names.filter((name) => rows[name]?.join() !== before[name]?.join());
    // Another machine may round the last bit of an exponential otherwise.
    expect(other.length).toBeLessThanOrEqual(names.length / 1000);
  });
});
