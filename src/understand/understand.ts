import { illnessIn, painIn, type SaidIllness, type SaidPain } from './ailments.ts';
import { siteIn } from './body.ts';
import { type At, dayOf, type Message, round } from './context.ts';
import { correctionIn } from './correction.ts';
import { chatter, isNoise, questionIn } from './intents.ts';
import { mark, markOf } from './marks.ts';
import { normalise } from './normalise.ts';
import { ownWordsIn, withOwnWords } from './own-words.ts';
import { piecesOf } from './pieces.ts';
import type { Facts, Intent, Reading, Told, WriteKind } from './reading.ts';
import { redFlagIn } from './red-flags.ts';
import { type SaidSession, sessionsIn } from './sessions.ts';
import { type SleepSaid, sleepIn } from './sleep.ts';
import { type Wellness, wellnessIn } from './wellness.ts';

/** What one direct message means, and what of it may be stored. */
export function understand(text: string, at: At): Reading {
  const plain = normalise(text);
  const own = ownWordsIn(plain);
  if (!own) return readingOf(text, { plain, at });
  return withOwnWords({ ...readingOf(own.rest, { plain: own.rest, at }), text }, own);
}

function readingOf(
  text: string,
  { plain, at }: { readonly plain: string; readonly at: At },
): Reading {
  const marked = mark(plain, at.today);
  const message: Message = { plain, marked, pieces: piecesOf(marked), at };
  const redFlag = redFlagIn(plain);
  if (redFlag) return urgent(text, message, redFlag.sign);
  if (friendly(text.trim())) return nothing(text, 'greeting_smalltalk');
  if (isNoise(message)) return nothing(text, 'unclear');
  const pain = gearFor.test(plain) ? undefined : painIn(message);
  const illness = illnessIn(message);
  const corrected = pain || illness ? undefined : correctionIn(message, at);
  if (corrected) return takenBack(text, corrected, message);
  const said = withoutAilment(saidIn(message), pain, illness);
  const told = toldIn(said, message);
  if (pain || illness) return ailing(text, message, { said, told, pain, illness });
  const question = questionIn(message, said.sessions);
  if (question) return answered(text, message, { said, told, intent: question });
  // A question nobody understood is still a question: what stands beside it is not stored.
  if (told.length > 0 && /\?/.test(text) && message.pieces.some(({ mood }) => mood === 'asked')) {
    return answered(text, message, { said, told, intent: 'ask_today' });
  }
  const facts = factsOf(said, message);
  const first = told[0]?.write;
  if (first) return { text, intent: logs[first], facts, told, aside: [] };
  if (/\b(?:period|pms|time of the month)\b/.test(plain))
    return { text, intent: 'log_wellness', facts, told, aside: [] };
  if (
    Object.keys(said.wellness).length > 0 &&
    !message.pieces.some(({ mood }) => mood === 'asked')
  ) {
    return { text, intent: 'log_wellness', facts, told, aside: [] };
  }
  const intent = chatter(message);
  const chat =
    (intent === 'greeting_smalltalk' || intent === 'unclear') &&
    !message.pieces.some(({ mood }) => mood === 'asked');
  return { text, intent, facts: chat ? facts : {}, told: [], aside: [] };
}

/** 'Which socks for blisters' asks about socks. */
const gearFor =
  /\b(?:which|what|best) (?:[a-z]+ )?(?:socks?|shoes?|trainers|insoles?|bra|brand|watch)\b/;

/** What kinds of thing a reading stores, each once, in the order told. */
export const writesOf = ({ told }: Reading): readonly WriteKind[] => [
  ...new Set(told.map(({ write }) => write)),
];

/** Nothing but emoji, and none of them ill, hurt, in tears or rude. */
const friendly = (text: string): boolean =>
  /^(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F|:-?[)D]|<3)+$/u.test(text) &&
  !/[\u{1F912}\u{1F915}\u{1F922}\u{1F92E}\u{1F637}\u{1F480}\u{1F62D}\u{1F622}\u{1F4A9}\u{1F595}\u{1F635}\u{1F631}\u{1F63F}]/u.test(
    text,
  );

const nothing = (text: string, intent: Intent): Reading => ({
  text,
  intent,
  facts: {},
  told: [],
  aside: [],
});

const logs = {
  session: 'log_session',
  sleep: 'log_sleep',
  wellness: 'log_wellness',
  pain: 'report_pain',
  illness: 'report_illness',
  undo: 'undo',
} as const satisfies Record<WriteKind, Intent>;

interface Said {
  readonly sleep: SleepSaid | undefined;
  readonly sessions: readonly SaidSession[];
  readonly wellness: ReturnType<typeof wellnessIn>;
}

function saidIn(message: Message): Said {
  const sleep = sleepIn(message);
  const asleep = sleep?.pieces ?? [];
  return { sleep, sessions: sessionsIn(message, asleep), wellness: wellnessIn(message, asleep) };
}

