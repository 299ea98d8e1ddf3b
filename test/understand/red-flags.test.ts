import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarDay, clockTime } from '../../src/domain/calendar-day.ts';
import { redFlagSigns } from '../../src/domain/health.ts';
import { normalise } from '../../src/understand/normalise.ts';
import { redFlagIn } from '../../src/understand/red-flags.ts';
import { understand } from '../../src/understand/understand.ts';

/** One message a line; '!' before what needs a doctor, '-' before what only sounds like it. */
const lines = readFileSync(new URL('./corpus/alarms.txt', import.meta.url), 'utf8').split('\n');
const begun = (sign: string) =>
  lines.filter((line) => line.startsWith(`${sign} `)).map((line) => line.slice(2));
const at = {
  today: calendarDay.parse('2026-11-25'),
  clock: clockTime.parse('09:00'),
  units: 'km',
} as const;
const alarms = (text: string) => understand(text, at).intent === 'red_flag';

describe('a sign of danger', () => {
  it('is heard in a runner’s own words, and in those of people from elsewhere', () => {
    expect(begun('!').filter((text) => !alarms(text))).toEqual([]);
  });

  it('is heard for every sign the diary knows', () => {
    const heard = new Set(begun('!').map((text) => redFlagIn(normalise(text))?.sign));
    expect(redFlagSigns.filter((sign) => !heard.has(sign))).toEqual([]);
  });

  it('is heard through shouting, no commas and an emoji', () => {
    const shouted = begun('!').map((text) => `${text.toUpperCase()} 😬`);
    expect(shouted.filter((text) => !alarms(text))).toEqual([]);
  });

  it('is not heard in figures of speech, denials, films, gear and what is long over', () => {
    const frightened = begun('-').filter(alarms);
    expect(frightened.length, frightened.join('\n')).toBeLessThanOrEqual(begun('-').length / 100);
  });
});
