import { dayOf, type Message, numberOf, round } from './context.ts';
import { markOf } from './marks.ts';
import type { Piece } from './pieces.ts';
import type { Quantity } from './quantities.ts';
import { qualityOf } from './sleep-quality.ts';
import { oneOf, says } from './vocabulary.ts';

/** What a message says of a night or a nap. */
export interface SleepSaid {
  readonly hours?: number;
  readonly quality?: number;
  readonly napMinutes?: number;
  /** Only when the day was said. */
  readonly days?: number;
  /** In these pieces; their moods say whether it may be stored. */
  readonly pieces: readonly Piece[];
}

/** What is said of a night; `sure` where it is known to be of one, though no word says so. */
export function sleepIn(message: Message, { sure = false } = {}): SleepSaid | undefined {
  const mine = message.pieces.filter(
    ({ mood }) => mood !== 'somebody else' && mood !== 'long ago' && mood !== 'habit',
  );
  const named = withFollowers(mine, message);
  const about = sure
    ? mine.filter((piece) => named.includes(piece) || ofNothingElse(piece))
    : named;
  if (about.length === 0) return undefined;
  const naps = about.filter(({ text }) => nap.test(text));
  const nights = latest(
    about.filter((piece) => !nap.test(piece.text) || napOf(piece, message) === undefined),
    message,
  );
  const hours =
    hoursOf(nights, message) ??
    (sure || about.some(({ text }) => fellAsleep.test(text) || wentToBed.test(text))
      ? nightIn(message)
      : undefined);
  const quality =
    gradedIn(mine, message) ??
    first(nights, ({ text, mood }) =>
      mood === 'asked' && sleepToCome.test(text) ? undefined : qualityOf(text),
    );
  const napMinutes = first(naps, (piece) => {
    const next = mine[mine.indexOf(piece) + 1];
    return napOf(piece, message) ?? (next?.joint === ',' ? napOf(next, message) : undefined);
  });
  if (hours === undefined && quality === undefined && napMinutes === undefined) return undefined;
  const said = [...nights, ...naps].flatMap((piece) => {
    const day = dayOf(piece, message);
    return day ? [day] : [];
  });
  const [day] = said;
  // A night belongs to the day of waking.
  const days =
    day && (day.night && napMinutes === undefined && day.days < 0 ? day.days + 1 : day.days);
  return {
    ...(hours === undefined ? {} : { hours }),
    ...(quality === undefined ? {} : { quality }),
    ...(napMinutes === undefined ? {} : { napMinutes }),
    ...(days === undefined ? {} : { days }),
    pieces: about,
  };
}

/** 'How do I get any decent sleep on a plane?' */
const sleepToCome =
  /\b(?:how (?:do|can|to|should)|tips|ways?|improve|need|never (?:get|getting|got)|(?:if i|i) want (?:a|some)|get (?:any|some|a|more)|for (?:a )?(?:good|better|decent))\b(?!.*\b(?:slept|was|DAY\d+)\b)/;

/** '22:45-6:30' → 7.75. Two ends without am or pm are a night if they can be. */
export function between(from: Clock, to: Clock): number | undefined {
  const starts = from.certain ? [from.minute] : [from.minute % 720, (from.minute % 720) + 720];
  const ends = to.certain ? [to.minute] : [to.minute % 720, (to.minute % 720) + 720];
  const nights = starts.flatMap((start) =>
    ends.map((end) => ({
      minutes: (end - start + 1440) % 1440,
      // People go to bed in the evening and get up in the morning, mostly.
      odd: (start >= 19 * 60 || start < 4 * 60 ? 0 : 2) + (end > 3 * 60 && end <= 12 * 60 ? 0 : 1),
    })),
  );
  const [likely] = nights
    .filter(({ minutes }) => minutes >= 90 && minutes <= 14 * 60)
    .sort((a, b) => a.odd - b.odd);
  return likely && likely.minutes / 60;
}

export interface Clock {
  readonly minute: number;
  readonly certain: boolean;
}

