import { z } from 'zod';
import { defineCommand } from '../src/bot/command.ts';
import { option } from '../src/bot/option.ts';
import { postLines } from '../src/bot/post-lines.ts';
import { calendarDay, dayIn } from '../src/domain/calendar-day.ts';
import { postIsOver, postPage } from '../src/replies/post-page.ts';
import { inServerOnly } from '../src/replies/trouble.ts';

/** The buttons that turn the pages of a large club's post. */
export const post = defineCommand({
  name: 'post',
  description: 'Everybody’s line of today’s post',
  unlisted: true,
  serverOnly: true,
  options: {
    day: option.string('The day of the post', calendarDay),
    page: option.integer('Which page', z.int().min(1, 'Pages begin at 1.')),
  },
  answer({ day, page }, { club, store, now }) {
    if (!club) return inServerOnly();
    if (day !== dayIn(club.timeZone, now)) return postIsOver(day);
    return postPage(postLines(store, club.id, day), { club, day, page });
  },
});
