import { inClubVoice } from '../../src/bot/club-voice.ts';
import { defineCommand } from '../../src/bot/command.ts';
import { postLines } from '../../src/bot/post-lines.ts';
import { dayIn } from '../../src/domain/calendar-day.ts';
import { morningPost } from '../../src/replies/post.ts';
import { previewReply } from '../../src/replies/team.ts';
import { inServerOnly } from '../../src/replies/trouble.ts';

export const preview = defineCommand({
  name: 'team preview',
  description: 'What this morning’s post looks like, seen only by you',
  options: {},
  answer(_input, asking) {
    const { club } = asking;
    if (!club) return inServerOnly();
    const day = dayIn(club.timeZone, asking.now);
    const lines = postLines(asking.store, club.id, day);
    return previewReply(inClubVoice(club, () => morningPost(lines, { club, day })));
  },
});
