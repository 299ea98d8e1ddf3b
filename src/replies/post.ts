import type { Advice, PlanSource, Reason } from '../coach/advice.ts';
import type { MenuItem } from '../coach/menu.ts';
import {
  type CalendarDay,
  calendarDay,
  daysBetween,
  plusDays,
  weekdayOf,
} from '../domain/calendar-day.ts';
import type { Club, ClubSession } from '../domain/club.ts';
import type { Runner, Sharing } from '../domain/runner.ts';
import { menuWords } from './menu-words.ts';
import type { Reply } from './reply.ts';
import {
  dateWords,
  listWords,
  minutesWords,
  sentence,
  sessionWords,
  weekdayWords,
} from './words.ts';

/** One runner's place in the club's post. Never more of them than they share. */
export interface PostLine {
  readonly runner: Runner;
  readonly sharing: Sharing;
  readonly advice: Advice;
}

interface Posted {
  readonly club: Club;
  readonly day: CalendarDay;
  /** When it went out, if that was later than the club asked for. */
  readonly lateAt?: string;
  /** The last post day whose post could not be sent, to own up to. */
  readonly skipped?: CalendarDay;
}

/** Up to here everybody has a line of their own; above it the names of a group stand together. */
const namesInAPost = 25;

/** The club's morning: a line per runner who shares, rest first-class, groups that belong together. */
export function morningPost(lines: readonly PostLine[], posted: Posted): Reply {
  const { club, day, lateAt, skipped } = posted;
  const shown = lines.filter(({ sharing }) => sharing !== 'nothing');
  const resting = shown.filter(({ advice }) => advice.level === 0);
  const recovering = shown.filter(({ advice }) => advice.level === 1);
  const waiting = shown.filter(waitsForCheckIn);
  const others = shown.filter(
    (each) => [2, 3].includes(each.advice.level) && !waitsForCheckIn(each),
  );
  const long = others.filter(({ advice }) => advice.session === 'long');
  const easy = others.filter(({ advice }) => advice.session !== 'long');
  const hard = shown.filter(({ advice }) => advice.level === 4);
  const tonight = club.sessions.find(({ weekday }) => weekday === weekdayOf(day));
  const isLong = shown.length > namesInAPost;
  const body = [
    ...group(qualityTitle(tonight), hard, isLong),
    ...waitingGroup(tonight, waiting),
    ...group('Long run', long, isLong),
    ...group('Easy crew', easy, isLong),
    ...group('Active recovery', recovering, isLong),
    ...resters(resting, isLong),
    ...(shown.length === 0 ? [nobodyYet] : []),
  ];
  const footer = [
    lateAt ? `Late today: posted at ${lateAt}.` : '',
    skipped ? `The post of ${dateWords(skipped)} could not be sent.` : '',
    'Only what each of you shares. You decide.',
  ];
  return {
    text: '',
    card: {
      title: `${club.name} · ${dateWords(day)}`,
      body: body.join('\n').trim(),
      fields: [
        ...(tonight
          ? [
              {
                name: 'Club session',
                value: clubSessionLine(tonight, {
                  ready: hard.length,
                  waiting: waiting.length,
                  easy: easy.length,
                }),
              },
            ]
          : []),
        ...(resting.length + recovering.length > 0
          ? [
              {
                name: 'Why rest today',
                value: restPurposes[daysBetween(beginning, day) % restPurposes.length] ?? '',
              },
            ]
          : []),
        ideaOf(day),
      ],
      footer: footer.filter(Boolean).join(' '),
      mood: hard.length > 0 ? 'good' : 'calm',
    },
    actions: [
      [
        { label: 'My card', style: 'primary', command: 'today', input: {} },
        { label: 'Check in', command: 'checkin', input: { day } },
      ],
      (['great', 'ok', 'rough'] as const).map((feel) => ({
        label: feel === 'ok' ? 'OK' : sentence(feel),
        command: 'checkin',
        input: { feel, day },
      })),
    ],
    forEveryone: true,
  };
}

