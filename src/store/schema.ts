import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import {
  type BlockKind,
  blockKinds,
  type RacePriority,
  racePriorities,
} from '../domain/calendar.ts';
import type { CalendarDay, ClockTime, TimeZone, Weekday } from '../domain/calendar-day.ts';
import type { Entry, EntryKind } from '../domain/entry.ts';
import { type RedFlagSign, redFlagSigns, type Symptom } from '../domain/health.ts';
import { type Language, languages } from '../domain/language.ts';
import { type Fuelling, fuellings } from '../domain/morning.ts';
import {
  type Equipment,
  type Experience,
  experiences,
  type Reminder,
  type Sharing,
  sharingLevels,
  type Tone,
  tones,
} from '../domain/runner.ts';
import {
  type Felt,
  feltAgainstExpected,
  type SessionType,
  sessionTypes,
} from '../domain/session.ts';
import {
  type BeatsPerMinute,
  beatsPerMinute,
  type DistanceUnit,
  distanceUnits,
  type Hours,
  hours,
  type Kilograms,
  type Kilometres,
  kilograms,
  kilometres,
  type Milliseconds,
  type Minutes,
  milliseconds,
  minutes,
  type PainLevel,
  painLevel,
  type Rpe,
  rpe,
  type Step,
} from '../domain/units.ts';
import { isClock, isDay, isFlag, isList, isOneOf, isStep, isText, isWithin } from './checks.ts';
import type { Look } from './store.ts';

/*
 * A property is named as the domain names it, a column carries its unit. The types are the
 * domain's own: the checks are what makes that honest.
 * drizzle-kit knows neither STRICT nor WITHOUT ROWID: both are added to the generated migration
 * by hand, and a test reads them back.
 */

export const runners = sqliteTable(
  'runners',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    timeZone: text('time_zone').$type<TimeZone>(),
    units: text('units').$type<DistanceUnit>().notNull(),
    tone: text('tone').$type<Tone>().notNull(),
    language: text('language').$type<Language>(),
    wake: text('wake').$type<ClockTime>(),
    bed: text('bed').$type<ClockTime>(),
    quietFrom: text('quiet_start').$type<ClockTime>().notNull(),
    quietUntil: text('quiet_end').$type<ClockTime>().notNull(),
    experience: text('experience').$type<Experience>(),
    runsPerWeek: integer('runs_per_week'),
    hardPerWeek: integer('hard_per_week'),
    runsDaily: integer('runs_daily', { mode: 'boolean' }),
    sleepNeed: real('sleep_need_h').$type<Hours>(),
    bodyMass: real('body_mass_kg').$type<Kilograms>(),
    has: text('has', { mode: 'json' }).$type<readonly Equipment[]>().notNull(),
    reminders: text('reminders', { mode: 'json' }).$type<readonly Reminder[]>().notNull(),
  },
  (is) => [
    check('runner_id', isText(is.id)),
    check('runner_time_zone', isText(is.timeZone)),
    check('runner_units', isOneOf(is.units, distanceUnits)),
    check('runner_tone', isOneOf(is.tone, tones)),
    check('runner_language', isOneOf(is.language, languages)),
    check('runner_wake', isClock(is.wake)),
    check('runner_bed', isClock(is.bed)),
    check('runner_quiet_start', isClock(is.quietFrom)),
    check('runner_quiet_end', isClock(is.quietUntil)),
    check('runner_experience', isOneOf(is.experience, experiences)),
    check('runner_runs_per_week', sql`${is.runsPerWeek} >= 0`),
    check('runner_hard_per_week', sql`${is.hardPerWeek} >= 0`),
    check('runner_runs_daily', isFlag(is.runsDaily)),
    check('runner_sleep_need', isWithin(is.sleepNeed, hours)),
    check('runner_body_mass', isWithin(is.bodyMass, kilograms)),
    check('runner_has', isList(is.has)),
    check('runner_reminders', isList(is.reminders)),
    // The minute's tick asks only for those who want something.
    index('runners_with_reminders').on(is.id).where(sql`"reminders" <> '[]'`),
  ],
);

