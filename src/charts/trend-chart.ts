import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import type { DrawnAxis, Look, TrendDrawing } from '../replies/drawing.ts';
import { apart, frame, margin, size, width } from './frame.ts';
import { type DayScale, dates, dayScale, marks, rowHeight, rowsFor } from './over-days.ts';
import { type Palette, palettes } from './palette.ts';
import { tag, text, textWidth } from './svg.ts';

const height = 450;
const bottom = 374;

/** A dot for each known day, a line for the mean of seven; what is not known stays empty. */
export function trendChart(drawing: TrendDrawing, look: Look = 'dark'): string {
  const palette = palettes[look];
  const { days, usual, lately, axis, title, subtitle, alt } = drawing;
  const [first] = days;
  if (!first) throw new RangeError('A trend without a day.');
  const values = days.flatMap(({ value }) => value ?? []);
  const y = valueScale(usual ? [...values, usual.at] : values, axis);
  const ticks = ticksOf(y, axis);
  const left = margin + widest(ticks.map(({ label }) => label)) + 16;
  const right =
    width -
    margin -
    Math.max(usual ? widest([usual.label]) : 0, lately ? latelyWidth(lately) : 0) -
    16;
  const x = dayScale({ first: first.day, count: days.length, left, right });
  const top = 96 + rowHeight * rowsFor(drawing, x);
  y.range([bottom - 10, top + 10]);
  const { behind, before } = marks(drawing, { x, top, bottom, palette });
  return frame(
    { height, palette, title, alt, ...(subtitle !== undefined && { subtitle }) },
    behind,
    ...ticks.map(({ at, label }) => gridLine(label, { y: y(at), left, right, palette })),
    usual ? usualLine(y(usual.at), { left, right, palette }) : '',
    dots(drawing, { x, y, palette }),
    meanLine(drawing, { x, y, palette }),
    before,
    rightLabels(drawing, { y, x: right + 16, top, palette }),
    dates(days, { x, y: bottom + 40, palette }),
  );
}

type Y = ScaleLinear<number, number>;

/** At least the axis's span around what is there, and never beyond what the scale can be. */
function valueScale(values: readonly number[], { span, least, most, ticks }: DrawnAxis): Y {
  if (ticks && least !== undefined && most !== undefined) return scaleLinear([least, most], [0, 1]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const missing = Math.max(0, span - (high - low)) / 2;
  const from = Math.max(low - missing, least ?? Number.NEGATIVE_INFINITY);
  const to = Math.min(high + missing, most ?? Number.POSITIVE_INFINITY);
  return scaleLinear([from, to], [0, 1]);
}

function ticksOf(y: Y, { ticks, unit }: DrawnAxis): readonly { at: number; label: string }[] {
  return ticks ?? y.ticks(3).map((at) => ({ at, label: `${at}${unit}` }));
}

const widest = (labels: readonly string[]): number =>
  Math.max(0, ...labels.map((label) => textWidth(label, size.small)));

const latelyWidth = (lately: string): number => textWidth(lately, size.big) * 1.04;

interface On {
  readonly x: DayScale;
  readonly y: Y;
  readonly palette: Palette;
}

interface Across {
  readonly left: number;
  readonly right: number;
  readonly palette: Palette;
}

const gridLine = (label: string, { y, left, right, palette }: Across & { readonly y: number }) =>
  tag('path', { d: `M${left} ${y.toFixed(1)}H${right}`, stroke: palette.line, 'stroke-width': 2 }) +
  text(label, { x: left - 16, y: y + 9, size: size.small, fill: palette.soft, anchor: 'end' });

const usualLine = (y: number, { left, right, palette }: Across): string =>
  tag('path', {
    class: 'usual',
    d: `M${left} ${y.toFixed(1)}H${right}`,
    stroke: palette.soft,
    'stroke-width': 2.5,
    'stroke-dasharray': '10 8',
  });

function dots({ days }: TrendDrawing, { x, y, palette }: On): string {
  const radius = Math.min(7, Math.max(3, x.dayWidth * 0.42));
  return days
    .flatMap(({ day, value }) =>
      value === undefined
        ? []
        : [
            tag('circle', {
              cx: x.middle(day),
              cy: y(value),
              r: radius,
              fill: palette.mossFill,
              'fill-opacity': 0.8,
            }),
          ],
    )
    .join('');
}

/** Broken where a day is not known. */
function meanLine({ days }: TrendDrawing, { x, y, palette }: On): string {
  const path = line<TrendDrawing['days'][number]>()
    .defined(({ mean }) => mean !== undefined)
    .x(({ day }) => x.middle(day))
    .y(({ mean = 0 }) => y(mean))
    .curve(curveMonotoneX);
  return tag('path', {
    class: 'mean',
    d: path(days) ?? '',
    fill: 'none',
    stroke: palette.moss,
    'stroke-width': 6,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}

/** The newest mean and the line it is read against, written beside their ends. */
function rightLabels(
  { days, usual, lately }: TrendDrawing,
  { x, y, top, palette }: { x: number; y: Y; top: number; palette: Palette },
): string {
  const newest = days.findLast(({ mean }) => mean !== undefined)?.mean;
  const labels = [
    ...(usual
      ? [{ words: usual.label, at: y(usual.at), size: size.small, fill: palette.soft, bold: false }]
      : []),
    ...(lately !== undefined && newest !== undefined
      ? [{ words: lately, at: y(newest), size: size.big, fill: palette.moss, bold: true }]
      : []),
  ];
  const placed = apart(
    labels.map(({ at, size }) => ({ at, height: size * 1.1 })),
    { top, bottom },
  );
  return labels
    .map(({ words, size, fill, bold }, index) =>
      text(words, { x, y: (placed[index] ?? 0) + size * 0.36, size, fill, bold }),
    )
    .join('');
}
