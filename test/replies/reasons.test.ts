import { describe, expect, it } from 'vitest';
import type { Advice, Note, Plan, Reason } from '../../src/coach/advice.ts';
import { advise } from '../../src/coach/advise.ts';
import { ruleIds } from '../../src/coach/caps.ts';
import { plusDays } from '../../src/domain/calendar-day.ts';
import { redFlagSigns } from '../../src/domain/health.ts';
import {
  confidenceWords,
  coverageWords,
  flipWords,
  noteWords,
  planWords,
  reasonWords,
} from '../../src/replies/reasons.ts';
import { morning } from '../support/cap-level.ts';
import { type Story, season } from '../support/season.ts';
import { felt, hardRun, slept } from '../support/situation.ts';

const reader = { today: morning, units: 'km' } as const;
const miles = { today: morning, units: 'mi' } as const;
const advice = (story: Story): Advice => advise(season(morning, story), morning);
const firstReason = (story: Story) => {
  const [reason] = advice(story).reasons;
  return reason && reasonWords(reason, reader);
};

/** One of each, in every form the engine gives it. */
const reasons: readonly Reason[] = [
  ...redFlagSigns.map((sign) => ({ rule: 'red flag', level: 0, sign, days: 2 }) as const),
  { rule: 'illness', level: 0, symptoms: ['fever', 'aches'], days: 2, over: 0 },
  { rule: 'illness', level: 0, symptoms: [], days: 1, over: 0 },
  { rule: 'illness', level: 1, symptoms: ['fever'], days: 3, over: 1 },
  { rule: 'illness', level: 2, symptoms: ['fever'], days: 1, over: 2 },
  { rule: 'illness', level: 3, symptoms: ['fever'], days: 9, over: 9 },
  { rule: 'pain', level: 0, site: 'left knee', pain: 7 },
  { rule: 'pain', level: 0, site: 'left knee', pain: 2, sign: 'limp' },
  { rule: 'pain', level: 0, site: 'achilles', pain: 4, sign: 'next morning' },
  { rule: 'pain', level: 2, site: 'left knee', pain: 4 },
  { rule: 'pain', level: 2, site: 'left calf', pain: 3, untold: true },
  { rule: 'pain', level: 0, site: 'left calf', pain: 3, untold: true, sign: 'limp' },
  { rule: 'pain', level: 2, site: 'shin', pain: 0, runs: 1 },
  { rule: 'pain', level: 3, site: 'left knee', pain: 2 },
  { rule: 'pain', level: 3, site: 'left knee', pain: 2, sign: 'next morning' },
  { rule: 'cold', level: 2, days: 2, over: 0 },
  { rule: 'cold', level: 3, days: 6, over: 1 },
  { rule: 'floor', level: 1, items: ['fatigue'] },
  { rule: 'floor', level: 1, items: ['soreness'] },
  { rule: 'floor', level: 1, items: ['fatigue', 'soreness'] },
  { rule: 'readiness', level: 2, score: 47.4, lowest: ['fatigue', 'sleep quality', 'mood'] },
  { rule: 'readiness', level: 3, score: 58, lowest: [] },
  { rule: 'short night', level: 2, hours: 4.2, normal: 7.4, nights: 1 },
  { rule: 'short night', level: 3, hours: 5.8, normal: 7.4, nights: 2 },
  { rule: 'short night', level: 3, hours: 6.4, normal: 8, nights: 14 },
  { rule: 'slow slide', level: 2, item: 'fatigue', mornings: 3 },
  { rule: 'slow slide', level: 2, item: 'soreness', mornings: 4 },
  { rule: 'resting heart rate', level: 2, over: 11.2 },
  { rule: 'resting heart rate', level: 3, over: 6 },
  { rule: 'HRV', level: 3, now: 48.2, normal: 61.7 },
  ...(['deload', 'taper', 'after race', 'comeback'] as const).flatMap((kind) =>
    ([1, 2, 3] as const).map((level) => ({ rule: 'week kind', level, kind }) as const),
  ),
  { rule: 'recovery gap', level: 2, days: 1, needed: 2, own: 0 },
  { rule: 'recovery gap', level: 2, days: 2, needed: 3, own: 7 },
  { rule: 'long run', level: 2, minutes: 150 },
  { rule: 'rest due', level: 1, days: 10 },
  { rule: 'hard count', level: 3, hard: 4, allowed: 4 },
  { rule: 'hard count', level: 3, hard: 0, allowed: 0 },
  { rule: 'new runner', level: 3, weeks: 2 },
  { rule: 'head', level: 3, days: 3 },
  { rule: 'fuel', level: 3, days: 3 },
  { rule: 'nothing known', level: 2, days: 9 },
  { rule: 'no check-in', level: 3, missing: ['fatigue', 'soreness'] },
  { rule: 'no check-in', level: 3, missing: ['soreness'] },
  { rule: 'no check-in', level: 3, missing: ['fatigue'] },
];

