import { siteIn } from './body.ts';
import type { Marked } from './marks.ts';
import { isEnglish } from './spelling.ts';
import { matches, oneOf, says } from './vocabulary.ts';

/** How a piece of the message is meant. Only a `told` piece may ever be stored. */
export type Mood =
  | 'told'
  | 'asked'
  | 'hypothesis'
  | 'plan'
  | 'somebody else'
  | 'habit'
  | 'long ago';

interface Said {
  readonly text: string;
  /** What joined it to the piece before. */
  readonly joint: string;
}

interface Around {
  /** How the piece before was meant. */
  readonly before: Mood;
  readonly marked: Marked;
}

/** How a piece is meant; one that says nothing of its own goes on as the one before it. */
export function moodOf({ text, joint }: Said, { before, marked }: Around): Mood {
  // 'RHR 55, which is 6 higher than normal' asks nothing.
  if (joint !== '' && /^which (?:is|was|are|were|means|meant|felt)\b/.test(text)) return before;
  if (supposes.test(text) && !idiomIf.test(text)) return 'hypothesis';
  if ((asks.test(text) || asksAnywhere.test(text)) && !thanks.test(text)) return 'asked';
  if (joint === ',' && allowed.test(text)) return 'asked';
  // 'Can I have Friday and Saturday off this week?'
  if (before === 'asked' && joint === 'and' && /^DAY\d+\b/.test(text)) return 'asked';
  if (
    others.test(text) ||
    congratulates.test(text) ||
    namesSomebody(text) ||
    adviceOfOthers.test(text) ||
    ofTheirs.test(text)
  )
    return 'somebody else';
  if (
    (longAgo.test(text) || yearNamed(text, marked)) &&
    !enters.test(text) &&
    !goesOnNow.test(text)
  )
    return 'long ago';
  if (before === 'long ago' && carriesOn.includes(joint)) return 'long ago';
  // 'Usually three runs a week, about 25k in all.'
  if (
    before === 'habit' &&
    joint === ',' &&
    !pastVerb.test(text) &&
    !/\bDAY\d+|\b(?:i|my|today|but)\b/.test(text)
  )
    return 'habit';
  // 'If it snows and I go to the gym': one hypothesis.
  if (before === 'hypothesis' && joint === 'and' && !pastVerb.test(text)) return 'hypothesis';
  if (before === 'plan' && /^not (?:run|do|go|race|push|train)\b/.test(text)) return 'plan';
  if (habits.test(text) && !goesOnNow.test(text)) return 'habit';
  if (
    choice.test(text) &&
    !/^(?:no|not) /.test(text) &&
    !pastVerb.test(text.replace(/^hit /, '')) &&
    text.split(' ').length <= 12
  )
    return 'asked';
  if (notDone.test(text)) return 'plan';
  if (plans.test(text) && !asPlanned.test(text)) return 'plan';
  if (aheadOf(text, marked) && !pastVerb.test(text.replace(owned, ' '))) return 'plan';
  const goesOnOfThem = /^(?:and|then)$/.test(joint) || (joint === ',' && figureFirst.test(text));
  if (before === 'somebody else' && !goesOnOfThem) return 'told';
  const goesOn =
    before !== 'habit' &&
    goingOn.includes(joint) &&
    !(before === 'somebody else' ? i : ofMyself).test(text);
  return goesOn ? before : 'told';
}

const carriesOn: readonly string[] = [' ', ',', 'on', 'off', 'after'];
const goingOn: readonly string[] = ['and', ',', 'or', '+', 'then', '/'];

/** 'Big shout to the juniors, 3k in 11 min.' */
const figureFirst = /^(?:KM\d+|COLON\d+|in (?:MIN|COLON|NUM)\d+)(?!.*\b(?:i|me|my|mine)\b)/;

/** 'My flatmate slept four hours and did a marathon': only 'I' changes the runner. */
const i = /^(?:i|my|me|mine|legs?)\b/;

/** What is said of oneself begins anew, whatever stood before it. */
const ofMyself = new RegExp(
  `^${oneOf(
    'i|my|legs?|feel|feeling|slept|woke|got|did|ran|had|no|not|just|was',
    `${oneOf(
      'mood|motivation|stress|sleep|hrv|rhr|rpe|fatigue|soreness|energy',
    )}\\b(?=.*(?:NUM|OUTOF|MS|BPM|MIN))`,
  )}\\b`,
);

