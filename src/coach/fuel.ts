import { type CalendarDay, plusDays } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { Session } from '../domain/session.ts';
import { isHard, isRun } from './effort.ts';
import type { Range } from './level.ts';
import { durationOf } from './load.ts';
import { thresholds } from './thresholds.ts';

/** What to eat and drink after a session; the amounts need a body mass. */
export interface Fuel {
  /** 'ordinary' after anything that was neither hard nor long: the next meal does it. */
  readonly after: 'hard' | 'long' | 'ordinary';
  /** Carbohydrate in grams an hour, for the first hours. */
  readonly carbohydrate?: Range;
  readonly hours: number;
  /** Protein in grams, once, soon. */
  readonly protein?: Range;
  /** Litres to drink for every kilogram lost on the scales. */
  readonly fluid: Range;
}

/**
 * Carbohydrate 1.0–1.2 g/kg/h and protein 0.25–0.3 g/kg in the first hours, fluid 125–150 % of what
 * was lost (Thomas 2016, Kerksick 2017). Leaves out what was eaten during the session.
 */
export function fuelAfter(session: Session, bodyMass?: number): Fuel {
  const after = costOf(session);
  const fluid = { from: thresholds.fluidLeast.value, to: thresholds.fluidMost.value };
  const hours = thresholds.carbohydrateHours.value;
  if (after === 'ordinary' || bodyMass === undefined) return { after, hours, fluid };
  return {
    after,
    hours,
    fluid,
    carbohydrate: perKilo(bodyMass, thresholds.carbohydrateLeast, thresholds.carbohydrateMost),
    protein: perKilo(bodyMass, thresholds.proteinLeast, thresholds.proteinMost),
  };
}

/** What to eat and drink ahead of a session or a race; amounts need a body mass. */
export interface FuelBefore {
  /** Carbohydrate of the meal in grams: less an hour ahead, more four hours ahead. */
  readonly meal?: Range;
  /** Millilitres to drink in the hours before. */
  readonly drink?: Range;
}

/** A meal of 1–4 g/kg of carbohydrate one to four hours ahead (Thomas 2016). */
export function fuelBefore(bodyMass?: number): FuelBefore {
  if (bodyMass === undefined) return {};
  return {
    meal: perKilo(bodyMass, thresholds.mealBeforeLeast, thresholds.mealBeforeMost),
    drink: perKilo(bodyMass, thresholds.drinkBeforeLeast, thresholds.drinkBeforeMost),
  };
}

/** Grams of carbohydrate an hour on the way; absent where the stores suffice (Thomas 2016). */
export function fuelDuring(minutes: number): Range | undefined {
  if (minutes < thresholds.fuelDuringFrom.value) return undefined;
  const isLong = minutes > thresholds.fuelDuringLong.value;
  return {
    from: (isLong ? thresholds.fuelDuringMost : thresholds.fuelDuringLeast).value,
    to: (isLong ? thresholds.fuelDuringLongMost : thresholds.fuelDuringMost).value,
  };
}

/** Grams of carbohydrate a day in the two days before a race that empties the stores (Thomas 2016). */
export const carbohydrateLoading = (bodyMass: number): Range =>
  perKilo(bodyMass, thresholds.loadingLeast, thresholds.loadingMost);

const perKilo = (
  bodyMass: number,
  least: { readonly value: number },
  most: { readonly value: number },
): Range => ({ from: least.value * bodyMass, to: most.value * bodyMass });

/** What several days of eating too little, or bone stress that came back, ask for. */
export interface FuelConcern {
  /** Days of the last five with too little food or drink. */
  readonly days: number;
  /** Bone pain more than once: a doctor looks for low energy availability; it is never scored. */
  readonly seeDoctor: boolean;
}

export function fuelConcern(diary: Diary, day: CalendarDay): FuelConcern | undefined {
  const first = plusDays(day, 1 - thresholds.fuelWindow.value);
  const days = diary.checkIns.filter(
    (each) =>
      each.day >= first &&
      each.day <= day &&
      (each.fuelling === 'no' || each.fuelling === 'partly'),
  ).length;
  const bonePains = diary.redFlags.filter(
    ({ sign, from }) => sign === 'bone pain' && from <= day,
  ).length;
  const seeDoctor = bonePains >= thresholds.boneStressAgain.value;
  if (days < thresholds.fuelDays.value && !seeDoctor) return undefined;
  return { days, seeDoctor };
}

function costOf(session: Session): Fuel['after'] {
  const long = session.type === 'long' || durationOf(session) >= thresholds.fuelLongMinutes.value;
  if (long && (isRun(session) || session.type === 'cross')) return 'long';
  return isHard(session) ? 'hard' : 'ordinary';
}
