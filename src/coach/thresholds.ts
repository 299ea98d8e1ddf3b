import type { SourceKey } from './sources.ts';

/** A number that decides something: declared once, with where it comes from and why. */
export interface Threshold {
  readonly value: number;
  readonly unit: string;
  readonly source: SourceKey | 'ours';
  readonly why: string;
}

export const thresholds = {
  hardRpe: {
    value: 7,
    unit: 'RPE',
    source: 'ours',
    why: 'Any session this hard costs what a quality session costs, whatever it was called.',
  },
  readinessNormal: {
    value: 70,
    unit: 'points',
    source: 'ours',
    why: 'An ordinary morning: well clear of every readiness cap, with room above.',
  },
  readinessScale: {
    value: 20,
    unit: 'points per own spread',
    source: 'ours',
    why: 'Puts the worst tenth of mornings under 50 and keeps the best under 100.',
  },
  readinessClip: {
    value: 3,
    unit: 'own spreads',
    source: 'ours',
    why: 'One extreme answer must not outweigh all the others.',
  },
  baselinePrior: {
    value: 14,
    unit: 'mornings',
    source: 'ours',
    why: 'Two weeks of own mornings count as much as what is ordinary for people at large.',
  },
  baselineReach: {
    value: 180,
    unit: 'days',
    source: 'ours',
    why: 'Half a year is one build and one rest of it; older mornings belong to another season.',
  },
  spreadFloor: {
    value: 0.45,
    unit: 'steps or hours',
    source: 'ours',
    why: 'A runner who always answers the same is not ill when one answer drops by a step.',
  },
  injuredFrom: {
    value: 3,
    unit: 'pain 0-10',
    source: 'ours',
    why: 'From here a pain changes how a runner trains, so its days say little of the ordinary.',
  },
  qualityRpe: {
    value: 6,
    unit: 'RPE',
    source: 'ours',
    why: 'A tempo, intervals, hills or a race done with less effort than this was not hard.',
  },
  // What kind of week it is: taper, after a race, comeback, deload.
  taperDecay: {
    value: 1.455,
    unit: 'per taper',
    source: 'bosquet2007',
    why: 'Falls exponentially and takes about half off the volume, inside the 41–60 % that went best.',
  },
  taperDaysLong: {
    value: 14,
    unit: 'days',
    source: 'bosquet2007',
    why: 'Two weeks had the largest effect; for races longer than a half marathon.',
  },
  taperDaysMiddle: {
    value: 10,
    unit: 'days',
    source: 'ours',
    why: 'A half marathon costs less training to be ready for, so less is given up.',
  },
  taperDaysShort: {
    value: 7,
    unit: 'days',
    source: 'ours',
    why: 'Up to 10 km one week freshens without losing a second week of training.',
  },
  taperMiddleRace: {
    value: 21.1,
    unit: 'km',
    source: 'ours',
    why: 'The longest race, a half marathon, that gets the middle taper.',
  },
  taperShortRace: {
    value: 10,
    unit: 'km',
    source: 'ours',
    why: 'The longest race that gets the short taper.',
  },
  taperLastHardFrom: {
    value: 5,
    unit: 'days before the race',
    source: 'ours',
    why: 'The last short race-pace session falls five or four days out: sharp, and rested by then.',
  },
  taperLastHardUntil: {
    value: 4,
    unit: 'days before the race',
    source: 'ours',
    why: 'Anything hard later than this is still in the legs at the start.',
  },
  taperFreshDays: {
    value: 1,
    unit: 'days',
    source: 'ours',
    why: 'The race-pace session is not put on the day after another hard one.',
  },
  afterRaceKmPerDay: {
    value: 3,
    unit: 'km per day',
    source: 'ours',
    why: 'The old club rule of a day for every two miles raced.',
  },
  afterRaceLongest: {
    value: 28,
    unit: 'days',
    source: 'ours',
    why: 'After an ultra four weeks without hard running; the body says more than the distance then.',
  },
  afterRaceShortest: {
    value: 2,
    unit: 'days',
    source: 'ours',
    why: 'A parkrun, or a race of unknown length, costs what a hard session costs.',
  },
  afterRaceVolumeFirst: {
    value: 0.3,
    unit: 'share of usual minutes',
    source: 'ours',
    why: 'The first third is for walking, water and sleep.',
  },
  afterRaceVolumeSecond: {
    value: 0.5,
    unit: 'share of usual minutes',
    source: 'ours',
    why: 'Easy running comes back at half.',
  },
  afterRaceVolumeThird: {
    value: 0.75,
    unit: 'share of usual minutes',
    source: 'ours',
    why: 'Three quarters leads into an ordinary week.',
  },
  raceMinutesPerKm: {
    value: 5.5,
    unit: 'min per km',
    source: 'ours',
    why: 'Sizes a race of which only the time was told.',
  },
  comebackFrom: {
    value: 6,
    unit: 'days off',
    source: 'ours',
    why: 'Up to five days off are a rest; from six the legs want reminding.',
  },
  comebackShortUntil: {
    value: 14,
    unit: 'days off',
    source: 'ours',
    why: 'Up to two weeks off cost little; after more the way back is longer.',
  },
  comebackUsualGaps: {
    value: 2,
    unit: 'times the usual gap',
    source: 'ours',
    why: 'For a runner who runs once a week six days without a run are an ordinary week.',
  },
  comebackSilence: {
    value: 14,
    unit: 'days',
    source: 'ours',
    why: 'Nothing logged is not off, but after two weeks of silence off is the careful reading.',
  },
  comebackEasyRuns: {
    value: 2,
    unit: 'runs',
    source: 'ours',
    why: 'Two easy runs show whether the body is back before anything is asked of it.',
  },
  comebackShortVolume: {
    value: 0.8,
    unit: 'share of the old week',
    source: 'ours',
    why: 'The week after one or two weeks off.',
  },
  comebackStart: {
    value: 0.5,
    unit: 'share of the old week',
    source: 'ours',
    why: 'Bone and tendon lose and regain more slowly than breath does.',
  },
  comebackStep: {
    value: 0.2,
    unit: 'share of the old week, per week',
    source: 'ours',
    why: 'Half, 70 %, 90 %, and the fourth week is an ordinary one.',
  },
  comebackWeeks: {
    value: 3,
    unit: 'weeks',
    source: 'ours',
    why: 'From half in steps of a fifth the old week is reached after three.',
  },
  deloadCut: {
    value: 0.4,
    unit: 'share of usual minutes',
    source: 'ours',
    why: 'Less than a third is not felt, more than half starts to feel like time off.',
  },
  deloadQualityFrom: {
    value: 4,
    unit: 'day of the deload',
    source: 'ours',
    why: 'Rest first: the one short quality session has its place in the second half.',
  },
  lowSpiritsWindow: {
    value: 5,
    unit: 'days',
    source: 'ours',
    why: 'One flat day is weather; five show a drift.',
  },
  lowSpiritsDays: {
    value: 3,
    unit: 'days',
    source: 'ours',
    why: 'More than half of the last five days below normal is more than a mood.',
  },
  lowSpiritsStep: {
    value: 0.5,
    unit: 'steps',
    source: 'ours',
    why: 'Half a step under own normal: less is rounding.',
  },
  lowStep: {
    value: 2,
    unit: 'step 1-5',
    source: 'ours',
    why: 'The second-worst step: clearly below what is normal for the runner.',
  },
  painStop: {
    value: 6,
    unit: 'pain 0-10',
    source: 'ours',
    why: 'From here running stops until it settles.',
  },
  painEasy: {
    value: 3,
    unit: 'pain 0-10',
    source: 'ours',
    why: 'From here running is easy only; less is watched.',
  },
  menuLongMinutes: {
    value: 90,
    unit: 'minutes',
    source: 'ours',
    why: 'Long enough that what helps next day is what helps after a long run.',
  },
  menuShortNight: {
    value: 6,
    unit: 'hours',
    source: 'ours',
    why: 'A night this short puts sleep first among what recovery is for.',
  },
} as const satisfies Record<string, Threshold>;
