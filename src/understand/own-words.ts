import type { Facts, Reading, Told } from './reading.ts';

/**
 * The two questions of the day in the words of their own buttons: "energy low, legs sore". Said back
 * that way, alone or among other things, they mean what the buttons mean.
 */
export function ownWordsIn(plain: string): OwnWords | undefined {
  const parts = plain.split(/\s*(?:[,;.]|\band\b)\s*/).filter(Boolean);
  const facts: { fatigue?: number; soreness?: number } = {};
  const rest: string[] = [];
  for (const part of parts) {
    const [, item, word = ''] = /^(?:my )?(energy|legs)(?: is| are| feel)? (\w+)$/.exec(part) ?? [];
    const step = item === 'energy' ? energy.indexOf(word) : item ? legs.indexOf(word) : -1;
    // People's scale has 5 worst, and the words stand worst first.
    if (step >= 0 && item === 'energy') facts.fatigue = 5 - step;
    else if (step >= 0) facts.soreness = 5 - step;
    else rest.push(part);
  }
  // Legs alone may be told by anybody about anything; with the energy it is the answer to both.
  return facts.fatigue === undefined ? undefined : { facts, rest: rest.join(', ') };
}

interface OwnWords {
  readonly facts: Pick<Facts, 'fatigue' | 'soreness'>;
  /** What else was said. */
  readonly rest: string;
}

/** What the rest of the message means, with the answers put beside it. */
export function withOwnWords(reading: Reading, { facts }: OwnWords): Reading {
  const { intent } = reading;
  if (intent === 'red_flag' || intent === 'undo') return reading;
  const answers: Told = { write: 'wellness', ...facts, days: 0 };
  const all = { ...reading, facts: { ...reading.facts, ...facts } };
  if (intent.startsWith('ask_')) {
    return intent === 'ask_whatif' ? all : { ...all, aside: [...reading.aside, answers] };
  }
  const told = [...reading.told, answers];
  return { ...all, told, intent: reading.told.length > 0 ? intent : 'log_wellness' };
}

const energy: readonly string[] = ['empty', 'low', 'normal', 'good', 'great'];
const legs: readonly string[] = ['wrecked', 'sore', 'normal', 'good', 'fresh'];
