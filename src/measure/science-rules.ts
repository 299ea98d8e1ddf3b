import type { RuleId } from '../coach/rules.ts';
import type { SourceKey } from '../coach/sources.ts';
import { thresholds as t } from '../coach/thresholds.ts';

/** What a doubting coach wants to know of one rule. */
export interface ScienceRow {
  readonly what: string;
  readonly sources: readonly SourceKey[];
  /** Where people who know disagree, or what the source does not carry. */
  readonly contested: string;
}

/** Every rule that can hold a day down. */
export const capScience: Readonly<Record<RuleId, ScienceRow>> = {
  'red flag': {
    what: 'Chest pain, fainting, palpitations, signs of a stroke, bone pain, thoughts of not wanting to live and the like: no training until a doctor has cleared it.',
    sources: [],
    contested:
      'The list is what any first-aid text says, put together by us. It will stop people who were fine. That is the intention.',
  },
  illness: {
    what: `Below the neck, or ill without more being said: rest until well, then a day of active recovery, as many easy days as ill days (at most ${t.illnessEasyDays.value}), and after more than ${t.illnessLong.value} days ill two days under hard.`,
    sources: ['eichner1993', 'schwellnus2022'],
    contested:
      'The neck check is a rule of thumb that has hardly been tested. The consensus asks for a gradual, symptom-led return; the number of days is ours.',
  },
  cold: {
    what: `A head cold without fever: easy, at most ${t.coldMinutes.value} minutes; after more than ${t.coldLong.value} days of it two days under hard.`,
    sources: ['eichner1993', 'schwellnus2022'],
    contested:
      'Whether easy running lengthens a cold is not known. Short and easy is a compromise.',
  },
  pain: {
    what: `From ${t.painStop.value} of 10, with a limp, or worse next morning: no running, cross-training offered. From ${t.painEasy.value}: easy. Less: only when new or rising. After a week of real pain ${t.painProofRuns.value} good easy runs before more.`,
    sources: ['silbernagel2007', 'esculier2018'],
    contested:
      'The trial allowed pain up to 5 when it settled by next morning, and it did no harm: in Achilles tendons, in 38 people. For other places, and for the line at 3, it is carried over by us. Bone is different: bone pain is a red flag here.',
  },
  floor: {
    what: 'Fatigue or soreness at the worst step: active recovery at most.',
    sources: ['thambawita2020'],
    contested:
      'Measured on open diaries: such mornings were bad by the athletes’ own word most of the time, not always.',
  },
  readiness: {
    what: `A score that starts at ${t.readinessUsual.value} and counts steps from “normal for me”. Under ${t.readinessRecovery.value}: active recovery, under ${t.readinessEasy.value}: easy, under ${t.readinessSteady.value}: no hard session. How it is made and what it scored: [decision 0003](decisions/0003-readiness.md).`,
    sources: ['saw2016', 'thambawita2020'],
    contested:
      'That simple questions follow training better than most devices is well supported. The points are ours, chosen on sixteen people, and it says how a morning feels, not how a session will go.',
  },
  'short night': {
    what: `Under ${t.sleepVeryShort.value} h of sleep in 24: easy. Under ${t.sleepShort.value} h and under own normal, or two nights ${t.sleepUnder.value} h under it, or two weeks an hour a night under: no hard session, and no more volume.`,
    sources: ['johnston2020'],
    contested:
      'One short night costs little in most studies, and shift workers live with them. The cut-offs for single nights are ours; in our diaries sleep hours alone told little, how somebody felt told a lot.',
  },
  'slow slide': {
    what: `Fatigue or soreness at the second-worst step on ${t.slideMornings.value} of the last ${t.slideWindow.value} mornings: easy.`,
    sources: [],
    contested:
      'It is there because anything that compares with a moving normal gets used to a slide.',
  },
  'resting heart rate': {
    what: `Three-day mean ${t.restingHrOver.value} beats over own median and a second sign: no hard session; ${t.restingHrFarOver.value} over on three days running: easy.`,
    sources: [],
    contested: 'Heat, alcohol, the cycle and a loose strap do the same; hence the second sign.',
  },
  HRV: {
    what: `Seven-day mean of ln rMSSD more than ${t.hrvSmallestChange.value} SD under the four weeks before, and a second sign: no hard session.`,
    sources: ['vesterinen2016', 'plews2014'],
    contested:
      'Guiding hard days by HRV did a little better than a fixed plan with fewer hard sessions, in one trial of forty runners. A single morning is noise, and HRV can rise when somebody is overreached. So it never decides alone.',
  },
  'week kind': {
    what: 'Taper, deload, days after a race, the way back after days off: see the longer lines below.',
    sources: ['bosquet2007', 'wang2023'],
    contested: 'Only the taper rests on trials. The others are club practice put into numbers.',
  },
  'recovery gap': {
    what: `A hard session needs about ${t.recoveryPrior.value} days; own time from ${t.recoveryShownFrom.value} clean sessions, between ${t.recoveryShortest.value} and ${t.recoveryLongest.value}. From the second day normal legs and normal energy end the wait.`,
    sources: [],
    contested:
      'Forty-eight hours is in most coaching books and depends on the session. In open diaries people differed little, so the own value moves slowly.',
  },
  'long run': {
    what: `After ${t.longRunMinutes.value} minutes, or ${t.longRunOver.value} times the usual long run: easy next day, however it felt.`,
    sources: [],
    contested:
      'Back-to-back long runs are a method of ultra runners; name the second one and go easy.',
  },
  'rest due': {
    what: `A reminder after ${t.restReminder.value} days without rest, active recovery after ${t.restCap.value}, unless you have said that you run every day.`,
    sources: [],
    contested: 'Many run daily for years. Rest is not proved to be a whole day.',
  },
  'hard count': {
    what: `No more than twice the weekly number of hard sessions in ${t.hardCountDays.value} days; the number is yours, by default ${t.hardPerWeek.value}.`,
    sources: [],
    contested: 'Polarised, pyramidal and threshold camps all make good runners.',
  },
  'new runner': {
    what: `Nothing hard in the first ${t.newRunnerDays.value / 7} weeks of running.`,
    sources: [],
    contested: 'Breath adapts in weeks, bone in months.',
  },
  head: {
    what: `Mood or motivation under own normal on ${t.lowSpiritsDays.value} of ${t.lowSpiritsWindow.value} days while sessions feel harder, or on all of them: no hard session, and something for the head.`,
    sources: ['saw2016'],
    contested:
      'Mood does follow training load. The numbers are ours. It is no test for depression.',
  },
  fuel: {
    what: `Too little to eat or drink on ${t.fuelDays.value} of ${t.fuelWindow.value} days: no hard session, named gently.`,
    sources: ['thomas2016'],
    contested:
      'That hard training on too little food goes badly is agreed; the count is ours. It is never scored.',
  },
  'nothing known': {
    what: `Nothing logged for ${t.nothingKnownDays.value} days: easy at most, and the answer is “unknown”.`,
    sources: [],
    contested: 'Unknown is not green.',
  },
  'no check-in': {
    what: 'Fatigue or soreness not answered today: no hard session until two taps say how you are.',
    sources: ['saw2016'],
    contested: 'The rule is ours: those two answers carry most of what can be known.',
  },
};

