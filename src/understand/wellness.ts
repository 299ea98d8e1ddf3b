import { type Message, numberOf } from './context.ts';
import { markOf } from './marks.ts';
import type { Piece } from './pieces.ts';
import { oneOf, says } from './vocabulary.ts';

export interface Wellness {
  readonly fatigue?: number;
  readonly soreness?: number;
  readonly mood?: number;
  readonly motivation?: number;
  readonly stress?: number;
  readonly restingHr?: number;
  readonly hrv?: number;
}
type Item = keyof Wellness;

/** How the runner says they are, item by item, with the piece that says it. */
export function wellnessIn(
  message: Message,
  asleep: readonly Piece[],
): ReadonlyMap<Item, { value: number; piece: Piece }> {
  const said = new Map<Item, { value: number; piece: Piece }>();
  const mine = withLoneFigures(
    message.pieces.filter(({ mood }) => mood !== 'somebody else' && mood !== 'long ago'),
  );
  const readers = [
    (piece: Piece) => ({ ...scales(piece, message), ...hearts(piece, message) }),
    (piece: Piece) => (general(piece) ? {} : words(piece, asleep.includes(piece))),
  ];
  // A number says more than a word, wherever it stands.
  for (const read of readers) {
    for (const piece of mine) {
      for (const [item, value] of Object.entries(read(piece)) as [Item, number][]) {
        const before = said.get(item);
        // 'Legs fine, energy ok': with both said, the legs are the soreness.
        if (
          item === 'fatigue' &&
          before &&
          isOfLegs(before.piece) &&
          /\benergy\b/.test(piece.text)
        ) {
          if (!said.has('soreness')) said.set('soreness', before);
          said.set(item, { value, piece });
        } else if (!before) said.set(item, { value, piece });
      }
    }
  }
  return said;
}

/** 'HRV, 38', 'my stress has come right down, a 2 of 5': the figure belongs to what stands before it. */
const withLoneFigures = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, index) => {
    const next = pieces[index + 1];
    const figure =
      loneFigure.exec(next?.text ?? '')?.[1] ??
      (next?.joint === ':' ? loneWord.exec(next.text)?.[0] : undefined);
    return figure && scaleName.test(piece.text) && !/[A-Z]+\d/.test(piece.text)
      ? { ...piece, text: `${piece.text} ${figure}` }
      : piece;
  });
const loneFigure =
  /^(?:(?:a|an|about|maybe|so|at|now|only|just|like|call it|say|it is showing|it is|showing) )*((?:OUTOF|NUM)\d+)(?: DAY\d+)?$/;
/** 'Soreness: none.' */
const loneWord =
  /^(?:very |really |pretty )?(?:none|nil|low|high|ok|fine|good|great|bad|poor|awful|meh)$/;
const scaleName =
  /\b(?:mood|stress|soreness|fatigue|tiredness|motivation|energy|hrv|rhr|resting (?:hr|heart rate|pulse))\b/;

/** The check-in asks after energy and after the legs: words of the legs answer the second. */
export const isOfLegs = ({ text }: Piece): boolean =>
  /\b(?:legs?|quads|calves|hamstrings|glutes)\b/.test(text) &&
  !/\b(?:energy|tired|knackered|exhausted)\b/.test(text);

/** 'How do I get rid of DOMS', 'am I just tired': asked about, not said of oneself. */
const general = ({ mood, text }: Piece) =>
  mood === 'asked' &&
  (/^why do you (?:think|reckon|say)\b/.test(text) ||
    /\b(?:am i|how do i|how to|what helps|helps? with|good for doms|best for doms|get rid of|how tired|how fresh|should i be)\b/.test(
      text,
    ) ||
    !/\b(?:i am|i feel|feel|feeling|my|legs?|quads?|calves|calf|hamstrings?|hams|hammies|glutes?|hips|knackered|shattered|still|with|so|when|this|being|after|on)\b/.test(
      text,
    ));

const labels: readonly (readonly [Item | 'energy', string])[] = [
  ['mood', 'mood|happiness|mental health'],
  ['stress', 'stress(?: levels?)?|stressed|work stress|life stress'],
  ['soreness', 'soreness|sore|doms|muscle soreness|ache level'],
  ['fatigue', 'fatigue|tiredness|tired|fatigued|exhaustion'],
  ['motivation', 'motivation|drive|mojo|motivated'],
  ['energy', 'energy(?: levels?)?|freshness|battery'],
];
const scaled = labels.map(([item, label]) => ({
  item,
  after: new RegExp(
    `\\b(?:${label})(?: ${oneOf(
      'is|was|easily|definitely|at|about|around|a|of|level|levels|like|maybe|probably|only|solid|prob|today|score',
      'up at|DAY\\d+',
    )})*[ :=,-]* ?((?:OUTOF|NUM|SPAN)\\d+)(?! (?:times|days|weeks|miles|hours|of|more|reps))`,
  ),
  near: new RegExp(`\\b(?:${label})\\b(?: [a-z]+){0,8} (OUTOF\\d+)`),
  before: new RegExp(`\\b(OUTOF\\d+|NUM\\d+) (?:for |on |in )?(?:${label})\\b`),
}));

