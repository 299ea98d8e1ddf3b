import { z } from 'zod';
import { plusDays } from '../domain/calendar-day.ts';
import { known } from '../domain/known.ts';
import { sessionTypes } from '../domain/session.ts';
import { redFlagOfSomebodyElse } from '../replies/health.ts';
import type { Action, Invocation, RawInput, Reply } from '../replies/reply.ts';
import { chatter, notMine, notUnderstood, undoLabel } from '../replies/small-talk.ts';
import { nothingToUndo } from '../replies/undone.ts';
import type { Facts, Reading, Told } from '../understand/reading.ts';
import { understand } from '../understand/understand.ts';
import type { Asking } from './asking.ts';
import { type Commands, dispatch, type Report } from './dispatch.ts';
import { readingAt } from './fields.ts';
import { supposeText } from './suppose.ts';

interface Within {
  readonly asking: Asking;
  readonly commands: Commands;
  readonly report: Report;
}

/** How long a bare "why" or "and tomorrow?" still has something to refer to. */
const threadMinutes = 60;

/** A direct message is the same commands in other words: read, dispatched one by one, answered as one. */
export async function converse(text: string, within: Within): Promise<Reply> {
  const { asking, commands, report } = within;
  const reading = understand(text, readingAt(asking));
  const meant = painAnswered(text, asking) ?? meaning(reading, asking);
  if (!Array.isArray(meant)) return meant as Reply;
  const replies: Reply[] = [];
  for (const [index, invocation] of meant.entries()) {
    const origin = meant.length > 1 ? `${asking.origin}:${index}` : asking.origin;
    replies.push(await dispatch(commands, invocation, { asking: { ...asking, origin }, report }));
  }
  keepThread(meant, asking);
  return asOne(replies, meant);
}

/** What the message comes to: commands with their raw input, or words that need no command. */
function meaning(reading: Reading, asking: Asking): readonly Invocation[] | Reply {
  const { intent, redFlag, told } = reading;
  if (redFlag?.somebodyElse) return redFlagOfSomebodyElse(redFlag.sign);
  if (redFlag) return [{ command: 'pause', input: { why: 'red flag', sign: redFlag.sign } }];
  if (told[0]?.write === 'undo') return corrected(told, asking);
  const question = questionAsked(reading, asking);
  const reported = told.map((each) => invocationOf(each, asking));
  // What is reported is stored first, so that the answer knows it.
  if (reported.length > 0 || question) return [...reported, ...(question ? [question] : [])];
  if (intent === 'help') return [{ command: 'help', input: {} }];
  if (intent === 'out_of_scope') return notMine;
  return intent === 'greeting_smalltalk' ? chatter(reading) : notUnderstood;
}

function questionAsked(reading: Reading, asking: Asking): Invocation | undefined {
  const { intent, facts, available } = reading;
  const day = (offset: number) => plusDays(asking.today, offset);
  const about = known({ minutes: available, suppose: supposeTextOf(reading.aside) });
  const ask = (input: RawInput): Invocation => ({
    command: 'today',
    input: { ...about, ...input },
  });
  switch (intent) {
    case 'ask_hard_today':
      return ask({ hard: true });
    case 'ask_today':
      return ask((facts.days ?? 0) > 0 ? { day: day(facts.days ?? 0) } : {});
    case 'ask_tomorrow':
      return ask({ day: day(Math.max(1, facts.days ?? 1)) });
    case 'ask_why':
      return ask({ view: 'why', ...known({ day: lastDayAsked(asking) }) });
    case 'ask_whatif':
      return ask(hypothesis(facts, asking));
    case 'ask_recovery_ideas':
      return ask({ view: 'options' });
    case 'ask_week':
      return { command: 'week', input: {} };
    case 'ask_sleep':
      return { command: 'ask', input: { about: 'sleep' } };
    case 'ask_fuel':
      return {
        command: 'ask',
        input: known({ about: 'fuel', minutes: facts.minutes, km: facts.km }),
      };
    case 'ask_race_taper':
      return { command: 'ask', input: known({ about: 'taper', km: facts.km, days: facts.days }) };
    case 'ask_status':
      return { command: 'ask', input: { about: 'status' } };
    default:
      return undefined;
  }
}

