import type { Symptom } from '../domain/health.ts';
import { muscle, siteIn } from './body.ts';
import { dayOf, type Message } from './context.ts';
import { markOf } from './marks.ts';
import type { Piece } from './pieces.ts';
import { matches, oneOf, says } from './vocabulary.ts';

export interface SaidPain {
  readonly site?: string;
  readonly level?: number;
  readonly limp?: boolean;
  readonly worseNextMorning?: boolean;
  readonly gone?: boolean;
  readonly days?: number;
  /** Told as a fact, not only asked about. */
  readonly told: boolean;
  /** Where it is told. */
  readonly pieces: readonly Piece[];
}

export interface SaidIllness {
  readonly symptoms: readonly Symptom[];
  readonly gone?: boolean;
  readonly days?: number;
  readonly told: boolean;
  readonly pieces: readonly Piece[];
}

const strongPain = says(
  'like (?:i am )?(?:stepping|standing|walking) on|(?:a|like|with) (?:nail|knife|knives|needles?|glass|hot poker)',
  'stubbed|stub|on fire|(?:is |are )?back with a vengeance|(?:stone )?bruise|mangled',
  'locking|locks up|gives? out|to (?:the )?touch',
  '(?:can|could) (?:barely|hardly|not) (?:walk|run|put weight|move it|bend|straighten)',
  'in bits again|wobbly|feels weak|unstable',
  '(?<=\\b(?:ribs?|side|rib ?cage) )stitch|a stitch',
  '(?:is|are|been) (?:(?:absolute|pure|total) )?(?:murder|torture)|scraped|skinned|gashed',
  '(?:can|could) (?:still |really )?feel my',
  '(?<=(?:back|calf|knee|hamstring|hammy|ankle|hip|achilles) (?:has |just )?)(?:went|gone|blew up|gave out)(?! (?:over|to|for|away|now|fine))',
  'pain(?:s|ful|fully)?|hurt(?:s|ing|ed)?|sharp|twinges?|twinging|twingey|twingy',
  'niggl(?:e|es|y|ing)|tweak(?:ed|y)?|pull(?:ed|ing)?(?! (?:ups?|out|up))|strain(?:ed)?',
  'sprain(?:ed)?|torn|tear|tore|stabbing|throbbing|throbs?|burning|shooting|sting(?:s|ing)?',
  'tight(?:ness|ened|ening|er)?|ach(?:es|ed|ing|ey|y)|ache|acting up|playing up',
  'flar(?:ed|ing|e)(?: ?up)?|killing me|in agony|agony|swollen|swelling|swelled|puffy',
  'inflamed|bruised|rolled|bashed|banged|whacked|grazed|twist(?:ed)?|turned (?:my|an)',
  'went over on|gone over on|tendon(?:itis|opathy|itus)|tendinitis|fasciitis|fasciitus',
  "shin splints|runner'?s knee|jumper'?s knee|itbs|stress (?:fracture|reaction)|bursitis",
  'cramp(?:ed|ing|s)?|spasm(?:s|ed|ing)?|seized(?: up)?',
  'giving me (?:grief|gyp|jip|trouble|bother|issues|hassle|problems)|dodgy|gammy|gyp|buckled',
  'gave way|gives way|giving way|locked up|clicking|grinding|pinch(?:ing|ed)?|nagging',
  '(?:put|done) my (?:[a-z]+ )?back (?:out|in)|(?:put|threw|thrown) (?:my|the) back out',
  'grumbl(?:y|ing|es)|grumpy|complaining|angry|injur(?:ed|y|ies)|blisters?|jarred|knackered',
  'buggered|busted|done my|did my|tender|numb|tingl(?:ing|y|es)|pins and needles',
  'limp(?:ing|ed)?|hobbl(?:ing|ed)|sciatica|popped|popping|went ping|pinged|pop|snapped',
  'issue|problem|not right|feels off|dead leg|crook|cooked|stiff|sore(?:ness)?|bothering me',
  'annoying me|at me|black toenail|bone bruise|crunchy|creaky|catching|unhappy|moaning',
  'feels (?:weird|funny|odd|strange|wrong)|(?:starting|beginning|started) to complain|barking|irritated|irritable|niggle',
);
/** Only said of muscles that have worked: soreness, not pain. */
const workedWords =
  /\b(?:sore(?:ness)?|stiff(?:ness)?|tender|ach(?:y|ey)|heavy|knackered|buggered|cooked|tired|doms|on fire)\b/;