function scales({ text }: Piece, { marked }: Message): Wellness {
  const found: { -readonly [K in Item]?: number } = {};
  for (const { item, after, near, before } of scaled) {
    const word =
      after.exec(text)?.[1] ??
      near.exec(text)?.[1] ??
      (/OUTOF/.test(text) ? before.exec(text)?.[1] : undefined);
    if (!word) continue;
    const value = toFive(word, marked);
    if (value === undefined) continue;
    if (item === 'energy') found.fatigue = 6 - value;
    else found[item] = value;
  }
  return found;
}

function toFive(word: string, marked: Message['marked']): number | undefined {
  const scale = markOf(marked, word, 'OUTOF');
  const value = scale ? (scale.value * 5) / (scale.other ?? 5) : numberOf(marked, word);
  return value === undefined || value > 10 ? undefined : asStep(value);
}

/** On the diary's five steps; what is more than five was said out of ten. */
export const asStep = (value: number): number =>
  Math.min(5, Math.max(1, Math.round(value > 5 ? value / 2 : value)));

/** The value today; not a usual one, a change, or a heart rate in training. */
function hearts({ text, mood }: Piece, { marked }: Message): Wellness {
  if (mood === 'plan') return {};
  const left = text.replace(notToday, ' ').replace(/ +/g, ' ');
  const reached = changed.exec(text);
  const hr =
    (reached?.[1] === 'hrv' || reached?.[1] === 'rmssd' ? undefined : reached?.[2]) ??
    /\b(?:rhr|resting(?: (?:hr|heart ?rate|heart|pulse|bpm|rate))?|(?:morning|waking|wake ?up) (?:hr|heart ?rate|pulse)|pulse|ticker(?= (?:is |was )?(?:at )?NUM))(?:'s)?(?: (?:up|down) (?:NUM|BPM)\d+ to)?(?: (?!up by|down by)(?:[a-z']+|DAY\d+)){0,4}?[ :=,@]* ?((?:NUM|BPM|SPAN)\d+)(?! (?:to (?:NUM|BPM)|higher|lower|above|below|more|less|over|beats (?:higher|lower|up|down)))/.exec(
      left,
    )?.[1] ??
    /((?:NUM|BPM)\d+) (?:was |is |for |as )?(?:my |the |a )?(?:rhr|resting(?! for)|resting hr|resting heart ?rate|resting pulse)\b/.exec(
      left,
    )?.[1] ??
    (/\b(?:when i woke|on waking|woke up|waking|lying in bed|first thing|before getting up|in bed)\b/.test(
      left,
    )
      ? /\b(?:hr|heart ?rate)(?: [a-z]+){0,3}? ((?:NUM|BPM)\d+)/.exec(left)?.[1]
      : undefined);
  const variability =
    (reached?.[1] === 'hrv' || reached?.[1] === 'rmssd' ? reached[2] : undefined) ??
    /\b(?:hrv|rmssd|heart rate variability)(?:'s)?(?: (?!up by|down by)(?:[a-z']+|DAY\d+)){0,5}?[ :=,@]* ?((?:NUM|MS|SPAN|BPM)\d+)(?! (?:higher|lower|above|below|more|less|points))/.exec(
      left,
    )?.[1] ??
    /((?:NUM|MS)\d+) (?:(?:on|for) (?:the |my )?)?(?:hrv|rmssd)\b/.exec(left)?.[1];
  const [restingHr, hrv] = [last(hr, marked), last(variability, marked)];
  return {
    ...(restingHr !== undefined && restingHr >= 25 && restingHr <= 150 ? { restingHr } : {}),
    ...(hrv !== undefined && hrv >= 3 && hrv <= 300 ? { hrv } : {}),
  };
}

/** 'HRV went 68 to 49': where it ended is today's. */
const changed =
  /\b(hrv|rmssd|rhr|resting (?:hr|heart ?rate|pulse)|heart ?rate at rest|hr at rest)(?: has)? (?:went|gone|moved|climbed|dropped|jumped|fell|rose|changed|is up|is down|up|down)(?: from)? (?:NUM|MS|BPM)\d+ (?:to|->) ((?:NUM|MS|BPM)\d+)/;

