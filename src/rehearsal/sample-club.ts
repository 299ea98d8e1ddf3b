import type { Block, RacePriority } from '../domain/calendar.ts';
import {
  type CalendarDay,
  clockTime,
  instantAt,
  plusDays,
  timeZone,
  type Weekday,
  weekdayOf,
} from '../domain/calendar-day.ts';
import type { Club } from '../domain/club.ts';
import type { Entry } from '../domain/entry.ts';
import { known } from '../domain/known.ts';
import type { Runner, Sharing } from '../domain/runner.ts';
import type { SessionType } from '../domain/session.ts';
import {
  beatsPerMinute,
  hours,
  kilometres,
  milliseconds,
  minutes,
  painLevel,
  rpe,
  type Step,
  step,
} from '../domain/units.ts';
import type { Store } from '../store/store.ts';

/** A made-up club and ten weeks of made-up, plausible diaries, the same for the same seed. */

export const sampleZone = timeZone.parse('Europe/London');

export const sampleClub: Omit<Club, 'id' | 'channelId' | 'adminId'> = {
  name: 'Marsh Lane Harriers',
  timeZone: sampleZone,
  morningPost: clockTime.parse('06:30'),
  postDays: [1, 2, 3, 4, 5, 6, 7],
  eveningPost: clockTime.parse('19:30'),
  silent: false,
  defaultSharing: 'session type',
  sessions: [
    { weekday: 2, type: 'intervals', at: clockTime.parse('19:00'), name: 'Track night' },
    { weekday: 4, type: 'tempo', at: clockTime.parse('18:30'), name: 'Canal tempo' },
    { weekday: 7, type: 'long', at: clockTime.parse('09:00'), name: 'Sunday long run' },
  ],
};

/** A session with its minutes and its effort. */
type Usual = readonly [SessionType, number, number];

interface Persona {
  readonly name: string;
  readonly about: Partial<Runner>;
  readonly sharing: Sharing;
  /** Lets the coach see the reason on club nights. */
  readonly coachView?: true;
  /** Minutes per km when easy. */
  readonly pace: number;
  readonly week: Partial<Record<Weekday, Usual>>;
  /** Share of mornings with a check-in. */
  readonly diligence: number;
  readonly sleeps: number;
  readonly watch?: { readonly restingHr: number; readonly hrv: number };
  /** So many weeks ago there was a deload, Monday to Sunday. */
  readonly deloadWeeksAgo?: number;
  /** What else their diary holds, by days before today. */
  readonly extra?: (day: (ago: number) => CalendarDay) => readonly Entry[];
}

const club: Persona['week'] = {
  2: ['intervals', 60, 8],
  4: ['tempo', 50, 7],
  6: ['easy', 40, 3],
  7: ['long', 95, 4],
};
const gentle: Persona['week'] = { 3: ['easy', 35, 3], 5: ['easy', 30, 3], 7: ['easy', 50, 4] };

