import type { Tense } from './days.ts';
import type { Marked } from './marks.ts';
import { type Mood, moodOf, opener, pastVerb } from './moods.ts';
import { matches, oneOf, says } from './vocabulary.ts';

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
    // 'Tomorrow: 10k easy. Sunday: long 20k': a list of what is to come.
    const named = pieces[index - 1];
    if (
      piece.joint === ':' &&
      named &&
      /^DAY\d+$/.test(named.text) &&
      begunAhead(pieces) &&
      !pastVerb.test(piece.text)
    )
      return { ...piece, mood: 'plan', tense: 'future' };
    const isPlanned = pieces.some(
      ({ sentence, text }) => sentence === piece.sentence && thatIsThePlan.test(text),
    );
    if (isPlanned && piece.mood === 'told' && !pastVerb.test(piece.text))
      return { ...piece, mood: 'plan', tense: 'future' };
    // 'Thurs: gym or Pilates?' is the Thursday to come.
    if (/^DAY\d+$/.test(piece.text) && pieces[index + 1]?.mood === 'asked')
      return { ...piece, tense: 'future' };
    // 'Meant to go long Sunday but ended up with 45 minutes': the plan was for a day gone by.
    const next = pieces[index + 1];
    if (
      piece.mood === 'plan' &&
      next?.joint.endsWith('but') &&
      next.mood === 'told' &&
      pastVerb.test(next.text) &&
      /\b(?:meant|supposed|planned|due|wanted|going) to\b/.test(piece.text)
    )
      return { ...piece, tense: 'past' };
    const asksIt = pieces
      .slice(index + 1, index + 4)
      .some((later) => later.mood === 'asked' && asksOfBefore.test(later.text));
    // 'Sunday long run, 24k too far?'
    const isNamed =
      pieces[index + 1]?.mood === 'asked' &&
      pieces[index + 1]?.sentence === piece.sentence &&
      nameAlone.test(piece.text);
    return (asksIt || isNamed) &&
      session.test(piece.text) &&
      (piece.mood === 'told' || piece.mood === 'plan') &&
      !pastVerb.test(piece.text)
      ? { ...piece, mood: 'asked', tense: 'future' }
      : piece;
  });
}

/** 'Thurs 8k, Sat parkrun, Sun 18k, that's the plan.' */
const thatIsThePlan = /\b(?:that is|is|was) (?:the|my) plan\b/;

/** The message begins with a plan. */
const begunAhead = ([first]: readonly Piece[]): boolean => first?.mood === 'plan';

interface Cut {
  readonly text: string;
  readonly joint: string;
}

function sentencesOf(text: string): readonly { text: string; asked: boolean }[] {
  return [...text.matchAll(/([^.!?;]+)([.!?;)]*)/g)]
    .map(([, body = '', end = '']) => ({ text: body.trim(), asked: end.includes('?') }))
    .filter((sentence) => /[a-zA-Z0-9]/.test(sentence.text));
}

