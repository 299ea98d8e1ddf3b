import { scaleLinear } from 'd3-scale';
import type { Look, WeekDrawing, WeekRow } from '../replies/drawing.ts';
import { flag, frame, margin, size, width } from './frame.ts';
import { type Palette, palettes } from './palette.ts';
import { tag, text, textWidth } from './svg.ts';

const top = 96;
const rowHeight = 60;
const column = { bar: 172, text: 420, end: 392 } as const;

/** Seven rows: the day, how long and how hard, and its name. Rest has its own mark: a moon. */
export function weekChart(drawing: WeekDrawing, look: Look = 'dark'): string {
  const palette = palettes[look];
  const { title, alt, days, countdown } = drawing;
  const longest = Math.max(60, ...days.map(({ minutes = 0 }) => minutes));
  const wide = scaleLinear([0, longest], [0, column.end - column.bar]);
  const countdownWidth = countdown === undefined ? 0 : textWidth(countdown, size.label) + 40;
  return frame(
    { height: top + rowHeight * days.length + 28, palette, title, alt, corner: countdownWidth },
    countdown === undefined
      ? ''
      : flag(width - margin - countdownWidth + 4, 62, palette.ochre) +
          text(countdown, {
            x: width - margin,
            y: 60,
            size: size.label,
            fill: palette.ochre,
            anchor: 'end',
          }),
    ...days.map((day, index) => row(day, { y: top + rowHeight * index, wide, palette })),
  );
}

interface Placed {
  readonly y: number;
  readonly wide: (minutes: number) => number;
  readonly palette: Palette;
}

function row(day: WeekRow, { y, wide, palette }: Placed): string {
  const middle = y + rowHeight / 2;
  const { label, text: words, detail, isToday, isDone, what } = day;
  const ink = { rest: palette.rest, race: palette.ochre }[what as string] ?? palette.ink;
  const left = column.text + (isDone ? 30 : 0);
  const room = width - margin - left;
  const wanted = textWidth(words, size.label) * 1.03;
  const quiet = detail === undefined ? 0 : textWidth(detail, size.small) + 14;
  // A long name keeps its size rather than its minutes: the bar says them too.
  const isDetailed = wanted * 0.8 < room - quiet;
  const most = isDetailed ? room - quiet : room;
  return tag(
    'g',
    { class: `day ${what}` },
    isToday
      ? tag('rect', {
          x: margin - 18,
          y: y + 2,
          width: width - 2 * margin + 36,
          height: rowHeight - 4,
          rx: 12,
          fill: palette.wash.away,
        })
      : '',
    text(label, {
      x: margin,
      y: middle + 9,
      size: size.label,
      fill: isToday ? palette.ink : palette.soft,
      bold: isToday,
      most: column.bar - margin - 12,
    }),
    mark(day, { y: middle, wide, palette }),
    isDone ? tick(column.text - 4, middle, palette.moss) : '',
    text(words, {
      x: left,
      y: middle + 9,
      size: size.label,
      fill: ink,
      bold: true,
      most,
    }),
    detail === undefined || !isDetailed
      ? ''
      : text(detail, {
          x: left + Math.min(wanted, most) + 14,
          y: middle + 9,
          size: size.small,
          fill: palette.soft,
        }),
  );
}

function mark({ what, minutes }: WeekRow, { y, wide, palette }: Placed): string {
  if (what === 'race') return flag(column.bar + 4, y + 16, palette.ochre);
  if (what === 'rest') return moon(y, palette.rest);
  const fill = {
    gentle: palette.rest,
    easy: palette.mossFill,
    steady: palette.straw,
    hard: palette.ochreFill,
  }[what];
  const bar = { x: column.bar, y: y - 16, height: 32, rx: 8 };
  if (minutes !== undefined)
    return tag('rect', { ...bar, width: Math.max(14, wide(minutes)), fill });
  return tag('rect', {
    ...bar,
    width: wide(45),
    fill: 'none',
    stroke: fill,
    'stroke-width': 3,
    'stroke-dasharray': '8 7',
  });
}

const moon = (y: number, fill: string): string =>
  tag('path', {
    d: `M${column.bar + 20} ${y - 16}a17 17 0 1 0 15 23a14 14 0 0 1 -15 -23z`,
    fill,
  });

const tick = (x: number, y: number, stroke: string): string =>
  tag('path', {
    d: `M${x} ${y}l8 9l14 -18`,
    fill: 'none',
    stroke,
    'stroke-width': 4.5,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
