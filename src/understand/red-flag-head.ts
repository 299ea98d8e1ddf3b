import { any, darkness, effort, reeling, type Together } from './red-flag-words.ts';
import { oneOf, says } from './vocabulary.ts';

const floored = `went down|go down|fell|fall|falling|floor|ground|pavement|deck|tarmac|grass|dropped|slumped|crumpled|keeled|catch me|caught me|kerb|curb|(?:had to|must|needed to) (?:sit|lie|lay|hold|stop|walk)|can not stand|could not stand|keep (?:going|getting)|all (?:day|morning|week)|nearly (?:went|fell|dropped)|about to go|held (?:on|the)|people (?:over|around) me|(?:on|onto) my (?:backside|bum|arse|bottom|back|knees|hands and knees)|nearly (?:went|fell) over|hit the deck|(?:had to|needed to) be (?:held|carried|helped|propped)|sat me down|legs (?:folded|gave way|went from under)|knees (?:buckled|gave|went)|${oneOf(
  'marshals?|someone|somebody|mates?|medics?|strangers?|runners?|people|folk|they|i',
)} (?:had to |came and )?(?:catch|caught|hold|held|carry|carried|prop\\w*) me|(?:hold|held|grab\\w*|lean\\w*|clung) (?:on to |onto |on |against )?(?:the|a) (?:fence|wall|rail\\w*|bench|post|lamp ?post|tree|car|barrier)`;

