import type { Together } from './red-flag-words.ts';
import { oneOf, says } from './vocabulary.ts';

/** Pairs of words that alarm only together. */
export const pairs: readonly Together[] = [
  {
    sign: 'palpitations',
    together: [
      /\b(?:1[5-9]\d|2[0-3]\d)\b/g,
      /\b(?:sat|sitting|desk|sofa|couch|lying|in bed|resting)\b/g,
      /\bfeel(?:ing)? (?:awful|terrible|rough|funny|weird|faint|sick|strange|off|horrible|ill)\b/g,
    ],
    unless: /\b(?:watts|power|quid|pounds|km|miles|steps)\b/,
    reach: 60,
  },
  {
    sign: 'fainting',
    together: [
      /\blost (?:a few|some|several|a couple of|ten|thirty) (?:seconds|minutes)\b/g,
      /\b(?:buckled|fell|gave way|floor|ground|gr[ea]y|black|dizzy)\b/g,
    ],
    unless: /\b(?:gate|toilet|loo|water station|drinks|traffic|garmin|stopwatch|lace|laces)\b/,
  },
  {
    sign: 'palpitations',
    together: [/\b(?:flutter\w*|thud\w*|thump\w*|flip ?flop\w*)\b/g, /\bchest\b/g],
    unless: /\b(?:backpack|bag|bounce|strap|music|bass|speakers?)\b/,
    reach: 24,
  },
  {
    sign: 'one-sided weakness',
    together: [
      /\b(?:words|speech|sentences)\b/g,
      /\b(?:muddled|jumbled|garbled|slurr\w+|gibberish)\b/g,
    ],
    reach: 24,
    unless: /\b(?:drunk|pints?|beers?|wine|autocorrect|typing|phone)\b/,
  },
  {
    sign: 'sudden headache',
    saysNot: true,
    together: [
      /\b(?:head|skull|behind (?:the|my) eyes?)\b/g,
      /\b(?:pain|ache|hurts?|headache)\b/g,
      /\b(?:never (?:had|felt|known) (?:anything|pain) like)\b/g,
    ],
    reach: 60,
  },
  {
    sign: 'swollen calf',
    together: [
      /\b(?:leg|calf)\b/g,
      /\b(?:(?:twice|double) the size|twice as big|(?:much |way )?bigger than the other)\b/g,
    ],
  },
  {
    sign: 'fainting',
    saysNot: true,
    together: [
      /\b(?:went down|fell|collapsed|hit the (?:deck|floor|ground))\b/g,
      /\b(?:(?:do|can|could|did) not remember|no memory|(?:complete|total) blank)\b/g,
    ],
  },
  {
    sign: 'one-sided weakness',
    together: [
      /\b(?:vision (?:doubled|went double|split)|double vision|seeing double)\b/g,
      /\b(?:face|side|arm|leg|speech|words|run|race|numb\w*|ting\w*|since)\b/g,
    ],
    unless: /\b(?:drunk|pints?|beers?|wine|tired eyes|new glasses)\b/,
  },
  {
    sign: 'starvation',
    saysNot: true,
    together: [
      /\b(?:scared|afraid|terrified) (?:of|to) eat(?:ing)?\b|\bstarv(?:e|ing) my ?self\b|\bmaking myself sick\b|\bpurging\b/g,
      /\b(?:dizzy|dizziness|faint\w*|light ?-?headed|black\w*|weak|shaky)\b/g,
    ],
    reach: 60,
  },
  {
    sign: 'palpitations',
    together: [
      /\b(?:heart|ticker|pulse)\b/g,
      /\b(?:explod\w+|burst\w*|jump(?:ing|ed)? out|beating out|come out|give out|stopp?ing|stopped)\b/g,
      /\b(?:sit|sat|lie|lay|stop|stopped|scared|bed|sofa|rest|still)\b/g,
    ],
    unless: /\b(?:garmin|watch|strap|monitor|love|heartbreak|sprint finish)\b/,
  },
  {
    sign: 'fainting',
    together: [
      /\bblanked\b/g,
      /\b(?:caught|grabbed|fell|floor|ground|treadmill|second|seconds|moment|came (?:to|round|back))\b/g,
    ],
    unless: /\b(?:him|her|them|name|answer|exam|password|pin)\b/,
  },
  {
    sign: 'breathless at rest',
    together: [
      /\b(?:breathless|(?:out|short) of breath|puffed|winded|puffing|gasping|wheezing|panting)\b/g,
      new RegExp(
        `\\b${oneOf(
          'making the bed|brushing|getting dressed|dressing|showering|in the shower|tying|kettle|dishes',
          'hoovering|up the stairs|a flight of|one flight|to the (?:loo|toilet|bathroom|door|car|kitchen)',
          'walking across|standing up|rolling over|on the phone|for no reason',
        )}\\b`,
        'g',
      ),
    ],
  },
  {
    sign: 'breathless at rest',
    together: [/\b(?:lips|fingertips|mouth)\b/g, /\b(?:blue|purple)\b/g],
    unless: /\b(?:cold|freez\w*|ice|sea|swim|lake|winter|berr\w+|drink|slush\w*|lipstick|minus)\b/,
  },
  {
    sign: 'dark urine',
    together: [
      /\b(?:pee|peed|peeing|wee|weed|urine|toilet|loo|piss\w*)\b/g,
      new RegExp(
        `\\b${oneOf(
          'red wine|port|coke|cola|pepsi|guinness|stout|blood|bloody|rust\\w*|dark (?:brown|tea)',
          'black|mahogany|treacle',
        )}\\b`,
        'g',
      ),
      /\b(?:like|looks?|looked|colou?r\w*|turned|came out|coming out|what)\b/g,
    ],
    unless: /\b(?:pint|pints|drank|drinking|drink|beetroot|beet|pub|bar|queue|behind)\b/,
  },
  {
    sign: 'pop, no weight-bearing',
    together: [
      /\b(?:tore|torn|ripped|went|gave|snapped)\b/g,
      /\b(?:thigh|quad|hamstring|calf|knee|ankle|achilles|groin|hip|leg|foot)\b/g,
      /\b(?:carried|stretcher|crutches|wheelchair|ambulance)\b/g,
    ],
    reach: 60,
  },
  {
    sign: 'starvation',
    saysNot: true,
    together: [
      new RegExp(
        `\\b${oneOf(
          '(?:have |has |had )?not (?:had|eaten|been eating|touched)|no (?:food|meals?)',
          'nothing to eat|had nothing|stopped eating|barely eat\\w*',
        )}\\b`,
        'g',
      ),
      new RegExp(
        `\\b${oneOf(
          'since|days?|week|anything|DAY\\d+|monday|tuesday|wednesday|thursday|friday|saturday',
          'sunday|all the time',
        )}\\b`,
        'g',
      ),
      /\b(?:shaky|shaking|light ?-?headed|faint\w*|dizz\w+|weak|stars|woozy|black\w*)\b/g,
    ],
    unless:
      /\b(?:bug|vomit\w*|sick|ill|norovirus|poisoning|since (?:lunch|breakfast|this morning))\b/,
    reach: 60,
  },
  {
    sign: 'palpitations',
    together: [
      /\bmy (?:heart|ticker|pulse)\b(?! rate monitor)/g,
      new RegExp(
        `\\b${oneOf(
          `(?:went|gone|going|goes|been going|was) ${oneOf(
            'mental|crazy|mad|bonkers|haywire|nuts|berserk|wild|bananas|off on one',
          )}`,
          'all over the (?:place|shop|gaff)|doing (?:somersaults|cartwheels|backflips|its own thing)',
          'out of (?:rhythm|time|sync)|misfir\\w+|tripping over itself|like a (?:drum|hammer|fish|bird)',
        )}\\b`,
        'g',
      ),
    ],
    unless:
      /\b(?:garmin|watch|strap|monitor|reading|data|zone|when i (?:saw|met|heard)|sprint finish|max hr)\b/,
  },
  {
    sign: 'palpitations',
    together: [
      /\b(?:resting|at rest|rhr|lying|sat|sitting|in bed)\b/g,
      /\b(?:hr|heart|pulse|rhr|bpm)\b/g,
      /\b(?:1[3-9]\d|2[0-3]\d)\b/g,
    ],
    unless:
      /\b(?:hrv|ms|max|peaked|reps?|intervals?|tempo|race|watch is|glitch|strap|wrong|broken)\b/,
  },
  {
    sign: 'fainting',
    together: [
      /\b(?:went|gone|turned|going|looked) (?:all |really |a bit |pure )?(?:grey|gray|white|green|pale|clammy)\b/g,
      /\b(?:lie|lay|laid|sit|sat|lying) (?:down|on)|\bcollaps\w+|\bwas gone\b|\bhad gone\b|\bi would gone\b|\bid gone\b|\bdropp(?:ed|ing)\b/g,
    ],
    unless: /\b(?:paint\w*|hair|sky|traffic|lights?)\b/,
  },
  {
    sign: 'one-sided weakness',
    together: [
      /\b(?:my|one|left|right) (?:left |right )?(?:arm|hand|leg|foot|fingers|toes|side|grip)\b/g,
      new RegExp(
        `\\b${oneOf(
          '(?:will|would) not (?:do what|work|move|respond|listen|obey|grip|lift|close|do as)',
          '(?:can|could) not (?:move|lift|feel|use|grip|control|raise)|stopped working|does not (?:work|move|respond)',
          'not (?:working|responding|moving)|gone (?:dead|limp)|went (?:dead|limp)|has no strength',
        )}\\b`,
        'g',
      ),
    ],
    unless: says(
      'cold|freez\\w*|frost\\w*|wind|snow|ice|icy|slept on|pins|bath|gym|weights?|push[ -]?ups',
      'doms|sore|bench|deadlift\\w*|climb\\w*|shoes?|laces|tape|walk|weight|kicked|pop\\w*|snap\\w*',
    ),
    reach: 30,
  },
  {
    sign: 'pop, no weight-bearing',
    together: [
      /\b(?:snap|snapped|crack|bang|pop|twang|ping)\b/g,
      /\b(?:back of (?:my |the )?(?:left |right )?(?:ankle|leg|calf|heel)|achilles)\b/g,
      /\b(?:kick(?:ed)?|shot|push off|stand|walk|toes|weight)\b/g,
    ],
    reach: 60,
  },
  {
    sign: 'chest pain',
    together: [
      /\b(?:in|on|across) (?:the|my) chest\b/g,
      /\b(?:kicked|punched|thump\w*|stamped|sat on|wrong|weird|odd|funny|strange|not right|indigestion)\b/g,
    ],
    unless: /\b(?:strap|monitor|number|bib|tattoo|hair)\b/,
  },
  {
    sign: 'chest pain',
    together: [/\bjaw\b/g, /\b(?:left arm|arm|chest|sweat\w*|breath\w*|heart)\b/g],
    unless: /\b(?:dentist|tooth|teeth|clench\w*|wisdom)\b/,
  },
  {
    sign: 'palpitations',
    together: [
      /\b(?:heart|pulse|ticker|hr)\b(?! rate monitor)/g,
      new RegExp(
        `\\b${oneOf(
          'stopped then|stopped and|restarted|jumpy|after (?:i )?stopp\\w+|not come down',
          'not coming down|stuck (?:at|on)',
        )}\\b`,
        'g',
      ),
    ],
    unless: /\b(?:garmin|watch|strap|monitor|stopped (?:my|the) (?:watch|run)|intervals?|reps)\b/,
  },
  {
    sign: 'fainting',
    together: [
      /\b(?:woke|woken|came to|came round|came around|found)\b/g,
      /\b(?:floor|ground|pavement|tarmac|ambulance|medical tent)\b/g,
    ],
    unless: /\b(?:sleeping on|slept on|camp\w*|airbed|mattress|found (?:a|some|my))\b/,
  },
  {
    sign: 'fainting',
    together: [
      /\bhow long i was (?:out|unconscious|gone|down)\b|\bout cold\b/g,
      /\b(?:out|cold|gone|down|unconscious)\b/g,
    ],
    unless: /\b(?:asleep|slept|sofa|couch|bed)\b/,
  },
  {
    sign: 'breathless at rest',
    together: [
      /\b(?:breathless|out of breath|short of breath|puffed|winded|breathing)\b/g,
      new RegExp(
        `\\b${oneOf(
          'putting|socks|straw|shopping|talking|chatting|cooking|washing|eating|doing nothing',
          'walking to|just standing|sat here|sitting here',
        )}\\b`,
        'g',
      ),
    ],
    unless: /\b(?:laugh\w*|talking pace|talk test|nose)\b/,
  },
  {
    sign: 'head injury',
    together: [
      /\b(?:clattered|collision|collided|clashed|knock(?:ed)?|banged|fell|fall|elbow|tackle[d]?)\b/g,
      /\b(?:keep forgetting|forgetting things|spaced out|head is pounding|seeing double|memory)\b/g,
    ],
    reach: 80,
  },
  {
    sign: 'bladder or saddle',
    together: [
      /\b(?:leak\w* (?:pee|wee|urine)|(?:pee|wee|urine) leak\w*|bladder)\b/g,
      /\b(?:numb\w*|tingl\w*|can not feel)\b/g,
    ],
  },
  {
    sign: 'swollen calf',
    together: [
      /\b(?:one|left|right) leg\b/g,
      /\b(?:massive|huge|twice the size|double the size|bigger than)\b/g,
    ],
    unless: /\b(?:stronger|muscle|quad|day)\b/,
  },
  {
    sign: 'pop, no weight-bearing',
    together: [
      /\b(?:went (?:crack|pop|snap|bang)|heard a (?:crack|pop|snap)|loud (?:crack|pop|snap))\b/g,
      /\b(?:stand on|walk on|weight on)\b/g,
    ],
    reach: 90,
  },
  {
    sign: 'confusion',
    together: [
      /\b(?:overheat\w*|too hot|burning up|in the heat)\b/g,
      /\b(?:talking (?:rubbish|nonsense|gibberish)|confus\w*|rambling|not making sense|delirious|out of it)\b/g,
    ],
    unless: /\bconfus\w+ (?:about|why|by|what)\b/,
  },
  {
    sign: 'not wanting to live',
    together: [
      new RegExp(
        `\\b${oneOf(
          'feel like|thinking (?:of|about)|want to|going to|thought about',
        )} (?:just )?end(?:ing)? (?:things|it)\\b(?! (?:with|on|at|here|there|early))|\\b(?:want to|wish i could|just want to) (?:go to )?sleep forever\\b`,
        'g',
      ),
      /\b(?:things|it|forever)\b/g,
    ],
  },
  {
    sign: 'not wanting to live',
    together: [
      /\b(?:lorry|truck|car|bus|train|van)\b/g,
      /\b(?:hit me|ran me over|run me over|flatten\w* me|took me out)\b/g,
    ],
    unless:
      /\b(?:nearly|almost|luckily|driver|insurance|honked|swerved|missed me|like (?:a|i (?:was|got)) )\b/,
  },
  {
    sign: 'not wanting to live',
    together: [
      /\b(?:goodbye|farewell|suicide) (?:letters?|notes?|messages?|emails?)\b|\bplanning (?:on|to) (?:being|be) (?:around|here|alive)\b|\bhat(?:e|ing) (?:being alive|living|that i am alive|waking up alive)\b|\bjump(?:ing)? off (?:that|this|the|a) (?:bridge|cliff|roof|building)\b/g,
      /\b(?:letters?|notes?|messages?|emails?|around|here|alive|living|bridge|cliff|roof|building)\b/g,
    ],
    unless:
      /\b(?:bungee|bungy|into the (?:water|sea|river)|leaving (?:work|the club|job)|moving (?:house|away|to))\b/,
  },
  {
    sign: 'chest pain',
    together: [/\bribs\b/g, /\b(?:band|pressure|squeez\w+|vice|crush\w+|belt|flutter\w*)\b/g],
    unless: /\b(?:bra|vest|pack|fell|cracked|bruised)\b/,
  },
  {
    sign: 'palpitations',
    together: [
      /\b(?:heart|heartbeat|pulse|ticker)\b(?! rate zone)/g,
      new RegExp(
        `\\b${oneOf(
          'for no reason|nineteen to the dozen|19 to the dozen|bird trapped|out of nowhere',
          'hour after|hours after|going (?:mental|bonkers|berserk|crazy|mad|nuts)',
          'would not (?:slow|settle|calm)|will not (?:slow|settle|calm)',
        )}\\b`,
        'g',
      ),
    ],
    unless: /\b(?:watch|strap|garmin) (?:said|says|showed|lost|reckons)\b/,
  },
  {
    sign: 'breathless at rest',
    together: [
      /\b(?:panting|puffing|breathless|out of breath|gasping|short of breath|winded|catch my breath)\b/g,
      new RegExp(
        `\\b${oneOf(
          'all i have done|brush\\w*|teeth|telly|tv|sofa|couch|hoover\\w*|kettle|dishes|dressed|desk',
          'lying|sitting|resting|at rest|in bed|stairs',
        )}\\b`,
        'g',
      ),
    ],
    unless: /\b(?:laugh\w*|stair (?:reps|session|repeats|run)|stairmaster)\b/,
  },
  {
    sign: 'sudden headache',
    saysNot: true,
    together: [
      /\b(?:head ?ache|head|skull|migraine)\b/g,
      new RegExp(
        `\\b${oneOf(
          'clobbered|never (?:ever )?had|in (?:a few|a couple of|two|three) sec(?:ond)?s',
          'light is torture|thunderclap|unbearable',
        )}\\b`,
        'g',
      ),
    ],
  },
  {
    sign: 'one-sided weakness',
    together: [
      /\b(?:left|right|whole|one) (?:left |right )?(?:leg|arm|hand|side)\b/g,
      new RegExp(
        `\\b${oneOf(
          'went dead|gone dead|dragging|dragged|not grip|stopped working|not work(?:ing)?',
          'would not (?:move|work|lift)',
        )}\\b`,
        'g',
      ),
    ],
    unless: /\b(?:slept on|pins and needles from sitting|crossed legs)\b/,
  },
  {
    sign: 'one-sided weakness',
    together: [/\bsmile\b/g, /\b(?:wonky|crooked|lopsided|droop\w*|one side)\b/g],
  },
  {
    sign: 'head injury',
    together: [
      /\b(?:head|skull|temple|forehead|face first|noggin)\b/g,
      new RegExp(
        `\\b${oneOf(
          'hit|banged|bumped|cracked|whacked|clobbered|smacked|bashed|struck',
          'met (?:a |the )?(?:rock|road|tarmac|tree|ground|concrete|post|wall|branch)|landed|elbow',
          'kicked|can not remember|do not remember|could not remember|concussion|woozy',
        )}\\b`,
        'g',
      ),
    ],
    unless: says(
      'pillow|nail on the head|brick wall|head (?:down|start|wind|torch|home|out|space)',
      'hit the (?:road|trail|gym|wall|track|shops|sack|hay|target)',
      'hit (?:my|the) (?:splits?|target|goal|pace|numbers?)|over my head|cracked on|headed',
      'in my head|heads up',
    ),
  },
  {
    sign: 'head injury',
    together: [
      new RegExp(
        `\\b${oneOf(
          'tripped|fell|crash(?:ed)?|landed|tumble|slipped|came off',
          'knocked (?:me )?(?:over|down|off|flying|sideways)|ran into me|hit by',
        )}\\b`,
        'g',
      ),
      new RegExp(
        `\\b${oneOf(
          'can not remember|do not remember|could not remember|no memory|blanked|dazed|see double',
          'feel sick and dizzy',
        )}\\b`,
        'g',
      ),
    ],
    reach: 70,
  },
  {
    sign: 'dark urine',
    together: [
      /\b(?:pee|peed|peeing|wee|weed|urine|toilet|loo|piss|water)\b/g,
      new RegExp(
        `\\b${oneOf(
          'dark as|rust[ -]?(?:coloured|colored|y)',
          '(?:cola|coke|tea|coffee|brown|rust|blood|red|black)[ -]?(?:coloured|colored)',
          '(?:colour|color) of (?:strong )?(?:cola|coke|tea|coffee|rust|guinness)',
          'like (?:cola|coke|guinness|strong tea|black tea)',
        )}\\b`,
        'g',
      ),
    ],
  },
  {
    sign: 'swollen calf',
    together: [/\b(?:leg|calf|lower leg)\b/g, /\b(?:swollen|swelled|puffed up|puffy|ballooned)\b/g],
    unless: /\b(?:knee|ankle|shin|foot|toe|kick(?:ed)?|knock(?:ed)?|bruise\w*|tackle\w*)\b/,
  },
  {
    sign: 'bone pain',
    together: [
      new RegExp(
        `\\b${oneOf(
          'shin(?: ?bone)?|tibia|fibula|metatarsals?|navicular|thigh bone|femur|heel(?: bone)?',
          'sacrum|pelvis|foot|in the bone|bone|ankle bone|toe bone|hip bone',
        )}\\b(?! (?:splints guard|dry))`,
        'g',
      ),
      new RegExp(
        `\\b${oneOf(
          'at night|in bed|wakes? me|woke me|waking me|keeps? me (?:awake|up)|all night|lying still',
          '[1-4] ?am',
          'one (?:exact |tiny |small |single |particular |little )?(?:spot|point|bit|place)',
          'exact (?:spot|point|place)|pinpoint|tiny (?:bit|spot|point)|a penny|a coin',
          '(?:finger|thumb) ?(?:tip|print)|with (?:a|one|my) (?:finger|thumb|fingertip)',
        )}\\b`,
        'g',
      ),
    ],
    unless: says(
      '(?:night|long|late|double) (?:shifts?|run|race)',
      '(?:last|saturday|friday|sunday|club) night|no longer|tooth|blister|cramps?',
      'knackered in bed|bone broth|dog',
    ),
    reach: 75,
  },
  {
    sign: 'groin pain',
    together: [/\b(?:groin|hip)\b/g, /\b(?:hop|hops|hopping|hopped|hop test)\b/g],
    unless:
      /\b(?:can hop|no bother|no problem|hops? (?:fine|ok)|hopping is fine|hip hop|without pain)\b/,
    reach: 75,
  },
  {
    sign: 'groin pain',
    together: [/\bgroin\b/g, /\b(?:deep|buried|every landing|way inside|in the joint|far up)\b/g],
  },
  {
    sign: 'bladder or saddle',
    together: [
      /\b(?:saddle|bum|bottom|backside|wipe|down there|between my legs|genitals?|privates|undercarriage)\b/g,
      /\b(?:numb\w*|no feeling|can not feel|dead to the touch|no sensation|tingl\w*)\b/g,
    ],
    unless: /\b(?:bike|turbo|cycl\w*|ride|rode|zwift|peloton|cold)\b/,
  },
  {
    sign: 'bladder or saddle',
    together: [/\b(?:wee|pee|toilet)\b/g, /\bnothing (?:comes?|came|happens|happened)\b/g],
  },
  {
    sign: 'pop, no weight-bearing',
    together: [
      new RegExp(
        `\\b${oneOf(
          'pop|popped|snap|snapped|twang|twanged|crack|cracked|went bang|ping|pinged|ripped',
        )}\\b(?! (?:to|in|out|up|round|over|into|on))`,
        'g',
      ),
      new RegExp(
        `\\b${oneOf(
          'hopping|crutches|carried|carry me|bear (?:me|my|any|weight)',
          'can not (?:walk|stand|put|step|move|push|take)|could not (?:walk|stand|put|step|move)',
          '(?:take|manage) a (?:single )?step|single step|other leg|wheelchair|stretcher',
          'not able to (?:walk|stand|put|take)',
        )}\\b`,
        'g',
      ),
    ],
    reach: 90,
  },
  {
    sign: 'starvation',
    saysNot: true,
    together: [
      new RegExp(
        `\\b${oneOf(
          'living on|surviving on|proper meal|water fast|no food',
          '(?:[1-9]\\d\\d|1000|1[01]00) (?:k?cals?|calories)',
          'not (?:been |really |properly |had (?:any |much )?)?(?:eat\\w*|food)|barely eat\\w*',
          'hardly eat\\w*|starving (?:my ?self)|skipping meals|stopped eating',
          'cut(?:ting)? (?:out )?(?:all )?(?:food|meals|carbs and)',
        )}\\b`,
        'g',
      ),
      new RegExp(
        `\\b${oneOf(
          'dizz\\w*|giddy|faint\\w*|light ?-?headed|room (?:is )?spin\\w*|spins|spinning',
          'head is swimming|swimming head|wobbly|seeing (?:spots|stars)|black(?:ing|ed)? out',
          'pass(?:ed|ing)? out|unsteady|see spots|weak and',
        )}\\b`,
        'g',
      ),
    ],
    reach: 90,
  },
  {
    sign: 'chest pain',
    together: [
      /\b(?:chest|sternum|breast ?bone|heart(?! rate|beat))\b/g,
      new RegExp(
        `\\b${oneOf(
          'pains?|painful|hurts?|hurting|ache[sd]?|aching|pressure|tight(?:ness|ened|ening)?',
          'squeez\\w+|crush(?:ing|ed)|stabb\\w+|burning|constricted|heaviness|discomfort',
        )}\\b`,
        'g',
      ),
    ],
    unless:
      /\b(?:chest (?:infection|cold|press|day|strap)|push ?ups|press ?ups|bench|pecs?|cough\w*|chesty)\b/,
  },
  {
    sign: 'palpitations',
    together: [
      /\b(?:heart|heart ?beats?|pulse|ticker)\b/g,
      new RegExp(
        `\\b${oneOf(
          'rhythm|flutter\\w*|skip(?:s|ped|ping)|flip(?:s|ped|ping|py)?|irregular\\w*|erratic\\w*',
          'pounding at rest|missed|stuttered|haywire|somersaults?|jumping about',
        )}\\b`,
        'g',
      ),
    ],
    unless:
      /\b(?:skipped (?:my|the) (?:run|session|warm)|missed (?:my|the) (?:run|session|target)|strap|watch lost)\b/,
  },
  {
    sign: 'one-sided weakness',
    together: [
      /\b(?:arms?|face|mouth|lips?|hand|side|grip|eyelid)\b/g,
      new RegExp(
        `\\b${oneOf(
          'numb(?:ness)?|weak(?:ness)?|without force|no force|no strength|no power',
          'fell (?:on|to) one side|droop\\w*|stopped working|not working|paraly\\w+|floppy|limp',
          'went dead|gone dead|useless|could not (?:grip|lift|move|feel|hold)',
          'can not (?:grip|lift|move|feel|hold)|lost (?:the )?(?:use|feeling)',
        )}\\b`,
        'g',
      ),
    ],
    unless: says(
      'gym|weights|press\\w*|pull ?ups|cold|gloves?|frozen|freezing|handlebars?|bike|slept on',
      'lying on|climb\\w*|swim\\w*|swam|row\\w*|rucksack|backpack|on the other (?:hand|side)',
      'side (?:stitch|effects?)|limp(?:ing)? on|dentist|knee|ankle|calf|achilles|hip|foot|shin',
      'hamstring|glutes?|weak(?:er)? (?:hip|glute|core|link|side|excuse)',
    ),
  },
  {
    sign: 'coughing blood',
    together: [
      /\b(?:cough\w*|spit(?:ting)?|spat|phlegm|sputum|hack(?:ed|ing)|vomit\w*|throwing up|threw up)\b/g,
      /\b(?:blood|bloody|pink|red(?! (?:bull|wine|lentil|pepper)))\b/g,
    ],
    unless: /\bbloody (?:cough|hell|cold|awful|annoying)\b/,
  },
  {
    sign: 'swollen calf',
    together: [
      /\b(?:calf|lower leg|back of (?:my )?(?:left |right )?leg)\b/g,
      /\b(?:swollen|swell(?:s|ed|ing)?|swole|puffy|balloon\w*|hot|red|clot|dvt|twice the size)\b/g,
    ],
    unless:
      /\b(?:hot (?:bath|tub|shower|day|weather|water)|so hot|it was hot|red (?:hill|lights?))\b/,
  },
  {
    sign: 'bladder or saddle',
    together: [
      /\b(?:pee|peeing|wee|weeing|urinate|bladder|bowels?)\b/g,
      new RegExp(
        `\\b${oneOf(
          'can not|could not|not been able|unable|lost control|no control|losing control',
          'without (?:noticing|knowing|realising)|no feeling|not feel',
        )}\\b`,
        'g',
      ),
    ],
    unless: /\b(?:toilets?|queue|portaloo|loos?|stop(?:ped)? for|nowhere|bush|nervous)\b/,
  },
  {
    sign: 'confusion',
    together: [
      new RegExp(
        `\\b${oneOf(
          'medical tent|med tent|4[0-2]\\.\\d|wandered off|heat|hot|sun|degrees|boiling|scorching',
          'humid|marathon|ultra|overheat\\w*|long run|DEG\\d*',
        )}\\b`,
        'g',
      ),
      new RegExp(
        `\\b${oneOf(
          'babbling|no memory|forgot which|forgot (?:my|the way)',
          'could not tell (?:them|him|her|me|anyone|i)|could not remember',
          'did not (?:know|remember|recogni[sz]e)|forgot where|confused|confusion|disorient\\w*',
          'incoherent|delirious|not making (?:any )?sense|making no sense',
          'talking (?:nonsense|rubbish|gibberish)|stagger\\w*|goosebumps|shivering|stopped sweating',
          'not making sense',
        )}\\b(?! (?:about|why|by|what|how|which|if|whether|my (?:watch|bib|gels|number)|to))`,
        'g',
      ),
    ],
    unless: /\b(?:ice|cold shower|cold day|freezing|rain|wet|snow|flu|fever|virus|bug)\b/,
  },
];
