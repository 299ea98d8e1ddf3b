import type { Away, Block, Race } from './calendar.ts';
import type { ClubSession } from './club.ts';
import type { Illness, Pain, RedFlag } from './health.ts';
import type { CheckIn, Night } from './morning.ts';
import type { Runner } from './runner.ts';
import type { PlannedSession, Session } from './session.ts';

/** Everything the coach reads about one runner. Order within a list carries no meaning. */
export interface Diary {
  readonly runner: Runner;
  readonly sessions: readonly Session[];
  readonly nights: readonly Night[];
  readonly checkIns: readonly CheckIn[];
  readonly pains: readonly Pain[];
  readonly illnesses: readonly Illness[];
  readonly redFlags: readonly RedFlag[];
  readonly races: readonly Race[];
  readonly blocks: readonly Block[];
  readonly away: readonly Away[];
  readonly planned: readonly PlannedSession[];
  /** The weekly sessions of the runner's clubs. */
  readonly clubSessions: readonly ClubSession[];
}

/** The diary of somebody who has told nothing yet. */
export const emptyDiary = (runner: Runner): Diary => ({
  runner,
  sessions: [],
  nights: [],
  checkIns: [],
  pains: [],
  illnesses: [],
  redFlags: [],
  races: [],
  blocks: [],
  away: [],
  planned: [],
  clubSessions: [],
});
