import { z } from 'zod';
import type { Asking } from '../src/bot/asking.ts';
import { beginPosts, troubleOf } from '../src/bot/begin-posts.ts';
import { type CommandGroup, defineCommand } from '../src/bot/command.ts';
import { clockField, durationField, offerZones, zoneField } from '../src/bot/fields.ts';
import { option } from '../src/bot/option.ts';
import { postLines } from '../src/bot/post-lines.ts';
import { clockIn, clockTime, type Weekday } from '../src/domain/calendar-day.ts';
import type { Club, ClubSession } from '../src/domain/club.ts';
import { known } from '../src/domain/known.ts';
import { type SessionType, sessionTypes } from '../src/domain/session.ts';
import { morningPost } from '../src/replies/post.ts';
import type { Reply } from '../src/replies/reply.ts';
import {
  cannotPostThere,
  checkReply,
  clubSettings,
  noChannelYet,
  noSuchClubSession,
  previewReply,
  sessionsReply,
  setupReply,
  testPost,
  whichType,
  whichWeekday,
} from '../src/replies/team.ts';
import { inServerOnly } from '../src/replies/trouble.ts';
import { sentence, sessionWords, weekdayWords } from '../src/replies/words.ts';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];
const channelId = z.string().regex(/^\d{15,21}$/, 'Pick a text channel of this server.');

/** 'all', 'weekdays', 'mon-fri' or 'mon, wed and fri' → ISO weekdays. */
const daysField = z.string().transform((text, context): Weekday[] => {
  const wanted = text.toLowerCase().trim();
  const whole = wholeWeeks.get(wanted);
  if (whole) return [...whole];
  const parts = wanted.split(/[\s,]+|\band\b/).filter(Boolean);
  const found = parts.map(daysNamed);
  const days = found.flatMap((each) => each ?? []);
  if (days.length === 0 || found.includes(undefined)) {
    context.addIssue('Write the days like “mon wed fri”, “mon-fri”, “weekdays” or “all”.');
  }
  return [...new Set(days)].toSorted();
});

const wholeWeeks: ReadonlyMap<string, readonly Weekday[]> = new Map<string, readonly Weekday[]>([
  ['all', weekdays],
  ['daily', weekdays],
  ['every day', weekdays],
  ['weekdays', [1, 2, 3, 4, 5]],
  ['weekend', [6, 7]],
  ['weekends', [6, 7]],
]);

/** 'wed', or 'sat-mon', which goes round the weekend; undefined for anything else. */
function daysNamed(part: string): readonly Weekday[] | undefined {
  const ends = part.split(/[-–]/).map(weekdayNamed);
  const [from, to = from] = ends;
  if (from === undefined || to === undefined || ends.includes(undefined)) return undefined;
  return from <= to
    ? weekdays.filter((day) => day >= from && day <= to)
    : weekdays.filter((day) => day >= from || day <= to);
}

const weekdayNamed = (word: string): Weekday | undefined =>
  weekdays.find((day) => word.length > 1 && weekdayWords(day).toLowerCase().startsWith(word));

const eveningField = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.union([z.literal('off'), clockField], 'Write the evening time as HH:MM, or off.'));

const setup = defineCommand({
  name: 'team setup',
  description: 'Set me up for this club: where, when, which time zone',
  slow: true,
  options: {
    channel: option.channel(
      'Where the morning post goes; this channel if left out',
      channelId.optional(),
    ),
    zone: option.string('The club’s time zone: start typing a city', zoneField.optional(), {
      complete: offerZones,
    }),
    time: option.string('When the morning post goes out: 06:30', clockField.optional()),
  },
  async answer({ channel, zone, time }, asking) {
    const { club } = asking;
    if (!club) return inServerOnly;
    const missing = await asking.messenger.missingPermissions(channel ?? asking.channelId, 'post');
    if (missing.length > 0) return cannotPostThere(channel ?? asking.channelId, missing);
    const next: Club = {
      ...clubNow(club, asking),
      channelId: channel ?? asking.channelId,
      adminId: asking.runner.id,
      ...known({ timeZone: zone, morningPost: time }),
    };
    keep(next, asking);
    return setupReply(next, {
      zoneTold: zone !== undefined,
      now: clockIn(next.timeZone, asking.now),
    });
  },
});

