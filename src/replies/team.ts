import type { CalendarDay, Weekday } from '../domain/calendar-day.ts';
import type { Club } from '../domain/club.ts';
import type { Reply } from './reply.ts';
import { listWords, minutesWords, sentence, sessionWords, weekdayWords } from './words.ts';

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

export function setupReply(club: Club, { zoneTold }: { readonly zoneTold: boolean }): Reply {
  return {
    text: '',
    card: {
      title: `I am ready for ${club.name}`,
      body: [
        ...settingsLines(club),
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

export const clubSettings = (club: Club, test?: 'sent' | keyof typeof refusals): Reply => ({
  text:
    test === undefined
      ? 'Saved.'
      : test === 'sent'
        ? `Test post sent to <#${club.channelId}>.`
        : refusals[test],
  card: { title: 'Posts', body: settingsLines(club).join('\n'), mood: 'calm' },
});

export const testPost = (club: Club): Reply => ({
  text: `This is a test post. The first real one comes at ${club.morningPost}.`,
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

export function sessionsReply(club: Club): Reply {
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
    text: '',
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
  readonly runners: number;
  readonly lastMorning:
    | { readonly outcome?: { readonly state: string; readonly why?: string } }
    | undefined;
  readonly today: CalendarDay;
}

/** Everything that can keep the posts from coming, each with what to do. */
export function checkReply(club: Club, { missing, runners, lastMorning }: Checked): Reply {
  const outcome = lastMorning?.outcome;
  const items: readonly (readonly [boolean, string, string])[] = [
    [
      club.channelId !== undefined,
      'A channel is chosen',
      'No channel yet: `/team setup` in the channel you want.',
    ],
    [
      missing.length === 0,
      'I may post there',
      missing === 'no such channel'
        ? 'The channel is gone or hidden from me: `/team post channel:` picks another.'
        : `I lack **${listWords(missing as readonly string[])}** there: Edit channel → Permissions → my role.`,
    ],
    [
      club.postDays.length > 0,
      `Posts ${daysWords(club.postDays)} at ${club.morningPost}, ${club.timeZone}`,
      'No post days: `/team post days:all`.',
    ],
    [
      outcome?.state !== 'refused',
      outcome?.state === 'sent'
        ? 'Today’s post went out'
        : 'Today’s post is not due yet, or was not needed',
      `Today’s post was refused (${outcome?.why ?? 'no reason given'}). When the lines above are fine, tomorrow’s will come.`,
    ],
    [
      runners > 0,
      `${runners === 1 ? '1 runner' : `${runners} runners`} in the diary`,
      'No runners yet. Ask them to try `/log` or `/checkin`.',
    ],
    [
      club.sessions.length > 0,
      `${club.sessions.length === 1 ? '1 weekly session' : `${club.sessions.length} weekly sessions`} known`,
      'No weekly sessions told: `/team session`. The coach then plans by each runner’s own habits.',
    ],
  ];
  return {
    text: '',
    card: {
      title: items.every(([fine]) => fine) ? 'All is well' : 'What I found',
      body: items.map(([fine, good, bad]) => (fine ? `✅ ${good}` : `❌ ${bad}`)).join('\n'),
      mood: items.every(([fine]) => fine) ? 'good' : 'careful',
    },
  };
}
