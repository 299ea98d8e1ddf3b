import { describe, expect, it } from 'vitest';
import { redFlagSigns } from '../../src/domain/health.ts';
import { type Alarm, alarms, wednesdayAtNine } from '../../src/measure/corpora.ts';
import { normalise } from '../../src/understand/normalise.ts';
import { redFlagIn } from '../../src/understand/red-flags.ts';
import { understand } from '../../src/understand/understand.ts';

const all = alarms();
const marked = (...kinds: readonly Alarm[]) =>
  all.filter(({ alarm }) => kinds.includes(alarm)).map(({ text }) => text);
const grammarHears = (text: string) => redFlagIn(normalise(text)) !== undefined;
const isAnsweredAsUrgent = (text: string) =>
  understand(text, wednesdayAtNine).intent === 'red_flag';

describe('a sign of danger', () => {
  it('is heard in a runner’s own words, and in those of people from elsewhere', () => {
    expect(marked('!').filter((text) => !grammarHears(text))).toEqual([]);
    expect(marked('!', '!!').filter((text) => !isAnsweredAsUrgent(text))).toEqual([]);
  });

  it('is heard for every sign the diary knows', () => {
    const heard = new Set(marked('!').map((text) => redFlagIn(normalise(text))?.sign));
    expect(redFlagSigns.filter((sign) => !heard.has(sign))).toEqual([]);
  });

  it('is heard through shouting, no commas and an emoji', () => {
    const shouted = marked('!').map((text) => `${text.toUpperCase()} 😬`);
    expect(shouted.filter((text) => !grammarHears(text))).toEqual([]);
  });

  it.each([
    ['the grammar', grammarHears],
    ['both readers', isAnsweredAsUrgent],
  ])(
    'is not heard in figures of speech, denials, films, gear and what is long over: %s',
    (_, hears) => {
      const frightened = marked('-').filter(hears);
      expect(frightened.length, frightened.join('\n')).toBeLessThanOrEqual(
        marked('-').length / 100,
      );
    },
  );
});
