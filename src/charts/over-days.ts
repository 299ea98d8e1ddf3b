import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { type CalendarDay, daysBetween } from '../domain/calendar-day.ts';
import type { DrawnDay, DrawnStretch } from '../replies/drawing.ts';
import { flag, size, width } from './frame.ts';
import type { Palette } from './palette.ts';
import { tag, text, textWidth } from './svg.ts';

/** Days from left to right, each with its own width. */
export interface DayScale {
  /** The left edge of a day. */
  left(day: CalendarDay): number;
  middle(day: CalendarDay): number;
  readonly dayWidth: number;
}

interface Reach {
  readonly first: CalendarDay;
  readonly count: number;
  readonly left: number;
  readonly right: number;
}

export function dayScale({ first, count, left, right }: Reach): DayScale {
  const x: ScaleLinear<number, number> = scaleLinear([0, count], [left, right]);
  const indexes = new Map<CalendarDay, number>();
  const indexOf = (day: CalendarDay): number => {
    const index = indexes.get(day) ?? daysBetween(first, day);
    indexes.set(day, index);
    return index;
  };
  return {
    left: (day) => x(indexOf(day)),
    middle: (day) => x(indexOf(day) + 0.5),
    dayWidth: (right - left) / count,
  };
}

interface Marked {
  readonly stretches: readonly DrawnStretch[];
  readonly races: readonly DrawnDay[];
}

/** Rows of labels that the marks take above the plot. */
export const rowHeight = 32;

/** What was marked: shaded stretches and flags, with their words above the plot. */
export function marks(
  marked: Marked,
  on: { x: DayScale; top: number; bottom: number; palette: Palette },
) {
  const { x, top, bottom, palette } = on;
  const washes = marked.stretches.map(({ from, until, kind }) => {
    const left = x.left(from);
    return tag('rect', {
      class: kind,
      x: left,
      y: top,
      width: x.left(until) + x.dayWidth - left,
      height: bottom - top,
      fill: palette.wash[kind],
    });
  });
  const poles = marked.races.map(({ day }) =>
    tag('path', {
      class: 'race',
      d: `M${x.middle(day).toFixed(1)} ${top}V${bottom}`,
      stroke: palette.ochre,
      'stroke-width': 3,
      'stroke-dasharray': '2 8',
      'stroke-linecap': 'round',
    }),
  );
  const flags = marked.races.map(({ day }) => flag(x.middle(day), top + 28, palette.ochre));
  const labels = labelRows(marked, x).flatMap(({ words, at, row, race, kind }) =>
    text(words, {
      x: at,
      y: top - 12 - row * rowHeight,
      size: size.small,
      anchor: 'middle',
      fill: race ? palette.ochre : palette.washInk[kind ?? 'away'],
    }),
  );
  return { behind: [...washes, ...poles].join(''), before: [...flags, ...labels].join('') };
}

interface Label {
  readonly words: string;
  readonly at: number;
  readonly row: number;
  readonly race: boolean;
  readonly kind?: DrawnStretch['kind'];
}

/** How many rows the labels need, so that the plot can begin below them. */
export const rowsFor = (marked: Marked, x: DayScale): number =>
  labelRows(marked, x).reduce((most, { row }) => Math.max(most, row + 1), 0);

/**
 * Each label over its mark. Where a stretch would run into another it goes one row up; a race that
 * would is a flag without words.
 */
function labelRows({ stretches, races }: Marked, x: DayScale): readonly Label[] {
  const wanted = [
    ...races.map(({ day, label }) => ({ words: label, at: x.middle(day), race: true })),
    ...stretches.map(({ from, until, label, kind }) => ({
      words: label,
      at: (x.left(from) + x.left(until) + x.dayWidth) / 2,
      race: false,
      kind,
    })),
  ];
  const placed: Label[] = [];
  for (const each of wanted) {
    const half = textWidth(each.words, size.small) / 2 + 8;
    const at = Math.min(Math.max(each.at, half + 16), width - half - 16);
    const row = (each.race ? [0] : [0, 1]).find(
      (row) =>
        !placed.some(
          (other) =>
            other.row === row &&
            Math.abs(other.at - at) < half + textWidth(other.words, size.small) / 2 + 8,
        ),
    );
    if (row !== undefined) placed.push({ ...each, at, row });
  }
  return placed;
}

/** A few dates under the plot, the last day always among them. */
export function dates(
  days: readonly DrawnDay[],
  { x, y, palette }: { x: DayScale; y: number; palette: Palette },
): string {
  const step = [1, 2, 3, 7, 14, 28, 42].find((each) => days.length / each <= 4.6) ?? 56;
  return days
    .filter((_, index) => (days.length - 1 - index) % step === 0)
    .map(({ day, label }) =>
      text(label, {
        x: x.middle(day),
        y,
        size: size.label,
        fill: palette.soft,
        anchor: 'middle',
      }),
    )
    .join('');
}
