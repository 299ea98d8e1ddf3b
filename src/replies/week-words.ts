import { type DayPlan, isDayDone } from '../coach/day-plan.ts';
import type { RuleId } from '../coach/rules.ts';
import { weekTotal } from '../coach/week-total.ts';
import type { DistanceUnit } from '../domain/units.ts';
import { doneWords } from './entry.ts';
import { phrase, said, say, spoken } from './say.ts';
import {
  dateWords,
  distanceWords,
  listWords,
  minutesWords,
  rangeWords,
  sessionWords,
} from './words.ts';

/** Seven lines, "Tue 28 Apr · intervals, 50–60 min". */
export function weekLines(week: readonly DayPlan[], unit: DistanceUnit): readonly string[] {
  return week.map((plan) => `${dateWords(plan.day)} · ${dayLine(plan, unit)}`);
}

/** What the week adds up to, and what the plan takes for granted. */
export function weekSummary(week: readonly DayPlan[]): readonly string[] {
  const race = week.find((each) => each.race)?.race;
  return [
    ...totalWords(week),
    ...(race ? [say`${race.name} is on ${dateWords(race.day)}.`] : []),
    ...holdsWhile(week),
  ];
}

function totalWords(week: readonly DayPlan[]): readonly string[] {
  const { minutes, hard, rest } = weekTotal(week);
  if (minutes === 0)
    return isStopped(week) ? [] : [say`Nothing but rest, and nothing to make up for.`];
  const about = minutesWords(5 * Math.round(minutes / 5));
  return [
    say`About ${about} in all: ${count(hard, say`hard day`, say`hard days`)}, ${count(rest, say`day of rest`, say`days of rest`)}.`,
  ];
}

/** A state that is open holds the week, not the mornings: nobody knows when it ends. */
function holdsWhile([first]: readonly DayPlan[]): readonly string[] {
  const reason = first?.reason;
  if (reason?.rule === 'red flag') {
    return [
      say`Nothing is planned until a doctor has cleared you. Tell me then, and we start gently.`,
    ];
  }
  if (reason?.rule === 'illness' && reason.over === 0) {
    return [
      say`Nothing is planned while you are ill. Tell me when you are fine again, and the week comes back day by day.`,
    ];
  }
  if (reason?.rule === 'cold' && reason.over === 0) {
    return [say`It is for as long as the cold lasts. Tell me when you are fine again.`];
  }
  return [say`It holds if the mornings are ordinary. I look again every day.`];
}

const isStopped = ([first]: readonly DayPlan[]): boolean =>
  first?.reason?.rule === 'red flag' || first?.reason?.rule === 'illness';

function dayLine(plan: DayPlan, unit: DistanceUnit): string {
  const done = listWords(plan.done.map((session) => doneWords(session, unit)));
  if (isDayDone(plan)) return say`done: ${done}`;
  const planned = plannedLine(plan, unit);
  return done === '' ? planned : `${planned}; ${say`done: ${done}`}`;
}

function plannedLine(plan: DayPlan, unit: DistanceUnit): string {
  if (plan.race) return `**${plan.race.name}**, ${distanceWords(plan.race.distance, unit)}`;
  if (plan.level === 0) return `**${sessionWords.rest}**, ${restWords(plan)}`;
  const name = plan.name
    ? `${plan.name} (${sessionWords[plan.session]})`
    : sessionWords[plan.session];
  const held = plan.reason ? `; ${heldWords[plan.reason.rule]}` : '';
  const parts = [
    `**${name}**`,
    ...(plan.minutes ? [rangeWords(plan.minutes)] : []),
    ...(plan.level === 1 && plan.after
      ? [say`to loosen up after the ${sessionWords[plan.after]}`]
      : []),
  ];
  return `${parts.join(', ')}${held}`;
}

/** Rest has a purpose like any session. */
function restWords({ because, reason, after, before, phase }: DayPlan): string {
  if (because === 'away') return said(phrase`time off`);
  if (reason) return heldWords[reason.rule];
  if (after && before) {
    return say`to let the ${sessionWords[after]} sink in and be fresh for the ${sessionWords[before]}`;
  }
  if (after) return say`to let the ${sessionWords[after]} sink in`;
  if (before) return say`to be fresh for the ${sessionWords[before]}`;
  return phase?.kind === 'taper' ? say`to arrive fresh` : say`nothing but sleep and food`;
}

export const heldWords: Readonly<Record<RuleId, string>> = spoken({
  'red flag': phrase`until a doctor has cleared you`,
  illness: phrase`until you are well again`,
  pain: phrase`while the pain lasts`,
  cold: phrase`while the cold lasts`,
  floor: phrase`your answers this morning come first`,
  readiness: phrase`your answers this morning come first`,
  'short night': phrase`sleep has been short`,
  'slow slide': phrase`you have been low for days`,
  'resting heart rate': phrase`your resting pulse is up`,
  HRV: phrase`your HRV is low`,
  'week kind': phrase`it is that kind of week`,
  'recovery gap': phrase`the last hard day is still close`,
  'long run': phrase`the long run is still in the legs`,
  'rest due': phrase`rest is due`,
  'hard count': phrase`there has been enough hard running lately`,
  'new runner': phrase`the first weeks stay gentle`,
  head: phrase`your head gets a break too`,
  fuel: phrase`after a few good meals there will be more`,
  'nothing known': phrase`I know too little yet`,
  'no check-in': phrase`more if you check in and feel normal`,
});

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
