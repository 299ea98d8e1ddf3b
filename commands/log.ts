import { z } from 'zod';
import type { Asking } from '../src/bot/asking.ts';
import { defineCommand } from '../src/bot/command.ts';
import { dayField, distanceField, durationField, offerDays, readingAt } from '../src/bot/fields.ts';
import { option } from '../src/bot/option.ts';
import { adviceFor, diaryOf, remember, welcomed, written } from '../src/bot/remember.ts';
import { isLoadInferred, sessionLoad } from '../src/coach/load.ts';
import { plusDays } from '../src/domain/calendar-day.ts';
import type { Entry } from '../src/domain/entry.ts';
import { known } from '../src/domain/known.ts';
import type { Note } from '../src/domain/morning.ts';
import { feltAgainstExpected, type Session, sessionTypes } from '../src/domain/session.ts';
import { rpe } from '../src/domain/units.ts';
import { healthNoted } from '../src/replies/health.ts';
import {
  doubtful,
  logForm,
  nothingToLog,
  sessionLogged,
  sessionOffer,
} from '../src/replies/logged.ts';
import { dayNoted, noteForm } from '../src/replies/noted.ts';
import type { Choice, Reply } from '../src/replies/reply.ts';
import { confused } from '../src/replies/trouble.ts';
import { noSuchWrite } from '../src/replies/undone.ts';
import { distanceIn, sentence, sessionWords } from '../src/replies/words.ts';
import { readSession } from '../src/understand/fields.ts';
import { understand } from '../src/understand/understand.ts';

export const log = defineCommand({
  name: 'log',
  description: 'Log a session: a run, a ride, the gym, or a day of rest',
  writes: true,
  options: {
    what: option.string(
      'In your own words: 10k easy 52:30 rpe 6',
      z.string().max(300, 'Keep it under 300 characters.').optional(),
      { complete: ownLastSessions },
    ),
    type: option.string('What kind', z.enum(sessionTypes, 'Pick one of the types.').optional(), {
      choices: sessionTypes.map((type) => ({ label: sentence(sessionWords[type]), value: type })),
    }),
    minutes: option.string('How long: 45, 52:30 or 1h20', durationField.optional()),
    distance: option.string(
      'How far: 10, 10 km or 6.2 mi',
      z.string().max(40, 'A distance is short: 10, 10 km or 6.2 mi.').optional(),
    ),
    rpe: option.number('How hard, 0 to 10: 3 easy, 5 steady, 7 hard, 10 all out', rpe.optional()),
    felt: option.string(
      'Against what you expected',
      z.enum(feltAgainstExpected, 'Pick better, as expected or worse.').optional(),
      { choices: feltAgainstExpected.map((felt) => ({ label: sentence(felt), value: felt })) },
    ),
    when: option.string(
      'Which day; today if you leave it out',
      z.string().max(40, 'A day is short: yesterday, Monday or 2026-11-23.').optional(),
      { complete: offerDays },
    ),
    note: option.string(
      'Anything worth remembering; alone it is a note on the day',
      z.string().max(300, 'A note is at most 300 characters.').optional(),
    ),
    suggested: option.string('The session that was advised', z.enum(sessionTypes).optional(), {
      hidden: true,
    }),
    edit: option.integer('The write this takes the place of', z.int().optional(), { hidden: true }),
  },
  answer({ edit, when, suggested, ...fields }, asking) {
    const { runner, today } = asking;
    const noted = edit === undefined ? undefined : notedAs(asking, edit);
    if (Object.values(fields).every((value) => value === undefined)) {
      if (edit === undefined)
        return { text: '', form: logForm(runner, known({ when, suggested })) };
      if (noted) return { text: '', form: noteForm(noted, edit) };
      const before = loggedAs(asking, edit);
      return before
        ? { text: '', form: logForm(runner, { editing: { before, edit } }) }
        : noSuchWrite();
    }
    const before = edit === undefined ? undefined : loggedAs(asking, edit);
    const { note, ...others } = fields;
    const isNoteAlone = Object.values(others).every((value) => value === undefined);
    if (note !== undefined && isNoteAlone && !before) {
      return noteOn({ when: when ?? noted?.day, note }, edit, asking);
    }
    const session = sessionFrom({ ...fields, ...keptOf(before, fields, asking), when }, asking);
    if ('complaint' in session) return confused([session.complaint]);
    const write = remember(asking, [{ kind: 'session', session }], edit);
    if (!write) return noSuchWrite();
    const reply = sessionLogged(session, {
      ...written(asking, write),
      load: sessionLoad(session),
      isInferred: isLoadInferred(session),
      tomorrow: adviceFor(asking, plusDays(today, 1)),
    });
    return welcomed(reply, asking);
  },
});

