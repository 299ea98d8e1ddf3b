import { hardTypes } from '../session-words.ts';
import { matches, oneOf, says } from '../vocabulary.ts';
import { helpWords } from './elsewhere.ts';
import { type Question, trainsFirst, vague } from './question.ts';
import { raceWords } from './race.ts';

/** What helps a tired body, running left aside. */
export function asksRecovery({ asked, all, sessions }: Question): boolean {
  if (helpWords.test(asked) || easyRun(asked) || ofStatus.test(asked)) return false;
  if (/\bDAY\d+ ?,? ?(?:and )?DAY\d+/.test(all)) return false;
  // 'Race on Saturday, how do I ease off?'
  if (/\bease off\b/.test(asked) && raceWords.test(all)) return false;
  if (/\binstead of (?:running|a run|my run)\b/.test(asked) && !seeksIdeas.test(asked))
    return false;
  if (afterHard.test(asked)) return true;
  const offered = sessions.some(
    ({ mood, type, setting }) =>
      mood === 'asked' &&
      !setting &&
      type !== undefined &&
      (hardTypes.has(type) || type === 'easy' || type === 'long'),
  );
  if (notRunning.test(asked) && !offered) return true;
  if (
    gentleChoice.test(asked) &&
    (restful.test(all) || /\brest day\b/.test(all) || wrecked.test(all))
  )
    return true;
  if (recover.test(asked)) return !(trainsFirst.test(asked) && offered);
  if (vague.test(asked) && (recover.test(all) || restful.test(all))) return true;
  if (!wrecked.test(all)) return false;
  return vague.test(asked) || /\bhelp$/.test(asked) || eases.test(asked);
}

const gentle =
  'walk|swim|bike|spin|yoga|stretch\\w*|gym|pool|sauna|bath|sofa|nap|cycle|pilates|massage';
const gentleChoice = new RegExp(
  `^(?:a |the |do i |should i )*(?:${gentle})(?: [a-z]+)? or (?:a |the )?(?:${gentle})\\b`,
);
const restful =
  /\b(?:got|have|on|having) (?:a |my )?(?:rest day|day off)\b|\bneed to (?:be|feel|get) (?:fresh|recovered)\b/;
/** A recovery run is a run. */
const easyRun = (asked: string): boolean =>
  /\brecovery (?:run|jog|day|session|pace|miles?|KM\d+|week)\b/.test(asked) &&
  !/\b(?:ideas|tips)\b/.test(asked);
const ofStatus = matches(
  '\\bam i (?:recovered|recovering)|\\b(?:enough|my) recovery',
  '\\brecovery (?:looking|score|trend)|\\bhow (?:is|was) my recovery|\\brecovered\\b',
);
/** 'Is a swim the day after a hard session a good idea?' */
const afterHard = new RegExp(
  '\\b(?:best|good|right|first) thing (?:to do )?(?:after|following)\\b|' +
    `\\b${oneOf(
      'swim|bike|spin|cycle|walk|yoga|pilates|stretch|row|massage|sauna|bath|hike',
    )}\\b.*\\b(?:after|following|day after)\\b.*\\b(?:hard|long|race|session|marathon|half|intervals|tempo|KM\\d+)\\b`,
);
const seeksIdeas = says('what|anything|ideas|something|how');
const wrecked = says(
  'legs? (?:are |is |feel |feeling )?(?:so |very |really |still |a bit )?(?:tired|heavy|aching|achy|sore|done|gone)',
  '(?:tired|heavy|aching|achy) legs',
  'sore|aching|achy|doms|toast|destroyed|ruined|killing|knackered|shattered|shredded|mangled|beat(?:en)? up|trashed|battered|heavy legs|stiff|wrecked|shot|dead|screaming',
  'like (?:lead|rocks?|wood|bricks?|concrete)',
  'mush|mushy|noodles|spaghetti|in (?:bits|pieces|tatters|ribbons)|knotted|hammered|goosed|fried|cooked|smashed|jelly',
);
const eases = says(
  '(?:help|make|get|fix|sort|bring|keep) (?:them|it|my legs|the legs|these)(?: [a-z]+){0,2}? ?(?:better|round|going|right|fresh|moving|ticking over)?',
  'what (?:do|would) you (?:advise|suggest|recommend|do with|do for|do about)',
  'what (?:can|should|could|do) i do (?:for|to|about|with)|anything i can do|what helps|(?:anything|something) (?:that )?(?:helps?|works)',
  'what (?:is|would be) (?:good|best) for|how (?:do|can) i (?:fix|help|ease|sort|loosen|get)',
);

