import type { FuelTopic, HelpTopic, RaceTopic, SleepTopic, StatusTopic } from '../domain/topics.ts';
import { normalise } from './normalise.ts';
import { matches, oneOf, says } from './vocabulary.ts';

/** What of sleep is asked, the more particular first; none where it is asked in general. */
export const sleepTopicIn = (text: string): SleepTopic | undefined => first(ofSleep, text);

/** What of food and drink is asked. */
export const fuelTopicIn = (text: string): FuelTopic | undefined => first(ofFuel, text);

/** What of how it goes is asked. */
export const statusTopicIn = (text: string): StatusTopic | undefined => first(ofStatus, text);

/** What of a race is asked; none where it is the way there. */
export const raceTopicIn = (text: string): RaceTopic | undefined => first(ofRace, text);

/** What of the bot itself is asked. */
export const helpTopicIn = (text: string): HelpTopic | undefined => first(ofHelp, text);

/** 'I weigh 68 kg': kilograms, for that answer. Pounds and stones are written out. */
export function bodyMassIn(text: string): number | undefined {
  const plain = normalise(text);
  const said = weighs.exec(plain) ?? ofBuild.exec(plain);
  const value = Number(said?.[1]);
  if (!said || !Number.isFinite(value)) return undefined;
  const kilograms = said[2]?.startsWith('k')
    ? value
    : said[2]?.startsWith('st')
      ? value * 6.35 + Number(said[3] || 0) * 0.454
      : value * 0.454;
  return kilograms >= 30 && kilograms <= 200 ? Math.round(kilograms) : undefined;
}

/** Of oneself: 'I weigh 68 kg', 'at 150 lbs', '70kg runner'; not what is lifted or was lost. */
const weighs =
  /\b(?:weigh(?:ing|t)?|i am|at)(?: (?:about|around|is|of|only|roughly|just|like))* (\d{2,3}(?:\.\d)?) ?(kg|kgs|kilos?|kilograms?|lbs?|pounds?|st|stones?)\b(?: ?(\d{1,2}))?/;
const ofBuild =
  /\b(\d{2,3}(?:\.\d)?) ?(kg|kilos?|lbs?|pounds?)()(?= (?:runner|guy|woman|man|bloke|person|here|body ?weight)\b)/;

type Rows<T> = readonly (readonly [T, RegExp])[];

function first<T>(rows: Rows<T>, text: string): T | undefined {
  const plain = normalise(text);
  return rows.find(([, words]) => words.test(plain))?.[0];
}

const ofSleep: Rows<SleepTopic> = [
  ['nap', says('naps?|napping|napped|siesta|snooze|doze|power nap|shut ?eye')],
  ['shifts', says('(?:night |late |early |rotating |on )?shifts?|nights|on call|shift work\\w*')],
  [
    'before a race',
    says(
      'before (?:a |the |my |our |big )?(?:races?|events?|marathons?|half|comps?|competitions?)',
      'race (?:eve|nerves|night)|pre[ -]?race|night before|nerves|nervous|race tomorrow',
    ),
  ],
  ['alcohol', says('alcohol|beers?|pints?|wine|booze|drinks|nightcap|whiskey|whisky|gin')],
  ['coffee', says('coffees?|caffeine|espresso|tea|energy drinks?|red bull|pre[ -]?workout')],
  [
    'waking up',
    says(
      'wak(?:e|es|ing) (?:up )?(?:at|in|during|every|through|early|too|so|several|a lot|all)',
      'keep waking(?: up)?|woken up|wake up (?:at|in)|early waking|middle of the night|stay asleep',
      'staying asleep|broken (?:sleep|nights?)|back to sleep|get back off|up (?:at|since) \\d',
    ),
  ],
  [
    'falling asleep',
    says(
      `${oneOf(
        'get|getting|fall|falling|go|going|drop|dropping|nod|nodding|drift|drifting',
      )} (?:off )?(?:to )?(?:asleep|sleep|off)`,
      'can not sleep|not sleep|insomnia|lie awake|lying awake|awake for hours|toss(?:ing)?',
      'switch(?:ing)? off|wind(?:ing)? down|(?:brain|mind|head|thoughts)|wired|restless|melatonin',
      'too hot|overheat\\w*|buzzing',
    ),
  ],
  [
    'catching up',
    says('catch(?:ing)? up|make up for|sleep debt|debt|lie[ -]?in|sleep in|pay (?:it )?back|bank'),
  ],
  [
    'last night',
    matches(
      says(
        'how (?:did|have|was|is) (?:i|my) (?:been )?(?:slept|sleep|sleeping|night)',
        'how (?:well|badly|much|long) (?:did|have) i (?:sleep|slept|been sleeping)',
        'my sleep (?:score|data|stats|average)',
        'am i (?:sleeping|getting enough sleep)|sleep (?:been|looking|trend)',
      ).source,
    ),
  ],
  [
    'enough',
    matches(
      says(
        'enough|sufficient|too (?:little|much)|ok(?:ay)?(?: on| with)?|get by|survive|manage|plenty',
        'cope|get away with',
      ).source,
    ),
  ],
  [
    'how much',
    says(
      'how (?:much|many|long)|hours (?:do|should|does)|need|what time|when should|bed ?time',
      'lights out',
    ),
  ],
];