const joints = new RegExp(
  [
    '( ?, ?(?:and then |and |but |so |then |or |because |though |although |plus |now |also )?)',
    '( (?:but|then|because|although|plus|whereas|however|except|after which|and then|and also|also|anyway) )',
    '( (?:though|tho)(?: (?![A-Z])|$))',
    `( so )(?=${oneOf(
      'i|is|should|can|could|do|what|how|why|when|where|which|will|would|are|am|just|took|did',
      'ran|jogged|swam|cycled|walked|got|worried|not|need|thinking|feeling|wondering|dreading|tempted',
      'went|no|my|the|have|had|will|going|maybe|bailed|skipped|only|it|today|DAY',
    )}\\b)`,
    '( (?:after|on|off) )(?=(?:only |just |about |around )*MIN\\d+ (?:of )?(?:sleep|kip))',
    '( and )(?!tired of|a (?:half|bit|quarter)|(?:also )?(?:up|awake|out|down|got up|woke|no weight) )',
    '( (?:-+|\\/|\\+|:|=>|->|>) ?|: (?![A-Z])|(?<=done): | ?[()] ?)',
    '(\\b(?: )(?=or (?:should|do|can|am|is|just|would)\\b))',
    `(?<!\\b(?:what|when|how|which|where|why|who|how [a-z]+|what [a-z]+|which [a-z]+))( )(?=(?:${opener}))`,
    `(?<!\\b${oneOf(
      'what|how|why|where|when|who|which|if|because|as|that|think|thinks|so|like|hope|say|says|said',
      'know|sure|wonder|and|but|or|it|this',
    )})( )(?=(?:is|was) (?:that|it|this) (?:enough|ok|okay|too|bad|normal|fine|alright|right|safe|wise)\\b)`,
    `(?<!\\b${oneOf(
      'me|ok|okay|fine|alright|cool|safe|bad|know|sure|see|wonder|wondering|idea|ask|decide',
      'even|as|and|unsure|curious|check|but|only|you',
    )})( )(?=if (?:i|my|it|we|not)\\b)`,
    `(?<!\\b${oneOf(
      'should|can|could|shall|do|does|did|will|would|may|might|must|am|if|when|that|than|as',
      'what|how|since|before|after|while|until|think|like|where|why|time|once|unless|whenever',
      'have|has|had|run|session|first|last|day|thing|way|all|of|know|hope|said|means|only',
      'whether|thought|dreamt|dreamed|pretend|wish|suppose|supposing|imagine|assuming|say',
    )})( )(?=i (?:ran|did|slept|went|feel|felt|am|was|had|have|got|jogged|raced)\\b)`,
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

const backward =
  /\b(?:since|from(?! me)|after|following|post|get over|getting over|shake off)\b[A-Za-z0-9' ]{0,20}DAY\d+/;
const toCome = says(
  '(?:have|got)(?: got)? (?:a|an|my) (?:MIN\\d+|KM\\d+|long|big|tempo|track)(?: (?:run|one|session))? (?:on )?DAY\\d+|away (?:from |on |with work )*DAY\\d+',
  'attempt|upcoming|coming up|is coming|goal (?:is|of)|(?:aiming|going) for',
  '(?:have|got|have got|is|with)(?: (?:a|an|my|the))?(?: [a-z]+)? ?(?:race|KM\\d+|half|marathon|ultra|event|relay|time trial)',
  'racing|race (?:is )?(?:on )?DAY\\d+|KM\\d+ (?:race )?(?:is )?(?:on |this )?DAY\\d+',
  'half (?:is )?(?:on )?DAY\\d+|ultra (?:is )?(?:on )?DAY\\d+|before DAY\\d+|ready for|ahead of',
  'by DAY\\d+|(?:until|til|till) DAY\\d+|for DAY\\d+',
);

function tenseOf(text: string, { mood, within }: { mood: Mood; within: string }): Tense {
  // 'Why did you drop the intervals from Thursday?' speaks of the card.
  const moved =
    mood === 'asked' &&
    /\b(?:drop|take|took|taken|remove|cut|pull|move|swap|change|shorten|scrap|bin|bump)(?:p?ed|d|ted|ned)?\b/.test(
      text,
    );
  if (backward.test(text)) return moved ? 'future' : 'past';
  if (mood === 'plan' || mood === 'hypothesis') return 'future';
  if (mood === 'asked')
    return !moved &&
      /\b(?:did|was|were|ran|went|raced|happened|felt)\b/.test(text) &&
      !/\b(?:should|can|could|shall|if) i\b/.test(text)
      ? 'past'
      : 'future';
  if (
    toCome.test(text) &&
    !/^(?:new |big |massive |huge |a |had )*(?:pb|pr|had)\b/.test(text) &&
    // A time to aim for has not been run.
    !finished.test(
      within.replace(/\b(?:goal|target|sub|aiming|hoping)\b[a-z ]* (?:COLON|MIN)\d+/g, ' '),
    ) &&
    !strongPast.test(within) &&
    !/\b(?:ran|did|raced|was|went|finished|done|felt|pushed|just [a-z]+ed)\b/.test(text)
  )
    return 'future';
  return 'past';
}

/** 'Track tonight, yes or no?' asks of what stands before. */
const asksOfBefore = new RegExp(
  `^(?:${oneOf(
    'do you (?:reckon|think)|you (?:reckon|think)|is (?:that|it|this)|would (?:that|it) be|a|an|any|sound|sounds|or|too|should i|shall i',
    'do i|can i|are we|still|just|am i|be|i|join|in|them|do|go',
  )} )*${oneOf(
    'do it|go for it|go|go ahead|send it|crack on|on|happening|fresh enough|ready|up to it',
    'good to go|risk it|push through|good or bad|good or bad idea|wise or not|go or no go',
    'go or no|yes or no|yay or no|no or yes|y or n|join|join in|jump in|sit (?:it|this) out',
    'swerve it|skip it|thoughts|good idea|bad idea|ok|okay|ok or no|ok or not|good|wise',
    'sensible|mad|stupid|crazy|silly|daft|any good|or not|not|no|worth it|doable|too much',
    'alright|fine|smart|safe|realistic|possible|what do you (?:think|reckon|say)|right',
    'good plan|reasonable|a good shout|good shout|dumb|overkill|overdoing it|suicide|madness',
    'can i|do i|am i ok|do you (?:reckon|think)|you (?:reckon|think)|stupid|good or bad',
    'insane|mental|nuts|asking for trouble|advisable|allowed',
  )}(?: (?:for (?:it|that|this)|on (?:tired|heavy|sore|dead|these) legs|(?:after|with|given|off) [a-zA-Z0-9 ]+))?$`,
);
const nameAlone =
  /^(?:the |my |our )?(?:DAY\d+ )(?:long run|long|tempo|track|intervals|hills|session|run|parkrun|race|club run|reps)$/;
const session = says(
  'run|tempo|intervals?|hills?|track|threshold|fartlek|long|easy|jog|session|reps|REPS\\d+',
  'KM\\d+|MIN\\d+|parkrun|gym|bike|swim|race|strides|speedwork|workout|time trial|tt|hard|fast',
  'rest|ride|football|yoga',
);

const strongPast = says(
  'jogged|swam|cycled|biked|rode|walked|lifted|completed|managed|smashed|skipped|missed',
  'bailed|hiked|climbed|blew|bonked|crashed|collapsed|fainted|passed|survived|crushed|nailed',
  'suffered|struggled|trained|played|started',
);

/** A time, an effort or a feeling was told of it: it has been run. */
const finished = matches(
  '\\b(?:COLON|MIN|PACE)\\d+|\\brpe\\b|\\bOUTOF\\d+',
  `\\b${oneOf(
    "ran|did|felt|finished|was|went|got round|came|pb'?d|raced|sore|heavy|stiff|tired",
    'knackered|toast|battered|wrecked|done',
  )}\\b`,
);

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
const tags = matches(
  `^${oneOf(
    'eh|huh|right|innit|yes|lol|you know|not bad(?: eh| huh)?|nice(?: one)?(?: eh| huh)?',
    'good (?:eh|huh)|how are you|how is it going|hey|see|what',
  )}$`,
  '\\b(?:eh|innit|huh)$',
);