/** 'From 60 to 48' reads as a span; where it ended is today's. */
function last(word: string | undefined, marked: Message['marked']): number | undefined {
  const span = markOf(marked, word, 'SPAN');
  return span ? (span.other ?? span.value) / 60 : numberOf(marked, word);
}

const value = '(?:NUM|BPM|MS|OTHER|SIGNED)\\d+';
const notToday = new RegExp(
  [
    `\\b(?:usual|normal|typical|average|baseline) (?:rhr|hrv|hr|resting(?: [a-z]+){0,2}|pulse)(?: (?:is|of|was|around|about))* ${value}`,
    `\\b${oneOf(
      'usual(?:ly)?|normal(?:ly)?|baseline|average|avg|typical(?:ly)?|used to be|last week',
    )}(?: (?:is|of|around|about|at|was|it|more|like|my|being|near|nearer|closer|to))*[ :=]*${value}`,
    `\\bfrom (?:my |a |the |an )?(?:usual |normal |average |baseline |like |about )*${value}(?= to)`,
    `\\bfrom (?:my |a |the |an )?(?:usual |normal |average |baseline |like |about |around |DAY\\d+ )*${value}`,
    `${value},? (?:is |being )?(?:(?:my|the|is) )?${oneOf(
      'usual|normal|baseline|average|normally|usually|DAY\\d+ last week',
    )}\\b`,
    `\\b${oneOf(
      'up|down|jumped|rose|risen|dropped|fell|fallen|increased|decreased|higher|lower|gained',
      'spiked|elevated|off|over|above|below|under',
    )}(?: (?:by|about|around|another|like|roughly|a good|nearly|almost|over|good))* ${value}(?: (?:beats|bpm|ms|points))?(?! to\\b)`,
    `${value} (?:beats |bpm |points |ms |percent )?${oneOf(
      'above|over|below|higher|lower|under|more than|less than|off(?! (?:the|my) (?:watch|garmin|ring|app|whoop|strap|phone))|up on|down on|up from|beats',
    )}\\b(?! from)`,
    `\\bSIGNED\\d+`,
    `\\b(?:vs|versus|compared (?:to|with)|instead of|not)(?: (?:the|my|a|usual|normal))* ${value}`,
    `\\b${oneOf(
      'max|avg|average|peak|mean|training|easy run|during|on the run',
    )}(?: [a-z]+)? (?:hr|heart ?rate|pulse)(?: [a-z]+){0,2} ${value}`,
  ].join('|'),
  'g',
);

interface Row {
  readonly item: Item;
  /** Value of the plain word; intensifiers and softeners move it, negation turns it to its best. */
  readonly value: number;
  readonly word: RegExp;
}

const softener = `${oneOf(
  'a bit|a little|a tad|a touch|bit|little|slightly|kinda|kind of|sort of|sorta|somewhat',
  'mildly|a wee bit|fairly mild|a smidge|tad|vaguely|ish',
)}`;
const intensifier = `${oneOf(
  'very|really|super|so|proper|properly|pretty|extremely|absolutely|dead|bloody|fucking',
  'well|mega|too|incredibly|seriously|totally|crazy|hella|extra|quite|mad|wicked|pure|fair',
  'ridiculously|insanely|unbelievably|damn|awful|awfully|rather|fierce',
)}`;