// Questions.

/** How a question begins when it begins in the middle of a sentence. */
export const opener = [
  `(?:(?:what|when|how|which|where|why|who)(?: ${oneOf(
    'long|far|much|many|hard|soon|often|about|time|else|kind|sort|type|pace|distance',
    'sessions?',
  )})?(?: [a-z]+)? )?${oneOf(
    'should|can|could|shall|do|does|did|will|would|am|may|might|must',
  )} (?:i|we|you)\\b(?! (?:not|know|believe)\\b)`,
  '(?:what|when|how|which|where|why) (?:is|are|was|were|does|do|can|should|to|about|come|if|would)\\b',
  'what (?:helps|works|now|gives|next)\\b|thoughts (?:on|about)\\b',
  `how ${oneOf(
    'long|far|much|many|hard|fast|soon|often|big|early|late|slow|easy',
  )} (?:should|can|could|do|does|did|will|would|is|are)\\b`,
  'any (?:tips|ideas|advice|suggestions|thoughts|recommendations|tricks|hacks|pointers)\\b',
  '(?:what if|suppose|supposing|let us say|imagine)\\b',
].join('|');

const fillers = `^(?:${oneOf(
  'so|but|and|ok|coach|hey|hi|hello|also|just|like|well|btw|right|yo|anyway|then',
  'quick question|question|please|morning|gm|hiya|now|honestly|lol|hmm|um|er|oh|mate',
  'alright|cheers|thanks|evening|afternoon|good morning|or',
)} )*`;
const asks = new RegExp(
  `${fillers}${oneOf(
    `${opener}`,
    `${oneOf('is|are|am|will|would(?! you believe)|could|should|can|does|has|shall|may|must|might')} ${oneOf(
      'i|we|it|that|this|there|my|the|a|an|you|they|DAY\\d+|running|doing|going|having|KM\\d+',
      'MIN\\d+',
    )}\\b`,
    '(?:was|were|did) (?:i|we|it|that|this|you|they|there)\\b|(?:had|have|do) (?:i|we|you|they)\\b|(?:was|were) (?:my|the|DAY\\d+) ',
    `do ${oneOf(
      'runners|people|(?:power )?naps|gels|shoes|legs|carbs',
      '(?:[a-z]+ ){0,2}[a-z]+s (?:really |actually |even )?(?:make|help|work|count|matter|need|do)',
    )}\\b`,
    `do (?:my|the|your|these|those) [a-z]+(?: [a-z]+)? ${oneOf(
      'look|seem|feel|need|count|matter|show|suggest|mean|make|help|work|add up|say|tell|indicate|point',
    )}\\b`,
    `(?:does|is|are|would|will|could|can) (?!${oneOf(
      'do\\b|love\\b|like\\b|have\\b|prefer\\b|ok\\b|fine\\b|good\\b|not\\b|be\\b|feel\\b|run\\b|rest\\b',
      'keep\\b|report\\b|log\\b|try\\b|probably\\b|just\\b|go\\b|hardly\\b|barely\\b|take\\b|see\\b',
      'sleep\\b|eat\\b|drink\\b|nap\\b|head\\b|aim\\b|get\\b|start\\b|need\\b|want\\b|join\\b|skip\\b|race\\b|train\\b',
      'jog\\b|walk\\b|swim\\b|cycle\\b|ride\\b|stretch\\b|tell\\b|let you\\b|add\\b|send\\b|update\\b',
    )})[a-zA-Z]`,
    `(?:what|when|how|which|where|why|who|whats|hows)\\b(?! (?:a|an) (?:[a-z]+ )?${oneOf(
      'morning|day|run|session|race|evening|week|night|view|legend|game|time|weekend|sunrise',
      'sunset|performance|finish|result|effort',
    )}\\b| (?:lovely|nice|great|amazing|good)\\b)`,
  )}`,
);
const asksAnywhere = matches(
  '^(?:any|anything|something(?= (?:for|to|easy|short|light|gentle|quick|hard|nice|DAY)))\\b[a-z ]*(?: DAY\\d+| for (?:me|my|sore|stiff|tight|heavy|tired|the))\\b',
  '^(?:race|taper|pacing|fuel\\w*|recovery|sleep|nutrition) (?:plan|strategy|routine)\\b',
  '\\bany idea (?:why|how|what|when|if)\\b',
  '^any(?:thing)? (?:[a-z]+ ){0,3}(?:in|about|with|from) (?:my|the|me)\\b',
  '^(?:i )?(?:need |it is |awaiting |waiting on )?your (?:call|verdict|view|opinion|thoughts|advice|take)\\b',
  `^${oneOf(
    'verdict|problem|normal|unleash me|over to you|you decide|decide for me|permission|advise',
  )}$`,
  '^(?:skip|rest|drop|bin) (?:now|DAY\\d+ (?:track|club|run|tempo|session|intervals|hills|long run))$',
  '^still (?:race|run|do|go|on|train|rest|ok|alright|good|worth)\\b|\\bgreen light\\b',
  '^(?:is|was) (?:that|it|this) (?:enough|ok|okay|too|bad|normal|fine|alright|right|safe|wise|a)\\b',
  '\\b(?:what|which) (?:[a-z]+ ){1,3}(?:is|are|would be|works?) (?:the )?(?:best|better|good|right|worth|ok|wisest|most)\\b',
  '\\b(?:check|checking|confirm|confirming|curious|clarify) (?:what|if|whether|when|how|where|which|why)\\b',
  `(?<!\\b${oneOf(
    'know|knows|guess|matter|some|or|and|you|so|remember|forgot|forget|say|no|any|is|that|see|like|look',
    'what|anyhow|knew|told|for|do',
  )} )\\b(?:how|when|where|why)$`,
  '\\bwhat (?:long run|session|pace|distance|workout)\\b|^anything (?:for|against|to|i can)\\b',
  '^(?:anything|something) (?:better|else|other|more)\\b|^surely\\b|^(?:please )?(?:list|show|display)\\b',
  '^(?:the )?(?:quickest|fastest|easiest|best|safest|right|simplest) way\\b|\\bsort (?:it|this|them) out for me\\b',
  '^(?:goal|target|realistic|right|best) (?:pace|time|splits) (?:for|of|in)\\b',
  '\\bon what (?:grounds|basis)\\b|\\bfor what reason\\b|\\breasons? (?:for|behind|you|why)\\b',
  '\\bwhat now\\b|^when$|\\b(?:talk|walk|take|run) me through\\b|^any signs?\\b|^ways? (?:to|of)\\b',
  '^(?:the )?(?:best|good) [a-z -]*(?:snacks?|foods?|drinks?|breakfast|dinner|meals?)$',
  '^(?:please |coach )*(?:recommend|suggest) (?:me |us )?(?:some|a|an|any)',
  '\\btell (?:us |me )?DAY\\d+ (?:run|session|workout|training|plan)\\b',
  '\\b(?:recovery|sleep|fuel\\w*|taper\\w*|race|nutrition|hydration) (?:ideas?|tips?|advice|suggestions?|help)\\b',
  '\\b(?:please )?explain\\b|^(?:best|any good|good) [a-z ]+ (?:for|under|near|around)\\b',
  `^best [a-z ]*${oneOf(
    'routes?|trails?|parks?|places?|shops?|cafes?|tracks?|pools?|gyms?|physios?|clubs?',
  )} in\\b`,
  '\\bbest (?:way|time|thing|place|food|foods|drink|recovery|session|workout|stretches)\\b',
  '^(?:thoughts|opinion|opinions|views|verdict|advice|tips|ideas|suggestions|help)\\b',
  '^(?:post|pre)[ -]?(?:run|race|session|workout|training) [a-z ]+$|\\balternatives?$',
  '^alternatives? (?:to|for)\\b|\\bany (?:remed(?:y|ies)|cures?|fix(?:es)?|alternatives?)\\b',
  `^(?:i )?(?:need|want|could do with|am after|would like) (?:a|an|some) (?:[a-z]+ ){0,2}${oneOf(
    'plan|routine|idea|session|schedule|programme|program|strategy',
  )}\\b`,
  '^(?:i )?(?:reckon|think) i (?:can|could|should|am ok to|am good to)\\b',
  '^(?:just )?(?:the |my )?(?:plan|session|card|workout) (?:for |on )?(?:DAY\\d+|please)',
  '^(?:NUM|MIN|KM)\\d+ or (?:NUM|MIN|KM)\\d+',
  '\\bis (?:that|it|this) (?:ok|okay|alright|fine|wise|mad|stupid)$',
  '\\bhelp$|^compare\\b|^give me\\b|\\bany reason\\b|\\bhow (?:many|much|often)\\b',
  '^(?:remedy|remedies|cure|fix|summary|report|overview|breakdown|progress report)\\b',
  '^(?:please |can you )?(?:sort|plan|map|build|set|lay|sketch|write|draw)(?: out| up)?(?: me)?(?: my| the| a| this| next| DAY\\d+)* (?:week|day|training|schedule|PERIOD\\d+)\\b',
  '^(?:any|some) [a-z ]+ (?:for|before|after|that|which)\\b|\\bon what grounds\\b|\\blay out\\b',
  `\\b${oneOf(
    '(?:anything|something)(?: [a-z]+)? (?:i can|that|else|to|which|helps?)',
    '(?:ideas?|tips?|advice|suggestions?|recommendations?) (?:for|before|after|on|about|to|please|when|with|around|during)',
    '(?:anyone|anybody) (?:know|got|else)|wondering|wonder (?:if|whether)',
    'not sure (?:if|whether|what|how|about)|unsure (?:if|whether|what)',
    '(?:do not|did not|not) know (?:if|whether|what|how)',
    `any (?:[a-z]+ )?${oneOf(
      'tips|ideas|advice|suggestions|thoughts|tricks|hacks|pointers|good|point|chance|use',
      'benefit|recommendations',
    )}`,
    '(?:tell|show|give|remind|send|help) me|let me know|yes or no|or (?:no|not|nothing|what)$',
    'thoughts$|good idea|bad idea|worth (?:it|doing|running|going|a)|ok (?:to|for|or)|fine to',
    'safe to|alright to|all right to|too soon|what do you (?:think|reckon|suggest|recommend)',
    '(?:want|need|like|love) to know|no (?:idea|clue) (?:what|how|whether|when) (?:i|to|we|my|is)|could do with (?:seeing|knowing|a look)',
    '(?:need|want|looking for|could do with|after|got)(?: some| any| a few)? (?:tips|ideas|advice|help|suggestions)',
    'or (?:should|do|can|am|shall|just (?:water|food|rest|easy|jog|take|run|skip|leave))',
    'should i|can i|could i|shall i|do i|am i',
  )}\\b`,
);
/** '…, long run tomorrow ok' */
const allowed = new RegExp(
  `^(?:an? |the |some |easy |short |quick )*${oneOf(
    'long run|run|strides|tempo|intervals|session|race|parkrun|jog|swim|bike|gym|hills|track',
    'KM\\d+',
  )}(?: (?:on |this )?DAY\\d+)? (?:ok|okay|alright|doable|wise|sensible)$`,
);
/** 'Rest or run': two things and no verb are a question. */
const choice = new RegExp(
  `\\b(?:[a-z]{2,}|DAY\\d+) (?:or|vs|versus) (?!${oneOf(
    'so\\b|something|whatever|anything|less|more|under|over|not at|nothing|two|a bit',
    'thereabouts',
  )})(?:an? )?[a-z]{2,}`,
);

