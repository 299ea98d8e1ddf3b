import type { Drawing, Look } from '../replies/drawing.ts';
import type { Picture } from '../replies/reply.ts';
import { blockChart } from './block-chart.ts';
import { loadChart } from './load-chart.ts';
import { png } from './png.ts';
import { taperChart } from './taper-chart.ts';
import { trendChart } from './trend-chart.ts';
import { weekChart } from './week-chart.ts';

/** A drawing as it is attached to a reply. */
export async function picture(drawing: Drawing, look: Look = 'dark'): Promise<Picture> {
  return {
    name: `${drawing.kind}.png`,
    png: await png(chart(drawing, look)),
    alt: drawing.alt,
  };
}

/** A drawing as SVG. */
export function chart(drawing: Drawing, look: Look): string {
  switch (drawing.kind) {
    case 'trend':
      return trendChart(drawing, look);
    case 'load':
      return loadChart(drawing, look);
    case 'week':
      return weekChart(drawing, look);
    case 'taper':
      return taperChart(drawing, look);
    case 'block':
      return blockChart(drawing, look);
  }
}
