import { matches, oneOf, says } from './vocabulary.ts';
/** The vocabularies by which a question is known. All are read in a marked text. */

export const why = matches(
  '\\b(?:what is with (?:the|this|that|all))\\b|\\bwho says\\b|\\bhow is (?:that|this|it) fair\\b',
  '\\bon what grounds\\b|\\bwhat (?:has|is|was) made you\\b|\\bjustify\\b|\\bwhy\\b|\\bhow come\\b',
  '\\bwhat is the (?:point|purpose|benefit|use) of\\b|\\bexplain\\b|\\bwhat (?:makes|made) you\\b',
  '\\bwhat (?:led|leads|is leading) (?:you )?to\\b|\\bwhat is behind\\b|\\bfor what reason\\b',
  '\\breasons? (?:for|behind)\\b',
  '\\b(?:what is|what was|give me|tell me)(?: [a-z]+){0,2} (?:reason|reasoning|logic|thinking|rationale)\\b',
  '\\bbased on what\\b|\\bwhat (?:is|was) (?:that|this|it) based on\\b',
  '\\bwhere (?:does|did) (?:that|this) come from\\b|\\bwhat basis\\b|\\bwhat grounds\\b',
  '\\bhow did you (?:get|come|work|decide|figure)\\b|\\bwhat is (?:driving|behind|causing)\\b',
  '\\bare you sure\\b|\\bdoes not make sense\\b|\\bmakes? no sense\\b',
);

export const pushback = matches(
  '\\b(?:do not|not sure i|can not|have to dis) ?agree\\b|\\bbeg to differ\\b',
  '\\b(?:that|this|it) (?:does not|do not|makes no) (?:make )?(?:any )?sense\\b',
  '\\bmakes no sense\\b',
  '^(?:that|this) is (?:ridiculous|silly|daft|nonsense|wrong|rubbish|too easy|bs)$',
  '\\b(?:do|can|did) not (?:really |quite )?(?:get|understand|see|follow) (?:it|that|this|why|how come|the (?:logic|point|reason))\\b',
  '\\bi disagree\\b',
);

export const instead = matches(
  '\\binstead\\b|\\brather than\\b|\\bin place of\\b|\\bswap(?:ped|ping)?\\b|\\bwhat if\\b',
  '\\bsuppose\\b|\\blet us say\\b|\\bimagine\\b',
);

export const fuel = says(
  'take on board|taking on board',
  'empty stomach|eat|eating|ate|food|foods|fuel|fuell?ing|refuel\\w*|snacks?|drink|drinking',
  'hydrat\\w+|dehydrat\\w+|(?<!cold |deep |hot |open )water(?! running| jog)|fluids?',
  'electrolytes?|sodium|salt|gels?|carbs?|carb[ -]?load\\w*|carbohydrates?|breakfast',
  'tea to have|(?:for|what is a [a-z]+) tea|(?<!(?:at|over|my|for|during) )lunch(?! (?:run|break|hour|time|session))|dinner|supper',
  'tea before|brekkie|brekky|protein|shakes?(?! ?-?out| off)|smoothie|caffeine|coffee|beers?',
  'pints?|wine|alcohol|booze|bananas?|porridge|oats|pasta|rice|toast before|nutrition|meals?',
  'calories|diet|supplements?|creatine|beetroot|beet|fasted|chocolate milk|energy drinks?',
  'iron|vitamin\\w*|magnesium|omega|sports drink|lucozade|gatorade|bonk(?:ing|ed)?|hungry',
  'hunger|weigh(?:t)? loss|kebab|curry|pizza|sugar|cokes?|aid station',
);

export const sleep = says(
  'hit(?:ting)? the (?:hay|sack)',
  '(?:bad|good|rough|terrible|broken) nights?|sleep\\w*|asleep|slept|naps?|napping|bed ?time',
  'bed|insomnia|melatonin|jet ?lag\\w*|doze|nod off|snooze|lie[ -]?in|lights out|nights',
  'night shifts?|wind down|kip|shut ?eye|switch off|drop off|wake up at|waking',
);

export const recover = says(
  'what (?:can|should|could) i do [a-zA-Z0-9 ]{0,30}to (?:be|feel|get) fresh(?:er)?',
  'recover(?:y|ing|ies)?|foam roll\\w*|ice[ -]?baths?|cold (?:plunge|water|shower|bath)\\w*',
  'massage\\w*|stretch\\w*|saunas?|compression\\w*|epsom|loosen\\w*|doms|hot (?:tub|bath)|bath',
  'active rest|theragun|massage gun|soreness|ease (?:the|my|off)|flush (?:the|my|out)',
  '(?:spring|bounce|pop|zip|snap|life)(?: back)? (?:back|into) ?(?:my |the )?(?:legs)?|speed (?:things|it|this|recovery|the recovery) (?:up|along)|speed up (?:recovery|my recovery)|shake (?:off|out) (?:heavy|dead|tired|stiff|sore|my|the|these)',
  'recuperat\\w+|bounce back|freshen|refresh|boots|normatec',
);

