import type { SessionType } from '../domain/session.ts';
import { kilometresPerMile } from '../domain/units.ts';
import { dayOf, type Message, numberOf, round } from './context.ts';
import { markOf } from './marks.ts';
import type { Mood } from './moods.ts';
import type { Piece } from './pieces.ts';
import { type SaidType, sports, typesIn } from './session-words.ts';

/** One session a message speaks of, with what was said of it. */
export interface SaidSession {
  readonly type?: SessionType;
  readonly km?: number;
  readonly minutes?: number;
  readonly rpe?: number;
  readonly felt?: 'better' | 'as expected' | 'worse';
  /** Only when the day was said. */
  readonly days?: number;
  readonly mood: Mood;
  /** The piece in which it is first named. */
  readonly piece: Piece;
  /** Told as done, not named as the cause or setting of something else. */
  readonly done: boolean;
  /** Named as the cause or setting of something else. */
  readonly setting: boolean;
  /** A race by name: 'half', 'marathon', 'parkrun'. */
  readonly event?: string;
}

/** Every session the message speaks of, in the order it was told. */
export function sessionsIn(message: Message, asleep: readonly Piece[]): readonly SaidSession[] {
  const drafts: Draft[] = [];
  let day: { days: number; sentence: number; at: number } | undefined;
  for (const [at, piece] of message.pieces.entries()) {
    if (piece.mood === 'somebody else') continue;
    const inSleep = asleep.includes(piece);
    const named = dayOf(piece, message)?.days;
    const shape = shapeOf(piece, message, { inSleep, before: drafts.at(-1) });
    if (!shape) {
      // 'this morning: 10k easy' names the day on its own.
      if (named !== undefined && !inSleep) day = { days: named, sentence: piece.sentence, at };
      continue;
    }
    const carried =
      day?.sentence === piece.sentence && (drafts.length === 0 || day.at === at - 1)
        ? day.days
        : undefined;
    place(drafts, {
      ...shape,
      days: (shape.setting ? settingDay(piece, message) : undefined) ?? named ?? carried,
    });
  }
  for (const [index, draft] of drafts.entries()) {
    const before = drafts[index - 1];
    if (before?.done && draft.done && draft.piece.sentence === before.piece.sentence)
      draft.days ??= before.days;
  }
  return drafts.filter(saysSomething).map(finish);
}

