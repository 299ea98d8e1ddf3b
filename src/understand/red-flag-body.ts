import { any, darkness, reeling, type Together } from './red-flag-words.ts';
import { says } from './vocabulary.ts';

const leg = 'leg|calf|lower leg|calfs';
const spot =
  '(?:one|exact|single|small|tiny|sore|tender|particular|same|pin) ?(?:exact |tiny |small )?(?:spot|point|place|bit)|pinpoint|spot on my|(?:thumb|finger|coin|penny|pea)[ -]?(?:tip|print|sized?)\\w*';
const cannotStand =
  'can not go|hopping|hopped|crutches|carried|can not|could not|no longer (?:walk|stand)|unable|impossible|not (?:walk|stand|step|put|able)';

/** Injuries, bones, legs, bladder, heat and hunger: place × sensation × circumstance. */
export const body: readonly Together[] = [
  {
    sign: 'dark urine',
    together: [
      any('peed|pee|wee|weed|urine|piss(?:ed)?'),
      any('cola|coke|brown|rust\\w*|treacle|guinness|like (?:tea|coffee)|blood\\w*'),
    ],
    unless: says(
      'blood (?:test|pressure)|drank|drink\\w*|(?:coke|cola) (?:at|before|and|zero)',
      'brown (?:rice|bread|trail)',
    ),
    reach: 40,
  },
  {
    sign: 'head injury',
    together: [
      any('knocked|kicked|elbowed|hit|punched|clouted|caught'),
      any('(?:in|on|across|round) the (?:head|face|temple|skull)'),
    ],
    unless: /\b(?:nail on the head|in the face of|lunge)\b/,
    reach: 20,
  },
  {
    sign: 'head injury',
    together: [
      any('head ?first|head ?butted|on (?:my|the) head|forehead|my head'),
      any(
        'pavement|kerb|curb|tarmac|concrete|branch|beam|goal ?post|lamp ?post|tree|wall|door',
        'rocks?|handlebars?',
      ),
    ],
    unless: says(
      'over my head|clear (?:my|the) head|brick wall|against a wall|head torch|in my head',
      'hit the wall|trail in|headphones',
    ),
    reach: 40,
  },
  {
    sign: 'swollen calf',
    together: [
      any('(?:left|right|one) (?:leg|calf)|calf'),
      any('thick(?:er)?|bigger|fatter|larger'),
      any('than|other|hurts?'),
    ],
    unless: /\b(?:stronger|muscles?|quads?|gym)\b/,
  },
  {
    sign: 'swollen calf',
    together: [
      any(leg),
      any('doubled|twice|thick(?:er)?|fat(?:ter)?|big|bigger|huge|swollen|swelling|swelled'),
      any('hot|warm|red|flight|hard|one side|plane|size|other'),
    ],
    unless: says(
      'both|knee|ankle|shin|foot|toe|hard (?:run|session|race)|hot (?:bath|tub|day|weather)',
      'stronger|muscles?',
    ),
  },
  {
    sign: 'dark urine',
    together: [any('pipi|my water|toilet water'), any('brown|dark|black|red|cola|coke')],
    reach: 25,
  },
  {
    sign: 'bladder or saddle',
    together: [any('can not hold my (?:water|pee|wee|urine|bladder)|not keep my (?:water|urine)')],
    saysNot: true,
  },
  {
    sign: 'bladder or saddle',
    saysNot: true,
    together: [
      any('pee|wee|toilet|bladder|bowels?'),
      any('nothing (?:comes?|came|happens|happened)|not feel when|not notice'),
    ],
    unless: /\b(?:queue|portaloo|stage fright|nervous)\b/,
  },
  {
    sign: 'bone pain',
    together: [
      any('shin ?(?:bone)?|tibia|fibula|foot|metatarsals?|navicular|heel|bone|femur|pelvis'),
      any(spot),
    ],
    unless: /\b(?:blisters?|nail|corn|verruca|no longer|sunny spot|parking|spot on\b(?! my))/,
    reach: 45,
  },
  {
    sign: 'bone pain',
    together: [
      any('shins?(?: ?bones?)?|tibia|foot|metatarsals?|heel bone|bones?|femur|thigh bone'),
      any('pain\\w*|hurt\\w*|ache\\w*|aching|throb\\w*|sore'),
      any(
        'at night|night|nights|in bed|wakes? me|woke me',
        'even (?:at rest|lying|sitting|resting)|lying (?:down|still)|not let me sleep',
        'keeps? me (?:up|awake)',
      ),
    ],
    unless: says(
      'night (?:shift|shifts|run|race)|shift|nights (?:this|last)',
      '(?:last|saturday|friday|sunday|monday|tuesday|thursday|club) night|no longer|blister\\\\w*',
      'cramps?|last night',
    ),
    reach: 35,
  },
  {
    sign: 'groin pain',
    together: [
      any('groin|hip(?: joint)?'),
      any(
        'hops?|(?:when|as|if|every time) i (?:land|jump)|hopping',
        '(?:when|as|if) i (?:land|hop|jump)|hopped|one leg|(?:every|each) (?:landing|step)',
        'landing',
      ),
      any('pain\\w*|hurt\\w*|deep|kills?|killing|sharp|ache\\w*|can not'),
    ],
    unless:
      /\b(?:can hop|no (?:bother|problem|pain)|fine|one leg (?:squats?|stand|balance|longer)|hip hop)\b/,
  },
  {
    sign: 'pop, no weight-bearing',
    saysNot: true,
    together: [
      any(
        '(?:a|loud|made|big|the|something|heard|felt) (?:pop|plop|snap|crack|bang|twang)',
        'pop in my|popped|snapped|tore|torn|ripped',
      ),
      any(cannotStand),
      any('walk\\w*|stand|step|weight|toes|push off|home|foot|leg|ankle|calf|knee|achilles'),
    ],
    unless: says(
      'laces?|shorts|shoes? (?:ripped|snapped)|popped (?:in|to|out|round|over|by)|stairs|strap',
      'headphones|shoelace',
    ),
  },
  {
    sign: 'starvation',
    saysNot: true,
    together: [
      any(
        'eat nothing|eating nothing|not eat\\w*|no food',
        'only (?:had |drink |drinking |drank )?(?:coffee|water|tea|juice|apples?|coke)[a-z ]{0,8}for (?:\\d+|two|three|a few|several) days',
      ),
      any(reeling, 'weak|shaky', darkness),
    ],
    reach: 60,
  },
  {
    sign: 'confusion',
    saysNot: true,
    together: [
      any(
        'heat|overheat\\w*|hot|degrees|3\\d ?c|humid\\w*|sun|ultra|marathon|race|finish',
        'long run',
      ),
      any(
        'i (?:was )?(?:made|making) no sense|lost the plot|stopped making sense',
        'could not work out|did not recogni[sz]e|wandering|muddled|not know where',
      ),
    ],
    unless: /\b(?:plan|pace|splits?|schedule|parking)\b/,
    reach: 60,
  },
  {
    sign: 'coughing blood',
    together: [
      any('cough\\w*|hack\\w*|brought up|bringing up|spat|spit\\w*|puk\\w*|threw up'),
      any('clots?|something red|red stuff|rust\\w*|pink (?:foam|stuff)'),
    ],
    unless: /\b(?:clotted|red (?:bull|wine|gatorade|lucozade))\b/,
    reach: 20,
  },
  {
    sign: 'bladder or saddle',
    saysNot: true,
    together: [
      any('accident|wet|soaked|leak\\w*|soil\\w*|down my leg'),
      any(
        'not feel (?:it|anything|that)|not notice|no warning',
        'without (?:knowing|feeling|noticing)|did not know',
      ),
    ],
    unless: /\b(?:rain\w*|car accident|road|puddle|sweat\w*|weather|crash|shoes?)\b/,
    reach: 45,
  },
  {
    sign: 'starvation',
    together: [
      any('throw\\w* up|threw up|vomit\\w*|puk\\w*|purg\\w*|sick'),
      any(
        'on purpose|deliberately|to (?:stay|get|be|keep) (?:skinny|thin|light|lean)',
        'so i (?:stay|get|keep|can stay) (?:skinny|thin|light|lean)|make weight',
      ),
    ],
    reach: 45,
  },
  {
    sign: 'dark urine',
    together: [
      any('toilet|loo|bowl'),
      any('coke|cola|guinness|rust\\w*|treacle|strong tea'),
      any('like|looked|looks|colou?r|poured'),
    ],
    unless: /\b(?:drank|drinking|brush|roll)\b/,
    reach: 30,
  },
  {
    sign: 'head injury',
    together: [any('(?:cracked|banged|clashed|bumped|knocked|clattered|smashed) heads?')],
  },
  {
    sign: 'pop, no weight-bearing',
    together: [
      any('achilles|back of (?:my |the )?(?:leg|heel|calf|ankle)'),
      any(
        'gunshot|gun shot|like a (?:shot|whip|gun|rubber band)|went bang|snapped',
        '(?:kicked|shot|hit|whacked) (?:me )?(?:in|on) the (?:back|heel|calf|leg)',
      ),
    ],
    reach: 35,
  },
];