export const notRunning = says(
  'spend (?:my |a |the )?rest day|do (?:on|with) (?:my |a |the )?(?:rest day|day off)',
  'something for (?:my )?(?:sore|stiff|heavy|tired)|get (?:these|my|the) legs back',
  'besides sleep\\w*|apart from sleep\\w*|remed(?:y|ies)|not involve running|on rest days?',
  'that (?:is|are) not just|instead of (?:running|a run|my run)|(?:is|are) not running',
  'not running|without running|other than (?:running|a run)|besides running',
  'apart from running|that is not (?:a )?run\\w*|cross[ -]?train\\w*|non[ -]?running',
  'on (?:a|my) rest day|rest day (?:ideas|activities)|alternative',
  'to help (?:my|with|the) (?:legs|recovery|soreness|doms)',
  'help (?:my|the) (?:legs|quads|calves|soreness)',
  'for (?:sore|tired|heavy|dead|stiff|tight) (?:legs|muscles|quads|calves)|get rid of',
  'sort (?:my|the|out my) legs',
);

export const status = says(
  'holding up|signs? (?:of|i am|that i)|how i stand|form (?:versus|vs|and) fatigue|creeping (?:up|down)',
  'in (?:better|worse|good|great|any|decent) shape|(?:better|fitter|stronger|slower|faster) than',
  'how did i do|did i (?:hit|reach|meet|make|beat) (?:my|the)|(?:days|long|weeks) since (?:my|the) last|OTHER\\d+ (?:[a-z]+ )?(?:too much|too little|enough|a lot|sensible|realistic)(?: for me)?',
  'how (?:has|have|did|is) (?:this|the|my|last) (?:block|cycle|phase|build|training|month|year|season)',
  'have i (?:recovered|improved|got(?! on| DAY| PERIOD| left| coming| this week| next)|gotten|been)',
  'how (?!far|long|much|many|fast|hard|easy|soon|often)[a-z]+(?: [a-z]+)? am i|acute|chronic',
  'acwr|ctl|atl|tsb|form score|summary of|report on|progress report',
  '(?:is|are) (?:it|things|everything|training)(?: all)? (?:going|looking) (?:ok|well|alright|to plan|good)',
  'too much (?:last|this|yesterday)|have i (?:done|run|trained) too (?:much|little|hard)',
  'do i (?:train|run) too (?:much|little|hard)|training (?:working|paying off|helping)',
  '(?:what|how) (?:is|are|was) my (?:fatigue|stress|mood|energy|tiredness|soreness|average)',
  'how (?:much|far|many)(?: [a-z]+)?(?: ,)? (?:have|did|has|had|was) (?:i|my)(?! (?:got|left))|deload|load|trends?',
  'trending|fitness|fitter|fit enough|unfit|in form|my form|progress\\w*|improv\\w+',
  'how am i (?:doing|going|getting on|looking|tracking|trending|progressing)',
  'how (?:have|has) (?:i|my|things|training|the last)\\b.*',
  'how (?:are|is|was) (?:my|things|training|it going with my)\\b.*|over ?train\\w*|over ?doing',
  'over ?reach\\w*|overcooked|overcooking it|doing too much',
  'too much (?:lately|recently|this week|running|training)|burn(?:ing|t|ed)? ?out',
  'my (?:numbers|stats|data|hrv|rhr|resting (?:hr|heart rate)|mileage|average|averages|readiness|freshness|summary|report|chart|graph|graphs|trend|volume|recovery score|weekly)',
  'am i (?:ready|recovered|recovering|fresh|tired|too tired|getting|losing|doing (?:ok|well|enough|too|alright|it right)|on track|in (?:good )?(?:shape|form)|fit|peaking|training too|running too|just|run down|coming|ramping|building|increasing|plateau\\w*|stale|about to)',
  'on track|this month|last month|monthly|ramp\\w*|readiness|vo2 ?max',
  'getting (?:better|faster|fitter|slower|worse|stronger)',
  'how (?:tired|fresh|fit|recovered|ready) am i|where am i at|where do i stand',
  'how is (?:it|training) (?:looking|going)|plateau\\w*|dig(?:ging)? a hole|risk of injury',
  'enough rest|enough recovery|weekly mileage|year so far|compare\\w*',
);