const rows: readonly Row[] = [
  {
    item: 'fatigue',
    value: 5,
    word: says(
      'knackered|shattered|exhausted|exhaustion|(?<!\\b(?:but|eat|ate|had|have|some|of|on|or|beans|eggs?) )toast(?! (?:and|with|or|for|before|beans)\\b)|toasted|cooked|fried|wrecked|spent',
      'done in|done for|drained|destroyed|ruined|bushed|buggered|stuffed(?! up| nose)|rooted|zonked|pooped',
      'whacked|wiped|wiped out|battered|goosed|wasted|gassed|banjaxed|puggled|wabbit',
      'cream crackered|running on empty|running on fumes|out on my feet|dead on my feet',
      'burnt out|burned out|flat out tired|on my last legs|no energy|zero energy|trashed',
      "hanging|in bits|ko'?d|dead tired|bone tired|dog tired|jaded|shagged|bollocksed|fucked",
      `${oneOf(
        'am|feel|feeling|legs|absolutely|totally|just|pretty|completely|bit|so',
      )} (?:smashed|crushed|nailed|beat|hammered)`,
      '^hammered(?! (?:it|the|out|a|my|that))|hammered after|beaten up|cannot keep my eyes open',
      'zombie|empty|pure done|nothing (?:left )?in the tank|out of gas|no gas (?:left )?in the tank',
      '(?:am|feel|feeling|legs|legs are) (?:absolutely |completely |totally |just )?broken',
      `${oneOf(
        '^|am |feel |feeling |totally |absolutely |completely |all |just |pure |legs |legs are ',
        'legs feel |utterly ',
      )}dead(?! (?:easy|good|simple|nice|lift|end|line|heat|tired|on))`,
      'legs (?:are |feel )?(?:gone|dead|shot|done|jelly|lead|like lead|like concrete|like wood)',
      'dead legs|jelly legs|legs of lead|legs (?:are |feel |feel like )?(?:mush|mushy|noodles|spaghetti)',
      'legs?[a-z ]* like (?:jelly|lead|concrete|wood|bricks|logs)',
      '(?:legs?|quads|calves|body)(?: [a-z]+)? wants? to die',
      '(?:finished|killed|done|did) me (?:off|in)',
    ),
  },
  {
    item: 'fatigue',
    value: 4,
    word: says(
      'heavy(?:-legged)?|sluggish|lethargic|leaden|(?<!\\b(?:long|my|the|easy|tempo|DAY\\d+) )run down|rundown|weary|fatigued|groggy',
      '(?<!\\b(?:or|the|on|a|NUM\\d+|COLON\\d+|MIN\\d+) )flat(?! (?:course|route|run|loop|road|white|terrain))',
      'no pep',
      `energy (?:is |levels? (?:are |is )?)?${oneOf(
        'through the floor|rock bottom|on the floor|non ?existent|zero',
      )}`,
      'tired legs|no zip|low energy|worn out|wiped|no juice|sapped',
    ),
  },
  {
    item: 'fatigue',
    value: 3,
    word: says(
      'tired|sleepy|drowsy|weary|tiring',
      'energy (?:is |levels? (?:are |is )?)?(?:ok|okay|normal|average|fine|so so|meh|alright|as usual)',
    ),
  },
  {
    item: 'fatigue',
    value: 1,
    word: says(
      'fresh|fresh as a daisy|never felt (?:fresher|better|so good|stronger)',
      '(?<!\\bi )(?<!DAY\\d+ )rested(?! (?:DAY|up|completely|on|for|because|the|my))|well rested',
      'energi[sz]ed|full of (?:energy|beans)|bouncy|springy|bouncing|recovered|100|strong',
      'lively|sprightly',
      `${oneOf(
        'feel|feels|feeling|felt|am feeling|legs|body|legs are|legs feel|legs feeling|i am|am',
      )} ${oneOf(
        'absolutely |really |super |pretty |so |totally |actually |just |all |quite ',
      )}?${oneOf(
        'great|fine|good|amazing|fantastic|brilliant|awesome|grand|ok|alright|perfect|unreal',
        'class|mint|sound|decent|superb|brand new|like new|new again|like a million (?:dollars|bucks)|ready|excellent|well',
      )}`,
      'plenty of energy|lots of energy|loads of energy|high energy',
      'energy (?:is |levels? (?:are |is )?)?(?:really |very |pretty )?(?:good|great|high|up|brilliant)',
    ),
  },
  {
    item: 'soreness',
    value: 5,
    word: new RegExp(
      `\\b${oneOf(
        'quads|calves|thighs|legs|glutes|hamstrings|hammies|arms|shoulders|abs',
      )}(?: [a-z]+){0,2} (?:killing|on fire|screaming)\\b`,
    ),
  },
  {
    item: 'soreness',
    value: 3,
    word: /\b(?:sore|soreness|doms|achy|aching|aches|stiff|stiffness|tender(?! to (?:the )?touch))\b/,
  },
  {
    item: 'stress',
    value: 5,
    word: says(
      `stress(?:ed)?(?: levels?)?(?: [a-z]+){0,2} ${oneOf(
        'through the roof|off the (?:charts?|scale)|sky high|maxed out|insane|unreal|crazy|max',
        'mental',
      )}`,
      'stressed (?:out|to (?:the (?:max|eyeballs|hilt)|bits|hell))',
      `(?:work|life|job|everything|uni|exams?|kids) (?:is|are|has been|have been|was) (?:[a-z]+ )?${oneOf(
        'mental|insane|crazy|a nightmare|hectic|mad|manic|chaos|hell|killing me|overwhelming',
      )}`,
      'overwhelmed|frazzled|at breaking point|frantic',
    ),
  },
  {
    item: 'stress',
    value: 4,
    word: says(
      'stress(?:es)? (?:is |are |was |levels? (?:are |is )?|has been )?(?:very |really |quite |pretty |so |super )?(?:high|bad|up|rising|elevated)',
      'stressing me(?: right)?(?: out)?|high stress|lots? of stress|loads of stress|stressful|under the pump|under pressure',
      'anxious|anxiety|on edge|wound up|tense',
    ),
  },
  { item: 'stress', value: 3, word: /\b(?:stressed|stressy)\b/ },
  { item: 'soreness', value: 1, word: /\bsoreness (?:is )?(?:none|nil|nothing|zero)\b/ },
  {
    item: 'stress',
    value: 2,
    word: says(
      'stress(?: levels?)?(?: is| are| was| =|:)? (?:low|fine|ok|manageable|(?:way |right )?down|minimal|barely there|a bit|a little)',
      'low stress|(?:bit|little|touch) of stress|some stress',
    ),
  },
  {
    item: 'stress',
    value: 1,
    word: says(
      'not stress(?:ed|ing)(?: me)?|(?:no|zero|without|free of) stress|stress[ -]?free|not stressed(?: at all)?|relaxed|calm',
      'chilled(?: out)?(?! run)|zen',
    ),
  },
  {
    item: 'mood',
    value: 5,
    word: says(
      `(?:in (?:a )?|mood(?: is| was)? )${oneOf(
        'great|amazing|fantastic|brilliant|excellent|superb|super|awesome|best|cracking|really good',
        'very good|top',
      )}(?: mood| form| spirits)?`,
      '(?:great|amazing|fantastic|brilliant|excellent|super) mood(?= DAY|$)',
      'buzzing(?! to )|stoked|over the moon|on top of the world|ecstatic|delighted|chuffed|elated',
      'on cloud OTHER|(?:so|very|really|super) happy|mood (?:is )?through the roof',
    ),
  },
  {
    item: 'mood',
    value: 4,
    word: says(
      '(?:in (?:a )?|mood(?: is| was)? )(?:quite |pretty |really |very )?(?:good|decent|grand|fine|positive|better|nice)(?: mood| form| spirits)?',
      'good mood|good form|happy|cheerful|cheery|chipper|(?:feeling|feel|really|very) positive|upbeat',
      'content',
    ),
  },
  {
    item: 'mood',
    value: 3,
    word: /\b(?:mood(?: is| was)? (?:ok|alright|meh|average|so so|middling|neutral|fine)|ok mood|meh mood)\b/,
  },
  {
    item: 'mood',
    value: 2,
    word: says(
      '(?:in (?:a )?|mood(?: is| was)? )(?:bad|low|poor|rubbish|grim|shit|crap|foul|grumpy|off|down|stinking)(?: mood)?',
      'bad mood|low mood|feeling (?:low|down|blue|sad|meh|off)|feel (?:low|down|blue|sad|meh)',
      'down in the dumps|sad|grumpy|irritable|irritated|cranky|moody|fed up|glum|gloomy|snappy',
      '(?:flat|drained|low|tired|fried|fragile) mentally|mentally (?:flat|drained|low|tired|fried|fragile|not there)',
      'tearful|(?<!stomach )(?<!stomach is )(?<!tummy )(?<!tummy is )upset(?! stomach| tummy)',
      'narky|crabby|pissed off|gutted|ratty|bummed|a bit down|bit down|bit low',
      '(?<=^(?:i am |am )?(?:really |so |very |pretty |quite ))(?:down|low)(?=$| DAY)',
    ),
  },
  {
    item: 'mood',
    value: 1,
    word: says(
      'miserable|depressed|awful mood|terrible mood',
      `mood(?: is| was)? ${oneOf(
        'awful|terrible|horrible|in the (?:gutter|toilet|bin)|rock bottom',
        '(?:through|on) the floor',
      )}`,
      'rock bottom|wretched|despondent|hopeless',
    ),
  },
  {
    item: 'motivation',
    value: 5,
    word: says(
      'raring to go|keen as mustard|hungry for (?:a|it|some)|pumped(?: up)?|fired up',
      '(?:super|very|really|so|highly|well) (?:motivated|keen)|up for it',
      'itching to (?:go|run|get)|can not wait to (?:run|train|get)',
      'motivation (?:is |levels? )?(?:sky high|through the roof|high|great|on point|massive)',
      'buzzing to (?:run|go|train)|chomping at the bit|champing at the bit|psyched|gagging to',
    ),
  },
  {
    item: 'motivation',
    value: 4,
    word: /\b(?:motivated|keen|motivation (?:is |was )?(?:good|decent|fine|up|ok)|good motivation)\b/,
  },
  {
    item: 'motivation',
    value: 1,
    word: says(
      '(?:no|zero|nil|not any|hardly any|barely any|not much|very little|lost (?:my|all|the)|0|NUM\\d+ (?<=0)) (?:motivation|drive|mojo|desire|enthusiasm|oomph)',
      'unmotivated|no drive|not (?:really |at all )?in the mood for (?:anything|it|running|a run|training)',
      `motivation (?:is |was |levels? |is through |through )?${oneOf(
        'the floor|zero|gone|nil|on the floor|non ?existent|in the (?:toilet|bin|gutter)|shot',
        'rock bottom|dead|NUM',
      )}`,
      'mojo(?: is| has| has)? (?:gone|missing|vanished|left)|not feeling it',
      'can not be (?:bothered|arsed)|do not feel like (?:running|training|it|doing)',
      `do not want to ${oneOf(
        'run|train|go (?:on my run|for a run|running|out|training)',
        'do (?:my|the|a) (?:run|session|workout|tempo|intervals)',
      )}`,
      'lost the will to run|demotivated',
    ),
  },
  {
    item: 'motivation',
    value: 2,
    word: says(
      `${oneOf(
        'little|low|not much|lacking|lack of|struggling for|not a lot of|less|poor',
        'bit of a lack of',
      )} (?:motivation|drive|mojo|enthusiasm|oomph)`,
      `motivation (?:is |was |levels? )?${oneOf(
        'low|poor|lacking|down|dipping|waning|flagging|meh|bad|struggling|slipping',
      )}`,
      'not (?:very |that |really |too |so |particularly )?(?:motivated|keen)|bit unmotivated',
    ),
  },
];