export const clubs = sqliteTable(
  'clubs',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    timeZone: text('time_zone').$type<TimeZone>().notNull(),
    channelId: text('channel_id'),
    morningPost: text('morning_post').$type<ClockTime>().notNull(),
    postDays: text('post_days', { mode: 'json' }).$type<readonly Weekday[]>().notNull(),
    eveningPost: text('evening_post').$type<ClockTime>(),
    silent: integer('silent', { mode: 'boolean' }).notNull(),
    defaultSharing: text('default_sharing').$type<Sharing>().notNull().default('session type'),
    language: text('language').$type<Language>(),
    adminId: text('admin_id'),
  },
  (is) => [
    check('club_id', isText(is.id)),
    check('club_time_zone', isText(is.timeZone)),
    check('club_channel', isText(is.channelId)),
    check('club_morning_post', isClock(is.morningPost)),
    check('club_post_days', isList(is.postDays)),
    check('club_evening_post', isClock(is.eveningPost)),
    check('club_silent', isFlag(is.silent)),
    check('club_default_sharing', isOneOf(is.defaultSharing, sharingLevels)),
    check('club_language', isOneOf(is.language, languages)),
  ],
);

export const clubSessions = sqliteTable(
  'club_sessions',
  {
    clubId: text('club_id')
      .notNull()
      .references(() => clubs.id, { onDelete: 'cascade' }),
    seq: integer('seq').notNull(),
    weekday: integer('weekday').$type<Weekday>().notNull(),
    type: text('type').$type<SessionType>().notNull(),
    at: text('at').$type<ClockTime>().notNull(),
    name: text('name'),
    duration: real('duration_min').$type<Minutes>(),
  },
  (is) => [
    primaryKey({ columns: [is.clubId, is.seq] }),
    check('club_session_weekday', sql`${is.weekday} BETWEEN 1 AND 7`),
    check('club_session_type', isOneOf(is.type, sessionTypes)),
    check('club_session_at', isClock(is.at)),
    check('club_session_duration', isWithin(is.duration, minutes)),
  ],
);

export const memberships = sqliteTable(
  'memberships',
  {
    clubId: text('club_id')
      .notNull()
      .references(() => clubs.id, { onDelete: 'cascade' }),
    runnerId: runner(),
    sharing: text('sharing').$type<Sharing>().notNull().default('session type'),
    /** A consent of its own: whoever runs the club may see their call and reason on club nights. */
    coachView: integer('coach_view', { mode: 'boolean' }).notNull().default(false),
  },
  (is) => [
    primaryKey({ columns: [is.clubId, is.runnerId] }),
    index('memberships_by_runner').on(is.runnerId),
    check('membership_sharing', isOneOf(is.sharing, sharingLevels)),
    check('membership_coach_view', isFlag(is.coachView)),
  ],
);

/** Who opened what a runner shares, for that runner to read. */
export const looks = sqliteTable(
  'looks',
  {
    runnerId: runner(),
    at: integer('at_ms', { mode: 'timestamp_ms' }).notNull(),
    viewerId: text('viewer_id').notNull(),
    viewerName: text('viewer_name').notNull(),
    what: text('what').$type<Look['what']>().notNull(),
  },
  (is) => [
    primaryKey({ columns: [is.runnerId, is.at, is.viewerId] }),
    index('looks_by_viewer').on(is.viewerId),
    check('look_what', isOneOf(is.what, ['card', 'club night'])),
  ],
);

/** The history: each write is one step that can be taken back. */
export const writes = sqliteTable(
  'writes',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    runnerId: runner(),
    at: integer('at_ms', { mode: 'timestamp_ms' }).notNull(),
    origin: text('origin').notNull(),
    amends: integer('amends').references((): AnySQLiteColumn => writes.id, { onDelete: 'cascade' }),
    /** An amendment stands where the first write of its chain stood; absent: in its own place. */
    place: integer('place'),
    undoneAt: integer('undone_at_ms', { mode: 'timestamp_ms' }),
  },
  (is) => [
    uniqueIndex('writes_by_origin').on(is.runnerId, is.origin),
    index('writes_by_runner').on(is.runnerId),
    index('writes_by_amended').on(is.amends),
    check('write_origin', isText(is.origin)),
    check('write_amends', sql`${is.amends} < ${is.id}`),
  ],
);

