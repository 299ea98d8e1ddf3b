import { describe, expect, it } from 'vitest';
import { chart } from '../../src/charts/picture.ts';
import { loadTrend, trend } from '../../src/coach/trend.ts';
import { plusDays } from '../../src/domain/calendar-day.ts';
import { looks } from '../../src/replies/drawing.ts';
import { loadDrawing, trendDrawing } from '../../src/replies/trend-drawing.ts';
import { on } from '../support/runner-diary.ts';
import { season } from '../support/season.ts';
import { mornings } from './drawings.ts';

const today = on('2026-11-26');
const ago = (days: number) => plusDays(today, -days);
const asked = { metric: 'readiness', days: 42 } as const;
const race = { id: 1, day: ago(10), name: '雪まつり 10', distance: 10, priority: 'B' } as const;

const drawn = (diary: ReturnType<typeof mornings>, units: 'km' | 'mi' = 'km') =>
  chart(trendDrawing(trend(diary, today, asked), units), 'dark');
const dots = (svg: string) =>
  [...svg.matchAll(/<circle [^>]*cx="([\d.]+)"/g)].map(([, x]) => Number(x));
const meanLine = (svg: string) => /class="mean" d="([^"]*)"/.exec(svg)?.[1] ?? '';
const rect = (svg: string, kind: string) => {
  const [, x = '', width = ''] =
    new RegExp(`<rect class="${kind}" x="([\\d.]+)"[^>]* width="([\\d.]+)"`).exec(svg) ?? [];
  return { from: Number(x), to: Number(x) + Number(width) };
};
const written = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, words]) => words);

describe('the picture of a trend', () => {
  it('has a dot for every day that is known, and none for the others', () => {
    expect(dots(drawn(mornings(today)))).toHaveLength(42);
    const gappy = drawn(mornings(today, { unknown: [5, 6, 7, 8, 20] }));
    expect(dots(gappy)).toHaveLength(37);
  });

  it('breaks its line where days are unknown, and never falls to the bottom there', () => {
    const whole = meanLine(drawn(mornings(today)));
    const gappy = meanLine(drawn(mornings(today, { unknown: [10, 11, 12, 13] })));
    expect(whole.match(/M/g)).toHaveLength(1);
    expect(gappy.match(/M/g)).toHaveLength(2);
    const numbers = [...gappy.matchAll(/[\d.]+/g)].map(Number);
    const heights = numbers.filter((_, index) => index % 2 === 1);
    // The ground is at 374.
    expect(Math.max(...heights)).toBeLessThan(340);
  });

  it('marks a deload over just its days, with its word', () => {
    const blocks = [{ id: 1, kind: 'deload', from: ago(20), until: ago(14) }] as const;
    const svg = drawn(mornings(today, { blocks }));
    const { from, to } = rect(svg, 'deload');
    const within = dots(svg).filter((x) => x > from && x < to);
    expect(within).toHaveLength(7);
    expect(written(svg)).toContain('deload');
  });

  it.each([
    ['ill', { illnesses: [{ id: 1, symptoms: [], from: ago(20), closed: ago(16) }] }, 4],
    ['away', { away: [{ id: 1, from: ago(20), until: ago(16), why: 'holiday' }] }, 5],
    ['taper', { blocks: [{ id: 1, kind: 'taper', from: ago(20), until: ago(16) }] }, 5],
  ] as const)('marks the days of being %s', (kind, lists, days) => {
    const svg = drawn(mornings(today, lists));
    const { from, to } = rect(svg, kind);
    expect(dots(svg).filter((x) => x > from && x < to)).toHaveLength(days);
    expect(written(svg)).toContain(kind);
  });

  it('flags a race with its distance in the runner’s unit, and without its name', () => {
    const diary = mornings(today, { races: [race] });
    expect(written(drawn(diary))).toContain('race 10 km');
    expect(written(drawn(diary, 'mi'))).toContain('race 6.2 mi');
    expect(drawn(diary)).not.toContain('雪');
  });

  it('says in words what it shows', () => {
    const blocks = [{ id: 1, kind: 'deload', from: ago(20), until: ago(14) }] as const;
    const { alt } = trendDrawing(
      trend(mornings(today, { blocks, races: [race] }), today, asked),
      'mi',
    );
    expect(alt).toContain('a dot for each of 42 days');
    expect(alt).toContain('Marked: deload 6 to 12 Nov and a race of 6.2 mi on Mon 16 Nov.');
  });

  it('reads sleep against the need, in hours', () => {
    const svg = chart(
      trendDrawing(trend(mornings(today), today, { ...asked, metric: 'sleep' }), 'km'),
      'dark',
    );
    expect(written(svg)).toEqual(expect.arrayContaining(['7 h', '8 h']));
    expect(written(svg).join()).toMatch(/need \d h/);
  });

  it('writes nothing smaller than 28 of 900, so that a phone can show it', () => {
    for (const look of looks) {
      const svg = chart(trendDrawing(trend(mornings(today), today, asked), 'km'), look);
      const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
    }
  });

  it('does not begin before the diary does', () => {
    expect(trend(mornings(today), today, { ...asked, days: 180 }).days).toHaveLength(42);
  });
});

describe('the picture of the load', () => {
  const bars = (svg: string, kind: string) => svg.split(`class="${kind}"`).length - 1;
  const load = (days: number, story = {}) =>
    chart(loadDrawing(loadTrend(season(today, story), today, days), 'km'), 'light');

  it('stacks easy and hard, a bar a day up to four weeks', () => {
    const svg = load(14);
    // Two intervals and a tempo, with today's still to come; three other runs a week.
    expect([bars(svg, 'hard'), bars(svg, 'easy')]).toEqual([3, 6]);
    expect(written(svg)).toEqual(expect.arrayContaining(['easy', 'hard', 'Load a day']));
  });

  it('has a bar for each week from Monday beyond that, the one that is not over paler', () => {
    const svg = load(42);
    // 16 October was a Friday: the picture begins on the Monday after it.
    expect([bars(svg, 'hard'), bars(svg, 'easy')]).toEqual([6, 6]);
    expect(written(svg)).toContain('since 19 Oct');
    expect(svg.split('fill-opacity="0.5"')).toHaveLength(3);
  });

  it('has a deload in a bar of its own', () => {
    const from = on('2026-11-02');
    const blocks = [{ id: 1, kind: 'deload', from, until: plusDays(from, 6) }] as const;
    const week = loadTrend(season(today, { blocks }), today, 42).bars.find(
      (bar) => bar.from === from,
    );
    expect(week?.until).toBe('2026-11-08');
  });

  it('has nothing where nothing is known of a whole week', () => {
    const silent = season(today, {
      did: Object.fromEntries(Array.from({ length: 14 }, (_, back) => [back + 10, []])),
      felt: Object.fromEntries(Array.from({ length: 16 }, (_, back) => [back + 9, undefined])),
    });
    const { bars } = loadTrend(silent, today, 42);
    expect(bars.filter(({ easy }) => easy === undefined).map(({ from }) => from)).toEqual([
      '2026-11-02',
      '2026-11-09',
    ]);
  });

  it('draws a known day off as a line on the ground and an unknown day as nothing', () => {
    expect(bars(load(14), 'off')).toBe(4);
    expect(bars(load(14, { silentFor: 7 }), 'off')).toBe(2);
  });
});
