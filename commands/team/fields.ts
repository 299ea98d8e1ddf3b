import { z } from 'zod';
import { clockField } from '../../src/bot/fields.ts';
import type { Weekday } from '../../src/domain/calendar-day.ts';
import { inEnglish, say } from '../../src/replies/say.ts';
import { weekdayWords } from '../../src/replies/words.ts';

/** What those who run the club write in a field. */

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];
export const channelId = z.string().regex(/^\d{15,21}$/, 'Pick a text channel of this server.');

/** 'all', 'weekdays', 'mon-fri' or 'mon, wed and fri' → ISO weekdays. */
export const daysField = z.string().transform((text, context): Weekday[] => {
  const wanted = text.toLowerCase().trim();
  const whole = wholeWeeks.get(wanted);
  if (whole) return [...whole];
  const parts = wanted.split(/[\s,]+|\band\b/).filter(Boolean);
  const found = parts.map(daysNamed);
  const days = found.flatMap((each) => each ?? []);
  if (days.length === 0 || found.includes(undefined)) {
    context.addIssue(say`Write the days like “mon wed fri”, “mon-fri”, “weekdays” or “all”.`);
  }
  return [...new Set(days)].toSorted();
});

const wholeWeeks: ReadonlyMap<string, readonly Weekday[]> = new Map<string, readonly Weekday[]>([
  ['all', weekdays],
  ['daily', weekdays],
  ['every day', weekdays],
  ['weekdays', [1, 2, 3, 4, 5]],
  ['weekend', [6, 7]],
  ['weekends', [6, 7]],
]);

/** 'wed', or 'sat-mon', which goes round the weekend; undefined for anything else. */
function daysNamed(part: string): readonly Weekday[] | undefined {
  const ends = part.split(/[-–]/).map(weekdayNamed);
  const [from, to = from] = ends;
  if (from === undefined || to === undefined || ends.includes(undefined)) return undefined;
  return from <= to
    ? weekdays.filter((day) => day >= from && day <= to)
    : weekdays.filter((day) => day >= from || day <= to);
}

const weekdayNamed = (word: string): Weekday | undefined =>
  weekdays.find((day) => word.length > 1 && namesOf(day).some((name) => name.startsWith(word)));

/** In English, and in the language of whoever writes. */
const namesOf = (day: Weekday): readonly string[] =>
  [inEnglish(() => weekdayWords(day)), weekdayWords(day)].map((name) => name.toLowerCase());

export const eveningField = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.union([z.literal('off'), clockField], 'Write the evening time as HH:MM, or off.'));
