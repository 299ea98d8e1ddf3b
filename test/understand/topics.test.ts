import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../src/domain/calendar-day.ts';
import { soughtIn } from '../../src/understand/particulars.ts';
import { planChangeIn } from '../../src/understand/plan-change.ts';
import {
  bodyMassIn,
  fuelTopicIn,
  sleepTopicIn,
  statusTopicIn,
} from '../../src/understand/topics.ts';

describe('what of it is asked', () => {
  it.each([
    ['how much sleep do i need', 'how much'],
    ['is 6 hours enough', 'enough'],
    ['how did i sleep this week', 'last night'],
    ['can a nap make up for it', 'nap'],
    ['my brain will not shut off', 'falling asleep'],
    ['I keep waking at 3', 'waking up'],
    ['sleeping the night before a race', 'before a race'],
    ['sleep on night shifts', 'shifts'],
    ['does coffee at 4 ruin my sleep', 'coffee'],
    ['can i catch up on sleep', 'catching up'],
  ])('of sleep: %s', (text, topic) => {
    expect(sleepTopicIn(text)).toBe(topic);
  });

  it.each([
    ['what should i eat before a 10k', 'before'],
    ['gels during a marathon', 'during'],
    ['what to eat after track', 'after'],
    ['how much water in this heat', 'drinking'],
    ['carb loading', 'loading'],
    ['running on an empty stomach', 'empty stomach'],
    ['should i take creatine', 'supplements'],
    ['i want to lose weight', 'weight'],
  ])('of food and drink: %s', (text, topic) => {
    expect(fuelTopicIn(text)).toBe(topic);
  });

  it.each([
    ['am i overtraining', 'too much'],
    ['am i getting fitter', 'fitness'],
    ['how is my load', 'load'],
    ['how recovered am i', 'readiness'],
    ['how am i doing', undefined],
  ])('of how it goes: %s', (text, topic) => {
    expect(statusTopicIn(text)).toBe(topic);
  });

  it.each([
    ['when is my next rest day', 'rest'],
    ['what does the rest of the week look like', undefined],
    ['which day is the long run', 'long'],
    ['how long is the week', undefined],
    ['when is the next tempo', 'hard'],
  ])('of the week: %s', (text, kind) => {
    expect(soughtIn(text)).toBe(kind);
  });

  it.each([
    ['i weigh 68 kg, how many carbs', 68],
    ['at 150 lbs how much protein', 68],
    ['my weight is 11 stone 4, what do i eat', 72],
    ['75kg runner here, gels per hour?', 75],
    ['deadlifted 100 kg, what should i eat', undefined],
    ['lost 30 kg last year, what should i eat', undefined],
  ])('the weight told: %s', (text, kilograms) => {
    expect(bodyMassIn(text)).toBe(kilograms);
  });
});

describe('a change to the plan that is imagined', () => {
  const today = calendarDay.parse('2026-11-25');

  it.each([
    ['what if i skip thursday', { is: 'left out', day: 1 }],
    ['if i miss the long run', { is: 'left out', type: 'long' }],
    ['what if i take friday off', { is: 'left out', day: 2 }],
    ['what if i swap thursday and saturday', { is: 'moved', from: 1, to: 3 }],
    ['what if i do it saturday instead of sunday', { is: 'moved', from: 4, to: 3 }],
    ['what if i move the long run to saturday', { is: 'moved', type: 'long', to: 3 }],
    ['what if i do hills tomorrow', { is: 'put in', type: 'hills', day: 1 }],
    ['what if it rains', undefined],
  ])('%s', (text, change) => {
    expect(planChangeIn(text, today)).toEqual(change);
  });
});
