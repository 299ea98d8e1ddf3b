import type { Palette } from './palette.ts';
import { tag, text, textWidth } from './svg.ts';

/*
 * Sizes are for a picture that is 900 wide and shown 350 wide on a phone: 28 becomes 11, and nothing
 * is written smaller.
 */
export const width = 900;
export const margin = 40;
export const size = { title: 42, big: 40, label: 30, small: 28 } as const;

interface Framed {
  readonly height: number;
  readonly palette: Palette;
  readonly title: string;
  readonly subtitle?: string;
  readonly alt: string;
  /** What is in the upper right corner; it takes this much of the title's room. */
  readonly corner?: number;
}

/** The ground with its title, and on it what was drawn. */
export function frame(
  { height, palette, title, subtitle, alt, corner = 0 }: Framed,
  ...drawn: readonly string[]
): string {
  const quiet = subtitle === undefined ? 0 : textWidth(subtitle, size.label) + 24;
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': 'Inter',
      role: 'img',
      'aria-label': alt,
    },
    tag('rect', { width, height, fill: palette.ground }),
    text(title, {
      x: margin,
      y: 60,
      size: size.title,
      fill: palette.ink,
      bold: true,
      most: width - 2 * margin - corner - quiet,
    }),
    subtitle === undefined
      ? ''
      : text(subtitle, {
          x: width - margin,
          y: 60,
          size: size.label,
          fill: palette.soft,
          anchor: 'end',
        }),
    ...drawn,
  );
}

/** A small flag on its pole, the foot of it at x and y. */
export const flag = (x: number, y: number, fill: string): string =>
  tag('path', {
    d: `M${x} ${y}v-30M${x} ${y - 29}l22 7.5l-22 7.5z`,
    fill,
    stroke: fill,
    'stroke-width': 3.5,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  });

/** Labels one above the other that keep their distance: their wishes, moved as little as it takes. */
export function apart(wishes: readonly Wish[], { top, bottom }: Room): readonly number[] {
  const order = wishes.map((wish, index) => ({ ...wish, index })).sort((a, b) => a.at - b.at);
  const placed: number[] = [];
  let floor = top;
  for (const { at, height, index } of order) {
    const y = Math.max(at, floor + height / 2);
    placed[index] = y;
    floor = y + height / 2;
  }
  // What was pushed out below comes back up, and pushes the others up.
  let ceiling = bottom;
  for (const { height, index } of order.toReversed()) {
    const y = Math.min(placed[index] ?? 0, ceiling - height / 2);
    placed[index] = y;
    ceiling = y - height / 2;
  }
  return placed;
}

interface Wish {
  readonly at: number;
  readonly height: number;
}

interface Room {
  readonly top: number;
  readonly bottom: number;
}
