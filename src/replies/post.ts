import type { MenuItem } from '../coach/menu.ts';
import { type CalendarDay, calendarDay, daysBetween, weekdayOf } from '../domain/calendar-day.ts';
import type { Club, ClubSession } from '../domain/club.ts';
import { menuWords } from './menu-words.ts';
import { podButton } from './pod.ts';
import { groupWords, isHardSession, type PostGroups, postGroups } from './post-groups.ts';
import { escaped, type PostLine } from './post-line.ts';
import { firstPage, namesInAPost } from './post-page.ts';
import type { Reply } from './reply.ts';
import { phrase, said, say } from './say.ts';
import { dateWords, minutesWords, sentence, sessionWords } from './words.ts';

interface Posted {
  readonly club: Club;
  readonly day: CalendarDay;
  /** When it went out, if that was later than the club asked for. */
  readonly lateAt?: string;
  /** The last post day whose post could not be sent, to own up to. */
  readonly skipped?: CalendarDay;
  /** A meet-up for an easy run has begun: its button stays, so that one can leave it. */
  readonly hasPod?: boolean;
}

/** The club's morning: a line per runner who shares, rest first-class, groups that belong together. */
export function morningPost(lines: readonly PostLine[], posted: Posted): Reply {
  const { club, day, lateAt, skipped, hasPod } = posted;
  const tonight = club.sessions.find(({ weekday }) => weekday === weekdayOf(day));
  const groups = postGroups(lines, tonight);
  const shown = Object.values(groups).flat();
  const isLong = shown.length > namesInAPost;
  const body = [
    ...groupWords(groups, { tonight, isLong }),
    ...(shown.length === 0 ? [said(nobodyYet)] : []),
  ];
  const footer = [
    lateAt ? say`Late today: posted at ${lateAt}.` : '',
    skipped ? say`The post of ${dateWords(skipped)} could not be sent.` : '',
    say`Only what each of you shares. You decide.`,
  ];
  const rests = groups.resting.length + groups.recovering.length > 0;
  return {
    text: '',
    card: {
      title: `${club.name} · ${dateWords(day)}`,
      body: body.join('\n').trim(),
      fields: [
        ...(tonight ? [{ name: say`Club session`, value: clubSessionLine(tonight, groups) }] : []),
        ...(rests ? [{ name: say`Why rest today`, value: restPurpose(day) }] : []),
        ideaOf(day),
      ],
      footer: footer.filter(Boolean).join(' '),
      mood: groups.hard.length > 0 ? 'good' : 'calm',
    },
    actions: [
      [
        { label: say`My card`, style: 'primary', command: 'today', input: {} },
        { label: say`Check in`, command: 'checkin', input: { day } },
        ...(hasPod || groups.easy.length > 1 ? [podButton(day)] : []),
        ...(isLong ? [firstPage(day)] : []),
      ],
      (['great', 'ok', 'rough'] as const).map((feel) => ({
        label: said(feels[feel]),
        command: 'checkin',
        input: { feel, day },
      })),
    ],
    forEveryone: true,
  };
}

const feels = { great: phrase`Great`, ok: phrase`OK`, rough: phrase`Rough` } as const;

/** Rest is training: each morning says once more what it is for. */
const restPurpose = (day: CalendarDay): string =>
  said(restPurposes[daysBetween(beginning, day) % restPurposes.length] ?? '');

const restPurposes: readonly string[] = [
  phrase`Muscle and tendon rebuild between sessions, not during them. Today is when the work counts.`,
  phrase`A rested runner trains harder on the hard days. That is where the fitness comes from.`,
  phrase`The fuel in your muscles is back in a day or so, tendons take longer. Give both the time.`,
  phrase`Hard on hard only adds tiredness. Easy in between is how the next one gets good.`,
  phrase`Sleep and a quiet day do what no session can, and nothing is lost by one.`,
];

const nobodyYet = phrase`Nobody is in here yet. \`/log\` your last run or tap **Check in**, and you are.`;

/** What the club does tonight, and how many are ready for how much of it. */
function clubSessionLine(session: ClubSession, groups: PostGroups): string {
  const { name, type, at, duration } = session;
  const what = [
    name ? escaped(name) : sentence(sessionWords[type]),
    at,
    duration && minutesWords(duration),
  ]
    .filter(Boolean)
    .join(' · ');
  if (!isHardSession(session)) return `${what}.`;
  const [ready, reduced, waiting, easy] = [
    groups.hard.length,
    groups.reduced.length,
    groups.waiting.length,
    groups.easy.length,
  ];
  const ways = [
    ...(ready > 0 ? [say`${ready} ready for the full session`] : []),
    ...(reduced > 0 ? [say`${reduced} for a shorter one`] : []),
    ...(waiting > 0
      ? [
          ready + reduced > 0
            ? say`${waiting} more once checked in`
            : say`${waiting} once checked in`,
        ]
      : []),
  ].join(', ');
  if (ways) {
    return `${what}. ${sentence(ways)}${easy > 0 ? say`; the easy crew is welcome beside them` : ''}.`;
  }
  return easy > 0 ? say`${what}. Today it is one to come to and run easy.` : `${what}.`;
}

/**
 * For everybody, whatever anybody's diary says: an idea out of one runner's menu could tell what
 * they have not told the club.
 */
const ideas: readonly MenuItem['id'][] = [
  'hips',
  'ankles',
  'self-massage',
  'walk',
  'legs up',
  'early night',
  'thoracic spine',
  'slow breathing',
];

function ideaOf(day: CalendarDay) {
  const id = ideas[daysBetween(beginning, day) % ideas.length] ?? 'walk';
  const { name, how, why } = menuWords[id];
  return { name: say`Recovery idea of the day`, value: `**${name}**. ${how} ${why}` };
}

/** Any day would do: from here the ideas are counted through. */
const beginning = calendarDay.parse('2026-01-01');

/** To the admin, once: the channel refuses, so the posts stop until somebody picks one. */
export const channelRefused = (club: Club, channelId: string, refusal: string): Reply => ({
  text: [
    say`I could not post in <#${channelId}> of **${club.name}**: ${refusedBecause(refusal)}. I have stopped trying, and nobody’s diary is touched.`,
    say`To start again: \`/team setup\` in the channel you want; it names every permission I lack.`,
  ].join('\n'),
});

/** Why a channel did not take a post: it is gone, or these permissions are missing. */
export const refusedBecause = (refusal: string): string =>
  refusal === 'gone' ? say`the channel is gone` : say`I am not allowed to (${refusal})`;