/** Consciousness, headache, face and speech, a clear mind: sensation × circumstance. */
export const head: readonly Together[] = [
  {
    sign: 'fainting',
    together: [any('(?:see|seeing|saw) (?:stars|black|spots)')],
    unless: /\b(?:night (?:run|sky)|sky|moon|beautiful|film|astronom\w*|clear night)\b/,
  },
  {
    sign: 'fainting',
    together: [any('eyes|vision|eyesight|sight|before (?:the |my )?eyes?'), any(darkness)],
    unless: says(
      'sunglasses|eye mask|in sight|sight of|out of sight|night vision|blackout|grey area',
      'head ?torch|fog|foggy morning|screen|white line|black eye|circles|rings',
    ),
    reach: 30,
  },
  {
    sign: 'fainting',
    together: [
      any('(?:lost|lose|losing) (?:my |the )?(?:conscience|consciousness)|circulation'),
      any(
        effort,
        'collaps\\w*|gone|down|shower|bath\\w*|yesterday|today|last night|briefly',
        'for (?:a|some)',
      ),
    ],
    unless: /\b(?:good|improv\w*|better) circulation\b|\bcirculation (?:socks|boost)/,
  },
  {
    sign: 'fainting',
    together: [
      any(
        'out for (?:a|some|few|\\d+|two|three) ?(?:few |couple of )?(?:sec(?:ond)?s?|moments?)',
        'blank(?:ed|ing) out|felt my ?self (?:go|going|slipping)',
        'lost (?:a few|some|several) (?:sec(?:ond)?s|minutes|moments)|not know what happened',
        'lights went out|eyes rolled|(?:vision|sight) (?:narrow\\w*|clos\\w+|shr\\w+|fad\\w+)',
        '(?:head|everything) (?:went|goes|gets|got|going) (?:funny|light|fuzzy|distant|quiet|far away|to mush|empty)',
        'ears (?:were |started )?(?:ringing|buzzing|rang|whooshing)|out of it',
        'not see (?:anything|properly|straight)',
      ),
      any(effort, floored, 'marshals?|knees|climb|stairs|sec|shower|woke'),
    ],
    saysNot: true,
    unless: says(
      'tinnitus|gig|concert|loud|fog(?:gy)?|dark|glasses|rain|power cut|headphones',
      'lost a few seconds|lost \\d+|personal best|gps|signal|stoppage|traffic',
    ),
    reach: 45,
  },
  { sign: 'fainting', together: [any(reeling), any(floored)] },
  {
    sign: 'fainting',
    together: [any(reeling), any(effort)],
    unless: says(
      'stand(?:ing)? up|stood up|excite\\w*|joy|happiness|happy|hangover|hungover|wine|beers?',
      'spinning class|spin class|heights|revision|exams?|dizzy(?:ing)? (?:pace|number)',
      'run ?down|faint (?:hearted|praise|hope)',
    ),
    reach: 45,
  },
  {
    sign: 'fainting',
    together: [
      any('next thing(?: i (?:know|knew|remember))?'),
      any(floored, 'lying|ambulance|(?:standing|kneeling|crowd\\w*|all) (?:round|around|over) me'),
    ],
  },
  {
    sign: 'fainting',
    together: [
      any('funny turn|came over (?:all )?(?:funny|queer|strange|faint|weird)'),
      any(effort, floored, 'had|today'),
    ],
  },
  {
    sign: 'fainting',
    together: [
      any('woke up|woke|came to|came (?:round|around)|opened my eyes|coming (?:to|round)'),
      any(
        `${oneOf(
          'medics?|paramedics?|marshals?|people|strangers?|someone|somebody|first aiders?|st johns?',
          'runners|faces?|crowd|lady|man|bloke|woman|guy',
        )}(?: [a-z]+){0,3} ${oneOf(
          'over|above|around|round|looking|kneeling|holding|fanning|slapping|shaking',
        )}`,
      ),
    ],
    unless: /\b(?:baby|kids?|toddler|dog|cat|tent|camp\w*)\b/,
    reach: 30,
  },
  {
    // Milder words alarm only where somebody went down, or nearly.
    sign: 'fainting',
    together: [
      any(
        'clammy|went (?:\\w+ )?(?:bit |very |all )?(?:gr[ea]y|white|pale|green)',
        'legs (?:just )?(?:folded|crumpled|gave way)|wobbl\\w+',
        'swaying|swayed|unsteady|see ?saw\\w*',
        '(?:eyes|eyesight|vision|head|everything|i) (?:just |all |suddenly )?went (?:all )?(?:funny|weird|strange|fuzzy|blurry|cold|white|grey|pale)',
        'came over (?:all )?\\w+',
      ),
      any(
        'went over|went down|fell (?:over|down)|collapsed|hit the deck',
        '(?:on|onto) my (?:backside|bum|arse|bottom|back|knees)|keeled',
        'grabbed? (?:a|the|on to|onto) \\w+|held (?:on to|onto|up)',
        'knees (?:buckled|gave|went)|caught me|(?:catch|hold|carry|prop) me',
        '(?:gone|away|out of it) for (?:a|some) (?:moment|sec\\w*|bit|while)',
      ),
    ],
    unless: /\b(?:ankle|tripped|root|ice|icy|slipped|mud|wobble board|bike|board|boat)\b/,
  },
  {
    sign: 'sudden headache',
    together: [
      any(
        '(?:head ?ache|migraine|head)(?: is| was)? (?:so|this|really|that) bad',
        '(?:splitting|terrible|horrific|severe|awful|intense) (?:head ?ache|migraine)',
        '(?:my )?head (?:is )?(?:killing|pounding|splitting)',
        'head ?ache(?= and (?:a )?(?:my )?(?:stiff )?neck)',
      ),
      any(
        'neck (?:is |so |went |will )?(?:stiff|rigid|locked|not (?:bend|move))|stiff neck',
        'light (?:hurts?|is|kills)|threw up|throwing up|vomit\\w*',
      ),
    ],
    unless: /\b(?:hangover|hungover|usual migraine|flu|virus|bug|norovirus|drinks?|pints|beers?)\b/,
  },
  {
    sign: 'sudden headache',
    saysNot: true,
    together: [
      any('head|head ?ache|migraine|skull'),
      any('hurts?|hurting|pain|ache|headache'),
      any('like never|never (?:before|had|felt)|worst|like nothing'),
    ],
    unless: /\b(?:never (?:had|get) (?:a )?headaches?)\b/,
  },
  {
    sign: 'sudden headache',
    saysNot: true,
    together: [
      any('head|head ?aches?|migraine|skull|brain|brain freeze'),
      any(
        '(?:like|as) (?:a )?(?:switch|lightning|bolt|bang|bomb|firework|gunshot|explosion)\\w*',
        'lightning|out of the blue',
        'never (?:had|felt|known)(?: a| any)? (?:worse|such)? ?(?:pain|headache|anything|it)',
        'worst ever|exploded(?! (?:with|onto|into))|zero to (?:ten|10)|0 to (?:10|100)',
        'not look at (?:the |any )?light|never felt pain',
      ),
    ],
    unless: says(
      'head (?:torch|wind|start|phones)|in my head|hangover|hungover|brain (?:fog|fart)|idea',
      'exploded onto|decided',
    ),
    reach: 70,
  },
  {
    sign: 'sudden headache',
    saysNot: true,
    together: [
      any('back of (?:my|the) (?:head|skull)|inside (?:my|the) (?:head|skull)'),
      any('bang|pop|snap|crack|explo\\w+'),
    ],
    reach: 15,
  },
  {
    sign: 'sudden headache',
    together: [
      any('head ?aches?|migraine|head pain'),
      any(
        '(?:someone|somebody|i|something) (?:had |just |was |got )*(?:hit|whacked|shot|struck|kicked|clobbered|smacked|stabbed)(?: me)?',
      ),
    ],
    reach: 25,
  },
  {
    sign: 'sudden headache',
    together: [
      any('head ?aches?|migraine|head'),
      any(
        'in (?:a|one|two|a few|a split) (?:sec(?:ond)?s?|instant|flash)|instantly',
        '(?:blow|blew|blown|come|came) off',
      ),
      any('pain|headache|migraine|worst|never|hell|agony|before'),
    ],
    unless: /\b(?:wheels|hat|cap|head start|in my head)\b/,
  },
  {
    sign: 'one-sided weakness',
    together: [
      any(
        '(?:see|seeing|saw) double',
        'no feeling in (?:my |the )?(?:left |right |one )?(?:arm|hand|face|side|leg)',
        '(?:arm|hand|leg|face) (?:is|was|went|feels) (?:lame|paraly\\w+)',
      ),
    ],
    saysNot: true,
    unless: /\b(?:seeing double figures|double session|slept on|cold|gym)\b/,
  },
  {
    sign: 'one-sided weakness',
    together: [any('(?:one|left|right|my) eye'), any('dark|black|blind|went|nothing|blurry|lost')],
    unless: /\b(?:black eye|contact lens|sweat|sun ?cream|fly|dust|eye on|bee)\b/,
    reach: 25,
  },
  {
    sign: 'one-sided weakness',
    together: [
      any('mouth|lips?|eye ?lids?|face|cheek|smile'),
      any(
        'hang(?:s|ing)?|sag\\w*|droop\\w*|asleep|twisted|pulled down|paraly\\w+',
        'fell on one side',
      ),
    ],
    unless: /\b(?:hang(?:s|ing)? out|dentist|slept|pillow|in your face)\b/,
    reach: 28,
  },
  {
    sign: 'one-sided weakness',
    together: [
      any('words|speech|sentences?|tongue|talk(?:ing)?|speak(?:ing)?'),
      any(
        'mush\\w*|porridge|soup|gibberish|heavy|thick|mixed up|stuck|strange|not come out',
        'no sense|slur(?!p)\\w*|could not say|can not get',
      ),
    ],
    unless: says(
      'autocorrect|typo|typed|dictat\\w*|in other words|podcast|plan|talking pace|soup',
      'porridge (?:for|before|with)|get a word in',
    ),
    reach: 30,
  },
  {
    sign: 'one-sided weakness',
    together: [
      any('(?:one|left|right|my|whole) (?:arm|hand|side|leg)|arm|hand'),
      any(
        'just hangs|hangs|hung|no force|not (?:lift|obey|respond|listen|hold|grip)',
        'no strength',
      ),
    ],
    unless: /\b(?:gym|weights|press\w*|pull ?ups|bar|climb\w*|other hand)\b/,
    reach: 30,
  },
  {
    sign: 'one-sided weakness',
    together: [
      any('everything|it all|people|the road|lines|things'),
      any('(?:went|was|were|is|are|goes|looked|turned) double'),
    ],
    reach: 10,
  },
  {
    sign: 'one-sided weakness',
    saysNot: true,
    together: [
      any(
        '(?:half|side|one side|part) (?:of )?(?:my |the )?(?:face|mouth)',
        '(?:half|side) my face',
      ),
      any('no feeling|not feel\\w*|nothing|dead|numb|asleep|dropped|fallen|tingl\\w*'),
    ],
    unless: /\b(?:cold|wind|snow|freez\w*|ice|dentist|pillow|slept on)\b/,
    reach: 30,
  },
  {
    sign: 'one-sided weakness',
    together: [
      any('(?:foot|leg|toe|arm) (?:is |was |keeps |started )?(?:dragging|dragged|drags)|grip'),
      any('weak\\w*|not grip|gone|useless|dragging|one side'),
    ],
    unless: /\b(?:rack pulls|deadlifts?|climb\w*|gym|bars?|shoes?|tyres?)\b/,
    reach: 40,
  },
  {
    sign: 'one-sided weakness',
    saysNot: true,
    together: [
      any('not (?:talk|speak)'),
      any('right|properly|straight|clearly|normally'),
      any('tilt\\w*|minutes?|suddenly|everything|face|arm|after|finish\\w*'),
    ],
    unless: /\b(?:pace|tempo|hills?|reps?|effort|threshold|lost my voice|dentist)\b/,
    reach: 40,
  },
  {
    sign: 'confusion',
    saysNot: true,
    together: [
      any(
        'not (?:remember|recall|recogni[sz]e|know|find)|forgot|forgotten|lost (?:on|in)',
        'no idea',
      ),
      any(
        `my own (?:[a-z]+ )?${oneOf(
          'street|road|house|address|postcode|name(?! (?:badge|tag|on))|number(?! plate)|phone|pin',
          'door|kids?|front door|way home',
        )}`,
        'street i (?:know|live|lived)',
        '(?:road|place|route|path) i (?:know|have known|have run) (?:for|from|since|all)',
        'where i live',
      ),
    ],
    unless: /\b(?:pb|splits?|race number|password|locker)\b/,
    reach: 40,
  },
  {
    sign: 'confusion',
    together: [
      any(
        '(?:talk|speak|shout|say|spout|mumbl|babbl)\\w* (?:\\w+ )?(?:nonsense|gibberish|rubbish)',
        'gibberish',
      ),
      any(
        'according to|says?|said|apparently|told me|skin|hot|blur',
        'for (?:a|\\d+|two|three|five|several) (?:couple of |few )?min\\w*|noticed nothing',
        'no memory',
      ),
    ],
    unless:
      /\b(?:lol|haha|boss|politic\w*|coach|pundit\w*|commentator\w*|podcast|pace chart|meeting)\b/,
    reach: 72,
  },
  {
    sign: 'confusion',
    saysNot: true,
    together: [
      any(
        'i was not making (?:any |much |a lot of )?sense|i made no sense',
        'i was (?:rambling|babbling|raving|incoherent)',
      ),
      any('finish\\w*|race|heat|hot|run|marathon|ultra|sun|says?|said|told'),
    ],
    reach: 60,
  },
  {
    sign: 'confusion',
    saysNot: true,
    together: [
      any(
        '(?:no idea|not sure|not know|blank(?: on)?) how i (?:got|made it|came|ended up) (?:home|here|there|back|to)',
      ),
    ],
  },
  {
    sign: 'confusion',
    together: [
      any('seeing things|hearing (?:voices|things)|talking to my ?self'),
      any('heat|hot|sun|degrees|race|ultra|marathon|mile|finish\\w*|hours?'),
    ],
  },
];
