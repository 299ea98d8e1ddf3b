import type { History } from './history.ts';
import { ownNormal } from './own-normal.ts';
import { thresholds } from './thresholds.ts';

/**
 * Days of the last five, today included, on which mood or motivation was half a step or more under
 * what is usual before them; of the two the one that was low more often.
 */
export const daysOfLowSpirits = (history: History): number =>
  Math.max(lowDays(history, 'mood'), lowDays(history, 'motivation'));

export const spiritsAreLow = (history: History): boolean =>
  daysOfLowSpirits(history) >= thresholds.lowSpiritsDays.value;

function lowDays(history: History, item: 'mood' | 'motivation'): number {
  const window = thresholds.lowSpiritsWindow.value;
  const prior = thresholds.normalStep.value;
  const answers: number[] = [];
  for (let ago = 0; ago < window; ago++) {
    const answer = history.ago(ago).checkIn?.[item];
    // "Normal for me" is never low, however high the weeks before it were.
    if (answer !== undefined && answer <= prior - thresholds.lowSpiritsStep.value) {
      answers.push(answer);
    }
  }
  if (answers.length === 0) return 0;
  const usual = ownNormal(history, { of: (day) => day.checkIn?.[item], skipped: window, prior });
  return answers.filter((answer) => answer <= usual - thresholds.lowSpiritsStep.value).length;
}
