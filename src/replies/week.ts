import type { DayPlan } from '../coach/week-plan.ts';
import type { Reader } from './entry.ts';
import type { Reply } from './reply.ts';
import { weekLines, weekSummary } from './week-words.ts';
import { dateWords } from './words.ts';

/** Seven days as a plan: a line each, rest named, and what it adds up to. */
export function weekReply(week: readonly DayPlan[], { units }: Reader): Reply {
  const [first] = week;
  return {
    text: '',
    card: {
      title: first ? `The week from ${dateWords(first.day)}` : 'The week',
      body: [...weekLines(week, units), '', ...weekSummary(week)].join('\n'),
      mood: 'calm',
    },
    actions: [
      [
        { label: 'Today', command: 'today', input: {} },
        ...(week[1] ? [{ label: 'Tomorrow', command: 'today', input: { day: week[1].day } }] : []),
      ],
    ],
  };
}
