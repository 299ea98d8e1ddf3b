import type { DrawnStretch, Look } from '../replies/drawing.ts';

/**
 * The demo page's field in late autumn. A picture brings its own ground, so either look can be
 * read on a light and on a dark page.
 */
export interface Palette {
  readonly ground: string;
  readonly line: string;
  readonly ink: string;
  readonly soft: string;
  /** Means, easy running. */
  readonly moss: string;
  readonly mossFill: string;
  /** Hard running, races. */
  readonly ochre: string;
  readonly ochreFill: string;
  /** Steady running, and what is neither easy nor hard. */
  readonly straw: string;
  readonly rest: string;
  /** Written on a filled bar. */
  readonly onFill: string;
  readonly wash: Readonly<Record<DrawnStretch['kind'], string>>;
  readonly washInk: Readonly<Record<DrawnStretch['kind'], string>>;
}

export const palettes: Readonly<Record<Look, Palette>> = {
  dark: {
    ground: '#201f19',
    line: '#3d3a2e',
    ink: '#ece6d6',
    soft: '#b5ac95',
    moss: '#b3c877',
    mossFill: '#7d9647',
    ochre: '#e9b658',
    ochreFill: '#d99a2b',
    straw: '#c3a86a',
    rest: '#8fc0d6',
    onFill: '#1b1a14',
    wash: { ill: '#3d2a22', away: '#2e2c24', taper: '#372e1b', deload: '#233138' },
    washInk: { ill: '#f0967c', away: '#b5ac95', taper: '#e9b658', deload: '#8fc0d6' },
  },
  light: {
    ground: '#fcfaf4',
    line: '#e2d8c3',
    ink: '#26231a',
    soft: '#625a48',
    moss: '#4c6128',
    mossFill: '#86a04c',
    ochre: '#8d5309',
    ochreFill: '#e0a53a',
    straw: '#c9b273',
    rest: '#2b5c74',
    onFill: '#26231a',
    wash: { ill: '#f6dfd6', away: '#efe8d8', taper: '#f8edd3', deload: '#dde9ee' },
    washInk: { ill: '#a23a1f', away: '#625a48', taper: '#8d5309', deload: '#2b5c74' },
  },
};
