import { kilometresPerMile } from '../domain/units.ts';
import { oneOf } from './vocabulary.ts';

/**
 * What a number in a message can be. The kinds after 'NUM' are recognised so that nobody takes
 * them for a distance, a duration or a scale.
 */
type QuantityKind =
  | 'MIN'
  | 'COLON'
  | 'CLOCK'
  | 'SPAN'
  | 'KM'
  | 'OUTOF'
  | 'NUM'
  | 'PACE'
  | 'REPS'
  | 'METRES'
  | 'BPM'
  | 'MS'
  | 'SIGNED'
  | 'DEG'
  | 'PERIOD'
  | 'OTHER';

export interface Quantity {
  readonly kind: QuantityKind;
  readonly value: number;
  /** OUTOF: the top of the scale; SPAN: where it ends. */
  readonly other?: number;
  /** COLON: '1:04:10' as it stands. */
  readonly parts?: readonly number[];
  /** CLOCK: am or pm is known. SPAN: both ends are clocks that say so. */
  readonly certain?: boolean;
  /** KM: 'half', 'marathon' or 'parkrun' when that is how it was said. MIN: 'hours' when in hours. */
  readonly name?: string;
}

type Rule = readonly [RegExp, (found: RegExpExecArray) => Quantity | undefined];

const n = '(\\d{1,5}(?:\\.\\d{1,2})?)';
const hourWord = '(?:hours?|hrs?|h)';
const minuteWord = "(?:minutes?|mins?|mns?|m(?![a-z])|')";
const kmWord = '(?:km|kms|k|ks|kilometres?|kilometers?|kays?)';
const mileWord = '(?:miles?|mi|milers?)';
const clockText = '(\\d{1,2})(?:[:.](\\d{2}))? ?(am|pm|a\\.m\\.?|p\\.m\\.?)?';
const until = ' ?(?:-|to|til|till|until|->|>|thru|through) ?';
const notADistance = `(?! ?${oneOf(
  'pace|effort|shape|steps|cal|kcal|times|plan|program|programme|app|intensity|tempo pace',
  'goal|split|splits',
)}\\b)`;

