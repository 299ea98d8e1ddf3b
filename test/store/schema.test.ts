import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/open.ts';

const { $client: sqlite } = openDatabase(':memory:');
const tables = sqlite
  .prepare<[], { name: string; sql: string }>(
    "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '__drizzle*'",
  )
  .all();

// Those whose key is one growing number, or whose rows are long.
const withRowid = ['writes', 'entries', 'threads'];

describe('the schema', () => {
  it.each(tables)('$name is STRICT', ({ sql }) => {
    expect(sql).toMatch(/\) STRICT/);
  });

  it.each(tables)('$name is kept in the order it is read in', ({ name, sql }) => {
    expect(/WITHOUT ROWID$/.test(sql)).toBe(!withRowid.includes(name));
  });

  it.each(tables)('every day and every clock time in $name is checked', ({ name, sql }) => {
    const columns = sqlite.pragma(`table_info(${name})`) as { name: string }[];
    for (const column of columns) {
      if (/(^|_)day$/.test(column.name)) {
        expect(sql).toContain(`"${column.name}" IS date("${name}"."${column.name}")`);
      }
      if (/^(at|wake|bed|quiet_\w+|\w+_post)$/.test(column.name)) {
        expect(sql).toContain(`"${name}"."${column.name}" GLOB '[0-2][0-9]:[0-5][0-9]'`);
      }
    }
  });

  it('has a table for everything a runner can report', () => {
    expect(tables.map(({ name }) => name).sort()).toEqual([
      'away_days',
      'blocks',
      'check_ins',
      'club_sessions',
      'clubs',
      'deliveries',
      'direct_channels',
      'entries',
      'illnesses',
      'looks',
      'memberships',
      'memos',
      'nights',
      'notes',
      'pain_reports',
      'pains',
      'planned_sessions',
      'races',
      'red_flags',
      'runners',
      'sessions',
      'threads',
      'writes',
    ]);
  });
});

sqlite.exec(`
  INSERT INTO runners (id, name, units, tone, quiet_start, quiet_end, has, reminders)
    VALUES ('101', 'Ana', 'km', 'plain', '22:00', '06:30', '[]', '[]');
  INSERT INTO clubs (id, name, time_zone, morning_post, post_days, silent)
    VALUES ('900', 'Harriers', 'Europe/Berlin', '06:30', '[1]', 0);
  INSERT INTO pains (runner_id, id, site, from_day) VALUES ('101', 1, 'left calf', '2026-11-02');
`);

const session = (day: string, column = 'note', value: string | number = "''") =>
  `INSERT INTO sessions (runner_id, day, seq, type, ${column}) VALUES ('101', '${day}', 0, 'easy', ${value})`;
const of = (table: string, columns: string, values: string) =>
  `INSERT INTO ${table} (runner_id, ${columns}) VALUES ('101', ${values})`;
const night = (column: string, value: string | number) =>
  of('nights', `day, ${column}`, `'2026-11-02', ${value}`);
const checkIn = (column: string, value: string | number) =>
  of('check_ins', `day, ${column}`, `'2026-11-02', ${value}`);
const runner = (column: string, value: string | number) =>
  `UPDATE runners SET ${column} = ${value}`;
const delivery = (more: string, values: string) =>
  `INSERT INTO deliveries (audience, kind, day, claimed_at_ms, ${more}) VALUES ('900', 'morning', '2026-11-02', 1, ${values})`;

