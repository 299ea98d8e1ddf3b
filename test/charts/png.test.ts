import { describe, expect, it } from 'vitest';
import { chart, picture } from '../../src/charts/picture.ts';
import { png } from '../../src/charts/png.ts';
import { trend } from '../../src/coach/trend.ts';
import { pngSize } from '../../src/rehearsal/message.ts';
import { trendDrawing } from '../../src/replies/trend-drawing.ts';
import { on } from '../support/runner-diary.ts';
import { mornings } from './drawings.ts';

const today = on('2026-11-26');
const drawing = trendDrawing(
  trend(mornings(today), today, { metric: 'readiness', days: 42 }),
  'km',
);

describe('an SVG as PNG', () => {
  it('is half as large again as it is drawn, and small enough for any server', async () => {
    const { png, name, alt } = await picture(drawing);
    expect(pngSize(png)).toEqual({ width: 1350, height: 675 });
    expect(png.length).toBeLessThan(200_000);
    expect([name, alt]).toEqual(['trend.png', drawing.alt]);
  });

  it('has its text drawn: without the words it is another picture', async () => {
    const svg = chart(drawing, 'dark');
    const wordless = svg.replace(/<text.*?<\/text>/g, '');
    expect(wordless).not.toBe(svg);
    const [with_, without] = await Promise.all([png(svg), png(wordless)]);
    // Letters take bytes: were they boxes or nothing, the two would be much alike.
    expect(with_.length - without.length).toBeGreaterThan(5_000);
  });

  it('has both weights of its font', async () => {
    const words = (weight: number) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><text x="5" y="40" font-family="Inter" font-size="30" font-weight="${weight}">Rest</text></svg>`;
    const [plain, bold] = await Promise.all([png(words(400)), png(words(600))]);
    expect(Buffer.compare(plain, bold)).not.toBe(0);
  });

  it('is drawn as asked when many are asked for at once', async () => {
    const many = await Promise.all(Array.from({ length: 6 }, () => picture(drawing, 'light')));
    const [first] = many;
    expect(many.every(({ png }) => Buffer.compare(png, first?.png ?? png) === 0)).toBe(true);
  });
});
