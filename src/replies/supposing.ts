import type { CalendarDay } from '../domain/calendar-day.ts';
import type { DistanceUnit } from '../domain/units.ts';
import type { Action, Reply } from './reply.ts';
import { phrase, said, say } from './say.ts';
import {
  dayWords,
  distanceWords,
  hoursWords,
  listWords,
  minutesWords,
  stepNames,
  stepWord,
} from './words.ts';

export const saveThese = () => say`Save these`;

const saves = {
  session: phrase`Save the session`,
  sleep: phrase`Save the night`,
  wellness: phrase`Save the check-in`,
  pain: phrase`Save the pain`,
  illness: phrase`Save the illness`,
} as const;

export const saveLabel = (what: keyof typeof saves): string => said(saves[what]);

/** What looks like a report and may be none: a tap decides. */
export const unsure = (actions: readonly Action[]): Reply => ({
  text: say`Is that yours, and done? I was not sure, so nothing is stored. One tap stores it.`,
  actions: [actions],
});

/** Said beside what was stored. */
export const restUnsure = () => say`The rest I was not sure of: one tap stores it.`;

/** Asked of a change that has no numbers and touches no session. */
export const noNumberWords = () => say`I cannot put a number to that. As things stand:`;

export const noSuchType = phrase`I do not know that kind of session.`;

export const tooFarAhead = phrase`I can speak of today and the seven days ahead. Further out depends on how you sleep and feel until then.`;

/** A button of a day that has passed: what it was about, and the way to today. */
export const dayIsOver = (day: CalendarDay, today: CalendarDay): Reply => ({
  text: say`That was about ${dayWords(day, today)}, and the day is over.`,
  actions: [[{ label: say`Today`, style: 'primary', command: 'today', input: {} }]],
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
  readonly km?: number | undefined;
  readonly min?: number | undefined;
}

/** What an answer was given for, and that it is not in the diary. */
export function supposingWords(
  facts: Supposed,
  { hypothesis, units }: { readonly hypothesis: boolean; readonly units: DistanceUnit },
): string {
  const steps = (['fatigue', 'soreness', 'mood', 'motivation', 'stress', 'quality'] as const).map(
    (item) => {
      const value = facts[item];
      return value === undefined
        ? ''
        : `${item === 'quality' ? say`sleep` : stepNames[item]} ${stepWord(item, value)}`;
    },
  );
  const told = listWords(
    [
      facts.sleep === undefined ? '' : say`${hoursWords(facts.sleep)} of sleep`,
      ...steps,
      facts.hr === undefined ? '' : say`resting HR ${facts.hr}`,
      facts.hrv === undefined ? '' : say`HRV ${facts.hrv}`,
      facts.km === undefined ? '' : distanceWords(facts.km, units),
      facts.min === undefined ? '' : minutesWords(facts.min),
    ].filter(Boolean),
  );
  return hypothesis
    ? say`If so (${told}); nothing is stored:`
    : say`Counting ${told}, which is not in your diary yet:`;
}

/** The distance guard, said of a run that was only imagined. */
export const furtherThanAdvised = (
  km: number,
  { longest, limit }: { readonly longest: number; readonly limit: number },
  units: DistanceUnit,
): string =>
  say`${distanceWords(km, units)} is further than I would go: ${distanceWords(limit, units)} at most, a tenth over your longest of the last 30 days (${distanceWords(longest, units)}).`;

/** What the hypothesis does to the day: it is compared with the day as it stands. */
export const comparedWords = (supposed: string, asItStands: string): string =>
  supposed === asItStands
    ? say`That would change nothing: ${asItStands} either way.`
    : say`As things stand it would be ${asItStands}.`;