/** 'Sleep 3/5', 'sleep quality 7/10'. */
function gradedIn(pieces: readonly Piece[], { marked }: Message): number | undefined {
  return first(pieces, ({ text }) => {
    const word =
      /\b(?:sleep(?: quality)?|slept(?: [a-z]+)?|quality)(?: (?:was|is|of|about|a|an|like|maybe))*[ :=]* ?(OUTOF\d+)/.exec(
        text,
      )?.[1];
    const scale = markOf(marked, word, 'OUTOF');
    if (!scale) return undefined;
    return Math.min(5, Math.max(1, Math.round((scale.value * 5) / (scale.other ?? 5))));
  });
}

/** Of several nights, the last. */
function latest(nights: readonly Piece[], message: Message): readonly Piece[] {
  const dated = nights.filter(({ text }) => /\bDAY\d+/.test(text) && /\bMIN\d+/.test(text));
  const days = dated.map((piece) => dayOf(piece, message)?.days ?? 0);
  if (new Set(days).size < 2) return nights;
  const last = Math.max(...days);
  return nights.filter((piece) => !dated.includes(piece) || dayOf(piece, message)?.days === last);
}

const wishes =
  /\b(?:good|nice|lovely) (?:night|evening)[,! ]*(?:coach|all|everyone|mate|team|x+|guys|then|and thanks)?$/;
/** 'Got out after the kids were in bed.' */
const bedOfOthers =
  /\b(?:kids?|children|baby|boys?|girls?|little ones?|everyone|family|they|he|she)\b[a-z ]{0,20}\b(?:bed|asleep|to sleep)\b/;
const sleepWord = says(
  '^(?:the |last |my )?night(?: (?:was |of )?MIN\\d+)?$|MIN\\d+ (?:of )?(?:[a-z]+ )?night|shut my eyes|slept|sleep|sleeps|sleeping|asleep|kip|kipped|snoozed|bed|in bed|zzz+|shut ?eye|tossed|tossing',
  'overslept|nodded off|dozed|(?:died|crashed) on the (?:sofa|couch|settee)|lights out',
  'up (?:half|most of|all) (?:of )?the night|split night|insomnia|shuteye|snoozed|sleepless|wide awake|awake|woke|(?:passed|conked|zonked) out',
  'dropped off|head hit the pillow|night (?:was|is|ok|okay|:)|out like a light',
  'dead to the world|up with (?:the(?! (?:birds?|larks?|sun))|my|a)|up since|up feeding|feeding|night feeds?',
  "the feeds?|teething|night'?s rest|naps?|napped|napping|siesta|hit the (?:hay|sack)",
  'hardly (?:any )?sleep|out cold|alarm(?: went(?: off)?)? (?:at|for)|broken night',
  '(?:bad|rough|good|great|terrible|awful|shit|decent|rubbish|poor|crap|restless|horrible|shocking) night',
);
const nap =
  /\b(?:naps?|napped|napping|siesta|snoozed?|dozed|(?:kip|kipped|slept)(?: for| about)* MIN\d+(?= .*\b(?:cab|car|van|train|bus|sofa|couch|desk|lunch|afternoon)\b)|MIN\d+ (?:kip|of kip|sleep)(?= .*\b(?:cab|car|van|train|bus|sofa|couch|desk|lunch|afternoon)\b))\b/;
const otherTopic = says(
  'ran|run|jog|jogged|KM\\d+|rpe|tempo|easy|intervals|bike|gym|swim|walk|walked|work|drive',
  'shift|flight|mood|stress|hrv|rhr|sore|legs|knee|should|can|watched|study|studied|meeting',
  'car|van|bus|plane|traffic|film|movie|documentary|telly|tv|match|game|concert|queue',
  'train|yoga|pilates|cross|session|rode|cycled|travel(?:ling)?',
);