/** What works over weeks, and what is only shown. */
export const lineScience: Readonly<Record<string, ScienceRow>> = {
  'Training load': {
    what: 'Minutes × RPE. Weekly load, monotony and strain, a fitness and fatigue curve: pictures, never a verdict.',
    sources: ['foster2001', 'foster1998', 'williams2017'],
    contested:
      'The acute:chronic ratio is disputed: in the largest cohort of runners below, injuries became rarer as it rose, and in open diaries it told a bad morning no better than a coin. We draw load and decide nothing by the ratio.',
  },
  'Distance of one run': {
    what: `At most ${t.distanceGuard.value} % of the longest run of the last ${t.distanceGuardDays.value} days; it limits how far, not how hard. A week over ${Math.round(t.weekJump.value * 100)} % of the four-week mean is a remark.`,
    sources: ['frandsen2025', 'damsted2019'],
    contested:
      'One large cohort found more overuse injuries after single long jumps and none after weekly ones; a smaller one saw a weekly difference at three weeks that was gone later. Neither proves a cause, and no probability is printed.',
  },
  Taper: {
    what: `A races: ${t.taperDaysLong.value} days, ${t.taperDaysMiddle.value} up to a half marathon, ${t.taperDaysShort.value} up to ${t.taperShortRace.value} km. Minutes fall as e^(−${t.taperDecay.value}·day/days), about half in all; as many runs as before, one short race-pace session ${t.taperLastHardFrom.value} or ${t.taperLastHardUntil.value} days out.`,
    sources: ['bosquet2007', 'wang2023'],
    contested:
      'The meta-analyses agree on 41 to 60 % less volume with frequency and intensity kept, over one to three weeks, in trained athletes of several sports. The shorter tapers for shorter races and the day of the last session are ours.',
  },
  Deload: {
    what: `Offered after ${t.deloadAfterWeeks.value} weeks of rising load or on ${t.deloadSigns.value} signs of tiredness: a week with ${Math.round(t.deloadCut.value * 100)} % fewer minutes and the same number of runs. Never near an A race, never after a light week. A block of more than ${t.deloadFewestWeeks.value} weeks has one planned in it.`,
    sources: [],
    contested: 'Common practice; we know of no good trial in runners.',
  },
  'After a race': {
    what: `A day for every ${t.afterRaceKmPerDay.value} km raced, at most ${t.afterRaceLongest.value}: active recovery, easy, steady, a third each. A race jogged as training does not count.`,
    sources: [],
    contested:
      'From the old club rule of a day per two miles. Some are ready sooner; the check-in shows it.',
  },
  'The way back': {
    what: `After ${t.comebackFrom.value} days off ${t.comebackEasyRuns.value} easy runs and ${Math.round(t.comebackShortVolume.value * 100)} % of the old week; after more than ${t.comebackShortUntil.value} days half, then a fifth more each week, nothing hard in the first half.`,
    sources: [],
    contested: 'Fitness comes back faster than tendons do.',
  },
  Sleep: {
    what: `Own need, learned from the nights before rested mornings, between ${t.sleepNeedLeast.value} and ${t.sleepNeedMost.value} h. A week under ${t.sleepWeekLeast.value} h on average: no more volume. Naps of ${t.napLeast.value} to ${t.napMost.value} minutes between ${t.napFrom.value} and ${t.napUntil.value} h. Last coffee ${t.caffeineHours.value} h before lights-out.`,
    sources: ['johnston2020', 'lastella2021', 'drake2013'],
    contested:
      'Less than seven hours went with more new injuries in one cohort of 95 endurance athletes, two weeks later; it may be what kept them awake that mattered. The coffee study used a large dose. Learning a need from rested mornings is ours.',
  },
  'Food after a session': {
    what: `After hard or long: ${t.carbohydrateLeast.value}–${t.carbohydrateMost.value} g of carbohydrate per kg and hour for ${t.carbohydrateHours.value} h, ${t.proteinLeast.value}–${t.proteinMost.value} g of protein per kg, ${t.fluidLeast.value}–${t.fluidMost.value} litres per kg lost.`,
    sources: ['thomas2016', 'kerksick2017'],
    contested:
      'The hourly carbohydrate matters when the next session is hours away; with a day between, eating enough by evening does as well. The answer says so.',
  },
  'Performance trend': {
    what: `Speed of easy runs at the same RPE, the last ${t.trendRecentDays.value} days against the ${t.trendReach.value / 7} weeks before; a change from ${Math.round(t.trendChange.value * 100)} % is named, with the count.`,
    sources: ['nuuttila2022'],
    contested:
      'The trial used speed at heart rate next to HRV and perceived recovery, and steering by the three together did better than a fixed plan. RPE in place of heart rate is ours, and hills and heat are in it.',
  },
  'A time for a race': {
    what: `Best race of the last ${t.raceTimeReach.value / 7} weeks, stretched by (d₂/d₁)^${t.raceTimeExponent.value}, up to ${t.raceTimeStretch.value} times the distance and ${t.raceTimeLongest.value} minutes. It is said when asked and decides nothing.`,
    sources: ['riegel1981'],
    contested:
      'It comes from records. Who trains little for a long race will be slower than it says; the answer says that too.',
  },
  'Block review and own score': {
    what: `What went with better sessions, from ${t.reviewHard.value} hard sessions on, with one thing to try; and how the coach’s own calls turned out, from ${t.ownScoreShownFrom.value} cases on.`,
    sources: [],
    contested: 'Side by side is not because of. That is why it ends in a trial, not in a finding.',
  },
};