/** 'after yesterday's 30k': the day of what is named, not of what is asked. */
function settingDay(piece: Piece, message: Message): number | undefined {
  const word = /\b(?:from|after|since|following) (?:[a-z']+ ){0,2}(DAY\d+)/.exec(piece.text)?.[1];
  return word ? dayOf({ text: word, tense: 'past' }, message)?.days : undefined;
}

const saysSomething = ({ types, km, minutes, rpe, reps, rest }: Draft) =>
  types.length > 0 ||
  km !== undefined ||
  minutes !== undefined ||
  rpe !== undefined ||
  reps ||
  rest;

interface Draft {
  types: readonly SaidType[];
  km?: number | undefined;
  /** Warm-up and cool-down: part of the distance only where the rest of it was said. */
  warmKm: number;
  minutes?: number | undefined;
  rpe?: number | undefined;
  felt?: SaidSession['felt'];
  days: number | undefined;
  piece: Piece;
  mood: Mood;
  done: boolean;
  rest: boolean;
  /** '6x800' are intervals unless something else is named. */
  reps: boolean;
  setting: boolean;
  event?: string | undefined;
  /** 'the 12 was a bit much' speaks of an earlier one by its distance. */
  refersTo?: number | undefined;
  all: boolean;
  parts: boolean;
  total: boolean;
}

const runVerb =
  /\b(?:ran|run|runs|running|jogged|did|done|covered|logged|banked|clocked|completed|finished|managed|smashed|nailed|banged out|knocked out|knocked off|ticked off|hit|got in|got out for|went for|went|cycled|biked|rode|swam|walked|hiked|rowed|raced|survived|crushed|cruised|plodded|trotted|shuffled|squeezed in|got|had|took|been (?:for|on|to|out)|back from|just back|played|lifted|trained|dragged myself|ground out|slogged|churned out)\b/;
const doneVerb =
  /\b(?:ran|jogged|did|done|covered|logged|banked|clocked|completed|finished(?! me)|managed|smashed|nailed|banged out|knocked out|knocked off|ticked off|got in|got out for|went for|went to|went|cycled|biked|rode|swam|walked|hiked|rowed|raced|survived|crushed|cruised|plodded|trotted|shuffled|squeezed in|got (?:a|an|my|in|through)|had (?:a|an|my)|took (?:a|the)|been (?:for|on|to|out)|back from|just back|(?:just |straight )?in from|home from|fresh (?:from|off)|played|lifted|trained|dragged myself|ground out|slogged|churned out|stretched|in the bag|in the bank|in the books)\b/;
const sessionNoun =
  /\b(?:run|runs|session|workout|training|jog|effort|parkrun|race|outing|trot|sesh|spin class|ride|swim|treadmill|dreadmill|fells?|trails?|woods|moors|canal|towpath|shuffle|loosener|leg stretch(?:er)?|blast|leg turner)\b/;
const settingWords =
  /\b(?:from|after|since|before|during|following|post|because of|thanks to|due to|on the last|on my|on the|at the end of|middle of|end of|halfway|mid)\b(?: [a-zA-Z0-9']+){0,5}? (?:KM\d+|DAY\d+ ?(?:run|long|tempo|hills?|race|intervals?|session|track|parkrun|KM\d+|reps)|(?:long run|run|tempo|hills?|race|races|intervals?|session|track|reps|parkrun|gym|marathon|half|ultra|football|bike|yoga|fartlek|threshold))\b/;
const elsewhere =
  /\b(?:cancel\w*|called off|sold out|postponed|membership|(?:is|was) (?:closed|shut)|(?:got|have|won) (?:a|my) (?:place|spot|number|bib|entry)|(?:running|ran|run) (?:late|out of|into|a bath|errands|the kids|(?:him|her|them) (?:to|home))|(?:bus|train|car|taxi|coach|tube|tram|boat|ferry|plane) ride|walk in the park|(?:cycled|biked|ran|walked) (?:past|into) (?:a|an|the|some) (?!hill|half|headwind|wind|climb)|volunteer(?:ed|ing)?|marshal(?:l?ed|l?ing)?|watch(?:ed|ing)?|spectat(?:ed|ing)|cheer(?:ed|ing)|drove|driving|flew|flight|pb is|pr is|shoes?|temp(?:erature)?|read about|podcast|did you see|(?:did|do) you (?:run|race|do)|born to)\b/;
const noRun =
  /\b(?:(?:did not|have not|could not|not|never) (?:run|train|go (?:out|running|for (?:a|my) run)|get out|do (?:anything|my run|a run|any running|any training|a thing|much)|make it out|manage (?:a|to) run|ran|been (?:out|running)|end up running)|(?:no|zero|not any) (?:run|running|training|exercise|session)|rest day|day of rest|(?:day|DAY\d+) (?:was )?(?:completely |totally )?off(?! work| school)|took (?:it|the day|DAY\d+|a day)(?: completely| totally)? (?:off|easy and rested)|took a (?:rest|day)|had (?:a|the|my) (?:rest|day off|rest day)|(?:i|just) rested|rested (?:DAY\d+|up|completely)|DAY\d+ (?:i )?rested|off day|skipped (?:my |the |our )?(?:run|session|training|it|DAY\d+|long run|tempo|workout|intervals|club|track|gym)(?: run| session)?|bailed on (?:my |the |our |DAY\d+ ?)?(?:run|session|training|it|tempo|workout|club|track|intervals)|missed (?:my |the )?(?:run|session|training|long run|workout|tempo|club)|did nothing|nothing (?:DAY\d+|at all DAY|on DAY)|(?:complete|full|total|proper|planned|forced) rest|(?:DAY\d+ (?:was )?(?:a )?)rest(?:ed)?\b|rest (?:DAY\d+)|^rest$|^(?:a )?(?:rest|day off)\b(?! (?:of|for the wicked|is history|assured))|sofa day|couch day)\b/;

/** 'Run done.' says that there was one; what follows says what. */
const doneNoun =
  /\b(?:run|session|workout|jog|training|longrun)\b.{0,20}\b(?:done|complete|completed|finished|ticked off|in the bag|in the bank)\b|\b(?:done|finished|completed|back from|did|went for|been for|been out for|had|got out for|went out for)\b.{0,20}\b(?:run|session|workout|jog)\b/;

interface Around {
  readonly inSleep: boolean;
  readonly before: Draft | undefined;
}

function shapeOf(piece: Piece, message: Message, { inSleep, before }: Around): Draft | undefined {
  const { marked } = message;
  const text = piece.text.replace(asides, ' ').replace(/@ ?COLON\d+/g, ' ');
  if (elsewhere.test(text)) return undefined;
  const types = typesIn(text, { told: piece.mood === 'told' }).filter((type) => type !== 'nap');
  const verb = runVerb.test(text);
  const told = piece.mood === 'told';
  const kmMark = distancesIn(text, message);
  const resting =
    piece.mood === 'plan' &&
    /\b(?:resting|rest day|day off|full rest)\b/.test(text) &&
    !/\bor\b/.test(text);
  const idle = told
    ? noRun.test(text) && !notOneDay.test(text)
    : /\brest day\b|\bwhy (?:the |a )?rest\b/.test(text) && !/\bor\b/.test(text);
  const rest = (idle || resting) && kmMark.values.length === 0;
  const bare =
    kmMark.values.length > 0 ? undefined : bareDistance(text, message, before !== undefined);
  const km = kmMark.values.length > 0 ? kmMark.values : bare === undefined ? [] : [bare];
  const timed = !inSleep && !/\bnaps?\b/.test(text);
  const minutes = timed ? minutesIn(text, { message, km: km[0] ?? before?.km }) : [];
  const effort = inSleep
    ? undefined
    : rpeIn(text, message, {
        known: types.length > 0 || km.length > 0 || (before !== undefined && told),
      });
  const refersTo = /\bthe NUM\d+ (?:was|felt|were|one)/.test(text)
    ? numberOf(marked, /the (NUM\d+)/.exec(text)?.[1])
    : undefined;
  const warming = minutes.length > 0 && /\b(?:warm|cool|wu|cd|warmup|cooldown)\b/.test(text);
  // '2k warm up' alone; '8k with a warm up' is the whole.
  const warm =
    /^(?:(?:a|an|of|with|then|did) )*KM\d+ (?:easy |jog |slow )?(?:warm|cool|wu|cd)/.test(text);
  const about = warming || km.length > 0 || types.length > 0 || rest || effort !== undefined;
  const reps =
    /\bREPS\d+/.test(text) && !/\b(?:press ?ups|push ?ups|sit ?ups|squats|strides)\b/.test(text);
  const follows = before !== undefined && minutes.length > 0 && aboutTime(text);
  const running =
    verb &&
    minutes.length > 0 &&
    /\b(?:ran|run|running|jogged|went out|got out|been out|went|did|rode|session|workout|training|out for|managed|lasted)\b/.test(
      text,
    );
  const noun = sessionNoun.test(text) && minutes.length > 0;
  const finished = told && doneNoun.test(text);
  if (!about && !finished && !reps && !follows && !running && !noun && refersTo === undefined)
    return undefined;
  if (inSleep && km.length === 0 && types.length === 0 && !reps) return undefined;
  const setting =
    !rest &&
    settingWords.test(text) &&
    !/\b(?:ran|did|jogged|went for|finished|completed|raced|cycled|swam|managed|back from|in from|home from|fresh off|logged)\b/.test(
      text,
    );
  // 'Bodypump class last night': a kind and a day gone by, and nothing else.
  const named =
    types.length > 0 &&
    (dayOf(piece, message)?.days ?? 1) <= 0 &&
    text.split(' ').length <= 5 &&
    !/\b(?:was|were|felt|legs?|heavy|sore|tired|still|but|not|after|from|race)\b/.test(text);
  const complaint =
    /\b(?:sore|tired|heavy|hurts?|ache|toast|knackered|tight|stiff|fried|wrecked)\b/.test(text);
  return {
    types: rest ? ['rest'] : types,
    reps: types.length === 0 && reps,
    km: warm ? undefined : kmMark.parts ? km.reduce((sum, each) => sum + each, 0) : km[0],
    warmKm: warm ? km.reduce((sum, each) => sum + each, 0) : 0,
    minutes: total(minutes, text),
    rpe: effort,
    felt: feltIn(text),
    days: undefined,
    piece,
    mood: piece.mood,
    done:
      told &&
      !setting &&
      (rest ||
        named ||
        doneVerb.test(text) ||
        (km.length > 0 &&
          (doneVerb.test(text) || !/\b(?:is|are|looks|has|will|to)\b/.test(text)) &&
          (kmMark.event === undefined ||
            kmMark.event === 'parkrun' ||
            minutes.length > 0 ||
            effort !== undefined)) ||
        minutes.length > 0 ||
        effort !== undefined ||
        /\bdone\b/.test(text)) &&
      !(complaint && !doneVerb.test(text) && minutes.length === 0),
    rest,
    setting,
    event: kmMark.event,
    refersTo,
    all: /\b(?:both|all|each)\b/.test(text),
    parts:
      kmMark.parts ||
      /\b(?:warm|cool|wu|cd|warmup|cooldown)\b/.test(piece.text) ||
      piece.joint === '+',
    total: /\b(?:total|in all|altogether|all in)\b/.test(text),
  };
}

const notOneDay =
  /\b(?:PERIOD\d+|since|this week|all week|for (?:a|the) (?:week|while|bit)|in (?:a )?(?:week|ages)|rest week|OTHER\d+|any more|anymore|the rest of)\b/;
const aboutTime = (text: string) =>
  /^(?:(?:in|for|about|took|it|me|time|around|roughly|just|only|all|total|moving|so|of|was|under|over|with|like|which|my|a|approx|chip|finish(?:ed)?|finishing|clocked|gun|duration|elapsed|the|at) ?)*[:= ]*(?:MIN|COLON)\d+/.test(
    text,
  );

/** Times and distances that are no part of what was done in all. */
const asides =
  /\b(?:(?:aim(?:ing|ed)?|goal|target|hop(?:ing|ed)|sub|under|(?<!\b(?:new|big|huge|massive|got|shiny|surprise|course|a) )(?:pb|pr)(?!'?d)|best|faster than|quicker than|want(?:ed)?|beat|usual(?:ly)?|normal(?:ly)?)(?: (?:for|time|of|is|was|a|my|the|to|go|run|break|at|around|about))*[ -]?(?:COLON|MIN)\d+|(?:MIN|OTHER|COLON|METRES)\d+ (?:jog |float |walk |standing |easy )?(?:rest|recover(?:y|ies)|recs?|off|breaks?|between|jog rec)\b(?! (?:run|jog|session|day|ride|spin|plod|pace|shuffle|swim|walk))|(?:with|off|w) (?:MIN|OTHER|COLON)\d+ (?:rest|recover(?:y|ies)|jogs?|walks?)|off (?:MIN|COLON|OTHER)\d+|from COLON\d+|(?<!\b(?:managed|ran|did|got|jogged|run|swam|cycled) )(?:took|takes)(?: me| about| almost| nearly| over)* MIN\d+(?= to)|MIN\d+ (?:ago|late|early|slower|faster|quicker|before|after|left|free|available|to spare|spare|drive|commute|meeting|flight|shift|queue|break|of sleep|sleep|window|max)|(?<!\b(?:stopped|finished|ended) )(?:last|final|every|each|middle|second|next|at|by|around|(?:hurts?|sore|tight|niggl\w+|pain|ached?|started|slow\w*|faded|struggl\w+|died|suffer\w*) from) KM\d+(?! (?:done|run|easy|COLON))|(?:instead of|not|rather than|out of|planned|supposed to be|was meant to be|meant to be)(?: (?:the|a|an|my|doing|planned))* (?:KM|MIN)\d+|(?<!\bgot )(?<!\bget )KM\d+ (?:to go|in|mark|point|left|into)\b(?! (?:COLON|MIN|NUM|about|around|just|total|all|the bag|the bank|[a-z]* ?(?:COLON|MIN)))|(?:only|just|with|have|got|have got|only have|only got|with only|with just)(?: (?:only|just|about|a|got|have|like))* MIN\d+(?= (?:to|for a|for|before|free|available|today|DAY\d+|lunch)\b|$)(?=.*\bnever\b)|(?:lap|split|splits|km|mile|rep|reps)(?: (?:of|in|at|was))* COLON\d+|(?:@|at) ?COLON\d+(?= ?(?:pace|per|$|,|avg|average|\)))|PACE\d+)\b/g;

interface Distances {
  readonly values: readonly number[];
  readonly parts: boolean;
  readonly event?: string | undefined;
}

function distancesIn(text: string, { marked }: Message): Distances {
  const found = [...text.matchAll(/\b(?:KM|METRES)\d+/g)].flatMap(([word]) => {
    const km = markOf(marked, word, 'KM');
    if (km) return [km];
    const metres = markOf(marked, word, 'METRES');
    const swum = /\b(?:sw[aiu]m|pool|swimming|rowed|row|erg)\b/.test(text);
    return metres && (metres.value >= 1000 || (swum && metres.value >= 200))
      ? [{ ...metres, value: metres.value / 1000 }]
      : [];
  });
  const half =
    /\b(?:a|the|my|first|ran|raced|run|did|for|local|hilly|big|trail) half(?! (?:of|an|hour|the|way|a|hearted|mile|as|asleep|dead|term|decent|past|KM|NUM|CLOCK|ten|time|price|ways?|full|empty))\b|^half (?=DAY|in|on|this|next|coming)|\bhalf (?=DAY)|\bDAY\d+ half\b/.exec(
      text,
    );
  const values = found.map(({ value }) => value).filter((value) => value <= furthest);
  if (found.length === 0 && half) return { values: [21.1], parts: false, event: 'half' };
  const event = found
    .map((each) => ('name' in each ? each.name : undefined))
    .find((name) => name !== undefined && name !== 'mi');
  return { values, parts: found.length > 1 && /\+|\b(?:warm|cool|wu|cd|then)\b/.test(text), event };
}

/** Kilometres; further than this nobody runs in one go. */
const furthest = 330;

/** 'ran 5', 'an easy 8', '12 on Monday': a bare number is in the runner's own unit. */
function bareDistance(text: string, { marked, at }: Message, follows: boolean): number | undefined {
  const found =
    /\b(?:ran|run|jogged|cycled|biked|rode|covered|logged|banked|did|managed|got in|knocked out|banged out|plodded|trotted|clocked|raced|walked|doing|do|try|trying|running|squeezed in|cruised)(?: (?:a|an|about|around|roughly|just|only|another|like|easy|steady|my|the|long|slow|nice|hard|gentle|recovery|tempo|relaxed|whole|solid|good|hilly|total of|quick|lovely|extra|maybe|of|at least|over|nearly|almost|under))* (NUM\d+)(?! (?:times?|x|people|of us|others|hills?|miles per|weeks?|on (?:the )?(?:rpe|effort)|reps|runs|sessions|or \w+ (?:runs|times)|effort|\/)|(?:[.]\d))/.exec(
      text,
    ) ??
    (follows
      ? /^(?:(?:a|an|and|the|easy|steady|another|hilly|about|just|DAY\d+) )*(NUM\d+)(?= (?:on |this )?DAY\d+| (?:easy|steady|tempo|long|recovery|miles|in COLON|in MIN|with the)\b)/.exec(
          text,
        )
      : undefined) ??
    /^(?:(?:an?|about|easy|did) )*(NUM\d+) (?:[a-z]+ ){0,4}in (?:about |just |under |over )*(?:MIN|COLON)\d+/.exec(
      text,
    ) ??
    /\b(?:an? )?(?:easy|steady|tempo|long|recovery|hilly) (NUM\d+)(?= (?:on |this )?DAY\d+|$| (?:in|done|before|after|round|with|along)\b)/.exec(
      text,
    );
  const value = numberOf(marked, found?.[1]);
  if (value === undefined || value > 110 || value <= 0) return undefined;
  // 'did 3 miles on Monday and 4 on Tuesday': the unit that was said holds on.
  const said = marked.marks.filter(({ kind }) => kind === 'KM');
  const miles =
    said.length > 0 ? said.some((each) => 'name' in each && each.name === 'mi') : at.units === 'mi';
  return miles ? value * kilometresPerMile : value;
}

function minutesIn(
  text: string,
  { message, km }: { message: Message; km: number | undefined },
): readonly number[] {
  const { marked } = message;
  const bare =
    km === undefined
      ? undefined
      : numberOf(
          marked,
          /\bin (?:about |around |just (?:under |over )?|like |under |over )?(NUM\d+)(?! (?:days?|weeks?|years?|hours?|reps|of))/.exec(
            text,
          )?.[1],
        );
  // '10k in 48' can only be minutes.
  if (bare !== undefined && km !== undefined && bare / km >= 2.5 && bare / km <= 14) return [bare];
  return [...text.matchAll(/\b(MIN|COLON)\d+/g)].flatMap(([word]) => {
    const minutes = markOf(marked, word, 'MIN');
    if (minutes) return [minutes.value];
    const parts = markOf(marked, word, 'COLON')?.parts ?? [];
    const read = clockedTime(parts, km);
    return read === undefined ? [] : [read];
  });
}

/** mm:ss, or h:mm where mm:ss would be a pace nobody runs; h:mm:ss as it stands. */
export function clockedTime(parts: readonly number[], km: number | undefined): number | undefined {
  const [a, b, c] = parts;
  if (a === undefined || b === undefined) return undefined;
  if (c !== undefined) return a * 60 + b + c / 60;
  const short = a + b / 60;
  const long = a * 60 + b;
  if (km !== undefined && km >= 21) return a < 10 ? long : short;
  if (km !== undefined) return short / km >= 2.2 || a >= 10 ? short : long;
  return a < 6 ? long : short;
}

function total(minutes: readonly number[], text: string): number | undefined {
  const [first] = minutes;
  if (first === undefined) return undefined;
  if (minutes.length === 1) return first;
  if (/\b(?:total|in all|altogether|all in)\b/.test(text)) {
    return Math.max(...minutes);
  }
  if (/\b(?:with|including|incl|inc|of which|last|in the middle|featuring)\b/.test(text))
    return first;
  return /\+|\bthen\b|\band\b|\bwarm|\bcool|\bwu\b|\bcd\b|,/.test(text)
    ? minutes.reduce((sum, each) => sum + each, 0)
    : first;
}

/** Effort, only when a number is said. */
function rpeIn(
  text: string,
  { marked }: Message,
  { known }: { known: boolean },
): number | undefined {
  const word =
    /\b(?:rpe|effort(?: level)?|exertion)(?: (?:was|of|about|around|is|at|an?|like|probably|maybe|only|level|score|a solid|felt like|more like|roughly|say|to))*[ :=~]* ?((?:NUM|SPAN|OUTOF)\d+)/.exec(
      text,
    )?.[1] ??
    /((?:NUM|SPAN|OUTOF)\d+) ?(?:rpe|effort|for effort|on (?:the )?(?:rpe|effort)|rpe-wise|exertion|on the borg)\b/.exec(
      text,
    )?.[1] ??
    /\b(?:felt|feels|feel|rated?|rating|call(?:ed)?|give|gave|say|was|more|scored)(?: (?:it|that|like|about|around|a|an|as|more|probably|maybe|at|solid|hard|easy|only|roughly|sth|something|the|strong|was|run|session|effort|good|of|legit|comfortable|sort|kind|just|bit|much|tough|,))* (OUTOF\d+|(?<=\b(?:a|an|like|it|about|around|as) )NUM\d+)(?! (?:times|out|on the pain|pain|km|miles|degrees))/.exec(
      text,
    )?.[1] ??
    (known && !otherScale.test(text) ? /\bOUTOF\d+/.exec(text)?.[0] : undefined);
  const bare = known
    ? /^(?:(?:maybe|about|around|probably|like|say|so|prob|roughly|just|only|overall|effort wise|more like) )*(?:a|an) ((?:NUM|SPAN)\d+)(?: (?:or so|ish|maybe|overall|i think|i reckon|effort))*$/.exec(
        text,
      )?.[1]
    : undefined;
  if (bare) {
    const value = numberOf(marked, bare);
    return value !== undefined && value <= 10 ? value : undefined;
  }
  if (!word || otherScale.test(text)) return undefined;
  const scaled = markOf(marked, word, 'OUTOF');
  if (scaled) return scaled.other === 10 ? scaled.value : undefined;
  const value = numberOf(marked, word);
  return value !== undefined && value <= 10 ? value : undefined;
}

const otherScale =
  /\b(?:pain|hurts?|hurting|sore|soreness|sleep|slept|mood|stress|stressed|fatigue|tired|tiredness|energy|motivation|niggle|knee|calf|achilles|hamstring|shin|ankle|hip|sharp|tight|twinge|ache|aching|quality|drive|readiness|happy|quads|glutes|legs|doms|stiff|back|foot|feel ok|confidence)\b/;

function feltIn(text: string): SaidSession['felt'] {
  if (
    /\b(?:better|easier) than (?:i )?(?:expected|thought|planned|hoped)\b|\bsurprisingly (?:good|easy|ok|comfortable)\b/.test(
      text,
    )
  )
    return 'better';
  if (
    /\b(?:worse|harder|tougher) than (?:i )?(?:expected|thought|planned|hoped|it should|usual)\b|\bharder than it should\b/.test(
      text,
    )
  )
    return 'worse';
  return undefined;
}

/** Joins a piece to the session it speaks of, or begins a new one. */
function place(drafts: Draft[], next: Draft): void {
  if (next.refersTo !== undefined) {
    const meant = drafts.find(
      ({ km }) =>
        km !== undefined && Math.abs(km - (next.refersTo ?? 0)) < 0.01 * km + 0.7 * (km * 0.3),
    );
    if (meant) {
      meant.rpe = next.rpe ?? meant.rpe;
      return;
    }
  }
  if (next.all) {
    for (const draft of drafts) {
      if (draft.types.length === 0) draft.types = next.types;
      draft.rpe ??= next.rpe;
    }
    if (drafts.length > 1 && next.km === undefined) return;
  }
  const last = drafts.at(-1);
  if (!last || !belongs(last, next)) {
    drafts.push(next);
    return;
  }
  last.types =
    last.rest && !next.rest ? next.types : next.rest ? last.types : [...last.types, ...next.types];
  last.km =
    last.km === undefined
      ? next.km
      : next.parts && next.km !== undefined && last.parts
        ? last.km + next.km
        : next.total && next.km !== undefined
          ? next.km
          : last.km;
  last.minutes =
    last.minutes === undefined || next.total
      ? (next.minutes ?? last.minutes)
      : last.minutes +
        (next.parts || last.parts || (last.km === undefined && next.km === undefined)
          ? (next.minutes ?? 0)
          : 0);
  last.warmKm += next.warmKm;
  last.rpe = next.rpe ?? last.rpe;
  last.felt ??= next.felt;
  last.days ??= next.days;
  last.done ||= next.done;
  last.parts ||= next.parts;
  last.rest &&= next.rest;
  last.setting &&= next.setting;
  last.reps ||= next.reps;
  last.total ||= next.total;
  last.event ??= next.event;
  if (last.mood !== 'told' && next.mood === 'asked') last.mood = next.mood;
}

function belongs(last: Draft, next: Draft): boolean {
  if (moodKind(last.mood) !== moodKind(next.mood)) return false;
  if (last.days !== undefined && next.days !== undefined && last.days !== next.days) return false;
  if (last.rest !== next.rest && last.days === undefined && next.days !== undefined) return false;
  if (last.km !== undefined && next.km !== undefined && !next.total && !(last.parts && next.parts))
    return false;
  const family = (types: readonly SaidType[]) =>
    types.find((type) => sports.has(type)) ?? (types.length > 0 ? 'run' : undefined);
  const [was, is] = [
    family(last.types) ?? (last.km !== undefined ? 'run' : undefined),
    family(next.types),
  ];
  return was === undefined || is === undefined || was === is || last.rest;
}

const moodKind = (mood: Mood) =>
  mood === 'told' ? 'told' : mood === 'long ago' || mood === 'habit' ? 'past' : 'ahead';

const order: readonly SaidType[] = [
  'race',
  'cross',
  'strength',
  'mobility',
  'walk',
  'hills',
  'fartlek',
  'intervals',
  'progression',
  'tempo',
  'recovery',
  'long',
  'steady',
  'easy',
  'strides',
  'rest',
];

function finish(draft: Draft): SaidSession {
  const named = order.find((each) => draft.types.includes(each));
  // 'Sunday's marathon' is the race itself; 'ran a half on Sunday' is a distance.
  const itself = draft.event === 'marathon' || draft.event === 'half';
  const possessed = itself && /\bDAY\d+ (?:KM\d+|half)\b/.test(draft.piece.text);
  const type =
    (possessed ? 'race' : named) ??
    (itself &&
    (!draft.done || (draft.event === 'marathon' && /\bKM\d+ DAY\d+/.test(draft.piece.text))) &&
    draft.days !== undefined &&
    !/\b(?:ran|did|run|do)\b/.test(draft.piece.text)
      ? 'race'
      : draft.reps
        ? 'intervals'
        : undefined);
  return {
    ...(type && type !== 'nap' ? { type } : {}),
    ...(draft.km === undefined
      ? {}
      : { km: round(draft.km + (draft.total ? 0 : draft.warmKm), 1) }),
    ...(draft.minutes === undefined ? {} : { minutes: draft.minutes }),
    ...(draft.rpe === undefined ? {} : { rpe: draft.rpe }),
    ...(draft.felt === undefined ? {} : { felt: draft.felt }),
    ...(draft.days === undefined ? {} : { days: draft.days }),
    ...(draft.event === undefined ? {} : { event: draft.event }),
    mood: draft.mood,
    piece: draft.piece,
    setting: draft.setting,
    done: draft.done && draft.mood === 'told' && (draft.days ?? 0) <= 0,
  };
}
