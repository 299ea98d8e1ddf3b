import { describe, expect, it } from 'vitest';
import {
  development,
  type Labelled,
  labelledWhere,
  wednesdayAtNine,
} from '../../src/measure/corpora.ts';
import { type Score, scoreOf } from '../../src/measure/understand-score.ts';

/** Nobody looked at these while building: the first chose between settings, the second chose nothing. */
const heldOut = labelledWhere(/^held-out-[ab]/);
const heldOutSince = labelledWhere(/^held-out-c/);

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
function scored(name: string, corpus: readonly Labelled[]): Score {
  const score = scoreOf(corpus, wednesdayAtNine);
  process.stdout.write(
    `${name}: ${score.messages} messages, intents ${percent(score.intents)}, ` +
      `facts P ${percent(score.precision)} R ${percent(score.recall)} F1 ${percent(score.f1)}, ` +
      `red flags ${score.redFlags - score.redFlagsMissed.length}/${score.redFlags}, ` +
      `false alarms ${score.falseAlarms.length}, wrong writes ${score.wrongWrites.length}, ` +
      `missed writes ${score.missedWrites.length}\n`,
  );
  return score;
}

describe('the development half', () => {
  const built = development();
  const score = scored('development', built);

  it('is taken as it was meant in 98 of 100 messages', () => {
    expect(score.intents).toBeGreaterThanOrEqual(0.98);
  });

  it('has its facts read with F1 of at least .97', () => {
    expect(score.f1).toBeGreaterThanOrEqual(0.97);
  });

  it('has no red flag missed', () => {
    expect(score.redFlagsMissed).toEqual([]);
  });

  it('raises at most one false alarm in a hundred', () => {
    expect(score.falseAlarms.length).toBeLessThanOrEqual(built.length / 100);
  });

  it('has nothing stored that was not told', () => {
    expect(score.wrongWrites).toEqual([]);
  });
});

// Ratchets, not goals: how far the grammar reaches beyond what it was built with. Messages are
// never shown, so that nobody builds for them by accident.
describe.skipIf(heldOut.length === 0)('the held-out half is not read worse than it was', () => {
  const score = scored('held-out', heldOut);

  it('98 of 100 intents, facts with F1 of .97', () => {
    expect(score.intents).toBeGreaterThanOrEqual(0.98);
    expect(score.f1).toBeGreaterThanOrEqual(0.97);
  });

  it('every red flag, and at most two false alarms', () => {
    expect(score.redFlagsMissed.length).toBe(0);
    expect(score.falseAlarms.length).toBeLessThanOrEqual(2);
  });

  it('with nothing stored that was not told', () => {
    expect(score.wrongWrites.length).toBe(0);
  });
});

describe.skipIf(heldOutSince.length === 0)('nor is what was written and held out since', () => {
  const score = scored('held-out since', heldOutSince);

  it('98 of 100 intents, facts with F1 of .96', () => {
    expect(score.intents).toBeGreaterThanOrEqual(0.98);
    expect(score.f1).toBeGreaterThanOrEqual(0.96);
  });

  it('every red flag, and at most one false alarm', () => {
    expect(score.redFlagsMissed.length).toBe(0);
    expect(score.falseAlarms.length).toBeLessThanOrEqual(1);
  });

  it('with one message of five hundred stored that was not told, which is one too many', () => {
    expect(score.wrongWrites.length).toBeLessThanOrEqual(1);
  });
});
