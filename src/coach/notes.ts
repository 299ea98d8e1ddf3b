import type { Note } from './advice.ts';
import { dayNumber, daysLater, weekdayAt } from './day-number.ts';
import { type Decision, decide } from './decide.ts';
import { distanceGuard, isWithinGuard } from './distance-guard.ts';
import { easyShare } from './easy-share.ts';
import type { History } from './history.ts';
import { durationOf } from './load.ts';
import { painNow } from './pain.ts';
import { thresholds } from './thresholds.ts';
import { daysWithoutRest } from './training-caps.ts';

/** What is worth a remark without changing the level. */
export function notes(decision: Decision): readonly Note[] {
  const { facts } = decision;
  return [
    ...decision.cautions.map((reason) => ({ about: 'race caution' as const, reason })),
    ...restNote(decision),
    ...painNotes(decision),
    ...guardNote(decision),
    ...higherNote(decision),
    ...(isWeekly(decision) ? [...weekJump(facts.history), ...easyShareNote(facts.history)] : []),
  ];
}

/** How the weeks add up is said on Mondays: every day it would be nagging. */
const isWeekly = ({ facts }: Decision) => weekdayAt(dayNumber(facts.day)) === 1;

function restNote({ facts, ceilings, level }: Decision): readonly Note[] {
  const days = daysWithoutRest(facts.history);
  const said = level === 0 || ceilings.some(({ rule }) => rule === 'rest due');
  return days >= thresholds.restReminder.value && !said ? [{ about: 'rest due', days }] : [];
}

/** Open pains that are not named already, as what holds the day or as a caution for the race. */
function painNotes({ facts, ceilings, cautions }: Decision): readonly Note[] {
  const named = [...ceilings, ...cautions].flatMap((cap) =>
    cap.rule === 'pain' ? [cap.site] : [],
  );
  return facts.diary.pains
    .flatMap((pain): readonly Note[] => {
      const now = painNow(pain, facts.history);
      if (!now || now.untold || now.level < 1 || named.includes(pain.site)) return [];
      return [{ about: 'pain', site: pain.site, level: now.level }];
    })
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** The plan was further than the legs are used to. */
function guardNote({ facts, plan, level }: Decision): readonly Note[] {
  const guard = distanceGuard(facts.history);
  if (!guard || plan.distance === undefined || level < 2 || facts.race) return [];
  return isWithinGuard(plan.distance, guard) ? [] : [{ about: 'distance guard', ...guard }];
}

/** Yesterday was hard where less was advised: no blame, this morning shows how it went. */
function higherNote({ facts }: Decision): readonly Note[] {
  const yesterday = facts.history.ago(1);
  // Who did not check in was not advised.
  if (!yesterday.hard || !yesterday.checkIn) return [];
  const day = daysLater(facts.day, -1);
  const then = decide(facts.diary, day);
  return then.facts.race || then.level === 4 ? [] : [{ about: 'one level higher', day }];
}

function weekJump(history: History): readonly Note[] {
  const weeks = [0, 1, 2, 3, 4].map((week) => {
    let distance = 0;
    for (let day = 1; day <= 7; day++) distance += history.ago(7 * week + day).distance;
    return distance;
  });
  const [last = 0, ...before] = weeks;
  if (before.some((distance) => distance === 0)) return [];
  const share = last / (before.reduce((sum, distance) => sum + distance, 0) / before.length);
  return share > thresholds.weekJump.value ? [{ about: 'week jump', share }] : [];
}

function easyShareNote(history: History): readonly Note[] {
  const month = Array.from({ length: 28 }, (_, index) => history.ago(index + 1).sessions).flat();
  const timed = month.filter((session) => durationOf(session) > 0);
  const share = easyShare(timed);
  const isTold = share !== undefined && timed.length >= thresholds.easyShareSessions.value;
  return isTold && share < thresholds.easyShare.value ? [{ about: 'easy share', share }] : [];
}
