import { any, darkness, effort, reeling, type Together } from './red-flag-words.ts';
import { oneOf, says } from './vocabulary.ts';

const still = `at rest|without (?:sport|effort|exercise|running)|resting|rest|sitting|sit|sits|sat|seated|lying|lie|laying|in bed|bed|couch|sofa|desk|tv|telly|reading|nothing|no reason|out of nowhere|from nowhere|randomly|standing still|asleep|woke|wake|all (?:day|night|evening|morning)|hours? (?:after|later)|(?:since|after) (?:the|my) (?:session|run|race)|not (?:even )?${oneOf(
  'moved|moving|done anything|been doing anything|left the house',
)}`;
const heart = 'heart(?! rate| zone)|hearts|heart ?beats?(?! rate)|pulse|ticker';
const racing =
  "rac(?:e|es|ed|ing)|pound\\w*|thump\\w*|hammer\\w*|gallop\\w*|bang(?:s|ed|ing)?|bounc\\w+|drum\\w*|speeding|boom|knock\\w*|(?:so|too|very|really|super) (?:fast|quick)|beat(?:s|ing) (?:hard|fast|strong)|(?:going|gone|goes|went|go) (?:like|mad|crazy|mental|nuts|wild|bonkers|\\d+|a million)|won't calm|(?:took|taken|takes|taking) off|like a train|like the clappers|like a drum|revving|ran away|run away|runaway|ten to the dozen";
const outOfStep =
  'jump(?:s|y|ing)|(?:makes?|does|doing|making) (?:jumps|flips|stops|pauses)|flip(?:s|ped|ping|py)?|flip ?flops?|back ?flips?|somersaults?|cartwheels?|flutter\\w*|skip(?:s|ped|ping|py)|(?:keeps|kept|is|was) missing|misses|miss(?:ed|ing) (?:a |some )?beats?|flop(?:s|ping|py)|stutter\\w*|hiccup\\w*|stumbl\\w+|irregular\\w*|uneven|erratic\\w*|out of (?:rhythm|step|time|sync)|not (?:regular|in rhythm|beating (?:right|normal\\w*))|stops|pauses|tripping|fish|playing up|acting up|(?:extra|double|early|late|dropped|missing) (?:beats?|thumps?)';
const daily =
  'talking|phone|kettle|dressed|dressing|loo|toilet|bathroom|kitchen|stairs|round the house|shower\\w*|walking (?:to|up|around|round)|slow walk|(?:got|get|getting) up (?:for|to)|(?:a|the) wee|making the bed';
const ailing =
  'press(?:es|ing|ed|ure)|tightness|stitch(?:es)?|sting(?:s|ing)?|stinging|stung|prick\\w*|needles?|knife|knot|clamp\\w*|iron|gripp\\w+|tension|stone|cramp\\w*|shooting|pulling|pain\\w*|hurt\\w*|ache[sd]?|aching|squash\\w*|killing|murder|agony|heav(?:y|iness)';
const laboured =
  'can not|could not|not (?:get|have|enough|take)|no|hard|problems?|difficult\\w*|trouble|heav(?:y|ily)|short|struggl\\w*|labou?red|out of|shallow|bad|lack of|fighting|weird|without|stays away|goes away';
const training = /\b(?:hills?|reps?|intervals?|sprints?|nose|mask|technique|rhythm|talk test)\b/;

