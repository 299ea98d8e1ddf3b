import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarDay, clockTime } from '../../src/domain/calendar-day.ts';
import { corpusIn, type Labelled, scoreOf } from '../../src/measure/understand-score.ts';

const folder = new URL('./corpus/', import.meta.url).pathname;
/** Every labelled message was sent on a Wednesday at nine. */
const at = {
  today: calendarDay.parse('2026-11-25'),
  clock: clockTime.parse('09:00'),
  units: 'km' as const,
};
const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
const half = (begins: RegExp): readonly Labelled[] =>
  files.filter((name) => begins.test(name)).flatMap((name) => corpusIn(`${folder}${name}`));

/** The half the grammar was built with, and the half nobody looked at while building it. */
const halves = [
  ['development', half(/^(?:samples|dev-)/)],
  ['held-out', half(/^held-out-/)],
] as const;

describe.each(halves)('the %s half', (name, corpus) => {
  const score = scoreOf(corpus, at);
  // The held-out messages are not shown, so that nobody builds for them by accident.
  const shown = (texts: readonly string[]) => (name === 'held-out' ? texts.map(() => '…') : texts);
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  if (corpus.length > 0) {
    process.stdout.write(
      `${name}: ${score.messages} messages, intents ${percent(score.intents)}, ` +
        `facts P ${percent(score.precision)} R ${percent(score.recall)} F1 ${percent(score.f1)}, ` +
        `red flags ${score.redFlags - score.redFlagsMissed.length}/${score.redFlags}, ` +
        `false alarms ${score.falseAlarms.length}, wrong writes ${score.wrongWrites.length}, ` +
        `missed writes ${score.missedWrites.length}\n`,
    );
  }
  const told = corpus.length === 0 ? it.skip : it;

  told('takes 97 of 100 messages as they were meant', () => {
    expect(score.intents).toBeGreaterThanOrEqual(0.97);
  });

  told('reads the facts with F1 of at least .95', () => {
    expect(score.f1).toBeGreaterThanOrEqual(0.95);
  });

  told('misses no red flag', () => {
    expect(shown(score.redFlagsMissed)).toEqual([]);
  });

  told('raises at most one false alarm in a hundred', () => {
    expect(score.falseAlarms.length).toBeLessThanOrEqual(corpus.length / 100);
  });

  told('stores nothing that was not told', () => {
    expect(shown(score.wrongWrites)).toEqual([]);
  });
});
