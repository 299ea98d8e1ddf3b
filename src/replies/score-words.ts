import type { Outcome, OwnScore } from '../coach/own-score.ts';
import type { PerformanceTrend } from '../coach/performance-trend.ts';
import type { Streak } from '../coach/streak.ts';
import { listWords } from './words.ts';

/** How the coach's own calls turned out; it says so too when there are too few. */
export function ownScoreWords(score: OwnScore): string {
  const { calls, kept, cases, followed, overridden, shown } = score;
  if (!shown) {
    return `I keep score of my own calls. ${cases === 0 ? 'No cases' : cases === 1 ? 'One case' : `${cases} cases`} so far; from 8 on I show it.`;
  }
  const parts = [
    ...(followed.cases > 0 ? [`${fine(followed)} when you followed`] : []),
    ...(overridden.cases > 0 ? [`${fine(overridden)} when you went your own way`] : []),
  ];
  return `In the last eight weeks I made ${calls} calls and you went along with ${kept}. After I had held you back, the morning felt normal or better ${listWords(parts)}. It compares, it does not prove.`;
}

/** Absent at zero: nobody is told that they have no streak. */
export function streakWords({ weeks, restKept, frozen }: Streak): string | undefined {
  if (weeks === 0) return undefined;
  const run = weeks === 1 ? 'One week' : `${weeks} weeks`;
  const rest =
    restKept > 0 ? `, ${restKept} ${restKept === 1 ? 'day' : 'days'} of rest kept among them` : '';
  const frozenWords = frozen ? ' It waits for you while you are off.' : '';
  return `${run} in a row with your plan and your body in agreement${rest}.${frozenWords}`;
}

export function performanceTrendWords({ trend, change, recent, earlier }: PerformanceTrend) {
  const counted = `(${recent} easy runs against ${earlier} of the eight weeks before)`;
  const percent = `${Math.abs(change * 100).toFixed(0)} %`;
  const words = {
    better: `Easy running has become about ${percent} faster at the same effort ${counted}.`,
    same: `Easy running is as fast as before at the same effort ${counted}.`,
    worse: `Easy running is about ${percent} slower at the same effort ${counted}. Heat, hills and tiredness do that too.`,
  };
  return words[trend];
}

const fine = ({ feltFine, cases }: Outcome) => `${feltFine} times of ${cases}`;
