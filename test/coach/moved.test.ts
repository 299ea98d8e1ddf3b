import { describe, expect, it } from 'vitest';
import { type DayPlan, isDayDone } from '../../src/coach/day-plan.ts';
import { canMove, canTake, moved, planChanges, twoWeeks } from '../../src/coach/moved.ts';
import type { Diary } from '../../src/domain/diary.ts';
import { on } from '../support/runner-diary.ts';
import { season } from '../support/season.ts';

const monday = on('2026-11-23');
const diary = season(monday);
const plans = twoWeeks(diary, monday);
const move = (from: string, to: string, own: Diary = diary) =>
  moved(
    { from: on(from), to: on(to) },
    { diary: own, today: monday, plans: twoWeeks(own, monday) },
  );
const after = (from: string, to: string): readonly DayPlan[] | undefined => {
  const change = move(from, to);
  if ('is' in change) return undefined;
  return twoWeeks({ ...diary, planned: [change.there, change.here] }, monday);
};

describe('a session that is moved', () => {
  it('changes places with what stood on its new day', () => {
    expect(move('2026-11-26', '2026-11-27')).toEqual({
      there: { day: '2026-11-27', type: 'tempo' },
      here: { day: '2026-11-26', type: 'rest' },
    });
    expect(move('2026-11-29', '2026-11-24')).toEqual({
      there: { day: '2026-11-24', type: 'long' },
      here: { day: '2026-11-29', type: 'intervals' },
    });
  });

  it('never puts two hard days side by side, wherever it goes', () => {
    let tried = 0;
    for (const { day: from } of plans.slice(0, 7).filter(canMove)) {
      for (const { day: to } of plans.slice(0, 7).filter(canTake)) {
        const week = after(from, to);
        if (!week) continue;
        tried += 1;
        const hard = week.map((plan) => plan.level === 4 && !isDayDone(plan));
        const beside = week.filter((_, index) => hard[index] && hard[index + 1]);
        expect(beside.map(({ day }) => `${from} to ${to}: ${day}`)).toEqual([]);
      }
    }
    expect(tried).toBeGreaterThan(20);
  });

  it('keeps its own name and length', () => {
    const named = season(monday, {
      planned: [{ day: '2026-11-24', type: 'intervals', name: '6×800', duration: 50 }],
    });
    expect(move('2026-11-24', '2026-11-25', named)).toMatchObject({
      there: { day: '2026-11-25', type: 'intervals', name: '6×800', duration: 50 },
    });
  });

  it('goes as what it was meant to be, not as what a bad morning makes of it', () => {
    const tuesday = on('2026-11-24');
    const tired = season(tuesday, { felt: { 0: { fatigue: 1, soreness: 1 } } });
    const week = twoWeeks(tired, tuesday);
    expect(week[0]).toMatchObject({ level: 1, session: 'recovery' });
    const days = { from: tuesday, to: on('2026-11-26') };
    expect(moved(days, { diary: tired, today: tuesday, plans: week })).toMatchObject({
      there: { type: 'intervals' },
      here: { type: 'tempo' },
    });
  });

  it.each([
    ['2026-11-23', '2026-11-24', 'no session'],
    ['2026-11-24', '2026-11-24', 'same day'],
    ['2026-11-24', '2026-12-07', 'too far'],
    ['2026-11-22', '2026-11-24', 'too far'],
  ])('from %s to %s stays, because: %s', (from, to, is) => {
    expect(move(from, to)).toMatchObject({ is });
  });

  it('stays where a race is, and off days away', () => {
    const busy = season(monday, {
      races: [{ id: 1, name: 'City 10', day: '2026-11-28', distance: 10, priority: 'C' }],
      away: [{ id: 1, from: '2026-11-27', until: '2026-11-27', why: 'holiday' }],
    });
    expect(move('2026-11-28', '2026-11-25', busy)).toMatchObject({ is: 'race' });
    expect(move('2026-11-25', '2026-11-28', busy)).toMatchObject({ is: 'race' });
    expect(move('2026-11-25', '2026-11-27', busy)).toMatchObject({ is: 'away' });
  });
});

it('nothing moved is nothing changed', () => {
  expect(planChanges(plans, twoWeeks(diary, monday))).toEqual([]);
});
