import { matches, oneOf, says } from '../vocabulary.ts';
import { type Question, vague } from './question.ts';

/** How it goes: form, load, fitness and their numbers. */
export const asksStatus = ({ asked, all }: Question): boolean =>
  status.test(asked) || (vague.test(asked) && changing.test(all));

/** 'My easy runs feel harder than they used to, should I worry?' */
const changing = says(
  `(?:feels?|felt|feeling|is|are|been|getting|seems?) (?:so much |much |a lot |a bit |way |far )?${oneOf(
    'harder|slower|faster|easier|heavier|worse|higher|lower|better',
  )}(?: than| and| every| each| lately| recently| these days)?`,
);

/** 'Did I do enough last week', 'have I been running too hard': what has been is looked back at. */
export const looksBack = ({ asked }: Question): boolean =>
  behind.test(asked) && !recentChoice.test(asked);

const behind = matches(
  `\\bwas (?:that|it|this)(?: all)? ${oneOf(
    'too|enough|ok|okay|sensible|a mistake|wise|stupid|bad|good|right|overdoing',
  )}\\b`,
  '\\b(?:did|have|has|was|were|had) (?:i|we|my)\\b(?! (?:got|any|a |an |the |to |time|left|coming|planned|missed (?:out|anything)))',
  '\\bhow (?:did|was|were|has|have) (?:my|the|this|last)\\b',
  `\\b(?:is|are) my ${oneOf(
    'body|training|running|heart rate|pulse|numbers|legs|easy|pace|paces|mileage|load|fitness',
    'form|balance',
  )}\\b`,
  '\\bmy (?:body|training|running|heart rate) (?:looks?|seems?|coping|holding)\\b',
  `\\bhow (?:does|do|is) my ${oneOf(
    'training|running|body|load|form|fitness|progress|month|block|numbers|week so far',
  )}\\b`,
  `\\bam i ${oneOf(
    'in|at|near|close|anywhere|where|still|even|actually|really|better|worse|fitter|coping',
    'holding|handling|adapting|absorbing|responding',
  )}\\b(?! (?:for|to|on|doing|running|resting|supposed|meant|allowed))`,
  `\\bam i (?:any |much |a bit |feeling )?${oneOf(
    'fresher|fitter|stronger|faster|slower|weaker|better|worse|leaner|quicker',
  )}\\b`,
  '\\bhow close am i\\b|\\bare things\\b|\\b(?:wise|terms) ,? ?(?:where|how) am i\\b',
  '\\bhow many DAY\\d+ in a row\\b|\\bin a row\\b',
);
/** 'Did you mean I should rest?' asks of the plan. */
const recentChoice =
  /\b(?:did|have|were) you\b|\bwhat have i done\b|\bdid i (?:read|get|see|hear|understand)\b|\bready (?:for|to)\b/;

