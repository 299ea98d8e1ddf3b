import { z } from 'zod';
import { defineCommand } from '../../src/bot/command.ts';
import { clockField, durationField } from '../../src/bot/fields.ts';
import { option } from '../../src/bot/option.ts';
import { clockTime, type Weekday } from '../../src/domain/calendar-day.ts';
import type { Club, ClubSession } from '../../src/domain/club.ts';
import { known } from '../../src/domain/known.ts';
import { type SessionType, sessionTypes } from '../../src/domain/session.ts';
import {
  noSuchClubSession,
  sessionsReply,
  whichType,
  whichWeekday,
} from '../../src/replies/team.ts';
import { inServerOnly } from '../../src/replies/trouble.ts';
import { sentence, sessionWords, weekdayWords } from '../../src/replies/words.ts';
import { weekdays } from './fields.ts';
import { keep } from './keep.ts';

export const session = defineCommand({
  name: 'team session',
  writes: true,
  description: 'The club’s weekly sessions, so that the coach plans around them',
  options: {
    weekday: option.integer(
      'On which day',
      z
        .int()
        .min(1, 'Pick a weekday.')
        .max(7, 'Pick a weekday.')
        .transform((day) => day as Weekday)
        .optional(),
      { choices: weekdays.map((day) => ({ label: weekdayWords(day), value: String(day) })) },
    ),
    type: option.string('What kind', z.enum(sessionTypes, 'Pick one of the types.').optional(), {
      choices: sessionTypes
        .filter((type) => type !== 'rest')
        .map((type) => ({ label: sentence(sessionWords[type]), value: type })),
    }),
    time: option.string('When it starts: 19:00', clockField.optional()),
    name: option.string(
      'What you call it: Track night',
      z.string().trim().max(60, 'A name is at most 60 characters.').optional(),
    ),
    minutes: option.string('How long it takes: 75', durationField.optional()),
    remove: option.boolean('Take that day’s session out', z.boolean().optional()),
  },
  answer({ weekday, type, time, name, minutes, remove }, asking) {
    const { club } = asking;
    if (!club) return inServerOnly();
    const given = known({ type, time, name, minutes });
    if (weekday === undefined) {
      return Object.keys(given).length > 0 ? whichWeekday() : sessionsReply(club);
    }
    const others = club.sessions.filter((each) => each.weekday !== weekday);
    const before = club.sessions.find((each) => each.weekday === weekday);
    if (remove && !before) return noSuchClubSession(weekday);
    if (!remove && !before && type === undefined) return whichType(weekday);
    const next: Club = {
      ...club,
      sessions: remove
        ? others
        : [...others, sessionFrom(before, { weekday, type, time, name, minutes })],
    };
    keep(next, asking);
    return sessionsReply(next, before && { before, removed: remove ?? false });
  },
});

/** What is given replaces what was there; a new session without a time or kind gets the usual. */
function sessionFrom(
  before: ClubSession | undefined,
  given: {
    readonly weekday: Weekday;
    readonly type: SessionType | undefined;
    readonly time: ClubSession['at'] | undefined;
    readonly name: string | undefined;
    readonly minutes: ClubSession['duration'] | undefined;
  },
): ClubSession {
  return {
    weekday: given.weekday,
    type: given.type ?? before?.type ?? 'intervals',
    at: given.time ?? before?.at ?? clockTime.parse('19:00'),
    ...known({ name: given.name ?? before?.name, duration: given.minutes ?? before?.duration }),
  };
}