/** 'Cheers for the help' asks for none. */
const thanks = /\bthanks?(?: you)?(?: so much| very much| a lot| coach)* for\b/;

// Hypotheses.

const supposes = matches(
  `^(?:(?:and|but|so|or|ok|coach|what|say|even) )*${oneOf(
    'if|unless|in case|suppose|supposing|imagine|let us say|say i|assuming|provided|what if',
  )}\\b`,
  '\\b(?:what if|what happens (?:if|when)|suppose i|let us say|if i|if it|if we|if my)\\b',
);
const idiomIf = says(
  'if i am (?:being )?(?:honest|truthful)|if you ask me|if i remember|if all goes|if possible|if not|if anything|if so|as if|wonder(?:ing)? if|sure if|know if',
  'see if|(?:tell|ask|let) (?:me|you)?(?: know)? ?if|ok if i|alright if i|fine if i',
  'matter if|even if|not sure if|idea if i|ask if',
);

// Plans, wishes and everything else that did not happen, or not yet.

const plans = says(
  'going to(?! (?:bed|sleep|the (?:loo|toilet)))',
  'will(?! not (?:shift|budge|go away|go|stop|clear|settle|heal|calm|ease|leave))|shall|must|might|may',
  '(?:my |the )?(?:goal|target|aim) (?:is|was|of)|plan (?:is|was|had|to|on)|(?:was|were) (?:going|about) to|plans? (?:for|to)|planning|planned|intend|intending|considering',
  'changed my mind|change of plans?|scheduled|booked|pencilled|(?:wants|wanted|told|asked|advised) (?:me|us) to',
  'hoping|hope to|(?<!not )(?:want|wanted) to|would (?:like|love) to|fancy|fancying|tempted|aiming|targeting',
  'thinking (?:of|about|i will|KM\\d+|MIN\\d+|DAY\\d+|easy|maybe)|looking forward|can ?not wait',
  'trying to(?! (?:sleep|get off) (?:last|on DAY)| DAY)|feel like (?:a (?:run|jog|session|rest|nap|lie|day off)|going|doing|some)|supposed to|meant to|due to|was due|need to|needs to|have to|should be|should do',
  'should probably|could do|let us(?! go+$)',
  'about to|off out|off to (?!bed|sleep)|heading|gearing up|signed up|entered|training for|(?<!\\bMIN\\d+ )later',
  'on the (?:cards|menu|plan|schedule)',
);
const asPlanned = says('instead of', '(?:as|than|what i) planned');

