import { any, darkness, reeling, type Together } from './red-flag-words.ts';

const still =
  'at rest|without (?:sport|effort|exercise|running)|resting|rest|sitting|sit|sits|sat|seated|lying|lie|laying|in bed|bed|couch|sofa|desk|tv|telly|reading|nothing|no reason|out of nowhere|from nowhere|randomly|standing still|asleep|woke|wake|all (?:day|night|evening|morning)|hours? (?:after|later)|(?:since|after) (?:the|my) (?:session|run|race)|not (?:even )?(?:moved|moving|done anything|been doing anything|left the house)';
const heart = 'heart(?! rate| zone)|hearts|heart ?beats?(?! rate)|pulse|ticker';
const racing =
  "rac(?:e|es|ed|ing)|pound\\w*|thump\\w*|hammer\\w*|gallop\\w*|bang(?:s|ed|ing)?|bounc\\w+|drum\\w*|speeding|boom|knock\\w*|(?:so|too|very|really|super) (?:fast|quick)|beat(?:s|ing) (?:hard|fast|strong)|(?:going|gone|goes|went|go) (?:like|mad|crazy|mental|nuts|wild|bonkers|\\d+|a million)|won't calm|(?:took|taken|takes|taking) off|like a train|like the clappers|like a drum|revving|ran away|run away|runaway|ten to the dozen";
const outOfStep =
  'jump(?:s|y|ing)|(?:makes?|does|doing|making) (?:jumps|flips|stops|pauses)|flip(?:s|ped|ping|py)?|flip ?flops?|back ?flips?|somersaults?|cartwheels?|flutter\\w*|skip(?:s|ped|ping|py)|(?:keeps|kept|is|was) missing|misses|miss(?:ed|ing) (?:a |some )?beats?|flop(?:s|ping|py)|stutter\\w*|hiccup\\w*|stumbl\\w+|irregular\\w*|uneven|erratic\\w*|out of (?:rhythm|step|time|sync)|not (?:regular|in rhythm|beating (?:right|normal\\w*))|stops|pauses|tripping|fish|playing up|acting up|(?:extra|double|early|late|dropped|missing) (?:beats?|thumps?)';
const daily =
  'talking|phone|kettle|dressed|dressing|loo|toilet|bathroom|kitchen|stairs|round the house|shower\\w*|walking (?:to|up|around|round)|slow walk|(?:got|get|getting) up (?:for|to)|(?:a|the) wee|making the bed';
const effort =
  'run|runs|running|ran|rep|reps|train|training|trained|session|intervals?|track|tempo|race|raced|racing|parkrun|miles?|km|\\d+ ?k|hills?|treadmill|workout|sprints?|finish(?:ed|ing)?|jog(?:ging)?|gym|ride|squats|exercis\\w+|efforts?|marathon|halfway|laps?|cool ?down|match|football|swim|ultra';
const floored =
  'went down|go down|fell|fall|falling|floor|ground|pavement|deck|tarmac|grass|dropped|slumped|crumpled|keeled|catch me|caught me|kerb|curb|(?:had to|must|needed to) (?:sit|lie|lay|hold|stop|walk)|can not stand|could not stand|keep (?:going|getting)|all (?:day|morning|week)|nearly (?:went|fell|dropped)|about to go|held (?:on|the)|people (?:over|around) me|(?:on|onto) my (?:backside|bum|arse|bottom|back|knees|hands and knees)|nearly (?:went|fell) over|hit the deck|(?:had to|needed to) be (?:held|carried|helped|propped)|sat me down|legs (?:folded|gave way|went from under)|knees (?:buckled|gave|went)|(?:marshals?|someone|somebody|mates?|medics?|strangers?|runners?|people|folk|they|i) (?:had to |came and )?(?:catch|caught|hold|held|carry|carried|prop\\w*) me|(?:hold|held|grab\\w*|lean\\w*|clung) (?:on to |onto |on |against )?(?:the|a) (?:fence|wall|rail\\w*|bench|post|lamp ?post|tree|car|barrier)';
const ailing =
  'press(?:es|ing|ed|ure)|tightness|stitch(?:es)?|sting(?:s|ing)?|stinging|stung|prick\\w*|needles?|knife|knot|clamp\\w*|iron|gripp\\w+|tension|stone|cramp\\w*|shooting|pulling|pain\\w*|hurt\\w*|ache[sd]?|aching|squash\\w*|killing|murder|agony|heav(?:y|iness)';
