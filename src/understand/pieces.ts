import type { Tense } from './days.ts';
import type { Marked } from './marks.ts';
import { isEnglish } from './spelling.ts';

/** How a piece of the message is meant. Only a `told` piece may ever be stored. */
export type Mood =
  | 'told'
  | 'asked'
  | 'hypothesis'
  | 'plan'
  | 'somebody else'
  | 'habit'
  | 'long ago';

/** A stretch of the message that says one thing. */
export interface Piece {
  readonly text: string;
  readonly mood: Mood;
  readonly tense: Tense;
  readonly sentence: number;
  /** What joined it to the piece before: ',', 'and', 'but' … or nothing at the start of a sentence. */
  readonly joint: string;
}

/** Cuts a marked message into pieces and says how each is meant. */
export function piecesOf(marked: Marked): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [sentence, { text, asked }] of sentencesOf(marked.text).entries()) {
    let mood: Mood = 'told';
    for (const cut of cutsOf(text)) {
      mood = moodOf(cut, { before: mood, marked });
      pieces.push({ ...cut, mood, tense: tenseOf(cut.text, { mood, within: text }), sentence });
    }
    if (asked) askLast(pieces, sentence);
  }
  return pieces.map((piece, index) => {
    // 'Thurs: gym or Pilates?' is the Thursday to come.
    if (/^DAY\d+$/.test(piece.text) && pieces[index + 1]?.mood === 'asked')
      return { ...piece, tense: 'future' };
    const asksIt = pieces
      .slice(index + 1, index + 4)
      .some((next) => next.mood === 'asked' && asksOfBefore.test(next.text));
    return asksIt &&
      session.test(piece.text) &&
      (piece.mood === 'told' || piece.mood === 'plan') &&
      !pastVerb.test(piece.text)
      ? { ...piece, mood: 'asked', tense: 'future' }
      : piece;
  });
}

interface Cut {
  readonly text: string;
  readonly joint: string;
}

function sentencesOf(text: string): readonly { text: string; asked: boolean }[] {
  return [...text.matchAll(/([^.!?;]+)([.!?;)]*)/g)]
    .map(([, body = '', end = '']) => ({ text: body.trim(), asked: end.includes('?') }))
    .filter((sentence) => /[a-zA-Z0-9]/.test(sentence.text));
}

/** How a question begins when it begins in the middle of a sentence. */
const opener = [
  '(?:(?:what|when|how|which|where|why|who)(?: (?:long|far|much|many|hard|soon|often|about|time|else|kind|sort|type|pace|distance|sessions?))?(?: [a-z]+)? )?(?:should|can|could|shall|do|does|did|will|would|am|may|might|must) (?:i|we|you)\\b(?! (?:not|know)\\b)',
  '(?:what|when|how|which|where|why) (?:is|are|was|were|does|do|can|should|to|about|come|if|would)\\b',
  'any (?:tips|ideas|advice|suggestions|thoughts|recommendations|tricks|hacks|pointers)\\b',
  '(?:what if|suppose|supposing|let us say|imagine)\\b',
].join('|');

const joints = new RegExp(
  [
    '( ?, ?(?:and then |and |but |so |then |or |because |though |although |plus |now |also )?)',
    '( (?:but|then|because|although|plus|whereas|however|except|after which|and then|and also|also|anyway) )',
    '( (?:though|tho)(?: (?![A-Z])|$))',
    '( so )(?=(?:i|is|should|can|could|do|what|how|am|just|took|did|went|no|my|the|have|had|will|going|maybe|bailed|skipped|only|it|today|DAY)\\b)',
    '( (?:after|on|off) )(?=(?:only |just |about |around )*MIN\\d+ (?:of )?(?:sleep|kip))',
    '( and )(?!a (?:half|bit|quarter)|(?:also )?(?:up|awake|out|down|got up|woke|no weight) )',
    '( (?:-+|\\/|\\+|:|=>|->|>) ?|: (?![A-Z])|(?<=done): | ?[()] ?)',
    '(\\b(?: )(?=or (?:should|do|can|am|is|just|would)\\b))',
    `(?<!\\b(?:what|when|how|which|where|why|who|how [a-z]+|what [a-z]+|which [a-z]+))( )(?=(?:${opener}))`,
    '(?<!\\b(?:me|ok|okay|fine|alright|cool|safe|bad|know|sure|see|wonder|wondering|idea|ask|decide|even|as|and|unsure|curious|check|but|only|you))( )(?=if (?:i|my|it|we|not)\\b)',
    '(?<!\\b(?:should|can|could|shall|do|does|did|will|would|may|might|must|am|if|when|that|than|as|what|how|since|before|after|while|until|think|like|where|why|time|once|unless|whenever|have|has|had|run|session|first|last|day|thing|way|all|of|know|hope|said|means|only|whether|thought))( )(?=i (?:ran|did|slept|went|feel|felt|am|was|had|have|got|jogged|raced)\\b)',
  ].join('|'),
);

