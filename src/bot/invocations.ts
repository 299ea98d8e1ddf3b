import { type CalendarDay, plusDays } from '../domain/calendar-day.ts';
import { known } from '../domain/known.ts';
import { sessionTypes } from '../domain/session.ts';
import { redFlagOfSomebodyElse, whereDoesItHurt } from '../replies/health.ts';
import type { Action, Invocation, RawInput, Reply } from '../replies/reply.ts';
import { chatter, noMedicine, notMine, notUnderstood } from '../replies/small-talk.ts';
import { saveLabel, unsure } from '../replies/supposing.ts';
import {
  meansHard,
  meansNextWeek,
  metricIn,
  namesMedicine,
  rulesOutRunning,
  soughtIn,
} from '../understand/particulars.ts';
import { type PlanChange, planChangeIn } from '../understand/plan-change.ts';
import type { Facts, Reading, Told } from '../understand/reading.ts';
import {
  bodyMassIn,
  fuelTopicIn,
  helpTopicIn,
  raceTopicIn,
  sleepTopicIn,
  statusTopicIn,
} from '../understand/topics.ts';
import type { Asking } from './asking.ts';
import { corrected } from './corrected.ts';
import { fitsAButton, saving, supposeText } from './suppose.ts';
import { threadWith } from './thread.ts';
import { fromWorst, invocationOf } from './told-as-command.ts';

/** What the message comes to: commands with their raw input, or words that need no command. */
export function invocationsOf(reading: Reading, asking: Asking): readonly Invocation[] | Reply {
  const { intent, redFlag, told } = reading;
  if (redFlag?.somebodyElse) return redFlagOfSomebodyElse(redFlag.sign);
  if (told[0]?.write === 'undo') return corrected(reading, asking);
  const reported = told.map((each) => invocationOf(each, asking));
  // Stored last, so that a bare "undo" takes it back first; it is answered before all else.
  if (redFlag) {
    return [...reported, { command: 'pause', input: { why: 'red flag', sign: redFlag.sign } }];
  }
  const question = questionAsked(reading, asking);
  // What is reported is stored first, so that the answer knows it.
  if (reported.length > 0 || question) return [...reported, ...(question ? [question] : [])];
  const offered = offers(reading, asking);
  if (offered.length > 0) return unsure(offered);
  if (intent === 'report_pain') return { text: whereDoesItHurt() };
  if (intent.startsWith('log_')) return chatter({ ...reading, chat: 'missed' });
  if (intent === 'help')
    return [{ command: 'help', input: known({ about: helpTopicIn(reading.text) }) }];
  const isOpen = intent === 'out_of_scope' || intent === 'unclear';
  if (isOpen && namesMedicine(reading.text)) return noMedicine();
  if (intent === 'out_of_scope') return notMine();
  return intent === 'greeting_smalltalk' ? chatter(reading) : notUnderstood();
}

/** Taps that store what was perhaps told. */
export const offers = ({ aside, chat }: Reading, asking: Asking): readonly Action[] =>
  chat === 'plan'
    ? []
    : aside
        .flatMap((told) => {
          if (told.write === 'undo') return [];
          const { command, input } = invocationOf(told, asking);
          return [saving(saveLabel(told.write), command, input)];
        })
        .filter(fitsAButton)
        .slice(0, 5);

