import { and, eq, getTableColumns, isNotNull, like, ne, sql } from 'drizzle-orm';
import type { Club } from '../domain/club.ts';
import { known } from './known.ts';
import type { Database } from './open.ts';
import { clubSessions, clubs, deliveries, memberships, memos, runners } from './schema.ts';
import type { Store } from './store.ts';

type ClubMemory = Pick<
  Store,
  | 'club'
  | 'saveClub'
  | 'forgetClub'
  | 'removeClub'
  | 'joinClub'
  | 'leaveClub'
  | 'setSharing'
  | 'sharing'
  | 'setCoachView'
  | 'coachView'
  | 'clubsOf'
  | 'clubmates'
  | 'clubClocks'
>;

export function clubMemory(db: Database): ClubMemory {
  return {
    club(id) {
      const row = db.select().from(clubs).where(eq(clubs.id, id)).get();
      return row && withSessions(row);
    },

    saveClub({ sessions, ...club }) {
      const row = { ...untold, ...club };
      db.transaction(
        () => {
          db.insert(clubs).values(row).onConflictDoUpdate({ target: clubs.id, set: row }).run();
          db.delete(clubSessions).where(eq(clubSessions.clubId, club.id)).run();
          for (const [seq, session] of sessions.entries()) {
            db.insert(clubSessions)
              .values({ ...session, clubId: club.id, seq })
              .run();
          }
        },
        { behavior: 'immediate' },
      );
    },

    forgetClub(id) {
      db.transaction(
        () => {
          db.update(clubs).set(untold).where(eq(clubs.id, id)).run();
          db.delete(clubSessions).where(eq(clubSessions.clubId, id)).run();
        },
        { behavior: 'immediate' },
      );
    },

    removeClub(id) {
      db.transaction(
        () => {
          // Its sessions and memberships go with it.
          db.delete(clubs).where(eq(clubs.id, id)).run();
          db.delete(deliveries).where(eq(deliveries.audience, id)).run();
          db.delete(memos)
            .where(like(memos.name, `% ${id}`))
            .run();
          // And out of the bot's lists of clubs.
          db.update(memos)
            .set({ value: sql`replace(${memos.value}, ${id}, '')` })
            .where(like(memos.name, 'posts %'))
            .run();
        },
        { behavior: 'immediate' },
      );
    },

    joinClub(clubId, runnerId) {
      const sharing = sql`(SELECT ${clubs.defaultSharing} FROM ${clubs} WHERE ${clubs.id} = ${clubId})`;
      db.insert(memberships).values({ clubId, runnerId, sharing }).onConflictDoNothing().run();
    },

    leaveClub(clubId, runnerId) {
      db.delete(memberships).where(membership(clubId, runnerId)).run();
    },

    setSharing(clubId, runnerId, sharing) {
      db.update(memberships).set({ sharing }).where(membership(clubId, runnerId)).run();
    },

    sharing: (clubId, runnerId) =>
      db
        .select({ sharing: memberships.sharing })
        .from(memberships)
        .where(membership(clubId, runnerId))
        .get()?.sharing,

    setCoachView(clubId, runnerId, coachView) {
      db.update(memberships).set({ coachView }).where(membership(clubId, runnerId)).run();
    },

    coachView: (clubId, runnerId) =>
      db
        .select({ coachView: memberships.coachView })
        .from(memberships)
        .where(membership(clubId, runnerId))
        .get()?.coachView ?? false,

    clubsOf: (runnerId) =>
      db
        .select({ club: clubs })
        .from(memberships)
        .innerJoin(clubs, eq(clubs.id, memberships.clubId))
        .where(eq(memberships.runnerId, runnerId))
        // Discord's ids grow with time: the oldest club first.
        .orderBy(sql`length(${clubs.id})`, clubs.id)
        .all()
        .map(({ club }) => withSessions(club)),

    clubmates: (runnerId) =>
      db
        .selectDistinct({ name: runners.name })
        .from(memberships)
        .innerJoin(runners, eq(runners.id, memberships.runnerId))
        .where(
          and(
            sql`${memberships.clubId} IN (SELECT club_id FROM memberships WHERE runner_id = ${runnerId})`,
            ne(memberships.runnerId, runnerId),
          ),
        )
        .all()
        .map(({ name }) => name),

    clubClocks: () =>
      db
        .select({
          clubId: clubs.id,
          timeZone: clubs.timeZone,
          morningPost: clubs.morningPost,
          eveningPost: clubs.eveningPost,
        })
        .from(clubs)
        .where(isNotNull(clubs.channelId))
        .orderBy(clubs.id)
        .all()
        .map(known),
  };

  function withSessions(row: typeof clubs.$inferSelect): Club {
    const { clubId, seq, ...session } = columnsOfSession;
    const sessions = db
      .select(session)
      .from(clubSessions)
      .where(eq(clubId, row.id))
      .orderBy(seq)
      .all();
    return { ...known(row), sessions: sessions.map(known) };
  }
}

const columnsOfSession = getTableColumns(clubSessions);

const membership = (clubId: string, runnerId: string) =>
  and(eq(memberships.clubId, clubId), eq(memberships.runnerId, runnerId));

// Saving replaces: what the admin took away is absent.
const untold = { channelId: null, eveningPost: null, adminId: null, language: null };
