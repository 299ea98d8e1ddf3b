import type { SaidIllness, SaidPain } from './ailments.ts';
import { dayOf, type Message } from './context.ts';
import type { Told } from './reading.ts';
import type { Said } from './said.ts';
import { isOfLegs, type Wellness } from './wellness.ts';

const usual = /\b(?:usual(?:ly)?|normal(?:ly)?|always|average|typically|generally|tend to)\b/;
/** 'Stressed about Sunday's race' is felt today, too. */
const looksAhead = /\b(?:about|for|before|ahead of|until|with) (?:[a-z']+ ){0,4}(?:[a-z]+ )?DAY\d+/;
/** 'Sore from Monday' is felt today. */
const behind = /\b(?:from|since|after|following)\b/;

/** What of it is told as done or true, in the order it was told. */
export function toldIn(
  { sleep, sessions, wellness }: Said,
  message: Message,
  { corrects = false } = {},
): readonly Told[] {
  const found: { at: number; told: Told }[] = [];
  const place = (piece: Message['pieces'][number] | undefined) =>
    piece ? message.pieces.indexOf(piece) : -1;
  for (const session of sessions) {
    if (!session.done || (session.days ?? 0) < -14) continue;
    if ((isEffortAlone(session) || isBareName(session)) && !corrects) continue;
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
      ((dayOf(piece, message)?.days ?? 0) <= 0 || looksAhead.test(piece.text)),
  );
  const [first] = now;
  if (first) {
    const values = Object.fromEntries(
      now.map(([item, { value, piece }]) => [asksOf(item, piece, now), value]),
    ) as Wellness;
    const days = Math.min(0, dayOf(first[1].piece, message)?.days ?? 0);
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

/** 'Legs heavy' answers the check-in's question after the legs, unless soreness was said too. */
const asksOf = (
  item: keyof Wellness,
  piece: Message['pieces'][number],
  all: readonly (readonly [keyof Wellness, unknown])[],
): keyof Wellness =>
  item === 'fatigue' && isOfLegs(piece) && !all.some(([each]) => each === 'soreness')
    ? 'soreness'
    : item;

/** 'Need a rest day', 'went to the gym but it was shut': no figure, no day, and nothing that says done. */
const isBareName = ({ km, minutes, rpe, days, piece }: Said['sessions'][number]): boolean =>
  km === undefined &&
  minutes === undefined &&
  rpe === undefined &&
  days === undefined &&
  !saysDone.test(piece.text);
const saysDone =
  /\b(?:done|finished|completed?|ticked off|in the (?:bag|bank|books))\b|^(?:a |full |complete |total |just a )?(?:rest day|day off|rest)(?: for me| again| done)?$|\b(?:ran|walked) for NUM|\b(?:did|have|could) not (?:run|train|go)|\bno (?:run|running|training)\b|\b(?:rested|skipped|missed|took)\b/;

/** '10 for effort' says of no session which. */
const isEffortAlone = ({ type, km, minutes }: Said['sessions'][number]): boolean =>
  type === undefined && km === undefined && minutes === undefined;

/** A pain or an illness, when it is told and not only asked about. */
export function ailments(
  pain: SaidPain | undefined,
  illness: SaidIllness | undefined,
): readonly Told[] {
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
