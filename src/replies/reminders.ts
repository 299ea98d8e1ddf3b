import type { Advice, Plan } from '../coach/advice.ts';
import type { Fuel } from '../coach/fuel.ts';
import type { LightsOut } from '../coach/sleep.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Session } from '../domain/session.ts';
import { reasonLines } from './advice.ts';
import type { Reader } from './entry.ts';
import { fuelWords } from './fuel-words.ts';
import { menuLines } from './menu-words.ts';
import type { Reply } from './reply.ts';
import { lightsOutWords } from './sleep-words.ts';
import { sentence, sessionWords } from './words.ts';

const stop = 'You asked for this reminder; `/me settings` turns it off.';

export const checkInReminder = (today: CalendarDay): Reply => ({
  text: `Good morning. How are you today? Five taps, and the advice is yours instead of general.\n-# ${stop}`,
  actions: [[{ label: 'Check in', style: 'primary', command: 'checkin', input: { day: today } }]],
});

export function restDayReminder(advice: Advice, reader: Reader): Reply {
  const [why] = reasonLines(advice, reader);
  return {
    text: [
      `**Today is ${advice.level === 0 ? 'rest' : 'active recovery'}.** ${why ?? ''}`,
      ...menuLines(advice.menu.slice(0, 1)),
      `-# ${stop}`,
    ].join('\n'),
  };
}

export const refuelReminder = (session: Session, fuel: Fuel): Reply => ({
  text: [
    `**Refuel after the ${sessionWords[session.type]}.**`,
    ...fuelWords(fuel),
    `-# ${stop}`,
  ].join('\n'),
});

/** "Intervals tomorrow. You get up at 06:00 and need 7 h 40: lights out 22:20." */
export const lightsOutReminder = ({ name, session }: Plan, lights: LightsOut): Reply => ({
  text: [
    `**${sentence(name ?? sessionWords[session])} tomorrow.** ${lightsOutWords(lights)[0]}`,
    `-# ${stop}`,
  ].join('\n'),
});
