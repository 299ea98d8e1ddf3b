import type { Invocation, Reply } from './reply.ts';
import { say } from './say.ts';
import { sentence } from './words.ts';

/** What to say when a day to come or a distance of a race could not be used. */

export const notADayToCome = (text: string): string =>
  say`I could not read “${short(text)}” as a day. Try 11 April, Sunday, in 3 weeks or 2027-04-11.`;

export const tooFarAhead = (day: string): string =>
  say`${sentence(day)} is more than two years ahead. I plan two years at most; nothing was stored.`;

/** What could not be used, and the form again with what was typed. */
export const notUnderstoodInForm = (why: string, again: Invocation): Reply => ({
  text: why,
  actions: [[{ label: say`Change it`, ...again }]],
});

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
