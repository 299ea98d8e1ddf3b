import type { Weekday } from '../domain/calendar-day.ts';
import type { Club, ClubSession } from '../domain/club.ts';
import type { Reply } from './reply.ts';
import { say } from './say.ts';
import { listWords, minutesWords, sentence, sessionWords, weekdayWords } from './words.ts';

/** Until Discord has told what the server is called. */
export const clubWithoutName = 'your club';

/** 'Mon, Wed and Fri', 'every day'. */
export const daysWords = (days: readonly Weekday[]): string =>
  days.length === 7 ? say`every day` : listWords(days.map((day) => weekdayWords(day)));

function settingsLines(club: Club): readonly string[] {
  const { channelId, eveningPost, morningPost, postDays, silent, timeZone } = club;
  return [
    [
      say`**Morning post:** ${morningPost}, ${daysWords(postDays)}`,
      channelId ? say`in <#${channelId}>` : say`no channel yet`,
      ...(silent ? [say`without sound`] : []),
    ].join(', '),
    say`**Evening before a club session:** ${eveningPost ?? say`off`}`,
    say`**Time zone:** ${timeZone}`,
  ];
}

type Done = 'saved' | 'sent' | 'forbidden' | 'gone' | 'closed' | 'unavailable';

export const clubSettings = (club: Club, done?: Done): Reply => ({
  text: done === undefined ? '' : doneWords(done, club),
  card: { title: say`Posts`, body: settingsLines(club).join('\n'), mood: 'calm' },
});

function doneWords(done: Done, { channelId = '' }: Club): string {
  switch (done) {
    case 'saved':
      return say`Saved. A new time counts from the next time it comes round.`;
    case 'sent':
      return say`Test post sent to <#${channelId}>.`;
    case 'forbidden':
      return say`The test post was refused: I am not allowed to post there. \`/team check\` names what is missing.`;
    case 'gone':
      return say`That channel is gone. Pick another with \`/team post channel:\`.`;
    case 'closed':
      return say`The test post was refused.`;
    case 'unavailable':
      return say`Discord did not take the test post just now. Try again in a minute.`;
  }
}

export const testPost = (club: Club): Reply => ({
  text: say`This is a test post. The real ones come at ${club.morningPost}, ${daysWords(club.postDays)}.`,
  forEveryone: true,
});

export function cannotPostThere(
  channelId: string,
  missing: readonly string[] | 'no such channel',
): Reply {
  return {
    text:
      missing === 'no such channel'
        ? say`I cannot see <#${channelId}>. Either it is gone, or I lack “View Channel” there. Nothing was changed.`
        : say`In <#${channelId}> I lack: **${listWords(missing)}**. Give my role that under Edit channel → Permissions, then try again. Nothing was changed.`,
  };
}

interface Replaced {
  readonly before: ClubSession;
  readonly removed: boolean;
}

export function sessionsReply(club: Club, replaced?: Replaced): Reply {
  const lines = club.sessions
    .toSorted((a, b) => a.weekday - b.weekday)
    .map(({ weekday, at, type, name, duration }) =>
      [
        `**${weekdayWords(weekday)} ${at}**`,
        name,
        sentence(sessionWords[type]),
        duration && minutesWords(duration),
      ]
        .filter(Boolean)
        .join(' · '),
    );
  return {
    text: replaced ? replacedWords(replaced) : '',
    card: {
      title: say`Weekly sessions`,
      body:
        lines.length > 0
          ? lines.join('\n')
          : say`None yet. \`/team session weekday:Tuesday type:Intervals time:19:00 name:Track night\` adds one.`,
      mood: 'calm',
    },
  };
}

function replacedWords({ before, removed }: Replaced): string {
  const name = before.name ?? sessionWords[before.type];
  const when = `${weekdayWords(before.weekday)} ${before.at}`;
  return removed
    ? say`Taken out: ${name}, ${when}. I know one session a day.`
    : say`Changed: ${name}, ${when}. I know one session a day.`;
}

export const noChannelYet = (): Reply => ({
  text: say`No channel is chosen yet. \`/team setup\` in the channel you want does that first.`,
});

export const whichWeekday = (): Reply => ({
  text: say`On which day? Add \`weekday:\`. Nothing was changed.`,
});

export const whichType = (weekday: Weekday): Reply => ({
  text: say`What kind of session is it on ${weekdayWords(weekday)}? Add \`type:\`. Nothing was changed.`,
});

export const noSuchClubSession = (weekday: Weekday): Reply => ({
  text: say`There is no session on ${weekdayWords(weekday)}.`,
});

/** The post as it would be, to one pair of eyes. */
export const previewReply = ({ card, actions }: Reply): Reply => ({
  text: say`Only you see this. This is how today’s post reads now:`,
  ...(card && { card }),
  ...(actions && { actions }),
});
