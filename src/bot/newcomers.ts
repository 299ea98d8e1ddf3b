import { clockTime, timeZone } from '../domain/calendar-day.ts';
import type { Club } from '../domain/club.ts';
import type { Runner } from '../domain/runner.ts';

/** When a runner gets up who has not said when. */
export const usualWake = clockTime.parse('07:00');

/** A runner before they have told anything of themselves. */
export const newRunner = (id: string, name: string): Runner => ({
  id,
  name,
  units: 'km',
  tone: 'plain',
  quietFrom: clockTime.parse('21:30'),
  quietUntil: clockTime.parse('06:00'),
  has: [],
  reminders: [],
});

/** A club before `/team setup`: nothing is posted, since it has no channel. */
export const newClub: Omit<Club, 'id' | 'name'> = {
  timeZone: timeZone.parse('UTC'),
  morningPost: clockTime.parse('06:30'),
  postDays: [1, 2, 3, 4, 5, 6, 7],
  eveningPost: clockTime.parse('19:30'),
  silent: false,
  defaultSharing: 'session type',
  sessions: [],
};
