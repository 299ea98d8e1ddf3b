import type { Advice, Reason } from '../coach/advice.ts';
import type { ClubPart } from '../coach/club-part.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { ClubSession } from '../domain/club.ts';
import type { Runner } from '../domain/runner.ts';
import { isHardSession } from './post-groups.ts';
import { escaped, namesOf, publicReason } from './post-line.ts';
import type { Reply } from './reply.ts';
import { phrase, said, say } from './say.ts';
import { dateWords, minutesWords, sentence, sessionWords } from './words.ts';

/** Somebody who lets the club see what they run. */
export interface Comer {
  readonly runner: Runner;
  readonly part: ClubPart;
  readonly advice: Advice;
  /** Has let those who run the club see the reason too. */
  readonly showsReason: boolean;
}

interface Sheet {
  readonly session: ClubSession;
  readonly day: CalendarDay;
  readonly today: CalendarDay;
  readonly comers: readonly Comer[];
  /** How many share nothing: counted once, in no group, so that nobody can be told from the sums. */
  readonly silent: number;
}

/** The coach's sheet for a club night: who is ready for what, and how to split the session. */
export function tonightReply({ session, day, today, comers, silent }: Sheet): Reply {
  const inPart = (part: ClubPart) => comers.filter((each) => each.part === part);
  const fields = parts.flatMap((part) => {
    const theirs = inPart(part);
    return theirs.length > 0
      ? [{ name: `${said(partTitles[part])} (${theirs.length})`, value: comerLines(theirs) }]
      : [];
  });
  const split = splitWords(session, {
    full: inPart('full').length,
    reduced: inPart('reduced').length,
    easy: inPart('easy').length,
    waiting: inPart('once checked in').length,
  });
  const others =
    silent === 0
      ? []
      : [
          silent === 1
            ? say`One more runner shares nothing: ask them, and believe them.`
            : say`${silent} more share nothing: ask them, and believe them.`,
        ];
  return {
    text: '',
    card: {
      title: titleOf(session, day, today),
      body: [
        ...(comers.length === 0 ? [say`Nobody who shares their session is in the club yet.`] : []),
        ...others,
      ].join('\n'),
      fields: [
        ...fields,
        ...(split.length > 0 ? [{ name: say`A way to split it`, value: split.join('\n') }] : []),
      ],
      footer:
        day === today
          ? say`Only you see this. Reasons stand only where a runner lets you see them; they can see that you looked.`
          : say`Only you see this. As it looks from today, if the mornings until then are ordinary ones.`,
      mood: 'calm',
    },
  };
}

const parts: readonly ClubPart[] = ['full', 'reduced', 'once checked in', 'easy', 'rest'];

const partTitles: Readonly<Record<ClubPart, string>> = {
  full: phrase`Full session`,
  reduced: phrase`Reduced`,
  'once checked in': phrase`Not answered yet`,
  easy: phrase`Easy`,
  rest: phrase`Resting`,
};

function titleOf(session: ClubSession, day: CalendarDay, today: CalendarDay): string {
  const what = [
    session.name ? escaped(session.name) : sentence(said(sessionWords[session.type])),
    day === today ? say`today ${session.at}` : `${dateWords(day)} ${session.at}`,
    session.duration && minutesWords(session.duration),
  ];
  return what.filter(Boolean).join(' · ');
}

function comerLines(comers: readonly Comer[]): string {
  const told = reasonsShown(comers);
  const plain = comers.filter((each) => !told.some(({ comer }) => comer === each));
  return [
    ...told.map(({ words }) => words),
    ...(plain.length > 0 ? [namesOf(plain.map(({ runner }) => runner))] : []),
  ].join('\n');
}

/** A field of a card takes a thousand letters; the names without a reason need half of them. */
const lettersOfReasons = 480;

/** Whose reason stands on the sheet, with the line it stands in. */
function reasonsShown(comers: readonly Comer[]) {
  let letters = 0;
  return comers.flatMap((comer) => {
    const reason = coachReason(comer);
    if (reason === undefined) return [];
    const words = `${escaped(comer.runner.name)} · ${reason}`;
    letters += words.length + 1;
    return letters <= lettersOfReasons ? [{ comer, words }] : [];
  });
}

