import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../src/coach/advise.ts';
import { deloadProposal } from '../../src/coach/deload.ts';
import { recoveryMenu } from '../../src/coach/menu.ts';
import { ownScore } from '../../src/coach/own-score.ts';
import { performanceTrend } from '../../src/coach/performance-trend.ts';
import { lightsOut, sleepNeed, sleepWeek } from '../../src/coach/sleep.ts';
import { streak } from '../../src/coach/streak.ts';
import { foreseen } from '../../src/coach/week-plan.ts';
import { clockTime, plusDays } from '../../src/domain/calendar-day.ts';
import type { Diary } from '../../src/domain/diary.ts';
import { redFlagSigns } from '../../src/domain/health.ts';
import { languages } from '../../src/domain/language.ts';
import { tones } from '../../src/domain/runner.ts';
import type { Session } from '../../src/domain/session.ts';
import { kilometres } from '../../src/domain/units.ts';
import { adviceCard, whyReply } from '../../src/replies/advice.ts';
import { statusAnswer } from '../../src/replies/answers.ts';
import {
  notTodayReply,
  optionsReply,
  recoveryReply,
  whatIfReply,
} from '../../src/replies/day-views.ts';
import { redFlagOfSomebodyElse } from '../../src/replies/health.ts';
import { sessionLogged } from '../../src/replies/logged.ts';
import { reasonWords } from '../../src/replies/reasons.ts';
import { checkInReminder, nudge } from '../../src/replies/reminders.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { inVoice, type Voice } from '../../src/replies/say.ts';
import { sleepAnswer } from '../../src/replies/sleep-answers.ts';
import { chatter, notMine, notUnderstood } from '../../src/replies/small-talk.ts';
import { anyDiary, today } from '../support/any-diary.ts';
import { englishIn } from '../support/english.ts';
import { fine, type Story, season } from '../support/season.ts';

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

/** Numbers, as both languages write them. */
const numbersIn = (words: string): readonly string[] =>
  words.replaceAll(',', '.').match(/\d+(?:[.:]\d+)*/g) ?? [];

const voices: readonly Voice[] = languages.flatMap((language) =>
  tones.map((tone) => ({ language, tone })),
);

describe('about any diary', () => {
  it('a tone changes no number, no button and no answer’s length in lines', () => {
    fc.assert(
      fc.property(anyDiary, (diary) => {
        for (const language of languages) {
          const plain = spoken(diary, { language, tone: 'plain' });
          for (const tone of tones) {
            const words = spoken(diary, { language, tone });
            expect(words.map(numbersIn)).toEqual(plain.map(numbersIn));
            expect(words.map((each) => each.split('\n').length)).toEqual(
              plain.map((each) => each.split('\n').length),
            );
          }
        }
      }),
      { numRuns: 40 },
    );
  });

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

describe('where health is at stake', () => {
  const said = (voice: Voice, speak: () => Reply) => inVoice(voice, () => wordsOf(speak()));

  it.each(redFlagSigns)('%s is said in the same plain words in every tone', (sign) => {
    for (const language of languages) {
      const plain = said({ language, tone: 'plain' }, () => redFlagOfSomebodyElse(sign));
      for (const tone of tones) {
        expect(said({ language, tone }, () => redFlagOfSomebodyElse(sign))).toBe(plain);
        expect(
          inVoice({ language, tone }, () =>
            reasonWords({ rule: 'red flag', level: 0, sign, days: 0 }, reader),
          ),
        ).toBe(
          inVoice({ language, tone: 'plain' }, () =>
            reasonWords({ rule: 'red flag', level: 0, sign, days: 0 }, reader),
          ),
        );
      }
    }
  });
});

/** Words in the sense of somebody who counts them: what has a letter in it. */
const lengthOf = ({ text, card }: Reply): number =>
  [text, card?.title, card?.body, card?.footer]
    .join(' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word)).length;

describe.each(voices)('in $language, $tone', (voice) => {
  const stories: readonly (readonly [string, Story])[] = [
    ['an ordinary morning', {}],
    ['a morning without an answer', { felt: { 0: undefined } }],
    ['a tired morning', { felt: { 0: { ...fine, fatigue: 1, soreness: 2 } } }],
    ['the day after intervals', { did: { 1: [{ type: 'intervals', duration: 60, rpe: 8 }] } }],
    ['a short night', { slept: { 0: { duration: 4.5 } } }],
    ['a fever', { illnesses: [{ id: 1, symptoms: ['fever'], from: today }] }],
    [
      'a sore calf',
      { pains: [{ id: 1, site: 'calf', from: today, reports: [{ day: today, level: 4 }] }] },
    ],
    ['a day that is done', { did: { 0: [{ type: 'easy', duration: 45, distance: 8, rpe: 3 }] } }],
    ['the first day of all', { length: 0, silentFor: 1 }],
  ];

  it.each(stories)('%s takes fewer than sixty words unless somebody asks why', (_what, story) => {
    const diary = season(today, story);
    const tomorrow = plusDays(today, 1);
    const [now, then] = [advise(diary, today), advise(foreseen(diary, today, tomorrow), tomorrow)];
    const cards = inVoice(voice, () => [
      adviceCard(now, { reader, tomorrow: then, askedHard: true }),
      adviceCard(then, { reader, tomorrow: then }),
    ]);
    for (const card of cards) expect(lengthOf(card)).toBeLessThan(60);
  });

  it('what was logged is echoed in fewer than sixty words', () => {
    const then = advise(season(today), plusDays(today, 1));
    const session: Session = { day: today, type: 'easy', distance: kilometres.parse(10) };
    const logged = inVoice(voice, () =>
      sessionLogged(session, {
        reader,
        writeId: 1,
        repeated: false,
        load: 210,
        isInferred: true,
        tomorrow: then,
      }),
    );
    expect(lengthOf(logged)).toBeLessThan(60);
  });

  it('a question about sleep gets one’s own nights, with what helps anybody a tap away', () => {
    const diary = season(today);
    const answer = inVoice(voice, () =>
      sleepAnswer(undefined, {
        need: sleepNeed(diary, today),
        week: sleepWeek(diary, today),
        nap: undefined,
        lights: lightsOut(diary, plusDays(today, 1), clockTime.parse('06:30')),
        lastNight: undefined,
      }),
    );
    expect(lengthOf(answer)).toBeLessThan(60);
    expect(answer.actions?.flat()).toMatchObject([{ input: { about: 'sleep tips' } }]);
  });

  it('small talk is small', () => {
    const said = inVoice(voice, () => [
      chatter({ text: 'thanks', facts: {} }),
      chatter({ text: 'hello', facts: {} }),
      chatter({ text: 'intervals tonight', facts: { type: 'intervals' } }),
      notMine(),
      notUnderstood(),
      nudge(today),
      checkInReminder(today),
    ]);
    for (const each of said) expect(lengthOf(each)).toBeLessThan(60);
  });
});
