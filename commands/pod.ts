import { defineCommand } from '../src/bot/command.ts';
import { option } from '../src/bot/option.ts';
import { stepIntoPod, writeUpPod } from '../src/bot/pod.ts';
import { calendarDay, dayIn } from '../src/domain/calendar-day.ts';
import { noPodWithoutPost, podIsOver, podNotNow, podReply } from '../src/replies/pod.ts';
import { inServerOnly } from '../src/replies/trouble.ts';

/** The button on the morning post: a meet-up for those who run easy today. */
export const pod = defineCommand({
  name: 'pod',
  description: 'Meet for an easy run',
  unlisted: true,
  serverOnly: true,
  slow: true,
  options: { day: option.string('The day of the post', calendarDay) },
  async answer({ day }, { club, store, messenger, runner, now }) {
    if (!club) return inServerOnly();
    if (day !== dayIn(club.timeZone, now)) return podIsOver(day);
    const post = store.delivery({ audience: club.id, kind: 'morning', day })?.outcome;
    if (post?.state !== 'sent') return noPodWithoutPost();
    const isIn = stepIntoPod(store, club.id, { day, runnerId: runner.id });
    const written = await writeUpPod({ club, day, post, store, messenger });
    return written.ok ? podReply({ isIn, channelId: written.channelId }) : podNotNow(isIn);
  },
});
