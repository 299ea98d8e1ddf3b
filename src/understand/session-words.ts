import type { SessionType } from '../domain/session.ts';
import { matches, oneOf, says } from './vocabulary.ts';

export type SaidType = SessionType | 'nap';

/**
 * The kinds of session named in a piece, hardest or most particular first. What is negated,
 * skipped or replaced is not named; of two that are offered, neither is.
 */
export function typesIn(text: string, { told = false } = {}): readonly SaidType[] {
  const said = text.replace(warmUps, ' ').replace(otherwise, ' ');
  const left = (told ? said.replace(dropped, ' ') : said).replace(
    /\bor (?:not|no|what|nothing)\b/g,
    ' ',
  );
  const named = rows.filter(([, pattern]) => pattern.test(left)).map(([type]) => type);
  const plain = named.filter((type) => type !== 'strides' || named.length === 1);
  if (
    offered.test(left) &&
    (plain.length > 1 || /\b(?:(?<!long )run|rest|off|couch|bed|hard|harder|quality)\b/.test(left))
  )
    return [];
  return plain;
}

export const sports: ReadonlySet<SaidType> = new Set(['cross', 'strength', 'mobility', 'walk']);
export const hardTypes: ReadonlySet<SaidType> = new Set([
  'race',
  'hills',
  'fartlek',
  'intervals',
  'tempo',
  'progression',
]);

const warmUps = new RegExp(
  `\\b(?:easy |jog |gentle )?${oneOf(
    'warm(?:ed|ing)?[ -]?up|wu|cool(?:ed|ing)?[ -]?down|warm[ -]?down|cd',
  )}(?: jog)?(?: easy)?\\b`,
  'g',
);
const dropped = new RegExp(
  `\\b${oneOf(
    'skipp?(?:ed|ing)?|missed|binned|ditched|bailed on|instead of|rather than|did not do',
    'not do(?:ing)?|no|not|without|in place of|supposed to be|was meant to be|cancelled',
  )}(?: (?:the|my|a|any|doing|do|DAY\\d+|your|planned|usual|club))* (?:[a-z]+ )?${oneOf(
    'tempo|intervals?|hills?|long run|threshold|fartlek|reps|track|race|gym|easy|session',
    'speedwork|workout|yoga|walk(?:ing|s)?(?: breaks?)?',
  )}\\b(?! or )`,
  'g',
);
const otherwise = new RegExp(
  `\\b${oneOf(
    '(?:head|room|world|everything|mind)(?: is| was| keeps| kept| started| still)? (?:spinning|swimming)',
    'no more [a-z]+|lifting (?:a|the|my|some|boxes|furniture|kids?|shopping)',
    'walk(?:ed|ing)? (?:it off|me|him|her|home|away|over|into|out|through|past|off|round)',
    '(?:once|until|after|when) i(?: have)? walked|walk(?:ed|ing)? it(?: in| back)?|on track|back on track|los[te] track|off the bike',
    'after the bike|keep(?:ing)? track|track(?:ing)? (?:my|the|of)|(?:pre|post)[ -]race',
    'go(?:ing)? (?:flat|all)[ -]out|race (?:numbers?|report|entry|entries|fees?|results?|pack|t-?shirt)',
    'race (?:pace|week|weight|ready|prep|plan|nutrition|kit|number|shoes)',
    'racing (?:heart|mind|thoughts)',
    '(?:heart|mind|brain|head|thoughts) (?:is |was |were |are |been |kept )?racing|rat race',
    'take it easy|easy to|not easy|easy peasy(?! (?:MIN|KM|run|jog|pace))|felt easy',
    'feel(?:s|ing)? easy|easy on (?:my|the legs|your)|base(?:d| of|line)|menstrual cycle',
    'my cycle|cycle day',
    'long (?:time|day|week|while|drive|flight|journey|shift|as|way|night|weekend|hours|meeting)',
    'too long|how long|all day long|as long|so long',
    '(?:can|could|able to|hard to|hurts? to|painful to|barely|hardly)(?: not)?(?: barely| hardly)? walk(?: down| up)?',
    'walk(?:ing)? (?:down|up) (?:the )?stairs|walk(?:ing)? is',
    'walking (?:ok|fine|on it|normally|normal|without)',
    'walking (?:like|around like|funny|hurts)|when (?:i )?walk(?:ing)?|strength of|gym kit',
    'hill i|over the hill|steady (?:state|job|increase)|(?:right|wrong) track|spinning (?:my|the) wheels',
    '(?:start|starting|begin|try|trying) to walk',
    'stretch(?:ed)? (?:DAY\\d+|my|the|it|that|this)(?: [a-z]+){0,3} (?:to|into)',
    'a stretch (?:too far|of)|(?:home|first|last|final|second) stretch|(?:got |was )?stretched (?:to|out|into|it)',
  )}\\b`,
  'g',
);
const offered = /\b(?:or|vs|versus)\b|\w ?\/ ?\w/;

