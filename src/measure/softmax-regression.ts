import { likelihoods, share } from '../understand/learnt/classifier.ts';

export interface Example<Class extends string> {
  readonly features: readonly string[];
  readonly meant: Class;
}

/** What each feature adds to each class; the feature '' is always there. */
export interface Learning<Class extends string> {
  readonly classes: readonly Class[];
  readonly weightsOf: (feature: string) => readonly number[];
}

/**
 * Learns which of the features speak for which class: multinomial logistic regression by AdaGrad
 * (Duchi, Hazan & Singer 2011), a fixed number of passes in a fixed order, so the same examples
 * always give the same weights.
 */
export function learn<Class extends string>(
  examples: readonly Example<Class>[],
  features: ReadonlyMap<string, number>,
): Learning<Class> {
  const classes = [...new Set(examples.map(({ meant }) => meant))].sort();
  const width = classes.length;
  const always = features.size;
  const known = examples.map((example) => {
    const rows = example.features.flatMap((name) => features.get(name) ?? []);
    return {
      cells: Int32Array.from([...rows, always], (row) => row * width),
      scale: share(rows.length),
      meant: classes.indexOf(example.meant),
    };
  });
  const weights = new Float64Array((always + 1) * width);
  const slopes = new Float64Array((always + 1) * width).fill(firstSlope);
  for (const order of orders(known.length)) {
    for (const index of order) {
      const example = known[index];
      if (!example) continue;
      const { cells, scale } = example;
      const scores = classes.map((_, of) => {
        let sum = 0;
        for (const cell of cells) sum += at(weights, cell + of);
        return sum / scale;
      });
      for (const [of, likelihood] of likelihoods(scores).entries()) {
        const slope = (likelihood - (of === example.meant ? 1 : 0)) / scale;
        if (Math.abs(slope) < negligible) continue;
        for (const first of cells) {
          const cell = first + of;
          slopes[cell] = at(slopes, cell) + slope * slope;
          weights[cell] = at(weights, cell) - (rate * slope) / Math.sqrt(at(slopes, cell));
        }
      }
    }
  }
  return {
    classes,
    weightsOf: (feature) => {
      const row = feature === '' ? always : features.get(feature);
      return row === undefined ? [] : [...weights.subarray(row * width, (row + 1) * width)];
    },
  };
}

const passes = 12;
const rate = 0.4;
const firstSlope = 0.01;
const negligible = 1e-5;

const at = (numbers: Float64Array, index: number): number => numbers[index] ?? 0;

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