export const doing = says(
  'run|running|ran|train\\w*|sessions?|workouts?|jog\\w*|rest|resting|day off|tempo|intervals?',
  'hills?|track|threshold|fartlek|long run|long one|long|easy|hard|parkrun|miles?|KM\\d+',
  'MIN\\d+|go out|exercis\\w+|skip|push|double|go for it|send|go long|gym|bike|cycle|swim',
  'cross|strides|reps|speed|speedwork|shakeout|pace|legs|club|squad|plan|schedule|pencilled',
  'on for|on the cards|doing|do|prescribed|recommend|suggest|suggestion|advise|think',
  'back off|out|outside|ease|move|mileage|workload|yoga|strength|walk|race|plod|REPS\\d+',
);

export const hardWords = says(
  'hard|harder|smash|smashing|push|pushing|hammer|full gas|full send|send it|quality|all out',
  'beast|flat out|race pace|fast|speed|crush|go big|big session|nail|intense|intensity|tough',
  'gas it|(?:hit|on) the gas|open (?:it|the taps|her) up|floor it|let rip|let loose',
  'step on it|hammer down|foot down|go all in|put the (?:hammer|foot) down',
  'give it (?:some|beans|socks|welly)|go for it|max effort|empty the tank|to the well',
  'full beans|balls out|blast|rip it|key session|workout',
);

export const week = says(
  'when (?:am i|do i|should i|shall i|are we) (?:meant to |supposed to |due to )?(?:do |doing |run |running |have |having )?(?:my |the |a )?(?:next|long|hard|big|key|tempo|intervals|rest)',
  'next PERIOD\\d+|when is (?:my|the) (?:next|long|hard|big|key)',
  'next (?:rest day|hard session|long run|day off)|which days?|what days?',
  'when should i do my (?:long|hard)|week|weeks|weekend',
  '(?:next|coming) (?:few|couple of|PERIOD\\d+|OTHER\\d+|\\w+) (?:days|sessions)|few days',
  'PERIOD\\d+|days ahead|schedule|reshuffle|rejig|rearrange|reorganise|shuffle(?! ?$)|juggle',
  'move (?:things|sessions|stuff|everything) (?:around|about)|rest of (?:the|this) week',
  'block ahead|coming days',
);

export const raceWords = says(
  'goal for|pace (?:it|my|the|this|that)|how (?:should|do|would) i pace|taper\\w*',
  'race (?:week|day|plan|strategy|prep|morning|pace)|pacing (?:plan|strategy)?|my race',
  'the race|race|races|racing|marathon|half marathon|ultra|goal race|cross country|xc',
  'start line|goal time|go out too fast|negative split|bib|a race',
);

export const vague = new RegExp(
  `^(?:[^a-z]*${oneOf(
    'any (?:tips|ideas|advice|suggestions|thoughts|help|tricks|hacks|pointers|remedies)',
    'thoughts|tips|tricks|advice|help',
    'what (?:should|can|do|would|could) (?:i|you|we)(?: do| suggest| recommend| advise| think| reckon)?(?: about (?:it|that|this))?(?: now| then| here)?',
    'what now|what helps|ideas',
    'how (?:do|can) i (?:fix|sort|stop|improve|help|deal with|handle|change) (?:that|this|it)',
    'is that (?:ok|bad|normal|enough|alright|fine|good|a problem)',
    'is this (?:ok|bad|normal|enough)|what do you (?:think|suggest|recommend|reckon)',
    'suggestions|wdyt|need (?:some )?(?:tips|advice|help|ideas)|does it matter|should i worry',
    'should i be worried',
  )}[ ,]*(?:please|coach|mate|tho|though|lol|for me|here)*[ ,]*)+$`,
);

export const smalltalk = says(
  'how is you|howdy',
  'how are you|how is (?:it going|life|things|everything|your)|how are (?:things|you)',
  'did you (?:see|watch|hear|catch|have|know)',
  'do you (?:run|like|ever|sleep|dream|watch|support|follow|eat|love|remember|know (?:who|any|a joke))',
  'are you (?:a (?:bot|robot|human|person|real)|real|human|an ai|ai|there|ok|awake|alive|well|still there|around)',
  'you there|anyone there|what is up|whats up|sup|wassup|how was your',
  'what is your (?:name|favourite|favorite)|who made you|where are you from|who is your coach',
  'have you (?:seen|heard|ever|run|had)|can you believe|guess what|who is your|is anyone',
  'how old are you|you ok|you good|you alright|alright mate|you up to',
);

