import { z } from 'zod';
import type { Asking } from '../src/bot/asking.ts';
import { defineCommand } from '../src/bot/command.ts';
import { dayField, offerDays } from '../src/bot/fields.ts';
import { option } from '../src/bot/option.ts';
import { diaryOf, remember, written } from '../src/bot/remember.ts';
import { advise } from '../src/coach/advise.ts';
import { type CalendarDay, daysBetween, plusDays } from '../src/domain/calendar-day.ts';
import type { Diary } from '../src/domain/diary.ts';
import type { Entry } from '../src/domain/entry.ts';
import { redFlagSigns, type Symptom, symptoms } from '../src/domain/health.ts';
import { known } from '../src/domain/known.ts';
import { painLevel } from '../src/domain/units.ts';
import {
  healthNoted,
  pauseForm,
  pauseReasons,
  pauseWords,
  untilBeforeFrom,
  whereDoesItHurt,
} from '../src/replies/health.ts';
import { confused } from '../src/replies/trouble.ts';
import { noSuchWrite } from '../src/replies/undone.ts';
import { sentence } from '../src/replies/words.ts';
import { readDay } from '../src/understand/fields.ts';

const spoken = [...pauseReasons, 'red flag', 'cleared by doctor'] as const;

export const pause = defineCommand({
  name: 'pause',
  description: 'Ill, injured or away: what waits, and the way back',
  writes: true,
  options: {
    why: option.string(
      'What it is',
      z.enum(spoken, 'Pick ill, injured, holiday, busy or fine again.').optional(),
      {
        choices: [...pauseReasons, 'cleared by doctor' as const].map((value) => ({
          label: sentence(pauseWords[value]),
          value,
        })),
      },
    ),
    where: option.string(
      'Where it hurts: left calf',
      z.string().max(60, 'Name the place in a few words, like left calf.').optional(),
    ),
    pain: option.integer('Pain now, 0 none to 10 worst', painLevel.optional()),
    symptoms: option.string(
      'If ill: fever, chest, stomach, aches, head cold',
      z
        .string()
        .max(80, 'Name the symptoms in a few words.')
        .transform((text) => text.split(',').map((each) => each.trim().toLowerCase()))
        .pipe(
          z.array(
            z.enum(symptoms, `Name symptoms out of: ${symptoms.join(', ')}, with commas between.`),
          ),
        )
        .optional(),
    ),
    when: option.string(
      'Since when; today if you leave it out',
      z.string().max(40, 'A day is short: yesterday, Monday or 2026-11-23.').optional(),
      {
        complete: offerDays,
      },
    ),
    until: option.string(
      'For away days: until when',
      z.string().max(40, 'A day is short: Sunday or 2026-12-06.').optional(),
    ),
    limp: option.boolean('You limp', z.boolean().optional(), { hidden: true }),
    worse: option.boolean('Worse next morning', z.boolean().optional(), { hidden: true }),
    sign: option.string('The sign', z.enum(redFlagSigns).optional(), { hidden: true }),
    edit: option.integer('The write this takes the place of', z.int().optional(), { hidden: true }),
  },
  answer({ why, when, edit, ...told }, asking) {
    if (why === undefined) return { text: '', form: pauseForm() };
    const dated = dayField(when, asking);
    if ('complaint' in dated) return confused([dated.complaint]);
    const entry = entryFrom({ why, day: dated.day, ...told }, asking);
    if ('complaint' in entry) return confused([entry.complaint]);
    if ('ask' in entry) return { text: '', form: pauseForm(entry.ask) };
    const before = diaryOf(asking);
    const entries = [entry, ...comingBack(entry, before), ...clearedWith(entry, before)];
    const write = remember(asking, entries, edit);
    if (!write) return noSuchWrite();
    const diary = diaryOf(asking);
    return healthNoted(entry, {
      ...written(asking, write),
      before,
      advice: advise(diary, asking.today),
    });
  },
});

/** Who is fine again is back from wherever they were, too. */
const comingBack = (entry: Entry, { away }: Diary): readonly Entry[] =>
  entry.kind === 'fine again' && away.some(({ until }) => until === undefined || until >= entry.day)
    ? [{ kind: 'back', day: entry.day }]
    : [];

/** The pain that was told with a red flag, and never as a number, is over with it. */
const clearedWith = (entry: Entry, { redFlags, pains }: Diary): readonly Entry[] =>
  entry.kind !== 'cleared by doctor'
    ? []
    : pains
        .filter(
          ({ from, closed, reports }) =>
            closed === undefined &&
            reports.every(({ level }) => level === undefined) &&
            redFlags.some((flag) => flag.closed === undefined && flag.from === from),
        )
        .map(({ site, from }) => ({
          kind: 'pain',
          site,
          from,
          report: { day: entry.day, level: painLevel.parse(0) },
        }));

interface Told {
  readonly why: (typeof spoken)[number];
  readonly day: CalendarDay;
  readonly where?: string | undefined;
  readonly pain?: z.infer<typeof painLevel> | undefined;
  readonly symptoms?: readonly Symptom[] | undefined;
  readonly until?: string | undefined;
  readonly limp?: boolean | undefined;
  readonly worse?: boolean | undefined;
  readonly sign?: (typeof redFlagSigns)[number] | undefined;
}

type Outcome =
  | Entry
  | { readonly complaint: string }
  | { readonly ask: { readonly why: string; readonly where?: string } };

function entryFrom(told: Told, asking: Asking): Outcome {
  const { why, day, sign } = told;
  switch (why) {
    case 'ill':
      return { kind: 'illness', from: day, symptoms: told.symptoms ?? [] };
    case 'injured':
      return painFrom(told, asking);
    case 'holiday':
    case 'busy':
      return awayFrom(told, asking);
    case 'fine again':
      return { kind: 'fine again', day };
    case 'cleared by doctor':
      return { kind: 'cleared by doctor', day };
    case 'red flag':
      return sign ? { kind: 'red flag', from: day, sign } : { complaint: whereDoesItHurt() };
  }
}

function painFrom({ day, where, pain, limp, worse }: Told, { today }: Asking): Outcome {
  if (where === undefined) return { ask: { why: 'injured' } };
  // What is said now is about today, whenever it began.
  const report = known({ day: today, level: pain, limp, worseNextMorning: worse });
  return { kind: 'pain', site: where.toLowerCase(), from: day, report };
}

function awayFrom({ why, day, until }: Told, { today }: Asking): Outcome {
  const last = until === undefined ? undefined : comingDay(until, { from: day, today });
  if (until !== undefined && (last === undefined || daysBetween(day, last) < 0)) {
    return { complaint: untilBeforeFrom(until) };
  }
  return {
    kind: 'away',
    away: { from: day, why: why === 'busy' ? 'busy' : 'holiday', ...known({ until: last }) },
  };
}

/** A weekday said of the end of something is the next one, although a diary's is the last one. */
function comingDay(
  text: string,
  { from, today }: { readonly from: CalendarDay; readonly today: CalendarDay },
): CalendarDay | undefined {
  const read = readDay(text, today);
  if (read === undefined || daysBetween(from, read) >= 0) return read;
  const isWeekday = daysBetween(read, today) <= 7 && !/\d/.test(text);
  return isWeekday ? plusDays(read, 7) : read;
}
