import type { Felt } from '../domain/session.ts';
import { dayOf, type Message, numberOf } from './context.ts';
import type { Mood } from './moods.ts';
import type { Piece } from './pieces.ts';
import {
  bareDistance,
  distancesIn,
  feltIn,
  minutesIn,
  partAlone,
  rpeIn,
  total,
} from './session-figures.ts';
import { type SaidType, sports, typesIn } from './session-words.ts';
import { matches, oneOf, says } from './vocabulary.ts';

/** What one piece says of a session, before it is joined to what the others say of it. */
export interface Draft {
  types: readonly SaidType[];
  km?: number | undefined;
  /** Warm-up and cool-down: part of the distance only where the rest of it was said. */
  warmKm: number;
  minutes?: number | undefined;
  rpe?: number | undefined;
  felt?: Felt | undefined;
  days: number | undefined;
  piece: Piece;
  mood: Mood;
  done: boolean;
  rest: boolean;
  /** '6x800' are intervals unless something else is named. */
  reps: boolean;
  setting: boolean;
  event?: string | undefined;
  /** 'the 12 was a bit much' speaks of an earlier one by its distance. */
  refersTo?: number | undefined;
  all: boolean;
  parts: boolean;
  total: boolean;
}

const runVerb = says(
  'ran|run|runs|running|jogged|did|done|covered|logged|banked|clocked|completed|finished',
  'managed|smashed|nailed|banged out|knocked out|knocked off|ticked off|hit|got in',
  'got out for|^out for|went for|went|cycled|biked|rode|swam|walked|hiked|rowed|raced|survived',
  'crushed|cruised|plodded|trotted|shuffled|squeezed in|got|had|took|been (?:for|on|to|out)',
  'back from|just back|played|lifted|trained|dragged myself|ground out|slogged|churned out',
);
const doneVerb = says(
  'ran|jogged|did|done|covered|logged|banked|clocked|completed|finished(?! me)|managed',
  'smashed|nailed|banged out|knocked out|knocked off|ticked off|got in|got out for|went for',
  'went to|went|cycled|biked|rode|swam|walked|hiked|rowed|raced|survived|crushed|cruised',
  'plodded|trotted|shuffled|squeezed in|got (?:a|an|my|in|through)|had (?:a|an|my)',
  'took (?:a|the)|been (?:for|on|to|out)|back from|just back|(?:just |straight )?in from(?! the cold)',
  'home from|fresh (?:from|off)|played|lifted|trained|dragged myself|ground out|slogged',
  'snuck in|sneaked in|fitted in|fit in|chugged|rattled off|polished off|racked up|wrapped up|ground through',
  'churned out|stretched|in the bag|in the bank|in the books',
  '(?:bailed|quit|peeled off|called it|gave up) (?:at|after) (?:KM|NUM|MIN)\\d+',
);
const sessionNoun = says(
  'run|runs|session|workout|training|jog|effort|parkrun|race|outing|trot|sesh|spin class',
  'ride|swim|treadmill|dreadmill|fells?|trails?|woods|moors|canal|towpath|shuffle|loosener',
  'leg stretch(?:er)?|blast|leg turner',
);
const settingWords = new RegExp(
  `\\b${oneOf(
    'from|after|since|before|during|following|post|because of|thanks to|due to|on the last',
    'on my|on the|at the end of|middle of|end of|halfway|mid',
  )}\\b(?: [a-zA-Z0-9']+){0,5}? (?:KM\\d+|DAY\\d+ ?${oneOf(
    'run|long|tempo|hills?|race|intervals?|session|track|parkrun|KM\\d+|reps',
  )}|${oneOf(
    'long run|run|tempo|hills?|race|races|intervals?|session|track|reps|parkrun|gym|marathon',
    'half|ultra|football|bike|yoga|fartlek|threshold',
  )})\\b`,
);
/** 'On the treadmill while the kids watched cartoons.' */
const meanwhile = /\bwhile (?:the|my|our|everyone) (?:[a-z]+ ){1,3}/g;
const elsewhere = says(
  'cancel\\w*|called off|sold out|postponed|membership|(?:is|was) (?:closed|shut)',
  '(?:got|have|won) (?:a|my) (?:place|spot|number|bib|entry)',
  '(?:running|ran|run) (?:late|out of|into|a bath|errands|the kids|(?:him|her|them) (?:to|home))',
  '(?:bus|train|car|taxi|coach|tube|tram|boat|ferry|plane) ride|walk in the park',
  'raised (?:KM|OTHER)\\d+|raised [a-z ]{0,12}(?:money|cash)|for charity|followers|subscribers',
  `${oneOf(
    'match|game|film|movie|concert|meeting|gig|call|lecture|class|interview|shift',
  )} (?:went|lasted|was|ran|overran)`,
  'new (?:KM\\d+ )?(?:course|route|loop)',
  '(?:cycled|biked|ran|walked) (?:past|into) (?:a|an|the|some) (?!hill|half|headwind|wind|climb)',
  'volunteer(?:ed|ing)?|marshal(?:l?ed|l?ing)?|watch(?:ed|ing)?|spectat(?:ed|ing)',
  'cheer(?:ed|ing)|drove|driving|flew|flight|pb is|pr is|shoes?|temp(?:erature)?|read about',
  '(?:is|are|was|were) (?:closed|shut|packed|full)|stood in|queue[ds]?|queuing|waited|waiting|stuck in|between (?:trains|buses|meetings)|(?:walked|walking) (?:the dog )?(?:to|down to) (?:the )?(?:corner|shops?|car|gate|park and back)',
  'podcast|did you see|(?:did|do) you (?:run|race|do)|born to',
);
const noRun = says(
  `(?:did not|have not|could not|not|never) ${oneOf(
    'run(?! (?:further|farther|longer|more|faster|that|this|so|as))|train|go (?:out|running|for (?:a|my) run)|get out',
    'do (?:anything|my run|a run|any running|any training|a thing|much)|make it out',
    'got out|manage (?:a|to) run|ran|been (?:out|running)|end up running',
  )}`,
  '(?:no|zero|not any) (?:run|running|training|exercise|session)',
  'rest day(?! (?:vibes|ideas|plans?|routine|activit\\w+|blues|mood|energy|treats?|food))',
  'day of rest',
  '(?:day|DAY\\d+) (?:was )?(?:completely |totally )?off(?! work| school)',
  'took (?:it|the day|DAY\\d+|a day)(?: completely| totally)? (?:off|easy and rested)',
  'took a (?:rest|day|zero)(?! bit)|had (?:a|the|my) (?:rest|day off|rest day)|(?:i|just) rested',
  'rested (?:DAY\\d+|up|completely)|DAY\\d+ (?:i )?rested|off day',
  `skipped (?:my |the |our )?${oneOf(
    'run|session|training|it|DAY\\d+|long run|tempo|workout|intervals|club|track|gym',
  )}(?: run| session)?`,
  'bailed on (?:my |the |our |DAY\\d+ ?)?(?:running|run|session|training|it|tempo|workout|club|track|intervals)',
  'missed (?:my |the )?(?:run|session|training|long run|workout|tempo|club)|did nothing',
  'nothing (?:DAY\\d+|at all DAY|on DAY)|(?:complete|full|total|proper|planned|forced) rest',
  '(?:DAY\\d+ (?:was )?(?:a )?)rest(?:ed)?\\b|rest (?:DAY\\d+)|^rest$',
  '^(?:a )?(?:rest|day off)\\b(?! (?:is|of|for the wicked|is history|assured|day (?:vibes|ideas|plans?|routine)))',
  'sofa day',
  'gave (?:it|the run|running|training) a miss|couch day|(?:sofa|couch|feet up|in bed) all day|not (?:a|one) (?:single )?step (?:run|taken)?|skipped running',
);