const personas: readonly Persona[] = [
  {
    name: 'Ana',
    about: {
      wake: clockTime.parse('06:00'),
      bed: clockTime.parse('22:30'),
      reminders: ['rest day', 'lights out'],
      has: ['bike'],
    },
    sharing: 'with my reason',
    pace: 5.3,
    week: { ...club, 3: ['easy', 40, 3] },
    diligence: 0.95,
    sleeps: 7.3,
    watch: { restingHr: 51, hrv: 68 },
    deloadWeeksAgo: 4,
    extra: (day) => [
      race(day(-33), 'Canal 10k', 10, 'B'),
      { kind: 'note', note: { day: day(6), text: 'New shoes, calves knew it.' } },
    ],
  },
  {
    name: 'Ben',
    about: { experience: 'club', reminders: ['block review', 'deload'] },
    sharing: 'session type',
    pace: 4.8,
    week: { ...club, 1: ['easy', 45, 3], 3: ['easy', 50, 3] },
    diligence: 0.7,
    sleeps: 6.9,
    extra: (day) => [
      { kind: 'block', block: { kind: 'build', from: day(35), until: day(1) } },
      { kind: 'note', note: { day: day(20), text: 'Night shifts all week.' } },
    ],
  },
  {
    name: 'Chidi',
    about: { has: ['pool', 'gym'] },
    sharing: 'with my reason',
    coachView: true,
    pace: 5.6,
    week: { ...club, 3: ['strength', 40, 5] },
    diligence: 0.8,
    sleeps: 7.6,
    extra: (day) => [
      {
        kind: 'pain',
        site: 'left calf',
        from: day(4),
        report: { day: day(1), level: painLevel.parse(4) },
      },
    ],
  },
  {
    name: 'Dana',
    about: { experience: 'long-standing', units: 'mi', has: ['bike', 'pool'] },
    sharing: 'session type',
    pace: 5.9,
    week: { 1: ['easy', 40, 3], 3: ['easy', 35, 3], 4: ['tempo', 45, 7], 7: ['long', 85, 4] },
    diligence: 0.9,
    sleeps: 7.1,
  },
  {
    name: 'Emre',
    about: { experience: 'new' },
    sharing: 'session type',
    pace: 6.9,
    week: gentle,
    diligence: 0.6,
    sleeps: 7.4,
  },
  {
    name: 'Freya',
    about: {},
    sharing: 'with my reason',
    pace: 5.1,
    week: { ...club, 3: ['easy', 45, 3], 5: ['easy', 40, 3] },
    diligence: 0.85,
    sleeps: 7.5,
    watch: { restingHr: 48, hrv: 81 },
    extra: (day) => [race(day(-11), 'Winter Half', 21.1, 'A')],
  },
  {
    name: 'Gus',
    about: {},
    sharing: 'session type',
    pace: 5.4,
    week: { ...club, 3: ['easy', 40, 3] },
    diligence: 0.3,
    sleeps: 6.4,
  },
  {
    name: 'Hana',
    about: {},
    sharing: 'session type',
    pace: 5.7,
    week: club,
    diligence: 0.8,
    sleeps: 7.8,
    extra: (day) => [{ kind: 'illness', from: day(2), symptoms: ['head cold'] }],
  },
  {
    name: 'Iris',
    about: { has: ['gym'] },
    sharing: 'with my reason',
    coachView: true,
    pace: 5.0,
    week: { ...club, 3: ['easy', 45, 3], 5: ['strides', 35, 3] },
    diligence: 0.95,
    sleeps: 7.2,
    watch: { restingHr: 46, hrv: 92 },
    extra: (day) => [race(day(-129), 'Spring Marathon', 42.2, 'A')],
  },
  {
    name: 'Jonas',
    about: { runsPerWeek: 3 },
    sharing: 'session type',
    pace: 6.1,
    week: gentle,
    diligence: 0.5,
    sleeps: 7.0,
  },
  {
    name: 'Kezia',
    about: {},
    sharing: 'nothing',
    pace: 5.2,
    week: club,
    diligence: 0.9,
    sleeps: 7.3,
  },
  {
    name: 'Liam',
    about: { has: ['bike'] },
    sharing: 'session type',
    pace: 5.5,
    week: { ...club, 5: ['cross', 45, 4] },
    diligence: 0.75,
    sleeps: 6.8,
  },
  {
    // Has joined and told nothing yet.
    name: 'Mia',
    about: {},
    sharing: 'session type',
    pace: 6.5,
    week: {},
    diligence: 0,
    sleeps: 7.5,
  },
];

function race(day: CalendarDay, name: string, km: number, priority: RacePriority): Entry {
  return { kind: 'race', race: { day, name, distance: kilometres.parse(km), priority } };
}

/** Names in the order in which they join; the first is the club's captain. */
export const sampleNames: readonly string[] = personas.map(({ name }) => name);

interface Furnishing {
  readonly club: Club;
  /** The ids of the sample runners, in the order of `sampleNames`. */
  readonly ids: readonly string[];
  readonly today: CalendarDay;
  readonly seed: number;
}

const weeks = 10;

/** Writes the club and its diaries into the store, as if everybody had logged them in time. */
export function furnish(store: Store, { club: home, ids, today, seed }: Furnishing): void {
  store.saveClub(home);
  for (const [index, persona] of personas.entries()) {
    const id = ids[index];
    if (id === undefined) continue;
    store.saveRunner({ ...plainRunner(id, persona.name), ...persona.about });
    store.joinClub(home.id, id);
    store.setSharing(home.id, id, persona.sharing);
    store.setCoachView(home.id, id, persona.coachView ?? false);
    const chance = dice(seed * 101 + index);
    const days = Array.from({ length: weeks * 7 }, (_, back) => plusDays(today, back - weeks * 7));
    const deload = deloadOf(persona, today);
    for (const { day, entries } of diaryOf(persona, { days, deload }, chance)) {
      const at = instantAt(day, clockTime.parse('20:15'), sampleZone);
      store.record({ runnerId: id, entries, at, origin: `sample ${day}` });
    }
    const extra = [
      ...(deload ? [{ kind: 'block' as const, block: deload }] : []),
      ...(persona.extra?.((ago) => plusDays(today, -ago)) ?? []),
    ];
    if (extra.length > 0) {
      const at = instantAt(plusDays(today, -1), clockTime.parse('21:00'), sampleZone);
      store.record({ runnerId: id, entries: extra, at, origin: 'sample extra' });
    }
  }
}