/** What the coach never says, whatever it is asked. */
export const neverClaimed: readonly string[] = [
  'The probability of an injury. No model predicts it usefully, here or in the literature.',
  'A diagnosis. It is not a doctor, and says where to turn.',
  'That a hard day costs more on a bad morning. In the diaries it cost the same.',
  'That a number it did not get is normal. A value belongs to its day; nothing is carried forward.',
  'That it knows better than the runner. You may go one level higher; it is noted, compared next morning, and nobody is scolded.',
  'That more is better: not kilometres, not sleep, not weeks in a row.',
];

/** What we take from each paper, as far as we could read it. */
export const sourceScience: Readonly<Record<SourceKey, string>> = {
  riegel1981:
    'Record times over many distances lie on one line, time = a × distance^b, with b about 1.06 for running. Read through those who quote it: the text was not at hand.',
  foster2001: 'Session RPE times minutes follows heart-rate based load across kinds of exercise.',
  foster1998: 'Where monotony and strain come from: 25 athletes, and their colds.',
  williams2017: 'A letter that proposes the exponentially weighted mean and its λ = 2/(N+1).',
  bosquet2007:
    '27 studies: two weeks, 41–60 % less volume falling exponentially, intensity and frequency kept.',
  wang2023: '14 studies in endurance athletes: the same, from one to three weeks.',
  frandsen2025:
    '5,205 runners: a run more than 10 % beyond the longest of 30 days went with more overuse injuries (rate ratio 1.64; 1.52 over 30 %, 2.28 over 100 %).',
  damsted2019: '261 runners: weekly jumps of 20–60 % differed at day 21, not at days 56 and 98.',
  vesterinen2016:
    'Forty runners: hard days only while HRV was within its own band; as good or better with fewer hard sessions. That the band is half an SD wide we have from those who cite it.',
  plews2014: 'At least three HRV mornings a week give a usable weekly mean.',
  nuuttila2022:
    'Thirty runners: load steered twice a week by HRV, perceived recovery and speed at heart rate; 10 km improved more than on a fixed plan.',
  saw2016: '56 studies: self-report followed training load better than objective measures.',
  thambawita2020: 'The open diaries of 16 people on which the readiness points were chosen.',
  silbernagel2007:
    '38 people with Achilles pain: running on with pain up to 5, settled by next morning, did no worse than stopping. The 5 we have from those who cite it.',
  esculier2018:
    '69 runners with knee pain: teaching load management alone did as well as adding exercises or gait retraining.',
  eichner1993: 'The neck check. Read through those who cite it.',
  schwellnus2022: 'Consensus on acute respiratory infection: individual, gradual return.',
  johnston2020:
    '95 endurance athletes for a year: under 7 h of sleep went with new injury two weeks later (hazard ratio 1.51).',
  lastella2021:
    '37 studies: naps of 20 to 90 minutes between 13 and 16 h, and half an hour to wake up.',
  drake2013: '400 mg of caffeine six hours before bed still disturbed sleep.',
  thomas2016:
    'Joint position of three societies on food and drink. The amounts per kg we have from those who cite it.',
  kerksick2017: 'Position on timing: 1.2 g/kg/h of carbohydrate when recovery is under four hours.',
};