/** The runners whose reason the coach reads on that sheet. */
export const readReasons = (comers: readonly Comer[]): readonly Runner[] =>
  parts
    .flatMap((part) => reasonsShown(comers.filter((each) => each.part === part)))
    .map(({ comer }) => comer.runner);

/** What a coach may read of a runner who allows it: what holds them back, never a number of it. */
function coachReason({ advice, part, showsReason }: Comer): string | undefined {
  if (!showsReason || part === 'full' || part === 'once checked in') return undefined;
  const [first] = advice.reasons;
  return first ? said(coachReasons[first.rule]) : publicReason(advice);
}

const coachReasons: Readonly<Record<Reason['rule'], string>> = {
  'red flag': phrase`not running for now`,
  illness: phrase`unwell`,
  cold: phrase`has a cold`,
  pain: phrase`something hurts`,
  floor: phrase`very tired or sore`,
  'slow slide': phrase`tired for some mornings`,
  readiness: phrase`does not feel fresh`,
  'short night': phrase`slept little`,
  'recovery gap': phrase`hard session still in the legs`,
  'long run': phrase`long run yesterday`,
  'hard count': phrase`enough hard sessions lately`,
  HRV: phrase`heart rate says easy`,
  'resting heart rate': phrase`heart rate says easy`,
  head: phrase`has a lot on their mind`,
  fuel: phrase`has eaten little`,
  'no check-in': phrase`has not checked in`,
  'nothing known': phrase`has told little lately`,
  'rest due': phrase`rest day is due`,
  'new runner': phrase`building up`,
  'week kind': phrase`lighter week`,
};

interface Sizes {
  readonly full: number;
  readonly reduced: number;
  readonly easy: number;
  readonly waiting: number;
}

/** Two or three groups: how many, and what each of them does. */
function splitWords(
  session: ClubSession,
  { full, reduced, easy, waiting }: Sizes,
): readonly string[] {
  if (full + reduced + easy + waiting === 0) return [];
  if (!isHardSession(session)) {
    return [
      ...(full + waiting > 0 ? [say`**As planned: ${full}**. The slowest sets the pace.`] : []),
      ...(easy > 0 ? [say`**Shorter: ${easy}**. The same route, turning back at two thirds.`] : []),
    ];
  }
  const work = repeats(session);
  const whole = work
    ? work.full
    : (session.name && escaped(session.name)) || say`the session as it stands`;
  const less = work ? work.reduced : say`two thirds of it, at the same effort`;
  return [
    ...fullWords(sentence(whole), { full, waiting }),
    ...(reduced === 1 && full > 0
      ? [say`**Reduced: 1**. With the first group, and out after ${less}.`]
      : reduced > 0
        ? [say`**Reduced: ${reduced}**. ${sentence(less)}.`]
        : []),
    ...(easy > 0
      ? [say`**Easy: ${easy}**. Talking pace on the outside, home when it stops being easy.`]
      : []),
  ];
}

function fullWords(what: string, { full, waiting }: Pick<Sizes, 'full' | 'waiting'>) {
  if (full === 0 && waiting === 0) return [];
  if (full === 0) return [say`**Full: up to ${waiting}**, once they have answered. ${what}.`];
  const more = waiting > 0 ? say`, and up to ${waiting} who have not answered` : '';
  return [say`**Full: ${full}**${more}. ${what}.`];
}

/** '6×800' or '6 x 800 m' in the session's name → the same, and two thirds of it. */
function repeats({ name }: ClubSession): { full: string; reduced: string } | undefined {
  const [, count, each] =
    /(\d{1,2})\s*[x×]\s*(\d+(?:[.:]\d+)?\s*(?:km|m|min|s|sec|mi)?)/i.exec(name ?? '') ?? [];
  if (count === undefined || each === undefined || Number(count) < 3) return undefined;
  const fewer = Math.round((Number(count) * 2) / 3);
  return { full: `${count}×${each.trim()}`, reduced: `${fewer}×${each.trim()}` };
}

export const noClubNight = (): Reply => ({
  text: say`I know of no weekly session of the club. \`/team session\` tells me, and then this sheet says who is ready for it.`,
  actions: [[{ label: say`Sessions`, command: 'team session', input: {} }]],
});