/**
 * What was only imagined. Sleep still to come belongs to the morning it leads to, and a session to
 * come is asked about for the sake of the day after it.
 */
function hypothesis(facts: Facts, { today }: Asking): RawInput {
  const { sleepHours: sleep, sleepQuality: quality, fatigue, soreness, stress, mood, km } = facts;
  const said = Math.max(0, facts.days ?? 0);
  const isSession = km !== undefined || facts.minutes !== undefined;
  const on = sleep !== undefined && !isSession ? Math.max(1, said) : said;
  const type = sessionTypes.findIndex((each) => each === facts.type);
  const imagined = known({
    sleep,
    quality,
    fatigue: fromWorst(fatigue),
    soreness: fromWorst(soreness),
    stress: fromWorst(stress),
    mood,
    ...(isSession && { km, min: facts.minutes, rpe: facts.rpe, type: type < 0 ? undefined : type }),
  });
  const day = plusDays(today, isSession ? on + 1 : on);
  if (Object.keys(imagined).length === 0) return { hypothesis: true, day };
  return { hypothesis: true, day, suppose: supposeText({ ...imagined, on }) };
}

/** People say 5 for "extremely sore"; the diary stores 5 for "fresh". */
const fromWorst = (n: number | undefined) => (n === undefined ? undefined : 6 - n);

function invocationOf(told: Told, { today }: Asking): Invocation {
  switch (told.write) {
    case 'session':
      return {
        command: 'log',
        input: known({
          type: told.type,
          minutes: told.minutes === undefined ? undefined : String(told.minutes),
          distance: told.km === undefined ? undefined : `${told.km} km`,
          rpe: told.rpe,
          felt: told.felt,
          when: plusDays(today, told.days),
        }),
      };
    case 'sleep':
      return {
        command: 'sleep',
        input: known({
          hours: told.hours === undefined ? undefined : String(told.hours),
          quality: told.quality,
          nap: told.napMinutes,
          when: plusDays(today, told.days),
        }),
      };
    case 'wellness':
      return {
        command: 'checkin',
        input: known({
          fatigue: fromWorst(told.fatigue),
          soreness: fromWorst(told.soreness),
          stress: fromWorst(told.stress),
          mood: told.mood,
          motivation: told.motivation,
          resting_hr: told.restingHr,
          hrv: told.hrv,
          when: plusDays(today, told.days),
        }),
      };
    case 'pain':
      return {
        command: 'pause',
        input: known({
          why: 'injured',
          where: told.site,
          pain: told.gone ? 0 : told.level,
          limp: told.limp,
          worse: told.worseNextMorning,
          when: plusDays(today, Math.min(0, told.days)),
        }),
      };
    case 'illness':
      return told.gone
        ? { command: 'pause', input: { why: 'fine again' } }
        : {
            command: 'pause',
            input: known({
              why: 'ill',
              symptoms: told.symptoms.length > 0 ? told.symptoms.join(',') : undefined,
              when: plusDays(today, Math.min(0, told.days)),
            }),
          };
    case 'undo':
      return { command: 'undo', input: {} };
  }
}

/** "No wait, 45": the last write of that kind again, with what was said put in its place. */
function corrected(told: readonly Told[], asking: Asking): readonly Invocation[] | Reply {
  const [, replacement] = told;
  if (!replacement || replacement.write === 'undo') return [{ command: 'undo', input: {} }];
  const invocation = invocationOf(replacement, asking);
  const kind = entryKinds[replacement.write];
  const last = asking.store
    .writes(asking.runner.id, 10)
    .find(({ entries }) => entries.some((entry) => entry.kind === kind));
  if (!last) return nothingToUndo;
  const before = last.entries.find((entry) => entry.kind === kind);
  const kept: RawInput =
    before?.kind === 'session'
      ? known({
          type: before.session.type,
          minutes:
            before.session.duration === undefined ? undefined : String(before.session.duration),
          distance:
            before.session.distance === undefined ? undefined : `${before.session.distance} km`,
          rpe: before.session.rpe,
          note: before.session.note,
          when: before.session.day,
        })
      : before?.kind === 'night'
        ? known({
            hours: before.night.duration === undefined ? undefined : String(before.night.duration),
            quality: before.night.quality,
            when: before.night.day,
          })
        : {};
  const { when, ...said } = invocation.input;
  const moved = replacement.write === 'session' && replacement.days !== 0 ? known({ when }) : {};
  return [{ ...invocation, input: { ...kept, ...said, ...moved, edit: last.id } }];
}