const plainRunner = (id: string, name: string): Runner => ({
  id,
  name,
  units: 'km',
  tone: 'plain',
  timeZone: sampleZone,
  quietFrom: clockTime.parse('22:30'),
  quietUntil: clockTime.parse('05:30'),
  has: [],
  reminders: [],
});

type Deload = Omit<Block, 'id'>;

function deloadOf({ deloadWeeksAgo }: Persona, today: CalendarDay): Deload | undefined {
  if (deloadWeeksAgo === undefined) return undefined;
  const from = plusDays(today, 1 - weekdayOf(today) - 7 * deloadWeeksAgo);
  return { kind: 'deload', from, until: plusDays(from, 6) };
}

interface Stretch {
  readonly days: readonly CalendarDay[];
  readonly deload: Deload | undefined;
}

function diaryOf(persona: Persona, { days, deload }: Stretch, chance: () => number) {
  // What training leaves in the legs; it halves in about a day and a half.
  let tiredness = 0;
  return days
    .map((day) => {
      const slept = persona.sleeps + (chance() + chance() - 1) * 1.3;
      const strain = tiredness / 420 + (persona.sleeps - slept) * 0.35 + (chance() - 0.5) * 0.9;
      const entries = [
        ...morning(persona, { day, slept, strain }, chance),
        ...run(persona, { day, isLighter: isWithin(deload, day) }, chance),
      ];
      const load = entries.reduce(
        (sum, entry) =>
          entry.kind === 'session'
            ? sum + (entry.session.duration ?? 0) * (entry.session.rpe ?? 0)
            : sum,
        0,
      );
      tiredness = tiredness * 0.62 + load;
      return { day, entries };
    })
    .filter(({ entries }) => entries.length > 0);
}

interface Waking {
  readonly day: CalendarDay;
  readonly slept: number;
  readonly strain: number;
}

function morning(
  { diligence, watch }: Persona,
  { day, slept, strain }: Waking,
  chance: () => number,
): readonly Entry[] {
  if (chance() > diligence) return [];
  const answer = (weight: number): Step => {
    const raw = Math.round(3.6 - strain * weight + (chance() - 0.5) * 0.8);
    return step.parse(Math.min(5, Math.max(1, raw)));
  };
  const heart = watch && {
    restingHr: beatsPerMinute.parse(Math.round(watch.restingHr + strain * 2 + chance() * 3)),
    hrv: milliseconds.parse(Math.round(watch.hrv - strain * 5 + (chance() - 0.5) * 12)),
  };
  return [
    {
      kind: 'check-in',
      checkIn: {
        day,
        fatigue: answer(0.8),
        soreness: answer(0.9),
        mood: answer(0.4),
        motivation: answer(0.4),
        stress: answer(0.3),
        ...known(heart ?? {}),
      },
    },
    {
      kind: 'night',
      night: { day, duration: hours.parse(Math.round(slept * 12) / 12), quality: answer(0.5) },
    },
  ];
}

const isWithin = (deload: Deload | undefined, day: CalendarDay): boolean =>
  deload !== undefined && deload.from <= day && day <= deload.until;

interface Running {
  readonly day: CalendarDay;
  readonly isLighter: boolean;
}

function run(
  { week, pace }: Persona,
  { day, isLighter }: Running,
  chance: () => number,
): readonly Entry[] {
  const usual = week[weekdayOf(day)];
  if (!usual || chance() < 0.08) return [];
  const [type, length, effort] = isLighter ? lighter(usual) : usual;
  const duration = Math.round(length * (0.9 + chance() * 0.2));
  const isRun = type !== 'cross' && type !== 'strength';
  return [
    {
      kind: 'session',
      session: known({
        day,
        type,
        duration: minutes.parse(duration),
        rpe: rpe.parse(Math.min(10, Math.max(1, effort + Math.round(chance() * 2 - 1)))),
        distance: isRun ? kilometres.parse(Math.round((duration / pace) * 10) / 10) : undefined,
      }),
    },
  ];
}

/** Two fifths off, and nothing hard. */
const lighter = ([type, length, effort]: Usual): Usual =>
  effort > 4 ? ['easy', length * 0.6, 3] : [type, length * 0.6, effort];

/** mulberry32: a small generator of numbers in [0, 1) that repeats for the same seed. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
