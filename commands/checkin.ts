import { z } from 'zod';
import type { Asking } from '../src/bot/asking.ts';
import { defineCommand } from '../src/bot/command.ts';
import { dayField, sleepField, stepField } from '../src/bot/fields.ts';
import { option } from '../src/bot/option.ts';
import { adviceOn, diaryOf, readerOf, remember } from '../src/bot/remember.ts';
import { advise } from '../src/coach/advise.ts';
import {
  type CalendarDay,
  calendarDay,
  dayIn,
  daysBetween,
  plusDays,
} from '../src/domain/calendar-day.ts';
import type { Entry } from '../src/domain/entry.ts';
import { known } from '../src/domain/known.ts';
import { type CheckIn, fuellings, type Night } from '../src/domain/morning.ts';
import { beatsPerMinute, milliseconds, type Step, step } from '../src/domain/units.ts';
import { adviceCard } from '../src/replies/advice.ts';
import {
  checkedIn,
  checkInActions,
  checkInForm,
  moreForm,
  notSameAsAnything,
  oldButton,
  stillQuestions,
} from '../src/replies/checked-in.ts';
import { nothingFilledIn } from '../src/replies/fields.ts';
import { confused } from '../src/replies/trouble.ts';
import { noSuchWrite } from '../src/replies/undone.ts';

export const checkin = defineCommand({
  name: 'checkin',
  description: 'How you are this morning, in five taps; then today’s card',
  writes: true,
  options: {
    same: option.boolean('Everything as in your last check-in', z.boolean().optional()),
    when: option.string(
      'Which morning',
      z.string().max(40, 'A day is short: yesterday, Monday or 2026-11-23.').optional(),
      { hidden: true },
    ),
    day: option.string('The morning it is about', calendarDay.optional(), { hidden: true }),
    sleep: option.string('Hours of sleep', sleepField.optional(), { hidden: true }),
    quality: option.integer('How good the night was', stepField.optional(), { hidden: true }),
    soreness: option.integer('Legs', stepField.optional(), { hidden: true }),
    fatigue: option.integer('Energy', stepField.optional(), { hidden: true }),
    spirits: option.integer('Mood and drive', stepField.optional(), { hidden: true }),
    mood: option.integer('Mood', stepField.optional(), { hidden: true }),
    motivation: option.integer('Drive', stepField.optional(), { hidden: true }),
    stress: option.integer('Stress', stepField.optional(), { hidden: true }),
    fuelling: option.string(
      'Ate and drank enough',
      z.enum(fuellings, 'Pick yes, partly or no.').optional(),
      { hidden: true },
    ),
    resting_hr: option.number('Resting heart rate', beatsPerMinute.optional(), { hidden: true }),
    hrv: option.number('HRV', milliseconds.optional(), { hidden: true }),
    feel: option.string('Great, OK or rough', z.enum(['great', 'ok', 'rough']).optional(), {
      hidden: true,
    }),
    more: option.boolean('The second form', z.boolean().optional(), { hidden: true }),
    tap: option.boolean('Tapped on a card', z.boolean().optional(), { hidden: true }),
    edit: option.integer('The write this takes the place of', z.int().optional(), { hidden: true }),
  },
  answer({ same, when, day, sleep, quality, feel, more, tap, edit, ...answers }, asking) {
    const { today } = asking;
    const dated = dayField(when, asking);
    if ('complaint' in dated) return confused([dated.complaint]);
    const isCurrent = day === undefined || day === today || day === clubsToday(asking);
    if (!isCurrent && edit === undefined) return oldButton(day, today);
    const { spirits, resting_hr: restingHr, ...steps } = answers;
    const before = edit === undefined ? undefined : toldIn(asking, edit);
    const { sleep: _slept, ...kept } = before ?? {};
    const isAnswered = Object.values({ ...answers, sleep, quality, feel }).some(
      (each) => each !== undefined,
    );
    const checkIn: CheckIn = known({
      // What the form that changes a check-in does not ask stays as it was.
      ...(isAnswered ? kept : {}),
      ...(same ? lastCheckIn(asking) : {}),
      ...(feel ? steppedBy[feel] : {}),
      ...known(steps),
      ...known({ mood: steps.mood ?? spirits, motivation: steps.motivation ?? spirits, restingHr }),
      // The morning the runner has, wherever they are while it is the club's morning.
      day: edit !== undefined && day !== undefined ? day : dated.day,
    });
    const entries = entriesOf(checkIn, known({ duration: sleep, quality }));
    if (entries.length === 0) {
      if (same) return notSameAsAnything();
      if (asking.isFormSent) return nothingFilledIn();
      if (edit !== undefined && !before) return noSuchWrite();
      const form =
        more || isMore(before)
          ? moreForm(before?.day ?? today, { before, edit })
          : checkInForm(before?.day ?? today, { before, edit });
      return { text: '', form };
    }
    const write = remember(asking, entries, edit);
    if (!write) return noSuchWrite();
    const reader = readerOf(asking);
    const diary = diaryOf(asking);
    const advice = advise(diary, today);
    const card = adviceCard(advice, {
      reader,
      tomorrow: adviceOn(diary, today, { day: plusDays(today, 1) }),
      stored: checkedIn(entries, { reader, guessed: feel !== undefined, advice }),
      storedActions: checkInActions(write.id, { day: today, isComplete: tap || more }),
    });
    return { ...stillQuestions(card, diary, today), ...(tap && { inPlace: true }) };
  },
});

