import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caps } from '../../src/coach/caps.ts';
import { type SourceKey, sources } from '../../src/coach/sources.ts';
import { type Threshold, thresholds } from '../../src/coach/thresholds.ts';
import { scienceDocument, usesOf } from '../../src/measure/science-document.ts';
import { capScience } from '../../src/measure/science-rules.ts';

const written = readFileSync(new URL('../../docs/SCIENCE.md', import.meta.url), 'utf8');
const numbers = Object.entries<Threshold>(thresholds);

describe('docs/SCIENCE.md', () => {
  it('is what the tables say today (else: npm run --silent science > docs/SCIENCE.md)', () => {
    expect(written).toBe(scienceDocument());
  });

  it.each(numbers)(
    'shows %s with its value, source and reason',
    (id, { value, unit, source, why }) => {
      expect(written).toContain(`| ${id} | ${value} ${unit} | ${source} | ${why} |`);
    },
  );

  it.each(Object.keys(sources) as SourceKey[])('lists %s, and something leans on it', (key) => {
    expect(written).toContain(`- \`${key}\`: `);
    expect(usesOf(key)).not.toEqual([]);
  });

  it('names in each rule the paper its cap names', () => {
    for (const [rule, { source }] of Object.entries(caps)) {
      const named = capScience[rule as keyof typeof capScience].sources;
      if (source !== 'ours') expect(named).toContain(source);
    }
  });

  it('gives every number a unit and a reason worth reading', () => {
    for (const [, { unit, why }] of numbers) {
      expect(unit).not.toBe('');
      expect(why.split(' ').length).toBeGreaterThan(2);
      expect(`${unit}${why}`).not.toContain('|');
    }
  });

  it('promises no probability of injury', () => {
    expect(written).toContain('The probability of an injury.');
  });
});
