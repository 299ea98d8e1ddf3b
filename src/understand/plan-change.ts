import type { CalendarDay } from '../domain/calendar-day.ts';
import { offsetOf } from './days.ts';
import { type Marked, mark, markOf } from './marks.ts';
import { normalise } from './normalise.ts';
import { typesIn } from './session-words.ts';
import { matches, oneOf } from './vocabulary.ts';

/** A change to the plan that is only imagined; days count from today. */
export type PlanChange =
  | { readonly is: 'left out'; readonly day?: number; readonly type?: string }
  | {
      readonly is: 'moved';
      readonly from?: number;
      readonly type?: string;
      readonly to: number;
    }
  | { readonly is: 'put in'; readonly type: string; readonly day: number };

/** 'What if I skip Thursday', 'swap Thursday and Saturday', 'do the tempo tomorrow instead'. */
export function planChangeIn(text: string, today: CalendarDay): PlanChange | undefined {
  const marked = mark(normalise(text), today);
  const [type] = typesIn(marked.text);
  const day = (word: string | undefined) => dayAhead(word, marked, today);
  const swapped = swaps.exec(marked.text);
  const from = day(swapped?.[1]);
  const to = day(swapped?.[2]);
  if (from !== undefined && to !== undefined) return { is: 'moved', from, to };
  const insteadOf = replaces.exec(marked.text);
  const target = day(insteadOf?.[1]);
  const source = day(insteadOf?.[2]);
  if (target !== undefined && source !== undefined)
    return { is: 'moved', from: source, to: target };
  const moved = moves.exec(marked.text);
  const goal = day(moved?.[2]);
  if (goal !== undefined) {
    const start = day(moved?.[1]);
    if (start !== undefined) return { is: 'moved', from: start, to: goal };
    if (type) return { is: 'moved', type, to: goal };
  }
  const named = day(/DAY\d+/.exec(marked.text)?.[0]);
  if (leavesOut.test(marked.text) || takesOff.test(marked.text)) {
    if (named !== undefined) return { is: 'left out', day: named };
    if (type && type !== 'rest') return { is: 'left out', type };
    return /\b(?:today|session|run|workout|training)\b/.test(marked.text)
      ? { is: 'left out', day: 0 }
      : undefined;
  }
  return type && type !== 'rest' && type !== 'nap' && type !== 'race'
    ? { is: 'put in', type, day: named ?? 0 }
    : undefined;
}

function dayAhead(word: string | undefined, marked: Marked, today: CalendarDay) {
  const said = markOf(marked, word, 'DAY');
  const days = said && offsetOf(said, 'future', today);
  return days === undefined || days < 0 ? undefined : days;
}

const swaps =
  /\b(?:swap|swapped|switch|switched|flip|flipped|exchange|trade)\b.*?(DAY\d+).*?\b(?:and|with|for|to)\b.*?(DAY\d+)/;
const replaces = /(DAY\d+).*?\b(?:instead of|rather than|in place of|not)\b.*?(DAY\d+)/;
const moves = new RegExp(
  `\\b${oneOf(
    'move|moved|push|pushed|shift|shifted|bring|brought|switch|switched|swap|swapped|bump',
    'put|postpone|delay|reschedule|drag',
  )}\\b(?:.*?(DAY\\d+))?.*?\\b(?:to|until|till|on|onto|back to|forward to)\\b.*?(DAY\\d+)`,
);
const leavesOut = new RegExp(
  `\\b${oneOf(
    'skip|skipped|skipping|miss|missed|missing|drop|dropped|bin|binned|ditch|leave out|left out',
    'sit out|bail|bailed|cancel|scrap|not do|do not do|did not do|do not run|not run|bunk off|swerve',
  )}\\b`,
);
const takesOff = matches(
  '\\b(?:rest|take|took|have|had)\\b.*\\b(?:DAY\\d+|day|it) off\\b',
  '\\b(?:just )?(?:rest|rested) (?:on )?(?:DAY\\d+|instead)',
);