/** A club's button carries the club's day: for a runner far away it may be another one. */
const clubsToday = ({ club, now }: Asking): CalendarDay | undefined =>
  club && dayIn(club.timeZone, now);

/** What the second form asked, and nothing of the first. */
const isMore = (before: Partial<CheckIn> | undefined): boolean =>
  before !== undefined &&
  (before.restingHr ?? before.hrv ?? before.fuelling) !== undefined &&
  (before.fatigue ?? before.soreness ?? before.mood ?? before.stress) === undefined;

/** One tap stands for both questions that matter most; the echo says so. */
const steppedBy = {
  great: { fatigue: step.parse(4), soreness: step.parse(4) },
  ok: { fatigue: step.parse(3), soreness: step.parse(3) },
  rough: { fatigue: step.parse(2), soreness: step.parse(2) },
} satisfies Record<string, { fatigue: Step; soreness: Step }>;

/** How far back "the same" may reach: an older answer is no answer about today. */
const sameWithinDays = 3;

function lastCheckIn(asking: Asking): Partial<CheckIn> {
  const { today } = asking;
  const [last] = diaryOf(asking)
    .checkIns.filter(({ day }) => day < today && daysBetween(day, today) <= sameWithinDays)
    .toSorted((a, b) => daysBetween(a.day, b.day));
  if (!last) return {};
  const { fatigue, soreness, mood, motivation, stress } = last;
  return known({ fatigue, soreness, mood, motivation, stress });
}

function entriesOf(checkIn: CheckIn, slept: Pick<Night, 'duration' | 'quality'>): readonly Entry[] {
  const answered = Object.keys(checkIn).length > 1;
  return [
    ...(answered ? [{ kind: 'check-in' as const, checkIn }] : []),
    ...(Object.keys(slept).length > 0
      ? [{ kind: 'night' as const, night: { day: checkIn.day, ...slept } }]
      : []),
  ];
}

/** What an earlier check-in said, to fill in the form that changes it. */
function toldIn({ store, runner }: Asking, writeId: number) {
  const entries = store.write(runner.id, writeId)?.entries ?? [];
  const checkIn = entries.find((entry) => entry.kind === 'check-in')?.checkIn;
  const night = entries.find((entry) => entry.kind === 'night')?.night;
  const day = checkIn?.day ?? night?.day;
  return day && { day, ...checkIn, ...known({ sleep: night?.duration }) };
}