function cutsOf(sentence: string): readonly Cut[] {
  const cuts: Cut[] = [];
  let rest = sentence;
  let joint = '';
  for (;;) {
    const found = joints.exec(rest);
    if (!found) break;
    const text = rest.slice(0, found.index).trim();
    const by = found[0].trim();
    if (text) {
      cuts.push({ text, joint });
      joint = by || ' ';
    } else joint = by || joint;
    rest = rest.slice(found.index + Math.max(1, found[0].length));
  }
  if (rest.trim()) cuts.push({ text: rest.trim(), joint });
  return cuts;
}

const fillers =
  '^(?:(?:so|but|and|ok|coach|hey|hi|hello|also|just|like|well|btw|right|yo|anyway|then|quick question|question|please|morning|gm|hiya|now|honestly|lol|hmm|um|er|oh|mate|alright|cheers|thanks|evening|afternoon|good morning|or) )*';
const asks = new RegExp(
  `${fillers}(?:${opener}|(?:is|are|am|will|would|could|should|can|does|has|shall|may|must|might) (?:i|we|it|that|this|there|my|the|a|an|you|they|running|doing|going|having|KM\\d+|MIN\\d+)\\b|(?:was|were|had|did|have|do) (?:i|we|it|that|this|you|they|there)\\b|do (?:runners|people|naps|gels|shoes|legs|carbs|(?:[a-z]+ ){0,2}[a-z]+s (?:(?:really |actually )?make|help|work|count|matter|need))\\b|(?:does|is|are|would|will|could|can) (?!do\\b|love\\b|like\\b|have\\b|prefer\\b|ok\\b|fine\\b|good\\b|not\\b|be\\b|feel\\b|run\\b|rest\\b|keep\\b|report\\b|log\\b|try\\b|probably\\b|just\\b|go\\b|hardly\\b|barely\\b|take\\b|see\\b)[a-zA-Z]|(?:what|when|how|which|where|why|who|whats|hows)\\b(?! (?:a|an) (?:[a-z]+ )?(?:morning|day|run|session|race|evening|week|night|view|legend|game|time|weekend|sunrise|sunset|performance|finish|result|effort)\\b| (?:lovely|nice|great|amazing|good)\\b))`,
);
const asksAnywhere =
  /^(?:any|anything|something)\b[a-z ]*(?: DAY\d+| for (?:me|my|sore|stiff|tight|heavy|tired|the))\b|\bon what (?:grounds|basis)\b|\bfor what reason\b|\breasons? (?:for|behind)\b|\bwhat now\b|^when$|\b(?:recovery|sleep|fuel\w*|taper\w*|race|nutrition|hydration) (?:ideas?|tips?|advice|suggestions?|help)\b|\b(?:please )?explain\b|^(?:best|any good|good) [a-z ]+ (?:for|under|near|around)\b|\bbest (?:way|time|thing|place|food|foods|drink|recovery|session|workout|stretches)\b|^(?:thoughts|opinion|opinions|views|verdict|advice|tips|ideas|suggestions|help)\b|\bhelp$|^compare\b|^give me\b|\bany reason\b|\bhow (?:many|much|often)\b|^(?:remedy|remedies|cure|fix|summary|report|overview|breakdown|progress report)\b|^(?:please )?(?:sort|plan|map|build|set|lay)(?: out)? my (?:week|day|training)\b|\bon what grounds\b|\blay out\b|\b(?:(?:anything|something) (?:i can|that|else|to|which|helps?)|(?:ideas?|tips?|advice|suggestions?|recommendations?) (?:for|before|after|on|about|to|please|when|with|around|during)|(?:anyone|anybody) (?:know|got|else)|wondering|wonder (?:if|whether)|not sure (?:if|whether|what|how|about)|unsure (?:if|whether|what)|(?:do not|did not|not) know (?:if|whether|what|how)|any (?:[a-z]+ )?(?:tips|ideas|advice|suggestions|thoughts|tricks|hacks|pointers|good|point|chance|use|benefit|recommendations)|(?:tell|show|give|remind|send|help) me|let me know|yes or no|or (?:no|not|nothing|what)$|thoughts$|good idea|bad idea|worth (?:it|doing|running|going|a)|ok (?:to|for|or)|fine to|safe to|alright to|all right to|too soon|what do you (?:think|reckon|suggest|recommend)|want to know|(?:need|want|looking for|could do with|after|got)(?: some| any| a few)? (?:tips|ideas|advice|help|suggestions)|or (?:should|do|can|am|shall|just (?:water|food|rest|easy|jog|take|run|skip|leave))|should i|can i|could i|shall i|do i|am i)\b/;
