import type { Entry } from '../domain/entry.ts';
import { kilometresPerMile } from '../domain/units.ts';
import type { RawInput } from '../replies/reply.ts';
import type { Swap } from '../understand/particulars.ts';
import type { Asking } from './asking.ts';

/**
 * "10, not 12": which field of an entry holds the old number, with the new one as somebody would
 * type it; nothing where none does.
 */
export function swappedField(
  entry: Entry,
  { is, was }: Swap,
  { runner }: Asking,
): RawInput | undefined {
  const old = readings(was);
  const holds = (value: number | undefined) =>
    value !== undefined && old.some((each) => Math.abs(each - value) <= 0.011 * value);
  if (entry.kind === 'session') {
    const { distance, duration, rpe } = entry.session;
    const shown = distance && (runner.units === 'mi' ? distance / kilometresPerMile : distance);
    if (holds(shown)) return { distance: `${is.replace(',', '.')} ${runner.units}` };
    if (holds(duration)) return { minutes: is };
    if (holds(rpe)) return { rpe: Number(is) };
  }
  if (entry.kind === 'night' && holds(entry.night.duration)) return { hours: is.replace(',', '.') };
  return undefined;
}

/** '1:05' as hours and minutes, as minutes and seconds, and as hours. */
function readings(said: string): readonly number[] {
  const [a = 0, b, c] = said.split(':').map((part) => Number(part.replace(',', '.')));
  if (b === undefined) return [a];
  return c === undefined ? [a * 60 + b, a + b / 60] : [a * 60 + b + c / 60];
}