/** Chest, heart and breath: sensation × circumstance, in people's own words. */
export const heartAndBreath: readonly Together[] = [
  {
    sign: 'chest pain',
    together: [
      any('chest|(?:the|my|left) breast|sternum|breast ?bone|heart(?! rate| ?beat)|heart region'),
      any(ailing),
    ],
    unless: says(
      'chest (?:infection|cold|press|day|strap|rub)|push ?ups|press ?ups|bench|pecs?|cough\\w*',
      'chesty|ach(?:e|es|ed|ing) for|iron ?man|gym',
      'iron(?:s|ed|ing)? (?:my|supplement|tablets?|level\\w*)|broke\\w* (?:my )?heart|sports bra',
      'chafing|chafed',
    ),
    reach: 30,
  },
  {
    sign: 'chest pain',
    together: [
      any('left arm|jaw'),
      any('pressure|tight\\w*|squeez\\w+|upper body|sweat\\w*|ache[sd]?|heavy|aching'),
      any(effort, 'upper body|sweat\\w*|clammy|sick|breathless'),
    ],
    unless:
      /\b(?:gym|press ?ups?|push ?ups?|weights|pull ?ups?|swim\\w*|dentist|tooth|jab|vaccine|injection|fell)\b/,
  },
  {
    sign: 'chest pain',
    together: [
      any('clutch\\w*|holding|grabb\\w*|rubbing|gripp\\w*'),
      any('(?:his|her|their|my|the) chest'),
    ],
    unless: /\b(?:medal|bib|phone|baby|strap)\b/,
    reach: 15,
  },
  {
    sign: 'chest pain',
    together: [
      any('elephant|anvil|piano|sumo|breeze block|car|horse'),
      any('sat on|sitting on|standing on|stood on|parked on'),
      any('me|him|her|my'),
    ],
    unless: /\b(?:legs?|quads|thighs|elephant in the room|car park|car seat)\b/,
    reach: 25,
  },
  {
    sign: 'chest pain',
    together: [any('(?:grey|gray|white|pale) and sweat\\w*|grey and clammy|sweaty and grey')],
  },
  {
    sign: 'chest pain',
    together: [
      any('(?:behind|under|beneath) (?:my |the )?(?:ribs?|breast ?bone|sternum)'),
      any(ailing, 'burn\\w*|heaviness|weird|funny|odd'),
    ],
    unless: /\b(?:stitch|fell|kicked|cracked|bruised|side)\b/,
    reach: 30,
  },
  {
    sign: 'palpitations',
    together: [
      any('(?:heart rate|hr|pulse|heart)'),
      any(
        'will not (?:go|come) down|would not (?:go|come) down',
        'not (?:go|come|coming|going) down|stays (?:high|up)|boom',
      ),
    ],
    saysNot: true,
    unless: /\b(?:between reps|on the hills|zone ?2|easy runs?|drift|strap|garmin)\b/,
    reach: 25,
  },
  {
    sign: 'palpitations',
    together: [any(heart), any(racing), any(reeling, darkness, 'breathless|short of breath')],
    unless: /\b(?:watch|strap|garmin) (?:said|says|lost)\b|\bblack ?pool\b/,
  },
  {
    sign: 'palpitations',
    together: [any(heart), any(outOfStep)],
    unless: says(
      'skipp?(?:ed|ing)? (?:my|the|a) (?:run|session|warm)|strap|watch|garmin|for joy',
      'box jumps?|long jump|jump(?:s|ing) (?:in(?! my)|on|at|squats?|rope)|fish (?:and|for|oil)',
      'kids|home',
    ),
    reach: 45,
  },
  {
    sign: 'palpitations',
    together: [any(heart), any(racing), any(still)],
    unless:
      /\b(?:watch|strap|garmin) (?:said|says|lost)\b|\b(?:start line|nerves?|nervous|excited|horror|film|match)\b/,
  },
  {
    sign: 'palpitations',
    together: [
      any(heart, 'chest'),
      any(
        'flutter\\w*|in my (?:throat|mouth|ears?)|weird thump|thump(?:s|ed)? then',
        'then a (?:gap|pause)',
      ),
    ],
    unless: /\b(?:start line|nerves?|nervous|excited|horror|film|strap)\b/,
    reach: 30,
  },
  {
    sign: 'palpitations',
    together: [
      any(heart),
      any(
        '(?:goes|went|going|gone) (?:mental|mad|nuts|crazy|bonkers|berserk|haywire|wild|bananas|off on one)',
      ),
      any('stops?|stopped|then (?:goes|went|fine|nothing)|sec(?:ond)?s|goes again'),
    ],
    unless: /\b(?:crowd|excited|nervous|strap|start line|finish line|hills?|intervals?|reps?)\b/,
  },
  {
    sign: 'palpitations',
    together: [
      any('flip ?-?flop\\w*|flutter\\w*|fish flapping|butterfl(?:y|ies)'),
      any('in me|inside me|inside my (?:chest|ribs)|under my ribs|my throat'),
    ],
    unless: /\b(?:nerves?|nervous|excited|tummy|stomach|shoes|sandals)\b/,
    reach: 20,
  },
  {
    sign: 'breathless at rest',
    saysNot: true,
    together: [any('breath\\w*|air|lungs'), any(laboured), any(still, daily)],
    unless: says(
      'nose|laugh\\w*|meditat\\w+|breathing (?:exercises?|technique|drills?)|yoga|fresh air',
      'air (?:con|bike|port|bed)|stair (?:reps|session|repeats)|talk test|no rest|rest day',
      'hard rest|box breathing',
    ),
    reach: 40,
  },
  {
    sign: 'breathless at rest',
    together: [any('out of puff|puffing|puffed|gasping|panting|wheezing'), any(still, daily)],
    unless: /\b(?:laugh\w*|stair (?:reps|session|repeats)|rest day|dog)\b/,
    reach: 40,
  },
  {
    sign: 'breathless at rest',
    together: [
      any('(?:problems?|difficult(?:y|ies)|trouble|issues?)(?: with| to| in)?(?: my| the)?'),
      any('breath(?:e|ing)?'),
    ],
    unless: training,
    reach: 6,
  },
  {
    sign: 'breathless at rest',
    together: [
      any('(?:not (?:get|have|getting)|no|lack of|without)(?: enough| any)? air|not enough air'),
    ],
    unless: /\b(?:tyres?|tires?|pump|con|conditioning|window|fresh|air pods?|airpods?|miles)\b/,
  },
  {
    sign: 'breathless at rest',
    together: [
      any('(?:sharp |stabbing )?pains?'),
      any('ribs|side|chest|back'),
      any('breathless|short of breath|breathe in|deep breath'),
    ],
    unless: /\b(?:stitch|fell|kicked|cracked|bruised|elbow\\w*)\b/,
    reach: 35,
  },
  {
    sign: 'breathless at rest',
    saysNot: true,
    together: [
      any(
        'sit (?:up|upright)|sat (?:up|upright)|sitting (?:up|upright)|propped',
        'prop(?:ping)? my ?self|pillows|upright',
      ),
      any('breathe|breath|breathing|get air'),
    ],
    unless: /\b(?:yoga|meditat\w*|nose|blocked|bunged|snot\w*|cold|stuffy)\b/,
    reach: 30,
  },
  {
    sign: 'breathless at rest',
    saysNot: true,
    together: [
      any(
        'finish (?:a|my) sentence|say a (?:full |whole )?sentence|get a sentence out',
        'a sentence',
      ),
      any('air|breath|breathing|puff|gasp\\w*'),
    ],
    unless: /\b(?:talk test|tempo pace|threshold|easy pace|chat)\b/,
  },
  {
    sign: 'breathless at rest',
    saysNot: true,
    together: [
      any('lie flat|lying flat|lie down|lying down|flat on my back'),
      any('drown\\w*|breath\\w*|chok\\w+|suffocat\\w*|gasp\\w*|air'),
    ],
    unless:
      /\b(?:nose|snot\w*|cold|bunged|blocked|breathing (?:exercises?|drills?)|yoga|meditat\w*)\b/,
    reach: 40,
  },
  {
    sign: 'breathless at rest',
    together: [
      any('stairs|kettle|shower|walk(?:ing)? (?:to|up|round)|loo|bed|dressed'),
      any('(?:get|catch|find) my breath|stop for breath|gasp\\w*|puff(?:ed|ing)'),
    ],
    unless: /\b(?:stair (?:reps|session|repeats|run)|laugh\w*|dog|reps?|sprints?)\b/,
    reach: 40,
  },
];
