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

/** What of how it goes a question is about. */
export const statusTopics = ['fitness', 'load', 'too much', 'readiness'] as const;
export type StatusTopic = (typeof statusTopics)[number];
