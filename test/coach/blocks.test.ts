import { describe, expect, it } from 'vitest';
import { blockInTheWay, plannedDeloads } from '../../src/coach/blocks.ts';
import type { Block, Race } from '../../src/domain/calendar.ts';
import { daysBetween, plusDays } from '../../src/domain/calendar-day.ts';
import { kilometres } from '../../src/domain/units.ts';
import { on } from '../support/runner-diary.ts';

const monday = on('2026-11-30');
const block = (weeks: number, kind: Block['kind'] = 'build') => ({
  kind,
  from: monday,
  until: plusDays(monday, 7 * weeks - 1),
});
const raceIn = (days: number, priority: Race['priority'] = 'A'): Race => ({
  id: 1,
  name: 'City Half',
  day: plusDays(monday, days),
  distance: kilometres.parse(21.1),
  priority,
});
/** Which weeks of the block are lighter, 1 being the first. */
const lighter = (weeks: number, races: readonly Race[] = []) =>
  plannedDeloads(block(weeks), races).weeks.map(({ from }) => daysBetween(monday, from) / 7 + 1);

describe('the lighter weeks of a block', () => {
  it.each([
    [3, [], 'three weeks are not worth one'],
    [4, [4], 'three weeks of building come first'],
    [7, [7], 'six weeks of building at most'],
    [8, [5], 'four weeks, then three more'],
    [12, [5, 10], 'every fifth week'],
    [14, [5, 10], 'and at most six weeks after the last'],
  ])('in %i weeks are %j: %s', (weeks, expected) => {
    expect(lighter(weeks)).toEqual(expected);
  });

  it.each([
    [5, 5 * 7 + 20, [4], 'a week earlier is far enough from the race'],
    [4, 4 * 7 + 6, [], 'two weeks of building are too few before one'],
    [4, 4 * 7 + 21, [4], 'three weeks and a day before the race is far enough'],
    [4, 4 * 7 + 20, [], 'three weeks before the race is not'],
  ])('%i weeks with an A race on day %i: %j, because %s', (weeks, days, expected) => {
    expect(lighter(weeks, [raceIn(days)])).toEqual(expected);
  });

  it('does not mind a B race, and names the A race that takes its place', () => {
    expect(lighter(4, [raceIn(30, 'B')])).toEqual([4]);
    expect(plannedDeloads(block(4), [raceIn(30)]).race?.name).toBe('City Half');
    expect(plannedDeloads(block(4, 'off'), []).weeks).toEqual([]);
  });
});

it('a lighter week may lie in a block that builds, and in no other', () => {
  const week = { kind: 'deload' as const, from: monday, until: plusDays(monday, 6) };
  expect(blockInTheWay(week, [{ id: 1, ...block(2) }])).toBeUndefined();
  expect(blockInTheWay(week, [{ id: 1, ...block(2, 'taper') }])).toMatchObject({ id: 1 });
  expect(blockInTheWay(block(2), [{ id: 1, ...week }])).toMatchObject({ id: 1 });
});
