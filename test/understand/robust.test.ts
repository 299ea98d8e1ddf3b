import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wednesdayAtNine as at, labelledIn } from '../../src/measure/corpora.ts';
import {
  readDay,
  readDistance,
  readDuration,
  readSession,
  readSleep,
} from '../../src/understand/fields.ts';
import { intents } from '../../src/understand/reading.ts';
import { understand, writesOf } from '../../src/understand/understand.ts';

const known = [
  'samples',
  'dev-logs',
  'dev-questions',
  'dev-health',
  'dev-rest',
  'dev-voices',
].flatMap((name) => labelledIn(`${name}.tsv`));
const message = fc.constantFrom(...known);
const words = [...new Set(known.flatMap(({ text }) => text.split(/\s+/)))];

describe('whatever is typed', () => {
  it('is read without a crash, in any script and at any length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5000 }), (text) => {
        const reading = understand(text, at);
        expect(intents).toContain(reading.intent);
        expect(reading.text).toBe(text);
      }),
    );
  });

  it('is read the same way twice', () => {
    fc.assert(
      fc.property(message, ({ text }) => {
        expect(understand(text, at)).toEqual(understand(text, at));
      }),
    );
  });

  it('stores nothing when letters were hit at random', () => {
    const key = fc.string({
      unit: fc.constantFrom(...'bcdfghjklpqrtvwxz'),
      minLength: 4,
      maxLength: 9,
    });
    fc.assert(
      fc.property(fc.array(key, { minLength: 2, maxLength: 12 }), (keys) => {
        expect(writesOf(understand(keys.join(' '), at))).toEqual([]);
      }),
    );
  });

  it('stores nothing from numbers, signs and emoji alone', () => {
    const sign = fc.constantFrom(
      '7',
      '42',
      '3',
      '.',
      '!',
      '?',
      '#',
      '%',
      '🙂',
      '🏃',
      '-',
      '=',
      '5',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        expect(writesOf(understand(signs.join(' '), at))).toEqual([]);
      }),
    );
  });

  it('holds only numbers a diary can hold, whatever words are thrown together', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (some) => {
        for (const told of understand(some.join(' '), at).told) {
          for (const value of Object.values(told)) {
            if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          }
          if ('days' in told) expect(told.days).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is read in time that grows with its length, not with its square', () => {
    const steps = (text: string) => understand(text, at).intent;
    for (const word of [
      'and ',
      'ran 10k ',
      'if i ',
      'not ',
      '5 ',
      'slept 7h, ',
      'my chest ',
      'why ',
      '1:',
      'a'.repeat(50),
    ]) {
      expect(intents).toContain(steps(word.repeat(Math.ceil(4000 / word.length))));
    }
  });
});

describe('a question', () => {
  const reports = known.filter(({ intent }) => intent.startsWith('log_'));
  const ask = fc.constantFrom(
    'should i run today?',
    'what should i do tomorrow?',
    'can i go hard tonight?',
    'why?',
  );

  it('stores nothing, whatever is told beside it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...reports), ask, ({ text }, question) => {
        const { intent } = understand(`${text}. ${question}`, at);
        const stored = writesOf(understand(`${text}. ${question}`, at));
        if (intent.startsWith('ask_')) expect(stored).toEqual([]);
        expect(intent).toMatch(/^(?:ask_|report_|undo)/);
      }),
    );
  });

  it('that supposes something stores nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...reports), ({ text }) => {
        expect(writesOf(understand(`what if i ${text}?`, at))).toEqual([]);
      }),
    );
  });
});