/** Tried in order at the start of a number. */
export const digitRules: readonly Rule[] = [
  // What is no training at all.
  rule(`${n} ?(?:k )?(?:steps|calories|cals?|kcals?)\\b`, 'OTHER'),
  rule(`(\\d{1,6}) ?(?:%|percent|per cent)`, 'OTHER'),
  rule(`${n} ?(?:quid|pounds?|dollars?|bucks|euros?|£|€|\\$)`, 'OTHER'),
  rule(
    `${n} ?${oneOf(
      'kgs?|kilos?|lbs?|stone|st(?= \\d)|g|grams?|mg|ml|litres?|liters?|l|oz|pints?|beers?',
      'glass(?:es)?|wines?|cups?|coffees?|gels?|cans?|bottles?|drinks?',
    )}\\b`,
    'OTHER',
  ),
  rule(`${n} ?(?:degrees?|deg|°c?|º|celsius|fahrenheit|c|f)(?![a-z])`, 'DEG'),
  rule(`(\\d{1,3}) ?(?:years? old|yrs? old|y\\/?o)\\b`, 'OTHER'),
  rule(`(\\d{1,2})(?:st|nd|rd|th)\\b`, 'OTHER'),
  rule(`[+-](\\d{1,3})(?![\\d:.-])(?: ?(?:bpm|beats|ms|points))?`, 'SIGNED'),
  // So much a week is no session.
  rule(
    `${n} ?${oneOf(
      'km|kms|k|miles?|mi|kilometres?|hours?|hrs?|h|mins?|minutes?|runs?',
    )}? ?(?:a|per|each|every|\\/) ?(?:week|month|wk|year)\\b(?! (?:on|from|today|before|until|to go|ago) )`,
    'OTHER',
  ),
  // Repetitions and paces.
  rule(
    `(\\d{1,3}) ?(?:x|\\*) ?\\d{1,5}(?:\\.\\d)?(?::\\d\\d)?(?: ?(?:-|x) ?\\d{1,4})? ?${oneOf(
      'metres|meters|km|k|miles?|minutes?|mins?|seconds?|secs?|m|s|\'|"',
    )}?\\b`,
    'REPS',
  ),
  rule(`(\\d{1,3}) ?x(?= ?[a-z])`, 'REPS'),
  rule(
    `(\\d{1,3}) (?:hill )?${oneOf(
      'reps?|repeats?|sets?|laps?(?! (?:of|round|around) )|rounds?(?! (?:the|a|my|our|town)\\b)|lots|strides|hills',
      'lengths',
    )}\\b`,
    'REPS',
  ),
  rule(`(\\d{2,4}) ?m(?:etres?)? (?:reps?|repeats?|intervals?)\\b`, 'REPS'),
  rule(`${n} ?(?:km|k|kms) (?:reps?|repeats?|intervals?)\\b`, 'REPS'),
  rule(`(?:200|300|400|600|800|1000|1200|1600)s\\b()`, 'REPS'),
  rule(
    `${n}(?::\\d\\d)? ?(?:${minuteWord})? ?(?:\\/|per |a )(?:km|k|mi|mile|kilometre|kilometer)\\b`,
    'PACE',
  ),
  rule(
    `(\\d{1,2})(?::\\d\\d)?(?: |-)(?:minutes?|mins?)(?: |-)(?:miles?|kms?|ks|kilometres?|miling)\\b`,
    'PACE',
  ),
  rule(`(\\d{1,2}):\\d\\d(?:s|'s| ?(?:pace|avg pace|average pace|pacing|ish pace))\\b`, 'PACE'),
  rule(`(\\d{1,2}):\\d\\d (?:miles|kms?|ks)\\b`, 'PACE'),
  // Scales.
  [
    new RegExp(
      `${n}(?:ish| ish|-ish)? ?(?:\\/|out of|outta|outa) ?(5|10|100|7)(?![\\d:]|\\.\\d)`,
      'y',
    ),
    ([, value, other]) => ({ kind: 'OUTOF', value: Number(value), other: Number(other) }),
  ],
  // 'Stress is 4 of 5', not '4 of 10 reps'.
  [
    /([1-5]) of (5)(?=$|[ ,.;!?)])(?! (?:reps|runs|sessions|sets|km|k\b|miles|days|nights|planned))/y,
    ([, value, other]) => ({ kind: 'OUTOF', value: Number(value), other: Number(other) }),
  ],
  [
    new RegExp(`${n} ?(?:-|to|or) ?${n} ?(?:\\/|out of) ?(5|10)(?![\\d.:])`, 'y'),
    ([, low, high, other]) => ({ kind: 'OUTOF', value: middle(low, high), other: Number(other) }),
  ],
  [
    /(?<=\b(?:at|til|till|until|around|about|by|up) )(5|10|20|25) to (\d{1,2})(?![\d:.]| ?(?:km|k|min|h|mile))/y,
    ([, minute, hour]) => clock(Number(hour), -Number(minute), undefined),
  ],
  [
    /(\d{1,2}) and (?:3|three) quarters? (?:of an )?(?:hours?|hrs?)\b/y,
    ([, whole]) => ({ kind: 'MIN', value: Number(whole) * 60 + 45, name: 'hours' }),
  ],
  [/(?:3|three) quarters of an (?:hour|hr)\b/y, () => ({ kind: 'MIN', value: 45 })],
  // 'Stress 5 from 5', as it is said in other languages.
  [
    /([1-5]) from (5)(?=$|[ ,.;!?)])(?! (?:last|this|the|my))/y,
    ([, value, other]) => ({ kind: 'OUTOF', value: Number(value), other: Number(other) }),
  ],
  // Ranges with a unit count as their middle.
  [
    new RegExp(`${n}(?:-| ?- ?| to | or )${n}(?:ish)? ?${hourWord}\\b`, 'y'),
    ([, low, high]) => ({ kind: 'MIN', value: middle(low, high) * 60, name: 'hours' }),
  ],
  [
    new RegExp(`${n}(?:-| ?- ?| to | or )${n} ?(?:minutes?|mins?)\\b`, 'y'),
    ([, low, high]) => ({ kind: 'MIN', value: middle(low, high) }),
  ],
  [
    new RegExp(`${n}(?:-| ?- ?| to | or )${n} ?${kmWord}\\b${notADistance}`, 'y'),
    ([, low, high]) => ({ kind: 'KM', value: middle(low, high) }),
  ],
  [
    new RegExp(`${n}(?:-| ?- ?| to | or )${n} ?${mileWord}\\b${notADistance}`, 'y'),
    ([, low, high]) => ({ kind: 'KM', value: middle(low, high) * kilometresPerMile }),
  ],
  [
    new RegExp(`(?<=between )${n} and ${n} ?${hourWord}\\b`, 'y'),
    ([, low, high]) => ({ kind: 'MIN', value: middle(low, high) * 60, name: 'hours' }),
  ],
  // From one clock to another.
  [
    new RegExp(
      `${clockText}${until}${clockText}(?![\\d:]|\\.\\d| ?(?:${hourWord}|${kmWord}|min|mile|/|out of))`,
      'y',
    ),
    span,
  ],
  [/([012]\d)([0-5]\d) ?(?:-|to) ?([012]\d)([0-5]\d)(?![\d:])/y, militarySpan],
  // Durations.
  [
    new RegExp(`(\\d{1,2}) and (?:a )?(?:bit|something|change) ?${hourWord}\\b`, 'y'),
    ([, whole]) => ({ kind: 'MIN', value: Number(whole) * 60, name: 'hours' }),
  ],
  [
    /(\d{1,2}) ?h(?:rs?)? ?([0-5]\d)(?: ?m(?:ins?|inutes?)?)?(?![\da-z])/y,
    ([, hours, minutes]) => ({
      kind: 'MIN',
      value: Number(hours) * 60 + Number(minutes),
      name: 'hours',
    }),
  ],
  [
    new RegExp(`${n} (?:and a|1\\/2|\\.5|and 1\\/2|a) ?half(?: of)?(?: an)? ?${hourWord}\\b`, 'y'),
    ([, whole]) => ({ kind: 'MIN', value: (Number(whole) + 0.5) * 60, name: 'hours' }),
  ],
  [
    new RegExp(`(\\d{1,2}) and (?:a )?(half|quarter)(?: of an)? ${hourWord}\\b`, 'y'),
    ([, whole, part]) => ({
      kind: 'MIN',
      value: Number(whole) * 60 + (part === 'half' ? 30 : 15),
      name: 'hours',
    }),
  ],
  [
    new RegExp(`(\\d{1,2}) ?1\\/2 ?${hourWord}\\b`, 'y'),
    ([, whole]) => ({ kind: 'MIN', value: (Number(whole) + 0.5) * 60, name: 'hours' }),
  ],
  [
    new RegExp(`(\\d{1,2}) ?${hourWord} (?:and )?(?:a )?(half|quarter|three quarters)\\b`, 'y'),
    ([, whole, part]) => ({
      kind: 'MIN',
      value: Number(whole) * 60 + (part === 'half' ? 30 : part === 'quarter' ? 15 : 45),
      name: 'hours',
    }),
  ],
  [
    new RegExp(
      `(\\d{1,2}) ?${hourWord}(?: and|,)? ?(\\d{1,2}) ?(?:${minuteWord}(?: ?\\d{1,2} ?s(?:ec(?:ond)?s?)?)?|(?=$|[ ,.;!?)])(?! ?(?:${kmWord}|${mileWord}|times|x|\\/|out|rpe|beers|pints)))`,
      'y',
    ),
    ([, hours, minutes]) => ({
      kind: 'MIN',
      value: Number(hours) * 60 + Number(minutes),
      name: 'hours',
    }),
  ],
  [
    new RegExp(
      `${n}(?:ish| or so| odd|-(?=hour))? ?(?:${oneOf(
        'solid|good|full|straight|unbroken|decent|whole|lovely|uninterrupted|measly|broken',
        'glorious',
      )} )?(?:${hourWord})(?![a-z])(?:ish)?`,
      'y',
    ),
    ([, hours]) => ({ kind: 'MIN', value: Number(hours) * 60, name: 'hours' }),
  ],
  [
    /(\d{1,3}) ?(?:minutes?|mins?|m|') ?(\d{1,2}) ?(?:seconds?|secs?|s|")?(?![\d:a-z]| ?\/| out of)/y,
    ([, minutes, seconds]) => ({ kind: 'MIN', value: Number(minutes) + Number(seconds) / 60 }),
  ],
  rule(`(\\d{1,3}) and a half (?:minutes?|mins?)\\b`, 'MIN', (whole) => whole + 0.5),
  rule(`(\\d{1,3}) ?(?:seconds?|secs?|s|")(?![a-z])`, 'OTHER'),
  [
    new RegExp(
      `${n}(?:ish| or so| odd)?(?: |-)?(?:minutes?|mins?|mns?|'(?=[ ,.;)]|$))(?![a-z])`,
      'y',
    ),
    ([, minutes]) => ({ kind: 'MIN', value: Number(minutes) }),
  ],
  [
    /(\d{2}) ?m(?![a-z])/y,
    ([, minutes]) => (Number(minutes) >= 15 ? { kind: 'MIN', value: Number(minutes) } : undefined),
  ],
  // Clocks.
  [
    /(?<=\b(?:at|by|till|til|until|around|about|from|woke|up|bed) )(\d{1,2}) (15|30|45)\b(?! ?(?:min|sec|km|k\b|x|m\b|miles))/y,
    ([, hour, minute]) => clock(Number(hour), Number(minute), undefined),
  ],
  [
    /(\d{1,2})(?:[:.](\d{2}))? ?(am|pm|a\.m\.?|p\.m\.?)(?![a-z])/y,
    ([, hour, minute, half]) => clock(Number(hour), Number(minute ?? 0), half),
  ],
  [/(\d{1,2}) ?o'? ?clock/y, ([, hour]) => clock(Number(hour), 0, undefined)],
  [
    /(\d{1,2}) past (\d{1,2})(?!\d)/y,
    ([, minute, hour]) => clock(Number(hour), Number(minute), undefined),
  ],
  [
    /(?<=\b(?:at|til|till|until|around|about|by|up|from|like) )(5|10|20|25) to (\d{1,2})(?![\d:.]| ?(?:km|k|min|h|mile))/y,
    ([, minute, hour]) => clock(Number(hour), -Number(minute), undefined),
  ],
  // mm:ss, h:mm:ss or hh:mm: what it is depends on what is being told.
  [
    /(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?:\.\d+)?(?![\d:])(?: ?(?:hours?|hrs?|h|minutes?|mins?|ish))?(?![a-z])/y,
    ([, ...parts]) => ({
      kind: 'COLON',
      value: 0,
      parts: parts.filter((part) => part !== undefined).map(Number),
    }),
  ],
  [
    /(\d)\.([0-5]\d)\.([0-5]\d)(?![\d.])/y,
    ([, ...parts]) => ({ kind: 'COLON', value: 0, parts: parts.map(Number) }),
  ],
  // Distances.
  rule(`(13\\.1|21\\.1)(?: ?(?:${mileWord}|${kmWord}))?\\b`, 'KM', () => 21.1),
  rule(`(26\\.2|42\\.2)(?: ?(?:${mileWord}|${kmWord}))?\\b`, 'KM', () => 42.2),
  rule(`${n}(?:ish| or so| odd)?(?: |-)?${kmWord}(?![a-z])(?:ish)?${notADistance}`, 'KM'),
  rule(
    `${n}(?:ish| or so| odd)?(?: |-)?${mileWord}(?![a-z])${notADistance}`,
    'KM',
    (miles) => miles * kilometresPerMile,
    'mi',
  ),
  rule(
    `(\\d{1,2}) and a half ?${mileWord}(?![a-z])`,
    'KM',
    (miles) => (miles + 0.5) * kilometresPerMile,
  ),
  rule(`(\\d{1,2}) and a half ?${kmWord}(?![a-z])`, 'KM', (km) => km + 0.5),
  rule(`(\\d{1,5}) ?(?:metres?|meters?|m|yards?)(?![a-z])`, 'METRES'),
  rule(`${n} ?${kmWord}(?![a-z])`, 'OTHER'),
  rule(`${n} ?${mileWord}(?![a-z])`, 'OTHER'),
  rule(`(\\d{1,3}) ?(?:bpm|beats)\\b`, 'BPM'),
  rule(`(\\d{1,3}) ?ms\\b`, 'MS'),
  rule(`${n} ?(?:times|more times)\\b`, 'OTHER'),
  rule(`(?<!zone )(\\d{1,3}) (?:more )?(?:days?|nights?)\\b`, 'PERIOD'),
  rule(`(\\d{1,3}) (?:more )?(?:weeks?|wks?)\\b`, 'PERIOD', (weeks) => weeks * 7),
  rule(`(\\d{1,3}) (?:years?|yrs?|months?)\\b`, 'OTHER'),
  rule(`(\\d{1,2})(?: and a half|\\.5)(?![\\d])`, 'NUM', (whole) => whole + 0.5),
  rule(`(\\d{1,2}) and a quarter`, 'NUM', (whole) => whole + 0.25),
  rule(`(\\d{1,3}) and a bit`, 'NUM', (whole) => whole),
  rule(`(\\d{1,2}) and (?:3|three) quarters`, 'NUM', (whole) => whole + 0.75),
  rule(`(\\d{1,2}) 1\\/2`, 'NUM', (whole) => whole + 0.5),
  rule(`((?:19|20)\\d\\d)(?!\\d)`, 'OTHER'),
  [
    /([0-9]|10) or ([0-9]|10)(?![\d.:]| (?:runs|times|days|weeks|reps|more))/y,
    ([, low, high]) => ({ kind: 'NUM', value: middle(low, high) }),
  ],
  // '24.30' may be a time, where a distance stands beside it.
  [
    /(\d{1,3})\.([0-5]\d)(?![\d.])/y,
    ([text, a, b]) => ({ kind: 'NUM', value: Number(text), parts: [Number(a), Number(b)] }),
  ],
  rule(`(\\d{1,6}(?:\\.\\d{1,2})?)(?:ish)?(?![\\d])`, 'NUM'),
];

/** Tried in order at the start of a word. */
export const wordRules: readonly Rule[] = [
  rule(
    '(?:a )?(?:half[ -]?marathons?|half[ -]?mara)\\b(?! (?:training|plan|pace|block|effort|shape|build))()',
    'KM',
    () => 21.1,
    'half',
  ),
  rule(
    '(?:half|full)?[ -]?marathons? (?:pace|effort|training|block|plan|shape|build|shoes?)\\b()',
    'OTHER',
  ),
  rule('marathons?(?![a-z])()', 'KM', () => 42.2, 'marathon'),
  rule('park ?run\\b(?! (?:volunteer|tourist|milestone|app|results))()', 'KM', () => 5, 'parkrun'),
  rule('couch to 5 ?k\\b|c25k\\b()', 'OTHER'),
  rule(
    'half (?:past )?(1[0-2]|[1-9])(?![\\d:.]| ?(?:km|k|mile|min|h|hour|%))',
    'CLOCK',
    (hour) => hour * 60 + 30,
  ),
  rule('(?:a )?quarter past (\\d{1,2})\\b', 'CLOCK', (hour) => hour * 60 + 15),
  rule('(?:a )?quarter (?:to|of|til) (\\d{1,2})\\b', 'CLOCK', (hour) => hour * 60 - 15),
  [/midnight\b/y, () => ({ kind: 'CLOCK', value: 0, certain: true })],
  [/(?:midday|noon)\b/y, () => ({ kind: 'CLOCK', value: 720, certain: true })],
  rule('(?:an?|1|one) (?:hour|hr) and a half\\b()', 'MIN', () => 90, 'hours'),
  rule('(?:an )?hour and (?:a )?(?:bit|something)\\b()', 'MIN', () => 60, 'hours'),
  rule('(?:an?|1|one) (?:hour|hr)(?: and|,)? (?:a )?quarter\\b()', 'MIN', () => 75, 'hours'),
  rule('(?:an? )?(?:hour|hr)(?: and|,)? (?:a )?half\\b()', 'MIN', () => 90, 'hours'),
  [
    /(?:an?|one|1) (?:hour|hr)(?: and)? (\d{1,2})(?: ?(?:minutes?|mins?|m)\b|(?=$|[ ,.;!?)]))(?! ?(?:km|k|mile))/y,
    ([, minutes]) => ({ kind: 'MIN', value: 60 + Number(minutes), name: 'hours' }),
  ],
  rule("half(?: of)? (?:an )?(?:hour|hr)(?:'?s)?\\b()", 'MIN', () => 30),
  rule('(?:a )?quarter (?:of )?an hour\\b()', 'MIN', () => 15),
  rule('(?:3|three) quarters of an hour\\b()', 'MIN', () => 45),
  rule(
    "(?:an|1|one|a) (?:hour|hr)(?:'s)?\\b(?! (?:ago|later|earlier|early|late))()",
    'MIN',
    () => 60,
    'hours',
  ),
  rule(
    '(?<=\\b(?:easy|steady|good|solid|full|gentle|nice|relaxed|recovery|cheeky|decent) )hour\\b(?! (?:ago|later|early|late|before|after|drive))()',
    'MIN',
    () => 60,
    'hours',
  ),
  rule(
    '(?:an|a) hours(?= (?:nap|sleep|kip|run|jog|walk|ride|swim)\\b)()',
    'MIN',
    () => 60,
    'hours',
  ),
  rule('(?:a )?couple (?:of )?(?:hours|hrs)\\b()', 'MIN', () => 120, 'hours'),
  rule('(?:a )?(?:couple (?:of )?miles|2 miles)\\b()', 'KM', () => 2 * kilometresPerMile),
  rule(
    '(?:jumped a mile|a mile a minute|(?:a )?country mile|by a mile|extra mile|a mile off)()',
    'OTHER',
  ),
  rule('(?:a |one |1 )mile(?=[ ,.;]|$)(?! (?:off|away|wide))()', 'KM', () => kilometresPerMile),
  rule('(?:the |a )?(?:masters|road|indoor|street|club) mile\\b()', 'KM', () => kilometresPerMile),
  rule('mile (?=(?:time trial|tt|race|pb|all out))()', 'KM', () => kilometresPerMile),
  rule('(?:a )?couple (?:of )?(?:k|km|kms|kilometres)\\b()', 'KM', () => 2),
  rule('[£$€] ?(\\d{1,6}(?:\\.\\d+)?)k?', 'OTHER'),
];