/**
 * '10k with the dog', 'hilly commute 8k': what stands before the distance is of running. In 'owe you
 * 5k' and 'saw the 10k results' it is of something else.
 */
function namesOnlyARun(text: string): boolean {
  if (doneVerb.test(text) || /\blog\b/.test(text)) return true;
  const at = text.search(/\b(?:KM|METRES|NUM)\d/);
  const before = text.slice(0, Math.max(0, at)).match(/[a-z][a-z']*/g) ?? [];
  return before.every((word) => ofRunning.test(word)) || typesIn(text.slice(0, at)).length > 0;
}

const ofRunning = new RegExp(
  `^(?:${oneOf(
    'run|runs|running|jog|jogging|session|workout|effort|outing|loop|lap|laps|commute|shuffle|plod|trot|race|parkrun|tt',
    'gym|bike|swim|pool|spin|ride|row|walk|hike|treadmill|dreadmill|track|trail|trails|road|woods|park|hill|hills|beach|canal',
    'long|easy|steady|tempo|recovery|fartlek|progression|base|zone|z|slow|quick|fast|gentle|hilly|flat|muddy|wet|windy|sunny',
    'hot|cold|icy|snowy|rainy|frosty|foggy|lovely|nice|good|great|solid|cheeky|little|wee|big|short|tough|hard|killer|new|full',
    'double|first|second|last|another|extra|total|just|only|about|around|roughly|nearly|almost|over|under|maybe|a|an|the|my',
    'our|this|that|it|was|were|is|i|me|we|so|and|then|also|again|still|finally|today|morning|lunch|lunchtime|afternoon|evening',
    'night|early|late|after|before|work|school|club|group|solo|social|buggy|stroller|pram|dog|home|back|up|out|off|on|in|at',
    'to|for|from|with|round|of|as|warm|down|cool|wu|cd|made|took|ended|meant|got|have|had|did|pb|pr|strides|reps|intervals',
    'pushed|popped|put|felt|stopped|watch|garmin|strava|coros|says|said|coach|hi|hey|morning|ok|well|right|anyway|oh|ah|lol',
    'yes|no|wait|sorry|actually|meet|paced|pacing|like|base|miles|mile|distance|time|duration|dist|daughter|granddaughter|son|mate',
  )})$`,
);

/** 'Run done.' says that there was one; what follows says what. */
const doneNoun = matches(
  `\\b(?:run|session|workout|jog|training|longrun)\\b.{0,20}\\b${oneOf(
    'done|complete|completed|finished|ticked off|in the bag|in the bank',
  )}\\b`,
  `\\b${oneOf(
    'done|finished|completed|back from|did|went for|been for|been out for|had|got out for',
    'went out for',
  )}\\b.{0,20}\\b(?:run|session|workout|jog)\\b`,
);

interface Around {
  readonly inSleep: boolean;
  readonly before: Draft | undefined;
}

/** What a piece says of a session, if it speaks of one. */
export function shapeOf(
  piece: Piece,
  message: Message,
  { inSleep, before }: Around,
): Draft | undefined {
  const { marked } = message;
  const text = piece.text.replace(asides, ' ').replace(/@ ?COLON\d+/g, ' ');
  if (elsewhere.test(text.replace(meanwhile, ' '))) return undefined;
  const types = typesIn(text, { told: piece.mood === 'told' }).filter((type) => type !== 'nap');
  const verb = runVerb.test(text);
  const told = piece.mood === 'told';
  const kmMark = distancesIn(text, message);
  const resting =
    piece.mood === 'plan' &&
    /\b(?:resting|rest day|day off|full rest)\b/.test(text) &&
    !/\bor\b/.test(text);
  const idle = told
    ? noRun.test(text) && !notOneDay.test(text)
    : /\brest days?\b|\bwhy (?:the |a )?rest\b|\b(?:got|have|had) (?:me|us) resting\b|\bam i resting\b/.test(
        text,
      ) && !/\bor\b/.test(text);
  // 'Feel good after the rest day' names it, and tells of another.
  const isNamed =
    /\b(?:after|since|following|from|right about) (?:the |a |my |our )?(?:rest day|day off|rest)\b/.test(
      text,
    );
  const lasted = types.some((type) => sports.has(type)) && /\bMIN\d+/.test(text);
  const rest = (idle || resting) && !isNamed && !lasted && kmMark.values.length === 0;
  const bare =
    kmMark.values.length > 0 || (before?.km !== undefined && graded.test(text))
      ? undefined
      : bareDistance(text, message, before !== undefined);
  const all = kmMark.values.length > 0 ? kmMark.values : bare === undefined ? [] : [bare];
  const km = sum.test(text) ? all.slice(-1) : all;
  const timed = !inSleep && !/\bnaps?\b/.test(text);
  const minutes = timed ? minutesIn(text, { message, km: km[0] ?? before?.km }) : [];
  const effort = inSleep
    ? undefined
    : rpeIn(text, message, {
        known: types.length > 0 || km.length > 0 || (before !== undefined && told),
      });
  const refersTo = /\bthe NUM\d+ (?:was|felt|were|one)/.test(text)
    ? numberOf(marked, /the (NUM\d+)/.exec(text)?.[1])
    : undefined;
  const warming =
    minutes.length > 0 &&
    (/\b(?:warm|cool|wu|cd|warmup|cooldown)\b/.test(text) || partAlone.test(text));
  // '2k warm up' alone; '8k with a warm up' is the whole.
  const warm =
    !sum.test(text) &&
    /^(?:(?:a|an|of|with|then|did) )*KM\d+ (?:easy |jog |slow )?(?:warm|cool|wu|cd|down$|up and down$)/.test(
      text,
    );
  const about = warming || km.length > 0 || types.length > 0 || rest || effort !== undefined;
  const reps =
    /\bREPS\d+/.test(text) && !/\b(?:press ?ups|push ?ups|sit ?ups|squats|strides)\b/.test(text);
  const follows = before !== undefined && minutes.length > 0 && aboutTime(text);
  const running =
    verb &&
    minutes.length > 0 &&
    /\b(?:ran|run|running|jogged|went out|got out|been out|went|did|rode|session|workout|training|out for|managed|lasted)\b/.test(
      text,
    );
  const noun = sessionNoun.test(text) && minutes.length > 0;
  const finished = told && doneNoun.test(text);
  if (!about && !finished && !reps && !follows && !running && !noun && refersTo === undefined)
    return undefined;
  if (inSleep && km.length === 0 && types.length === 0 && !reps) return undefined;
  const setting =
    !rest &&
    !(minutes.length > 0 && /\bon the (?:bike|turbo|treadmill|track|rower|trails?)\b/.test(text)) &&
    settingWords.test(text) &&
    !/\b(?:ran|did|jogged|went for|finished|completed|raced|cycled|swam|managed|done|back from|in from|home from|fresh off|logged|s(?:nuck|neaked) in|fit(?:ted)? in|squeezed in|got in)\b/.test(
      text,
    );
  // 'Bodypump class last night': a kind and a day gone by, and nothing else.
  const named =
    types.length > 0 &&
    (dayOf(piece, message)?.days ?? 1) <= 0 &&
    text.split(' ').length <=
      (/\b(?:gym|leg day|weights|yoga|pilates|physio)\b/.test(text) ? 8 : 5) &&
    !/\b(?:was|were|felt|legs?|heavy|sore|tired|still|but|not|after|from|race|time trial|tt)\b/.test(
      text,
    );
  const complaint =
    /\b(?:sore|tired|heavy|hurts?|ache|toast|knackered|tight|stiff|fried|wrecked)\b/.test(text);
  return {
    types: rest ? ['rest'] : types,
    reps: types.length === 0 && reps,
    km: warm ? undefined : kmMark.parts ? km.reduce((sum, each) => sum + each, 0) : km[0],
    warmKm: warm ? km.reduce((sum, each) => sum + each, 0) : 0,
    minutes: total(minutes, text),
    rpe: effort,
    felt: feltIn(text),
    days: undefined,
    piece,
    mood: piece.mood,
    done:
      told &&
      !setting &&
      (rest ||
        named ||
        doneVerb.test(text) ||
        (km.length > 0 &&
          (minutes.length > 0 || effort !== undefined || namesOnlyARun(text)) &&
          !(
            types.includes('race') &&
            minutes.length === 0 &&
            effort === undefined &&
            !doneVerb.test(text)
          ) &&
          (doneVerb.test(text) || !/\b(?:is|are|looks|has|will|to)\b/.test(text)) &&
          (kmMark.event === undefined ||
            kmMark.event === 'parkrun' ||
            minutes.length > 0 ||
            effort !== undefined)) ||
        minutes.length > 0 ||
        effort !== undefined ||
        /\bdone\b/.test(text)) &&
      !(complaint && !doneVerb.test(text) && minutes.length === 0),
    rest,
    setting,
    event: kmMark.event,
    refersTo,
    all: /\b(?:both|all|each)\b/.test(text),
    parts:
      kmMark.parts ||
      /\b(?:warm|cool|wu|cd|warmup|cooldown|down$|splits|first half|second half|MIN\d+ out|NUM\d+ back)\b/.test(
        piece.text,
      ) ||
      partAlone.test(text) ||
      piece.joint === '+',
    total:
      /\b(?:total|in all|altogether|all in|came to|whole thing|door to door)\b/.test(text) ||
      sum.test(text),
  };
}

/** After a distance, 'a gentle four' is how hard it was. */
const graded = /^(?:a |an )?(?:gentle|solid|easy|steady|hard|comfy|comfortable|honest) NUM\d+$/;

/** '2k cool down = 9k': the last is all of it. */
const sum = /= ?KM\d+/;

const notOneDay = says(
  'PERIOD\\d+|since|this week|all week|for (?:a|the) (?:week|while|bit)',
  'in (?:a )?(?:week|ages)|rest week|OTHER\\d+|any more|anymore|for me(?! (?:on )?DAY)|for now|until|till',
  'the rest of',
);
const aboutTime = (text: string) =>
  /^(?:(?:whole thing|came to|came in at|call it|door to door|in|for|about|took|it|me|us|time|full|around|roughly|just|only|all|total|moving|so|of|was|under|over|with|like|which|my|a|approx|chip|finish(?:ed)?|finishing|clocked|gun|duration|elapsed|the|at) ?)*[:= ]*(?:(?:MIN|COLON)\d+|NUM\d+ (?:flat|dead|on the (?:clock|watch|dot))$)/.test(
    text,
  );

/** Times and distances that are no part of what was done in all. */
export const asides = new RegExp(
  `\\b${oneOf(
    `${oneOf(
      'aim(?:ing|ed)?|goal|target|hop(?:ing|ed)|sub|under',
      '(?<=\\b(?:my|the|current|old|previous|beat|under|near|off) (?:KM\\d+ )?)(?:pb|pr)',
      '(?:pb|pr)(?= is)|best|faster than|quicker than|want(?:ed)?|beat|usual(?:ly)?',
      'normal(?:ly)?',
    )}(?: (?:for|time|of|is|was|a|my|the|to|go|run|break|at|around|about))*[ -]?(?:COLON|MIN)\\d+`,
    '(?:MIN|OTHER|COLON|METRES)\\d+ (?:jog |float |walk |standing |easy )?(?:rest|recover(?:y|ies)|recs?|off|breaks?|between|jog rec)\\b(?! (?:run|jog|session|day|ride|spin|plod|pace|shuffle|swim|walk))',
    '(?:with|off|w) (?:MIN|OTHER|COLON)\\d+ (?:rest|recover(?:y|ies)|jogs?|walks?)',
    'after (?:about |like |the first )?MIN\\d+ (?:of )?(?:walking|moving|stretching)(?: (?:about|around|it off))?|off (?:MIN|COLON|OTHER)\\d+|from COLON\\d+|COLON\\d+(?: down| up)? to (?:COLON|PACE)\\d+',
    'COLON\\d+(?: COLON\\d+){2,}',
    '(?<!\\b(?:managed|ran|did|got|jogged|run|swam|cycled) )(?:took|takes)(?: me| about| almost| nearly| over)* MIN\\d+(?= to)',
    `MIN\\d+ ${oneOf(
      'ago|late|early|slower|faster|quicker',
      '(?:before|after)(?! (?:work|the school|school|tea|dinner|lunch|breakfast|church)\\b)|left|free',
      'available|to spare|spare|drive|commute|meeting|flight|shift|queue|break|of sleep|sleep',
      'window|max',
    )}`,
    `(?<!\\b(?:pb|pr|ran|raced|COLON\\d+|came out|came in|clocked in|all out|flat out|record|stopped|finished|ended|bailed|quit|peeled off|called it|turned back) )${oneOf(
      'last|final|every|each|middle|second|next|at|by|around',
      '(?:hurts?|sore|tight|niggl\\w+|pain|ached?|started|slow\\w*|faded|struggl\\w+|died|suffer\\w*) from',
    )} KM\\d+(?! (?:done|run|easy|COLON))`,
    `${oneOf(
      'instead of|not|rather than|out of|planned|supposed to be|was meant to be|meant to be',
    )}(?: (?:the|a|an|my|doing|planned))* (?:KM|MIN)\\d+`,
    `(?<!\\bgot )(?<!\\bget )KM\\d+ (?:to go|in|mark|point|left|into)\\b(?! ${oneOf(
      'COLON|MIN|NUM|DAY|about|around|just|total|all|that|this|pouring',
      'the (?:bag|bank|heat|rain|sun|wind|dark|cold|snow|mud|morning|afternoon|evening)\\b',
      '[a-z]* ?(?:COLON|MIN)',
    )})`,
    `${oneOf(
      'only|just|with|have|got|have got|only have|only got|with only|with just',
    )}(?: (?:only|just|about|a|got|have|like))* MIN\\d+(?= (?:to|for a|for|before|free|available|today|DAY\\d+|lunch)\\b|$)(?=.*\\bnever\\b)`,
    '(?:lap|split|splits|km|mile|rep|reps)(?: (?:of|in|at|was))* COLON\\d+',
    '(?<!\\b(?:in|home|round|finished|clocked) )(?:@|at) ?COLON\\d+(?= ?(?:pace|per|$|,|avg|average|\\)))|PACE\\d+',
  )}\\b`,
  'g',
);
