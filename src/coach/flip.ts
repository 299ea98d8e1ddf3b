import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { CheckIn, Night } from '../domain/morning.ts';
import { hours, painLevel, step } from '../domain/units.ts';
import type { Flip, FlipChange, Reason, ReasonOf } from './advice.ts';
import { daysLater } from './day-number.ts';
import { type Decision, decideBy } from './decide.ts';
import { facts as factsOf } from './facts.ts';
import { historyOfMorning } from './history.ts';
import { plan } from './plan.ts';
import type { RuleId } from './rules.ts';
import { usualSleep } from './short-night.ts';
import { thresholds } from './thresholds.ts';
import { keptWithoutRepeats } from './without-repeats.ts';

/**
 * The smallest single change that would raise the level, found by asking the engine again: an answer
 * that is missing, one answer better, more sleep, a state that is over, or a few days.
 */
export function flip(decision: Decision): Flip | undefined {
  const { facts, level, reasons } = decision;
  if (reasons.length === 0) return undefined;
  for (const { change, on } of candidates(decision)) {
    const then = changed(facts.diary, { change, on });
    keptWithoutRepeats(then);
    if (on === facts.day) historyOfMorning(then, facts.history);
    const known = factsOf(then, on);
    // Nothing raises a day over its plan, so a day that asks for no more need not be decided.
    if (plan(known).level <= level) continue;
    const decided = decideBy(known);
    if (decided.level > level) {
      return { change, on, level: decided.level, session: decided.session };
    }
  }
  return undefined;
}

/** The diary as it would be after the change; what is not told of a later day is unknown. */
export function changed(diary: Diary, { change, on }: Pick<Flip, 'change' | 'on'>): Diary {
  switch (change.what) {
    case 'answer':
      return withCheckIn(diary, { day: on, [change.item]: step.parse(change.to) });
    case 'both taps': {
      const to = step.parse(change.to);
      return withCheckIn(diary, { day: on, fatigue: to, soreness: to });
    }
    case 'sleep':
      return withNight(diary, { day: on, duration: hours.parse(change.hours) });
    case 'pain': {
      const report = { day: on, level: painLevel.parse(change.to) };
      const pains = diary.pains.map((pain) =>
        pain.site === change.site && pain.closed === undefined
          ? { ...pain, closed: on, reports: [...pain.reports, report] }
          : pain,
      );
      return { ...diary, pains };
    }
    case 'fine again': {
      const close = <State extends { readonly from: CalendarDay; readonly closed?: CalendarDay }>(
        state: State,
      ): State =>
        state.closed === undefined && state.from <= on ? { ...state, closed: on } : state;
      const well = {
        ...diary,
        illnesses: diary.illnesses.map(close),
        pains: diary.pains.map(close),
      };
      return diary.checkIns.some(({ day }) => day === on) ? well : onANormalMorning(well, on);
    }
    case 'cleared by doctor':
      return {
        ...diary,
        redFlags: diary.redFlags.map((flag) =>
          flag.closed === undefined && flag.from <= on ? { ...flag, closed: on } : flag,
        ),
      };
    case 'wait':
      return onANormalMorning(diary, on);
  }
}

interface Candidate {
  readonly change: FlipChange;
  readonly on: CalendarDay;
}

/** Smallest first, and only what could lift the caps that hold lowest. */
function* candidates({ facts, level, reasons }: Decision): Generator<Candidate> {
  const { day, history } = facts;
  const binding = reasons.filter((reason) => reason.level === level);
  const holds = (...rules: readonly RuleId[]) => binding.some(({ rule }) => rules.includes(rule));
  const { fatigue, soreness } = history.ago(0).checkIn ?? {};
  const normal = thresholds.normalStep.value;

  if (holds('red flag')) {
    yield { change: { what: 'cleared by doctor' }, on: day };
    return;
  }
  const lasting = binding.filter(isStillIll);
  if (lasting.length > 0) {
    // Who fell ill today is well tomorrow at the earliest; the way back begins on that day.
    const first = lasting.some(({ days }) => days <= 1) ? 1 : 0;
    for (let days = first; days <= thresholds.flipDays.value; days++) {
      yield { change: { what: 'fine again' }, on: daysLater(day, days) };
    }
    return;
  }
  for (const reason of binding) {
    if (reason.rule !== 'pain' || reason.pain === 0) continue;
    yield { change: { what: 'pain', site: reason.site, to: 0 }, on: day };
  }
  if (holds('no check-in', 'nothing known', 'recovery gap')) {
    if (fatigue === undefined && soreness === undefined) {
      yield { change: { what: 'both taps', to: normal }, on: day };
    } else if (fatigue === undefined || soreness === undefined) {
      const item = fatigue === undefined ? 'fatigue' : 'soreness';
      yield { change: { what: 'answer', item, to: normal }, on: day };
    }
  }
  if (holds('floor', 'readiness', 'slow slide', 'recovery gap', 'HRV', 'resting heart rate')) {
    for (let better = 1; better <= 2; better++) {
      for (const item of ['soreness', 'fatigue'] as const) {
        const to = (item === 'soreness' ? soreness : fatigue) ?? normal;
        if (to >= normal) continue;
        yield { change: { what: 'answer', item, to: Math.min(to + better, normal) }, on: day };
      }
    }
  }
  if (holds('short night', 'readiness') && history.ago(0).night?.duration !== undefined) {
    const usual = Math.ceil(2 * usualSleep(history, 1)) / 2;
    const slept = history.ago(0).night?.duration ?? 0;
    if (usual > slept) yield { change: { what: 'sleep', hours: usual }, on: day };
  }
  for (let days = 1; days <= thresholds.flipDays.value; days++) {
    yield { change: { what: 'wait' }, on: daysLater(day, days) };
  }
}

const isStillIll = (reason: Reason): reason is ReasonOf<'illness'> | ReasonOf<'cold'> =>
  (reason.rule === 'illness' || reason.rule === 'cold') && reason.over === 0;

function onANormalMorning(diary: Diary, day: CalendarDay): Diary {
  const normal = step.parse(thresholds.normalStep.value);
  return withCheckIn(diary, { day, fatigue: normal, soreness: normal });
}

function withCheckIn(diary: Diary, answers: CheckIn): Diary {
  const before = diary.checkIns.find(({ day }) => day === answers.day);
  const others = diary.checkIns.filter(({ day }) => day !== answers.day);
  return { ...diary, checkIns: [...others, { ...before, ...answers }] };
}

function withNight(diary: Diary, night: Night): Diary {
  const before = diary.nights.find(({ day }) => day === night.day);
  const others = diary.nights.filter(({ day }) => day !== night.day);
  return { ...diary, nights: [...others, { ...before, ...night }] };
}