/** 'Down at 11, up at half 5': times or a grade, and no other topic. */
const ofNothingElse = ({ text, mood }: Piece): boolean =>
  mood === 'told' &&
  !otherTopic.test(text) &&
  !wishes.test(text) &&
  (/\b(?:MIN|NUM|COLON|CLOCK|SPAN)\d+/.test(text) || qualityOf(text) !== undefined);

/** Sleep pieces, and what follows them with only a time in it ('slept ok though, 7ish'). */
function withFollowers(mine: readonly Piece[], message: Message): readonly Piece[] {
  const about: Piece[] = [];
  for (const [index, piece] of mine.entries()) {
    const before = mine[index - 1];
    const after = mine[index + 1];
    const near = [before, mine[index - 2]].find(
      (each) => each !== undefined && about.includes(each),
    );
    const follows = near !== undefined && !nap.test(near.text);
    const leads =
      after !== undefined &&
      sleepWord.test(after.text) &&
      !nap.test(after.text) &&
      after.joint !== '';
    const night = markOf(message.marked, /DAY\d+/.exec(piece.text)?.[0], 'DAY')?.night === true;
    if (leads && night && !otherTopic.test(piece.text) && qualityOf(piece.text) !== undefined) {
      about.push(piece);
      continue;
    }
    // 'Sunday night I got 4.5 hours': the night stands alone before it.
    if (
      night &&
      /^DAY\d+$/.test(piece.text) &&
      after &&
      (gotHours.test(after.text) || sleepWord.test(after.text))
    ) {
      about.push(piece);
      continue;
    }
    const timed = /\b(?:MIN|NUM|COLON|CLOCK|SPAN)\d+/.test(piece.text);
    const quiet = !otherTopic.test(piece.text);
    if (wishes.test(piece.text) || bedOfOthers.test(piece.text)) continue;
    if (index === 0 && nightAlone(piece, message)) {
      about.push(piece);
      continue;
    }
    if (
      sleepWord.test(piece.text) &&
      !/(?<!\bnap\b.*)\bsleep (?:score|coach|tracker)\b(?! ?[a-z]* ?NUM)|\bbed(?:room|time story| rest)\b|\bput (?:the )?(?:kids?|baby) to (?:bed|sleep)\b/.test(
        piece.text,
      )
    )
      about.push(piece);
    else if (follows && timed && quiet && !/\bOUTOF/.test(piece.text)) about.push(piece);
    else if (
      follows &&
      quiet &&
      !timed &&
      !/\b(?:feel|feeling|felt|legs|am|body)\b/.test(piece.text) &&
      qualityOf(piece.text) !== undefined
    )
      about.push(piece);
    else if (leads && timed && quiet && !/[a-z]{4,} .*[a-z]{4,} .*[a-z]{4,}/.test(piece.text))
      about.push(piece);
    else if (lessThanUsual(piece, { message, night })) about.push(piece);
    else if (
      (enough.test(piece.text) && quiet && hoursLong(piece, message)) ||
      nightSpan(piece, message)
    )
      about.push(piece);
    else if (
      gotHours.test(piece.text) &&
      quiet &&
      (hoursAlone(piece, message) ||
        (hoursLong(piece, message) && (tossing(after) || tossing(before))))
    )
      about.push(piece);
    else if (night && nightWas.test(piece.text) && qualityOf(piece.text) !== undefined)
      about.push(piece);
  }
  return about;
}

/** '5.5 hrs, calves sore': hours as long as a night, before anything else and with no session near. */
function nightAlone({ text, mood }: Piece, message: Message): boolean {
  const minutes = markOf(message.marked, hoursOnly.exec(text)?.[1], 'MIN');
  return (
    mood === 'told' &&
    !/\b(?:then|another)\b/.test(message.plain) &&
    minutes?.name === 'hours' &&
    minutes.value >= 240 &&
    minutes.value <= 660 &&
    !message.pieces.some(
      (piece) =>
        piece.mood === 'told' &&
        otherTopic.test(piece.text.replace(/\b(?:hrv|rhr|sore|legs|mood|stress|knee)\b/g, ' ')),
    )
  );
}
const hoursOnly =
  /^(?:(?:about|around|only|just|maybe|roughly|like|almost|nearly|a|good|solid|full|morning|gm|coach) )*(MIN\d+)(?: (?:ish|or so|only))?$/;

