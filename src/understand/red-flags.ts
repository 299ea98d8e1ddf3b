import type { RedFlagSign } from '../domain/health.ts';

export interface RedFlagSaid {
  readonly sign: RedFlagSign;
  /** Where it was said, in the normalised message. */
  readonly said: string;
}

/**
 * Signs that need a doctor, or a kind voice, before anything else. Missing one is the worst this
 * program can do, so the patterns are wide; what they would catch by mistake is taken out first.
 */
export function redFlagIn(plain: string): RedFlagSaid | undefined {
  const left = ownWords(plain).replace(figures, ' ~ ');
  for (const [sign, patterns] of signs) {
    for (const pattern of patterns) {
      for (const found of left.matchAll(pattern)) {
        if (!denied(left, found.index ?? 0, sign)) return { sign, said: found[0] };
      }
    }
  }
  return pairs.map((pair) => pairedIn(left, pair)).find((found) => found !== undefined);
}

/** Somebody else's sign is read like one's own; what is over for years, or made up, is none. */
const ownWords = (plain: string): string =>
  plain
    .replace(/[^.!?;]+/g, (sentence) =>
      bygone.test(sentence) && !deathWish.test(sentence) ? ' ' : sentence,
    )
    .replace(/\b(?:his|her|their)\b/g, 'my')
    .replace(/\b(?:himself|herself|themselves|themself)\b/g, 'myself')
    .replace(/\b(?:he|she|they) (?:is|are)\b/g, 'i am')
    .replace(/\b(?:he|she|they)\b/g, 'i');
const bygone =
  /\b(?:aged (?:\d+|[a-z]+)|at school|as a (?:kid|child|teen(?:ager)?)|years? ago|(?:back )?in (?:19|20)\d\d|when i was (?:a kid|\d+|young|little|at school)|novel|the film|a film|movie|documentary|netflix|on (?:the )?tv|(?:the|on the) news|news said|book i am|character)\b/;
const deathWish = /\b(?:die|kill|suicid|end it|live|alive|harm)\w*/;

/** Two words that alarm only together, in either order and close to each other. */
interface Pair {
  readonly sign: RedFlagSign;
  readonly one: RegExp;
  readonly other: RegExp;
  /** What makes the pair harmless when it stands anywhere in the message. */
  readonly unless?: RegExp;
  /** How far apart they may stand, in characters. */
  readonly reach?: number;
}

const usualReach = 55;
const apart =
  /[.!?;]|\b(?:fine|ok|good|clear|but|though|knees?|ankles?|hips?|shins?|foot|feet|quads?|hamstrings?)\b/;

function pairedIn(
  text: string,
  { sign, one, other, unless, reach = usualReach }: Pair,
): RedFlagSaid | undefined {
  if (unless?.test(text)) return undefined;
  const others = [...text.matchAll(other)];
  if (others.length === 0) return undefined;
  for (const first of text.matchAll(one)) {
    for (const second of others) {
      const [early, late] = first.index <= second.index ? [first, second] : [second, first];
      const gap = text.slice(early.index + early[0].length, late.index);
      if (gap.length > reach || (reach === usualReach ? apart : /[.!?;]/).test(gap)) continue;
      const end = Math.max(first.index + first[0].length, second.index + second[0].length);
      const said = text.slice(early.index, end);
      if (
        !/\bnever\b/.test(said) &&
        sign !== 'starvation' &&
        (denied(text, early.index, sign) || denied(text, late.index, sign))
      )
        continue;
      return { sign, said };
    }
  }
  return undefined;
}

