/** Spearman's ρ: the correlation of the ranks, ties sharing theirs. Absent when one side never varies. */
export function spearman(xs: readonly number[], ys: readonly number[]): number | undefined {
  return correlation(ranks(xs), ranks(ys));
}

/**
 * How often a case scores lower than a non-case, a tie counting half: the area under the ROC curve
 * (Mann–Whitney U / n₁n₂). Absent without a case or without a non-case.
 */
export function areaUnderCurve(
  scores: readonly number[],
  isCase: readonly boolean[],
): number | undefined {
  const cases = isCase.filter(Boolean).length;
  const others = isCase.length - cases;
  if (cases === 0 || others === 0) return undefined;
  const sum = ranks(scores).reduce((total, rank, i) => total + (isCase[i] ? 0 : rank), 0);
  return (sum - (others * (others + 1)) / 2) / (cases * others);
}

/** 1 for the smallest; equal values share the mean of their places. */
export function ranks(values: readonly number[]): readonly number[] {
  const order = values.map((value, place) => ({ value, place })).sort((a, b) => a.value - b.value);
  const ranked = new Array<number>(values.length);
  let from = 0;
  while (from < order.length) {
    let to = from;
    while (order[to]?.value === order[from]?.value && to < order.length) to++;
    for (const { place } of order.slice(from, to)) ranked[place] = (from + 1 + to) / 2;
    from = to;
  }
  return ranked;
}

export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

export function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of the values at hand, not of a population they are a sample of. */
export function standardDeviation(values: readonly number[]): number | undefined {
  const centre = mean(values);
  if (centre === undefined) return undefined;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / values.length);
}

function correlation(xs: readonly number[], ys: readonly number[]): number | undefined {
  const [x̄, ȳ] = [mean(xs) ?? 0, mean(ys) ?? 0];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [i, x] of xs.entries()) {
    const y = ys[i] ?? ȳ;
    xy += (x - x̄) * (y - ȳ);
    xx += (x - x̄) ** 2;
    yy += (y - ȳ) ** 2;
  }
  return xx === 0 || yy === 0 ? undefined : xy / Math.sqrt(xx * yy);
}