/** '11:15pm - 6:05am' and no other word. */
function nightSpan({ text }: Piece, { marked }: Message): boolean {
  const span = markOf(marked, /^(?:DAY\d+ )?(SPAN\d+)(?: DAY\d+)?$/.exec(text)?.[1], 'SPAN');
  if (!span) return false;
  if (markOf(marked, /DAY\d+/.exec(text)?.[0], 'DAY')?.night) return true;
  return span.certain === true && (span.value >= 19 * 60 || span.value <= 3 * 60);
}

/** 'I usually get 8 hours but only 5.5 last night': what is usual says what is counted. */
const lessThanUsual = (
  piece: Piece,
  { message, night }: { message: Message; night: boolean },
): boolean => {
  const before = message.pieces[message.pieces.indexOf(piece) - 1];
  return (
    before !== undefined &&
    (night
      ? before.mood === 'habit'
      : /\bshould have\b|\b(?:wanted|needed|planned|meant)\b/.test(before.text)) &&
    /\b(?:get|got|gotten|have|had|sleep|slept|need|manage)\b/.test(before.text) &&
    hoursLong(before, message) &&
    /^(?:(?:only|just|got|had|managed|more like|about|barely) )*NUM\d+(?: DAY\d+)?(?: because .*)?$/.test(
      piece.text,
    )
  );
};

/** 'Is 7 hours enough?' */
const enough =
  /^(?:is|are|would|will) (?:only |just |about )?MIN\d+(?: [a-z]+){0,2} (?:enough|ok|too little|sufficient|plenty)/;

/** 'got a solid 8 hrs', '7 hours last night': nobody but a sleeper says so. */
const gotHours = new RegExp(
  `^(?:DAY\\d+ (?:was )?(?:only )?)?(?:${oneOf(
    'i|say|finally|if|let us say|what if|under|over|barely|so|only|and|but|just|coach|gm',
    'morning|hey|hi|good|think|maybe|prob(?:ably)?|still|somewhere|between|only|just|suppose',
  )} )*${oneOf(
    'got|had|managed|on|with|clocked|get|have|so|again|about|around|roughly|a|only|nearly',
    'almost|just|barely|maybe|scraped',
  )}?(?: ${oneOf(
    'a|an|about|around|only|nearly|almost|solid|good|decent|measly|full|bare|whole|just',
    'barely|maybe|roughly|like|lovely|my|the|over|under|at least|in',
  )})* ?MIN\\d+(?: ${oneOf(
    'again|or so|ish|of|tops|max|at most|at best|total|again|DAY\\d+|broken|solid|unbroken',
    'in the (?:bank|tank|bag)|after (?:the |a |my )?(?:late |night |long )?(?:shift|party|flight|wedding|gig)',
    'uninterrupted|straight|quality|in|each|all told|in total|altogether|lads|mate|folks|guys',
    'coach',
    '(?:per|according to|says|via|by) (?:the |my )?[a-z]+|(?:with|because of) (?:the|a|my) [a-z]+(?: one)?',
    '(?:would|will|can|could|is|do|does|should) .*',
  )})*$`,
);

/** 'Monday night was dire' and no more. */
const nightWas = /^(?:DAY\d+) (?:was|were) (?:[a-z]+ )?[a-z]+$/;
/** 'Around 7 hours, bit restless': nobody but a sleeper is. */
const tossing = (piece: Piece | undefined) =>
  piece !== undefined &&
  /^(?:[a-z]+ )?(?:sleep|kip)$|\b(?:restless|up OTHER\d+|fitful|woke|waking|tossed|tossing|broken|unbroken|uninterrupted)\b/.test(
    piece.text,
  );