const ofFuel: Rows<FuelTopic> = [
  ['weight', says('lose (?:weight|fat|a few|some)|weight loss|losing weight|calorie deficit|diet')],
  [
    'supplements',
    says(
      'supplements?|creatine|iron|vitamins?|magnesium|omega|collagen|bcaas?|beta[ -]alanine|pills',
      'multivitamins?|turmeric|beetroot|beet|bicarb|ketones?|whey|protein powder',
    ),
  ],
  ['alcohol', says('alcohol|beers?|pints?|wine|booze|hangover|hungover|drinks? last night|gin')],
  [
    'loading',
    says(
      'carb[ -]?load\\w*|carbo[ -]?load\\w*|load(?:ing)? up|load(?:ing)? (?:on )?carbs',
      '(?:night|day|days|evening|dinner|week) before',
    ),
  ],
  [
    'empty stomach',
    says('empty stomach|fasted|fasting|without (?:eating|breakfast|food)|before breakfast|hungry'),
  ],
  ['coffee', says('coffees?|caffeine|espresso|energy drinks?|red bull|pre[ -]?workout')],
  [
    'drinking',
    says(
      'drink(?:ing)?|hydrat\\w+|dehydrat\\w+|water|fluids?|electrolytes?|salt|sodium|thirst\\w*',
      'sweat\\w*|litres?|bottles?|sports drinks?|lucozade|gatorade|heat|hot|degrees|humid\\w*',
    ),
  ],
  [
    'during',
    says(
      'during|while (?:i am )?(?:running|out)|on the (?:run|go|way)|mid[ -]?run|gels?|jelly babies|chews',
      'aid stations?|bonk\\w*|hit(?:ting)? the wall|every (?:hour|\\d+|half|mile)|an hour|per hour',
    ),
  ],
  [
    'after',
    says(
      'after(?:wards)?|post|recover\\w*|refuel\\w*|when i (?:finish|get (?:in|back|home))|within',
      'just (?:ran|did|finished|got back)|following',
    ),
  ],
  [
    'before',
    says(
      'before|pre|beforehand|prior|ahead of|breakfast|brekkie|brekky|morning of|tomorrow|first thing',
      'race day|race morning|tonight|lead(?:ing)? up|in the morning|for (?:a|my|the)',
    ),
  ],
];

const ofStatus: Rows<StatusTopic> = [
  [
    'too much',
    says(
      'over ?train\\w*|over ?do\\w*|over ?reach\\w*|over ?cook\\w*|too much|too hard|burn(?:ing|t|ed)? ?out',
      'dig(?:ging)? a hole|enough rest|enough recovery|injur\\w+|overload\\w*|running too',
    ),
  ],
  [
    'fitness',
    says(
      'fitter|fitness|unfit|faster|slower|stronger|improv\\w+|progress\\w*|shape|better|worse',
      'plateau\\w*|peaking|form|vo2 ?max|pace|gains',
    ),
  ],
  [
    'load',
    says(
      'load|acwr|acute|chronic|mileage|volume|ramp\\w*|how (?:much|far|many)|week(?:ly)?|month(?:ly)?',
      'km|kms|miles|hours|enough|distance|build\\w*',
    ),
  ],
  ['readiness', says('ready|readiness|recovered|fresh|tired|fatigue|rested|today|energy|score')],
];

const ofRace: Rows<RaceTopic> = [
  [
    'after it',
    says(
      'after (?:a|the|my|an) (?:[a-z]+ )?(?:race|marathon|half|ultra|parkrun|\\d+ ?k(?:m)?)',
      'post[ -]?race|(?:off|recover\\w*|rest) after',
    ),
  ],
  [
    'pace',
    says(
      'pac(?:e|es|ing)|how fast|(?:going|go|went|start|starting|set) (?:off |out )?too fast|blow(?:ing)? up',
      'hit(?:ting)? the wall|negative splits?|even splits?|goal time|target time|what time (?:should|can|could|will) i',
      'aim for|predict\\w*|realistic|time trial pace',
    ),
  ],
  [
    'race day',
    says(
      'race (?:day|morning)|morning of|on the (?:day|morning)|warm(?:ing)?[ -]?up|start line|before the start',
      'an hour before|on the start',
    ),
  ],
  [
    'the day before',
    says('(?:day|night|eve|evening|afternoon) before|race eve|shake ?out|pre[ -]?race (?:run|jog)'),
  ],
];

const ofHelp: Rows<HelpTopic> = [
  [
    'undo',
    says(
      'undo|delete (?:a|an|my (?:run|last|log|entry|session))|remove|edit|correct|fix|mistake|wrong|take back|get rid of',
      'change (?:a|an|my|the) (?:run|log|entry|session|night)|amend|logged (?:run|session)',
    ),
  ],
  [
    'reminders',
    says(
      'reminders?|remind|notif\\w+|messag(?:e|es|ing) me|ping\\w*|morning (?:message|post)|dms?',
      'stop (?:you|the|these|getting)|turn (?:off|on)|quiet|unsubscribe|posting',
    ),
  ],
  [
    'privacy',
    says(
      'privacy|private|gdpr|who (?:can|will|could) see|others? see|see what i|my (?:own )?(?:data|messages)',
      '(?:know|store|keep|save|remember|hold|share|sell|track)(?: [a-z]+){0,4} (?:me|my|everything|messages)|delete (?:all|everything|me)|export|safe|secure',
    ),
  ],
  [
    'devices',
    says(
      'strava|garmin|watch|coros|polar|fitbit|oura|whoop|apple|suunto|sync|connect|import|upload|link',
    ),
  ],
  ['injury', says('injur\\w+|hurt|pain|niggle|ill|sick|cold|pause')],
  [
    'settings',
    says(
      'miles|km|kilometres|units?|settings?|language|german|english|time ?zone|my name|wake|sleep need',
      'weight|tone|set my|set up',
    ),
  ],
  ['races', says('races?|marathon|half|taper')],
  ['nights', says('sleep|nights?|naps?')],
  ['sessions', says('runs?|sessions?|workouts?|log|record|rides?|swims?|rest day')],
];