const status = says(
  'how (?:my|the) (?:training|running|month|block|fitness)|too (?:many|few) (?:miles|km|runs|easy|hard)',
  'my (?:number|score)|(?:is|was) (?:a |my )?(?:score of |readiness of )?NUM\\d+ (?:any )?(?:good|bad|ok|high|low|normal|alright)',
  '(?:a|an|the|quick|brief|short) (?:summary|overview|run ?down|recap)(?! (?:of|for) (?:the|my|this|next|what|PERIOD|DAY))|(?:longest|fastest|biggest|furthest) [a-z ]+(?:so far|ever|yet|PERIOD\\d+)',
  '(?:a )?step up in (?:mileage|training|volume)|increase (?:my |the )?(?:mileage|volume|load)',
  'how are we (?:looking|doing|getting on)|honest (?:review|opinion|assessment|verdict)',
  'how am i shaping up|(?:red|warning) flags? in|(?:chart|graph|plot|picture) of',
  'how (?:tired|fit|fresh|sore) should i be|at this stage|review of (?:my|the)',
  'where my (?:fitness|training|form) is|fit for (?:purpose|more)',
  'ready to (?:step up|do more|build|progress|increase)',
  '(?:going|gone|moving) (?:backwards?|forwards?)',
  'how many (?:[a-z]+ ){0,3}(?:have|had|did) i (?:done|do|run|had|have|did)',
  'pace (?:getting|feels?|is|been|going|feeling)|how long (?:since|is it since|has it been)',
  '(?:my |the )?last PERIOD\\d+|(?:is it|am i) just (?:me|tired)',
  'holding up|signs? (?:of|i am|that i)|how i stand|form (?:versus|vs|and) fatigue|creeping (?:up|down)',
  'in (?:better|worse|good|great|any|decent) shape|(?:better|fitter|stronger|slower|faster) than',
  'how did i do|did i (?:hit|reach|meet|make|beat) (?:my|the)',
  '(?:days|long|weeks) since (?:my|the) last',
  'OTHER\\d+ (?:[a-z]+ )?(?:too much|too little|enough|a lot|sensible|realistic)(?: for me)?',
  'how (?:has|have|did|is) (?:this|the|my|last) (?:block|cycle|phase|build|training|month|year|season)',
  `have i ${oneOf(
    'recovered|improved',
    'got(?! anything| any| a | something| on| DAY| PERIOD| left| coming| this week| next)',
    'gotten|been',
  )}`,
  'how (?!far|long|much|many|fast|hard|easy|soon|often)[a-z]+(?: [a-z]+)? am i|acute|chronic',
  'acwr|ctl|atl|tsb|form score|summary of|report on|progress report',
  '(?:is|are) (?:it|things|everything|training)(?: all)? (?:going|looking) (?:ok|well|alright|to plan|good)',
  'too much (?:last|this|yesterday)|have i (?:done|run|trained) too (?:much|little|hard)',
  'do i (?:train|run) too (?:much|little|hard)|training (?:working|paying off|helping)',
  '(?:what|how) (?:is|are|was) my (?:fatigue|stress|mood|energy|tiredness|soreness|average)',
  'how (?:much|far|many)(?: [a-z]+)?(?: ,)? (?:have|did|has|had|was) (?:i|my)(?! (?:got|left))',
  'deload|load|trends?',
  'trending|fitness|fitter|fit enough|unfit|in form|my form|progress\\w*|improv\\w+',
  'how am i (?:doing|going|getting on|looking|tracking|trending|progressing)',
  'how (?:have|has) (?:i|my|things|training|the last)\\b.*',
  'how (?:are|is|was) (?:my(?! week (?:looking|shaping|panning)(?! so far))|things|training|it going with my)\\b.*|over ?train\\w*|over ?doing',
  'over ?reach\\w*|overcooked|overcooking it|doing too much',
  'too much (?:lately|recently|this week|running|training)|burn(?:ing|t|ed)? ?out',
  `my ${oneOf(
    'numbers|stats|data|hrv|rhr|resting (?:hr|heart rate)|mileage|average|averages|readiness',
    'freshness|summary|report|chart|graph|graphs|trend|volume|recovery score|weekly',
  )}`,
  `am i ${oneOf(
    'ready|recovered|recovering|fresh|tired|too tired|getting(?! (?:(?:a|any rest|this|days?|off)\\b|DAY|PERIOD))|losing',
    'doing (?:ok|well|enough|too|alright|it right)|on track|in (?:good )?(?:shape|form)|fit',
    'peaking|training too|running too|just|run down|coming|ramping|building|increasing',
    'plateau\\w*|stale|about to',
  )}`,
  'on track|this month|last month|monthly|ramp\\w*|readiness|vo2 ?max',
  'getting (?:better|faster|fitter|slower|worse|stronger)',
  'how (?:tired|fresh|fit|recovered|ready) am i|where am i at|where do i stand',
  'how is (?:it|training) (?:looking|going)|plateau\\w*|dig(?:ging)? a hole|risk of injury',
  'enough rest|enough recovery|weekly mileage|year so far|compare\\w*',
);