function hoursLong({ text }: Piece, { marked }: Message): boolean {
  const minutes = markOf(marked, /MIN\d+/.exec(text)?.[0], 'MIN');
  return minutes?.name === 'hours' && minutes.value >= 180 && minutes.value <= 720;
}

function hoursAlone(piece: Piece, message: Message): boolean {
  const { text } = piece;
  const hours = hoursLong(piece, message);
  const day = /DAY\d+/.exec(text)?.[0];
  const night = day === undefined || markOf(message.marked, day, 'DAY')?.night === true;
  return (
    hours &&
    night &&
    (day !== undefined ||
      /\b(?:according to|per|got|get|had|managed|only|solid|scraped|again|tops|max|at most|at best|broken|unbroken)\b/.test(
        text,
      ))
  );
}

const time = '((?:CLOCK|COLON|NUM)\\d+)';
const few = "(?: (?!(?:for|rpe|mood|stress|times|MIN\\d+)\\b)[a-z']+){0,4}?";
const fellAsleep = new RegExp(
  `\\b${oneOf(
    'asleep|to sleep',
    '(?:not|no) (?:sleep|drop off|nod off|settle|fall asleep) (?:till|til|until)',
    '(?:awake|up) (?:till|til|until)|sleep (?:at|by|around|from)',
    '(?:slept|kipped|snoozed) (?:from|at)|nodded off|dropped off|conked out|passed out',
    'dozed off|crashed(?: out)?|out cold|out like a light',
  )}${few} ${time}`,
);
const wentToBed = new RegExp(
  `\\b${oneOf(
    'bed|lights out|down for the night|hits? the (?:hay|sack|pillow)|turned in|head down|in my bed|to kip|(?:^|, )(?:(?:went |headed )?down|(?:went|headed) up)(?= (?:at|by|for|about|around))',
  )}\\b,?${few} ${time}`,
);
const gotUp = new RegExp(
  `(?<!bed )(?<!not )\\b${oneOf(
    'up|awake|woke(?: up)?|wake ?up|woken(?: up)?|waking|alarm(?: went off)?|got up',
    'out of bed|risen|till|til|until|to|->',
  )}\\b,?${few} ${time}`,
  'g',
);

function hoursOf(pieces: readonly Piece[], message: Message): number | undefined {
  const told = pieces.map(({ text, joint }) => `${joint} ${text}`.replace(notTheNight, ' ').trim());
  const all = told.join(' , ');
  const { marked } = message;
  const slept = told.filter(
    (text) => !/\bin bed (?:for )?(?:about )?MIN/.test(text) || told.length === 1,
  );
  const asleep =
    /((?:MIN|COLON|NUM)\d+) (?:hours )?(?:actually |properly |of (?:it|them|those|which|that) )?asleep\b|\b(?:asleep for (?:only |just |about |around |maybe |like |probably |more like )*|(?<=in bed .*)asleep (?:only |just |about |around |maybe |more like |nearer )*)((?:MIN|NUM)\d+)/.exec(
      all,
    );
  if (asleep) return lengthOf(asleep[1] ?? asleep[2], message);
  const total =
    /(?:total(?:ling)?|in all|altogether|all in|overall|so|=)(?: of| about| around| roughly| was)* ((?:MIN|COLON|NUM)\d+)|((?:MIN|COLON|NUM)\d+) (?:[a-z]+ )?(?:total|in all|altogether|all in|all told|overall)\b/.exec(
      all,
    );
  if (total) return lengthOf(total[1] ?? total[2], message);
  const span = /SPAN\d+/.exec(all)?.[0];
  const spans = markOf(marked, span, 'SPAN');
  const several = [...all.matchAll(/SPAN\d+/g)].map(([word]) =>
    nightOf(markOf(marked, word, 'SPAN')),
  );
  // '11 till 2, then 4 till 7': two halves of one night.
  if (several.length > 1 && adds.test(all) && several.every((each) => each !== undefined))
    return round(
      several.reduce<number>((sum, each) => sum + (each ?? 0), 0),
      2,
    );
  const lengths = slept.flatMap((text) => lengthsIn(text, message));
  if (lengths.length > 1 && adds.test(all))
    return round(
      lengths.reduce((sum, each) => sum + each, 0),
      2,
    );
  if (spans && (lengths.length === 0 || spans.certain)) {
    const [a, b] = [spans.value / 60, (spans.other ?? 0) / 60];
    if (!spans.certain && a < b && b <= 14) return round((a + b) / 2, 2);
    const night = nightOf(spans);
    if (lengths.length === 0) return night === undefined ? undefined : round(night, 2);
  }
  if (lengths[0] !== undefined) return round(lengths[0], 2);
  const down = (fellAsleep.exec(all) ?? wentToBed.exec(all) ?? fromTo.exec(all))?.[1];
  const ups = [...all.matchAll(gotUp)].map(([, word]) => word).filter((word) => word !== down);
  const up = ups.at(-1);
  const [from, to] = [clockOf(down, message), clockOf(up, message)];
  const night = from && to ? between(from, to) : undefined;
  return night === undefined ? undefined : round(night, 2);
}

