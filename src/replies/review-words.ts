import type {
  BlockReview,
  Companion,
  KindRecovery,
  Spacing,
  Trial,
} from '../coach/block-review.ts';
import { phrase, say, spoken } from './say.ts';
import { daysWords, listWords, numberWords, sessionWords, timesWords } from './words.ts';

/** What a block showed, and one thing to try in the next. */
export function reviewWords(review: BlockReview): readonly string[] {
  if (!review.enough) {
    const counted =
      review.hard === 0
        ? say`No hard sessions`
        : review.hard === 1
          ? say`One hard session`
          : say`${review.hard} hard sessions`;
    return [
      say`${counted} in this block: not enough yet to say anything. From five on I can compare.`,
      review.trial === 'keep going' ? logMore() : trialWords[review.trial],
    ];
  }
  return [
    ...recoveryLines(review.recovery),
    ...spacingLine(review.spacing),
    ...review.wentWith.slice(0, 2).map(companionLine),
    trialWords[review.trial],
  ];
}

function recoveryLines(kinds: readonly KindRecovery[]): readonly string[] {
  return kinds.flatMap(({ type, days, count, sleptEnough, sleptLess }) => {
    if (days === undefined) return [];
    const times = timesWords(count);
    const back = say`After ${sessionWords[type]} you were back to normal in ${dayCount(days)} (${times})`;
    return [
      sleptEnough !== undefined && sleptLess !== undefined
        ? say`${back}; ${dayCount(sleptEnough)} after seven hours of sleep, ${dayCount(sleptLess)} after less.`
        : `${back}.`,
    ];
  });
}

function spacingLine(spacing: readonly Spacing[]): readonly string[] {
  if (spacing.length < 2) return [];
  const each = spacing.map(({ days, sessions, wentWell }) => {
    const between = days === 4 ? say`four days or more` : daysWords(days);
    return `${between}: ${say`${wentWell} of ${sessions}`}`;
  });
  return [
    say`Sessions that went as expected or better, by days since the last hard one: ${listWords(each)}.`,
  ];
}

function companionLine({ what, with: yes, without: no }: Companion): string {
  return say`With ${companionWords[what]} ${yes.wentWell} of ${yes.sessions} went well, without ${no.wentWell} of ${no.sessions}. That is a hint, not proof.`;
}

/** Where nothing could be compared, nothing can be said to have gone well. */
const logMore = () =>
  say`To try next block: log your hard sessions with how they felt. Then I can compare.`;

const companionWords: Readonly<Record<Companion['what'], string>> = spoken({
  'seven hours of sleep': phrase`seven hours of sleep the night before`,
  'fresh legs': phrase`normal or fresh legs that morning`,
  'two easy days': phrase`two easy days before`,
  'eaten enough': phrase`enough to eat the day before`,
});

const trialWords: Readonly<Record<Trial, string>> = spoken({
  'seven hours of sleep': phrase`To try next block: seven hours or more the night before every hard session, and see if it holds.`,
  'fresh legs': phrase`To try next block: move a hard session by a day when your legs are sore that morning.`,
  'two easy days': phrase`To try next block: two easy days between hard sessions instead of one.`,
  'eaten enough': phrase`To try next block: a proper dinner the evening before every hard session.`,
  'tell how it felt': phrase`To try next block: add better, as expected or worse when you log. Then I can say what helps you.`,
  'answer the morning after': phrase`To try next block: two taps on the mornings after hard sessions. Then I can see how fast you recover.`,
  'keep going': phrase`Nothing stands out, which is good news. Same pattern for the next block.`,
});

const dayCount = (days: number) => {
  const rounded = Number(days.toFixed(1));
  return rounded === 1 ? say`1 day` : say`${numberWords(days)} days`;
};