/** A sore knee is a pain, not sore muscles; 'feel ok' after an illness is its end. */
function withoutAilment(
  said: Said,
  pain: SaidPain | undefined,
  illness: SaidIllness | undefined,
): Said {
  if (!pain && !illness) return said;
  const gone = pain?.gone || illness?.gone;
  const wellness = new Map(
    [...said.wellness].filter(
      ([item, { piece, value }]) =>
        !(
          item === 'soreness' &&
          (pain?.pieces.includes(piece) || illness?.pieces.includes(piece))
        ) && !(item === 'fatigue' && (pain?.pieces.includes(piece) || (gone && value <= 2))),
    ),
  );
  return { ...said, wellness };
}

function urgent(
  text: string,
  message: Message,
  sign: NonNullable<Reading['redFlag']>['sign'],
): Reading {
  const somebodyElse =
    message.pieces.some(({ mood }) => mood === 'somebody else') && redFlagIsTheirs(message);
  const hurting = painIn(message);
  const aching = hurting?.pieces.some((piece) => ache.test(piece.text));
  const pain = aching || injuries.includes(sign) ? hurting : undefined;
  const ill = illnessIn(message);
  const illness = ill?.symptoms.some(
    (each) =>
      !(each === 'chest' && sign === 'coughing blood') &&
      !(each === 'fever' && sign === 'confusion') &&
      !(each === 'stomach' && (sign === 'head injury' || sign === 'starvation')),
  )
    ? ill
    : undefined;
  const place = pain?.site ?? (sited.includes(sign) ? siteIn(message.marked.text) : undefined);
  const day = message.pieces
    .map((piece) => dayOf({ ...piece, tense: piece.mood === 'asked' ? 'future' : 'past' }, message))
    .find((each) => each !== undefined && each.days <= 0);
  const injury: readonly Told[] =
    injuries.includes(sign) && place && !pain?.told
      ? [{ write: 'pain', site: place, days: Math.min(0, day?.days ?? 0) }]
      : [];
  const told =
    somebodyElse || sign === 'not wanting to live' ? [] : [...ailments(pain, illness), ...injury];
  return {
    text,
    intent: 'red_flag',
    facts: somebodyElse
      ? { ...(day ? { days: day.days } : {}) }
      : {
          ...factsOf(withoutAilment(saidIn(message), hurting, ill), message),
          ...(place ? { site: place } : {}),
          ...(day ? { days: day.days } : {}),
        },
    told,
    aside: [],
    redFlag: { sign, somebodyElse },
  };
}

/** Words for a pain, not for a sign that has none. */
const ache =
  /\b(?:pain(?:s|ful)?|hurt(?:s|ing)?|ach(?:es|ing|e|y)|tight(?:ness|ened|ening)?|sharp|sore|twinges?|killing|agony|stabbing|throbbing|niggle|spasms?)\b/;
const injuries: readonly string[] = [
  'swollen calf',
  'pop, no weight-bearing',
  'bone pain',
  'groin pain',
];
const sited: readonly string[] = [
  'chest pain',
  'swollen calf',
  'pop, no weight-bearing',
  'bone pain',
  'groin pain',
];

const redFlagIsTheirs = (message: Message) =>
  message.pieces.some(
    ({ mood, text }) => mood === 'somebody else' && redFlagIn(text) !== undefined,
  ) ||
  !/\b(?:i|my|me|i am)\b/.test(
    message.plain.replace(
      /\bmy (?:wife|husband|mate|friend|partner|mum|mom|dad|brother|sister|son|daughter|training partner|buddy|running buddy|teammate|boyfriend|girlfriend|kid|club ?mate)\b/g,
      '',
    ),
  );

function ailments(pain: SaidPain | undefined, illness: SaidIllness | undefined): readonly Told[] {
  const told: Told[] = [];
  if (pain?.site && pain.told) {
    const { site, told: _, pieces: __, days = 0, ...rest } = pain;
    told.push({ write: 'pain', site, ...rest, days: Math.min(0, days) });
  }
  if (illness?.told) {
    const { told: _, pieces: __, days = 0, ...rest } = illness;
    told.push({ write: 'illness', ...rest, days: Math.min(0, days) });
  }
  return told;
}

interface Ailing {
  readonly said: Said;
  readonly told: readonly Told[];
  readonly pain: SaidPain | undefined;
  readonly illness: SaidIllness | undefined;
}

function ailing(text: string, message: Message, { said, told, pain, illness }: Ailing): Reading {
  const asks = message.pieces.some(({ mood }) => mood === 'asked' || mood === 'hypothesis');
  const about = factsOf(said, message);
  const onset = (pain ?? illness)?.days;
  return {
    text,
    intent: pain ? 'report_pain' : 'report_illness',
    facts: {
      ...about,
      ...(pain?.site ? { site: pain.site } : {}),
      ...(onset === undefined ? {} : { days: onset }),
    },
    told: [...ailments(pain, illness), ...(asks ? [] : told)],
    aside: asks ? told : [],
  };
}

