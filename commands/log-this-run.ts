import { z } from 'zod';
import { defineCommand } from '../src/bot/command.ts';
import { readingAt } from '../src/bot/fields.ts';
import { option } from '../src/bot/option.ts';
import { readerOf } from '../src/bot/remember.ts';
import { dayIn } from '../src/domain/calendar-day.ts';
import { known } from '../src/domain/known.ts';
import type { Session } from '../src/domain/session.ts';
import { noRunInIt, notYourRun, readAs } from '../src/replies/pointed.ts';
import { readSession } from '../src/understand/fields.ts';

/** A run that somebody told the channel: read by who wrote it, stored when they confirm. */
export const logThisRun = defineCommand({
  name: 'Log this run',
  description: 'Reads a session out of your own message',
  menu: 'message',
  options: {
    text: option.string('What it says', z.string().default(''), { hidden: true }),
    author: option.string('Who wrote it', z.string(), { hidden: true }),
    sent: option.string('When', z.coerce.date(), { hidden: true }),
  },
  answer({ text, author, sent }, asking) {
    if (author !== asking.runner.id) return notYourRun();
    // 'This morning' is the morning on which it was written.
    const written = { ...asking, today: dayIn(asking.timeZone, sent), now: sent };
    const said = readSession(text, readingAt(written));
    if (!said || (said.duration ?? said.distance) === undefined) return noRunInIt();
    const session: Session = known({
      ...said,
      day: said.day ?? written.today,
      type: said.type ?? 'easy',
    });
    return readAs(session, readerOf(asking));
  },
});
