import type { RedFlagSign } from '../domain/health.ts';
import { oneOf } from './vocabulary.ts';

const words = (...patterns: string[]) => patterns.map((pattern) => new RegExp(pattern, 'g'));
/** At most this much else between two words of one sign; never across a full stop. */
const near = "[a-z0-9', -]{0,32}?";
const wide = "[a-z0-9', -]{0,60}?";

const chest = '(?:chest|sternum|breast ?bone|breastbone|rib ?cage|left arm and chest)';
const pressing = `${oneOf(
  'pain(?:s|ful)?|hurt(?:s|ing)?|ach(?:e|es|ing|y|ey)|pressure|pressing',
  'tight(?:ness|ening|ened|ens)?|squeez(?:e|es|ed|ing)|crush(?:ing|ed)?',
  'stab(?:s|bing|bed|by)?|burn(?:s|ing)?|discomfort|uncomfortable|heav(?:y|iness)|weight',
  'band|elephant|vice|vise|clutching|clench(?:ed|ing)?|constrict(?:ed|ing|ion)|gripping',
  'sharp|twinges?|cramp(?:s|ing|ed)?|sore|weird|funny|odd|strange|fullness|sat on',
  'sitting on|seiz(?:ed|ing)|shooting|throb(?:s|bing)?|spasms?|closing',
  'compress(?:ed|ing|ion)',
)}`;
const heart = '(?:heart|ticker|heart ?beat|heart ?rate|pulse|hr)';
const pee = '(?:pee|wee|piss|urine|peed|peeing|weeing|pissing|my water)';

