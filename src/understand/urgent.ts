import { illnessIn, painIn, type SaidPain } from './ailments.ts';
import { headIn, siteIn } from './body.ts';
import { dayOf, type Message } from './context.ts';
import { factsOf } from './facts.ts';
import type { Reading, Told } from './reading.ts';
import { redFlagIn } from './red-flags.ts';
import { saidIn, withoutAilment } from './said.ts';
import { ailments } from './told.ts';
import { says } from './vocabulary.ts';

/** A message with a sign of danger: answered before all else, and hardly anything of it stored. */
export function urgent(
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
  const place =
    (sited.includes(sign) ? siteIn(message.marked.text) : undefined) ??
    pain?.site ??
    (sign === 'head injury' || sign === 'sudden headache' ? headIn(message.plain) : undefined);
  const day = message.pieces
    .map((piece) => dayOf({ ...piece, tense: piece.mood === 'asked' ? 'future' : 'past' }, message))
    .find((each) => each !== undefined && each.days <= 0);
  const injury: readonly Told[] =
    injuries.includes(sign) && place && !pain?.told
      ? [{ write: 'pain', site: place, days: Math.min(0, day?.days ?? 0) }]
      : [];
  const told =
    somebodyElse || sign === 'not wanting to live'
      ? []
      : [...ailments(pain && stillFelt(pain), illness), ...injury];
  const { type, days, ...said } = factsOf(withoutAilment(saidIn(message), hurting, ill), message);
  const about = {
    ...said,
    // 'I was walking to work', 'should I stretch it': no session.
    ...(type && (!passing.includes(type) || said.minutes || said.km) ? { type } : {}),
    ...(days !== undefined && days <= 0 ? { days } : {}),
  };
  return {
    text,
    intent: 'red_flag',
    facts: somebodyElse
      ? { ...(day ? { days: day.days } : {}) }
      : {
          ...about,
          ...(place ? { site: place } : {}),
          ...(day ? { days: day.days } : {}),
        },
    told,
    aside: [],
    redFlag: { sign, somebodyElse },
  };
}

/** 'All good now' does not make a sign of danger a pain that is over. */
function stillFelt({ gone: _, ...pain }: SaidPain): SaidPain {
  return pain;
}

/** Words for a pain, not for a sign that has none. */
export const ache = says(
  'pain(?:s|ful)?|hurt(?:s|ing)?|ach(?:es|ing|e|y)|tight(?:ness|ened|ening)?|sharp|sore',
  'twinges?|killing|agony|stabbing|throbbing|niggle|spasms?',
);
const passing: readonly string[] = ['walk', 'mobility', 'rest', 'easy'];
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
