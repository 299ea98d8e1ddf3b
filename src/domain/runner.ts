import type { ClockTime, TimeZone } from './calendar-day.ts';
import type { Language } from './language.ts';
import type { DistanceUnit, Hours, Kilograms } from './units.ts';

export const experiences = ['new', 'under a year', 'club', 'long-standing'] as const;
export type Experience = (typeof experiences)[number];

export const equipment = ['pool', 'bike', 'gym'] as const;
export type Equipment = (typeof equipment)[number];

/** Personal reminders by direct message; each is sent only to those who asked for it. */
export const reminders = [
  'check-in',
  'rest day',
  'refuel',
  'lights out',
  'deload',
  'taper',
  'block review',
  'nudge',
] as const;
export type Reminder = (typeof reminders)[number];

export const tones = ['plain', 'warm', 'dry'] as const;
export type Tone = (typeof tones)[number];

/** A person and how they like things. Everything but id and name may be unknown. */
export interface Runner {
  /** The Discord user's id. */
  readonly id: string;
  readonly name: string;
  /** Absent until told: then the club's zone is used. */
  readonly timeZone?: TimeZone;
  readonly units: DistanceUnit;
  readonly tone: Tone;
  /** What the bot speaks to them; absent until their Discord or they themselves have said. */
  readonly language?: Language;
  readonly wake?: ClockTime;
  readonly bed?: ClockTime;
  readonly quietFrom: ClockTime;
  readonly quietUntil: ClockTime;
  readonly experience?: Experience;
  readonly runsPerWeek?: number;
  readonly hardPerWeek?: number;
  /** Has said that they run every day: then "rest due" only reminds. */
  readonly runsDaily?: boolean;
  readonly sleepNeed?: Hours;
  readonly bodyMass?: Kilograms;
  readonly has: readonly Equipment[];
  readonly reminders: readonly Reminder[];
}

/** What a club's other members may see in the team post. */
export const sharingLevels = ['nothing', 'session type', 'with my reason'] as const;
export type Sharing = (typeof sharingLevels)[number];
