import { scaleLinear } from 'd3-scale';
import type { BlockDrawing, Look } from '../replies/drawing.ts';
import { frame, margin, size, width } from './frame.ts';
import { type Palette, palettes } from './palette.ts';
import { tag, text, textWidth } from './svg.ts';

const top = 100;
const rowHeight = 84;
const left = 320;

/** A bar for each kind of hard session up to the day on which legs and energy were back. */
export function blockChart(drawing: BlockDrawing, look: Look = 'dark'): string {
  const palette = palettes[look];
  const { title, subtitle, alt, rows } = drawing;
  const ground = top + rowHeight * rows.length;
  const most = Math.max(4, ...rows.map(({ days }) => days));
  const x = scaleLinear([0, most], [left, width - margin - 60]);
  const ticks = x.ticks(Math.round(most)).filter((at) => Number.isInteger(at) && at > 0);
  return frame(
    { height: ground + 112, palette, title, alt, ...(subtitle !== undefined && { subtitle }) },
    ...ticks.map(
      (at) =>
        tag('path', {
          d: `M${x(at)} ${top}V${ground}`,
          stroke: palette.line,
          'stroke-width': 2,
        }) +
        text(String(at), {
          x: x(at),
          y: ground + 34,
          size: size.label,
          fill: palette.soft,
          anchor: 'middle',
        }),
    ),
    text(drawing.axisLabel, {
      x: left - 16,
      y: ground + 34,
      size: size.small,
      fill: palette.soft,
      anchor: 'end',
    }),
    ...rows.map((row, index) => kindRow(row, { y: top + rowHeight * index, x, palette })),
    legend(drawing, { y: ground + 84, palette }),
  );
}

type Row = BlockDrawing['rows'][number];

interface Placed {
  readonly y: number;
  readonly x: (days: number) => number;
  readonly palette: Palette;
}

function kindRow(row: Row, { y, x, palette }: Placed): string {
  const middle = y + rowHeight / 2;
  const ends = [row.days, row.sleptEnough ?? 0, row.sleptLess ?? 0].map(x);
  return tag(
    'g',
    { class: 'kind' },
    text(row.label, {
      x: margin,
      y: middle - 2,
      size: size.label,
      fill: palette.ink,
      bold: true,
      most: left - margin - 20,
    }),
    text(row.count, { x: margin, y: middle + 26, size: size.small, fill: palette.soft }),
    tag('rect', {
      x: left,
      y: middle - 17,
      width: x(row.days) - left,
      height: 34,
      rx: 8,
      fill: palette.mossFill,
    }),
    row.sleptEnough === undefined ? '' : more(x(row.sleptEnough), middle - 11, palette),
    row.sleptLess === undefined ? '' : less(x(row.sleptLess), middle + 11, palette),
    text(row.daysLabel, {
      x: Math.max(...ends) + 22,
      y: middle + 11,
      size: size.big,
      fill: palette.moss,
      bold: true,
    }),
  );
}

const more = (x: number, y: number, { rest, ground }: Palette): string =>
  tag('circle', { cx: x, cy: y, r: 11, fill: rest, stroke: ground, 'stroke-width': 3 });

const less = (x: number, y: number, { ochre, ground }: Palette): string =>
  tag('circle', { cx: x, cy: y, r: 9.5, fill: ground, stroke: ochre, 'stroke-width': 5 });

/** Only where there is something to tell apart. */
function legend(
  { rows, sleptEnoughLabel, sleptLessLabel }: BlockDrawing,
  { y, palette }: { readonly y: number; readonly palette: Palette },
): string {
  if (!rows.some(({ sleptEnough, sleptLess }) => (sleptEnough ?? sleptLess) !== undefined))
    return '';
  const second = margin + 60 + textWidth(sleptEnoughLabel, size.small) + 40;
  return [
    more(margin + 12, y - 8, palette),
    text(sleptEnoughLabel, { x: margin + 34, y, size: size.small, fill: palette.soft }),
    less(second, y - 8, palette),
    text(sleptLessLabel, { x: second + 22, y, size: size.small, fill: palette.soft }),
  ].join('');
}