export const helpWords = says(
  '(?:kinds?|sorts?) of (?:stuff|things?) can i (?:ask|tell|say)|what you (?:are able to|can) do',
  'manual|user guide|tutorial|faq|(?:this|the) bot for|list of (?:things|stuff|what)(?: [a-z]+){0,2} you|things you understand',
  'do you need (?:from me|to know)|need from me|(?:type|talk|write|text|message)(?: to you)? (?:in )?(?:a |any )?(?:special|certain|particular|normal|normally|specific)(?: way)?',
  'how to set up|list (?:somewhere )?of (?:everything|all|what)|everything you (?:can )?do',
  'how (?:do|can) i turn [a-z ]{2,30} (?:on|off)|do you (?:work|connect|sync|talk|integrate) (?:with|to)|are you connected',
  'this bot do|the bot do|can i (?:upload|import|export|connect|link|sync|log|send you)',
  'tell you about|sort of (?:stuff|things)|reminders?|a command|use this|how to use',
  '(?:do|can) you understand|how (?:this|it|fallow|the bot|you) works?',
  'what (?:can|do) (?:you|this|fallow|the bot|it) (?:do|offer|help)',
  'what (?:can|do) i (?:ask|say|type|send|tell|log)',
  'how (?:does|do) (?:this|it|fallow|you|the bot|that) work',
  'how (?:do|can|would|should) (?:i|you|we) (?:log|use|add|undo|delete|edit|start|set up|set|record|enter|check in|export|connect|turn (?:on|off)|stop (?:the|these|getting|reminders|messages)|pause|link|sync|import|upload|talk|report|(?:change|switch) (?:my|to (?:miles|km|kilometres|kms)|the (?:units?|time|settings?)|units?|from|between)|tell you|see my|remove|get started|register|sign up|unsubscribe|share)',
  'how to (?:log|use|add|undo|record|delete|export)|commands?',
  'what are you (?:for|able|capable)|what do you do|instructions|menu|what are my options',
  'features|get(?:ting)? started|who are you|what are you|what else can you',
  'can you (?:help|log|track|remind me|import|read|connect|sync)(?: me)?(?: with| my| from| out)?',
  'where do i (?:log|find|see|start|change|type)',
  'show (?:me )?(?:the )?(?:help|commands|options|menu)|list (?:of )?commands|help please',
  'need help (?:with|using) (?:this|the bot|fallow)',
);

export const should = /\b(?:should|can|could|shall|may) i\b|\bok to\b|\bok for\b/;

export const elsewhere = matches(
  '\\b(?:refunds?|invoice|quid|head ?torch|torch|how tall|how rich)\\b',
  '\\bdid (?!i\\b|we\\b|my\\b|you\\b|it\\b|that\\b|this\\b)[a-z]+ (?:run|do|race|sleep|log|train|finish)\\b',
  '\\bwho (?:is|was|has|won|ran|did|are)\\b',
  `\\b(?:how|what) (?:is|was|are) (?!${oneOf(
    'my\\b|i\\b|the\\b|a\\b|it\\b|that\\b|this\\b|training\\b|your\\b|things\\b',
  )})[a-z]+'s? (?:load|sleep|hrv|fitness|training|plan|session|pace)\\b`,
  '\\b(?:NUM\\d+|OTHER\\d+) (?:times|plus|minus|divided) |\\b(?:going to|will it|is it) rain\\b',
  `\\b${oneOf(
    'stains?|laundry|(?:marathon|race|KM\\d+|OTHER\\d+) (?:place|spot|number)|shoes?|trainers',
    'spikes|vaporfly|alphafly|nike|adidas|asics|hoka|brooks|saucony|garmin|apple watch|coros',
    'strava|watch|headphones|playlist|podcast|song|music|weather|forecast',
    'rain (?:today|tomorrow|later)|joke|poem|recipe|capital of|president|prime minister',
    'football score|score of|who won|world record|olympics?|bitcoin|crypto|stock|shares|tax',
    'mortgage|rent|girlfriend|boyfriend|dating|movie|film|netflix|translate|code|python',
    'javascript|homework|essay|email|flight|hotel|train times|bus|parking|route|routes',
    'trail near|physio near|sports bra|socks|shorts|gloves?|mitts|beanie|hat|cap|buff|jacket',
    'vest|shop|buy|price|cost|cheap|discount|entry|entries|ballot|membership|subs|kit',
    'meaning of life|time is it|what is the time|date today|who is|news|election|book me',
    'order|uber|pb table|kipchoge|bolt|world champion\\w*|convert|calculate|square root',
    'plus NUM|spell|dog food|car|insurance|visa|lottery|horoscope|ticket|sunglasses|pram',
    'buggy|gps|strap|app|screen ?shot|wifi|password|laptop|phone',
  )}\\b`,
);
