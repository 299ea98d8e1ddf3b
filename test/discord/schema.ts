import { expect } from 'vitest';
import { type SpecSchema, specProblems } from '../../src/rehearsal/spec.ts';

/** Holds a body against Discord's published schema, unknown fields included. */
export function expectDiscordTakes(schema: SpecSchema, body: unknown): void {
  // As it arrives: without what is undefined.
  expect(specProblems(schema, JSON.parse(JSON.stringify(body)))).toEqual([]);
}
