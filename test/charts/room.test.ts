import { describe, expect, it } from 'vitest';
import { chart } from '../../src/charts/picture.ts';
import { textWidth } from '../../src/charts/svg.ts';
import { blockReview } from '../../src/coach/block-review.ts';
import { taperOutline } from '../../src/coach/taper.ts';
import { loadTrend, trend, trendMetrics } from '../../src/coach/trend.ts';
import { planWeek } from '../../src/coach/week-plan.ts';
import type { Race } from '../../src/domain/calendar.ts';
import { plusDays } from '../../src/domain/calendar-day.ts';
import { blockDrawing } from '../../src/replies/block-drawing.ts';
import type { Drawing } from '../../src/replies/drawing.ts';
import { taperDrawing } from '../../src/replies/taper-drawing.ts';
import { loadDrawing, trendDrawing } from '../../src/replies/trend-drawing.ts';
import { weekDrawing } from '../../src/replies/week-drawing.ts';
import { on } from '../support/runner-diary.ts';
import { fine, season } from '../support/season.ts';

const today = on('2026-11-26');
const reader = { today, units: 'km' } as const;
const ago = (days: number) => plusDays(today, -days);

/** A busy season: a race every Saturday, a deload, a cold and a holiday. */
const busy = season(today, {
  length: 180,
  races: Array.from({ length: 20 }, (_, week) => ({
    id: week,
    day: ago(5 + 7 * week),
    name: 'parkrun',
    distance: 5,
    priority: 'C' as const,
  })),
  blocks: [{ id: 1, kind: 'deload', from: ago(24), until: ago(18) }],
  illnesses: [{ id: 1, symptoms: ['head cold'], from: ago(15), closed: ago(12) }],
  away: [{ id: 1, from: ago(11), until: ago(8), why: 'holiday' }],
  felt: Object.fromEntries(
    Array.from({ length: 180 }, (_, each) => [
      each,
      { ...fine, soreness: 2, restingHr: 50 + (each % 5), hrv: 60 + (each % 9) },
    ]),
  ),
});

const race = (distance: number) =>
  ({ id: 99, day: plusDays(today, 9), name: 'City', distance, priority: 'A' }) as unknown as Race;

const drawings: readonly (readonly [string, Drawing | undefined])[] = [
  ...trendMetrics.flatMap((metric) =>
    [14, 42, 90, 180].map(
      (days) =>
        [
          `${metric}, ${days} days`,
          trendDrawing(trend(busy, today, { metric, days }), 'mi'),
        ] as const,
    ),
  ),
  ...[14, 28, 42, 180].map(
    (days) => [`load, ${days} days`, loadDrawing(loadTrend(busy, today, days), 'mi')] as const,
  ),
  ...[10, 21.1, 42.2].map(
    (distance) =>
      [
        `a taper for ${distance} km`,
        taperDrawing(race(distance), {
          outline: taperOutline(race(distance)),
          hard: [plusDays(today, 4)],
          reader,
        }),
      ] as const,
  ),
  ['a week', weekDrawing(planWeek(busy, today), { reader, race: race(21.1) })],
  ['a block', blockDrawing(blockReview(busy, { from: ago(60), until: today }))],
];

interface Box {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the words of a picture are, the letters that hang below the line left out. */
function boxes(svg: string): readonly Box[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)/g)].map(([, attributes = '', words = '']) => {
    const given = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
    const [x, y, size] = [given('x'), given('y'), given('font-size')].map(Number);
    // The estimate is generous; what is really drawn is at most this wide.
    const wide = textWidth(words, size ?? 0) * 0.97;
    const before = { middle: wide / 2, end: wide }[given('text-anchor') ?? ''] ?? 0;
    const left = (x ?? 0) - before;
    return {
      words,
      left,
      right: left + wide,
      top: (y ?? 0) - (size ?? 0) * 0.72,
      bottom: y ?? 0,
    };
  });
}

describe('the words of a picture', () => {
  it.each(drawings)('%s: none runs into another or over the edge', (_name, drawing) => {
    expect(drawing).toBeDefined();
    const all = drawing ? boxes(chart(drawing, 'dark')) : [];
    expect(all.length).toBeGreaterThan(4);
    const touching = all.flatMap((a, index) =>
      all
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.words} × ${b.words}`),
    );
    expect(touching).toEqual([]);
    expect(all.filter(({ left, right }) => left < 8 || right > 892)).toEqual([]);
  });
});
