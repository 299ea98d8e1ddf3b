import { matches, oneOf, says } from '../vocabulary.ts';
import { type Question, vague } from './question.ts';

/** How to use the bot, and what it can do. */
export const asksHelp = ({ asked, all }: Question): boolean =>
  asksMeaning.test(asked) ||
  asksHowToUse(asked) ||
  (vague.test(asked) && /\bnew (?:here|to (?:this|the bot|fallow))\b/.test(all));

/** 'What does readiness mean?' */
const asksMeaning = new RegExp(
  `^(?:so |and |sorry |hey |coach )*(?:what (?:is|are|does|do|means?)|explain|define|meaning of) (?:an? |the |your )?${oneOf(
    'rpe|load|readiness|tempo|threshold|intervals?|reps|fartlek|hills|hill reps|progression|strides|hrv',
    'deload|taper|active recovery|easy|steady|long run|zone 2|recovery run',
  )}(?: (?:run|pace|session|day|week|score|mean|means|actually))*$`,
);

const asksHowToUse = (asked: string): boolean =>
  helpWords.test(asked) &&
  !choresOfLife.test(asked) &&
  (/\bhow (?:do|can|would) (?:i|you) (?:log|add|record|enter|delete|edit|change|undo|set|tell you|pause|turn)\b|\btell you\b|\bcan you (?:track|see|read|log|record|import|help with)\b/.test(
    asked,
  ) ||
    !/\b(?:recover|sleep|taper|fuel|run (?:today|hard))\b/.test(asked));

const choresOfLife = says(
  'tax|homework|essay|cv|wifi|passport|mortgage|maths|garden|moving house|car',
);

/** 'How are you?' */
export const asksInPassing = ({ asked }: Question): boolean =>
  smalltalk.test(asked) && !elsewhere.test(asked) && !/\b(?:should|can|could) i\b/.test(asked);

/** Shopping, gadgets, times and meanings, whatever else the words are about. */
export const asksErrands = ({ asked, all }: Question): boolean =>
  errands.test(asked) || (gadgets.test(all) && /\bfix (?:it|this|that)\b/.test(asked));

/** What a recovery coach knows nothing about. */
export const asksElsewhere = ({ asked, supposed }: Question): boolean =>
  elsewhere.test(asked) || elsewhere.test(supposed);

const gadgets = new RegExp(
  '\\b(?:watch|phone|laptop|app|strap|headphones|treadmill)\\b.*' +
    '\\b(?:sync|charge|load|connect|turn on|work|pair)\\b',
);
const errands = matches(
  '\\bwhere (?:is|are) (?:good|the best|a good|a decent)\\b',
  '\\bwhere (?:can|do|should) i (?:get|buy|find|eat)\\b(?! (?:my |enough |more )?(?:protein|iron|carbs|salt|sleep))',
  says(
    'buy|price|cost|discount|shop|brand|sell|voucher|order me|cook|recipe|book me',
    'fix my (?:bike|watch|phone|shoes)',
  ).source,
  '\\bwhat does (?!it\\b|that\\b|this\\b)[a-z0-9 ]+ mean\\b',
  '\\bthe (?:world |course |club )?record (?:for|in|at|is)\\b',
  '\\bwhat is (?:KM|NUM|OTHER|MIN)\\d+(?: [a-z]+)? in\\b',
  '\\bhow do i get to (?:the|my|a) (?:track|club|park|start|gym|pool)\\b',
  `^(?:the )?(?:best|good|nice|cheap(?:est)?) (?:[a-z]+ ){0,3}${oneOf(
    'watch|shoes?|route|routes|shop|headphones|trainers|gps|gear|kit|brand|app|trails?|parks?',
  )}\\b`,
  '\\bwhat time (?:is|does|do) (?:parkrun|KM\\d+|the|track|club|training)\\b',
);

const smalltalk = says(
  'how is you|howdy',
  'how are you|how is (?:it going|life|things|everything|your)|how are (?:things|you)',
  'did you (?:see|watch|hear|catch|have|know)',
  `(?<!(?:what|how|when|where|which|much|often) )do you ${oneOf(
    'run|like|ever|sleep|dream|watch|support|follow|eat|love|remember',
    'know (?:who|any (?:jokes?|songs?|gossip|one|other bots)|a joke)',
  )}`,
  `are you ${oneOf(
    'a (?:bot|robot|human|person|real)|real|human|an ai|ai|there|ok|awake|alive|well',
    'still there|around',
  )}`,
  'you there|anyone there|what is up(?! with)|whats up(?! with)|sup|wassup|how was your',
  'what is your (?:name|favourite|favorite)|who made you|where are you from|who is your coach',
  'have you (?:seen|heard|ever|run|had)|can you believe|guess what|who is your|is anyone',
  'how old are you|you ok|you good|you alright|alright mate|you up to',
);

