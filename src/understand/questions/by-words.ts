import type { Intent } from '../reading.ts';
import { says } from '../vocabulary.ts';
import { type Question, trainsFirst } from './question.ts';

/**
 * What a question is about by most of its words, where no rule knew its form: words of the piece
 * that asks count double; with `named` it must be named there. Absent where nothing of these is named, or the question is whether to run.
 */
export function topicByWords(question: Question, { named = false } = {}): Intent | undefined {
  const { asked, supposed, all } = question;
  if (trainsFirst.test(asked)) return undefined;
  const weigh = (words: RegExp): number =>
    2 * count(words, `${asked} , ${supposed}`) + count(words, all);
  const weights = topics
    .filter(([, words]) => !named || asked.search(words) >= 0)
    .map(([intent, words]) => ({ intent, weight: weigh(words) }));
  const heaviest = Math.max(...weights.map(({ weight }) => weight));
  return heaviest > 0 ? weights.find(({ weight }) => weight === heaviest)?.intent : undefined;
}

const count = (words: RegExp, text: string): number =>
  new Set([...text.matchAll(words)].map(([word]) => word)).size;

const everyOf = (...alternatives: string[]) => new RegExp(says(...alternatives).source, 'g');

/** Where two weigh the same, the earlier has it. */
const topics: readonly (readonly [Intent, RegExp])[] = [
  [
    'ask_fuel',
    everyOf(
      'eat\\w*|ate|drink\\w*|fuel\\w*|refuel\\w*|snack\\w*|meals?|food|breakfast|brekkie|porridge',
      'pasta|rice|toast|banana\\w*|gels?|carb\\w*|protein|hydrat\\w*|dehydrat\\w*|electrolyt\\w*',
      'salt|sodium|caffeine|coffee|beers?|wine|alcohol|hungry|starving|nutrition|supplements?',
      'stomach|bonk\\w*|cupboard|kitchen|fridge|cook\\w*|appetite|thirst\\w*|bottles?|shakes?',
    ),
  ],
  [
    'ask_sleep',
    everyOf(
      'sleep\\w*|slept|asleep|nap\\w*|bed|bedtime|insomnia|awake|wak(?:e|es|ing)|woke|nights?',
      'melatonin|snor\\w*|lie[ -]?in|pillow|mattress|alarm|wired|tossing|turning|switch\\w* off',
      'wind\\w* down|drop\\w* off|nod\\w* off|drift\\w* off|dreams?|doz\\w*|shut ?eye|kip|jet ?lag\\w*',
    ),
  ],
  [
    'ask_recovery_ideas',
    everyOf(
      'recover\\w*|recuperat\\w*|massage\\w*|stretch\\w*|foam|roll(?:er|ing)?|ice|icing|sauna|bath',
      'yoga|pilates|mobility|compression|doms|sore\\w*|stiff\\w*|loosen\\w*|freshen|refresh|heavy',
      'lead|rocks?|wood|wooden|screaming|trashed|wrecked|battered|tight\\w*|remed(?:y|ies)|reliev\\w*',
      'rest days?|day off|unwind|relax\\w*|flush|epsom|theragun|physio',
    ),
  ],
  [
    'ask_race_taper',
    everyOf(
      'taper\\w*|races?|racing|marathon|half|ultra|start line|pacing|goal time|bib|sub OTHER\\d+',
    ),
  ],
  [
    'ask_status',
    everyOf(
      'fitness|fitter|unfit|shape|form|load|mileage|volume|trend\\w*|progress\\w*|improv\\w*|hrv|rhr',
      'stats|numbers|average|backwards|forwards|stagnat\\w*|plateau\\w*|slower|faster|stronger|weaker',
      'step(?:ping)? up|over ?train\\w*|over ?do\\w*|burn\\w* out|consisten\\w*|last PERIOD\\d+|so far',
      'lately|recently|these days|since|getting (?:any )?(?:better|worse)|pace',
    ),
  ],
  ['ask_week', everyOf('week|weekend|PERIOD\\d+|schedule|days|calendar|rest of')],
];
