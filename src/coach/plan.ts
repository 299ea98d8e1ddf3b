import type { CalendarDay } from '../domain/calendar-day.ts';
import type { ClubSession } from '../domain/club.ts';
import { type PlannedSession, type SessionType, sessionTypes } from '../domain/session.ts';
import type { Kilometres, Minutes } from '../domain/units.ts';
import type { Plan } from './advice.ts';
import { clubNight } from './club-night.ts';
import { dayNumber, weekdayAt } from './day-number.ts';
import type { Facts } from './facts.ts';
import type { Level } from './level.ts';
import { ownPattern } from './own-pattern.ts';
import { plainSession, sessionLevel } from './session-level.ts';
import { isTimeOff } from './time-off.ts';

/** What the day would be without any cap, and how long or far, where that was said. */
export interface Wish extends Plan {
  readonly duration?: Minutes;
  readonly distance?: Kilometres;
}

/** In this order: a race, what the runner named, time off, the kind of week, the club, own habit. */
export function plan(facts: Facts): Wish {
  const { diary, day, race, phase } = facts;
  if (race) {
    const { name, distance } = race;
    return { level: 4, session: 'race', because: 'race', name, distance };
  }
  const named = diary.planned.find((each) => each.day === day);
  if (named) return { ...asked(named), because: 'named' };
  if (isTimeOff(diary, day)) return { level: 0, session: 'rest', because: 'away' };
  const usual = usualDay(facts);
  if (!phase) return usual;
  const wanted = 'session' in phase ? phase.session : undefined;
  if (wanted) return { level: sessionLevel[wanted], session: wanted, because: phase.kind };
  if (usual.level <= phase.level) return usual;
  // The day after a parkrun may be the long run all the same, as long as it is easy.
  const long = usual.session === 'long' && phase.level === 2 && phase.volume >= 1;
  if (long) return { level: 2, session: 'long', because: phase.kind };
  return { level: phase.level, session: plainSession[phase.level], because: phase.kind };
}

function usualDay(facts: Facts): Wish {
  const { diary, day, history, hardPerWeek } = facts;
  const club = clubSessionOn(diary.clubSessions, day);
  const night = club && clubNight(facts, club);
  if (club && night === 'full') return { ...asked(club), because: 'club session' };
  const pattern = ownPattern(diary.runner, history, hardPerWeek);
  if (club && (night === 'easy' || !pattern)) {
    return { level: 2, session: 'easy', because: 'club session' };
  }
  if (!pattern) return { level: 2, session: 'easy', because: 'no pattern yet' };
  const session = pattern[weekdayAt(dayNumber(day))];
  return { level: sessionLevel[session], session, because: 'own pattern' };
}

type Asked = Pick<PlannedSession, 'type' | 'name' | 'duration' | 'distance'>;

function asked({ type, name, duration, distance }: Asked): {
  readonly level: Level;
  readonly session: SessionType;
} & Pick<Asked, 'name' | 'duration' | 'distance'> {
  return {
    level: sessionLevel[type],
    session: type,
    ...(name !== undefined && { name }),
    ...(duration !== undefined && { duration }),
    ...(distance !== undefined && { distance }),
  };
}

/** Of several on one weekday the hardest, then the earliest. */
function clubSessionOn(
  sessions: readonly ClubSession[],
  day: CalendarDay,
): ClubSession | undefined {
  const weekday = weekdayAt(dayNumber(day));
  const [first] = sessions
    .filter((each) => each.weekday === weekday)
    .sort(
      (a, b) =>
        sessionLevel[b.type] - sessionLevel[a.type] ||
        a.at.localeCompare(b.at) ||
        sessionTypes.indexOf(a.type) - sessionTypes.indexOf(b.type) ||
        (a.name ?? '').localeCompare(b.name ?? '') ||
        (a.duration ?? 0) - (b.duration ?? 0),
    );
  return first;
}
