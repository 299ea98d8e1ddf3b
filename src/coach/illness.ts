import type { Illness } from '../domain/health.ts';
import type { ReasonOf } from './advice.ts';
import type { Facts } from './facts.ts';
import type { History } from './history.ts';
import type { Level } from './level.ts';
import { thresholds } from './thresholds.ts';

/**
 * Below the neck, or ill without more being said: nothing until well; then a day of active recovery,
 * as many easy days as ill days (at most a week), and after a long one two days under hard.
 */
export function illness({ diary, history }: Facts): ReasonOf<'illness'> | undefined {
  return lowest(
    diary.illnesses.filter(isBelowNeck).flatMap((each) => {
      const { days, over } = spell(each, history);
      if (days === undefined) return [];
      const level = over === 0 ? 0 : afterwards(days, over);
      if (level === undefined) return [];
      return [{ rule: 'illness' as const, level, symptoms: each.symptoms, days, over }];
    }),
  );
}

/** Above the neck and no fever: easy and short; after a long one two days under hard. */
export function cold({ diary, history }: Facts): ReasonOf<'cold'> | undefined {
  return lowest(
    diary.illnesses
      .filter((each) => !isBelowNeck(each))
      .flatMap((each): readonly ReasonOf<'cold'>[] => {
        const { days, over } = spell(each, history);
        if (days === undefined) return [];
        if (over === 0) return [{ rule: 'cold', level: 2, days, over }];
        const long = days > thresholds.coldLong.value;
        if (!long || over > thresholds.coldLongDays.value) return [];
        return [{ rule: 'cold', level: 3, days, over }];
      }),
  );
}

const isBelowNeck = ({ symptoms }: Illness) =>
  symptoms.length === 0 || symptoms.some((each) => each !== 'head cold');

/** Days ill, and which day of being well again it is: 0 while ill. Without days: still to come. */
function spell({ from, closed }: Illness, history: History) {
  const begun = history.since(from);
  const well = closed === undefined ? -1 : history.since(closed);
  if (begun < 0) return { days: undefined, over: 0 };
  if (well < 0) return { days: begun + 1, over: 0 };
  return { days: begun - well, over: well + 1 };
}

function afterwards(days: number, over: number): Level | undefined {
  if (days <= 0) return undefined;
  const easyUntil = 1 + Math.min(days, thresholds.illnessEasyDays.value);
  if (over === 1) return 1;
  if (over <= easyUntil) return 2;
  const long = days > thresholds.illnessLong.value;
  return long && over <= easyUntil + thresholds.illnessLongDays.value ? 3 : undefined;
}

/** Of several the one that holds lowest, then the longest: the order of a list must not decide. */
export function lowest<Found extends { readonly level: Level; readonly days?: number }>(
  found: readonly Found[],
): Found | undefined {
  return found.toSorted((a, b) => a.level - b.level || (b.days ?? 0) - (a.days ?? 0))[0];
}
