import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { clockIn, dayIn, timeZone } from '../domain/calendar-day.ts';
import { understand, writesOf } from '../understand/understand.ts';

/**
 * Reads one message a line and writes what it means, one JSON object a line:
 *   npm run --silent understand -- --now 2026-11-25T09:00 --zone Europe/London < messages.txt
 * `--now` without an offset is the time on the wall in `--zone`.
 */
const { values } = parseArgs({
  options: {
    now: { type: 'string' },
    zone: { type: 'string', default: 'Europe/London' },
    units: { type: 'string', default: 'km' },
  },
});
const zone = timeZone.parse(values.zone);
const at = {
  ...momentOf(values.now),
  units: values.units === 'mi' ? ('mi' as const) : ('km' as const),
};

for await (const text of createInterface({ input: process.stdin })) {
  const reading = understand(text, at);
  const { intent, facts } = reading;
  console.log(JSON.stringify({ text, intent, facts, writes: writesOf(reading) }));
}

function momentOf(now: string | undefined) {
  const wall = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?$/.exec(now ?? '');
  const utc = new Date(wall ? `${now}Z` : (now ?? Date.now()));
  const shown = wall ? timeZone.parse('UTC') : zone;
  return { today: dayIn(shown, utc), clock: clockIn(shown, utc) };
}
