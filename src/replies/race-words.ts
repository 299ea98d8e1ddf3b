import { daysAfterRace } from '../coach/phase.ts';
import { taperOutline } from '../coach/taper.ts';
import { thresholds } from '../coach/thresholds.ts';
import type { Race } from '../domain/calendar.ts';
import { type CalendarDay, daysBetween, plusDays } from '../domain/calendar-day.ts';
import type { Reader } from './entry.ts';
import { say } from './say.ts';
import { dateWords, dayWords, distanceWords, paceWords, timeWords } from './words.ts';

type Planned = Omit<Race, 'id'>;

/** '**Winter Half** · Sun 11 Apr 2027 · 21.1 km · A race · goal 1 h 45 (4:59 a km)'. */
export function raceLine(race: Planned, { today, units }: Reader): string {
  const { name, day, distance, priority, goal } = race;
  return [
    `**${name}**`,
    dayWords(day, today),
    distanceWords(distance, units),
    say`${priority} race`,
    ...(goal === undefined
      ? []
      : [say`goal ${timeWords(goal)} (${paceWords(goal / distance, units)})`]),
  ].join(' · ');
}

/** 'today', 'tomorrow', 'in 9 days', 'in 19 weeks and 4 days'. */
export function countdownWords(day: CalendarDay, today: CalendarDay): string {
  const togo = daysBetween(today, day);
  if (togo === 0) return say`today`;
  if (togo === 1) return say`tomorrow`;
  if (togo < 14) return say`in ${togo} days`;
  const [weeks, days] = [Math.floor(togo / 7), togo % 7];
  if (days === 0) return say`in ${weeks} weeks`;
  return days === 1 ? say`in ${weeks} weeks and a day` : say`in ${weeks} weeks and ${days} days`;
}

/** What comes before the race, and after it: the taper of an A race, in short. */
export function raceOutlineWords(race: Planned, today: CalendarDay): readonly string[] {
  if (race.day < today) return [];
  if (race.day === today) {
    return [say`Start easier than feels right. \`/today\` says what this morning speaks for.`];
  }
  if (race.priority === 'B') {
    return [
      say`A B race has no taper: train as usual until then. About ${daysAfterRace(race.distance)} gentle days come after it.`,
    ];
  }
  if (race.priority === 'C') {
    return [
      say`A C race counts as training: no taper. Log it, and if it was hard the days after it are gentle.`,
    ];
  }
  return [...taperLines(race, today), ...sharpLines(race, today)];
}

function taperLines(race: Planned, today: CalendarDay): readonly string[] {
  const outline = taperOutline({ ...race, id: 0 });
  const ahead = outline.filter(({ day }) => day >= today);
  const [first] = ahead;
  const last = ahead.at(-1);
  if (!first || !last) return [];
  if (first === last) {
    return [say`${percent(last.volume)} of your usual minutes on ${dateWords(last.day)}.`];
  }
  const middle = ahead[Math.floor(ahead.length / 2)] ?? first;
  const falls = say`${percent(first.volume)} of your usual minutes, ${percent(middle.volume)} by ${dateWords(middle.day)}, ${percent(last.volume)} the day before; as many runs, each shorter.`;
  return [
    ahead.length === outline.length && first.day > today
      ? say`Taper from ${dateWords(first.day)}: ${falls}`
      : say`Taper, day ${outline.length - ahead.length + 1} of ${outline.length}: ${falls}`,
  ];
}

function sharpLines({ day }: Planned, today: CalendarDay): readonly string[] {
  const from = plusDays(day, -thresholds.taperLastHardFrom.value);
  const until = plusDays(day, -thresholds.taperLastHardUntil.value);
  if (until < today) return [say`Nothing hard from here: easy, and rest where the week names it.`];
  return from > today
    ? [
        say`Last hard session on ${dateWords(from)} or ${dateWords(until)}, short. Then easy, and rest where the week names it.`,
      ]
    : [
        say`Last hard session by ${dateWords(until)}, short. Then easy, and rest where the week names it.`,
      ];
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
