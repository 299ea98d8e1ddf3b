import type { Advice, Reason } from '../coach/advice.ts';
import type { Level } from '../coach/level.ts';
import type { DayView } from './day-views.ts';
import { doneWords, type Reader } from './entry.ts';
import { menuPurpose, menuTitle } from './menu-words.ts';
import {
  confidenceWords,
  coverageWords,
  flipWords,
  noteWords,
  planWords,
  reasonWords,
  tapsChange,
} from './reasons.ts';
import type { Action, Card, Mood, Reply } from './reply.ts';
import { say } from './say.ts';
import {
  countWords,
  dayWords,
  distanceWords,
  listWords,
  rangeWords,
  sentence,
  sessionWords,
  stepWords,
} from './words.ts';

/** 'easy run, 40–50 min', or the runner's own name for it. */
export function headline(advice: Advice): string {
  const { session, minutes, plan } = advice;
  const name =
    plan.name && advice.level === plan.level && advice.session === plan.session
      ? plan.name
      : sessionWords[session];
  return minutes && session !== 'rest' ? `${name}, ${rangeWords(minutes)}` : name;
}

/** At most two reasons, strongest first, in sentences. */
export const reasonLines = (advice: Advice, reader: Reader): readonly string[] =>
  advice.reasons.length > 0
    ? advice.reasons.slice(0, 2).map((reason) => reasonWords(reason, reader, advice.day))
    : [planWords(advice.plan, reader), ...readyWords(advice, reader)];

/** On a day that nothing holds back: the number behind it, where it is the runner's own. */
const readyWords = ({ readiness, level, day }: Advice, { today }: Reader): readonly string[] =>
  readiness && day <= today && level >= 3 && readiness.score >= 60
    ? [
        say`Readiness ${Math.round(readiness.score)} of 100, where 70 is your normal: nothing holds you back.`,
      ]
    : [];

interface Showing {
  readonly reader: Reader;
  /** What follows, for a day that is already done. */
  readonly tomorrow: Advice;
  /** The question was "hard today?", so the answer begins with yes or no. */
  readonly askedHard?: boolean;
  /** What was just stored, shown above. */
  readonly stored?: string;
  /** Said with the facts of the question, which are not stored. */
  readonly supposing?: string;
  readonly storedActions?: readonly Action[];
  /** Taps that store what was only said. */
  readonly offerToSave?: readonly Action[];
}

/** The day's card: level and session, two reasons, flip, coverage. */
export function adviceCard(advice: Advice, showing: Showing): Reply {
  const { reader } = showing;
  if (advice.done.length > 0 && advice.day === reader.today) return doneCard(advice, showing);
  const isAhead = advice.day > reader.today;
  const taps = missingTaps(advice, advice.day === reader.today);
  const reasons = reasonLines(advice, reader);
  // What two taps would change is said with the taps.
  const invited = taps.length === 2 && advice.flip ? tapsChange(advice.flip, reader) : undefined;
  const lines = [
    ...reasons.map((line) => `• ${line}`),
    ...notesShown(advice, reasons.length < 2).map(
      (note) => `• ${noteWords(note, reader, advice.day)}`,
    ),
    ...(advice.level <= 1 && advice.menu.length > 0 && !isOfHealth(advice)
      ? ['', ...advice.menu.slice(0, 1).map(menuPurpose)]
      : []),
    ...(advice.flip && !invited
      ? ['', say`**What would change it:** ${flipWords(advice.flip, reader)}`]
      : []),
    ...(taps.length > 0 ? ['', [tapInvitation(taps), ...(invited ?? [])].join(' ')] : []),
  ];
  const title = `${dayWords(advice.day, reader.today)}: ${headline(advice)}${atMost(advice, reader)}`;
  const straight = showing.askedHard ? `**${verdict(advice)}**` : undefined;
  return {
    text: [showing.stored, showing.supposing, straight].filter(Boolean).join('\n'),
    card: {
      title: sentence(title),
      body: lines.join('\n').trim(),
      footer: isAhead ? onAnOrdinaryMorning() : knownWords(advice),
      mood: moodOf(advice),
    },
    actions: [...tapRows(taps, advice.day), storedRow(showing), actionRow(advice, showing)].filter(
      (row) => row.length > 0,
    ),
  };
}