/** Denied in so many words just before it: 'no chest pain', 'did not faint'. */
function denied(text: string, at: number, sign: RedFlagSign): boolean {
  if (sign === 'not wanting to live') return false;
  const before = text.slice(Math.max(0, at - 48), at);
  return /(?:\b(?:no|not|never|without|zero|denies|nor|neither|rule[sd]? out|n't)(?: (?:any|a|actual(?:ly)?|signs? of|more|real|really|had|have|been|got|experienced|get|getting|felt|feel|having|even|the|ever|come close to|any kind of|trace of|symptoms like|or|dizziness or|faint(?:ing|ed)?(?: or)?|palpitations(?: or)?|breathlessness or|dizzy or|sob or|chest pain or|palpitations,?|chest pain,?|dizziness,?|my|in my|worries about))*\s*)$/.test(
    before,
  );
}

const words = (...patterns: string[]) => patterns.map((pattern) => new RegExp(pattern, 'g'));
/** At most this much else between two words of one sign; never across a full stop. */
const near = "[a-z0-9', -]{0,32}?";
const wide = "[a-z0-9', -]{0,60}?";

const chest = '(?:chest|sternum|breast ?bone|breastbone|rib ?cage|left arm and chest)';
const pressing =
  '(?:pain(?:s|ful)?|hurt(?:s|ing)?|ach(?:e|es|ing|y|ey)|pressure|pressing|tight(?:ness|ening|ened|ens)?|squeez(?:e|es|ed|ing)|crush(?:ing|ed)?|stab(?:s|bing|bed|by)?|burn(?:s|ing)?|discomfort|uncomfortable|heav(?:y|iness)|weight|band|elephant|vice|vise|clutching|clench(?:ed|ing)?|constrict(?:ed|ing|ion)|gripping|sharp|twinges?|cramp(?:s|ing|ed)?|sore|weird|funny|odd|strange|fullness|sat on|sitting on|seiz(?:ed|ing)|shooting|throb(?:s|bing)?|spasms?|closing|compress(?:ed|ing|ion))';
const heart = '(?:heart|ticker|heart ?beat|heart ?rate|pulse|hr)';
const pee = '(?:pee|wee|piss|urine|peed|peeing|weeing|pissing|my water)';

const signs: readonly (readonly [RedFlagSign, readonly RegExp[]])[] = [
  [
    'not wanting to live',
    words(
      '\\b(?:carry|carrying|go|going|keep|keep on) (?:on )?living\\b(?! (?:in|with|at|near|off|the dream|on))',
      '\\b(?:life|living|existence|everything) (?:is|feels|seems|just feels) (?:so |just |completely |totally |utterly )?(?:pointless|meaningless|hopeless|unbearable|not worth)\\b',
      '\\b(?:not see|no|any|see no|do not have|not have|not got|without|lost) (?:a |any |any more |my |one )?reasons? (?:left )?(?:to (?:keep going|go on|carry on|be here|get up|continue|stay|bother living)|for (?:living|going on|being))\\b',
      '\\bsuicid(?:e|al)\\b',
      '\\b(?:kill|killing|harm|harming|hurt|hurting|cut|cutting) (?:my ?self|me self|him ?self|her ?self|them ?sel(?:f|ves))\\b(?! (?:in training|with training|on the|in the|at the|over|trying|doing|running|running|training|shaving|to get|by (?:running|training|doing)|for (?:a|the)|this (?:week|block)|with (?:this|these|the|all)|slightly|a bit|again on|last|yesterday on|falling|when i fell|on (?:a|my)))',
      '\\bself[ -]?harm(?:ing|ed)?\\b',
      '\\b(?:been|started|keep|back to|stop|began) cutting(?: (?:again|my ?self|my (?:arms?|legs?|wrists?|thighs?))\\b|(?= ?(?:$|[.,!?;])))|\\bcut my (?:wrists?|arms? (?:again|on purpose))\\b',
      '\\b(?:dark|bad|intrusive|scary) thoughts\\b|\\b(?:very|really|such a|so|pretty|incredibly) dark place\\b|\\b(?:can not|cannot|do not|not) see (?:a|any|the) (?:future|way out|way forward|tomorrow|light at the end)\\b',
      '\\bi am (?:just )?(?:a|such a) burden\\b|\\b(?:wrote|writing|left|leave) (?:a|my) (?:suicide )?note\\b(?! (?:in|on|for the|about (?:the|my)))|\\btoo many (?:pills|tablets|painkillers|paracetamol)\\b|\\b(?:whole|full) (?:pack|packet|bottle|box) of (?:pills|tablets|paracetamol)\\b',
      '\\b(?:what is|no|see no|not see|is there|see any|what was|any) (?:the |a |any |even )*point (?:any ?more|of anything|in anything|of any of (?:it|this)|to anything|to any of (?:it|this)|of it all|of going on|of me|of being)\\b|^(?:what is the point|there is no point)(?: any ?more)?$',
      '\\bwant (?:it all|it|everything|all (?:of )?(?:it|this)|the pain|life) to (?:just )?(?:stop|end|be over|go away forever)\\b(?! (?:hurting|raining))|\\bmake it all stop\\b',
      '\\b(?:reason|reasons|motivation|strength|energy|will) (?:left )?(?:to|for) (?:live|living|be alive|exist|stay alive|be here|carry on living|keep living|go on living)\\b',
      '\\b(?:can not|cannot) (?:do|take) (?:this|it|life) any ?more(?= ?$|[.,!?] ?$)(?<!\\b(?:run|train|session|pace|plan|rep|marathon|shift|job|work|taper)[^.]{0,60})',
      '\\b(?:would not|not) (?:care|mind|matter|bother me|be sad|be bothered) if i (?:died|got hit|did not wake|never woke|was dead|disappeared|was gone)\\b|\\b(?:driv(?:e|ing)|crash(?:ing)?|walk(?:ing)?) (?:my car |the car |out )?(?:into|off|in front of) (?:a |the )?(?:wall|tree|bridge|traffic|road|lorry|sea|train|bus|cliff)\\b(?! (?:run|loop|route))',
      '\\b(?:end|ending|take|taking|ended|took) (?:(?:my|his|her|their) (?:own )?life|myself|it all|things for good|everything for good)\\b',
      '\\bend (?:it|things)\\b(?= ?(?:$|[.,!?]|tonight|now|today|all|soon|for good))',
      '\\b(?:want(?:s|ed|ing)?|wanna|wish(?:ing|ed)?|wishing|ready|rather|like|hope|hoping|prefer|deserve|need) (?:to |i could |i would |i was |i were |to just |just to |i could just )?(?:just )?(?:die|be dead|dying|dead|not exist|cease to exist|stop existing|be gone|not wake up|not be here|not be alive|be no more|disappear (?:forever|for good|completely))\\b',
      '\\b(?:do not|did not|does not|not|no longer|never|cannot|can not|really do not) (?:really |even |actually |just |feel like |know if i |think i |see why i should |fucking )*(?:want|wanting|wanna|wish|care|feel like|able)?(?: to| being| if i)? ?(?:live|living|be alive|being alive|be here(?: any ?more| at all| tomorrow|$)|exist(?:ing)?|wake up(?: again| tomorrow| any ?more| ever|$| in the morning)|be around(?: any ?more)?|go on(?: living| any ?more| like this|$)|carry on(?: living| any ?more| like this|$)|keep going(?: any ?more| with (?:life|living))|keep living|continue living|stay alive|be on this (?:earth|planet)|be in this world|survive)\\b(?! (?:in|with|near|at|on|alone|there|run|early|for))',
      '\\b(?:want|wanna|wish)(?:ed)? (?:it|everything|all of it|my life|life) (?:to|would) (?:just )?(?:end|stop|be over)\\b',
      '\\b(?:no|not any|any|see no|what is the|not see (?:the|a|any)|lost (?:all )?) ?(?:point|reason|purpose|use)(?: (?:of|in|to|for))?(?: me)? (?:living|live|life|being alive|being here|going on|carrying on|existing|exist|be here|go on|keep going any ?more|carry on|be alive|it all|my life|any ?more of living)\\b',
      '\\b(?:life|living|being alive|my life) (?:is |just |really |simply )*(?:not|no longer|never) (?:worth|meant)',
      '\\bnot worth (?:living|being here|being alive|going on)\\b',
      '\\b(?:tired|sick|done|fed up|exhausted|weary) (?:of|with) (?:living|life|being alive|existing|being here|it all being alive)\\b',
      '\\b(?:better|best) off (?:without me|if i (?:was|were|am) (?:not|dead|gone)|dead|me gone)\\b',
      '\\b(?:nobody|no one|no-one|noone|would anyone|will anyone|anyone) (?:would |will |even )*(?:miss|notice|care)(?: me| if i (?:was|were|am|died|disappeared|vanished|went))',
      '\\bif i (?:died|were dead|was dead|were gone|was gone|was not here|were not here|disappeared|did not wake up|never woke up)\\b',
      '\\b(?:wish|wished|wishing) (?:i|that i) (?:had never been born|was never born|were never born|was not (?:here|alive|around|born)|were not (?:here|alive|around|born)|had not woken|did not wake|could (?:disappear|not wake|sleep forever|go to sleep and never)|would not wake|was not alive|never woke|did not exist)',
      '\\b(?:go to sleep|fall asleep|sleep) (?:and |forever and )?(?:never|not) (?:to )?wak(?:e|ing)',
      '\\b(?:cannot|can not|not) (?:do this|take this|take it|do it|cope|face (?:life|another day|living)|bear (?:living|being here)|go on|carry on|keep going|live like this)(?: with (?:life|living))?(?: any ?more| no more| any longer)?(?= ?(?:$|[.,!?]).{0,60}(?:die|live|life|alive|end|hopeless|goodbye|alone))',
      '\\b(?:i cannot|i can not|cannot|can not) (?:go on|carry on|live)(?: like this| any ?more)?(?= ?(?:$|[.!?]| any| like))',
      '\\b(?:thinking|thought|thoughts|think|dream|dreaming|fantasi[sz]e|fantasi[sz]ing|planning|plans?|considering|urge|urges|feel like|tempted|going)(?: a lot| constantly| lately)? ?(?:about|of|to)? ?(?:death|dying|ending (?:it(?! (?:with|on|at|here|there))|my life|everything)|not being (?:here|alive|around)|how i would do it|overdos(?:e|ing)|hanging myself|jumping (?:off|in front)|hurting myself|killing|not waking|taking (?:all|my) (?:my )?(?:pills|life|tablets)|death a lot|walking into (?:traffic|the sea)|driving into|stepping in front|crashing (?:my|the) car|the end of (?:it|my life))',
      '\\b(?:jump|jumping|step|stepping|walk|walking|throw(?:ing)? myself|run|running) (?:off a bridge|off (?:the|a) (?:roof|bridge|cliff|building)|in front of (?:a|the) (?:train|bus|car|lorry|truck|traffic)|into (?:traffic|the path)|under (?:a|the) (?:train|bus))',
      '\\b(?:overdose|od on (?:pills|tablets)|hang myself|slit my|unalive|ctb|kms(?= ?(?:$|[.,!?]|tonight|today|lol no))|i (?:want to|might|will|am going to|just want to|could) kms|top myself|off myself|neck myself|do myself in|end me)\\b(?<!\\d ?kms)',
      '\\b(?:do not|not) (?:deserve|want) to (?:be )?(?:live|alive|exist|be here any ?more)',
      '\\b(?:world|everyone|everybody|family|they|people|kids|wife|husband) (?:would|will|is|are|might) be (?:much |so |far )?(?:better|happier|easier) (?:off )?(?:without me|if i)',
      '\\b(?:goodbye|farewell) (?:forever|for good|world|cruel world)',
      '\\b(?:not|never) (?:going to |will )?be (?:here|around) (?:much longer|tomorrow|for much longer|next week to)',
      '\\bi (?:just )?want (?:out of life|this life to|to be dead|to die|it to be over|to go and not come back|to not be)\\b',
      '\\b(?:nothing|not (?:much|anything)|no one|nobody) (?:left )?(?:to|worth) liv(?:e|ing) for\\b',
      '\\bgiv(?:e|en|ing) up on (?:life|living)\\b',
      '\\bstop(?:ped)? (?:being alive|living|existing)\\b',
      '\\b(?:not|no longer) (?:feel )?safe (?:with|from|by) (?:my ?self|being alone)\\b|\\bfeel unsafe (?:with|from|around) myself',
      '\\b(?:do not|not) (?:care|mind) (?:if|whether) i (?:live|die|wake up|live or die|make it|get hit|survive)',
      '\\bhopeless\\b[^.]{0,60}\\b(?:life|live|living|go on|here)\\b',
      '\\bwill to live\\b(?<!lost (?:my|the) will to live)|\\blost (?:my|the|all) will to live\\b(?! (?:on|at|during|by|in|halfway|mile|around|after|doing|on the|lol|with))',
    ),
  ],
  [
    'chest pain',
    words(
      `\\b${pressing}\\b${near}\\b(?:in|on|across|at|around|over|under|behind|through|to|of|round|near|inside|down) (?:my |the |me |left (?:side of )?(?:my )?|right (?:side of )?(?:my )?|center of my |centre of my |middle of (?:my |the )?|upper |whole )*${chest}\\b(?! (?:day|press|strap))`,
      `\\b${chest}(?: area| wall| muscles?)?(?:'s)? ?(?:is |was |are |has |feels |felt |feeling |got |gets |went |started |keeps |kept |been |being |goes |starts |a bit |really |very |so |bit |kinda |like |still |all |quite |super |slightly |a little |like an? |there is |were |to |to feel |with |had |have |having |just |now |under |something )*(?:a |an )?${pressing}\\b`,
      `\\b(?:tight|sore|heavy|painful|achy|crushing|aching|burning) (?:feeling (?:in|on) (?:my |the )?)?${chest}\\b`,
      `\\b(?:something|someone|like a|weight|pressure|elephant|brick|belt|band|rope)${near}(?:on|across|round|around) my ${chest}\\b`,
      `\\b${chest} (?:feels?|felt|was|is|being)${near}(?:squashed|like|being|in a vice|wrapped|caving)`,
      '\\bangina\\b',
      `\\b${chest}(?! (?:infection|cold|cough|press|day|strap|freezer))[a-z' ]{0,30}?\\b(?:tight(?:ness|ened|ening)?|pain(?:s|ful)?|hurt(?:s|ing)?|pressure|squeez\\w+|crush\\w*|stab\\w*|burn(?:s|ing|ed)?|ach(?:es|ed|ing)|constrict\\w+|not right|feels? (?:wrong|off|funny|weird|odd|strange))\\b(?! (?:from (?:the )?(?:gym|bench|push|press)))`,
      '\\bheart attack\\b',
      '\\b(?:heart|cardiac) (?:pain|pains|ache|hurts?|hurting|cramp|stabbing)\\b(?!s for)|\\bmy heart (?:hurts|hurt|is hurting|was hurting|ached|aches|stabs)\\b(?! for)|\\bpains? (?:in|around|near|by) (?:my |the )?heart\\b|\\bcardiac arrest\\b',
      '\\b(?:pain|ache|aching|numb(?:ness)?|tingling|heavy|heaviness|tingly|shooting|hurts|hurting|went dead|pressure)\\b[a-z, ]{0,40}(?:down|in|into|up|radiat(?:ing|es)|spreading|to) (?:my |the )?(?:left arm|jaw and|jaw|arm and (?:jaw|chest)|shoulder and jaw)\\b(?= ?(?:$|[.,!?]|while|when|and|during|on|after|running|with|too))(?<!tooth.{0,30})',
      '\\bleft arm (?:is |was |went |feels |felt |goes |has gone |and jaw )?(?:numb|tingl(?:y|ing)|heavy|dead|pain|ach(?:es|ing|y)|hurts|hurting|weak)',
    ),
  ],
  [
    'fainting',
    words(
      '\\bfaint(?:ed|ing|ing spell|s|ish)\\b(?! praise)',
      '\\b(?:feel|felt|feeling|went|going|got|get|getting|was|am|so|very|really|bit|little|nearly|almost|about to|going to|might|would|thought i would|like i (?:would|could|might|was going to)|dizzy and|lightheaded and|close to|near|come over|came over|coming over|pretty|quite) (?:to )?(?:all |a bit |quite |really |very |so |a little )*faint\\b',
      '\\b(?:nearly|almost|about to|going to|did) (?:faint|pass out|black out|collapse|keel over|go down|lose consciousness|pass clean out)\\b',
      '\\b(?:passed|passing|pass) (?:clean |right |straight |completely |nearly |almost )?out\\b(?! (?:on the (?:sofa|couch|bed)|in bed|by|at (?:NUM|\\d|half|like)|as soon|asleep|before|in front of|water|flyers|medals|cups|early|when my head hit|last night|the (?:moment|minute|second)|straight away in bed|watching|for (?:\\d+|\\w+) hours|like a|from tiredness in bed|bananas|gels|number|bibs))',
      '\\bblack(?:ed|ing)?[ -]?out\\b(?! (?:blinds?|curtains?|drunk|dates))',
      '\\bblack ?outs\\b',
      '\\b(?:collapsed|collapsing|collapse)\\b(?! (?:in|into|on|onto) (?:a heap |my |the )?(?:bed|sofa|couch|armchair|chair)|d? (?:asleep|arch)|d on the (?:sofa|couch))',
      '\\bkeeled over\\b|\\bunconscious(?:ness)?\\b(?! bias)|\\blost consciousness\\b|\\blos(?:e|ing) consciousness\\b|\\b(?:knocked (?:out cold|unconscious|me out|myself out)|(?:got|was|been|being) knocked out(?! of))\\b|\\bout cold\\b(?! (?:in bed|by|until|all night|for \\d+ hours|at \\d|last night|before))',
      '\\b(?:woke up|came to|came round|came around|found myself) (?:up )?(?:on (?:the|my) (?:floor|ground|pavement|road|grass|track|sidewalk|bathroom floor|kitchen floor|back)|lying on|in (?:the|an) (?:ambulance|medical tent|recovery position)|face down)',
      '\\b(?:vision|eyesight|sight|everything|world|it all|eyes)(?: just| all| suddenly| then)? (?:went|go|goes|going|turned|turning|started going|was going|got|faded|fading|closed in|narrowed|tunnel(?:led|ed|ling)?) ?(?:all |to |completely |totally |a bit |kinda )?(?:black|dark|blurry and|grey|gray|white|blank|fuzzy and|in)\\b',
      "\\bgr[ea]yed out\\b|\\b(?:dizzy|light ?-?headed|faint|head ?rush)\\b[a-z0-9', -]{0,40}?\\b(?:fell|fall(?:ing)? over|falling|collapse\\w*|floor|the ground|had to (?:lie|lay|sit|hold|grab|stop and)|lay down|hit the deck|went down|grab(?:bed)?|hold on|nearly (?:fell|went)|almost (?:fell|went)|vision|black)\\b|\\btunnel vision\\b|\\bblackout\\b(?! (?:blind|curtain))|\\bseeing (?:stars|black|spots)\\b|\\bsaw (?:stars|black spots|spots)\\b",
      '\\b(?:legs (?:went|gave) (?:from|way|out)|knees (?:went|buckled|gave way))[a-z ,]{0,40}(?:dizzy|faint|black|collapsed|floor)',
      '\\b(?:syncope|hit the deck and do not remember|do not remember (?:falling|finishing|the last|hitting|going down)|lost (?:a few|some) (?:seconds|minutes) of memory)\\b',
      '\\b(?:dropped|went down|hit the (?:floor|deck|ground)) like a (?:sack|stone|tree)\\b',
    ),
  ],
  [
    'palpitations',
    words(
      `\\b(?<!(?:watch|garmin|strap|monitor|whoop|zone)[a-z' ]{0,25})(?:heart|heart ?beat|pulse|ticker)(?! ?rate (?:zone|monitor|strap|data|graph))[a-z' ]{0,30}?\\b(?:weird|funny|odd|strange(?:ly)?|flipp\\w+|flips?|flutter\\w*|skip(?:s|ping|ped|py)?|stutter\\w*|hiccup\\w*|wobbl\\w+|thud\\w*|irregular\\w*|jolt\\w*|out of whack|racing for no)\\b(?! (?:a beat when|reading|readings|data|numbers|on (?:my|the) (?:watch|garmin)))`,
      '\\b(?:weird|funny|odd|strange|fluttery|flippy|jumpy) (?:feeling |beats? |thing |flutter(?:s|ing)? |rhythm )?(?:in|with|from|of) my heart\\b',
      `\\b${heart}(?: rate)?[a-z' ]{0,20}?\\b(?:1[2-9]\\d|2\\d\\d)(?: ?(?:bpm|beats))?[a-z', ]{0,25}?\\b(?:lying|laying|sitting|sat|in bed|at rest|resting|on the (?:sofa|couch)|doing nothing|standing|at my desk|watching)\\b`,
      `\\b(?:lying|laying|sitting|sat|in bed|at rest|on the (?:sofa|couch)|doing nothing|standing|at my desk|watching tv)[a-z', ]{0,35}?\\b${heart}(?: rate)?[a-z' ]{0,20}?\\b(?:1[2-9]\\d|2\\d\\d)\\b`,
      '\\bflutters? (?:at rest|in my)|\\b(?:weird|strange|funny|odd) flutter\\w*',
      '\\bpalpitat[a-z]*\\b|\\barr?h?yth?mia\\b|\\ba ?fib\\b|\\batrial fib\\w*|\\bsvt\\b|\\btachycardia\\b|\\bectopics?\\b',
      `\\b${heart}(?:'s)? ?(?:is |was |has been |keeps |kept |has |started |starts |been |felt |feels |feel like it is |feeling |just |suddenly |went |goes |going |doing |does |did |like it |it is |it was |would not stop |sort of |kind of |been doing |a bit |all |really |have |having |had |got |were |be |be it )*(?:like )?(?:a |an |its |the |this )?(?:flutter(?:s|ing|y|ed)?|skip(?:s|ping|ped)?(?: a beat| beats)?(?! with joy)|miss(?:es|ing|ed) (?:a |the odd |some |the occasional )?beats?|irregular(?:ly)?|irregularities|flip(?:s|ping|ped)?(?:-?flops?)?|all over the (?:place|shop)|out of rhythm|out of sync|jump(?:s|ing|ed) (?:about|around|beats|all)|erratic(?:ally)?|uneven|haywire|weird(?:ly)? beats?|extra beats?|dropping beats|stopp(?:ed|ing) for a|stops? (?:for a|and)|thud(?:s|ding|ded)?|somersaults?|off beat|beating (?:weird|funny|strange|odd|irregular|out|all|really weird)[a-z]*|doing (?:weird|funny|strange|odd) (?:things|stuff)|funny (?:turn|rhythm|beats?)|crazy rhythm|quiver(?:s|ing|ed)?)`,
      '\\b(?:skipp(?:ed|ing)|missed|missing|extra|dropped|irregular|funny|weird|ectopic|uneven|erratic) (?:a )?(?:heart ?)?beats?\\b|\\birregular (?:heart ?beat|heart|pulse|rhythm|heart rate)\\b|\\bflutter(?:s|ing|y)?(?: feeling)? (?:in|of|around) (?:my |the )?(?:chest|heart)\\b|\\bheart flutters?\\b',
      `\\b${heart} (?:is |was |has been |keeps |kept |started |just |suddenly |been |starts |went |going |goes )*(?:rac(?:es|ing|ed|e)|pound(?:s|ing|ed)?|thump(?:s|ing|ed)?|hammer(?:s|ing|ed)?|gallop(?:s|ing|ed)?|beating (?:so |really |very |super |too )?(?:fast|hard)|going (?:mad|mental|crazy|nuts|a million|like the clappers|bananas)|banging)(?! up (?:the|a) (?:hill|climb))${wide}(?:at rest|rest(?:ing)?|lying|laying|sitting|sat |in bed|bed|desk|sofa|couch|for no reason|no reason|out of nowhere|out of the blue|random(?:ly)?|all (?:day|night|morning)|woke|wake|night|still|hours? (?:after|later)|would not (?:slow|settle|come down|stop|calm)|will not (?:slow|settle|come down|stop|calm)|not (?:slow|settl|stopp|calm)\\w*|suddenly|doing nothing|standing|chilling|watching|since|when i (?:am not|was not)|and (?:dizzy|faint|lightheaded|light headed|breathless|short of breath))`,
      `(?:at rest|lying|laying|sitting|sat |in bed|desk|sofa|couch|for no reason|out of nowhere|random(?:ly)?|woke up|wake up|suddenly|doing nothing|dizzy and|watching tv)${wide}\\b${heart} (?:is |was |has been |keeps |kept |started |just |suddenly |been |starts |went |going |goes |rate )*(?:rac(?:es|ing|ed|e)|pound(?:s|ing|ed)?|thump(?:s|ing|ed)?|hammer(?:s|ing|ed)?|gallop(?:s|ing|ed)?|beating (?:so |really |very |super |too )?(?:fast|hard)|going (?:mad|mental|crazy|nuts|a million|like the clappers))`,
      '\\b(?:racing|pounding|thumping|galloping|hammering) heart (?:at rest|in bed|for no reason|out of nowhere|lying|sitting|all (?:night|day)|when i (?:am|was) (?:lying|sitting|resting))',
      `\\b${heart} (?:is |was |of |at |hit |shot (?:up )?to |jumped to |stuck (?:at|on) |over |up to )*(?:1[3-9]\\d|2\\d\\d)(?: ?bpm)? (?:just |while |when |at |even )*(?:sitting|sat|lying|at rest|resting|in bed|standing|doing nothing|on the (?:sofa|couch))`,
    ),
  ],
  [
    'breathless at rest',
    words(
      '\\b(?:can not|cannot|could not|can hardly|can barely|could barely|could hardly|unable to|not able to|hard to|difficult to|struggl(?:e|ed|ing) to|trouble|difficulty|hardly able to|fighting to|difficulties) (?:even |really |properly |seem to |to )*(?:breathe?|breathing|get (?:my |a |any |enough |a full |a deep |a proper )?(?:breath|air)|catch my breath|take a (?:deep |full |proper )?breath|get (?:my )?breath back|fill my lungs|draw breath|finish a sentence|speak (?:a |in )?(?:full )?sentences?)\\b(?! (?:through|out of|from|via|in through) (?:my |the |one )?(?:nose|nostril|left|right))(?! (?:easy|on the|up the|up that|in the (?:intervals|last rep)|during the (?:reps|intervals)|at (?:the )?(?:pace|end of (?:the )?(?:rep|interval))))',
      '\\b(?:short(?:ness)?|shorter) of breath\\b(?! (?:on|up|during|after|at the end of|in) (?:the |my |that |those |a )?(?:hills?|reps?|intervals?|climb|sprints?|last rep|hill reps))',
      "\\b(?:out of breath|breathless(?:ness)?|puffed|winded|gasping(?: for (?:air|breath))?|panting|no breath|air hunger|breathing hard|breathing (?:is |was |feels |felt )?(?:heavy|laboured|labored|difficult|hard|tough|shallow))\\b[a-z0-9', -]{0,40}?\\b(?:at rest|resting|sitting|sat|lying|laying|in bed|(?:the|my|doing the|up the|climbing the|going up|up|a flight of|one flight of) stairs|standing|talking|doing nothing|walking|walk|around the house|just (?:from )?(?:talking|dressing|standing)|for no reason|tying|desk|sofa|couch|at night|getting dressed|making (?:tea|breakfast|a coffee)|all (?:day|morning|night)|out of nowhere|even when (?:i am )?(?:not|still)|when i am (?:not|still)|showering|brushing|unpacking|watching|hours? (?:after|later)|this morning|since (?:i )?(?:woke|this morning)|while i sit)",
      "\\b(?:sitting|sat|lying|laying|at rest|resting|in bed|doing nothing|standing still|on the (?:sofa|couch)|at my desk|woke up|wake up|walking to|up the stairs|the stairs|even sitting|just sitting|talking)\\b[a-z0-9', -]{0,40}?\\b(?:out of breath|breathless|gasping|short of breath|fighting for (?:air|breath)|puffed out|panting|winded|gulping (?:for )?air|suffocating)\\b",
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
      '\\bworst (?:pain|ache|thing)[a-z ,]{0,30}\\b(?:my|the) head\\b|\\bhead\\b[a-z ,]{0,50}\\bworst (?:pain|ache)\\b|\\bhit (?:me )?(?:in|on|over) the (?:back of the )?head\\b|\\bhead (?:pain|hurts?|hurting|ache)[a-z ]{0,20}\\b(?:suddenly|out of nowhere|all of a sudden|came from nowhere)\\b',
      "\\b(?:headache|head pain|migraine)\\b[a-z0-9', -]{0,50}?\\b(?:worst|thunderclap|of my life|ever had|like never before|came on (?:suddenly|instantly|out of)|out of nowhere|came from nowhere|from nowhere|suddenly|sudden|all of a sudden|in (?:a )?seconds|like (?:being |i (?:was|had been|got) )?(?:hit|kicked|shot|struck|an explosion|a bomb|a hammer|a bolt)|explod\\w+|blinding|stiff neck|and (?:my )?neck (?:is )?stiff|vision|vomit\\w*|instantly|within seconds|never felt)",
      '\\b(?:sudden(?:ly)?|instant|explosive|blinding|excruciating|unbearable|out of nowhere|all of a sudden|crazy intense)(?: [a-z,]+){0,5} (?:headache|head pain|pain in my head|splitting head)\\b',
      '\\bhead (?:is |was |feels |felt |suddenly |just )*(?:like it )?(?:is |was |going to |would |might |about to )*(?:explod(?:e|ed|ing)|burst(?:ing)?|split(?:ting)? open)\\b',
      '\\bnever had (?:a )?(?:headache|head pain|pain in my head)\\b[a-z ]{0,20}(?:like|this bad|so bad)',
    ),
  ],
  [
    'one-sided weakness',
    words(
      "\\b(?:face|mouth|eye ?lid|smile|lip|cheek|one side of (?:my |the )?face|side of my face)(?: is| was| has| has gone| went| feels| felt| started| looks?| looked| are| were|'s| just| suddenly| gone)*(?: all| a bit| kind of| kinda| sort of| like it is)? (?:droop(?:s|ing|ed|y)?|numb|sagg(?:ing|ed|y)|slack|dropped|lopsided|slipp(?:ed|ing)|paraly[sz]ed|crooked|uneven)\\b|\\bdroop(?:y|ing|ed) (?:face|mouth|eye|smile|eyelid|lip)\\b|\\bface droop\\w*",
      '\\b(?:one|left|right) side of (?:my |the |his |her )?(?:face|body|mouth)\\b|\\bhalf (?:of )?my (?:face|body)\\b|\\bone side of me\\b|\\b(?:could|can) not (?:lift|raise|move|feel) (?:my |the )?(?:left|right|one) (?:arm|leg|hand|side)\\b|\\bcould not see (?:anything|properly|out of|a thing|for a (?:minute|few|bit|while|second))\\b|\\blopsided (?:face|smile|mouth)\\b',
      '\\bslurr(?:ed|ing|y|s)?\\b|\\bspeech (?:is |was |went |got |has gone |sounded |came out |comes out |felt )*(?:weird|funny|odd|strange|jumbled|garbled|off|thick|slow|slurred|muddled|wrong)|\\b(?:words|sentences|speech)(?: [a-z]+){0,3} (?:came|come|coming|comes)(?: out)? (?:all |totally |completely )?(?:wrong|jumbled|slurred|garbled|funny|weird|muddled|backwards|scrambled)|\\b(?:can not|could not|cannot|unable to|trouble|struggl\\w+ to|difficulty|suddenly could not) (?:speak(?:ing)?|talk(?:ing)? properly|get (?:my|the) words out|find (?:my |the )?words|say words|form (?:words|sentences)|string (?:words|a sentence))\\b|\\bjumbled (?:words|speech)\\b|\\bwords (?:are|were|got) (?:jumbled|slurred|all wrong|mixed up)',
      `\\b(?:whole |entire )?(?:left|right|one) (?:side|half)(?: of (?:my |the )?(?:body|face|me))?(?: is| was| has| has gone| went| feels| felt| goes| just| suddenly| of me| gone| got| feeling| completely| all| totally)* (?:numb|weak(?:er)?|dead|tingl(?:y|ing)|paraly[sz]ed|limp|heavy and|floppy|useless|not working|stopped working)\\b`,
      `\\b(?:numb(?:ness)?|weak(?:ness)?|tingling|paralysis|no feeling|lost feeling|lost (?:the )?use|no strength|no power|loss of feeling|pins and needles) (?:and weakness |or weakness |and numbness )?(?:in|on|down|of|all down|along|all along) (?:my |the |all )*(?:(?:left|right|one|whole|entire) )+(?:side|arm and (?:leg|face)|half|face|leg and arm)\\b`,
      '\\b(?:left|right|my|one) arm(?: is| was| has| has gone| went| feels| felt| goes| just| suddenly| gone| and leg| and hand)*(?: all| completely| totally| really)? (?:numb|weak|dead|paraly[sz]ed|limp|useless|floppy|not working)\\b(?! (?:when i (?:slept|woke)|from sleeping|after sleeping|from the (?:gym|weights)))',
      '\\b(?:can not|could not|cannot|suddenly can not|unable to|can hardly|could hardly) (?:feel|move|lift|raise|use) (?:my |the )?(?:left |right |one |whole )+(?:arm|leg|side|hand|face|foot)\\b(?! above my head)',
      '\\b(?:weak(?:ness)?|numb(?:ness)?|paraly\\w+)(?: [a-z]+){0,3} (?:on |down |in )?(?:one|left|right|my left|my right) side\\b|\\bone[ -]sided (?:weakness|numbness)\\b',
      '\\b(?:lost|losing|loss of|gone|no) (?:my |the )?(?:vision|sight|eyesight)(?: (?:in|on|out of))?\\b|\\b(?:went|gone|go|going) blind\\b|\\b(?:blind|lost vision|no vision) in (?:one|my)|\\b(?:can not|could not|cannot) see (?:out of|from|with|on) (?:one|my|the)|\\bvision (?:has )?(?:gone|went|disappeared)\\b|\\bdouble vision\\b|\\bseeing double\\b|\\bhalf my vision\\b|\\bcurtain (?:came |coming )?(?:down )?over my (?:eye|vision)',
      '\\b(?:mini[ -])?stroke\\b(?! (?:of|rate|count|technique|swim|play))(?<!(?:breast|back|swim|butterfly|my) ?stroke)|\\btia\\b|\\bseizure\\b|\\bhad a fit\\b',
    ),
  ],
  [
    'coughing blood',
    words(
      '\\b(?:cough(?:ed|ing|s)?|spat|spit(?:ting)?|hack(?:ed|ing)|throw(?:ing)? up|threw up|vomit(?:ed|ing)?|puk(?:ed|ing)|spew(?:ed|ing)|bring(?:ing)? up|brought up|hawk(?:ed|ing)|phlegm|spew|sneez(?:ed|ing)|peeing|pissing|weeing|shitting|pooing|pooping|passing|passed|pass|pee|wee|piss) ?(?:up |out |with |has |had |was |and |some |a bit of |a little |bits of |streaks of |specks of |flecks of |of |is |full of |fresh |bright red |there was |saw |a lot of |tiny |lots of |mouthful of |in )*(?:blood|bloody|red (?:stuff|phlegm|mucus|spit))\\b',
      '\\b(?:blood|bloody|red streaks?|pink frothy|frothy pink)[a-z -]{0,24} (?:in|on|when|from|with|after|comes?|came|out|up|streaked|stained|tinged)?[a-z -]{0,14}(?:cough(?:ed|ing)?|phlegm|spit|spat|sputum|mucus|saliva|tissue|vomit|sick|pee|wee|piss|urine|peed|poo|poop|stools?|toilet|loo|lungs|bowl|shit)\\b',
      '\\bbloody (?:phlegm|mucus|sputum|spit|saliva|stools?|diarrhoea|vomit|pee|urine|cough)\\b|\\bpink froth\\w*|\\bhaemoptysis\\b|\\bhemoptysis\\b|\\bcoffee grounds?\\b',
    ),
  ],
  [
    'head injury',
    words(
      '\\b(?:hit|banged|bumped|cracked|whacked|knocked|smacked|bashed|smashed|struck|thumped|slammed|clattered|bonked|split|clocked|clonked|belted|walloped|hitting|banging|bang|landed on|fell on|landing on|cut|gashed|injured|hurt|dinged|clipped|bounced|skelped) (?:the (?:side|back|front|top) of )?(?:my |me |his |her |their |the )?(?:head|skull|forehead|temple|noggin|face (?:hard|first|on the))\\b(?! (?:hit the pillow|with (?:a plan)|torch|space|band|on straight|phones?|start|wind))',
      '\\bhead (?:hit|struck|smacked|bounced (?:off)?|whacked|banged|slammed|cracked|met|went into|first into|smashed|clipped|collided)(?: (?:into|off|on|against|straight|hard|with|right|the|a|my))* (?!pillow)(?:ground|floor|kerb|curb|pavement|concrete|road|tree|branch|wall|rock|sidewalk|car|door|tarmac|ice|deck|lamp ?post|post|path|stone|step|table|[a-z]+)\\b(?<!pillow)',
      '\\bhelmet (?:is |was |has |got )?(?:cracked|split|broke\\w*|smashed|in bits|in two)\\b|\\b(?:cracked|smashed|split|broke) (?:my|the) helmet\\b|\\b(?:banged|clashed|knocked) heads\\b|\\bclash of heads\\b',
      "\\bconcuss(?:ed|ion|ions|ing)?\\b|\\bhead injury\\b|\\bblow to (?:the|my) head\\b|\\bhead (?:knock|wound|trauma|clash)\\b|\\b(?:knock|bang|bump|blow|whack|clash|crack|smack|hit)s? (?:on|to|in|of) (?:the|my|his|her) (?:back of (?:the|my) |side of (?:the|my) )?(?:head|skull|heads)\\b|\\b(?:elbow(?:ed)?|kick(?:ed)?|knee|punch(?:ed)?|ball|boot|stone|rock|branch) (?:to|in|on) (?:the|my) (?:head|temple)\\b|\\b(?:fell|tripped|fall|crashed|went over|slipped|came off|fallen|tumble)\\b[a-z0-9', -]{0,50}\\b(?:head|skull)\\b(?! (?:torch|phones|down the|home|band|to|for|off|out))|\\blump on (?:my|the) head\\b",
    ),
  ],
  [
    'swollen calf',
    words(
      "\\b(?:calves|legs|ankles)\\b[a-z0-9', -]{0,30}?\\b(?:dvt|clot)\\b",
      "\\b(?:calf|lower leg|back of (?:my )?(?:left |right |lower )?leg)\\b[a-z0-9', -]{0,50}?\\b(?:swollen|swelling|swelled|swole|puffy|hot|warm to|warm and|red and|red hot|redness|bigger than|twice the size|double the size|ballooned|blown up|huge|inflamed|dvt|clot|purple|larger than|throbbing and)\\b(?! (?:bath|water bottle|up|yoga))",
      '\\b(?:swollen|swelling|swelled|puffy|hot|red|warm|inflamed|ballooned|clot|red hot|bigger)(?: [a-z,]+){0,5} (?:calf|lower leg)\\b(?! (?:sleeve|guard|compression|stretch|raises|warm))',
      '\\bdvt\\b|\\bblood clots?\\b|\\bdeep vein\\b|\\bpulmonary embol\\w+',
      '\\b(?:one|left|right) leg (?:is |has |was |looks |got |all )*(?:swollen|hot and|swelled|red and|much bigger|twice|ballooned)',
    ),
  ],
  [
    'dark urine',
    words(
      `\\b${pee}(?:'s)? ?(?:is |was |has |has gone |went |looks? |looked |came out |comes out |coming out |turned |like |the |colour |color |of |a |all |really |very |so |dark |like the |are |been |a bit |that is |now |just |still |gone |be |is a |is the |that looks |looking |colou?r of |same |as |deep |almost |nearly |pure |the same |proper |bit |kinda |sort of |in |a really |super |literally )*(?:cola|coke|coca|pepsi|tea|coffee|brown(?:ish)?|black(?:ish)?|rust(?:y)?|red(?:dish)?|bloody|guinness|stout|port|chocolate|treacle|maroon|pink(?:ish)?|dark (?:dark|brown|red|orange brown)|iron bru|irn bru|root beer|dr pepper|soy sauce|molasses|beetroot|wine|mahogany|dark as|burgundy)\\b`,
      `\\b(?:cola|coke|coca[ -]cola|tea|coffee|brown|black|rust|rusty|red|guinness|rust-|pink|blood|root beer|port|bloody|chocolate|very dark|really dark|super dark|dark brown|so dark|proper dark|extremely dark|dark) ?-?(?:coloured|colored|colour|color|looking|stained|tinted|tinged|ish)? ?${pee}\\b(?! (?:break|stop|yellow))(?<!yellow )`,
      `\\b${pee} (?:is |was |has gone |went |looks |looked |came out |turned |gone |has been |has |been |now )*(?:really |very |so |super |extremely |properly |crazy |scarily |worryingly |quite |pretty )?dark\\b(?! yellow| ish yellow| this morning need)`,
      `\\b${pee}(?! (?:break|stop|before|then|and|after))[a-z' ]{0,25}?\\b(?:cola|coke|coca|pepsi|brown|rust\\w*|black|blood\\w*|red|tea|port|guinness|chocolate|root beer)\\b(?! (?:light|wine|bull))`,
      '\\brhabdo\\w*|\\bkidneys? (?:fail|failure|pain|are|hurt)',
    ),
  ],
  [
    'confusion',
    words(
      "\\b(?:heat|hot|sun|degrees|marathon|race|ultra|long run|finish\\w*|humid)\\b[a-z0-9', -]{0,60}?\\b(?:could not (?:think|walk|run|see) straight|(?:think|walk)ing straight|straight line|zig ?zag\\w*|stagger\\w*|weaving|did not make sense|made no sense|talk\\w* (?:nonsense|rubbish|gibberish)|what (?:my name|day) )",
      "\\b(?:could not (?:think|walk) straight|zig ?zagging|staggering|weaving all over|confused|talking nonsense)\\b(?! (?:about|by|why|with|what|how|as to|whether))[a-z0-9', -]{0,60}?\\b(?:heat|hot|sun|degrees|marathon|ultra|humid|overheat\\w*)\\b",
      '\\bheat[ -]?stroke\\b|\\bhyponatr\\w+|\\bsun ?stroke\\b|\\bhypotherm\\w+|\\bdelirious\\b|\\bdelirium\\b|\\bdisorient(?:at)?ed\\b|\\bdisorientation\\b|\\bstopped sweating\\b|\\bnot sweating (?:any ?more|at all)\\b|\\bincoherent\\b|\\bhallucinat\\w+\\b(?! (?:at mile|after a night|on the bob))',
      "\\b(?:confused|muddled|confusion|not making sense|making no sense|talking nonsense|talking gibberish|babbling|stopped making sense|brain fog so bad|dazed|out of it|lost my bearings|staggering|stumbling about|wobbling all over)\\b(?! (?:about (?:my|the|what|which|how)|by (?:the|my|your|this)|why|with (?:the|my|your)|what|how|on (?:the|what|which)|as to))[a-z0-9', -]{0,60}?\\b(?:heat|hot|sun|run|race|marathon|ultra|finish|degrees|home|after|where|long run|miles?|km|temperature|collapsed|overheated|session|training|parkrun|dizzy|sick|vomit\\w*)\\b",
      "\\b(?:heat|hot|sun|race|marathon|ultra|finish(?:ed|ing)?|long run|overheated|degrees|humid|scorching|boiling|run|fell|head)\\b[a-z0-9', -]{0,70}?\\b(?:got|was|felt|feel|really|so|bit|very|became|am|been|feeling|totally|completely|all|quite|getting|and) (?:confused|muddled|out of it|dazed|disoriented|talking (?:nonsense|rubbish|gibberish)|not making sense|making no sense|incoherent)\\b(?! (?:about (?:my|the|what|which)|by|why|with (?:the|my|your)|what|how))",
      '\\b(?:did not|do not|could not|can not|cannot|forgot|not) (?:know|remember|recall|recogni[sz]e|tell)? ?(?:where i (?:was|am)|who i (?:was|am)|what day (?:it was|it is)|my (?:own )?name|what (?:year|month) it|how i got (?:home|here|there|back)|getting home|the last (?:few )?(?:miles|mile|km|lap|hour)|which way was|my wife|my husband|my address)\\b',
    ),
  ],
  [
    'bladder or saddle',
    words(
      '\\b(?:peed|wet|pissed|soiled) my ?self\\b(?! laughing)',
      '\\b(?:lost|losing|lose|loss of|no|not have|do not have|can not|cannot|could not) (?:all |full |the )?(?:control|feeling|sensation|hold)?(?: over| of| in)? ?(?:my |the |in my )?(?:bladder|bowels?|bladder (?:and|or) bowels?)\\b(?! (?:movement|infection))|\\b(?:can not|cannot|could not|did not) (?:control|hold|feel) (?:my |when i )?(?:bladder|bowels?|pee|wee|urine|need to (?:pee|wee|go))\\b|\\bincontinen(?:t|ce)\\b|\\bbladder (?:control|problems|went|gave|has gone|not working|stopped)|\\b(?:control of|controlling) (?:my )?(?:bladder|bowels?|pee)',
      '\\b(?:wet|peed|pissed|weed|soiled|peeing|wetting|pissing|shat|shit) (?:my ?self|my pants|my shorts|the bed|on myself) ?(?:without|and (?:could|did) not|did not|and my (?:back|legs?)|with no warning|and (?:back|numb)|suddenly)|\\bwet myself\\b|\\bwetting myself\\b(?! laughing| with laughter)|\\bsoiled myself\\b',
      '\\b(?:can not|cannot|could not|unable to|not able to|struggling to|trouble|difficulty) (?:pee|peeing|wee|weeing|pass urine|pass water|pass pee|urinate|pass any pee|start peeing)\\b(?! (?:in|on a|at|without)\\b)',
      '\\b(?:numb(?:ness)?|no feeling|no sensation|tingl(?:ing|y)|pins and needles|lost feeling|loss of feeling|lost sensation|can not feel|cannot feel|loss of sensation|dead feeling)\\b[a-z ]{0,30}\\b(?:saddle(?: area)?|groin|genital(?:s|ia)?|between (?:my |the )?(?:legs|thighs)|perineum|crotch|privates|private parts|down below|down there|undercarriage|backside|bum|arse|bottom|anus|vagina|penis|balls|inner thighs|buttocks|bits|nether regions|seat)\\b',
      '\\b(?:saddle(?: area)?|groin|genital(?:s|ia)?|between (?:my |the )?legs|perineum|crotch|privates|down below|down there|backside|bum|arse|bottom|inner thighs|buttocks|undercarriage)\\b(?: area)?(?: is| are| was| has gone| went| feels?| felt| gone| all| completely| totally| goes| have gone| has| been)* (?:numb|tingly|tingling|dead|no feeling)\\b|\\bsaddle (?:numbness|anaesthesia|anesthesia|feeling)\\b|\\bcauda equina\\b',
    ),
  ],
  [
    'pop, no weight-bearing',
    words(
      "\\b(?:pop|popped|popping|snap|snapped|crack|cracked|crunch|crunched|rip|ripped|tear|tore|bang|ping|pinged|twang|twanged|gave way|gone|went|clunk|click)\\b[a-z0-9', .;-]{0,90}?\\b(?:can not|cannot|could not|can hardly|can barely|could barely|could hardly|unable to|not able to|no way i can|impossible to|will not|would not|barely|hardly) (?:even |really |now |take |bear to |properly |able to )*(?:put|walk|stand|weight|bear|take|hold|load|step|hop|get up|put any|move it|lift|push off|tiptoe|go on|raise)",
      '\\b(?:can not|cannot|could not|can hardly|can barely|could barely|could hardly|unable to|not able to) (?:even |really |now )*(?:put (?:any |much |my |full |the )?(?:weight|pressure) (?:on|through)|bear (?:any |my )?weight|weight ?-?bear|stand on (?:it|my|that|the (?:leg|foot|ankle))|take (?:any |my )?weight|load it|take weight)\\b',
      "\\b(?:can not|cannot|could not|can hardly|can barely|could barely|could hardly|unable to) (?:even |really |now )*(?:walk|stand|put)\\b[a-z0-9', .;-]{0,80}?\\b(?:pop|popped|snap|snapped|crack|cracked|crunch|gave way|pinged|twanged)\\b(?! up)",
      '\\b(?:no|not) weight[ -]?bear\\w*|\\bnon[ -]?weight[ -]?bearing\\b|\\bweight[ -]?bearing (?:is )?(?:impossible|not possible)\\b|\\b(?:will not|would not|not) (?:take|hold|bear|support) (?:my |any |the )?(?:body ?)?weight\\b',
      '\\b(?:heard|felt|hear|feel)(?: (?:a|an|my|something|it|the|like|this|big|loud|huge|definite|massive|audible|sudden|calf|knee|ankle|achilles|hamstring|hip|foot))* (?:pop|snap|crack|twang|ping|popped|go pop|snapped|go ping)\\b[^.?!]{0,60}\\b(?:achilles|ankle|knee|calf|hamstring|foot|leg|hip|shin)\\b[^.?!]{0,60}\\b(?:swell\\w*|swollen|balloon\\w*|collapsed|floor|ground|agony|crutches|gave way)\\b',
      '\\b(?:achilles|tendon|acl)(?: (?:has|just|completely|fully|feels like it|felt like it|may have|might have|definitely|have))* (?:ruptur\\w+|snapped|gone pop|went pop|torn off|pinged|popped)|\\bruptur(?:ed|e)\\b|\\b(?:broke|broken|fractured|dislocated) (?:my |a )?(?:leg|ankle|hip|arm|foot|tibia|femur|fibula|kneecap|wrist|collarbone|shoulder)\\b(?! (?:in|last year|years))|\\bbone (?:sticking|poking|through)',
    ),
  ],
  [
    'starvation',
    words(
      `\\b(?:have not|not|had not|did not|barely|hardly|without|no) (?:really |properly |been )?(?:eat(?:en|ing)?|ate|had (?:any |much )?food|food|eating (?:anything|much|enough|properly|at all)|eaten (?:anything|much|properly))\\b[a-z0-9', .;-]{0,80}?\\b(?:dizz\\w*|faint\\w*|light ?-?headed|head ?rush(?:es)?|weak|shak(?:y|ing)|pass(?:ed|ing)? out|spinning|see(?:ing)? (?:spots|stars)|wobbly|black ?out|blacking|cold all the time|lost my period|no periods?|vision)`,
      `\\b(?:dizz\\w*|faint\\w*|light ?-?headed|head ?rush(?:es)?|weak|shak(?:y|ing)|spinning|wobbly|blacking)\\b[a-z0-9', .;-]{0,80}?\\b(?:have not|not|had not|barely|hardly|stopped|skipping|skipped|cutting|restrict\\w*|living on|nothing|only|fasting|starv\\w+|no food|without food) ?(?:been |really |properly |had )?(?:eat(?:en|ing)?|ate|food|meals?|calories|kcals?|cals|\\d+ ?(?:kcals?|cals?|calories)|fasting|myself|to eat|a day|anything|lunch and|dinner|coffee|lettuce|coke zero|an apple)`,
      `\\b(?:starv(?:e|ed|ing|ation)|restricting|fasting for|fasted for \\d+ days|skipping meals|skipped (?:all )?meals|cutting (?:calories|food|meals)|crash diet\\w*|under ?eating|living (?:on|off) (?:\\d+|coffee|lettuce|apples|air|water|diet coke|black coffee|gum)|(?:eating|on|eat|eaten|having) (?:only |just |about |around |under |less than |like |maybe )*(?:[1-9]\\d\\d) ?(?:kcals?|cals?|calories)|not eating|stopped eating|barely eating|hardly eating|eating (?:next to |almost )?nothing|nothing to eat|barely (?:ate|eaten)|hardly (?:ate|eaten)|no (?:food|meals))\\b[a-z0-9', .;-]{0,80}?\\b(?:dizz\\w*|faint\\w*|light ?-?headed|head ?rush(?:es)?|weak|shak(?:y|ing)|pass(?:ed|ing)? out|black|spinning|wobbly|spots|stars|vision)`,
      '\\b(?:making|make|made) myself (?:sick|throw up|vomit|puke)\\b(?! (?:with|by (?:running|going)|on the|doing|trying))|\\b(?:anorexi(?:a|c)|bulimi(?:a|c)|purging|purge after|binge and purge|starving myself|starve myself|laxatives)\\b',
    ),
  ],
];

const pairs: readonly Pair[] = [
  {
    sign: 'chest pain',
    one: /\b(?:in|on|across) (?:the|my) chest\b/g,
    other:
      /\b(?:kicked|punched|thump\w*|stamped|sat on|wrong|weird|odd|funny|strange|not right|indigestion)\b/g,
    unless: /\b(?:strap|monitor|number|bib|tattoo|hair)\b/,
  },
  {
    sign: 'chest pain',
    one: /\bjaw\b/g,
    other: /\b(?:left arm|arm|chest|sweat\w*|breath\w*|heart)\b/g,
    unless: /\b(?:dentist|tooth|teeth|clench\w*|wisdom)\b/,
  },
  {
    sign: 'palpitations',
    one: /\b(?:heart|pulse|ticker|hr)\b(?! rate monitor)/g,
    other:
      /\b(?:stopped then|stopped and|restarted|jumpy|after (?:i )?stopp\w+|not come down|not coming down|stuck (?:at|on))\b/g,
    unless: /\b(?:garmin|watch|strap|monitor|stopped (?:my|the) (?:watch|run)|intervals?|reps)\b/,
  },
  {
    sign: 'fainting',
    one: /\b(?:woke|woken|came to|came round|came around|found)\b/g,
    other: /\b(?:floor|ground|pavement|tarmac|ambulance|medical tent)\b/g,
    unless: /\b(?:sleeping on|slept on|camp\w*|airbed|mattress|found (?:a|some|my))\b/,
  },
  {
    sign: 'fainting',
    one: /\bhow long i was (?:out|unconscious|gone|down)\b|\bout cold\b/g,
    other: /\b(?:out|cold|gone|down|unconscious)\b/g,
    unless: /\b(?:asleep|slept|sofa|couch|bed)\b/,
  },
  {
    sign: 'breathless at rest',
    one: /\b(?:breathless|out of breath|short of breath|puffed|winded|breathing)\b/g,
    other:
      /\b(?:putting|socks|straw|shopping|talking|chatting|cooking|washing|eating|doing nothing|walking to|just standing|sat here|sitting here)\b/g,
    unless: /\b(?:laugh\w*|talking pace|talk test|nose)\b/,
  },
  {
    sign: 'head injury',
    one: /\b(?:clattered|collision|collided|clashed|knock(?:ed)?|banged|fell|fall|elbow|tackle[d]?)\b/g,
    other:
      /\b(?:keep forgetting|forgetting things|spaced out|head is pounding|seeing double|memory)\b/g,
    reach: 80,
  },
  {
    sign: 'bladder or saddle',
    one: /\b(?:leak\w* (?:pee|wee|urine)|(?:pee|wee|urine) leak\w*|bladder)\b/g,
    other: /\b(?:numb\w*|tingl\w*|can not feel)\b/g,
  },
  {
    sign: 'swollen calf',
    one: /\b(?:one|left|right) leg\b/g,
    other: /\b(?:massive|huge|twice the size|double the size|bigger than)\b/g,
    unless: /\b(?:stronger|muscle|quad|day)\b/,
  },
  {
    sign: 'pop, no weight-bearing',
    one: /\b(?:went (?:crack|pop|snap|bang)|heard a (?:crack|pop|snap)|loud (?:crack|pop|snap))\b/g,
    other: /\b(?:stand on|walk on|weight on)\b/g,
    reach: 90,
  },
  {
    sign: 'confusion',
    one: /\b(?:overheat\w*|too hot|burning up|in the heat)\b/g,
    other:
      /\b(?:talking (?:rubbish|nonsense|gibberish)|confus\w*|rambling|not making sense|delirious|out of it)\b/g,
    unless: /\bconfus\w+ (?:about|why|by|what)\b/,
  },
  {
    sign: 'not wanting to live',
    one: /\b(?:feel like|thinking (?:of|about)|want to|going to|thought about) (?:just )?end(?:ing)? (?:things|it)\b(?! (?:with|on|at|here|there|early))|\b(?:want to|wish i could|just want to) (?:go to )?sleep forever\b/g,
    other: /\b(?:things|it|forever)\b/g,
  },
  {
    sign: 'not wanting to live',
    one: /\b(?:lorry|truck|car|bus|train|van)\b/g,
    other: /\b(?:hit me|ran me over|run me over|flatten\w* me|took me out)\b/g,
    unless:
      /\b(?:nearly|almost|luckily|driver|insurance|honked|swerved|missed me|like (?:a|i (?:was|got)) )\b/,
  },
  {
    sign: 'not wanting to live',
    one: /\b(?:goodbye|farewell|suicide) (?:letters?|notes?|messages?|emails?)\b|\bplanning (?:on|to) (?:being|be) (?:around|here|alive)\b|\bhat(?:e|ing) (?:being alive|living|that i am alive|waking up alive)\b|\bjump(?:ing)? off (?:that|this|the|a) (?:bridge|cliff|roof|building)\b/g,
    other:
      /\b(?:letters?|notes?|messages?|emails?|around|here|alive|living|bridge|cliff|roof|building)\b/g,
    unless:
      /\b(?:bungee|bungy|into the (?:water|sea|river)|leaving (?:work|the club|job)|moving (?:house|away|to))\b/,
  },
  {
    sign: 'chest pain',
    one: /\bribs\b/g,
    other: /\b(?:band|pressure|squeez\w+|vice|crush\w+|belt|flutter\w*)\b/g,
    unless: /\b(?:bra|vest|pack|fell|cracked|bruised)\b/,
  },
  {
    sign: 'palpitations',
    one: /\b(?:heart|heartbeat|pulse|ticker)\b(?! rate zone)/g,
    other:
      /\b(?:for no reason|nineteen to the dozen|19 to the dozen|bird trapped|out of nowhere|hour after|hours after|going (?:mental|bonkers|berserk|crazy|mad|nuts)|would not (?:slow|settle|calm)|will not (?:slow|settle|calm))\b/g,
    unless: /\b(?:watch|strap|garmin) (?:said|says|showed|lost|reckons)\b/,
  },
  {
    sign: 'breathless at rest',
    one: /\b(?:panting|puffing|breathless|out of breath|gasping|short of breath|winded|catch my breath)\b/g,
    other:
      /\b(?:all i have done|brush\w*|teeth|telly|tv|sofa|couch|hoover\w*|kettle|dishes|dressed|desk|lying|sitting|resting|at rest|in bed|stairs)\b/g,
    unless: /\b(?:laugh\w*|stair (?:reps|session|repeats|run)|stairmaster)\b/,
  },
  {
    sign: 'sudden headache',
    one: /\b(?:head ?ache|head|skull|migraine)\b/g,
    other:
      /\b(?:clobbered|never (?:ever )?had|in (?:a few|a couple of|two|three) sec(?:ond)?s|light is torture|thunderclap|unbearable)\b/g,
  },
  {
    sign: 'one-sided weakness',
    one: /\b(?:left|right|whole|one) (?:left |right )?(?:leg|arm|hand|side)\b/g,
    other:
      /\b(?:went dead|gone dead|dragging|dragged|not grip|stopped working|not work(?:ing)?|would not (?:move|work|lift))\b/g,
    unless: /\b(?:slept on|pins and needles from sitting|crossed legs)\b/,
  },
  {
    sign: 'one-sided weakness',
    one: /\bsmile\b/g,
    other: /\b(?:wonky|crooked|lopsided|droop\w*|one side)\b/g,
  },
  {
    sign: 'head injury',
    one: /\b(?:head|skull|temple|forehead|face first|noggin)\b/g,
    other:
      /\b(?:hit|banged|bumped|cracked|whacked|clobbered|smacked|bashed|struck|met (?:a |the )?(?:rock|road|tarmac|tree|ground|concrete|post|wall|branch)|landed|elbow|kicked|can not remember|do not remember|could not remember|concussion|woozy)\b/g,
    unless:
      /\b(?:pillow|nail on the head|brick wall|head (?:down|start|wind|torch|home|out|space)|hit the (?:road|trail|gym|wall|track|shops|sack|hay|target)|hit (?:my|the) (?:splits?|target|goal|pace|numbers?)|over my head|cracked on|headed|in my head|heads up)\b/,
  },
  {
    sign: 'head injury',
    one: /\b(?:tripped|fell|crash(?:ed)?|landed|tumble|slipped|came off|knocked over)\b/g,
    other:
      /\b(?:can not remember|do not remember|could not remember|no memory|blanked|dazed|see double|feel sick and dizzy)\b/g,
    reach: 70,
  },
  {
    sign: 'dark urine',
    one: /\b(?:pee|peed|peeing|wee|weed|urine|toilet|loo|piss|water)\b/g,
    other:
      /\b(?:dark as|rust[ -]?(?:coloured|colored|y)|(?:cola|coke|tea|coffee|brown|rust|blood|red|black)[ -]?(?:coloured|colored)|(?:colour|color) of (?:strong )?(?:cola|coke|tea|coffee|rust|guinness)|like (?:cola|coke|guinness|strong tea|black tea))\b/g,
  },
  {
    sign: 'swollen calf',
    one: /\b(?:leg|calf|lower leg)\b/g,
    other: /\b(?:swollen|swelled|puffed up|puffy|ballooned)\b/g,
    unless: /\b(?:knee|ankle|shin|foot|toe)\b/,
  },
  {
    sign: 'bone pain',
    one: /\b(?:shin(?: ?bone)?|tibia|fibula|metatarsals?|navicular|thigh bone|femur|heel(?: bone)?|sacrum|pelvis|foot|in the bone|bone|ankle bone|toe bone|hip bone)\b(?! (?:splints guard|dry))/g,
    other:
      /\b(?:at night|in bed|wakes? me|woke me|waking me|keeps? me (?:awake|up)|all night|lying still|[1-4] ?am|one (?:exact |tiny |small |single |particular |little )?(?:spot|point|bit|place)|exact (?:spot|point|place)|pinpoint|tiny (?:bit|spot|point)|a penny|a coin|(?:finger|thumb) ?(?:tip|print)|with (?:a|one|my) (?:finger|thumb|fingertip))\b/g,
    unless:
      /\b(?:night (?:shift|run|race)|(?:last|saturday|friday|sunday|club) night|no longer|tooth|blister|cramps?|knackered in bed|bone broth|dog)\b/,
    reach: 75,
  },
  {
    sign: 'groin pain',
    one: /\b(?:groin|hip)\b/g,
    other: /\b(?:hop|hops|hopping|hopped|hop test)\b/g,
    unless:
      /\b(?:can hop|no bother|no problem|hops? (?:fine|ok)|hopping is fine|hip hop|without pain)\b/,
    reach: 75,
  },
  {
    sign: 'groin pain',
    one: /\bgroin\b/g,
    other: /\b(?:deep|buried|every landing|way inside|in the joint|far up)\b/g,
  },
  {
    sign: 'bladder or saddle',
    one: /\b(?:saddle|bum|bottom|backside|wipe|down there|between my legs|genitals?|privates|undercarriage)\b/g,
    other: /\b(?:numb\w*|no feeling|can not feel|dead to the touch|no sensation|tingl\w*)\b/g,
    unless: /\b(?:bike|turbo|cycl\w*|ride|rode|zwift|peloton|cold)\b/,
  },
  {
    sign: 'bladder or saddle',
    one: /\b(?:wee|pee|toilet)\b/g,
    other: /\bnothing (?:comes?|came|happens|happened)\b/g,
  },
  {
    sign: 'pop, no weight-bearing',
    one: /\b(?:pop|popped|snap|snapped|twang|twanged|crack|cracked|went bang|ping|pinged|ripped)\b(?! (?:to|in|out|up|round|over|into|on))/g,
    other:
      /\b(?:hopping|crutches|carried|carry me|bear (?:me|my|any|weight)|can not (?:walk|stand|put|step|move|push|take)|could not (?:walk|stand|put|step|move)|(?:take|manage) a (?:single )?step|single step|other leg|wheelchair|stretcher|not able to (?:walk|stand|put|take))\b/g,
    reach: 90,
  },
  {
    sign: 'starvation',
    one: /\b(?:living on|surviving on|proper meal|water fast|no food|(?:[1-9]\d\d|1000|1[01]00) (?:k?cals?|calories)|not (?:been |really |properly |had (?:any |much )?)?(?:eat\w*|food)|barely eat\w*|hardly eat\w*|starving (?:my ?self)|skipping meals|stopped eating|cut(?:ting)? (?:out )?(?:all )?(?:food|meals|carbs and))\b/g,
    other:
      /\b(?:dizz\w*|giddy|faint\w*|light ?-?headed|room (?:is )?spin\w*|spins|spinning|head is swimming|swimming head|wobbly|seeing (?:spots|stars)|black(?:ing|ed)? out|pass(?:ed|ing)? out|unsteady|see spots|weak and)\b/g,
    reach: 90,
  },
  {
    sign: 'chest pain',
    one: /\b(?:chest|sternum|breast ?bone|heart(?! rate|beat))\b/g,
    other:
      /\b(?:pains?|painful|hurts?|hurting|ache[sd]?|aching|pressure|tight(?:ness|ened|ening)?|squeez\w+|crush(?:ing|ed)|stabb\w+|burning|constricted|heaviness|discomfort)\b/g,
    unless:
      /\b(?:chest (?:infection|cold|press|day|strap)|push ?ups|press ?ups|bench|pecs?|cough\w*|chesty)\b/,
  },
  {
    sign: 'palpitations',
    one: /\b(?:heart|heart ?beats?|pulse|ticker)\b/g,
    other:
      /\b(?:rhythm|flutter\w*|skip(?:s|ped|ping)|flip(?:s|ped|ping|py)?|irregular\w*|erratic\w*|pounding at rest|missed|stuttered|haywire|somersaults?|jumping about)\b/g,
    unless:
      /\b(?:skipped (?:my|the) (?:run|session|warm)|missed (?:my|the) (?:run|session|target)|strap|watch lost)\b/,
  },
  {
    sign: 'one-sided weakness',
    one: /\b(?:arms?|face|mouth|lips?|hand|side|grip|eyelid)\b/g,
    other:
      /\b(?:numb(?:ness)?|weak(?:ness)?|without force|no force|no strength|no power|fell (?:on|to) one side|droop\w*|stopped working|not working|paraly\w+|floppy|limp|went dead|gone dead|useless|could not (?:grip|lift|move|feel|hold)|can not (?:grip|lift|move|feel|hold)|lost (?:the )?(?:use|feeling))\b/g,
    unless:
      /\b(?:gym|weights|press\w*|pull ?ups|cold|gloves?|frozen|freezing|handlebars?|bike|slept on|lying on|climb\w*|swim\w*|swam|row\w*|rucksack|backpack|on the other (?:hand|side)|side (?:stitch|effects?)|limp(?:ing)? on|dentist|knee|ankle|calf|achilles|hip|foot|shin|hamstring|glutes?|weak(?:er)? (?:hip|glute|core|link|side|excuse))\b/,
  },
  {
    sign: 'coughing blood',
    one: /\b(?:cough\w*|spit(?:ting)?|spat|phlegm|sputum|hack(?:ed|ing)|vomit\w*|throwing up|threw up)\b/g,
    other: /\b(?:blood|bloody|pink|red(?! (?:bull|wine|lentil|pepper)))\b/g,
    unless: /\bbloody (?:cough|hell|cold|awful|annoying)\b/,
  },
  {
    sign: 'swollen calf',
    one: /\b(?:calf|lower leg|back of (?:my )?(?:left |right )?leg)\b/g,
    other:
      /\b(?:swollen|swell(?:s|ed|ing)?|swole|puffy|balloon\w*|hot|red|clot|dvt|twice the size)\b/g,
    unless:
      /\b(?:hot (?:bath|tub|shower|day|weather|water)|so hot|it was hot|red (?:hill|lights?))\b/,
  },
  {
    sign: 'bladder or saddle',
    one: /\b(?:pee|peeing|wee|weeing|urinate|bladder|bowels?)\b/g,
    other:
      /\b(?:can not|could not|not been able|unable|lost control|no control|losing control|without (?:noticing|knowing|realising)|no feeling|not feel)\b/g,
    unless: /\b(?:toilets?|queue|portaloo|loos?|stop(?:ped)? for|nowhere|bush|nervous)\b/,
  },
  {
    sign: 'confusion',
    one: /\b(?:medical tent|med tent|4[0-2]\.\d|wandered off|heat|hot|sun|degrees|boiling|scorching|humid|marathon|ultra|overheat\w*|long run|DEG\d*)\b/g,
    other:
      /\b(?:babbling|no memory|forgot which|forgot (?:my|the way)|could not tell (?:them|him|her|me|anyone|i)|could not remember|did not (?:know|remember|recogni[sz]e)|forgot where|confused|confusion|disorient\w*|incoherent|delirious|not making (?:any )?sense|making no sense|talking (?:nonsense|rubbish|gibberish)|stagger\w*|goosebumps|shivering|stopped sweating|not making sense)\b(?! (?:about|why|by|what|how|which|if|whether|my (?:watch|bib|gels|number)|to))/g,
    unless: /\b(?:ice|cold shower|cold day|freezing|rain|wet|snow|flu|fever|virus|bug)\b/,
  },
];

/** What these words also mean when nothing is wrong. */
const figures =
  /\b(?:(?:could|ready to) collapse|head is spinning with|black(?:ed|ing)? out the|died laughing|(?:watch|garmin|phone|laptop|car|computer|printer|boss|app) (?:has|had|having|nearly had) a (?:stroke|seizure|fit|heart attack)|(?:garmin|watch|phone|strap|laptop|battery|app|headphones|treadmill|ipod|torch|car|engine|strava|gps)(?: (?:has|just|then|nearly|completely|also|is|again))* (?:passed out|died|collapsed|blacked out|killed|crashed)|lights went out[a-z ]{0,20}(?:went black)?|get my words out when i (?:met|saw|won|got)|(?:bang(?:ing|ed)?|hit(?:ting)?|beat(?:ing)?) my head against|(?:kill(?:ing|ed)|wet(?:ting)?|peed|pissed|cry(?:ing)?) my ?self laughing|(?:can not|could not) breathe (?:for|from|with) laughing|laugh(?:ed|ing) (?:so (?:much|hard) )?(?:i|that i) (?:could not|nearly|almost|can not)[a-z ]{0,24}|(?:new|wrong|another|unknown) (?:trail|turn|route|path|area)|(?:freestyle|front ?crawl|crawl|swim(?:ming)?|golf|tennis|rowing|butterfly|my pull) ?strokes?|(?:nearly |almost |practically |gave me a |giving me a |have a |had a )?heart attack (?:when|looking|at the price|from (?:that|the) (?:price|jump))|nearly (?:gave|had) (?:me )?a heart attack|chest (?:day|press|strap|freezer|infection|cold)|(?:hr|heart rate|polar|garmin) chest strap|different strokes|stroke of (?:luck|genius)|breast ?stroke|back ?stroke|stroke (?:rate|count|technique)|faint(?:est|ly)? (?:idea|hope|smell|heart(?:ed)?|clue|praise|memory|line)|not for the faint[ -]?hearted|black ?out (?:blinds?|curtains?)|(?:crashed|passed|conked|zonked) out (?:on the (?:sofa|couch|bed)|in bed|by|at (?:\d|half)|as soon as|before|the (?:moment|minute|second)|when my head hit)|head hit the pillow|hit(?:ting)? the pillow|collapsed (?:in|into|on|onto) (?:a heap )?(?:on )?(?:my |the )?(?:bed|sofa|couch|armchair)|(?:wanted to|want to|thought i was going to|going to|felt like i was going to|thought i would|nearly|like) (?:die|dying|throw up and die) (?:on|at|during|by|after|in|halfway|from|around|on the|up) (?:the |that |those |mile |km |rep |every |last |my |hill ?|lap |doms|\d)[a-z0-9 ]*|(?:legs|quads|calves|lungs|glutes) (?:just )?(?:want(?:ed)? to|are going to|going to) (?:die|be dead)|(?:i am|was|nearly) (?:dead|dying) (?:after|on|from)|killing me(?! softly)|kill me now|kill(?:ed|ing) (?:it|the|that|my legs)|die hard|to die for|dying to (?:run|race|get|know|try|go)|wetting myself laughing|wet myself laughing|(?:pissed|peed|wet) (?:myself|my pants) laughing|heart (?:skipped|skips) a beat when (?:i saw|she|he)|blood (?:test|tests|donation|pressure|work|sugar|blisters?)|(?:give|gave|giving|donat(?:e|ed|ing)) blood|bloody (?:hell|good|great|awful|tired|knackered|hard|cold|hot|brilliant|weather|nora|loved|hate|love|legs|hills?)|snap(?:ped|ping)? (?:up|at|a (?:photo|pic)|out|chat)|pop(?:ped|ping)? (?:in|out|to|up|over|round|quiz|down|the question)|can not walk (?:down|up)(?: the)? stairs|crack on|cracking on|cracked (?:on|it|the|a)|(?:wind|cold) can not feel|head (?:hits|hit) the pillow|bang on|hit a wall|hit the wall|head ?(?:torch|band|phones|wind)|back to (?:black|front)|hit the head|dark (?:mornings?|nights?|out|evenings?)|running in the dark|red flag|suicide (?:drills?|sprints?|runs?|sets?|shuttles?)|can not face (?:another|a|the|my) (?:run|hill|session|tempo|treadmill)|end of (?:it|the))\b/g;
