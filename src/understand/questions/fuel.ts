import { matches, oneOf, says } from '../vocabulary.ts';
import { type Question, trainsFirst, vague } from './question.ts';

/** What to eat and drink, when, and how much of it. */
export function asksFuel({ asked: whole, supposed, all, message }: Question): boolean {
  // 'What helps the legs, besides beer?'
  const asked = whole.replace(/\b(?:besides|apart from|other than|except) [a-z]+/g, ' ');
  if (/\bOTHER\d+/.test(asked) && helpings.test(message.plain)) return true;
  if (having.test(asked) || (haveWhat.test(asked) && hungry.test(all))) return true;
  // 'Does wine ruin my sleep?' asks about the night.
  if (harmsSleep.test(asked)) return false;
  if (/\bhow (?:many|much)\b/.test(asked) && counted.test(all)) return true;
  if (/\bhow long\b.*\b(?:wait|leave it|gap)\b/.test(asked) && fuel.test(all)) return true;
  if (fuel.test(asked) && !(trainsFirst.test(asked) && !eatVerb.test(asked))) return true;
  if (vague.test(asked) && fuel.test(all) && !besideFuel.test(all)) return true;
  return asked === '' && eatVerb.test(supposed);
}

const having = matches(
  '\\bwhat (?:should|can|do) i take(?: (?:on|during|for|with|before|after)\\b|$)',
  '\\bwhat (?:should|can|do) i have (?:before|after|for|with|during)\\b',
  '\\b(?:have|eat|take|grab|get) (?:something|anything|a bite|nothing)(?: small| light| little| sweet| to eat)? (?:before|first|beforehand|after)\\b',
);
const haveWhat = /\bwhat (?:should|can|do) i have\b/;
/** '3 gels': a number has swallowed the word for it. */
const helpings =
  /\d+ (?:gels?|bananas?|bottles?|cups?|coffees?|beers?|pints?|litres?|liters?|ml|glass(?:es)?|carbs|calories|salt tabs?|scoops?|eggs?)\b/;
const hungry = says('starving|hungry|peckish|famished|thirsty');
const harmsSleep = new RegExp(
  `\\b${oneOf(
    'ruin|affect|help|hurt|mess(?:ing)? up|mess(?:ing)? with|disturb|wreck|stop|kill',
  )}(?:ing|s)?(?: with)? (?:my |me |your |the )?(?:sleep|sleeping)\\b`,
);
const counted = says('gels?|carbs|electrolytes|salt tabs?|bananas?|caffeine');
/** Sore, or had a few: the question is another one. */
const besideFuel = matches('\\b(?:sore|tight)\\b', '\\bhad (?:OTHER|a few|some|wine|beers?)');
const eatVerb = says(
  'eat|eating|drink|drinking|fuel\\w*|hydrat\\w*|gels?|carbs?|breakfast|snack|refuel\\w*',
  'protein|electrolytes?|caffeine|coffee|carb[ -]?load\\w*|nutrition|food|empty stomach',
  'fasted|fasting',
);

const fuel = says(
  'stomach|gut|gi (?:issues|distress|trouble|problems)|the trots|heartburn|reflux|bloat(?:ed|ing)',
  'something down|appetite|hydrate|kcals?|macros|intake',
  'fry[ -]?up|full english|roast|sandwich\\w*|bagels?|muesli|granola|cereal|noodles',
  'peanut|butter|bread|on toast|beans|potato\\w*|veggie|vegan\\w*|fruit',
  'yoghurt|yogurt|eggs?|milk|juice|cake|chocolate|sweets|dates|honey|jam|crisps|nuts',
  'oatmeal|takeaway|mcdonalds',
  'take on board|taking on board',
  'empty stomach|eat|eating|ate|food|foods|fuel|fuell?ing|refuel\\w*|snacks?|drink|drinking',
  'hydrat\\w+|dehydrat\\w+|(?<!cold |deep |hot |open )water(?! running| jog)|fluids?',
  'electrolytes?|sodium|salt|gels?|carbs?|carb[ -]?load\\w*|carbohydrates?|breakfast',
  'tea to have|(?:for|what is a [a-z]+) tea',
  '(?<!(?:at|over|my|for|during) )lunch(?! (?:run|break|hour|time|session))|dinner|supper',
  'tea before|brekkie|brekky|protein',
  'shakes?(?! ?-?out| off| the| this| my| it| them| these)|smoothie|caffeine|coffee|beers?',
  'pints?|wine|alcohol|booze|bananas?|porridge|oats|pasta|rice|toast before|nutrition|meals?',
  'calories|diet|supplements?|creatine|beetroot|beet|fasted|chocolate milk|energy drinks?',
  'iron|vitamin\\w*|magnesium|omega|sports drink|lucozade|gatorade|bonk(?:ing|ed)?|hungry',
  'hunger|weigh(?:t)? loss|kebab|curry|pizza|sugar|cokes?|aid station',
);
