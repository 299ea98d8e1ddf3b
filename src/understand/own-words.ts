import type { Facts } from './reading.ts';

/**
 * The two questions of the day in the words of their own buttons: "energy low, legs sore". Said back
 * that way, they mean what the buttons mean. Undefined for anything that is said otherwise.
 */
export function ownWordsIn(plain: string): Pick<Facts, 'fatigue' | 'soreness'> | undefined {
  const parts = plain.split(/\s*(?:[,;.]|\band\b)\s*/).filter(Boolean);
  const found = parts.map((part) => /^(?:my )?(energy|legs)(?: is| are| feel)? (\w+)$/.exec(part));
  // Legs alone may be told by anybody about anything; with the energy it is the answer to both.
  if (!found.some((each) => each?.[1] === 'energy')) return undefined;
  const facts: { fatigue?: number; soreness?: number } = {};
  for (const each of found) {
    const [, item, word = ''] = each ?? [];
    const step = item === 'energy' ? energy.indexOf(word) : item ? legs.indexOf(word) : -1;
    if (step < 0) return undefined;
    // People's scale has 5 worst, and the words stand worst first.
    if (item === 'energy') facts.fatigue = 5 - step;
    else facts.soreness = 5 - step;
  }
  return facts;
}

const energy: readonly string[] = ['empty', 'low', 'normal', 'good', 'great'];
const legs: readonly string[] = ['wrecked', 'sore', 'normal', 'good', 'fresh'];