describe('what is stored', () => {
  const told = (text: string) => understand(text, at).told;

  it('keeps the seconds, though a fact has one decimal', () => {
    const { facts, told: stored } = understand('5k in 38:20', at);
    expect(facts.minutes).toBe(38.3);
    expect(stored).toEqual([{ write: 'session', km: 5, minutes: 38 + 20 / 60, days: 0 }]);
  });

  it.each(['fine again', 'im fine again', 'the pain is gone', 'no more pain', 'I am back'])(
    'takes “%s” as the end of what was open',
    (text) => expect(told(text)).toMatchObject([{ write: 'illness', gone: true }]),
  );

  it('closes the pain that is named', () => {
    expect(told('my knee is fine now')).toMatchObject([
      { write: 'pain', site: 'knee', gone: true },
    ]);
    expect(told('cold is gone')).toMatchObject([{ symptoms: ['head cold'], gone: true }]);
  });

  it.each([
    ['sprained ankle 6/10 limping', 6],
    ['pain in ankle 2', 2],
    ['calf tight 3/10', 3],
    ['knee 4 out of 10', 4],
  ])('takes the number in “%s” as pain, not as effort', (text, level) => {
    const { facts, told: stored } = understand(text, at);
    expect(stored).toMatchObject([{ write: 'pain', level }]);
    expect(facts.rpe).toBeUndefined();
  });

  it('is nothing for a condition somebody lives with, or for a day that is in no calendar', () => {
    expect(told('I have asthma')).toEqual([]);
    expect(told("I'm pregnant")).toEqual([]);
    expect(told('ran 5k on 31 february')).toEqual([]);
  });

  it('is a rest day, and no check-in, when somebody rested', () => {
    expect(told('I rested yesterday')).toEqual([{ write: 'session', type: 'rest', days: -1 }]);
  });

  it('is what a correction puts in the place of what it takes back', () => {
    expect(told('no wait 6h')).toEqual([{ write: 'undo' }, { write: 'sleep', hours: 6, days: 0 }]);
    const minutes = [{ write: 'undo' }, { write: 'session', minutes: 25, days: 0 }];
    expect(told('no wait 25 not 20')).toEqual(minutes);
    expect(told('no wait 25 min')).toEqual(minutes);
  });
});

describe('what stands behind a slash command', () => {
  it.each([
    ['45', 45],
    ['52:30', 52.5],
    ['1h20', 80],
    ['1:04:10', 64.17],
    ['90 min', 90],
    ['an hour and a half', 90],
    ['1:30', 90],
  ])('reads %s as %d minutes', (text, minutes) => {
    expect(readDuration(text)).toBeCloseTo(minutes, 1);
  });

  it.each([
    ['7:40', 7.67],
    ['22:45-6:30', 7.75],
    ['7.5', 7.5],
    ['7,5', 7.5],
    ['7h40', 7.67],
    ['10pm-6am', 8],
    ['8 hours', 8],
  ])('reads %s as %d hours of sleep', (text, hours) => {
    expect(readSleep(text)).toBeCloseTo(hours, 1);
  });

  it.each([
    ['yesterday', '2026-11-24'],
    ['mon', '2026-11-23'],
    ['12 nov', '2026-11-12'],
    ['2026-11-12', '2026-11-12'],
    ['3 days ago', '2026-11-22'],
    ['today', '2026-11-25'],
    ['12/11', '2026-11-12'],
    ['last saturday', '2026-11-21'],
  ])('reads %s as the day %s', (text, day) => {
    expect(readDay(text, at.today)).toBe(day);
  });

  it('leaves open what it cannot read, for the command to say so', () => {
    expect(readDuration('quite long')).toBeUndefined();
    expect(readSleep('a bit')).toBeUndefined();
    expect(readDay('whenever', at.today)).toBeUndefined();
    expect(readDistance('far', 'km')).toBeUndefined();
    expect(readSession('hello there', at)).toBeUndefined();
  });

  it('takes a bare distance in the unit the runner reads', () => {
    expect(readDistance('10', 'km')).toBe(10);
    expect(readDistance('10', 'mi')).toBeCloseTo(16.09, 2);
    expect(readDistance('6.2 mi', 'km')).toBeCloseTo(9.98, 2);
  });

  it('reads a session as a runner writes one', () => {
    expect(readSession('10k easy 52:30 rpe 6', at)).toEqual({
      distance: 10,
      type: 'easy',
      duration: 52.5,
      rpe: 6,
    });
    expect(readSession('8 miles 1:04:10 felt like a 6', at)).toEqual({
      distance: 12.9,
      duration: 64 + 10 / 60,
      rpe: 6,
    });
    expect(readSession('45 min bike', at)).toEqual({ type: 'cross', duration: 45 });
    expect(readSession('rest', at)).toEqual({ type: 'rest' });
    expect(readSession('45', at)).toEqual({ duration: 45 });
  });
});