const recover = says(
  '(?:cold|sea|lake|river) (?:dip|swim|plunge)|elevat\\w+ (?:my )?legs|legs up the wall',
  'deep heat|tiger balm|acupuncture|cupping|needling|(?:lacrosse|tennis|massage|spiky) ball',
  '(?:ways|way|how|help|helps|best) to recover|to recover (?:from|after|faster|quick\\w*|better)|(?:sofa|couch) to recover',
  '(?:a|good|best|proper|quick|decent) cool ?down|cool ?down (?:routine|ideas|stretches|exercises)',
  '(?:exercises?|routine|stretches|moves|drills|mobility) (?:for|to help) (?:my |the |[a-z]+ ){0,3}(?:legs|calves|quads|hips|hamstrings|glutes|back|ankles|feet)',
  'shake (?:out )?(?:the|this|my) [a-z]+ out|shake (?:it|them) (?:out|off)',
  'what (?:can|should|could) i do [a-zA-Z0-9 ]{0,30}to (?:be|feel|get) fresh(?:er)?',
  'ic(?:e|ing) (?:my|the)|unwind|(?:something|anything) (?:gentle|light|low impact)',
  'what (?:do|would) (?:the )?(?:pros|elites|others) do (?:between|after|to recover)',
  'recover(?:y|ing|ies)?|foam roll\\w*|ice[ -]?baths?|cold (?:plunge|water|shower|bath)\\w*',
  'massage\\w*|stretch\\w*|saunas?|compression\\w*|epsom|loosen\\w*|doms|hot (?:tub|bath)|bath',
  'active rest|theragun|massage gun|soreness|ease (?:the|my|off)|flush (?:the|my|out)',
  '(?:help|let) (?:my|the) body|look after (?:my|the|your) (?:legs|body|muscles)|(?:body|muscles?|legs) (?:to )?(?:repair|rebuild|heal)|feel (?:human|normal|alive) again|feel human',
  '(?:spring|bounce|pop|zip|snap|life)(?: back)? (?:back|into) ?(?:my |the )?(?:legs)?',
  'speed (?:things|it|this|recovery|the recovery) (?:up|along)',
  'speed up (?:recovery|my recovery)',
  'shake (?:off|out) (?:legs|heavy|dead|tired|stiff|sore|my|the|these)',
  'stiffness|loosen(?:ing)? up|ticking over|come round|steam room|jacuzzi|hot tub|spa',
  'turn (?:my|the) legs over',
  'recuperat\\w+|bounc(?:e|ing) back|freshen|refresh|boots|normatec',
);

const notRunning = says(
  'rest day (?:routine|plan)|(?:fix|sort|save|rescue|revive) (?:these|my|the) legs',
  '(?:the )?day after (?:a|the|my) (?:race|marathon|half|long run|KM\\d+|hard session)',
  '(?:good|best|any|which|what) stretches|make my legs feel',
  'legs feel (?:better|fresher|good again)',
  '(?:on|with) (?:an|my|the|a) (?:off|rest|easy) ?day|off day',
  '(?:something|anything) (?:else )?(?:other than|but not|except) run\\w*|but not run\\w*',
  '(?:good|bad|nice|great|any good) for (?:the|my|your|tired|sore) (?:legs|body|muscles)',
  'sort (?:them|these|it) out|what will (?:sort|help|fix) (?:them|it|my legs)',
  'spend (?:my |a |the )?(?:rest day|day off)|do (?:on|with) (?:my |a |the )?(?:rest day|day off)',
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