const workedEvery = new RegExp(workedWords.source, 'g');
const injuryAlone = says(
  "injured|injury|niggle|niggles|shin splints|plantar fasciitis|runner'?s knee",
  'stress (?:fracture|reaction)|tendonitis|tendinitis|itbs|sciatica|limping|hobbling',
  'blisters?|in pain|black toenail|a stitch|stitch (?:every|on every|when|in my|again)',
);
const looseWords = says(
  'grumpy|angry|unhappy|complaining|moaning|barking|issue|problem|dodgy|at me|numb|catching',
  'burning|crook|knackered|buggered|cooked|dead leg|injury|sharp|did my|done my|tear|pop',
  'popping|irritated|irritable|snapped|cramp(?:s|ed|ing)?|annoying me|throbbing|not right',
  'agony',
);
const periodPain =
  /\b(?:period|menstrual|time of the month|pms|pmt|endo(?:metriosis)?|ovulation)\b/;
const notPain = new RegExp(
  `\\b${oneOf(
    '[a-z]+ pain runs in the family',
    '(?:no|without|zero) (?:swelling|bruis(?:e|es|ing)|redness|heat)',
    `${oneOf(
      '(?:do|did|does) not want to|want to avoid|scared (?:of|to)|afraid (?:of|to)',
      'worried (?:about|i will)|trying not to|without|avoid',
    )} (?:hurt|injur|strain|pull|tweak|aggravat|twist|roll)(?:e|ing|ed)?`,
    'numb (?:bum|arse|bottom|backside)',
    `(?:(?:do|did|does) not have|no|without|zero|not any|never had) (?:any |a )?${oneOf(
      'chest|knee|calf|shin|hip|back|foot|ankle|achilles|leg|joint|heel',
    )} (?:pains?|trouble|issues?|problems?)`,
    'cut (?:short|down|back|the|it|my (?:run|session)|off|out)|(?:clear|clean) cut',
    'numb (?:fingers|toes|hands|feet)',
    '(?:fingers|toes|hands|feet) (?:were |was |are |is |got |gone |went |so |all )*numb(?! (?:for|since|all the time))',
    '(?:laces?|shoes?|socks?|shorts|waistband|bra|watch|strap)[a-z ]{0,20} tight',
    'tight (?:laces?|shoes?|socks?|shorts|bra)|numb (?:with|from) (?:the )?cold',
    'pain in the (?:arse|neck|bum|butt|ass)|no pain no gain|pain cave|pain ?killers?',
    'sharp (?:session|looking|turn|right|left|as)|look sharp|sharp(?:en|ener|pen)',
    `tight ${oneOf(
      'schedule|for time|on time|budget|turn|race|finish|week|deadline|window',
      'hamstrings stretch',
    )}`,
    'ran it tight|growing pains|hurts? (?:to|my|your) (?:ego|pride|wallet|admit|look at)',
    '(?:it )?(?:will|would|does|did) (?:it )?(?:not )?hurt to|would it hurt',
    'cramp (?:my|your) style|stitched|problem is',
    'problem with (?:my|the) (?:watch|plan|app|strava)|no problem|not a problem|any problems?',
    'injury[ -]?free|injury prevention|prevent(?:ing)? injur(?:y|ies)',
    'avoid(?:ing)? injur(?:y|ies)|injury risk|risk (?:of )?injur(?:y|ies)',
    'get(?:ting)? injured|hurt(?:ing)? my(?:self)?(?: training| chances)|legs (?:feel )?tight',
    'felt sharp|feel(?:ing)? sharp|pulled (?:out|up|away|over|back|the plug|off|into|through)',
    'tear it up|in tears|tears|broke down in|twist(?:ed)? my arm',
    'burning (?:calories|lungs|question|out)|lungs (?:were |are )?burning|hurt locker',
    'hurt box',
  )}\\b`,
  'g',
);
const goneWords = says(
  'feels? (?:like )?OTHER\\d+(?: again| now)?|gone(?: away| now)?|cleared(?: up)?|healed',
  '(?:all|much|completely|fully) (?:better|healed|recovered|good now|clear)',
  'feels? (?:fine|good|great|normal|ok|grand|perfect) (?:again|now|today)',
  'is (?:fine|ok|good|grand|better|normal|happy) (?:again|now|today)',
  '(?:is |are |feels? |feeling |felt )?(?:pain[ -]?free|painfree)',
  'no longer (?:hurts?|sore|hurting|painful|tight|bothering|ill|sick)',
  '(?:does|do|is|did|are|was) not (?:hurt|hurting|sore|painful|tight|bothering me)(?: any ?more| at all| now| today)?',
  'stopped hurting|settled(?: down)?|sorted|back to normal|disappeared|vanished',
  `no (?:more )?${oneOf(
    'pain|hurting|niggle|twinge|tightness|soreness|symptoms|fever|temp|cough',
  )}(?: (?:now|today|any ?more|at all|in|from|since|DAY\\d+|this))`,
  'eased(?: off| up)?(?: completely| fully| totally)|is a thing of the past|niggle[ -]?free',
  'zero pain|recovered from|over (?:the|my) (?:flu|cold|covid|bug|illness|virus|worst)',
  'got over|fine now|ok now|better now|all good now|all clear|feels fine|is fine|went away',
  'shaken off|shaken|shook off|kicked|passed|has eased|100',
);