/** Signs in whole phrases, of which one is enough. */
export const phrases: readonly (readonly [RedFlagSign, readonly RegExp[]])[] = [
  [
    'chest pain',
    words(
      `\\b${pressing}\\b${near}\\b${oneOf(
        'in|on|across|at|around|over|under|behind|through|to|of|round|near|inside|down',
      )} ${oneOf(
        'my |the |me |left (?:side of )?(?:my )?|right (?:side of )?(?:my )?|center of my ',
        'centre of my |middle of (?:my |the )?|upper |whole ',
      )}*${chest}\\b(?! (?:day|press|strap))`,
      `\\b${chest}(?: area| wall| muscles?)?(?:'s)? ?${oneOf(
        'is |was |are |has |feels |felt |feeling |got |gets |went |started |keeps |kept |been ',
        'being |goes |starts |a bit |really |very |so |bit |kinda |like |still |all |quite ',
        'super |slightly |a little |like an? |there is |were |to |to feel |with |had |have ',
        'having |just |now |under |something ',
      )}*(?:a |an )?${pressing}\\b`,
      `\\b(?:tight|sore|heavy|painful|achy|crushing|aching|burning) (?:feeling (?:in|on) (?:my |the )?)?${chest}\\b`,
      `\\b${oneOf(
        'something|someone|like a|weight|pressure|elephant|brick|belt|band|rope',
      )}${near}(?:on|across|round|around) my ${chest}\\b`,
      `\\b${chest} (?:feels?|felt|was|is|being)${near}(?:squashed|like|being|in a vice|wrapped|caving)`,
      '\\bangina\\b',
      `\\b${chest}(?! (?:infection|cold|cough|press|day|strap|freezer))[a-z' ]{0,30}?\\b${oneOf(
        'tight(?:ness|ened|ening)?|pain(?:s|ful)?|hurt(?:s|ing)?|pressure|squeez\\w+|crush\\w*',
        'stab\\w*|burn(?:s|ing|ed)?|ach(?:es|ed|ing)|constrict\\w+|not right',
        'feels? (?:wrong|off|funny|weird|odd|strange)',
      )}\\b(?! (?:from (?:the )?(?:gym|bench|push|press)))`,
      '\\bheart attack\\b',
      '\\b(?:heart|cardiac) (?:pain|pains|ache|hurts?|hurting|cramp|stabbing)\\b(?!s for)|\\bmy heart (?:hurts|hurt|is hurting|was hurting|ached|aches|stabs)\\b(?! for)|\\bpains? (?:in|around|near|by) (?:my |the )?heart\\b|\\bcardiac arrest\\b',
      `\\b${oneOf(
        'pain|ache|aching|numb(?:ness)?|tingling|heavy|heaviness|tingly|shooting|hurts|hurting',
        'went dead|pressure',
      )}\\b[a-z, ]{0,40}(?:down|in|into|up|radiat(?:ing|es)|spreading|to) (?:my |the )?(?:left arm|jaw and|jaw|arm and (?:jaw|chest)|shoulder and jaw)\\b(?= ?(?:$|[.,!?]|while|when|and|during|on|after|running|with|too))(?<!tooth.{0,30})`,
      `\\bleft arm (?:is |was |went |feels |felt |goes |has gone |and jaw )?${oneOf(
        'numb|tingl(?:y|ing)|heavy|dead|pain|ach(?:es|ing|y)|hurts|hurting|weak',
      )}`,
    ),
  ],
  [
    'fainting',
    words(
      '\\bfaint(?:ed|ing|ing spell|s|ish)\\b(?! praise)',
      `\\b${oneOf(
        'feel|felt|feeling|went|going|got|get|getting|was|am|so|very|really|bit|little|nearly',
        'almost|about to|going to|might|would|thought i would',
        'like i (?:would|could|might|was going to)|dizzy and|lightheaded and|close to|near',
        'come over|came over|coming over|pretty|quite',
      )} (?:to )?(?:all |a bit |quite |really |very |so |a little )*faint\\b`,
      `\\b(?:nearly|almost|about to|going to|did) ${oneOf(
        'faint|pass out|black out|collapse|keel over|go down|lose consciousness|pass clean out',
      )}\\b`,
      `\\b(?:passed|passing|pass) (?:clean |right |straight |completely |nearly |almost )?out\\b(?! ${oneOf(
        'on the (?:sofa|couch|bed)|in bed|by|at (?:NUM|\\d|half|like)|as soon|asleep|before',
        'in front of|water|flyers|medals|cups|early|when my head hit|last night',
        'the (?:moment|minute|second)|straight away in bed|watching|for (?:\\d+|\\w+) hours|like a',
        'from tiredness in bed|bananas|gels|number|bibs',
      )})`,
      '\\bblack(?:ed|ing)?[ -]?out\\b(?! (?:blinds?|curtains?|drunk|dates))',
      '\\bblack ?outs\\b',
      '\\b(?:collapsed|collapsing|collapse)\\b(?! (?:in|into|on|onto) (?:a heap |my |the )?(?:bed|sofa|couch|armchair|chair)|d? (?:asleep|arch)|d on the (?:sofa|couch))',
      '\\bkeeled over\\b|\\bunconscious(?:ness)?\\b(?! bias)|\\blost consciousness\\b|\\blos(?:e|ing) consciousness\\b|\\b(?:knocked (?:out cold|unconscious|me out|myself out)|(?:got|was|been|being) knocked out(?! of))\\b|\\bout cold\\b(?! (?:in bed|by|until|all night|for \\d+ hours|at \\d|last night|before))',
      `\\b(?:woke up|came to|came round|came around|found myself) (?:up )?${oneOf(
        `on (?:the|my) ${oneOf(
          'floor|ground|pavement|road|grass|track|sidewalk|bathroom floor|kitchen floor|back',
        )}`,
        'lying on|in (?:the|an) (?:ambulance|medical tent|recovery position)|face down',
      )}`,
      `\\b(?:vision|eyesight|sight|everything|world|it all|eyes)(?: just| all| suddenly| then)? ${oneOf(
        'went|go|goes|going|turned|turning|started going|was going|got|faded|fading|closed in',
        'narrowed|tunnel(?:led|ed|ling)?',
      )} ?(?:all |to |completely |totally |a bit |kinda )?(?:black|dark|blurry and|grey|gray|white|blank|fuzzy and|in)\\b`,
      `\\bgr[ea]yed out\\b|\\b(?:dizzy|light ?-?headed|faint|head ?rush)\\b[a-z0-9', -]{0,40}?\\b${oneOf(
        'fell|fall(?:ing)? over|falling|collapse\\w*|floor|the ground',
        'had to (?:lie|lay|sit|hold|grab|stop and)|lay down|hit the deck|went down|grab(?:bed)?',
        'hold on|nearly (?:fell|went)|almost (?:fell|went)|vision|black',
      )}\\b|\\btunnel vision\\b|\\bblackout\\b(?! (?:blind|curtain))|\\bseeing (?:stars|black|spots)\\b|\\bsaw (?:stars|black spots|spots)\\b`,
      '\\b(?:legs (?:went|gave) (?:from|way|out)|knees (?:went|buckled|gave way))[a-z ,]{0,40}(?:dizzy|faint|black|collapsed|floor)',
      `\\b${oneOf(
        'syncope|hit the deck and do not remember',
        'do not remember (?:falling|finishing|the last|hitting|going down)',
        'lost (?:a few|some) (?:seconds|minutes) of memory',
      )}\\b`,
      '\\b(?:dropped|went down|hit the (?:floor|deck|ground)) like a (?:sack|stone|tree)\\b',
    ),
  ],
  [
    'palpitations',
    words(
      `\\b(?<!(?:watch|garmin|strap|monitor|whoop|zone)[a-z' ]{0,25})(?:heart|heart ?beat|pulse|ticker)(?! ?rate (?:zone|monitor|strap|data|graph))[a-z' ]{0,30}?\\b${oneOf(
        'weird|funny|odd|strange(?:ly)?|flipp\\w+|flips?|flutter\\w*|skip(?:s|ping|ped|py)?',
        'stutter\\w*|hiccup\\w*|wobbl\\w+|thud\\w*|irregular\\w*|jolt\\w*|out of whack|racing for no',
      )}\\b(?! (?:a beat when|reading|readings|data|numbers|on (?:my|the) (?:watch|garmin)))`,
      '\\b(?:weird|funny|odd|strange|fluttery|flippy|jumpy) (?:feeling |beats? |thing |flutter(?:s|ing)? |rhythm )?(?:in|with|from|of) my heart\\b',
      `\\b${heart}(?: rate)?[a-z' ]{0,20}?\\b(?:1[2-9]\\d|2\\d\\d)(?: ?(?:bpm|beats))?[a-z', ]{0,25}?\\b${oneOf(
        'lying|laying|sitting|sat|in bed|at rest|resting|on the (?:sofa|couch)|doing nothing',
        'standing|at my desk|watching',
      )}\\b`,
      `\\b${oneOf(
        'lying|laying|sitting|sat|in bed|at rest|on the (?:sofa|couch)|doing nothing|standing',
        'at my desk|watching tv',
      )}[a-z', ]{0,35}?\\b${heart}(?: rate)?[a-z' ]{0,20}?\\b(?:1[2-9]\\d|2\\d\\d)\\b`,
      '\\bflutters? (?:at rest|in my)|\\b(?:weird|strange|funny|odd) flutter\\w*',
      '\\bpalpitat[a-z]*\\b|\\barr?h?yth?mia\\b|\\ba ?fib\\b|\\batrial fib\\w*|\\bsvt\\b|\\btachycardia\\b|\\bectopics?\\b',
      `\\b${heart}(?:'s)? ?${oneOf(
        'is |was |has been |keeps |kept |has |started |starts |been |felt |feels ',
        'feel like it is |feeling |just |suddenly |went |goes |going |doing |does |did |like it ',
        'it is |it was |would not stop |sort of |kind of |been doing |a bit |all |really |have ',
        'having |had |got |were |be |be it ',
      )}*(?:like )?(?:a |an |its |the |this )?${oneOf(
        'flutter(?:s|ing|y|ed)?|skip(?:s|ping|ped)?(?: a beat| beats)?(?! with joy)',
        'miss(?:es|ing|ed) (?:a |the odd |some |the occasional )?beats?|irregular(?:ly)?',
        'irregularities|flip(?:s|ping|ped)?(?:-?flops?)?|all over the (?:place|shop)',
        'out of rhythm|out of sync|jump(?:s|ing|ed) (?:about|around|beats|all)|erratic(?:ally)?',
        'uneven|haywire|weird(?:ly)? beats?|extra beats?|dropping beats|stopp(?:ed|ing) for a',
        'stops? (?:for a|and)|thud(?:s|ding|ded)?|somersaults?|off beat',
        'beating (?:weird|funny|strange|odd|irregular|out|all|really weird)[a-z]*',
        'doing (?:weird|funny|strange|odd) (?:things|stuff)|funny (?:turn|rhythm|beats?)',
        'crazy rhythm|quiver(?:s|ing|ed)?',
      )}`,
      `\\b${oneOf(
        'skipp(?:ed|ing)|missed|missing|extra|dropped|irregular|funny|weird|ectopic|uneven',
        'erratic',
      )} (?:a )?(?:heart ?)?beats?\\b|\\birregular (?:heart ?beat|heart|pulse|rhythm|heart rate)\\b|\\bflutter(?:s|ing|y)?(?: feeling)? (?:in|of|around) (?:my |the )?(?:chest|heart)\\b|\\bheart flutters?\\b`,
      `\\b${heart} ${oneOf(
        'is |was |has been |keeps |kept |started |just |suddenly |been |starts |went |going ',
        'goes ',
      )}*${oneOf(
        'rac(?:es|ing|ed|e)|pound(?:s|ing|ed)?|thump(?:s|ing|ed)?|hammer(?:s|ing|ed)?',
        'gallop(?:s|ing|ed)?|beating (?:so |really |very |super |too )?(?:fast|hard)',
        'going (?:mad|mental|crazy|nuts|a million|like the clappers|bananas)|banging',
      )}(?! up (?:the|a) (?:hill|climb))${wide}${oneOf(
        'at rest|rest(?:ing)?|lying|laying|sitting|sat |in bed|bed|desk|sofa|couch|for no reason',
        'no reason|out of nowhere|out of the blue|random(?:ly)?|all (?:day|night|morning)|woke',
        'wake|night|still|hours? (?:after|later)|would not (?:slow|settle|come down|stop|calm)',
        'will not (?:slow|settle|come down|stop|calm)|not (?:slow|settl|stopp|calm)\\w*|suddenly',
        'doing nothing|standing|chilling|watching|since|when i (?:am not|was not)',
        'and (?:dizzy|faint|lightheaded|light headed|breathless|short of breath)',
      )}`,
      `${oneOf(
        'at rest|lying|laying|sitting|sat |in bed|desk|sofa|couch|for no reason|out of nowhere',
        'random(?:ly)?|woke up|wake up|suddenly|doing nothing|dizzy and|watching tv',
      )}${wide}\\b${heart} ${oneOf(
        'is |was |has been |keeps |kept |started |just |suddenly |been |starts |went |going ',
        'goes |rate ',
      )}*${oneOf(
        'rac(?:es|ing|ed|e)|pound(?:s|ing|ed)?|thump(?:s|ing|ed)?|hammer(?:s|ing|ed)?',
        'gallop(?:s|ing|ed)?|beating (?:so |really |very |super |too )?(?:fast|hard)',
        'going (?:mad|mental|crazy|nuts|a million|like the clappers)',
      )}`,
      `\\b(?:racing|pounding|thumping|galloping|hammering) heart ${oneOf(
        'at rest|in bed|for no reason|out of nowhere|lying|sitting|all (?:night|day)',
        'when i (?:am|was) (?:lying|sitting|resting)',
      )}`,
      `\\b${heart} ${oneOf(
        'is |was |of |at |hit |shot (?:up )?to |jumped to |stuck (?:at|on) |over |up to ',
      )}*(?:1[3-9]\\d|2\\d\\d)(?: ?bpm)? (?:just |while |when |at |even )*${oneOf(
        'sitting|sat|lying|at rest|resting|in bed|standing|doing nothing|on the (?:sofa|couch)',
      )}`,
    ),
  ],
  [
    'breathless at rest',
    words(
      `\\b${oneOf(
        'can not|cannot|could not|can hardly|can barely|could barely|could hardly|unable to',
        'not able to|hard to|difficult to|struggl(?:e|ed|ing) to|trouble|difficulty',
        'hardly able to|fighting to|difficulties',
      )} (?:even |really |properly |seem to |to )*${oneOf(
        'breathe?|breathing|get (?:my |a |any |enough |a full |a deep |a proper )?(?:breath|air)',
        'catch my breath|take a (?:deep |full |proper )?breath|get (?:my )?breath back',
        'fill my lungs|draw breath|finish a sentence|speak (?:a |in )?(?:full )?sentences?',
      )}\\b(?! (?:through|out of|from|via|in through) (?:my |the |one )?(?:nose|nostril|left|right))(?! ${oneOf(
        'easy|on the|up the|up that|in the (?:intervals|last rep)|during the (?:reps|intervals)',
        'at (?:the )?(?:pace|end of (?:the )?(?:rep|interval))',
      )})`,
      '\\b(?:short(?:ness)?|shorter) of breath\\b(?! (?:on|up|during|after|at the end of|in) (?:the |my |that |those |a )?(?:hills?|reps?|intervals?|climb|sprints?|last rep|hill reps))',
      `\\b${oneOf(
        'out of breath|breathless(?:ness)?|puffed|winded|gasping(?: for (?:air|breath))?|panting',
        'no breath|air hunger|breathing hard',
        'breathing (?:is |was |feels |felt )?(?:heavy|laboured|labored|difficult|hard|tough|shallow)',
      )}\\b[a-z0-9', -]{0,40}?\\b${oneOf(
        'at rest|resting|sitting|sat|lying|laying|in bed',
        '(?:the|my|doing the|up the|climbing the|going up|up|a flight of|one flight of) stairs',
        'standing|talking|doing nothing|walking|walk|around the house',
        'just (?:from )?(?:talking|dressing|standing)|for no reason|tying|desk|sofa|couch',
        'at night|getting dressed|making (?:tea|breakfast|a coffee)|all (?:day|morning|night)',
        'out of nowhere|even when (?:i am )?(?:not|still)|when i am (?:not|still)|showering',
        'brushing|unpacking|watching|hours? (?:after|later)|this morning',
        'since (?:i )?(?:woke|this morning)|while i sit',
      )}`,
      `\\b${oneOf(
        'sitting|sat|lying|laying|at rest|resting|in bed|doing nothing|standing still',
        'on the (?:sofa|couch)|at my desk|woke up|wake up|walking to|up the stairs|the stairs',
        'even sitting|just sitting|talking',
      )}\\b[a-z0-9', -]{0,40}?\\b${oneOf(
        'out of breath|breathless|gasping|short of breath|fighting for (?:air|breath)|puffed out',
        'panting|winded|gulping (?:for )?air|suffocating',
      )}\\b`,
      '\\b(?:fighting|gasping|struggling|gulping) for (?:air|breath|oxygen)\\b(?! (?:on|up|at the end|after|during) )|\\bsuffocat(?:ing|ed)\\b|\\bstruggl(?:e|ed|ing) (?:to|for) breathe?\\b|\\bstruggling with (?:my )?breathing (?:at rest|when|lying|just|sitting|now)\\b|\\bbreathless (?:all|since|now|today|when i (?:wake|woke|lie|sit))\\b|\\bwake (?:up )?gasping\\b|\\bwoke (?:up )?gasping\\b',
      '\\b(?:blue|grey|purple) lips\\b|\\blips (?:went|are|were|turned|turning|going) (?:blue|grey|purple)\\b|\\bcan not breathe\\b(?! through)',
      '\\banaphyla\\w*|\\bthroat (?:is |was )?(?:closing|swelling|closed) up?\\b|\\b(?:lips|tongue|face) (?:is |are |was |were |has |have )?(?:swelling|swollen|swelled)',
    ),
  ],
  [
    'sudden headache',
    words(
      '\\b(?:worst|most (?:severe|intense|painful|horrific|awful)) (?:[a-z]+ )?(?:headache|head pain|migraine)\\b',
      '\\bthunder ?clap\\b',
      '\\blike (?:a |being hit (?:with|by) (?:a )?|someone hit me with a )(?:hammer|bat|brick|sledgehammer|axe|gunshot|explosion)(?: [a-z]+){0,5} (?:head|skull)\\b|\\bhead\\b[a-z ]{0,30}\\blike (?:a |being hit (?:with|by) a )(?:hammer|bat|brick|sledgehammer|axe|gunshot|explosion)\\b',
      '\\bworst (?:pain|ache|thing)[a-z ,]{0,30}\\b(?:my|the) head\\b|\\bhead\\b[a-z ,]{0,50}\\bworst (?:pain|ache)\\b|\\bhit (?:me )?(?:in|on|over) the (?:back of the )?head\\b|\\bhead (?:pain|hurts?|hurting|ache)[a-z ]{0,20}\\b(?:suddenly|out of nowhere|all of a sudden|came from nowhere)\\b',
      `\\b(?:headache|head pain|migraine)\\b[a-z0-9', -]{0,50}?\\b${oneOf(
        'worst|thunderclap|of my life|ever had|like never before',
        'came on (?:suddenly|instantly|out of)|out of nowhere|came from nowhere|from nowhere',
        'suddenly|sudden|all of a sudden|in (?:a )?seconds',
        'like (?:being |i (?:was|had been|got) )?(?:hit|kicked|shot|struck|an explosion|a bomb|a hammer|a bolt)',
        'explod\\w+|blinding|stiff neck|and (?:my )?neck (?:is )?stiff|vision|vomit\\w*|instantly',
        'within seconds|never felt',
      )}`,
      `\\b${oneOf(
        'sudden(?:ly)?|instant|explosive|blinding|excruciating|unbearable|out of nowhere',
        'all of a sudden|crazy intense',
      )}(?: [a-z,]+){0,5} (?:headache|head pain|pain in my head|splitting head)\\b`,
      '\\bhead (?:is |was |feels |felt |suddenly |just )*(?:like it )?(?:is |was |going to |would |might |about to )*(?:explod(?:e|ed|ing)|burst(?:ing)?|split(?:ting)? open)\\b',
      '\\bnever had (?:a )?(?:headache|head pain|pain in my head)\\b[a-z ]{0,20}(?:like|this bad|so bad)',
    ),
  ],
  [
    'one-sided weakness',
    words(
      `\\b${oneOf(
        'face|mouth|eye ?lid|smile|lip|cheek|one side of (?:my |the )?face|side of my face',
      )}${oneOf(
        " is| was| has| has gone| went| feels| felt| started| looks?| looked| are| were|'s| just",
        ' suddenly| gone',
      )}*(?: all| a bit| kind of| kinda| sort of| like it is)? ${oneOf(
        'droop(?:s|ing|ed|y)?|numb|sagg(?:ing|ed|y)|slack|dropped|lopsided|slipp(?:ed|ing)',
        'paraly[sz]ed|crooked|uneven',
      )}\\b|\\bdroop(?:y|ing|ed) (?:face|mouth|eye|smile|eyelid|lip)\\b|\\bface droop\\w*`,
      `\\b(?:one|left|right) side of (?:my |the |his |her )?(?:face|body|mouth)\\b|\\bhalf (?:of )?my (?:face|body)\\b|\\bone side of me\\b|\\b(?:could|can) not (?:lift|raise|move|feel) (?:my |the )?(?:left|right|one) (?:arm|leg|hand|side)\\b|\\bcould not see ${oneOf(
        'anything|properly|out of|a thing|for a (?:minute|few|bit|while|second)',
      )}\\b|\\blopsided (?:face|smile|mouth)\\b`,
      `\\bslurr(?:ed|ing|y|s)?\\b|\\bspeech ${oneOf(
        'is |was |went |got |has gone |sounded |came out |comes out |felt ',
      )}*${oneOf(
        'weird|funny|odd|strange|jumbled|garbled|off|thick|slow|slurred|muddled|wrong',
      )}|\\b(?:words|sentences|speech)(?: [a-z]+){0,3} (?:came|come|coming|comes)(?: out)? (?:all |totally |completely )?${oneOf(
        'wrong|jumbled|slurred|garbled|funny|weird|muddled|backwards|scrambled',
      )}|\\b${oneOf(
        'can not|could not|cannot|unable to|trouble|struggl\\w+ to|difficulty|suddenly could not',
      )} ${oneOf(
        'speak(?:ing)?|talk(?:ing)? properly|get (?:my|the) words out|find (?:my |the )?words',
        'say words|form (?:words|sentences)|string (?:words|a sentence)',
      )}\\b|\\bjumbled (?:words|speech)\\b|\\bwords (?:are|were|got) (?:jumbled|slurred|all wrong|mixed up)`,
      `\\b(?:whole |entire )?(?:left|right|one) (?:side|half)(?: of (?:my |the )?(?:body|face|me))?${oneOf(
        ' is| was| has| has gone| went| feels| felt| goes| just| suddenly| of me| gone| got',
        ' feeling| completely| all| totally',
      )}* ${oneOf(
        'numb|weak(?:er)?|dead|tingl(?:y|ing)|paraly[sz]ed|limp|heavy and|floppy|useless',
        'not working|stopped working',
      )}\\b`,
      `\\b${oneOf(
        'numb(?:ness)?|weak(?:ness)?|tingling|paralysis|no feeling|lost feeling|lost (?:the )?use',
        'no strength|no power|loss of feeling|pins and needles',
      )} (?:and weakness |or weakness |and numbness )?(?:in|on|down|of|all down|along|all along) (?:my |the |all )*(?:(?:left|right|one|whole|entire) )+(?:side|arm and (?:leg|face)|half|face|leg and arm)\\b`,
      `\\b(?:left|right|my|one) arm${oneOf(
        ' is| was| has| has gone| went| feels| felt| goes| just| suddenly| gone| and leg',
        ' and hand',
      )}*(?: all| completely| totally| really)? (?:numb|weak|dead|paraly[sz]ed|limp|useless|floppy|not working)\\b(?! (?:when i (?:slept|woke)|from sleeping|after sleeping|from the (?:gym|weights)))`,
      `\\b${oneOf(
        'can not|could not|cannot|suddenly can not|unable to|can hardly|could hardly',
      )} (?:feel|move|lift|raise|use) (?:my |the )?(?:left |right |one |whole )+(?:arm|leg|side|hand|face|foot)\\b(?! above my head)`,
      '\\b(?:weak(?:ness)?|numb(?:ness)?|paraly\\w+)(?: [a-z]+){0,3} (?:on |down |in )?(?:one|left|right|my left|my right) side\\b|\\bone[ -]sided (?:weakness|numbness)\\b',
      '\\b(?:lost|losing|loss of|gone|no) (?:my |the )?(?:vision|sight|eyesight)(?: (?:in|on|out of))?\\b|\\b(?:went|gone|go|going) blind\\b|\\b(?:blind|lost vision|no vision) in (?:one|my)|\\b(?:can not|could not|cannot) see (?:out of|from|with|on) (?:one|my|the)|\\bvision (?:has )?(?:gone|went|disappeared)\\b|\\bdouble vision\\b|\\bseeing double\\b|\\bhalf my vision\\b|\\bcurtain (?:came |coming )?(?:down )?over my (?:eye|vision)',
      '\\b(?:mini[ -])?stroke\\b(?! (?:of|rate|count|technique|swim|play))(?<!(?:breast|back|swim|butterfly|my) ?stroke)|\\btia\\b|\\bseizure\\b|\\bhad a fit\\b',
    ),
  ],
  [
    'coughing blood',
    words(
      `\\b${oneOf(
        'cough(?:ed|ing|s)?|spat|spit(?:ting)?|hack(?:ed|ing)|throw(?:ing)? up|threw up',
        'vomit(?:ed|ing)?|puk(?:ed|ing)|spew(?:ed|ing)|bring(?:ing)? up|brought up|hawk(?:ed|ing)',
        'phlegm|spew|sneez(?:ed|ing)|peeing|pissing|weeing|shitting|pooing|pooping|passing|passed',
        'pass|pee|wee|piss',
      )} ?${oneOf(
        'up |out |with |has |had |was |and |some |a bit of |a little |bits of |streaks of ',
        'specks of |flecks of |of |is |full of |fresh |bright red |there was |saw |a lot of ',
        'tiny |lots of |mouthful of |in ',
      )}*(?:blood|bloody|red (?:stuff|phlegm|mucus|spit))\\b`,
      `\\b(?:blood|bloody|red streaks?|pink frothy|frothy pink)[a-z -]{0,24} ${oneOf(
        'in|on|when|from|with|after|comes?|came|out|up|streaked|stained|tinged',
      )}?[a-z -]{0,14}${oneOf(
        'cough(?:ed|ing)?|phlegm|spit|spat|sputum|mucus|saliva|tissue|vomit|sick|pee|wee|piss',
        'urine|peed|poo|poop|stools?|toilet|loo|lungs|bowl|shit',
      )}\\b`,
      `\\bbloody ${oneOf(
        'phlegm|mucus|sputum|spit|saliva|stools?|diarrhoea|vomit|pee|urine|cough',
      )}\\b|\\bpink froth\\w*|\\bhaemoptysis\\b|\\bhemoptysis\\b|\\bcoffee grounds?\\b`,
    ),
  ],
  [
    'head injury',
    words(
      '\\bhead ?butt(?:ed)?\\b(?! (?:the ball|the wall lol))|\\b(?:elbow|elbowed|knee|kneed|kick|kicked|boot|booted|ball|punched?) (?:to|in|on) (?:the|my) (?:head|temple|skull)\\b',
      `\\b${oneOf(
        'hit|banged|bumped|cracked|whacked|knocked|smacked|bashed|smashed|struck|thumped|slammed',
        'clattered|bonked|split|clocked|clonked|belted|walloped|hitting|banging|bang|landed on',
        'fell on|landing on|cut|gashed|injured|hurt|dinged|clipped|bounced|skelped',
      )} (?:the (?:side|back|front|top) of )?(?:my |me |his |her |their |the )?(?:head|skull|forehead|temple|noggin|face (?:hard|first|on the))\\b(?! (?:hit the pillow|with (?:a plan)|torch|space|band|on straight|phones?|start|wind))`,
      `\\bhead ${oneOf(
        'hit|struck|smacked|bounced (?:off)?|whacked|banged|slammed|cracked|met|went into',
        'first into|smashed|clipped|collided',
      )}(?: (?:into|off|on|against|straight|hard|with|right|the|a|my))* (?!pillow)${oneOf(
        'ground|floor|kerb|curb|pavement|concrete|road|tree|branch|wall|rock|sidewalk|car|door',
        'tarmac|ice|deck|lamp ?post|post|path|stone|step|table|[a-z]+',
      )}\\b(?<!pillow)`,
      '\\bhelmet (?:is |was |has |got )?(?:cracked|split|broke\\w*|smashed|in bits|in two)\\b|\\b(?:cracked|smashed|split|broke) (?:my|the) helmet\\b|\\b(?:banged|clashed|knocked) heads\\b|\\bclash of heads\\b',
      `\\bconcuss(?:ed|ion|ions|ing)?\\b|\\bhead injury\\b|\\bblow to (?:the|my) head\\b|\\bhead (?:knock|wound|trauma|clash)\\b|\\b(?:knock|bang|bump|blow|whack|clash|crack|smack|hit)s? (?:on|to|in|of) (?:the|my|his|her) (?:back of (?:the|my) |side of (?:the|my) )?(?:head|skull|heads|temple|forehead|noggin)\\b|\\b${oneOf(
        'elbow(?:ed)?|kick(?:ed)?|knee|punch(?:ed)?|ball|boot|stone|rock|branch',
      )} (?:to|in|on) (?:the|my) (?:head|temple)\\b|\\b${oneOf(
        'fell|tripped|fall|crashed|went over|slipped|came off|fallen|tumble',
      )}\\b[a-z0-9', -]{0,50}\\b(?:head|skull)\\b(?! (?:torch|phones|down the|home|band|to|for|off|out))|\\blump on (?:my|the) head\\b`,
    ),
  ],
  [
    'swollen calf',
    words(
      "\\b(?:calves|legs|ankles)\\b[a-z0-9', -]{0,30}?\\b(?:dvt|clot)\\b",
      `\\b(?:calf|lower leg|back of (?:my )?(?:left |right |lower )?leg)\\b[a-z0-9', -]{0,50}?\\b${oneOf(
        'swollen|swelling|swelled|swole|puffy|hot|warm to|warm and|red and|red hot|redness',
        'bigger than|twice the size|double the size|ballooned|blown up|huge|inflamed|dvt|clot',
        'purple|larger than|throbbing and',
      )}\\b(?! (?:bath|water bottle|up|yoga))`,
      `\\b${oneOf(
        'swollen|swelling|swelled|puffy|hot|red|warm|inflamed|ballooned|clot|red hot|bigger',
      )}(?: [a-z,]+){0,5} (?:calf|lower leg)\\b(?! (?:sleeve|guard|compression|stretch|raises|warm))`,
      '\\bdvt\\b|\\bblood clots?\\b|\\bdeep vein\\b|\\bpulmonary embol\\w+',
      '\\b(?:one|left|right) leg (?:is |has |was |looks |got |all )*(?:swollen|hot and|swelled|red and|much bigger|twice|ballooned)',
    ),
  ],
  [
    'dark urine',
    words(
      `\\b${pee}(?:'s)? ?${oneOf(
        'is |was |has |has gone |went |looks? |looked |came out |comes out |coming out |turned ',
        'like |the |colour |color |of |a |all |really |very |so |dark |like the |are |been ',
        'a bit |that is |now |just |still |gone |be |is a |is the |that looks |looking ',
        'colou?r of |same |as |deep |almost |nearly |pure |the same |proper |bit |kinda |sort of ',
        'in |a really |super |literally ',
      )}*${oneOf(
        'cola|coke|coca|pepsi|tea|coffee|brown(?:ish)?|black(?:ish)?|rust(?:y)?|red(?:dish)?',
        'bloody|guinness|stout|port|chocolate|treacle|maroon|pink(?:ish)?',
        'dark (?:dark|brown|red|orange brown)|iron bru|irn bru|root beer|dr pepper|soy sauce',
        'molasses|beetroot|wine|mahogany|dark as|burgundy',
      )}\\b`,
      `\\b${oneOf(
        'cola|coke|coca[ -]cola|tea|coffee|brown|black|rust|rusty|red|guinness|rust-|pink|blood',
        'root beer|port|bloody|chocolate|very dark|really dark|super dark|dark brown|so dark',
        'proper dark|extremely dark|dark',
      )} ?-?${oneOf(
        'coloured|colored|colour|color|looking|stained|tinted|tinged|ish',
      )}? ?${pee}\\b(?! (?:break|stop|yellow))(?<!yellow )`,
      `\\b${pee} ${oneOf(
        'is |was |has gone |went |looks |looked |came out |turned |gone |has been |has |been ',
        'now ',
      )}*${oneOf(
        'really |very |so |super |extremely |properly |crazy |scarily |worryingly |quite |pretty ',
      )}?dark\\b(?! yellow| ish yellow| this morning need)`,
      `\\b${pee}(?! (?:break|stop|before|then|and|after))[a-z' ]{0,25}?\\b${oneOf(
        'cola|coke|coca|pepsi|brown|rust\\w*|black|blood\\w*|red|tea|port|guinness|chocolate',
        'root beer',
      )}\\b(?! (?:light|wine|bull))`,
      '\\brhabdo\\w*|\\bkidneys? (?:fail|failure|pain|are|hurt)',
    ),
  ],
  [
    'confusion',
    words(
      `\\b${oneOf(
        'heat|hot|sun|degrees|marathon|race|ultra|long run|finish\\w*|humid',
      )}\\b[a-z0-9', -]{0,60}?\\b${oneOf(
        'could not (?:think|walk|run|see) straight|(?:think|walk)ing straight|straight line',
        'zig ?zag\\w*|stagger\\w*|weaving|did not make sense|made no sense',
        'talk\\w* (?:nonsense|rubbish|gibberish)|what (?:my name|day) ',
      )}`,
      `\\b${oneOf(
        'could not (?:think|walk) straight|zig ?zagging|staggering|weaving all over|confused',
        'talking nonsense',
      )}\\b(?! (?:about|by|why|with|what|how|as to|whether))[a-z0-9', -]{0,60}?\\b(?:heat|hot|sun|degrees|marathon|ultra|humid|overheat\\w*)\\b`,
      '\\bheat[ -]?stroke\\b|\\bhyponatr\\w+|\\bsun ?stroke\\b|\\bhypotherm\\w+|\\bdelirious\\b|\\bdelirium\\b|\\bdisorient(?:at)?ed\\b|\\bdisorientation\\b|\\bstopped sweating\\b|\\bnot sweating (?:any ?more|at all)\\b|\\bincoherent\\b|\\bhallucinat\\w+\\b(?! (?:at mile|after a night|on the bob))',
      `\\b${oneOf(
        'confused|muddled|confusion|not making sense|making no sense|talking nonsense',
        'talking gibberish|babbling|stopped making sense|brain fog so bad|dazed|out of it',
        'lost my bearings|staggering|stumbling about|wobbling all over',
      )}\\b(?! ${oneOf(
        'about (?:my|the|what|which|how)|by (?:the|my|your|this)|why|with (?:the|my|your)|what',
        'how|on (?:the|what|which)|as to',
      )})[a-z0-9', -]{0,60}?\\b${oneOf(
        'heat|hot|sun|run|race|marathon|ultra|finish|degrees|home|after|where|long run|miles?|km',
        'temperature|collapsed|overheated|session|training|parkrun|dizzy|sick|vomit\\w*',
      )}\\b`,
      `\\b${oneOf(
        'heat|hot|sun|race|marathon|ultra|finish(?:ed|ing)?|long run|overheated|degrees|humid',
        'scorching|boiling|run|fell|head',
      )}\\b[a-z0-9', -]{0,70}?\\b${oneOf(
        'got|was|felt|feel|really|so|bit|very|became|am|been|feeling|totally|completely|all|quite',
        'getting|and',
      )} ${oneOf(
        'confused|muddled|out of it|dazed|disoriented|talking (?:nonsense|rubbish|gibberish)',
        'not making sense|making no sense|incoherent',
      )}\\b(?! (?:about (?:my|the|what|which)|by|why|with (?:the|my|your)|what|how))`,
      `\\b(?:did not|do not|could not|can not|cannot|forgot|not) (?:know|remember|recall|recogni[sz]e|tell)? ?${oneOf(
        'where i (?:was|am)|who i (?:was|am)|what day (?:it was|it is)|my (?:own )?name',
        'what (?:year|month) it|how i got (?:home|here|there|back)|getting home',
        'the last (?:few )?(?:miles|mile|km|lap|hour)|which way was|my wife|my husband|my address',
      )}\\b`,
    ),
  ],
  [
    'bladder or saddle',
    words(
      '\\b(?:peed|wet|pissed|soiled) my ?self\\b(?! laughing)',
      `\\b${oneOf(
        'lost|losing|lose|loss of|no|not have|do not have|can not|cannot|could not',
      )} (?:all |full |the )?(?:control|feeling|sensation|hold)?(?: over| of| in)? ?(?:my |the |in my )?(?:bladder|bowels?|bladder (?:and|or) bowels?)\\b(?! (?:movement|infection))|\\b(?:can not|cannot|could not|did not) (?:control|hold|feel) (?:my |when i )?(?:bladder|bowels?|pee|wee|urine|need to (?:pee|wee|go))\\b|\\bincontinen(?:t|ce)\\b|\\bbladder (?:control|problems|went|gave|has gone|not working|stopped)|\\b(?:control of|controlling) (?:my )?(?:bladder|bowels?|pee)`,
      `\\b(?:wet|peed|pissed|weed|soiled|peeing|wetting|pissing|shat|shit) (?:my ?self|my pants|my shorts|the bed|on myself) ?${oneOf(
        'without|and (?:could|did) not|did not|and my (?:back|legs?)|with no warning',
        'and (?:back|numb)|suddenly',
      )}|\\bwet myself\\b|\\bwetting myself\\b(?! laughing| with laughter)|\\bsoiled myself\\b`,
      `\\b${oneOf(
        'can not|cannot|could not|unable to|not able to|struggling to|trouble|difficulty',
      )} ${oneOf(
        'pee|peeing|wee|weeing|pass urine|pass water|pass pee|urinate|pass any pee|start peeing',
      )}\\b(?! (?:in|on a|at|without)\\b)`,
      `\\b${oneOf(
        'numb(?:ness)?|no feeling|no sensation|tingl(?:ing|y)|pins and needles|lost feeling',
        'loss of feeling|lost sensation|can not feel|cannot feel|loss of sensation|dead feeling',
      )}\\b[a-z ]{0,30}\\b${oneOf(
        'saddle(?: area)?|groin|genital(?:s|ia)?|between (?:my |the )?(?:legs|thighs)|perineum',
        'crotch|privates|private parts|down below|down there|undercarriage|backside|bum|arse',
        'bottom|anus|vagina|penis|balls|inner thighs|buttocks|bits|nether regions|seat',
      )}\\b`,
      `\\b${oneOf(
        'saddle(?: area)?|groin|genital(?:s|ia)?|between (?:my |the )?legs|perineum|crotch',
        'privates|down below|down there|backside|bum|arse|bottom|inner thighs|buttocks',
        'undercarriage|bits|nether regions|private parts',
      )}\\b(?: area)?${oneOf(
        ' is| are| was| has gone| went| feels?| felt| gone| all| completely| totally| goes',
        ' have gone| has| been',
      )}* (?:numb|tingly|tingling|dead|no feeling)\\b|\\bsaddle (?:numbness|anaesthesia|anesthesia|feeling)\\b|\\bcauda equina\\b`,
    ),
  ],
  [
    'pop, no weight-bearing',
    words(
      `\\b${oneOf(
        'pop|popped|popping|snap|snapped|crack|cracked|crunch|crunched|rip|ripped|tear|tore|bang',
        'ping|pinged|twang|twanged|gave way|gone|went|clunk|click',
      )}\\b[a-z0-9', .;-]{0,90}?\\b${oneOf(
        'can not|cannot|could not|can hardly|can barely|could barely|could hardly|unable to',
        'not able to|no way i can|impossible to|will not|would not|barely|hardly',
      )} (?:even |really |now |take |bear to |properly |able to )*${oneOf(
        'put|walk|stand|weight|bear|take|hold|load|step|hop|get up|put any|move it|lift|push off',
        'tiptoe|go on|raise',
      )}`,
      `\\b${oneOf(
        'can not|cannot|could not|can hardly|can barely|could barely|could hardly|unable to',
        'not able to',
      )} (?:even |really |now )*${oneOf(
        'put (?:any |much |my |full |the )?(?:weight|pressure) (?:on|through)',
        'bear (?:any |my )?weight|weight ?-?bear|stand on (?:it|my|that|the (?:leg|foot|ankle))',
        'take (?:any |my )?weight|load it|take weight',
      )}\\b`,
      `\\b${oneOf(
        'can not|cannot|could not|can hardly|can barely|could barely|could hardly|unable to',
      )} (?:even |really |now )*(?:walk|stand|put)\\b[a-z0-9', .;-]{0,80}?\\b${oneOf(
        'pop|popped|snap|snapped|crack|cracked|crunch|gave way|pinged|twanged',
      )}\\b(?! up)`,
      '\\b(?:no|not) weight[ -]?bear\\w*|\\bnon[ -]?weight[ -]?bearing\\b|\\bweight[ -]?bearing (?:is )?(?:impossible|not possible)\\b|\\b(?:will not|would not|not) (?:take|hold|bear|support) (?:my |any |the )?(?:body ?)?weight\\b',
      `\\b(?:heard|felt|hear|feel)(?: ${oneOf(
        'a|an|my|something|it|the|like|this|big|loud|huge|definite|massive|audible|sudden|calf',
        'knee|ankle|achilles|hamstring|hip|foot',
      )})* (?:pop|snap|crack|twang|ping|popped|go pop|snapped|go ping)\\b[^.?!]{0,60}\\b(?:achilles|ankle|knee|calf|hamstring|foot|leg|hip|shin)\\b[^.?!]{0,60}\\b${oneOf(
        'swell\\w*|swollen|balloon\\w*|collapsed|floor|ground|agony|crutches|gave way',
      )}\\b`,
      `\\b(?:achilles|tendon|acl)(?: ${oneOf(
        'has|just|completely|fully|feels like it|felt like it|may have|might have|definitely|have',
      )})* (?:ruptur\\w+|snapped|gone pop|went pop|torn off|pinged|popped)|\\bruptur(?:ed|e)\\b|\\b(?:broke|broken|fractured|dislocated) (?:my |a )?${oneOf(
        'leg|ankle|hip|arm|foot|tibia|femur|fibula|kneecap|wrist|collarbone|shoulder',
      )}\\b(?! (?:in|last year|years))|\\bbone (?:sticking|poking|through)`,
    ),
  ],
  [
    'starvation',
    words(
      `\\b(?:have not|not|had not|did not|barely|hardly|without|no) (?:really |properly |been )?${oneOf(
        'eat(?:en|ing)?|ate|had (?:any |much )?food|food',
        'eating (?:anything|much|enough|properly|at all)|eaten (?:anything|much|properly)',
      )}\\b[a-z0-9', .;-]{0,80}?\\b${oneOf(
        'dizz\\w*|faint\\w*|light ?-?headed|head ?rush(?:es)?|weak|shak(?:y|ing)',
        'pass(?:ed|ing)? out|spinning|see(?:ing)? (?:spots|stars)|wobbly|black ?out|blacking',
        'cold all the time|lost my period|no periods?|vision',
      )}`,
      `\\b${oneOf(
        'dizz\\w*|faint\\w*|light ?-?headed|head ?rush(?:es)?|weak|shak(?:y|ing)|spinning|wobbly',
        'blacking',
      )}\\b[a-z0-9', .;-]{0,80}?\\b${oneOf(
        'have not|not|had not|barely|hardly|stopped|skipping|skipped|cutting|restrict\\w*',
        'living on|nothing|only|fasting|starv\\w+|no food|without food',
      )} ?(?:been |really |properly |had )?${oneOf(
        'eat(?:en|ing)?|ate|food|meals?|calories|kcals?|cals|\\d+ ?(?:kcals?|cals?|calories)',
        'fasting|myself|to eat|a day|anything|lunch and|dinner|coffee|lettuce|coke zero|an apple',
      )}`,
      `\\b${oneOf(
        'starv(?:e|ed|ing|ation)|restricting|fasting for|fasted for \\d+ days|skipping meals',
        'skipped (?:all )?meals|cutting (?:calories|food|meals)|crash diet\\w*|under ?eating',
        'living (?:on|off) (?:\\d+|coffee|lettuce|apples|air|water|diet coke|black coffee|gum)',
        '(?:eating|on|eat|eaten|having) (?:only |just |about |around |under |less than |like |maybe )*(?:[1-9]\\d\\d) ?(?:kcals?|cals?|calories)',
        'not eating|stopped eating|barely eating|hardly eating',
        'eating (?:next to |almost )?nothing|nothing to eat|barely (?:ate|eaten)',
        'hardly (?:ate|eaten)|no (?:food|meals)',
      )}\\b[a-z0-9', .;-]{0,80}?\\b${oneOf(
        'dizz\\w*|faint\\w*|light ?-?headed|head ?rush(?:es)?|weak|shak(?:y|ing)',
        'pass(?:ed|ing)? out|black|spinning|wobbly|spots|stars|vision',
      )}`,
      `\\b(?:making|make|made) myself (?:sick|throw up|vomit|puke)\\b(?! (?:with|by (?:running|going)|on the|doing|trying))|\\b${oneOf(
        'anorexi(?:a|c)|bulimi(?:a|c)|purging|purge after|binge and purge|starving myself',
        'starve myself|laxatives',
      )}\\b`,
    ),
  ],
];
