import type { Message } from './context.ts';
import { offsetOf } from './days.ts';
import { markOf } from './marks.ts';
import type { Piece } from './pieces.ts';
import type { Intent } from './reading.ts';
import { hardTypes, typesIn } from './session-words.ts';
import type { SaidSession } from './sessions.ts';
import { isEnglish } from './spelling.ts';

/** Which question a message asks, if it asks one. The more particular comes first. */
export function questionIn(message: Message, sessions: readonly SaidSession[]): Intent | undefined {
  const { text } = message.marked;
  const bare = text
    .replace(/[^a-zA-Z0-9 ']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const named =
    /^(?:ok |and |so |now |then |what |is |about |how |my |the |plan |plans |session |run |training |workout |show |me |coach |morning |gm |hi |hey |whats |for |on )*(DAY\d+)(?: please| session| plan| run| workout| training| coach| card| then)*$/.exec(
      bare,
    )?.[1];
  const day = markOf(message.marked, named, 'DAY');
  if (day) return offsetOf(day, 'future', message.at.today) > 0 ? 'ask_tomorrow' : 'ask_today';
  if (pushback.test(text)) return 'ask_why';
  if (wantsSession.test(bare)) {
    const ahead = /DAY\d+/.exec(bare)?.[0];
    const said = markOf(message.marked, ahead, 'DAY');
    const days = said ? offsetOf(said, 'future', message.at.today) : 0;
    return days > 0 ? 'ask_tomorrow' : 'ask_today';
  }
  const short = followUps.find(([, pattern]) => pattern.test(bare));
  if (short) return short[0];
  const asked = message.pieces.filter(({ mood }) => mood === 'asked');
  const supposed = message.pieces.filter(({ mood }) => mood === 'hypothesis');
  if (asked.length + supposed.length === 0) return undefined;
  const question: Question = {
    message,
    sessions,
    asked: joined(asked),
    supposed: joined(supposed),
    all: text,
  };
  return rules.find(([, holds]) => holds(question))?.[0];
}

/** 'Tomorrow's session please, I am on earlies': a card is named, and something said beside it. */
const wantsSession =
  /^(?:coach |hey |hi |morning )*(?:DAY\d+ (?:session|plan|run|workout|training|card)|(?:session|plan|workout|training|card) (?:for )?DAY\d+) (?:please|pls|coach)\b/;

interface Question {
  readonly message: Message;
  readonly sessions: readonly SaidSession[];
  /** The text of the pieces that ask. */
  readonly asked: string;
  /** The text of the pieces that suppose. */
  readonly supposed: string;
  readonly all: string;
}

const joined = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join(' , ');

/** Whole messages that keep a thread going, or name a card. */
const followUps: readonly (readonly [Intent, RegExp])[] = [
  [
    'ask_why',
    /^(?:but |ok |so |and |hmm |wait |eh |really |sorry )*(?:why|how come|why not|why so|why is that|why that|explain|reason|reasons|how so|based on what|says who|says who|because|(?:are )?you (?:really |quite |absolutely )?sure(?: about (?:that|this|it))?|really|why though|but why)(?: please| though| tho| coach| exactly| not| then| rest)?$/,
  ],
  [
    'ask_tomorrow',
    /^(?:ok |and |so |what |about |then |hey |coach |now )*(?:then|after that|the day after|next day|what about the day after|next|what next|whats next|what is next)(?: please| coach)?$/,
  ],
  [
    'ask_week',
    /^(?:ok |and |so |what about |how about |show |me |my |the |this |plan |map |lay |sort |out |for |see |view |rest of |coach |full |whole |next |coming )*(?:PERIOD\d+|week|weekend|week ahead|weekly plan|weeks plan|week plan|schedule|next week|rest of the week|next few days)(?: please| pls| for me| plan| ahead| coach| look like| looking like| overview)*$/,
  ],
  [
    'ask_today',
    /^(?:my |the |show |me |coach |plan |morning |gm |hi |hey |what is |what |is |whats |on |for )*(?:plan|session|workout|card|training)(?: please| coach| for me)*$/,
  ],
  [
    'ask_status',
    /^(?:my |show |me |the |coach )*(?:load|trend|trends|status|stats|form|fitness|progress|graph|chart|numbers|summary|training load)(?: please| coach)?$/,
  ],
  [
    'ask_fuel',
    /^(?:any )?(?:fuel|fuelling|nutrition|hydration|food|eating)(?: tips| advice| ideas| plan| help| please)*$/,
  ],
  [
    'ask_sleep',
    /^(?:any )?(?:sleep|sleeping|better sleep)(?: tips| advice| ideas| help| please)+$/,
  ],
  [
    'ask_recovery_ideas',
    /^(?:any |some |more |give me |need )*(?:recovery)(?: tips| advice| ideas| help| please| options| day| suggestions| menu)+$/,
  ],
  [
    'ask_race_taper',
    /^(?:any )?(?:taper|tapering|race|race week|race day)(?: tips| advice| ideas| plan| help| please)+$/,
  ],
];

const why =
  /\bwho says\b|\bhow is (?:that|this|it) fair\b|\bon what grounds\b|\bwhat (?:has|is|was) made you\b|\bjustify\b|\bwhy\b|\bhow come\b|\bwhat is the (?:point|purpose|benefit|use) of\b|\bexplain\b|\bwhat (?:makes|made) you\b|\bwhat (?:led|leads|is leading) (?:you )?to\b|\bwhat is behind\b|\bfor what reason\b|\breasons? (?:for|behind)\b|\b(?:what is|what was|give me|tell me)(?: [a-z]+){0,2} (?:reason|reasoning|logic|thinking|rationale)\b|\bbased on what\b|\bwhat (?:is|was) (?:that|this|it) based on\b|\bwhere (?:does|did) (?:that|this) come from\b|\bwhat basis\b|\bwhat grounds\b|\bhow did you (?:get|come|work|decide|figure)\b|\bwhat is (?:driving|behind|causing)\b|\bare you sure\b|\bdoes not make sense\b|\bmakes? no sense\b/;
const pushback =
  /\b(?:do not|not sure i|can not|have to dis) ?agree\b|\bbeg to differ\b|\b(?:that|this|it) (?:does not|do not|makes no) (?:make )?(?:any )?sense\b|\bmakes no sense\b|^(?:that|this) is (?:ridiculous|silly|daft|nonsense|wrong|rubbish|too easy|bs)$|\b(?:do|can|did) not (?:really |quite )?(?:get|understand|see|follow) (?:it|that|this|why|how come|the (?:logic|point|reason))\b|\bi disagree\b/;
const instead =
  /\binstead\b|\brather than\b|\bin place of\b|\bswap(?:ped|ping)?\b|\bwhat if\b|\bsuppose\b|\blet us say\b|\bimagine\b/;
const fuel =
  /\b(?:empty stomach|eat|eating|ate|food|foods|fuel|fuell?ing|refuel\w*|snacks?|drink|drinking|hydrat\w+|dehydrat\w+|(?<!cold |deep |hot |open )water(?! running| jog)|fluids?|electrolytes?|sodium|salt|gels?|carbs?|carb[ -]?load\w*|carbohydrates?|breakfast|(?<!(?:at|over|my|for|during) )lunch(?! (?:run|break|hour|time|session))|dinner|supper|tea before|brekkie|brekky|protein|shakes?(?! ?-?out)|smoothie|caffeine|coffee|beers?|pints?|wine|alcohol|booze|bananas?|porridge|oats|pasta|rice|toast before|nutrition|meals?|calories|diet|supplements?|creatine|beetroot|beet|fasted|chocolate milk|energy drinks?|iron|vitamin\w*|magnesium|omega|sports drink|lucozade|gatorade|bonk(?:ing|ed)?|hungry|hunger|weigh(?:t)? loss|kebab|curry|pizza|sugar|cokes?|aid station)\b/;
const sleep =
  /\b(?:(?:bad|good|rough|terrible|broken) nights?|sleep\w*|asleep|slept|naps?|napping|bed ?time|bed|insomnia|melatonin|jet ?lag\w*|doze|nod off|snooze|lie[ -]?in|lights out|nights|night shifts?|wind down|kip|shut ?eye|switch off|drop off|wake up at|waking)\b/;
const recover =
  /\b(?:recover(?:y|ing|ies)?|foam roll\w*|ice[ -]?baths?|cold (?:plunge|water|shower|bath)\w*|massage\w*|stretch\w*|saunas?|compression\w*|epsom|loosen\w*|doms|hot (?:tub|bath)|bath|active rest|theragun|massage gun|soreness|ease (?:the|my|off)|flush (?:the|my|out)|bounce back|freshen|refresh|boots|normatec)\b/;
const notRunning =
  /\b(?:spend (?:my |a |the )?rest day|do (?:on|with) (?:my |a |the )?(?:rest day|day off)|something for (?:my )?(?:sore|stiff|heavy|tired)|get (?:these|my|the) legs back|besides sleep\w*|apart from sleep\w*|remed(?:y|ies)|not involve running|on rest days?|that (?:is|are) not just|instead of (?:running|a run|my run)|(?:is|are) not running|not running|without running|other than (?:running|a run)|besides running|apart from running|that is not (?:a )?run\w*|cross[ -]?train\w*|non[ -]?running|on (?:a|my) rest day|rest day (?:ideas|activities)|alternative|to help (?:my|with|the) (?:legs|recovery|soreness|doms)|help (?:my|the) (?:legs|quads|calves|soreness)|for (?:sore|tired|heavy|dead|stiff|tight) (?:legs|muscles|quads|calves)|get rid of|sort (?:my|the|out my) legs)\b/;
const status =
  /\b(?:how (?:has|have|did|is) (?:this|the|my|last) (?:block|cycle|phase|build|training|month|year|season)|have i (?:recovered|improved|got(?! on| DAY)|gotten|been)|how (?!far|long|much|many|fast|hard|easy|soon|often)[a-z]+(?: [a-z]+)? am i|acute|chronic|acwr|ctl|atl|tsb|form score|summary of|report on|progress report|(?:is|are) (?:it|things|everything|training)(?: all)? (?:going|looking) (?:ok|well|alright|to plan|good)|too much (?:last|this|yesterday)|have i (?:done|run|trained) too (?:much|little|hard)|do i (?:train|run) too (?:much|little|hard)|training (?:working|paying off|helping)|(?:what|how) (?:is|are|was) my (?:fatigue|stress|mood|energy|tiredness|soreness|average)|how (?:much|far|many)(?: [a-z]+)? (?:have|did|has|had|was) (?:i|my)|deload|load|trends?|trending|fitness|fitter|fit enough|unfit|in form|my form|progress\w*|improv\w+|how am i (?:doing|going|getting on|looking|tracking|trending|progressing)|how (?:have|has) (?:i|my|things|training|the last)\b.*|how (?:are|is|was) (?:my|things|training|it going with my)\b.*|over ?train\w*|over ?doing|over ?reach\w*|overcooked|overcooking it|doing too much|too much (?:lately|recently|this week|running|training)|burn(?:ing|t|ed)? ?out|my (?:numbers|stats|data|hrv|rhr|resting (?:hr|heart rate)|mileage|average|averages|readiness|freshness|summary|report|chart|graph|graphs|trend|volume|recovery score|weekly)|am i (?:ready|recovered|recovering|fresh|tired|too tired|getting|losing|doing (?:ok|well|enough|too|alright|it right)|on track|in (?:good )?(?:shape|form)|fit|peaking|training too|running too|just|run down|coming|ramping|building|increasing|plateau\w*|stale|about to)|on track|this month|last month|monthly|ramp\w*|readiness|vo2 ?max|getting (?:better|faster|fitter|slower|worse|stronger)|how (?:tired|fresh|fit|recovered|ready) am i|where am i at|where do i stand|how is (?:it|training) (?:looking|going)|plateau\w*|dig(?:ging)? a hole|risk of injury|enough rest|enough recovery|weekly mileage|year so far|compare\w*)\b/;
const doing =
  /\b(?:run|running|ran|train\w*|sessions?|workouts?|jog\w*|rest|resting|day off|tempo|intervals?|hills?|track|threshold|fartlek|long run|long one|long|easy|hard|parkrun|miles?|KM\d+|MIN\d+|go out|exercis\w+|skip|push|double|go for it|send|go long|gym|bike|cycle|swim|cross|strides|reps|speed|speedwork|shakeout|pace|legs|club|squad|plan|schedule|pencilled|on for|on the cards|doing|do|prescribed|recommend|suggest|suggestion|advise|think|back off|out|outside|ease|move|mileage|workload|yoga|strength|walk|race|plod|REPS\d+)\b/;
const hardWords =
  /\b(?:hard|harder|smash|smashing|push|pushing|hammer|full gas|full send|send it|quality|all out|beast|flat out|race pace|fast|speed|crush|go big|big session|nail|intense|intensity|tough|gas it|(?:hit|on) the gas|open (?:it|the taps|her) up|floor it|let rip|let loose|step on it|hammer down|foot down|go all in|put the (?:hammer|foot) down|give it (?:some|beans|socks|welly)|go for it|max effort|empty the tank|to the well|full beans|balls out|blast|rip it|key session|workout)\b/;
const week =
  /\b(?:next PERIOD\d+|when is (?:my|the) (?:next|long|hard|big|key)|next (?:rest day|hard session|long run|day off)|which days?|what days?|when should i do my (?:long|hard)|week|weeks|weekend|(?:next|coming) (?:few|couple of|PERIOD\d+|OTHER\d+|\w+) (?:days|sessions)|few days|PERIOD\d+|days ahead|schedule|reshuffle|rejig|rearrange|reorganise|shuffle|juggle|move (?:things|sessions|stuff|everything) (?:around|about)|rest of (?:the|this) week|block ahead|coming days)\b/;
const raceWords =
  /\b(?:goal for|pace (?:it|my|the|this|that)|how (?:should|do|would) i pace|taper\w*|race (?:week|day|plan|strategy|prep|morning|pace)|pacing (?:plan|strategy)?|my race|the race|race|races|racing|marathon|half marathon|ultra|goal race|cross country|xc|start line|goal time|go out too fast|negative split|bib|a race)\b/;
const vague =
  /^(?:[^a-z]*(?:any (?:tips|ideas|advice|suggestions|thoughts|help|tricks|hacks|pointers|remedies)|thoughts|tips|tricks|advice|help|what (?:should|can|do|would|could) (?:i|you|we)(?: do| suggest| recommend| advise| think| reckon)?(?: about (?:it|that|this))?(?: now| then| here)?|what now|what helps|ideas|how (?:do|can) i (?:fix|sort|stop|improve|help|deal with|handle|change) (?:that|this|it)|is that (?:ok|bad|normal|enough|alright|fine|good|a problem)|is this (?:ok|bad|normal|enough)|what do you (?:think|suggest|recommend|reckon)|suggestions|wdyt|need (?:some )?(?:tips|advice|help|ideas)|does it matter|should i worry|should i be worried)[ ,]*(?:please|coach|mate|tho|though|lol|for me|here)*[ ,]*)+$/;

const smalltalk =
  /\b(?:how are you|how is (?:it going|life|things|everything|your)|how are (?:things|you)|did you (?:see|watch|hear|catch|have|know)|do you (?:run|like|ever|sleep|dream|watch|support|follow|eat|love|remember|know (?:who|any|a joke))|are you (?:a (?:bot|robot|human|person|real)|real|human|an ai|ai|there|ok|awake|alive|well|still there|around)|you there|anyone there|what is up|whats up|sup|wassup|how was your|what is your (?:name|favourite|favorite)|who made you|where are you from|have you (?:seen|heard|ever|run|had)|can you believe|guess what|who is your|is anyone|how old are you|you ok|you good|you alright|alright mate|up to)\b/;
const helpWords =
  /\b(?:this bot do|the bot do|can i (?:upload|import|export|connect|link|sync|log|send you)|tell you about|sort of (?:stuff|things)|reminders?|a command|use this|how to use|(?:do|can) you understand|how (?:this|it|fallow|the bot|you) works?|what (?:can|do) (?:you|this|fallow|the bot|it) (?:do|offer|help)|what (?:can|do) i (?:ask|say|type|send|tell|log)|how (?:does|do) (?:this|it|fallow|you|the bot|that) work|how (?:do|can|would|should) (?:i|you|we) (?:log|use|add|undo|delete|edit|start|set up|set|record|enter|check in|export|connect|turn (?:on|off)|stop (?:the|these|getting|reminders|messages)|pause|link|sync|import|upload|talk|report|(?:change|switch) (?:my|to (?:miles|km|kilometres|kms)|the (?:units?|time|settings?)|units?|from|between)|tell you|see my|remove|get started|register|sign up|unsubscribe|share)|how to (?:log|use|add|undo|record|delete|export)|commands?|what are you (?:for|able|capable)|what do you do|instructions|menu|what are my options|features|get(?:ting)? started|who are you|what are you|what else can you|can you (?:help|log|track|remind me|import|read|connect|sync)(?: me)?(?: with| my| from| out)?|where do i (?:log|find|see|start|change|type)|show (?:me )?(?:the )?(?:help|commands|options|menu)|list (?:of )?commands|help please|need help (?:with|using) (?:this|the bot|fallow))\b/;

type Rule = readonly [Intent, (question: Question) => boolean];

const rules: readonly Rule[] = [
  [
    'out_of_scope',
    ({ asked }) =>
      /\bwhere (?:is|are) (?:good|the best|a good|a decent)\b|\bwhere (?:can|do|should) i (?:get|buy|find|eat)\b|\b(?:buy|price|cheap(?:est)?|cost|discount|shop|brand|sell|voucher|order me|cook|recipe|book me|fix my (?:bike|watch|phone|shoes))\b|\bwhat does [a-z0-9 ]+ mean\b|\bthe (?:world |course |club )?record (?:for|in|at|is)\b|\bwhat time (?:is|does|do) (?:parkrun|the|track|club|training)\b/.test(
        asked,
      ),
  ],
  [
    'help',
    ({ asked }) =>
      helpWords.test(asked) &&
      (/\btell you\b/.test(asked) ||
        !/\b(?:recover|sleep|taper|fuel|run (?:today|hard))\b/.test(asked)),
  ],
  [
    'greeting_smalltalk',
    ({ asked }) =>
      smalltalk.test(asked) && !elsewhere.test(asked) && !/\b(?:should|can|could) i\b/.test(asked),
  ],
  ['ask_why', ({ asked, supposed }) => why.test(asked) || why.test(supposed)],
  ['ask_fuel', (q) => eats(q)],
  ['ask_sleep', (q) => sleeps(q)],
  ['ask_recovery_ideas', (q) => recovers(q)],
  ['ask_whatif', (q) => ifs(q)],
  ['out_of_scope', ({ asked, supposed }) => elsewhere.test(asked) || elsewhere.test(supposed)],
  ['ask_race_taper', (q) => races(q)],
  [
    'ask_today',
    (q) =>
      /\bhow (?:far|long|much|many [a-z]+|fast) (?:am|are|do|should|shall|will) (?:i|we) (?:to )?(?:run|running|do|doing|go|going|train|training)\b/.test(
        q.asked,
      ) &&
      !laterDay(q) &&
      !week.test(q.asked),
  ],
  ['ask_hard_today', (q) => (today(q) || !laterDay(q)) && isHard(q) && !week.test(q.asked)],
  ['ask_status', ({ asked }) => status.test(asked) && !should.test(asked)],
  ['ask_tomorrow', (q) => laterDay(q) && trains(q)],
  ['ask_week', ({ asked }) => week.test(asked)],
  ['ask_status', ({ asked }) => status.test(asked)],
  [
    'ask_today',
    (q) => q.message.pieces.length > 0 && (doing.test(q.asked) || today(q) || vagueTraining(q)),
  ],
];

const should = /\b(?:should|can|could|shall|may) i\b|\bok to\b|\bok for\b/;
const elsewhere =
  /\bdid (?!i\b|we\b|my\b|you\b|it\b|that\b|this\b)[a-z]+ (?:run|do|race|sleep|log|train|finish)\b|\bwho (?:is|was|has|won|ran|did|are)\b|\b(?:how|what) (?:is|was|are) (?!my\b|i\b|the\b|a\b|it\b|that\b|this\b|training\b|your\b|things\b)[a-z]+'s? (?:load|sleep|hrv|fitness|training|plan|session|pace)\b|\b(?:NUM\d+|OTHER\d+) (?:times|plus|minus|divided) |\b(?:going to|will it|is it) rain\b|\b(?:shoes?|trainers|spikes|vaporfly|alphafly|nike|adidas|asics|hoka|brooks|saucony|garmin|apple watch|coros|strava|watch|headphones|playlist|podcast|song|music|weather|forecast|rain (?:today|tomorrow|later)|joke|poem|recipe|capital of|president|prime minister|football score|score of|who won|world record|olympics?|bitcoin|crypto|stock|shares|tax|mortgage|rent|girlfriend|boyfriend|dating|movie|film|netflix|translate|code|python|javascript|homework|essay|email|flight|hotel|train times|bus|parking|route|routes|trail near|physio near|sports bra|socks|shorts|gloves?|mitts|beanie|hat|cap|buff|jacket|vest|shop|buy|price|cost|cheap|discount|entry|entries|ballot|membership|subs|kit|meaning of life|time is it|what is the time|date today|who is|news|election|book me|order|uber|pb table|kipchoge|bolt|world champion\w*|convert|calculate|square root|plus NUM|spell|dog food|car|insurance|visa|lottery|horoscope|ticket|sunglasses|pram|buggy|gps|strap|app|screen ?shot|wifi|password|laptop|phone)\b/;

function eats({ asked, supposed, all }: Question): boolean {
  if (/\bwhat (?:should|can|do) i have (?:before|after|for|with|during)\b/.test(asked)) return true;
  if (
    /\b(?:have|eat|take|grab|get) (?:something|anything|a bite|nothing)(?: small| light| little| sweet| to eat)? (?:before|first|beforehand|after)\b/.test(
      asked,
    )
  )
    return true;
  if (
    /\bwhat (?:should|can|do) i have\b/.test(asked) &&
    /\b(?:starving|hungry|peckish|famished|thirsty)\b/.test(all)
  )
    return true;
  if (
    /\b(?:ruin|affect|help|hurt|mess up|mess with|disturb|wreck|stop)(?: with)? (?:my |me )?(?:sleep|sleeping)\b/.test(
      asked,
    )
  )
    return false;
  if (
    /\bhow (?:many|much)\b/.test(asked) &&
    /\b(?:gels?|carbs|electrolytes|salt tabs?|bananas?|caffeine)\b/.test(all)
  )
    return true;
  if (fuel.test(asked) && !(trainsFirst.test(asked) && !eatVerb.test(asked))) return true;
  if (
    vague.test(asked) &&
    fuel.test(all) &&
    !/\b(?:sore|tight)\b/.test(all) &&
    !/\bhad (?:OTHER|a few|some|wine|beers?)/.test(all)
  )
    return true;
  return asked === '' && eatVerb.test(supposed);
}
const eatVerb =
  /\b(?:eat|eating|drink|drinking|fuel\w*|hydrat\w*|gels?|carbs?|breakfast|snack|refuel\w*|protein|electrolytes?|caffeine|coffee|carb[ -]?load\w*|nutrition|food|empty stomach|fasted|fasting)\b/;
const trainsFirst =
  /\b(?:should|can|could|shall|ok to|do|may|am|good to|ready (?:to|for)|safe to|fine to|wise to|smart to|sensible to|advisable to|idea to|ok for|alright to|ok doing|up to|up for|go ahead with|still do) (?:i )?(?:[a-z]+ ){0,3}?(?:run|running|train|race|jog|skip|rest day|intervals|tempo|push|parkrun|session|track|hills|hard|reps|workout|threshold|fartlek|speedwork|club|hill|repeats|REPS\d+|KM\d+)\b/;

function sleeps({ asked, supposed, all, message }: Question): boolean {
  if (/\b(?:nod off|fall asleep|get to sleep|sleep better|switch off|wind down)\b/.test(asked))
    return true;
  if (
    (/\bhow many hours (?:should|do|does)\b/.test(asked) || nightLong(asked, message)) &&
    !/\b(?:run|running|training|session|long|tempo|bike|gym)\b/.test(asked)
  )
    return true;
  if (/\bhow (?:did|have|has|was|is) (?:i|my) (?:slept|sleep(?:ing)?|been sleeping)\b/.test(asked))
    return true;
  if (
    sleep.test(asked) &&
    !/\b(?:besides|apart from|other than|except) sleep/.test(asked) &&
    (hoursOfSleep.test(asked) || !/\b(?:plan|week|schedule)\b/.test(asked)) &&
    !/\b(?:shuffle|reshuffle|rejig|rearrange)\b/.test(asked) &&
    !trainsFirst.test(asked) &&
    !/\b(?:DAY\d+ session|session|intervals|tempo|track|hard)\b/.test(asked)
  )
    return true;
  if (
    vague.test(asked) &&
    sleepless.test(all) &&
    !/\b(?:tempo|intervals|session|track|hard|long run)\b/.test(all)
  )
    return true;
  if (/\b(?:catch up|make up for it|claw (?:it|that) back)\b/.test(asked) && /\bsleep\b/.test(all))
    return true;
  return asked === '' && /\bnaps?\b/.test(supposed) && !doing.test(supposed);
}

const hoursOfSleep =
  /\bhow (?:much|many hours)(?: of)? sleep\b|\bsleep (?:do|should) i (?:need|get)\b/;

/** 'Is 7 hours enough?', not '20 minutes enough?' */
function nightLong(asked: string, { marked }: Message): boolean {
  const word = /\b(MIN\d+)(?: [a-z]+){0,2} (?:enough|ok|too little|sufficient|plenty)\b/.exec(
    asked,
  )?.[1];
  return (markOf(marked, word, 'MIN')?.value ?? 0) >= 180;
}

const sleepless =
  /\b(?:can not (?:get to |fall |stay )?(?:sleep|asleep)|not sleep\w*|sleeping|to sleep|trouble sleeping|insomnia|keep waking|waking|wake up|awake|lie awake|fall asleep|sleep (?:is|has been|was|keeps)|drop off|sleepless|switch off|wind down)\b/;

function recovers({ asked, all, sessions }: Question): boolean {
  if (helpWords.test(asked)) return false;
  if (
    /\brecovery (?:run|jog|day|session|pace|miles?|KM\d+|week)\b/.test(asked) &&
    !/\b(?:ideas|tips)\b/.test(asked)
  )
    return false;
  if (
    /\bam i (?:recovered|recovering)|\b(?:enough|my) recovery|\brecovery (?:looking|score|trend)|\bhow (?:is|was) my recovery|\brecovered\b/.test(
      asked,
    )
  )
    return false;
  if (
    /\binstead of (?:running|a run|my run)\b/.test(asked) &&
    !/\b(?:what|anything|ideas|something|how)\b/.test(asked)
  )
    return false;
  const offered = sessions.some(
    ({ mood, type }) =>
      mood === 'asked' &&
      type !== undefined &&
      (hardTypes.has(type) || type === 'easy' || type === 'long'),
  );
  if (notRunning.test(asked) && !offered) return true;
  if (recover.test(asked)) return !(trainsFirst.test(asked) && offered);
  const wrecked =
    /\b(?:sore|doms|toast|trashed|battered|heavy legs|stiff|wrecked|shot|dead)\b/.test(all);
  if ((vague.test(asked) || /\bhelp$/.test(asked)) && wrecked) return true;
  return (
    wrecked &&
    /\b(?:what (?:can|should|could) i do (?:for|to|about|with)|anything i can do|what helps|what (?:is|would be) (?:good|best) for|how (?:do|can) i (?:fix|help|ease|sort|loosen|get))\b/.test(
      asked,
    )
  );
}

function ifs({ asked, supposed, message }: Question): boolean {
  if (supposed !== '') return true;
  if (instead.test(asked)) return true;
  if (/\bwould i (?:lose|gain|miss out|fall behind|improve|drop)\b/.test(asked)) return true;
  if (
    /\bwould (?!i\b|you\b|it be (?:ok|safe)|that be|this be|my\b|a nap\b)[a-z ]{2,40}\b(?:hurt|help|affect|matter|ruin|mess|change|damage|harm|make a difference|cost me)\b/.test(
      asked,
    )
  )
    return true;
  return message.pieces.length > 0 && /\bwhat happens (?:if|when)\b/.test(asked);
}

function races({ asked, all, sessions, message }: Question): boolean {
  if (/\btaper\w*\b/.test(asked)) return true;
  if (/\b(?:days?|weeks?) (?:to go|out)\b/.test(message.plain)) return true;
  if (/\bbefore (?:the|my|a|our) (?:race|marathon|half|KM\d+|ultra|big day)\b/.test(all))
    return true;
  const past =
    /\b(?:ran|did|raced|finished|completed|after|since|from|following|was) (?:[a-z]+ ){0,3}(?:KM\d+|race|half|marathon|ultra)\b/;
  const told = sessions.filter(
    ({ event, type, mood, done, days }) =>
      (event !== undefined && event !== 'parkrun') ||
      (type === 'race' && !done && (mood !== 'asked' || (days ?? 0) > 0)),
  );
  const coming = told.some(
    ({ piece, days, done }) =>
      !done && (piece.tense === 'future' || (days ?? 0) > 0) && !past.test(piece.text),
  );
  if (
    /\b(?:race|racing) (?:my|a|the|our|with) (?:mates?|friend|wife|husband|brother|sister|boss|colleague|dad|mum|kids?)\b/.test(
      all,
    )
  )
    return false;
  if (coming) return true;
  if (/\b(?:taper\w*|race week)\b/.test(all) && message.pieces.length > 0 && !past.test(all))
    return true;
  return raceWords.test(asked) && !past.test(asked) && !/\brace pace\b/.test(asked);
}

function isHard({ asked, sessions, message }: Question): boolean {
  if (/\b(?:mileage|load|volume|hrv|rhr)\b.*\btoo (?:fast|hard|quick\w*)\b/.test(asked))
    return false;
  if (hardWords.test(asked) && (doing.test(asked) || today({ asked, message } as Question)))
    return !/\b(?:too hard|how hard|hard was|was (?:that|it|DAY\d+)[a-z ]* (?:too )?hard)\b/.test(
      asked,
    ) || /\btoday|DAY/.test(asked) === false
      ? !/\bhow hard\b.*\b(?:was|did)\b/.test(asked)
      : true;
  const hardNamed = typesIn(asked.replace(/\bor\b/g, ',')).some((type) => hardTypes.has(type));
  return (
    hardNamed ||
    sessions.some(({ mood, type }) => mood === 'asked' && type !== undefined && hardTypes.has(type))
  );
}

/** A single day to come is asked about. */
function laterDay({ asked, message }: Question): boolean {
  if (/\b(?:tomorrow|next session|next run)\b/.test(asked)) return true;
  const dayless = !/DAY\d+|\btoday|\bnow\b/.test(asked);
  const about = dayless
    ? message.pieces
        .filter(({ mood, tense }) => mood === 'plan' || tense === 'future')
        .map(({ text }) => text)
        .join(' , ')
    : asked;
  return [...about.matchAll(/DAY\d+/g)].some(([word]) => {
    const said = markOf(message.marked, word, 'DAY');
    return (
      said !== undefined &&
      !new RegExp(`\\b(?:since|from|after|did|was|ran) (?:[a-z']+ ){0,3}${word}`).test(about) &&
      offsetOf(said, 'future', message.at.today) > 0
    );
  });
}

const trains = ({ asked }: Question) =>
  doing.test(asked) ||
  /\b(?:what|whats|how|and|plan|on)\b/.test(asked) ||
  asked.split(' ').length < 6;
const today = ({ asked, message }: Question) =>
  [...asked.matchAll(/DAY\d+/g)].some(([word]) => {
    const said = markOf(message.marked, word, 'DAY');
    return said?.offset === 0;
  });
const vagueTraining = ({ asked, all }: Question) =>
  /\bwhat (?:have|do|did|would|am|are) (?:you|i|we) (?:got|have|suggest|recommend|reckon|think|doing|on|do|up to)\b/.test(
    asked,
  ) ||
  /\b(?:only|just) (?:have |got )?MIN\d+|\bwith (?:only |just )?MIN\d+/.test(asked) ||
  (vague.test(asked) &&
    (doing.test(all) ||
      /\b(?:tired|slept|hrv|rhr|sore|heavy|knackered|legs|fresh|rested)\b/.test(all)));

/** What a message without question or report is. */
export function chatter(message: Message): Intent {
  const { text } = message.marked;
  if (isNoise(message)) return 'unclear';
  if (
    /^(?:please |coach |hey |hi |ok |i need |need |some )*help(?: me| please| coach| out| pls)*$/.test(
      text.replace(/[^a-z ]/g, '').trim(),
    ) ||
    helpWords.test(text)
  )
    return 'help';
  const question = message.pieces.some(({ mood }) => mood === 'asked' || mood === 'hypothesis');
  const order =
    /^(?:please |coach |hey |can you |could you )*(?:tell me|write|book|find|order|play|send me|recommend|translate|convert|calculate|draw|google|search|give me|buy|show me)\b/.test(
      text,
    );
  if (question || order) return 'out_of_scope';
  return isChat(message) ? 'greeting_smalltalk' : 'unclear';
}

/**
 * A greeting, thanks, a plan, news of life or of others. What speaks of training, the body or
 * the night, with a figure in it, and still told nothing, was not understood: better said so.
 */
function isChat({ marked, pieces }: Message): boolean {
  if (polite.test(marked.text) || pieces.some(({ mood }) => mood !== 'told')) return true;
  const figure = marked.marks.some(({ kind }) => kind !== 'DAY' && kind !== 'OTHER');
  return !(figure && trainingWords.test(marked.text));
}
const polite =
  /^(?:happy|merry) [a-z]+|\b(?:thanks|thank you|cheers|hello|hi|hey|morning|night|lol|haha)\b/;
const trainingWords =
  /\b(?:KM\d+|MIN\d+|OUTOF\d+|BPM\d+|MS\d+|COLON\d+|run|ran|jog\w*|sleep|slept|heart|pulse|hr|legs?|pain|sore|tired|rpe|effort|tempo|intervals?|session|training|pace)\b/;

/** No English sentence: other languages, code, links, bare numbers, keys hit at random. */
export function isNoise({ plain, marked }: Message): boolean {
  const marks = marked.marks.length;
  if (
    /https?:|www\.|\b[a-z0-9-]+\.(?:com|org|net|io|co\.uk|app|dev|gg)\b/.test(plain) &&
    plain.split(' ').length < 6
  )
    return true;
  if (
    /[{}[\]<>]|=>|\(\)|&&|\|\||;\s*$|===?|\bselect \* |\bdrop table|\bfunction\b|\bconst\b|\bimport \w+ from|\bdef \w+\(|\b(?:print|printf|echo|require|return) ?\(|console\.|<\/?\w+>|\$\(|sudo |rm -rf|npm |\bgit (?:push|pull|commit|clone)|(?<= )--[a-z]/.test(
      plain,
    ) &&
    !/^[^{}[\]<>]*<3/.test(plain)
  )
    return true;
  const words = plain.match(/[a-z][a-z']*/g) ?? [];
  const strange = /[\u0370-\u1fff\u2e80-\ud7ff\uf900-\ufdff]/.test(plain);
  if (strange && words.length < 4) return true;
  // '10pm - 6am' is a night, and says so.
  if (marked.marks.some((mark) => mark.kind === 'SPAN' && mark.certain) && words.length < 8)
    return false;
  const content = words.filter((word) => !units.has(word));
  // '5k 28:40' needs no word at all; a lone number is nothing.
  if (content.length === 0) return words.length === 0 || marks < 2;
  const known = content.filter(
    (word) => isEnglish(word.replace(/'s?$/, '')) || englishEnding.test(word),
  );
  const foreign = content.filter((word) => otherTongues.has(word));
  if (known.length === 0 || foreign.length > known.length) return true;
  if (foreign.length > 0) return known.length / content.length < 0.6;
  // Runs have names and places; a message with figures of training in it is hardly noise.
  if (marks > 1) return known.length / content.length < 0.2;
  return known.length / content.length < (content.length <= 2 ? 0.5 : 0.34);
}

/** 'Plantar fasciitis flaring': no list has them all, but they end as English words do. */
const englishEnding = /[a-z]{3}(?:ing|ness|ful|itis|opathy|ache)$/;

/** Small words of other languages, by which they are known. */
const otherTongues = new Set(
  'je suis ai les des une est pas aujourd hui avec pour dans fatigue ich bin und der die das nicht heute gestern gelaufen gut mude wie el los las una que por hoy ayer corri como estas muy estoy cansado con para puedo correr ik ben niet vandaag gelopen het een geen oggi ieri ho sono corso molto hoje ontem eu nao muito jag dag idag sprang mycket jeg ikke en di da kai mi tengo dolor bom dia'.split(
    ' ',
  ),
);
const units = new Set(
  'km k mi m min mins h hr hrs s x am pm th st nd rd wu cd gm gn rpe '.split(' '),
);
