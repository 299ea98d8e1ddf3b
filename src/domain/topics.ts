/** What of sleep a question is about; each has an answer of its own. */
export const sleepTopics = [
  'how much',
  'enough',
  'last night',
  'nap',
  'falling asleep',
  'waking up',
  'before a race',
  'shifts',
  'coffee',
  'alcohol',
  'catching up',
] as const;
export type SleepTopic = (typeof sleepTopics)[number];

/** What of food and drink a question is about. */
export const fuelTopics = [
  'before',
  'during',
  'after',
  'drinking',
  'loading',
  'empty stomach',
  'coffee',
  'alcohol',
  'supplements',
  'weight',
] as const;
export type FuelTopic = (typeof fuelTopics)[number];

/** What of a race a question is about, the way down to it aside. */
export const raceTopics = ['pace', 'the day before', 'race day', 'after it'] as const;
export type RaceTopic = (typeof raceTopics)[number];

/** What of the bot itself a question is about. */
export const helpTopics = [
  'undo',
  'privacy',
  'reminders',
  'settings',
  'injury',
  'nights',
  'sessions',
  'devices',
  'races',
] as const;
export type HelpTopic = (typeof helpTopics)[number];

/** What of how it goes a question is about. */
export const statusTopics = ['fitness', 'load', 'too much', 'readiness'] as const;
export type StatusTopic = (typeof statusTopics)[number];
