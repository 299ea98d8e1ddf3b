import { describe, expect, it } from 'vitest';
import type { MenuReason } from '../../src/coach/menu.ts';
import type { Phase } from '../../src/coach/phase.ts';
import { taperOutline } from '../../src/coach/taper.ts';
import { clockTime } from '../../src/domain/calendar-day.ts';
import { deloadWords } from '../../src/replies/deload-words.ts';
import { fuelConcernWords } from '../../src/replies/fuel-words.ts';
import { menuIntro } from '../../src/replies/menu-words.ts';
import { phaseWords, taperWords } from '../../src/replies/phase-words.ts';
import { reviewWords } from '../../src/replies/review-words.ts';
import {
  ownScoreWords,
  performanceTrendWords,
  streakWords,
} from '../../src/replies/score-words.ts';
import {
  napWords,
  sleepNeedWords,
  sleepTips,
  sleepWeekWords,
} from '../../src/replies/sleep-words.ts';
import { on, runnerDiary } from '../support/runner-diary.ts';

const [race] = runnerDiary({
  races: [{ id: 1, day: '2026-05-10', name: 'City Half', distance: 21.1, priority: 'A' }],
}).races;

const phases: readonly Phase[] = [
  {
    kind: 'taper',
    level: 4,
    volume: 0.42,
    nth: 6,
    of: 10,
    session: 'tempo',
    ...(race && { race }),
  },
  { kind: 'taper', level: 2, volume: 0.3, nth: 8, of: 10 },
  { kind: 'deload', level: 2, volume: 0.6, nth: 2, of: 7, qualityDone: false },
  { kind: 'deload', level: 2, volume: 0.6, nth: 6, of: 7, qualityDone: true },
  { kind: 'after race', level: 1, volume: 0.3, nth: 1, of: 14 },
  { kind: 'after race', level: 2, volume: 0.5, nth: 7, of: 14 },
  { kind: 'after race', level: 3, volume: 0.75, nth: 12, of: 14 },
  { kind: 'comeback', level: 2, volume: 0.8, nth: 1, of: 7, daysOff: 8, easyRunsLeft: 2 },
  { kind: 'comeback', level: 2, volume: 0.8, nth: 3, of: 7, daysOff: 8, easyRunsLeft: 1 },
  { kind: 'comeback', level: 3, volume: 0.5, nth: 6, of: 21, daysOff: 20, easyRunsLeft: 0 },
];
const reasons: readonly MenuReason[] = [
  'red flag',
  'ill',
  'pain',
  'cold',
  'after race',
  'low spirits',
  'sore',
  'after hard',
  'after long',
  'short night',
  'stress',
  'taper',
  'monotony',
  'ordinary',
];
const review = {
  from: on('2026-03-02'),
  until: on('2026-04-12'),
  recovery: [],
  spacing: [],
  wentWith: [],
};

const said: readonly (readonly [string, readonly string[]])[] = [
  ...phases.map((phase) => [`phase ${phase.kind} ${phase.nth}`, [phaseWords(phase)]] as const),
  ['taper', race ? taperWords(race, taperOutline(race), 60) : []],
  ['taper without a usual run', race ? taperWords(race, taperOutline(race)) : []],
  [
    'deload on signs',
    deloadWords({
      from: on('2026-05-04'),
      until: on('2026-05-10'),
      because: 'signs',
      weeks: 2,
      signs: ['readiness', 'held back', 'feels harder', 'short sleep', 'heart'],
      usual: 250,
      minutes: 150,
      runs: 1,
      levers: ['volume', 'intensity', 'frequency'],
    }),
  ],
  ...[0, 1, 4].map(
    (hard) =>
      [
        `review of ${hard}`,
        reviewWords({ ...review, hard, enough: false, trial: 'answer the morning after' }),
      ] as const,
  ),
  ['review', reviewWords({ ...review, hard: 8, enough: true, trial: 'keep going' })],
  ['score', [ownScoreWords({ ...score(3, 2), shown: false }), ownScoreWords(score(6, 2))]],
  ['streak', [streakWords({ weeks: 1, restKept: 1, frozen: true }) ?? '']],
  [
    'trend',
    (['better', 'same', 'worse'] as const).map((trend) =>
      performanceTrendWords({ trend, change: -0.031, recent: 3, earlier: 5 }),
    ),
  ],
  [
    'sleep',
    [
      sleepNeedWords({ hours: 8, from: 'people at large', nights: 0 }),
      sleepNeedWords({ hours: 7.5, from: 'own nights', nights: 1 }),
      sleepNeedWords({ hours: 7.5, from: 'told', nights: 0 }),
      ...[0.1, 0.7, 2].flatMap((spread) => [
        ...sleepWeekWords({ nights: 7, mean: 6.5, spread, holdsVolume: true }),
      ]),
      napWords({
        from: clockTime.parse('13:00'),
        until: clockTime.parse('16:00'),
        minutes: { from: 20, to: 30 },
        slept: 6,
        short: 1.5,
      }),
      ...sleepTips(),
    ],
  ],
  ['fuel', fuelConcernWords({ days: 3, seeDoctor: true })],
  ...reasons.map((why) => [`for ${why}`, [menuIntro([{ id: 'walk', minutes: 30, why }])]] as const),
];

function score(followed: number, overridden: number) {
  return {
    calls: 50,
    kept: 48,
    cases: followed + overridden,
    followed: { cases: followed, feltFine: followed },
    overridden: { cases: overridden, feltFine: 0 },
    shown: true,
  };
}

describe('what a runner reads of the longer lines', () => {
  it.each(said)('%s: whole, short, kind sentences', (_, sentences) => {
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
      expect(sentence).not.toMatch(/undefined|NaN|Infinity|!|\d\.\d{2}/);
      expect(sentence).not.toMatch(/\b(must|should have|fail|missed|lazy|bad|risk|injury)\b/i);
      expect(sentence.length).toBeLessThan(300);
    }
  });
});