export function painIn(message: Message): SaidPain | undefined {
  const mine = message.pieces.filter(
    ({ mood, text }) =>
      mood !== 'somebody else' &&
      mood !== 'long ago' &&
      mood !== 'hypothesis' &&
      (mood !== 'habit' || onAndOn.test(text)),
  );
  // A pain with a place says more than a pain without one.
  const placed = mine.some(
    ({ text }) => siteIn(text.replace(notPain, ' ')) !== undefined && strongPain.test(text),
  );
  for (const [index, piece] of mine.entries()) {
    const text = piece.text.replace(notPain, ' ');
    if (periodPain.test(message.plain)) return undefined;
    const asked = piece.mood === 'asked' || piece.mood === 'hypothesis';
    const beside = mine[index + 1];
    const site = siteIn(text);
    // 'my left knee, sharp pain going downstairs': the place and the pain are in two pieces.
    const joined =
      site &&
      !strongPain.test(text) &&
      beside &&
      beside.sentence === piece.sentence &&
      siteIn(beside.text) === undefined
        ? `${text} ${beside.text.replace(notPain, ' ')}`
        : text;
    const found = site
      ? painAt(joined, site, asked)
      : !placed &&
        injuryAlone.test(text) &&
        !/\b(?:no|not|without|any|avoid|prevent|after|from|since) (?:an? |any |my )?(?:injur|niggle|pain|blister)/.test(
          text,
        );
    if (!found) continue;
    const whole = message.pieces.map((each) => each.text).join(' , ');
    return {
      ...(site ? { site } : {}),
      ...level(joined, whole, message, beside),
      ...(/\blimp(?:ing|ed|s)?\b|\bhobbl/.test(whole) &&
      !/\b(?:no|not|without) (?:a )?limp/.test(whole)
        ? { limp: true }
        : {}),
      ...(/\bworse (?:the )?(?:next (?:day|morning)|in the mornings?|DAY\d+|first thing)|stiffer in the morning/.test(
        whole,
      )
        ? { worseNextMorning: true }
        : {}),
      ...(goneWords.test(joined) ||
      (beside &&
        beside.mood === 'told' &&
        /^(?:but )?(?:it is |is |it has |has |now |feels |it feels )?(?:gone|fine|pain[ -]?free|all good|ok|better|cleared)/.test(
          beside.text,
        ))
        ? { gone: true }
        : {}),
      ...onset(message, piece),
      told: (!asked && piece.mood !== 'plan') || (asked && presupposed(text, beside)),
      pieces: joined !== text && beside ? [piece, beside] : [piece],
    };
  }
  return undefined;
}

