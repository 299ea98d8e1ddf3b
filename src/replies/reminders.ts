import type { Advice, Plan } from '../coach/advice.ts';
import type { BlockReview } from '../coach/block-review.ts';
import type { DeloadProposal } from '../coach/deload.ts';
import type { Fuel } from '../coach/fuel.ts';
import type { LightsOut } from '../coach/sleep.ts';
import type { Block, Race } from '../domain/calendar.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Session } from '../domain/session.ts';
import { reasonLines } from './advice.ts';
import { blockWords } from './block-words.ts';
import { deloadWords } from './deload-words.ts';
import type { Reader } from './entry.ts';
import { fuelWords } from './fuel-words.ts';
import { menuLines } from './menu-words.ts';
import { taperWords } from './phase-words.ts';
import type { Action, Reply } from './reply.ts';
import { reviewWords } from './review-words.ts';
import { said, say } from './say.ts';
import { lightsOutWords } from './sleep-words.ts';
import { sentence, sessionWords } from './words.ts';

/** Every reminder says that it was asked for, and what ends it. */
const reminding = (lines: readonly string[], actions: readonly Action[] = []): Reply => ({
  text: [
    ...lines,
    `-# ${say`You asked for this reminder; ${'`/me settings`'} turns it off.`}`,
  ].join('\n'),
  ...(actions.length > 0 && { actions: [actions] }),
});

export const checkInReminder = (today: CalendarDay): Reply =>
  reminding(
    [say`Good morning. How are you today? Five taps, and the advice is yours instead of general.`],
    [{ label: say`Check in`, style: 'primary', command: 'checkin', input: { day: today } }],
  );

export function restDayReminder(advice: Advice, reader: Reader): Reply {
  const [why = ''] = reasonLines(advice, reader);
  return reminding([
    advice.level === 0 ? say`**Today is rest.** ${why}` : say`**Today is active recovery.** ${why}`,
    ...menuLines(advice.menu.slice(0, 1)),
  ]);
}

export const refuelReminder = (session: Session, fuel: Fuel): Reply =>
  reminding([say`**Refuel after the ${sessionWords[session.type]}.**`, ...fuelWords(fuel)]);

/** "Intervals tomorrow. You get up at 06:00 and need 7 h 40: lights out 22:20." */
export const lightsOutReminder = ({ name, session }: Plan, lights: LightsOut): Reply =>
  reminding([
    `${say`**${sentence(name ?? sessionWords[session])} tomorrow.**`} ${lightsOutWords(lights)[0]}`,
  ]);

/** A lighter week, offered with its reason; one tap makes it a block. */
export const deloadReminder = (proposal: DeloadProposal): Reply =>
  reminding(deloadWords(proposal), [
    {
      label: say`Plan that week`,
      style: 'primary',
      command: 'block',
      input: { kind: 'deload', start: proposal.from, end: proposal.until },
    },
    { label: say`My week`, command: 'week', input: {} },
  ]);

export const taperReminder = (
  race: Race,
  outline: readonly { readonly day: CalendarDay; readonly volume: number }[],
): Reply =>
  reminding(
    [say`**The taper for ${race.name} starts today.**`, ...taperWords(race, outline).slice(1)],
    [{ label: say`My week`, command: 'week', input: {} }],
  );

export const blockReviewReminder = ({ kind }: Block, review: BlockReview): Reply =>
  reminding(
    [say`**Your ${said(blockWords[kind])} ended yesterday.**`, ...reviewWords(review).slice(0, 3)],
    [{ label: say`The whole review`, command: 'block', input: { review: true } }],
  );

/** After some silent days, once; it asks for nothing. */
export const nudge = (today: CalendarDay): Reply =>
  reminding(
    [
      say`Some quiet days, and that is fine. I just advise better when I know how you are. If you rested, tell me “rest day yesterday”: rest counts.`,
    ],
    [
      { label: say`Check in`, style: 'primary', command: 'checkin', input: { day: today } },
      { label: say`I am away`, command: 'pause', input: { why: 'busy' } },
    ],
  );

/** A reminder could not be delivered: said where the runner is sure to read it. */
export const withClosedDoor = (reply: Reply): Reply => ({
  ...reply,
  text: [
    reply.text,
    `-# ${say`Your reminders cannot reach you: your direct messages are closed. Allow them in this server’s privacy settings, or turn the reminders off with ${'`/me settings`'}.`}`,
  ]
    .filter(Boolean)
    .join('\n'),
});