/** The last two times of a message that is known to be of a night; or the one length it names. */
function nightIn({ pieces, marked }: Message): number | undefined {
  const text = pieces
    .filter(
      (piece) => !/\b(?:hrv|rhr|hr|pulse|mood|stress|rpe|effort|sore|soreness)\b/.test(piece.text),
    )
    .map((piece) => piece.text)
    .join(' , ');
  const [from, to] = [...text.matchAll(anyTime)]
    .flatMap((found) => clockOf(found[1] ?? found[2], { marked }) ?? [])
    .slice(-2);
  const night = from && to && between(from, to);
  if (night !== undefined) return round(night, 2);
  const lengths = marked.marks.filter(
    (each) =>
      each.kind === 'MIN' && each.name === 'hours' && each.value >= 180 && each.value <= 720,
  );
  const [only] = lengths;
  return lengths.length === 1 && only?.kind === 'MIN' ? round(only.value / 60, 2) : undefined;
}
const anyTime =
  /\b((?:CLOCK|COLON)\d+)|\b(?:at|by|about|around|till|til|until|after|before|from|bed|up|was|it was) (NUM\d+)\b/g;

/** '1am til quarter to 7', where the word for sleep stands elsewhere. */
const fromTo = /\b(CLOCK\d+) (?:to|till|til|until) (?:about |around )?(?:CLOCK|COLON|NUM)\d+/;

const nightOf = (span: Quantity | undefined) =>
  span &&
  between(
    { minute: span.value, certain: span.parts?.[0] === 1 },
    { minute: span.other ?? 0, certain: span.parts?.[1] === 1 },
  );

const notTheNight = new RegExp(
  `\\b(?:score|rem|deep(?: sleep)?|light sleep)(?: (?:was|of|is|only))* (?:NUM|MIN|OUTOF|COLON)\\d+|(?:NUM|MIN)\\d+ (?:of )?(?:rem|deep)\\b|\\b(?:awake|up|lay|lying|lay there|woke(?: up)?|feeding)\\b(?: [a-z]+){0,2} for (?:about |around |like |over |nearly |a good )?MIN\\d+|\\b${oneOf(
    'need|needs|usually|usual|normally|normal|target|goal|aim for|recommended|instead of',
    'rather than|not|vs',
  )}(?: (?:my|the|is|get|a|about|at least))* (?:MIN|NUM)\\d+|(?<!\\b(?:then|another) )MIN\\d+ ${oneOf(
    'less|more|short|later|earlier|late|under|over|below|than|nap|shift|drive|run|awake',
    'to (?:fall|get|drop)',
  )}\\b|\\b(?:took|takes)(?: me)?(?: about| over| like)? MIN\\d+ to\\b|MIN\\d+ (?:[a-z]+ )?(?:shift|drive|flight|train)|\\b(?:woke|awake|up)(?: up)? (?:NUM|OTHER)\\d+ times|\\b(?:kids?|baby|toddler|dog|alarm) (?:woke|up|was up|had)[a-z ]{0,20}(?:NUM|CLOCK|COLON|MIN)\\d+`,
  'g',
);
const adds =
  /\b(?:another|more(?! like)|then|plus|again|split|broken|both|and MIN|second)\b|\+|, MIN\d+ (?:after|later|in the)/;

