import { oneOf, says } from './vocabulary.ts';
/** 1 worst … 5 best, from words near the word for sleep. */
export function qualityOf(text: string): number | undefined {
  if (/^sleep (?:well|tight)\b/.test(text)) return undefined;
  // 'Woke up feeling amazing' is about the morning.
  if (/\bwoke (?:up )?(?:feeling|and felt|feel)\b/.test(text)) return undefined;
  if (
    /\b(?:hardly|barely|scarcely) (?:any |a wink|slept|sleep|got any|shut my eyes)|\bno sleep\b|\bdid not (?:really )?sleep(?: (?:at all|a wink|much))?$|\bnot a wink|\bsleepless|\bawake all night|\bup all night|\bnot sleep a wink|\bzero sleep/.test(
      text,
    )
  )
    return 1;
  if (
    /\b(?:not|never|did not sleep)(?: \w+)? (?:so |very |that |too |really |particularly )?(?:good|great|well|brilliant|amazing|fantastic)\b/.test(
      text,
    )
  )
    return 2;
  if (/\bnot (?:sleep )?(?:so |too |that )?bad(?:ly)?\b|\bnot terrible\b/.test(text)) return 3;
  const left = text.replace(greetings, ' ').replace(ofElse, ' ');
  return grades.find(([, pattern]) => pattern.test(left))?.[0];
}

const greetings = new RegExp(
  `\\b(?:good|great|lovely|nice) (?:start|stuff|job|way to)\\b|\\b(?:bad|terrible|awful|rubbish) idea\\b|\\bhow (?:bad|good)\\b|\\bout of bed\\b.*|\\bis (?:it|that|this) normal\\b|\\bnormal to\\b|\\b(?:as|may|might) well\\b|\\bgood ${oneOf(
    'idea|plan|call|shout|thing|luck|morning|news|for|point|enough|to',
  )}\\b`,
  'g',
);

/** 'Mood good' grades the mood, 'my average sleep' counts. */
const ofElse =
  /\b(?:mood|motivation|energy|stress|legs?|body|soreness|fatigue)(?: (?:is|are|was|feel|feels|feeling|still|pretty|really|very|so))* [a-z]+|\b(?:average|normal) (?:sleep|night|hours)\b|\b(?:what|which)\b.* best\b/g;

const grades: readonly (readonly [number, RegExp])[] = [
  [
    1,
    says(
      'awful(?:ly)?|rubbish|terribl[ey]|horribl[ey]|horrendous(?:ly)?|shit(?:ty)?',
      'shocking(?:ly)?|dreadful(?:ly)?|appalling(?:ly)?|atrocious(?:ly)?|crap(?:py)?|worst',
      'brutal|nightmare|garbage|abysmal(?:ly)?|dire|woeful|hideous|like ass',
      '(?:really|very|so) (?:bad(?:ly)?|poor(?:ly)?)',
    ),
  ],
  [
    5,
    says(
      'superb(?:ly)?|like (?:the dead|a (?:baby|log|rock|king|queen|stone|dream|lamb|champ))',
      'amazing(?:ly)?|brilliant(?:ly)?|fantastic(?:ally)?|best|perfect(?:ly)?|incredibl[ey]',
      'excellent(?:ly)?|wonderful(?:ly)?|dead to the world|out like a light|bliss(?:ful)?',
      'heaven(?:ly)?|glorious|lush|magic',
    ),
  ],
  [
    2,
    says(
      'hardly (?:a )?(?:beauty|restful)|grim|keep waking|bad(?:ly)?|broken|poor(?:ly)?|rough(?:ly)?|restless(?:ly)?|disturbed|interrupted',
      'woke (?:up )?(?:about |around |at least |like |maybe |something like |roughly )?(?:a lot|loads|constantly|OTHER\\d+|NUM\\d+|so many|several|a few|many|every|all)',
      'kept waking|tossed|tossing|patchy|fitful(?:ly)?',
      '(?<!(?:red|green|amber|traffic) )light(?:ly)?|choppy|up and down|on and off|meh|not much',
      'up half the night|up most of the night|lousy|pants|unsettled|waking|up (?:a lot|loads|OTHER\\d+)',
    ),
  ],
  [5, /\bgreat\b/],
  [
    4,
    says(
      'good|well|decent(?:ly)?|solidly|solid(?! MIN| COLON| NUM)|soundly|sound|nice(?:ly)?',
      'deeply|deep(?! sleep)|grand|lovely|properly|pretty good|unbroken|uninterrupted',
    ),
  ],
  [
    3,
    says(
      'ok|okay|alright|fine|average|so so|so-so|meh|fair|mid|reasonable(?= (?:night|sleep|kip))|reasonably|ok-ish|okish',
      'decent enough|normal(?:ly)?',
    ),
  ],
];
