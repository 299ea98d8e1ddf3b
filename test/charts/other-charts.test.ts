import { describe, expect, it } from 'vitest';
import { adviceOn } from '../../src/bot/remember.ts';
import { chart } from '../../src/charts/picture.ts';
import { blockReview } from '../../src/coach/block-review.ts';
import { taperOutline } from '../../src/coach/taper.ts';
import { taperTouches } from '../../src/coach/taper-touches.ts';
import { planWeek } from '../../src/coach/week-plan.ts';
import type { Race } from '../../src/domain/calendar.ts';
import { plusDays } from '../../src/domain/calendar-day.ts';
import { blockDrawing } from '../../src/replies/block-drawing.ts';
import { taperDrawing } from '../../src/replies/taper-drawing.ts';
import { weekDrawing } from '../../src/replies/week-drawing.ts';
import { on } from '../support/runner-diary.ts';
import { season } from '../support/season.ts';

const today = on('2026-11-26');
const reader = { today, units: 'mi' } as const;
const race = {
  id: 1,
  day: plusDays(today, 11),
  name: '雪まつり',
  distance: 21.1,
  priority: 'A',
} as unknown as Race;
const written = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, words]) => words);
const count = (svg: string, piece: string) => svg.split(piece).length - 1;

describe('the picture of a week', () => {
  const drawing = (story = {}) => {
    const diary = season(today, story);
    return weekDrawing(planWeek(diary, today), { reader, race: diary.races[0] });
  };
  const svg = (story = {}) => {
    const drawn = drawing(story);
    return drawn ? chart(drawn, 'dark') : '';
  };

  it('has a row for each day, and names the rest as it names the sessions', () => {
    const week = svg();
    expect(count(week, '<g class="day ')).toBe(7);
    expect(count(week, 'class="day rest"')).toBeGreaterThan(0);
    expect(written(week)).toEqual(expect.arrayContaining(['Thu 26', 'Rest', 'Tempo', 'Long run']));
  });

  it('counts down to the next race, in the runner’s unit and without its name', () => {
    const week = svg({ races: [race] });
    expect(written(week)).toContain('race in 11 days, 13.1 mi');
    expect(week).not.toContain('雪');
    expect(written(svg()).join()).not.toContain('race in');
  });

  it('puts the race in its row', () => {
    const week = svg({ races: [{ ...race, day: plusDays(today, 3) }] });
    expect(count(week, 'class="day race"')).toBe(1);
  });

  it('ticks what is done', () => {
    const done = drawing({ did: { 0: [{ type: 'easy', duration: 40, rpe: 3 }] } });
    expect(done?.days[0]).toMatchObject({ isDone: true, text: 'Easy run', detail: '40 min' });
    expect(done?.alt).toContain('Thu 26 Nov Easy run, 40 min, done');
  });
});

describe('the picture of a taper', () => {
  const diary = season(today, { races: [race] });
  const touches = taperTouches(diary, today, race);
  const drawing = taperDrawing(race, { outline: taperOutline(race), hard: touches, reader });

  it('has a falling bar for each day, the hard ones among them, and the race day', () => {
    const svg = chart(drawing, 'dark');
    expect(count(svg, 'class="easy"') + count(svg, 'class="hard"')).toBe(10);
    expect(count(svg, 'class="hard"')).toBe(2);
    expect(written(svg)).toEqual(expect.arrayContaining(['86', '23', '7 Dec', 'hard stays in']));
    expect(written(svg)).toContain('Taper for a 13.1 mi race');
    expect(svg).not.toContain('雪');
  });

  it('keeps hard what the advice of those days will keep hard', () => {
    for (const { day } of taperOutline(race)) {
      expect(adviceOn(diary, today, { day }).level === 4).toBe(touches.includes(day));
    }
  });

  it('shows a race that is not in the diary yet as if it were', () => {
    expect(taperTouches(season(today), today, race)).toEqual(touches);
  });
});

describe('the picture of a block review', () => {
  const from = plusDays(today, -42);

  it('has a row for each kind of hard session, with its days and how many there were', () => {
    const drawing = blockDrawing(blockReview(season(today), { from, until: today }));
    const svg = drawing ? chart(drawing, 'light') : '';
    expect(written(svg)).toEqual(
      expect.arrayContaining(['Days back to normal', 'Intervals', 'Tempo', '6 times', '1']),
    );
    expect(drawing?.alt).toContain('intervals 1 (6)');
  });

  it('is not drawn from too little', () => {
    expect(blockDrawing(blockReview(season(today), { from: today, until: today }))).toBeUndefined();
  });
});
