import { scaleLinear } from 'd3-scale';
import { type CalendarDay, daysBetween } from '../domain/calendar-day.ts';
import type { LoadDrawing, Look } from '../replies/drawing.ts';
import { apart, frame, margin, size, width } from './frame.ts';
import { dates, dayScale, marks, rowHeight, rowsFor } from './over-days.ts';
import { type Palette, palettes } from './palette.ts';
import { tag, text, textWidth } from './svg.ts';

const height = 450;
const bottom = 374;

/** A bar for each day or week, easy below and hard on it. Nothing stands where nothing is known. */
export function loadChart(drawing: LoadDrawing, look: Look = 'dark'): string {
  const palette = palettes[look];
  const { bars, title, subtitle, alt } = drawing;
  const [first] = bars;
  const last = bars.at(-1);
  if (!first || !last) throw new RangeError('A load without a bar.');
  const most = Math.max(1, ...bars.map(({ easy = 0, hard = 0 }) => easy + hard));
  const y = scaleLinear([0, most], [0, 1]);
  const ticks = y.ticks(3).map((at) => ({ at, label: String(at) }));
  const widest = (labels: readonly string[]) =>
    Math.max(...labels.map((label) => textWidth(label, size.small)));
  const left = margin + widest(ticks.map(({ label }) => label)) + 16;
  const right = width - margin - widest([drawing.easyLabel, drawing.hardLabel]) - 20;
  const count = daysBetween(first.from, last.until) + 1;
  const x = dayScale({ first: first.from, count, left, right });
  const top = 96 + rowHeight * rowsFor(drawing, x);
  y.range([bottom, top + 16]);
  const { behind, before } = marks(drawing, { x, top, bottom, palette });
  const barDays = daysBetween(first.from, first.until) + 1;
  const barMiddle = (day: CalendarDay) => x.left(day) + (x.dayWidth * barDays) / 2;
  const drawn = bars.map((bar) => {
    const from = x.left(bar.from);
    const wide = x.left(bar.until) + x.dayWidth - from;
    const gap = Math.min(10, wide * 0.16);
    return stack(bar, { from: from + gap / 2, wide: wide - gap, y, palette });
  });
  return frame(
    { height, palette, title, alt, ...(subtitle !== undefined && { subtitle }) },
    behind,
    ...ticks.map(
      ({ at, label }) =>
        tag('path', {
          d: `M${left} ${y(at).toFixed(1)}H${right}`,
          stroke: palette.line,
          'stroke-width': 2,
        }) +
        text(label, {
          x: left - 16,
          y: y(at) + 9,
          size: size.small,
          fill: palette.soft,
          anchor: 'end',
        }),
    ),
    ...drawn,
    before,
    partLabels(drawing, { x: right + 20, y, top, palette }),
    dates(
      bars.map(({ from, label }) => ({ day: from, label })),
      { x: { ...x, middle: barMiddle }, y: bottom + 40, palette },
    ),
  );
}

type Bar = LoadDrawing['bars'][number];

interface Standing {
  readonly from: number;
  readonly wide: number;
  readonly y: (value: number) => number;
  readonly palette: Palette;
}

function stack({ easy, hard = 0, isOpen }: Bar, { from, wide, y, palette }: Standing): string {
  if (easy === undefined) return '';
  if (easy + hard === 0) {
    // A known day off is a line on the ground, not a gap.
    return tag('rect', {
      class: 'off',
      x: from,
      y: bottom - 5,
      width: wide,
      height: 5,
      rx: 2.5,
      fill: palette.rest,
    });
  }
  const part = (kind: 'easy' | 'hard', low: number, value: number, fill: string) =>
    value === 0
      ? ''
      : tag('rect', {
          class: kind,
          x: from,
          y: y(low + value),
          width: wide,
          height: y(low) - y(low + value),
          fill,
          'fill-opacity': isOpen ? 0.5 : 1,
        });
  return part('easy', 0, easy, palette.mossFill) + part('hard', easy, hard, palette.ochreFill);
}

/** The parts are named where the last bar that has them ends. */
function partLabels(
  { bars, easyLabel, hardLabel }: LoadDrawing,
  {
    x,
    y,
    top,
    palette,
  }: { x: number; y: (value: number) => number; top: number; palette: Palette },
): string {
  const lastEasy = bars.findLast(({ easy = 0 }) => easy > 0)?.easy ?? 0;
  const { easy = 0, hard = 0 } = bars.findLast((bar) => (bar.hard ?? 0) > 0) ?? {};
  const labels = [
    { words: hardLabel, at: y(easy + hard / 2), fill: palette.ochre },
    { words: easyLabel, at: y(lastEasy / 2), fill: palette.moss },
  ];
  const placed = apart(
    labels.map(({ at }) => ({ at, height: size.small * 1.3 })),
    { top, bottom },
  );
  return labels
    .map(({ words, fill }, index) =>
      text(words, { x, y: (placed[index] ?? 0) + 9, size: size.small, fill, bold: true }),
    )
    .join('');
}
