import type { Reply } from './reply.ts';
import { phrase, said } from './say.ts';
import { sentence } from './words.ts';

/** The words a coach uses, for somebody who has just begun. Each in two sentences. */
const glossary = {
  rpe: phrase`Effort from 0 to 10, as you felt it over the whole session: 3 is easy talking, 5 steady, 7 hard, 10 all out. No watch needed, and it is the number that tells me most.`,
  load: phrase`Minutes times effort: 40 minutes at effort 4 is 160. It says how much a session asked of you, and only means something beside your own other days.`,
  readiness: phrase`How this morning compares with your own normal, from your answers and your sleep: 70 is an ordinary day for you, 100 the top. It is about you only, never against others.`,
  easy: phrase`Slow enough to talk in whole sentences. Most of a good week is easy, and nearly everybody runs it too fast at first.`,
  steady: phrase`A bit quicker than easy: you can still talk, but in short sentences. Comfortable, not hard.`,
  tempo: phrase`Comfortably hard, the pace you could hold for about an hour in a race. Usually 15 to 30 minutes of it, with easy running before and after.`,
  intervals: phrase`Short hard pieces with easy breaks between them, such as six times three minutes. It counts as a hard day, so easy days go around it.`,
  fartlek: phrase`Swedish for speed play: quicker and easier running mixed by feel, without a watch. How hard it is depends on you, and it usually counts as a hard day.`,
  hills: phrase`Repeats up a slope, walking or jogging back down. They build strength at less speed than the track, and count as a hard day.`,
  progression: phrase`A run that starts easy and gets quicker bit by bit, so that the last part is the hard one.`,
  'long run': phrase`The longest run of your week, at an easy pace. It teaches the body to keep going, so there is one a week and an easy day after it.`,
  strides: phrase`Four to six relaxed, quick runs of about 20 seconds at the end of an easy run, walking back each time. They keep the legs quick and cost little.`,
  hrv: phrase`How much the time between heartbeats varies in the morning. Low for several days can mean you are tired; one day alone means little.`,
  deload: phrase`A lighter week on purpose: the same number of runs, each shorter. The work of the weeks before settles in it.`,
  taper: phrase`Running less in the last days before a race, so that you start fresh. The fitness stays, the tiredness goes.`,
  'active recovery': phrase`Gentle movement instead of a run: a walk, an easy spin, a swim, some mobility. It helps the next hard day more than another run would.`,
  'rest day': phrase`A day without training, planned like any other session. Muscle and tendon rebuild on it.`,
} as const satisfies Record<string, string>;

/** What each is called where it is explained. */
const names: Readonly<Record<keyof typeof glossary, string>> = {
  rpe: phrase`RPE`,
  load: phrase`load`,
  readiness: phrase`readiness`,
  easy: phrase`easy`,
  steady: phrase`steady`,
  tempo: phrase`tempo`,
  intervals: phrase`intervals`,
  fartlek: phrase`fartlek`,
  hills: phrase`hills`,
  progression: phrase`progression run`,
  'long run': phrase`long run`,
  strides: phrase`strides`,
  hrv: phrase`HRV`,
  deload: phrase`deload`,
  taper: phrase`taper`,
  'active recovery': phrase`active recovery`,
  'rest day': phrase`rest day`,
};

/** Other ways to say the same. */
const alias: Readonly<Record<string, keyof typeof glossary>> = {
  effort: 'rpe',
  threshold: 'tempo',
  reps: 'intervals',
  'hill reps': 'hills',
  'zone 2': 'easy',
  'recovery run': 'active recovery',
  'easy run': 'easy',
  'steady run': 'steady',
  'tempo run': 'tempo',
};

const terms = [...Object.keys(alias), ...Object.keys(glossary)].sort((a, b) => b.length - a.length);

const asksForMeaning =
  /^\s*(?:so |and |sorry |hey |hi |coach |,)*(?:what(?:'|’)?s?(?: is| are| does| do| means?)?|whats|explain|define|meaning of)\b/i;

/** "What is rpe?": the explanation, if a word is asked about and nothing else. */
export function explained(text: string): Reply | undefined {
  const words = text
    .toLowerCase()
    .replace(/[?.!"“”]/g, ' ')
    .trim();
  if (!asksForMeaning.test(text) || words.split(/\s+/).length > 7) return undefined;
  if (/\b(?:my|today|tomorrow|tonight|this|should|can|i)\b/.test(words)) return undefined;
  const term = terms.find((each) => new RegExp(`\\b${each}s?\\b`).test(words));
  if (!term) return undefined;
  const key = alias[term] ?? (term as keyof typeof glossary);
  return { text: `**${sentence(said(names[key]))}:** ${said(glossary[key])}` };
}
