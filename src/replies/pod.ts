import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Action, Reply } from './reply.ts';
import { say } from './say.ts';
import { dateWords, listWords } from './words.ts';

/** A meet-up for an easy run: whoever taps is in, and whoever taps again is out. */
export const podButton = (day: CalendarDay): Action => ({
  label: say`Easy pod`,
  command: 'pod',
  input: { day },
});

/** What its thread is called. */
export const podName = (day: CalendarDay): string => say`Easy pod · ${dateWords(day)}`;

/** Who is in: only who tapped. A name in here rings at nobody. */
export const podRoster = (day: CalendarDay, runnerIds: readonly string[]): Reply => ({
  text: [
    `**${podName(day)}**`,
    runnerIds.length > 0
      ? say`Coming: ${membersWords(runnerIds)}.`
      : say`Nobody is in at the moment.`,
    say`Settle here where and when. Easy means you can talk in whole sentences; the slowest sets the pace.`,
  ].join('\n'),
  actions: [[{ ...podButton(day), label: say`In or out` }]],
  forEveryone: true,
});

/** A message that is edited must stay one message: of a great many the rest is counted. */
const membersShown = 50;

function membersWords(runnerIds: readonly string[]): string {
  const shown = runnerIds.slice(0, membersShown).map((id) => `<@${id}>`);
  const more = runnerIds.length - shown.length;
  return more > 0 ? say`${shown.join(', ')} and ${more} more` : listWords(shown);
}

interface Joined {
  readonly isIn: boolean;
  /** The thread, or the channel where no thread may be opened. */
  readonly channelId: string;
}

export const podReply = ({ isIn, channelId }: Joined): Reply => ({
  text: isIn
    ? say`You are in the easy pod: <#${channelId}>. Your name stands there. Tap again to leave.`
    : say`You are out of the easy pod. Tap again to come back.`,
});

export const podIsOver = (day: CalendarDay): Reply => ({
  text: say`That pod was for ${dateWords(day)}. Today’s post has one of its own.`,
});

export const noPodWithoutPost = (): Reply => ({
  text: say`There is no post of today to meet at. Tomorrow’s will have the button again.`,
});

export const podNotNow = (isIn: boolean): Reply => ({
  text: isIn
    ? say`You are down for the easy pod, but Discord did not let me write it up. Tap twice in a minute.`
    : say`You are out of the easy pod, but Discord did not let me write it up just now.`,
});