const notes: readonly Note[] = [
  { about: 'rest due', days: 7 },
  { about: 'distance guard', longest: 16, limit: 17.6 },
  { about: 'easy share', share: 0.62 },
  { about: 'week jump', share: 1.3 },
  { about: 'pain', site: 'hip', level: 2 },
  { about: 'one level higher', day: morning },
  ...reasons.map((reason) => ({ about: 'race caution', reason }) as const),
];

const plans: readonly Plan[] = (
  [
    'race',
    'named',
    'taper',
    'deload',
    'after race',
    'comeback',
    'away',
    'club session',
    'own pattern',
    'no pattern yet',
  ] as const
).flatMap((because) =>
  (['rest', 'easy', 'intervals', 'long'] as const).map((session) => ({
    level: 2 as const,
    session,
    because,
  })),
);

const everything = [
  ...reasons.map((reason) => reasonWords(reason, reader)),
  ...notes.map((note) => noteWords(note, reader)),
  ...plans.map((plan) => planWords(plan, reader)),
];

describe('the words', () => {
  it('are there for every rule', () => {
    expect(new Set(reasons.map(({ rule }) => rule))).toEqual(new Set(ruleIds));
  });

  it.each(everything)('are whole, calm sentences: %s', (words) => {
    expect(words).toMatch(/^[A-Z0-9]/);
    expect(words).toMatch(/[.]$/);
    expect(words).not.toMatch(/!|undefined|NaN|null|\[object|\d\.\d{2}/);
    expect(words.length).toBeLessThan(260);
  });

  it('never blame, and promise no injury and no diagnosis', () => {
    const all = everything.join('\n').toLowerCase();
    for (const word of [
      'should have',
      'missed',
      'lazy',
      'fail',
      'bad ',
      'risk',
      'probab',
      '% chance',
    ]) {
      expect(all).not.toContain(word);
    }
  });

  it('tell the runner’s own numbers', () => {
    expect(firstReason({ slept: slept(4.2) })).toBe('You slept 4 h 12; your usual is 7 h 30.');
    expect(firstReason({ did: { 1: [hardRun] } })).toMatch(/^You ran hard yesterday; 2 days/);
    expect(firstReason({ felt: felt({ soreness: 1 }, 0) })).toBe(
      'Your legs are wrecked. That is reason enough.',
    );
    expect(firstReason({ felt: felt({ fatigue: 2, soreness: 2 }, 0) })).toMatch(
      /^Readiness \d\d where 70 is your normal, mostly energy and legs\.$/,
    );
  });

  it('call the day before by its name, for tomorrow too', () => {
    const gap = { rule: 'recovery gap', level: 2, days: 1, needed: 2, own: 0 } as const;
    const long = { rule: 'long run', level: 2, minutes: 150 } as const;
    expect(reasonWords(gap, reader)).toMatch(/^You ran hard yesterday/);
    expect(reasonWords(gap, reader, plusDays(morning, 1))).toMatch(/^Today is hard/);
    expect(reasonWords(gap, reader, plusDays(morning, 3))).toMatch(/^The day before is hard/);
    expect(reasonWords(long, reader)).toBe(
      'You ran for 2 h 30 yesterday. An easy day lets it sink in.',
    );
    // Today's run may be done or only planned.
    expect(reasonWords(long, reader, plusDays(morning, 1))).toMatch(/^Today has 2 h 30 of running/);
    const rest = { rule: 'rest due', level: 1, days: 10 } as const;
    expect(reasonWords(rest, reader)).toContain('Today the body');
    expect(reasonWords(rest, reader, plusDays(morning, 1))).toContain('Tomorrow the body');
  });

  it.each(reasons)('never call tomorrow today or last night: $rule', (reason) => {
    const tomorrow = reasonWords(reason, reader, plusDays(morning, 1));
    expect(tomorrow).not.toMatch(/yesterday|last night|this morning|this is day \d+ of being well/);
    const about = reason.rule === 'red flag' ? '' : tomorrow.replace(/^Today (is|has) /, '');
    expect(about).not.toMatch(/today/i);
  });

  it('never put a number on a pain that was told without one', () => {
    const pains = [{ id: 1, site: 'left calf', from: morning, reports: [{ day: morning }] }];
    expect(firstReason({ pains })).toBe(
      'Pain at the left calf, no number yet: easy only, and stop if it rises.',
    );
    const limping = [{ ...pains[0], reports: [{ day: morning, limp: true }] }];
    expect(firstReason({ pains: limping } as Story)).toMatch(
      /^Pain at the left calf, no number yet, and you limp: no running today/,
    );
    const races = [{ id: 1, day: morning, name: 'Cup', distance: 10, priority: 'B' as const }];
    const said = advice({ pains, races }).notes.map((note) => noteWords(note, reader));
    expect(said.join(' ')).toContain('no number yet');
    expect(said.join(' ')).not.toContain('of 10');
  });

  it('tell distances in the runner’s unit', () => {
    const note = { about: 'distance guard', longest: 16.09344, limit: 17.702 } as const;
    expect(noteWords(note, reader)).toContain('16.1 km');
    expect(noteWords(note, miles)).toContain('10 mi');
  });

  it('send a red flag to a doctor, the gravest to the emergency number', () => {
    for (const sign of redFlagSigns) {
      const words = reasonWords({ rule: 'red flag', level: 0, sign, days: 0 }, reader);
      expect(words).toMatch(/doctor|emergency|crisis/);
      expect(words).toContain('cleared');
    }
    const urgent = (sign: (typeof redFlagSigns)[number]) =>
      reasonWords({ rule: 'red flag', level: 0, sign, days: 0 }, reader);
    expect(urgent('chest pain')).toContain('If it is there now, call the emergency number');
    expect(urgent('one-sided weakness')).toContain('emergency number now');
    expect(urgent('not wanting to live')).toContain('crisis line');
    expect(urgent('not wanting to live')).toContain('not alone');
  });
});

describe('what would change it, in words', () => {
  const flip = (story: Story) => {
    const { flip: change } = advice(story);
    return change && flipWords(change, reader);
  };

  it('names the change, the day and the session', () => {
    expect(flip({ felt: { 0: undefined } })).toBe(
      'tell me your energy and your legs; if both are normal, today would be intervals.',
    );
    expect(flip({ felt: felt({ soreness: 1 }, 0) })).toBe(
      'with your legs at sore, today would be intervals.',
    );
    expect(flip({ did: { 1: [hardRun] } })).toBe(
      'Thu 21 May would be tempo, if you feel normal by then.',
    );
  });

  it('puts an article where one belongs', () => {
    const change = { what: 'cleared by doctor' } as const;
    const words = flipWords({ change, on: morning, level: 2, session: 'easy' }, reader);
    expect(words).toBe('once a doctor has cleared you, today would be an easy run.');
  });

  it('promises the first well day and no more', () => {
    expect(flip({ illnesses: [{ id: 1, symptoms: ['fever'], from: morning }] })).toBe(
      'if you are fine again tomorrow, it would be active recovery. More comes back day by day.',
    );
  });
});

describe('what was known, in words', () => {
  it('counts the signals and names what is too old', () => {
    expect(
      coverageWords({
        known: ['fatigue', 'soreness', 'sleep', 'training', 'resting heart rate'],
        missing: ['mood', 'stress', 'sleep quality'],
        stale: [{ signal: 'HRV', days: 4 }],
      }),
    ).toBe('4 of 7 things known, and resting heart rate; HRV 4 days old, left out');
    expect(coverageWords({ known: [], missing: ['fatigue'], stale: [] })).toBe(
      'nothing known of today',
    );
  });

  it('never calls unknown sure', () => {
    const nothing = { missing: ['fatigue', 'soreness'] } as const;
    expect(confidenceWords('unknown', nothing)).not.toMatch(/sure/);
    expect(confidenceWords('low', nothing)).toBe(
      'a careful guess: I do not know how your energy and legs are',
    );
  });

  it('asks for no answer that was given', () => {
    const low = (story: Story) => {
      const { confidence, coverage } = advice(story);
      return confidenceWords(confidence, coverage);
    };
    expect(low({ felt: { 0: { fatigue: 3 } } })).toMatch(/how your legs are$/);
    expect(low({ felt: { 0: { soreness: 3 } } })).toMatch(/how your energy is$/);
  });

  it('names what is too old in one breath', () => {
    const words = (...stale: Advice['coverage']['stale']) =>
      coverageWords({ known: ['sleep'], missing: ['fatigue'], stale });
    const hr = { signal: 'resting heart rate', days: 1 } as const;
    expect(words(hr, { signal: 'HRV', days: 1 })).toBe(
      '1 of 2 things known; HRV and resting heart rate a day old, left out',
    );
    expect(words(hr, { signal: 'HRV', days: 4 })).toBe(
      '1 of 2 things known; resting heart rate a day old and HRV 4 days old, left out',
    );
  });
});
