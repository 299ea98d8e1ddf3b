import type { BlockReview, KindRecovery } from '../coach/block-review.ts';
import type { BlockDrawing } from './drawing.ts';
import { say } from './say.ts';
import { listWords, numberWords, sentence, sessionWords, spanWords, timesWords } from './words.ts';

/** How many days each kind of hard session took; absent while there is too little to compare. */
export function blockDrawing({ from, until, recovery }: BlockReview): BlockDrawing | undefined {
  const rows = recovery.filter(isFollowed).slice(0, 4);
  if (rows.length === 0) return undefined;
  const subtitle = spanWords(from, until);
  const one = (days: number) => numberWords(days);
  return {
    kind: 'block',
    title: say`Days back to normal`,
    subtitle,
    alt: say`Days until legs and energy were back to normal, ${subtitle}: ${listWords(
      rows.map(({ type, days, count }) => say`${sessionWords[type]} ${one(days)} (${count})`),
    )}.`,
    rows: rows.map(({ type, count, days, sleptEnough, sleptLess }) => ({
      label: sentence(sessionWords[type]),
      count: timesWords(count),
      days,
      daysLabel: one(days),
      // One side alone is no comparison.
      ...(sleptEnough !== undefined && sleptLess !== undefined && { sleptEnough, sleptLess }),
    })),
    axisLabel: say`days`,
    sleptEnoughLabel: say`after 7 h of sleep or more`,
    sleptLessLabel: say`after less`,
  };
}

const isFollowed = (each: KindRecovery): each is KindRecovery & { readonly days: number } =>
  each.days !== undefined && each.count > 0;
