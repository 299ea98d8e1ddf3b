import type { CalendarDay } from '../domain/calendar-day.ts';
import { known } from '../domain/known.ts';
import type { Session } from '../domain/session.ts';
import { doneWords, type Reader } from './entry.ts';
import { escaped, type PostLine, publicLine } from './post-line.ts';
import type { Reply } from './reply.ts';
import { say } from './say.ts';
import { dateWords, dayWords, sentence } from './words.ts';

/* What is answered when somebody picks from the menu of a message or of a person. */

export const notYourRun = (): Reply => ({
  text: say`That is somebody else’s message; only they can log it. Nothing was stored.`,
});

export const noRunInIt = (): Reply => ({
  text: say`I found no session in that message. Something like “10k easy 52:30” I can read; ${'`/log`'} takes everything else.`,
});

/** What was read, to be confirmed: pointing at a message is not yet telling. */
export const readAs = (session: Session, reader: Reader): Reply => ({
  text: say`I read: **${sentence(doneWords(session, reader.units))}** · ${dayWords(session.day, reader.today)}. Shall I log it?`,
  actions: [
    [
      {
        label: say`Log it`,
        style: 'primary',
        command: 'log',
        input: known({
          type: session.type,
          minutes: session.duration && String(session.duration),
          distance: session.distance && `${session.distance} km`,
          rpe: session.rpe,
          felt: session.felt,
          when: session.day,
        }),
      },
    ],
  ],
});

/** What a runner shares with the club, for another member: the line of the post and no more. */
export const sharedCard = (line: PostLine, day: CalendarDay): Reply => ({
  text: '',
  card: {
    title: say`What ${line.runner.name} shares · ${dateWords(day)}`,
    body: publicLine(line),
    footer: say`Only what they share. They can see that you looked.`,
    mood: 'calm',
  },
});

/** The same words whether somebody shares nothing, is in no diary of mine, or is a machine. */
export const sharesNothing = (called: string): Reply => ({
  text: say`${escaped(called)} shares nothing with this club.`,
});

export const ownCard = (line: PostLine | undefined): Reply => ({
  text: line
    ? say`Others in this club see: ${publicLine(line)}. ${'`/today`'} is your own card; ${'`/me privacy`'} changes what others see.`
    : say`Others in this club see nothing of you. ${'`/today`'} is your own card; ${'`/me privacy`'} changes what others see.`,
});