/** What the writes say: the truth, of which the tables below are a projection. */
export const entries = sqliteTable(
  'entries',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    writeId: integer('write_id')
      .notNull()
      .references(() => writes.id, { onDelete: 'cascade' }),
    runnerId: runner(),
    kind: text('kind').$type<EntryKind>().notNull(),
    /** For what belongs to one day; absent for what lasts. */
    day: text('day').$type<CalendarDay>(),
    entry: text('entry', { mode: 'json' }).$type<Entry>().notNull(),
  },
  (is) => [
    index('entries_by_write').on(is.writeId),
    index('entries_by_topic').on(is.runnerId, is.kind, is.day),
    check('entry_kind', sql`${is.kind} = json_extract(${is.entry}, '$.kind')`),
    check('entry_day', isDay(is.day)),
  ],
);

export const sessions = sqliteTable(
  'sessions',
  {
    runnerId: runner(),
    day: day('day').notNull(),
    seq: integer('seq').notNull(),
    type: text('type').$type<SessionType>().notNull(),
    duration: real('duration_min').$type<Minutes>(),
    distance: real('distance_km').$type<Kilometres>(),
    rpe: real('rpe').$type<Rpe>(),
    felt: text('felt').$type<Felt>(),
    note: text('note'),
  },
  (is) => [
    primaryKey({ columns: [is.runnerId, is.day, is.seq] }),
    check('session_day', isDay(is.day)),
    check('session_type', isOneOf(is.type, sessionTypes)),
    check('session_duration', isWithin(is.duration, minutes)),
    check('session_distance', isWithin(is.distance, kilometres)),
    check('session_rpe', isWithin(is.rpe, rpe)),
    check('session_felt', isOneOf(is.felt, feltAgainstExpected)),
  ],
);

export const nights = sqliteTable(
  'nights',
  {
    runnerId: runner(),
    day: day('day').notNull(),
    duration: real('duration_h').$type<Hours>(),
    quality: integer('quality_step').$type<Step>(),
    nap: real('nap_min').$type<Minutes>(),
  },
  (is) => [
    primaryKey({ columns: [is.runnerId, is.day] }),
    check('night_day', isDay(is.day)),
    check('night_duration', isWithin(is.duration, hours)),
    check('night_quality', isStep(is.quality)),
    check('night_nap', isWithin(is.nap, minutes)),
  ],
);

export const checkIns = sqliteTable(
  'check_ins',
  {
    runnerId: runner(),
    day: day('day').notNull(),
    fatigue: integer('fatigue_step').$type<Step>(),
    soreness: integer('soreness_step').$type<Step>(),
    mood: integer('mood_step').$type<Step>(),
    motivation: integer('motivation_step').$type<Step>(),
    stress: integer('stress_step').$type<Step>(),
    fuelling: text('fuelling').$type<Fuelling>(),
    restingHr: real('resting_hr_bpm').$type<BeatsPerMinute>(),
    hrv: real('hrv_ms').$type<Milliseconds>(),
  },
  (is) => [
    primaryKey({ columns: [is.runnerId, is.day] }),
    check('check_in_day', isDay(is.day)),
    check('check_in_fatigue', isStep(is.fatigue)),
    check('check_in_soreness', isStep(is.soreness)),
    check('check_in_mood', isStep(is.mood)),
    check('check_in_motivation', isStep(is.motivation)),
    check('check_in_stress', isStep(is.stress)),
    check('check_in_fuelling', isOneOf(is.fuelling, fuellings)),
    check('check_in_resting_hr', isWithin(is.restingHr, beatsPerMinute)),
    check('check_in_hrv', isWithin(is.hrv, milliseconds)),
  ],
);

