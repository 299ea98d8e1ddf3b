import type { LightsOut, NapAdvice, SleepNeed, SleepWeek } from '../coach/sleep.ts';
import type { Night } from '../domain/morning.ts';
import type { SleepTopic } from '../domain/topics.ts';
import type { Reply } from './reply.ts';
import { say } from './say.ts';
import {
  afterShifts,
  beforeRace,
  lightsOutWords,
  napWords,
  sleepNeedWords,
  sleepTips,
  sleepWeekWords,
} from './sleep-words.ts';
import { hoursWords } from './words.ts';

export interface SleepKnown {
  readonly need: SleepNeed;
  readonly week: SleepWeek | undefined;
  readonly nap: NapAdvice | undefined;
  readonly lights: LightsOut;
  /** The night that ended today. */
  readonly lastNight: Night | undefined;
  /** The hours somebody asked about: "is six hours enough?" */
  readonly hours?: number | undefined;
}

/** What was asked of sleep, with the runner's own numbers; what helps anybody is a tap away. */
export function sleepAnswer(topic: SleepTopic | undefined, known: SleepKnown): Reply {
  const { title, lines } = topic ? answers[topic](known) : inGeneral(known);
  return {
    text: '',
    card: { title, body: lines.join('\n'), mood: 'rest' },
    actions: [[{ label: say`What helps sleep`, command: 'ask', input: { about: 'sleep tips' } }]],
  };
}

export const sleepTipsAnswer = (): Reply => ({
  text: '',
  card: {
    title: say`What helps sleep`,
    body: sleepTips()
      .map((tip) => `• ${tip}`)
      .join('\n'),
    mood: 'rest',
  },
});

interface Answer {
  readonly title: string;
  readonly lines: readonly string[];
}

const inGeneral = (known: SleepKnown): Answer => ({
  title: say`Sleep: lights out ${known.lights.at} tonight`,
  lines: [
    sleepNeedWords(known.need),
    ...ownWeek(known),
    ...ownNap(known),
    ...lightsOutWords(known.lights).slice(0, 2),
  ],
});

const answers: Readonly<Record<SleepTopic, (known: SleepKnown) => Answer>> = {
  'how much': (known) => ({
    title: say`You need about ${hoursWords(known.need.hours)} of sleep`,
    lines: [
      sleepNeedWords(known.need),
      ...ownWeek(known),
      ...lightsOutWords(known.lights).slice(0, 1),
    ],
  }),
  enough: (known) => {
    const { need, week, hours = week?.mean } = known;
    if (hours === undefined) return answers['how much'](known);
    const short = need.hours - hours;
    const isEnough = short < enoughWithin;
    return {
      title: isEnough
        ? say`${hoursWords(hours)} is enough for you`
        : say`${hoursWords(hours)} is ${hoursWords(short)} under what you need`,
      lines: [
        sleepNeedWords(need),
        ...(isEnough
          ? []
          : [say`One such night costs little. Several in a row show in the legs and the mood.`]),
        ...ownNap(known),
      ],
    };
  },
  'last night': (known) => {
    const { duration, quality } = known.lastNight ?? {};
    return {
      title:
        duration === undefined
          ? say`I do not know last night yet`
          : say`Last night: ${hoursWords(duration)}`,
      lines: [
        ...(quality === undefined ? [] : [say`You called it ${quality} of 5.`]),
        ...ownWeek(known),
        sleepNeedWords(known.need),
        ...ownNap(known),
      ],
    };
  },
  nap: ({ nap }) => ({
    title: nap ? say`A nap would help today` : say`A nap: 20 to 30 min, before 16:00`,
    lines: nap
      ? [napWords(nap)]
      : [
          say`It takes the edge off a short night and costs the next one nothing. Set an alarm, and lie down between 13:00 and 16:00.`,
          say`After a night under five and a half hours a whole cycle, up to 90 min, is worth the time.`,
          afterShifts(),
        ],
  }),
  'falling asleep': ({ lights }) => ({
    title: say`When sleep does not come`,
    lines: [
      say`Awake for what feels like twenty minutes: get up, do something dull in low light, and go back when you are sleepy. Lying there trying keeps you awake.`,
      say`A busy head: write tomorrow’s list on paper an hour before bed, and leave it there.`,
      say`Hard sessions are best over two to three hours before. A warm shower and slow breathing help the rest of the way.`,
      ...lightsOutWords(lights).slice(1, 2),
      seeSomebody(),
    ],
  }),
  'waking up': () => ({
    title: say`When you wake in the night`,
    lines: [
      say`Once or twice is ordinary. Leave the clock alone; resting quietly counts too.`,
      say`Awake for long: get up, low light, back when you are sleepy. A cool room, little to drink in the last two hours, no alcohol.`,
      say`Woken by children or by work: count the 24 hours. A nap makes up for part of it.`,
      seeSomebody(),
    ],
  }),
  'before a race': ({ lights }) => ({
    title: say`The night before a race`,
    lines: [
      beforeRace(),
      say`Go to bed at your usual time, not early. Bag packed, alarm set, nothing left to think of.`,
      ...lightsOutWords(lights).slice(2),
    ],
  }),
  shifts: (known) => ({
    title: say`Sleeping around night shifts`,
    lines: [
      afterShifts(),
      say`After the last one: straight to bed, dark room, phone outside. A nap of 20 to 90 min before the next one.`,
      say`No hard session before the first proper sleep.`,
      ...ownNap(known),
    ],
  }),
  coffee: ({ lights }) => ({
    title: say`Last coffee by ${lights.lastCaffeine}`,
    lines: [
      say`A large one six hours before bed still takes about an hour of sleep, often without your noticing.`,
      ...lightsOutWords(lights).slice(0, 1),
    ],
  }),
  alcohol: () => ({
    title: say`Alcohol and sleep`,
    lines: [
      say`It helps you drop off and spoils the second half of the night: lighter sleep, more waking, a higher heart rate.`,
      say`If you have some: early, with food, a glass of water for each, and nothing hard next morning.`,
    ],
  }),
  'catching up': (known) => ({
    title: say`Catching up: partly, yes`,
    lines: [
      say`Half an hour to an hour earlier for several nights does more than one long lie-in. Naps count.`,
      ...ownWeek(known),
      sleepNeedWords(known.need),
      ...ownNap(known),
    ],
  }),
};

/** Closer to the own need than this is enough. Ours. */
const enoughWithin = 0.5;

const seeSomebody = () =>
  say`If it goes on for weeks, a doctor can help, and there are good ways without pills.`;

const ownNap = ({ nap }: SleepKnown) => (nap ? [napWords(nap)] : []);

const ownWeek = ({ week }: SleepKnown): readonly string[] =>
  week
    ? sleepWeekWords(week).slice(0, isRemarkable(week) ? undefined : 1)
    : [say`Log your nights with \`/sleep\` and I can say how yours add up.`];

/** Steady nights of enough sleep need no more words than their mean. */
const isRemarkable = ({ spread = 0, holdsVolume }: SleepWeek): boolean =>
  holdsVolume || spread >= 1;