export const helpWords = says(
  'speak (?:german|english|french|spanish|dutch|italian|polish|welsh)',
  'what (?:should|do) i (?:tell|send|log|report)(?: to)? ?(?:you|every|each)|data (?:safe|secure|private|protected|stored|kept)',
  'stop you (?:posting|sending|messaging|sharing)',
  'i can (?:ask|tell|send|say to) you|(?:give|show) me (?:some |a few |an )?examples?',
  'what (?:[a-z]+ ){0,4}do you (?:keep track of|track|record)',
  'undo (?:button|command|work|how)|(?:is there|have|got) an undo|(?:what|how) does undo|undo how',
  `(?:can|could|how (?:do|can|would|to)|possible to|is there a way to|what if|what happens if|if) (?:i |you |we |to )*${oneOf(
    'undo|delete|remove|edit|change|fix|correct|amend|get rid of|take back|log|put',
  )} (?:an? |stuff|things|something|entries|logs|runs|sessions|mistakes|my |old |a logged |DAY\\d+ )?(?:run|log|entry|session|mistake|something|stuff|things|entries|logs|runs|sessions|mistakes|wrong|logged)`,
  '(?:mistake|wrong|typo)(?: [a-z]+){0,4} ,? ?(?:what|how) (?:do|can|should) i (?:do|fix|change|correct|sort)',
  'what (?:[a-z]+ )?do you (?:know|have|store|keep|hold|collect|remember)(?: about| on| of)+ me',
  '(?:correct|fix|change|edit) a mistake',
  '(?:what|which) (?:info|information|data|details) do you (?:need|want)',
  '(?:use|send) (?:a )?(?:voice|photo|picture|screenshot)',
  '^(?:hi |hey |hello )?what is this$',
  '(?:stop|start) (?:messaging|texting|pinging|dm-?ing|reminding|notifying) me',
  'you to (?:stop|start) (?:messaging|reminding|pinging)|notifications?',
  '(?:is|have you got|do you have) (?:there )?an? (?:app|website|manual|guide)',
  'what does (?:fallow|the bot|this bot|this thing|this) do|(?:the|what|which) command',
  'share my (?:card|data|plan)',
  'can you (?:see|get|pull|read) my (?:runs|garmin|strava|watch|data)',
  '(?:kinds?|sorts?) of (?:stuff|things?) can i (?:ask|tell|say)|what you (?:are able to|can) do',
  'manual|user guide|tutorial|faq|(?:this|the) bot for',
  'list of (?:things|stuff|what)(?: [a-z]+){0,2} you|things you understand',
  'do you need (?:from me|to know)|need from me',
  '(?:type|talk|write|text|message)(?: to you)? (?:in )?(?:a |any )?(?:special|certain|particular|normal|normally|specific)(?: way)?',
  'how to set up|list (?:somewhere )?of (?:everything|all|what)|everything you (?:can )?do',
  'how (?:do|can) i turn [a-z ]{2,30} (?:on|off)',
  'do you (?:work|connect|sync|talk|integrate) (?:with|to)|are you connected',
  'this bot do|the bot do|can i (?:upload|import|export|connect|link|sync|log|send you)',
  'tell you about|sort of (?:stuff|things)|reminders?|a command|use this|how to use',
  '(?:do|can) you understand|how (?:this|it|fallow|the bot|you) works?',
  'what (?:can|do|does) (?:you|this|fallow|the bot|it) (?:do|offer|help)',
  'what (?:can|do) i (?:ask|say|type|send|tell|log)',
  'how (?:does|do) (?:this|it|fallow|you|the bot|that) work',
  `how (?:do|can|would|should) (?:i|you|we) ${oneOf(
    'log|use|add|undo|delete|edit|start|set up|set|record|let you know|enter|check in|export|connect',
    'turn (?:on|off)|stop (?:the|these|getting|reminders|messages)|pause|link|sync|import',
    'upload|talk|report',
    '(?:change|switch) (?:my|to (?:miles|km|kilometres|kms)|the (?:units?|time|settings?)|units?|from|between)',
    'tell you|see my|remove|get started|register|sign up|unsubscribe|share',
  )}`,
  'how to (?:log|use|add|undo|record|delete|export)|commands?',
  'what are you (?:for|able|capable)|what do you do(?! with)|instructions|(?<!on the )menu',
  'what are my options',
  'features|get(?:ting)? started|who are you(?! (?:going|voting|supporting|backing))',
  `what are you(?! ${oneOf(
    'giving|making|recommending|suggesting|telling|thinking|having|basing|supposed|doing|on',
    'saying|thinking',
  )})`,
  'what else can you',
  'can you (?:help|log|track|remind me|import|read|connect|sync)(?: me)?(?: with| my| from| out)?',
  'where do i (?:log|find|see|start(?! (?:DAY|back|again|running|training|from))|change|type)',
  '(?:do you|does it|are you) (?:store|storing|save|saving|record|recording|keep|keeping|read|share|sharing) (?:my|all|everything|what)',
  '(?:see|read) what i (?:write|type|say|send|tell|log)|cmds|what is this for|how do i (?:join|opt in|opt out|leave)$',
  '(?:use|have|do|switch to|show|get) (?:km|kms|miles|kilometres|german|english)(?: instead| please)?$',
  'show (?:me )?(?:the )?(?:help|commands|options|menu)|list (?:of )?commands|help please',
  'need help (?:with|using) (?:this|the bot|fallow)',
  '(?:delete|export|download|keep|store|share|sell|see) (?:all )?my data',
  'who (?:can|will|could) see|privacy|private|gdpr',
);

