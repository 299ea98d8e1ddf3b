import type { CalendarDay } from '../domain/calendar-day.ts';

/*
 * Pictures before they are drawn: what is in them and every word of it. src/charts draws them.
 * Names of people and races stay in the text: a picture has no letters for all of them.
 */

/** How a picture is lit. Discord does not tell which suits the reader; each has its own ground. */
export const looks = ['dark', 'light'] as const;
export type Look = (typeof looks)[number];

export type Drawing = TrendDrawing | LoadDrawing | WeekDrawing | TaperDrawing | BlockDrawing;

interface Titled {
  readonly title: string;
  /** Beside the title, quieter. */
  readonly subtitle?: string;
  /** What the picture shows, for whoever does not see it. */
  readonly alt: string;
}

/** A day under a picture. */
export interface DrawnDay {
  readonly day: CalendarDay;
  readonly label: string;
}

/** Something over the days: from a day to another, or one day alone. */
export interface DrawnStretch {
  readonly kind: 'ill' | 'away' | 'taper' | 'deload';
  readonly from: CalendarDay;
  readonly until: CalendarDay;
  readonly label: string;
}

interface OverDays {
  readonly stretches: readonly DrawnStretch[];
  readonly races: readonly DrawnDay[];
}

/** One number a day: a dot each, and a line for their mean. */
export interface TrendDrawing extends Titled, OverDays {
  readonly kind: 'trend';
  readonly days: readonly (DrawnDay & { readonly value?: number; readonly mean?: number })[];
  /** The line that the values are read against. */
  readonly usual?: { readonly at: number; readonly label: string };
  /** The newest mean, written where its line ends. */
  readonly lately?: string;
  readonly axis: DrawnAxis;
}

export interface DrawnAxis {
  /** The values shown at least, so that a quiet month does not look like a storm. */
  readonly span: number;
  readonly least?: number;
  readonly most?: number;
  /** After each number: ' h'. */
  readonly unit: string;
  /** In the place of numbers, where the scale has words. */
  readonly ticks?: readonly { readonly at: number; readonly label: string }[];
}

/** Bars of two parts, easy below and hard above. */
export interface LoadDrawing extends Titled, OverDays {
  readonly kind: 'load';
  readonly bars: readonly {
    readonly from: CalendarDay;
    readonly until: CalendarDay;
    readonly label: string;
    /** Absent when nothing is known of it. */
    readonly easy?: number;
    readonly hard?: number;
    /** There is more of it to come: drawn paler. */
    readonly isOpen: boolean;
  }[];
  readonly easyLabel: string;
  readonly hardLabel: string;
}

/** A row for each day. */
export interface WeekDrawing extends Titled {
  readonly kind: 'week';
  /** 'race in 11 days', beside a flag. */
  readonly countdown?: string;
  readonly days: readonly WeekRow[];
}

export interface WeekRow extends DrawnDay {
  readonly what: 'rest' | 'gentle' | 'easy' | 'steady' | 'hard' | 'race';
  readonly text: string;
  readonly detail?: string;
  /** Absent where nothing is known to size it by. */
  readonly minutes?: number;
  readonly isToday: boolean;
  readonly isDone: boolean;
}

/** A bar for each day down to the race. */
export interface TaperDrawing extends Titled {
  readonly kind: 'taper';
  readonly days: readonly (DrawnDay & {
    /** Share of the usual minutes. */
    readonly volume: number;
    readonly share: string;
    readonly isHard: boolean;
    readonly isToday: boolean;
  })[];
  readonly race: DrawnDay;
  readonly usualLabel: string;
  readonly hardLabel: string;
}

/** A row for each kind of hard session, with the days until legs and energy were back. */
export interface BlockDrawing extends Titled {
  readonly kind: 'block';
  readonly rows: readonly {
    readonly label: string;
    readonly count: string;
    readonly days: number;
    readonly daysLabel: string;
    readonly sleptEnough?: number;
    readonly sleptLess?: number;
  }[];
  readonly axisLabel: string;
  readonly sleptEnoughLabel: string;
  readonly sleptLessLabel: string;
}