/** Rest is training: each morning says once more what it is for. */
const restPurposes: readonly string[] = [
  'Muscle and tendon rebuild between sessions, not during them. Today is when the work counts.',
  'A rested runner trains harder on the hard days. That is where the fitness comes from.',
  'Glycogen refills in a day or so, tendon takes longer. Give both the time.',
  'Hard on hard only adds tiredness. Easy in between is how the next one gets good.',
  'Sleep and a quiet day do what no session can, and nothing is lost by one.',
];

const nobodyYet = 'Nobody is in here yet. `/log` your last run or tap **Check in**, and you are.';

function qualityTitle(session: ClubSession | undefined): string {
  if (!session || !hardTypes.includes(session.type)) return 'Quality today';
  return session.at >= '16:00' ? 'Quality tonight' : 'Quality today';
}

const hardTypes: readonly ClubSession['type'][] = [
  'intervals',
  'tempo',
  'hills',
  'fartlek',
  'race',
];

function group(title: string, lines: readonly PostLine[], isLong: boolean): readonly string[] {
  if (lines.length === 0) return [];
  return isLong
    ? [`**${title}** (${lines.length})`, namesOf(lines), '']
    : [`**${title}**`, ...lines.map(publicLine), ''];
}

/** Hard if the morning is an ordinary one; until they say so, it is not promised. */
const waitsForCheckIn = ({ advice: { flip, reasons } }: PostLine): boolean =>
  flip?.level === 4 && reasons.every(({ rule }) => rule === 'no check-in');

function waitingGroup(
  tonight: ClubSession | undefined,
  lines: readonly PostLine[],
): readonly string[] {
  if (lines.length === 0) return [];
  return [`**${qualityTitle(tonight)}, once checked in**`, namesOf(lines), ''];
}

/** Rest needs no minutes: names stand together, and a line is for who shares a reason. */
function resters(lines: readonly PostLine[], isLong: boolean): readonly string[] {
  if (lines.length === 0) return [];
  const told = isLong ? [] : lines.filter(hasReason);
  const plain = lines.filter((each) => !told.includes(each));
  return [
    '**Rest, on purpose**',
    ...(plain.length > 0 ? [namesOf(plain)] : []),
    ...told.map(publicLine),
    '',
  ];
}

const hasReason = ({ sharing, advice }: PostLine): boolean =>
  sharing === 'with my reason' && publicReason(advice) !== undefined;

/** A message ends somewhere: in a very large club the rest of a group is counted. */
const lettersAtMost = 700;

/** Names that stand together, still each of them. */
function namesOf(lines: readonly PostLine[]): string {
  const names = lines.map(({ runner }) => escaped(runner.name));
  let letters = 0;
  const fitting = names.filter((name) => {
    letters += name.length + 2;
    return letters <= lettersAtMost;
  });
  const more = names.length - fitting.length;
  return more > 0 ? `${fitting.join(', ')} and ${more} more` : listWords(names);
}

/** What of a runner anybody in the club may read: 'Ana · easy run 45 min · hard yesterday'. */
export function publicLine({ runner, sharing, advice }: PostLine): string {
  const { session, minutes } = advice;
  const what = [
    sessionWords[session],
    minutes && session !== 'rest' ? minutesWords(toFive((minutes.from + minutes.to) / 2)) : '',
  ]
    .filter(Boolean)
    .join(' ');
  const reason = sharing === 'with my reason' ? publicReason(advice) : undefined;
  return [escaped(runner.name), what, reason].filter(Boolean).join(' · ');
}

const toFive = (minutes: number): number => Math.max(5, Math.round(minutes / 5) * 5);

