import type { ClockTime, Weekday } from '../domain/calendar-day.ts';
import type { Club, ClubSession } from '../domain/club.ts';
import type { Sharing } from '../domain/runner.ts';
import { refusedBecause } from './post.ts';
import type { Reply } from './reply.ts';
import {
  countWords,
  listWords,
  minutesWords,
  sentence,
  sessionWords,
  weekdayWords,
} from './words.ts';

/** Until Discord has told what the server is called. */
export const clubWithoutName = 'your club';

/** 'Mon, Wed and Fri', 'every day'. */
const daysWords = (days: readonly Weekday[]): string =>
  days.length === 7 ? 'every day' : listWords(days.map((day) => weekdayWords(day)));

function settingsLines(club: Club): readonly string[] {
  return [
    `**Morning post:** ${club.morningPost}, ${daysWords(club.postDays)}, ${club.channelId ? `in <#${club.channelId}>` : 'no channel yet'}${club.silent ? ', silent' : ''}`,
    `**Evening before a club session:** ${club.eveningPost ?? 'off'}`,
    `**Time zone:** ${club.timeZone}`,
  ];
}

interface SetUp {
  readonly zoneTold: boolean;
  /** The time it is in the club's zone: a wrong zone shows at once. */
  readonly now: ClockTime;
}

export function setupReply(club: Club, { zoneTold, now }: SetUp): Reply {
  return {
    text: '',
    card: {
      title: `I am ready for ${club.name}`,
      body: [
        ...settingsLines(club),
        `It is ${now} there now.`,
        '',
        ...(zoneTold
          ? []
          : [
              `If ${club.timeZone} is not your zone: \`/team setup zone:\` and start typing your city.`,
            ]),
        'Next: tell me your weekly sessions with `/team session`, then see the post with `/team preview`.',
        'Runners need no setup: `/log` or `/checkin`, and they are in tomorrow’s post. What it shows of each is theirs to choose with `/me privacy`.',
      ].join('\n'),
      mood: 'good',
    },
    actions: [
      [
        {
          label: 'Send a test post',
          style: 'primary',
          command: 'team post',
          input: { test: true },
        },
        { label: 'Preview', command: 'team preview', input: {} },
        { label: 'Weekly sessions', command: 'team session', input: {} },
        { label: 'Check', command: 'team check', input: {} },
      ],
    ],
  };
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
  text: `This is a test post. The real ones come at ${club.morningPost}, ${daysWords(club.postDays)}.`,
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

interface Checked {
  readonly missing: readonly string[] | 'no such channel';
  readonly sharing: readonly Sharing[];
  readonly morning: Outcome | undefined;
  /** Why the channel was given up, if it was. */
  readonly gaveUp: string | undefined;
  readonly clock: ClockTime;
}

type Outcome =
  | { readonly state: 'sent' }
  | { readonly state: 'skipped' | 'refused'; readonly why: string };

/** Everything that can keep the posts from coming, each with what to do. */
export function checkReply(club: Club, checked: Checked): Reply {
  const items = [
    ...channelItems(club, checked),
    ...postItems(club, checked),
    ...peopleItems(checked),
  ];
  const isFine = items.every((item) => item.startsWith('✅'));
  return {
    text: '',
    card: {
      title: isFine ? 'All is well' : 'What I found',
      body: items.join('\n'),
      mood: isFine ? 'good' : 'careful',
    },
  };
}

function channelItems({ channelId }: Club, { missing, gaveUp }: Checked): readonly string[] {
  if (channelId === undefined) {
    return [
      gaveUp
        ? `❌ I stopped posting: ${refusedBecause(gaveUp)}. \`/team setup\` in the channel you want starts again.`
        : '❌ No channel yet: `/team setup` in the channel you want.',
    ];
  }
  if (missing === 'no such channel') {
    return ['❌ The channel is gone or hidden from me: `/team post channel:` picks another.'];
  }
  return missing.length > 0
    ? [
        `❌ I lack **${listWords(missing)}** in <#${channelId}>: Edit channel → Permissions → my role.`,
      ]
    : [`✅ I may post in <#${channelId}>`];
}

function postItems(club: Club, { morning, clock }: Checked): readonly string[] {
  return [
    club.postDays.length > 0
      ? `✅ Posts ${daysWords(club.postDays)} at ${club.morningPost}, ${club.timeZone}, where it is ${clock} now`
      : '❌ No post days: `/team post days:all`.',
    todaysPost(morning),
    club.sessions.length > 0
      ? `✅ ${countWords(club.sessions.length, 'weekly session')} known`
      : '❌ No weekly sessions told: `/team session`. I plan by each runner’s own habits until then.',
  ];
}

function todaysPost(morning: Outcome | undefined): string {
  if (!morning) return '✅ Today’s post is not due yet';
  if (morning.state === 'sent') return '✅ Today’s post went out';
  if (morning.state === 'refused') return `❌ Today’s post was refused: ${morning.why}.`;
  return morning.why === 'too late'
    ? '❌ Today’s post could not be sent in time; tomorrow’s will say so.'
    : '✅ No post is owed today';
}

function peopleItems({ sharing }: Checked): readonly string[] {
  const shown = sharing.filter((level) => level !== 'nothing').length;
  if (sharing.length === 0) return ['❌ No runners yet. Ask them to try `/log` or `/checkin`.'];
  return shown === 0
    ? [
        `❌ ${countWords(sharing.length, 'runner')}, and none of them shares a session type, so the post is empty. \`/me privacy\` is theirs to change.`,
      ]
    : [`✅ ${countWords(shown, 'runner')} in the post`];
}
