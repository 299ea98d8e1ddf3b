import type { Advice } from '../coach/advice.ts';
import type { MenuItem } from '../coach/menu.ts';
import { type CalendarDay, plusDays } from '../domain/calendar-day.ts';
import type { Equipment } from '../domain/runner.ts';
import { type SessionType, sessionTypes } from '../domain/session.ts';
import type { Reader } from './entry.ts';
import { menuLines } from './menu-words.ts';
import type { Action, Reply } from './reply.ts';
import { say } from './say.ts';
import { dayWords, rangeWords, sentence, sessionWords } from './words.ts';

/** What can be asked of a day beside its card: why, what if, what else, and what if not at all. */
export const dayViews = ['why', 'whatif', 'options', 'recover', 'other'] as const;
export type DayView = (typeof dayViews)[number];

/** The hypotheses that change most, each answered by asking the coach again; nothing is stored. */
export function whatIfReply({ level, session }: Advice, { today }: Reader): Reply {
  const tomorrow = plusDays(today, 1);
  const imagine = (label: string, suppose: string, day: CalendarDay): Action => ({
    label,
    command: 'today',
    input: { suppose, hypothesis: true, day },
  });
  const ran = (type: SessionType, minutes: number, rpe: number): string =>
    `type=${sessionTypes.indexOf(type)};min=${minutes};rpe=${rpe}`;
  return {
    text: say`**What if …** Pick one and I work it out; nothing is stored.`,
    actions: [
      [
        imagine(say`Legs and energy are good`, 'fatigue=4;soreness=4', today),
        imagine(say`Tired, and sore legs`, 'fatigue=2;soreness=2', today),
        { label: say`Only 30 minutes`, command: 'today', input: { minutes: 30, day: today } },
      ],
      [
        imagine(say`I sleep 8 h tonight`, 'sleep=8;on=1', tomorrow),
        level === 4
          ? imagine(say`I take it easy today`, ran('easy', 40, 3), tomorrow)
          : imagine(
              say`I run hard today`,
              ran(isHard(session) ? session : 'intervals', 50, 8),
              tomorrow,
            ),
      ],
    ],
  };
}

const isHard = (type: SessionType): boolean =>
  ['tempo', 'intervals', 'hills', 'fartlek'].includes(type);

interface Ways {
  readonly menu: readonly MenuItem[];
  readonly has: readonly Equipment[];
  readonly reader: Reader;
}

/** Other ways to spend an open day: less of the same, the same without impact, or recovering. */
export function optionsReply(advice: Advice, { menu, has, reader }: Ways): Reply {
  const { day, level, done } = advice;
  if (level < 2 || done.length > 0) return recoveryReply(advice, { menu, reader });
  return {
    text: '',
    card: {
      title: sentence(say`${dayWords(day, reader.today)}: other ways`),
      body: [
        ...gentlerLines(advice, has),
        '',
        say`**Or recover:**`,
        ...menuLines(menu.slice(0, 2)),
      ].join('\n'),
      mood: 'rest',
    },
  };
}

/** Ways to recover, whatever the day holds: for who asks for them. */
export const recoveryReply = (
  { day }: Pick<Advice, 'day'>,
  { menu, reader }: Pick<Ways, 'menu' | 'reader'>,
): Reply => ({
  text: '',
  card: {
    title: sentence(say`${dayWords(day, reader.today)}: ways to recover`),
    body: menuLines(menu.slice(0, 4)).join('\n'),
    mood: 'rest',
  },
});

/** Never more than what was advised: a way down, not a way round. */
function gentlerLines({ level, session, minutes }: Advice, has: readonly Equipment[]) {
  const short = minutes && { from: minutes.from * 0.6, to: minutes.to * 0.6 };
  const indoors = has.filter((each) => each === 'pool' || each === 'bike');
  return [
    ...(level >= 3 && session !== 'easy'
      ? [
          minutes
            ? say`• **Easier:** an easy run, ${rangeWords(minutes)}.`
            : say`• **Easier:** an easy run.`,
        ]
      : []),
    ...(short && short.from >= 15
      ? [say`• **Shorter:** ${rangeWords(short)} of ${sessionWords[session]}.`]
      : []),
    ...indoors.map((each) =>
      each === 'pool'
        ? say`• **Without impact:** the same minutes in the pool, at talking pace.`
        : say`• **Without impact:** the same minutes on the bike, at talking pace.`,
    ),
  ];
}

/** Somebody says no to the day's session: there are good ways to, and none of them is a failure. */
export function notTodayReply({ day, plan }: Advice): Reply {
  const tomorrow = plusDays(day, 1);
  return {
    text: say`Then not today. One session more or less changes nothing; what would suit you?`,
    actions: [
      [
        {
          label: say`Rest today`,
          style: 'primary',
          command: 'log',
          input: { type: 'rest', when: day },
        },
        {
          label: say`Something gentler`,
          command: 'today',
          input: { day, view: 'options' },
        },
        ...(plan.level >= 3
          ? [
              {
                label: say`Move it to tomorrow`,
                command: 'week',
                input: { move: day, to: tomorrow },
              },
            ]
          : []),
      ],
    ],
  };
}
