/** 0 rest · 1 active recovery · 2 easy · 3 steady · 4 hard. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** From–to, both included. Minutes or km as the field says. */
export interface Range {
  readonly from: number;
  readonly to: number;
}
