import { oneOf, says } from './vocabulary.ts';

/** What a question asks to see drawn. */
export type Metric = 'HRV' | 'resting heart rate' | 'load' | 'soreness' | 'sleep' | 'readiness';

/** 'How is my HRV trending?': the number whose picture is asked for; none for a trend of nothing in particular. */
export function metricIn(text: string): Metric | undefined {
  if (!pictures.test(text)) return undefined;
  return metrics.find(([, words]) => words.test(text))?.[0];
}

const anyCase = ({ source }: RegExp) => new RegExp(source, 'i');

const pictures = anyCase(says('trend(?:s|ing)?|chart|graph|picture|plot'));
const metrics: readonly (readonly [Metric, RegExp])[] = [
  ['HRV', anyCase(says('hrv|variability'))],
  ['resting heart rate', anyCase(says('resting|rhr|pulse|heart rate'))],
  ['load', anyCase(says('load|training'))],
  ['soreness', anyCase(says('legs?|sore(?:ness)?'))],
  ['sleep', anyCase(says('sle(?:ep|eping|pt)'))],
  ['readiness', anyCase(says('readiness'))],
];

/** Names what only a pharmacist or a doctor should answer. */
export const namesMedicine = (text: string): boolean => medicines.test(text);

const medicines = anyCase(
  says(
    'ibuprofen|nurofen|advil|naproxen|aleve|paracetamol|tylenol|acetaminophen|aspirin',
    'voltarol|voltaren|diclofenac|painkillers?|anti.?inflammator(?:y|ies)|steroids?|cortisone',
    'antibiotics?',
  ),
);

/** 'What if I go hard': hard, and no session by name. */
export const meansHard = (text: string): boolean =>
  /\b(?:hard|all out|flat out|smash|push|race pace|fast)\b/i.test(text);

export const meansNextWeek = (text: string): boolean => /\bnext week\b/i.test(text);

export const soughtInWeek = ['rest', 'hard', 'long', 'easy'] as const;
export type SoughtInWeek = (typeof soughtInWeek)[number];

/** 'When is my next rest day?': the kind of day that is looked for in the week. */
export function soughtIn(text: string): SoughtInWeek | undefined {
  if (!looksFor.test(text)) return undefined;
  return sought.find(([, words]) => words.test(text))?.[0];
}

const looksFor = /\b(?:when|which|what) (?:is|'?s|are|am|do|does|day|days)\b|\bnext\b/i;
const sought: readonly (readonly [SoughtInWeek, RegExp])[] = [
  ['rest', /\b(?:rest(?! of)|day off|off day|free day)\b/i],
  ['long', /\blong (?:run|one)\b/i],
  ['hard', /\b(?:hard|key|quality|tempo|intervals?|hills?|track|threshold|speed\w*)\b/i],
  ['easy', /\b(?:easy|recovery|jog)\b/i],
];

/** 'Something that isn't running'. */
export const rulesOutRunning = (text: string): boolean =>
  /\b(?:(?:not|isn.?t|aren.?t|without|no|instead of|other than)\s+(?:a\s+)?run(?:s|ning)?)\b/i.test(
    text,
  );

/** 'Should I …', 'our week': of the runner, or of all. */
export const speaksOfOneself = (text: string): boolean => /\b(?:i|me|my|we|us|our)\b/i.test(text);

/** A bare number of 0 to 10, as it answers 'how much is it?'. */
export function bareScale(text: string): number | undefined {
  const said = /^\s*(10|\d)\s*(?:\/\s*10|out of (?:10|ten))?\s*[.!]?\s*$/i.exec(text)?.[1];
  return said === undefined ? undefined : Number(said);
}

/** 'That was yesterday', 'that run was on Monday': the last entry is to move. */
export const movesTheLast = (text: string): boolean =>
  /\b(?:that|it|(?:that|the|my) (?:last )?(?:run|session|one|ride|log)) was\b/i.test(text);

/** '10, not 12', and no word of what they count: the number that holds, and the one it replaces. */
export interface Swap {
  readonly is: string;
  readonly was: string;
}

export function swapIn(text: string): Swap | undefined {
  if (countsSomething.test(text)) return undefined;
  const [, is, was] = swapped.exec(text) ?? [];
  return is && was ? { is, was } : undefined;
}

const number = '(\\d{1,3}(?:[.,:]\\d{1,2}){0,2})';
const swapped = new RegExp(`${number},? not (?:a |an |the )?${number}`, 'i');
const countsSomething = anyCase(
  says(
    'rpe|effort|hrv|rhr|mood|stress|sleep|slept|sore\\w*|fatigue|pain',
    '\\d* ?(?:k|km|miles?|mi|min\\w*|hours?|hrs?|h|am|pm)',
  ),
);

/** 'Delete last night's sleep': the kind of entry named. */
export const entryKindNamed = (text: string): (typeof entryKinds)[number][0] | undefined =>
  entryKinds.find(([, words]) => words.test(text))?.[0];

const entryKinds = [
  ['night', anyCase(says('sleep|slept|naps?|hours|hrs'))],
  [
    'check-in',
    anyCase(says('check[ -]?in|mood|stress|soreness|fatigue|motivation|hrv|rhr|resting')),
  ],
  ['pain', anyCase(says('pain|niggle|injury'))],
  ['illness', anyCase(says('illness|cold|flu|fever'))],
  ['note', anyCase(says('note'))],
  [
    'session',
    anyCase(
      says(
        'runs?|sessions?|workout|ride|swim|gym|race|parkrun|tempo|intervals|walk|yoga|long one|\\d+ ?(?:k|km|miles?|mi)',
      ),
    ),
  ],
] as const;

/**
 * 'Seen the doctor, all clear.' A visit to come is no all-clear, and neither is feeling well: in doubt
 * it was not said.
 */
export const isAllClear = (text: string): boolean => allClear.test(text) && !notYet.test(text);

const doctor = oneOf('doctors?|doc|gp|cardiologist|consultant|specialist|hospital|physician');
const verdict = oneOf(
  'all[ -]?clear(?:ed)?|cleared|good to go|signed (?:me )?off|the (?:ok|okay|green light)',
);
const allClear = new RegExp(
  [
    `\\b(?:seen|saw|been to|been at|went to|back from|visited)\\b.*\\b${doctor}\\b.*\\b${verdict}\\b`,
    `\\b${doctor}\\b(?=.*\\b${verdict}\\b)(?: has| have)? (?:cleared|signed|gave|given)\\b`,
    `\\b${verdict}\\b.* by\\b.*\\b${doctor}\\b`,
  ].join('|'),
  'i',
);
const notYet = new RegExp(
  [
    "\\?|n[’']t\\b",
    says(
      'not|until|unless|if|when|once|hope|hoping|waiting|tomorrow|next|will|going|gonna|booked',
      'appointment|seeing',
    ).source,
  ].join('|'),
  'i',
);