const ofTheRun = says(
  `felt ${oneOf(
    'really |pretty |so |very |super |quite |fairly |surprisingly |nice and |actually ',
  )}?${oneOf('easy|hard|fine|ok|good|great|strong|comfortable|grand|alright|smooth|controlled')}`,
  'run felt|it felt|was (?:great|good|fine|ok)|legs like a',
);

function words({ text, mood }: Piece, asleep: boolean): Wellness {
  const found: { -readonly [K in Item]?: number } = {};
  const left = text
    .replace(
      /\b(stress(?:ed)?(?: levels?)?) (?:at|in|from) (?:the |my )?(?:work|office|home|house|job|school|uni)\b/g,
      '$1',
    )
    .replace(figuresOfSpeech, (kept) => (/^dead tired/.test(kept) ? kept : ' '));
  for (const { item, value, word } of rows) {
    if (found[item] !== undefined) continue;
    const hit = word.exec(left);
    if (!hit) continue;
    if (
      asleep &&
      (item === 'fatigue' || item === 'mood') &&
      !/\b(?:feel|feeling|felt|mood|spirits|tired|knackered|shattered|exhausted|groggy|wrecked|fresh|drained)\b/.test(
        left,
      )
    )
      continue;
    if (
      item === 'fatigue' &&
      value === 1 &&
      ofTheRun.test(left) &&
      !/\b(?:legs|body|feel|feeling|i am|am)\b/.test(left)
    )
      continue;
    if (!isOfOneself(left, { at: hit.index, said: hit[0] })) continue;
    const graded = grade(left, hit.index, { item, value, said: hit[0] });
    if (graded === undefined) continue;
    // 'Is my body ready': asked, not said.
    if (
      mood === 'asked' &&
      item === 'fatigue' &&
      graded === 1 &&
      /^(?:is|are|am|do|does|will|should|can)\b/.test(text)
    )
      continue;
    // Muscles that are finished are sore; legs and runners that are finished are tired.
    if (item === 'fatigue' && graded === 5 && muscles.test(left) && !/\blegs?\b/.test(left))
      found.soreness = 5;
    else found[item] = graded;
  }
  return found;
}

