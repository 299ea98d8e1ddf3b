import type { Advice, PlanSource, Reason } from '../coach/advice.ts';
import type { Runner, Sharing } from '../domain/runner.ts';
import { phrase, said, say } from './say.ts';
import { listWords, minutesWords, sessionWords } from './words.ts';

/** One runner's place in the club's post. Never more of them than they share. */
export interface PostLine {
  readonly runner: Runner;
  readonly sharing: Sharing;
  readonly advice: Advice;
}

/** What of a runner anybody in the club may read: 'Ana · easy run 45 min · hard day yesterday'. */
export function publicLine({ runner, sharing, advice }: PostLine): string {
  const { session, minutes } = advice;
  const what = [
    sessionWords[session],
    minutes && session !== 'rest' ? minutesWords(toFive((minutes.from + minutes.to) / 2)) : '',
  ]
    .filter(Boolean)
    .join(' ');
  const reason = sharing === 'with my reason' ? publicReason(advice) : undefined;
  return [escaped(runner.name), what, reason].filter(Boolean).join(' · ');
}

const toFive = (minutes: number): number => Math.max(5, Math.round(minutes / 5) * 5);

/** A message ends somewhere: in a very large club the rest of a group is counted. */
const lettersAtMost = 500;

/** Names that stand together, still each of them. */
export function namesOf(runners: readonly Pick<Runner, 'name'>[]): string {
  const names = runners.map(({ name }) => escaped(name));
  let letters = 0;
  const fitting = names.filter((name) => {
    letters += name.length + 2;
    return letters <= lettersAtMost;
  });
  const more = names.length - fitting.length;
  return more > 0 ? say`${fitting.join(', ')} and ${more} more` : listWords(names);
}

/** A name is text: never markup, a mention, a link, a list or a line of its own. */
export function escaped(name: string): string {
  const plain = name
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\bhttps?:\/\/|\bwww\./gi, '')
    .replaceAll('·', '-')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '') return say`Somebody`;
  return plain.replace(/[\\*_~`|<>@#[\]()]/g, '\\$&').replace(/^([-+]|\d+)(?=[. ])/, '\\$1');
}

/**
 * Only reasons of training leave the diary; sleep, mood, pain and heart never do. Where one of those
 * holds the day down the words say no more than that.
 */
export function publicReason({ reasons, level, plan }: Advice): string | undefined {
  const training = reasons.map(({ rule }) => trainingReasons[rule]).find(Boolean);
  if (training) return said(training);
  const reason = level < plan.level ? asItFeels : planReasons[plan.because];
  return reason && said(reason);
}

const asItFeels = phrase`as it feels today`;

const planReasons: Partial<Record<PlanSource, string>> = {
  race: phrase`race day`,
  named: phrase`as planned`,
  taper: phrase`tapering`,
  deload: phrase`lighter week`,
  'after race': phrase`after the race`,
  comeback: phrase`coming back`,
  'club session': phrase`club session`,
  'own pattern': phrase`the usual`,
};

const trainingReasons: Partial<Record<Reason['rule'], string>> = {
  'recovery gap': phrase`hard session still in the legs`,
  'long run': phrase`long run yesterday`,
  'hard count': phrase`enough hard sessions lately`,
  'rest due': phrase`rest day is due`,
  'new runner': phrase`building up`,
  'week kind': phrase`lighter week`,
};