/** 'Fairly sure · 5 of 7 things known'. */
export const knownWords = ({ confidence, coverage, reasons }: Advice): string => {
  // Which answer is missing is a reason then, and is not said twice.
  const isSaid = confidence === 'low' && reasons.some(({ rule }) => rule === 'no check-in');
  const sure = isSaid ? say`a careful guess` : confidenceWords(confidence, coverage);
  return sentence(`${sure} · ${coverageWords(coverage)}`);
};

/** One remark, where there is room for it; of pain and of a race there always is. */
const notesShown = ({ notes }: Advice, hasRoom: boolean): Advice['notes'] =>
  notes
    .filter(isAboutToday)
    .filter(({ about }) => hasRoom || about === 'pain' || about === 'race caution')
    .slice(0, 1);

/** What is about the last weeks belongs to "how am I doing", not on every card. */
const isAboutToday = ({ about }: Advice['notes'][number]): boolean =>
  about !== 'easy share' && about !== 'week jump';

const onAnOrdinaryMorning = () => say`If that morning is ordinary. I look again then.`;

/** Today's session is behind the runner: what is left of the day is recovery, then tomorrow. */
function doneCard(advice: Advice, showing: Showing): Reply {
  const { reader, tomorrow, askedHard } = showing;
  // What to do about a sign of danger stands above; tomorrow only says that it waits.
  const waits = tomorrow.reasons.some(({ rule }) => rule === 'red flag');
  const [why] = waits
    ? [say`Running waits until a doctor has cleared you.`]
    : reasonLines(tomorrow, reader);
  return {
    text: [showing.stored, showing.supposing].filter(Boolean).join('\n'),
    card: {
      title: say`Today is done: ${listWords(advice.done.map((session) => doneWords(session, reader.units)))}`,
      body: [
        askedHard
          ? say`One session a day is enough, so no second hard one today.`
          : say`What is left of today is for recovering.`,
        ...advice.menu.slice(0, 1).map((item) => say`Good for now: **${menuTitle(item)}**.`),
        '',
        [say`**Tomorrow:** ${headline(tomorrow)}.`, ...(why ? [why] : [])].join(' '),
      ].join('\n'),
      footer: onAnOrdinaryMorning(),
      mood: 'rest',
    },
    actions: [storedRow(showing), actionRow(advice, showing)].filter((row) => row.length > 0),
  };
}

/** The straight answer to "should I run hard today?". Unknown is never a yes. */
function verdict(advice: Advice): string {
  const { level, confidence } = advice;
  // No tone makes light of this one.
  if (level < 4 && isOfHealth(advice)) return say`Not hard today: your health comes first.`;
  if (confidence === 'unknown') return say`I know too little to say yes.`;
  if (level === 4) return say`Yes, today is a day for it. You decide.`;
  return level === 3 ? say`Not all out: steady is the most for today.` : say`Not hard today.`;
}

const atMost = ({ distance, level }: Advice, { units }: Reader): string =>
  distance && level >= 2 ? `, ${say`up to ${distanceWords(distance.to, units)}`}` : '';

const moods: Record<Level, Mood> = {
  0: 'rest',
  1: 'rest',
  2: 'calm',
  3: 'calm',
  4: 'good',
};

const isOfHealth = ({ reasons }: Advice): boolean =>
  reasons.some(({ rule }) => healthRules.includes(rule));

function moodOf({ level, reasons, confidence }: Advice): Mood {
  const rules = reasons.map(({ rule }) => rule);
  if (rules.includes('red flag')) return 'stop';
  if (rules.some((rule) => rule === 'floor' || healthRules.includes(rule))) return 'careful';
  return confidence === 'unknown' ? 'careful' : moods[level];
}

const healthRules: readonly Reason['rule'][] = ['red flag', 'illness', 'cold', 'pain'];