const entryKinds = {
  session: 'session',
  sleep: 'night',
  wellness: 'check-in',
  pain: 'pain',
  illness: 'illness',
} as const;

/** Facts told inside a question, as the card takes them. */
function supposeTextOf(aside: readonly Told[]): string | undefined {
  const facts = aside.map((told) => {
    if (told.write === 'sleep') {
      return known({
        sleep: told.hours,
        quality: told.quality,
        on: told.days > 0 ? told.days : undefined,
      });
    }
    if (told.write !== 'wellness') return {};
    const { fatigue, soreness, stress, mood, motivation, restingHr: hr, hrv } = told;
    return known({
      fatigue: fromWorst(fatigue),
      soreness: fromWorst(soreness),
      stress: fromWorst(stress),
      mood,
      motivation,
      hr,
      hrv,
    });
  });
  return supposeText(Object.assign({}, ...facts)) || undefined;
}

/** A bare number after "how much is it, 0 to 10?" is the answer to that. */
function painAnswered(
  text: string,
  { store, runner, now }: Asking,
): readonly Invocation[] | undefined {
  const pain = /^\s*(10|\d)\s*(?:\/\s*10|out of (?:10|ten))?\s*[.!]?\s*$/i.exec(text)?.[1];
  const site = threadOf(store.thread(runner.id, now)).site;
  if (pain === undefined || site === undefined) return undefined;
  return [{ command: 'pause', input: { why: 'injured', where: site, pain: Number(pain) } }];
}

/** What the store gave back, which may have been written by an earlier version. */
const threadOf = (thread: unknown): { day?: string | undefined; site?: string | undefined } =>
  z
    .object({ day: z.string(), site: z.string() })
    .partial()
    .catch({})
    .parse(thread ?? {});

function lastDayAsked({ store, runner, now, today }: Asking): string | undefined {
  const { day } = threadOf(store.thread(runner.id, now));
  return day !== undefined && day >= today ? day : undefined;
}

/** What was spoken of last: a day, or a pain whose number was asked for. Only for who has a diary. */
function keepThread(meant: readonly Invocation[], { store, runner, now }: Asking): void {
  const last = meant.at(-1);
  if (!last || !store.runner(runner.id)) return;
  const { command, input } = last;
  const asksForNumber = command === 'pause' && input.why === 'injured' && input.pain === undefined;
  if (command !== 'today' && !asksForNumber) return;
  const thread = asksForNumber ? { site: input.where } : known({ day: input.day });
  store.saveThread(runner.id, thread, new Date(now.getTime() + threadMinutes * 60_000));
}

/** Several answers as one message: what was stored a line each, then the last one's advice. */
function asOne(replies: readonly Reply[], meant: readonly Invocation[]): Reply {
  // The one with the day's card carries the advice; without one, the last.
  const last = replies.findLast(({ card }) => card !== undefined) ?? replies.at(-1);
  if (replies.length < 2 || !last) return last ?? notUnderstood;
  const undos = replies.flatMap(({ actions = [] }, index) =>
    actions
      .flat()
      .filter(({ command }) => command === 'undo')
      .map((action): Action => ({ ...action, label: undoLabel(meant[index]?.command ?? '') })),
  );
  const others = (last.actions ?? [])
    .map((row) => row.filter(({ command }) => command !== 'undo'))
    .filter((row) => row.length > 0);
  const lines = replies
    .filter((reply) => reply !== last)
    .map(({ text }) => text.split('\n')[0] ?? '');
  return {
    ...last,
    text: [...lines, last.text].filter(Boolean).join('\n'),
    actions: [...others.slice(0, 4), ...(undos.length > 0 ? [undos.slice(0, 5)] : [])],
  };
}