export const plannedSessions = sqliteTable(
  'planned_sessions',
  {
    runnerId: runner(),
    day: day('day').notNull(),
    type: text('type').$type<SessionType>().notNull(),
    duration: real('duration_min').$type<Minutes>(),
    distance: real('distance_km').$type<Kilometres>(),
    name: text('name'),
  },
  (is) => [
    primaryKey({ columns: [is.runnerId, is.day] }),
    check('planned_day', isDay(is.day)),
    check('planned_type', isOneOf(is.type, sessionTypes)),
    check('planned_duration', isWithin(is.duration, minutes)),
    check('planned_distance', isWithin(is.distance, kilometres)),
  ],
);

/** What a runner wrote about a day. */
export const notes = sqliteTable(
  'notes',
  {
    runnerId: runner(),
    day: day('day').notNull(),
    seq: integer('seq').notNull(),
    text: text('text').notNull(),
  },
  (is) => [
    primaryKey({ columns: [is.runnerId, is.day, is.seq] }),
    check('note_day', isDay(is.day)),
    check('note_text', isText(is.text)),
  ],
);

/*
 * What lasts longer than a day has the id of the entry that began it: the same after every
 * rebuilding, and never given twice.
 */

export const pains = sqliteTable(
  'pains',
  {
    runnerId: runner(),
    id: integer('id').notNull(),
    site: text('site').notNull(),
    from: day('from_day').notNull(),
    closed: day('closed_day'),
  },
  (is) => [
    primaryKey({ columns: [is.runnerId, is.id] }),
    check('pain_site', isText(is.site)),
    check('pain_first_day', isDay(is.from)),
    check('pain_closed', sql`${isDay(is.closed)} AND ${is.closed} >= ${is.from}`),
  ],
);

export const painReports = sqliteTable(
  'pain_reports',
  {
    runnerId: runner(),
    painId: integer('pain_id').notNull(),
    day: day('day').notNull(),
    level: integer('level').$type<PainLevel>(),
    limp: integer('limp', { mode: 'boolean' }),
    worseNextMorning: integer('worse_next_morning', { mode: 'boolean' }),
  },
  (is) => [
    primaryKey({ columns: [is.runnerId, is.painId, is.day] }),
    foreignKey({
      columns: [is.runnerId, is.painId],
      foreignColumns: [pains.runnerId, pains.id],
    }).onDelete('cascade'),
    check('pain_report_day', isDay(is.day)),
    check('pain_report_level', isWithin(is.level, painLevel)),
    check('pain_report_limp', isFlag(is.limp)),
    check('pain_report_worse_next_morning', isFlag(is.worseNextMorning)),
  ],
);

export const illnesses = sqliteTable(
  'illnesses',
  {
    runnerId: runner(),
    id: integer('id').notNull(),
    symptoms: text('symptoms', { mode: 'json' }).$type<readonly Symptom[]>().notNull(),
    from: day('from_day').notNull(),
    closed: day('closed_day'),
  },
  (is) => [
    primaryKey({ columns: [is.runnerId, is.id] }),
    check('illness_symptoms', isList(is.symptoms)),
    check('illness_first_day', isDay(is.from)),
    check('illness_closed', sql`${isDay(is.closed)} AND ${is.closed} >= ${is.from}`),
  ],
);

export const redFlags = sqliteTable(
  'red_flags',
  {
    runnerId: runner(),
    id: integer('id').notNull(),
    sign: text('sign').$type<RedFlagSign>().notNull(),
    from: day('from_day').notNull(),
    closed: day('closed_day'),
  },
  (is) => [
    primaryKey({ columns: [is.runnerId, is.id] }),
    check('red_flag_sign', isOneOf(is.sign, redFlagSigns)),
    check('red_flag_first_day', isDay(is.from)),
    check('red_flag_closed', sql`${isDay(is.closed)} AND ${is.closed} >= ${is.from}`),
  ],
);

export const races = sqliteTable(
  'races',
  {
    runnerId: runner(),
    id: integer('id').notNull(),
    day: day('day').notNull(),
    name: text('name').notNull(),
    distance: real('distance_km').$type<Kilometres>().notNull(),
    priority: text('priority').$type<RacePriority>().notNull(),
    goal: real('goal_min').$type<Minutes>(),
  },
  (is) => [
    primaryKey({ columns: [is.runnerId, is.id] }),
    check('race_day', isDay(is.day)),
    check('race_distance', isWithin(is.distance, kilometres)),
    check('race_priority', isOneOf(is.priority, racePriorities)),
    check('race_goal', isWithin(is.goal, minutes)),
  ],
);

