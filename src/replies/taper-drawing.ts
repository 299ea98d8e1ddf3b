import type { Race } from '../domain/calendar.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { TaperDrawing } from './drawing.ts';
import type { Reader } from './entry.ts';
import { say } from './say.ts';
import { dateWords, distanceWords, listWords, shortDateWords } from './words.ts';

interface Way {
  /** From `taperOutline(race)`. */
  readonly outline: readonly { readonly day: CalendarDay; readonly volume: number }[];
  /** The days on which something hard stays in. */
  readonly hard: readonly CalendarDay[];
  readonly reader: Reader;
}

/** The way down to a race: the share of the usual minutes day by day, what stays hard, the race. */
export function taperDrawing(
  race: Pick<Race, 'day' | 'distance'>,
  { outline, hard, reader }: Way,
): TaperDrawing {
  const far = distanceWords(race.distance, reader.units);
  const share = (volume: number) => say`${Math.round(volume * 100)} %`;
  const [first] = outline;
  const last = outline.at(-1);
  if (!first || !last) throw new RangeError('A taper without a day.');
  const touches = outline.filter(({ day }) => hard.includes(day));
  return {
    kind: 'taper',
    title: say`Taper for a ${far} race`,
    subtitle: say`% of your usual minutes`,
    alt: [
      say`Taper for a race of ${far} on ${dateWords(race.day)}: ${outline.length} bars fall from ${share(first.volume)} of the usual minutes on ${dateWords(first.day)} to ${share(last.volume)} the day before.`,
      ...(touches.length === 0
        ? []
        : [say`Hard running stays on ${listWords(touches.map(({ day }) => dateWords(day)))}.`]),
    ].join(' '),
    days: outline.map(({ day, volume }) => ({
      day,
      label: shortDateWords(day),
      volume,
      share: String(Math.round(volume * 100)),
      isHard: hard.includes(day),
      isToday: day === reader.today,
    })),
    race: { day: race.day, label: shortDateWords(race.day) },
    usualLabel: say`your usual`,
    hardLabel: say`hard stays in`,
  };
}