const elsewhere = matches(
  '\\b(?:any|a) (?:good |decent |cheap |nice )?(?:physios?|podiatrists?|masseurs?|osteos?|shops?|cafes?)\\b',
  '\\b(?:any|good|best|nice) (?:good |nice )?(?:races?|routes?|trails?|clubs?|parks?|KM\\d+s?) (?:in|near|around) (?!my\\b|the (?:morning|evening)\\b)[a-z]',
  '\\bget my (?:wife|husband|kids?|mates?|friends?|son|daughter|partner|dog|mum|dad)\\b|\\bhow many [a-z]+ (?:in|are in|make) (?:a|an|one|KM)',
  '\\b(?:is|are|when is|will) (?:the )?(?:track|gym|pool|park|shop|cafe|club ?house|trails?|courts?) (?:be )?(?:open|closed|shut|busy|flooded|frozen)\\b',
  '\\b(?:refunds?|invoice|quid|head ?(?:torch|lamp)|torch|ear ?buds|(?:running|hydration) (?:pack|vest)|poles|backpack|how tall|how rich)\\b',
  '\\bdid (?!i\\b|we\\b|my\\b|you\\b|it\\b|that\\b|this\\b)[a-z]+ (?:run|do|race|sleep|log|train|finish)\\b',
  '\\bwho (?:is|was|has|won|ran|did|are)\\b',
  `\\b(?:how|what) (?:is|was|are) (?!${oneOf(
    'my\\b|i\\b|the\\b|a\\b|it\\b|that\\b|this\\b|training\\b|your\\b|things\\b',
  )})[a-z]+'s? (?:load|sleep|hrv|fitness|training|plan|session|pace)\\b`,
  '\\b(?:NUM\\d+|OTHER\\d+) (?:times|plus|minus|divided) |\\b(?:going to|will it|is it) rain\\b',
  `\\b${oneOf(
    'stains?|laundry|(?:marathon|race|KM\\d+|OTHER\\d+) (?:place|spot|number)|shoes?|trainers',
    'spikes|vaporfly|alphafly|nike|adidas|asics|hoka|brooks|saucony|garmin|apple watch|coros',
    'strava|watch|headphones|playlist|podcast|songs?|music|weather|forecast',
    'rain (?:today|tomorrow|later)|joke|poem|recipe|capital of|president|prime minister',
    'football score|score of|who won|world record|olympics?|bitcoin|crypto|stock|shares|tax',
    'mortgage|rent|girlfriend|boyfriend|dating|movie|film|netflix|translate|code|python',
    'javascript|homework|essay|email|flight|hotel|train times|bus|parking|route|routes',
    'trail near|physio near|sports bra|socks|shorts|gloves?|mitts|beanie|hat|cap|buff|jacket',
    'vest|shop|buy|price|cost|cheap|discount|entry|entries|ballot|membership|subs|kit',
    'meaning of life|time is it|what is the time|date today|who is|news|election|book me',
    'order|uber|pb table|kipchoge|bolt|world champion\\w*|convert|calculate|square root',
    'plus NUM|spell|dog food|car|insurance|visa|lottery|horoscope|ticket|sunglasses|pram',
    'become a|join (?:the|a|your) club|holds? the|write (?:my|me|a)',
    '(?:recommend|suggest|find)(?: me)? a (?:physio|coach|club|shop|doctor|watch|book|podcast|app)',
    'birthday',
    'fees?|social|vote|voting|glasses|goggles|contact lenses|park(?:ing)? (?:the car|at|near)',
    'treadmill to buy|holder|raincoat|dress|wear|clothes|layers',
    'buggy|gps|strap|app|screen ?shot|wifi|password|laptop|phone',
  )}\\b`,
);
