import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Reply } from './reply.ts';
import { dayWords, hoursWords, listWords, stepNames, stepWords } from './words.ts';

export const tooFarAhead =
  'I can speak of today and the seven days ahead. Further out depends on how you sleep and feel until then.';

/** A button of a day that has passed: what it was about, and the way to today. */
export const dayIsOver = (day: CalendarDay, today: CalendarDay): Reply => ({
  text: `That was about ${dayWords(day, today)}, and the day is over.`,
  actions: [[{ label: 'Today', style: 'primary', command: 'today', input: {} }]],
});

interface Supposed {
  readonly sleep?: number | undefined;
  readonly quality?: number | undefined;
  readonly fatigue?: number | undefined;
  readonly soreness?: number | undefined;
  readonly mood?: number | undefined;
  readonly motivation?: number | undefined;
  readonly stress?: number | undefined;
  readonly hr?: number | undefined;
  readonly hrv?: number | undefined;
}

/** What an answer was given for, and that it is not in the diary. */
export function supposingWords(facts: Supposed, { hypothesis }: { hypothesis: boolean }): string {
  const steps = (['fatigue', 'soreness', 'mood', 'motivation', 'stress', 'quality'] as const).map(
    (item) => {
      const value = facts[item];
      return value === undefined
        ? ''
        : `${item === 'quality' ? 'sleep' : stepNames[item]} ${stepWords[item][value - 1]}`;
    },
  );
  const said = listWords(
    [
      facts.sleep === undefined ? '' : `${hoursWords(facts.sleep)} of sleep`,
      ...steps,
      facts.hr === undefined ? '' : `resting HR ${facts.hr}`,
      facts.hrv === undefined ? '' : `HRV ${facts.hrv}`,
    ].filter(Boolean),
  );
  return hypothesis
    ? `If so (${said}); nothing is stored:`
    : `Counting ${said}, which is not in your diary yet:`;
}
