import type { LightsOut, NapAdvice, SleepNeed, SleepWeek } from '../coach/sleep.ts';
import { say } from './say.ts';
import { countWords, hoursWords } from './words.ts';

/** Tonight before a key day: "You get up at 06:00 and need 7 h 40: lights out 22:20." */
export function lightsOutWords({ at, windDown, lastCaffeine, wake, need }: LightsOut) {
  return [
    say`You get up at ${wake} and need ${hoursWords(need.hours)}: lights out ${at}.`,
    say`Screens away and lights low from ${windDown}, bedroom dark and cool, last coffee by ${lastCaffeine}.`,
    say`If you lie awake, resting quietly still counts. One odd night does not spoil a session.`,
  ] as const;
}

/** How much sleep this runner needs, and how that is known. */
export function sleepNeedWords({ hours, from, nights }: SleepNeed): string {
  if (from === 'told') return say`You told me you need ${hoursWords(hours)}.`;
  if (from === 'people at large') {
    return say`Most adults need 7 to 9 hours. I take ${hoursWords(hours)} until I know yours.`;
  }
  return say`You wake up rested after about ${hoursWords(hours)}, going by ${countWords(nights, say`night`, say`nights`)}.`;
}

export function napWords({ from, until, minutes, slept, short }: NapAdvice): string {
  return say`You slept ${hoursWords(slept)}, ${hoursWords(short)} under what you need. A nap of ${minutes.from} to ${minutes.to} min between ${from} and ${until} helps; not later, and set an alarm.`;
}

/** The last week of sleep, with what follows from it. */
export function sleepWeekWords({ nights, mean, spread, holdsVolume }: SleepWeek) {
  return [
    say`${hoursWords(mean)} a night over ${nights} of the last 7 nights.`,
    ...(spread === undefined ? [] : [steadiness(spread)]),
    ...(holdsVolume
      ? [say`Under seven hours on average, so no more kilometres this week than last.`]
      : []),
  ] as const;
}

/** What helps, for somebody who asks in general. */
export const sleepTips = (): readonly string[] => [
  say`The same bedtime most nights does more than one long lie-in.`,
  say`Dark, cool and quiet. Screens and coffee well before bed, not in it.`,
  beforeRace(),
  afterShifts(),
];

export const beforeRace = () =>
  say`Before a race, the night before last is the one that counts. A short last night is normal and costs little.`;

export const afterShifts = () =>
  say`After night shifts, sleep when you can and count the 24 hours, not the night. Odd hours are normal for shift workers.`;

function steadiness(spread: number): string {
  const minutes = Math.round((spread * 60) / 5) * 5;
  if (minutes < 30) return say`Your nights are of steady length, which helps.`;
  if (minutes < 60) return say`Your nights vary by about ${minutes} min, which is ordinary.`;
  return say`Your nights vary by about ${hoursWords(minutes / 60)}. Steadier hours would help.`;
}