const supposes =
  /^(?:(?:and|but|so|or|ok|coach|what|say|even) )*(?:if|suppose|supposing|imagine|let us say|say i|assuming|provided|what if)\b|\b(?:what if|what happens (?:if|when)|suppose i|let us say|if i|if it|if we|if my)\b/;
const idiomIf =
  /\b(?:if all goes|if possible|if not|if anything|if so|as if|wonder(?:ing)? if|sure if|know if|see if|(?:tell|ask|let) (?:me|you)?(?: know)? ?if|ok if i|alright if i|fine if i|matter if|even if|not sure if|idea if i|ask if)\b/;
const plans =
  /\b(?:going to(?! (?:bed|sleep|the (?:loo|toilet)))|will(?! not (?:shift|budge|go away|go|stop|clear|settle|heal|calm|ease|leave))|planning|plan (?:is|to|on)|plans? (?:for|to)|planned|hoping|hope to|(?<!not )(?:want|wanted) to|would like to|would love to|intend|intending|about to|off out|off to (?!bed|sleep)|heading|thinking (?:of|about|i will)|thinking DAY\d+|supposed to|meant to|was due|due to|scheduled|booked|signed up|entered|looking forward|cannot wait|can not wait|training for|aiming|targeting|let us|shall|must|need to|needs to|have to|should be|should do|should probably|might|may|could do|gearing up|fancy|fancying|considering|tempted|later)\b|\bon the (?:cards|menu|plan|schedule)\b/;
const others =
  /^(?:(?:and|but|so|hey|hi|coach|lol|oh) )*(?:congrats|congratulations|good luck|well done|best of luck|shout ?out|happy birthday)\b|^(?:and |but |so |because |also |then |lol |coach |hey |hi |ok |think |reckon )*(?:(?:my|our|the|a|one of (?:my|the|our)) (?:[a-z]+ )?(?:wife|husband|hubby|missus|mrs|partner|boyfriend|girlfriend|bf|gf|mum|mom|mam|dad|father|mother|brother|bro|sister|sis|son|daughter|kid|kids|child|children|baby|toddler|little one|little (?:girl|boy)|wean|bairn|friend|mate|mates|pal|buddy|bestie|flatmate|roommate|housemate|colleague|coworker|boss|neighbour|teammate|team ?mates?|clubmate|training partner|running partner|running buddy|lads?|girls|dog|uncle|aunt|cousin|nan|gran|grandad|guy|lady|bloke|girl|woman|man|runner|someone|somebody|teenager|teen|twins|youngest|eldest|oldest|other half|better half|fella)(?:'s)?(?: (?:at|in|from|on) (?:work|the club|club|my club|training|school))?|(?:someone|somebody|a (?:guy|lady|bloke|runner|man|woman|girl|lad|fella|club ?mate|friend|mate)|one of (?:the|our) (?:lads|girls|guys|runners|group|club)|everyone|everybody|kipchoge|he|she|they|kids?|baby|wife|husband|mate|hubby|partner|toddler|daughter|son|mum|mom|dad|kiddo|dog|teammate|team mate|clubmate|club mate|training partner)(?:'s)?) (?!(?:said|says|told|thinks|reckons|suggested|wants me|made|kept|woke me|is making|and i|and me)\b)[a-zA-Z]/;
const habits =
  /\b(?:usually|normally|typically|generally|always|on average|average|averaging|averaged|tend to|most (?:days|weeks|mornings|nights)|every (?:day|week|morning|night|evening|other day|single|weekend|month|DAY\d+)|each (?:week|day|night)|per (?:week|month)|(?:runs?|times|days|sessions|miles|hours|k|km) a (?:week|month)\b|weekly|monthly|daily|(?:this|last) (?:week|month|block|year)|so far|in total this|these days|for years|nowadays|personal best|pb is|pr is|(?:my|a) (?:current |old |best )?(?:KM\d+|half|marathon|OTHER\d+) (?:pb|pr|best|time|record)|my (?:pb|pr|best)|i (?:run|sleep|train|cycle|swim|walk|lift) (?:about |around |roughly |only |like |at least )?(?:KM|MIN|NUM|REPS|PERIOD)\d+)\b/;
