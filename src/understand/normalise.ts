import { respell } from './spelling.ts';
import { oneOf } from './vocabulary.ts';

/**
 * The message in one plain alphabet: lower case, straight quotes, contractions and text-speak
 * written out, misspellings of words we know put right. What it says is not touched.
 */
export function normalise(text: string): string {
  const plain = text
    .normalize('NFKC')
    .slice(0, longest)
    .replace(/[’‘ʼ`´＇]/gu, "'")
    .replace(/[“”„«»"]/gu, ' ')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/[×✕✖]/gu, 'x')
    .replace(/½/gu, '.5')
    .replace(/1⁄2/gu, '.5')
    .replace(/…/gu, '...')
    .replace(feverish, ' ill ')
    .replace(emoji, ' . ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (c) => (c === '\n' ? ' ; ' : ' '))
    .replace(/[*_~|]/g, ' ');
  return writeOut(plain)
    .replace(/[a-z][a-z']*/g, respell)
    .replace(/\s+/g, ' ')
    .trim();
}

const longest = 4000;
const feverish = /[🤒😷]/gu;
const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{1F1E6}-\u{1F1FF}]+/gu;

function writeOut(plain: string): string {
  let text = plain;
  for (const [short, long] of shorthand) text = text.replace(short, long);
  return text;
}

const doers =
  'do|run|go|be|take|try|rest|skip|see|have|get|just|probably|log|prob|maybe|give|let|start|stop|tell|keep|jog|sleep|nap|eat|drink|need|make|use|still|add|wait|stick|swap|ease|never|race|call|check|feel|miss|aim|head';

/** In order: what comes earlier has been written out when the later rows are tried. */
const shorthand: readonly (readonly [RegExp, string])[] = [
  [/(\d),(\d{3})\b/g, '$1$2'],
  [/(\d),(\d)/g, '$1.$2'],
  [/(?<=\d[^.!?]*)\be ?(\d{1,2})\b(?!\d|:|\.)/g, 'rpe $1'],
  [/\brpe(\d)/g, 'rpe $1'],
  [/\bam:? (?=\d+(?:\.\d)? ?(?:k|km|mi|miles?|mins?)\b)/g, 'morning '],
  [/\bpm:? (?=\d+(?:\.\d)? ?(?:k|km|mi|miles?|mins?)\b)/g, 'evening '],
  [/\b(soreness|fatigue|stress|mood|motivation|energy|rpe) one\b/g, '$1 1'],
  [/\bw ?\/ ?u\b/g, 'warm up'],
  [/\bc ?\/ ?d\b/g, 'cool down'],
  [/\b(nights?|days|weeks|mornings|evenings|months) running\b/g, '$1 in a row'],
  [/\bw\/o\b/g, 'without'],
  [/\bw\/\s?/g, 'with '],
  [/\bb\/c\b/g, 'because'],
  [/\bs ?& ?c\b/g, 'strength work'],
  [/\bd ?& ?v\b/g, 'vomiting'],
  [/\br ?& ?r\b/g, 'rest'],
  [/ & | n | 'n' /g, ' and '],
  [/\byes ?\/ ?no\b|\by ?\/ ?n\b/g, 'yes or no'],
  [/\b(?:wat|wot|wut|whut)(s?)\b/g, 'what$1'],
  [
    new RegExp(
      `\\b(${oneOf(
        'do|go|runn|feel|train|sleep|noth|someth|rac|com|gett|hav|mak|tak|hurt|kill|start|struggl',
        'think|plann|hop|walk|cycl|swimm|rest|eat|drink|talk|jogg|look|try|wonder|head|morn|even',
      )})in'?(?=\\s|[.,!?]|$)`,
      'g',
    ),
    '$1ing',
  ],
  [new RegExp(`\\bill (?=(?:${doers})\\b)`, 'g'), 'i will '],
  [/\bwed (?=(?:been|had|gone|run)\b)/g, 'we had '],
  [
    /\b(can|don|won|isn|aren|wasn|weren|didn|doesn|couldn|shouldn|wouldn|haven|hasn|hadn|ain) t\b/g,
    "$1't",
  ],
  [/\b(?:cannot|can ?not|can't|cant|carnt|cannae)\b/g, 'can not'],
  [/\b(?:won't|wont|willnae)\b/g, 'will not'],
  [/\b(?:ain't|aint)\b/g, 'is not'],
  [/\b(do|does|did|is|are|was|were|have|has|had|could|should|would|must|need)n't\b/g, '$1 not'],
  [/\b(does|did|is|are|was|were|have|has|had|could|should|would)nt\b/g, '$1 not'],
  [/\b(?:dont|dnt|dinnae|didnae|dinna)\b/g, 'do not'],
  [/\b(?:wasnae|wisnae)\b/g, 'was not'],
  [/\bi'?m\b/g, 'i am'],
  [/\b(?:i'ma|imma|ima)\b/g, 'i am going to'],
  [/\b(?:i'?ve|ive)\b/g, 'i have'],
  [/\bi'll\b/g, 'i will'],
  [/\bi'd\b|\bid (?=(?:love|like|rather|say|be|go|do|run|have|kill)\b)/g, 'i would '],
  [/\b(we|you|they)'re\b/g, '$1 are'],
  [/\b(we|you|they)'ve\b/g, '$1 have'],
  [/\b(we|you|they|he|she|it)'ll\b/g, '$1 will'],
  [/\b(what|that|it|how|where|who|there|he|she|when|here|whats|thats|hows)'s\b/g, '$1 is'],
  [/\b(what|that|how|where|it|there|when|who)s\b/g, '$1 is'],
  [
    new RegExp(
      `\\b(${oneOf(
        'mood|stress|motivation|energy|sleep|soreness|fatigue|work|hip|knee|calf|achilles|ankle',
        'foot|back|shin|heart|head|throat|everything|chest|body|hamstring|pain|fever|flu',
      )})'s\\b`,
      'g',
    ),
    '$1 is',
  ],
  [/\bgimme\b/g, 'give me'],
  [/\b(?:gizza|gissa|gis a)\b/g, 'give me a'],
  [/\blemme\b/g, 'let me'],
  [/\bwhy'?s\b/g, 'why is'],
  [/\blet'?s\b/g, 'let us'],
  [/\b(?:gonna|gunna|gon|gna|going ta)\b/g, 'going to'],
  [/\bfinna\b/g, 'going to'],
  [/\bwanna\b/g, 'want to'],
  [/\b(?:gotta|gtta)\b/g, 'have to'],
  [/\b(should|could|would|must|might)(?:a|'?ve| of)\b/g, '$1 have'],
  [/\bdunno\b/g, 'do not know'],
  [/\bidk\b/g, 'i do not know'],
  [/\bwdyt\b/g, 'what do you think'],
  [/\blmk\b/g, 'let me know'],
  [
    /\b(?:cba|cbf|can not be (?:arsed|assed|fucked|bothered)|could not be (?:arsed|bothered))\b/g,
    'unmotivated',
  ],
  [/\br (?=u\b|you\b|we\b|they\b|my\b)/g, 'are '],
  [
    /\b(legs|quads|calves|hams|hips|knees|feet|shins|shoulders|things|they|we|how|what|where|when) r\b/g,
    '$1 are',
  ],
  [/\b(?:u|ya|yer|youse|ye)\b/g, 'you'],
  [/\bur\b/g, 'your'],
  [/^y(?=\s|\?|$)/g, 'why'],
  [/\by (?=are|do|am|is|not|should|you)/g, 'why '],
  [
    new RegExp(
      `\\b${oneOf(
        'tmrw|tmr|tmw|tmoz|tomoz|2moro|2morrow|2mrw|2mo|tom(?=\\?|$)|tmo|tomorra|the morra',
        'the morrow|the morn',
      )}\\b`,
      'g',
    ),
    'tomorrow',
  ],
  [/\b(?:yday|y'day|yest|ystd|ystrdy|ystdy|yesty|yestie|ytd|yester)\b/g, 'yesterday'],
  [/\b(?:tonite|2nite|2night|tnite|tn)\b/g, 'tonight'],
  [/\b(?:2day|tdy)\b/g, 'today'],
  [/\b(?:this ?arvo|s'arvo|sarvo)\b/g, 'this afternoon'],
  [/\barvo\b/g, 'afternoon'],
  [/\b(?:couch|c) ?(?:to|2) ?5 ?k\b/g, 'beginner run'],
  [/\bcold's\b/g, 'cold is'],
  [/\b(?:this|dis) (?:am|morn|mornin|a\.m\.?|mornin')(?=\W|$)/g, 'this morning'],
  [/\b(yesterday|tomorrow) (?:am|morn)\b/g, '$1 morning'],
  [/\bthis (?:eve|pm)\b/g, 'this evening'],
  [/\b(?:thru|thro)\b/g, 'through'],
  [/\b(?:tho|altho)\b/g, 'though'],
  [/\b(?:cuz|coz|cos|'cause|bc|bcos|becuz|becos|cus)\b/g, 'because'],
  [/\bb4\b/g, 'before'],
  [/\bwhit\b/g, 'what'],
  [/^(?:ctrl|control|cmd) ?[+-]? ?z\b/g, 'undo'],
  [/\bacute ?[:/] ?chronic\b/g, 'training load'],
  // A courtesy supposes nothing.
  [
    /,? ?\bif (?:you would(?: be so kind| not mind)?|you could|you do not mind|you please|i may)(?= ?(?:$|[,.;!?]))/g,
    '',
  ],
  [/\bd'?(?:ye|ya|you|u)\b/g, 'do you'],
  [/\bwhy{2,}\b/g, 'why'],
  [/\bwhy'?d\b/g, 'why did'],
  [/\bnite\b/g, 'night'],
  [/\bhalf (?:past )?one\b(?! (?:of|hour))/g, 'half past 1'],
  [/\bquarter (?:to|of|til) midnight\b/g, '23:45'],
  [/\b(?:ten|10) to midnight\b/g, '23:50'],
  [/\bquarter past midnight\b/g, '00:15'],
  [/\bhalf (?:past|after) midnight\b/g, '00:30'],
  [/^hour(?= (?:of|on|in|at) )|(?<=[,.;] )hour(?= (?:of|on) )/g, 'an hour'],
  [
    new RegExp(
      `\\b(\\d{2}) (?=(?:${oneOf(
        'in the (?:pool|gym)',
        'on the (?:bike|turbo|elliptical|x[ -]?trainer|cross[ -]?trainer|rower|treadmill|spin bike)',
      )})\\b)`,
      'g',
    ),
    '$1 minutes ',
  ],
  [/\bget up and go\b/g, 'oomph'],
  [/\bk's\b/g, 'ks'],
  [/\bwi'? (?=(?:the|a|my|this|that)\b)/g, 'with '],
  [/\bhalf a dozen\b/g, '6'],
  [/\b(\d{1,2}) (?:to|till?|until) half (?:past )?(\d{1,2})\b/g, '$1 till $2:30'],
  [/\b(\d{1,2}) (?:to|till?|until) (?:a )?quarter past (\d{1,2})\b/g, '$1 till $2:15'],
  [/\b(?:zone ?(?:2|two)|z2) (?=days?\b)/g, 'easy '],
  [/\blvls?\b/g, 'level'],
  // 'Mood4 stress2' is a check-in typed in haste.
  [/\b(mood|stress|motivation|soreness|fatigue|energy|sleep|slept|hrv|rhr|rpe)(?=\d)/g, '$1 '],
  [/\bgr8\b/g, 'great'],
  [/\bl8r?\b/g, 'late'],
  [/\b(?:abt|bout|'bout)\b/g, 'about'],
  [/\b(?:pls|plz|plse)\b/g, 'please'],
  [/\b(?:thx|thnx|thanx|tnx|ty|tysm|ta|cheers)\b/g, 'thanks'],
  [/\bsmth\b/g, 'something'],
  [/\b(?:prob|probs|prolly|proly)\b/g, 'probably'],
  [/\b(?:def|defo|deffo)\b/g, 'definitely'],
  [/\b(?:shite|sh1t|sh\*t|crud)\b/g, 'shit'],
  [
    /(?<!(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty) ?)\b(?:okay|okey|k|oke|o\.k\.)(?=\W|$)/g,
    'ok',
  ],
  [/\b(?:aye|yep|yup|yeah|yea|yh)\b/g, 'yes'],
  [/\b(?:nope|nah|naw|nae|nay)\b/g, 'no'],
  [/\b(?:wee|lil|lil'|ickle) (?:bit|tad)\b/g, 'bit'],
  [/\b(this|next|last|per|a|the|my) wk'?s?\b/g, '$1 week'],
  [/\bshd\b/g, 'should'],
  [/\b(?:wknd|w\/end|wkend)\b/g, 'weekend'],
  [/\b(?:sesh|sess)\b/g, 'session'],
  [/\b(?:hm|hmara)\b/g, 'half marathon'],
  [/\b(?:mara|maras|mara's)\b/g, 'marathon'],
  [/\b(?:\+ve)\b/g, 'positive'],
  [/\b(?:dr|doc)\b/g, 'doctor'],
  [/\bh\/r\b/g, 'hr'],
  [/\bstart ?line\b/g, 'start line'],
  [/\b(give|show|tell|lend) us\b/g, '$1 me'],
  [/\bpower[ -]?naps?\b|\b(?:forty|40) winks\b/g, 'nap'],
  [/\b(?:nowt|nada|zilch|sod all|bugger all|diddly squat)\b/g, 'nothing'],
  // 'Roll on Friday' is no news of Friday.
  [/\b(?:roll|bring) on (?=mon|tue|wed|thu|fri|sat|sun|the )/g, 'looking forward to '],
  [/\b(?:haveny|havny|havnt)\b/g, 'have not'],
];
