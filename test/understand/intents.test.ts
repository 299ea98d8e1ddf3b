import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarDay, clockTime } from '../../src/domain/calendar-day.ts';
import { understand, writesOf } from '../../src/understand/understand.ts';

const at = {
  today: calendarDay.parse('2026-11-25'),
  clock: clockTime.parse('09:00'),
  units: 'km',
} as const;

/** Ordinary messages in many wordings, under what each of them means; their facts are not labelled. */
const blocks = readFileSync(new URL('./corpus/intents.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n\n')
  .map((block) => {
    const [heading = '', ...messages] = block.split('\n');
    return { intent: heading.slice(2), messages };
  });
const all = blocks.flatMap(({ intent, messages }) => messages.map((text) => ({ intent, text })));

describe('ordinary messages', () => {
  // A ratchet: many of them were written to find what the grammar does not know.
  it('are taken as they were meant in 94 of 100', () => {
    const right = all.filter(({ intent, text }) => understand(text, at).intent === intent);
    expect(right.length / all.length).toBeGreaterThanOrEqual(0.94);
  });

  it('store nothing when they ask or chat', () => {
    const stored = all
      .filter(({ intent }) => /^(?:ask_|help|greeting|out_of)/.test(intent))
      .filter(({ text }) => {
        const { intent } = understand(text, at);
        // A pain or an illness told in a question is stored, and that is meant.
        return !intent.startsWith('report_') && writesOf(understand(text, at)).length > 0;
      })
      .map(({ text }) => text);
    expect(stored).toEqual([]);
  });
});

const asking = readFileSync(new URL('./corpus/asked-with-facts.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean);

describe('facts told beside a question, with or without its mark', () => {
  it.each(asking)('“%s” stores nothing by itself', (text) => {
    expect(writesOf(understand(text, at))).toEqual([]);
  });
});

const stored = readFileSync(new URL('./corpus/writes.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split(' => ') as [text: string, writes: string]);

describe('what a message stores', () => {
  it.each(stored)('“%s”: %s', (text, writes) => {
    expect([...writesOf(understand(text, at))].sort().join(',')).toBe(writes);
  });
});