/** What hurts every morning hurts. */
const onAndOn = /\b(?:every|each) (?:morning|run|step|time|night|day|stride|evening)\b|\balways\b/;

/** 'Should I ice my knee? It has been hurting since Friday': asked about, and told with it. */
const presupposed = (text: string, beside: Piece | undefined) =>
  /\bmy (?:left |right )?(?:twisted|sprained|pulled|strained|rolled) [a-z]+\b/.test(text) ||
  (beside !== undefined &&
    /\b(?:been|is|still|keeps) (?:hurting|sore|aching|painful|niggling)\b.*\b(?:since|for|from)\b/.test(
      beside.text,
    ));

function painAt(text: string, site: string, asked: boolean): boolean {
  if (!strongPain.test(text) && joint.test(site) && goneWords.test(text) && !asked) return true;
  // 'My left achilles again': nobody says so of a place that is well.
  if (!asked && joint.test(site) && onceMore.test(text)) return true;
  // 'Knee 4 out of 10' can only be how much it hurts.
  if (joint.test(site) && rated.test(text)) return true;
  if (!strongPain.test(text))
    return asked && aboutRunning.test(text) && !muscle.test(site) ? remedies.test(text) : false;
  if (/\b(?:headache|stomach (?:bug|ache|upset|flu)|ear ?ache|tooth ?ache|eye)\b/.test(text))
    return false;
  if (
    /^(?:stomach|tummy|belly|side|chest)$/.test(site) &&
    !/\b(?:pain|hurts?|sharp|stitch|cramp|strain|pulled|tight|ach(?:e|es|ing)\b)/.test(text)
  )
    return false;
  const worked = workedWords.test(text);
  const spared = /^(?:quads|calves|glutes|hamstrings|hammies|thighs)$/.test(site)
    ? text.replace(stairs, ' ')
    : text;
  const hard = strongPain.test(spared.replace(workedEvery, ' '));
  if (
    /^(?:legs?|body|muscles?|arms?)$/.test(site) &&
    !/\b(?:pain|hurts?|sharp|injur|cramp|numb|limp|left|right|shooting)/.test(text)
  )
    return false;
  if (worked && !hard) return !muscle.test(site) && !/\b(?:feet|hands?)\b/.test(site);
  if (
    /\b(?:no|without|zero|not any) (?:[a-z]+ )?(?:pain|hurt|tightness|twinge|niggle|swelling)s?\b/.test(
      text,
    ) &&
    !goneWords.test(text)
  )
    return /\bno (?:more )?(?:pain|niggle|tightness|twinge)s?\b/.test(text);
  if (looseWords.test(text) && /^(?:hands?|arms?|legs?|face|eye|ear|side|stomach|body)$/.test(site))
    return /\b(?:pain|hurt|sore|sharp|cramp)/.test(text);
  return true;
}

/** 'Can't get down the stairs, quads that sore' is what hard work does to muscles. */
const stairs =
  /\b(?:can|could) (?:barely|hardly|not) (?:walk|get|go|make it)(?: down| up)?(?: the)?(?: stairs)?\b/g;
const onceMore =
  /^(?:my |the |same |old |left |right |bloody |that )*[a-z]+(?: [a-z]+)? (?:again|is back(?! to)|trouble|problems?)$/;
const rated = new RegExp(
  `^(?:my |the |left |right )*[a-z]+(?: [a-z]+)?${oneOf(
    ' is| at| about| was| better| worse| now| still| down to| up to| much| a bit| DAY\\d+',
  )}* OUTOF\\d+\\b`,
);
const joint = says(
  'knees?|ankles?|achilles|shins?|hips?|calf|hamstring|hammy|foot|heel|groin|plantar|itb',
  'it band|shoulder',
);
const aboutRunning =
  /\b(?:run|running|train|ibuprofen|tape|ice|physio|stretch|exercises?|push|rest|through|parkrun|race)\b/;