const laboured =
  'can not|could not|not (?:get|have|enough|take)|no|hard|problems?|difficult\\w*|trouble|heav(?:y|ily)|short|struggl\\w*|labou?red|out of|shallow|bad|lack of|fighting|weird|without|stays away|goes away';
const training = /\b(?:hills?|reps?|intervals?|sprints?|nose|mask|technique|rhythm|talk test)\b/;

/** Heart, breath, consciousness and speech: sensation × circumstance, in people's own words. */
export const heartAndHead: readonly Together[] = [
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
    together: [
      any('(?:one|left|right|my) eye'),
      any('dark', 'black', 'blind', 'went', 'nothing', 'blurry', 'lost'),
    ],
    unless: /\b(?:black eye|contact lens|sweat|sun ?cream|fly|dust|eye on|bee)\b/,
    reach: 25,
  },
  {
    sign: 'one-sided weakness',
    together: [
      any('mouth', 'lips?', 'eye ?lids?', 'face', 'cheek', 'smile'),
      any(
        'hang(?:s|ing)?',
        'sag\\w*',
        'droop\\w*',
        'asleep',
        'twisted',
        'pulled down',
        'paraly\\w+',
        'fell on one side',
      ),
    ],
    unless: /\b(?:hang(?:s|ing)? out|dentist|slept|pillow|in your face)\b/,
    reach: 28,
  },
  {
    sign: 'one-sided weakness',
    together: [
      any('words', 'speech', 'sentences?', 'tongue', 'talk(?:ing)?', 'speak(?:ing)?'),
      any(
        'mush\\w*',
        'porridge',
        'soup',
        'gibberish',
        'heavy',
        'thick',
        'mixed up',
        'stuck',
        'strange',
        'not come out',
        'no sense',
        'slur\\w*',
        'could not say',
        'can not get',
      ),
    ],
    unless:
      /\b(?:autocorrect|typo|typed|dictat\w*|in other words|podcast|plan|talking pace|soup|porridge (?:for|before|with)|get a word in)\b/,
    reach: 30,
  },
  {
    sign: 'one-sided weakness',
    together: [
      any('(?:one|left|right|my|whole) (?:arm|hand|side|leg)', 'arm', 'hand'),
      any(
        'just hangs',
        'hangs',
        'hung',
        'no force',
        'not (?:lift|obey|respond|listen|hold|grip)',
        'no strength',
      ),
    ],
    unless: /\b(?:gym|weights|press\w*|pull ?ups|bar|climb\w*|other hand)\b/,
    reach: 30,
  },
  {
    sign: 'fainting',
    together: [any('(?:see|seeing|saw) (?:stars|black|spots)')],
    unless: /\b(?:night (?:run|sky)|sky|moon|beautiful|film|astronom\w*|clear night)\b/,
  },
  {
    sign: 'fainting',
    together: [
      any('eyes', 'vision', 'eyesight', 'sight', 'before (?:the |my )?eyes?'),
      any(darkness),
    ],
    unless:
      /\b(?:sunglasses|eye mask|in sight|sight of|out of sight|night vision|blackout|grey area|head ?torch|fog|foggy morning|screen|white line|black eye|circles|rings)\b/,
    reach: 30,
  },
  {
    sign: 'fainting',
    together: [
      any('(?:lost|lose|losing) (?:my |the )?(?:conscience|consciousness)', 'circulation'),
      any(
        effort,
        'collaps\\w*',
        'gone',
        'down',
        'shower',
        'bath\\w*',
        'yesterday',
        'today',
        'last night',
        'briefly',
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
        'blank(?:ed|ing) out',
        'felt my ?self (?:go|going|slipping)',
        'lost (?:a few|some|several) (?:sec(?:ond)?s|minutes|moments)',
        'not know what happened',
        'lights went out',
        'eyes rolled',
        '(?:vision|sight) (?:narrow\\w*|clos\\w+|shr\\w+|fad\\w+)',
        '(?:head|everything) (?:went|goes|gets|got|going) (?:funny|light|fuzzy|distant|quiet|far away|to mush|empty)',
        'ears (?:were |started )?(?:ringing|buzzing|rang|whooshing)',
        'out of it',
        'not see (?:anything|properly|straight)',
      ),
      any(effort, floored, 'marshals?', 'knees', 'climb', 'stairs', 'sec', 'shower', 'woke'),
    ],
    saysNot: true,
    unless:
      /\b(?:tinnitus|gig|concert|loud|fog(?:gy)?|dark|glasses|rain|power cut|headphones|lost a few seconds|lost \d+|personal best|gps|signal|stoppage|traffic)\b/,
    reach: 45,
  },
  { sign: 'fainting', together: [any(reeling), any(floored)] },
  {
    sign: 'fainting',
    together: [any(reeling), any(effort)],
    unless:
      /\b(?:stand(?:ing)? up|stood up|excite\w*|joy|happiness|happy|hangover|hungover|wine|beers?|spinning class|spin class|heights|revision|exams?|dizzy(?:ing)? (?:pace|number)|run ?down|faint (?:hearted|praise|hope))\b/,
    reach: 45,
  },
  {
    sign: 'fainting',
    together: [
      any('next thing(?: i (?:know|knew|remember))?'),
      any(
        floored,
        'lying',
        'ambulance',
        '(?:standing|kneeling|crowd\\w*|all) (?:round|around|over) me',
      ),
    ],
  },
  {
    sign: 'fainting',
    together: [
      any('funny turn', 'came over (?:all )?(?:funny|queer|strange|faint|weird)'),
      any(effort, floored, 'had', 'today'),
    ],
  },
  {
    sign: 'palpitations',
    together: [
      any('(?:heart rate|hr|pulse|heart)'),
      any(
        'will not (?:go|come) down',
        'would not (?:go|come) down',
        'not (?:go|come|coming|going) down',
        'stays (?:high|up)',
        'boom',
      ),
    ],
    saysNot: true,
    unless: /\b(?:between reps|on the hills|zone ?2|easy runs?|drift|strap|garmin)\b/,
    reach: 25,
  },
  {
    sign: 'palpitations',
    together: [any(heart), any(racing), any(reeling, darkness, 'breathless', 'short of breath')],
    unless: /\b(?:watch|strap|garmin) (?:said|says|lost)\b|\bblack ?pool\b/,
  },
  {
    sign: 'palpitations',
    together: [any(heart), any(outOfStep)],
    unless:
      /\b(?:skipp?(?:ed|ing)? (?:my|the|a) (?:run|session|warm)|strap|watch|garmin|for joy|box jumps?|long jump|jump(?:s|ing) (?:in(?! my)|on|at|squats?|rope)|fish (?:and|for|oil)|kids|home)\b/,
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
        'flutter\\w*',
        'in my (?:throat|mouth|ears?)',
        'weird thump',
        'thump(?:s|ed)? then',
        'then a (?:gap|pause)',
      ),
    ],
    unless: /\b(?:start line|nerves?|nervous|excited|horror|film|strap)\b/,
    reach: 30,
  },
  {
    sign: 'breathless at rest',
    saysNot: true,
    together: [any('breath\\w*', 'air', 'lungs'), any(laboured), any(still, daily)],
    unless:
      /\b(?:nose|laugh\w*|meditat\w+|breathing (?:exercises?|technique|drills?)|yoga|fresh air|air (?:con|bike|port|bed)|stair (?:reps|session|repeats)|talk test|no rest|rest day|hard rest|box breathing)\b/,
    reach: 40,
  },
  {
    sign: 'breathless at rest',
    together: [
      any('out of puff', 'puffing', 'puffed', 'gasping', 'panting', 'wheezing'),
      any(still, daily),
    ],
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
      any('(?:not (?:get|have|getting)|no|lack of|without)(?: enough| any)? air', 'not enough air'),
    ],
    unless: /\b(?:tyres?|tires?|pump|con|conditioning|window|fresh|air pods?|airpods?|miles)\b/,
  },
  {
    sign: 'breathless at rest',
    together: [
      any('(?:sharp |stabbing )?pains?'),
      any('ribs', 'side', 'chest', 'back'),
      any('breathless', 'short of breath', 'breathe in', 'deep breath'),
    ],
    unless: /\b(?:stitch|fell|kicked|cracked|bruised|elbow\\w*)\b/,
    reach: 35,
  },
  {
    sign: 'chest pain',
    together: [
      any(
        'chest',
        '(?:the|my|left) breast',
        'sternum',
        'breast ?bone',
        'heart(?! rate| ?beat)',
        'heart region',
      ),
      any(ailing),
    ],
    unless:
      /\b(?:chest (?:infection|cold|press|day|strap|rub)|push ?ups|press ?ups|bench|pecs?|cough\w*|chesty|ach(?:e|es|ed|ing) for|iron ?man|gym|iron(?:s|ed|ing)? (?:my|supplement|tablets?|level\w*)|broke\w* (?:my )?heart|sports bra|chafing|chafed)\b/,
    reach: 30,
  },
  {
    sign: 'chest pain',
    together: [
      any('left arm', 'jaw'),
      any(
        'pressure',
        'tight\\w*',
        'squeez\\w+',
        'upper body',
        'sweat\\w*',
        'ache[sd]?',
        'heavy',
        'aching',
      ),
      any(effort, 'upper body', 'sweat\\w*', 'clammy', 'sick', 'breathless'),
    ],
    unless:
      /\b(?:gym|press ?ups?|push ?ups?|weights|pull ?ups?|swim\\w*|dentist|tooth|jab|vaccine|injection|fell)\b/,
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
        'neck (?:is |so |went |will )?(?:stiff|rigid|locked|not (?:bend|move))',
        'stiff neck',
        'light (?:hurts?|is|kills)',
        'threw up',
        'throwing up',
        'vomit\\w*',
      ),
    ],
    unless: /\b(?:hangover|hungover|usual migraine|flu|virus|bug|norovirus|drinks?|pints|beers?)\b/,
  },
  {
    sign: 'sudden headache',
    saysNot: true,
    together: [
      any('head', 'head ?ache', 'migraine', 'skull'),
      any('hurts?', 'hurting', 'pain', 'ache', 'headache'),
      any('like never', 'never (?:before|had|felt)', 'worst', 'like nothing'),
    ],
    unless: /\b(?:never (?:had|get) (?:a )?headaches?)\b/,
  },
  {
    sign: 'sudden headache',
    saysNot: true,
    together: [
      any('head', 'head ?aches?', 'migraine', 'skull', 'brain', 'brain freeze'),
      any(
        '(?:like|as) (?:a )?(?:switch|lightning|bolt|bang|bomb|firework|gunshot|explosion)\\w*',
        'lightning',
        'out of the blue',
        'never (?:had|felt|known)(?: a| any)? (?:worse|such)? ?(?:pain|headache|anything|it)',
        'worst ever',
        'exploded(?! (?:with|onto|into))',
        'zero to (?:ten|10)',
        '0 to (?:10|100)',
        'not look at (?:the |any )?light',
        'never felt pain',
      ),
    ],
    unless:
      /\b(?:head (?:torch|wind|start|phones)|in my head|hangover|hungover|brain (?:fog|fart)|idea|exploded onto|decided)\b/,
    reach: 70,
  },
  {
    sign: 'sudden headache',
    saysNot: true,
    together: [
      any('back of (?:my|the) (?:head|skull)', 'inside (?:my|the) (?:head|skull)'),
      any('bang', 'pop', 'snap', 'crack', 'explo\\w+'),
    ],
    reach: 15,
  },
  {
    sign: 'confusion',
    saysNot: true,
    together: [
      any(
        'not (?:remember|recall|recogni[sz]e|know|find)',
        'forgot',
        'forgotten',
        'lost (?:on|in)',
        'no idea',
      ),
      any(
        'my own (?:[a-z]+ )?(?:street|road|house|address|postcode|name(?! (?:badge|tag|on))|number(?! plate)|phone|pin|door|kids?|front door|way home)',
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
        'according to',
        'says?',
        'said',
        'apparently',
        'told me',
        'skin',
        'hot',
        'blur',
        'for (?:a|\\d+|two|three|five|several) (?:couple of |few )?min\\w*',
        'noticed nothing',
        'no memory',
      ),
    ],
    unless:
      /\b(?:lol|haha|boss|politic\w*|coach|pundit\w*|commentator\w*|podcast|pace chart|meeting)\b/,
    reach: 72,
  },
  {
    sign: 'palpitations',
    together: [
      any(heart),
      any(
        '(?:goes|went|going|gone) (?:mental|mad|nuts|crazy|bonkers|berserk|haywire|wild|bananas|off on one)',
      ),
      any('stops?', 'stopped', 'then (?:goes|went|fine|nothing)', 'sec(?:ond)?s', 'goes again'),
    ],
    unless: /\b(?:crowd|excited|nervous|strap|start line|finish line|hills?|intervals?|reps?)\b/,
  },
  {
    sign: 'palpitations',
    together: [
      any('flip ?-?flop\\w*', 'flutter\\w*', 'fish flapping', 'butterfl(?:y|ies)'),
      any('in me', 'inside me', 'inside my (?:chest|ribs)', 'under my ribs', 'my throat'),
    ],
    unless: /\b(?:nerves?|nervous|excited|tummy|stomach|shoes|sandals)\b/,
    reach: 20,
  },
  {
    sign: 'chest pain',
    together: [
      any('clutch\\w*', 'holding', 'grabb\\w*', 'rubbing', 'gripp\\w*'),
      any('(?:his|her|their|my|the) chest'),
    ],
    unless: /\b(?:medal|bib|phone|baby|strap)\b/,
    reach: 15,
  },
  {
    sign: 'chest pain',
    together: [
      any('elephant', 'anvil', 'piano', 'sumo', 'breeze block', 'car', 'horse'),
      any('sat on', 'sitting on', 'standing on', 'stood on', 'parked on'),
      any('me', 'him', 'her', 'my'),
    ],
    unless: /\b(?:legs?|quads|thighs|elephant in the room|car park|car seat)\b/,
    reach: 25,
  },
  {
    sign: 'chest pain',
    together: [any('(?:grey|gray|white|pale) and sweat\\w*', 'grey and clammy', 'sweaty and grey')],
  },
  {
    sign: 'breathless at rest',
    saysNot: true,
    together: [
      any(
        'sit (?:up|upright)',
        'sat (?:up|upright)',
        'sitting (?:up|upright)',
        'propped',
        'prop(?:ping)? my ?self',
        'pillows',
        'upright',
      ),
      any('breathe', 'breath', 'breathing', 'get air'),
    ],
    unless: /\b(?:yoga|meditat\w*|nose|blocked|bunged|snot\w*|cold|stuffy)\b/,
    reach: 30,
  },
  {
    sign: 'breathless at rest',
    saysNot: true,
    together: [
      any(
        'finish (?:a|my) sentence',
        'say a (?:full |whole )?sentence',
        'get a sentence out',
        'a sentence',
      ),
      any('air', 'breath', 'breathing', 'puff', 'gasp\\w*'),
    ],
    unless: /\b(?:talk test|tempo pace|threshold|easy pace|chat)\b/,
  },
  {
    sign: 'fainting',
    together: [
      any(
        'woke up',
        'woke',
        'came to',
        'came (?:round|around)',
        'opened my eyes',
        'coming (?:to|round)',
      ),
      any(
        '(?:medics?|paramedics?|marshals?|people|strangers?|someone|somebody|first aiders?|st johns?|runners|faces?|crowd|lady|man|bloke|woman|guy)(?: [a-z]+){0,3} (?:over|above|around|round|looking|kneeling|holding|fanning|slapping|shaking)',
      ),
    ],
    unless: /\b(?:baby|kids?|toddler|dog|cat|tent|camp\w*)\b/,
    reach: 30,
  },
  {
    sign: 'breathless at rest',
    saysNot: true,
    together: [
      any('lie flat', 'lying flat', 'lie down', 'lying down', 'flat on my back'),
      any('drown\\w*', 'breath\\w*', 'chok\\w+', 'suffocat\\w*', 'gasp\\w*', 'air'),
    ],
    unless:
      /\b(?:nose|snot\w*|cold|bunged|blocked|breathing (?:exercises?|drills?)|yoga|meditat\w*)\b/,
    reach: 40,
  },
  {
    sign: 'one-sided weakness',
    together: [
      any('everything', 'it all', 'people', 'the road', 'lines', 'things'),
      any('(?:went|was|were|is|are|goes|looked|turned) double'),
    ],
    reach: 10,
  },
  {
    sign: 'sudden headache',
    together: [
      any('head ?aches?', 'migraine', 'head pain'),
      any(
        '(?:someone|somebody|i|something) (?:had |just |was |got )*(?:hit|whacked|shot|struck|kicked|clobbered|smacked|stabbed)(?: me)?',
      ),
    ],
    reach: 25,
  },
  {
    sign: 'confusion',
    saysNot: true,
    together: [
      any(
        'i was not making (?:any |much |a lot of )?sense',
        'i made no sense',
        'i was (?:rambling|babbling|raving|incoherent)',
      ),
      any(
        'finish\\w*',
        'race',
        'heat',
        'hot',
        'run',
        'marathon',
        'ultra',
        'sun',
        'says?',
        'said',
        'told',
      ),
    ],
    reach: 60,
  },
  {
    // Milder words alarm only where somebody went down, or nearly.
    sign: 'fainting',
    together: [
      any(
        'clammy',
        'went (?:\\w+ )?(?:bit |very |all )?(?:gr[ea]y|white|pale|green)',
        'legs (?:just )?(?:folded|crumpled|gave way)',
        'wobbl\\w+',
        'swaying|swayed|unsteady|see ?saw\\w*',
        '(?:eyes|eyesight|vision|head|everything|i) (?:just |all |suddenly )?went (?:all )?(?:funny|weird|strange|fuzzy|blurry|cold|white|grey|pale)',
        'came over (?:all )?\\w+',
      ),
      any(
        'went over',
        'went down',
        'fell (?:over|down)',
        'collapsed',
        'hit the deck',
        '(?:on|onto) my (?:backside|bum|arse|bottom|back|knees)',
        'keeled',
        'grabbed? (?:a|the|on to|onto) \\w+',
        'held (?:on to|onto|up)',
        'knees (?:buckled|gave|went)',
        'caught me',
        '(?:catch|hold|carry|prop) me',
        '(?:gone|away|out of it) for (?:a|some) (?:moment|sec\\w*|bit|while)',
      ),
    ],
    unless: /\b(?:ankle|tripped|root|ice|icy|slipped|mud|wobble board|bike|board|boat)\b/,
  },
  {
    sign: 'one-sided weakness',
    saysNot: true,
    together: [
      any(
        '(?:half|side|one side|part) (?:of )?(?:my |the )?(?:face|mouth)',
        '(?:half|side) my face',
      ),
      any(
        'no feeling',
        'not feel\\w*',
        'nothing',
        'dead',
        'numb',
        'asleep',
        'dropped',
        'fallen',
        'tingl\\w*',
      ),
    ],
    unless: /\b(?:cold|wind|snow|freez\w*|ice|dentist|pillow|slept on)\b/,
    reach: 30,
  },
  {
    sign: 'chest pain',
    together: [
      any('(?:behind|under|beneath) (?:my |the )?(?:ribs?|breast ?bone|sternum)'),
      any(ailing, 'burn\\w*', 'heaviness', 'weird', 'funny', 'odd'),
    ],
    unless: /\b(?:stitch|fell|kicked|cracked|bruised|side)\b/,
    reach: 30,
  },
  {
    sign: 'breathless at rest',
    together: [
      any('stairs', 'kettle', 'shower', 'walk(?:ing)? (?:to|up|round)', 'loo', 'bed', 'dressed'),
      any('(?:get|catch|find) my breath', 'stop for breath', 'gasp\\w*', 'puff(?:ed|ing)'),
    ],
    unless: /\b(?:stair (?:reps|session|repeats|run)|laugh\w*|dog|reps?|sprints?)\b/,
    reach: 40,
  },
  {
    sign: 'sudden headache',
    together: [
      any('head ?aches?', 'migraine', 'head'),
      any(
        'in (?:a|one|two|a few|a split) (?:sec(?:ond)?s?|instant|flash)',
        'instantly',
        '(?:blow|blew|blown|come|came) off',
      ),
      any('pain', 'headache', 'migraine', 'worst', 'never', 'hell', 'agony', 'before'),
    ],
    unless: /\b(?:wheels|hat|cap|head start|in my head)\b/,
  },
  {
    sign: 'one-sided weakness',
    together: [
      any('(?:foot|leg|toe|arm) (?:is |was |keeps |started )?(?:dragging|dragged|drags)', 'grip'),
      any('weak\\w*', 'not grip', 'gone', 'useless', 'dragging', 'one side'),
    ],
    unless: /\b(?:rack pulls|deadlifts?|climb\w*|gym|bars?|shoes?|tyres?)\b/,
    reach: 40,
  },
  {
    sign: 'one-sided weakness',
    saysNot: true,
    together: [
      any('not (?:talk|speak)'),
      any('right', 'properly', 'straight', 'clearly', 'normally'),
      any('tilt\\w*', 'minutes?', 'suddenly', 'everything', 'face', 'arm', 'after', 'finish\\w*'),
    ],
    unless: /\b(?:pace|tempo|hills?|reps?|effort|threshold|lost my voice|dentist)\b/,
    reach: 40,
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
      any('seeing things', 'hearing (?:voices|things)', 'talking to my ?self'),
      any(
        'heat',
        'hot',
        'sun',
        'degrees',
        'race',
        'ultra',
        'marathon',
        'mile',
        'finish\\w*',
        'hours?',
      ),
    ],
  },
];
