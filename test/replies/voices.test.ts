import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../src/coach/advise.ts';
import { deloadProposal } from '../../src/coach/deload.ts';
import { recoveryMenu } from '../../src/coach/menu.ts';
import { ownScore } from '../../src/coach/own-score.ts';
import { performanceTrend } from '../../src/coach/performance-trend.ts';
import { sleepWeek } from '../../src/coach/sleep.ts';
import { streak } from '../../src/coach/streak.ts';
import { plusDays } from '../../src/domain/calendar-day.ts';
import type { Diary } from '../../src/domain/diary.ts';
import { adviceCard, whyReply } from '../../src/replies/advice.ts';
import { statusAnswer } from '../../src/replies/answers.ts';
import {
  notTodayReply,
  optionsReply,
  recoveryReply,
  whatIfReply,
} from '../../src/replies/day-views.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { inVoice, type Voice } from '../../src/replies/say.ts';
import { anyDiary, today } from '../support/any-diary.ts';
import { englishIn } from '../support/english.ts';

const reader = { today, units: 'km' } as const;

/** What the coach says of a diary, in the order in which somebody would ask. */
function answers(diary: Diary): readonly Reply[] {
  const [now, then] = [advise(diary, today), advise(diary, plusDays(today, 1))];
  return [
    adviceCard(now, { reader, tomorrow: then, askedHard: true }),
    whyReply(now, reader),
    adviceCard(then, { reader, tomorrow: then }),
    whyReply(then, reader),
    recoveryReply({ day: today }, { menu: recoveryMenu(diary, today, 1), reader }),
    optionsReply(now, { menu: recoveryMenu(diary, today, 1), has: ['pool', 'bike'], reader }),
    whatIfReply(now, reader),
    notTodayReply(now),
    statusAnswer(now, {
      today,
      race: diary.races[0],
      block: diary.blocks[0],
      weeks: [120, 150, 180, 90],
      easyShare: 0.8,
      sleep: sleepWeek(diary, today),
      trend: performanceTrend(diary, today),
      deload: deloadProposal(diary, today),
      streak: streak(diary, today),
      score: ownScore(diary, today),
    }),
  ];
}

const wordsOf = ({ text, card, actions = [] }: Reply): string =>
  [text, card?.title, card?.body, card?.footer, ...actions.flat().map(({ label }) => label)]
    .filter(Boolean)
    .join('\n');

const spoken = (diary: Diary, voice: Voice) => inVoice(voice, () => answers(diary).map(wordsOf));

/** Places and races are called what the runner called them, in whatever language. */
const withoutNames = (text: string, { pains, races }: Diary): string =>
  [...pains.map(({ site }) => site), ...races.map(({ name }) => name)].reduce(
    (left, name) => left.replaceAll(new RegExp(name, 'gi'), ' '),
    text,
  );

describe('about any diary', () => {
  it('a German answer has no English in it', () => {
    fc.assert(
      fc.property(anyDiary, (diary) => {
        for (const words of spoken(diary, { language: 'de', tone: 'plain' })) {
          const english = englishIn(withoutNames(words, diary));
          expect({ words, english }).toMatchObject({ english: [] });
        }
      }),
      { numRuns: 150 },
    );
  });
});
