import type { Away } from '../domain/calendar.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Entry } from '../domain/entry.ts';
import type { RedFlagSign, Symptom } from '../domain/health.ts';
import type { CheckIn, Fuelling, Night } from '../domain/morning.ts';
import type { Felt, Session } from '../domain/session.ts';
import type { DistanceUnit } from '../domain/units.ts';
import { blockWords } from './block-words.ts';
import { phrase, said, say, spoken } from './say.ts';
import {
  dayWords,
  distanceWords,
  hoursWords,
  listWords,
  minutesWords,
  sessionWords,
  stepNames,
  stepWord,
  timeWords,
} from './words.ts';

export interface Reader {
  readonly today: CalendarDay;
  readonly units: DistanceUnit;
}

/** What was stored, in the runner's units: 'easy run · 10 km · 52:30 · effort 6 · today'. */
export function entryWords(entry: Entry, reader: Reader): string {
  const on = (day: CalendarDay) => dayWords(day, reader.today);
  switch (entry.kind) {
    case 'session':
      return `${doneWords(entry.session, reader.units)} · ${on(entry.session.day)}`;
    case 'night':
      return `${nightWords(entry.night)} · ${on(entry.night.day)}`;
    case 'check-in':
      return `${checkInWords(entry.checkIn)} · ${on(entry.checkIn.day)}`;
    case 'planned':
      return `${say`planned: ${entry.planned.name ?? sessionWords[entry.planned.type]}`} · ${on(entry.planned.day)}`;
    case 'pain':
      return `${painWords(entry)} · ${on(entry.report.day)}`;
    case 'illness':
      return `${entry.symptoms.length > 0 ? say`ill (${symptomsWords(entry.symptoms)})` : say`ill`} · ${say`since ${on(entry.from)}`}`;
    case 'red flag':
      return `${signWords[entry.sign]} · ${on(entry.from)}`;
    case 'fine again':
      return `${say`fine again`} · ${on(entry.day)}`;
    case 'cleared by doctor':
      return `${say`seen by a doctor, cleared`} · ${on(entry.day)}`;
    case 'race':
      return `${entry.race.name} · ${distanceWords(entry.race.distance, reader.units)} · ${on(entry.race.day)}`;
    case 'race removed':
      return say`a race taken out`;
    case 'block':
      return `${said(blockWords[entry.block.kind])} · ${say`${on(entry.block.from)} to ${on(entry.block.until)}`}`;
    case 'block removed':
      return say`a block taken out`;
    case 'plan dropped':
      return `${say`plan dropped`} · ${on(entry.day)}`;
    case 'note':
      return `${say`“${entry.note.text}”`} · ${on(entry.note.day)}`;
    case 'away': {
      const { why, from, until } = entry.away;
      return `${say`away (${awayWords[why]})`} · ${until ? say`from ${on(from)} to ${on(until)}` : say`from ${on(from)}`}`;
    }
    case 'back':
      return `${say`back`} · ${on(entry.day)}`;
  }
}

/** 'easy run · 10 km · 52:30 · effort 6'. */
export function doneWords(session: Session, units: DistanceUnit): string {
  return joined([
    session.type === 'rest' ? say`rest day` : sessionWords[session.type],
    session.distance && distanceWords(session.distance, units),
    session.duration && timeWords(session.duration),
    session.rpe !== undefined && say`effort ${session.rpe}`,
    session.felt && session.felt !== 'as expected' && feltWords[session.felt],
    session.note && say`“${session.note}”`,
  ]);
}

function nightWords({ duration, quality, nap }: Night): string {
  return joined([
    duration !== undefined && say`slept ${hoursWords(duration)}`,
    quality !== undefined && say`sleep ${stepWord('quality', quality)}`,
    nap !== undefined && say`nap ${minutesWords(nap)}`,
  ]);
}

function checkInWords(checkIn: CheckIn): string {
  const steps = (['fatigue', 'soreness', 'mood', 'motivation', 'stress'] as const).map((item) => {
    const step = checkIn[item];
    return step !== undefined && `${stepNames[item]} ${stepWord(item, step)}`;
  });
  return joined([
    ...steps,
    checkIn.fuelling && say`ate and drank enough: ${fuellingWords[checkIn.fuelling]}`,
    checkIn.restingHr !== undefined && say`resting HR ${checkIn.restingHr}`,
    checkIn.hrv !== undefined && say`HRV ${checkIn.hrv} ms`,
  ]);
}

function painWords({ site, report }: Extract<Entry, { kind: 'pain' }>): string {
  return joined([
    site,
    report.level !== undefined && (report.level === 0 ? say`gone` : say`${report.level} of 10`),
    report.limp && say`with a limp`,
    report.worseNextMorning && say`worse next morning`,
  ]);
}

export const symptomsWords = (symptoms: readonly Symptom[]): string =>
  listWords(symptoms.map((each) => symptomWords[each]));

const symptomWords: Readonly<Record<Symptom, string>> = spoken({
  fever: phrase`fever`,
  chest: phrase`chest`,
  stomach: phrase`stomach`,
  aches: phrase`aches`,
  'head cold': phrase`head cold`,
});

const awayWords: Readonly<Record<Away['why'], string>> = spoken({
  holiday: phrase`holiday`,
  busy: phrase`busy`,
});

export const fuellingWords: Readonly<Record<Fuelling, string>> = spoken({
  yes: phrase`yes`,
  partly: phrase`partly`,
  no: phrase`no`,
});

const feltWords: Readonly<Record<Exclude<Felt, 'as expected'>, string>> = spoken({
  better: phrase`felt better than expected`,
  worse: phrase`felt worse than expected`,
});

export const signWords: Readonly<Record<RedFlagSign, string>> = spoken({
  'chest pain': phrase`chest pain or pressure`,
  fainting: phrase`fainting, or nearly`,
  palpitations: phrase`palpitations`,
  'breathless at rest': phrase`breathless at rest`,
  'sudden headache': phrase`a sudden, worst-ever headache`,
  'one-sided weakness': phrase`weakness on one side`,
  'coughing blood': phrase`coughing blood`,
  'head injury': phrase`a head injury`,
  'swollen calf': phrase`one hot, swollen calf`,
  'dark urine': phrase`cola-coloured urine`,
  confusion: phrase`confusion after effort or heat`,
  'bone pain': phrase`bone pain at one point or at night`,
  'groin pain': phrase`deep groin pain on hopping`,
  'bladder or saddle': phrase`loss of bladder control or numbness between the legs`,
  'pop, no weight-bearing': phrase`a pop and no weight on the leg`,
  starvation: phrase`dizzy from not eating`,
  'not wanting to live': phrase`thoughts of not wanting to live`,
});

const joined = (parts: readonly (string | false | undefined | 0 | '')[]): string =>
  parts.filter(Boolean).join(' · ');
