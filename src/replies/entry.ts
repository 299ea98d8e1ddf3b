import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Entry } from '../domain/entry.ts';
import type { RedFlagSign, Symptom } from '../domain/health.ts';
import type { CheckIn, Night } from '../domain/morning.ts';
import type { Session } from '../domain/session.ts';
import type { DistanceUnit } from '../domain/units.ts';
import {
  dayWords,
  distanceWords,
  hoursWords,
  listWords,
  minutesWords,
  sessionWords,
  stepNames,
  stepWords,
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
      return `planned: ${entry.planned.name ?? sessionWords[entry.planned.type]} · ${on(entry.planned.day)}`;
    case 'pain':
      return `${painWords(entry)} · ${on(entry.report.day)}`;
    case 'illness':
      return `ill${entry.symptoms.length > 0 ? ` (${symptomsWords(entry.symptoms)})` : ''} · since ${on(entry.from)}`;
    case 'red flag':
      return `${signWords[entry.sign]} · ${on(entry.from)}`;
    case 'fine again':
      return `fine again · ${on(entry.day)}`;
    case 'cleared by doctor':
      return `seen by a doctor, cleared · ${on(entry.day)}`;
    case 'race':
      return `${entry.race.name} · ${distanceWords(entry.race.distance, reader.units)} · ${on(entry.race.day)}`;
    case 'race removed':
      return 'a race taken out';
    case 'block':
      return `${entry.block.kind} block · ${on(entry.block.from)} to ${on(entry.block.until)}`;
    case 'block removed':
      return 'a block taken out';
    case 'plan dropped':
      return `plan dropped · ${on(entry.day)}`;
    case 'note':
      return `“${entry.note.text}” · ${on(entry.note.day)}`;
    case 'away': {
      const { why, from, until } = entry.away;
      return `away (${why}) · from ${on(from)}${until ? ` to ${on(until)}` : ''}`;
    }
    case 'back':
      return `back · ${on(entry.day)}`;
  }
}

/** 'easy run · 10 km · 52:30 · effort 6'. */
export function doneWords(session: Session, units: DistanceUnit): string {
  return joined([
    session.type === 'rest' ? 'rest day' : sessionWords[session.type],
    session.distance && distanceWords(session.distance, units),
    session.duration && timeWords(session.duration),
    session.rpe !== undefined && `effort ${session.rpe}`,
    session.felt && session.felt !== 'as expected' && `felt ${session.felt} than expected`,
    session.note && `“${session.note}”`,
  ]);
}

function nightWords({ duration, quality, nap }: Night): string {
  return joined([
    duration !== undefined && `slept ${hoursWords(duration)}`,
    quality !== undefined && `sleep ${stepWords.quality[quality - 1]}`,
    nap !== undefined && `nap ${minutesWords(nap)}`,
  ]);
}

function checkInWords(checkIn: CheckIn): string {
  const steps = (['fatigue', 'soreness', 'mood', 'motivation', 'stress'] as const).map((item) => {
    const step = checkIn[item];
    return step !== undefined && `${stepNames[item]} ${stepWords[item][step - 1]}`;
  });
  return joined([
    ...steps,
    checkIn.fuelling && `ate and drank enough: ${checkIn.fuelling}`,
    checkIn.restingHr !== undefined && `resting HR ${checkIn.restingHr}`,
    checkIn.hrv !== undefined && `HRV ${checkIn.hrv} ms`,
  ]);
}

function painWords({ site, report }: Extract<Entry, { kind: 'pain' }>): string {
  return joined([
    site,
    report.level !== undefined && (report.level === 0 ? 'gone' : `${report.level} of 10`),
    report.limp && 'with a limp',
    report.worseNextMorning && 'worse next morning',
  ]);
}

export const symptomsWords = (symptoms: readonly Symptom[]): string => listWords(symptoms);

export const signWords: Record<RedFlagSign, string> = {
  'chest pain': 'chest pain or pressure',
  fainting: 'fainting, or nearly',
  palpitations: 'palpitations',
  'breathless at rest': 'breathless at rest',
  'sudden headache': 'a sudden, worst-ever headache',
  'one-sided weakness': 'weakness on one side',
  'coughing blood': 'coughing blood',
  'head injury': 'a head injury',
  'swollen calf': 'one hot, swollen calf',
  'dark urine': 'cola-coloured urine',
  confusion: 'confusion after effort or heat',
  'bone pain': 'bone pain at one point or at night',
  'groin pain': 'deep groin pain on hopping',
  'bladder or saddle': 'loss of bladder control or numbness between the legs',
  'pop, no weight-bearing': 'a pop and no weight on the leg',
  starvation: 'dizzy from not eating',
  'not wanting to live': 'thoughts of not wanting to live',
};

const joined = (parts: readonly (string | false | undefined | 0 | '')[]): string =>
  parts.filter(Boolean).join(' · ');
