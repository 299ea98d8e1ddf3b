import { likelihoods, share, type Weights } from '../understand/learnt/classifier.ts';

export interface Example<Class extends string> {
  readonly features: readonly string[];
  readonly meant: Class;
}

/**
 * Learns which features speak for which class: multinomial logistic regression by AdaGrad
 * (Duchi, Hazan & Singer 2011), a fixed number of passes in a fixed order, so the same examples
 * always give the same weights. Features seen less than three times, and weights that hardly
 * matter, are left out.
 */
export function learn<Class extends string>(examples: readonly Example<Class>[]): Weights<Class> {
  const classes = [...new Set(examples.map(({ meant }) => meant))].sort();
  const names = repeated(examples);
  const width = classes.length;
  const always = names.length;
  const numbers = new Map(names.map((name, index) => [name, index]));
  const known = examples.map(({ features, meant }) => ({
    features: features.flatMap((name) => numbers.get(name) ?? []),
    meant: classes.indexOf(meant),
  }));
  const weights = new Float64Array((always + 1) * width);
  const slopes = new Float64Array((always + 1) * width).fill(firstSlope);
  for (const order of orders(known.length)) {
    for (const index of order) {
      const example = known[index];
      if (!example) continue;
      const scale = share(example.features.length);
      const rows = [...example.features, always];
      const scores = classes.map(
        (_, of) => rows.reduce((sum, row) => sum + at(weights, row * width + of), 0) / scale,
      );
      for (const [of, likelihood] of likelihoods(scores).entries()) {
        const slope = (likelihood - (of === example.meant ? 1 : 0)) / scale;
        if (Math.abs(slope) < negligible) continue;
        for (const row of rows) {
          const cell = row * width + of;
          slopes[cell] = at(slopes, cell) + slope * slope;
          weights[cell] = at(weights, cell) - (rate * slope) / Math.sqrt(at(slopes, cell));
        }
      }
    }
  }
  const rowOf = (row: number) =>
    classes
      .map((_, of) => [of, Math.round(10 * at(weights, row * width + of))] as const)
      .filter(([, tenths]) => Math.abs(tenths) >= least)
      .flat();
  return {
    classes,
    rows: Object.fromEntries(
      [
        ['', rowOf(always)] as const,
        ...names.map((name, row) => [name, rowOf(row)] as const),
      ].filter(([, row]) => row.length > 0),
    ),
  };
}

const passes = 12;
const rate = 0.25;
const firstSlope = 0.01;
const negligible = 1e-5;
/** Tenths below which a weight is left out. */
const least = 3;
const rare = 3;

const at = (numbers: Float64Array, index: number): number => numbers[index] ?? 0;

function repeated(examples: readonly Example<string>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= rare)
    .map(([feature]) => feature)
    .sort();
}

/** Each pass in another order, always the same ones (a linear congruential generator). */
function* orders(length: number): Generator<readonly number[]> {
  const order = Array.from({ length }, (_, index) => index);
  let state = 7;
  const below = (bound: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * bound);
  };
  for (let pass = 0; pass < passes; pass++) {
    for (let last = length - 1; last > 0; last--) {
      const other = below(last + 1);
      [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
    yield order;
  }
}
