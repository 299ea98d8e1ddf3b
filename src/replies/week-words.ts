import { type DayPlan, isDayDone } from '../coach/day-plan.ts';
import type { RuleId } from '../coach/rules.ts';
import { weekTotal } from '../coach/week-total.ts';
import type { DistanceUnit } from '../domain/units.ts';
import { doneWords } from './entry.ts';
import {
  dateWords,
  distanceIn,
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
    ...(race ? [`${race.name} is on ${dateWords(race.day)}.`] : []),
    ...holdsWhile(week),
  ];
}

function totalWords(week: readonly DayPlan[]): readonly string[] {
  const { minutes, hard, rest } = weekTotal(week);
  if (minutes === 0)
    return isStopped(week) ? [] : ['Nothing but rest, and nothing to make up for.'];
  const about = minutesWords(5 * Math.round(minutes / 5));
  return [
    `About ${about} in all: ${count(hard, 'hard day', 'hard days')}, ${count(rest, 'day of rest', 'days of rest')}.`,
  ];
}

/** A state that is open holds the week, not the mornings: nobody knows when it ends. */
function holdsWhile([first]: readonly DayPlan[]): readonly string[] {
  const reason = first?.reason;
  if (reason?.rule === 'red flag') {
    return [
      'Nothing is planned until a doctor has cleared you. Tell me then, and we start gently.',
    ];
  }
  if (reason?.rule === 'illness' && reason.over === 0) {
    return [
      'Nothing is planned while you are ill. Tell me when you are fine again, and the week comes back day by day.',
    ];
  }
  if (reason?.rule === 'cold' && reason.over === 0) {
    return ['It is for as long as the cold lasts. Tell me when you are fine again.'];
  }
  return ['It holds if the mornings are ordinary. I look again every day.'];
}

const isStopped = ([first]: readonly DayPlan[]): boolean =>
  first?.reason?.rule === 'red flag' || first?.reason?.rule === 'illness';

function dayLine(plan: DayPlan, unit: DistanceUnit): string {
  const done = listWords(plan.done.map((session) => doneWords(session, unit)));
  if (isDayDone(plan)) return `done: ${done}`;
  return `${plannedLine(plan, unit)}${done === '' ? '' : `; done: ${done}`}`;
}

function plannedLine(plan: DayPlan, unit: DistanceUnit): string {
  if (plan.race) return `**${plan.race.name}**, ${distanceIn(plan.race.distance, unit)} ${unit}`;
  if (plan.level === 0) return `**rest**${restWords(plan)}`;
  const name = plan.name
    ? `${plan.name} (${sessionWords[plan.session]})`
    : sessionWords[plan.session];
  const long = plan.minutes ? `, ${rangeWords(plan.minutes)}` : '';
  const held = plan.reason ? `; ${heldWords[plan.reason.rule]}` : '';
  return `**${name}**${long}${recoveryWords(plan)}${held}`;
}

/** Rest has a purpose like any session. */
function restWords({ because, reason, after, before, phase }: DayPlan): string {
  if (because === 'away') return ', time off';
  if (reason) return `, ${heldWords[reason.rule]}`;
  if (after && before) {
    return `, to let the ${sessionWords[after]} sink in and be fresh for the ${sessionWords[before]}`;
  }
  if (after) return `, to let the ${sessionWords[after]} sink in`;
  if (before) return `, to be fresh for the ${sessionWords[before]}`;
  return phase?.kind === 'taper' ? ', to arrive fresh' : ', nothing but sleep and food';
}

function recoveryWords({ level, after }: DayPlan): string {
  return level === 1 && after ? `, to loosen up after the ${sessionWords[after]}` : '';
}

export const heldWords: Readonly<Record<RuleId, string>> = {
  'red flag': 'until a doctor has cleared you',
  illness: 'until you are well again',
  pain: 'while the pain lasts',
  cold: 'while the cold lasts',
  floor: 'your answers this morning come first',
  readiness: 'your answers this morning come first',
  'short night': 'sleep has been short',
  'slow slide': 'you have been low for days',
  'resting heart rate': 'your resting pulse is up',
  HRV: 'your HRV is low',
  'week kind': 'it is that kind of week',
  'recovery gap': 'the last hard day is still close',
  'long run': 'the long run is still in the legs',
  'rest due': 'rest is due',
  'hard count': 'there has been enough hard running lately',
  'new runner': 'the first weeks stay gentle',
  head: 'your head gets a break too',
  fuel: 'after a few good meals there will be more',
  'nothing known': 'I know too little yet',
  'no check-in': 'more if you check in and feel normal',
};

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