/** The two questions that matter most, while they are open for today. */
function missingTaps(advice: Advice, isToday: boolean): readonly Tap[] {
  const { coverage, done, level, plan, reasons } = advice;
  // On a day of rest, or for who is unwell, no answer changes the call: nobody is asked.
  const isSettled =
    level === 0 || plan.level < 2 || reasons.some(({ rule }) => healthRules.includes(rule));
  if (!isToday || done.length > 0 || isSettled) return [];
  return (['fatigue', 'soreness'] as const).filter((item) => coverage.missing.includes(item));
}

type Tap = 'fatigue' | 'soreness';

function tapInvitation([first, second]: readonly Tap[]): string {
  if (second) return say`Two taps settle it: your energy and your legs this morning.`;
  return first === 'fatigue'
    ? say`One tap settles it: your energy this morning.`
    : say`One tap settles it: your legs this morning.`;
}

/** A row of five buttons per unanswered question, for today only. */
function tapRows(taps: readonly Tap[], day: Advice['day']): readonly (readonly Action[])[] {
  return taps.map((item) =>
    stepWords[item].map((word, index) => ({
      label: `${item === 'fatigue' ? say`Energy` : say`Legs`} ${word}`,
      command: 'checkin',
      input: { [item]: index + 1, day, tap: true },
    })),
  );
}

/** What undoes or edits what was just told, or stores what was only said. */
const storedRow = ({ storedActions = [], offerToSave = [] }: Showing): readonly Action[] => [
  ...offerToSave,
  ...storedActions,
];

/** What can be asked of the day, or done about it. */
function actionRow({ day, done, level, session }: Advice, showing: Showing): readonly Action[] {
  // These would argue about the day without what was only supposed.
  if (showing.supposing) return [];
  const { today } = showing.reader;
  const view = (label: string, name: DayView): Action => ({
    label,
    command: 'today',
    input: { day, view: name },
  });
  const isOpen = day === today && done.length === 0;
  const didIt: Action = {
    label: say`Did it`,
    style: 'good',
    command: 'log',
    input: { suggested: session, when: day },
  };
  return [
    view(say`Why`, 'why'),
    ...(isOpen ? [view(say`What if`, 'whatif')] : []),
    ...(isOpen || level <= 1 || done.length > 0 ? [view(say`Options`, 'options')] : []),
    ...(isOpen ? [didIt] : []),
    ...(isOpen && level >= 2 ? [view(say`Not today`, 'other')] : []),
  ];
}

/** Every reason, the readiness and what was known: the whole argument, for who asks why. */
export function whyReply(advice: Advice, reader: Reader): Reply {
  const { readiness, plan, reasons, flip, done } = advice;
  const isAhead = advice.day > reader.today;
  const held = reasons.map((reason) => `• ${reasonWords(reason, reader, advice.day)}`);
  const title =
    done.length > 0
      ? say`You have done: ${listWords(done.map((session) => doneWords(session, reader.units)))}`
      : sentence(say`Why ${headline(advice)} ${dayWords(advice.day, reader.today)}`);
  const card: Card = {
    title,
    body: [
      ...(done.length > 0 ? [say`For the rest of the day:`] : []),
      say`**What the day wants:** ${planWords(plan, reader)}`,
      '',
      ...(held.length > 0
        ? [say`**What holds it there:**`, ...held]
        : [say`**Nothing holds it back.**`]),
      ...(readiness && !isAhead
        ? [
            '',
            readiness.mornings === 0
              ? say`**Readiness ${Math.round(readiness.score)} of 100**, from today’s answers alone: there are no earlier mornings to compare with yet.`
              : say`**Readiness ${Math.round(readiness.score)} of 100**, where 70 is your normal, from ${countWords(readiness.mornings, say`earlier morning`, say`earlier mornings`)}.`,
          ]
        : []),
      ...(flip ? ['', say`**What would change it:** ${flipWords(flip, reader)}`] : []),
      '',
      say`You decide. You may go lower any day.`,
    ].join('\n'),
    footer: isAhead ? onAnOrdinaryMorning() : knownWords(advice),
    mood: moodOf(advice),
  };
  return { text: '', card };
}