function rule(
  pattern: string,
  kind: QuantityKind,
  value: (said: number) => number = (said) => said,
  name?: string,
): Rule {
  return [
    new RegExp(pattern, 'y'),
    ([, said]) => ({ kind, value: value(Number(said || 0)), ...(name ? { name } : {}) }),
  ];
}

const middle = (low: string | undefined, high: string | undefined) =>
  (Number(low) + Number(high)) / 2;

function clock(hour: number, minute: number, half: string | undefined): Quantity | undefined {
  if (hour > 24 || minute > 59) return undefined;
  const within =
    half?.startsWith('p') && hour < 12
      ? hour + 12
      : half?.startsWith('a') && hour === 12
        ? 0
        : hour;
  return {
    kind: 'CLOCK',
    value: (within * 60 + minute + 1440) % 1440,
    certain: half !== undefined || hour > 12,
  };
}

function span([, h1, m1, half1, h2, m2, half2]: RegExpExecArray): Quantity | undefined {
  const from = clock(Number(h1), Number(m1 ?? 0), half1);
  const to = clock(Number(h2), Number(m2 ?? 0), half2);
  if (!from || !to) return undefined;
  const bare = !m1 && !m2 && !half1 && !half2;
  return {
    kind: 'SPAN',
    value: from.value,
    other: to.value,
    certain: !bare,
    parts: [from.certain ? 1 : 0, to.certain ? 1 : 0],
  };
}

function militarySpan([, h1, m1, h2, m2]: RegExpExecArray): Quantity {
  return {
    kind: 'SPAN',
    value: Number(h1) * 60 + Number(m1),
    other: Number(h2) * 60 + Number(m2),
    certain: true,
    parts: [1, 1],
  };
}
