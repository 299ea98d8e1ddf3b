import { oneOf, says } from './vocabulary.ts';
/** The first place on the body that is named, as it was said, with its side. */
export function siteIn(text: string): string | undefined {
  const found = site.exec(text.replace(figures, ' '));
  if (!found) return undefined;
  const [, side, , part = '', after] = found;
  const named = `${side ? `${side} ` : ''}${part}`;
  return !side && after ? `${after} ${named}` : named;
}

/** The part of a head that was hit, or hurts. */
export const headIn = (text: string): string | undefined =>
  /\b(?:(?:back|side|front|top) of (?:my|the) (?:head|skull)|head|skull|forehead|temple|noggin)\b(?! (?:home|out|torch|band))/.exec(
    text,
  )?.[0];

/** Places where 'sore' means muscles that have worked, not an injury. */
export const muscle = says(
  'quads?|quadriceps|calf|calves|hamstrings?|hammy|hammies|hams|glutes?|bum|arse|butt|legs?',
  'thighs?|body|muscles?|all over|abs|arms?|shoulders?|everything|everywhere|upper body',
  'lower body|pecs|lats|core|hip flexors|traps|adductors?',
);

const parts = `palms?|nipples?|knee ?caps?|knees?|kneecap|calf|calves|achilles(?: tendon)?|hamstrings?|hammy|hammies|hammie|hams|quads?|quadriceps|shins?|shin ?bones?|shin splints|ankle bones?|ankles?|(?:sole|ball|arch|top|bottom|side|outside|inside) of (?:my |the )?(?:left |right )?foot|big toes?|little toes?|toe ?nails?|toes?|heels?|arch(?:es)?|plantar(?: fascia| fasciitis)?|pf|metatarsals?|mets|forefoot|midfoot|foot|feet|hip flexors?|hips?|groins?|glutes?|bum cheek|bum|buttocks?|butt|arse|piriformis|sit bones?|it ?band|itb|itbs|lower back|upper back|low back|back(?= ${oneOf(
  'hurts?|pain|is|was|ache|aches|aching|has|feels?|felt|killing|twinge|spasm|gone|went',
  'playing|tight|again',
)})|(?<=(?:my|bad|sore|dodgy|stiff|in the|the) )back(?! (?:to|on|in|at|from|into|of|home|then|up))|spine|tailbone|coccyx|sacrum|si joint|pelvis|ribs?|rib ?cage|stomach|tummy|belly|abdomen|abs|side|neck|shoulder blades?|shoulders?|elbows?|wrists?|hands?|fingers?|thumbs?|jaw|chest|sternum|breastbone|tib(?:ia)?|tibialis|fibula|femur|peroneals?|soleus|gastroc|popliteus|adductors?|abductors?|thighs?|legs?|arms?|forearms?|tendons?|patella|meniscus|sesamoids?|tfl|psoas|sciatic nerve|sciatica|eye|ear|tooth`;
const site = new RegExp(
  `\\b(?:(left|right|both|inner|outer|inside|outside|upper|lower|l|r)(?: |-)(hand )?)?(?:side of (?:my |the )?)?\\b(${parts})\\b(?: (?:on|of) (?:the|my) (left|right)\\b)?`,
);
const figures = new RegExp(
  `\\b${oneOf(
    'out of (?:my|your) chest|off my chest|on the other hand|hand on heart|by heart',
    'on my feet|on (?:your|the) feet|back(?: to)? back|legs? day|first leg|second leg',
    'side by side|empty stomach|on foot|by foot|foot of|on the side|side effects?|to hand',
    'at hand|in hand|give me a hand|heads? up|neck and neck',
    'pain in the (?:arse|neck|bum|butt)|cold feet|chest strap|back on (?:my|your) feet',
    'knee deep|foot off|other side|this side|put my feet up|feet up|arm and a leg|hand it',
    '(?:inner|outer|inside|outside|front|back|right|left)(?: hand)? side of (?:my|the)(?= (?:left|right|[a-z]+))|foot of|eye on|shoulder season|ankle biters?|on my back foot|by the back|gut feeling',
  )}\\b`,
  'g',
);
