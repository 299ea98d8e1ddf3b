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
  return [
    `**Morning post:** ${club.morningPost}, ${daysWords(club.postDays)}, ${club.channelId ? `in <#${club.channelId}>` : 'no channel yet'}${club.silent ? ', silent' : ''}`,
    `**Evening before a club session:** ${club.eveningPost ?? 'off'}`,
    `**Time zone:** ${club.timeZone}`,
  ];
}

const refusals = {
  forbidden:
    'The test post was refused: I am not allowed to post there. `/team check` names what is missing.',
  gone: 'That channel is gone. Pick another with `/team post channel:`.',
  closed: 'The test post was refused.',
  unavailable: 'Discord did not take the test post just now. Try again in a minute.',
} as const;

export const clubSettings = (
  club: Club,
  done?: 'saved' | 'sent' | keyof typeof refusals,
): Reply => ({
  text:
    done === undefined
      ? ''
      : done === 'saved'
        ? 'Saved. A new time counts from the next time it comes round.'
        : done === 'sent'
          ? `Test post sent to <#${club.channelId}>.`
          : refusals[done],
  card: { title: 'Posts', body: settingsLines(club).join('\n'), mood: 'calm' },
});

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
        ? `I cannot see <#${channelId}>. Either it is gone, or I lack “View Channel” there. Nothing was changed.`
        : `In <#${channelId}> I lack: **${listWords(missing)}**. Give my role that under Edit channel → Permissions, then try again. Nothing was changed.`,
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
    text: replaced
      ? `${replaced.removed ? 'Taken out' : 'Changed'}: ${replaced.before.name ?? sessionWords[replaced.before.type]}, ${weekdayWords(replaced.before.weekday)} ${replaced.before.at}. I know one session a day.`
      : '',
    card: {
      title: 'Weekly sessions',
      body:
        lines.length > 0
          ? lines.join('\n')
          : 'None yet. `/team session weekday:Tuesday type:Intervals time:19:00 name:Track night` adds one.',
      mood: 'calm',
    },
  };
}

export const noChannelYet: Reply = {
  text: 'No channel is chosen yet. `/team setup` in the channel you want does that first.',
};

export const whichWeekday: Reply = {
  text: 'On which day? Add `weekday:`. Nothing was changed.',
};

export const whichType = (weekday: Weekday): Reply => ({
  text: `What kind of session is it on ${weekdayWords(weekday)}? Add \`type:\`. Nothing was changed.`,
});

export const noSuchClubSession = (weekday: Weekday): Reply => ({
  text: `There is no session on ${weekdayWords(weekday)}.`,
});

/** The post as it would be, to one pair of eyes. */
export const previewReply = ({ card, actions }: Reply): Reply => ({
  text: 'Only you see this. This is how today’s post reads now:',
  ...(card && { card }),
  ...(actions && { actions }),
});
