import type { Message } from './context.ts';
import { offsetOf } from './days.ts';
import { markOf } from './marks.ts';
import type { Intent } from './reading.ts';
import { oneOf } from './vocabulary.ts';

/** What a message asks that is nothing but a word or two: 'why?', 'and Friday?', 'my week please'. */
export function followUpIn({ marked, at }: Message): Intent | undefined {
  const bare = marked.text
    .replace(/[^a-zA-Z0-9 ']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const named = dayAlone.exec(bare)?.[1] ?? sessionOfDay.exec(bare)?.[1];
  const day = markOf(marked, named, 'DAY');
  if (day) return offsetOf(day, 'future', at.today) > 0 ? 'ask_tomorrow' : 'ask_today';
  return followUps.find(([, pattern]) => pattern.test(bare))?.[0];
}

const dayAlone = new RegExp(
  `^${oneOf(
    'ok |and |so |now |then |what |is |about |how |my |the |plan |plans |session |run ',
    'training |workout |show |me |coach |morning |gm |hi |hey |whats |for |on ',
  )}*(DAY\\d+)${oneOf(' please| session| plan| run| workout| training| coach| card| then')}*$`,
);
/** 'Tomorrow's session please, I am on earlies': a card is named, and something said beside it. */
const sessionOfDay =
  /^(?:coach |hey |hi |morning )*(?=(?:(?:session|plan|workout|training|card) (?:for )?)?(DAY\d+)(?: (?:session|plan|run|workout|training|card))?)(?:DAY\d+ (?:session|plan|run|workout|training|card)|(?:session|plan|workout|training|card) (?:for )?DAY\d+) (?:please|pls|coach)\b/;

/** Whole messages that keep a thread going, or name a card. */
const followUps: readonly (readonly [Intent, RegExp])[] = [
  [
    'ask_why',
    /^(?:seriously|really|come on|again)(?: (?:another|a|only|just|more))* (?:rest|easy|recovery|MIN\d+)(?: day| run)?(?: again)?$/,
  ],
  [
    'ask_why',
    new RegExp(
      `^(?:but |ok |so |and |hmm |wait |eh |really |sorry )*${oneOf(
        'why|how come|why not|why so|why is that|why that|explain|reason|reasons|how so',
        'based on what|says who|says who|because',
        '(?:are )?you (?:really |quite |absolutely )?sure(?: about (?:that|this|it))?|really',
        'why though|but why',
      )}(?: please| though| tho| coach| exactly| not| then| rest)?$`,
    ),
  ],
  [
    'ask_tomorrow',
    new RegExp(
      `^(?:ok |and |so |what |about |then |hey |coach |now )*${oneOf(
        'then|after that|the day after|next day|what about the day after|next|what next',
        'whats next|what is next',
      )}(?: please| coach)?$`,
    ),
  ],
  [
    'ask_week',
    new RegExp(
      `^${oneOf(
        'ok |and |so |what about |how about |show |me |my |the |this |plan |map |lay |sort |out ',
        'for |see |view |rest of |coach |full |whole |next |coming ',
      )}*${oneOf(
        'PERIOD\\d+|week|weekend|week ahead|weekly plan|weeks plan|week plan|schedule|next week',
        'rest of the week|next few days',
      )}${oneOf(
        ' please| pls| for me| sessions| runs| plan| ahead| coach| look like| looking like',
        ' overview',
      )}*$`,
    ),
  ],
  ['ask_today', /^(?:so |ok |and |right )*(?:what now|now what)(?: coach| then| please)*$/],
  [
    'ask_today',
    new RegExp(
      `^${oneOf(
        'my |the |show |me |coach |plan |morning |gm |hi |hey |what is |what |is |whats |on |for ',
      )}*(?:plan|session|workout|card|training)(?: please| coach| for me)*$`,
    ),
  ],
  [
    'ask_status',
    new RegExp(
      `^(?:my |show |me |the |coach )*${oneOf(
        'load|trend|trends|status|stats|form|fitness|progress|graph|chart|numbers|summary',
        'training load|acwr|acute ?chronic',
      )}(?: ratio| balance)?(?: please| coach)?$`,
    ),
  ],
  [
    'ask_fuel',
    /^(?:any )?(?:fuel|fuelling|nutrition|hydration|food|eating)(?: tips| advice| ideas| plan| help| please)*$/,
  ],
  [
    'ask_sleep',
    /^(?:any )?(?:sleep|sleeping|better sleep)(?: tips| advice| ideas| help| please)+$/,
  ],
  [
    'ask_recovery_ideas',
    new RegExp(
      `^(?:any |some |more |give me |need )*(?:recovery)${oneOf(
        ' tips| advice| ideas| help| please| options| day| suggestions| menu',
      )}+$`,
    ),
  ],
  [
    'ask_race_taper',
    /^(?:any )?(?:taper|tapering|race|race week|race day)(?: tips| advice| ideas| plan| help| please)+$/,
  ],
];