function lengthsIn(text: string, message: Message): readonly number[] {
  const inHours = [...text.matchAll(/MIN\d+/g)].flatMap(([word]) => {
    const length = lengthOf(word, message);
    return length === undefined ? [] : [length];
  });
  if (inHours.length > 0) return inHours;
  const bare =
    /\b(?:slept|sleep|sleeping|kip|got|had|managed)(?: (?:for|was|of|a|an|about|around|maybe|only|like|just|well|ok|though|but|fine|alright|badly|roughly|nearly|almost|barely|:|=|poorly|fine|under|over|solid|good|decent|hours|a solid|at most|at least|in total|last))*[ :=~]* ?((?:NUM|COLON)\d+)(?! ?(?:am|pm))/.exec(
      text,
    ) ??
    /^(?:, ?)?(?:(?:but|and|about|around|maybe|only|like|just|roughly|nearly|almost|barely|a|solid|under|over|probably|so|for|or so|say|think|i|got|had|another|then|more) )*((?:NUM|COLON)\d+)(?: (?:or so|ish|max|tops|of|sleep|zzz+|DAY\d+|solid|maybe|broken|i think|another|more)| (?:after|later|when|once|before)\b.*)*$/.exec(
      text,
    ) ??
    /((?:NUM|COLON)\d+) (?:of )?(?:sleep|kip)\b/.exec(text);
  const length = lengthOf(bare?.[1], message);
  return length === undefined ? [] : [length];
}

function lengthOf(word: string | undefined, { marked }: Message): number | undefined {
  const minutes = markOf(marked, word, 'MIN')?.value;
  if (minutes !== undefined) return minutes >= 60 && minutes <= 18 * 60 ? minutes / 60 : undefined;
  const [h = 0, m = 0] = markOf(marked, word, 'COLON')?.parts ?? [];
  if (word?.startsWith('COLON')) return h <= 14 && h > 0 ? h + m / 60 : undefined;
  const number = numberOf(marked, word);
  return number !== undefined && number > 0 && number <= 16 ? number : undefined;
}

function clockOf(word: string | undefined, { marked }: Pick<Message, 'marked'>): Clock | undefined {
  const clock = markOf(marked, word, 'CLOCK');
  if (clock) return { minute: clock.value, certain: clock.certain ?? false };
  const [hour, minute] = markOf(marked, word, 'COLON')?.parts ?? [];
  if (hour !== undefined && minute !== undefined && hour < 24) {
    return { minute: hour * 60 + minute, certain: hour > 12 || hour === 0 };
  }
  const number = numberOf(marked, word);
  if (number === undefined || number > 24) return undefined;
  // '10.30' as people write a clock.
  const whole = Math.floor(number);
  const rest = Math.round((number - whole) * 100);
  return rest < 60 ? { minute: (whole % 24) * 60 + rest, certain: whole > 12 } : undefined;
}

function napOf({ text }: Piece, { marked }: Message): number | undefined {
  const length = markOf(marked, /MIN\d+/.exec(text)?.[0], 'MIN');
  const span = markOf(marked, /SPAN\d+/.exec(text)?.[0], 'SPAN');
  const between = span && ((span.other ?? 0) - span.value + 1440) % 720;
  if (between !== undefined && between > 0 && between <= 180) return between;
  return length && length.value <= 180 ? round(length.value, 1) : undefined;
}

function first<T, R>(all: readonly T[], read: (each: T) => R | undefined): R | undefined {
  for (const each of all) {
    const found = read(each);
    if (found !== undefined) return found;
  }
  return undefined;
}