/** A name is text: never markup, a mention, a link, a list or a line of its own. */
export function escaped(name: string): string {
  const plain = name
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\bhttps?:\/\/|\bwww\./gi, '')
    .replaceAll('·', '-')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '') return 'Somebody';
  return plain.replace(/[\\*_~`|<>@#[\]()]/g, '\\$&').replace(/^([-+]|\d+)(?=[. ])/, '\\$1');
}

/**
 * Only reasons of training leave the diary; sleep, mood, pain and heart never do. Where one of those
 * holds the day down the words say no more than that.
 */
function publicReason({ reasons, level, plan }: Advice): string | undefined {
  const training = reasons.map(({ rule }) => trainingReasons[rule]).find(Boolean);
  if (training) return training;
  return level < plan.level ? 'as it feels today' : planReasons[plan.because];
}

const planReasons: Partial<Record<PlanSource, string>> = {
  race: 'race day',
  named: 'as planned',
  taper: 'tapering',
  deload: 'lighter week',
  'after race': 'after the race',
  comeback: 'coming back',
  'club session': 'club session',
  'own pattern': 'the usual',
};

const trainingReasons: Partial<Record<Reason['rule'], string>> = {
  'recovery gap': 'hard session still in the legs',
  'long run': 'long run yesterday',
  'hard count': 'enough hard sessions lately',
  'rest due': 'rest day is due',
  'new runner': 'building up',
  'week kind': 'lighter week',
};

function clubSessionLine(
  { name, type, at, duration }: ClubSession,
  { ready, waiting, easy }: Readonly<Record<'ready' | 'waiting' | 'easy', number>>,
): string {
  const what = [
    name ? escaped(name) : sentence(sessionWords[type]),
    at,
    duration && minutesWords(duration),
  ]
    .filter(Boolean)
    .join(' · ');
  if (!hardTypes.includes(type)) return `${what}.`;
  const full = [
    ...(ready > 0 ? [`${ready} ready for the full session`] : []),
    ...(waiting > 0 ? [`${waiting}${ready > 0 ? ' more' : ''} once checked in`] : []),
  ].join(', ');
  if (full) {
    return `${what}. ${sentence(full)}${easy > 0 ? '; the easy crew is welcome beside them' : ''}.`;
  }
  return easy > 0 ? `${what}. Today it is one to come to and run easy.` : `${what}.`;
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
  return { name: 'Recovery idea of the day', value: `**${name}**. ${how} ${why}` };
}

/** Any day would do: from here the ideas are counted through. */
const beginning = calendarDay.parse('2026-01-01');

interface Evening {
  readonly club: Club;
  readonly day: CalendarDay;
  readonly session: ClubSession;
  readonly lateAt?: string;
}

/** The evening before a club session: tonight's sleep, and to what purpose. */
export function eveningPost({ club, day, session, lateAt }: Evening): Reply {
  const tomorrow = plusDays(day, 1);
  const name = session.name ?? sessionWords[session.type];
  return {
    text: '',
    card: {
      title: 'Tonight’s sleep is part of tomorrow’s session',
      body: [
        `Tomorrow, ${weekdayWords(weekdayOf(tomorrow))} ${session.at}: **${name}**.`,
        'Most runners need 7 to 9 hours. Count back from when you get up, start winding down an hour before, and leave coffee and screens out of that hour.',
        'A rested runner gets more out of the same session.',
      ].join('\n'),
      footer: [club.name, lateAt ? `Late today: posted at ${lateAt}.` : '']
        .filter(Boolean)
        .join(' · '),
      mood: 'rest',
    },
    actions: [[{ label: 'My tomorrow', command: 'today', input: { day: tomorrow } }]],
    forEveryone: true,
  };
}

/** To the admin, once: the channel refuses, so the posts stop until somebody picks one. */
export const channelRefused = (club: Club, channelId: string, refusal: string): Reply => ({
  text: [
    `I could not post in <#${channelId}> of **${club.name}**: ${refusedBecause(refusal)}. I have stopped trying, and nobody’s diary is touched.`,
    'To start again: `/team setup` in the channel you want; it names every permission I lack.',
  ].join('\n'),
});

/** Why a channel did not take a post: it is gone, or these permissions are missing. */
export const refusedBecause = (refusal: string): string =>
  refusal === 'gone' ? 'the channel is gone' : `I am not allowed to (${refusal})`;