interface Answered {
  readonly said: Said;
  readonly told: readonly Told[];
  readonly intent: Intent;
}

function answered(text: string, message: Message, { said, told, intent }: Answered): Reading {
  const available = availableIn(message);
  const facts = factsOf(said, message, intent);
  const allotted =
    available === undefined || facts.minutes !== undefined ? {} : { minutes: available };
  return {
    text,
    intent,
    facts: factless.includes(intent)
      ? {}
      : { ...facts, ...allotted, ...(intent === 'ask_whatif' ? supposedSite(message) : {}) },
    told: [],
    aside: intent === 'ask_whatif' ? [] : told,
    ...(available === undefined ? {} : { available }),
  };
}

/** 'If my knee hurts on Sunday': the place is part of the hypothesis. */
function supposedSite({ pieces }: Message): { site?: string } {
  const site = pieces
    .filter(({ mood, text }) => mood === 'hypothesis' && ache.test(text))
    .map(({ text }) => siteIn(text))
    .find((each) => each !== undefined);
  return site ? { site } : {};
}

const factless: readonly Intent[] = ['help', 'out_of_scope', 'greeting_smalltalk'];

/** 'with only 30 minutes?' */
function availableIn({ marked }: Message): number | undefined {
  const word =
    /\b(?:only|just|with|got|have|free|max)(?: (?:only|just|about|a|got|have|like|maybe|max))* (MIN\d+)\b(?! (?:of )?(?:sleep|kip|nap|last))/.exec(
      marked.text,
    )?.[1] ?? /(MIN\d+) (?:free|spare|available|to spare|max|window)\b/.exec(marked.text)?.[1];
  const minutes = markOf(marked, word, 'MIN')?.value;
  return minutes !== undefined && minutes <= 180 ? minutes : undefined;
}

function takenBack(text: string, message: Message, original: Message): Reading {
  const said = saidIn(message);
  const replacement =
    bareMinutes(message, { said, original }) ??
    toldIn({ ...said, sessions: said.sessions.map((each) => ({ ...each, done: true })) }, message);
  const facts = { ...factsOf(said, message), ...dated(original) };
  const [only] = replacement;
  return {
    text,
    intent: 'undo',
    facts: { ...facts, ...bareFacts(only) },
    told: [{ write: 'undo' }, ...replacement.filter(holdsSomething)],
    aside: [],
  };
}

/** The day of the entry meant. */
function dated(message: Message): { days?: number } {
  const day = message.pieces
    .map((piece) => dayOf({ ...piece, tense: 'past' }, message))
    .find((each) => each !== undefined);
  return day ? { days: day.days } : {};
}

const bareFacts = (only: Told | undefined): Facts => {
  if (only?.write === 'session' && only.minutes !== undefined) return { minutes: only.minutes };
  return only?.write === 'sleep' && only.hours !== undefined ? { sleepHours: only.hours } : {};
};

const holdsSomething = (told: Told) =>
  Object.keys(told).some((key) => key !== 'write' && key !== 'days');

interface TakenBack {
  readonly said: Said;
  readonly original: Message;
}

/** 'no wait, 45' or '25 not 20': a number no distance, effort or night is likely to be. */
function bareMinutes(
  { marked }: Message,
  { said, original }: TakenBack,
): readonly Told[] | undefined {
  if (said.sessions.length > 0 || said.sleep || said.wellness.size > 0) return undefined;
  const word = /\b(?:NUM|COLON|MIN)\d+/.exec(marked.text)?.[0];
  const long = markOf(marked, word, 'MIN');
  // Hours with no word of training are a night's.
  if (long?.name === 'hours' && long.value >= 180 && long.value <= 720)
    return [{ write: 'sleep', hours: long.value / 60, days: 0 }];
  const minutes = long?.value ?? markOf(marked, word, 'NUM')?.value;
  const [a = 0, b = 0] = markOf(marked, word, 'COLON')?.parts ?? [];
  const value = minutes ?? (word?.startsWith('COLON') ? a + b / 60 : undefined);
  const least = long ? 1 : /\bnot NUM\d+/.test(original.marked.text) ? 11 : 31;
  return value !== undefined && value >= least && value <= 300
    ? [{ write: 'session', minutes: value, days: 0 }]
    : undefined;
}

const usual = /\b(?:usual(?:ly)?|normal(?:ly)?|always|average|typically|generally|tend to)\b/;
/** 'Sore from Monday' is felt today. */
const behind = /\b(?:from|since|after|following)\b/;

