/** SVG as text: nothing here knows what it draws. */

type Attributes = Readonly<Record<string, string | number | undefined>>;

export function tag(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escaped(typeof value === 'number' ? short(value) : `${value}`)}"`,
    )
    .join('');
  return children.length === 0
    ? `<${name}${given}/>`
    : `<${name}${given}>${children.join('')}</${name}>`;
}

export interface Lettering {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** No wider than this: smaller letters first. */
  readonly most?: number;
}

export function text(words: string, { x, y, size, fill, bold, anchor, most }: Lettering): string {
  const width = textWidth(words, size);
  const fits = most === undefined || width <= most ? size : (size * most) / width;
  return tag(
    'text',
    {
      x,
      y,
      fill,
      'font-size': fits,
      'font-weight': bold ? 600 : 400,
      'text-anchor': anchor === 'start' ? undefined : anchor,
    },
    escaped(words),
  );
}

/** How wide the words will be, a little generously: Inter's advance widths in five classes. */
export function textWidth(words: string, size: number): number {
  return [...words].reduce((sum, letter) => sum + letterWidth(letter), 0) * size;
}

function letterWidth(letter: string): number {
  if (/[iljI.,:;|!'· ]/.test(letter)) return 0.29;
  if (/[frt1()-]/.test(letter)) return 0.4;
  if (/[mwMW%]/.test(letter)) return 0.92;
  return /[A-Z]/.test(letter) ? 0.72 : 0.62;
}

/** Tenths of a pixel are more than anybody sees. */
const short = (value: number): string => String(Math.round(value * 10) / 10);

const escaped = (words: string): string =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
