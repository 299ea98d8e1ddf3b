import type { OwnScore } from '../coach/own-score.ts';
import type { PerformanceTrend } from '../coach/performance-trend.ts';
import type { Streak } from '../coach/streak.ts';
import { say } from './say.ts';
import { daysWords, listWords } from './words.ts';

/** How the coach's own calls turned out; it says so too when there are too few. */
export function ownScoreWords(score: OwnScore): string {
  const { calls, kept, cases, followed, overridden, shown } = score;
  if (!shown) {
    const counted = cases === 0 ? say`No cases` : cases === 1 ? say`One case` : say`${cases} cases`;
    return say`I keep score of my own calls. ${counted} so far; from 8 on I show it.`;
  }
  const parts = [
    ...(followed.cases > 0
      ? [say`${followed.feltFine} times of ${followed.cases} when you followed`]
      : []),
    ...(overridden.cases > 0
      ? [say`${overridden.feltFine} times of ${overridden.cases} when you went your own way`]
      : []),
  ];
  return say`In the last eight weeks I made ${calls} calls and you went along with ${kept}. After I had held you back, the morning felt normal or better ${listWords(parts)}. It compares, it does not prove.`;
}

/** Absent at zero: nobody is told that they have no streak. */
export function streakWords({ weeks, restKept, frozen }: Streak): string | undefined {
  if (weeks === 0) return undefined;
  return [
    weeks === 1
      ? say`One week in which plan and body agreed.`
      : say`${weeks} weeks in a row in which plan and body agreed.`,
    ...(restKept > 0 ? [say`Rest kept in them: ${daysWords(restKept)}.`] : []),
    ...(frozen ? [say`It waits for you while you are off.`] : []),
  ].join(' ');
}

export function performanceTrendWords({ trend, change, recent, earlier }: PerformanceTrend) {
  const counted = say`(${recent} easy runs against ${earlier} of the eight weeks before)`;
  const percent = say`${Math.round(Math.abs(change * 100))} %`;
  if (trend === 'same')
    return say`Easy running is as fast as before at the same effort ${counted}.`;
  return trend === 'better'
    ? say`Easy running has become about ${percent} faster at the same effort ${counted}.`
    : say`Easy running is about ${percent} slower at the same effort ${counted}. Heat, hills and tiredness do that too.`;
}