const longAgo =
  /\b(?:last (?:year|month|season|summer|winter|spring|autumn|fall|time|block|cycle)|years? ago|months? ago|OTHER\d+ ago|(?:in|since|back in|from) OTHER\d+|(?:NUM|OTHER)\d+ (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|feb|apr|jun|sept?|nov)|used to|back in|back when|when i was (?:a|young|younger|at|in my|\d)|as a (?:kid|teen|child)|ages ago|(?:a )?while (?:back|ago)|previously|in the past|once (?:ran|did|had|upon)|before covid|over the (?:years|summer|winter)|few weeks ago|few months|in (?:january|february|march|april|june|july|august|september|october|december|november|jan|feb|apr|aug|sept|oct|dec)\b)/;
const pastVerb =
  /\b(?:ran|did|done|went|slept|was|were|had|felt|raced|jogged|swam|cycled|biked|rode|walked|lifted|finished|completed|managed|smashed|got|took|skipped|missed|bailed|hit|tweaked|pulled|rolled|twisted|started|woke|fell|banged|knocked|clocked|covered|banked|logged|ended|came|stopped|played|trained|rested|napped|drank|ate|been|last|crashed|collapsed|fainted|passed|squeezed|crushed|nailed|survived|hiked|climbed|blew|bonked|dropped)\b/;
