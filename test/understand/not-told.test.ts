import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarDay, clockTime } from '../../src/domain/calendar-day.ts';
import { understand, writesOf } from '../../src/understand/understand.ts';

const at = {
  today: calendarDay.parse('2026-11-25'),
  clock: clockTime.parse('09:00'),
  units: 'km',
} as const;
/** Wishes, plans, habits, bests, near misses, advice, other people, figures of speech. */
const lines = readFileSync(new URL('./corpus/not-told.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean);

describe('what nobody has done', () => {
  it.each(lines)('“%s” is not stored', (text) => {
    expect(writesOf(understand(text, at))).toEqual([]);
  });
});