export const blocks = sqliteTable(
  'blocks',
  {
    runnerId: runner(),
    id: integer('id').notNull(),
    from: day('from_day').notNull(),
    until: day('until_day').notNull(),
    kind: text('kind').$type<BlockKind>().notNull(),
  },
  (is) => [
    primaryKey({ columns: [is.runnerId, is.id] }),
    check('block_first_day', isDay(is.from)),
    check('block_until', sql`${isDay(is.until)} AND ${is.until} >= ${is.from}`),
    check('block_kind', isOneOf(is.kind, blockKinds)),
  ],
);

export const awayDays = sqliteTable(
  'away_days',
  {
    runnerId: runner(),
    id: integer('id').notNull(),
    from: day('from_day').notNull(),
    until: day('until_day'),
    why: text('why').$type<'holiday' | 'busy'>().notNull(),
  },
  (is) => [
    primaryKey({ columns: [is.runnerId, is.id] }),
    check('away_first_day', isDay(is.from)),
    check('away_until', sql`${isDay(is.until)} AND ${is.until} >= ${is.from}`),
    check('away_why', isOneOf(is.why, ['holiday', 'busy'])),
  ],
);

/** What was last said between a runner and the coach. */
export const threads = sqliteTable('threads', {
  runnerId: runner().primaryKey(),
  thread: text('thread', { mode: 'json' }).$type<unknown>().notNull(),
  until: integer('until_ms', { mode: 'timestamp_ms' }).notNull(),
});

/** Direct messages are read from here on after the bot was away. */
export const directChannels = sqliteTable(
  'direct_channels',
  {
    runnerId: runner().primaryKey(),
    channelId: text('channel_id').notNull(),
    lastSeenMessageId: text('last_seen_message_id').notNull(),
  },
  (is) => [
    check('direct_channel', isText(is.channelId)),
    check('direct_channel_seen', isText(is.lastSeenMessageId)),
  ],
);

/** What the bot notes for itself between two starts. */
export const memos = sqliteTable('memos', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
});

/** The ledger: a row is claimed before anything is sent, so that nothing is sent twice. */
export const deliveries = sqliteTable(
  'deliveries',
  {
    /** A club's or a runner's id, so it cannot be a foreign key. */
    audience: text('audience').notNull(),
    kind: text('kind').notNull(),
    day: day('day').notNull(),
    claimedAt: integer('claimed_at_ms', { mode: 'timestamp_ms' }).notNull(),
    settledAt: integer('settled_at_ms', { mode: 'timestamp_ms' }),
    state: text('state').$type<'claimed' | 'sent' | 'skipped' | 'refused'>().notNull(),
    channelId: text('channel_id'),
    messageId: text('message_id'),
    why: text('why'),
  },
  (is) => [
    primaryKey({ columns: [is.audience, is.kind, is.day] }),
    // The minute's tick asks for the last days only.
    index('deliveries_by_day').on(is.day),
    index('deliveries_unsettled').on(is.claimedAt).where(sql`"state" = 'claimed'`),
    check('delivery_day', isDay(is.day)),
    check('delivery_state', isOneOf(is.state, ['claimed', 'sent', 'skipped', 'refused'])),
    check('delivery_settled', sql`(${is.state} = 'claimed') = (${is.settledAt} IS NULL)`),
    check(
      'delivery_sent',
      sql`(${is.state} = 'sent') = (${is.channelId} IS NOT NULL AND ${is.messageId} IS NOT NULL)`,
    ),
    check('delivery_why', sql`(${is.state} IN ('skipped', 'refused')) = (${is.why} IS NOT NULL)`),
  ],
);

function runner() {
  return text('runner_id')
    .notNull()
    .references(() => runners.id, { onDelete: 'cascade' });
}

function day(name: string) {
  return text(name).$type<CalendarDay>();
}