const backward = /\b(?:since|from|after|following|post)\b[A-Za-z0-9' ]{0,20}DAY\d+/;
const toCome =
  /\b(?:upcoming|coming up|(?:have|got|have got|is|with)(?: (?:a|an|my|the))?(?: [a-z]+)? ?(?:race|KM\d+|half|marathon|ultra|event|relay|time trial)|racing|race (?:is )?(?:on )?DAY\d+|KM\d+ (?:race )?(?:is )?(?:on |this )?DAY\d+|half (?:is )?(?:on )?DAY\d+|ultra (?:is )?(?:on )?DAY\d+|before DAY\d+|ready for|ahead of|by DAY\d+|until DAY\d+|for DAY\d+)\b/;

/** 'Rest or run': two things and no verb are a question. */
const choice =
  /\b(?:[a-z]{2,}|DAY\d+) (?:or|vs|versus) (?!so\b|something|whatever|anything|less|more|under|over|not at|nothing|two|a bit|thereabouts)[a-z]{2,}/;

/** 'Dave did 20 miles': a word no dictionary has, and then a verb. */
function namesSomebody(text: string): boolean {
  const name =
    /^(?:and |but |so |lol )?([a-z]{3,}) (?:did|ran|has|had|was|is|got(?! me\b)|went|slept|raced|finished|says|said|smashed|came|won)\b/.exec(
      text,
    )?.[1];
  return name !== undefined && !isEnglish(name) && !adverbs.test(name);
}
const adverbs =
  /^(?:barely|scarcely|finally|properly|slowly|badly|honestly|actually|literally|newly)$/;

interface Before {
  readonly before: Mood;
  readonly marked: Marked;
}

function moodOf({ text, joint }: Cut, { before, marked }: Before): Mood {
  if (supposes.test(text) && !idiomIf.test(text)) return 'hypothesis';
  if (asks.test(text) || asksAnywhere.test(text)) return 'asked';
  if (others.test(text) || namesSomebody(text)) return 'somebody else';
  if (longAgo.test(text) && !/\b(?:signed up|booked|entered|training for|got a place)\b/.test(text))
    return 'long ago';
  if (before === 'long ago' && (joint === ' ' || joint === ',')) return 'long ago';
  if (habits.test(text)) return 'habit';
  if (before === 'somebody else' && !/^(?:and|then)$/.test(joint)) return 'told';
  const goesOn =
    joint === 'and' ||
    joint === ',' ||
    joint === 'or' ||
    joint === '+' ||
    joint === 'then' ||
    joint === '/';
  const own = /^(?:i|my|legs?|feel|feeling|slept|woke|got|did|ran|had|no|not|just|was)\b/.test(
    text,
  );
  if (choice.test(text) && !pastVerb.test(text) && text.split(' ').length <= 12) return 'asked';
  if (/\b(?:rest|easy|off)\b.*\b(?:i guess|probably|maybe|i think|it is then)\b/.test(text))
    return 'plan';
  if (plans.test(text) && !/\b(?:instead of|as planned|than planned|what i planned)\b/.test(text))
    return 'plan';
  if (aheadOf(text, marked) && !pastVerb.test(text)) return 'plan';
  if (
    goesOn &&
    !own &&
    (before === 'asked' ||
      before === 'hypothesis' ||
      before === 'plan' ||
      before === 'somebody else' ||
      before === 'long ago')
  ) {
    return before;
  }
  return 'told';
}

/** A day to come is named, or tonight. */
function aheadOf(text: string, { marks }: Marked): boolean {
  return [...text.matchAll(/DAY(\d+)/g)].some(([, index]) => {
    const mark = marks[Number(index)];
    if (mark?.kind !== 'DAY') return false;
    if (mark.lean === 'ahead' || (mark.offset ?? 0) > 0) return true;
    return mark.offset === 0 && mark.night === true && !/\b(?:rpe|nap|napped)\b/.test(text);
  });
}

function tenseOf(text: string, { mood, within }: { mood: Mood; within: string }): Tense {
  if (backward.test(text)) return 'past';
  if (mood === 'plan' || mood === 'hypothesis') return 'future';
  if (mood === 'asked')
    return /\b(?:did|was|were|ran|went|raced)\b/.test(text) &&
      !/\b(?:should|can|could|shall) i\b/.test(text)
      ? 'past'
      : 'future';
  if (
    toCome.test(text) &&
    !finished.test(within) &&
    !strongPast.test(within) &&
    !/\b(?:ran|did|raced|was|went|finished|done|felt)\b/.test(text)
  )
    return 'future';
  return 'past';
}

/** 'Track tonight, yes or no?' asks of what stands before. */
const asksOfBefore =
  /^(?:(?:is (?:that|it|this)|would (?:that|it) be|a|an|any|sound|sounds|or|too|should i|shall i|do i|can i|are we|still|just|am i|be|i) )*(?:do it|go for it|go|go ahead|send it|crack on|on|happening|fresh enough|ready|up to it|good to go|risk it|push through|good or bad|good or bad idea|wise or not|go or no go|go or no|yes or no|yay or no|no or yes|y or n|thoughts|good idea|bad idea|ok|okay|ok or no|ok or not|good|wise|sensible|mad|stupid|crazy|silly|daft|any good|or not|not|no|worth it|doable|too much|alright|fine|smart|safe|realistic|possible|what do you (?:think|reckon|say)|right|good plan|reasonable|a good shout|good shout|dumb|overkill|overdoing it|advisable|allowed)$/;
const session =
  /\b(?:run|tempo|intervals?|hills?|track|threshold|fartlek|long|easy|jog|session|reps|REPS\d+|KM\d+|MIN\d+|parkrun|gym|bike|swim|race|strides|speedwork|workout|time trial|tt|hard|fast|rest|ride|football|yoga)\b/;

const strongPast =
  /\b(?:jogged|swam|cycled|biked|rode|walked|lifted|completed|managed|smashed|skipped|missed|bailed|hiked|climbed|blew|bonked|crashed|collapsed|fainted|passed|survived|crushed|nailed|suffered|struggled|trained|played|started)\b/;

/** A time, an effort or a feeling was told of it: it has been run. */
const finished =
  /\b(?:COLON|MIN|PACE)\d+|\brpe\b|\bOUTOF\d+|\b(?:ran|did|felt|finished|was|went|got round|came|pb'?d|raced|sore|heavy|stiff|tired|knackered|toast|battered|wrecked|done)\b/;

/** A question mark makes a question of the last piece, unless one before it in the sentence asks. */
function askLast(pieces: Piece[], sentence: number): void {
  const here = pieces.filter((piece) => piece.sentence === sentence);
  const last = pieces.at(-1);
  if (!last || here.some(({ mood }) => mood === 'asked')) return;
  if (last.mood === 'hypothesis' || tags.test(last.text)) return;
  pieces[pieces.length - 1] = {
    ...last,
    mood: 'asked',
    tense: tenseOf(last.text, { mood: 'asked', within: last.text }),
  };
}

/** 'not bad eh?' wants no answer. */
const tags =
  /^(?:eh|huh|right|innit|yes|ok|lol|you know|not bad(?: eh| huh)?|nice(?: one)?(?: eh| huh)?|good (?:eh|huh)|how are you|how is it going|hey|see|what)$|\b(?:eh|innit|huh)$/;