/** Words about a day rather than a session. A sign of danger in them is met like one that is told. */
function noteOn(
  { when, note: text }: { readonly when: string | undefined; readonly note: string },
  edit: number | undefined,
  asking: Asking,
): Reply {
  const dated = dayField(when, asking);
  if ('complaint' in dated) return confused([dated.complaint]);
  const note = { day: dated.day, text };
  const write = remember(asking, [{ kind: 'note', note }], edit);
  if (!write) return noSuchWrite();
  const reply = dayNoted(note, written(asking, write));
  const danger = understand(text, readingAt(asking)).redFlag;
  if (!danger || danger.somebodyElse) return welcomed(reply, asking);
  const before = diaryOf(asking);
  const entry: Entry = { kind: 'red flag', from: dated.day, sign: danger.sign };
  const flag = remember({ ...asking, origin: `${asking.origin}:danger` }, [entry]);
  if (!flag) return reply;
  const advice = adviceFor(asking, asking.today);
  return healthNoted(entry, { ...written(asking, flag), before, advice });
}

/** What the form that changes a session does not ask, or shows rounded, stays as it was. */
function keptOf(before: Session | undefined, given: Fields, { runner }: Asking): Partial<Fields> {
  const shown = before?.distance && distanceIn(before.distance, runner.units);
  return known({
    felt: given.felt ?? before?.felt,
    distance:
      given.distance === shown && before?.distance ? `${before.distance} km` : given.distance,
  });
}

interface Fields {
  readonly what?: string | undefined;
  readonly type?: Session['type'] | undefined;
  readonly minutes?: Session['duration'] | undefined;
  readonly distance?: string | undefined;
  readonly rpe?: Session['rpe'] | undefined;
  readonly felt?: Session['felt'] | undefined;
  readonly when?: string | undefined;
  readonly note?: string | undefined;
}

/** The options count first; what they leave open comes from the runner's own words. */
function sessionFrom(fields: Fields, asking: Asking): Session | { readonly complaint: string } {
  const said = fields.what === undefined ? {} : readSession(fields.what, readingAt(asking));
  if (said === undefined) return { complaint: nothingToLog(fields.what ?? '') };
  const dated = dayField(fields.when ?? said.day, asking);
  if ('complaint' in dated) return dated;
  const far = fields.distance === undefined ? said : distanceField(fields.distance, asking);
  if ('complaint' in far) return far;
  const session: Session = known({
    day: dated.day,
    type: fields.type ?? said.type ?? 'easy',
    duration: fields.minutes ?? said.duration,
    distance: far.distance,
    rpe: fields.rpe ?? said.rpe,
    felt: fields.felt ?? said.felt,
    note: fields.note,
  });
  const complaint = doubtful(session, asking.runner.units);
  return complaint === undefined ? session : { complaint };
}

/** The session of an earlier write, to fill in the form that changes it. */
function loggedAs({ store, runner }: Asking, writeId: number): Session | undefined {
  const entries = store.write(runner.id, writeId)?.entries ?? [];
  return entries.find((entry) => entry.kind === 'session')?.session;
}

/** The note of an earlier write, likewise. */
function notedAs({ store, runner }: Asking, writeId: number): Note | undefined {
  const entries = store.write(runner.id, writeId)?.entries ?? [];
  return entries.find((entry) => entry.kind === 'note')?.note;
}

/** The runner's own last kinds of session, each once, newest first. */
function ownLastSessions(typed: string, { store, runner }: Asking): readonly Choice[] {
  const offers = store
    .writes(runner.id, 60)
    .flatMap(({ entries }) => entries)
    .flatMap((entry) =>
      entry.kind === 'session' ? [sessionOffer(entry.session, runner.units)] : [],
    )
    .filter(({ label, value }) =>
      `${value} ${label}`.toLowerCase().includes(typed.trim().toLowerCase()),
    );
  const asTyped = typed.trim() ? [{ label: typed, value: typed }] : [];
  return [...asTyped, ...offers]
    .filter((offer, at, all) => all.findIndex(({ value }) => value === offer.value) === at)
    .slice(0, 25)
    .map(({ label, value }) => ({ label: label.slice(0, 100), value: value.slice(0, 100) }));
}