const refused = [
  [session('2026-02-29'), '2026 is no leap year'],
  [session('2026-13-01'), 'there are twelve months'],
  [session('2026-1-1'), 'a day has two digits'],
  [session('today'), 'a day is a date'],
  [session('now'), 'SQLite would take it for the clock'],
  [session('2026-11-02 06:00'), 'a day has no time'],
  [session('2026-11-02', 'duration_min', 0), 'no session takes no time'],
  [session('2026-11-02', 'duration_min', 1441), 'a day has 1440 minutes'],
  [session('2026-11-02', 'distance_km', 0), 'unknown is not zero'],
  [session('2026-11-02', 'distance_km', 331), 'further than we believe'],
  [session('2026-11-02', 'distance_km', "'ten'"), 'a distance is a number'],
  [session('2026-11-02', 'rpe', 11), 'effort ends at 10'],
  [session('2026-11-02', 'rpe', -1), 'effort starts at 0'],
  [session('2026-11-02', 'felt', "'great'"), 'felt is against expectation'],
  [of('sessions', 'day, seq, type', "'2026-11-02', 0, 'jog'"), 'no such type of session'],
  [
    "INSERT INTO sessions (runner_id, day, seq, type) VALUES ('7', '2026-11-02', 0, 'easy')",
    'nobody ran it',
  ],
  [night('duration_h', 21), 'nobody sleeps that long'],
  [night('duration_h', -1), 'less than nothing'],
  [night('quality_step', 6), 'there are five steps'],
  [night('quality_step', 0), 'the worst step is 1'],
  [night('quality_step', 2.5), 'a step is whole'],
  [night('nap_min', 0), 'unknown is not zero'],
  [checkIn('fatigue_step', 6), 'there are five steps'],
  [checkIn('soreness_step', 0), 'the worst step is 1'],
  [checkIn('mood_step', 6), 'there are five steps'],
  [checkIn('motivation_step', 6), 'there are five steps'],
  [checkIn('stress_step', 6), 'there are five steps'],
  [checkIn('fuelling', "'some'"), 'yes, partly or no'],
  [checkIn('resting_hr_bpm', 24), 'no heart beats that slowly'],
  [checkIn('resting_hr_bpm', 151), 'that is not rest'],
  [checkIn('hrv_ms', 2), 'under what rMSSD shows'],
  [checkIn('hrv_ms', 301), 'over what rMSSD shows'],
  [of('planned_sessions', 'day, type', "'2026-11-02', 'jog'"), 'no such type of session'],
  [of('pains', 'id, site, from_day', "2, '', '2026-11-02'"), 'a pain is somewhere'],
  [
    of('pains', 'id, site, from_day, closed_day', "2, 'calf', '2026-11-02', '2026-11-01'"),
    'over before it began',
  ],
  [of('pain_reports', 'pain_id, day, level', "1, '2026-11-02', 11"), 'pain ends at 10'],
  [of('pain_reports', 'pain_id, day, level', "1, '2026-11-02', 2.5"), 'pain is a whole number'],
  [of('pain_reports', 'pain_id, day, limp', "1, '2026-11-02', 2"), 'limping is yes or no'],
  [of('pain_reports', 'pain_id, day, level', "9, '2026-11-02', 3"), 'a report of no pain'],
  [of('illnesses', 'id, symptoms, from_day', "2, '\"fever\"', '2026-11-02'"), 'a list'],
  [of('red_flags', 'id, sign, from_day', "2, 'hiccups', '2026-11-02'"), 'no red flag'],
  [
    of('races', 'id, day, name, distance_km, priority', "2, '2026-11-02', 'Run', 10, 'D'"),
    'A, B or C',
  ],
  [
    of('blocks', 'id, from_day, until_day, kind', "2, '2026-11-02', '2026-11-01', 'base'"),
    'over before it began',
  ],
  [
    of('blocks', 'id, from_day, until_day, kind', "2, '2026-11-02', '2026-11-09', 'easy'"),
    'no such kind of block',
  ],
  [of('away_days', 'id, from_day, why', "2, '2026-11-02', 'ill'"), 'ill health is not away'],
  [runner('wake', "'24:00'"), 'the day ends at 23:59'],
  [runner('bed', "'7:00'"), 'two digits'],
  [runner('quiet_start', 'NULL'), 'quiet hours are always known'],
  [runner('units', "'furlongs'"), 'km or mi'],
  [runner('tone', "'loud'"), 'no such tone'],
  [runner('experience', "'elite'"), 'no such experience'],
  [runner('body_mass_kg', 24), 'under what we believe'],
  [runner('sleep_need_h', 25), 'longer than a night'],
  [runner('runs_per_week', -1), 'less than none'],
  [runner('runs_daily', 2), 'yes or no'],
  [runner('has', "'pool'"), 'a list'],
  [
    "INSERT INTO memberships (club_id, runner_id, sharing) VALUES ('900', '101', 'everything')",
    'no such level of sharing',
  ],
  [
    "INSERT INTO club_sessions (club_id, seq, weekday, type, at) VALUES ('900', 0, 8, 'easy', '19:00')",
    'a week has seven days',
  ],
  ["UPDATE clubs SET morning_post = '6:30'", 'two digits'],
  ["UPDATE clubs SET post_days = 'all'", 'a list'],
  [delivery('state', "'lost'"), 'no such outcome'],
  [delivery('state', "'sent'"), 'sent, but where?'],
  [delivery('state, settled_at_ms', "'skipped', 2"), 'skipped, but why?'],
  [delivery('state, settled_at_ms', "'claimed', 2"), 'claimed and settled at once'],
  [
    `INSERT INTO writes (runner_id, at_ms, origin) VALUES ('101', 1, 'x'); INSERT INTO entries (write_id, runner_id, kind, entry) VALUES (1, '101', 'night', '{"kind":"session"}')`,
    'an entry of another kind than it says',
  ],
] as const;

describe('the database itself', () => {
  it.each(refused)('refuses %s (%s)', (statement) => {
    expect(() => sqlite.exec(statement)).toThrow(
      /constraint|cannot store|non-deterministic|malformed JSON/,
    );
  });

  it.each([
    [session('2024-02-29'), '2024 was a leap year'],
    [session('2026-11-02', 'duration_min', 1440), 'a race of a whole day'],
    [session('2026-11-03', 'rpe', 0), 'no effort at all'],
    [night('duration_h', 0), 'a night without sleep'],
    [of('pain_reports', 'pain_id, day, level', "1, '2026-11-02', 0"), 'no pain left'],
    [runner('wake', "'23:59'"), 'the last minute of the day'],
    [runner('quiet_end', "'00:00'"), 'the first minute of the day'],
  ])('takes %s (%s)', (statement) => {
    expect(() => sqlite.exec(statement)).not.toThrow();
  });
});