/** 'Heavy bag', 'stiff competition', 'the trails were wrecked' speak of something else. */
function isOfOneself(text: string, { at, said }: { at: number; said: string }): boolean {
  const next = /^ ([a-z']+)/.exec(text.slice(at + said.length))?.[1];
  if (next !== undefined && !mayFollow.test(next)) return false;
  const subject = thingBefore.exec(text.slice(0, at))?.[1];
  return subject === undefined || ownThings.test(subject);
}

const bodyParts =
  'legs?|quads?|calves|calf|hamstrings?|hammies|hams|glutes?|thighs|hips?|feet|foot|arms?|shoulders?|back|body|muscles?|head|mind|chest|heart|knees?|ankles?|shins?|achilles|core|abs|neck|lungs?|eyes';
/** Words that end a description of oneself, or go on from it. */
const mayFollow = new RegExp(
  `^(?:${oneOf(
    bodyParts,
    'from|at|after|as|with|now|out|whatsoever|this|about|all|is|was|are|were|for|in|on|by|of|off|to|or|and|if|that|the|a|an',
    'atm|af|omg|rn|tbh|lol|haha?|ha|mate|coach|boss|man|bro|guys|lads|folks|please|thanks|sorry|right|ok|yes|no|not',
    'left|legged|day|days|night|either|besides|again|since|me|my|i|it|so|but|because|than|then|though|although|still|too|even',
    'just|only|really|very|like|enough|ish|bit|most|more|less|before|during|when|while|until|till|despite|except|plus|also',
    'already|somehow|anyhow|surprisingly|maybe|lately|recently|anyway|anyhow|overall|mentally|physically|everywhere|anywhere|somewhat|inside|overnight',
    'always|never|sometimes|mostly|mainly|today|tonight|here|there|however|yet|or|morning|evening|week|throughout|between',
    'without|into|up|down|over|under|around|through|since|cos|cause|thru|ngl|imo|hey|well|going|getting|looking|feeling|having',
    'be|being|have|has|had|do|does|did|can|could|will|would|should|may|might|must|am|what|which|how|who|where|why|[a-z]+ly',
  )})$`,
);
const thingBefore =
  /\b(?:the|my|our|this|that|these|those) (?:[a-z]+ )??([a-z]+) (?:is|are|was|were|looks?|looked)(?: (?:so|very|really|all|totally|completely|a bit|pretty|just|still|absolutely))* ?$/;
const ownThings = new RegExp(
  `^(?:${bodyParts}|mood|energy|motivation|stress|sleep|soreness|fatigue|level|levels|everything|life|work|job|morning|week|day|drive|mojo|self|spirits?)$`,
);

const softly = new RegExp(`\\b${softener}(?: (?:of|more|just))?\\s*$`);
const strongly = new RegExp(`\\b${intensifier}\\s*$`);

interface Graded {
  readonly item: Item;
  readonly value: number;
  readonly said: string;
}

const muscles = /\b(?:quads?|calves|calf|hamstrings?|hammies|glutes?)\b/;
const best: Partial<Record<Item, number>> = { fatigue: 1, soreness: 1, stress: 1 };

function grade(text: string, at: number, { item, value, said }: Graded): number | undefined {
  const before = text.slice(Math.max(0, at - 40), at);
  const after = text.slice(at + said.length, at + said.length + 40);
  const denied =
    /\b(?:not|no|never|without|zero|nothing|hardly|barely|nae|less|free of|no longer|neither|nor)(?: (?:that|really|too|very|even|feeling|feel|any|particularly|so|at all|actually|overly|much|muscle|a bit|remotely|be|am|being|doms or|sore or|been|super|more|signs? of|a (?:hint|sign|trace|bit|scrap|jot) of|legs|stiffness or|soreness or|terribly|massively|all that))*\s*$/.test(
      before,
    );
  if (denied) {
    if (item in best && value > 1)
      return /\b(?:too|that|very|so|overly|particularly|hardly|barely|really|super|terribly|massively|much)\s*$/.test(
        before,
      )
        ? 2
        : 1;
    if (item === 'fatigue') return 4;
    if (item === 'mood') return value >= 4 ? 2 : 3;
    return value >= 4 ? 2 : undefined;
  }
  if (/^ (?:free|enough|if|or not)\b/.test(after) && item === 'soreness') return 1;
  if (item === 'fatigue' && value === 1)
    return /(?:less than|not exactly|anything but|far from|pretty|fairly)\s*$/.test(before)
      ? /pretty|fairly/.test(before)
        ? 1
        : 4
      : /\b(?:ok|alright|decent)$/.test(said)
        ? 2
        : 1;
  if (value !== 3 && value !== 4) return value;
  if (item === 'mood' || item === 'motivation') return value;
  const soft = softly.test(before) || /^ ?(?:ish|a bit|a little|-ish)\b/.test(after);
  if (soft) return value === 4 ? 3 : 2;
  if (strongly.test(before) || /^ (?:as hell|af|as fuck|as anything|as)\b/.test(after))
    return Math.min(5, Math.max(4, value));
  if (
    item === 'soreness' &&
    /\b(?:bad|terrible|awful|horrendous|brutal|savage|horrible|wicked|killer|massive|epic|major|serious|real|severe|crazy|extreme|worst|insane|heavy)\s*$/.test(
      before,
    )
  )
    return /extreme|worst|insane|savage|horrendous/.test(before) ? 5 : 4;
  return value;
}

/** Words of how one is that speak of something else here: 'heavy rain', 'fresh air', 'dead easy'. */
const figuresOfSpeech = new RegExp(
  `\\b${oneOf(
    'tired (?:tyres|trainers|shoes|jokes?)|fresh from the (?:shower|oven|bath)|(?:get|gets|feel) (?:so |really |very |a bit )?(?:tired|heavy|sore|stiff|stressed|low|grumpy) (?:when|if|whenever|after [a-z]+ing)',
    'in bits (?:crying|laughing)|(?:only just|barely|nearly|almost) recovered',
    `${oneOf(
      'whacked|battered|hammered|smashed|crushed|trashed|destroyed|cooked|wasted|fried|nailed',
      'ruined|smacked|bashed|toasted',
    )} (?:my|the|it|that|a|an|his|her|some|them)\\b`,
    `${oneOf(
      'track|gym|pool|road|roads|park|car park|path|streets?|pitch|trail|woods|office|house',
      'town|tank',
    )}(?: is| was| were| are)? (?:all |so |totally |completely |nice and )?(?:empty|dead|quiet)`,
    'dead (?=keen|chuffed|happy|proud|excited|jealous|pleased|set|sure|certain|funny|interesting)',
    '(?:wrecked|exhausted|stoked|recovered|gutted|drained|shattered|killed|knackered) (?:my|the|our|his|her|all (?:my|the|our)) (?!legs|quads|calves|body|hamstrings|glutes|whole)',
    'dead (?:hangs?|bugs?|lifts?|balls?|line)',
    '(?:breathing|breath|all)(?: is| was| felt)? (?:so |very |really |nice and )?(?:calm|relaxed)',
    'knocked (?:me |him |her |us )?(?:flat|for six)',
    '(?:legs?|quads|calves|body)[a-z ]* at the (?:finish|end|line)|sore throat',
    'sore (?:loser|point|subject|thumb)',
    `(?:feel(?:ing)?|felt) (?:really |pretty |quite |very |so )?${oneOf(
      'good|great|ok|fine|confident|positive|strong|ready|happy|calm|relaxed',
    )} (?:about|for)`,
    'tired of|sick and tired of|hanging (?:off|by)|(?:some|dry|slice of|bit of|bits of) toast',
    'flat (?:coke|cola)',
    `fresh ${oneOf(
      'air|snow|batch|veg|bread|coffee|fruit|milk|water|eggs|pair|start|kit|in|off|out of',
      'legs? (?:shoes|socks)',
    )}`,
    'sick legs|sad (?:ending|story|news|film|song|day for)',
    '(?:mentally|brain|head|mind) (?:is |feels )?(?:fried|knackered|tired|exhausted|drained|cooked|dead)',
    `happy ${oneOf(
      'DAY\\d+|birthday|new|christmas|easter|anniversary|friday|monday|to|with|for|days',
      'holidays?|thanks\\w*|st',
    )}`,
    '(?:week|day|load|schedule|plan) (?:is |was )?(?:so |really |very |pretty )?(?:light|heavy)',
    '(?:calves|quads|legs|muscles|tyres|tires) (?:are |felt |feel |all )?pumped',
    'stiff (?:neck|breeze)',
    `heavy ${oneOf(
      'rain|cold|week|traffic|period|session|day|block|training|breathing|lifting|weights',
    )}`,
    'too easy|light (?:jog|run|snack|breakfast|headed|sleep)',
    'strong (?:wind|coffee|tea|finish|brew)',
    'flat (?:tyre|tire|batter[a-z]+|screen|white|route|course|run|out|KM\\d+|white|pack)',
    '(?:NUM|MIN|COLON)\\d+ flat|(?:lying|lie|lay) flat|heavy (?:pressure|weight|feeling)',
    'i cooked|zombie pace|or toast|toast (?:before|with|and|for)|on toast',
    'dead (?:easy|good|simple|nice|tired)|stress (?:fracture|reaction|test|ball)',
    'stressful (?:match|game|film|final|finish|drive|watch)',
    'beat (?:my|the|him|her|them|COLON|a)',
    'smashed (?:the|it|my|out|that|a|KM|intervals|an|tempo)',
    'cooked (?:dinner|tea|lunch|breakfast|for|a)',
    '(?<!\\b(?:absolutely|totally|completely|utterly|am|feel|feeling|so|legs?|just) )spent (?:the|all|most|a|DAY\\d+|MIN\\d+|ages|time)',
    'done (?:in|for) (?:COLON\\d+|MIN\\d+|DAY\\d+|NUM\\d+|the)|fried (?:egg|chicken|food|rice)',
    'destroyed (?:my|the) (?:pb|pr)|relaxed (?:run|pace|KM|jog)|positive (?:test|covid|for)',
    'tested positive|empty stomach|on empty|well (?:done|over|under)|nervous|felt strong',
    'wasted (?:a|my|DAY)|beat(?= )|recovered from|not recovered|hanging (?:out|around|on)',
    'keen (?:as(?! mustard)|runner)|jelly (?:beans|babies)|fine (?:again|now)',
  )}\\b`,
  'g',
);