const remedies = says(
  'ibuprofen|nurofen|paracetamol|painkillers?|tape|taping|ice|icing|physio|voltarol|strap',
  'brace|doctor|run through|push through|run on|bad|dodgy|sore|rehab',
);

function level(
  piece: string,
  text: string,
  { marked }: Message,
  next: Piece | undefined,
): { level?: number } {
  // 'My left calf is tight, 4/10'.
  const alone = /^(?:about |like |maybe |say |a |at |is )*(OUTOF\d+)(?: pain| now| today)?$/.exec(
    next?.text ?? '',
  )?.[1];
  const told = otherScales.test(piece) ? undefined : markOf(marked, alone, 'OUTOF');
  if (told?.other === 10) return { level: Math.round(told.value) };
  const beside = otherScales.test(piece) ? undefined : /\bOUTOF\d+/.exec(piece)?.[0];
  const rated = markOf(marked, beside, 'OUTOF');
  if (rated?.other === 10) return { level: Math.round(rated.value) };
  const word =
    /\b(?:pain|hurts?|hurting|niggle|ache|sore)\b(?: (?!rpe|sleep|mood|effort|ran|did|KM)[a-z']+){0,5}?,? ((?:OUTOF|NUM)\d+)(?! (?:days|weeks|miles|km|times))/.exec(
      text,
    )?.[1] ?? /((?:OUTOF|NUM)\d+) (?:on the )?(?:for )?pain\b/.exec(text)?.[1];
  const scaled = markOf(marked, word, 'OUTOF');
  if (scaled) return scaled.other === 10 ? { level: Math.round(scaled.value) } : {};
  const plain = markOf(marked, word, 'NUM');
  return plain &&
    plain.value <= 10 &&
    /\bpain(?: level)?(?: (?:in|at|on) (?:my |the |left |right )*[a-z]+(?: [a-z]+)?)?(?: is| at| of| was| about)? NUM/.test(
      text,
    )
    ? { level: Math.round(plain.value) }
    : {};
}

const otherScales = /\b(?:rpe|effort|sleep|slept|mood|stress|motivation|energy|felt like)\b/;

/** The day it began, when that is said. */
function onset(message: Message, piece: Piece): { days?: number } {
  const since = message.pieces.find(
    ({ text, mood }) =>
      mood !== 'asked' &&
      /\b(?:since|started|began|came on|happened|appeared|first noticed|after|from|during|on)\b[^,]{0,30}DAY\d+/.test(
        text,
      ),
  );
  const day = (since && dayOf({ ...since, tense: 'past' }, message)) ?? dayOf(piece, message);
  if (day) return { days: day.days };
  const period =
    /\b(?:for|since) (?:the )?(?:last |past |about |around |nearly |over )?(PERIOD\d+)/.exec(
      piece.text,
    )?.[1];
  const length = markOf(message.marked, period, 'PERIOD');
  if (length) return { days: -length.value };
  return {};
}

const illWords: readonly (readonly [Symptom | 'ill', RegExp])[] = [
  [
    'fever',
    says(
      'fever(?:ish|y)?',
      '(?:a|bit of a|slight|high|running a|got a|the|mild) (?:temp|temperature)\\b(?! is DEG\\d+| of (?:the )?(?:water|air|room)|drop)',
      'temperature(?: of| is| was)? (?:DEG|NUM)\\d+(?= ?(?:and|,|$|DAY\\d+))',
      'temp (?:of |is |was )?(?:NUM|DEG)\\d+|shiver(?:y|ing|s)|chills|hot and cold|burning up',
      'night sweats|sweats|cold sweats?|sweating buckets in bed',
    ),
  ],
  [
    'chest',
    says(
      'cough(?:ing|s|ed)?|chesty|phlegm|bronchitis|pneumonia',
      'chest (?:infection|cold|congestion)|congested chest|wheez(?:y|ing|e)',
      `asthma ${oneOf(
        'attack|symptoms|flar\\w+',
        '(?:is |has been |was )*(?:bad|worse|playing up|acting up|back|terrible)',
      )}`,
      'mucus|hacking|lung infection',
    ),
  ],
  [
    'stomach',
    says(
      'stomach (?:bug|flu|ache|upset|virus|cramps)|upset stomach',
      '(?:dodgy|bad|iffy|ropey|funny|gippy|upset|rough|runny) (?:tum|tummy|stomach|belly|guts?|curry|insides)',
      'on the (?:loo|toilet) all (?:night|day|morning)|tummy (?:bug|ache|upset|trouble)',
      'vomit(?:ing|ed)?|throwing up|threw up|thrown up|been sick|being sick|was sick',
      'puk(?:ed|ing|e)|spew(?:ed|ing)|chunder(?:ed|ing)|chuck(?:ed|ing) up|diarrhoea',
      'the (?:runs|shits|trots|squits)|food poisoning|gastro(?:enteritis)?|norovirus|noro',
      'nausea|nauseous|queasy|the squits|bad stomach|gippy tummy',
      'stomach is (?:bad|off|upset|in bits)',
    ),
  ],
  [
    'aches',
    says(
      'flu|influenza|covid|corona|body aches|aching all over|achy all over',
      'aches and (?:pains|chills|shivers)|all achy|glandular fever|mono|man flu|fluey',
    ),
  ],
  [
    'head cold',
    says(
      `${oneOf(
        'a|the|my|this|bad|head|slight|stinking|streaming|awful|terrible|proper|filthy|massive',
        'rubbish|stinker of a|rotten|summer|nasty|little|horrible|mild|heavy|of a|man',
      )} cold\\b(?! ${oneOf(
        'shower|plunge|bath|water|day|morning|one|beer|weather|drink|brew|front|snap|run|swim',
        'night|dip|wind|room|start|pint|house|outside|out',
      )})`,
      `cold (?:is|has|feels?|seems?)(?: all| nearly| finally| mostly| still| really| much| been)* ${oneOf(
        'gone|cleared|clearing|better|away|worse|lingering|back|hanging|bad|rough|shifting|coming',
      )}`,
      '(?:can not |hard to |could not |trouble )?(?:breathe|breathing) through (?:my|the) nose',
      'got cold symptoms|cold symptoms|full of cold|full of the cold|common cold|colds',
      'sniffl(?:es|y|ing)|(?:runny|streaming|dripping|drippy) nose',
      '(?:sore|scratchy|raw|tickly|rough|bad|swollen|itchy|dodgy|tight) (?:throat|glands)',
      'throat (?:is|was|feels|hurts|sore|infection|killing|on fire|like)[a-z ]*',
      '(?:blocked|stuffy|stuffed|bunged|snotty|congested)(?: up)?(?: nose| sinus| head)?(?! chest)',
      'sinus(?:es|itis)?|snot(?:ty)?|sneez(?:ing|y|e)|bunged up|tonsil(?:s|litis)|glands|strep',
      'head cold|ear infection|hay ?fever|^(?:a |the )?cold (?:for|since)',
    ),
  ],
  [
    'ill',
    says(
      `${oneOf(
        'i am|feel(?:ing)?|been|being|got|was|am|am feeling|getting|felt|still|really|so|pretty',
        'quite|a bit|too|still a bit|properly|very|while|when|bit|fell|gone|off|home',
      )} (?:ill|sick|poorly|unwell|crook|peaky|ropey|ropy|manky)(?! of| and tired of| session| run| race| workout)`,
      '^(?:ill|sick|unwell|poorly)\\b(?! of| session)|unwell|poorly|crook as|illness',
      'under the weather|coming down with|lurgy|lurgi',
      '(?:a|the|some|nasty|this|virus|with a) (?:bug|virus|infection)',
      'fighting (?:off )?(?:something|a)|antibiotics|viral|a virus|head ?aches?|migraines?',
      'run[ -]?down and (?:ill|sick)|picked (?:something|a bug|up a|up something)',
      'not (?:very |so |feeling )?well\\b',
      'sick (?:today|since|DAY|with|all|as a|in bed|for|at home|leave|day)|laid up|in bed with',
      'sicky|sick$|ill (?:since|DAY\\d+|today|with|all|for|in|at|$)|ill$|feel like death',
      'feeling like death|infection',
    ),
  ],
];
const notIll = new RegExp(
  `\\b${oneOf(
    '(?:slept|sleep|sleeping|ran|run|performed|ate|eating|doing|went|raced) (?:[a-z]+ )?poorly',
    '(?:one long|biggest|real|such a|total|absolute|admin) headache',
    '(?:giving|gives|gave|giving me|causing) (?:me )?(?:such )?an? (?:massive |huge |proper |right )?headache',
    'headache of (?!my)|sick of|sick and tired',
    'felt (?:a bit |really |pretty |so )?sick (?:at|on|during|after|by|halfway|in) (?:the|that|my|last|those|rep|every)',
    '(?:from|in|because of|with|of|despite) the cold(?! i)',
    '(?:fit|do|get|squeeze|juggle|plan|arrange|move) the runs(?: in| round| around)?',
    '(?:sick|nauseous|queasy) (?:from|after|with|on|when i (?:eat|have|take)) (?:the |my |a )?(?:gels?|eating|food|carbs?|sports drinks?)',
    '(?:that (?:was|is)|so|a|was|is|absolutely|pretty) sick (?:session|run|race|workout|pb|time)',
    'fever for|sick day for (?:the|a)|sick (?:beats|playlist|tunes?|songs?|kid|child|baby|leave pay|pay|pb|tempo|session|workout|effort|intervals|reps)|ice cold',
    'cough (?:sweets?|drops?|medicine|syrup|mixture)|(?:sore )?throat (?:sweets?|lozenges?|spray)',
    '(?:cough(?:ing|s|ed)?) up (?:error|money|cash|the)[a-z]*',
    '(?:that|this) [a-z]+ (?:is|was) (?:so |absolutely |just )?sick',
    'cold (?:shower|plunge|bath|water|weather|outside|out|one|dip|therapy|wind|and wet|morning)',
    '(?:puked|vomited|threw up) (?:a little|a bit|slightly|in my mouth)',
    '(?:puk|vomit|thr[eo]w)\\w*(?: up)? (?:at|on|after|near|over) (?:the|that|my) (?:finish|line|last rep|reps|track|race)|covid (?:cancelled|year|times|era|rules|lockdown)',
    'cough up|coughed up|flu (?:jab|shot|vaccine)|covid (?:jab|vaccine|booster|shot)',
    '(?:after|had|got|having) (?:my|the|a) (?:flu|covid)?(?: )?(?:jab|booster|vaccine)',
    'home ?sick|love ?sick|sea ?sick|car ?sick|travel ?sick|bug(?:s|ging)? (?:me|in)',
    'the runs (?:i|this|were|was|are|that|on|have|and)|sick (?:note|beat)|worried sick',
    'make me sick|fever pitch|race day fever|cabin fever',
    'a cold (?:DAY\\d+|morning|day|run|shower|one|drink|beer|pint)',
    'virus on my (?:laptop|computer)|(?:watch|laptop|phone|computer|pc|app) (?:has|got|caught|picked up) a (?:virus|bug)',
  )}\\b`,
  'g',
);

export function illnessIn(message: Message): SaidIllness | undefined {
  const mine = message.pieces.filter(
    ({ mood }) =>
      mood !== 'somebody else' && mood !== 'long ago' && mood !== 'habit' && mood !== 'hypothesis',
  );
  const symptoms = new Set<Symptom>();
  const about: Piece[] = [];
  let gone = false;
  for (const [index, piece] of mine.entries()) {
    const text = warmOnly(piece.text.replace(notIll, ' '), message);
    if (noLonger.test(text) || wellAgain.test(text) || iAmBack.test(message.plain)) {
      about.push(piece);
      gone = true;
      continue;
    }
    const hits = illWords.filter(([, pattern]) => {
      const hit = pattern.exec(text);
      return hit !== null && !deniedBefore(text, hit.index);
    });
    const after = message.pieces[message.pieces.indexOf(piece) + 1];
    if (hits.length === 0 || (everyTime.test(text) && after?.mood === 'hypothesis')) continue;
    about.push(piece);
    for (const [symptom] of hits) if (symptom !== 'ill') symptoms.add(symptom);
    const beside = mine[index + 1];
    gone ||=
      goneWords.test(text) ||
      (beside !== undefined && goneWords.test(beside.text) && siteIn(beside.text) === undefined);
  }
  const [piece] = about;
  if (!piece || (periodPain.test(message.plain) && symptoms.size === 0)) return undefined;
  return {
    symptoms: [...symptoms],
    ...(gone ? { gone: true } : {}),
    ...onset(message, piece),
    told: about.some(({ mood }) => mood === 'told') || began(message, piece),
    pieces: about,
  };
}

/** 'I get nauseous if I have oatmeal' says what would happen. */
const everyTime =
  /\b(?:i|it) (?:[a-z]+ )?(?:get|gets|feel|makes me)(?: [a-z]+)? (?:sick|nauseous|queasy|ill|nausea)$/;

/** 'Is it ok to train with a head cold? Started yesterday.' */
function began(message: Message, piece: Piece): boolean {
  const beside = message.pieces[message.pieces.indexOf(piece) + 1];
  return (
    beside?.mood === 'told' &&
    /^(?:it )?(?:has )?(?:started|began|came on|been (?:at|with) (?:it|me))\b.*DAY\d+/.test(
      beside.text,
    )
  );
}

const noLonger = matches(
  '\\b(?:not|no longer) (?:ill|sick|poorly|unwell|coughing|feverish|snotty)(?: any ?more| now)?$',
  '\\b(?:not|no longer) (?:ill|sick|poorly|unwell) any ?more\\b',
);

/** All of a piece says that it is over; of what, the diary knows. */
const wellAgain = new RegExp(
  `^(?:(?:and|but|so|coach|hi|hey|hello|good news|i|am|feel|feeling|all|is|me|fully|completely|totally|finally|much|my body|everything|it|that) )*(?:${[
    '(?:fine|ok|good|well|healthy|better|fit|recovered|normal|right|grand) again(?: now| today)?',
    `${oneOf(
      'back to normal|back to (?:full )?health',
      'back to (?:my )?(?:full|normal|old) (?:fitness|self|strength)|back on my feet',
    )}(?: now| again| today)?`,
    '(?:healthy|recovered|cured|over it|symptom[ -]free)(?: now| again| at last)?',
    'no more (?:pain|symptoms|fever)(?: now| left| today| at all)?',
    '(?:no|not any|zero) (?:pain|symptoms|fever) any ?more',
    '(?:the |my )?(?:pain|illness|sickness|fever|symptoms)(?: is| are| has| have)?(?: all| now| completely| finally)* (?:gone|over|away|disappeared|went away|stopped|passed|cleared)(?: now| away| up| completely| today)?',
    'pain[ -]?free(?: now| again| today)?',
  ].join('|')})$`,
);

const iAmBack = /^(?:hi |hey |hello |coach |ok )*i am back(?: again| in action| at it)?[ .]*$/;

/** 'Temp 7C' is the weather. */
const warmOnly = (text: string, { marked }: Message): string =>
  text.replace(/\btemp(?:erature)?(?: [a-z]+){0,2} ((?:NUM|DEG)\d+)/g, (said, word: string) => {
    const value = (markOf(marked, word, 'NUM') ?? markOf(marked, word, 'DEG'))?.value ?? 0;
    return value >= 37 ? said : ' ';
  });

const deniedBefore = (text: string, at: number) =>
  /\b(?:no|not|never|without|nor|neither|is it a|avoid(?:ing)?|from getting)(?: (?:a|any|the|sign of|signs of|really|had|more|even|feeling|got|been|an|being))*\s*$/.test(
    text.slice(Math.max(0, at - 30), at),
  );
