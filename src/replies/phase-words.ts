import type { Phase } from '../coach/phase.ts';
import type { Race } from '../domain/calendar.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import { dateWords, minutesWords } from './words.ts';

/** What kind of week it is and what that means for the minutes. */
export function phaseWords(phase: Phase): string {
  const share = `${Math.round(phase.volume * 100)} % of your usual minutes`;
  switch (phase.kind) {
    case 'taper': {
      const race = phase.race ? ` for ${phase.race.name}` : '';
      const sharp = phase.session
        ? ' Today has the last short piece at race pace.'
        : ' Keep your number of runs, only make them shorter.';
      return `Taper day ${phase.nth} of ${phase.of}${race}: ${share}.${sharp}`;
    }
    case 'deload':
      return `Deload day ${phase.nth} of ${phase.of}: ${share}, the same number of runs${phase.qualityDone ? ', and the quality session is done' : ', one short quality session in the second half'}.`;
    case 'after race':
      return `Day ${phase.nth} of ${phase.of} after your race: ${afterRace[phase.level] ?? ''}`;
    case 'comeback':
      return phase.easyRunsLeft > 0
        ? `Back after ${phase.daysOff} days off: ${phase.easyRunsLeft === 1 ? 'one more easy run' : 'two easy runs'} first, then we build.`
        : `On the way back after ${phase.daysOff} days off: ${share} this week.`;
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
      : ` A usual run of ${minutesWords(usualMinutes)} becomes ${minutesWords(first.volume * usualMinutes)}, ${minutesWords(middle.volume * usualMinutes)} and ${minutesWords(last.volume * usualMinutes)}.`;
  return [
    `The taper for ${race.name} starts on ${dateWords(first.day)} and takes about half off your minutes over ${outline.length} days.`,
    `It falls a little every day: ${of(first.volume)} at first, ${of(middle.volume)} on ${dateWords(middle.day)}, ${of(last.volume)} the day before.${example}`,
    'Run as often as you do now. The last short race-pace session is five or four days out; after it everything is easy.',
    'Feeling flat or restless in a taper is normal, and it says nothing about race day.',
  ];
}

const afterRace: Readonly<Partial<Record<number, string>>> = {
  1: 'walking, water, sleep. Active recovery at most.',
  2: 'easy running, short, only if the stairs are fine.',
  3: 'steady running is back. Hard can wait a little longer.',
};
