import type { Phase } from '../coach/phase.ts';
import type { Race } from '../domain/calendar.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import { phrase, say, spoken } from './say.ts';
import { dateWords, minutesWords } from './words.ts';

/** What kind of week it is and what that means for the minutes. */
export function phaseWords(phase: Phase): string {
  const share = say`${Math.round(phase.volume * 100)} % of your usual minutes`;
  switch (phase.kind) {
    case 'taper':
      return [
        phase.race
          ? say`Taper day ${phase.nth} of ${phase.of} for ${phase.race.name}: ${share}.`
          : say`Taper day ${phase.nth} of ${phase.of}: ${share}.`,
        phase.session
          ? say`Today has the last short piece at race pace.`
          : say`Keep your number of runs, only make them shorter.`,
      ].join(' ');
    case 'deload':
      return phase.qualityDone
        ? say`Lighter week, day ${phase.nth} of ${phase.of}: ${share}, the same number of runs, and the hard session is done.`
        : say`Lighter week, day ${phase.nth} of ${phase.of}: ${share}, the same number of runs, one short hard session in the second half.`;
    case 'after race':
      return `${say`Day ${phase.nth} of ${phase.of} after your race:`} ${afterRace[phase.level] ?? ''}`;
    case 'comeback': {
      const { daysOff } = phase;
      if (phase.easyRunsLeft === 0)
        return say`On the way back after ${daysOff} days off: ${share} this week.`;
      return phase.easyRunsLeft === 1
        ? say`Back after ${daysOff} days off: one more easy run first, then we build.`
        : say`Back after ${daysOff} days off: two easy runs first, then we build.`;
    }
  }
}

/** The taper at a glance: the day it starts, how the minutes fall, when the last hard day is. */
export function taperWords(
  race: Race,
  outline: readonly { readonly day: CalendarDay; readonly volume: number }[],
  usualMinutes?: number,
): readonly string[] {
  const [first] = outline;
  const middle = outline[Math.floor(outline.length / 2)];
  const last = outline.at(-1);
  if (!first || !middle || !last) return [];
  const of = (volume: number) => `${Math.round(volume * 100)} %`;
  const example =
    usualMinutes === undefined
      ? ''
      : say`A usual run of ${minutesWords(usualMinutes)} becomes ${minutesWords(first.volume * usualMinutes)}, ${minutesWords(middle.volume * usualMinutes)} and ${minutesWords(last.volume * usualMinutes)}.`;
  return [
    say`The taper for ${race.name} starts on ${dateWords(first.day)} and takes about half off your minutes over ${outline.length} days.`,
    say`It falls a little every day: ${of(first.volume)} at first, ${of(middle.volume)} on ${dateWords(middle.day)}, ${of(last.volume)} the day before.`,
    ...(example ? [example] : []),
    say`Run as often as you do now. The last short race-pace session is five or four days out; after it everything is easy.`,
    say`Feeling flat or restless in a taper is normal, and it says nothing about race day.`,
  ];
}

const afterRace: Readonly<Partial<Record<number, string>>> = spoken({
  1: phrase`walking, water, sleep. Active recovery at most.`,
  2: phrase`easy running, short, only if the stairs are fine.`,
  3: phrase`steady running is back. Hard can wait a little longer.`,
});