function questionAsked(reading: Reading, asking: Asking): Invocation | undefined {
  const { intent, facts, available } = reading;
  const drawn =
    intent === 'ask_status' || intent === 'ask_sleep' ? metricIn(reading.text) : undefined;
  if (drawn) return { command: 'trend', input: { metric: drawn } };
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
      if ((facts.days ?? 0) > 0) return ask({ day: day(facts.days ?? 0) });
      // "With only 30 minutes?" is about the day that was spoken of.
      return ask(
        available === undefined || facts.days === 0 ? {} : known({ day: threadWith(asking).day }),
      );
    case 'ask_tomorrow':
      return ask({ day: day(Math.max(1, facts.days ?? 1)) });
    case 'ask_why':
      return ask({ view: 'why', ...known({ day: threadWith(asking).day }) });
    case 'ask_whatif':
      // A race weeks ahead is a question about the way there.
      if (isRaceAhead(facts)) return { command: 'ask', input: aboutRace(facts) };
      return supposedOtherwise(reading, asking) ?? ask(hypothesis(facts, asking));
    case 'ask_recovery_ideas':
      return ask({
        view: 'recover',
        ...((rulesOutRunning(reading.text) || isSpent(facts)) && { no_running: true }),
      });
    case 'ask_week':
      return {
        command: 'week',
        input: known({
          which: meansNextWeek(reading.text) ? 'next' : undefined,
          find: soughtIn(reading.text),
        }),
      };
    case 'ask_sleep':
      return {
        command: 'ask',
        input: known({
          about: 'sleep',
          sleep: sleepTopicIn(reading.text),
          hours: facts.sleepHours,
        }),
      };
    case 'ask_fuel':
      return {
        command: 'ask',
        input: known({
          about: 'fuel',
          fuel: fuelTopicIn(reading.text),
          weight: bodyMassIn(reading.text),
          minutes: facts.minutes,
          km: facts.km,
          type: sessionTypes.find((type) => type === facts.type),
        }),
      };
    case 'ask_race_taper':
      return {
        command: 'ask',
        input: { ...aboutRace(facts), ...known({ race: raceTopicIn(reading.text) }) },
      };
    case 'ask_status':
      return {
        command: 'ask',
        input: known({ about: 'status', status: statusTopicIn(reading.text) }),
      };
    default:
      return undefined;
  }
}

/** Nothing left, or legs that are wrecked: no jog is offered as recovery. */
const isSpent = ({ fatigue = 0, soreness = 0 }: Facts): boolean => Math.max(fatigue, soreness) >= 5;

const aboutRace = ({ km, days }: Facts): RawInput => known({ about: 'taper', km, days });

const isRaceAhead = ({ km, days, type }: Facts): boolean =>
  km !== undefined && (days ?? 0) > 7 && (type === 'race' || km === 21.1 || km === 42.2);

const laterDay = ({ days = 0 }: Facts, { today }: Asking): CalendarDay | undefined =>
  days > 0 ? plusDays(today, days) : undefined;

/** A change to the plan, or something about sleep or food, that no number says. */
function supposedOtherwise({ text, facts }: Reading, asking: Asking): Invocation | undefined {
  if (Object.keys(facts).some((key) => key !== 'type' && key !== 'days')) return undefined;
  if (facts.type === undefined && meansHard(text)) {
    return { command: 'today', input: known({ hard: true, day: laterDay(facts, asking) }) };
  }
  const change = planChangeIn(text, asking.today);
  const day = (offset: number | undefined) =>
    offset === undefined ? undefined : plusDays(asking.today, offset);
  switch (change?.is) {
    case 'left out':
      return whatIf({ change: 'left out', day: day(change.day), type: change.type });
    case 'moved':
      return whatIf({
        change: 'moved',
        day: day(change.from),
        to: day(change.to),
        type: change.type,
      });
    case 'put in':
      return whatIf({ change: 'put in', day: day(change.day), type: change.type });
    default: {
      const sleep = sleepTopicIn(text);
      return sleep && { command: 'ask', input: { about: 'sleep', sleep } };
    }
  }
}

interface Imagined {
  readonly change: PlanChange['is'];
  readonly day?: CalendarDay | undefined;
  readonly to?: CalendarDay | undefined;
  readonly type?: string | undefined;
}

const whatIf = ({ type, ...rest }: Imagined): Invocation => ({
  command: 'what-if',
  input: known({ ...rest, type: sessionTypes.find((each) => each === type) }),
});

/**
 * What was only imagined. Sleep still to come belongs to the morning it leads to, and a session to
 * come is asked about for the sake of the day after it.
 */
function hypothesis(facts: Facts, { today }: Asking): RawInput {
  const { sleepHours: sleep, sleepQuality: quality, fatigue, soreness, stress, mood, km } = facts;
  const said = Math.max(0, facts.days ?? 0);
  const isSession = km !== undefined || facts.minutes !== undefined;
  const on = sleep !== undefined && !isSession ? Math.max(1, said) : said;
  const type = (sessionTypes as readonly string[]).indexOf(facts.type ?? '');
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
    if (told.write === 'session' && told.days === 0) {
      const { km, minutes: min, rpe, type } = told;
      return known({ km, min, rpe, type: type && sessionTypes.indexOf(type) });
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