const post = defineCommand({
  name: 'team post',
  writes: true,
  description: 'When and where the posts go: channel, time, days, silent',
  slow: true,
  options: {
    channel: option.channel('Where the posts go', channelId.optional()),
    time: option.string('When the morning post goes out: 06:30', clockField.optional()),
    days: option.string('On which days: all, weekdays, or mon wed fri', daysField.optional()),
    evening: option.string(
      'When tonight’s sleep is named before a club session: 19:30, or off',
      eveningField.optional(),
    ),
    silent: option.boolean('No notification sound', z.boolean().optional()),
    test: option.boolean('Send a test post now', z.boolean().optional()),
  },
  async answer({ channel, time, days, evening, silent, test }, asking) {
    const { club } = asking;
    if (!club) return inServerOnly;
    const target = channel ?? club.channelId;
    if (target === undefined) return noChannelYet;
    const given = known({ channel, time, days, evening, silent, test });
    if (Object.keys(given).length === 0) return clubSettings(club);
    if (channel !== undefined || test) {
      const missing = await asking.messenger.missingPermissions(target, 'post');
      if (missing.length > 0) return cannotPostThere(target, missing);
    }
    const { eveningPost, ...rest } = clubNow(club, asking);
    const next: Club = {
      ...rest,
      channelId: target,
      ...known({ morningPost: time, postDays: days, silent }),
      ...(evening === undefined
        ? known({ eveningPost })
        : evening === 'off'
          ? {}
          : { eveningPost: evening }),
    };
    keep(next, asking);
    if (!test) return clubSettings(next, 'saved');
    const sent = await asking.messenger.post(target, testPost(next), {
      nonce: asking.origin.slice(-25),
      silent: next.silent,
    });
    return clubSettings(next, sent.ok ? 'sent' : sent.refusal);
  },
});

const session = defineCommand({
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
    if (!club) return inServerOnly;
    const given = known({ type, time, name, minutes });
    if (weekday === undefined) {
      return Object.keys(given).length > 0 ? whichWeekday : sessionsReply(club);
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

const preview = defineCommand({
  name: 'team preview',
  description: 'What this morning’s post looks like, seen only by you',
  options: {},
  answer(_input, asking) {
    const { club } = asking;
    if (!club) return inServerOnly;
    const day = asking.today;
    return previewReply(morningPost(postLines(asking.store, club.id, day), { club, day }));
  },
});

const check = defineCommand({
  name: 'team check',
  description: 'Find out what keeps me from working here',
  slow: true,
  options: {},
  async answer(_input, asking): Promise<Reply> {
    const { store, messenger } = asking;
    const { club } = asking;
    if (!club) return inServerOnly;
    const missing = club.channelId
      ? await messenger.missingPermissions(club.channelId, 'post')
      : [];
    return checkReply(club, {
      missing,
      sharing: store.clubDiaries(club.id, asking.today).map(({ sharing }) => sharing),
      morning: store.delivery({ audience: club.id, kind: 'morning', day: asking.today })?.outcome,
      gaveUp: store.memo(troubleOf(club.id)) || undefined,
      clock: clockIn(club.timeZone, asking.now),
    });
  },
});

export const team: CommandGroup = {
  name: 'team',
  description: 'For the people who run the club: setup, posts, sessions, checks',
  forAdmins: true,
  serverOnly: true,
  parts: [setup, post, session, preview, check],
};

/** A change counts from its next time on: what was due before it is not owed. */
function keep(club: Club, { store, now }: Asking): void {
  store.saveClub(club);
  store.keepMemo(troubleOf(club.id), '');
  beginPosts(store, club, now);
}

/** As it stands by now: somebody else may have changed it while Discord was being asked. */
const clubNow = (club: Club, { store }: Asking): Club => store.club(club.id) ?? club;

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
