import { dayOf, type Message, round } from './context.ts';
import { offsetOf } from './days.ts';
import { markOf } from './marks.ts';
import { pastVerb } from './moods.ts';
import type { Facts, Intent } from './reading.ts';
import type { Said } from './said.ts';
import { hardTypes, typesIn } from './session-words.ts';
import type { SaidSession } from './sessions.ts';

/** What was said, under the keys of a reading: of the session that was meant, not of each. */
export function factsOf(
  { sleep, sessions, wellness }: Said,
  message: Message,
  intent?: Intent,
): Facts {
  const looksAhead =
    intent === 'ask_tomorrow' ||
    intent === 'ask_race_taper' ||
    intent === 'ask_fuel' ||
    intent === 'ask_whatif';
  const found = sessionMeant(sessions, intent);
  // 'I have got my eye on Saturday, what is it to be?' is the Saturday to come.
  const meant =
    found && looksAhead && !found.done ? { ...found, ...aheadOf(found, message) } : found;
  const asked = (['asked', 'hypothesis', 'plan'] as const).flatMap((ahead) =>
    message.pieces.filter(({ mood }) => mood === ahead),
  );
  const days =
    meant?.days ??
    asked
      .filter(({ text }) => !(intent === 'ask_week' && fromTo.test(text)))
      .map((piece) => dayOf(piece, message)?.days)
      .find((each) => each !== undefined) ??
    sleep?.days ??
    message.pieces
      .filter(
        ({ mood }) =>
          (mood !== 'somebody else' || intent === 'ask_tomorrow') && intent !== 'ask_week',
      )
      .map((piece) => dayOf(looksAhead ? { ...piece, tense: 'future' } : piece, message)?.days)
      .find((each) => each !== undefined);
  const values = Object.fromEntries(
    [...wellness].map(([item, { value }]) => [item, value]),
  ) as Facts;
  const km = meant?.km ?? (intent === 'ask_race_taper' ? eventIn(message) : undefined);
  const minutes = meant ? meant.minutes : intent === 'ask_fuel' ? lastsIn(message) : undefined;
  const napping = sleep?.napMinutes !== undefined && meant === undefined;
  return {
    ...(sleep?.hours === undefined ? {} : { sleepHours: sleep.hours }),
    ...(sleep?.quality === undefined ? {} : { sleepQuality: sleep.quality }),
    ...values,
    ...(meant?.rpe === undefined ? {} : { rpe: meant.rpe }),
    ...(km === undefined ? {} : { km }),
    ...(minutes === undefined ? {} : { minutes: round(minutes, 1) }),
    ...(meant?.type === undefined || hidden(meant, intent)
      ? intent === 'ask_hard_today'
        ? hardTypeIn(message)
        : {}
      : { type: meant.type }),
    ...(napping ? { type: 'nap', minutes: sleep.napMinutes } : {}),
    ...(days === undefined ? {} : { days }),
  };
}

/** 'The club is doing hill reps, do I join in?' */
function hardTypeIn({ marked }: Message): { type?: string } {
  const type = typesIn(marked.text).find((each) => hardTypes.has(each));
  return type ? { type } : {};
}

/** 'Monday to Sunday' is the week. */
const fromTo = /\bDAY\d+ (?:to|till|til|until|through|-) ?DAY\d+/;

/** A session that is not done lies ahead of a question about what is to come. */
function aheadOf({ days, piece }: SaidSession, message: Message): { days?: number } {
  if (
    days === undefined ||
    days >= 0 ||
    pastVerb.test(piece.text) ||
    /\b(?:from|after|since|last|was|ran|did|had)\b/.test(piece.text)
  )
    return {};
  const { today } = message.at;
  const weekday = message.marked.marks.find(
    (mark) =>
      mark.kind === 'DAY' && mark.lean === undefined && offsetOf(mark, 'past', today) === days,
  );
  const ahead = weekday?.kind === 'DAY' ? offsetOf(weekday, 'future', today) : 0;
  return ahead > 0 ? { days: ahead } : {};
}

/** The race that is named, whoever speaks of it. */
const eventIn = ({ marked }: Message): number | undefined => {
  const named = marked.marks.find((mark) => mark.kind === 'KM' && mark.name && mark.name !== 'mi');
  return named?.kind === 'KM' ? round(named.value, 1) : undefined;
};

/** 'Gels for 90 minutes': how long it lasts for which one eats; not how long before or after. */
function lastsIn({ marked }: Message): number | undefined {
  const word =
    /\b(?:for|in|during|on|over)(?: [a-z]+){0,2} (MIN\d+)(?! (?:before|after|later|beforehand|of sleep))/.exec(
      marked.text,
    )?.[1];
  return markOf(marked, word, 'MIN')?.value;
}

/** Strides are no type of their own; stretching asked about as a remedy is no session. */
const hidden = ({ type, done, setting }: SaidSession, intent: Intent | undefined) =>
  type === 'strides' ||
  (intent === 'ask_sleep' && type === 'race') ||
  (intent === 'ask_recovery_ideas' &&
    !done &&
    !setting &&
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