function toldIn({ sleep, sessions, wellness }: Said, message: Message): readonly Told[] {
  const found: { at: number; told: Told }[] = [];
  const place = (piece: Message['pieces'][number] | undefined) =>
    piece ? message.pieces.indexOf(piece) : -1;
  for (const session of sessions) {
    if (!session.done || (session.days ?? 0) < -14) continue;
    const { mood: _, done: __, event: ___, setting: ____, piece, days = 0, ...rest } = session;
    found.push({ at: place(piece), told: { write: 'session', ...rest, days } });
  }
  if (sleep?.pieces.every(({ mood }) => mood === 'told')) {
    const { pieces, days = 0, ...rest } = sleep;
    found.push({ at: place(pieces[0]), told: { write: 'sleep', ...rest, days } });
  }
  const past = sessions.some(({ done }) => done);
  const now = [...wellness].filter(
    ([, { piece }]) =>
      (piece.mood === 'told' || (piece.mood === 'habit' && !usual.test(piece.text))) &&
      !(past && !behind.test(piece.text) && (dayOf(piece, message)?.days ?? 0) < 0) &&
      !(past && /\b(?:was|were|felt)\b/.test(piece.text)) &&
      (dayOf(piece, message)?.days ?? 0) <= 0,
  );
  const [first] = now;
  if (first) {
    const values = Object.fromEntries(now.map(([item, { value }]) => [item, value])) as Wellness;
    const days = first[1].piece ? (dayOf(first[1].piece, message)?.days ?? 0) : 0;
    found.push({
      at: place(first[1].piece),
      told: { write: 'wellness', ...values, days: past ? 0 : days },
    });
  }
  // What is to come is not told, whatever it looked like.
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ told }) => told)
    .filter((told) => !('days' in told) || told.days <= 0);
}

function factsOf({ sleep, sessions, wellness }: Said, message: Message, intent?: Intent): Facts {
  const meant = sessionMeant(sessions, intent);
  const asked = (['asked', 'hypothesis', 'plan'] as const).flatMap((ahead) =>
    message.pieces.filter(({ mood }) => mood === ahead),
  );
  const days =
    meant?.days ??
    asked.map((piece) => dayOf(piece, message)?.days).find((each) => each !== undefined) ??
    sleep?.days ??
    message.pieces
      .filter(({ mood }) => mood !== 'somebody else')
      .map((piece) => dayOf(piece, message)?.days)
      .find((each) => each !== undefined);
  const values = Object.fromEntries(
    [...wellness].map(([item, { value }]) => [item, value]),
  ) as Facts;
  const napping = sleep?.napMinutes !== undefined && meant === undefined;
  return {
    ...(sleep?.hours === undefined ? {} : { sleepHours: sleep.hours }),
    ...(sleep?.quality === undefined ? {} : { sleepQuality: sleep.quality }),
    ...values,
    ...(meant?.rpe === undefined ? {} : { rpe: meant.rpe }),
    ...(meant?.km === undefined ? {} : { km: meant.km }),
    ...(meant?.minutes === undefined ? {} : { minutes: round(meant.minutes, 1) }),
    ...(meant?.type === undefined || hidden(meant, intent) ? {} : { type: meant.type }),
    ...(napping ? { type: 'nap', minutes: sleep.napMinutes } : {}),
    ...(days === undefined ? {} : { days }),
  };
}

/** Strides are no type of their own; stretching asked about as a remedy is no session. */
const hidden = ({ type, mood }: SaidSession, intent: Intent | undefined) =>
  type === 'strides' ||
  (intent === 'ask_sleep' && type === 'race') ||
  (intent === 'ask_recovery_ideas' &&
    mood !== 'told' &&
    (type === 'mobility' ||
      type === 'rest' ||
      type === 'cross' ||
      type === 'walk' ||
      type === 'strength'));

/** The latest session reported; failing that one named; failing that the one asked about. */
function sessionMeant(
  sessions: readonly SaidSession[],
  intent: Intent | undefined,
): SaidSession | undefined {
  if (intent === 'ask_race_taper') {
    const race =
      sessions.find(({ event }) => event !== undefined) ??
      sessions.find(({ type }) => type === 'race') ??
      sessions[0];
    return race?.event === 'half' || race?.event === 'marathon' ? { ...race, type: 'race' } : race;
  }
  const latest = (all: readonly SaidSession[]) =>
    all.reduce<SaidSession | undefined>(
      (last, each) => (last === undefined || (each.days ?? 0) >= (last.days ?? 0) ? each : last),
      undefined,
    );
  const own = sessions.filter(({ mood }) => mood !== 'long ago' && mood !== 'habit');
  return (
    latest(own.filter(({ done }) => done)) ??
    latest(own.filter(({ mood }) => mood === 'told')) ??
    own.find(({ mood }) => mood === 'asked') ??
    own[0]
  );
}
