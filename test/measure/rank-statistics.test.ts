import { describe, expect, it } from 'vitest';
import {
  areaUnderCurve,
  median,
  ranks,
  spearman,
  standardDeviation,
} from '../../src/measure/rank-statistics.ts';

describe('rank statistics', () => {
  it("gives Spearman's ρ of the textbook table of IQ and hours of television: −29/165", () => {
    const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    const television = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
    expect(spearman(iq, television)).toBeCloseTo(-29 / 165, 12);
  });

  it('gives no ρ when one side never varies', () => {
    expect(spearman([3, 3, 3], [1, 2, 3])).toBeUndefined();
  });

  it('lets ties share the mean of their places', () => {
    expect(ranks([3, 1, 3, 2])).toEqual([3.5, 1, 3.5, 2]);
  });

  it('counts pairs for the area under the curve, a tie as half', () => {
    // Cases 40 and 60 against 60, 70, 80: of six pairs five are lower and one is a tie.
    const area = areaUnderCurve([40, 60, 60, 70, 80], [true, true, false, false, false]);
    expect(area).toBeCloseTo(5.5 / 6, 12);
    expect(areaUnderCurve([1, 2], [false, false])).toBeUndefined();
  });

  it('takes the middle, or the mean of the two in the middle', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeUndefined();
  });

  it('gives the standard deviation of the values themselves', () => {
    expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBe(2);
  });
});