/** 'Move my long run to Saturday', 'cancel tomorrow's session': the week is to change. */
export const rearranges =
  /^(?:(?:please|ok|right|coach|let us|i want to|i would like to|i need to|want to|going to) )*(?:cancel|skip|drop|bin(?: off)?|swap|switch|move|shift|push(?! ?ups?)|postpone|put|reschedule|delay) (?:(?!KM|MIN|OTHER)[a-zA-Z0-9']+ ){0,5}?DAY\d+/;

/** 'I wish I could run 20k', 'would have run 10k', 'nearly ran', 'lacing up for 8k'. */
const notDone = new RegExp(
  [
    says(
      'i wish|wish i|if only|(?:would|could|should) have (?!pulled|torn|strained|been|felt|sworn)',
      'would (?:love|rather|be (?:a dream|nice|great|lovely|good|perfect|ideal|bliss|heaven))',
      'could (?:easily|happily|probably) (?:run|do)',
      'need (?:a|an) |deserve (?:a|an) |incoming',
      'dream(?:t|ed|s|ing)? (?:that |about |of )?(?:i|we|about|of)|(?:yes right|as if|like) i (?:have )?(?:ran|run|did|done|slept|got|had|been)',
      '(?:could|would) (?:easily |happily |honestly )?(?:sleep|nap|eat) (?:for|all)|(?:promised?|owe|owes) (?:you|my|him|her|them|myself|the)',
      '(?:legs|lungs|sleep|energy|motivation) (?:wanted|needed|required)',
      'no (?:KM|MIN)\\d+ for me|no sleep for (?:us|me) (?:then|tonight|i guess)',
      '(?:should|would|could) have been (?:a |an |about |more like )?(?:KM|MIN)\\d+',
      'can not (?:do|make|run|train|get out|manage)(?: on)? DAY\\d+',
      '(?:have|has|had) not (?:run|ran|done|raced|managed|swum|cycled|slept|had)(?: (?!all)[a-z]+){0,2} (?:KM|MIN)\\d+',
      'did not (?:run|do|get|sleep|have)(?: (?!all|more|any|much|the full)[a-z]+){0,2} (?:KM|MIN)\\d+',
      '(?:nearly|almost) (?:ran|did|went|made it|managed)|(?:dream|idea|thought) of (?:running|doing|a)',
      'i (?:can|could) (?:run|do|swim|cycle|manage|hold) (?!it|that|this|again|without|today|now)',
      'thought (?:i|it|that) (?:had|was|might)',
      'forgot (?:to|about) (?!log|tell|say|mention|add|record|put|write|report|send|submit|enter|type|post|share)',
    ).source,
    `^(?:i am |just |right |now |then )*${oneOf(
      'out the door|meeting(?: up with)? [a-z ]+|joining [a-z ]+|off|leaving|on my way|en route|lacing up|kitted up|getting (?:ready|changed)|setting off',
      'stepping out|warming up',
    )} (?:out )?(?:for|to (?!bed|sleep))\\b`,
    '^(?:DAY\\d+ |my |the |next )*(?:plan|schedule|programme|program|menu|calendar)(?: (?:for|is|says) ?(?:DAY\\d+)?)* ?:',
    `^${oneOf(
      'ok|okay|cheers|fine|right|alright|cool|deal|lets say|let us say|call it|say',
    )}[ ,]+(?:about )?(?:KM|MIN)\\d+(?: it is| then| so)?$|^(?:KM|MIN)\\d+ it is(?: then)?$`,
    rearranges.source,
    '^(?:i am|we are) (?:doing|running) (?:KM|NUM|MIN)\\d+',
    '^(?:i am |just |so |think i am )*going (?:easy|long|hard|steady|slow|for (?:a|an|my))\\b',
    '^(?:i am |we are |just |and |then )*(?:doing|attempting|joining|running (?:a|an|the|my|KM\\d+)|having a go at) (?!.*\\b(?:was|were|felt|ended)\\b).*\\b(?:on )?DAY\\d+',
    '\\bdream\\w* of\\b',
    '^maybe .*\\b(?:(?:after|before) work|later|at lunch)\\b',
    '\\b(?:rest|easy|off)\\b.*\\b(?:i guess|probably|maybe|i think|it is then)\\b',
  ].join('|'),
);

/** 'Only got 30 minutes tomorrow' has happened to nobody. */
const owned =
  /\b(?:have |only |just )?got (?!(?:up|out|home|back|in|to|through|round|away|it|sick|ill|wet|hurt|injured|stuck|some|him|her|them)\b)/g;

/** A day to come is named, or tonight. */
function aheadOf(text: string, { marks }: Marked): boolean {
  if (/\b(?:this|next|the coming) weekend\b/.test(text)) return true;
  return [...text.matchAll(/DAY(\d+)/g)].some(([, index]) => {
    const mark = marks[Number(index)];
    if (mark?.kind !== 'DAY') return false;
    if (mark.lean === 'ahead' || (mark.offset ?? 0) > 0) return true;
    return mark.offset === 0 && mark.night === true && !/\b(?:rpe|nap|napped)\b/.test(text);
  });
}

// Somebody else.

const lead =
  '^(?:(?:and|but|so|because|also|then|lol|coach|hey|hi|ok|oh|think|reckon|apparently) )*';
const kin = oneOf(
  'wife|husband|hubby|missus|mrs|partner|boyfriend|girlfriend|bf|gf|fella|other half|better half',
  'mum|mom|mam|dad|father|mother|brother|bro|sister|sis|uncle|aunt|cousin|nan|gran|grandad',
  'son|daughter|kids?|kiddo|child|children|baby|toddler|little (?:one|girl|boy)|wean|bairn',
  'teenager|teen|twins|youngest|eldest|oldest',
);
const company = oneOf(
  'friend|mates?|pal|buddy|bestie|flatmate|roommate|housemate|colleague|coworker|boss|neighbour',
  'team ?mates?|club ?mates?|(?:training|running) partner|running buddy|lads?|girls|guy',
  'lady|bloke|girl|woman|man(?! flu$)|runner|dog',
);
const anybody = oneOf(
  'someone|somebody|everyone|everybody|kipchoge|he|she|they',
  'one of (?:the|our) (?:lads|girls|guys|runners|group|club)',
  'the (?:coach|ref|crowd|pacer|winner|weather)(?= (?:was|is) in)',
  'the (?:winner|leader|leaders|elites?|champion|first (?:man|woman|lady|finisher))',
  '(?:our|the|my) (?:club|team|group|squad|crew|family)',
  '(?:half|most|all|some|rest) (?:of )?(?:the|my|our) (?:[a-z]+ )?(?:club|team|group|office|school|family|house|household|squad|class|lads|girls|kids)',
  'the (?:washing machine|dishwasher|boiler|car|engine|film|match|meeting|tv|show)',
  '(?:[a-z]+ )?(?:teacher|instructor|manager|landlord|builder|client|student|pupil)s?',
  '(?:elite |pro |most |some |good |fast )?(?:runners|people|athletes|pros|kenyans)',
  `a ${company}`,
);
const others = new RegExp(
  `${lead}(?:(?:my|our|the|a|one of (?:my|the|our)) (?:[a-z]+ )?(?:${kin}|${company}|someone|somebody)(?:'?s)?(?: (?:at|in|from|on) (?:work|the club|club|my club|training|school))?` +
    `|(?:saw|heard|noticed|seen) (?:that )?(?!i\\b|my\\b|me\\b|you\\b|the\\b|a\\b)[a-z]+ (?:ran|did|has|had|got|slept|finished|won|raced|smashed|went)\\b` +
    `|(?:${anybody}|(?:(?:both|all) (?:of )?(?:the |my |our )?)?${kin}|${company})(?:'?s)?(?: all)?) ` +
    `(?!${oneOf(
      'said|says|told|thinks|reckons|suggested|wants me|made|kept|woke me|is making|and i',
      'and me',
    )}\\b)[a-zA-Z]`,
);
/** 'Tom's knee hurts', 'Sarah pulled her hamstring'. */
const bodyOrRun =
  '(?:left |right |bad |poor )?(?:knee|ankle|achilles|calf|shin|hip|hamstring|hammy|foot|back|shoulder|groin|leg|quad|heel)s?';
const ofTheirs = new RegExp(
  `\\b(?:his|her|their) ${bodyOrRun}\\b|^(?:and |but |so |poor |lol )*(?!(?:it|that|what|there|here|body|today|morning)'s)[a-z]{2,}'s ${bodyOrRun}\\b`,
);
const congratulates = new RegExp(
  `^(?:(?:and|but|so|hey|hi|coach|lol|oh) )*${oneOf(
    'big shout|shout to|props to|hats off|kudos|congrats|congratulations|good luck|well done|best of luck|shout ?out|happy birthday',
  )}\\b`,
);

/** 'The plan says 10k easy', 'read that elites sleep 10 hours': told by others, done by nobody. */
const adviceOfOthers = new RegExp(
  `${lead}(?:(?:the |my |our |this |an? )?${oneOf(
    'plan|coach|schedule|programme|program|calendar|you|they|article|book|podcast|magazine',
    'website|internet|google|blog|club|group|runna|training peaks',
  )}(?: plan)? ${oneOf(
    'says?|said|told|reckons?|suggest(?:s|ed)?|wants?|wanted|has me|had me|gave me',
    'recommends?|recommended|prescribed|put me down|are doing|is doing',
  )}\\b|i? ?(?:have )?(?:read|heard) (?:that|somewhere|about)\\b)`,
);

/** 'Dave did 20 miles': a word no dictionary has, and then a verb. */
function namesSomebody(text: string): boolean {
  if (devices.test(text)) return false;
  const name =
    /^(?:and |but |so |lol )?(?:our |my )?([a-z]{3,})(?: (?:from|at|in|off) (?:the )?[a-z]+)? (?:did|ran|has|had|was|is|got(?! me\b)|went|slept|raced|finished|says|said|smashed|came|won)\b/.exec(
      text,
    )?.[1];
  return (
    name !== undefined &&
    siteIn(name) === undefined &&
    !isEnglish(name) &&
    !isEnglish(name.replace(/s$/, '')) &&
    !adverbs.test(name)
  );
}
const devices =
  /^(?:(?:and|but|so) )*(?:my )?(?:whoop|garmin|oura|fitbit|coros|polar|suunto|strava|watch|ring|app)\b/;
const adverbs =
  /^(?:barely|scarcely|finally|properly|slowly|badly|honestly|actually|literally|newly)$/;

// What is usual, and what is long over.

const habits = says(
  'usually|normally|typically|generally|always|on average|average(?! (?:quality|sleep|night|mood|day))|averaging|averaged|tend to',
  'most (?:days|weeks|mornings|nights|DAY\\d+)|on a (?:good|bad|normal|typical|usual|lucky) (?:night|day|week|run)',
  'every (?:day|week|morning|night|evening|other day|single|weekend|month|DAY\\d+)',
  'each (?:week|day|night)|per (?:week|month)',
  '(?:runs?|times|days|sessions|miles|hours|k|km) a (?:week|month)\\b|weekly|monthly|daily',
  '(?:this|last) (?:week|month|block|year)|so far|in total this|these days|for years',
  'nowadays|personal best|pb is|pr is',
  '(?:KM\\d+|OTHER\\d+) (?:world |course |club )?record|(?:track|course|club|world|national) record',
  '(?:not (?:slept|run|trained)|no [a-z]+)(?: [a-z]+){0,3} in (?:months|weeks|ages|years|forever)',
  '(?:my|a) (?:current |old |best )?(?:KM\\d+|half|marathon|OTHER\\d+) (?:pb|pr|best|time|record)',
  'best (?:KM\\d+|half|marathon|OTHER\\d+)(?: (?:time|ever))? (?:is|was)',
  '(?:race )?predict(?:or|s|ed|ion)|estimates?',
  'my (?:pb|pr|best)',
  `my ${oneOf(
    'easy|tempo|race|marathon|threshold|usual|normal|long run|average|recovery',
  )} pace (?:is|was|has been)`,
  'i (?:run|sleep|train|cycle|swim|walk|lift) (?:about |around |roughly |only |like |at least )?(?:KM|MIN|NUM|REPS|PERIOD)\\d+',
);
const longAgo = new RegExp(
  `\\b${oneOf(
    'remember (?:when|that time|the time)|that time (?:i|we|when)',
    'last (?:year|month|season|summer|winter|spring|autumn|fall|time|block|cycle)|years? ago',
    'months? ago|OTHER\\d+ ago|(?<!\\b(?:first|only|best|fastest|longest|biggest) (?:[a-z]+ ){0,3})(?:in|since|back in|from) OTHER\\d+',
    `(?:NUM|OTHER)\\d+ (?:of )?${oneOf(
      'january|february|march|april|may|june|july|august|september|october|november|december',
      'feb|apr|jun|sept?|nov',
    )}`,
    '(?:longest|furthest|fastest|best|worst|biggest) [a-z ]{0,20}ever (?:was|is)|ever (?:run|ran|slept|done|raced|had) (?:was|is)',
    'my first (?:ever )?(?:KM\\d+|half|OTHER\\d+) (?:was|took) (?:COLON|MIN|OTHER)',
    'used to|in my (?:twenties|thirties|forties|teens|youth|prime|younger days|OTHER\\d+|NUM\\d+ ?s)',
    '(?<!lower |upper )back in(?! (?:from|spasm|bits|pain|action|training|agony|the game|bed|time for))',
    'back when|when i was (?:a|young|younger|at|in my|\\d)',
    'as a (?:kid|teen|child)|ages ago|(?:a )?while (?:back|ago)|previously|in the past',
    'once (?:ran|did|had|upon)|before covid|over the (?:years|summer|winter)|few weeks ago',
    'few months',
    `in ${oneOf(
      'january|february|march|april|june|july|august|september|october|december|november|jan',
      'feb|apr|aug|sept|oct|dec',
    )}\\b`,
  )}`,
);
/** 'Still got the cough from last week.' */
const goesOnNow =
  /^(?:i |and |but )*(?:am |have )?still (?:got|have|has|coughing|sore|feeling|struggling|hurts?|ill|sick|bunged)\b/;
const enters = says('signed up|booked|entered|training for|got a place');

/** 'In Berlin 2019'. */
const yearNamed = (text: string, { marks }: Marked) =>
  [...text.matchAll(/\b(?:in|at|from|back in|of) (?:[a-z]+ ){0,2}OTHER(\d+)/g)].some(
    ([, index]) => {
      const { value = 0 } = (marks[Number(index)] ?? {}) as { value?: number };
      return value >= 1970 && value <= 2025;
    },
  );

export const pastVerb = says(
  'ran|did|done|went|slept|was|were|had|felt|raced|jogged|swam|cycled|biked|rode|walked',
  'lifted|finished|completed|managed|smashed|got|took|skipped|missed|bailed|hit|tweaked',
  'pulled|rolled|twisted|started|woke|fell|banged|knocked|clocked|covered|banked|logged',
  'ended|came|stopped|played|trained|rested|napped|drank|ate|been|last|crashed|collapsed',
  'fainted|passed|squeezed|crushed|nailed|survived|hiked|climbed|blew|bonked|dropped',
);