const rows: readonly (readonly [SaidType, RegExp])[] = [
  ['nap', /\b(?:nap|naps|napped|napping|snooze|siesta)\b/],
  [
    'race',
    /\b(?:(?:xc|cross[ -]country|regionals)(?! ski)|raced|race|racing|pb'?e?d?|pr'?e?d|all[ -]out|flat[ -]out(?! (?:no|not|tired|exhausted|knackered|done|broke|refus))|time trial|tt|gun time|chip time|ultra)\b/,
  ],
  [
    'cross',
    says(
      'bike|bikes|biked|biking|bicycle|cycle|cycled|cycling|ride|rode|swim|swam|swims|swimming',
      'pool[ -]?run(?:ning)?|in the pool|aqua[ -]?jog(?:ging)?|deep water|elliptical',
      'cross[ -]?train(?:er|ing|ed)?|x[ -]?train(?:er|ing|ed)?|xt|rowed|rowing|rower',
      'row machine|erg|spin|spinning|spin class|turbo|zwift|peloton|football|footy|soccer',
      'NUM\\d+[ -]a[ -]side|tennis|padel|squash|badminton|basketball|netball|hockey|rugby',
      'cricket(?! on)|gaelic|hurling|camogie|(?:rock|indoor|wall|went) climbing|climbing wall',
      'bouldering|surfing|surfed|paddle(?:boarding)?|kayak(?:ing|ed)?',
      '(?:roller ?)?ski(?:s|ing|ed)?|rollerblad\\w*|skating|stair ?master|stepper|spin bike',
      'dance class|zumba|boxing|volleyball|golf(?! (?:course|balls?))',
    ),
  ],
  [
    'strength',
    says(
      'gym|s and c|strength|weights|lifting|lifted (?:weights|heavy)|squats|squatted|deadlifts?',
      'lifted(?= (?:DAY|MIN|for MIN|at the gym))|kettlebells?|crossfit|core(?! temp)|circuits?|plyos?|plyometrics|leg day|bodypump|boot ?camp|body ?combat|pump class',
      'resistance',
    ),
  ],
  [
    'mobility',
    /\b(?:yoga|pilates|stretch(?:ing|ed|es)?|mobility|foam roll(?:ing|ed|er(?= .*MIN))?|barre)\b/,
  ],
  [
    'walk',
    /\b(?:walk|walked|walks|walking|hike|hiked|hiking|stroll|strolled|ramble|hillwalk(?:ing)?|dog walk)\b/,
  ],
  [
    'hills',
    /\b(?:hills|hill ?(?:reps?|repeats?|repetitions?|sprints?|session)|hilly reps|REPS\d+.* up (?:a|the) (?:[a-z]+ )?hill)\b/,
  ],
  ['fartlek', /\bfartleks?\b/],
  [
    'intervals',
    says(
      'intervals?|reps|repeats|track|speed ?work|speed (?:session|workout|stuff|day)',
      '(?<!\\b(?:my|reckons my|a) )vo2(?: ?max)?(?! (?:is|was|of|score|up|down|NUM))|yassos?',
      'sprints|pyramids?|ladder|sharpener|quality session|fast stuff|hiit',
    ),
  ],
  ['progression', /\b(?:progression|progressive|progressions|prog run)\b/],
  [
    'tempo',
    says(
      'tempos?|(?<!resting (?:hr|heart rate).*)threshold(?! (?:NUM|BPM|hr|heart))|lt|lactate',
      'cruise intervals|sub[ -]?t|thresh',
    ),
  ],
  [
    'recovery',
    matches(
      '\\brecovery (?:run|jog|runs|miles?|session|k|shuffle|KM\\d+|MIN\\d+|plod|spin|ride)\\b',
      '\\b(?:KM\\d+|MIN\\d+) (?:[a-z]+ )?recovery\\b|\\brecovery pace\\b',
      '\\b(?:ran|jogged|did) (?:an? )?recovery\\b',
    ),
  ],
  [
    'long',
    says(
      'long(?:ish)? (?:and slow|(?:slow )?(?:run|runs|one|jog|trail|easy|steady|slow distance))|longrun',
      'long ?un|lsd|lr|long KM\\d+|KM\\d+ long|long MIN\\d+|MIN\\d+ long|long (?:DAY\\d+)',
      'DAY\\d+ long|the long',
    ),
  ],
  ['steady', /\b(?:steady|moderate)\b/],
  [
    'easy',
    says(
      'easy|jog|jogs|jogged|jogging|zone ?(?:2|NUM\\d+)|z2|base|conversational|shake ?out(?! (?:my |the |your |these )?legs)|plod',
      'plodded|pootle|trundle|trundled|gentle (?:run|KM\\d+|MIN\\d+)|chilled (?:run|KM\\d+)',
      'aerobic run',
    ),
  ],
  ['strides', /\bstrides\b/],
];
