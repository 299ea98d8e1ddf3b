import { daysAfterRace } from '../coach/phase.ts';
import type { RaceTime } from '../coach/race-time.ts';
import type { Race } from '../domain/calendar.ts';
import type { RaceTopic } from '../domain/topics.ts';
import type { Reader } from './entry.ts';
import type { Reply } from './reply.ts';
import { say } from './say.ts';
import { dayWords, distanceWords, paceWords, timeWords } from './words.ts';

interface RaceKnown {
  readonly reader: Reader;
  /** The race of the calendar that is meant, and the distance asked about, in km. */
  readonly race: Race | undefined;
  readonly distance: number | undefined;
  readonly likely: RaceTime | undefined;
}

/** What was asked of a race, the way down to it aside. */
export function raceTopicAnswer(topic: RaceTopic, known: RaceKnown): Reply {
  const { title, lines } = answers[topic](known);
  return { text: '', card: { title, body: lines.join('\n'), mood: 'calm' } };
}

interface Answer {
  readonly title: string;
  readonly lines: readonly string[];
}

const answers: Readonly<Record<RaceTopic, (known: RaceKnown) => Answer>> = {
  pace: ({ reader, race, distance, likely }) => ({
    title:
      distance === undefined
        ? say`Pacing a race`
        : likely
          ? say`${distanceWords(distance, reader.units)}: about ${timeWords(Math.round(likely.time))}`
          : say`Pacing ${distanceWords(distance, reader.units)}`,
    lines: [
      ...(distance !== undefined && likely ? likelyWords(distance, likely, reader) : []),
      ...(race?.goal === undefined
        ? []
        : [
            say`Your goal of ${timeWords(race.goal)} is ${paceWords(race.goal / race.distance, reader.units)}.`,
          ]),
      say`Start a little slower than you mean to average, settle by the first third, and spend what is left in the last fifth.`,
      say`By feel: the first third seems too easy, the second right, the last hard.`,
      ...(likely
        ? []
        : [
            say`Log a race or a time trial with its time, such as “parkrun race 24:30”, and I can say a number.`,
          ]),
    ],
  }),
  'the day before': () => ({
    title: say`The day before a race`,
    lines: [
      say`Rest, or 20 min easy with four strides. Both are fine; what you are used to is better.`,
      say`Eat as usual with somewhat more carbohydrate, drink as usual, nothing new.`,
      say`Bag packed and number pinned by the evening, then to bed at your usual time.`,
    ],
  }),
  'race day': ({ distance }) => ({
    title: say`Race day`,
    lines: [
      say`Two to three hours before: a breakfast you know. Then sips until the start.`,
      distance !== undefined && distance > warmUpUntil
        ? say`Five to ten minutes of walking and jogging are warm-up enough for so long a race.`
        : say`Warm up with 10 to 15 min easy and four short strides, done five minutes before the start.`,
      say`Start easier than feels right.`,
    ],
  }),
  'after it': ({ reader, distance }) => ({
    title:
      distance === undefined
        ? say`After a race`
        : say`After ${distanceWords(distance, reader.units)}: about ${daysAfterRace(distance)} gentle days`,
    lines: [
      ...(distance === undefined
        ? [say`About one gentle day for every three kilometres raced, four weeks at most.`]
        : []),
      say`Rest and walking first, then easy running, nothing hard until they are over. Once the race is logged I plan them by themselves.`,
      say`Eat and drink well in the first hours, and let sleep do its work.`,
    ],
  }),
};

const likelyWords = (
  distance: number,
  { time, from }: RaceTime,
  { units, today }: Reader,
): readonly string[] => [
  say`From your ${distanceWords(from.distance, units)} in ${timeWords(from.duration)}, ${dayWords(from.day, today)}: ${paceWords(time / distance, units)}, if your training fits the distance.`,
];

/** In km. Longer races begin slowly enough to be their own warm-up. Ours. */
const warmUpUntil = 15;
