import { caps } from '../../src/coach/caps.ts';
import { type Facts, facts } from '../../src/coach/facts.ts';
import type { Level } from '../../src/coach/level.ts';
import type { RuleId } from '../../src/coach/rules.ts';
import { on } from './runner-diary.ts';
import { type Story, season } from './season.ts';

/** A Tuesday. */
export const morning = on('2026-05-19');

/** How low one rule holds the morning of a story; absent where it says nothing. */
export function capLevel(
  rule: RuleId,
  story: Story = {},
  known: Partial<Facts> = {},
): Level | undefined {
  return caps[rule].applies({ ...facts(season(morning, story), morning), ...known })?.level;
}
