import type { ClockTime } from '../domain/calendar-day.ts';
import type { Club } from '../domain/club.ts';
import type { Language } from '../domain/language.ts';
import { type Sharing, sharingLevels } from '../domain/runner.ts';
import type { Choice, Form, Menu, RawInput, Reply } from './reply.ts';
import { phrase, said, say } from './say.ts';
import { daysWords } from './team.ts';
import { countWords, listWords, weekdayWords } from './words.ts';

interface SetUp {
  /** What the last step ran into. */
  readonly text: string;
  /** The channel in which it is asked. */
  readonly here: string;
  readonly missing: readonly string[] | 'no such channel';
  readonly missingForThreads: readonly string[] | 'no such channel';
  readonly zones: readonly Choice[];
  /** The time it is in the club's zone: a wrong zone shows at once. */
  readonly now: ClockTime;
}

/** What is set, each with a menu or a button that changes it, and what I lack. */
export function setupReply(club: Club, found: SetUp): Reply {
  const { text, here, missing } = found;
  const isReady = club.channelId !== undefined && missing.length === 0;
  return {
    text,
    card: {
      title: isReady ? say`I am ready for ${club.name}` : say`Setting up for ${club.name}`,
      body: setupLines(club, found).join('\n'),
      footer: say`Each step is saved at once. Runners need no setup: a log or a check-in, and they are in.`,
      mood: isReady ? 'good' : 'careful',
    },
    menus: [channelMenu(club), zoneMenu(club, found), sharingMenu(club)],
    actions: [
      [
        ...(club.channelId === here
          ? []
          : [
              {
                label: say`Post in this channel`,
                style: 'primary' as const,
                ...step({ channel: here }),
              },
            ]),
        { label: say`Times and days`, ...step({ times: true }) },
        club.language === 'de'
          ? { label: languageNames.en, ...step({ language: 'en' }) }
          : { label: languageNames.de, ...step({ language: 'de' }) },
        club.silent
          ? { label: say`With sound`, ...step({ silent: false }) }
          : { label: say`Without sound`, ...step({ silent: true }) },
      ],
      [
        { label: say`Test post`, command: 'team post', input: { test: true } },
        { label: say`Preview`, command: 'team preview', input: {} },
        { label: say`Sessions`, command: 'team session', input: {} },
        { label: say`Check`, command: 'team check', input: {} },
      ],
    ],
  };
}

export const languageNames: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };

const step = (input: RawInput) => ({ command: 'team setup', input: { step: true, ...input } });

function setupLines(club: Club, { missing, missingForThreads, now }: SetUp): readonly string[] {
  const { channelId, timeZone, morningPost, postDays, eveningPost, silent, sessions } = club;
  return [
    ...(channelId === undefined
      ? [say`**Channel:** none yet. Pick one below.`]
      : [say`**Channel:** <#${channelId}>`, ...lacking(missing, missingForThreads)]),
    say`**Time zone:** ${timeZone}, where it is ${now} now`,
    say`**Morning post:** ${morningPost}, ${daysWords(postDays)}${silent ? say`, without sound` : ''}`,
    say`**Evening before a club session:** ${eveningPost ?? say`off`}`,
    say`**New members share:** ${said(sharingWords[club.defaultSharing])}; each may change it with \`/me privacy\``,
    say`**Language of the posts:** ${languageNames[club.language ?? 'en']}`,
    sessions.length === 0
      ? say`**Weekly sessions:** none yet. Next: \`/team session\``
      : say`**Weekly sessions:** ${countWords(sessions.length, say`session`, say`sessions`)}`,
  ];
}

function lacking(
  missing: SetUp['missing'],
  missingForThreads: SetUp['missingForThreads'],
): readonly string[] {
  if (missing === 'no such channel') return [say`❌ It is gone, or hidden from me. Pick another.`];
  if (missing.length > 0) {
    return [say`❌ There I lack **${listWords(missing)}**: Edit channel → Permissions → my role.`];
  }
  return missingForThreads.length === 0 || missingForThreads === 'no such channel'
    ? [say`✅ I may do there what I need`]
    : [
        say`✅ I may post there. For threads I lack **${listWords(missingForThreads)}**; easy pods stay in the channel.`,
      ];
}

const channelMenu = ({ channelId }: Club): Menu => ({
  kind: 'channel',
  ...step({}),
  option: 'channel',
  placeholder: say`Channel for the posts`,
  ...(channelId && { chosen: channelId }),
});

/** Discord shows twenty-five; every other is written in Times and days. */
function zoneMenu({ timeZone }: Club, { zones }: SetUp): Menu {
  const own = { label: timeZone.replaceAll('_', ' '), value: timeZone };
  const others = zones.filter(({ value }) => value !== timeZone).slice(0, 24);
  return {
    ...step({}),
    option: 'zone',
    placeholder: say`Time zone`,
    choices: [{ ...own, selected: true }, ...others],
  };
}

const sharingMenu = ({ defaultSharing }: Club): Menu => ({
  ...step({}),
  option: 'privacy',
  placeholder: say`What new members share`,
  choices: sharingLevels.map((value) => ({
    label: say`New members share ${said(sharingWords[value])}`,
    value,
    selected: value === defaultSharing,
  })),
});

const sharingWords: Readonly<Record<Sharing, string>> = {
  nothing: phrase`nothing`,
  'session type': phrase`their session type`,
  'with my reason': phrase`the type with a reason of training`,
};

/** What a menu cannot hold; it stands filled in with what is set. */
export const timesForm = ({ morningPost, postDays, eveningPost }: Club): Form => ({
  title: say`Times and days`,
  ...step({}),
  fields: [
    { option: 'time', label: say`Morning post`, placeholder: '06:30', value: morningPost },
    {
      option: 'days',
      label: say`On which days`,
      hint: say`all, weekdays, or mon wed fri`,
      value:
        postDays.length === 7
          ? 'all'
          : postDays.map((day) => weekdayWords(day).toLowerCase()).join(' '),
    },
    {
      option: 'evening',
      label: say`Evening before a club session`,
      hint: say`A time, or off`,
      value: eveningPost ?? 'off',
    },
    {
      option: 'zone',
      label: say`Another time zone`,
      hint: say`A city, where the list does not have yours`,
      placeholder: 'Asia/Tokyo',
    },
  ],
});
