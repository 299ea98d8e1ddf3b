import type { Fuel, FuelBefore } from '../coach/fuel.ts';
import type { Range } from '../coach/level.ts';
import type { ClockTime } from '../domain/calendar-day.ts';
import type { Session } from '../domain/session.ts';
import type { FuelTopic } from '../domain/topics.ts';
import { doneWords, type Reader } from './entry.ts';
import { drinkingAfter, fuelWords, gramsWords } from './fuel-words.ts';
import type { Action, Reply } from './reply.ts';
import { say } from './say.ts';
import { numberWords } from './words.ts';

export interface FuelKnown {
  readonly reader: Reader;
  /** The session asked about, or the last one; absent for who has logged none and named none. */
  readonly session: Session | undefined;
  /** Whether the question named it. */
  readonly isNamed: boolean;
  readonly before: FuelBefore;
  /** Grams an hour on the way; absent where the session is short. */
  readonly during: Range | undefined;
  readonly after: Fuel | undefined;
  /** Grams a day before a race. */
  readonly loading: Range | undefined;
  readonly lastCaffeine: ClockTime;
  /** A weight that was only said: it counted for this answer, and one tap keeps it. */
  readonly saidMass?: number | undefined;
  readonly hasMass: boolean;
}

/** What was asked of food and drink, in grams where the weight is known. */
export function fuelAnswer(topic: FuelTopic, known: FuelKnown): Reply {
  const { title, lines } = answers[topic](known);
  const keep = known.saidMass === undefined ? undefined : keepWeight(known.saidMass);
  const isInGrams = topic === 'before' || topic === 'loading';
  return {
    text: '',
    card: {
      title,
      body: [
        ...lines,
        ...(isInGrams && !known.hasMass
          ? [say`Tell me your weight in \`/me settings\` and I can say it in grams.`]
          : []),
      ].join('\n'),
      footer: say`General amounts for healthy adults. With a medical condition, ask your doctor or dietitian.`,
      mood: 'calm',
    },
    ...(keep && { actions: [[keep]] }),
  };
}

const keepWeight = (kilograms: number): Action => ({
  label: say`Keep ${kilograms} kg for next time`,
  command: 'me settings',
  input: { weight: kilograms },
});

interface Answer {
  readonly title: string;
  readonly lines: readonly string[];
}

const answers: Readonly<Record<FuelTopic, (known: FuelKnown) => Answer>> = {
  before: ({ session, isNamed, before, during, reader }) => ({
    title:
      session && isNamed
        ? say`Eating before: ${plannedWords(session, reader)}`
        : say`Eating before a run`,
    lines: [
      before.meal
        ? say`A meal you know before it: about ${rounded(before.meal.from)} g of carbohydrate an hour ahead, up to ${rounded(before.meal.to)} g four hours ahead.`
        : say`Two to three hours before: a meal you know, mostly carbohydrate, such as porridge, toast with jam or rice. Little fat and fibre.`,
      say`Only an hour: something small, such as a banana or a slice of toast. Before an easy hour you need nothing special.`,
      ...drinkBefore(before),
      ...(during && isNamed
        ? [say`On the way: ${gramsWords(during)} of carbohydrate an hour.`]
        : []),
    ],
  }),
  during: ({ during, session, isNamed, reader }) => ({
    title:
      session && isNamed
        ? say`On the way: ${plannedWords(session, reader)}`
        : say`Eating on the way`,
    lines: [
      ...(isNamed
        ? [
            during
              ? say`${gramsWords(during)} of carbohydrate an hour, from the first half hour on. A gel or a banana is about 25 g.`
              : say`That is short enough to need nothing on the way.`,
          ]
        : [
            say`Under 75 min: nothing. From there 30–60 g of carbohydrate an hour; beyond two and a half hours up to 90 g, of two kinds of sugar. A gel or a banana is about 25 g.`,
          ]),
      say`Try it on long runs first: the stomach learns it, too.`,
      toThirst(),
    ],
  }),
  after: ({ after, session, reader }) =>
    after && session
      ? {
          title: say`Eating and drinking after: ${doneWords(session, reader.units)}`,
          lines: fuelWords(after),
        }
      : {
          title: say`Eating after a run`,
          lines: [
            say`Something with carbohydrate and protein within the hour, then a proper meal, and drink to thirst. Name the session, “what should I eat after 20 km?”, and I can say more.`,
          ],
        },
  drinking: ({ before, after }) => ({
    title: say`What to drink`,
    lines: [
      ...drinkBefore(before),
      toThirst(),
      ...(after ? drinkingAfter(after) : []),
      say`In heat also: start early or in the shade, and run by feel, not by pace.`,
    ],
  }),
  loading: ({ loading }) => ({
    title: say`Filling up before a race`,
    lines: [
      loading
        ? say`For a race over 90 min: ${gramsWords(loading)} of carbohydrate a day in the two days before.`
        : say`For a race over 90 min: in the two days before, most of every plate is rice, pasta, potatoes or bread.`,
      say`A shorter race needs none of it: eat as usual.`,
      say`The evening before: early, familiar, little fat and fibre. Nothing new.`,
    ],
  }),
  'empty stomach': () => ({
    title: say`Running on an empty stomach`,
    lines: [
      say`An easy run of up to an hour is fine without breakfast, if you like it so.`,
      say`Before anything hard or long eat something small first: a banana, a slice of toast.`,
      say`Dizzy or shaky on the way: stop and eat.`,
    ],
  }),
  coffee: ({ lastCaffeine }) => ({
    title: say`Coffee and running`,
    lines: [
      say`One about an hour before helps most people a little. Try it in training, not first on race day.`,
      say`For tonight’s sleep the last one is by ${lastCaffeine}.`,
    ],
  }),
  alcohol: () => ({
    title: say`Alcohol and training`,
    lines: [
      say`One with a meal undoes nothing. More costs sleep and slows repair: not right after a hard or long one, and not the night before.`,
      say`The morning after: water, food, and easy or rest.`,
    ],
  }),
  supplements: () => ({
    title: say`Supplements`,
    lines: [
      say`Food first; most runners need none. Iron and vitamin D only after a blood test, so that is one for a doctor or a sports dietitian.`,
    ],
  }),
  weight: () => ({
    title: say`Weight is not mine to coach`,
    lines: [
      say`Running on too little costs sleep, mood and bones before it brings anything. A sports dietitian can plan it with you.`,
      say`What I can do: ask in the check-in whether you ate enough, and say so when it shows.`,
    ],
  }),
};

const toThirst = () =>
  say`On the way drink to thirst, and never so much that you weigh more afterwards.`;

const drinkBefore = ({ drink }: FuelBefore): readonly string[] => [
  drink
    ? say`Drink ${numberWords(tens(drink.from), 0)}–${numberWords(tens(drink.to), 0)} ml in the two to four hours before.`
    : say`Drink a large glass of water about two hours before.`,
];

/** What a run to come is like: how hard the last one felt is no part of it. */
function plannedWords({ rpe: _, ...session }: Session, { units }: Reader): string {
  return doneWords(session, units);
}

const rounded = (grams: number): string => numberWords(grams, 0);

const tens = (millilitres: number): number => Math.round(millilitres / 10) * 10;
